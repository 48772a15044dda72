"""wxc-sdk's asynchronous client, which is given nothing but the address and the token, works against the fake."""

from __future__ import annotations

import asyncio
import time
import warnings
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from delivery import Inbox
from fake_process import FakeProcess
from peer import WXC_SDK_ASYNC

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from wxc_sdk.as_api import AsWebexSimpleApi
    from wxc_sdk.as_rest import AsRestError
    from wxc_sdk.groups import Group, GroupMember
    from wxc_sdk.licenses import LicenseRequest, LicenseRequestOperation
    from wxc_sdk.memberships import Membership
    from wxc_sdk.messages import AdaptiveCard, AdaptiveCardBody, MessageAttachment
    from wxc_sdk.people import Person
    from wxc_sdk.rooms import Room


@asynccontextmanager
async def signed_in(fake: FakeProcess) -> AsyncGenerator[AsWebexSimpleApi]:
    async with AsWebexSimpleApi(tokens=fake.token) as api:
        api.session.BASE = fake.url.rstrip("/")
        yield api


@pytest_asyncio.fixture
async def api(fake: FakeProcess) -> AsyncIterator[Any]:
    async with signed_in(fake) as api:
        yield WXC_SDK_ASYNC.counted(api)


async def add_person(api: Any, name: str) -> Any:
    return await api.people.create(Person(emails=[f"{name.lower()}@example.com"], display_name=name, first_name=name))


async def test_it_finds_people_by_address_name_and_id(api: Any) -> None:
    me = await api.people.me()
    ada = await add_person(api, "Ada")

    assert [person.person_id for person in await api.people.list(email="ada@example.com")] == [ada.person_id]
    assert [person.person_id for person in await api.people.list(display_name="Ad")] == [ada.person_id]
    assert len(await api.people.list(id_list=[ada.person_id, me.person_id])) == 2
    assert len([person async for person in api.people.list_gen(org_id=me.org_id, max=1)]) == 2
    found = await api.people.details(ada.person_id)
    assert (found.display_name, found.emails, found.person_type) == ("Ada", ["ada@example.com"], "person")


async def test_an_administrator_changes_and_deletes_people(api: Any) -> None:
    ada = await add_person(api, "Ada")

    ada.display_name = "Countess"
    assert (await api.people.update(ada)).display_name == "Countess"
    await api.people.delete_person(ada.person_id)
    assert await api.people.list(email="ada@example.com") == []


async def test_it_creates_changes_and_deletes_rooms(api: Any) -> None:
    room = await api.rooms.create("Dev Room", description="All about it", is_locked=True)
    assert (room.title, room.type) == ("Dev Room", "group")
    assert await api.rooms.details(room.id) == room
    changed = await api.rooms.update(Room(id=room.id, title="Lab", is_announcement_only=True))
    assert (changed.title, changed.is_announcement_only) == ("Lab", True)

    await api.rooms.delete(room.id)
    with pytest.raises(AsRestError) as raised:
        await api.rooms.details(room.id)
    assert raised.value.status == 404
    assert raised.value.detail.message
    assert raised.value.detail.tracking_id.startswith("ROUTERGW_")


async def test_it_pages_through_rooms_that_were_made_at_once(api: Any) -> None:
    rooms = await asyncio.gather(*(api.rooms.create(f"Room {number}") for number in range(20)))

    ids = {room.id for room in rooms}
    assert {room.id for room in await api.rooms.list(max=7)} == ids
    assert {room.id async for room in api.rooms.list_gen(max=3, sort_by="lastactivity")} == ids


async def test_it_writes_and_edits_messages_and_pages_through_them(api: Any) -> None:
    room = await api.rooms.create("Dev Room")
    posted = [await api.messages.create(room.id, text=str(number)) for number in range(5)]
    rich = await api.messages.create(room.id, parent_id=posted[0].id, markdown="**built**")

    assert (await api.messages.details(rich.id)).html == rich.html
    assert [message.text for message in await api.messages.list(room.id, max=2)] == ["built", *"43210"]
    assert [message.id async for message in api.messages.list_gen(room.id, parent_id=posted[0].id)] == [rich.id]
    posted[0].text = "edited"
    assert (await api.messages.edit(posted[0])).text == "edited"
    await api.messages.delete(rich.id)
    assert len(await api.messages.list(room.id)) == 5


async def test_it_uploads_a_file(fake: FakeProcess, api: Any, log: Path) -> None:
    room = await api.rooms.create("Dev Room")

    message = await api.messages.create(room.id, text="see", files=[str(log)])

    assert message.text == "see"
    assert fake.download(message.files[0]) == ("build.log", log.read_bytes())


async def test_it_writes_direct_messages(api: Any) -> None:
    ada = await add_person(api, "Ada")
    first = await api.messages.create(to_person_email="ada@example.com", text="hello")
    second = await api.messages.create(to_person_id=ada.person_id, text="hello again")

    both = [second.id, first.id]
    assert [message.id for message in await api.messages.list_direct(person_id=ada.person_id)] == both
    assert [message.id async for message in api.messages.list_direct_gen(person_email="ada@example.com")] == both


async def test_it_sends_a_card_and_submits_it(api: Any) -> None:
    room = await api.rooms.create("Dev Room")
    card = AdaptiveCard(type="AdaptiveCard", version="1.3", body=[AdaptiveCardBody(type="TextBlock", text="Ship it?")])
    attachment = MessageAttachment(content_type="application/vnd.microsoft.card.adaptive", content=card)

    message = await api.messages.create(room.id, text="a card", attachments=[attachment])
    assert message.attachments[0].content.body[0].text == "Ship it?"
    action = await api.attachment_actions.create("submit", message.id, {"note": "All tests passed."})
    assert await api.attachment_actions.details(action.id) == action


async def test_it_invites_people_to_a_room(api: Any) -> None:
    room = await api.rooms.create("Dev Room")
    place = await api.membership.create(room.id, person_email="ada@example.com")

    with pytest.raises(AsRestError) as raised:
        await api.membership.create(room.id, person_email="ada@example.com")
    assert raised.value.status == 409
    assert len(await api.membership.list(room.id)) == 2
    assert len([each async for each in api.membership.list_gen(room.id, max=1)]) == 2
    assert (await api.membership.update(Membership(id=place.id, is_moderator=True))).is_moderator is True
    assert (await api.membership.details(place.id)).is_moderator is True
    await api.membership.delete(place.id)
    assert len(await api.membership.list(room.id)) == 1


async def test_it_archives_the_rooms_of_a_team(api: Any) -> None:
    team = await api.teams.create("Project Alpha")
    assert (await api.teams.update(team.id, "Project Beta")).name == "Project Beta"
    room = await api.rooms.create("Dev Room", team_id=team.id)

    await api.rooms.delete(room.id)
    assert await api.rooms.list(team_id=team.id) == []
    assert [each.id for each in await api.teams.list()] == [team.id]
    assert [each.id async for each in api.teams.list_gen(max=1)] == [team.id]
    assert (await api.teams.details(team.id)).name == "Project Beta"
    await api.teams.delete(team.id)
    assert await api.teams.list() == []


async def test_it_builds_a_team_of_invited_people(api: Any) -> None:
    team = await api.teams.create("Project Alpha")
    invited = (api.team_memberships.create(team.id, person_email=f"p{number}@example.com") for number in range(5))
    places = await asyncio.gather(*invited)

    assert len(await api.team_memberships.list(team.id)) == 6
    assert len([each async for each in api.team_memberships.list_gen(team.id, max=2)]) == 6
    assert (await api.team_memberships.membership(places[0].id, is_moderator=True)).is_moderator is True
    assert (await api.team_memberships.details(places[0].id)).person_email == "p0@example.com"
    await api.team_memberships.delete(places[0].id)
    assert len(await api.team_memberships.list(team.id)) == 5


async def test_it_is_told_of_messages_by_a_signed_webhook(api: Any, inbox: Inbox) -> None:
    room = await api.rooms.create("Dev Room")
    webhook = await api.webhook.create("Questions", inbox.url, "messages", "created", secret="horse")

    message = await api.messages.create(room.id, text="heard")
    delivery = await asyncio.to_thread(inbox.next)
    assert delivery.signature == delivery.signed_with("horse")
    assert (delivery.body["id"], delivery.body["data"]["id"]) == (webhook.webhook_id, message.id)


async def test_it_reads_and_deletes_webhooks(api: Any, inbox: Inbox) -> None:
    created = [await api.webhook.create(f"W{number}", inbox.url, "all", "all") for number in range(3)]

    assert len(await api.webhook.list()) == 3
    assert len([webhook async for webhook in api.webhook.list_gen(max=2)]) == 3
    assert (await api.webhook.details(created[0].webhook_id)).name == "W0"
    await api.webhook.webhook_delete(created[0].webhook_id)
    assert len(await api.webhook.list()) == 2


async def test_it_reads_what_happened(api: Any) -> None:
    room = await api.rooms.create("Dev Room")
    messages = [await api.messages.create(room.id, text=str(number)) for number in range(3)]

    ids = {message.id for message in messages}
    created = await api.events.list(resource="messages", type_="created")
    assert {event.data.id for event in created} == ids
    assert {event.data.id async for event in api.events.list_gen("messages", "created", max=1)} == ids
    assert await api.events.details(created[0].id) == created[0]


async def test_it_pins_tabs_to_a_room(api: Any) -> None:
    room = await api.rooms.create("Dev Room")
    tab = await api.room_tabs.create_tab(room.id, "https://board.example.com/", "Board")

    assert [each.id for each in await api.room_tabs.list_tabs(room.id)] == [tab.id]
    assert [each.id async for each in api.room_tabs.list_tabs_gen(room.id)] == [tab.id]
    await api.room_tabs.update_tab(tab.id, room.id, "https://wiki.example.com/", "Wiki")
    assert (await api.room_tabs.tab_details(tab.id)).display_name == "Wiki"
    await api.room_tabs.delete_tab(tab.id)
    assert await api.room_tabs.list_tabs(room.id) == []


async def test_it_reads_the_organization_and_its_roles(api: Any) -> None:
    org_id = (await api.people.me()).org_id
    assert [organization.org_id for organization in await api.organizations.list()] == [org_id]
    assert (await api.organizations.details(org_id)).display_name
    role = (await api.roles.list())[0]
    assert await api.roles.details(role.id) == role


async def test_nobody_can_sign_in_to_an_organization_it_deleted(api: Any) -> None:
    await api.organizations.delete((await api.people.me()).org_id)
    with pytest.raises(AsRestError) as raised:
        await api.people.me()
    assert raised.value.status == 401


async def test_it_gives_licenses_to_people(api: Any) -> None:
    ada = await add_person(api, "Ada")
    licensed = next(each for each in await api.licenses.list() if each.license_id not in (ada.licenses or []))

    add = LicenseRequest(id=licensed.license_id, operation=LicenseRequestOperation.add)
    given = await api.licenses.assign_licenses_to_users(person_id=ada.person_id, licenses=[add])
    assert licensed.license_id in given.licenses
    assert ada.person_id in {user.id for user in await api.licenses.assigned_users(licensed.license_id)}
    users = {user.id async for user in api.licenses.assigned_users_gen(licensed.license_id, limit=1)}
    assert ada.person_id in users
    assert (await api.licenses.details(licensed.license_id)).consumed_units == licensed.consumed_units + 1


async def test_it_gathers_people_in_groups(api: Any) -> None:
    ada, grace = await add_person(api, "Ada"), await add_person(api, "Grace")
    group = await api.groups.create(Group(display_name="Builders", members=[GroupMember(member_id=ada.person_id)]))

    assert [each.group_id for each in await api.groups.list()] == [group.group_id]
    assert [each.group_id async for each in api.groups.list_gen(count=1)] == [group.group_id]
    added = Group(members=[GroupMember(member_id=grace.person_id, operation="add")])
    await api.groups.update(group.group_id, added)
    found = await api.groups.details(group.group_id, include_members=True)
    assert {member.member_id for member in found.members} == {ada.person_id, grace.person_id}
    assert len(await api.groups.members(group.group_id)) == 2
    assert len([member async for member in api.groups.members_gen(group.group_id)]) == 2
    await api.groups.delete_group(group.group_id)
    assert await api.groups.list() == []


async def test_it_reads_what_administrators_did(api: Any) -> None:
    me = await api.people.me()
    ada = await add_person(api, "Ada")
    span = (me.org_id, ada.created - timedelta(days=1), ada.created + timedelta(days=1))

    categories = await api.admin_audit.list_event_categories()
    events = await api.admin_audit.list_events(*span)
    assert {event.actor_id for event in events} == {me.person_id}
    assert {event.data.event_category for event in events} <= set(categories)
    assert [event.id async for event in api.admin_audit.list_events_gen(*span, max=1)] == [each.id for each in events]


async def test_it_makes_guests(api: Any, fake: FakeProcess) -> None:
    guest = await api.guests.create("visitor-1", "Visitor")

    assert int(await api.guests.guest_count()) == 1
    async with AsWebexSimpleApi(tokens=guest.access_token) as theirs:
        theirs.session.BASE = fake.url.rstrip("/")
        assert (await theirs.people.me()).display_name == "Visitor"


async def test_it_joins_calls_to_a_conference(api: Any) -> None:
    conference = api.telephony.conference
    await conference.start_conference(["call-1", "call-2"])
    await conference.add_participant("call-3")
    await conference.mute("call-1")
    await conference.deafen_participant("call-2")

    told = await conference.get_conference_details()
    assert {each.call_id for each in told.participants if each.muted} == {"call-1"}
    assert {each.call_id for each in told.participants if each.deafened} == {"call-2"}
    await conference.unmute("call-1")
    await conference.undeafen_participant("call-2")
    await conference.hold()
    assert (await conference.get_conference_details()).state == "held"
    await conference.resume()
    await conference.release_conference()
    assert (await conference.get_conference_details()).state is None


@pytest.mark.parametrize("fake", [("--fail", "GET /rooms=429:1")], indirect=True, ids=["429"])
async def test_it_waits_as_long_as_it_is_told_to(api: Any) -> None:
    began = time.monotonic()
    assert await api.rooms.list() == []
    assert time.monotonic() - began >= 1
