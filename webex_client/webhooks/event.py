"""What every event has, and how the classes of events are known by what deliveries name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models
from ..models.common import is_object
from ..models.webhooks import Webhook

__all__ = ["Event", "UnknownEvent", "read_event"]

_KINDS: dict[tuple[str, str], type[Event]] = {}
"""The classes by the resource and the event that a delivery names."""


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Event(Webhook):
    """Something that happened, as a webhook tells of it.

    It is the webhook that tells, with two fields more: `id`, `name`, `created` and the like are those of the webhook,
    `actor_id` is who did it, and `data` what it was done to. As in every model, what did not come is None, what has an
    unexpected type is kept as it came, and unknown fields are in `additional_properties`.

    `data` is the object as far as Webex tells it: of a message it has no text, of an attachment action no inputs. These
    are read by its id, which `fetch` does.
    """

    actor_id: str | None = None
    """Who did it; older systems leave it out, and so do meetings."""
    data: Any = None
    """What it was done to: a model where the contract has one, otherwise a mapping with the names that Webex uses."""

    _KEYS: ClassVar[Mapping[str, str]] = {**Webhook._KEYS, "actor_id": "actorId", "data": "data"}
    _RESOURCE: ClassVar[str] = ""
    _MODEL: ClassVar[str] = ""
    _EVENT: ClassVar[str] = ""

    def __init_subclass__(cls, *, resource: str = "", model: str = "", event: str = "") -> None:
        cls._RESOURCE, cls._MODEL = resource or cls._RESOURCE, model or cls._MODEL
        if event:
            cls._EVENT = event
            _KINDS[cls._RESOURCE, event] = cls

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The event that a JSON object is. Never fails on an object, whatever it holds."""
        self = super().from_dict(data)
        self.actor_id = data.get("actorId")
        about = data.get("data")
        self.data = getattr(models, cls._MODEL).from_dict(about) if cls._MODEL and is_object(about) else about
        return self

    @classmethod
    def kinds(cls) -> list[type[Event]]:
        """The kinds of events that are of this class: itself, or the classes below it."""
        return [kind for kind in _KINDS.values() if issubclass(kind, cls)]

    @classmethod
    def api(cls) -> str | None:
        """The resource of the client that gets `data` by its id, such as `messages`; None where nothing can be got."""
        gone = cls._EVENT == "deleted"
        return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", cls._RESOURCE).lower() if cls._MODEL and not gone else None


class UnknownEvent(Event):
    """An event of a kind that has no class, or a body that does not say which; `data` is as it came."""


def read_event(delivery: Mapping[str, Any]) -> Event:
    """The event that the JSON object of a delivery tells of, as the class for its kind."""
    resource, event = delivery.get("resource"), delivery.get("event")
    kind: type[Event] = UnknownEvent
    if isinstance(resource, str) and isinstance(event, str):
        kind = _KINDS.get((resource, event), UnknownEvent)
    return kind.from_dict(delivery)
