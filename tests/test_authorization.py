"""Who asks: most operations send the client's access token, a few something else, or nothing."""

from __future__ import annotations

import base64
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from in_memory import ROOM, Start, VirtualClock, answer, gather, page, settle

from webex_client import ApiError, ArgumentError, Operation, PagedOperation
from webex_client.api import access_tokens, guests, rooms
from webex_client.authorization import ANONYMOUS, basic, bearer
from webex_client.models import Room
from webex_client.results import Json, Many

TOKENS = {"access_token": "a", "expires_in": 1209599}
NOT_TOKENS = ["", " \n", "two words", "line\nend", "tøken", "null\0byte"]


class Unasked:
    """A source of tokens that nobody may ask."""

    def token(self) -> str:
        raise AssertionError("the token was asked for")


def call(authorization: str | None) -> Operation[Any]:
    return Operation(id="things", method="GET", path="things", returns=Json(), authorization=authorization)


def sign_in() -> Operation[Any]:
    return access_tokens.create(grant_type="refresh_token", client_id="C1", client_secret="s", refresh_token="r")


def test_an_operation_for_those_without_a_token_sends_none_and_asks_for_none(start: Start) -> None:
    webex, wire = start(answer(200, TOKENS), access_token=Unasked())

    assert settle(webex.send(sign_in())).access_token == "a"
    assert "Authorization" not in wire.requests[0].headers


def test_the_id_and_secret_of_an_integration_go_as_its_name_and_password(start: Start) -> None:
    webex, wire = start(answer(200, TOKENS), access_token=Unasked())

    settle(
        webex.access_tokens.create_for_device(grant_type="g", device_code="d", client_id="C1", client_secret="s3cret")
    )

    assert wire.requests[0].headers["Authorization"] == f"Basic {base64.b64encode(b'C1:s3cret').decode()}"
    assert wire.bodies == [b"grant_type=g&device_code=d&client_id=C1"]


def test_another_token_goes_in_place_of_the_clients(start: Start) -> None:
    webex, wire = start(answer(200, {"token": "a"}), access_token=Unasked())

    assert settle(webex.guests.login(guest_token=" head.body.mark\n")).token == "a"
    assert wire.requests[0].headers["Authorization"] == "Bearer head.body.mark"
    assert wire.bodies == [None]


def test_the_next_call_sends_the_clients_token_again(start: Start) -> None:
    webex, wire = start(answer(200, TOKENS), answer(200, ROOM), access_token="mine")

    settle(webex.send(sign_in()))
    settle(webex.rooms.get("1"))

    assert [request.headers.get("Authorization") for request in wire.requests] == [None, "Bearer mine"]


def test_each_try_and_each_page_is_sent_alike(start: Start, clock: VirtualClock) -> None:
    webex, wire = start(answer(429, Retry_After="1"), page("1", next="?cursor=b"), page("2"), access_token=Unasked())
    listing = PagedOperation(
        id="things", method="GET", path="things", returns=Many(Room), pagination="link", authorization=bearer("t", "t")
    )

    assert gather(webex.send(listing)) == [Room(id="1"), Room(id="2")]
    assert [request.headers["Authorization"] for request in wire.requests] == ["Bearer t"] * 3


def test_a_refusal_is_told_as_ever(start: Start) -> None:
    webex, _ = start(answer(401, {"message": "unknown client"}))

    with pytest.raises(ApiError, match="unknown client") as caught:
        settle(webex.send(sign_in()))

    assert caught.value.status == 401


@given(st.text(min_size=1).filter(lambda text: ":" not in text), st.text(min_size=1))
def test_whoever_reads_the_pair_gets_both_parts_back(client_id: str, client_secret: str) -> None:
    value = basic(client_id, client_secret)

    assert value.isascii()
    assert value.startswith("Basic ")
    assert base64.b64decode(value.removeprefix("Basic "), validate=True).decode() == f"{client_id}:{client_secret}"


@pytest.mark.parametrize("client_id", ["", "a:b", None])
def test_an_id_that_cannot_stand_before_a_colon_is_refused(client_id: Any) -> None:
    with pytest.raises(ArgumentError, match="client_id="):
        basic(client_id, "s3cret")


@pytest.mark.parametrize("secret", ["", None])
def test_a_secret_that_is_not_there_is_refused(secret: Any) -> None:
    with pytest.raises(ArgumentError, match="client_secret is empty"):
        basic("C1", secret)


@pytest.mark.parametrize("token", [*NOT_TOKENS, None])
def test_what_can_be_no_token_is_refused_by_the_name_of_the_argument(token: Any) -> None:
    with pytest.raises(ArgumentError, match=r"guest_token (is empty|has characters)") as caught:
        guests.login(guest_token=token)

    assert not (token or "").strip() or token not in str(caught.value)


@pytest.mark.parametrize("authorization", [ANONYMOUS, basic("C1", "s3cret"), bearer("s3cret", "token")])
def test_how_an_operation_is_authorized_is_a_part_of_it_that_is_not_shown(authorization: str) -> None:
    operation = call(authorization)

    assert operation != call(None)
    assert pickle.loads(pickle.dumps(operation)) == operation
    assert repr(operation) == repr(call(None))
    assert rooms.get("1").authorization is None
