"""Memberships of the fake: who is in which room."""

from __future__ import annotations

from base64 import b64decode

from refusals import NOBODY, refused

from webex_client import WebexClient
from webex_client.testing import FakeWebex


def test_a_membership_tells_of_the_person_and_the_room(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.add_person("Ada@example.com", display_name="Ada Lovelace")
    room = webex.rooms.create(title="Dev Room")

    place = webex.memberships.create(room_id=room.id, person_email="ada@EXAMPLE.com", is_moderator=True)

    assert (place.room_id, place.room_type, place.person_id) == (room.id, "group", ada.id)
    assert (place.person_email, place.person_display_name) == ("Ada@example.com", "Ada Lovelace")
    assert (place.is_moderator, place.is_monitor, place.is_room_hidden) == (True, False, False)
    assert webex.memberships.get(place.id) == place


def test_the_key_of_a_membership_is_the_person_and_the_room(webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room")
    place = webex.memberships.create(room_id=room.id, person_email="ada@example.com")
    assert place.person_id is not None

    def key(identifier: str) -> str:
        return b64decode(identifier + "==").decode().rpartition("/")[2]

    assert b64decode(place.id + "==").startswith(b"ciscospark://us/MEMBERSHIP/")
    assert key(place.id) == f"{key(place.person_id)}:{key(room.id)}"


def test_nobody_is_in_a_room_twice(webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room")
    webex.memberships.create(room_id=room.id, person_email="ada@example.com")

    with refused(409):
        webex.memberships.create(room_id=room.id, person_email="ada@example.com")
    assert len(webex.memberships.list(room_id=room.id).all()) == 2


def test_somebody_who_left_can_come_back(webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room")
    place = webex.memberships.create(room_id=room.id, person_email="ada@example.com")
    webex.memberships.delete(place.id)

    with refused(404):
        webex.memberships.get(place.id)
    again = webex.memberships.create(room_id=room.id, person_email="ada@example.com")
    assert again.id == place.id


def test_without_a_room_one_sees_ones_own_memberships(fake: FakeWebex, webex: WebexClient) -> None:
    rooms = [webex.rooms.create(title=title) for title in ("One", "Two")]
    webex.memberships.create(room_id=rooms[0].id, person_email="ada@example.com")

    places = webex.memberships.list().all()
    assert [(place.room_id, place.person_id) for place in places] == [(room.id, fake.me.id) for room in rooms]


def test_somebody_is_looked_up_in_a_room(webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room")
    place = webex.memberships.create(room_id=room.id, person_email="ada@example.com")

    assert webex.memberships.list(room_id=room.id, person_email="Ada@example.com").all() == [place]
    assert webex.memberships.list(room_id=room.id, person_id=place.person_id).all() == [place]
    assert webex.memberships.list(room_id=room.id, person_id=NOBODY).all() == []
    with refused(400, "roomId"):
        webex.memberships.list(person_email="ada@example.com").all()


def test_unknown_rooms_and_people_are_not_found(webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room")

    with refused(404):
        webex.memberships.create(room_id=NOBODY, person_email="ada@example.com")
    with refused(404):
        webex.memberships.create(room_id=room.id, person_id=NOBODY)
    with refused(404):
        webex.memberships.create(room_id=room.id, person_email="no address")
    with refused(400):
        webex.memberships.create(room_id=room.id)
    with refused(404):
        webex.memberships.get(NOBODY)
    assert len(webex.people.list().all()) == 1


def test_whoever_leaves_sees_the_room_no_more(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.add_person("ada@example.com", token="ada")
    room = webex.rooms.create(title="Dev Room")
    place = webex.memberships.create(room_id=room.id, person_id=ada.id)
    hers = fake.client(access_token="ada")

    hers.memberships.delete(place.id)

    with refused(404):
        hers.rooms.get(room.id)
    with refused(404):
        hers.memberships.get(place.id)


def test_a_direct_room_holds_two_people(webex: WebexClient) -> None:
    message = webex.messages.create(to_person_email="ada@example.com", text="hello")
    assert message.room_id is not None
    places = webex.memberships.list(room_id=message.room_id).all()

    assert [place.room_type for place in places] == ["direct", "direct"]
    with refused(403):
        webex.memberships.create(room_id=message.room_id, person_email="third@example.com")
    with refused(403):
        webex.memberships.delete(places[0].id)


def test_a_direct_room_is_hidden_until_its_next_message(webex: WebexClient) -> None:
    message = webex.messages.create(to_person_email="ada@example.com", text="hello")
    assert message.room_id is not None
    mine, hers = webex.memberships.list(room_id=message.room_id).all()

    assert webex.memberships.update(mine.id, is_moderator=False, is_room_hidden=True).is_room_hidden is True
    with refused(403):
        webex.memberships.update(hers.id, is_moderator=False, is_room_hidden=True)
    webex.messages.create(room_id=message.room_id, text="again")
    assert webex.memberships.get(mine.id).is_room_hidden is False


def test_a_group_room_cannot_be_hidden(webex: WebexClient) -> None:
    webex.rooms.create(title="Dev Room")
    place = webex.memberships.list().first()
    assert place is not None
    with refused(400):
        webex.memberships.update(place.id, is_moderator=False, is_room_hidden=True)
