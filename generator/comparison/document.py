"""An OpenAPI document as it is, with its faults: references followed, and what cannot be read noted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from ..bundle import Json

__all__ = ["Document", "Located", "Part", "entries", "escaped", "members"]


@dataclass
class Document:
    """A document, and its name, for pointers."""

    name: str
    document: Json
    faults: list[str] = field(default_factory=list[str])
    """What could not be read, a line each; it grows while the document is looked at."""

    def note(self, pointer: str, fault: str) -> None:
        """Remember, once, that something could not be read."""
        line = f"{self.name}#{pointer}: {fault}"
        if line not in self.faults:
            self.faults.append(line)

    def resolved(self, node: object, pointer: str) -> Located:
        """An object and the place where it is written, references followed; an empty one where there is none."""
        seen: set[str] = set()
        while isinstance(node, dict) and isinstance(reference := cast("Json", node).get("$ref"), str):
            if reference in seen:
                self.note(pointer, f"the reference {reference!r} leads in a circle")
                return Located({}, pointer)
            seen.add(reference)
            target = self._at(reference)
            if target is None:
                self.note(pointer, f"the reference {reference!r} leads nowhere")
                return Located({}, pointer)
            node, pointer = target, reference.partition("#")[2]
        if not isinstance(node, dict):
            self.note(pointer, "is no object")
            return Located({}, pointer)
        return Located(cast("Json", node), pointer)

    def _at(self, reference: str) -> object:
        if not reference.startswith("#/"):
            return None
        target: object = self.document
        for step in reference[2:].split("/"):
            listed = entries(target)
            if step.isdigit() and int(step) < len(listed):
                target = listed[int(step)]
            else:
                target = members(target).get(step.replace("~1", "/").replace("~0", "~"))
        return target


@dataclass(frozen=True)
class Located:
    """An object of a document, and the pointer to it."""

    node: Json
    pointer: str


class Part:
    """A part of an operation that stands at a place of the document."""

    def __init__(self, document: Document, at: Located) -> None:
        self._document = document
        self.at = at

    @property
    def document(self) -> Document:
        """The document it is a part of."""
        return self._document

    @property
    def pointer(self) -> str:
        return f"{self._document.name}#{self.at.pointer}"

    @property
    def text(self) -> str:
        return str(self.at.node.get("description", ""))

    @property
    def example(self) -> Any:
        return self.at.node.get("example", self.at.node.get("examples"))


def members(node: object) -> Json:
    """The members of an object; none of what is none."""
    return cast("Json", node) if isinstance(node, Mapping) else {}


def entries(node: object) -> list[Any]:
    """The entries of an array; none of what is none."""
    return node if isinstance(node, list) else []  # pyright: ignore[reportUnknownVariableType]  # of anything


def escaped(step: object) -> str:
    """A step of a pointer, as pointers are written."""
    return str(step).replace("~", "~0").replace("/", "~1")
