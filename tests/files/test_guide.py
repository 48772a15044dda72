"""What docs/files.md says is so: its examples run, one after the other, and its names are public."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from local_http import LocalServer, reply

import webex_client
from webex_client import WebexClient
from webex_client.models import Recording
from webex_client.testing import FakeWebex

ROOT = Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "docs" / "files.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL)
LOG = b"line\n" * 30_000


def test_the_examples_run_one_after_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, server: LocalServer, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for folder in ("downloads", "quarantine"):
        Path(folder).mkdir()
    Path("build.log").write_bytes(LOG)
    server.replies.append(reply(200, b"moving pictures", Content_Disposition="attachment; filename=meeting.mp4"))
    link = f"{server.url}meeting?ticket=s3cret"
    recording = Recording.from_dict({"id": "1", "temporaryDirectDownloadLinks": {"recordingDownloadLink": link}})
    fake = FakeWebex()

    with fake.serve() as base_url, WebexClient(fake.me.token, base_url=base_url) as webex:
        room = webex.rooms.create(title="Dev Room")
        message = webex.messages.create(room_id=room.id, files=["build.log"])
        assert message.files
        names: dict[str, Any] = {"webex": webex, "room": room, "message": message, "recording": recording}
        for block in BLOCKS:
            if "PreconditionRequiredError" in block:
                fake.files.make_unscannable(message.files[0])
            exec(compile(block, "files.md", "exec"), names)
            if "PreconditionRequiredError" in block:
                names["url"] = webex.messages.create(room_id=room.id, files=["build.log"]).files[0]  # type: ignore[index]

        assert len(BLOCKS) == 9
        sent = [each.files for each in webex.messages.list(room_id=room.id) if each.files]
        assert {webex.files.info(files[0], allow_unscannable=True).name for files in sent} == {
            "build.log",
            "build 812.log",
        }
    shown = capsys.readouterr().out
    assert f"saved as {Path('downloads/build.log')}" in shown
    assert "build.log text/plain 150000" in shown or "build.log application/octet-stream 150000" in shown
    assert "150,000 of 150,000 bytes" in shown
    assert Path("downloads/latest.log").read_bytes() == LOG
    assert Path("quarantine/build.log").read_bytes() == LOG
    assert Path("downloads/meeting.mp4").read_bytes() == b"moving pictures"
    assert server.received[0].header("Authorization") is None
    assert sorted(path.name for path in Path("downloads").iterdir()) == sorted(
        ["build.log", "build (1).log", "build (2).log", "latest.log", "meeting.mp4", "x"]
    )


def test_every_name_it_imports_is_public() -> None:
    for imported in re.findall(r"^from webex_client import (.+)$", GUIDE, re.MULTILINE):
        for name in imported.split(","):
            assert name.strip() in webex_client.__all__


def test_every_name_it_speaks_of_is_there() -> None:
    known = SimpleNamespace(**dict.fromkeys(webex_client.__all__))
    for name in re.findall(r"`([A-Z][A-Za-z]+)`", GUIDE):
        assert hasattr(known, name) or name in ("Range",), name
