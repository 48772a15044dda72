"""Events of the fake: what happened, in the order and to the people it is told."""

from __future__ import annotations

import io
from datetime import datetime, timedelta

import pytest
from receivers import CARD
from refusals import NOBODY, refused

from webex_client import WebexClient
from webex_client.models import Event
from webex_client.testing import FakeWebex


def told(webex: WebexClient, **options: str) -> list[tuple[str, str]]:
    """Resource and type of the events, oldest first."""
    events = webex.events.list(**options).all()  # type: ignore[arg-type]
    return [(str(event.resource), str(event.type)) for event in reversed(events)]


def latest(webex: WebexClient) -> Event:
    event = webex.events.list().first()
    assert event is not None
    return event


def test_a_room_comes_into_being_with_its_creator_in_it(fake: FakeWebex, webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room")

    assert told(webex) == [("rooms", "created"), ("memberships", "created")]
    place, created = webex.events.list().all()
    assert created.data == room.to_dict()
    assert place.data == webex.memberships.list(room_id=room.id).all()[0].to_dict()
    assert {(event.actor_id, event.org_id) for event in (place, created)} == {(fake.me.id, room.owner_id)}
    assert created.created is not None
    assert room.created is not None
    assert created.created > room.created


def test_every_change_is_an_event(fake: FakeWebex, webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room")
    webex.rooms.update(room.id, title="Lab")
    place = webex.memberships.create(room_id=room.id, person_email="ada@example.com")
    webex.memberships.update(place.id, is_moderator=True)
    message = webex.messages.create(room_id=room.id, text="hello")
    webex.messages.edit(message.id, room_id=room.id, text="bye")
    webex.messages.delete(message.id)
    card = webex.messages.create(room_id=room.id, text="a card", attachments=[CARD])
    webex.attachment_actions.create(type="submit", message_id=card.id, inputs={"answer": "yes"})
    tab = webex.room_tabs.create(room_id=room.id, content_url="https://example.com", display_name="Tab")
    webex.room_tabs.update(tab.id, room_id=room.id, content_url="https://example.com/2", display_name="Tab")
    webex.room_tabs.delete(tab.id)
    webex.memberships.delete(place.id)
    webex.rooms.delete(room.id)

    assert told(webex) == [
        ("rooms", "created"),
        ("memberships", "created"),
        ("rooms", "updated"),
        ("memberships", "created"),
        ("memberships", "updated"),
        ("messages", "created"),
        ("messages", "updated"),
        ("messages", "deleted"),
        ("messages", "created"),
        ("attachmentActions", "created"),
        ("tabs", "created"),
        ("tabs", "updated"),
        ("tabs", "deleted"),
        ("memberships", "deleted"),
        ("rooms", "deleted"),
    ]


def test_looking_and_failing_are_no_events(webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room")
    before = len(webex.events.list().all())

    webex.rooms.list().all()
    webex.memberships.list(room_id=room.id).all()
    with refused(400):
        webex.messages.create(room_id=room.id, text="")
    with refused(409):
        webex.memberships.create(room_id=room.id, person_email="me@example.com")
    with refused(400):
        webex.rooms.update(room.id, title="")

    assert len(webex.events.list().all()) == before


def test_an_event_keeps_what_was_said_then(webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room")
    message = webex.messages.create(room_id=room.id, markdown="**one**")
    webex.messages.edit(message.id, room_id=room.id, text="two")
    webex.messages.delete(message.id)

    texts = [(event.type, event.data and event.data["text"]) for event in webex.events.list(resource="messages")]
    assert texts == [("deleted", "two"), ("updated", "two"), ("created", "one")]


def test_the_first_direct_message_makes_a_room_and_two_memberships(webex: WebexClient) -> None:
    webex.messages.create(to_person_email="ada@example.com", text="hello")
    assert told(webex) == [
        ("rooms", "created"),
        ("memberships", "created"),
        ("memberships", "created"),
        ("messages", "created"),
    ]


def test_a_hidden_direct_room_comes_back_with_an_event(webex: WebexClient) -> None:
    message = webex.messages.create(to_person_email="ada@example.com", text="hello")
    assert message.room_id is not None
    place = webex.memberships.list().first()
    assert place is not None
    webex.memberships.update(place.id, is_moderator=False, is_room_hidden=True)

    webex.messages.create(room_id=message.room_id, text="again")

    back = latest(webex)
    assert (back.resource, back.type, back.data and back.data["isRoomHidden"]) == ("memberships", "updated", False)
    webex.messages.create(room_id=message.room_id, text="and again")
    assert latest(webex).resource == "messages"


def test_archiving_a_room_of_a_team_updates_it(webex: WebexClient) -> None:
    team = webex.teams.create(name="Builders")
    room = webex.rooms.create(title="Dev Room", team_id=team.id)
    webex.rooms.delete(room.id)
    event = latest(webex)
    assert (event.resource, event.type, event.data and event.data["isReadOnly"]) == ("rooms", "updated", True)

    webex.teams.delete(team.id)
    event = latest(webex)
    assert (event.resource, event.type, event.data and event.data["id"]) == ("rooms", "deleted", room.id)


def test_locking_a_room_makes_a_moderator_where_there_was_none(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.add_person("ada@example.com", token="ada")
    room = webex.rooms.create(title="Dev Room")
    webex.memberships.create(room_id=room.id, person_id=ada.id)

    fake.client(access_token="ada").rooms.update(room.id, title="Dev Room", is_locked=True)

    assert told(webex)[-2:] == [("memberships", "updated"), ("rooms", "updated")]
    assert latest(webex).actor_id == ada.id


def test_whoever_is_deleted_leaves_their_rooms_by_the_hand_of_the_administrator(
    fake: FakeWebex, webex: WebexClient
) -> None:
    room = webex.rooms.create(title="Dev Room")
    place = webex.memberships.create(room_id=room.id, person_email="ada@example.com")
    assert place.person_id is not None

    webex.people.delete(place.person_id)

    event = latest(webex)
    assert (event.resource, event.type, event.actor_id) == ("memberships", "deleted", fake.me.id)
    assert event.data is not None
    assert event.data["personEmail"] == "ada@example.com"


def test_events_are_listed_newest_first_and_in_pages(webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room")
    for number in range(5):
        webex.messages.create(room_id=room.id, text=str(number))

    listed = webex.events.list(resource="messages", page_size=2).all()
    assert [event.data and event.data["text"] for event in listed] == ["4", "3", "2", "1", "0"]
    assert len({event.id for event in webex.events.list()}) == 7


def test_events_are_filtered_by_what_who_and_when(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.add_person("ada@example.com", token="ada")
    room = webex.rooms.create(title="Dev Room")
    webex.memberships.create(room_id=room.id, person_id=ada.id)
    message = fake.client(access_token="ada").messages.create(room_id=room.id, text="hello")
    webex.rooms.update(room.id, title="Lab")

    assert told(webex, actor_id=ada.id) == [("messages", "created")]
    assert told(webex, type="updated") == [("rooms", "updated")]
    assert told(webex, resource="memberships", type="created") == [("memberships", "created")] * 2
    assert told(webex, resource="files") == []
    event = next(event for event in webex.events.list(actor_id=ada.id))
    assert event.created is not None
    assert event.data == message.to_dict()
    assert webex.events.list(from_=event.created).first() == latest(webex)
    assert [each.type for each in webex.events.list(to=event.created)] == ["created"] * 3
    just_after = event.created + timedelta(microseconds=500)
    assert len(webex.events.list(from_=event.created, to=just_after).all()) == 0
    assert webex.events.list(from_=event.created - timedelta(microseconds=1), to=just_after).all() == [event]


def now(fake: FakeWebex) -> datetime:
    return datetime.fromisoformat(fake.clock.stamp())


def test_the_future_holds_no_events(fake: FakeWebex, webex: WebexClient) -> None:
    with refused(400, "future"):
        webex.events.list(to=now(fake) + timedelta(seconds=1)).all()
    fake.clock.advance(2)
    assert webex.events.list(to=now(fake)).all() == []
    with refused(400, "from"):
        webex.events.list(from_=now(fake), to=now(fake) - timedelta(seconds=1)).all()


def test_a_service_goes_with_recordings_of_calls_alone(webex: WebexClient) -> None:
    with refused(400, "serviceType"):
        webex.events.list(resource="convergedRecordings").all()
    with refused(400, "serviceType"):
        webex.events.list(resource="messages", service_type="calling").all()
    assert webex.events.list(resource="convergedRecordings", service_type="calling").all() == []


def test_one_event_is_found_by_its_id(webex: WebexClient) -> None:
    webex.rooms.create(title="Dev Room")
    event = latest(webex)
    assert webex.events.get(event.id) == event
    with refused(404):
        webex.events.get(NOBODY)


def test_events_are_for_those_who_oversee_the_organization(fake: FakeWebex, webex: WebexClient) -> None:
    webex.rooms.create(title="Dev Room")
    fake.add_person("ada@example.com", token="ada")
    hers = fake.client(access_token="ada")
    with refused(403):
        hers.events.list().all()
    with refused(403):
        hers.events.get(latest(webex).id)


def test_a_file_in_an_event_is_under_the_address_one_asks_at(fake: FakeWebex, webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room")
    message = webex.messages.create(room_id=room.id, files=[io.BytesIO(b"passed")])
    event = latest(webex)
    assert event.data is not None
    assert event.data["files"] == message.files


def test_a_direct_room_in_an_event_bears_a_persons_name(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.add_person("ada@example.com", display_name="Ada")
    webex.messages.create(to_person_id=ada.id, text="hello")
    event = webex.events.list(resource="rooms").first()
    assert event is not None
    assert event.data is not None
    assert event.data["title"] == "Ada"


def test_what_is_told_has_the_application_it_was_done_with(webex: WebexClient) -> None:
    webex.rooms.create(title="Dev Room")
    hook = webex.webhooks.create(name="x", target_url="https://example.com", resource="all", event="all")
    assert latest(webex).app_id == hook.app_id
    assert latest(webex).org_id == hook.org_id


@pytest.mark.parametrize("options", [{"resource": "colours"}, {"type": "painted"}, {"from_": "yesterday, or so"}])
def test_events_that_cannot_be_are_refused(webex: WebexClient, options: dict[str, str]) -> None:
    with refused(400):
        webex.events.list(**options).all()  # type: ignore[arg-type]
