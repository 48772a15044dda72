"""The example of the README: what it makes, what it shows, and that it cleans up after itself."""

from __future__ import annotations

import importlib.util
import io
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from webex_client import RetryPolicy, Wait
from webex_client.testing import FakeWebex

SCRIPT = Path(__file__).resolve().parent.parent / "docs" / "examples" / "project_alpha.py"
PEOPLE = [f"person{number}@example.com" for number in range(5)]


class Terminal(io.StringIO):
    """Somebody at a keyboard."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def example(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    specification = importlib.util.spec_from_file_location("project_alpha", SCRIPT)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    monkeypatch.setitem(sys.modules, "project_alpha", module)
    specification.loader.exec_module(module)
    return module


def run(example: ModuleType, fake: FakeWebex, *, live: bool) -> int:
    waits: list[Wait] = []
    with fake.client(retry=RetryPolicy(on_wait=waits.append)) as webex:
        status: int = example.run(webex, PEOPLE, waits, live=live)
    return status


def test_it_runs_by_itself_and_shows_what_the_readme_shows() -> None:
    environment = {**os.environ, "COLUMNS": "80", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run([sys.executable, SCRIPT], env=environment, capture_output=True, encoding="utf-8", timeout=60)

    assert done.returncode == 0, done.stderr
    shown = {
        cells[1].strip(): cells[2].strip() for line in done.stdout.splitlines() if len(cells := line.split("│")) > 3
    }
    del shown[""]
    assert shown == {
        "teams": "1",
        "team members": "5",
        "rooms": "2",
        "members of Dev Room": "3",
        "members of QA Room": "2",
        "messages": "2",
        "waits for a rate limit": "1",
    }


def test_what_it_made_is_there_afterwards(example: ModuleType) -> None:
    fake = FakeWebex()

    assert run(example, fake, live=False) == 0

    with fake.client() as webex:
        assert [team.name for team in webex.teams.list()] == ["Project Alpha"]
        assert {room.title for room in webex.rooms.list()} == {"Dev Room", "QA Room"}
        for room in webex.rooms.list():
            message = webex.messages.list(room_id=room.id).first()
            assert message is not None
            assert message.markdown is not None
            assert message.markdown.startswith(f"**Welcome to {room.title}**")


@pytest.mark.parametrize(("reply", "left"), [("y\n", 0), ("n\n", 1), ("\n", 1)])
def test_it_deletes_what_it_made_for_whoever_says_so(
    example: ModuleType, monkeypatch: pytest.MonkeyPatch, reply: str, left: int
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(reply))
    fake = FakeWebex()

    assert run(example, fake, live=True) == 0

    with fake.client() as webex:
        assert len(webex.teams.list().all()) == left


def test_it_offers_to_clean_up_what_a_failure_left(example: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal("y\n"))
    fake = FakeWebex()
    fake.fail("POST /messages", status=403)

    assert run(example, fake, live=True) == 1

    with fake.client() as webex:
        assert webex.teams.list().all() == []


def test_without_a_keyboard_it_deletes_nothing(example: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("y\n"))
    fake = FakeWebex()

    assert run(example, fake, live=True) == 0

    with fake.client() as webex:
        assert len(webex.teams.list().all()) == 1
