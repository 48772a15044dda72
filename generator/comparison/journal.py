"""What a comparison finds, written down while it goes on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .change import ABSENT, Change, Kind, Severity

__all__ = ["Comparison", "Journal"]


@dataclass
class Comparison:
    """What two descriptions differ in."""

    changes: list[Change] = field(default_factory=list[Change])
    reworded: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    """The places, older and newer, whose descriptions differ."""
    examples: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    """The places, older and newer, whose examples differ."""


class Journal:
    """Writes down what is found of one operation."""

    def __init__(self, found: Comparison, title: str) -> None:
        self._found = found
        self._title = title

    def deprecated(self, at: str, before: bool, *ends: str) -> None:
        """That something is deprecated now, or is not any more."""
        self.change(at, "deprecated", "cosmetic", before or ABSENT, not before or ABSENT, *ends)

    def texts(self, one: str, other: str, old: tuple[str, ...], new: tuple[str, ...]) -> None:
        """Count a place whose wording differs, where both have words."""
        if any(a and b and a.split() != b.split() for a, b in zip(old, new, strict=True)):
            self._found.reworded.add((one, other))

    def examples(self, one: str, other: str, old: Any, new: Any) -> None:
        """Count a place whose example differs, where both have one."""
        if old != new and old and new:
            self._found.examples.add((one, other))

    def change(self, at: str, kind: Kind, severity: Severity, old: Any, new: Any, *ends: str | None) -> None:
        """A difference, from what the older description says to what the newer does; `ends` are the pointers."""
        old_pointer, new_pointer = ends
        self._found.changes.append(Change(self._title, at, kind, severity, old, new, old_pointer, new_pointer))
