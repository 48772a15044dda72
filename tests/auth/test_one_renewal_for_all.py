"""However many calls need a new token at once, it is asked for once: threads, tasks, and both together."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from auth.signing_in import expired, granted_to, now, renewals
from webex_client import AsyncWebexClient, Request, Response, RetryPolicy, WebexClient
from webex_client.auth import MemoryTokenStore, RenewedToken
from webex_client.testing import FakeWebex, Integration
from webex_client.transport import AsyncTransport, Transport

MANY = 200


class Crowd:
    """A fake's clock that counts who has looked at the time, and so has found the token spent.

    The renewal is held back until all have, and only then is the answer on its way: nobody comes late.
    """

    def __init__(self, fake: FakeWebex, size: int) -> None:
        self._clock = fake.clock
        self._size = size
        self._seen: set[object] = set()
        self._all = threading.Event()

    def time(self) -> float:
        self._seen.add(whoever_calls())
        if len(self._seen) >= self._size:
            self._all.set()
        return self._clock.time()

    def wait(self) -> None:
        assert self._all.wait(30), f"only {len(self._seen)} of {self._size} came"

    @property
    def complete(self) -> bool:
        return self._all.is_set()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._clock, name)


def whoever_calls() -> object:
    try:
        return asyncio.current_task() or threading.get_ident()
    except RuntimeError:
        return threading.get_ident()


class HeldBack:
    """Lets the answer to a renewal wait for the crowd."""

    def __init__(self, inner: Transport, crowd: Crowd) -> None:
        self._inner, self._crowd = inner, crowd

    def send(self, request: Request) -> Response[Any]:
        if request.url.endswith("/access_token"):
            self._crowd.wait()
        return self._inner.send(request)

    def close(self) -> None:
        pass


class AsyncHeldBack:
    def __init__(self, inner: AsyncTransport, crowd: Crowd) -> None:
        self._inner, self._crowd = inner, crowd

    async def send(self, request: Request) -> Response[Any]:
        if request.url.endswith("/access_token"):
            while not self._crowd.complete:
                await asyncio.sleep(0)
        return await self._inner.send(request)

    async def aclose(self) -> None:
        pass


def threads(fake: FakeWebex, source: RenewedToken, crowd: Crowd, size: int) -> list[str | None]:
    """What so many threads get that share one client."""
    webex = WebexClient(source, transport=HeldBack(fake.transport(), crowd), clock=crowd)
    together = threading.Barrier(size)

    def call(_: int) -> str | None:
        together.wait()
        return webex.people.me().display_name

    with ThreadPoolExecutor(size) as pool:
        return list(pool.map(call, range(size)))


async def tasks(fake: FakeWebex, source: RenewedToken, crowd: Crowd, size: int) -> list[str | None]:
    """What so many tasks get that share one client."""
    webex = AsyncWebexClient(source, transport=AsyncHeldBack(fake.async_transport(), crowd), clock=crowd)
    people = await asyncio.gather(*(webex.people.me() for _ in range(size)))
    return [person.display_name for person in people]


@pytest.fixture(params=["expired", "rejected"])
def source(request: pytest.FixtureRequest, fake: FakeWebex, registered: Integration, app: Any) -> RenewedToken:
    """A sign-in whose token has expired, or is thought good by everybody but Webex."""
    tokens = expired(fake, registered)
    if request.param == "rejected":
        tokens = replace(tokens, expires_at=now(fake) + timedelta(days=1))
    signed_in: RenewedToken = app(MemoryTokenStore(tokens))
    return signed_in


def test_200_threads_cause_one_renewal(fake: FakeWebex, source: RenewedToken) -> None:
    assert threads(fake, source, Crowd(fake, MANY), MANY) == ["Myself"] * MANY
    assert renewals(fake) == 1


def test_200_tasks_cause_one_renewal(fake: FakeWebex, source: RenewedToken) -> None:
    assert asyncio.run(tasks(fake, source, Crowd(fake, MANY), MANY)) == ["Myself"] * MANY
    assert renewals(fake) == 1


def test_200_threads_and_200_tasks_of_two_event_loops_cause_one_renewal(
    fake: FakeWebex, registered: Integration, app: Any
) -> None:
    source = app(MemoryTokenStore(expired(fake, registered)))
    crowd = Crowd(fake, 2 * MANY)
    each: list[Callable[[], list[str | None]]] = [
        lambda: threads(fake, source, crowd, MANY),
        lambda: asyncio.run(tasks(fake, source, crowd, MANY // 2)),
        lambda: asyncio.run(tasks(fake, source, crowd, MANY // 2)),
    ]

    with ThreadPoolExecutor(len(each)) as pool:
        named = [name for names in pool.map(lambda call: call(), each) for name in names]

    assert named == ["Myself"] * 2 * MANY
    assert renewals(fake) == 1


@pytest.mark.parametrize("status", [400, 503])
def test_where_it_fails_all_are_told_by_errors_of_their_own(
    fake: FakeWebex, registered: Integration, app: Any, status: int
) -> None:
    source = app(MemoryTokenStore(expired(fake, registered)))
    crowd = Crowd(fake, MANY)
    fake.fail("POST /access_token", status=status, times=MANY)

    async def main() -> list[BaseException]:
        webex = AsyncWebexClient(
            source,
            transport=AsyncHeldBack(fake.async_transport(), crowd),
            clock=crowd,
            retry=RetryPolicy(max_attempts=1),
        )
        outcomes = await asyncio.gather(*(webex.people.me() for _ in range(MANY)), return_exceptions=True)
        return [outcome for outcome in outcomes if isinstance(outcome, BaseException)]

    errors = asyncio.run(main())

    assert len({id(error) for error in errors}) == MANY
    assert len({(type(error), str(error)) for error in errors}) == 1
    assert renewals(fake) == 1


def test_while_a_token_is_renewed_ahead_of_its_end_nobody_waits_for_it(
    fake: FakeWebex, registered: Integration, app: Any
) -> None:
    tokens = granted_to(fake, registered)
    source = app(MemoryTokenStore(tokens))
    fake.client(access_token=source).people.me()
    fake.clock.advance(1_209_599 - 100)
    fake.requests.clear()
    paths: list[str] = []

    class Watched(AsyncHeldBack):
        async def send(self, request: Request) -> Response[Any]:
            response = await super().send(request)
            paths.append(request.url.rpartition("/")[2])
            return response

    async def main() -> None:
        crowd = Crowd(fake, MANY)
        webex = AsyncWebexClient(source, transport=Watched(fake.async_transport(), crowd), clock=crowd)
        await asyncio.gather(*(webex.people.me() for _ in range(MANY)))

    asyncio.run(main())

    assert paths.count("access_token") == 1
    assert paths.index("access_token") > 0, "others were answered before"
