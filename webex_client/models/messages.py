# Generated from spec/messages.yaml by generator; change the spec.
"""Webex messages: models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from .common import (
    ABSENT,
    ItemError,
    Model,
    RoomType,
    model_reader,
    read_each,
    read_item_error,
    read_map,
    read_room_type,
    read_timestamp,
)

if TYPE_CHECKING:
    from ..mentions import Mentions

__all__ = ["Attachment", "Message", "read_attachment"]


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Attachment(Model):
    """A card that goes with a message."""

    content_type: str | None = None
    """The kind of card; `application/vnd.microsoft.card.adaptive` is the only one known."""
    content: dict[str, Any] | None = None
    """The card itself: an Adaptive Card, of which version 1.3 is supported in part."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "content_type": "contentType",
        "content": "content",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.content_type = get("contentType")
        self.content = get("content")
        self._source = data
        self._additional_properties = None
        return self


read_attachment = model_reader(Attachment)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Message(Model):
    """A message somebody has posted in a room."""

    id: str
    """The message's id."""
    parent_id: str | None = None
    """The message it is a reply to."""
    room_id: str | None = None
    """The room it is in."""
    room_type: RoomType | None = None
    """Whether a room is a conversation of two people or of a group."""
    to_person_id: str | None = None
    """To whom it went as a direct message; only in the answer to posting it."""
    to_person_email: str | None = None
    """The address of the person to whom it went; only in the answer to posting it."""
    text: str | None = None
    """The message as plain text."""
    markdown: str | None = None
    """The message as Markdown, where its author wrote some."""
    html: str | None = None
    """The message as HTML, as the Webex app shows it."""
    files: list[str] | None = None
    """Where its files can be fetched with the token; the Webex app may send several."""
    attachments: list[Attachment] | None = None
    """Its cards."""
    person_id: str | None = None
    """Who posted it."""
    person_email: str | None = None
    """The address of whoever posted it."""
    mentioned_people: list[str] | None = None
    """The people it mentions."""
    mentioned_groups: list[str] | None = None
    """The groups it mentions, such as `all`."""
    created: datetime | None = None
    """When it was posted."""
    updated: datetime | None = None
    """When its author last edited it; absent where nobody did."""
    is_voice_clip: bool | None = None
    """Its file is a voice clip recorded in the Webex app."""
    errors: dict[str, ItemError] | None = None
    """Fields the service could not give, and why; only in lists."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "parent_id": "parentId",
        "room_id": "roomId",
        "room_type": "roomType",
        "to_person_id": "toPersonId",
        "to_person_email": "toPersonEmail",
        "text": "text",
        "markdown": "markdown",
        "html": "html",
        "files": "files",
        "attachments": "attachments",
        "person_id": "personId",
        "person_email": "personEmail",
        "mentioned_people": "mentionedPeople",
        "mentioned_groups": "mentionedGroups",
        "created": "created",
        "updated": "updated",
        "is_voice_clip": "isVoiceClip",
        "errors": "errors",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.parent_id = get("parentId")
        self.room_id = get("roomId")
        self.room_type = (value := get("roomType")) and read_room_type(value)
        self.to_person_id = get("toPersonId")
        self.to_person_email = get("toPersonEmail")
        self.text = get("text")
        self.markdown = get("markdown")
        self.html = get("html")
        self.files = get("files")
        self.attachments = (value := get("attachments")) and read_each(read_attachment, value)
        self.person_id = get("personId")
        self.person_email = get("personEmail")
        self.mentioned_people = get("mentionedPeople")
        self.mentioned_groups = get("mentionedGroups")
        self.created = (value := get("created")) and read_timestamp(value)
        self.updated = (value := get("updated")) and read_timestamp(value)
        self.is_voice_clip = get("isVoiceClip")
        self.errors = (value := get("errors")) and read_map(read_item_error, value)
        self._source = data
        self._additional_properties = None
        return self

    @property
    def mentions(self) -> Mentions:
        """Whom it mentions, people and groups; made anew each time it is asked for."""
        from ..mentions import Mentions

        return Mentions(self)
