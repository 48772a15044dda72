"""What of a row somebody gets to see: some things look different to each who looks at them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .tables import Json

if TYPE_CHECKING:
    from .organization import Organization

__all__ = ["data_seen", "message_seen", "room_seen"]


def message_seen(message: Json, base_url: str) -> Json:
    """The message with its files under the addresses they have where it is asked for."""
    if "files" not in message:
        return message
    return {**message, "files": [f"{base_url}contents/{content_id}" for content_id in message["files"]]}


def room_seen(organization: Organization, room: Json, person: Json) -> Json:
    """The room as the person sees it: a direct one bears the other person's name."""
    if room["type"] == "group":
        return room
    places = organization.memberships.where("roomId", room["id"])
    names = (place["personDisplayName"] for place in places if place["personId"] != person["id"])
    return {**room, "title": next(names, "Empty Title")}


def data_seen(organization: Organization, event: Json, person: Json, base_url: str) -> Json:
    """The data of an event as the person sees it."""
    data: Json = event["data"]
    if event["resource"] == "messages":
        return message_seen(data, base_url)
    if event["resource"] == "rooms":
        return room_seen(organization, data, person)
    return data
