"""Webhooks of the fake: who has them, what they may be, and which events they are told of."""

from __future__ import annotations

import io
from base64 import b64decode
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from receivers import CARD, HOOK
from refusals import NOBODY, refused

from webex_client import BadRequestError, WebexClient
from webex_client.models import Room
from webex_client.testing import FakeWebex


@pytest.fixture
def room(webex: WebexClient) -> Room:
    return webex.rooms.create(title="Dev Room")


def told(fake: FakeWebex, *fields: str) -> list[Any]:
    """What was delivered since the last look: resource and event, or fields of the data."""
    bodies = [delivery.json() for delivery in fake.deliveries]
    fake.deliveries.clear()
    return [
        tuple(body["data"].get(name) for name in fields) if fields else (body["resource"], body["event"])
        for body in bodies
    ]


def add(webex: WebexClient, resource: str = "all", event: str = "all", **options: Any) -> str:
    return webex.webhooks.create(name="Hook", target_url=HOOK, resource=resource, event=event, **options).id


# What they are


def test_a_webhook_comes_back_with_what_webex_adds(fake: FakeWebex, webex: WebexClient, room: Room) -> None:
    hook = webex.webhooks.create(
        name="Hook",
        target_url=HOOK,
        resource="messages",
        event="created",
        filter=f"roomId={room.id}",
        secret="correct horse",
    )

    assert b64decode(hook.id + "==").startswith(b"ciscospark://us/WEBHOOK/")
    assert (hook.name, hook.target_url, hook.resource, hook.event) == ("Hook", HOOK, "messages", "created")
    assert (hook.filter, hook.secret) == (f"roomId={room.id}", "correct horse")
    assert (hook.org_id, hook.created_by, hook.owned_by, hook.status) == (
        room.owner_id,
        fake.me.id,
        "creator",
        "active",
    )
    assert hook.app_id is not None
    assert b64decode(hook.app_id + "==").startswith(b"ciscospark://us/APPLICATION/C")
    assert webex.webhooks.get(hook.id) == hook
    assert webex.webhooks.list().all() == [hook]


def test_what_is_not_given_is_not_there(webex: WebexClient) -> None:
    hook = webex.webhooks.create(name="Hook", target_url=HOOK, resource="all", event="all").to_dict()
    assert "filter" not in hook
    assert "secret" not in hook


def test_one_lists_ones_own_webhooks_in_pages(fake: FakeWebex, webex: WebexClient) -> None:
    fake.add_person("ada@example.com", token="ada")
    add(fake.client(access_token="ada"))
    mine = [add(webex) for _ in range(5)]
    assert [hook.id for hook in webex.webhooks.list(page_size=2)] == mine
    assert len(next(webex.webhooks.list(page_size=2).pages())) == 2


def test_webhooks_of_others_are_not_there(fake: FakeWebex, webex: WebexClient) -> None:
    hook = add(webex)
    fake.add_person("ada@example.com", token="ada")
    hers = fake.client(access_token="ada")
    with refused(404):
        hers.webhooks.get(hook)
    with refused(404):
        hers.webhooks.update(hook, name="Mine", target_url=HOOK)
    with refused(404):
        hers.webhooks.delete(hook)
    with refused(404):
        webex.webhooks.get(NOBODY)


def test_webhooks_of_the_organization_are_for_those_who_oversee_it(fake: FakeWebex, webex: WebexClient) -> None:
    fake.add_person("ada@example.com", token="ada")
    fake.add_person("admin@example.com", token="admin", administrator=True)
    hers, other = fake.client(access_token="ada"), fake.client(access_token="admin")
    own, shared = add(webex), add(webex, owned_by="org")

    assert [hook.id for hook in webex.webhooks.list()] == [own, shared]
    assert [hook.id for hook in other.webhooks.list(owned_by="org")] == [shared]
    assert other.webhooks.list().all() == []
    assert other.webhooks.get(shared).owned_by == "org"
    with refused(403):
        hers.webhooks.list(owned_by="org").all()
    with refused(403):
        add(hers, owned_by="org")
    with refused(404):
        hers.webhooks.get(shared)
    with refused(400):
        webex.webhooks.list(owned_by="creator").all()


def test_name_address_and_secret_can_be_changed(webex: WebexClient) -> None:
    hook = webex.webhooks.create(name="Hook", target_url=HOOK, resource="messages", event="created", secret="one")

    changed = webex.webhooks.update(hook.id, name="Other", target_url=HOOK + "/2", owned_by="org", status="active")

    assert (changed.name, changed.target_url, changed.secret) == ("Other", HOOK + "/2", "one")
    assert (changed.owned_by, changed.status) == ("creator", "active")
    assert webex.webhooks.update(hook.id, name="Other", target_url=HOOK, secret="two").secret == "two"


def test_nobody_turns_a_webhook_off(webex: WebexClient) -> None:
    hook = add(webex)
    with refused(400, "status"):
        webex.webhooks.update(hook, name="Hook", target_url=HOOK, status="inactive")
    assert webex.webhooks.get(hook).status == "active"


def test_a_deleted_webhook_is_gone_and_told_of_nothing(fake: FakeWebex, webex: WebexClient) -> None:
    hook = add(webex)
    webex.webhooks.delete(hook)
    with refused(404):
        webex.webhooks.get(hook)
    webex.rooms.create(title="Dev Room")
    assert told(fake) == []
    assert webex.webhooks.list().all() == []


@pytest.mark.parametrize(
    "change",
    [
        {"name": ""},
        {"name": " "},
        {"target_url": "hooks.example.com"},
        {"target_url": "ftp://hooks.example.com"},
        {"target_url": "https://"},
        {"target_url": "https://[::1"},
        {"resource": "colours"},
        {"event": "painted"},
        {"event": "joined"},
        {"resource": "attachmentActions", "event": "updated"},
        {"owned_by": "nobody"},
    ],
)
def test_a_webhook_that_cannot_be_is_refused(webex: WebexClient, change: dict[str, str]) -> None:
    sensible = {"name": "Hook", "target_url": HOOK, "resource": "messages", "event": "created"}
    with refused(400):
        webex.webhooks.create(**{**sensible, **change})
    assert webex.webhooks.list().all() == []


def test_a_webhook_may_be_for_what_does_not_happen_here(webex: WebexClient) -> None:
    hook = webex.webhooks.create(
        name="Hook",
        target_url=HOOK,
        resource="meetings",
        event="ended",
        filter="hostEmail=ada@example.com",
        owned_by="org",
    )
    assert hook.resource == "meetings"


# Filters


@pytest.mark.parametrize(
    ("resource", "filter"),
    [
        ("messages", "colour=red"),
        ("messages", "roomId"),
        ("messages", "roomId="),
        ("messages", "=x"),
        ("messages", "roomType=direct&roomType=group"),
        ("messages", "roomType=direct&"),
        ("messages", "isModerator=true"),
        ("messages", "roomType=huge"),
        ("messages", "hasFiles=yes"),
        ("messages", f"personId={NOBODY}"),
        ("messages", f"roomId={NOBODY}"),
        ("messages", f"mentionedPeople=me,{NOBODY}"),
        ("messages", "personEmail=ada"),
        ("memberships", "isModerator=1"),
        ("memberships", "roomType=group"),
        ("rooms", "roomId=x"),
        ("rooms", "type=public"),
        ("rooms", "isLocked=maybe"),
        ("attachmentActions", f"messageId={NOBODY}"),
        ("meetings", "hostEmail=ada@example.com"),
        ("recordings", "hostUserId=x"),
        ("convergedRecordings", "ownerEmail=ada@example.com"),
        ("convergedRecordings", "ownerId=x"),
        ("all", "colour=red"),
    ],
)
def test_a_filter_that_cannot_be_is_refused(webex: WebexClient, resource: str, filter: str) -> None:
    with refused(400, "filter"):
        webex.webhooks.create(name="Hook", target_url=HOOK, resource=resource, event="all", filter=filter)


def test_one_filters_by_rooms_one_is_in(fake: FakeWebex, webex: WebexClient, room: Room) -> None:
    fake.add_person("ada@example.com", token="ada")
    hers = fake.client(access_token="ada")
    theirs = hers.rooms.create(title="Hers")
    message = hers.messages.create(room_id=theirs.id, text="a card", attachments=[CARD])
    with refused(400, "roomId"):
        add(webex, "messages", filter=f"roomId={theirs.id}")
    with refused(400, "messageId"):
        add(webex, "attachmentActions", filter=f"messageId={message.id}")
    add(webex, "messages", filter=f"roomId={theirs.id}", owned_by="org")
    add(webex, "messages", filter=f"roomId={room.id}")


Act = Callable[[FakeWebex, WebexClient, WebexClient, Room], Any]


def post(text: str) -> Act:
    return lambda fake, webex, hers, room: webex.messages.create(room_id=room.id, markdown=text)


def direct(fake: FakeWebex, webex: WebexClient, hers: WebexClient, room: Room) -> None:
    webex.messages.create(to_person_email="ada@example.com", text="hello")


def file(fake: FakeWebex, webex: WebexClient, hers: WebexClient, room: Room) -> None:
    webex.messages.create(room_id=room.id, files=[io.BytesIO(b"x")])


def hers(fake: FakeWebex, webex: WebexClient, hers: WebexClient, room: Room) -> None:
    hers.messages.create(room_id=room.id, text="hello")


def moderator(fake: FakeWebex, webex: WebexClient, hers: WebexClient, room: Room) -> None:
    webex.memberships.create(room_id=room.id, person_email="grace@example.com", is_moderator=True)


def guest(fake: FakeWebex, webex: WebexClient, hers: WebexClient, room: Room) -> None:
    webex.memberships.create(room_id=room.id, person_email="guest@example.com")


def locked(fake: FakeWebex, webex: WebexClient, hers: WebexClient, room: Room) -> None:
    webex.rooms.create(title="Vault", is_locked=True)


def elsewhere(fake: FakeWebex, webex: WebexClient, hers: WebexClient, room: Room) -> None:
    other = webex.rooms.create(title="Elsewhere")
    webex.messages.create(room_id=other.id, text="hello")


@pytest.mark.parametrize(
    ("resource", "filter", "passes", "does_not"),
    [
        ("messages", "roomId={room}", post("hello"), elsewhere),
        ("messages", "roomType=direct", direct, post("hello")),
        ("messages", "roomType=group", post("hello"), direct),
        ("messages", "personId={ada}", hers, post("hello")),
        ("messages", "personEmail=ADA@example.com", hers, post("hello")),
        (
            "messages",
            "mentionedPeople=me",
            post("<@personEmail:me@example.com>"),
            post("<@personEmail:ada@example.com>"),
        ),
        ("messages", "mentionedPeople={ada},me", post("<@personEmail:ada@example.com>"), post("<@all>")),
        ("messages", "hasFiles=true", file, post("hello")),
        ("messages", "hasFiles=false", post("hello"), file),
        ("messages", "roomId={room}&personEmail=ada@example.com", hers, post("hello")),
        ("memberships", "isModerator=true", moderator, guest),
        ("memberships", "isModerator=false&roomId={room}", guest, moderator),
        ("memberships", "personEmail=Guest@Example.com", guest, moderator),
        ("memberships", "personId={me}", elsewhere, guest),
        ("rooms", "isLocked=true", locked, elsewhere),
        ("rooms", "isLocked=false", elsewhere, locked),
        ("rooms", "type=direct", direct, locked),
        ("all", "roomId={room}", post("hello"), elsewhere),
    ],
)
def test_a_filter_lets_some_events_pass(
    fake: FakeWebex, webex: WebexClient, room: Room, resource: str, filter: str, passes: Act, does_not: Act
) -> None:
    ada = fake.add_person("ada@example.com", token="ada")
    webex.memberships.create(room_id=room.id, person_id=ada.id)
    theirs = fake.client(access_token="ada")
    add(webex, resource, "created", filter=filter.format(room=room.id, ada=ada.id, me=fake.me.id))

    does_not(fake, webex, theirs, room)
    assert told(fake) == []
    passes(fake, webex, theirs, room)
    assert len(told(fake)) == 1


# Which events


def test_a_webhook_is_told_of_its_resource_and_event(fake: FakeWebex, webex: WebexClient, room: Room) -> None:
    add(webex, "messages", "created")
    message = webex.messages.create(room_id=room.id, text="hello")
    webex.messages.edit(message.id, room_id=room.id, text="bye")
    webex.messages.delete(message.id)
    webex.rooms.update(room.id, title="Lab")
    assert told(fake) == [("messages", "created")]


def test_all_events_of_a_resource_can_be_told(fake: FakeWebex, webex: WebexClient, room: Room) -> None:
    add(webex, "messages")
    message = webex.messages.create(room_id=room.id, text="hello")
    webex.messages.edit(message.id, room_id=room.id, text="bye")
    webex.messages.delete(message.id)
    webex.rooms.update(room.id, title="Lab")
    assert told(fake) == [("messages", "created"), ("messages", "updated"), ("messages", "deleted")]


def test_everything_means_memberships_messages_and_rooms(fake: FakeWebex, webex: WebexClient) -> None:
    add(webex)
    room = webex.rooms.create(title="Dev Room")
    card = webex.messages.create(room_id=room.id, text="a card", attachments=[CARD])
    webex.attachment_actions.create(type="submit", message_id=card.id, inputs={})
    webex.room_tabs.create(room_id=room.id, content_url="https://example.com", display_name="Tab")
    webex.rooms.delete(room.id)
    assert told(fake) == [
        ("rooms", "created"),
        ("memberships", "created"),
        ("messages", "created"),
        ("rooms", "deleted"),
    ]


def test_what_was_before_the_webhook_is_not_told(fake: FakeWebex, webex: WebexClient, room: Room) -> None:
    webex.messages.create(room_id=room.id, text="hello")
    add(webex)
    assert told(fake) == []


def test_one_is_told_of_the_rooms_one_is_in(fake: FakeWebex, webex: WebexClient, room: Room) -> None:
    ada = fake.add_person("ada@example.com", token="ada")
    theirs = fake.client(access_token="ada")
    add(theirs)

    webex.messages.create(room_id=room.id, text="secret")
    assert told(fake) == []
    place = webex.memberships.create(room_id=room.id, person_id=ada.id)
    assert told(fake) == [("memberships", "created")]
    webex.messages.create(room_id=room.id, text="hello")
    assert told(fake) == [("messages", "created")]
    webex.memberships.delete(place.id)
    assert told(fake) == [("memberships", "deleted")]
    webex.messages.create(room_id=room.id, text="secret again")
    webex.rooms.delete(room.id)
    assert told(fake) == []


def test_a_webhook_of_the_organization_is_told_of_every_room(fake: FakeWebex, webex: WebexClient) -> None:
    fake.add_person("ada@example.com", token="ada")
    add(webex, "messages", "created", owned_by="org")
    add(webex, "messages", "created")
    theirs = fake.client(access_token="ada")
    room = theirs.rooms.create(title="Hers")
    theirs.messages.create(room_id=room.id, text="hello")
    assert told(fake) == [("messages", "created")]


def test_a_bot_is_told_of_messages_that_mention_it(fake: FakeWebex, webex: WebexClient, room: Room) -> None:
    bot = fake.add_person("bot@example.com", display_name="Bot", type="bot", token="bot")
    add(fake.client(access_token="bot"))

    webex.memberships.create(room_id=room.id, person_id=bot.id)
    webex.messages.create(room_id=room.id, text="not for the bot")
    mention = webex.messages.create(room_id=room.id, markdown="<@personEmail:bot@example.com> hello")
    webex.messages.create(to_person_id=bot.id, text="hello")

    bodies = [delivery.json() for delivery in fake.deliveries]
    assert [(body["resource"], body["data"].get("roomType")) for body in bodies] == [
        ("memberships", "group"),
        ("messages", "group"),
        ("rooms", None),
        ("memberships", "direct"),
        ("memberships", "direct"),
        ("messages", "direct"),
    ]
    assert bodies[1]["data"]["id"] == mention.id


def test_of_a_card_its_author_is_told(fake: FakeWebex, webex: WebexClient, room: Room) -> None:
    ada = fake.add_person("ada@example.com", token="ada")
    webex.memberships.create(room_id=room.id, person_id=ada.id)
    theirs = fake.client(access_token="ada")
    add(webex, "attachmentActions", "created")
    add(theirs, "attachmentActions", "created", filter=f"personId={ada.id}")

    card = webex.messages.create(room_id=room.id, text="a card", attachments=[CARD])
    theirs.attachment_actions.create(type="submit", message_id=card.id, inputs={"answer": "yes"})

    (delivery,) = fake.deliveries
    assert delivery.json()["createdBy"] == fake.me.id
    assert delivery.json()["actorId"] == ada.id


def test_a_room_is_told_of_under_the_name_its_reader_sees(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.add_person("ada@example.com", display_name="Ada", token="ada")
    add(webex, "rooms")
    webex.messages.create(to_person_id=ada.id, text="hello")
    assert told(fake, "title", "type") == [("Ada", "direct")]


def test_whoever_is_deleted_is_told_of_nothing_more(fake: FakeWebex, webex: WebexClient, room: Room) -> None:
    ada = fake.add_person("ada@example.com", token="ada", administrator=True)
    webex.memberships.create(room_id=room.id, person_id=ada.id)
    add(fake.client(access_token="ada"), owned_by="org")
    webex.people.delete(ada.id)
    fake.deliveries.clear()
    webex.messages.create(room_id=room.id, text="hello")
    assert told(fake) == []
    assert webex.webhooks.list(owned_by="org").all() == []


def test_whoever_oversees_the_organization_no_more_is_told_of_their_own_rooms(
    fake: FakeWebex, webex: WebexClient, room: Room
) -> None:
    ada = fake.add_person("ada@example.com", token="ada", administrator=True)
    theirs = fake.client(access_token="ada")
    add(theirs, "messages", owned_by="org")
    webex.people.update(ada.id, display_name="Ada", roles=[])

    webex.messages.create(room_id=room.id, text="secret")
    assert told(fake) == []
    own = theirs.rooms.create(title="Hers")
    theirs.messages.create(room_id=own.id, text="hello")
    assert told(fake) == [("messages", "created")]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    resource=st.sampled_from(["all", "attachmentActions", "memberships", "messages", "rooms", "meetings"]),
    filter=st.one_of(
        st.text(max_size=40),
        st.lists(
            st.tuples(
                st.sampled_from(
                    ["roomId", "personId", "personEmail", "mentionedPeople", "hasFiles", "isLocked", "type"]
                ),
                st.one_of(st.sampled_from(["true", "false", "group", "direct", "me", "a@b"]), st.text(max_size=5)),
            ),
            max_size=3,
        ).map(lambda pairs: "&".join(f"{name}={value}" for name, value in pairs)),
    ),
)
def test_any_filter_is_taken_and_works_or_is_refused(
    fake: FakeWebex, webex: WebexClient, resource: str, filter: str
) -> None:
    try:
        hook = webex.webhooks.create(name="Hook", target_url=HOOK, resource=resource, event="all", filter=filter)
    except BadRequestError:
        return
    assert hook.filter == (filter or None)
    room = webex.rooms.create(title="Dev Room")
    webex.messages.create(room_id=room.id, text="hello")
    webex.webhooks.delete(hook.id)
