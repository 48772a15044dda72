"""Where the token comes from, and what is no token."""

from __future__ import annotations

import io
from typing import Any, cast

import pytest
from in_memory import ROOM, Start, answer, settle

from webex_client import AccessTokenError, AsyncWebexClient, UnauthorizedError, WebexClient
from webex_client.access_token import VARIABLES, Caller, authorization


def bearer(environment: dict[str, str]) -> str:
    """What a client sends that is given no token, and asks nobody."""
    steps = authorization(None, environment).value(cast("Caller", None))
    with pytest.raises(StopIteration) as done:
        next(steps)
    return str(done.value.value)


def test_the_variables_are_looked_at_in_this_order() -> None:
    environment = {"WEBEX_API_TOKEN": "third", "WEBEX_TEAMS_ACCESS_TOKEN": "second", "WEBEX_ACCESS_TOKEN": "first"}

    assert bearer(environment) == "Bearer first"
    del environment["WEBEX_ACCESS_TOKEN"]
    assert bearer(environment) == "Bearer second"
    del environment["WEBEX_TEAMS_ACCESS_TOKEN"]
    assert bearer(environment) == "Bearer third"


@pytest.mark.parametrize("blank", ["", " ", "\t\n"])
def test_a_blank_variable_is_passed_over(blank: str) -> None:
    assert bearer({"WEBEX_ACCESS_TOKEN": blank, "WEBEX_API_TOKEN": "used"}) == "Bearer used"


@pytest.mark.parametrize("environment", [{}, dict.fromkeys(VARIABLES, " ")])
def test_a_missing_token_names_the_three_variables(environment: dict[str, str]) -> None:
    with pytest.raises(AccessTokenError) as caught:
        bearer(environment)

    for name in ("WEBEX_ACCESS_TOKEN", "WEBEX_TEAMS_ACCESS_TOKEN", "WEBEX_API_TOKEN"):
        assert name in str(caught.value)


@pytest.mark.parametrize("strange", [123, b"token", object()])
def test_what_is_neither_a_text_nor_has_a_token_is_refused_at_once(strange: Any) -> None:
    with pytest.raises(AccessTokenError, match=type(strange).__name__):
        WebexClient(strange)


@pytest.mark.parametrize("client", [WebexClient, AsyncWebexClient])
def test_a_client_without_a_token_is_not_made(client: type[WebexClient]) -> None:
    with pytest.raises(AccessTokenError, match="WEBEX_ACCESS_TOKEN"):
        client()


@pytest.mark.parametrize("name", VARIABLES)
def test_a_client_takes_the_token_of_the_environment(start: Start, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "  of-the-environment\n")
    webex, wire = start(answer(200, ROOM), access_token=None)
    monkeypatch.setenv(name, "changed later")

    settle(webex.rooms.get("1"))

    assert wire.requests[0].headers["Authorization"] == "Bearer of-the-environment"


def test_a_token_that_is_given_goes_before_the_environment(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEBEX_ACCESS_TOKEN", "of-the-environment")
    webex, wire = start(answer(200, ROOM), access_token=" given ")

    settle(webex.rooms.get("1"))

    assert wire.requests[0].headers["Authorization"] == "Bearer given"


class Rotating:
    def __init__(self, *tokens: str) -> None:
        self.tokens = list(tokens)

    def token(self) -> str:
        return self.tokens.pop(0)


def test_an_object_is_asked_for_its_token_before_each_request_and_not_sooner(start: Start) -> None:
    source = Rotating("first", " second \n")
    webex, wire = start(answer(200, ROOM), answer(200, ROOM), access_token=source)
    assert source.tokens == ["first", " second \n"]

    for _ in range(2):
        settle(webex.rooms.get("1"))

    assert [request.headers["Authorization"] for request in wire.requests] == ["Bearer first", "Bearer second"]


BAD = [
    "",
    "  ",
    "two words",
    "line\nend",
    "carriage\rreturn",
    "null\0byte",
    "tøken",
    "“quoted”",
    "tab\tbed",
    "\u00a0x\u200b",
]


@pytest.mark.parametrize("token", BAD)
def test_what_no_header_can_hold_is_refused_without_repeating_it(start: Start, token: str) -> None:
    with pytest.raises(AccessTokenError) as caught:
        start(access_token=token)

    assert not token.strip() or token not in str(caught.value)


@pytest.mark.parametrize("token", BAD)
def test_an_object_with_such_a_token_sends_nothing(start: Start, token: str) -> None:
    webex, wire = start(access_token=Rotating(token))

    with pytest.raises(AccessTokenError):
        settle(webex.rooms.get("1"))

    assert wire.requests == []


def test_an_object_that_has_another_token_after_a_401_is_given_another_try(start: Start) -> None:
    webex, wire = start(answer(401), answer(200, ROOM), access_token=Rotating("first", "second"))

    settle(webex.rooms.create(title="Dev Room"))

    assert [request.headers["Authorization"] for request in wire.requests] == ["Bearer first", "Bearer second"]
    assert wire.bodies[0] == wire.bodies[1]


def test_but_only_one(start: Start) -> None:
    webex, wire = start(answer(401), answer(401), access_token=Rotating("first", "second"))

    with pytest.raises(UnauthorizedError) as caught:
        settle(webex.rooms.get("1"))

    assert len(wire.requests) == caught.value.attempts == 2


def test_where_the_token_is_the_same_a_401_is_final(start: Start) -> None:
    webex, wire = start(answer(401), access_token=Rotating("first", " first\n"))

    with pytest.raises(UnauthorizedError):
        settle(webex.rooms.get("1"))

    assert len(wire.requests) == 1


def test_what_cannot_be_sent_twice_is_not_but_the_next_call_has_the_other_token(start: Start) -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def tell(self) -> int:
            raise io.UnsupportedOperation

        def seek(self, *position: int) -> int:
            raise io.UnsupportedOperation

    source = Rotating("first", "second", "second")
    webex, wire = start(answer(401), answer(200, ROOM), access_token=source)

    with pytest.raises(UnauthorizedError):
        settle(webex.messages.create(room_id="1", files=[Pipe(b"content")]))
    settle(webex.rooms.get("1"))

    assert [request.headers["Authorization"] for request in wire.requests] == ["Bearer first", "Bearer second"]


def test_a_401_to_a_call_with_its_own_authorization_asks_for_no_token(start: Start) -> None:
    webex, wire = start(answer(401), answer(401), access_token=Rotating())

    for call in (
        lambda: webex.guests.login(guest_token="of.the.guest"),
        lambda: webex.access_tokens.authorize_device(client_id="C1", scope="spark:all"),
    ):
        with pytest.raises(UnauthorizedError):
            settle(call())

    assert [request.headers.get("Authorization") for request in wire.requests] == ["Bearer of.the.guest", None]
