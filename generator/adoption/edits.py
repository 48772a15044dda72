"""Writes what is adopted into the texts of spec/, each thing at its place among what is there."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from ..bundle import Json, SpecError
from ..comparison.surface import Operation
from .answer_style import AnswerStyle
from .contract import Contract, Place
from .house_style import HouseStyle, Written
from .missing import Missing
from .placement import index_among
from .texts import Texts
from .yaml_nodes import Node, Step

__all__ = ["Edits"]

_ORDER_OF_OPERATION = ("parameters", "requestBody", "responses")
_ORDER_OF_SCHEMA = ("required", "items", "additionalProperties", "properties", "enum", "example")


class Edits:
    """Writes parameters, properties, values and answers into the texts of a contract."""

    def __init__(self, contract: Contract, texts: Texts, style: HouseStyle, answers: AnswerStyle) -> None:
        self._contract = contract
        self._texts = texts
        self._style = style
        self._answers = answers

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
                self._status(operation, missing, place)

    # One thing each

    def _parameter(self, operation: Operation, missing: Missing, place: Place) -> None:
        within = missing.at.split("/")[1]
        there = [self._parameter_key(item) for item in self._texts.items(place / "parameters")]
        if (within, missing.name) in there:
            return
        written = self._style.parameter(operation.title, missing, place.file)
        index = index_among((within, missing.name), there, missing.order)
        self._texts.add_item(place, "parameters", index, written.node, _ORDER_OF_OPERATION)
        self._texts.add_schemas(place.file, written.schemas)

    def _property(self, operation: Operation, missing: Missing, place: Place, pointer: str) -> None:
        there = self._texts.keys(place / "properties")
        if missing.name not in there:
            component = self._contract.component(pointer)
            written = self._style.property(operation.title, missing, place.file, component[1] if component else "")
            if there or self._texts.has(place / "properties"):
                order = self._style.order(missing, place.file, there)
                self._property_among(
                    place / "properties", index_among(missing.name, there, order), missing.name, written
                )
            else:
                self._texts.add_key(place, "properties", {missing.name: written.node}, _ORDER_OF_SCHEMA)
            self._texts.add_schemas(place.file, written.schemas)
        if self._style.is_needed(operation.title, missing):
            required = [item.itself.value for item in self._texts.items(place / "required")]
            if missing.name not in required:
                index = index_among(missing.name, required, self._texts.keys(place / "properties"))
                self._texts.add_item(place, "required", index, missing.name, _ORDER_OF_SCHEMA)

    def _property_among(self, place: Place, index: int, name: str, written: Written) -> None:
        """A property; by an alias of the same one written out before, if that is how its siblings are written."""
        outermost = self._texts.node(Place(place.file, ()))
        known = dict(_anchored(outermost)) if outermost else {}
        siblings = [entry.value for entry in self._texts.entries(place) if entry.key and entry.key.value in known]
        if name in known and 2 * sum(node.kind == "alias" for node in siblings) >= max(len(siblings), 1):
            anchored = Place(place.file, known[name])
            if self._is_same(anchored, written.node):
                try:
                    self._texts.add_entry(place, index, name, self._contract.said(anchored), alias=name)
                except SpecError:
                    pass  # it is written out only afterwards
                else:
                    return
        self._texts.add_entry(place, index, name, written.node)

    def _is_same(self, place: Place, node: Json) -> bool:
        known, new = ({**said, "description": ""} for said in (self._contract.said(place), node))
        return known == new

    def _value(self, missing: Missing, place: Place) -> None:
        there = [item.itself.value for item in self._texts.items(place / "enum")]
        if missing.name not in there:
            index = index_among(missing.name, there, [str(value) for value in missing.order])
            self._texts.add_item(place, "enum", index, missing.theirs, _ORDER_OF_SCHEMA)

    def _status(self, operation: Operation, missing: Missing, place: Place) -> None:
        """An answer to success; it goes among the others by its number."""
        if not missing.name.startswith("2"):
            raise SpecError(
                f"{operation.title}: {missing.at}: only a success is adopted; an error is described where it has a "
                "meaning of its own, by hand"
            )
        there = self._texts.keys(place / "responses")
        if missing.name not in there:
            written = self._answers.beside(operation, missing, place.file)
            index = sum(status < missing.name for status in there if status.isdigit())
            self._texts.add_entry(place / "responses", index, missing.name, written.node)
            self._texts.add_schemas(place.file, written.schemas)

    def _parameter_key(self, item: Node) -> Hashable:
        """The place and the name of a parameter as it is written, or as what it refers to is."""
        said = {entry.key.value: entry.value.itself.value for entry in item.itself.entries if entry.key}
        if component := self._contract.component(said.get("$ref", "")):
            said = self._contract.parameters[component[1]]
        return said.get("in"), said.get("name")


def _anchored(node: Node, steps: tuple[Step, ...] = ()) -> Iterator[tuple[str, tuple[Step, ...]]]:
    """The properties that have an anchor of their own name, and the steps to each."""
    for index, entry in enumerate(node.entries):
        step = entry.key.value if entry.key else index
        if steps[-1:] == ("properties",) and entry.key and entry.value.anchor == step:
            yield entry.key.value, (*steps, step)
        yield from _anchored(entry.value, (*steps, step))
