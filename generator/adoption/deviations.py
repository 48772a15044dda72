"""What spec/deviations.yaml says of our types, formats and requirements: it holds for what is adopted as well."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast

from ..bundle import Json
from ..comparison.change import Change, Kind
from ..comparison.document import entries
from ..drift.deviations import ANY, Deviation

__all__ = ["Deviations"]

_ALL_BELOW = "**"


@dataclass(frozen=True)
class Deviations:
    """The entries of spec/deviations.yaml, asked place by place; of several the one that speaks most exactly counts."""

    entries: Sequence[Deviation]

    def type(self, operation: str, at: str, theirs: Any) -> Any:
        """What we call the type of what they call `theirs`; None where nothing is said."""
        return next(self._ours(operation, at, "type", theirs), None)

    def limits(self, operation: str, at: str) -> Json:
        """The limits that a value has by us, and how a list of values is written.

        Empty where nothing is said, and where several entries say it that are as exact.
        """
        exact = self._ours(operation, at, "format", most_exact=True)
        said = [cast("Json", ours) for ours in exact if isinstance(ours, dict)]
        return said[0] if len(said) == 1 else {}

    def values(self, operation: str, at: str) -> list[Any]:
        """The values that are listed by us alone."""
        said = next(self._ours(operation, at, "enum-removed"), None)
        return entries(said)

    def format(self, operation: str, at: str) -> str | None:
        """The format that a value has by us, `absent` if none; None where nothing is said."""
        return next((said for said in self._ours(operation, at, "format") if isinstance(said, str)), None)

    def required(self, operation: str, at: str, theirs: bool) -> bool:
        """Whether we require what they require, or not."""
        return next(self._ours(operation, at, "required", theirs, all_below=True), theirs) is True

    def leaving_out(self, operation: str, at: str, value: Any = None) -> list[Deviation]:
        """The entries that say that we leave something out on purpose, or a value: they would not be true any more."""
        kind: Kind = "added" if value is None else "enum-added"
        return [
            entry
            for entry in self.entries
            if _explains(entry, operation, at, kind, entry.theirs if value is None else [value])
        ]

    def _ours(
        self,
        operation: str,
        at: str,
        kind: Kind,
        theirs: Any = None,
        *,
        all_below: bool = False,
        most_exact: bool = False,
    ) -> Iterator[Any]:
        """What we say at a place where they say `theirs`, if that matters: the most exact first, or alone.

        An entry for all places of a kind says what differences are meant, not that each place has one.
        """
        found = [
            ((-len(by[0]), _ALL_BELOW in by[1]), entry.ours)
            for entry in self.entries
            if entry.ours != ANY
            for by in _explains(entry, operation, at, kind, entry.theirs if theirs is None else theirs)
            if all_below or not by[1].endswith(_ALL_BELOW)
        ]
        found.sort(key=lambda one: one[0])
        return (ours for exactness, ours in found if not most_exact or exactness == found[0][0])


def _explains(entry: Deviation, operation: str, at: str, kind: Kind, theirs: Any) -> list[tuple[str, str]]:
    """By which of its operations and places an entry explains that they say `theirs`."""
    return entry.explains(Change(operation, at, kind, "cosmetic", entry.ours, theirs, None, None))
