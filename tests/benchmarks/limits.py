"""What must not grow: memory over a very long list, and the time that a build of everything takes."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from .interpreters import take_turns_afresh
from .measure import Samples
from .report import Budget, Line

ROOT = Path(__file__).resolve().parents[2]

SETTLED = 10_000
"""After so many entries, in ten pages, nothing is left that is only made once."""

_PAGING = """\
import json, sys
from webex_client import Headers, Response, WebexClient
pages = int(sys.argv[1]) // 1000
created = "2026-03-02T20:26:02.321Z"
class Pages:
    def send(self, request):
        number = int(request.url.partition("cursor=")[2] or 0)
        items = [{"id": f"Y2lz{number}-{place}", "text": "hello", "created": created} for place in range(1000)]
        link = f'<https://webexapis.com/v1/messages?roomId=Y2lz&max=1000&cursor={number + 1}>; rel="next"'
        fields = {} if number + 1 == pages else {"Link": link}
        return Response(200, Headers(fields), json.dumps({"items": items}).encode(), None)
    def close(self):
        pass
webex = WebexClient("token", transport=Pages())
count = 0
for message in webex.messages.list(room_id="Y2lz", page_size=1000):
    count += 1
assert count == pages * 1000
"""


def paging_lines(items: int) -> Iterator[Line]:
    """The most memory held by a process that goes through a list, against one that stops when it has settled."""
    settled, whole = (
        take_turns_afresh({"": _PAGING}, 1, arguments=(str(count),))[""].peak.median for count in (SETTLED, items)
    )
    row = f"paging {items:,} items"
    yield Line(row, f"peak over the first {SETTLED:,}", settled, "MiB")
    yield Line(row, "growth after that", whole - settled, "MiB", budget=Budget(1, of="value"))


def build_lines(rounds: int) -> Iterator[Line]:
    """The whole build, spec to formatted code, without writing it."""
    taken: list[float] = []
    for _ in range(rounds):
        started = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-m", "generator", "build", "--check"], cwd=ROOT, capture_output=True, text=True
        )
        taken.append(time.perf_counter() - started)
        if done.returncode > 1:
            raise RuntimeError(f"the contract cannot be built:\n{done.stderr}")
    yield Line(
        "build from spec", "generator build --check", Samples(tuple(taken)).median, "s", budget=Budget(10, of="value")
    )
