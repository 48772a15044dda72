"""Whatever is a JSON object becomes an event; nothing else does."""

from __future__ import annotations

import copy
import json
import math
import pickle
from datetime import UTC, datetime
from typing import Any

import pytest
from contract.recorded import each
from hypothesis import given
from hypothesis import strategies as st

from webex_client import MalformedDelivery
from webex_client.models import Message
from webex_client.webhooks import (
    Event,
    MeetingEnded,
    MeetingParticipantJoined,
    MessageCreated,
    MessageEvent,
    RoomUpdated,
    TelephonyCallUpdated,
    UnknownEvent,
    parse,
)

from .recorded import RecordedDelivery, recorded_deliveries
from .telling import ADA, MESSAGE, told

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
FIELDS = ["id", "name", "targetUrl", "resource", "event", "filter", "created", "status", "ownedBy", "actorId", "data"]
RESOURCES = ["messages", "rooms", "memberships", "attachmentActions", "meetings", "recordings", "telephony_calls"]
ODD = st.dictionaries(st.sampled_from(FIELDS) | st.text(), JSON, max_size=8).flatmap(
    lambda odd: st.fixed_dictionaries(
        {},
        optional={
            "resource": st.sampled_from(RESOURCES) | JSON,
            "event": st.sampled_from(["created", "updated", "deleted", "ended"]) | JSON,
            "data": st.dictionaries(st.sampled_from(list(MESSAGE)) | st.text(), JSON, max_size=4) | JSON,
        },
    ).map(lambda known: {**odd, **known})
)


def same(one: Any, other: Any) -> bool:
    """Whether two JSON values are equal; not a number is itself here."""
    if isinstance(one, float) and isinstance(other, float) and math.isnan(one):
        return math.isnan(other)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    return type(one) is type(other) and bool(one == other)


@given(ODD)
def test_no_json_object_fails_and_nothing_of_it_is_lost(value: dict[str, Any]) -> None:
    event = parse(json.dumps(value))
    assert isinstance(event, Event)
    assert same(json.loads(event.to_json()), value)
    assert repr(event)


@each(recorded_deliveries(), "delivery")
def test_every_recorded_delivery_parses_and_nothing_of_it_is_lost(delivery: RecordedDelivery) -> None:
    event = parse(delivery.body)
    assert event.to_dict() == delivery.value
    names_its_kind = {"resource", "event"} <= delivery.value.keys()
    assert isinstance(event, UnknownEvent) is not names_its_kind
    if names_its_kind:
        resource, happened = delivery.value["resource"], delivery.value["event"]
        assert type(event).__name__.lower() == f"{resource.removesuffix('s')}{happened}".replace("_", "").lower()
        assert event.data.id == delivery.value["data"]["id"]
        assert not event.additional_properties


def test_an_event_is_the_webhook_and_what_happened() -> None:
    event = parse(told(filter="roomId=1"))
    assert isinstance(event, MessageCreated)
    assert isinstance(event.data, Message)
    assert (event.name, event.resource, event.event, event.filter) == ("Everything", "messages", "created", "roomId=1")
    assert event.target_url == "https://bot.example.com/webex"
    assert (event.owned_by, event.status, event.created_by) == ("creator", "active", ADA)
    assert event.created == datetime(2026, 3, 2, 20, 0, tzinfo=UTC)
    assert event.actor_id == event.data.person_id == ADA
    assert event.data.created == datetime(2026, 3, 2, 20, 26, 2, 321000, tzinfo=UTC)


def test_text_and_bytes_are_read_alike() -> None:
    assert parse(told()) == parse(told().decode())


def test_what_there_is_no_model_for_is_a_mapping() -> None:
    event = parse(told("telephony_calls", "updated", {"callId": "1", "state": "held"}))
    assert isinstance(event, TelephonyCallUpdated)
    assert event.data["state"] == "held"


@pytest.mark.parametrize(
    ("resource", "event", "kind"),
    [
        ("rooms", "updated", RoomUpdated),
        ("meetings", "ended", MeetingEnded),
        ("meetingParticipants", "joined", MeetingParticipantJoined),
        ("messages", "pinned", UnknownEvent),
        ("holograms", "created", UnknownEvent),
        ("all", "all", UnknownEvent),
        (None, None, UnknownEvent),
        (["messages"], {"created": 1}, UnknownEvent),
        (1, True, UnknownEvent),
    ],
)
def test_the_kind_is_what_the_delivery_names(resource: Any, event: Any, kind: type[Event]) -> None:
    assert type(parse(told(resource, event, {"id": "1"}))) is kind


def test_an_unknown_event_keeps_its_names_and_data() -> None:
    event = parse(told("holograms", "projected", {"id": "1", "colour": "blue"}, roomOf=7))
    assert (event.resource, event.event, event.data) == ("holograms", "projected", {"id": "1", "colour": "blue"})
    assert event.resource is not None
    assert not event.resource.is_known
    assert event.additional_properties == {"roomOf": 7}


def test_an_object_that_is_no_delivery_is_an_unknown_event() -> None:
    assert parse("{}") == UnknownEvent.from_dict({})
    assert parse(json.dumps(MESSAGE)).additional_properties["personEmail"] == "ada@example.com"


@pytest.mark.parametrize("data", [None, [], "text", 7])
def test_data_of_an_unexpected_type_are_kept_as_they_came(data: Any) -> None:
    event = parse(told(data=data))
    assert isinstance(event, MessageCreated)
    assert event.data == data


def test_a_delivery_without_data_has_none() -> None:
    event = parse('{"resource": "messages", "event": "created"}')
    assert isinstance(event, MessageCreated)
    assert event.data is None
    assert event.to_dict() == {"resource": "messages", "event": "created"}


def test_an_event_can_be_copied_pickled_and_made() -> None:
    event = parse(told())
    assert pickle.loads(pickle.dumps(event)) == copy.copy(event) == event
    made = MessageCreated(id="1", data=Message(id="2"))
    assert made.to_dict() == {"id": "1", "data": {"id": "2"}}
    assert isinstance(made, MessageEvent)


def test_a_number_that_python_will_not_read_is_kept_as_text() -> None:
    digits = "9" * 5000
    event = parse(f'{{"resource": "rooms", "event": "updated", "data": {{"id": {digits}}}}}')
    assert isinstance(event, RoomUpdated)
    assert event.data.id == digits


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", "has no body"),
        (b" \n", "has no body"),
        (b"[]", "is an array"),
        (b'"text"', "is a text"),
        (b"null", "is null"),
        (b"true", "is a boolean"),
        (b"12", "is a number"),
        (b"1.5", "is a number"),
        (b"{", "is not JSON: Expecting property name"),
        (b'{"id": }', "is not JSON: Expecting value: line 1 column 8"),
        (b"id=1&name=2", "is not JSON"),
        (b'{"id": "\xff"}', "is no text: byte 8 is not utf-8"),
        (b'{"a":' * 200_000, "nested too deeply"),
    ],
)
def test_what_is_no_json_object_is_an_error_that_says_what_it_is(body: bytes, says: str) -> None:
    with pytest.raises(MalformedDelivery, match=says):
        parse(body)


@given(st.binary() | st.text())
def test_nothing_else_is_ever_raised(body: bytes | str) -> None:
    try:
        event = parse(body)
    except MalformedDelivery:
        return
    assert isinstance(event, Event)
