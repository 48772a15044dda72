"""When the meetings of a series are: rules of RFC 5545, as far as the service takes them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta

from dateutil.rrule import rrulestr
from dateutil.tz import resolve_imaginary

from .errors import Refusal

__all__ = ["Recurrence"]

_DAYS = r"(?:MO|TU|WE|TH|FR|SA|SU)"
_VALUES = {
    "FREQ": "DAILY|WEEKLY|MONTHLY|YEARLY",
    "UNTIL": r"[0-9]{8}(?:T[0-9]{6}Z?)?",
    "COUNT": r"[1-9][0-9]{0,3}",
    "INTERVAL": r"[1-9][0-9]{0,2}",
    "BYMONTH": r"(?:[1-9]|1[0-2])",
    "BYMONTHDAY": r"-?(?:[1-9]|[12][0-9]|3[01])",
    "BYDAY": rf"[+-]?[1-5]?{_DAYS}",
    "BYSETPOS": r"-?[1-5]",
    "WKST": _DAYS,
}
_PARTS = {
    "DAILY": ("BYDAY",),
    "WEEKLY": ("BYDAY", "WKST"),
    "MONTHLY": ("BYDAY", "BYMONTHDAY", "BYSETPOS"),
    "YEARLY": ("BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS"),
}
"""What may stand in a rule beside FREQ, UNTIL, COUNT and INTERVAL. Others can go on for ages without any meeting."""

_YEARS = 5
_YEARS_WITHOUT_END = 20
"""How far the fake looks where the service sees no end."""

_FIRST_ALONE = ("MONTHLY", "YEARLY")


class Recurrence:
    """A rule such as `FREQ=WEEKLY;BYDAY=MO`, from its first meeting on, in the zone of that.

    It goes by the clock on the wall: a meeting at nine is at nine before and after the clocks change. One that has an
    end reaches five years ahead at most. Raises a `Refusal` for what is no such rule, or has no meeting at all.
    """

    def __init__(self, text: str, start: datetime) -> None:
        parts = _parts(text)
        if "UNTIL" in parts:
            parts["UNTIL"] = _until(parts["UNTIL"], start)
        self.text = ";".join(f"{name}={value}" for name, value in parts.items())
        years = _YEARS if {"COUNT", "UNTIL"} & parts.keys() else _YEARS_WITHOUT_END
        self._last = start + timedelta(days=366 * years)
        try:
            # With the cache nothing is worked out twice, and no more than was asked for.
            self._starts: Iterable[datetime] = rrulestr(self.text, dtstart=start, cache=True)
        except (ValueError, TypeError):
            raise _wrong(text) from None
        if next(self.starts(), None) is None:
            raise Refusal(400, f"recurrence={text!r}: there is no meeting by this rule.")

    def starts(self) -> Iterator[datetime]:
        """When the meetings begin."""
        for start in self._starts:
            if start > self._last:
                return
            # A time that a change of the clocks leaves out is moved on.
            yield resolve_imaginary(start)


def _parts(text: str) -> dict[str, str]:
    """The parts of a rule, in the order the service writes them in."""
    given: dict[str, str] = {}
    for piece in text.strip().removeprefix("RRULE:").rstrip(";").upper().split(";"):
        name, _, value = piece.partition("=")
        values = value.split(",")
        pattern = _VALUES.get(name)
        if pattern is None or name in given or not all(re.fullmatch(pattern, each) for each in values):
            raise _wrong(text)
        given[name] = value
    if "FREQ" not in given or {"COUNT", "UNTIL"} <= given.keys():
        raise _wrong(text)
    allowed = _PARTS[given["FREQ"]]
    if not {*allowed, "FREQ", "UNTIL", "COUNT", "INTERVAL"} >= given.keys():
        raise _wrong(text)
    for name in allowed:
        if given["FREQ"] in _FIRST_ALONE and name in given:
            given[name] = given[name].partition(",")[0]
    given.setdefault("INTERVAL", "1")
    order = ("FREQ", "UNTIL", "COUNT", "INTERVAL", *allowed)
    return {name: given[name] for name in order if name in given}


def _until(text: str, start: datetime) -> str:
    """The end of a rule in UTC. A day without a time counts to its end, a time without a zone is one of the meeting."""
    try:
        moment = datetime.strptime(text.rstrip("Z").ljust(15, "x").replace("xxxxxxx", "T235959"), "%Y%m%dT%H%M%S")
        moment = moment.replace(tzinfo=UTC if text.endswith("Z") else start.tzinfo)
        return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    except (ValueError, OverflowError):
        raise _wrong(text) from None


def _wrong(text: str) -> Refusal:
    return Refusal(400, f"recurrence={text!r}: a rule such as FREQ=WEEKLY;INTERVAL=1;COUNT=8;BYDAY=MO is needed.")
