"""What the README says is so: its examples run against the fake, its names and commands exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import webex_client
from webex_client.testing import FakeWebex

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", README, re.DOTALL)


def against(fake_url: str, block: str) -> str:
    """An example that asks a fake over HTTP, and is otherwise as the README has it."""
    return re.sub(r"WebexClient\((?:\"the token\")?\)", f'WebexClient("fake-token", base_url={fake_url!r})', block)


@pytest.mark.parametrize("block", [block for block in BLOCKS if "Client(" in block or "FakeWebex(" in block])
def test_an_example_that_makes_a_client_runs_as_it_stands(
    block: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "build.log").write_bytes(b"it works")
    monkeypatch.chdir(tmp_path)
    fake = FakeWebex()
    with fake.serve() as url:
        exec(compile(against(url, block), "README.md", "exec"), {"__name__": "readme"})


def test_the_examples_that_go_on_from_a_client_run_one_after_the_other() -> None:
    with FakeWebex().client() as webex:
        room = webex.rooms.create(title="Dev Room")
        webex.rooms.create(title="QA Room")
        names: dict[str, object] = {"webex": webex, "room": room, "room_id": room.id}
        exec("from webex_client.api import rooms as operations", names)
        going_on = [block for block in BLOCKS if "Client(" not in block and "FakeWebex(" not in block]
        assert len(going_on) == 3
        for block in going_on:
            code = block.replace("webex.send_raw(rooms.get", "webex.send_raw(operations.get")
            code = re.sub(
                r'webex\.request\("GET", "/new/thing".*\)', 'webex.request("GET", "/rooms", params={"max": 5})', code
            )
            exec(compile(code, "README.md", "exec"), names)


def test_every_name_it_imports_is_public() -> None:
    for imported in re.findall(r"^from webex_client import (.+)$", README, re.MULTILINE):
        for name in imported.split(","):
            assert name.strip() in webex_client.__all__


def test_every_file_it_links_to_is_there() -> None:
    for target in re.findall(r"\]\((?!http)([^)#]+)\)", README):
        assert (ROOT / target).exists(), target


def test_every_nox_session_it_names_exists() -> None:
    sessions = set(re.findall(r"@nox\.session.*?\ndef (\w+)", (ROOT / "noxfile.py").read_text(), re.DOTALL))
    assert set(re.findall(r"nox -s (\w+)", README)) <= sessions
