# Generated from spec/attachment_actions.yaml by generator; change the spec.
"""Webex attachment actions: models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from .common import (
    ABSENT,
    Model,
    OpenEnum,
    enum_reader,
    read_timestamp,
)

__all__ = ["AttachmentAction", "AttachmentActionType", "read_attachment_action_type"]


class AttachmentActionType(OpenEnum):
    """What was done with a card."""

    SUBMIT = "submit"


read_attachment_action_type = enum_reader(AttachmentActionType)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AttachmentAction(Model):
    """What somebody sent with a card."""

    id: str
    """The action's id."""
    type: AttachmentActionType | None = None
    """What was done with a card."""
    message_id: str | None = None
    """The message that holds the card."""
    inputs: dict[str, Any] | None = None
    """The values of the card's inputs, by their ids."""
    person_id: str | None = None
    """Who did it."""
    room_id: str | None = None
    """The room the message is in."""
    created: datetime | None = None
    """When it was done."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "message_id": "messageId",
        "inputs": "inputs",
        "person_id": "personId",
        "room_id": "roomId",
        "created": "created",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.type = (value := get("type")) and read_attachment_action_type(value)
        self.message_id = get("messageId")
        self.inputs = get("inputs")
        self.person_id = get("personId")
        self.room_id = get("roomId")
        self.created = (value := get("created")) and read_timestamp(value)
        self._source = data
        self._additional_properties = None
        return self
