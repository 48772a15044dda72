"""A report for people at a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from ..findings import Report
from .groups import SIDES, Group, grouped, printable, stale_line, summary

__all__ = ["written"]

_PLACES = 3
"""How many places of the same finding are named."""


def written(report: Report) -> str:
    """The report as text."""
    return "\n".join([*_lines(report), summary(report)]) + "\n"


def _lines(report: Report) -> Iterator[str]:
    for side, title in SIDES.items():
        groups = grouped(report.findings, side)
        if groups:
            yield f"{title}:\n"
        for group in groups:
            yield from _group(group)
    if report.unusable:
        yield "Cannot be used:\n"
        yield from (f"  {printable(str(error))}" for error in report.unusable)
        yield ""
    if report.stale:
        yield "Accepted in vain:\n"
        yield from (f"  {stale_line(acceptance)}" for acceptance in report.stale)
        yield ""


def _group(group: Group) -> Iterator[str]:
    times = f" ({group.times} times)" if group.times > 1 else ""
    yield f"  {group.what}: {group.request}, {group.where}{times}"
    yield f"    contract: {group.contract}"
    yield f"    found:    {group.found}"
    places = group.places
    yield from (f"    at        {place}" for place in places[:_PLACES])
    if len(places) > _PLACES:
        yield f"    and in {len(places) - _PLACES} more places"
    yield ""
