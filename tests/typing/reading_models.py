"""Models and enums as type checkers see them. Checked, never run."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, assert_type

from webex_client.mentions import MentionedPerson, Mentions, mention
from webex_client.models import (
    Address,
    Attachment,
    ConferenceDetails,
    ConferenceParticipant,
    ErrorDetail,
    Event,
    ItemError,
    Message,
    Person,
    PersonStatus,
    PhoneNumber,
    Room,
    RoomType,
    SipAddress,
    Webhook,
    WebhookEvent,
    WebhookResource,
)
from webex_client.models import Error as ErrorBody


def fields(room: Room, message: Message, person: Person, webhook: Webhook) -> None:
    assert_type(room.id, str)
    assert_type(room.title, str | None)
    assert_type(room.type, RoomType | None)
    assert_type(room.is_locked, bool | None)
    assert_type(room.last_activity, datetime | None)
    assert_type(room.errors, dict[str, ItemError] | None)
    assert_type(message.files, list[str] | None)
    assert_type(message.mentions, Mentions)
    assert_type(message.mentions.people, tuple[MentionedPerson, ...])
    assert_type(person in message.mentions, bool)
    assert_type(mention(person, "Ada"), str)
    assert_type(message.attachments, list[Attachment] | None)
    assert_type(person.emails, list[str] | None)
    assert_type(person.phone_numbers, list[PhoneNumber] | None)
    assert_type(person.addresses, list[Address] | None)
    assert_type(person.sip_addresses, list[SipAddress] | None)
    assert_type(person.invite_pending, bool | None)
    assert_type(person.status, PersonStatus | None)
    assert_type(webhook.resource, WebhookResource | None)
    assert_type(webhook.event, WebhookEvent | None)


def other_fields(details: ConferenceDetails, event: Event, error: ErrorBody, attachment: Attachment) -> None:
    assert_type(details.appearance, int | None)
    assert_type(details.participants, list[ConferenceParticipant] | None)
    assert_type(event.data, dict[str, Any] | None)
    assert_type(attachment.content, dict[str, Any] | None)
    assert_type(error.errors, list[ErrorDetail] | None)


def json(room: Room) -> None:
    assert_type(Room.from_dict({"id": "r"}), Room)
    assert_type(room.to_dict(), dict[str, Any])
    assert_type(room.to_json(indent=2), str)
    assert_type(room.additional_properties, dict[str, Any])
    assert_type(room == room.to_dict(), bool)


def by_hand() -> None:
    room = Room(id="r", title="Dev", type=RoomType.GROUP, created=datetime.now(UTC), additional_properties={"new": 1})
    room.title = None
    room.type = RoomType("brand-new")


def enums(kind: RoomType) -> str:
    assert_type(RoomType.GROUP.is_known, bool)
    assert_type(RoomType("brand-new"), RoomType)
    as_text: str = kind
    match kind:
        case RoomType.DIRECT:
            return as_text.upper()
        case _:
            return kind.value
