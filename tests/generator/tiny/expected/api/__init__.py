# Generated from spec/ by generator; change the spec.
"""The resources of both clients. Each module is imported when its attribute is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from ..sender import AsyncSender, Sender
    from .key_rings import AsyncKeyRings, KeyRings
    from .keys import AsyncKeys, Keys
    from .owners import AsyncOwners, Owners
    from .things import AsyncThings, Things

__all__ = ["AsyncResources", "Resources"]


class Resources:
    """The attributes of a `WebexClient`, one a resource."""

    @cached_property
    def key_rings(self) -> KeyRings:
        """What keys hang on. By their name they are a part of keys."""
        from .key_rings import KeyRings

        return KeyRings(cast("Sender", self))

    @cached_property
    def keys(self) -> Keys:
        """What opens doors. They are asked for in other ways than owners and things are."""
        from .keys import Keys

        return Keys(cast("Sender", self))

    @cached_property
    def owners(self) -> Owners:
        """Who has things. The names of their fields are those that Python does not like: "reserved words",
        `C:\\paths\\new` and even \"\"\"quotes of three\"\"\".
        """
        from .owners import Owners

        return Owners(cast("Sender", self))

    @cached_property
    def things(self) -> Things:
        """What owners have."""
        from .things import Things

        return Things(cast("Sender", self))


class AsyncResources:
    """The attributes of an `AsyncWebexClient`, one a resource."""

    @cached_property
    def key_rings(self) -> AsyncKeyRings:
        """What keys hang on. By their name they are a part of keys."""
        from .key_rings import AsyncKeyRings

        return AsyncKeyRings(cast("AsyncSender", self))

    @cached_property
    def keys(self) -> AsyncKeys:
        """What opens doors. They are asked for in other ways than owners and things are."""
        from .keys import AsyncKeys

        return AsyncKeys(cast("AsyncSender", self))

    @cached_property
    def owners(self) -> AsyncOwners:
        """Who has things. The names of their fields are those that Python does not like: "reserved words",
        `C:\\paths\\new` and even \"\"\"quotes of three\"\"\".
        """
        from .owners import AsyncOwners

        return AsyncOwners(cast("AsyncSender", self))

    @cached_property
    def things(self) -> AsyncThings:
        """What owners have."""
        from .things import AsyncThings

        return AsyncThings(cast("AsyncSender", self))
