# pyright: strict, reportUnnecessaryTypeIgnoreComment=true
"""What type checkers must refuse. Checked, never run.

One comment silences them all, and each is needed: to mypy and to pyright a comment that silences nothing is an error.
"""

from __future__ import annotations

from webex_client import AsyncWebexClient, Operation, PagedOperation, RetryPolicy, WebexClient
from webex_client.api import messages, rooms
from webex_client.mentions import mention
from webex_client.models import Meeting, Message, Room, RoomType, Webhook


def fields_that_are_not(room: Room, message: Message) -> None:
    print(room.no_such_field)  # type: ignore[attr-defined]
    print(room.lastActivity)  # type: ignore[attr-defined]
    print(room.title.upper())  # type: ignore[union-attr]
    print(room.created.year)  # type: ignore[union-attr]
    print(message.attachments[0].content)  # type: ignore[index]
    print(RoomType.NO_SUCH_MEMBER)  # type: ignore[attr-defined]
    room.no_such_field = 1  # type: ignore[attr-defined]
    room.title = 3  # type: ignore[assignment]
    room.type = "group"  # type: ignore[assignment]
    room.created = "2026-03-02"  # type: ignore[assignment]


def what_models_do(room: Room, message: Message) -> None:
    print(room in message.mentions)  # type: ignore[operator]
    message.mentions = message.mentions  # type: ignore[misc]
    mention(room)  # type: ignore[arg-type]


def models_that_cannot_be_made() -> None:
    Room()  # type: ignore[call-arg]
    Room("r")  # type: ignore[arg-type, call-arg]
    Room(id="r", no_such_field=1)  # type: ignore[call-arg]
    Room(id="r", isLocked=True)  # type: ignore[call-arg]
    Room(id=1)  # type: ignore[arg-type]
    Room.from_dict([])  # type: ignore[arg-type]


def arguments_that_are_missing(webex: WebexClient) -> None:
    webex.rooms.get()  # type: ignore[call-arg]
    webex.rooms.create()  # type: ignore[call-arg]
    webex.messages.list()  # type: ignore[call-arg]
    webex.webhooks.create(name="n", target_url="u", resource="messages")  # type: ignore[call-arg]
    webex.conference.start()  # type: ignore[call-arg]
    rooms.get()  # type: ignore[call-arg]


def arguments_that_nobody_knows(webex: WebexClient) -> None:
    webex.rooms.get("r", "s")  # type: ignore[call-arg]
    webex.rooms.get("r", no_such_argument=1)  # type: ignore[call-arg]
    webex.rooms.create("Dev")  # type: ignore[call-arg]
    webex.rooms.create(title="Dev", isLocked=True)  # type: ignore[call-arg]
    webex.rooms.list(max=10)  # type: ignore[call-arg]
    rooms.create("Dev")  # type: ignore[call-arg]


def arguments_of_the_wrong_type(webex: WebexClient) -> None:
    webex.rooms.get(1)  # type: ignore[arg-type]
    webex.rooms.create(title=None)  # type: ignore[arg-type]
    webex.rooms.create(title="Dev", is_locked="yes")  # type: ignore[arg-type]
    webex.rooms.list(page_size="10")  # type: ignore[arg-type]
    webex.rooms.list(limit=2.5)  # type: ignore[arg-type]
    webex.messages.list(room_id="r", before=3)  # type: ignore[arg-type]
    webex.messages.create(room_id="r", files=[3])  # type: ignore[list-item]
    webex.people.create(emails=3)  # type: ignore[arg-type]


def resources_that_are_not(webex: WebexClient) -> None:
    print(webex.no_such_resource)  # type: ignore[attr-defined]
    webex.rooms.no_such_method()  # type: ignore[attr-defined]


def clients_that_are_wrong() -> None:
    WebexClient(3)  # type: ignore[arg-type]
    WebexClient("t", "https://webexapis.com/v1/")  # type: ignore[call-arg]
    WebexClient("t", timeout="10")  # type: ignore[arg-type]
    WebexClient("t", retry=3)  # type: ignore[arg-type]
    WebexClient("t", transport=object())  # type: ignore[arg-type]
    WebexClient("t", no_such_option=1)  # type: ignore[call-arg]
    RetryPolicy(max_attempts="5")  # type: ignore[arg-type]
    RetryPolicy().max_attempts = 3  # type: ignore[misc]


def results_that_are_not(webex: WebexClient) -> None:
    print(webex.rooms.list().title)  # type: ignore[attr-defined]
    print(webex.rooms.list()[0])  # type: ignore[index]
    print(webex.people.update("p", display_name="Ada").id)  # type: ignore[union-attr]
    webex.send("rooms")  # type: ignore[call-overload]
    message: Operation[Room] = messages.get("m")  # type: ignore[assignment]
    listed: PagedOperation[Room] = rooms.get("r")  # type: ignore[assignment]
    print(message, listed)
    rooms.get("r").method = "POST"  # type: ignore[misc]


async def what_is_awaited_and_what_is_not(webex: AsyncWebexClient) -> None:
    print(webex.rooms.get("r").title)  # type: ignore[attr-defined]
    await webex.rooms.list()  # type: ignore[misc]
    list(webex.rooms.list())  # type: ignore[call-overload]
    with webex:  # type: ignore[attr-defined]
        pass


def secrets(webhook: Webhook) -> str:
    return webhook.secret  # type: ignore[return-value]


def meetings_planned_amiss(webex: WebexClient, meeting: Meeting) -> None:
    webex.meetings.create(invitees=["ada@example.com"])  # type: ignore[list-item]
    webex.meetings.create(meeting_options="chat")  # type: ignore[arg-type]
    meeting.occurrences(until="tomorrow")  # type: ignore[arg-type]
    meeting.occurrences = None  # type: ignore[assignment, misc]
