"""What the fake answers is what the contract describes."""

from __future__ import annotations

import io

import pytest
import test_fake_administration_contract
import test_fake_happenings_contract
import test_fake_meetings_contract
import test_fake_recordings_contract
from checking import OPERATIONS, CheckingTransport

from webex_client import ApiError, Headers, Request, RetryPolicy, WebexClient
from webex_client.testing import FakeWebex
from webex_client.testing.fake.handlers import HANDLERS, OTHER_OPERATIONS

COVERED = {"contents", "people", "rooms", "memberships", "messages", "teams", "team_memberships"}


def everything(fake: FakeWebex, webex: WebexClient) -> None:
    """Meets every operation the fake has, and most of its refusals."""
    ada = fake.add_person("ada@example.com", display_name="Ada Lovelace")
    fake.add_person("bot@example.com", type="bot")
    person = webex.people.create(emails=["grace@example.com"], first_name="Grace", last_name="Hopper", title="Admiral")
    webex.people.update(person.id, display_name="Grace Hopper", phone_numbers=[{"type": "work", "value": "+1"}])
    webex.people.get(person.id)
    webex.people.me()
    webex.people.list(page_size=2).all()
    webex.people.list(id=[ada.id, "nobody"]).all()
    team = webex.teams.create(name="Project Alpha", description="The first")
    webex.teams.update(team.id, name="Project Alpha")
    webex.teams.get(team.id)
    webex.teams.create(name="Another")
    webex.teams.list(page_size=1).all()
    place = webex.team_memberships.create(team_id=team.id, person_email="invited@example.com")
    webex.team_memberships.get(place.id)
    webex.team_memberships.update(place.id, is_moderator=True)
    webex.team_memberships.list(team_id=team.id, page_size=1).all()
    room = webex.rooms.create(title="Dev Room", team_id=team.id, description="Where we build")
    public = webex.rooms.create(title="Club", is_public=True, description="For all", is_locked=True)
    webex.rooms.update(room.id, title="Lab")
    webex.rooms.get(room.id)
    membership = webex.memberships.create(room_id=room.id, person_id=ada.id)
    webex.memberships.update(membership.id, is_moderator=True)
    webex.memberships.get(membership.id)
    webex.memberships.list(page_size=1).all()
    webex.memberships.list(room_id=room.id, page_size=1).all()
    first = webex.messages.create(room_id=room.id, markdown="hello <@personEmail:ada@example.com>, <@all>")
    reply = webex.messages.create(room_id=room.id, parent_id=first.id, files=[io.BytesIO(b"passed")])
    (address,) = reply.files or []
    content = address.rpartition("/")[2]
    webex.contents.head(content)
    webex.contents.get(content)
    webex.files.read(address)
    fake.files.make_unscannable(address)
    webex.contents.get(content, allow="unscannable")
    card = {"contentType": "application/vnd.microsoft.card.adaptive", "content": {"type": "AdaptiveCard"}}
    webex.messages.create(room_id=room.id, text="a card", attachments=[card])
    direct = webex.messages.create(to_person_id=ada.id, text="hello")
    webex.messages.create(to_person_email="ada@example.com", text="again")
    webex.messages.edit(direct.id, room_id=str(direct.room_id), markdown="**hello**")
    webex.messages.get(direct.id)
    webex.messages.list(room_id=room.id, page_size=1).all()
    webex.messages.list_direct(person_id=ada.id).all()
    webex.rooms.list(page_size=1, sort_by="lastactivity").all()
    webex.rooms.list(org_public_spaces=True).all()
    fake.fail("GET /rooms", status=429, retry_after="1")
    webex.rooms.list().all()
    for refused in (
        lambda: webex.rooms.create(title=""),
        lambda: webex.rooms.get("nobody"),
        lambda: webex.memberships.create(room_id=room.id, person_id=ada.id),
        lambda: webex.team_memberships.create(team_id=team.id, person_email="invited@example.com"),
        lambda: webex.messages.create(text="nowhere"),
        lambda: webex.contents.get(content),
        lambda: webex.contents.head(content),
        lambda: webex.messages.list_direct().all(),
        lambda: webex.messages.edit(direct.id, room_id=room.id, text="elsewhere"),
        lambda: webex.messages.get("nobody"),
    ):
        with pytest.raises(ApiError):
            refused()
    webex.messages.delete(first.id)
    webex.memberships.delete(membership.id)
    webex.rooms.delete(public.id)
    webex.team_memberships.delete(place.id)
    webex.teams.delete(team.id)
    webex.people.delete(person.id)


def test_every_answer_keeps_to_the_contract(fake: FakeWebex) -> None:
    checking = CheckingTransport(fake)
    with WebexClient(fake.me.token, transport=checking, clock=fake.clock) as webex:
        everything(fake, webex)

    expected = {name for name in OPERATIONS if name.partition(".")[0] in COVERED} - {"rooms.get_meeting_info"}
    assert {name for name, status in checking.seen if status < 300} == expected
    assert {status for _, status in checking.seen} >= {200, 204, 400, 404, 409, 428, 429}


def test_a_bot_and_a_stranger_are_refused_within_the_contract(fake: FakeWebex) -> None:
    checking = CheckingTransport(fake)
    bot = fake.add_person("bot@example.com", type="bot", token="bot")
    room = fake.client().rooms.create(title="Dev Room")
    fake.client().memberships.create(room_id=room.id, person_id=bot.id)
    for token in ("bot", "stranger"):
        webex = WebexClient(token, transport=checking, clock=fake.clock, retry=RetryPolicy(max_attempts=1))
        with pytest.raises(ApiError):
            webex.messages.list(room_id=room.id).all()
    assert checking.seen == {("messages.list", 403), ("messages.list", 401)}


def test_the_check_itself_finds_what_is_wrong(fake: FakeWebex) -> None:
    checking = CheckingTransport(fake)
    for body in (b'{"id": 5}', b'{"id": "x", "colour": "red"}', b'{"id": "x", "created": "yesterday"}', b"{}"):
        fake.fail("GET /rooms/{roomId}", status=200, body=body, content_type="application/json")
        with pytest.raises(AssertionError):
            checking.send(Request("GET", "https://webexapis.com/v1/rooms/x"))


@pytest.mark.parametrize(
    ("operation", "path"),
    [("POST /rooms", "rooms"), ("GET /people/me", "people/me"), ("GET /rooms", "rooms?max=1")],
)
def test_what_is_ordered_to_go_wrong_keeps_to_the_contract_where_it_can(
    fake: FakeWebex, operation: str, path: str
) -> None:
    checking = CheckingTransport(fake)
    for number in range(2):
        fake.client().rooms.create(title=str(number))
    fake.fail(operation, status=503)
    fake.fail(operation, status=429, message="Slower")
    fake.empty_pages("GET /rooms")
    fake.repeat_pages("GET /rooms")
    token = Headers({"Authorization": f"Bearer {fake.me.token}", "Content-Type": "application/json"})
    method = operation.partition(" ")[0]
    body = b'{"title": "Dev Room"}' if method == "POST" else None
    for _ in range(5):
        checking.send(Request(method, f"https://webexapis.com/v1/{path}", token, body))
    assert {status for _, status in checking.seen} == {200, 429, 503}


def test_every_operation_of_the_contract_is_answered_and_nothing_else() -> None:
    assert set(HANDLERS) - {operation.id for operation in OTHER_OPERATIONS} == set(OPERATIONS)


def test_the_answers_of_every_resource_are_held_against_the_contract() -> None:
    """A resource that is described anew belongs into one of these lists, whose tests then ask for all of it."""
    covered = COVERED | test_fake_administration_contract.COVERED | test_fake_happenings_contract.COVERED
    covered |= test_fake_meetings_contract.COVERED | test_fake_recordings_contract.COVERED
    assert covered == {name.partition(".")[0] for name in OPERATIONS}
