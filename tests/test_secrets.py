"""The access token is in no repr, log or error, and goes to the base URL's origin alone: rule 4 of the wire.

Nor is any other secret that a request holds shown or kept.
"""

from __future__ import annotations

import gc
import logging
import pickle
import traceback
from base64 import b64encode
from collections.abc import Callable, Iterator
from types import BuiltinFunctionType, FunctionType, ModuleType, TracebackType
from typing import Any

import pytest
from in_memory import ROOM, TOKEN, Start, VirtualClock, answer, gather, page, settle
from local_http import LocalServer, refusing_url, reply, serving

from webex_client import AsyncWebexClient, Operation, RetryPolicy, TransportError, WebexClient, WebexError
from webex_client.api import access_tokens, guests, service_apps
from webex_client.operation import header_fields, json_body
from webex_client.results import Json

BASIC = b64encode(f"C1:{TOKEN}".encode()).decode()
"""The same as a password, the way it is sent."""
NEEDLES = (TOKEN, TOKEN.encode(), BASIC, BASIC.encode())
BEYOND = (type, ModuleType, FunctionType, BuiltinFunctionType, TracebackType)
"""By way of these all of Python hangs together; the frames of a traceback are those of callers, who have the client."""


def reachable(root: object) -> Iterator[object]:
    """Everything that can be reached from an object by its attributes, items, causes and contexts."""
    seen: set[int] = set()
    found = [root]
    while found:
        thing = found.pop()
        if id(thing) in seen:
            continue
        seen.add(id(thing))
        yield thing
        if isinstance(thing, BaseException):
            found += [thing.args, thing.__cause__, thing.__context__]
        found += [value for value in gc.get_referents(thing) if not isinstance(value, BEYOND)]


def assert_not_in(root: object) -> None:
    for thing in reachable(root):
        if isinstance(thing, (str, bytes)):
            assert not any(needle in thing for needle in NEEDLES if type(needle) is type(thing)), thing


def assert_hidden_in_error(error: BaseException) -> None:
    text = "".join(traceback.format_exception(error))
    assert TOKEN not in f"{error!s} {error!r} {text}"
    assert_not_in(error)
    assert TOKEN.encode() not in pickle.dumps(error)


@pytest.fixture
def everything_logged(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """All that is logged by anybody; when the test is over the token must not have been in it."""
    with caplog.at_level(logging.DEBUG):
        yield caplog
        for record in caplog.records:
            assert TOKEN not in f"{record.getMessage()} {record.args!r} {record.exc_text}"


def test_the_search_for_the_token_would_find_it() -> None:
    class Holder:
        __slots__ = ("inner",)

    outer, holder = ValueError("outer"), Holder()
    holder.inner = {"deep": [b"Bearer " + TOKEN.encode()]}  # type: ignore[attr-defined]
    outer.__context__ = KeyError("inner")
    outer.__context__.__notes__ = [holder]  # type: ignore[attr-defined]

    with pytest.raises(AssertionError):
        assert_not_in(outer)


def test_no_repr_shows_the_token(start: Start) -> None:
    webex, wire = start(answer(200, ROOM), page("1"))
    response = settle(webex.request("GET", "rooms/1"))
    paginator = webex.rooms.list()
    gather(paginator)

    shown = [webex, webex.rooms, webex.with_options(timeout=5), paginator, response, response.request, *wire.requests]
    for thing in [*shown, [request.headers for request in wire.requests]]:
        assert TOKEN not in f"{thing!r} {thing!s}"
    assert_not_in(response)
    assert wire.requests[0].headers["Authorization"] == f"Bearer {TOKEN}"


SECRETS: dict[str, Operation[Any]] = {
    "in a form": access_tokens.create(
        grant_type="refresh_token", client_id="C1", client_secret=TOKEN, refresh_token=TOKEN
    ),
    "as a password": access_tokens.create_for_device(
        grant_type="g", device_code=TOKEN, client_id="C1", client_secret=TOKEN
    ),
    "as another token": guests.login(guest_token=TOKEN),
    "in JSON": service_apps.create_token("A", client_id="C1", client_secret=TOKEN, target_org_id="O"),
    "deep in JSON": Operation(
        id="things.create",
        method="POST",
        path="things",
        body=json_body({"locks": [{"open": {"pin": TOKEN}}], "pin": {"digits": [TOKEN]}}, secrets=["pin"]),
        returns=Json(),
    ),
    "in a header": Operation(
        id="things.start",
        method="POST",
        path="things/1/start",
        headers=header_fields({"timezone": "UTC"}, secret={"password": TOKEN}),
        returns=Json(),
    ),
}
every_secret = pytest.mark.parametrize("operation", SECRETS.values(), ids=SECRETS)


@every_secret
@pytest.mark.parametrize("step", [answer(400, {"message": "no"}), answer(200, b"<html>"), TransportError("gone")])
def test_no_error_holds_another_secret(
    start: Start, everything_logged: pytest.LogCaptureFixture, operation: Operation[Any], step: Any
) -> None:
    webex, wire = start(answer(429, Retry_After="1"), step, access_token="of-the-client")

    with pytest.raises(WebexError) as caught:
        settle(webex.send(operation))

    assert_hidden_in_error(caught.value)
    for request, body in zip(wire.requests, wire.bodies, strict=True):
        assert any(needle in f"{' '.join(request.headers.values())} {body!r}" for needle in (TOKEN, BASIC))
        assert not any(needle in f"{request!r} {request!s}" for needle in (TOKEN, BASIC))


@every_secret
def test_nor_does_an_answer(start: Start, operation: Operation[Any]) -> None:
    webex, _ = start(answer(200, {}), access_token="of-the-client")

    response = settle(webex.send_raw(operation))

    assert_not_in(response)
    assert not any(needle in f"{operation!r} {response.request!r}" for needle in (TOKEN, BASIC))


def elsewhere(request: object) -> Any:
    return page("1", next="https://evil.example/v1/rooms")


FAILURES: dict[str, tuple[Any, Callable[[Any], Any]]] = {
    "refused": (answer(401, {"message": "invalid token"}), lambda webex: webex.rooms.get("1")),
    "rate limited": (answer(429, Retry_After="999999"), lambda webex: webex.rooms.get("1")),
    "redirected": (answer(302, Location="https://evil.example/"), lambda webex: webex.rooms.get("1")),
    "failed": (lambda request: answer(502, b"<html>"), lambda webex: webex.rooms.get("1")),
    "timed out": (TransportError("no answer", reason="timeout"), lambda webex: webex.rooms.create(title="x")),
    "malformed": (answer(200, b"<html>"), lambda webex: webex.rooms.get("1")),
    "malformed list": (answer(200, {}), lambda webex: webex.rooms.list().all()),
    "led elsewhere": (elsewhere, lambda webex: webex.rooms.list().all()),
    "going in circles": (lambda request: page("1", next="?a=b"), lambda webex: webex.rooms.list().all()),
    "wrong argument": (answer(200), lambda webex: webex.rooms.list(limit=-1)),
    "wrong path": (answer(200), lambda webex: webex.request("GET", "https://evil.example/")),
}


@pytest.mark.parametrize(("step", "call"), FAILURES.values(), ids=FAILURES)
def test_no_error_holds_the_token(
    start: Start, everything_logged: pytest.LogCaptureFixture, step: Any, call: Callable[[Any], Any]
) -> None:
    webex, wire = start(step)

    with pytest.raises(WebexError) as caught:
        settle(call(webex))

    assert all(url.startswith("https://webexapis.com/v1/") for url in wire.urls)
    assert_hidden_in_error(caught.value)


def test_a_pause_is_logged_without_the_token(start: Start, everything_logged: pytest.LogCaptureFixture) -> None:
    webex, wire = start(answer(429, Retry_After="2"), answer(200, ROOM))

    settle(webex.rooms.get("1"))

    (record,) = [record for record in everything_logged.records if record.name == "webex_client"]
    assert "rate limit (429)" in record.getMessage()
    assert wire.urls[0] in record.getMessage()


def hang_up(handler: Any) -> None:
    handler.close_connection = True


def break_off(handler: Any) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"id": ')
    handler.close_connection = True


REPLIES: dict[str, Any] = {
    "401": reply(401, b'{"message": "invalid token"}'),
    "500": reply(500, b"<html>"),
    "redirect": reply(302, Location="http://evil.example/"),
    "no JSON": reply(200, b"<html>"),
    "no gzip": reply(200, b"nonsense", Content_Encoding="gzip"),
    "hung up": hang_up,
    "broken off": break_off,
    "timeout": LocalServer.never,
    "connection refused": None,
}


@pytest.mark.parametrize("fault", REPLIES)
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_nor_does_one_that_came_by_way_of_httpx(
    server: LocalServer, everything_logged: pytest.LogCaptureFixture, clock: VirtualClock, kind: str, fault: str
) -> None:
    send = REPLIES[fault]
    server.replies += [(lambda handler: send(server, handler)) if fault == "timeout" else send] * 2
    options: dict[str, Any] = {
        "base_url": refusing_url() if fault == "connection refused" else server.url,
        "timeout": 0.1 if fault == "timeout" else 10,
        "clock": clock,
        "retry": RetryPolicy(max_attempts=2),
    }

    def call() -> None:
        with WebexClient(TOKEN, **options) as webex:
            webex.rooms.get("1")

    async def async_call() -> None:
        async with AsyncWebexClient(TOKEN, **options) as webex:
            await webex.rooms.get("1")

    with pytest.raises(WebexError) as caught:
        settle(call() if kind == "sync" else async_call())

    if fault != "connection refused":
        assert server.received[0].header("Authorization") == f"Bearer {TOKEN}"
        assert any(record.name.startswith("httpcore") for record in everything_logged.records)
    assert_hidden_in_error(caught.value)


def test_a_link_elsewhere_never_gets_the_token_over_http(server: LocalServer) -> None:
    with serving() as evil, WebexClient(TOKEN, base_url=server.url) as webex:
        server.replies.append(reply(200, b'{"items": []}', Link=f'<{evil.url}rooms>; rel="next"'))
        with pytest.raises(WebexError):
            webex.rooms.list().all()

        assert evil.received == []
