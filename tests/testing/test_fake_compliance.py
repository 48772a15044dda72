"""Compliance officers in the fake: they read and remove what others wrote, in rooms they are not in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from refusals import NOBODY, refused

from webex_client import WebexClient
from webex_client.models import Room
from webex_client.testing import FakeWebex


@pytest.fixture
def room(webex: WebexClient) -> Room:
    return webex.rooms.create(title="Dev Room", is_locked=True)


@pytest.fixture
def officer(fake: FakeWebex, webex: WebexClient) -> Iterator[WebexClient]:
    account = fake.add_person("officer@example.com", token="officer")
    role = next(role.id for role in webex.roles.list() if role.name == "Compliance Officer")
    webex.people.update(account.id, display_name="Officer", roles=[role])
    with fake.client(access_token="officer") as officer:
        yield officer


def test_an_officer_reads_what_others_wrote(webex: WebexClient, room: Room, officer: WebexClient) -> None:
    message = webex.messages.create(room_id=room.id, text="secret")

    assert officer.rooms.list().all() == []
    assert officer.rooms.get(room.id).title == "Dev Room"
    assert officer.messages.get(message.id).text == "secret"
    assert [each.text for each in officer.messages.list(room_id=room.id)] == ["secret"]
    assert len(officer.memberships.list(room_id=room.id).all()) == 1
    with refused(404):
        officer.rooms.get(NOBODY)


def test_an_officer_removes_what_others_wrote_and_edits_nothing(
    webex: WebexClient, room: Room, officer: WebexClient
) -> None:
    message = webex.messages.create(room_id=room.id, text="secret")
    with refused(403):
        officer.messages.edit(message.id, room_id=room.id, text="harmless")
    officer.messages.delete(message.id)
    with refused(404):
        webex.messages.get(message.id)


def test_an_officer_sees_somebodys_memberships_in_all_rooms(
    fake: FakeWebex, webex: WebexClient, room: Room, officer: WebexClient
) -> None:
    webex.memberships.create(room_id=room.id, person_email="ada@example.com")
    place = officer.memberships.list(person_email="ada@example.com").first()
    assert place is not None
    assert place.room_id == room.id
    assert len(officer.memberships.list(person_id=fake.me.id).all()) == 1
    assert officer.memberships.list().all() == []
    with refused(404):
        officer.memberships.list(person_id=NOBODY).all()


def test_an_officer_moderates_every_room(webex: WebexClient, room: Room, officer: WebexClient) -> None:
    place = officer.memberships.create(room_id=room.id, person_email="ada@example.com")
    officer.memberships.delete(place.id)
    assert officer.rooms.update(room.id, title="Closed").title == "Closed"


def test_an_officer_reads_the_events(webex: WebexClient, room: Room, officer: WebexClient) -> None:
    assert [event.resource for event in officer.events.list()] == ["memberships", "rooms"]


def test_what_an_officer_may_see_is_told_to_webhooks_of_the_organization(
    fake: FakeWebex, webex: WebexClient, room: Room, officer: WebexClient
) -> None:
    hook = "https://hooks.example.com"
    officer.webhooks.create(name="Own", target_url=hook, resource="messages", event="created")
    shared = officer.webhooks.create(name="All", target_url=hook, resource="messages", event="created", owned_by="org")
    webex.messages.create(room_id=room.id, text="secret")
    assert [delivery.webhook_id for delivery in fake.deliveries] == [shared.id]
