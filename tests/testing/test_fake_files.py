"""Files that go out with messages, in process and over HTTP, and how they are fetched."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from refusals import refused

from webex_client import Operation, Response, WebexClient
from webex_client.models import Room
from webex_client.results import Nothing
from webex_client.testing import FakeWebex

NAMES = [
    "build.log",
    "two words.txt",
    'quo"ted.txt',
    "grün 構築.txt",
    "100%41.txt",
    "semi;colon.txt",
    "back\\slash.txt",
]


@pytest.fixture(params=["in process", "over HTTP"])
def served(request: pytest.FixtureRequest, fake: FakeWebex) -> Iterator[WebexClient]:
    """A client that reaches the fake by either way."""
    if request.param == "in process":
        yield fake.client()
        return
    with fake.serve() as url, WebexClient(fake.me.token, base_url=url) as webex:
        yield webex


def fetch(webex: WebexClient, address: str, method: str = "GET") -> Response[Any]:
    path = "contents/" + address.rpartition("/")[2]
    return webex.send_raw(Operation(id="contents", method=method, path=path, returns=Nothing()))


def named(name: str, content: bytes) -> io.BytesIO:
    file = io.BytesIO(content)
    file.name = name
    return file


@pytest.mark.parametrize("name", NAMES)
def test_a_file_is_fetched_as_it_was_sent(served: WebexClient, name: str) -> None:
    room = served.rooms.create(title="Dev Room")
    content = bytes(range(256)) + b"\r\n--boundary\r\n\r\n"

    message = served.messages.create(room_id=room.id, text="see\r\nbelow", files=[named(name, content)])

    assert message.text == "see\r\nbelow"
    assert message.is_voice_clip is False
    assert message.files is not None
    fetched = fetch(served, message.files[0])
    assert fetched.content == content
    head = fetch(served, message.files[0], "HEAD")
    assert head.content == b""
    for field in ("Content-Disposition", "Content-Type", "Content-Length"):
        assert head.headers[field] == fetched.headers[field]
    assert httpx_name_of(fetched.headers["Content-Disposition"]) == name


def httpx_name_of(disposition: str) -> str | None:
    from email.message import Message

    message = Message()
    message["Content-Disposition"] = disposition
    return message.get_filename()


def test_the_address_of_a_file_is_under_the_base_url(fake: FakeWebex, webex: WebexClient, tmp_path: Path) -> None:
    path = tmp_path / "build.log"
    path.write_bytes(b"passed")
    room = webex.rooms.create(title="Dev Room")
    message = webex.messages.create(room_id=room.id, files=[path])
    assert message.files is not None
    assert message.files[0].startswith("https://webexapis.com/v1/contents/")

    with fake.serve() as url, WebexClient(fake.me.token, base_url=url) as other:
        again = other.messages.get(message.id)
        assert again.files is not None
        assert again.files[0].startswith(f"{url}contents/")
        token = {"Authorization": f"Bearer {fake.me.token}"}
        assert httpx.get(again.files[0], headers=token).content == b"passed"
        assert httpx.get(again.files[0]).status_code == 401


def test_an_empty_file_is_a_file(served: WebexClient) -> None:
    room = served.rooms.create(title="Dev Room")
    message = served.messages.create(room_id=room.id, files=[named("empty", b"")])
    assert message.files is not None
    assert fetch(served, message.files[0]).content == b""


def test_a_card_goes_with_a_file(served: WebexClient) -> None:
    room = served.rooms.create(title="Dev Room")
    card = {"contentType": "application/vnd.microsoft.card.adaptive", "content": {"type": "AdaptiveCard"}}
    message = served.messages.create(room_id=room.id, files=[named("x", b"x")], attachments=[card])
    assert message.to_dict()["attachments"] == [card]


def test_a_file_given_by_its_address_has_its_name_there(webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room")
    message = webex.messages.create(room_id=room.id, files=["https://files.example.com/a/report%201.pdf?x=y"])
    assert message.files is not None
    fetched = fetch(webex, message.files[0])
    assert fetched.headers["Content-Disposition"] == 'attachment; filename="report 1.pdf"'
    assert fetched.content == b""


@pytest.mark.parametrize(
    "files", [["ftp://example.com/x"], ["build.log"], ["https://a/x", "https://a/y"], "https://a/x"]
)
def test_files_holds_one_public_address(webex: WebexClient, files: object) -> None:
    room = webex.rooms.create(title="Dev Room")
    with refused(400, "files"):
        webex.request("POST", "/messages", json={"roomId": room.id, "text": "hello", "files": files})


def test_files_are_for_those_in_the_room(fake: FakeWebex, webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room")
    message = webex.messages.create(room_id=room.id, files=[named("secret", b"secret")])
    assert message.files is not None
    fake.add_person("ada@example.com", token="ada")

    with refused(404):
        fetch(fake.client(access_token="ada"), message.files[0])
    with refused(404):
        fetch(webex, "https://webexapis.com/v1/contents/nonsense")
    webex.messages.delete(message.id)
    with refused(404):
        fetch(webex, message.files[0])


@pytest.fixture(scope="module")
def http() -> Iterator[tuple[httpx.Client, Room]]:
    """A client without any help from ours, and a room to post in."""
    fake = FakeWebex()
    with fake.serve() as url, httpx.Client(base_url=url, headers={"Authorization": "Bearer fake-token"}) as client:
        yield client, fake.client().rooms.create(title="Dev Room")


def test_a_form_holds_one_file_under_the_name_files(http: tuple[httpx.Client, Room]) -> None:
    client, room = http
    data = {"roomId": room.id}
    two = [("files", ("a", b"a")), ("files", ("b", b"b"))]
    assert client.post("messages", data=data, files=two).status_code == 400
    assert client.post("messages", data=data, files={"file": ("a", b"a")}).status_code == 400
    assert client.post("messages", data=data, files={"files": ("a", b"a")}).status_code == 200


def test_a_form_may_go_without_a_file(http: tuple[httpx.Client, Room]) -> None:
    client, room = http
    fields = {"roomId": (None, room.id), "text": (None, "grüße")}
    assert client.post("messages", files=fields).json()["text"] == "grüße"


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("application/json", b"{"),
        ("application/json", b"\xff"),
        ("application/json", b""),
        ("application/json", b"[" * 100_000),
        ("multipart/form-data", b"--x--\r\n"),
        ("multipart/form-data; boundary=x", b""),
        ("multipart/form-data; boundary=x", b"--x\r\nContent-Disposition: form-data; name=text\r\n\r\nno end"),
        ("multipart/form-data; boundary=x", b"--x\r\nno headers\r\n--x--"),
        ("multipart/form-data; boundary=x", b"--x\r\nContent-Type: text/plain\r\n\r\nno name\r\n--x--"),
    ],
)
def test_bodies_that_cannot_be_understood_are_refused(
    http: tuple[httpx.Client, Room], content_type: str, body: bytes
) -> None:
    answer = http[0].post("messages", content=body, headers={"Content-Type": content_type})
    assert answer.status_code == 400
    assert answer.json()["errors"]


@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", "application/xml", ""])
def test_a_body_of_another_kind_is_refused(http: tuple[httpx.Client, Room], content_type: str) -> None:
    headers = {"Content-Type": content_type} if content_type else {}
    answer = http[0].post("messages", content=b'{"roomId": "x", "text": "hello"}', headers=headers)
    assert answer.status_code == 400
    assert "application/json or multipart/form-data" in answer.json()["message"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=300), text=st.text(min_size=1, max_size=50).filter(str.strip))
def test_any_bytes_and_any_text_survive_a_form(http: tuple[httpx.Client, Room], content: bytes, text: str) -> None:
    client, room = http
    files = {"files": ("x.bin", content, "message/rfc822")}
    answer = client.post("messages", data={"roomId": room.id, "text": text}, files=files)
    assert answer.status_code == 200
    assert answer.json()["text"] == text
    assert client.get(answer.json()["files"][0]).content == content
