"""What an older revision has in samples and examples is checked and run against the present package."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from compat import main

FILES = {
    "webex_client/__init__.py": "from typing import Any\n\n\nclass WebexClient:\n    rooms: Any\n",
    "webex_client/py.typed": "",
    "tests/typing/fine.py": """\
from webex_client import WebexClient


def rooms(webex: WebexClient) -> None:
    webex.rooms.list(limit=3).all()
    webex.rooms.list(limit="3")  # type: ignore[arg-type]
    webex.rooms.list(limit=3)  # type: ignore[arg-type]
""",
    "tests/typing/gone.py": """\
from webex_client import WebexClient


def shout(webex: WebexClient) -> None:
    webex.rooms.shout("hello")
""",
    "tests/typing/wrong_then.py": 'number: int = "text"\n',
    "docs/examples/fine.py": """\
from webex_client import WebexClient
from webex_client.testing import FakeWebex

fake = FakeWebex()
with fake.client() as webex:
    assert isinstance(webex, WebexClient)
    print(webex.rooms.create(title="Dev").title)
""",
    "docs/examples/failing.py": 'raise SystemExit("no such room")\n',
}


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for command in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "All"], ["tag", "v1"]):
        subprocess.run(
            ["git", "-c", "user.name=Ada", "-c", "user.email=ada@example.com", *command], cwd=tmp_path, check=True
        )
    return tmp_path


def test_what_fails_is_named_and_what_was_wrong_before_is_not(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["v1", "--repository", str(repository)]) == 1

    gone, failing, *rest = capsys.readouterr().out.split("\n\n")
    assert gone.startswith("tests/typing/gone.py:5: error:")
    assert '"shout"' in gone
    assert failing.strip() == "docs/examples/failing.py: exit 1\nno such room"
    assert rest == []


def test_a_revision_that_git_does_not_know_is_named(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["v2", "--repository", str(repository)]) == 2

    assert capsys.readouterr().err.startswith("v2: is neither a folder nor a revision that git knows in ")


def test_a_revision_without_samples_is_named(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command in (["rm", "-q", "-r", "tests", "docs"], ["commit", "-q", "-m", "None"]):
        identity = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com"]
        subprocess.run(["git", *identity, *command], cwd=repository, check=True)

    assert main(["HEAD", "--repository", str(repository)]) == 2

    assert capsys.readouterr().err == "HEAD: has neither tests/typing nor docs/examples: name a later revision\n"
