"""Rooms of the fake: who sees them, who may change them, and what goes with them."""

from __future__ import annotations

from base64 import b64decode
from datetime import UTC, datetime, timedelta

import pytest
from refusals import NOBODY, refused

from webex_client import WebexClient
from webex_client.models import Room
from webex_client.testing import FakeWebex


def test_whoever_creates_a_room_is_its_first_member_and_moderator(fake: FakeWebex, webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room")

    assert (room.title, room.type, room.creator_id, room.is_locked) == ("Dev Room", "group", fake.me.id, False)
    assert [room.id for room in webex.rooms.list()] == [room.id]
    place = webex.memberships.list(room_id=room.id).first()
    assert place is not None
    assert (place.person_id, place.is_moderator) == (fake.me.id, True)


def test_a_direct_room_has_no_moderator(webex: WebexClient) -> None:
    message = webex.messages.create(to_person_email="ada@example.com", text="hello")
    assert [place.is_moderator for place in webex.memberships.list(room_id=message.room_id)] == [False, False]


def test_in_a_room_that_is_not_locked_everybody_may_do_everything(fake: FakeWebex, webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room")
    ada = fake.add_person("ada@example.com", token="ada")
    webex.memberships.create(room_id=room.id, person_id=ada.id)
    hers = fake.client(access_token="ada")

    place = hers.memberships.create(room_id=room.id, person_email="grace@example.com")
    assert hers.memberships.update(place.id, is_moderator=True).is_moderator is True
    hers.memberships.delete(place.id)
    assert hers.rooms.update(room.id, title="Ours").title == "Ours"
    hers.rooms.delete(room.id)


def test_ids_and_timestamps_are_written_as_webex_writes_them(webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room").to_dict()

    assert "=" not in room["id"]
    assert b64decode(room["id"] + "==").startswith(b"ciscospark://us/ROOM/")
    assert room["created"] == "2026-01-05T09:00:00.002Z"
    assert room["lastActivity"] == "2026-01-05T09:00:00.003Z"


def test_equal_seeds_give_equal_answers_and_other_seeds_others() -> None:
    def created(seed: int) -> Room:
        return FakeWebex(seed=seed).client().rooms.create(title="Dev Room")

    assert created(1) == created(1)
    assert created(1).id != created(2).id


def test_looking_at_things_does_not_change_the_ids_to_come() -> None:
    one, other = FakeWebex().client(), FakeWebex().client()
    other.people.me()
    assert one.rooms.create(title="Dev Room").id == other.rooms.create(title="Dev Room").id


@pytest.mark.parametrize("title", ["", "   "])
def test_a_title_must_not_be_empty(webex: WebexClient, title: str) -> None:
    with refused(400):
        webex.rooms.create(title=title)
    room = webex.rooms.create(title="Dev Room")
    with refused(400):
        webex.rooms.update(room.id, title=title)
    assert webex.rooms.get(room.id).title == "Dev Room"


def test_a_title_is_needed(webex: WebexClient) -> None:
    with refused(400, "title"):
        webex.request("POST", "/rooms", json={"isLocked": True})
    with refused(400, "title"):
        webex.request("POST", "/rooms", json={"title": None})


@pytest.mark.parametrize("body", [{"title": 5}, {"title": "x", "isLocked": "yes"}, ["title"], "title"])
def test_a_body_of_the_wrong_types_is_refused(webex: WebexClient, body: object) -> None:
    with refused(400):
        webex.request("POST", "/rooms", json=body)
    assert webex.rooms.list().all() == []


def test_rooms_one_is_not_in_are_not_there(fake: FakeWebex, webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room")
    fake.add_person("ada@example.com", token="ada")
    ada = fake.client(access_token="ada")

    assert ada.rooms.list().all() == []
    with refused(404):
        ada.rooms.get(room.id)
    with refused(404):
        ada.rooms.update(room.id, title="Mine")
    with refused(404):
        ada.rooms.delete(room.id)
    with refused(404):
        ada.memberships.list(room_id=room.id).all()


@pytest.mark.parametrize("room_id", [NOBODY, "nonsense", "ü/../x"])
def test_unknown_rooms_are_not_found(webex: WebexClient, room_id: str) -> None:
    with refused(404):
        webex.rooms.get(room_id)
    with refused(404):
        webex.rooms.delete(room_id)


def test_what_an_update_does_not_name_stays(webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room", description="Where we build")

    changed = webex.rooms.update(room.id, title="Lab")

    assert (changed.title, changed.description) == ("Lab", "Where we build")
    assert webex.rooms.get(room.id) == changed


def test_whoever_locks_a_room_becomes_its_moderator(fake: FakeWebex, webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room")
    ada = fake.add_person("ada@example.com", token="ada")
    place = webex.memberships.create(room_id=room.id, person_id=ada.id)
    assert place.is_moderator is False

    fake.client(access_token="ada").rooms.update(room.id, title="Dev Room", is_locked=True)

    assert webex.memberships.get(place.id).is_moderator is True


def test_a_locked_room_is_changed_and_deleted_by_moderators_alone(fake: FakeWebex, webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room", is_locked=True)
    ada = fake.add_person("ada@example.com", token="ada")
    place = webex.memberships.create(room_id=room.id, person_id=ada.id)
    hers = fake.client(access_token="ada")

    with refused(403):
        hers.rooms.update(room.id, title="Mine")
    with refused(403):
        hers.rooms.delete(room.id)
    with refused(403):
        hers.memberships.create(room_id=room.id, person_email="friend@example.com")
    with refused(403):
        hers.memberships.update(place.id, is_moderator=True)
    webex.memberships.update(place.id, is_moderator=True)
    assert hers.rooms.update(room.id, title="Ours").title == "Ours"
    hers.rooms.delete(room.id)


def test_only_a_locked_room_can_be_for_announcements(webex: WebexClient) -> None:
    with refused(400):
        webex.rooms.create(title="News", is_announcement_only=True)
    assert webex.rooms.create(title="News", is_announcement_only=True, is_locked=True).is_announcement_only


def test_a_public_room_has_a_description_and_is_found_by_others(fake: FakeWebex, webex: WebexClient) -> None:
    with refused(400):
        webex.rooms.create(title="Club", is_public=True)
    club = webex.rooms.create(title="Club", is_public=True, description="For all")
    webex.rooms.create(title="Secret")
    ada = fake.add_person("ada@example.com", token="ada")
    hers = fake.client(access_token="ada")

    assert hers.rooms.list().all() == []
    assert [room.title for room in hers.rooms.list(org_public_spaces=True)] == ["Club"]
    assert club.made_public is not None
    after = club.made_public + timedelta(seconds=1)
    assert hers.rooms.list(org_public_spaces=True, from_=after).all() == []
    assert [room.title for room in hers.rooms.list(org_public_spaces=True, to=after)] == ["Club"]
    hers.memberships.create(room_id=club.id, person_id=ada.id)
    assert [room.title for room in hers.rooms.list()] == ["Club"]

    private = webex.rooms.update(club.id, title="Club", is_public=False)
    assert private.made_public is None
    assert webex.rooms.list(org_public_spaces=True).all() == []


def test_rooms_are_listed_by_type_team_and_in_three_orders(fake: FakeWebex, webex: WebexClient) -> None:
    team = webex.teams.create(name="Builders")
    first = webex.rooms.create(title="First", team_id=team.id)
    second = webex.rooms.create(title="Second")
    third = webex.rooms.create(title="Third")
    webex.messages.create(room_id=first.id, text="hello")
    webex.messages.create(to_person_email="ada@example.com", text="hello")

    assert [room.title for room in webex.rooms.list(team_id=team.id)] == ["First"]
    assert [room.title for room in webex.rooms.list(type="direct")] == ["ada@example.com"]
    assert [room.title for room in webex.rooms.list(type="group", sort_by="created")] == ["Third", "Second", "First"]
    assert [room.title for room in webex.rooms.list(type="group", sort_by="lastactivity")] == [
        "First",
        "Third",
        "Second",
    ]
    by_id = [room.id for room in webex.rooms.list(type="group")]
    assert by_id == sorted([first.id, second.id, third.id])
    with refused(400):
        webex.rooms.list(sort_by="colour").all()


def test_a_deleted_room_takes_its_messages_and_memberships_along(webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room")
    message = webex.messages.create(room_id=room.id, text="hello")
    place = webex.memberships.list(room_id=room.id).first()
    assert place is not None

    webex.rooms.delete(room.id)

    with refused(404):
        webex.rooms.get(room.id)
    with refused(404):
        webex.messages.get(message.id)
    with refused(404):
        webex.memberships.get(place.id)
    with refused(404):
        webex.messages.list(room_id=room.id).all()
    assert webex.rooms.list().all() == []
    assert webex.memberships.list().all() == []


def test_a_room_of_a_team_is_archived_when_it_is_deleted(webex: WebexClient) -> None:
    team = webex.teams.create(name="Builders")
    room = webex.rooms.create(title="Dev Room", team_id=team.id)
    message = webex.messages.create(room_id=room.id, text="hello")

    webex.rooms.delete(room.id)

    assert webex.rooms.list().all() == []
    assert webex.rooms.get(room.id).is_read_only is True
    assert webex.messages.get(message.id).text == "hello"
    with refused(403):
        webex.messages.create(room_id=room.id, text="again")


def test_a_direct_room_bears_the_other_persons_name_and_stays_as_it_is(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.add_person("ada@example.com", display_name="Ada", token="ada")
    message = webex.messages.create(to_person_id=ada.id, text="hello")
    assert message.room_id is not None

    assert webex.rooms.get(message.room_id).title == "Ada"
    assert fake.client(access_token="ada").rooms.get(message.room_id).title == "Myself"
    with refused(403):
        webex.rooms.update(message.room_id, title="Us")
    with refused(403):
        webex.rooms.delete(message.room_id)


def test_a_room_joins_a_team_once(webex: WebexClient) -> None:
    team, other = webex.teams.create(name="Builders"), webex.teams.create(name="Testers")
    room = webex.rooms.create(title="Dev Room")

    assert webex.rooms.update(room.id, title="Dev Room", team_id=team.id).team_id == team.id
    with refused(400):
        webex.rooms.update(room.id, title="Dev Room", team_id=other.id)


def test_meetings_of_rooms_have_ended(fake: FakeWebex, webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room")
    with refused(410):
        webex.rooms.get_meeting_info(room.id)
    with refused(404):
        webex.rooms.get_meeting_info(NOBODY)
    fake.add_person("ada@example.com", token="ada")
    with refused(404):
        fake.client(access_token="ada").rooms.get_meeting_info(room.id)


def test_time_begins_when_one_says(webex: WebexClient) -> None:
    start = datetime(2030, 5, 6, 7, 8, 9, tzinfo=UTC)
    room = FakeWebex(start=start).client().rooms.create(title="Dev Room")
    assert room.created is not None
    assert timedelta(0) < room.created - start < timedelta(seconds=1)
