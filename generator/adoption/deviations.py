"""What spec/deviations.yaml says of our types, formats and requirements: it holds for what is adopted as well."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, cast

from ..bundle import Json, read_yaml

__all__ = ["Deviations"]

_FILE = "deviations.yaml"
_ANY_STEPS = "**"


class Deviations:
    """The entries of spec/deviations.yaml."""

    def __init__(self, entries: Iterable[Json]) -> None:
        self._entries = list(entries)

    @classmethod
    def of(cls, folder: Path) -> Deviations:
        """Those of a spec folder; none where there is no such file."""
        path = folder / _FILE
        return cls(cast("list[Json]", read_yaml(path) or []) if path.exists() else [])

    def ours(self, operation: str, at: str, change: str, theirs: Any = None) -> Any:
        """What we say at a place of an operation where they say `theirs`, by the most exact entry; None without one.

        An entry for all places of a kind says what differences are meant, not that a place has one.
        """
        found = [
            entry
            for entry in self.entries(operation, at, change)
            if not str(entry["at"]).endswith(_ANY_STEPS) and (theirs is None or entry.get("theirs") == theirs)
        ]
        return found[0].get("ours") if found else None

    def entries(self, operation: str, at: str, *changes: str) -> list[Json]:
        """The entries of some kinds that speak of a place of an operation, the most exact first."""
        found = [
            entry
            for entry in self._entries
            if entry.get("change") in changes
            and _operations(str(entry.get("operation"))).fullmatch(operation)
            and _places(str(entry.get("at"))).fullmatch(at)
        ]
        return sorted(found, key=lambda entry: (-len(str(entry["operation"])), _ANY_STEPS in str(entry["at"])))


def _operations(said: str) -> re.Pattern[str]:
    """The operations an entry means: `*` is all of them, `* /path*` every method of the paths that begin so."""
    return re.compile(re.escape(said).replace(r"\*", ".*"))


def _places(said: str) -> re.Pattern[str]:
    """The places an entry speaks of: `**` stands for any steps, or none."""
    steps = [r"(?:/[^/]+)*" if step == _ANY_STEPS else "/" + re.escape(step) for step in said.split("/")]
    return re.compile("".join(steps).removeprefix("/"))
