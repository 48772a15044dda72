"""A fake that is filled from a file."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from inspect import getdoc
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from webex_client import ArgumentError, ForbiddenError
from webex_client.testing import FakeWebex
from webex_client.testing.fake import state as state_module


def documented() -> dict[str, Any]:
    """The example in the module's own description."""
    example = re.search(r"^    \{$.*?^    \}$", state_module.__doc__ or "", re.MULTILINE | re.DOTALL)
    assert example is not None
    document: dict[str, Any] = json.loads(example[0])
    return document


@pytest.fixture
def filled() -> FakeWebex:
    return FakeWebex(state=documented())


def test_people_can_sign_in_with_their_tokens(filled: FakeWebex) -> None:
    assert [(account.email, account.token, account.type) for account in filled.accounts] == [
        ("me@example.com", "fake-token", "person"),
        ("ada@example.com", "ada-token", "person"),
        ("build@example.com", "bot-token", "bot"),
    ]
    ada = filled.client(access_token="ada-token").people.me()
    assert (ada.display_name, ada.first_name, ada.last_name) == ("Ada Lovelace", "Ada", "Lovelace")
    assert filled.client(access_token="bot-token").people.me().type == "bot"


def test_rooms_and_teams_have_their_members(filled: FakeWebex) -> None:
    webex = filled.client()
    (team,) = webex.teams.list()
    room = next(room for room in webex.rooms.list(type="group"))
    assert (team.name, room.title, room.team_id) == ("Engine", "Releases", team.id)
    assert {place.person_email: place.is_moderator for place in webex.team_memberships.list(team_id=team.id)} == {
        "me@example.com": True,
        "ada@example.com": False,
    }
    assert {place.person_email for place in webex.memberships.list(room_id=room.id)} == {
        "me@example.com",
        "ada@example.com",
        "build@example.com",
    }


def test_messages_have_their_authors_and_replies(filled: FakeWebex) -> None:
    webex = filled.client()
    room = next(room for room in webex.rooms.list(type="group"))
    listed = webex.messages.list(room_id=room.id)
    assert [(message.person_email, message.text, message.parent_id) for message in listed] == [
        ("ada@example.com", "Thank you.", "first"),
        ("build@example.com", "Build 214 is ready.", None),
    ]
    ada = filled.accounts[1]
    (direct,) = webex.messages.list_direct(person_id=ada.id)
    assert (direct.person_email, direct.text) == ("me@example.com", "Is it out?")


def test_webhooks_belong_to_their_owners_and_tell_of_what_comes_after(filled: FakeWebex) -> None:
    (webhook,) = filled.client(access_token="bot-token").webhooks.list()
    assert (webhook.name, webhook.secret) == ("All messages", "sesame")
    assert filled.client().webhooks.list().all() == []
    assert filled.deliveries == []
    webex = filled.client()
    room = next(room for room in webex.rooms.list(type="group"))
    webex.messages.create(room_id=room.id, markdown="<@personEmail:build@example.com> again")
    assert [delivery.url for delivery in filled.deliveries] == ["https://bot.example.com/webex"]


def test_filling_is_no_request(filled: FakeWebex) -> None:
    assert filled.requests == filled.problems == []


def test_ids_are_kept() -> None:
    fake = FakeWebex(
        state={
            "people": [{"id": "ada", "email": "ada@example.com"}, {"id": "bob", "email": "bob@example.com"}],
            "teams": [{"id": "team", "name": "Engine", "members": ["ada"]}],
            "rooms": [
                {"id": "one", "title": "Same", "members": ["ada", "bob"]},
                {"id": "two", "title": "Same", "team": "team", "members": ["ada"]},
            ],
            "messages": [{"id": "hello", "room": "two", "from": "ada", "text": "hello"}],
            "webhooks": [
                {"id": "hook", "name": "x", "targetUrl": "https://a.example", "resource": "all", "event": "all"}
            ],
        }
    )
    webex = fake.client()
    assert webex.people.get("ada").emails == ["ada@example.com"]
    assert [room.id for room in webex.rooms.list()] == ["one", "two"]
    assert webex.rooms.get("two").team_id == "team"
    assert webex.messages.get("hello").person_id == "ada"
    assert webex.webhooks.get("hook").name == "x"
    places = webex.memberships.list(room_id="one").all()
    assert len({place.id for place in places}) == 3
    assert {webex.memberships.get(place.id).person_id for place in places} == {"ada", "bob", fake.me.id}


def test_people_have_what_the_api_lets_them_have() -> None:
    fake = FakeWebex(
        state={
            "people": [
                {"email": "root@example.com", "administrator": True, "firstName": "Ro", "lastName": "Ot", "title": "A"},
                {"email": "eve@example.com", "displayName": "Eve", "roles": ["Compliance Officer"]},
            ]
        }
    )
    root = fake.client(access_token=fake.accounts[1].token)
    assert root.people.me().display_name == "Ro Ot"
    assert root.people.me().title == "A"
    root.people.create(emails=["new@example.com"], display_name="New")
    eve = fake.client(access_token=fake.accounts[2].token)
    with pytest.raises(ForbiddenError):
        eve.people.create(emails=["other@example.com"], display_name="Other")
    assert len(root.people.get(fake.accounts[2].id).roles or []) == 1


def test_moderators_moderate_and_locked_rooms_are_locked() -> None:
    fake = FakeWebex(
        state={
            "people": [{"email": f"{name}@example.com", "token": name} for name in ("ada", "bob")],
            "rooms": [
                {
                    "title": "Council",
                    "creator": "ada@example.com",
                    "isLocked": True,
                    "isAnnouncementOnly": True,
                    "members": ["bob@example.com", "me"],
                    "moderators": ["me"],
                }
            ],
            "messages": [{"room": "Council", "text": "quiet"}],
        }
    )
    webex = fake.client()
    (room,) = webex.rooms.list()
    assert (room.is_locked, room.is_announcement_only, room.creator_id) == (True, True, fake.accounts[1].id)
    moderators = {place.person_email: place.is_moderator for place in webex.memberships.list(room_id=room.id)}
    assert moderators == {"ada@example.com": True, "bob@example.com": False, "me@example.com": True}


def test_applications_are_registered() -> None:
    fake = FakeWebex(
        state={
            "integrations": [{"clientId": "C1", "redirectUri": "https://app.example/back", "scopes": ["spark:all"]}],
            "serviceApps": [{"name": "Nightly", "clientId": "C2", "clientSecret": "s3cret"}],
            "guestIssuers": [{"id": "issuer", "secret": "c2VjcmV0"}],
        }
    )
    with pytest.raises(ValueError, match=r"client id|client_id"):
        fake.sign_in.add_integration(client_id="C1")
    with pytest.raises(ValueError, match=r"client id|client_id"):
        fake.sign_in.add_service_app(client_id="C2")
    with pytest.raises(ValueError, match="issuer"):
        fake.sign_in.add_guest_issuer(id="issuer")


def test_more_may_be_loaded_later(filled: FakeWebex) -> None:
    filled.load({"rooms": [{"title": "Late"}], "messages": [{"room": "Late", "text": "x"}]})
    filled.load({"messages": [{"room": "Releases", "text": "later", "replyTo": "first"}]})
    assert len(filled.client().rooms.list().all()) == 3


def test_a_state_may_be_a_file(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    path.write_text(json.dumps(documented()), encoding="utf-8")
    assert len(FakeWebex(state=path).accounts) == len(FakeWebex(state=str(path)).accounts) == 3


@pytest.mark.parametrize("content", [None, b"", b"{", b"\xff\xfe", b'{"people": [}'])
def test_a_file_that_is_none_is_an_error(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "state.json"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ValueError, match=r"state\.json"):
        FakeWebex(state=path)


def changed(*steps: Any, value: Any) -> dict[str, Any]:
    """The documented state with something else at one place of it."""
    document = documented()
    place: Any = document
    for step in steps[:-1]:
        place = place[step]
    place[steps[-1]] = value
    return document


@pytest.mark.parametrize(
    ("state", "complaint"),
    [
        ([], "state: must be an object"),
        ({"room": []}, "state /room: is not known; known are people, teams, rooms"),
        ({"rooms": {}}, r"state /rooms: must be a list"),
        ({"rooms": ["x"]}, "state /rooms/0: must be an object"),
        (changed("people", 0, "email", value=5), "state /people/0/email: must be a text, not 5"),
        (changed("people", 0, "email", value="ada"), "state /people/0/email: 'ada' is no address"),
        (changed("people", 1, "type", value="robot"), "state /people/1/type: must be 'person' or 'bot', not 'robot'"),
        (changed("people", 1, "colour", value="red"), "state /people/1/colour: is not known"),
        (changed("people", 1, "administrator", value="yes"), "state /people/1/administrator: must be true or false"),
        (changed("people", 1, "token", value="ada-token"), "state /people/1: .*token.*already"),
        (changed("people", 1, "email", value="ME@example.com"), "state /people/1: .*belongs to somebody already"),
        (changed("people", 0, "roles", value=["King"]), "state /people/0/roles/0: .*King"),
        (changed("people", 0, "phoneNumbers", value=[{"type": 5}]), "state /people/0/phoneNumbers/0/type: must be"),
        (changed("teams", 0, "members", 0, value="bob"), "state /teams/0/members/0: nobody is 'bob'; add them"),
        (changed("teams", 0, "name", value=None), "state /teams/0/name: must be a string, not null"),
        (changed("rooms", 0, value={"members": []}), "state /rooms/0/title: is missing"),
        (changed("rooms", 0, "titel", value="x"), "state /rooms/0/titel: is not known"),
        (changed("rooms", 0, "team", value="Brakes"), "state /rooms/0/team: no team is called 'Brakes'; add"),
        (changed("rooms", 0, "creator", value="build@example.com"), "state /rooms/0: There is no such team"),
        (changed("messages", 0, "room", value="Lobby"), "state /messages/0/room: no room is called 'Lobby'"),
        (changed("messages", 0, "to", value="me"), "state /messages/0: has either a room or to"),
        (changed("messages", 1, "replyTo", value="last"), "state /messages/1/replyTo: no message has the id 'last'"),
        (changed("messages", 2, "text", value=""), "state /messages/2: A message needs text"),
        (changed("messages", 1, "id", value="first"), "state /messages/1/id: 'first' is the id of another"),
        (changed("webhooks", 0, "event", value="exploded"), "state /webhooks/0/event: must be"),
        (changed("webhooks", 0, "owner", value="x@example.com"), "state /webhooks/0/owner: nobody is"),
        ({"integrations": [{"colour": "red"}]}, "state /integrations/0/colour: is not known; known are clientId"),
        ({"recordings": [{"meetingId": "x"}]}, "state /recordings/0: meeting_id='x': there is no such meeting"),
        ({"recordings": [{"durationSeconds": "x"}]}, "state /recordings/0: duration_seconds='x': whole seconds"),
        ({"surveys": [{"meetingId": "x"}]}, "state /surveys/0: questions is missing"),
        ({"surveys": [{"meetingId": "x", "questions": []}]}, "state /surveys/0: 'x': there is no such webinar"),
        ({"guestIssuers": [{"secret": "ü"}]}, "state /guestIssuers/0: "),
        ({"serviceApps": [{"name": 5}]}, "state /serviceApps/0: .*name"),
        ({"serviceApps": [{"scopes": 5}]}, "state /serviceApps/0: .*scopes"),
    ],
)
def test_what_cannot_be_is_told_with_its_place_and_a_way_out(state: Any, complaint: str) -> None:
    with pytest.raises(ValueError, match=f"^{complaint}"):
        FakeWebex(state=state)


def test_a_name_that_several_rooms_have_must_be_told_apart() -> None:
    state = {"rooms": [{"title": "Same"}, {"title": "Same"}], "messages": [{"room": "Same", "text": "x"}]}
    with pytest.raises(ValueError, match=r"/messages/0/room: 2 rooms are called 'Same'; give them ids"):
        FakeWebex(state=state)


def test_an_author_who_is_not_in_the_room_is_told_so() -> None:
    state = {
        "people": [{"email": "ada@example.com"}],
        "rooms": [{"title": "Lobby"}],
        "messages": [{"room": "Lobby", "from": "ada@example.com", "text": "x"}],
    }
    with pytest.raises(ValueError, match=r"/messages/0/from: ada@example.com is not in this room; add them"):
        FakeWebex(state=state)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.sampled_from(["me", "me@example.com", "x"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.text(max_size=5)
            | st.sampled_from(["id", "email", "title", "name", "members", "room", "from", "to", "secret", "scopes"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=10,
)
SECTIONS = [
    "people",
    "teams",
    "rooms",
    "messages",
    "webhooks",
    "meetings",
    "recordings",
    "surveys",
    "surveyAnswers",
    "integrations",
    "serviceApps",
    "guestIssuers",
]


# Each example makes an organization of its own.
@settings(max_examples=max(settings().max_examples // 5, 5))
@given(st.dictionaries(st.sampled_from(SECTIONS), st.lists(JSON, max_size=3) | JSON))
def test_no_state_brings_it_down(state: dict[str, Any]) -> None:
    with suppress(ArgumentError):
        FakeWebex(state=state)


def test_the_format_is_described() -> None:
    text = getdoc(state_module) or ""
    for section in SECTIONS:
        assert f"**{section}**" in text
