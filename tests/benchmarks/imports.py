"""What it costs to begin: importing, making a client, calling its first method. Each in a fresh interpreter."""

from __future__ import annotations

from collections.abc import Iterator

from .interpreters import Runs, take_turns_afresh
from .report import Budget, Line

IMPORT = "import webex_client"
HTTPX = "import httpx"
READY = "client made, first method called"
READY_HTTP = "the same over local HTTP"
BARE_HTTP = "bare httpx: Client, GET, json.loads"
READY_HTTPS = "the same over HTTPS, up to the handshake"

_PEERS = ("import webexpythonsdk", "import wxc_sdk")

_NOTE = (
    "wall clock over that of an empty interpreter; the ratios are of CPU time, which is nearly all of it on a quiet "
    "machine and less disturbed on a busy one. click is hidden, for httpx imports it, Pygments and rich where they are "
    "installed, which the client alone does not ask for. Memory is the peak, interpreter included."
)

# The answer is at hand, and httpx is imported all the same: this is what the package adds to what it stands on.
_READY = """\
import httpx
from webex_client import Headers, Response, WebexClient
class AnswerAtHand:
    def send(self, request):
        return Response(200, Headers({"Content-Type": "application/json"}), b'{"id": "Y2lz"}', None)
    def close(self):
        pass
assert WebexClient("token", transport=AnswerAtHand()).people.me().id == "Y2lz"
"""

_READY_HTTP = """\
import sys
from webex_client import WebexClient
assert WebexClient("token", base_url=sys.argv[1]).people.me().id
"""

# Certificates are of no use here, and our client loads none for plain http either.
_BARE_HTTP = """\
import json, sys
import httpx
client = httpx.Client(headers={"Authorization": "Bearer token"}, verify=False)
assert json.loads(client.get(sys.argv[1] + "people/me").content)["id"]
"""

# The server here speaks no TLS; by the time that shows, everything is imported and certificates are loaded.
_READY_HTTPS = """\
import sys
from webex_client import RetryPolicy, TransportError, WebexClient
address = sys.argv[1].replace("http:", "https:")
try:
    WebexClient("token", base_url=address, retry=RetryPolicy(max_attempts=1)).people.me()
except TransportError as error:
    assert not error.request_sent, error
else:
    raise AssertionError("a server without TLS has answered over HTTPS")
"""


def lines(base_url: str, rounds: int) -> Iterator[Line]:
    """Wall clock over that of an empty interpreter, modules, and the most memory held."""
    decisive = take_turns_afresh(
        {IMPORT: "import webex_client", HTTPX: "import httpx", READY: _READY},
        rounds,
        watched=("httpx", "attr", "attrs"),
    )
    codes = {READY_HTTP: _READY_HTTP, BARE_HTTP: _BARE_HTTP, READY_HTTPS: _READY_HTTPS, HTTPX: "import httpx"}
    codes |= {peer: peer for peer in _PEERS}
    others = take_turns_afresh(codes, max(3, rounds // 5), arguments=(base_url,))
    yield _time(decisive, IMPORT, None, Budget(15, of="value", required=True))
    yield _time(decisive, READY, HTTPX, Budget(1.6, required=True))
    yield _time(decisive, HTTPX)
    yield _time(others, READY_HTTP, BARE_HTTP)
    yield _time(others, READY_HTTP, HTTPX)
    yield _time(others, BARE_HTTP, HTTPX)
    for peer in _PEERS:
        yield _time(others, peer, HTTPX)
    yield _modules(decisive[IMPORT])
    for name, run in {**decisive, **others}.items():
        budget = Budget(32, of="value", required=True) if name in (READY, READY_HTTP, READY_HTTPS) else None
        yield Line("import, peak memory", name, run.peak.median, "MiB", budget=budget)


def _time(runs: dict[str, Runs], name: str, base: str | None = None, budget: Budget | None = None) -> Line:
    run = runs[name]
    ratio = run.cpu.over(runs[base].cpu) if base else None
    return Line("import, time", name, run.wall.median * 1e3, "ms", ratio, base, budget, _NOTE)


def _modules(run: Runs) -> Line:
    found = ", ".join(sorted(run.imported)) or "neither httpx nor attrs"
    budget = Budget(0, of="value", required=True)
    return Line("import, modules", f"{IMPORT} brings {found}", len(run.imported), "unwanted", budget=budget)
