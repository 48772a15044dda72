"""The fake over HTTP."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from webex_client import AsyncWebexClient, RetryPolicy, ServerError, TransportError, WebexClient
from webex_client.testing import FakeWebex


@pytest.fixture
def url(fake: FakeWebex) -> Iterator[str]:
    with fake.serve() as url:
        yield url


def test_a_client_speaks_to_it_as_to_webex(fake: FakeWebex, url: str) -> None:
    assert url.startswith("http://127.0.0.1:")
    assert url.endswith("/v1/")
    with WebexClient(fake.me.token, base_url=url) as webex:
        room = webex.rooms.create(title="Dev Room & more")
        for number in range(5):
            webex.messages.create(room_id=room.id, text=str(number))
        assert [message.text for message in webex.messages.list(room_id=room.id, page_size=2)] == list("43210")
        webex.rooms.delete(room.id)
        assert webex.rooms.list().all() == []


async def test_an_asynchronous_client_does_too(fake: FakeWebex, url: str) -> None:
    async with AsyncWebexClient(fake.me.token, base_url=url) as webex:
        rooms = await asyncio.gather(*(webex.rooms.create(title=str(number)) for number in range(10)))
        assert {room.id async for room in webex.rooms.list(page_size=3)} == {room.id for room in rooms}


def test_it_is_the_fake_that_is_there_in_process(fake: FakeWebex, url: str) -> None:
    room = fake.client().rooms.create(title="Dev Room")
    with WebexClient(fake.me.token, base_url=url) as webex:
        assert webex.rooms.get(room.id) == room
    assert [request.status for request in fake.requests] == [200, 200]


def test_next_links_lead_to_where_one_asked(fake: FakeWebex, url: str) -> None:
    for number in range(2):
        fake.client().rooms.create(title=str(number))
    token = {"Authorization": f"Bearer {fake.me.token}"}

    link = httpx.get(f"{url}rooms?max=1", headers=token).links["next"]["url"]
    assert link.startswith(f"{url}rooms?max=1&cursor=")
    elsewhere = httpx.get(f"{url}rooms?max=1", headers={**token, "Host": "webex.test:81"}).links["next"]["url"]
    assert elsewhere.startswith("http://webex.test:81/v1/rooms?")


def test_the_path_may_go_without_v1(fake: FakeWebex, url: str) -> None:
    token = {"Authorization": f"Bearer {fake.me.token}"}
    root = url.removesuffix("v1/")
    assert httpx.get(f"{root}people/me", headers=token).json()["id"] == fake.me.id
    assert httpx.get(f"{root}v1/people/me", headers=token).json()["id"] == fake.me.id
    for number in range(2):
        fake.client().rooms.create(title=str(number))
    link = httpx.get(f"{root}rooms?max=1", headers=token).links["next"]["url"]
    assert link.startswith(f"{root}rooms?")


def test_an_escaped_slash_is_part_of_an_id(fake: FakeWebex, url: str) -> None:
    token = {"Authorization": f"Bearer {fake.me.token}"}
    answer = httpx.get(f"{url}rooms/a%2Fb%3Fc", headers=token)
    assert answer.status_code == 404
    assert fake.requests[-1].operation == "rooms.get"


def test_failures_come_over_http_as_well(fake: FakeWebex, url: str) -> None:
    fake.fail(
        "GET /people/me", status=503, retry_after="0.5", body=b"\xff\xfe", content_type="application/octet-stream"
    )
    with WebexClient(fake.me.token, base_url=url, retry=RetryPolicy(max_attempts=1)) as webex:
        with pytest.raises(ServerError) as raised:
            webex.people.me()
        assert raised.value.response.content == b"\xff\xfe"
        assert raised.value.retry_after == 0.5
        assert webex.people.me().id == fake.me.id


@pytest.fixture
def http(fake: FakeWebex, url: str) -> Iterator[httpx.Client]:
    """A client without any help from ours."""
    with httpx.Client(base_url=url, headers={"Authorization": f"Bearer {fake.me.token}"}) as client:
        yield client


@pytest.mark.parametrize("after", [False, True])
def test_a_connection_is_really_dropped(
    fake: FakeWebex, http: httpx.Client, caplog: pytest.LogCaptureFixture, after: bool
) -> None:
    fake.drop_connection("POST /rooms", after=after)

    with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
        http.post("rooms", json={"title": "Dev Room"})

    assert len(http.get("rooms").json()["items"]) == after
    assert caplog.records == []


def test_our_client_repeats_a_get_and_not_a_post_when_its_connection_drops(fake: FakeWebex, url: str) -> None:
    fake.drop_connection("*", times=2)
    with WebexClient(fake.me.token, base_url=url, retry=RetryPolicy(initial_wait=0, max_wait=0)) as webex:
        assert webex.people.me().id == fake.me.id
        fake.drop_connection("POST /rooms")
        with pytest.raises(TransportError) as raised:
            webex.rooms.create(title="Dev Room")
    assert (raised.value.reason, raised.value.request_sent, raised.value.attempts) == ("connection", True, 1)


@pytest.mark.parametrize("keep", [None, 0, 10, 10_000])
def test_an_answer_really_breaks_off(
    fake: FakeWebex, http: httpx.Client, caplog: pytest.LogCaptureFixture, keep: int | None
) -> None:
    fake.truncate("GET /people/me", keep=keep)

    with pytest.raises(httpx.RemoteProtocolError, match=r"incomplete|without sending complete"):
        http.get("people/me")

    assert http.get("people/me").status_code == 200
    assert caplog.records == []


def test_an_answer_without_a_body_is_dropped(fake: FakeWebex, http: httpx.Client) -> None:
    room = http.post("rooms", json={"title": "Dev Room"}).json()["id"]
    fake.truncate("rooms.delete")
    with pytest.raises(httpx.RemoteProtocolError):
        http.delete(f"rooms/{room}")
    assert http.get(f"rooms/{room}").status_code == 404


@pytest.mark.parametrize("how", ["json", "html", "bits"])
def test_a_spoilt_body_comes_as_a_whole(fake: FakeWebex, http: httpx.Client, how: Any) -> None:
    fake.corrupt("GET /people/me", how=how)
    answer = http.get("people/me")
    assert answer.status_code == 200
    assert int(answer.headers["Content-Length"]) == len(answer.content)
    with pytest.raises(ValueError):  # noqa: PT011  # JSON and UTF-8 have errors of their own
        answer.json()


def test_a_connection_behind_a_proxy_is_dropped_too(fake: FakeWebex, http: httpx.Client) -> None:
    proxied = {"X-Forwarded-For": "192.0.2.7", "X-Forwarded-Proto": "https"}
    fake.drop_connection("people.me")
    with pytest.raises(httpx.RemoteProtocolError):
        http.get("people/me", headers=proxied)
    for number in range(2):
        http.post("rooms", json={"title": str(number)})
    assert http.get("rooms?max=1", headers=proxied).links["next"]["url"].startswith("https://")


def test_a_delay_passes_on_the_fakes_clock_and_nobody_waits(fake: FakeWebex, http: httpx.Client) -> None:
    fake.delay("GET /people/me", 3600)
    before = fake.clock.monotonic()
    assert http.get("people/me", timeout=30).status_code == 200
    assert fake.clock.monotonic() - before == 3600


def test_in_real_time_a_delay_is_waited_for(fake: FakeWebex) -> None:
    fake.delay("GET /people/me", 60)
    with fake.serve(real_time=True) as url:
        token = {"Authorization": f"Bearer {fake.me.token}"}
        with pytest.raises(httpx.ReadTimeout):
            httpx.get(f"{url}people/me", headers=token, timeout=0.2)
        assert httpx.get(f"{url}people/me", headers=token).status_code == 200


def test_its_timestamps_come_from_the_clock_that_the_test_moves(fake: FakeWebex, http: httpx.Client) -> None:
    def created() -> datetime:
        return datetime.fromisoformat(http.post("rooms", json={"title": "Dev Room"}).json()["created"])

    first = created()
    assert first - datetime(2026, 1, 5, 9, tzinfo=UTC) < timedelta(seconds=1)
    fake.clock.advance(3600)
    assert timedelta(hours=1) <= created() - first < timedelta(hours=1, seconds=1)


def test_an_answer_without_a_body_has_none(fake: FakeWebex, url: str) -> None:
    room = fake.client().rooms.create(title="Dev Room")
    answer = httpx.delete(f"{url}rooms/{room.id}", headers={"Authorization": f"Bearer {fake.me.token}"})
    assert (answer.status_code, answer.content) == (204, b"")
    assert answer.headers["Trackingid"].startswith("ROUTERGW_")


def test_a_client_that_goes_away_in_the_middle_disturbs_nobody(
    fake: FakeWebex, url: str, caplog: pytest.LogCaptureFixture
) -> None:
    address = httpx.URL(url)
    with socket.create_connection((address.host, address.port or 80)) as connection:
        connection.sendall(b"POST /v1/rooms HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")
    with WebexClient(fake.me.token, base_url=url) as webex:
        assert webex.rooms.list().all() == []
    assert caplog.records == []
    assert [request.method for request in fake.requests] == ["GET"]


def test_it_stops_with_the_block(fake: FakeWebex) -> None:
    with fake.serve() as url:
        port = httpx.URL(url).port
        assert httpx.get(f"{url}people/me").status_code == 401
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{url}people/me")
    with fake.serve(port=port or 0) as again:
        assert again == url
        assert httpx.get(f"{url}people/me").status_code == 401


def test_a_port_that_is_taken_is_an_error(fake: FakeWebex) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(OSError, match=str(port)), fake.serve(port=port):
            pass


@pytest.mark.parametrize("missing", ["starlette", "uvicorn"])
def test_without_the_extra_the_error_says_what_to_install(missing: str) -> None:
    code = (
        "import sys\n"
        f"sys.modules[{missing!r}] = None\n"
        "from webex_client.testing import FakeWebex, MissingExtraError\n"
        "fake = FakeWebex()\n"
        "fake.client().people.me()\n"
        "try:\n"
        "    with fake.serve(): pass\n"
        "except MissingExtraError as error:\n"
        "    print(error)\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=dict(os.environ))
    assert missing in run.stdout
    assert "webex-client[testing]" in run.stdout
