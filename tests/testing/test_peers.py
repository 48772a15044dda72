"""Another maker's client, which is given nothing but the address and the token, works against the fake."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

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
    assert peer.rooms.update(room.id, "Lab").title == "Lab"
    peer.rooms.delete(room.id)
    with pytest.raises(webexpythonsdk.ApiError) as raised:
        peer.rooms.get(room.id)
    assert (raised.value.status_code, raised.value.tracking_id[:9]) == (404, "ROUTERGW_")
    assert raised.value.message


def test_it_posts_and_pages_messages(peer: Any) -> None:
    room = peer.rooms.create("Dev Room")
    posted = [peer.messages.create(room.id, markdown=f"**{number}**") for number in range(7)]

    assert [message.text for message in peer.messages.list(room.id, max=3)] == list("6543210")
    assert [message.text for message in peer.messages.list(room.id, max=2, beforeMessage=posted[4].id)] == list("3210")
    assert posted[0].html == "<p><strong>0</strong></p>"
    assert peer.messages.get(posted[0].id).created == posted[0].created
    edited = peer.messages.update(posted[0].id, roomId=room.id, text="edited")
    assert edited.text == "edited"
    peer.messages.delete(posted[0].id)
    assert len(list(peer.messages.list(room.id))) == 6


def test_it_uploads_a_file(fake: FakeWebex, peer: Any, tmp_path: Path) -> None:
    import httpx

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


def test_it_builds_a_team_of_invited_people(peer: Any) -> None:
    team = peer.teams.create("Project Alpha")
    for number in range(5):
        peer.team_memberships.create(team.id, personEmail=f"p{number}@example.com")
    room = peer.rooms.create("Dev Room", teamId=team.id)
    place = peer.memberships.create(room.id, personEmail="p0@example.com", isModerator=True)

    assert len(list(peer.team_memberships.list(team.id, max=2))) == 6
    assert {each.personEmail for each in peer.memberships.list(roomId=room.id)} == {"me@example.com", "p0@example.com"}
    assert peer.memberships.get(place.id).isModerator is True
    with pytest.raises(webexpythonsdk.ApiError, match="409"):
        peer.memberships.create(room.id, personEmail="p0@example.com")
    assert next(iter(peer.people.list(email="p0@example.com"))).id == place.personId
    assert [room.title for room in peer.rooms.list(teamId=team.id)] == ["Dev Room"]
    peer.teams.delete(team.id)


def test_it_writes_direct_messages(fake: FakeWebex, peer: Any) -> None:
    ada = fake.add_person("ada@example.com", token="ada")
    peer.messages.create(toPersonEmail="ada@example.com", text="hello")
    fake.client(access_token="ada").messages.create(to_person_id=fake.me.id, text="hello yourself")

    assert [message.text for message in peer.messages.list_direct(personId=ada.id)] == ["hello yourself", "hello"]
    assert peer.people.me().id == fake.me.id
