"""Recording: what passes through is written down, without secrets, and plays again."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import io
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from in_memory import ROOM, VirtualClock, answer, page, settle
from in_memory import AsyncRecordingTransport as AsyncScript
from in_memory import RecordingTransport as Script

from webex_client import (
    ArgumentError,
    AsyncWebexClient,
    NotFoundError,
    Request,
    Response,
    RetryPolicy,
    TransportError,
    WebexClient,
)
from webex_client.testing import FakeWebex
from webex_client.testing.exchanges import cassette
from webex_client.testing.recording import VARIABLE, AsyncRecordingTransport, RecordingTransport
from webex_client.testing.redaction import Redaction
from webex_client.testing.replay import CassetteError

SECRET = "SECRET-TOKEN-123"
BASE_URL = "https://webexapis.com/v1/"

Start: TypeAlias = Any


@pytest.fixture(autouse=True)
def no_orders_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cassettes" / "rooms.yaml"


@pytest.fixture(params=["sync", "async"])
def start(request: pytest.FixtureRequest, path: Path, clock: VirtualClock) -> Start:
    """Makes a recording client that is answered from a script: `webex, wire = start(answer(200, …), …)`."""

    def start(*script: Any, token: str = SECRET, **options: Any) -> Any:
        if request.param == "sync":
            wire = Script(*script)
            return WebexClient(
                token, transport=RecordingTransport(path, wire, clock=clock, **options), clock=clock
            ), wire
        async_wire = AsyncScript(*script)
        recorder = AsyncRecordingTransport(path, async_wire, clock=clock, **options)
        return AsyncWebexClient(token, transport=recorder, clock=clock), async_wire

    return start


def close(webex: Any) -> None:
    settle(webex.aclose()) if isinstance(webex, AsyncWebexClient) else webex.close()


def test_a_request_and_its_answer_are_written_down(start: Start, path: Path) -> None:
    webex, _ = start(answer(200, ROOM, Content_Type="application/json", Trackingid="ROUTERGW_1", Server="envoy"))

    assert settle(webex.rooms.create(title="Dev Room")).title == "Dev Room"

    assert path.read_text() == (
        "# Recorded by webex-client. Secrets are replaced by REDACTED.\n"
        "cassette: 1\n"
        "source: service\n"
        "exchanges:\n"
        "\n"
        "- operation: rooms.create\n"
        "  time: '2026-03-02T20:26:02.000Z'\n"
        "  request:\n"
        "    method: POST\n"
        "    url: https://webexapis.com/v1/rooms\n"
        "    headers:\n"
        "      Content-Type: application/json\n"
        "      Authorization: Bearer REDACTED\n"
        "    body:\n"
        "      json:\n"
        "        title: Dev Room\n"
        "  response:\n"
        "    status: 200\n"
        "    headers:\n"
        "      Content-Type: application/json\n"
        "      Trackingid: ROUTERGW_1\n"
        "    body:\n"
        "      json:\n"
        "        id: Y2lzY29zcGFyazovL3VzL1JPT00vMQ\n"
        "        title: Dev Room\n"
        "        type: group\n"
    )


def test_the_client_gets_what_came_and_not_what_is_written(start: Start, path: Path) -> None:
    webhook = {"id": "1", "name": "x", "secret": "correct horse", "createdBy": SECRET}
    webex, _ = start(answer(200, webhook))

    assert settle(webex.webhooks.get("1")).secret == "correct horse"
    assert "correct horse" not in path.read_text()


def test_every_try_of_a_call_is_an_exchange(start: Start, path: Path, clock: VirtualClock) -> None:
    webex, _ = start(answer(429, Retry_After="7"), answer(200, ROOM))

    settle(webex.rooms.get("1"))

    first, second = cassette.read(path)
    assert [told.response and told.response.status for told in (first, second)] == [429, 200]
    assert first.time is not None
    assert second.time is not None
    assert 7 <= (second.time - first.time).total_seconds() <= 8


def test_a_request_that_no_contract_knows_has_no_operation(start: Start, path: Path) -> None:
    webex, _ = start(answer(204))

    settle(webex.request("POST", "new/things", json={"a": 1}))

    (told,) = cassette.read(path)
    assert (told.operation, told.request.body) == (None, b'{"a":1}')


@pytest.mark.parametrize(
    "error",
    [TransportError("timed out", reason="timeout"), TransportError(f"refused ({SECRET})", request_sent=False)],
    ids=["timeout", "refused"],
)
def test_a_broken_connection_is_recorded_and_plays_as_one(start: Start, path: Path, error: TransportError) -> None:
    script = [error, answer(200, ROOM)] if error.reason == "timeout" else [error, error, answer(200, ROOM)]
    webex, _ = start(*script)
    settle(webex.rooms.get("1"))
    assert SECRET not in path.read_text()

    webex, wire = start()

    assert settle(webex.rooms.get("1")).title == "Dev Room"
    assert wire.requests == []
    recorded = [recorded.error for recorded in cassette.load(path).recorded]
    assert [(e.reason, e.request_sent) for e in recorded if e] == [(error.reason, error.request_sent)] * (
        len(script) - 1
    )


def test_what_is_wrong_before_anything_is_sent_is_no_exchange(start: Start, path: Path, tmp_path: Path) -> None:
    def vanish(request: Request) -> Response[Any]:
        raise ArgumentError("cannot be sent")

    webex, _ = start(vanish)

    with pytest.raises(ArgumentError):
        settle(webex.rooms.get("1"))
    assert not path.exists()


class Stream(io.RawIOBase):
    """A file that can be read once, and does not go back."""

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        chunk = self._file.read(min(len(buffer), 7))
        buffer[: len(chunk)] = chunk
        return len(chunk)


def upload(kind: str, content: bytes, folder: Path) -> Any:
    """A file to upload: on disk, open, open beyond its beginning, or a stream."""
    match kind:
        case "path":
            file = folder / "report.txt"
            file.write_bytes(content)
            return file
        case "open":
            return io.BytesIO(content)
        case "open in the middle":
            opened = io.BytesIO(b"skipped" + content)
            opened.seek(7)
            return opened
        case _:
            return io.BufferedReader(Stream(content))


@pytest.mark.parametrize("kind", ["path", "open", "open in the middle", "stream"])
def test_an_upload_is_told_by_its_sum_and_sent_whole(start: Start, path: Path, tmp_path: Path, kind: str) -> None:
    content = f"about {SECRET}\n".encode() * 10_000
    webex, wire = start(answer(200, {"id": "1"}))

    settle(webex.messages.create(room_id="1", text="here", files=[upload(kind, content, tmp_path)]))

    assert wire.bodies == [content]
    (recorded,) = cassette.load(path).recorded
    (file,) = recorded.request["body"]["multipart"]["files"]
    assert (file["size"], file["sha256"]) == (len(content), hashlib.sha256(content).hexdigest())
    assert recorded.request["body"]["multipart"]["fields"] == [
        {"name": "roomId", "value": "1"},
        {"name": "text", "value": "here"},
    ]


def test_an_upload_is_tried_again_as_without_a_recorder(start: Start, path: Path) -> None:
    webex, wire = start(answer(429, Retry_After="1"), answer(200, {"id": "1"}))

    settle(webex.messages.create(room_id="1", files=[io.BytesIO(b"hello")]))

    assert wire.bodies == [b"hello", b"hello"]
    first, second = cassette.load(path).recorded
    assert first.request == second.request


def test_a_cassette_is_played_once_it_is_there(start: Start, path: Path) -> None:
    webex, _ = start(page({"id": "1", "title": "A"}, next=f"{BASE_URL}rooms?cursor=x"), page({"id": "2", "title": "B"}))
    recorded = [room.title for room in settle(_all(webex.rooms.list()))]
    before = path.read_bytes()

    webex, wire = start()

    assert [room.title for room in settle(_all(webex.rooms.list()))] == recorded == ["A", "B"]
    assert wire.requests == []
    assert path.read_bytes() == before


async def _all(paginator: Any) -> list[Any]:
    return [item async for item in paginator] if hasattr(paginator, "__aiter__") else list(paginator)


def test_a_request_that_was_not_recorded_is_told(start: Start, path: Path) -> None:
    webex, _ = start(answer(200, ROOM))
    settle(webex.rooms.get("1"))
    webex, wire = start(answer(200, ROOM), answer(200, ROOM))
    settle(webex.rooms.get("1"))

    with pytest.raises(CassetteError, match=r"rooms\.yaml: request 2, people\.me \(GET .*people/me\): all 1 answers"):
        settle(webex.people.me())
    assert wire.requests == []


def test_everything_is_recorded_anew_where_that_is_asked_for(start: Start, path: Path) -> None:
    webex, _ = start(answer(200, ROOM), answer(200, ROOM))
    settle(webex.rooms.get("1"))
    settle(webex.rooms.get("2"))

    webex, wire = start(answer(200, {**ROOM, "title": "New"}), mode="all")
    assert len(cassette.read(path)) == 2, "the old one is there until something new is"
    settle(webex.rooms.get("3"))

    assert [told.request.url for told in cassette.read(path)] == [f"{BASE_URL}rooms/3"]
    assert len(wire.requests) == 1


def test_nothing_is_recorded_where_that_is_forbidden(start: Start, path: Path) -> None:
    with pytest.raises(CassetteError, match=r"rooms\.yaml: there is no such cassette"):
        start(mode="none")
    assert not path.exists()


@pytest.mark.parametrize(("ordered", "mode", "asked"), [("all", "none", 1), ("ALL ", "once", 1), ("none", "all", 0)])
def test_the_environment_has_the_last_word(
    start: Start, monkeypatch: pytest.MonkeyPatch, ordered: str, mode: Any, asked: int
) -> None:
    webex, _ = start(answer(200, ROOM))
    settle(webex.rooms.get("1"))
    monkeypatch.setenv(VARIABLE, ordered)

    webex, wire = start(answer(200, ROOM), mode=mode)
    settle(webex.rooms.get("1"))

    assert len(wire.requests) == asked


@pytest.mark.parametrize(("ordered", "mode", "name"), [("sometimes", "once", VARIABLE), ("all", "twice", "mode")])
def test_a_mode_that_is_none_is_refused(
    start: Start, monkeypatch: pytest.MonkeyPatch, ordered: str, mode: Any, name: str
) -> None:
    monkeypatch.setenv(VARIABLE, ordered)

    with pytest.raises(ArgumentError, match=f"{name}='(sometimes|twice)': one of none, once, all"):
        start(mode=mode)


def test_closing_the_client_closes_what_was_given_also_where_it_is_not_used(start: Start, path: Path) -> None:
    webex, wire = start(answer(200, ROOM))
    settle(webex.rooms.get("1"))
    close(webex)
    playing, unused = start()
    close(playing)

    assert (wire.closed, unused.closed) == (1, 1)


def test_the_fake_is_told_from_the_service(path: Path) -> None:
    fake = FakeWebex()
    with WebexClient(fake.me.token, transport=RecordingTransport(path, fake.transport())) as webex:
        webex.people.me()
    assert cassette.load(path).source == "fake"

    with WebexClient(
        "t", transport=RecordingTransport(path, Script(answer(200, {})), mode="all", source="fake")
    ) as webex:
        webex.people.me()
    assert cassette.load(path).source == "fake"


def test_what_cannot_be_written_is_told(start: Start, path: Path) -> None:
    path.parent.write_text("not a folder")
    webex, _ = start(answer(200, ROOM))

    with pytest.raises(CassetteError, match=r"rooms\.yaml cannot be written"):
        settle(webex.rooms.get("1"))


def test_exchanges_stand_in_the_order_of_their_requests(path: Path) -> None:
    """Whichever is answered first: played back, requests come in that order again."""
    second_is_done = asyncio.Event()

    class Slow:
        async def send(self, request: Request) -> Response[Any]:
            if request.url.endswith("/1"):
                await second_is_done.wait()
            return answer(200, {**ROOM, "title": request.url})

        async def aclose(self) -> None:
            pass

    async def both() -> None:
        async with AsyncWebexClient("t", transport=AsyncRecordingTransport(path, Slow())) as webex:
            first = asyncio.create_task(webex.rooms.get("1"))
            await asyncio.sleep(0)
            await webex.rooms.get("2")
            assert [told.request.url[-1] for told in cassette.read(path)] == ["2"]
            second_is_done.set()
            await first

    asyncio.run(both())

    assert [told.request.url[-1] for told in cassette.read(path)] == ["1", "2"]


def test_many_threads_leave_one_whole_cassette(path: Path) -> None:
    wire = Script(lambda request: answer(200, {**ROOM, "title": request.url}))
    webex = WebexClient(SECRET, transport=RecordingTransport(path, wire))
    stop = threading.Event()
    read: list[int] = []

    def look() -> None:
        while not stop.is_set():
            if path.exists():
                read.append(len(cassette.read(path)))

    reader = threading.Thread(target=look)
    reader.start()
    threads = [threading.Thread(target=lambda n=n: [webex.rooms.get(f"{n}-{i}") for i in range(5)]) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    stop.set()
    reader.join()

    told = cassette.read(path)
    assert len({exchange.request.url for exchange in told}) == len(told) == 40
    assert all(json.loads(e.response.content)["title"] == e.request.url for e in told if e.response)
    assert read == sorted(read)


# Secrets.

_watchers: list[Any] = []


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "os.rename":
        for watcher in _watchers:
            watcher(Path(arguments[0]).read_bytes())


sys.addaudithook(_audit)


@pytest.fixture
def drafts() -> Iterator[list[bytes]]:
    """The content of every file that is put in the place of another, before it is there."""
    found: list[bytes] = []
    _watchers.append(found.append)
    yield found
    _watchers.remove(found.append)


REFRESHED = {
    "access_token": "NEW-access/token+456",
    "expires_in": 1209599,
    "refresh_token": "NEW-refresh-token-789",
    "refresh_token_expires_in": 7775999,
}
CLIENT_SECRET = "cl13nt s€cret&more"
OLD_REFRESH = "OLD~refresh=token%20x"


def a_days_work(path: Path, wire: Any, token: str = SECRET) -> None:
    """An upload, a token that is refreshed and used, a webhook, and an answer that gives everything away."""
    with WebexClient(token, transport=RecordingTransport(path, wire), retry=RetryPolicy(max_attempts=1)) as webex:
        file = io.BytesIO(f"curl -H 'Authorization: Bearer {token}'".encode())
        file.name = f"{token}.txt"
        webex.messages.create(room_id="1", text=f"my token is {token}", files=[file])
        webex.access_tokens.create(
            grant_type="refresh_token", client_id="C1", client_secret=CLIENT_SECRET, refresh_token=OLD_REFRESH
        )
        webex.webhooks.create(
            name="x", target_url=f"https://x.example/?token={token}", resource="all", event="all", secret="hush hush"
        )
    with WebexClient(REFRESHED["access_token"], transport=wire) as webex:
        webex.people.me()


ALL_SECRETS = [
    SECRET,
    CLIENT_SECRET,
    OLD_REFRESH,
    str(REFRESHED["access_token"]),
    str(REFRESHED["refresh_token"]),
    "hush hush",
]


def traces(secret: str) -> list[bytes]:
    """A secret in the encodings that bytes can be searched for."""
    content = secret.encode()
    shifted = [base64.b64encode(bytes(before) + content)[4 if before else 0 : -4] for before in range(3)]
    return [
        *(content, content.lower(), content[::-1], content.hex().encode(), content.hex().upper().encode()),
        *(quote(secret, safe="").encode(), quote(quote(secret, safe="")).encode(), json.dumps(secret)[1:-1].encode()),
        *(*shifted, *(part.translate(bytes.maketrans(b"+/", b"-_")) for part in shifted)),
        *(secret.encode("utf-16-le"), base64.b32encode(content).rstrip(b"=")[:-1]),
    ]


def assert_without_secrets(content: bytes, secrets: list[str]) -> None:
    for secret in secrets:
        for trace in traces(secret):
            assert trace not in content, f"{secret!r} is there as {trace!r}"


def test_no_secret_ever_reaches_the_disk(path: Path, drafts: list[bytes]) -> None:
    def reply(request: Request) -> Response[Any]:
        if request.url.endswith("access_token"):
            return answer(200, REFRESHED, Content_Type="application/json")
        echo = {
            "id": "1",
            "authorization": request.headers["Authorization"],
            "text": f"{request.headers['Authorization']} {request.url}",
            "encoded": base64.b64encode(f"x{request.headers['Authorization']}".encode()).decode(),
        }
        return answer(200, echo, Content_Type="application/json", Set_Cookie="session=abcdefghijkl; Path=/")

    a_days_work(path, Script(reply))

    assert len(drafts) == 3
    assert drafts[-1] == path.read_bytes()
    assert list(path.parent.iterdir()) == [path]
    assert drafts[-1].count(b"REDACTED") >= 12
    for draft in drafts:
        assert_without_secrets(draft, [*ALL_SECRETS, "abcdefghijkl"])


def test_the_search_for_secrets_would_find_them() -> None:
    for secret in ALL_SECRETS:
        for encoded in (secret, base64.b64encode(f"ab{secret}cd".encode()).decode(), quote(secret, safe="")):
            with pytest.raises(AssertionError):
                assert_without_secrets(f"x {encoded} y".encode(), [secret])


token_texts = st.text("ABCDEFGHIJabcdefghij0123456789-._~+/", min_size=10, max_size=40).filter(
    lambda token: len(set(token)) > 4
)


@settings(max_examples=max(settings().max_examples // 4, 5))  # each example is a file
@given(token_texts, st.sampled_from(["plain", "base64", "percent", "hex", "reversed", "json"]), st.text(max_size=3))
def test_whatever_the_token_is_no_answer_brings_it_to_the_disk(
    tmp_path_factory: pytest.TempPathFactory, token: str, encoding: str, before: str
) -> None:
    text = before.encode(errors="replace").decode() + token
    encoded = {
        "plain": text,
        "base64": base64.b64encode(text.encode()).decode(),
        "percent": quote(text, safe=""),
        "hex": text.encode().hex(),
        "reversed": text[::-1],
        "json": json.dumps(json.dumps(text)),
    }[encoding]
    path = tmp_path_factory.getbasetemp() / "whatever.yaml"
    wire = Script(answer(200, {"id": "1", "title": encoded}), answer(404, encoded.encode(), Content_Type="text/html"))

    with WebexClient(token, transport=RecordingTransport(path, wire, mode="all")) as webex:
        webex.rooms.get("1")
        with pytest.raises(NotFoundError):
            webex.rooms.get(encoded)

    assert_without_secrets(path.read_bytes(), [token])
    assert encoded.encode() not in path.read_bytes()


def test_a_secret_that_comes_to_light_later_is_taken_out_of_what_was_recorded_before(start: Start, path: Path) -> None:
    webex, _ = start(
        answer(200, {"id": "1", "title": "late-secret-value"}), answer(200, {"id": "2", "secret": "late-secret-value"})
    )
    settle(webex.rooms.get("1"))
    assert "late-secret-value" in path.read_text()

    settle(webex.webhooks.get("2"))

    assert "late-secret-value" not in path.read_text()
    assert "title: REDACTED" in path.read_text()


def test_what_another_recorder_learned_is_taken_out_here_as_well(tmp_path: Path) -> None:
    redaction = Redaction()
    script = Script(*[answer(200, {"title": "told-elsewhere"})] * 2)
    here = RecordingTransport(tmp_path / "1.yaml", script, redact=redaction)
    there = RecordingTransport(tmp_path / "2.yaml", Script(answer(200, {"token": "told-elsewhere"})), redact=redaction)

    here.send(Request("GET", f"{BASE_URL}rooms/1"))
    there.send(Request("GET", f"{BASE_URL}rooms/2"))
    here.send(Request("GET", f"{BASE_URL}rooms/3"))

    assert (tmp_path / "1.yaml").read_text().count("title: REDACTED") == 2


def test_people_are_replaced_on_request_and_the_cassette_says_so(start: Start, path: Path) -> None:
    person = {"id": "1", "emails": ["ada@example.net"], "displayName": "Ada Lovelace"}
    webex, _ = start(answer(200, {"items": [person]}), answer(200, ROOM), redact=Redaction(emails=True, names=True))

    settle(_all(webex.people.list(email="ada@example.net")))
    settle(webex.rooms.create(title="Ada Lovelace's room"))

    text = path.read_text()
    assert "replaced: [emails, names]\n" in text
    assert "Lovelace" not in text
    assert "ada" not in text
    assert "people?email=person-1%40example.com" in text
    assert "title: Person 1's room" in text
    assert cassette.load(path).replaced == {"emails", "names"}


def test_what_was_replaced_plays_for_the_real_people(start: Start, path: Path) -> None:
    person = {"id": "1", "emails": ["ada@example.net"], "displayName": "Ada Lovelace"}
    script = [answer(200, {"items": [person]}), answer(200, ROOM)]
    webex, _ = start(*script, redact=Redaction(emails=True, names=True))
    settle(_all(webex.people.list(email="ada@example.net")))
    settle(webex.rooms.create(title="Ada Lovelace's room"))

    webex, _ = start(token="another")

    (found,) = settle(_all(webex.people.list(email="ada@example.net")))
    assert (found.emails, found.display_name) == (["person-1@example.com"], "Person 1")
    settle(webex.rooms.create(title="Ada Lovelace's room"))


def test_an_id_in_which_an_address_was_replaced_plays_for_the_real_one(start: Start, path: Path) -> None:
    real = base64.b64encode(b"ciscospark://us/PEOPLE/ada@example.net").decode().rstrip("=")
    webex, _ = start(answer(200, {"id": real}), redact=Redaction(emails=True))
    settle(webex.people.get(real))
    assert real not in path.read_text()

    webex, _ = start()
    with pytest.raises(CassetteError, match="the path is"):
        settle(webex.rooms.get("another"))

    assert settle(webex.people.get(real)).id != real


def test_without_pyyaml_it_is_said_what_to_install_before_anything_is_sent(tmp_path: Path) -> None:
    program = (
        "import sys; sys.modules['yaml'] = None\n"
        "from webex_client.testing.recording import RecordingTransport\n"
        "from webex_client.testing import MissingExtraError\n"
        "try: RecordingTransport('a.yaml')\n"
        "except MissingExtraError as error: print(error)\n"
    )

    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=tmp_path, check=True)

    assert "pip install 'webex-client[testing]'" in run.stdout
