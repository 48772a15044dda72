"""The synchronous client as type checkers see it. Checked, never run."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, assert_type

from webex_client import Headers, Page, Paginator, Request, Response, RetryPolicy, TokenBucket, WebexClient
from webex_client.models import (
    AttachmentAction,
    ConferenceDetails,
    Event,
    Membership,
    Message,
    Person,
    Room,
    RoomMeetingInfo,
    RoomTab,
    Team,
    TeamMembership,
    Webhook,
)


class Rotating:
    """A source of tokens is whatever has a `token()`."""

    def token(self) -> str:
        return "…"


def clients() -> None:
    assert_type(WebexClient(), WebexClient)
    webex = WebexClient(
        "token",
        base_url="https://webexapis.com/v1/",
        timeout=10,
        retry=RetryPolicy(max_attempts=1),
        rate_limiter=TokenBucket(300, 60),
        proxy="http://proxy.example.com:3128",
        verify="ca.pem",
        caller="me",
        be_geo_id="geo",
    )
    WebexClient(access_token=Rotating(), verify=False)
    assert_type(webex.with_options(timeout=1.5, retry=RetryPolicy(max_wait=5)), WebexClient)
    with webex as same:
        assert_type(same, WebexClient)
    webex.close()


def single_things(webex: WebexClient) -> None:
    assert_type(webex.rooms.get("id"), Room)
    assert_type(webex.rooms.get(room_id="id"), Room)
    assert_type(webex.rooms.create(title="Dev", is_locked=True), Room)
    assert_type(webex.rooms.update("id", title="QA"), Room)
    assert_type(webex.rooms.get_meeting_info("id"), RoomMeetingInfo)
    assert_type(webex.messages.get("id"), Message)
    assert_type(webex.messages.edit("id", room_id="r", markdown="**b**"), Message)
    assert_type(webex.memberships.create(room_id="r", person_email="ada@example.com"), Membership)
    assert_type(webex.teams.get("id"), Team)
    assert_type(webex.team_memberships.update("id", is_moderator=True), TeamMembership)
    assert_type(webex.people.me(), Person)
    assert_type(webex.whoami(), Person)
    assert_type(webex.whoami(refresh=True), Person)
    assert_type(webex.people.get("id", calling_data=True), Person)
    assert_type(webex.people.update("id", display_name="Ada"), Person | None)
    assert_type(webex.webhooks.create(name="n", target_url="u", resource="messages", event="created"), Webhook)
    assert_type(webex.events.get("id"), Event)
    assert_type(webex.conference.get(), ConferenceDetails)
    assert_type(webex.attachment_actions.create(type="submit", message_id="m", inputs={"a": 1}), AttachmentAction)
    assert_type(webex.room_tabs.get("id"), RoomTab)


def commands(webex: WebexClient) -> None:
    assert_type(webex.rooms.delete("id"), None)
    assert_type(webex.conference.mute(), None)
    webex.conference.mute(call_id="c")
    webex.conference.start(call_ids=["a", "b"])


def uploads(webex: WebexClient) -> None:
    with Path("a.png").open("rb") as file:
        assert_type(webex.messages.create(room_id="r", files=[file]), Message)
    webex.messages.create(room_id="r", text="see", files=[Path("build.log")])
    webex.messages.create(to_person_email="ada@example.com", files=["https://example.com/a.png"])
    webex.messages.create(room_id="r", attachments=[{"contentType": "…", "content": {"type": "AdaptiveCard"}}])


def lists(webex: WebexClient, since: datetime) -> None:
    rooms = webex.rooms.list(type="group", sort_by="created", page_size=100, limit=250)
    assert_type(rooms, Paginator[Room])
    for room in rooms:
        assert_type(room, Room)
    assert_type(rooms.first(), Room | None)
    assert_type(rooms.all(), list[Room])
    assert_type([room.title for room in rooms], list[str | None])
    assert_type(rooms.pages(), Iterator[Page[Room]])
    for page in rooms.pages(resume_from="token"):
        assert_type(page.items, list[Room])
        assert_type(page.next, str | None)
        assert_type(page.extra["notFoundIds"], Any)
        assert_type(list(page), list[Room])
    assert_type(webex.messages.list(room_id="r", mentioned_people="me", before=since), Paginator[Message])
    assert_type(webex.messages.list(room_id="r", mentioned_people=["me"], before="2026-03-02"), Paginator[Message])
    assert_type(webex.messages.list_direct(person_id="p"), Paginator[Message])
    assert_type(webex.events.list(from_=since, to=since), Paginator[Event])
    assert_type(webex.people.list(id=["a", "b"]), Paginator[Person])


def requests(webex: WebexClient) -> None:
    answer = webex.request("GET", "new/thing", params={"max": 3}, json={"a": [1]})
    assert_type(answer, Response[Any])
    assert_type(answer.status, int)
    assert_type(answer.headers, Headers)
    assert_type(answer.content, bytes)
    assert_type(answer.tracking_id, str | None)
    assert_type(answer.request, Request | None)


class InMemory:
    """A transport is whatever has these two methods."""

    def send(self, request: Request) -> Response[Any]:
        return Response(200, Headers(), request.method.encode(), None)

    def close(self) -> None:
        pass


WebexClient("token", transport=InMemory())
