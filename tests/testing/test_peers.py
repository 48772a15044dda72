"""Another maker's client, which is given nothing but the address and the token, works against the fake.

`nox -s peers` shows it of more clients, and of all they can do.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from webex_client.testing import FakeWebex

webexpythonsdk = pytest.importorskip("webexpythonsdk")


@pytest.fixture
def peer(fake: FakeWebex) -> Iterator[Any]:
    with fake.serve() as url:
        api = webexpythonsdk.WebexAPI(access_token=fake.me.token, base_url=url)
        yield api
        # It keeps its connections until it is collected, which would be in the middle of another test.
        api._session._req_session.close()


def test_it_creates_lists_gets_and_deletes_rooms(fake: FakeWebex, peer: Any) -> None:
    created = [peer.rooms.create(f"Room {number}") for number in range(5)]

    assert {room.id for room in peer.rooms.list(max=2)} == {room.id for room in created}
    assert sum(request.operation == "rooms.list" for request in fake.requests) == 3
    room = peer.rooms.get(created[0].id)
    assert (room.title, room.type, room.creatorId) == ("Room 0", "group", fake.me.id)
    peer.rooms.delete(room.id)
    with pytest.raises(webexpythonsdk.ApiError) as raised:
        peer.rooms.get(room.id)
    assert (raised.value.status_code, raised.value.tracking_id[:9]) == (404, "ROUTERGW_")
    assert raised.value.message


def test_it_uploads_a_file(fake: FakeWebex, peer: Any, tmp_path: Path) -> None:
    path = tmp_path / "build.log"
    path.write_bytes(b"214 tests passed\r\n")
    room = peer.rooms.create("Dev Room")

    message = peer.messages.create(room.id, text="see", files=[str(path)])

    content = httpx.get(message.files[0], headers={"Authorization": f"Bearer {fake.me.token}"})
    assert content.content == b"214 tests passed\r\n"
    assert 'filename="build.log"' in content.headers["Content-Disposition"]


def test_it_survives_a_rate_limit(fake: FakeWebex, peer: Any) -> None:
    room = peer.rooms.create("Dev Room")
    fake.fail("POST /messages", status=429, retry_after="1")

    with pytest.warns(webexpythonsdk.RateLimitWarning):
        message = peer.messages.create(room.id, text="hello")

    assert message.text == "hello"
    assert [request.status for request in fake.requests] == [200, 429, 200]
