"""Findings put together that are the same thing in several places, and how they are spoken of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..findings import Acceptance, Finding, Kind, Place, Report, Side

__all__ = ["KINDS", "SIDES", "Group", "grouped", "printable", "stale_line", "summary"]

SIDES = {Side.CONTRACT: "Our contract is behind", Side.EXCHANGE: "These exchanges are broken"}

KINDS = {
    Kind.NOT_IN_CONTRACT: "not in the contract",
    Kind.MISSING: "missing though required",
    Kind.WRONG_TYPE: "wrong type",
    Kind.UNKNOWN_ENUM_VALUE: "unknown enum value",
    Kind.STATUS: "status not described",
    Kind.CONTENT_TYPE: "content type not described",
    Kind.OPERATION: "operation unknown",
    Kind.INFORMATION_LOST: "information lost",
}


@dataclass(frozen=True, slots=True)
class Group:
    """All findings of one kind at one field of one operation."""

    findings: tuple[Finding, ...]

    @property
    def what(self) -> str:
        """What is wrong, in words."""
        return KINDS[self._first.kind]

    @property
    def where(self) -> str:
        """The part of the exchange, and the field in it."""
        first = self._first
        whole = first.place in (Place.OPERATION, Place.STATUS, Place.CONTENT_TYPE)
        return printable(first.place if whole else f"{first.place} {first.field}".rstrip())

    @property
    def request(self) -> str:
        """The operation, or the request where there is none."""
        return printable(self._first.operation or self._first.request)

    @property
    def contract(self) -> str:
        """What the contract says."""
        return printable(self._first.contract)

    @property
    def found(self) -> str:
        """What was there, the first few of it."""
        different = list(dict.fromkeys(finding.found for finding in self.findings))
        more = f" and {len(different) - 3} more" if len(different) > 3 else ""
        return printable(", ".join(different[:3]) + more)

    @property
    def times(self) -> int:
        """How often it was found."""
        return len(self.findings)

    @property
    def places(self) -> list[str]:
        """Where it was found, each place once."""
        return [printable(place) for place in dict.fromkeys(str(finding.source) for finding in self.findings)]

    @property
    def _first(self) -> Finding:
        return self.findings[0]


def grouped(findings: Iterable[Finding], side: Side) -> list[Group]:
    """The findings of one side, the same ones put together, in the order they were first met."""
    groups: dict[object, list[Finding]] = {}
    for finding in findings:
        if finding.side is side:
            key = (finding.kind, finding.operation or finding.request, finding.place, finding.field)
            groups.setdefault(key, []).append(finding)
    return [Group(tuple(same)) for same in groups.values()]


def summary(report: Report) -> str:
    """The outcome in a line."""
    behind = sum(finding.side is Side.CONTRACT for finding in report.findings)
    parts = [f"{report.checked} checked", f"{report.skipped} skipped", f"{len(report.findings)} found"]
    if report.findings:
        parts[-1] += f" ({behind} where our contract is behind, {len(report.findings) - behind} broken)"
    parts.append(f"{len(report.accepted)} accepted")
    if report.unusable:
        parts.append(f"{len(report.unusable)} unusable")
    if report.stale:
        parts.append(f"{len(report.stale)} accepted in vain")
    return ", ".join(parts)


def stale_line(acceptance: Acceptance) -> str:
    """An acceptance that nothing was found for, in a line."""
    about = [each for each in (acceptance.source, acceptance.operation, acceptance.field) if each is not None]
    place = "" if acceptance.line is None else f"line {acceptance.line}: "
    return printable(f"{place}{acceptance.kind} of {' '.join(about)}: nothing of the kind was found any more")


def printable(text: str) -> str:
    """A text of one line, without what a terminal, XML or UTF-8 would take amiss."""
    return "".join(letter if letter.isprintable() else ascii(letter)[1:-1] for letter in text)
