"""When the meetings of a series take place: `meeting.occurrences(until=…)`.

    meeting = webex.meetings.get(meeting_id, timezone="Europe/London")
    for start in meeting.occurrences(until=datetime(2026, 12, 31, tzinfo=ZoneInfo("Europe/London"))):
        print(start)

A series goes by the clock on the wall: a meeting at nine is at nine before and after the clocks change. So a rule means
something in the zone alone that the meeting was planned in, and Webex does not tell that zone: `timezone` of an answer
is the one that its times are *written* in, which is UTC unless the request asked for another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from dateutil.tz import gettz, resolve_imaginary, tzfile

from .errors import ArgumentError

if TYPE_CHECKING:
    from .models import Meeting

__all__ = ["Occurrences"]

_FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
"""What is more frequent is no series of meetings, and a rule for every second can go on for ages without any."""

_COUNTING = re.compile(r"[1-9][0-9]{0,8}")
_NAME = re.compile(r"[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*")
_END = re.compile(r"([0-9]{8})(?:T([0-9]{6})(Z?))?")


class Occurrences:
    """When a meeting takes place: `meeting.occurrences(until=…)` gives the start of each meeting, earliest first."""

    __slots__ = ("_meeting",)

    def __init__(self, meeting: Meeting) -> None:
        self._meeting = meeting

    def __call__(self, *, until: datetime | None = None, timezone: str | tzinfo | None = None) -> Iterator[datetime]:
        """The starts, in the zone of the meeting; each takes `meeting.end - meeting.start`.

        They are what `recurrence` says. Scheduled meetings that were moved or cancelled are not known to it;
        `webex.meetings.list(meeting_series_id=…)` asks Webex for them. A meeting without a rule takes place once.

        The meeting must be the series as `webex.meetings.get` gives it: a list shows the meeting that comes next in the
        place of the first, unless `current=False`, and a rule that counts would then end too late.

        Args:
            until: The last moment at which one may begin, with a time zone. Without it, a rule that has no end goes on
                for as long as one asks.
            timezone: The zone that the series was planned in, by its IANA name (`Europe/London`) or as a `tzinfo`. If
                not given, the `timezone` of the meeting, which is UTC where the meeting was not asked for in another
                one: `webex.meetings.get(meeting_id, timezone="Europe/London")`. In UTC, a series of a place that
                changes its clocks comes out an hour wrong for half of the year.

        A time that the clocks leave out is moved on by what they leave out; of one that comes twice it is the first
        (RFC 5545, 3.3.5).

        Raises `ArgumentError` for a zone that nobody knows, an `until` without a zone, and a meeting whose start or
        rule cannot be understood.
        """
        # Not all callers have a type checker.
        if until is not None and (not isinstance(until, datetime) or until.tzinfo is None):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ArgumentError(
                f"until={until!r}: a datetime with a time zone is needed, as in datetime.now(timezone.utc)"
            )
        start, rule = self._meeting.start, self._meeting.recurrence
        if not isinstance(start, datetime) or start.tzinfo is None:
            raise ArgumentError(f"meeting.start={start!r}: a datetime with a time zone is needed")
        named = self._meeting.timezone if timezone is None else timezone
        zone = start.tzinfo if named is None else _zone(named)
        try:
            start = start.astimezone(zone)
        except OverflowError as error:
            raise ArgumentError(f"meeting.start={start!r}: the zone {zone} has no such time") from error
        return _up_to(until, [start] if rule is None else _expanded(rule, start))


def _up_to(until: datetime | None, starts: Iterable[datetime]) -> Iterator[datetime]:
    for start in starts:
        try:
            moment = resolve_imaginary(start)
            if until is not None and moment > until:
                return
        except OverflowError:  # the end of all time that Python knows
            return
        yield moment


def _expanded(text: str, start: datetime) -> Iterable[datetime]:
    """The starts by a rule, as the clock on the wall shows them, whether it ever does or not."""
    try:
        # Seen on the wall, the first could be an hour before itself, where the clocks are put back.
        return (start if each == start else each for each in rrulestr(_rule(text, start), dtstart=start))
    except (ValueError, TypeError, OverflowError) as error:
        raise ArgumentError(
            f"meeting.recurrence={text!r}: a rule of RFC 5545 is needed, such as FREQ=WEEKLY;COUNT=8;BYDAY=MO"
        ) from error


def _rule(text: object, start: datetime) -> str:
    """The rule in the form that dateutil reads rightly. Raises `ValueError` for what is none."""
    if not isinstance(text, str) or len(text.split()) != 1:
        raise ValueError("it is not one word")
    pieces = text.strip().upper().removeprefix("RRULE:").rstrip(";").split(";")
    parts = {name: value for name, _, value in (piece.partition("=") for piece in pieces)}
    if len(parts) != len(pieces) or parts.get("FREQ") not in _FREQUENCIES or {"COUNT", "UNTIL"} <= parts.keys():
        raise ValueError("a part is missing or too many")
    if not all(_COUNTING.fullmatch(parts.get(name, "1")) for name in ("COUNT", "INTERVAL")):
        raise ValueError("a number is none to count with")
    if "UNTIL" in parts:
        parts["UNTIL"] = _end(parts["UNTIL"], start)
    return ";".join(f"{name}={value}" for name, value in parts.items())


def _end(text: str, start: datetime) -> str:
    """The end of a rule in UTC. A date counts to its end, a time without a `Z` is one of the meeting's zone."""
    found = _END.fullmatch(text)
    if found is None:
        raise ValueError("UNTIL is neither a date nor a time")
    day, clock, utc = found.groups()
    last = datetime.strptime(f"{day} {clock or '235959'}", "%Y%m%d %H%M%S")
    last = last.replace(tzinfo=UTC if utc else start.tzinfo).astimezone(UTC)
    return f"{last.year:04}{last:%m%dT%H%M%SZ}"


def _zone(named: object) -> tzinfo:
    if isinstance(named, tzinfo):
        return named
    zone = _find_zone(named) if isinstance(named, str) else None
    if zone is None:
        raise ArgumentError(f"timezone={named!r}: no such time zone is known; IANA names them, as in Europe/London")
    return zone


def _find_zone(name: str) -> tzinfo | None:
    if not _NAME.fullmatch(name):
        return None
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # a folder of zones, such as Europe, may be any of them
        # Windows has no zones; dateutil brings some along. It takes more for a zone than has a name.
        zone = gettz(name)
        return zone if isinstance(zone, tzfile) else None
