"""What the fake answers is what the contract describes."""

from __future__ import annotations

import io
import json
import re
from importlib.resources import files
from typing import Any
from urllib.parse import urlsplit

import pytest
from jsonschema import Draft202012Validator

from webex_client import ApiError, Request, Response, RetryPolicy, WebexClient
from webex_client.testing import FakeWebex
from webex_client.testing.fake.service import HANDLERS

DOCUMENT: dict[str, Any] = json.loads(files("webex_client").joinpath("openapi.json").read_bytes())
OPERATIONS: dict[str, tuple[str, re.Pattern[str], dict[str, Any]]] = {
    operation["operationId"]: (
        method.upper(),
        re.compile("/v1" + re.sub(r"\\{\w+\\}", "[^/]+", re.escape(path))),
        operation["responses"],
    )
    for path, item in DOCUMENT["paths"].items()
    for method, operation in item.items()
    if method in ("get", "post", "put", "patch", "delete")
}
COVERED = {"people", "rooms", "memberships", "messages", "teams", "team_memberships"}


def resolved(node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        target: Any = DOCUMENT
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        node = target
    return node


def unknown_fields(value: Any, schema: dict[str, Any], where: str = "") -> list[str]:
    """The fields of an answer that the contract does not name, which its schemas would let pass."""
    schema = resolved(schema)
    if isinstance(value, list):
        return [each for item in value for each in unknown_fields(item, schema.get("items", {}), f"{where}[]")]
    if not isinstance(value, dict) or schema.get("additionalProperties"):
        return []
    known = schema.get("properties", {})
    found = [f"{where}.{name}" for name in value if name not in known]
    return found + [
        each for name in value if name in known for each in unknown_fields(value[name], known[name], f"{where}.{name}")
    ]


class CheckingTransport:
    """Passes requests on and holds each answer against the contract."""

    def __init__(self, fake: FakeWebex) -> None:
        self._transport = fake.transport()
        self.seen: set[tuple[str, int]] = set()

    def send(self, request: Request) -> Response[Any]:
        response = self._transport.send(request)
        self.check(request.method, urlsplit(request.url).path, response)
        return response

    def check(self, method: str, path: str, response: Response[Any]) -> None:
        found = [name for name, (verb, pattern, _) in OPERATIONS.items() if verb == method and pattern.fullmatch(path)]
        # /people/me is also what /people/{personId} looks like: the path written out comes first.
        name = next((name for name in found if name in ("people.me", "messages.list_direct")), found[0])
        answers = OPERATIONS[name][2]
        status = str(response.status)
        assert response.status >= 400 or status in answers, f"{name} does not answer {status}"
        described = resolved(answers.get(status, answers["default"]))
        for header in response.headers:
            known = {each.lower() for each in described.get("headers", {})} | {"content-type", "trackingid"}
            assert header.lower() in known, f"{name}: the field {header} is not described for {status}"
        self.seen.add((name, response.status))
        if "content" not in described:
            assert response.content == b""
            return
        media_type = response.headers["Content-Type"].partition(";")[0]
        schema = described["content"][media_type]["schema"]
        body = json.loads(response.content)
        validator = Draft202012Validator(
            {**schema, "components": DOCUMENT["components"]}, format_checker=Draft202012Validator.FORMAT_CHECKER
        )
        faults = [f"{name} {status}: {fault.json_path}: {fault.message}" for fault in validator.iter_errors(body)]
        assert not faults, faults
        assert unknown_fields(body, schema) == []

    def close(self) -> None:
        pass


def everything(fake: FakeWebex, webex: WebexClient) -> None:
    """Meets every operation the fake has, and most of its refusals."""
    ada = fake.add_person("ada@example.com", display_name="Ada Lovelace")
    fake.add_person("bot@example.com", type="bot")
    person = webex.people.create(emails=["grace@example.com"], first_name="Grace", last_name="Hopper", title="Admiral")
    webex.people.update(person.id, display_name="Grace Hopper", phone_numbers=[{"type": "work", "value": "+1"}])
    webex.people.get(person.id)
    webex.people.me()
    webex.people.list(page_size=2).all()
    webex.people.list(id=[ada.id, "nobody"]).all()
    team = webex.teams.create(name="Project Alpha", description="The first")
    webex.teams.update(team.id, name="Project Alpha")
    webex.teams.get(team.id)
    webex.teams.create(name="Another")
    webex.teams.list(page_size=1).all()
    place = webex.team_memberships.create(team_id=team.id, person_email="invited@example.com")
    webex.team_memberships.get(place.id)
    webex.team_memberships.update(place.id, is_moderator=True)
    webex.team_memberships.list(team_id=team.id, page_size=1).all()
    room = webex.rooms.create(title="Dev Room", team_id=team.id, description="Where we build")
    public = webex.rooms.create(title="Club", is_public=True, description="For all", is_locked=True)
    webex.rooms.update(room.id, title="Lab")
    webex.rooms.get(room.id)
    membership = webex.memberships.create(room_id=room.id, person_id=ada.id)
    webex.memberships.update(membership.id, is_moderator=True)
    webex.memberships.get(membership.id)
    webex.memberships.list(page_size=1).all()
    webex.memberships.list(room_id=room.id, page_size=1).all()
    first = webex.messages.create(room_id=room.id, markdown="hello <@personEmail:ada@example.com>, <@all>")
    webex.messages.create(room_id=room.id, parent_id=first.id, files=[io.BytesIO(b"passed")])
    card = {"contentType": "application/vnd.microsoft.card.adaptive", "content": {"type": "AdaptiveCard"}}
    webex.messages.create(room_id=room.id, text="a card", attachments=[card])
    direct = webex.messages.create(to_person_id=ada.id, text="hello")
    webex.messages.create(to_person_email="ada@example.com", text="again")
    webex.messages.edit(direct.id, room_id=str(direct.room_id), markdown="**hello**")
    webex.messages.get(direct.id)
    webex.messages.list(room_id=room.id, page_size=1).all()
    webex.messages.list_direct(person_id=ada.id).all()
    webex.rooms.list(page_size=1, sort_by="lastactivity").all()
    webex.rooms.list(org_public_spaces=True).all()
    fake.fail("GET /rooms", status=429, retry_after="1")
    webex.rooms.list().all()
    for refused in (
        lambda: webex.rooms.create(title=""),
        lambda: webex.rooms.get("nobody"),
        lambda: webex.memberships.create(room_id=room.id, person_id=ada.id),
        lambda: webex.team_memberships.create(team_id=team.id, person_email="invited@example.com"),
        lambda: webex.messages.create(text="nowhere"),
        lambda: webex.messages.list_direct().all(),
        lambda: webex.messages.edit(direct.id, room_id=room.id, text="elsewhere"),
        lambda: webex.messages.get("nobody"),
    ):
        with pytest.raises(ApiError):
            refused()
    webex.messages.delete(first.id)
    webex.memberships.delete(membership.id)
    webex.rooms.delete(public.id)
    webex.team_memberships.delete(place.id)
    webex.teams.delete(team.id)
    webex.people.delete(person.id)


def test_every_answer_keeps_to_the_contract(fake: FakeWebex) -> None:
    checking = CheckingTransport(fake)
    with WebexClient(fake.me.token, transport=checking, clock=fake.clock) as webex:
        everything(fake, webex)

    expected = {name for name in OPERATIONS if name.partition(".")[0] in COVERED} - {"rooms.get_meeting_info"}
    assert {name for name, status in checking.seen if status < 300} == expected
    assert {status for _, status in checking.seen} >= {200, 204, 400, 404, 409, 429}


def test_a_bot_and_a_stranger_are_refused_within_the_contract(fake: FakeWebex) -> None:
    checking = CheckingTransport(fake)
    bot = fake.add_person("bot@example.com", type="bot", token="bot")
    room = fake.client().rooms.create(title="Dev Room")
    fake.client().memberships.create(room_id=room.id, person_id=bot.id)
    for token in ("bot", "stranger"):
        webex = WebexClient(token, transport=checking, clock=fake.clock, retry=RetryPolicy(max_attempts=1))
        with pytest.raises(ApiError):
            webex.messages.list(room_id=room.id).all()
    assert checking.seen == {("messages.list", 403), ("messages.list", 401)}


def test_the_check_itself_finds_what_is_wrong(fake: FakeWebex) -> None:
    checking = CheckingTransport(fake)
    for body in (b'{"id": 5}', b'{"id": "x", "colour": "red"}', b'{"id": "x", "created": "yesterday"}', b"{}"):
        fake.fail("GET /rooms/{roomId}", status=200, body=body, content_type="application/json")
        with pytest.raises(AssertionError):
            checking.send(Request("GET", "https://webexapis.com/v1/rooms/x"))


def test_every_handler_answers_an_operation_of_the_contract() -> None:
    assert {name for name in HANDLERS if not name.startswith("contents.")} <= set(OPERATIONS)
