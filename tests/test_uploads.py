"""Files that go out with a message."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path
from typing import Any

import pytest
from in_memory import Start, VirtualClock, answer, settle

from webex_client import ArgumentError, FileSource, Request, TransportError, WebexError
from webex_client.api import messages
from webex_client.models import Attachment
from webex_client.operation import JsonBody
from webex_client.uploads import Multipart, split_files

SENT = answer(200, {"id": "M"})
CONTENT = b"line 1\nline 2\n\x00\xff"


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "build.log"
    path.write_bytes(CONTENT)
    return path


class Stream(io.RawIOBase):
    """A file that cannot go back, as a pipe."""

    def __init__(self, content: bytes) -> None:
        self._rest = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._rest.readinto(buffer)


def form(request: Request) -> Multipart:
    assert isinstance(request.body, Multipart)
    return request.body


@pytest.mark.parametrize("kind", [str, Path, lambda path: path.open("rb"), lambda path: io.BytesIO(path.read_bytes())])
def test_a_file_of_this_machine_goes_as_a_form(start: Start, log: Path, kind: Any) -> None:
    webex, wire = start(SENT)
    source = kind(log)

    settle(webex.messages.create(room_id="R", markdown="**built**", files=[source]))

    assert wire.bodies == [CONTENT]
    assert form(wire.requests[0]).fields == {"roomId": "R", "markdown": "**built**"}
    assert form(wire.requests[0]).file_field == "files"
    assert "Content-Type" not in wire.requests[0].headers  # the transport's, for it draws the boundary
    if isinstance(source, io.IOBase):
        assert not source.closed
        source.close()


@pytest.mark.parametrize(
    ("name", "content_type"),
    [("build.log", None), ("chart.png", "image/png"), ("résumé.pdf", "application/pdf"), ("noextension", None)],
)
def test_the_name_and_type_of_a_file_are_told(tmp_path: Path, name: str, content_type: str | None) -> None:
    path = tmp_path / name
    path.write_bytes(b"x")

    with path.open("rb") as file:
        for source in (path, str(path), file):
            _, part = split_files([source])
            assert part is not None
            assert part.name == name
            assert content_type is None or part.content_type == content_type
            assert "/" in part.content_type


def test_a_name_that_is_no_text_is_made_one(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xff.txt")
    try:
        path.write_bytes(b"x")
    except OSError:
        pytest.skip("this file system only takes names that are text")

    _, part = split_files([path])

    assert part is not None
    assert part.name == "?.txt"


def test_a_file_without_a_name_is_called_file() -> None:
    with open(os.pipe()[0], "rb") as pipe:
        for source in (io.BytesIO(b"x"), pipe):
            _, part = split_files([source])
            assert part is not None
            assert (part.name, part.content_type) == ("file", "application/octet-stream")


@pytest.mark.parametrize("url", ["https://example.com/a.png", "HTTP://example.com/a.png"])
def test_a_public_address_goes_as_json(start: Start, url: str) -> None:
    webex, wire = start(SENT)

    settle(webex.messages.create(room_id="R", files=[url]))

    assert json.loads(wire.bodies[0] or b"") == {"roomId": "R", "files": [url]}
    assert wire.requests[0].headers["Content-Type"] == "application/json"


@pytest.mark.parametrize("files", [None, [], ()])
def test_no_file_is_no_file(start: Start, files: Any) -> None:
    webex, wire = start(SENT)

    settle(webex.messages.create(room_id="R", text="x", files=files))

    assert json.loads(wire.bodies[0] or b"") == {"roomId": "R", "text": "x"}


def test_what_is_no_text_goes_into_the_form_as_json(start: Start, log: Path) -> None:
    webex, wire = start(SENT)
    card = {"contentType": "application/vnd.microsoft.card.adaptive", "content": {"type": "AdaptiveCard", "é": [1]}}

    settle(
        webex.messages.create(to_person_email="a@example.com", files=[log], attachments=[Attachment.from_dict(card)])
    )

    fields = form(wire.requests[0]).fields
    assert fields["toPersonEmail"] == "a@example.com"
    assert json.loads(fields["attachments"]) == [card]
    assert all(isinstance(value, str) for value in fields.values())


def closed() -> io.BytesIO:
    file = io.BytesIO(b"x")
    file.close()
    return file


WRONG: dict[str, Any] = {
    "two files": ["a.txt", "b.txt"],
    "two addresses": ["https://example.com/a", "https://example.com/b"],
    "a missing file": ["no such file.txt"],
    "a missing path": [Path("no such file.txt")],
    "a folder": [Path(".")],
    "an empty name": [""],
    "another kind of address": ["ftp://example.com/a"],
    "a name with a null byte": ["a\0b"],
    "a bare text": "build.log",
    "a bare address": "https://example.com/a",
    "a bare path": Path("build.log"),
    "a bare file": io.BytesIO(b"x"),
    "bytes": b"x",
    "bytes in a list": [b"x"],
    "a number": [7],
    "none": [None],
    "a file opened as text": [io.StringIO("x")],
    "a closed file": [closed()],
}


@pytest.mark.parametrize("files", WRONG.values(), ids=WRONG)
def test_what_cannot_be_right_is_refused_before_anything_is_sent(start: Start, files: Any) -> None:
    webex, wire = start()

    with pytest.raises(ArgumentError) as caught:
        settle(webex.messages.create(room_id="R", files=files))

    assert isinstance(caught.value, ValueError)
    assert "files" in str(caught.value)
    assert wire.requests == []


def test_a_text_that_cannot_be_encoded_is_refused_beside_a_file_too(log: Path) -> None:
    with pytest.raises(ArgumentError):
        messages.create(room_id="R", text="\ud800", files=[log])


def test_a_file_opened_for_writing_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "new.txt").open("wb") as file, pytest.raises(ArgumentError):
        messages.create(room_id="R", files=[file])


def test_an_upload_is_sent_again_byte_for_byte(start: Start, log: Path) -> None:
    with log.open("rb") as file:
        for source in (str(log), log, file, io.BytesIO(CONTENT)):
            webex, wire = start(answer(429, Retry_After="1"), TransportError("x", request_sent=False), SENT)

            settle(webex.messages.create(room_id="R", files=[source]))

            assert wire.bodies == [CONTENT] * 3


def test_an_open_file_is_sent_from_where_it_stands(start: Start, log: Path) -> None:
    webex, wire = start(answer(429, Retry_After="1"), SENT)

    with log.open("rb") as file:
        file.readline()
        settle(webex.messages.create(room_id="R", files=[file]))

    assert wire.bodies == [b"line 2\n\x00\xff"] * 2


@pytest.mark.parametrize("fault", [answer(429, Retry_After="1"), TransportError("x", request_sent=False)])
def test_what_cannot_go_back_is_sent_once_only(start: Start, clock: VirtualClock, fault: Any) -> None:
    webex, wire = start(fault)

    with pytest.raises(WebexError) as caught:
        settle(webex.messages.create(room_id="R", files=[Stream(CONTENT)]))

    assert caught.value.attempts == 1
    assert (wire.bodies, clock.slept) == ([CONTENT], [])


def test_an_operation_with_a_path_reads_it_when_it_is_sent(start: Start, log: Path) -> None:
    webex, wire = start(SENT, SENT)
    operation = messages.create(room_id="R", files=[log])

    settle(webex.send(operation))
    log.write_bytes(b"later")
    settle(webex.send(operation))

    assert wire.bodies == [CONTENT, b"later"]


def test_a_file_that_is_gone_by_then_is_refused(start: Start, log: Path) -> None:
    webex, _ = start(SENT)
    operation = messages.create(room_id="R", files=[log])
    log.unlink()

    with pytest.raises(ArgumentError, match=r"build\.log"):
        settle(webex.send(operation))


def test_a_file_that_was_closed_by_then_is_refused(start: Start, log: Path) -> None:
    webex, _ = start(SENT)
    with log.open("rb") as file:
        operation = messages.create(room_id="R", files=[file])

    with pytest.raises(ArgumentError, match=r"build\.log"):
        settle(webex.send(operation))


@pytest.mark.parametrize("source", ["https://example.com/a.png", None])
def test_without_a_file_of_this_machine_the_body_is_json(source: FileSource | None) -> None:
    operation = messages.create(room_id="R", files=None if source is None else [source])

    assert isinstance(operation.body, JsonBody)
