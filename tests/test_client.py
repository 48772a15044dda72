"""The two clients: what they are made with, what they send, and that they are the same."""

from __future__ import annotations

import asyncio
import inspect
import json
import math
import pickle
import sys
from importlib import import_module
from typing import Any

import pytest
from contract.description import OPERATIONS, Described
from in_memory import (
    BASE_URL,
    ROOM,
    TOKEN,
    AsyncRecordingTransport,
    RecordingTransport,
    Start,
    VirtualClock,
    answer,
    gather,
    page,
    settle,
)

from webex_client import (
    ApiError,
    ArgumentError,
    AsyncPaginator,
    AsyncWebexClient,
    Operation,
    Paginator,
    Response,
    RetryPolicy,
    TokenBucket,
    TransportError,
    WebexClient,
    __version__,
)
from webex_client.api import rooms
from webex_client.models import Room, RoomTab
from webex_client.results import Nothing

CLIENTS = [WebexClient, AsyncWebexClient]
PROMISED = {
    "access_token": None,
    "base_url": "https://webexapis.com/v1/",
    "timeout": 60.0,
    "retry": RetryPolicy(),
    "rate_limiter": None,
    "transport": None,
    "proxy": None,
    "verify": True,
    "caller": None,
    "be_geo_id": None,
}


@pytest.mark.parametrize("client", CLIENTS)
def test_a_client_is_made_with_what_was_promised(client: Any) -> None:
    parameters = inspect.signature(client).parameters

    assert {name: parameter.default for name, parameter in parameters.items() if name != "clock"} == PROMISED
    assert [name for name, parameter in parameters.items() if parameter.kind is parameter.POSITIONAL_OR_KEYWORD] == [
        "access_token"
    ]
    assert all(name in (inspect.getdoc(WebexClient) or "") for name in parameters)


def test_both_clients_take_the_same_but_for_the_kind_of_transport() -> None:
    def spelled(client: Any, name: str) -> dict[str, str]:
        signature = inspect.signature(getattr(client, name))
        return {name: str(parameter).replace("Async", "") for name, parameter in signature.parameters.items()}

    for name in ("__init__", "with_options", "send", "send_raw", "request"):
        assert spelled(WebexClient, name) == spelled(AsyncWebexClient, name)


def test_both_clients_have_the_same_public_names_but_for_closing() -> None:
    def public(client: type) -> set[str]:
        return {name for name in dir(client) if not name.startswith("_")}

    assert public(WebexClient) ^ public(AsyncWebexClient) == {"close", "aclose"}


@pytest.mark.parametrize("described", OPERATIONS.values(), ids=OPERATIONS)
def test_methods_take_what_their_function_takes(described: Described) -> None:
    function = getattr(import_module(f"webex_client.api.{described.resource}"), described.name)
    wanted = list(inspect.signature(function).parameters.values())

    for webex in (
        WebexClient(TOKEN, transport=RecordingTransport()),
        AsyncWebexClient(TOKEN, transport=AsyncRecordingTransport()),
    ):
        method = getattr(getattr(webex, described.resource), described.name)
        assert list(inspect.signature(method).parameters.values()) == wanted


@pytest.mark.parametrize("url", ["http://localhost:8080/v1", "http://localhost:8080/v1/", "http://LOCALHOST:8080/v1//"])
def test_a_base_url_may_end_with_a_slash_or_not(start: Start, url: str) -> None:
    webex, wire = start(answer(200, ROOM), base_url=url)

    settle(webex.rooms.get("1"))

    assert wire.urls[0].lower() == "http://localhost:8080/v1/rooms/1"


@pytest.mark.parametrize(
    "url", ["", "webexapis.com", "ftp://webexapis.com/", "https://user@webexapis.com/", "https://a/?b"]
)
def test_a_base_url_that_is_none_is_refused(start: Start, url: str) -> None:
    with pytest.raises(ArgumentError, match="base_url"):
        start(base_url=url)


@pytest.mark.parametrize("timeout", [0, -1, math.nan, math.inf, 1e12])
def test_a_timeout_that_no_connection_can_keep_is_refused(start: Start, timeout: float) -> None:
    with pytest.raises(ArgumentError, match="timeout="):
        start(timeout=timeout)
    with pytest.raises(ArgumentError, match="timeout="):
        start()[0].with_options(timeout=timeout)


def user_agent(start: Start, **options: str) -> str:
    webex, wire = start(answer(200, ROOM), **options)
    settle(webex.rooms.get("1"))
    return wire.requests[0].headers["User-Agent"]


PLAIN = f"webex-client/{__version__} Python/{sys.version_info.major}.{sys.version_info.minor}.{sys.version_info.micro}"


@pytest.mark.parametrize(
    ("options", "comment"),
    [
        ({}, ""),
        ({"caller": "my-bot"}, " (my-bot)"),
        ({"be_geo_id": "EMEA"}, " (be-geo-id EMEA)"),
        ({"caller": "my-bot", "be_geo_id": "EMEA"}, " (my-bot; be-geo-id EMEA)"),
    ],
)
def test_the_user_agent_says_who_asks(
    start: Start, monkeypatch: pytest.MonkeyPatch, options: dict[str, str], comment: str
) -> None:
    assert user_agent(start, **options) == PLAIN + comment

    variables = {"caller": "WEBEX_PYTHON_SDK_CALLER", "be_geo_id": "BE_GEO_ID"}
    for name, value in options.items():
        monkeypatch.setenv(variables[name], value)
    assert user_agent(start) == PLAIN + comment


def test_what_is_given_goes_before_the_environment(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEBEX_PYTHON_SDK_CALLER", "environment")

    assert user_agent(start, caller="given") == f"{PLAIN} (given)"


@pytest.mark.parametrize("text", ["bøt", "line\r\nX-Injected: 1", "null\0"])
def test_a_user_agent_that_no_header_can_hold_is_refused_with_its_value(
    start: Start, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    for options in ({"caller": text}, {"be_geo_id": text}):
        with pytest.raises(ArgumentError) as caught:
            start(**options)
        assert repr(text)[1:-1] in str(caught.value)

    if "\0" not in text:
        monkeypatch.setenv("BE_GEO_ID", text)
        with pytest.raises(ArgumentError) as caught:
            start()
        assert repr(text)[1:-1] in str(caught.value)


def test_an_operation_is_carried_out_by_send_and_by_the_method_of_its_name(start: Start) -> None:
    webex, wire = start(*[answer(200, ROOM)] * 2)

    assert settle(webex.send(rooms.get("1"))) == settle(webex.rooms.get("1")) == Room.from_dict(ROOM)
    assert wire.requests[0] == wire.requests[1]


def test_a_resource_that_is_a_part_of_another_is_reached_through_either(start: Start) -> None:
    webex, wire = start(answer(200, {"id": "1"}), answer(200, {"id": "1"}), answer(204))

    assert settle(webex.rooms.tabs.get("1")) == settle(webex.room_tabs.get("1")) == RoomTab(id="1")
    assert settle(webex.teams.memberships.delete("2")) is None
    assert wire.urls == [f"{BASE_URL}room/tabs/1"] * 2 + [f"{BASE_URL}team/memberships/2"]


def test_a_list_is_given_at_once_as_a_paginator() -> None:
    assert isinstance(WebexClient(TOKEN, transport=RecordingTransport()).send(rooms.list()), Paginator)
    assert isinstance(AsyncWebexClient(TOKEN, transport=AsyncRecordingTransport()).send(rooms.list()), AsyncPaginator)


def test_send_raw_gives_the_whole_answer(start: Start) -> None:
    webex, wire = start(answer(200, ROOM, Trackingid="T"), page("1", next="?cursor=b"))

    response = settle(webex.send_raw(rooms.get("1")))
    assert isinstance(response, Response)
    assert (response.parsed, response.status, response.tracking_id) == (Room.from_dict(ROOM), 200, "T")
    assert json.loads(response.content) == ROOM
    assert response.headers["TRACKINGID"] == "T"
    assert response.request is not None
    assert response.request.url == wire.urls[0]
    assert "Authorization" not in response.request.headers

    assert settle(webex.send_raw(rooms.list())).parsed.next == "?cursor=b"


def test_a_copy_with_other_options_leaves_the_client_as_it_was(start: Start, clock: VirtualClock) -> None:
    webex, wire = start(answer(200, ROOM), answer(200, ROOM), answer(502), answer(502), answer(200, ROOM))
    settle(webex.rooms.get("1"))

    copy = webex.with_options(timeout=5, retry=RetryPolicy(max_attempts=1))
    settle(copy.rooms.get("1"))
    with pytest.raises(ApiError):
        settle(copy.rooms.get("1"))
    settle(webex.rooms.get("1"))

    assert type(copy) is type(webex)
    assert [request.timeout for request in wire.requests] == [60, 5, 5, 60, 60]
    assert webex.rooms is webex.rooms
    assert copy.rooms is not webex.rooms


def test_a_copy_changes_only_what_it_is_told(start: Start) -> None:
    webex, wire = start(lambda request: answer(502), timeout=7, retry=RetryPolicy(max_attempts=2))

    for copy in (webex.with_options(), webex.with_options(timeout=5), webex.with_options(retry=RetryPolicy())):
        with pytest.raises(ApiError):
            settle(copy.rooms.get("1"))

    assert [request.timeout for request in wire.requests] == [7] * 2 + [5] * 2 + [7] * 5


def test_a_copy_shares_pace_and_transport(start: Start, clock: VirtualClock) -> None:
    webex, wire = start(*[answer(200, ROOM)] * 2, rate_limiter=TokenBucket(1, 10))

    settle(webex.rooms.get("1"))
    settle(webex.with_options(timeout=5).rooms.get("1"))

    assert clock.slept == pytest.approx([10])
    assert len(wire.requests) == 2


def test_leaving_the_block_closes_the_transport() -> None:
    wire = RecordingTransport(answer(200, ROOM))
    with WebexClient(TOKEN, transport=wire) as webex:
        assert isinstance(webex, WebexClient)
        webex.rooms.get("1")
        assert wire.closed == 0
    assert wire.closed == 1


async def test_leaving_the_block_closes_the_asynchronous_transport() -> None:
    wire = AsyncRecordingTransport(answer(200, ROOM))
    async with AsyncWebexClient(TOKEN, transport=wire) as webex:
        assert isinstance(webex, AsyncWebexClient)
        await webex.rooms.get("1")
        assert wire.closed == 0
    assert wire.closed == 1


def test_an_error_inside_the_block_closes_it_too_and_is_passed_on() -> None:
    wire = RecordingTransport()

    with pytest.raises(KeyError), WebexClient(TOKEN, transport=wire):
        raise KeyError

    assert wire.closed == 1


def test_a_client_that_sent_nothing_can_be_closed() -> None:
    WebexClient(TOKEN).close()
    asyncio.run(AsyncWebexClient(TOKEN).aclose())


def test_what_a_transport_raises_by_mistake_is_not_swallowed(start: Start) -> None:
    webex, wire = start(ZeroDivisionError("a bug"))

    with pytest.raises(ZeroDivisionError):
        settle(webex.rooms.get("1"))
    assert len(wire.requests) == 1


def test_the_error_knows_the_request_without_the_token(start: Start) -> None:
    webex, _ = start(TransportError("gone"))

    with pytest.raises(TransportError) as caught:
        settle(webex.rooms.create(title="x"))

    assert caught.value.request is not None
    assert caught.value.request.body == b'{"title":"x"}'
    assert "Authorization" not in caught.value.request.headers


def test_operations_may_cross_processes_before_they_are_sent(start: Start) -> None:
    webex, _ = start(page("1"), answer(204))

    assert len(gather(webex.send(pickle.loads(pickle.dumps(rooms.list(type="group")))))) == 1
    own = Operation(id="things.delete", method="DELETE", path="things/1", returns=Nothing())
    assert settle(webex.send(pickle.loads(pickle.dumps(own)))) is None


async def test_tasks_of_one_client_do_not_mix_up_their_answers() -> None:
    wire = AsyncRecordingTransport(lambda request: answer(200, {"id": request.url.rpartition("/")[2]}))
    webex = AsyncWebexClient(TOKEN, transport=wire)

    got = await asyncio.gather(*(webex.rooms.get(str(number)) for number in range(100)))

    assert [room.id for room in got] == [str(number) for number in range(100)]
