"""What happens in the organization. It is published once, and is both what /events lists and what webhooks tell of."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from .tables import Json

if TYPE_CHECKING:
    from .directory import Directory

__all__ = ["Happenings", "Listener"]

Listener: TypeAlias = Callable[[Json, str | None], None]
"""Is told of an event as soon as it is published, and of the one person it is for, where it is not for the room."""


class Happenings:
    """Everything that happened, oldest first, as events.

    Their `data` is the row that something was done to, as it then was; `views` makes it what somebody gets to see.
    """

    def __init__(self, directory: Directory, listener: Listener) -> None:
        self.events: list[Json] = []
        self._directory = directory
        self._listener = listener
        self._by_id: dict[str, Json] = {}

    def publish(
        self, resource: str, type: str, row: Json, *, by: Json, only: str | None = None, listed: bool = True
    ) -> None:
        """Tell that `by` created, updated or deleted `row`: of a deletion before it is carried out.

        It is for everybody in its room, or for the person with the id `only`. Webhooks tell of some things that are not
        `listed` by /events.
        """
        directory = self._directory
        event: Json = {
            "id": directory.ids.new("EVENT"),
            "resource": resource,
            "type": type,
            "appId": directory.app_id,
            "actorId": by["id"],
            "orgId": directory.id,
            "created": directory.clock.stamp(),
            "data": dict(row),
        }
        if listed:
            self.events.append(event)
            self._by_id[event["id"]] = event
        self._listener(event, only)

    def get(self, event_id: str) -> Json | None:
        """The event with this id."""
        return self._by_id.get(event_id)
