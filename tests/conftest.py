"""What most tests begin with: a clock, and a client of either kind that speaks to nobody."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from in_memory import TOKEN, Answer, AsyncRecordingTransport, Client, RecordingTransport, Start, VirtualClock
from local_http import LocalServer, serving

from webex_client import AsyncWebexClient, WebexClient

# How long an example takes says nothing on a machine that is shared.
settings.register_profile("thorough", max_examples=1000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("quick", settings.get_profile("thorough"), max_examples=50)
settings.register_profile("usual", settings.get_profile("thorough"), max_examples=200)
settings.load_profile("usual")


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test depends on what the machine has set."""
    for name in (
        "WEBEX_ACCESS_TOKEN",
        "WEBEX_TEAMS_ACCESS_TOKEN",
        "WEBEX_API_TOKEN",
        "WEBEX_PYTHON_SDK_CALLER",
        "BE_GEO_ID",
        "WEBEX_RECORD",
        *(f"{scheme}_PROXY" for scheme in ("HTTP", "HTTPS", "ALL", "NO")),
        *(f"{scheme}_proxy" for scheme in ("http", "https", "all", "no")),
    ):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock()


@pytest.fixture
def server() -> Iterator[LocalServer]:
    """An HTTP server on this machine: `server.replies.append(reply(200, …))`."""
    with serving() as local:
        yield local


@pytest.fixture(params=["sync", "async"])
def start(request: pytest.FixtureRequest, clock: VirtualClock) -> Start:
    """Makes a client that is answered from a script: `webex, wire = start(answer(200, …), …)`."""

    def start(*script: Answer, **options: Any) -> tuple[Client, RecordingTransport]:
        options = {"access_token": TOKEN, "clock": clock, **options}
        if request.param == "sync":
            wire = RecordingTransport(*script)
            return WebexClient(transport=wire, **options), wire
        async_wire = AsyncRecordingTransport(*script)
        return AsyncWebexClient(transport=async_wire, **options), async_wire

    return start
