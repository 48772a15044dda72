"""`python -m webex_client.testing.fake`."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest

COMMAND = [sys.executable, "-W", "error", "-m", "webex_client.testing.fake"]


@contextmanager
def running(*options: str, end: signal.Signals = signal.SIGTERM) -> Iterator[tuple[str, list[str]]]:
    """Runs the fake and gives its URL and what else it printed; ends it with a signal, which it takes well."""
    with subprocess.Popen([*COMMAND, *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stderr is not None
            first, second = process.stdout.readline(), process.stdout.readline()
            assert first.startswith("FakeWebex at http://"), first + process.stderr.read()
            yield first.removeprefix("FakeWebex at ").strip(), [second.strip()]
            process.send_signal(end)
            rest, complaints = process.communicate(timeout=20)
            assert (process.returncode, rest, complaints) == (0, "", "")
        finally:
            process.kill()


def get(url: str, path: str, token: str = "fake-token") -> httpx.Response:
    return httpx.get(url + path, headers={"Authorization": f"Bearer {token}"})


@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGINT])
def test_it_listens_as_soon_as_it_says_so_and_stops_when_told(end: signal.Signals) -> None:
    with running("--port", "0", end=end) as (url, rest):
        assert rest == ["Access token: fake-token"]
        assert get(url, "people/me").status_code == 200
        assert get(url, "people/me", "wrong").status_code == 401


def test_port_host_and_token_are_as_given() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with running("--port", str(port), "--host", "127.0.0.1", "--token", "tok") as (url, rest):
        assert url == f"http://127.0.0.1:{port}/v1/"
        assert rest == ["Access token: tok"]
        assert get(url, "people/me", "tok").status_code == 200


def test_requests_fail_as_ordered() -> None:
    order = [
        "--fail",
        "GET /people/me=429:1x2",
        "--fail",
        "GET /rooms/{roomId}=503",
        "--fail",
        "*=502:rand(30),add(30)",
    ]
    with running(*order) as (url, _):
        first, second = get(url, "people/me"), get(url, "people/me")
        assert [(first.status_code, first.headers["Retry-After"]), second.status_code] == [(429, "1"), 429]
        assert get(url, "rooms/x").status_code == 503
        anything = get(url, "people/me")
        assert (anything.status_code, anything.headers["Retry-After"]) == (502, "rand(30),add(30)")
        assert get(url, "people/me").status_code == 200


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["--fail", "POST /romms=429"], "POST /romms"),
        (["--fail", "POST /messages"], "OPERATION=STATUS"),
        (["--fail", "POST /messages=42"], "OPERATION=STATUS"),
        (["--fail", "POST /messages=429x0"], "times"),
        (["--port", "many"], "--port"),
    ],
)
def test_orders_that_make_no_sense_are_refused(options: list[str], complaint: str) -> None:
    run = subprocess.run([*COMMAND, *options], capture_output=True, text=True, timeout=30)
    assert run.returncode == 2
    assert complaint in run.stderr
    assert "Traceback" not in run.stderr


@pytest.mark.parametrize("port", ["taken", "99999"])
def test_a_port_it_cannot_have_is_told(port: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1]) if port == "taken" else port
        run = subprocess.run([*COMMAND, "--port", port], capture_output=True, text=True, timeout=30)
    assert run.returncode == 1
    assert run.stderr.startswith("cannot serve on 127.0.0.1 port ")
