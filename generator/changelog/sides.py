"""Two packages side by side, and the notes that are taken of what differs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from .annotations import named, renamed
from .interface import Interface
from .remark import Remark, Section

__all__ = ["GAINED", "GONE", "LOST", "Renames", "Sides", "called"]

GAINED = "{} gained {}."
LOST = "{} lost {}."
GONE = "{} is gone."


@dataclass(frozen=True)
class Renames:
    """What is called otherwise now, by its old name: endpoints, arguments (by endpoint and name), classes."""

    functions: dict[str, str] = field(default_factory=dict[str, str])
    names: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])
    classes: dict[str, str] = field(default_factory=dict[str, str])


@dataclass
class Sides:
    """The older and the newer package, and what was noted so far.

    `told` are the places that something was said of: `("people.list", "exclude_status")`, `("Person", "time_zone")`, by
    new names; with an empty second part it is the endpoint or class itself.
    """

    old: Interface
    new: Interface
    renames: Renames
    remarks: list[Remark] = field(default_factory=list[Remark])
    told: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])

    @cached_property
    def enums(self) -> frozenset[str]:
        return self.old.enums | self.new.enums

    @cached_property
    def made(self) -> frozenset[str]:
        """The classes that users make objects of, by new names."""
        return frozenset({self.renames.classes.get(name, name) for name in _made(self.old)} | _made(self.new))

    def as_now(self, annotation: str) -> str:
        """An annotation of the older package by the new names of classes."""
        return renamed(annotation, self.renames.classes)

    def note(self, section: Section, breaking: bool, endpoint: str, name: str, says: str) -> None:
        """Say something of an endpoint, or of one of its arguments."""
        self._note(section, breaking, called(endpoint), (endpoint, name), says)

    def note_class(self, section: Section, breaking: bool, shown: str, owner: str, says: str, name: str = "") -> None:
        """Say something of a class, which is shown as users write it, or of one of its attributes."""
        self._note(section, breaking, shown, (owner, name), says)

    def _note(self, section: Section, breaking: bool, shown: str, place: tuple[str, str], says: str) -> None:
        self.told.add(place)
        self.remarks.append(Remark(section, breaking, shown, says, place[1:] if place[1] else ()))


def called(endpoint: str) -> str:
    """An endpoint as users call it."""
    return f"{endpoint}()"


def _made(interface: Interface) -> set[str]:
    """What arguments take, and what that holds."""
    functions = interface.functions.values()
    waiting = _named(parameter.annotation for function in functions for parameter in function.parameters.values())
    found: set[str] = set()
    while waiting:
        found |= waiting
        classes = [interface.classes[name] for name in waiting & interface.classes.keys()]
        fields = [item.annotation for each in classes for item in each.attributes.values() if item.key]
        waiting = _named([*fields, *(each.annotation for each in classes)]) - found
    return found & interface.classes.keys()


def _named(annotations: Iterable[str]) -> set[str]:
    return {name for annotation in annotations if annotation for name in named(annotation)}
