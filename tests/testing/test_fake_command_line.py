"""`python -m webex_client.testing.fake`."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from fake_process import COMMAND


@contextmanager
def running(*options: str, accounts: int = 1, end: signal.Signals = signal.SIGTERM) -> Iterator[tuple[str, list[str]]]:
    """Runs the fake and gives its URL and what it printed after that; ends it with a signal, which it takes well."""
    with subprocess.Popen([*COMMAND, *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stderr is not None
            first, *tokens = (process.stdout.readline() for _ in range(1 + accounts))
            assert first.startswith("FakeWebex at http://"), first + process.stderr.read()
            yield first.removeprefix("FakeWebex at ").strip(), [line.strip() for line in tokens]
            process.send_signal(end)
            rest, complaints = process.communicate(timeout=20)
            assert (process.returncode, rest, complaints) == (0, "", "")
        finally:
            process.kill()


def get(url: str, path: str, token: str = "fake-token") -> httpx.Response:
    return httpx.get(url + path, headers={"Authorization": f"Bearer {token}"})


def post(url: str, path: str, body: object) -> httpx.Response:
    return httpx.post(url + path, json=body, headers={"Authorization": "Bearer fake-token"})


@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGINT])
def test_it_listens_as_soon_as_it_says_so_and_stops_when_told(end: signal.Signals) -> None:
    with running("--port", "0", end=end) as (url, rest):
        assert rest == ["Access token of me@example.com: fake-token"]
        assert get(url, "people/me").status_code == 200
        assert get(url, "people/me", "wrong").status_code == 401


def test_port_host_and_token_are_as_given() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with running("--port", str(port), "--host", "127.0.0.1", "--token", "tok") as (url, rest):
        assert url == f"http://127.0.0.1:{port}/v1/"
        assert rest == ["Access token of me@example.com: tok"]
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


STATE = {
    "people": [{"email": "ada@example.com", "token": "ada-token"}, {"email": "bot@example.com", "type": "bot"}],
    "rooms": [{"id": "lobby", "title": "Lobby", "members": ["ada@example.com"]}],
}


def test_it_begins_with_what_a_file_says_and_prints_everybodys_token(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    path.write_text(json.dumps(STATE), encoding="utf-8")
    with running("--seed", str(path), accounts=3) as (url, rest):
        assert rest[:2] == [
            "Access token of me@example.com: fake-token",
            "Access token of ada@example.com: ada-token",
        ]
        who, _, token = rest[2].rpartition(": ")
        assert who == "Access token of bot@example.com"
        assert get(url, "people/me", token).json()["type"] == "bot"
        assert get(url, "rooms/lobby", "ada-token").json()["title"] == "Lobby"


def test_a_file_that_makes_no_sense_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    path.write_text('{"rooms": [{"title": "Lobby", "members": ["nobody"]}]}', encoding="utf-8")
    for argument, complaint in ((str(path), "/rooms/0/members/0"), (str(tmp_path / "none.json"), "cannot be read")):
        run = subprocess.run([*COMMAND, "--seed", argument], capture_output=True, text=True, timeout=30)
        assert (run.returncode, run.stdout) == (2, "")
        assert complaint in run.stderr
        assert "Traceback" not in run.stderr


def test_its_time_is_the_time_and_goes_on() -> None:
    with running("--rate-limit", "2") as (url, _):
        before = datetime.now(UTC)
        made = [post(url, "rooms", {"title": "Lobby"}) for _ in range(3)]
        assert [answer.status_code for answer in made] == [200, 200, 429]
        assert 58 <= int(made[2].headers["Retry-After"]) <= 60
        created = [datetime.fromisoformat(answer.json()["created"]) for answer in made[:2]]
        assert before - timedelta(seconds=1) <= created[0] < created[1] <= datetime.now(UTC) + timedelta(seconds=1)


def test_it_can_be_lenient() -> None:
    with running() as (url, _):
        assert get(url, "rooms?colour=red").status_code == 400
    with running("--lenient") as (url, _):
        assert get(url, "rooms?colour=red").status_code == 200


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["--rate-limit", "0"], "rate_limit"),
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
