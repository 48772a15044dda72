"""Finds what is to be adopted by the names people give it, and takes it over."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..bundle import SpecError
from ..comparison.surface import Operation, operation_key
from ..drift.deviations import read_deviations
from .contract import Contract
from .deviations import Deviations
from .edits import Edits
from .house_style import HouseStyle
from .missing import Missing, missing, present
from .precedents import Precedents

__all__ = ["Adoption", "Found"]

_TAKEN_FIRST = ("value", "property", "status", "parameter")
"""A parameter moves those after it in their list; what goes into them goes first."""


@dataclass(frozen=True)
class Found:
    """What a name means: things that we have not, and the places where we have it already."""

    ours: Operation
    missing: list[Missing]
    present: list[str]


class Adoption:
    """A contract, and the official operations, by their keys, that are held against it."""

    def __init__(self, folder: Path, official: Mapping[str, Operation]) -> None:
        self.contract = Contract(folder)
        self.deviations = Deviations(read_deviations(folder))
        self._official = official
        self._ours = self.contract.surface.operations
        pairs = [(ours, official[key]) for key, ours in self._ours.items() if key in official]
        style = HouseStyle(self.contract, Precedents(self.contract, pairs), self.deviations)
        self.edits = Edits(self.contract, style)

    def find(self, operation: str, name: str) -> Found:
        """What a name or a place means in an operation. Raises `SpecError` where it means nothing."""
        ours, theirs = self._operations(operation)
        absent = missing(ours, theirs)
        found = [one for one in absent if _means(name, one.place, one.name)]
        there = [place for place, called in present(ours) if _means(name, place, called)]
        if not found and not there:
            names = {one.name for one in absent} | {called for _, called in present(theirs)}
            raise SpecError(f"{ours.title}: {theirs.document} has no {name!r} there{_near(name, names)}")
        return Found(ours, found, there)

    def take(self, ours: Operation, things: Iterable[Missing]) -> None:
        """Write things into the texts of the contract. Raises `SpecError` where one has no place there."""
        for one in sorted(things, key=lambda one: _TAKEN_FIRST.index(one.subject)):
            self.edits.take(ours, one)

    def _operations(self, said: str) -> tuple[Operation, Operation]:
        method, _, path = said.strip().partition(" ")
        key = operation_key(method, path.strip())
        titles = [operation.title for operation in self._ours.values()]
        if key not in self._ours:
            raise SpecError(f"{said}: spec/ describes no such operation{_near(said, titles)}")
        if key not in self._official:
            raise SpecError(f"{said}: the official files given describe no such operation")
        return self._ours[key], self._official[key]


def _means(name: str, place: str, called: str) -> bool:
    """Whether somebody means a place who says its name, all of it, or its end."""
    return name in (called, place) or place.endswith(f"/{name}")


def _near(name: str, names: Iterable[str]) -> str:
    near = difflib.get_close_matches(name, list(names), n=5, cutoff=0.5)
    return f"; near it are {', '.join(near)}" if near else ""
