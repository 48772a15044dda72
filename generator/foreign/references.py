"""Finds what a reference within a file stands for."""

from __future__ import annotations

from typing import Any, cast
from urllib.parse import unquote

from ..bundle import Json
from .repair import Kind, Repairs

__all__ = ["References"]


class References:
    """The places of a document by their pointers."""

    def __init__(self, document: Json, repairs: Repairs) -> None:
        self._document = document
        self._repairs = repairs
        self.reached: set[str] = set()
        """The places that references were followed to."""

    def pointer(self, node: Any, where: str) -> str | None:
        """The place that a reference names, without the `#`; None where it is no reference, or leads nowhere."""
        if not isinstance(node, dict) or not isinstance(cast("Json", node).get("$ref"), str):
            return None
        reference = str(cast("Json", node)["$ref"])
        pointer = unquote(reference.removeprefix("#"))
        if not reference.startswith("#") or self.at(pointer) is None:
            self._repairs.note(where, Kind.REFERENCE, f"{reference!r}")
            return None
        self.reached.add(pointer)
        return pointer

    def at(self, pointer: str) -> Any:
        """What stands at a place; None where there is no such place."""
        node: Any = self._document
        for step in pointer.split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            if isinstance(node, list) and key.isdecimal() and int(key) < len(cast("list[object]", node)):
                node = cast("list[object]", node)[int(key)]
            elif isinstance(node, dict) and key in node:
                node = cast("Json", node)[key]
            else:
                return None
        return node

    def follow(self, node: Any, where: str) -> tuple[Json, str]:
        """The object that a node is or refers to, and its place; an empty one where there is none."""
        seen: set[str] = set()
        while isinstance(node, dict) and "$ref" in node:
            pointer = self.pointer(cast("Json", node), where)
            if pointer is None or pointer in seen:
                if pointer is not None:
                    self._repairs.note(where, Kind.REFERENCE, f"{node['$ref']!r} leads back to itself")
                return {}, where
            seen.add(pointer)
            node, where = self.at(pointer), pointer
        if not isinstance(node, dict):
            self._repairs.note(where, Kind.SHAPE, f"an object must be here, not {type(node).__name__}")
            return {}, where
        return cast("Json", node), where
