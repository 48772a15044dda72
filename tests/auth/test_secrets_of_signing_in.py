"""No secret that signing in has to do with is in a log, a repr, an error, or the locals of its frames that are ours."""

from __future__ import annotations

import logging
import pickle
import traceback
from base64 import b64encode
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from in_memory import Answer, Start, answer, settle

from webex_client import RetryPolicy, TransportError, WebexError
from webex_client.auth import (
    AuthorizationRequest,
    DeviceFlow,
    GuestIssuer,
    MemoryTokenStore,
    OAuthIntegration,
    ServiceApp,
    Tokens,
)

SECRET = "c2VjcmV0LW9mLXRoZS10ZXN0LXRoYXQtaXMtbG9uZy1lbm91Z2g"
KEPT = Tokens(access_token=SECRET + "A", refresh_token=SECRET + "R")
BASIC = b64encode(f"C1:{SECRET}".encode()).decode()

GIVEN = {
    ("OAuthIntegration.sign_in", "callback"),
    ("_code", "callback"),
    ("_code", "came"),
    ("_code", "sent"),
    ("OAuthIntegration.exchange", "code"),
    ("OAuthIntegration.exchange", "code_verifier"),
    ("OAuthClient.refresh", "refresh_token"),
}
"""The arguments of who calls, who has them in a frame of their own."""

SOURCES: dict[str, Callable[[], Any]] = {
    "integration": lambda: OAuthIntegration("C1", SECRET, "http://localhost/", store=MemoryTokenStore(KEPT)),
    "first refresh": lambda: OAuthIntegration("C1", SECRET, "http://localhost/", refresh_token=SECRET + "R"),
    "device": lambda: DeviceFlow("C1", SECRET, "spark:all", store=MemoryTokenStore(KEPT)),
    "device that prompts": lambda: DeviceFlow("C1", SECRET, "spark:all", prompt=lambda prompt: None),
    "service app": lambda: ServiceApp("C1", SECRET, refresh_token=SECRET + "R"),
    "service app that is authorized": lambda: ServiceApp(
        "C1", SECRET, application_id="1", target_org_id="1", authorized_by=SECRET + "X"
    ),
    "guest": lambda: GuestIssuer("Y2lz", SECRET, subject="x"),
}
GRANT = answer(200, {"access_token": SECRET + "B", "token": SECRET + "B", "device_code": SECRET, "user_code": "1"})
SCRIPTS: dict[str, list[Answer]] = {
    "refused": [answer(401), answer(400, {"error": "invalid_grant", "error_description": "revoked"})],
    "refused at once": [answer(400, {"message": "no"})],
    "failed": [answer(401), answer(500, b"<html>")],
    "lost": [TransportError("no answer", reason="timeout")],
    "nonsense": [answer(401), answer(200, b"<html>")],
    "nothing in it": [answer(401), answer(200, {})],
    "rejected again": [answer(401), GRANT, answer(401), answer(401), answer(401)],
}


@pytest.fixture
def everything_logged(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    with caplog.at_level(logging.DEBUG):
        yield caplog
        assert SECRET not in caplog.text


def assert_hidden(error: BaseException) -> None:
    told = "".join(traceback.TracebackException.from_exception(error, capture_locals=False).format())
    seen: list[BaseException] = []
    while True:
        seen.append(error)
        told += f"{error!r} {error} {error.__dict__!r} {error.args!r}"
        assert SECRET.encode() not in pickle.dumps(error)
        for frame, _ in traceback.walk_tb(error.__traceback__):
            if "webex_client" in frame.f_code.co_filename:
                place = frame.f_code.co_qualname
                for name, value in frame.f_locals.items():
                    assert (place, name) in GIVEN or SECRET not in repr(value), f"{name} in {place}"
        following = error.__cause__ or error.__context__
        if following is None:
            break
        error = following
    assert SECRET not in told
    assert BASIC not in told


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("source", SOURCES)
def test_no_error_tells_one(
    start: Start, everything_logged: pytest.LogCaptureFixture, source: str, script: str
) -> None:
    steps = SCRIPTS[script]
    last = steps[-1]
    webex, wire = start(*steps, *[last] * 20, access_token=SOURCES[source](), retry=RetryPolicy(max_attempts=1))

    with pytest.raises(WebexError) as caught:
        settle(webex.rooms.get("1"))

    assert wire.requests
    assert_hidden(caught.value)


def test_nor_does_one_of_signing_in(start: Start, everything_logged: pytest.LogCaptureFixture) -> None:
    app = OAuthIntegration("C1", SECRET, "http://localhost/", scopes="spark:all")
    request = AuthorizationRequest(state=SECRET, code_verifier=SECRET)
    webex, wire = start(*[answer(400, {"message": "no"})] * 3, access_token=app)

    for call in (
        lambda: app.sign_in(webex, f"code={SECRET}&state=x", request),
        lambda: app.sign_in(webex, f"code={SECRET}&state={SECRET}", request),
        lambda: app.refresh(webex, refresh_token=SECRET),
    ):
        with pytest.raises(WebexError) as caught:
            settle(call())
        assert_hidden(caught.value)
    assert len(wire.requests) == 2


@pytest.mark.parametrize("source", SOURCES)
def test_no_repr_shows_one(start: Start, source: str) -> None:
    made = SOURCES[source]()
    webex, _ = start(access_token=made)

    assert SECRET not in f"{made!r} {made!s} {webex!r} {made.tokens()!r} {made._store!r}"
