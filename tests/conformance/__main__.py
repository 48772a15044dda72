"""Runs schemathesis; what follows goes to it: `python -m tests.conformance --include-operation-id rooms.list`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

from webex_client.testing.fake.contract import contract
from webex_client.testing.fake.routing import Route, Router

from ..fake_process import FakeProcess, running
from .scene import ORGANIZATION, scene

HERE = Path(__file__).parent
ROOT = HERE.parents[1]

NEVER_SUCCESSFUL = {
    "organizations.delete": "would end the run",
    "rooms.get_meeting_info": "has ended",
}
"""The operations that do not succeed, each with the reason."""


ROUNDS = 3
"""How often an operation is tried until it succeeds once, which depends on what it happens to meet."""


def main(options: Sequence[str]) -> int:
    """0 where each answer was as the contract has it and, unless `options` choose some, each operation succeeded."""
    unproven = _operations() - NEVER_SUCCESSFUL.keys()
    chosen = list(options)
    for number in range(ROUNDS):
        status, succeeded = _round(number, chosen)
        if status or options:
            return status
        unproven -= succeeded
        if not unproven:
            return 0
        # With what else there is of their kind, since one thing has to be there before another.
        resources = sorted({operation.partition(".")[0] for operation in unproven})
        chosen = ["--include-operation-id-regex", rf"^({'|'.join(resources)})\.", "--max-examples", "60"]
    for operation in sorted(unproven):
        print(f"{operation} never succeeded, so nothing is known of its answer: see tests/conformance/hooks.py")
    return 1


def _round(number: int, options: Sequence[str]) -> tuple[int, set[str]]:
    """What schemathesis says of a fake of its own, 0 where nothing, and the operations that succeeded."""
    with running("--seed", str(ORGANIZATION)) as fake, tempfile.TemporaryDirectory() as directory:
        report = Path(directory, "exchanges.har")
        status = _schemathesis(fake, report, number, options)
        return status, set() if status else _succeeded(report)


def _schemathesis(fake: FakeProcess, report: Path, number: int, options: Sequence[str]) -> int:
    """Run it; 0 where it has nothing to say against the fake."""
    command = [sys.executable, "-m", "schemathesis.cli", "--config-file", str(HERE / "schemathesis.toml"), "run"]
    document = ROOT / "webex_client" / "openapi.json"
    target = ["--url", fake.url, "--report-har-path", str(report)]
    told = {"WEBEX_CONFORMANCE_SCENE": json.dumps(scene(fake)), "WEBEX_CONFORMANCE_ROUND": str(number)}
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **told}
    # What it leaves behind goes with the report.
    run = subprocess.run([*command, str(document), *target, *options], cwd=report.parent, env=environment, check=False)
    return run.returncode


def _operations() -> set[str]:
    return {operation.id for operation in contract().operations}


def _succeeded(report: Path) -> set[str]:
    """The operations that gave an answer other than an error."""
    router = Router(contract().operations)
    found: set[str] = set()
    for entry in json.loads(report.read_bytes())["log"]["entries"]:
        asked, status = entry["request"], entry["response"]["status"]
        route = router.find(asked["method"], urlsplit(asked["url"]).path.removeprefix("/v1"))
        if isinstance(route, Route) and status < 300:
            found.add(route.operation.id)
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
