"""A fake Webex with a file in it, and clients of either kind that reach it in process or over HTTP."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from stored import CONTENT, Talk

from webex_client import AsyncWebexClient, WebexClient
from webex_client.testing import FakeWebex


@pytest.fixture
def fake() -> FakeWebex:
    return FakeWebex()


@pytest.fixture(params=["sync in process", "async in process", "sync over HTTP", "async over HTTP"])
def talk(request: pytest.FixtureRequest, fake: FakeWebex) -> Iterator[Talk]:
    with base_url(fake, over_http="HTTP" in request.param) as url:
        given: dict[str, Any] = {"access_token": fake.me.token, "clock": fake.clock, "base_url": url}
        if "HTTP" not in request.param:
            given["transport"] = fake.transport() if "async" not in request.param else fake.async_transport()

        async def run(call: Callable[[AsyncWebexClient], Awaitable[Any]]) -> Any:
            async with AsyncWebexClient(**given) as webex:
                return await call(webex)

        def talk(call: Callable[[Any], Any]) -> Any:
            if "async" in request.param:
                return asyncio.run(run(call))
            with WebexClient(**given) as webex:
                return call(webex)

        yield talk


@contextmanager
def base_url(fake: FakeWebex, *, over_http: bool) -> Iterator[str]:
    if not over_http:
        yield "https://webexapis.com/v1/"
        return
    with fake.serve() as url:
        yield url


@pytest.fixture
def url(talk: Talk, fake: FakeWebex) -> str:
    """The address of a file with `CONTENT`, called `build.log`."""
    with fake.client() as webex:
        room = webex.rooms.create(title="Dev Room")
        file = io.BytesIO(CONTENT)
        file.name = "build.log"
        message = webex.messages.create(room_id=room.id, files=[file])
    address: str = talk(lambda webex: webex.messages.get(message.id)).files[0]
    fake.requests.clear()
    return address
