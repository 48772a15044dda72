"""Writes whole operations into the texts of spec/, each into the file of its resource and at its place there."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..bundle import METHODS, ROOT, SHARED, Json
from ..comparison.document import escaped
from ..comparison.surface import Operation
from ..wording import to_do
from .contract import Contract, Place
from .homes import Home, Homes, path_index
from .operation_names import OperationNames
from .operation_style import OperationStyle
from .scopes import scope_order
from .texts import Texts

__all__ = ["Operations"]


class Operations:
    """The operations of a contract, and those that are written into its texts."""

    def __init__(
        self, contract: Contract, texts: Texts, style: OperationStyle, official: Mapping[str, Operation]
    ) -> None:
        self._contract = contract
        self._texts = texts
        self._style = style
        self._official = official
        self._homes = Homes(contract, official)
        self._taken = {ours.identifier for ours in contract.surface.operations.values()}

    def take(self, theirs: Operation, resource: str | None, check: Callable[[], None]) -> list[str]:
        """Write an operation where it goes, or into the file of a resource; what a person must know of that.

        Raises `SpecError` where it has no place in our contract, or `check` finds that it cannot be written so.
        """
        home = self._homes.home(theirs, resource)
        names = OperationNames(home.resource, self._homes.paths(home.resource), self._taken)
        new = self._style.operation(theirs, home, names)
        method = theirs.title.partition(" ")[0]
        self._path(theirs, home, method.lower(), new.node, new.of_path)
        place = Place(home.file, ("components", "parameters"))
        for name, node in new.parameters.items():
            self._texts.add_entry(place, len(self._texts.keys(place)), name, node)
        self._texts.add_schemas(home.file, new.schemas)
        for scope in new.scopes:
            self._scope(scope)
        check()
        self._homes.settle(home)
        self._taken.add(new.node["operationId"])
        why = [f"{method} {home.path}: goes into {home.file}, for {home.why}"] if home.why else []
        declared = [f"{method} {home.path}: the scope {scope} is new in {SHARED}" for scope in new.scopes]
        return [*why, *new.notes, *declared]

    def _path(self, theirs: Operation, home: Home, method: str, node: Json, of_path: list[Json]) -> None:
        """An operation beside those of its path, or with a path of its own."""
        paths = Place(home.file, ("paths",))
        if self._texts.has(paths / home.path):
            there = self._texts.keys(paths / home.path)
            later = METHODS[METHODS.index(method) + 1 :]
            index = min((there.index(name) for name in later if name in there), default=len(there))
            self._texts.add_entry(paths / home.path, index, method, node)
            return
        there = self._texts.keys(paths)
        official = [other.path for other in self._official.values() if other.document == theirs.document]
        index = path_index(home.path, there, official)
        parameters = {"parameters": of_path} if of_path else {}
        self._texts.add_entry(paths, index, home.path, {**parameters, method: node})
        self._root(home, there[:index], there[index:])

    def _root(self, home: Home, before: list[str], after: list[str]) -> None:
        """The path among all paths: beside those of its file, or as files follow one another."""
        paths = Place(ROOT, ("paths",))
        there = self._texts.keys(paths)
        if before:
            index = there.index(before[-1]) + 1
        elif after:
            index = there.index(after[0])
        else:
            homes = self._contract.bundle.path_home
            later = (place for place, path in enumerate(there) if homes.get(path, "") > home.resource)
            index = next(later, len(there))
        reference = f"./{home.file}#/paths/{escaped(home.path)}"
        self._texts.add_entry(paths, index, home.path, {"$ref": reference})

    def _scope(self, scope: str) -> None:
        """A scope that nothing of ours asked for so far."""
        for scheme, node in self._contract.components("securitySchemes").items():
            for flow in node.get("flows", {}):
                place = Place(SHARED, ("components", "securitySchemes", scheme, "flows", flow, "scopes"))
                there = self._texts.keys(place)
                if scope not in there:
                    index = sum(scope_order(other) < scope_order(scope) for other in there)
                    self._texts.add_entry(place, index, scope, to_do(f"the scope {scope}"))
