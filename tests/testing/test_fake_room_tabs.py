"""Room tabs of the fake."""

from __future__ import annotations

from base64 import b64decode

import pytest
from refusals import NOBODY, refused

from webex_client import WebexClient
from webex_client.models import Room
from webex_client.testing import FakeWebex

PAGE = "https://builds.example.com"


@pytest.fixture
def room(webex: WebexClient) -> Room:
    return webex.rooms.create(title="Dev Room")


def test_a_tab_is_added_changed_and_removed(fake: FakeWebex, webex: WebexClient, room: Room) -> None:
    tab = webex.room_tabs.create(room_id=room.id, content_url=PAGE, display_name="Builds")

    assert b64decode(tab.id + "==").startswith(b"ciscospark://us/TABS/")
    assert (tab.room_id, tab.room_type, tab.creator_id) == (room.id, "group", fake.me.id)
    assert (tab.content_url, tab.display_name) == (PAGE, "Builds")
    assert webex.room_tabs.list(room_id=room.id).all() == [tab]

    changed = webex.room_tabs.update(tab.id, room_id=room.id, content_url=PAGE + "/latest", display_name="Latest")
    assert (changed.content_url, changed.display_name, changed.created) == (PAGE + "/latest", "Latest", tab.created)
    assert webex.room_tabs.get(tab.id) == changed

    webex.room_tabs.delete(tab.id)
    with refused(404):
        webex.room_tabs.get(tab.id)
    assert webex.room_tabs.list(room_id=room.id).all() == []


def test_tabs_come_in_pages(webex: WebexClient, room: Room) -> None:
    tabs = [
        webex.room_tabs.create(room_id=room.id, content_url=PAGE, display_name=str(number)).id for number in range(101)
    ]
    assert [tab.id for tab in webex.room_tabs.list(room_id=room.id)] == tabs
    assert len(next(webex.room_tabs.list(room_id=room.id).pages())) == 100


def test_tabs_are_for_those_in_the_room(fake: FakeWebex, webex: WebexClient, room: Room) -> None:
    tab = webex.room_tabs.create(room_id=room.id, content_url=PAGE, display_name="Builds")
    fake.add_person("ada@example.com", token="ada")
    hers = fake.client(access_token="ada")
    with refused(404):
        hers.room_tabs.list(room_id=room.id).all()
    with refused(404):
        hers.room_tabs.get(tab.id)
    with refused(404):
        hers.room_tabs.create(room_id=room.id, content_url=PAGE, display_name="Hers")
    with refused(404):
        hers.room_tabs.delete(tab.id)
    with refused(404):
        webex.room_tabs.get(NOBODY)


def test_the_tabs_of_a_locked_room_are_for_moderators_to_change(fake: FakeWebex, webex: WebexClient) -> None:
    room = webex.rooms.create(title="Vault", is_locked=True)
    tab = webex.room_tabs.create(room_id=room.id, content_url=PAGE, display_name="Builds")
    ada = fake.add_person("ada@example.com", token="ada")
    place = webex.memberships.create(room_id=room.id, person_id=ada.id)
    hers = fake.client(access_token="ada")

    assert hers.room_tabs.get(tab.id) == tab
    with refused(403):
        hers.room_tabs.create(room_id=room.id, content_url=PAGE, display_name="Hers")
    with refused(403):
        hers.room_tabs.update(tab.id, room_id=room.id, content_url=PAGE, display_name="Hers")
    with refused(403):
        hers.room_tabs.delete(tab.id)
    webex.memberships.update(place.id, is_moderator=True)
    hers.room_tabs.delete(tab.id)


def test_a_tab_that_cannot_be_is_refused(webex: WebexClient, room: Room) -> None:
    tab = webex.room_tabs.create(room_id=room.id, content_url=PAGE, display_name="Builds")
    other = webex.rooms.create(title="Elsewhere")
    with refused(400, "contentUrl"):
        webex.room_tabs.create(room_id=room.id, content_url="http://builds.example.com", display_name="Builds")
    with refused(400, "displayName"):
        webex.room_tabs.update(tab.id, room_id=room.id, content_url=PAGE, display_name=" ")
    with refused(400, "room"):
        webex.room_tabs.update(tab.id, room_id=other.id, content_url=PAGE, display_name="Builds")
    assert webex.room_tabs.get(tab.id) == tab


def test_a_deleted_room_takes_its_tabs_along(webex: WebexClient, room: Room) -> None:
    tab = webex.room_tabs.create(room_id=room.id, content_url=PAGE, display_name="Builds")
    webex.rooms.delete(room.id)
    with refused(404):
        webex.room_tabs.get(tab.id)
