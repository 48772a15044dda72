"""Writes what is adopted into the texts of spec/, each thing at its place among what is there."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from typing import Any

from ..bundle import Json, SpecError
from ..comparison.surface import Operation
from .contract import Contract, Place
from .house_style import HouseStyle, Written
from .missing import Missing
from .placement import index_among
from .yaml_editing import with_entry, with_item
from .yaml_nodes import Entry, Node, Step, parse

__all__ = ["Edits"]

_ORDER_OF_OPERATION = ("parameters", "requestBody", "responses")
_ORDER_OF_SCHEMA = ("required", "items", "additionalProperties", "properties", "enum", "example")


class Edits:
    """The files of a contract with what was adopted; nothing is written to the folder."""

    def __init__(self, contract: Contract, style: HouseStyle) -> None:
        self._contract = contract
        self._style = style
        self._before: dict[str, str] = {}
        self._texts: dict[str, str] = {}

    @property
    def changed(self) -> dict[str, tuple[str, str]]:
        """The texts that differ, before and after, by file."""
        return {file: (self._before[file], text) for file, text in self._texts.items() if text != self._before[file]}

    def take(self, operation: Operation, missing: Missing) -> None:
        """Write one thing into the contract, wherever it goes. Raises `SpecError` where that cannot be done."""
        for pointer in missing.into:
            place = self._contract.place(pointer)
            if missing.subject == "parameter":
                self._parameter(operation, missing, place)
            elif missing.subject == "property":
                self._property(operation, missing, place, pointer)
            elif missing.subject == "value":
                self._value(missing, place)
            else:
                raise SpecError(f"{operation.title}: {missing.at}: cannot be adopted; write it by hand")

    # One thing each

    def _parameter(self, operation: Operation, missing: Missing, place: Place) -> None:
        within = missing.at.split("/")[1]
        there = [self._parameter_key(item) for item in self._items(place / "parameters")]
        if (within, missing.name) in there:
            return
        written = self._style.parameter(operation, missing, place.file)
        index = index_among((within, missing.name), there, missing.order)
        self._item(place, "parameters", index, written.node, _ORDER_OF_OPERATION)
        self._new_schemas(place.file, written)

    def _property(self, operation: Operation, missing: Missing, place: Place, pointer: str) -> None:
        there = self._keys(place / "properties")
        if missing.name not in there:
            component = self._contract.component(pointer)
            written = self._style.property(operation, missing, place.file, component[1] if component else "")
            if there or self._has(place / "properties"):
                order = self._style.order(missing, place.file, there)
                self._property_among(
                    place / "properties", index_among(missing.name, there, order), missing.name, written
                )
            else:
                self._key(place, "properties", {missing.name: written.node}, _ORDER_OF_SCHEMA)
            self._new_schemas(place.file, written)
        if self._style.is_needed(operation, missing):
            required = [item.itself.value for item in self._items(place / "required")]
            if missing.name not in required:
                index = index_among(missing.name, required, self._keys(place / "properties"))
                self._item(place, "required", index, missing.name, _ORDER_OF_SCHEMA)

    def _property_among(self, place: Place, index: int, name: str, written: Written) -> None:
        """A property; by an alias of the same one written out before, if that is how its siblings are written."""
        outermost = self._node(Place(place.file, ()))
        known = dict(_anchored(outermost)) if outermost else {}
        siblings = [entry.value for entry in self._entries(place) if entry.key and entry.key.value in known]
        if name in known and 2 * sum(node.kind == "alias" for node in siblings) >= max(len(siblings), 1):
            anchored = Place(place.file, known[name])
            if self._is_same(anchored, written.node):
                try:
                    self._entry(place, index, name, self._contract.said(anchored), alias=name)
                except SpecError:
                    pass  # it is written out only afterwards
                else:
                    return
        self._entry(place, index, name, written.node)

    def _is_same(self, place: Place, node: Json) -> bool:
        known, new = ({**said, "description": ""} for said in (self._contract.said(place), node))
        return known == new

    def _value(self, missing: Missing, place: Place) -> None:
        there = [item.itself.value for item in self._items(place / "enum")]
        if missing.name not in there:
            index = index_among(missing.name, there, [str(value) for value in missing.order])
            self._item(place, "enum", index, missing.theirs, _ORDER_OF_SCHEMA)

    def _new_schemas(self, file: str, written: Written) -> None:
        for name, schema in written.schemas.items():
            place = Place(file, ("components", "schemas"))
            self._entry(place, len(self._keys(place)), name, schema)
            self._contract.add_schema(file, name, schema)

    def _parameter_key(self, item: Node) -> Hashable:
        """The place and the name of a parameter as it is written, or as what it refers to is."""
        said = {entry.key.value: entry.value.itself.value for entry in item.itself.entries if entry.key}
        if component := self._contract.component(said.get("$ref", "")):
            said = self._contract.parameters[component[1]]
        return said.get("in"), said.get("name")

    # The texts

    def _item(self, place: Place, key: str, index: int, item: Any, order: Sequence[str]) -> None:
        """One more item in the list under a key, which may not be there yet."""
        if self._has(place / key):
            text = self._text(place.file)
            self._texts[place.file] = with_item(place.file, text, (*place.steps, key), index, item)
        else:
            self._key(place, key, [item], order)

    def _key(self, place: Place, key: str, value: Any, order: Sequence[str]) -> None:
        """One more key of an object of OpenAPI, before those that the house writes after it."""
        there = self._keys(place)
        later = [name for name in order[order.index(key) + 1 :] if name in there]
        index = min((there.index(name) for name in later), default=len(there))
        self._entry(place, index, key, value)

    def _entry(self, place: Place, index: int, key: str, value: Any, alias: str = "") -> None:
        text = self._text(place.file)
        self._texts[place.file] = with_entry(place.file, text, place.steps, index, key, value, alias=alias)

    def _text(self, file: str) -> str:
        if file not in self._texts:
            self._texts[file] = self._before[file] = self._contract.text(file)
        return self._texts[file]

    def _node(self, place: Place) -> Node | None:
        try:
            return parse(place.file, self._text(place.file)).at(place.steps)
        except LookupError:
            return None

    def _has(self, place: Place) -> bool:
        node = self._node(place)
        return node is not None and node.kind != "scalar"

    def _entries(self, place: Place) -> tuple[Entry, ...]:
        node = self._node(place)
        return node.entries if node else ()

    def _items(self, place: Place) -> list[Node]:
        return [entry.value for entry in self._entries(place)]

    def _keys(self, place: Place) -> list[str]:
        return [entry.key.value for entry in self._entries(place) if entry.key]


def _anchored(node: Node, steps: tuple[Step, ...] = ()) -> Iterator[tuple[str, tuple[Step, ...]]]:
    """The properties that have an anchor of their own name, and the steps to each."""
    for index, entry in enumerate(node.entries):
        step = entry.key.value if entry.key else index
        if steps[-1:] == ("properties",) and entry.key and entry.value.anchor == step:
            yield entry.key.value, (*steps, step)
        yield from _anchored(entry.value, (*steps, step))
