"""Our description as a comparison needs it: its operations, which official file has which, and the lines it is in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, cast

from ruamel.yaml import YAML

from ..bundle import Bundle, Json, SpecError, join, read_spec
from ..comparison.surface import Operation, Surface
from ..comparison.values import Value
from .deviations import Deviation, read_deviations

__all__ = ["OFFICIAL_FILES", "Contract", "Line", "nearest"]

OFFICIAL_FILES = "x-official-files"
"""In the `info` of a resource file: the titles of the official files that describe the resource."""


@dataclass(frozen=True)
class Line:
    """A place in a file of spec/: its name there, the pointer, and the line, counted from 1."""

    file: str
    pointer: str
    line: int


class Contract:
    """The contract in a spec folder. Raises `SpecError` where it cannot be joined."""

    def __init__(self, spec: Path) -> None:
        self._folder = spec
        self._files = read_spec(spec)
        self.bundle: Bundle = join(self._files)
        self.surface = Surface("spec", self.bundle.document)
        self._nodes: dict[str, Any] = {}

    @cached_property
    def deviations(self) -> list[Deviation]:
        """Where it departs from the official files."""
        return read_deviations(self._folder)

    def covered_by(self, titles: set[str], known: Iterable[str]) -> dict[str, Operation]:
        """The operations that official files with some titles should have, and those that they are `known` to have."""
        keys = set(known)
        return {
            key: operation
            for key, operation in self.surface.operations.items()
            if key in keys or titles & self.official_files(operation)
        }

    def official_files(self, operation: Operation) -> set[str]:
        """The titles of the official files that are about the resource of an operation."""
        return self._titles[self.resource(operation)]

    def resource(self, operation: Operation) -> str:
        """The resource that an operation is one of: the file that describes it."""
        return self.bundle.path_home[operation.path]

    @cached_property
    def _titles(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for name, info in self.bundle.resources.items():
            titles = info.get(OFFICIAL_FILES, [])
            if not isinstance(titles, list):
                raise SpecError(f"{name}.yaml: {OFFICIAL_FILES} must be a list of titles, not {titles!r}")
            found[name] = set(map(str, cast("list[object]", titles)))
        return found

    def line(self, pointer: str) -> Line:
        """Where a pointer of the surface leads to: the file, and the line that begins what stands there."""
        steps = [step.replace("~1", "/").replace("~0", "~") for step in pointer.partition("#")[2].split("/")[1:]]
        name = self._home(steps)
        if name not in self._nodes:
            with (self._folder / name).open(encoding="utf-8") as file:
                composed: Any = YAML(pure=True).compose(file)  # pyright: ignore[reportUnknownMemberType]  # no type
            self._nodes[name] = composed
        return Line(name, pointer.partition("#")[2], _line_of(self._nodes[name], steps))

    def _home(self, steps: list[str]) -> str:
        if steps[:1] == ["paths"]:
            return f"{self.bundle.path_home[steps[1]]}.yaml"
        if steps[:2] == ["components", "schemas"]:
            return f"{self.bundle.schema_home[steps[2]]}.yaml"
        if steps[:1] == ["components"]:
            for name, document in self._files.items():
                components = cast("Json", document.get("components") or {})
                defined = cast("Json", components.get(steps[1]) or {}).get(steps[2])
                if defined and set(cast("Json", defined)) != {"$ref"}:
                    return name
        return "webex.yaml"


def nearest(operation: Operation, at: str) -> str:
    """The pointer to a place of an operation, or to the nearest one around it that the operation has."""
    first, *steps = at.split("/")
    pointer, value = operation.pointer, None
    if first == "parameter" and len(steps) > 1:
        parameter = operation.parameters.get((steps[0], "/".join(steps[1:])))
        return parameter.pointer if parameter else pointer
    if first == "request" and operation.body:
        pointer, value = operation.body.pointer, operation.body.value
    elif first == "response" and (answer := operation.answers.get(steps.pop(0))):
        pointer, value = answer.pointer, answer.value
    return _within(value, steps) or pointer


def _within(value: Value | None, steps: list[str]) -> str | None:
    found: str | None = None
    for step in steps:
        value = value.properties.get(step) if value else None
        if value is None:
            break
        found = str(getattr(value, "named_at", value.pointer))
    return found


def _line_of(node: Any, steps: list[str]) -> int:
    """The line of what steps lead to, or of the last of them that is there."""
    line = 1
    for step in steps:
        found: list[tuple[Any, Any]] = []
        if getattr(node, "id", None) == "sequence":
            found = [(entry, entry) for index, entry in enumerate(node.value) if str(index) == step]
        elif getattr(node, "id", None) == "mapping":
            found = [(key, value) for key, value in node.value if str(key.value) == step]
        if not found:
            break
        key, node = found[0]
        line = key.start_mark.line + 1
    return line
