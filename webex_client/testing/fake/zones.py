"""Times in the time zone that a request asks for."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

from ...models.common import read_timestamp
from .call import Call
from .errors import Refusal

__all__ = ["in_zone", "zone_of"]


def zone_of(call: Call) -> tzinfo:
    """The zone that the header `timezone` names, UTC without it. Raises a `Refusal` where there is none such."""
    name = call.head.get("timezone")
    if name is None:
        return UTC
    try:
        return ZoneInfo(name)
    # Of a name that is a directory of the zones, or no path at all, other errors come.
    except (KeyError, ValueError, OSError):
        raise Refusal(400, f"timezone={name!r}: there is no such time zone; IANA names them (Europe/London).") from None


def in_zone(stamp: str, zone: tzinfo) -> str:
    """A timestamp as it is written in a zone, in whole seconds."""
    moment: datetime = read_timestamp(stamp)
    return moment.astimezone(zone).isoformat(timespec="seconds").replace("+00:00", "Z")
