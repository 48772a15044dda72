"""Our contract as adoption needs it: what it says, in which file each part is written, and the files as text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, cast

from ..bundle import ROOT, SHARED, Json, SpecError, localized
from ..drift.contract import Contract as Described
from .yaml_nodes import Step, child

__all__ = ["Contract", "Place", "steps_of"]

_COMPONENT = re.compile(r"/components/([^/]+)/([^/]+)")


@dataclass(frozen=True)
class Place:
    """Where something is written: a file of spec/, and the steps within it."""

    file: str
    steps: tuple[Step, ...]

    def __truediv__(self, step: Step) -> Place:
        return Place(self.file, (*self.steps, step))


class Contract(Described):
    """The files of a spec folder. Raises `SpecError` where they cannot be joined."""

    @property
    def folder(self) -> Path:
        """The spec folder."""
        return self._folder

    @property
    def files(self) -> dict[str, Json]:
        """What its files say, by name."""
        return self._files

    @property
    def schemas(self) -> dict[str, Json]:
        """The named schemas, all files together."""
        components: dict[str, dict[str, Json]] = self.bundle.document["components"]
        return components.setdefault("schemas", {})

    @property
    def parameters(self) -> dict[str, Json]:
        """The shared parameters, by the names they have under components/parameters."""
        return self.components("parameters")

    def components(self, kind: str) -> dict[str, Json]:
        """The components of a kind, by name."""
        return cast("dict[str, Json]", self.bundle.document["components"].get(kind, {}))

    @cached_property
    def _homes(self) -> dict[tuple[str, str], str]:
        """The file that each component is written in."""
        return {
            (kind, name): file
            for file, document in self.files.items()
            if file != ROOT
            for kind, entries in cast("dict[str, Json]", document.get("components") or {}).items()
            for name, node in (entries or {}).items()
            if set(node) != {"$ref"}
        }

    def home(self, kind: str, name: str) -> str:
        """The file that a component is written in."""
        return self._homes[kind, name]

    def place(self, pointer: str) -> Place:
        """Where a place of the bundled document is written."""
        steps = steps_of(pointer.partition("#")[2] or pointer)
        if steps[0] == "paths":
            return Place(f"{self.bundle.path_home[steps[1]]}.yaml", tuple(self._indexed(steps)))
        return Place(self.home(steps[1], steps[2]), tuple(self._indexed(steps)))

    def _indexed(self, steps: list[str]) -> Iterator[Step]:
        """Steps, of which those into lists are numbers."""
        node: Any = self.bundle.document
        for step in steps:
            yield int(step) if isinstance(node, list) else step
            node = child(node, step)

    def said(self, place: Place) -> Any:
        """What a file says at a place."""
        node: Any = self.files[place.file]
        for step in place.steps:
            node = child(node, step)
        return node

    def text(self, file: str) -> str:
        """A file as it is written. Raises `SpecError` for one whose lines end in other ways than ours."""
        text = (self.folder / file).read_bytes().decode()
        if "\r" in text:
            raise SpecError(f"{self.folder / file}: its lines must end with a line feed alone")
        return text

    def reference(self, file: str, kind: str, name: str) -> Json:
        """A reference from a file to a component."""
        home = self.home(kind, name)
        return {"$ref": f"{'' if home == file else f'./{home}'}#/components/{kind}/{name}"}

    def add(self, kind: str, file: str, name: str, node: Json) -> None:
        """Know of a component that was just written into a file."""
        components: dict[str, dict[str, Json]] = self.bundle.document["components"]
        components.setdefault(kind, {})[name] = localized(node)
        self._homes[kind, name] = file

    @property
    def known(self) -> frozenset[tuple[str, str]]:
        """The kinds and names of all components."""
        return frozenset(self._homes)

    def forget_all_but(self, known: frozenset[tuple[str, str]]) -> None:
        """Know only of components that were `known` before."""
        for kind, name in self._homes.keys() - known:
            del self.bundle.document["components"][kind][name], self._homes[kind, name]

    def is_shared(self, kind: str, name: str) -> bool:
        """Whether all files share a component."""
        return self.home(kind, name) == SHARED

    @staticmethod
    def component(pointer: str) -> tuple[str, str] | None:
        """The kind and the name of the component that a pointer leads to, if to one as a whole."""
        parts = _COMPONENT.fullmatch(pointer.partition("#")[2] or pointer)
        return (parts[1], parts[2]) if parts else None


def steps_of(pointer: str) -> list[str]:
    """The steps of a JSON pointer."""
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
