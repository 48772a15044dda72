"""`python -m webex_client.testing.fake` as a process of its own, as clients in any language meet it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import Message

import httpx

TOKEN = "fake-token"

COMMAND = [sys.executable, "-W", "error", "-m", "webex_client.testing.fake"]


@dataclass(frozen=True, slots=True)
class FakeProcess:
    """Where the process listens, with `/v1/` at the end, and a token that it accepts."""

    url: str
    token: str

    def download(self, url: str) -> tuple[str, bytes]:
        """The name and the content of a message's file."""
        answer = httpx.get(url, headers={"Authorization": f"Bearer {self.token}"}).raise_for_status()
        disposition = Message()
        disposition["Content-Disposition"] = answer.headers["Content-Disposition"]
        return disposition.get_filename(""), answer.content


@contextmanager
def running(*options: str) -> Generator[FakeProcess]:
    """Run the fake while the block lasts. It must not complain, nor end in a way of its own."""
    with subprocess.Popen(
        [*COMMAND, "--token", TOKEN, *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stderr is not None
            first = process.stdout.readline()
            assert first.startswith("FakeWebex at http://"), first + process.stderr.read()
            yield FakeProcess(first.removeprefix("FakeWebex at ").strip(), TOKEN)
            process.terminate()
            _, complaints = process.communicate(timeout=20)
            assert (process.returncode, complaints) == (0, "")
        finally:
            process.kill()
