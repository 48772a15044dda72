"""Reads `spec/deviations.yaml`: where we depart from the official files, and why. Its head says what is in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, cast

from ruamel.yaml import YAML

from ..bundle import Json, SpecError, read_yaml
from ..comparison.change import Change

__all__ = ["ANY", "REASONS", "Deviation", "read_deviations", "without_explained"]

ANY = "any"
"""What an entry has in place of a value that does not matter."""

REASONS = ("recording", "guide", "official-file-wrong", "design")

_AS_THEY_ARE = ("renamed", "type", "format", "required", "default", "deprecated", "content-type", "headers", "scopes")
_CHANGES = {
    "added": "removed",
    "removed": "added",
    "enum-added": "enum-removed",
    "enum-removed": "enum-added",
    **{name: name for name in _AS_THEY_ARE},
}
"""What an entry calls a change, seen from us, and what it is called from us to them."""

_OF_VALUES = ("enum-added", "enum-removed")
_KEYS = {"operation", "at", "change", "ours", "theirs", "because", "why"}


@dataclass(frozen=True)
class Deviation:
    """One entry, and the line it begins in."""

    operations: tuple[str, ...]
    places: tuple[str, ...]
    change: str
    ours: Any
    theirs: Any
    because: str
    why: str
    line: int

    def explains(self, change: Change) -> list[tuple[str, str]]:
        """Which of its operations and places, as they are written, mean a change from our description to theirs.

        Of values that are listed it is enough that it explains one.
        """
        if _CHANGES[self.change] != change.kind or not self._says(change):
            return []
        return [
            (operation, place)
            for operation, place in self.pairs()
            if self.means(operation, change.operation) and self.matches(place, change.at)
        ]

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Each of its operations with each of its places."""
        return ((operation, place) for operation in self.operations for place in self.places)

    def means(self, operation: str, title: str) -> bool:
        """Whether one of its operations, as it is written, means a method and path."""
        return self._operations[operation].fullmatch(title) is not None

    def matches(self, place: str, at: str) -> bool:
        """Whether one of its places, as it is written, means a place of an operation."""
        return self._places[place].fullmatch(at) is not None

    @cached_property
    def _operations(self) -> dict[str, re.Pattern[str]]:
        return {operation: _of_operation(operation) for operation in self.operations}

    @cached_property
    def _places(self) -> dict[str, re.Pattern[str]]:
        return {place: _of_place(place) for place in self.places}

    def _says(self, change: Change) -> bool:
        if change.kind in _OF_VALUES:
            return any(self.lists(value) for value in _values(change))
        return _same(self.ours, change.old) and _same(self.theirs, change.new)

    def lists(self, value: object) -> bool:
        """Whether a value is among those that it is about."""
        said = self.ours if self.change == "enum-added" else self.theirs
        return said == ANY or (isinstance(said, list) and value in cast("list[object]", said))


def without_explained(change: Change, entries: Iterable[Deviation]) -> Change | None:
    """What is left of a change that entries explain: all of it, some of the values it is about, or nothing."""
    reasons = [entry for entry in entries if entry.explains(change)]
    if change.kind not in _OF_VALUES or not reasons:
        return None if reasons else change
    rest = [value for value in _values(change) if not any(entry.lists(value) for entry in reasons)]
    if not rest:
        return None
    return replace(change, old=rest) if change.kind == "enum-removed" else replace(change, new=rest)


def read_deviations(spec: Path) -> list[Deviation]:
    """The entries of a spec folder's deviations.yaml; none where it has no such file. Raises `SpecError`."""
    path = spec / "deviations.yaml"
    if not path.exists():
        return []
    content = read_yaml(path)
    if content is None:
        return []
    if not isinstance(content, list):
        raise SpecError(f"{path}: must be a list of entries")
    lines = _lines(path)
    return [_entry(path, lines[index], entry) for index, entry in enumerate(cast("list[object]", content))]


def _lines(path: Path) -> list[int]:
    content: Any = YAML(pure=True).load(path)  # pyright: ignore[reportUnknownMemberType]  # ruamel has no type for it
    return [content.lc.item(index)[0] + 1 for index in range(len(content))]


def _entry(path: Path, line: int, entry: Any) -> Deviation:
    if not isinstance(entry, dict) or set(cast("Json", entry)) != _KEYS:
        raise SpecError(f"{path}:{line}: an entry has the keys {', '.join(sorted(_KEYS))}, and no other")
    said = cast("Json", entry)
    if said["change"] not in _CHANGES:
        raise SpecError(f"{path}:{line}: change {said['change']!r} is none of {', '.join(_CHANGES)}")
    if said["because"] not in REASONS:
        raise SpecError(f"{path}:{line}: because {said['because']!r} is none of {', '.join(REASONS)}")
    return Deviation(
        _texts(said["operation"]),
        _texts(said["at"]),
        said["change"],
        said["ours"],
        said["theirs"],
        said["because"],
        " ".join(str(said["why"]).split()),
        line,
    )


def _texts(said: Any) -> tuple[str, ...]:
    return tuple(map(str, cast("list[object]", said) if isinstance(said, list) else [said]))


def _of_operation(text: str) -> re.Pattern[str]:
    method, _, path = text.partition(" ")
    pattern = f"{method} {path or '*'}"
    return re.compile(re.escape(pattern).replace(r"\*", ".*"))


def _of_place(text: str) -> re.Pattern[str]:
    pattern = re.escape(text).replace(r"\*\*", "**")
    pattern = re.sub(r"/\*\*", "(/[^/]+)*", re.sub(r"\*\*/", "([^/]+/)*", pattern))
    return re.compile(pattern.replace("**", ".+"))


def _values(change: Change) -> list[Any]:
    """The values that a change is about."""
    return list(change.old if change.kind == "enum-removed" else change.new)


def _same(said: Any, value: Any) -> bool:
    if said == ANY:
        return True
    if isinstance(said, list) and isinstance(value, list):
        return sorted(map(repr, cast("list[object]", said))) == sorted(map(repr, cast("list[object]", value)))
    return bool(said == value)
