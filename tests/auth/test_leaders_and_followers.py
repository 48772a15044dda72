"""One call renews the token for all: what becomes of the others where it is cancelled, fails, or never comes back."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Generator
from typing import Any

import pytest

from auth.signing_in import asked, expired, renewals
from webex_client import AccessTokenError, Request, Response, RetryPolicy, WebexClient
from webex_client.access_token import Caller
from webex_client.auth import MemoryTokenStore, OAuthIntegration, RenewedToken, Tokens
from webex_client.core import Join, Send
from webex_client.testing import FakeWebex, Integration


@pytest.fixture
def source(fake: FakeWebex, registered: Integration, app: Any) -> RenewedToken:
    signed_in: RenewedToken = app(MemoryTokenStore(expired(fake, registered)))
    return signed_in


def caller_of(client: Any) -> Caller:
    """The client as a source sees it, for a test that takes the steps one by one."""

    def procedure(caller: Caller) -> Generator[Any, Any, Caller]:
        return caller
        yield

    caller: Caller = client.perform(procedure)
    return caller


def elsewhere(call: Any) -> Any:
    """What a call gives in a thread of its own."""
    given: list[Any] = []

    def run() -> None:
        try:
            given.append(call())
        except BaseException as error:
            given.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join(30)
    assert given, "it hangs"
    return given[0]


def answered(fake: FakeWebex, steps: Generator[Any, Any, str], step: Any) -> str:
    """The token that steps lead to, whose requests go to the fake."""
    while True:
        assert isinstance(step, Send)
        try:
            step = steps.send(fake.transport().send(step.request))
        except StopIteration as done:
            return str(done.value)


def test_the_first_leads_and_those_who_come_meanwhile_wait(fake: FakeWebex, source: RenewedToken) -> None:
    caller = caller_of(fake.client(access_token=source))
    leader = source.access_token(caller)
    request = next(leader)

    follower = elsewhere(lambda: next(source.access_token(caller)))

    assert isinstance(follower, Join)
    assert not follower.done.cancel(), "nobody who waits ends it for the others"
    assert not follower.done.done()
    answered(fake, leader, request)
    assert follower.done.done()


def test_nobody_who_waits_can_cancel_what_all_wait_for(fake: FakeWebex, source: RenewedToken) -> None:
    async def main() -> list[Any]:
        webex = fake.async_client(access_token=source)
        await asyncio.sleep(0)
        leader = source.access_token(caller_of(fake.client(access_token=source)))
        request = next(leader)
        followers = [asyncio.create_task(webex.people.me()) for _ in range(3)]
        for _ in range(5):
            await asyncio.sleep(0)
        followers[0].cancel()
        await asyncio.wait(followers[:1])
        answered(fake, leader, request)
        return await asyncio.gather(*followers, return_exceptions=True)

    cancelled, *others = asyncio.run(main())

    assert isinstance(cancelled, asyncio.CancelledError)
    assert [person.display_name for person in others] == ["Myself"] * 2
    assert renewals(fake) == 1


class Stuck:
    """An asynchronous transport whose first answer never comes."""

    def __init__(self, fake: FakeWebex) -> None:
        self._inner = fake.async_transport()
        self.asked = 0

    async def send(self, request: Request) -> Response[Any]:
        self.asked += 1
        if self.asked == 1:
            await asyncio.Event().wait()
        return await self._inner.send(request)

    async def aclose(self) -> None:
        pass


def test_where_the_leading_task_is_cancelled_another_takes_its_place(fake: FakeWebex, source: RenewedToken) -> None:
    async def main() -> list[Any]:
        from webex_client import AsyncWebexClient

        webex = AsyncWebexClient(source, transport=Stuck(fake), clock=fake.clock)
        calls = [asyncio.create_task(webex.people.me()) for _ in range(10)]
        for _ in range(5):
            await asyncio.sleep(0)
        calls[0].cancel()
        return await asyncio.wait_for(asyncio.gather(*calls, return_exceptions=True), 30)

    cancelled, *others = asyncio.run(main())

    assert isinstance(cancelled, asyncio.CancelledError)
    assert [person.display_name for person in others] == ["Myself"] * 9
    assert renewals(fake) == 1


def test_a_thread_takes_the_place_of_a_leader_that_is_closed(fake: FakeWebex, source: RenewedToken) -> None:
    caller = caller_of(fake.client(access_token=source))
    leader = source.access_token(caller)
    next(leader)
    follower = source.access_token(caller)
    assert isinstance(elsewhere(lambda: next(follower)), Join)

    leader.close()

    assert isinstance(elsewhere(lambda: follower.send(None)), Send)


def test_an_interrupted_leader_leaves_nobody_waiting(fake: FakeWebex, source: RenewedToken) -> None:
    class Interrupted:
        def send(self, request: Request) -> Response[Any]:
            raise KeyboardInterrupt

        def close(self) -> None:
            pass

    with pytest.raises(KeyboardInterrupt):
        WebexClient(source, transport=Interrupted()).people.me()

    assert elsewhere(lambda: fake.client(access_token=source).people.me()).display_name == "Myself"


def test_a_call_that_blocks_the_event_loop_of_the_leader_does_not_wait_for_it(
    fake: FakeWebex, source: RenewedToken
) -> None:
    webex = fake.client(access_token=source)

    class Blocking(Stuck):
        async def send(self, request: Request) -> Response[Any]:
            if self.asked == 0:
                self.asked += 1
                assert webex.people.me().display_name == "Myself"
            return await self._inner.send(request)

    async def main() -> str | None:
        from webex_client import AsyncWebexClient

        async_webex = AsyncWebexClient(source, transport=Blocking(fake), clock=fake.clock)
        return (await async_webex.people.me()).display_name

    assert elsewhere(lambda: asyncio.run(main())) == "Myself"


def test_a_leader_whose_event_loop_has_stopped_is_not_waited_for_for_ever(
    fake: FakeWebex, registered: Integration
) -> None:
    class Impatient(OAuthIntegration):
        _PATIENCE = 0.001

    source = Impatient(
        registered.client_id, registered.client_secret, store=MemoryTokenStore(expired(fake, registered))
    )
    leader = source.access_token(caller_of(fake.client(access_token=source)))
    request = next(leader)

    assert elsewhere(lambda: fake.client(access_token=source).people.me()).display_name == "Myself"
    assert answered(fake, leader, request), "it may still end, later"
    assert elsewhere(lambda: fake.client(access_token=source).people.me()).display_name == "Myself"


def test_what_is_no_error_of_ours_is_the_leaders_alone(fake: FakeWebex, registered: Integration, app: Any) -> None:
    class Broken(MemoryTokenStore):
        def save(self, tokens: Tokens) -> None:
            raise RuntimeError("a bug")

    source = app(Broken(expired(fake, registered)))
    caller = caller_of(fake.client(access_token=source))
    leader = source.access_token(caller)
    request = next(leader)
    follower = source.access_token(caller)
    assert isinstance(elsewhere(lambda: next(follower)), Join)

    with pytest.raises(RuntimeError, match="a bug"):
        answered(fake, leader, request)
    with pytest.raises(AccessTokenError, match=r"another call.*RuntimeError"):
        follower.send(None)


def test_tokens_that_could_not_be_kept_are_kept_later_and_not_got_again(
    fake: FakeWebex, registered: Integration, app: Any
) -> None:
    class Full(MemoryTokenStore):
        full = True

        def save(self, tokens: Tokens) -> None:
            if self.full:
                raise AccessTokenError("no space left")
            super().save(tokens)

    store = Full(expired(fake, registered))
    webex = fake.client(access_token=app(store), retry=RetryPolicy(max_attempts=1))

    for _ in range(5):
        with pytest.raises(AccessTokenError, match="no space left"):
            webex.people.me()
    store.full = False
    webex.people.me()

    assert asked(fake) == ["access_tokens.create", "people.me"]
    assert webex.people.me().display_name == "Myself"


def test_who_signs_in_while_a_token_is_renewed_stays_signed_in(
    fake: FakeWebex, registered: Integration, app: Any
) -> None:
    store = MemoryTokenStore(expired(fake, registered))
    source = app(store)
    leader = source.access_token(caller_of(fake.client(access_token=source)))
    request = next(leader)

    newer = expired(fake, registered)
    store.save(newer)

    assert answered(fake, leader, request) == newer.access_token
    assert store.load() == newer
