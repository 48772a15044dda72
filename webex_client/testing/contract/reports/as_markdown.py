"""A report for the summary of a CI run, in GitHub's Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..findings import Report
from .groups import SIDES, grouped, printable, stale_line, summary

__all__ = ["written"]

_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~&])")


def written(report: Report) -> str:
    """The report as Markdown."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    yield f"## Webex contract: {'clean' if report.exit_code == 0 else 'not clean'}"
    yield ""
    yield summary(report)
    for side, title in SIDES.items():
        groups = grouped(report.findings, side)
        if groups:
            yield f"\n### {title}\n"
            yield "| what | operation | where | contract | found | times | first at |"
            yield "|---|---|---|---|---|---|---|"
        for group in groups:
            cells = (
                group.what,
                group.request,
                group.where,
                group.contract,
                group.found,
                str(group.times),
                group.places[0],
            )
            yield f"| {' | '.join(map(_plain, cells))} |"
    yield from _listed("Cannot be used", [printable(str(error)) for error in report.unusable])
    yield from _listed("Accepted in vain", [stale_line(acceptance) for acceptance in report.stale])


def _listed(title: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield f"\n### {title}\n"
        yield from (f"- {_plain(line)}" for line in lines)


def _plain(text: str) -> str:
    """A text that is nothing but text."""
    return _MARKUP.sub(r"\\\1", text)
