"""How fast the fake Webex answers in process, and whether it minds 100,000 messages.

`python -m tests.benchmarks.fake COUNT` posts so many messages and prints the figures: in a process of its own, whose
memory is the fake's.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from webex_client import Headers, Request, Response
from webex_client.testing import FakeWebex

from .measure import collecting_garbage, take_turns
from .report import Budget, Line

ROOT = Path(__file__).resolve().parents[2]

REQUESTS = 1_000
ROOMS = 50
PAGE_SIZE = 100
FASTER = Budget(1_000, of="value", sense="at least")


class _Asking:
    """Sends requests to a fake as they come from a client, without the cost of one."""

    def __init__(self) -> None:
        self._fake = FakeWebex()
        self._transport = self._fake.transport()
        self._headers = Headers({"Authorization": f"Bearer {self._fake.me.token}", "Content-Type": "application/json"})
        self.room: str = json.loads(self.post("rooms", {"title": "Dev Room"}).content)["id"]

    def post(self, path: str, body: dict[str, Any]) -> Response[Any]:
        return self._send("POST", f"https://webexapis.com/v1/{path}", json.dumps(body).encode())

    def get(self, url: str) -> Response[Any]:
        return self._send("GET", url, None)

    def message(self, number: int) -> Response[Any]:
        return self.post("messages", {"roomId": self.room, "markdown": f"build **{number}** is ready"})

    def _send(self, method: str, url: str, body: bytes | None) -> Response[Any]:
        answer = self._transport.send(Request(method, url, self._headers, body))
        if answer.status != 200:
            raise RuntimeError(f"{method} {url} was answered with {answer.status}: {answer.content.decode()}")
        return answer


def request_lines(rounds: int) -> Iterator[Line]:
    """Requests in a second of CPU time, one after the other."""
    asking = _Asking()
    for number in range(ROOMS):
        asking.post("rooms", {"title": str(number)})
    work: dict[str, Callable[[], Any]] = {
        "POST /messages": lambda: [asking.message(number) for number in range(REQUESTS)],
        f"GET /rooms, {ROOMS} of them": lambda: [asking.get("https://webexapis.com/v1/rooms") for _ in range(REQUESTS)],
        "GET /people/me": lambda: [asking.get("https://webexapis.com/v1/people/me") for _ in range(REQUESTS)],
    }
    with collecting_garbage(True):
        taken = take_turns(work, rounds)
    for name, samples in taken.items():
        yield Line("FakeWebex in process", name, REQUESTS / samples.median, "requests/s", budget=FASTER)


def many_lines(count: int) -> Iterator[Line]:
    """One room with very many messages: what posting, listing and keeping them takes."""
    command = [sys.executable, "-m", "tests.benchmarks.fake", str(count)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"the fake does not keep {count:,} messages:\n{done.stderr}")
    figures: dict[str, float] = json.loads(done.stdout)
    row = f"FakeWebex, {count:,} messages in a room"
    yield Line(row, "POST /messages, the first tenth", figures["first posts"], "requests/s", budget=FASTER)
    yield Line(row, "POST /messages, the last tenth", figures["last posts"], "requests/s", budget=FASTER)
    yield Line(row, f"first page of {PAGE_SIZE}", figures["first page"] * 1e3, "ms CPU")
    yield Line(row, f"last page of {PAGE_SIZE}", figures["last page"] * 1e3, "ms CPU")
    yield Line(row, "all pages", figures["all pages"], "s CPU")
    yield Line(row, "memory", figures["memory"], "MiB")


def _figures(count: int) -> dict[str, float]:
    asking = _Asking()
    before = _peak()
    tenths: list[float] = []
    for tenth in range(10):
        started = time.process_time()
        for number in range(count // 10):
            asking.message(tenth * count // 10 + number)
        tenths.append(count / 10 / (time.process_time() - started))
    memory = _peak() - before
    pages: list[float] = []
    url = f"https://webexapis.com/v1/messages?roomId={asking.room}&max={PAGE_SIZE}"
    while url:
        started = time.process_time()
        answer = asking.get(url)
        pages.append(time.process_time() - started)
        url = answer.headers.get("Link", "").partition(">")[0].removeprefix("<")
    if len(pages) != count / PAGE_SIZE:
        raise RuntimeError(f"{count} messages came in {len(pages)} pages")
    return {
        "first posts": tenths[0],
        "last posts": tenths[-1],
        "first page": pages[0],
        "last page": pages[-1],
        "all pages": sum(pages),
        "memory": memory,
    }


def _peak() -> float:
    """The most memory this process has held, in MiB."""
    try:
        with open("/proc/self/status") as status:  # what getrusage tells includes the parent's peak, before exec
            return int(next(line for line in status if line.startswith("VmHWM")).split()[1]) / 1024
    except OSError:
        import resource

        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return most / 1024 / (1024 if sys.platform == "darwin" else 1)


if __name__ == "__main__":
    print(json.dumps(_figures(int(sys.argv[1]))))
