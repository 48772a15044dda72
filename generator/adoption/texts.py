"""The texts of spec/ with what was adopted so far; nothing is written to the folder."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from ..bundle import Json, SpecError
from .contract import Contract, Place
from .yaml_editing import with_entry, with_item
from .yaml_nodes import Entry, Node, parse

__all__ = ["Texts"]


class Texts:
    """The files of a contract as text, looked into and changed at places."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self._before: dict[str, str] = {}
        self._texts: dict[str, str] = {}

    @property
    def changed(self) -> dict[str, tuple[str, str]]:
        """Those that differ, before and after, by file."""
        return {file: (self._before[file], text) for file, text in self._texts.items() if text != self._before[file]}

    @contextmanager
    def all_or_nothing(self) -> Generator[None, None, None]:
        """Where an error ends what is done within, nothing of it was done."""
        texts, known = dict(self._texts), self._contract.known
        try:
            yield
        except SpecError:
            self._texts = {file: texts.get(file, text) for file, text in self._before.items()}
            self._contract.forget_all_but(known)
            raise

    # Looking

    def node(self, place: Place) -> Node | None:
        """What stands at a place; None where nothing does."""
        try:
            return parse(place.file, self._text(place.file)).at(place.steps)
        except LookupError:
            return None

    def has(self, place: Place) -> bool:
        """Whether a mapping or a list stands at a place."""
        node = self.node(place)
        return node is not None and node.kind != "scalar"

    def entries(self, place: Place) -> tuple[Entry, ...]:
        """The entries of what stands at a place; none where nothing does."""
        node = self.node(place)
        return node.entries if node else ()

    def items(self, place: Place) -> list[Node]:
        """The items of the list at a place."""
        return [entry.value for entry in self.entries(place)]

    def keys(self, place: Place) -> list[str]:
        """The keys of the mapping at a place."""
        return [entry.key.value for entry in self.entries(place) if entry.key]

    # Changing: each raises `SpecError` where that cannot be done without changing more

    def add_item(self, place: Place, key: str, index: int, item: Any, order: Sequence[str]) -> None:
        """One more item in the list under a key, which may not be there yet."""
        if self.has(place / key):
            text = self._text(place.file)
            self._texts[place.file] = with_item(place.file, text, (*place.steps, key), index, item)
        else:
            self.add_key(place, key, [item], order)

    def add_key(self, place: Place, key: str, value: Any, order: Sequence[str]) -> None:
        """One more key of an object of OpenAPI, before those that the house writes after it."""
        there = self.keys(place)
        later = [name for name in order[order.index(key) + 1 :] if name in there]
        index = min((there.index(name) for name in later), default=len(there))
        self.add_entry(place, index, key, value)

    def add_entry(self, place: Place, index: int, key: str, value: Any, alias: str = "") -> None:
        """One more entry in the mapping at a place, or in one that is not there yet."""
        text = self._text(place.file)
        while self.node(place) is None and place.steps:
            key, value, place = str(place.steps[-1]), {key: value}, Place(place.file, place.steps[:-1])
            index = len(self.keys(place))
        self._texts[place.file] = with_entry(place.file, text, place.steps, index, key, value, alias=alias)

    def add_schemas(self, file: str, schemas: Mapping[str, Json]) -> None:
        """More named schemas, after those of a file."""
        place = Place(file, ("components", "schemas"))
        for name, schema in schemas.items():
            self.add_entry(place, len(self.keys(place)), name, schema)
            self._contract.add("schemas", file, name, schema)

    def _text(self, file: str) -> str:
        if file not in self._texts:
            self._texts[file] = self._before[file] = self._contract.text(file)
        return self._texts[file]
