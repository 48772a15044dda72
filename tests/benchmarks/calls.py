"""What calls cost over real HTTP on this machine: CPU time of the client's process, the server being in another."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

from .contenders import (
    BARE,
    BARE_ASYNC,
    CONTENDERS,
    OURS,
    OURS_AIOHTTP,
    OURS_ASYNC,
    WXC_ASYNC,
    Contender,
    Post,
    async_contenders,
)
from .measure import Samples, collecting_garbage, take_turns
from .report import Budget, Line
from .server import PAGE_SIZE, PAGES

GETS = 200
POSTS = 2_000
AT_A_TIME = 50


def list_lines(base_url: str, rounds: int) -> Iterator[Line]:
    """Listing all messages into models that are kept."""
    count = PAGES * PAGE_SIZE

    def work(contender: Contender) -> list[Any]:
        found = contender.list_messages(PAGE_SIZE)
        if len(found) != count:
            raise RuntimeError(f"{type(contender).__name__} has found {len(found)} messages of {count}")
        return found

    taken = _sync(base_url, rounds, work)
    for name, samples in taken.items():
        yield Line(
            f"list {count:,} messages, pages of {PAGE_SIZE}, sync",
            name,
            samples.median * 1e3,
            "ms CPU",
            **_against_bare(name, taken, Budget(1.25)),
        )


def get_lines(base_url: str, rounds: int) -> Iterator[Line]:
    """One small call after the other."""
    taken = _sync(base_url, rounds, lambda contender: [contender.me() for _ in range(GETS)])
    for name, samples in taken.items():
        each = samples.median / GETS * 1e6
        yield Line("sequential GET people/me, sync", name, each, "µs CPU", **_against_bare(name, taken, Budget(1.2)))


def post_lines(base_url: str, rounds: int) -> Iterator[Line]:
    """Many small calls at once. The ratio is of calls in the same CPU time: more is better."""
    row = f"{POSTS:,} POSTs, {AT_A_TIME} at a time, async"
    note = "calls in a second of CPU time; more is better, also of the ratio."
    taken = _async(base_url, rounds)

    def line(name: str, base: str | None, budget: Budget | None = None) -> Line:
        ratio = taken[base].over(taken[name]) if base else None
        return Line(row, name, POSTS / taken[name].median, "calls/s", ratio, base, budget, note)

    yield line(BARE_ASYNC, None)
    yield line(OURS_ASYNC, BARE_ASYNC, Budget(2.5, sense="at least"))
    yield line(OURS_AIOHTTP, WXC_ASYNC, Budget(1.0, sense="at least"))
    yield line(WXC_ASYNC, BARE_ASYNC)


def _against_bare(name: str, taken: dict[str, Samples], budget: Budget) -> dict[str, Any]:
    """The ratio to the bare library, for everyone else; the budget is ours."""
    if name == BARE:
        return {}
    return {"ratio": taken[name].over(taken[BARE]), "base": BARE, "budget": budget if name == OURS else None}


def _sync(base_url: str, rounds: int, work: Callable[[Contender], Any]) -> dict[str, Samples]:
    clients = {name: make(base_url) for name, make in CONTENDERS.items()}

    def working(client: Contender) -> Callable[[], Any]:
        return lambda: work(client)

    try:
        with collecting_garbage(True):
            return take_turns({name: working(client) for name, client in clients.items()}, rounds)
    finally:
        for client in clients.values():
            client.close()


def _async(base_url: str, rounds: int) -> dict[str, Samples]:
    with asyncio.Runner() as runner:
        clients = runner.run(async_contenders(base_url, AT_A_TIME))

        def posting(post: Post) -> Callable[[], Any]:
            return lambda: runner.run(_post_all(post))

        try:
            with collecting_garbage(True):
                return take_turns({name: posting(post) for name, (post, _) in clients.items()}, rounds, warm_up=False)
        finally:
            for _, close in clients.values():
                runner.run(_awaited(close()))


async def _post_all(post: Post) -> None:
    """As many workers as may post at a time share the work."""
    places = iter(range(POSTS))

    async def worker() -> None:
        for _ in places:
            await post()

    async with asyncio.TaskGroup() as group:
        for _ in range(AT_A_TIME):
            group.create_task(worker())


async def _awaited(awaitable: Any) -> None:
    await awaitable
