"""wxc-sdk, which is given nothing but the address and the token, works against the fake."""

from __future__ import annotations

import time
import warnings
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import timedelta
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from delivery import Inbox
from fake_process import FakeProcess
from organization import INTEGRATION, authorization_code, in_the_organization
from peer import WXC_SDK

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from wxc_sdk import WebexSimpleApi
    from wxc_sdk.groups import Group, GroupMember
    from wxc_sdk.integration import Integration
    from wxc_sdk.licenses import LicenseRequest, LicenseRequestOperation
    from wxc_sdk.memberships import Membership
    from wxc_sdk.people import Person
    from wxc_sdk.rest import RestError
    from wxc_sdk.rooms import Room
    from wxc_sdk.tokens import Tokens
    from wxc_sdk.webhook import WebhookEvent

CARD = {
    "contentType": "application/vnd.microsoft.card.adaptive",
    "content": {
        "type": "AdaptiveCard",
        "version": "1.3",
        "body": [{"type": "TextBlock", "text": "Ship it?"}, {"type": "Input.Text", "id": "note"}],
        "actions": [{"type": "Action.Submit", "title": "Send"}],
    },
}


@contextmanager
def signed_in(fake: FakeProcess, tokens: Tokens | str) -> Generator[WebexSimpleApi]:
    with WebexSimpleApi(tokens=tokens) as api:
        api.session.BASE = fake.url.rstrip("/")
        yield api


@pytest.fixture
def api(fake: FakeProcess) -> Iterator[Any]:
    with signed_in(fake, fake.token) as api:
        yield WXC_SDK.counted(api)


def add_person(api: Any, name: str) -> Any:
    return api.people.create(Person(emails=[f"{name.lower()}@example.com"], display_name=name, first_name=name))


def test_it_finds_people_by_address_name_and_id(api: Any) -> None:
    me = api.people.me()
    ada = add_person(api, "Ada")

    assert [person.person_id for person in api.people.list(email="ada@example.com")] == [ada.person_id]
    assert [person.person_id for person in api.people.list(display_name="Ad", exclude_status=True)] == [ada.person_id]
    assert len(list(api.people.list(id_list=[ada.person_id, me.person_id]))) == 2
    assert len(list(api.people.list(org_id=me.org_id, max=1))) == 2
    found = api.people.details(ada.person_id)
    assert (found.display_name, found.emails, found.person_type) == ("Ada", ["ada@example.com"], "person")
    assert found.created.year == me.created.year


def test_an_administrator_changes_and_deletes_people(api: Any) -> None:
    ada = add_person(api, "Ada")
    role = api.roles.list()[0]

    ada.display_name = "Countess"
    ada.roles = [role.id]
    changed = api.people.update(ada)
    assert (changed.display_name, changed.roles) == ("Countess", [role.id])
    api.people.delete_person(ada.person_id)
    assert list(api.people.list(email="ada@example.com")) == []


def test_it_creates_changes_and_deletes_rooms(api: Any) -> None:
    room = api.rooms.create("Dev Room", description="All about it", is_locked=True)
    assert (room.title, room.type, room.creator_id) == ("Dev Room", "group", api.people.me().person_id)
    assert api.rooms.details(room.id) == room
    assert api.rooms.update(Room(id=room.id, title="Lab", is_announcement_only=True)).is_announcement_only is True

    api.rooms.delete(room.id)
    with pytest.raises(RestError) as raised:
        api.rooms.details(room.id)
    assert raised.value.response.status_code == 404
    assert raised.value.description
    assert raised.value.detail.tracking_id.startswith("ROUTERGW_")


def test_it_pages_through_rooms(api: Any) -> None:
    rooms = [api.rooms.create(f"Room {number}") for number in range(5)]
    public = api.rooms.create("For all", is_public=True, description="Come in")

    assert {room.id for room in api.rooms.list(max=2)} == {room.id for room in [*rooms, public]}
    assert [room.title for room in islice(api.rooms.list(max=1, sort_by="created"), 2)] == ["For all", "Room 4"]
    assert list(api.rooms.list(type_="direct")) == []
    an_hour = timedelta(hours=1)
    found = api.rooms.list(org_public_spaces=True, from_=public.created - an_hour, to_=public.created + an_hour)
    assert [room.id for room in found] == [public.id]


def test_it_writes_text_and_markdown(api: Any) -> None:
    me = api.people.me()
    room = api.rooms.create("Dev Room")

    plain = api.messages.create(room.id, text="built")
    assert (plain.text, plain.person_id, plain.room_id, plain.room_type) == ("built", me.person_id, room.id, "group")
    rich = api.messages.create(room.id, markdown=f"**built** for <@personId:{me.person_id}>")
    assert (rich.html is not None, rich.mentioned_people) == (True, [me.person_id])
    assert api.messages.details(rich.id).created == rich.created
    assert [message.id for message in api.messages.list(room.id, mentioned_people=["me"])] == [rich.id]


def test_it_edits_and_deletes_messages(api: Any) -> None:
    room = api.rooms.create("Dev Room")
    message = api.messages.create(room.id, text="bulit")

    message.text = "built"
    assert api.messages.edit(message).text == "built"
    api.messages.delete(message.id)
    assert list(api.messages.list(room.id)) == []


def test_it_pages_through_messages_and_threads(api: Any) -> None:
    room = api.rooms.create("Dev Room")
    posted = [api.messages.create(room.id, text=str(number)) for number in range(7)]
    reply = api.messages.create(room.id, parent_id=posted[0].id, text="agreed")

    assert [message.text for message in api.messages.list(room.id, max=3)] == ["agreed", *"6543210"]
    assert [message.text for message in api.messages.list(room.id, max=2, before_message=posted[4].id)] == list("3210")
    assert [message.text for message in api.messages.list(room.id, before=posted[2].created)] == list("10")
    assert [message.id for message in api.messages.list(room.id, parent_id=posted[0].id)] == [reply.id]


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
    ada = add_person(api, "Ada")
    first = api.messages.create(to_person_email="ada@example.com", text="hello")
    second = api.messages.create(to_person_id=ada.person_id, parent_id=first.id, text="hello again")

    assert (first.room_type, first.to_person_email) == ("direct", "ada@example.com")
    both = [second.id, first.id]
    assert [message.id for message in api.messages.list_direct(person_id=ada.person_id)] == both
    assert [message.id for message in api.messages.list_direct(person_email="ada@example.com")] == both
    assert [message.id for message in api.messages.list_direct(first.id, person_id=ada.person_id)] == [second.id]
    assert [room.id for room in api.rooms.list(type_="direct")] == [first.room_id]


def test_it_sends_a_card_and_submits_it(api: Any) -> None:
    room = api.rooms.create("Dev Room")

    message = api.messages.create(room.id, text="a card", attachments=[CARD])
    assert message.attachments[0].content_type == CARD["contentType"]
    assert message.attachments[0].content.body[0].text == "Ship it?"
    action = api.attachment_actions.create("submit", message.id, {"note": "All tests passed."})
    assert (action.message_id, action.room_id, action.person_id) == (message.id, room.id, api.people.me().person_id)
    assert api.attachment_actions.details(action.id).inputs == {"note": "All tests passed."}


def test_it_invites_people_to_a_room(api: Any) -> None:
    room = api.rooms.create("Dev Room")
    ada = add_person(api, "Ada")

    place = api.membership.create(room.id, person_email="ada@example.com")
    grace = api.membership.create(room.id, person_id=add_person(api, "Grace").person_id, is_moderator=True)
    assert (place.person_id, place.person_display_name, place.is_moderator) == (ada.person_id, "Ada", False)
    with pytest.raises(RestError, match="409"):
        api.membership.create(room.id, person_email="ada@example.com")
    assert len(list(api.membership.list(room.id, max=2))) == 3
    assert [each.id for each in api.membership.list(room.id, person_id=ada.person_id)] == [place.id]
    assert [each.id for each in api.membership.list(room.id, person_email="grace@example.com")] == [grace.id]
    assert api.membership.update(Membership(id=place.id, is_moderator=True)).is_moderator is True
    assert api.membership.details(place.id).is_moderator is True
    api.membership.delete(place.id)
    assert len(list(api.membership.list(room.id))) == 2


def test_it_archives_the_rooms_of_a_team(api: Any) -> None:
    team = api.teams.create("Project Alpha", description="The first")
    assert api.teams.update(team.id, "Project Beta", description="The second").name == "Project Beta"
    room = api.rooms.create("Dev Room", team_id=team.id)

    assert [room.title for room in api.rooms.list(team_id=team.id)] == ["Dev Room"]
    api.rooms.delete(room.id)
    assert list(api.rooms.list(team_id=team.id)) == []
    assert {each.id for each in api.teams.list(max=1)} == {team.id}
    assert api.teams.details(team.id).description == "The second"
    api.teams.delete(team.id)
    assert list(api.teams.list()) == []


def test_it_builds_a_team_of_invited_people(api: Any) -> None:
    team = api.teams.create("Project Alpha")
    places = [api.team_memberships.create(team.id, person_email=f"p{number}@example.com") for number in range(5)]
    by_id = add_person(api, "Ada").person_id
    assert api.team_memberships.create(team.id, person_id=by_id, is_moderator=True).is_moderator is True

    assert len(list(api.team_memberships.list(team.id, max=2))) == 7
    assert api.team_memberships.membership(places[0].id, is_moderator=True).is_moderator is True
    assert api.team_memberships.details(places[0].id).person_email == "p0@example.com"
    api.team_memberships.delete(places[0].id)
    assert len(list(api.team_memberships.list(team.id))) == 6


def test_it_is_told_of_messages_by_a_signed_webhook(api: Any, inbox: Inbox) -> None:
    room = api.rooms.create("Dev Room")
    webhook = api.webhook.create(
        "Questions", inbox.url, "messages", "created", filter=f"roomId={room.id}", secret="horse"
    )
    assert (webhook.status, webhook.org_id) == ("active", api.people.me().org_id)

    message = api.messages.create(room.id, text="heard")
    delivery = inbox.next()
    assert delivery.signature == delivery.signed_with("horse")
    event = WebhookEvent.model_validate(delivery.body)
    assert (event.webhook_id, event.resource, event.event) == (webhook.webhook_id, "messages", "created")
    assert (event.data.id, event.data.person_email) == (message.id, message.person_email)


def test_it_reads_and_deletes_webhooks(api: Any, inbox: Inbox) -> None:
    created = [api.webhook.create(f"W{number}", inbox.url, "all", "all") for number in range(3)]

    assert {webhook.webhook_id for webhook in api.webhook.list(max=2)} == {each.webhook_id for each in created}
    assert api.webhook.details(created[0].webhook_id).name == "W0"
    api.webhook.webhook_delete(created[0].webhook_id)
    assert len(list(api.webhook.list())) == 2


def test_it_reads_what_happened(api: Any) -> None:
    room = api.rooms.create("Dev Room")
    messages = [api.messages.create(room.id, text=str(number)) for number in range(3)]
    api.messages.delete(messages[0].id)

    created = list(api.events.list(resource="messages", type_="created", max=2))
    assert {event.data.id for event in created} == {message.id for message in messages}
    assert [event.data.id for event in api.events.list("messages", "deleted")] == [messages[0].id]
    later = api.events.list("messages", "created", from_=messages[1].created, actor_id=api.people.me().person_id)
    assert {event.data.id for event in later} == {message.id for message in messages[1:]}
    assert api.events.details(created[0].id) == created[0]


def test_it_pins_tabs_to_a_room(api: Any) -> None:
    room = api.rooms.create("Dev Room")
    tab = api.room_tabs.create_tab(room.id, "https://board.example.com/", "Board")

    assert [(each.id, each.display_name) for each in api.room_tabs.list_tabs(room.id)] == [(tab.id, "Board")]
    changed = api.room_tabs.update_tab(tab.id, room.id, "https://wiki.example.com/", "Wiki")
    assert (changed.display_name, changed.content_url) == ("Wiki", "https://wiki.example.com/")
    assert api.room_tabs.tab_details(tab.id).display_name == "Wiki"
    api.room_tabs.delete_tab(tab.id)
    assert list(api.room_tabs.list_tabs(room.id)) == []


def test_it_reads_the_organization_and_its_roles(api: Any) -> None:
    org_id = api.people.me().org_id
    assert [organization.org_id for organization in api.organizations.list()] == [org_id]
    assert api.organizations.details(org_id).display_name
    assert api.organizations.details(org_id, calling_data=True).xsi_domain
    role = api.roles.list()[0]
    assert api.roles.details(role.id) == role


def test_nobody_can_sign_in_to_an_organization_it_deleted(api: Any) -> None:
    api.organizations.delete(api.people.me().org_id)
    with pytest.raises(RestError, match="401"):
        api.people.me()


def test_it_gives_licenses_to_people_and_takes_them_back(api: Any) -> None:
    ada = add_person(api, "Ada")
    licensed = next(each for each in api.licenses.list(ada.org_id) if each.license_id not in (ada.licenses or []))
    used = api.licenses.details(licensed.license_id).consumed_units

    add = LicenseRequest(id=licensed.license_id, operation=LicenseRequestOperation.add)
    assert (
        licensed.license_id in api.licenses.assign_licenses_to_users(person_id=ada.person_id, licenses=[add]).licenses
    )
    assert ada.person_id in {user.id for user in api.licenses.assigned_users(licensed.license_id, limit=1)}
    assert api.licenses.details(licensed.license_id).consumed_units == used + 1
    remove = LicenseRequest(id=licensed.license_id, operation=LicenseRequestOperation.remove)
    left = api.licenses.assign_licenses_to_users(email="ada@example.com", licenses=[remove])
    assert licensed.license_id not in left.licenses


def test_it_gathers_people_in_groups(api: Any) -> None:
    ada, grace = add_person(api, "Ada"), add_person(api, "Grace")
    group = api.groups.create(Group(display_name="Builders", members=[GroupMember(member_id=ada.person_id)]))

    assert [each.group_id for each in api.groups.list(list_filter='displayName eq "Builders"')] == [group.group_id]
    added = Group(display_name="Makers", members=[GroupMember(member_id=grace.person_id, operation="add")])
    assert api.groups.update(group.group_id, added).display_name == "Makers"
    found = api.groups.details(group.group_id, include_members=True)
    assert {member.member_id for member in found.members} == {ada.person_id, grace.person_id}
    assert {member.member_id for member in api.groups.members(group.group_id)} == {ada.person_id, grace.person_id}
    api.groups.delete_group(group.group_id)
    assert list(api.groups.list()) == []


def test_it_reads_what_administrators_did(api: Any) -> None:
    me = api.people.me()
    ada = add_person(api, "Ada")
    day = timedelta(days=1)

    categories = api.admin_audit.list_event_categories()
    events = list(api.admin_audit.list_events(me.org_id, ada.created - day, ada.created + day, max=1))
    assert {event.actor_id for event in events} == {me.person_id}
    assert {event.data.event_category for event in events} <= set(categories)


def test_it_makes_guests(api: Any, fake: FakeProcess) -> None:
    count = int(api.guests.guest_count())
    guest = api.guests.create("visitor-1", "Visitor")

    assert int(api.guests.guest_count()) == count + 1
    with signed_in(fake, guest.access_token) as theirs:
        assert theirs.people.me().display_name == "Visitor"


def test_it_joins_calls_to_a_conference(api: Any) -> None:
    conference = api.telephony.conference
    assert conference.get_conference_details().state is None
    conference.start_conference(["call-1", "call-2"])
    conference.add_participant("call-3")
    conference.mute("call-1")
    conference.deafen_participant("call-2")

    told = {each.call_id: (each.muted, each.deafened) for each in conference.get_conference_details().participants}
    assert told == {"call-1": (True, False), "call-2": (False, True), "call-3": (False, False)}
    conference.unmute("call-1")
    conference.undeafen_participant("call-2")
    conference.mute()
    conference.hold()
    assert (conference.get_conference_details().state, conference.get_conference_details().muted) == ("held", True)
    conference.unmute()
    conference.resume()
    assert conference.get_conference_details().state == "connected"
    conference.release_conference()
    assert conference.get_conference_details().state is None


@in_the_organization
def test_its_integration_signs_in_by_a_code_and_renews_the_token(api: Any, fake: FakeProcess) -> None:
    integration = Integration(
        client_id=INTEGRATION["clientId"],
        client_secret=INTEGRATION["clientSecret"],
        scopes="spark:people_read",
        redirect_url=INTEGRATION["redirectUri"],
        token_service=f"{fake.url}access_token",
    )
    tokens = integration.tokens_from_code(authorization_code(fake))
    first = tokens.access_token
    integration.refresh(tokens)

    assert tokens.access_token != first
    with signed_in(fake, tokens) as again:
        assert again.people.me().person_id == api.people.me().person_id


@pytest.mark.parametrize("fake", [("--fail", "GET /rooms=429:1")], indirect=True, ids=["429"])
def test_it_waits_as_long_as_it_is_told_to(api: Any) -> None:
    began = time.monotonic()
    assert list(api.rooms.list()) == []
    assert time.monotonic() - began >= 1
