"""Playing back: a request gets the answer that was recorded for it, or is told what is different."""

from __future__ import annotations

import asyncio
import io
import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from in_memory import RecordingTransport as Script
from in_memory import answer, page, settle

from webex_client import (
    ArgumentError,
    AsyncWebexClient,
    GoneError,
    Headers,
    RateLimitError,
    Request,
    Response,
    RetryPolicy,
    TransportError,
    WebexClient,
    WebexError,
)
from webex_client.testing import FakeWebex
from webex_client.testing.exchanges import UnusableInputError, cassette
from webex_client.testing.exchanges.descriptions import describe_request, describe_response
from webex_client.testing.recording import VARIABLE, RecordingTransport
from webex_client.testing.replay import AsyncReplayTransport, CassetteError, ReplayTransport

BASE_URL = "https://webexapis.com/v1/"

Play: TypeAlias = "Callable[..., tuple[Any, Any]]"


@pytest.fixture(autouse=True)
def no_orders_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.yaml"


@pytest.fixture(params=["sync", "async"])
def play(request: pytest.FixtureRequest, path: Path) -> Play:
    """A client of a cassette: `webex, replay = play()`."""

    def play(*paths: Path, match: Any = "strict", **options: Any) -> tuple[Any, Any]:
        files = paths or path
        if request.param == "sync":
            replay = ReplayTransport(files, match=match)
            return WebexClient("unused", transport=replay, clock=replay.clock, **options), replay
        async_replay = AsyncReplayTransport(files, match=match)
        return AsyncWebexClient("unused", transport=async_replay, clock=async_replay.clock, **options), async_replay

    return play


def record(path: Path, work: Callable[[WebexClient], Any], *script: Any) -> None:
    """Record what `work` does, answered from a script."""
    with WebexClient("token", transport=RecordingTransport(path, Script(*script), mode="all")) as webex:
        work(webex)


async def _all(paginator: Any) -> list[Any]:
    return [item async for item in paginator] if hasattr(paginator, "__aiter__") else list(paginator)


ROOMS = [answer(200, {"id": name, "title": f"Room {name}"}) for name in "abc"]


def three_rooms(path: Path) -> None:
    record(path, lambda webex: [webex.rooms.get(name) for name in "abc"], *ROOMS)


def test_requests_in_the_recorded_order_get_the_recorded_answers(play: Play, path: Path) -> None:
    three_rooms(path)
    webex, replay = play()

    assert [settle(webex.rooms.get(name)).title for name in "abc"] == ["Room a", "Room b", "Room c"]
    assert replay.remaining == []
    replay.assert_all_played()


DIFFERENT: dict[str, tuple[Callable[[Any], Any], str]] = {
    "another method": (lambda w: w.request("PUT", "rooms/a?x=1&y=2", json={}), "the method is PUT, and was POST"),
    "another path": (lambda w: w.request("POST", "rooms/b"), "the path is '/rooms/b', and was '/rooms/a'"),
    "a parameter too few": (lambda w: w.request("POST", "rooms/a?x=1"), "query.y is not there, and was '2'"),
    "a parameter too many": (
        lambda w: w.request("POST", "rooms/a?x=1&y=2&z=3"),
        "query.z is '3', and was not there",
    ),
    "a parameter twice": (lambda w: w.request("POST", "rooms/a?x=1&y=2&y=2"), "query.y is '2', and was not there"),
    "another parameter": (lambda w: w.request("POST", "rooms/a?x=1&y=3"), "query.y is '3', and was '2'"),
    "no body": (lambda w: w.request("POST", "rooms/a?x=1&y=2"), "there is no body, and was one"),
    "another value deep inside": (
        lambda w: w.request("POST", "rooms/a?x=1&y=2", json={"a": [1, {"b": True, "c": "z"}], "n": None}),
        "body.a.1.c is 'z', and was 'y'",
    ),
    "true is not 1": (
        lambda w: w.request("POST", "rooms/a?x=1&y=2", json={"a": [True, {"b": True, "c": "y"}], "n": None}),
        "body.a.0 is True, and was 1",
    ),
    "a field too many": (
        lambda w: w.request("POST", "rooms/a?x=1&y=2", json={"a": [1, {"b": True, "c": "y"}], "n": None, "m": 1}),
        "body.m is there, and was not",
    ),
    "a field too few": (
        lambda w: w.request("POST", "rooms/a?x=1&y=2", json={"a": [1, {"b": True, "c": "y"}]}),
        "body.n is not there, and was None",
    ),
    "an entry too many": (
        lambda w: w.request("POST", "rooms/a?x=1&y=2", json={"a": [1, {}, 2], "n": None}),
        "body.a has 3 entries, and had 2",
    ),
}


@pytest.mark.parametrize(("call", "difference"), DIFFERENT.values(), ids=DIFFERENT)
def test_a_request_that_is_another_is_told_what_is_different(
    play: Play, path: Path, call: Callable[[Any], Any], difference: str
) -> None:
    body = {"a": [1, {"b": True, "c": "y"}], "n": None}
    record(path, lambda webex: webex.request("POST", "rooms/a?x=1&y=2", json=body), answer(200, {}))
    webex, replay = play()

    with pytest.raises(CassetteError) as caught:
        settle(call(webex))

    assert str(caught.value).endswith(f"next is POST /rooms/a of {path}:6: {difference}")
    assert isinstance(caught.value, WebexError)
    assert len(replay.remaining) == 1, "nothing was given away"
    settle(webex.request("POST", "rooms/a?y=2&x=1", json={"n": None, "a": [1.0, {"c": "y", "b": True}]}))


def test_order_and_host_and_header_fields_count_for_nothing(play: Play, path: Path) -> None:
    record(path, lambda webex: webex.rooms.list(type="group", sort_by="created").first(), page("1"))
    webex, _ = play(base_url="http://localhost:8080/", caller="another")

    assert settle(webex.request("GET", "rooms?sortBy=created&type=group")).parsed == {"items": [{"id": "1"}]}


def test_links_lead_to_where_the_requests_go(play: Play, path: Path) -> None:
    script = (
        page({"id": "1", "files": [f"{BASE_URL}contents/1"]}, next=f"{BASE_URL}messages?roomId=r&cursor=x"),
        page("2"),
    )
    record(path, lambda webex: webex.messages.list(room_id="r").all(), *[_as_json(step) for step in script])
    webex, replay = play(base_url="http://localhost:8080/v1")

    messages = settle(_all(webex.messages.list(room_id="r")))

    assert [message.id for message in messages] == ["1", "2"]
    assert messages[0].files == ["http://localhost:8080/v1/contents/1"]
    replay.assert_all_played()


def _as_json(response: Response[Any]) -> Response[Any]:
    return Response(
        response.status, Headers({**response.headers, "Content-Type": "application/json"}), response.content, None
    )


def test_a_list_is_paged_as_it_was(play: Play, path: Path) -> None:
    fake = FakeWebex()

    def work(webex: WebexClient) -> None:
        for number in range(5):
            webex.rooms.create(title=f"Room {number}")
        assert len(webex.rooms.list(page_size=2).all()) == 5

    with WebexClient(fake.me.token, transport=RecordingTransport(path, fake.transport(), clock=fake.clock)) as recorder:
        work(recorder)
    webex, replay = play()

    for number in range(5):
        settle(webex.rooms.create(title=f"Room {number}"))
    assert len(settle(_all(webex.rooms.list(page_size=2)))) == 5
    replay.assert_all_played()


def test_errors_are_errors_again(play: Play, path: Path) -> None:
    gone = {"message": "This file is gone.", "errors": [{"description": "gone"}], "trackingId": "ROUTERGW_9"}

    def work(webex: WebexClient) -> None:
        with pytest.raises(GoneError):
            webex.messages.get("1")

    record(path, work, answer(410, gone))
    webex, _ = play()

    with pytest.raises(GoneError, match="This file is gone") as caught:
        settle(webex.messages.get("1"))
    assert caught.value.tracking_id == "ROUTERGW_9"


def test_a_call_that_was_tried_twice_is_tried_twice_again_and_waits_by_the_clock(play: Play, path: Path) -> None:
    fake = FakeWebex()
    fake.fail("GET /people/me", status=429, retry_after="1800")
    recorder = RecordingTransport(path, fake.transport(), clock=fake.clock)
    with WebexClient("fake-token", transport=recorder, clock=fake.clock, retry=RetryPolicy(deadline=3600)) as recording:
        recording.people.me()
    webex, replay = play(retry=RetryPolicy(deadline=3600))

    settle(webex.people.me())

    assert 1800 <= replay.clock.pauses[0] <= 1801
    assert replay.clock.time() >= fake.clock.time() - 60


def test_an_answer_that_tells_a_date_is_understood_as_it_was_then(play: Play, path: Path) -> None:
    path.write_text(
        "cassette: 1\nsource: service\nexchanges:\n"
        "- time: 2026-01-05T09:00:00Z\n"
        "  request: {method: GET, url: /people/me}\n"
        "  response: {status: 429, headers: {Retry-After: 'Mon, 05 Jan 2026 09:00:40 GMT'}}\n"
        "- time: 2026-01-05T09:00:41Z\n"
        "  request: {method: GET, url: /people/me}\n"
        "  response: {status: 200, body: {json: {id: '1'}}}\n"
    )
    webex, replay = play()

    assert settle(webex.people.me()).id == "1"
    assert 39 < replay.clock.pauses[0] <= 41


def test_an_error_of_a_cassette_is_not_tried_again(play: Play, path: Path) -> None:
    three_rooms(path)
    webex, replay = play()

    with pytest.raises(CassetteError):
        settle(webex.people.me())
    assert replay.clock.pauses == []


def test_a_timeout_is_a_timeout_again_as_often_as_it_was(play: Play, path: Path) -> None:
    lost = TransportError("lost", reason="timeout")

    def work(webex: WebexClient) -> None:
        for _ in range(2):
            with pytest.raises(TransportError):
                webex.rooms.create(title="x")

    record(path, work, lost, lost)
    webex, _ = play()

    caught: list[TransportError] = []
    for _ in range(2):
        with pytest.raises(TransportError, match="lost") as error:
            settle(webex.rooms.create(title="x"))
        caught.append(error.value)
    assert [(error.reason, error.attempts) for error in caught] == [("timeout", 1)] * 2
    assert caught[0] is not caught[1]


def test_an_upload_is_the_same_where_its_file_is(play: Play, path: Path) -> None:
    def work(webex: Any, content: bytes, name: str = "a.txt") -> Any:
        file = io.BytesIO(content)
        file.name = name
        return webex.messages.create(room_id="r", text="t", files=[file])

    record(path, lambda webex: work(webex, b"one"), answer(200, {"id": "m"}))
    webex, _ = play()

    with pytest.raises(CassetteError, match=r"body\.files\.0\.(size|sha256)"):
        settle(work(webex, b"two"))
    with pytest.raises(CassetteError, match=r"body\.files\.0\.filename is 'b\.txt', and was 'a\.txt'"):
        settle(work(webex, b"one", "b.txt"))
    assert settle(work(webex, b"one")).id == "m"


def test_what_was_redacted_matches_anything(play: Play, path: Path) -> None:
    def work(webex: Any, secret: str) -> Any:
        return webex.webhooks.create(
            name=f"x {secret}", target_url=f"https://x.example/{secret}", resource="all", event="all", secret=secret
        )

    record(path, lambda webex: work(webex, "correct horse"), answer(200, {"id": "w"}))
    webex, _ = play()

    with pytest.raises(CassetteError, match=r"body\.name is 'y REDACTED', and was 'x REDACTED'"):
        settle(
            webex.webhooks.create(
                name="y battery", target_url="https://x.example/", resource="all", event="all", secret="battery"
            )
        )
    assert settle(work(webex, "battery staple")).id == "w"


def test_a_refresh_of_a_token_plays_with_any_secrets(play: Play, path: Path) -> None:
    def work(webex: Any, secret: str) -> Any:
        return webex.access_tokens.create(
            grant_type="refresh_token", client_id="C1", client_secret=secret, refresh_token=f"{secret}-2"
        )

    record(path, lambda webex: work(webex, "first-secret"), answer(200, {"access_token": "new-token-1"}))
    webex, _ = play()

    assert settle(work(webex, "second-secret")).access_token == "REDACTED"


def test_an_error_tells_no_secret(play: Play, path: Path) -> None:
    three_rooms(path)
    webex, _ = play()

    with pytest.raises(CassetteError) as caught:
        settle(
            webex.request("GET", "rooms/a", params={"access_token": "SECRET-TOKEN-123", "about": "SECRET-TOKEN-123"})
        )

    assert "SECRET-TOKEN-123" not in f"{caught.value!r} {caught.value} {caught.value.__dict__}"
    assert "access_token=REDACTED" in str(caught.value)


def test_by_operation_answers_come_in_their_order_whatever_is_asked_in_between(play: Play, path: Path) -> None:
    def work(webex: WebexClient) -> None:
        webex.rooms.get("a")
        webex.people.me()
        webex.rooms.get("b")
        webex.request("GET", "new/thing")

    record(path, work, ROOMS[0], answer(200, {"id": "me"}), ROOMS[1], answer(200, {"new": True}))
    webex, replay = play(match="operation")

    assert settle(webex.request("GET", "new/thing", params={"any": 1})).parsed == {"new": True}
    assert settle(webex.rooms.get("whatever")).title == "Room a"
    assert settle(webex.rooms.get("whatever")).title == "Room b"
    with pytest.raises(
        CassetteError, match=r"rooms\.get \(GET .*/rooms/x\): no answer to it is left; there is people\.me"
    ):
        settle(webex.rooms.get("x"))
    with pytest.raises(CassetteError, match=r"request 4, rooms\.create .*no answer to it is left; there is people\.me"):
        settle(webex.rooms.create(title="x"))
    assert [exchange.operation for exchange in replay.remaining] == ["people.me"]
    settle(webex.people.me())
    with pytest.raises(CassetteError, match="there is nothing"):
        settle(webex.people.me())


def test_several_cassettes_play_one_after_another(play: Play, tmp_path: Path) -> None:
    first, second = tmp_path / "1.yaml", tmp_path / "2.yaml"
    record(first, lambda webex: webex.rooms.get("a"), ROOMS[0])
    record(second, lambda webex: webex.rooms.get("b"), ROOMS[1])
    webex, replay = play(first, second)

    assert [settle(webex.rooms.get(name)).title for name in "ab"] == ["Room a", "Room b"]
    replay.assert_all_played()


def test_what_was_not_asked_for_is_told_at_the_end_of_a_block(path: Path) -> None:
    three_rooms(path)

    def synchronous() -> None:
        with ReplayTransport(path) as replay, WebexClient("t", transport=replay) as webex:
            webex.rooms.get("a")

    with pytest.raises(CassetteError, match=r"a\.yaml: 2 of 3 were not asked for: 2 x rooms\.get"):
        synchronous()

    async def asynchronous() -> None:
        async with AsyncReplayTransport(path) as replay, AsyncWebexClient("t", transport=replay) as webex:
            await webex.rooms.get("a")

    with pytest.raises(CassetteError, match="2 of 3"):
        asyncio.run(asynchronous())


def test_an_error_within_the_block_is_not_covered_up(path: Path) -> None:
    three_rooms(path)

    with pytest.raises(ZeroDivisionError), ReplayTransport(path):
        _ = 1 / 0

    async def asynchronous() -> None:
        async with AsyncReplayTransport(path):
            _ = 1 / 0

    with pytest.raises(ZeroDivisionError):
        asyncio.run(asynchronous())


def test_a_client_may_be_closed_before_all_is_played(path: Path) -> None:
    three_rooms(path)

    with WebexClient("t", transport=ReplayTransport(path)) as webex:
        webex.rooms.get("a")


def test_a_way_of_matching_that_is_none_is_refused(play: Play, path: Path) -> None:
    three_rooms(path)

    with pytest.raises(ArgumentError, match="match='loosely': one of strict, operation"):
        play(match="loosely")


def test_a_cassette_that_is_not_there_or_broken_is_told(play: Play, path: Path) -> None:
    with pytest.raises(CassetteError, match="no such cassette"):
        play()
    path.write_text("cassette: 1\nsource: fake\nexchanges: 5\n")
    with pytest.raises(UnusableInputError, match=r"a\.yaml:3"):
        play()


def test_many_threads_get_each_answer_once(path: Path) -> None:
    record(
        path,
        lambda webex: [webex.rooms.get(str(n)) for n in range(60)],
        *[answer(200, {"id": str(n)}) for n in range(60)],
    )
    replay = ReplayTransport(path, match="operation")
    webex = WebexClient("t", transport=replay)
    given: list[Any] = []
    threads = [
        threading.Thread(target=lambda: given.extend(webex.rooms.get("x").id for _ in range(10))) for _ in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(map(int, given)) == list(range(60))
    replay.assert_all_played()


VCR = """\
interactions:
- request:
    body: '{"title":"Dev Room"}'
    headers:
      Authorization: [Bearer abc]
      Content-Type: [application/json]
    method: POST
    uri: https://api.ciscospark.com/v1/rooms
  response:
    body: {string: '{"id":"1","title":"Dev Room"}'}
    headers:
      Content-Type: [application/json]
    status: {code: 200, message: OK}
- request:
    body: null
    headers: {}
    method: GET
    uri: https://api.ciscospark.com/v1/rooms?max=2
  response:
    body: {string: '{"items":[{"id":"1","title":"Dev Room"}]}'}
    headers:
      Link: ['<https://api.ciscospark.com/v1/rooms?max=2&cursor=x>; rel="next"']
    status: {code: 200, message: OK}
- request:
    body: ''
    method: GET
    uri: https://api.ciscospark.com/v1/rooms?max=2&cursor=x
  response:
    body: {string: '{"items":[]}'}
    status: {code: 200, message: OK}
version: 1
"""

HAR = {
    "log": {
        "version": "1.2",
        "creator": {"name": "browser", "version": "1"},
        "entries": [
            {
                "startedDateTime": "2026-01-05T09:00:00.000Z",
                "time": 1,
                "request": {
                    "method": "POST",
                    "url": "https://webexapis.com/v1/rooms",
                    "httpVersion": "HTTP/2",
                    "headers": [{"name": "content-type", "value": "application/json"}],
                    "queryString": [],
                    "cookies": [],
                    "postData": {"mimeType": "application/json", "text": '{"title": "Dev Room"}'},
                },
                "response": {
                    "status": 200,
                    "statusText": "",
                    "httpVersion": "HTTP/2",
                    "headers": [{"name": "content-type", "value": "application/json"}],
                    "cookies": [],
                    "content": {"size": 1, "mimeType": "application/json", "text": '{"id": "1", "title": "Dev Room"}'},
                    "redirectURL": "",
                },
                "cache": {},
                "timings": {"send": 0, "wait": 0, "receive": 0},
            }
        ],
    }
}


def test_a_cassette_of_vcr_plays_too(play: Play, path: Path) -> None:
    path.write_text(VCR)
    webex, replay = play()

    assert settle(webex.rooms.create(title="Dev Room")).id == "1"
    assert [room.id for room in settle(_all(webex.rooms.list(page_size=2)))] == ["1"]
    replay.assert_all_played()


def test_an_archive_of_a_browser_plays_too(play: Play, tmp_path: Path) -> None:
    (tmp_path / "a.har").write_text(json.dumps(HAR))
    webex, replay = play(tmp_path / "a.har")

    with pytest.raises(CassetteError, match=r"body\.title is 'Another', and was 'Dev Room'"):
        settle(webex.rooms.create(title="Another"))
    assert settle(webex.rooms.create(title="Dev Room")).id == "1"
    replay.assert_all_played()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)
queries = st.lists(st.tuples(st.sampled_from("abc"), st.text(max_size=3)), max_size=4)


def same(one: Any, other: Any) -> bool:
    """Whether two values are equal in JSON, where true is not 1."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[name], other[name]) for name in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other) and isinstance(one, bool) == isinstance(other, bool)


def asked(query: list[tuple[str, str]], body: Any) -> Request:
    from urllib.parse import urlencode

    url = f"{BASE_URL}things?{urlencode(query)}"
    return Request("POST", url, Headers({"Content-Type": "application/json"}), json.dumps(body).encode())


@settings(max_examples=max(settings().max_examples // 4, 5))  # each example is a file
@given(queries, json_values, queries, json_values)
def test_a_request_is_played_exactly_where_it_is_the_same(
    tmp_path_factory: pytest.TempPathFactory, query: Any, body: Any, other_query: Any, other_body: Any
) -> None:
    path = tmp_path_factory.getbasetemp() / "same.yaml"
    told = {
        "request": describe_request(asked(query, body)),
        "response": describe_response(Response(204, Headers(), b"", None)),
    }
    cassette.write(path, [cassette.entry_text(told)], source="fake")

    assert ReplayTransport(path).send(asked(list(reversed(query)), body)).status == 204

    replay = ReplayTransport(path)
    if sorted(query) == sorted(other_query) and same(body, other_body):
        assert replay.send(asked(other_query, other_body)).status == 204
    else:
        with pytest.raises(CassetteError):
            replay.send(asked(other_query, other_body))


def test_a_limit_that_is_too_long_to_wait_for_is_told_again(play: Play, path: Path) -> None:
    def work(webex: WebexClient) -> None:
        with pytest.raises(RateLimitError):
            webex.people.me()

    record(path, work, answer(429, Retry_After="86400"))
    webex, replay = play()

    with pytest.raises(RateLimitError) as caught:
        settle(webex.people.me())
    assert caught.value.retry_after == 86400
    replay.assert_all_played()
