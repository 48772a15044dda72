"""What is recorded in the project's own cassettes: one story a cassette.

A story yields operations and is given what came of them, results or errors, so that either client can carry it out; it
says itself what must have come. Lists come whole.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any, TypeAlias

from webex_client import (
    AsyncPaginator,
    AsyncWebexClient,
    ConflictError,
    NotFoundError,
    Operation,
    Paginator,
    RateLimitError,
    RetryPolicy,
    TransportError,
    WebexClient,
    WebexError,
)
from webex_client.api import access_tokens, memberships, messages, people, rooms, teams, webhooks
from webex_client.testing import FakeWebex
from webex_client.testing.recording import RecordingTransport

__all__ = ["PATIENT", "STORIES", "Story", "recorded", "told", "told_asynchronously"]

Story: TypeAlias = "Generator[Operation[Any], Any, None]"

PATIENT = RetryPolicy(max_attempts=3, deadline=3600)
"""How the stories are tried, so that a pause of two minutes is waited for and one of two hours is not."""


def messaging(fake: FakeWebex | None) -> Story:
    """A room, people in it, and what they say."""
    me = yield people.me()
    assert me.display_name == "Maria Curie"
    room = yield rooms.create(title="Release train")
    assert (room.type, room.creator_id) == ("group", me.id)
    membership = yield memberships.create(room_id=room.id, person_email="ada@example.com", is_moderator=True)
    assert membership.person_display_name == "Ada Lovelace"
    message = yield messages.create(room_id=room.id, markdown="**Built** 1.2\n\n- linux\n- *windows*")
    assert message.html is not None
    assert message.text.startswith("Built 1.2")
    reply = yield messages.create(room_id=room.id, parent_id=message.id, text="no, 2026-01-01: 1e3 ☃ 🙂")
    edited = yield messages.edit(message.id, room_id=room.id, markdown="**Built** 1.3")
    assert edited.text == "Built 1.3"
    found = yield messages.list(room_id=room.id)
    assert [each.id for each in found] == [reply.id, message.id]
    direct = yield messages.create(to_person_email="ada@example.com", text="well done")
    assert direct.room_type == "direct"
    assert (yield messages.delete(message.id)) is None
    assert (yield rooms.delete(room.id)) is None


def paging(fake: FakeWebex | None) -> Story:
    """A list in pages, one of a team's rooms, and one that ends early."""
    team = yield teams.create(name="Builders")
    for number in range(1, 6):
        yield rooms.create(title=f"Room {number}", team_id=team.id)
    found = yield rooms.list(team_id=team.id, page_size=2)
    assert {room.title for room in found} >= {f"Room {number}" for number in range(1, 6)}
    first = yield rooms.list(team_id=team.id, page_size=2, limit=3)
    assert len(first) == 3


def upload(fake: FakeWebex | None) -> Story:
    """A file that is sent with a message."""
    room = yield rooms.create(title="Files")
    file = io.BytesIO(b"all 3 tests passed\n" * 100)
    file.name = "report.txt"
    message = yield messages.create(room_id=room.id, text="the report", files=[file])
    assert len(message.files) == 1
    again = yield messages.get(message.id)
    assert again.files == message.files


def hooks(fake: FakeWebex | None) -> Story:
    """A webhook with a secret, from its beginning to its end."""
    made = yield webhooks.create(
        name="messages",
        target_url="https://bot.example/hook",
        resource="messages",
        event="created",
        secret="hush, hush",
    )
    assert made.status == "active"
    renamed = yield webhooks.update(made.id, name="all messages", target_url=made.target_url)
    assert renamed.name == "all messages"
    assert [each.id for each in (yield webhooks.list())] == [made.id]
    assert (yield webhooks.delete(made.id)) is None
    assert (yield webhooks.list()) == []


def errors(fake: FakeWebex | None) -> Story:
    """What goes wrong: nothing there, something there already, too much, and nobody at all."""
    gone = yield rooms.get("Y2lzY29zcGFyazovL3VzL1JPT00vbm93aGVyZQ")
    assert isinstance(gone, NotFoundError)
    assert gone.tracking_id is not None
    room = yield rooms.create(title="Twice")
    yield memberships.create(room_id=room.id, person_email="ada@example.com")
    twice = yield memberships.create(room_id=room.id, person_email="ada@example.com")
    assert isinstance(twice, ConflictError)
    if fake is not None:
        fake.fail("GET /people/me", status=429, retry_after="120")
    assert (yield people.me()).display_name == "Maria Curie"
    if fake is not None:
        fake.fail("GET /people/me", status=429, retry_after="7200")
    refused = yield people.me()
    assert isinstance(refused, RateLimitError)
    assert refused.retry_after == 7200
    if fake is not None:
        fake.drop_connection("POST /rooms", after=True)
    assert isinstance((yield rooms.create(title="Lost")), TransportError)


def signing_in(fake: FakeWebex | None) -> Story:
    """A device that somebody signs in on, and its next token."""
    device = yield access_tokens.authorize_device(client_id="C0FFEE", scope="spark:all")
    if fake is not None:
        fake.sign_in.approve_device(device.user_code, fake.me)
    token = yield access_tokens.create_for_device(
        grant_type="urn:ietf:params:oauth:grant-type:device_code",
        client_id="C0FFEE",
        client_secret="not to be told",
        device_code=device.device_code,
    )
    assert token.expires_in == 1209599
    yield access_tokens.create(
        grant_type="refresh_token",
        client_id="C0FFEE",
        client_secret="not to be told",
        refresh_token=token.refresh_token,
    )


STORIES: dict[str, Callable[[FakeWebex | None], Story]] = {
    "messaging": messaging,
    "paging": paging,
    "upload": upload,
    "webhooks": hooks,
    "errors": errors,
    "signing_in": signing_in,
}
"""The stories by the names of their cassettes. They are given the fake where they are recorded."""


def told(story: Story, webex: WebexClient) -> None:
    """Carry out a story."""
    came: Any = None
    while True:
        try:
            operation = story.send(came)
        except StopIteration:
            return
        try:
            came = webex.send(operation)
            came = came.all() if isinstance(came, Paginator) else came
        except WebexError as error:
            came = _expected(error)


async def told_asynchronously(story: Story, webex: AsyncWebexClient) -> None:
    """The same with the asynchronous client."""
    came: Any = None
    while True:
        try:
            operation = story.send(came)
        except StopIteration:
            return
        try:
            came = webex.send(operation)
            came = await (came.all() if isinstance(came, AsyncPaginator) else came)
        except WebexError as error:
            came = _expected(error)


def _expected(error: WebexError) -> WebexError:
    """An error that a story may be about; any other is one of the test."""
    if not hasattr(error, "attempts"):
        raise error
    return error


def recorded(name: str, path: Path) -> None:
    """Record a story to `path`, from a fake in which there is no chance: each time the same comes of it."""
    fake = FakeWebex(token="a-token-of-mine", email="maria@example.com", display_name="Maria Curie", seed=1867)
    fake.add_person("ada@example.com", display_name="Ada Lovelace")
    fake.sign_in.add_integration(client_id="C0FFEE", client_secret="not to be told")
    recorder = RecordingTransport(path, fake.transport(), mode="all", clock=fake.clock)
    with WebexClient(fake.me.token, transport=recorder, clock=fake.clock, retry=PATIENT) as webex:
        told(STORIES[name](fake), webex)
