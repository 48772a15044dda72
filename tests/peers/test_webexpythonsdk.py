"""webexpythonsdk, which is given nothing but the address and the token, works against the fake."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import timedelta
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from delivery import Inbox
from fake_process import FakeProcess
from organization import BOT, GUEST_ISSUER, INTEGRATION, authorization_code, in_the_organization
from peer import WEBEXPYTHONSDK
from webexpythonsdk import ApiError, RateLimitWarning, WebexAPI
from webexpythonsdk.models.cards import AdaptiveCard, Submit, Text, TextBlock


@contextmanager
def signed_in(fake: FakeProcess, token: str) -> Generator[WebexAPI]:
    api = WebexAPI(access_token=token, base_url=fake.url)
    yield api
    # It keeps its connections until it is collected, which would be in the middle of another test.
    api._session._req_session.close()


@pytest.fixture
def api(fake: FakeProcess) -> Iterator[Any]:
    with signed_in(fake, fake.token) as api:
        yield WEBEXPYTHONSDK.counted(api)


def test_it_finds_people_by_address_name_and_id(api: Any) -> None:
    me = api.people.me()
    ada = api.people.create(["ada@example.com"], displayName="Ada Lovelace", firstName="Ada", lastName="Lovelace")

    assert [person.id for person in api.people.list(email="ada@example.com")] == [ada.id]
    assert [person.id for person in api.people.list(displayName="Ada L")] == [ada.id]
    assert {person.id for person in api.people.list(id=f"{ada.id},{me.id}")} == {ada.id, me.id}
    assert {person.id for person in api.people.list(orgId=me.orgId, max=1)} == {ada.id, me.id}
    found = api.people.get(ada.id)
    assert (found.displayName, found.emails, found.type) == ("Ada Lovelace", ["ada@example.com"], "person")
    assert found.created.year == me.created.year


def test_an_administrator_changes_and_deletes_people(api: Any) -> None:
    licensed, role = next(iter(api.licenses.list())), next(iter(api.roles.list()))
    ada = api.people.create(["ada@example.com"], displayName="Ada", licenses=[licensed.id], roles=[role.id])
    assert (ada.licenses, ada.roles) == ([licensed.id], [role.id])

    changed = api.people.update(ada.id, emails=ada.emails, displayName="Countess", licenses=[])
    assert (changed.displayName, changed.licenses or []) == ("Countess", [])
    api.people.delete(ada.id)
    assert list(api.people.list(email="ada@example.com")) == []


def test_it_creates_changes_and_deletes_rooms(api: Any) -> None:
    room = api.rooms.create("Dev Room", description="All about it")
    assert (room.title, room.type, room.creatorId) == ("Dev Room", "group", api.people.me().id)
    assert api.rooms.get(room.id).description == "All about it"
    assert api.rooms.update(room.id, "Lab", isLocked=True).isLocked is True

    api.rooms.delete(room.id)
    with pytest.raises(ApiError) as raised:
        api.rooms.get(room.id)
    assert raised.value.status_code == 404
    assert raised.value.message
    assert raised.value.tracking_id.startswith("ROUTERGW_")


def test_it_is_told_that_rooms_have_no_meeting_any_more(api: Any) -> None:
    room = api.rooms.create("Dev Room")
    with pytest.raises(ApiError, match="410"):
        api.rooms.get_meeting_info(room.id)


def test_it_pages_through_rooms(api: Any) -> None:
    rooms = [api.rooms.create(f"Room {number}") for number in range(5)]

    assert {room.id for room in api.rooms.list(max=2)} == {room.id for room in rooms}
    assert [room.title for room in islice(api.rooms.list(max=2, sortBy="created"), 3)] == ["Room 4", "Room 3", "Room 2"]
    assert list(api.rooms.list(type="direct")) == []


def test_it_writes_text_and_markdown(api: Any) -> None:
    me = api.people.me()
    room = api.rooms.create("Dev Room")

    plain = api.messages.create(room.id, text="built")
    assert (plain.text, plain.personId, plain.roomId, plain.roomType) == ("built", me.id, room.id, "group")
    rich = api.messages.create(room.id, markdown=f"**built** for <@personId:{me.id}>")
    assert (rich.html is not None, rich.mentionedPeople) == (True, [me.id])
    assert api.messages.get(rich.id).created == rich.created
    assert [message.id for message in api.messages.list(room.id, mentionedPeople="me")] == [rich.id]


def test_it_edits_and_deletes_messages(api: Any) -> None:
    room = api.rooms.create("Dev Room")
    message = api.messages.create(room.id, text="bulit")

    assert api.messages.update(message.id, roomId=room.id, text="built").text == "built"
    assert api.messages.edit(message.id, roomId=room.id, markdown="**built**").text == "built"
    api.messages.delete(message.id)
    assert list(api.messages.list(room.id)) == []


def test_it_pages_through_messages_and_threads(api: Any) -> None:
    room = api.rooms.create("Dev Room")
    posted = [api.messages.create(room.id, text=str(number)) for number in range(7)]
    reply = api.messages.create(room.id, parentId=posted[0].id, text="agreed")

    assert [message.text for message in api.messages.list(room.id, max=3)] == ["agreed", *"6543210"]
    assert [message.text for message in api.messages.list(room.id, max=2, beforeMessage=posted[4].id)] == list("3210")
    before = posted[2].created.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    assert [message.text for message in api.messages.list(room.id, before=before)] == list("10")
    assert [message.id for message in api.messages.list(room.id, parentId=posted[0].id)] == [reply.id]


def test_it_uploads_a_file(fake: FakeProcess, api: Any, log: Path) -> None:
    room = api.rooms.create("Dev Room")

    message = api.messages.create(room.id, text="see", files=[str(log)])

    assert message.text == "see"
    assert fake.download(message.files[0]) == ("build.log", log.read_bytes())


def test_it_sends_a_file_by_its_address(api: Any) -> None:
    room = api.rooms.create("Dev Room")
    message = api.messages.create(room.id, markdown="see", files=["https://files.example.com/build.log"])
    assert len(message.files) == 1


def test_it_writes_direct_messages(api: Any) -> None:
    ada = api.people.create(["ada@example.com"], displayName="Ada")
    first = api.messages.create(toPersonEmail="ada@example.com", text="hello")
    api.messages.create(toPersonId=ada.id, text="hello again")

    assert (first.roomType, first.toPersonEmail) == ("direct", "ada@example.com")
    assert [message.text for message in api.messages.list_direct(personId=ada.id)] == ["hello again", "hello"]
    assert [message.id for message in api.messages.list_direct(personEmail="ada@example.com")][1] == first.id
    assert [room.id for room in api.rooms.list(type="direct")] == [first.roomId]


def test_it_sends_a_card_and_submits_it(api: Any) -> None:
    room = api.rooms.create("Dev Room")
    card = AdaptiveCard(body=[TextBlock("Ship it?"), Text("note")], actions=[Submit(title="Send")])

    message = api.messages.create(room.id, text="a card", attachments=[card])
    assert message.attachments[0]["contentType"] == "application/vnd.microsoft.card.adaptive"
    assert message.attachments[0]["content"]["body"][0]["text"] == "Ship it?"
    action = api.attachment_actions.create("submit", message.id, {"note": "All tests passed."})
    assert (action.messageId, action.roomId, action.personId) == (message.id, room.id, api.people.me().id)
    assert api.attachment_actions.get(action.id).inputs == {"note": "All tests passed."}


def test_it_invites_people_to_a_room(api: Any) -> None:
    room = api.rooms.create("Dev Room")
    ada = api.people.create(["ada@example.com"], displayName="Ada")

    place = api.memberships.create(room.id, personEmail="ada@example.com")
    grace = api.memberships.create(room.id, personId=api.people.create(["grace@example.com"], displayName="Grace").id)
    assert (place.personId, place.personDisplayName, place.isModerator) == (ada.id, "Ada", False)
    with pytest.raises(ApiError, match="409"):
        api.memberships.create(room.id, personEmail="ada@example.com")
    assert len(list(api.memberships.list(roomId=room.id, max=2))) == 3
    assert [each.id for each in api.memberships.list(roomId=room.id, personId=ada.id)] == [place.id]
    assert [each.id for each in api.memberships.list(roomId=room.id, personEmail="grace@example.com")] == [grace.id]
    assert api.memberships.update(place.id, isModerator=True).isModerator is True
    assert api.memberships.get(place.id).isModerator is True
    api.memberships.delete(place.id)
    assert len(list(api.memberships.list(roomId=room.id))) == 2


def test_it_archives_the_rooms_of_a_team(api: Any) -> None:
    team = api.teams.create("Project Alpha")
    assert api.teams.update(team.id, "Project Beta").name == "Project Beta"
    room = api.rooms.create("Dev Room", teamId=team.id)

    assert [room.title for room in api.rooms.list(teamId=team.id)] == ["Dev Room"]
    api.rooms.delete(room.id)
    assert list(api.rooms.list(teamId=team.id)) == []
    assert {each.id for each in api.teams.list(max=1)} == {team.id}
    assert api.teams.get(team.id).name == "Project Beta"
    api.teams.delete(team.id)
    assert list(api.teams.list()) == []


def test_it_builds_a_team_of_invited_people(api: Any) -> None:
    team = api.teams.create("Project Alpha")
    places = [api.team_memberships.create(team.id, personEmail=f"p{number}@example.com") for number in range(5)]
    by_id = api.people.create(["ada@example.com"], displayName="Ada").id
    assert api.team_memberships.create(team.id, personId=by_id, isModerator=True).isModerator is True

    assert len(list(api.team_memberships.list(team.id, max=2))) == 7
    assert api.team_memberships.update(places[0].id, isModerator=True).isModerator is True
    assert api.team_memberships.get(places[0].id).personEmail == "p0@example.com"
    api.team_memberships.delete(places[0].id)
    assert len(list(api.team_memberships.list(team.id))) == 6


def test_it_is_told_of_messages_by_a_signed_webhook(api: Any, inbox: Inbox) -> None:
    room = api.rooms.create("Dev Room")
    webhook = api.webhooks.create(
        "Questions", inbox.url, "messages", "created", filter=f"roomId={room.id}", secret="horse"
    )
    assert (webhook.status, webhook.orgId) == ("active", api.people.me().orgId)

    api.messages.create(api.rooms.create("Elsewhere").id, text="unheard")
    message = api.messages.create(room.id, text="heard")
    delivery = inbox.next()
    assert delivery.signature == delivery.signed_with("horse")
    assert (delivery.body["id"], delivery.body["resource"], delivery.body["event"]) == (
        webhook.id,
        "messages",
        "created",
    )
    assert (delivery.body["data"]["id"], "text" in delivery.body["data"]) == (message.id, False)


def test_it_changes_and_deletes_webhooks(api: Any, inbox: Inbox) -> None:
    created = [api.webhooks.create(f"W{number}", inbox.url, "all", "all") for number in range(3)]

    assert {webhook.id for webhook in api.webhooks.list(max=2)} == {webhook.id for webhook in created}
    assert api.webhooks.get(created[0].id).name == "W0"
    assert api.webhooks.update(created[0].id, name="Renamed", targetUrl=inbox.url).name == "Renamed"
    api.webhooks.delete(created[0].id)
    assert len(list(api.webhooks.list())) == 2


def test_it_reads_what_happened(api: Any) -> None:
    room = api.rooms.create("Dev Room")
    messages = [api.messages.create(room.id, text=str(number)) for number in range(3)]
    api.messages.delete(messages[0].id)

    created = list(api.events.list(resource="messages", type="created", max=2))
    assert {event.data.id for event in created} == {message.id for message in messages}
    assert [event.data.id for event in api.events.list(resource="messages", type="deleted")] == [messages[0].id]
    assert api.events.get(created[0].id).data.id == created[0].data.id
    assert created[0].actorId == api.people.me().id


def test_it_pins_tabs_to_a_room(api: Any) -> None:
    room = api.rooms.create("Dev Room")
    tab = api.room_tabs.create(room.id, "https://board.example.com/", "Board")

    assert [(each.id, each.displayName) for each in api.room_tabs.list(room.id)] == [(tab.id, "Board")]
    changed = api.room_tabs.update(tab.id, room.id, "https://wiki.example.com/", "Wiki")
    assert (changed.displayName, changed.contentUrl) == ("Wiki", "https://wiki.example.com/")
    assert api.room_tabs.get(tab.id).displayName == "Wiki"
    api.room_tabs.delete(tab.id)
    assert list(api.room_tabs.list(room.id)) == []


def test_it_reads_the_organization_its_licenses_and_roles(api: Any) -> None:
    me = api.people.me()
    assert [organization.id for organization in api.organizations.list()] == [me.orgId]
    assert api.organizations.get(me.orgId).displayName
    licenses = list(api.licenses.list(orgId=me.orgId))
    assert api.licenses.get(licenses[0].id).totalUnits == licenses[0].totalUnits
    roles = list(api.roles.list())
    assert api.roles.get(roles[0].id).name == roles[0].name


def test_it_reads_what_administrators_did(api: Any) -> None:
    me = api.people.me()
    ada = api.people.create(["ada@example.com"], displayName="Ada")
    day = timedelta(days=1)
    span = [f"{moment:%Y-%m-%dT%H:%M:%S}.000Z" for moment in (ada.created - day, ada.created + day)]

    events = list(api.admin_audit_events.list(me.orgId, *span, max=1))
    assert {event.actorId for event in events} == {me.id}
    assert list(api.admin_audit_events.list(me.orgId, *span, actorId=ada.id)) == []


@in_the_organization
def test_it_signs_in_by_a_code_and_renews_the_token(api: Any, fake: FakeProcess) -> None:
    client = (INTEGRATION["clientId"], INTEGRATION["clientSecret"])
    tokens = api.access_tokens.get(*client, authorization_code(fake), INTEGRATION["redirectUri"])
    assert (tokens.expires_in, tokens.refresh_token_expires_in) == (1209599, 7775999)

    renewed = api.access_tokens.refresh(*client, tokens.refresh_token)
    assert renewed.access_token != tokens.access_token
    with signed_in(fake, renewed.access_token) as again:
        assert again.people.me().id == api.people.me().id


@in_the_organization
def test_it_lets_guests_in(api: Any, fake: FakeProcess) -> None:
    guest = api.guest_issuer.create("visitor-1", "Visitor", GUEST_ISSUER["id"], "4102444800", GUEST_ISSUER["secret"])
    with signed_in(fake, guest.token) as theirs:
        assert theirs.people.me().displayName == "Visitor"


@in_the_organization
def test_a_bot_reads_of_a_room_what_mentions_it(api: Any, fake: FakeProcess) -> None:
    [room] = api.rooms.list()
    with signed_in(fake, BOT) as bot:
        me = bot.people.me()
        message = api.messages.create(room.id, markdown=f"<@personId:{me.id}> build")
        with pytest.raises(ApiError, match=r"403.*Failed to get activity\."):
            list(bot.messages.list(room.id))
        assert [each.id for each in bot.messages.list(room.id, mentionedPeople="me")] == [message.id]


@pytest.mark.parametrize("fake", [("--fail", "GET /rooms=429:1")], indirect=True, ids=["429"])
def test_it_waits_as_long_as_it_is_told_to(api: Any) -> None:
    began = time.monotonic()
    with pytest.warns(RateLimitWarning):
        assert list(api.rooms.list()) == []
    assert time.monotonic() - began >= 1
