"""What a delivery leaves out is read by its id, with patience for servers that do not know of it yet."""

from __future__ import annotations

import json
from typing import Any

import pytest
from in_memory import ROOM, Start, VirtualClock, answer, settle

from webex_client import ArgumentError, ForbiddenError, NotFoundError
from webex_client.models import AttachmentAction, Message
from webex_client.webhooks import Event, MessageCreated, fetch, parse

from .telling import MESSAGE, told

WHOLE = {**MESSAGE, "text": "Hello"}
ACTION = {"id": "1", "type": "submit", "messageId": "2"}


def test_a_message_is_got_by_its_id(start: Start) -> None:
    webex, wire = start(answer(200, WHOLE))
    event = parse(told())
    whole = settle(fetch(webex, event))

    assert type(whole) is MessageCreated
    assert whole.data == Message.from_dict(WHOLE)
    assert (whole.id, whole.name, whole.actor_id) == (event.id, event.name, event.actor_id)
    assert wire.requests[0].method == "GET"
    assert wire.urls == [f"https://webexapis.com/v1/messages/{MESSAGE['id']}"]
    assert event.data.text is None


def test_the_inputs_of_an_attachment_action_are_got_by_its_id(start: Start) -> None:
    webex, wire = start(answer(200, {**ACTION, "inputs": {"name": "Ada"}}))
    event = settle(fetch(webex, parse(told("attachmentActions", data=ACTION))))

    assert isinstance(event.data, AttachmentAction)
    assert event.data.inputs == {"name": "Ada"}
    assert wire.urls == ["https://webexapis.com/v1/attachment/actions/1"]


def test_what_is_not_found_at_first_is_asked_for_again_after_growing_waits(start: Start, clock: VirtualClock) -> None:
    webex, wire = start(answer(404), answer(404), answer(404), answer(200, WHOLE))
    assert settle(fetch(webex, parse(told()))).data.text == "Hello"
    assert clock.slept == [0.25, 0.5, 1.0]
    assert len(wire.requests) == 4


def test_what_stays_unknown_is_an_error_after_eight_seconds(start: Start, clock: VirtualClock) -> None:
    webex, wire = start(lambda request: answer(404, {"message": "no such message"}))
    with pytest.raises(NotFoundError, match="no such message"):
        settle(fetch(webex, parse(told())))
    assert clock.slept == [0.25, 0.5, 1.0, 2.0, 4.0]
    assert len(wire.requests) == 6


def test_another_error_is_not_waited_for(start: Start, clock: VirtualClock) -> None:
    webex, _ = start(answer(403))
    with pytest.raises(ForbiddenError):
        settle(fetch(webex, parse(told())))
    assert clock.slept == []


@pytest.mark.parametrize(
    ("event", "says"),
    [
        (parse(told(event="deleted")), "MessageDeleted: there is nothing to get"),
        (parse(told("telephony_calls", data={"id": "1"})), "TelephonyCallCreated: there is nothing to get"),
        (parse(told("holograms", data={"id": "1"})), "UnknownEvent: there is nothing to get"),
        (parse(told(data={"roomId": "1"})), "MessageCreated: its data have no id"),
        (parse(told(data=None)), "MessageCreated: its data have no id"),
        (parse(told(data={"id": 7})), "MessageCreated: its data have no id"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_got_is_a_mistake_of_the_caller(event: Event, says: str, start: Start) -> None:
    webex, wire = start()
    with pytest.raises(ArgumentError, match=says):
        settle(fetch(webex, event))
    assert wire.requests == []


@pytest.mark.parametrize(
    ("resource", "data", "path"),
    [
        ("rooms", ROOM, f"rooms/{ROOM['id']}"),
        ("memberships", {"id": "1"}, "memberships/1"),
        ("meetings", {"id": "1"}, "meetings/1"),
        ("recordings", {"id": "1"}, "recordings/1"),
    ],
)
def test_others_are_got_likewise(resource: str, data: dict[str, Any], path: str, start: Start) -> None:
    webex, wire = start(answer(200, {**data, "seen": True}))
    event = settle(fetch(webex, parse(told(resource, "updated", data))))
    assert json.loads(event.data.to_json()) == {**data, "seen": True}
    assert wire.urls == [f"https://webexapis.com/v1/{path}"]
