"""Filters of webhooks: `roomId=…&personEmail=…`, of which all must hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

from .errors import Refusal
from .tables import Json

if TYPE_CHECKING:
    from .organization import Organization

__all__ = ["FIREHOSE", "Filter"]

FIREHOSE = ("memberships", "messages", "rooms")
"""What the resource `all` stands for."""

_Check: TypeAlias = Callable[["Organization", Json, str], bool]
"""Whether a webhook may filter by a value."""


def _one_of(*values: str) -> _Check:
    return lambda organization, webhook, value: value in values


def _room(organization: Organization, webhook: Json, value: str) -> bool:
    room, creator = organization.rooms.get(value), organization.people.get(webhook["createdBy"])
    if room is None or creator is None:
        return False
    return webhook["ownedBy"] == "org" or organization.membership(room, creator) is not None


def _message(organization: Organization, webhook: Json, value: str) -> bool:
    message = organization.messages.get(value)
    return message is not None and _room(organization, webhook, message["roomId"])


def _person(organization: Organization, webhook: Json, value: str) -> bool:
    return organization.people.get(value) is not None


def _people(organization: Organization, webhook: Json, value: str) -> bool:
    return all(each == "me" or _person(organization, webhook, each) for each in value.split(","))


def _address(organization: Organization, webhook: Json, value: str) -> bool:
    return "@" in value.strip("@")


_yes_or_no = _one_of("true", "false")
_room_type = _one_of("direct", "group")

_KEYS: Mapping[str, Mapping[str, _Check]] = {
    "attachmentActions": {"messageId": _message, "personId": _person, "roomId": _room},
    "meetings": {"hostEmail": _address, "hostUserId": _person},
    "memberships": {"roomId": _room, "personId": _person, "personEmail": _address, "isModerator": _yes_or_no},
    "messages": {
        "roomId": _room,
        "roomType": _room_type,
        "personId": _person,
        "personEmail": _address,
        "mentionedPeople": _people,
        "hasFiles": _yes_or_no,
    },
    "recordings": {"hostEmail": _address, "hostUserId": _person},
    "rooms": {"type": _room_type, "isLocked": _yes_or_no},
}
_ANY = {name: check for resource in FIREHOSE for name, check in _KEYS[resource].items()}
_OF_THE_ORGANIZATION = ("hostEmail", "hostUserId", "ownerEmail", "ownerId")


class Filter:
    """What an event must be like for a webhook to tell of it. An empty text lets everything through."""

    def __init__(self, text: str) -> None:
        self._pairs: dict[str, str] = {}
        for piece in text.split("&") if text else ():
            name, _, value = piece.partition("=")
            if not name or not value or name in self._pairs:
                raise Refusal(400, f"invalid filter: {text!r} is not name=value, joined with & where there are more.")
            self._pairs[name] = value

    def check(self, organization: Organization, webhook: Json) -> None:
        """Raise a `Refusal` where the webhook cannot be filtered like this.

        Of resources in which nothing happens here, every name is taken.
        """
        resource = webhook["resource"]
        known = _ANY if resource == "all" else _KEYS.get(resource)
        for name, value in self._pairs.items():
            if name in _OF_THE_ORGANIZATION and webhook["ownedBy"] != "org":
                raise Refusal(400, f"The filter {name} needs ownedBy to be org.")
            if known is not None and name not in known:
                raise Refusal(400, f"invalid filter: {resource} cannot be filtered by {name}.")
            if known is not None and not known[name](organization, webhook, value):
                raise Refusal(400, f"invalid value for filter: {name}")

    def admits(self, data: Json, me: str) -> bool:
        """Whether an event with these data passes; `me` is the id of the person whose webhook it is."""
        return all(_holds(name, value, data, me) for name, value in self._pairs.items())


def _holds(name: str, value: str, data: Json, me: str) -> bool:
    if name == "hasFiles":
        return value == _text("files" in data)
    if name == "mentionedPeople":
        wanted = {me if each == "me" else each for each in value.split(",")}
        return not wanted.isdisjoint(data.get(name, ()))
    if name in ("personEmail", "hostEmail"):
        return value.casefold() == str(data.get(name)).casefold()
    return name in data and value == _text(data[name])


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
