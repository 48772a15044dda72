"""Tells "our contract is behind" from "this answer is broken".

1. What is new is the contract's to learn: an unknown field, enum value, operation, status or content type, and what the
   models lose.
2. A value of the wrong type, or a required field that is missing, is a broken exchange: the contract was right about
   the others.
3. But what every exchange of a run says the same way, three times at least and without an exception, no accident does:
   then the contract is behind after all.
4. A request that the service took was right. Whatever is found about it is the contract's to learn.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ...models.common import is_array, is_object
from .findings import Finding, Kind, Place, Side
from .pointers import field_of

__all__ = ["Tally", "side_of"]

_BROKEN = (Kind.MISSING, Kind.WRONG_TYPE)
_REQUEST = (Place.QUERY, Place.HEAD, Place.REQUEST)
_NO_ACCIDENT = 3


def side_of(kind: Kind, place: Place, *, taken: bool) -> Side:
    """Who is to mend one finding, seen by itself; `taken` says that the service took the request."""
    if kind not in _BROKEN or (taken and place in _REQUEST):
        return Side.CONTRACT
    return Side.EXCHANGE


class Tally:
    """Counts how often each field came, to see whether what is wrong with it is so every time."""

    def __init__(self) -> None:
        self._came: Counter[tuple[str, Place, str]] = Counter()

    def count(self, request: str, place: Place, value: object) -> None:
        """Take note of all the fields of a body; `request` says what it belongs to, as findings do."""
        for field in _filled(value, ""):
            self._came[request, place, field] += 1

    def settle(self, findings: Iterable[Finding]) -> dict[Finding, Finding]:
        """The findings that stand on the other side once all are known."""
        broken = [finding for finding in findings if finding.side is Side.EXCHANGE and finding.field]
        wrong = Counter((finding.kind, *_place(finding)) for finding in broken)
        settled: dict[Finding, Finding] = {}
        for finding in broken:
            request, place, field = _place(finding)
            # A field that is missing could have come with every object that it is a field of.
            could = field.rpartition("/")[0] if finding.kind is Kind.MISSING else field
            times = wrong[finding.kind, request, place, field]
            if finding.kind in _BROKEN and times >= max(_NO_ACCIDENT, self._came[request, place, could]):
                settled[finding] = replace(finding, side=Side.CONTRACT)
        return settled


def _place(finding: Finding) -> tuple[str, Place, str]:
    return finding.request, finding.place, finding.field


def _filled(value: object, field: str) -> Iterator[str]:
    """All fields of a value that are not null, itself included."""
    if value is None:
        return
    yield field
    if is_object(value):
        for name, member in value.items():
            yield from _filled(member, f"{field}{field_of((name,))}")
    elif is_array(value):
        for entry in value:
            yield from _filled(entry, f"{field}/*")
