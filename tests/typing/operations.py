"""Operations as type checkers see them: they carry what their answer is read as. Checked, never run."""

from __future__ import annotations

from typing import Any, TypeVar, assert_type

from webex_client import UNSET, Operation, Page, PagedOperation, Paginator, Response, Unset, WebexClient
from webex_client.api import (
    access_tokens,
    admin_audit_events,
    conference,
    guests,
    licenses,
    messages,
    people,
    rooms,
    teams,
)
from webex_client.models import AccessToken, License, LicenseUser, Message, Person, Room, Team
from webex_client.results import Many, Nothing, One

T = TypeVar("T")


def values() -> None:
    assert_type(rooms.get("id"), Operation[Room])
    assert_type(rooms.list(type="group"), PagedOperation[Room])
    assert_type(rooms.delete("id"), Operation[None])
    assert_type(people.update("id", display_name="Ada"), Operation[Person | None])
    assert_type(conference.mute(), Operation[None])
    assert_type(messages.list_direct(person_id="p"), PagedOperation[Message])
    assert_type(guests.count(), Operation[int])
    assert_type(admin_audit_events.list_event_categories(), PagedOperation[str])
    assert_type(licenses.get("id"), Operation[License])
    assert_type(licenses.list_assigned_users("id", page_size=50), PagedOperation[LicenseUser])
    signing_in = access_tokens.create(grant_type="refresh_token", client_id="c", client_secret="s", refresh_token="r")
    assert_type(signing_in, Operation[AccessToken])
    assert_type(signing_in.authorization, str | None)
    assert_type(signing_in.accept, str)
    operation = teams.create(name="Alpha")
    assert_type(operation.id, str)
    assert_type(operation.method, str)
    assert_type(operation.path, str)
    assert_type(operation.query, tuple[tuple[str, str], ...])
    assert_type(operation.idempotent, bool)
    assert_type(operation.url("https://webexapis.com/v1/"), str)
    assert_type(rooms.list().limit, int | None)


def sending(webex: WebexClient) -> None:
    assert_type(webex.send(rooms.get("id")), Room)
    assert_type(webex.send(rooms.list()), Paginator[Room])
    assert_type(webex.send(guests.count()), int)
    assert_type(webex.send(admin_audit_events.list_event_categories()).all(), list[str])
    assert_type(webex.send(people.update("id", display_name="Ada")), Person | None)
    assert_type(webex.send_raw(rooms.get("id")), Response[Room])
    assert_type(webex.send_raw(rooms.get("id")).parsed.title, str | None)
    assert_type(webex.send_raw(rooms.list()).parsed, Page[Room])
    assert_type(webex.send_raw(rooms.delete("id")).parsed, None)


def each(webex: WebexClient, operations: list[Operation[T]]) -> list[T]:
    """Whoever takes operations of any kind gets results of that kind."""
    return [webex.send_raw(operation).parsed for operation in operations]


def many(webex: WebexClient) -> None:
    assert_type(each(webex, [rooms.get("a"), rooms.get("b")]), list[Room])
    assert_type(each(webex, [teams.get("a")]), list[Team])


def by_hand(webex: WebexClient) -> None:
    one = Operation(id="things.get", method="GET", path="things/42", returns=One(Room))
    assert_type(one, Operation[Room])
    assert_type(webex.send(one), Room)
    nothing = Operation(id="things.delete", method="DELETE", path="things/42", returns=Nothing())
    assert_type(nothing, Operation[None])
    some = PagedOperation(id="things.list", method="GET", path="things", returns=Many(Room), pagination="link")
    assert_type(some, PagedOperation[Room])
    assert_type(webex.send(some), Paginator[Room])


def unset(value: str | Unset | None = UNSET) -> str | None:
    """What was not given can be told from None."""
    if value is UNSET:
        return "not given"
    return assert_type(value, str | None)


def mixed(webex: WebexClient, operation: Operation[Any]) -> Any:
    return webex.send(operation)
