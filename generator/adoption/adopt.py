"""Finds what is to be adopted by the names people give it, takes it over, and writes the files of spec/."""

from __future__ import annotations

import difflib
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..bundle import SpecError, join, read_spec
from ..comparison.surface import Operation, operation_key
from ..drift.findings import Finding, drift
from ..drift.upstream import Upstream
from ..lint import not_for_python
from .answer_style import AnswerStyle
from .contract import Contract
from .deviations import Deviations
from .edits import Edits
from .house_style import HouseStyle
from .missing import Missing, missing, present
from .operation_style import OperationStyle
from .operations import Operations
from .precedents import Precedents
from .schema_style import SchemaStyle
from .texts import Texts

__all__ = ["Adoption", "Found"]

_TAKEN_FIRST = ("value", "property", "status", "parameter")
"""A parameter moves those after it in their list; what goes into them goes first."""
_ADOPTED = frozenset(
    {"operation added", "parameter added", "status code added"}
    | {
        f"{of}{what}"
        for of in ("parameter ", "request property ", "response property ")
        for what in ("added", "enum-added")
    }
)
"""What can be taken over, of all that a report may call additive."""
_NOW = "it is not any more"


@dataclass(frozen=True)
class Found:
    """What a name means: things that we have not, and the places where we have it already."""

    ours: Operation
    missing: list[Missing]
    present: list[str]


class Adoption:
    """A contract, and the official operations that are held against it."""

    def __init__(self, folder: Path, upstream: Upstream) -> None:
        self._folder = folder
        self._upstream = upstream
        self._official = upstream.operations
        self._contract = Contract(folder)
        self._deviations = Deviations(self._contract.deviations)
        self._ours = self._contract.surface.operations
        pairs = [(ours, self._official[key]) for key, ours in self._ours.items() if key in self._official]
        precedents = Precedents(self._contract, pairs)
        schemas = SchemaStyle(self._contract, precedents, self._deviations)
        style = HouseStyle(self._contract, precedents, schemas)
        answers = AnswerStyle(self._contract, schemas, self._official)
        self._texts = Texts(self._contract)
        self._edits = Edits(self._contract, self._texts, style, answers)
        operations = OperationStyle(self._contract, schemas, style, answers)
        self._whole = Operations(self._contract, self._texts, operations, self._official)
        self.notes: list[str] = []
        """What a person must know of what was adopted, a line each."""

    def find(self, operation: str, name: str) -> Found:
        """What a name or a place means in an operation. Raises `SpecError` where it means nothing."""
        ours, descriptions = self._operations(operation)
        absent = missing(ours, descriptions)
        found = [one for one in absent if _means(name, one.place, one.name)]
        there = [place for place, called in present(ours) if _means(name, place, called)]
        if not found and not there:
            names = {one.name for one in absent} | {called for one in descriptions for _, called in present(one)}
            files = " and ".join(one.document for one in descriptions)
            raise SpecError(f"{ours.title}: {files} has no {name!r} there{_near(name, names)}")
        return Found(ours, found, there)

    def take(self, ours: Operation, things: Iterable[Missing]) -> None:
        """Write things into the texts of the contract. Raises `SpecError` where one has no place there."""
        for one in sorted(things, key=lambda one: (_TAKEN_FIRST.index(one.subject), one.at.count("/"))):
            self._edits.take(ours, one)
            self._note_deviations(ours, one)

    def take_operation(self, said: str, resource: str | None = None, check: Callable[[], None] = lambda: None) -> None:
        """Write a whole operation into the texts, into the file of a resource. Raises `SpecError` as `take` does."""
        key = _key(said)
        if key in self._ours:
            self.notes.append(f"{self._ours[key].title}: spec/ has it already")
            return
        if key not in self._official:
            near = _near(said, [operation.title for operation in self._official.values()])
            raise SpecError(f"{said}: the official files that were given describe no such operation{near}")
        theirs = self._official[key]
        self.notes += self._whole.take(theirs, resource, check)
        for entry in self._deviations.leaving_out(theirs.title, "operation"):
            self.notes.append(f"spec/deviations.yaml:{entry.line}: says that {theirs.title} is left out; {_NOW}")

    def take_all(self) -> list[str]:
        """Take what the report on drift calls additive and nothing explains; what cannot be adopted, a line each."""
        left: list[str] = []
        for finding in drift(self._contract, self._upstream).findings:
            if finding.severity != "additive":
                continue
            for title, at in finding.places:
                try:
                    self._take_finding(finding, title, at)
                except SpecError as error:
                    left.append(f"not adopted: {error}")
        return left

    def _take_finding(self, finding: Finding, title: str, at: str) -> None:
        """One place of a finding, or nothing of it where that could not be built."""
        with self._texts.all_or_nothing():
            if finding.what == "operation added":
                self.take_operation(title, check=self._refuse_unbuildable)
                return
            if finding.what not in _ADOPTED:
                what = f"{finding.what} ({_told(finding.old)} here, {_told(finding.new)} there)"
                raise SpecError(f"{title}: {at}: {what}: write it by hand")
            ours, descriptions = self._operations(title)
            self.take(ours, list(_of_finding(finding, at, missing(ours, descriptions))))

    def _note_deviations(self, ours: Operation, one: Missing) -> None:
        value = one.theirs if one.subject == "value" else None
        for entry in self._deviations.leaving_out(ours.title, one.at, value):
            self.notes.append(f"spec/deviations.yaml:{entry.line}: says that {one.place} is left out; {_NOW}")

    def _operations(self, said: str) -> tuple[Operation, list[Operation]]:
        """An operation of ours, and what each of the official files says of it that has it."""
        key = _key(said)
        if key not in self._ours:
            near = _near(said, [operation.title for operation in self._ours.values()])
            raise SpecError(f"{said}: spec/ describes no such operation{near}")
        if key not in self._official:
            raise SpecError(f"{said}: the official files that were given describe no such operation")
        return self._ours[key], self._upstream.descriptions[key]

    # Writing

    def texts(self) -> dict[str, tuple[str, str]]:
        """The files that change, before and after. Raises `SpecError` where no client could be made of them."""
        self._refuse_unbuildable()
        return self._texts.changed

    def _refuse_unbuildable(self) -> None:
        changed = self._texts.changed
        if not changed:
            return
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(shutil.copytree(self._folder, Path(folder) / "spec"))
            for file, (_, text) in changed.items():
                (copy / file).write_text(text, encoding="utf-8", newline="\n")
            if broken := not_for_python(join(read_spec(copy))):
                raise SpecError("\n".join(["what would be adopted cannot be built; nothing was written:", *broken]))

    def write(self, changed: Mapping[str, tuple[str, str]]) -> None:
        """Write the texts, all of them or, where one cannot be written, none."""
        prepared = {self._folder / file: _beside(self._folder / file, text) for file, (_, text) in changed.items()}
        done: list[Path] = []
        try:
            for path, new in prepared.items():
                os.replace(new, path)
                done.append(path)
        except OSError:
            for path in done:
                path.write_text(changed[path.name][0], encoding="utf-8", newline="\n")
            raise
        finally:
            for new in prepared.values():
                new.unlink(missing_ok=True)


def _beside(path: Path, text: str) -> Path:
    """A file beside another one, with its mode, that can take its place."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
    shutil.copymode(path, name)
    return Path(name)


def _key(said: str) -> str:
    """The key of an operation, as somebody says it."""
    method, _, path = said.strip().partition(" ")
    return operation_key(method, path.strip())


def _told(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _of_finding(finding: Finding, at: str, absent: Iterable[Missing]) -> Iterator[Missing]:
    """What a finding means of what is missing. Raises `SpecError` where that has no place in our contract."""
    values = finding.new if finding.what.endswith("enum-added") else None
    found = [
        one
        for one in absent
        if one.at == at
        and (one.subject != "value" if values is None else one.subject == "value" and one.theirs in values)
    ]
    if not found:
        raise SpecError(f"{finding.places[0][0]}: {at}: has no place in spec/; write it by hand")
    return iter(found)


def _means(name: str, place: str, called: str) -> bool:
    """Whether somebody means a place who says its name, all of it, or its end."""
    return name in (called, place) or place.endswith(f"/{name}")


def _near(name: str, names: Iterable[str]) -> str:
    near = difflib.get_close_matches(name, list(names), n=5, cutoff=0.5)
    return f"; near it are {', '.join(near)}" if near else ""
