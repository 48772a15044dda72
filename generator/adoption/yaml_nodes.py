"""Where each node of a YAML file stands in its text.

Nodes are found by steps, as in a JSON pointer: the keys of mappings as text, the indices of sequences. An alias stands
for what it is an alias of, so that what it leads to is the one place where that is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, cast

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError

from ..bundle import SpecError

__all__ = ["Entry", "Node", "Step", "child", "parse"]

Step = str | int

_MERGE = "<<"
_DASH = re.compile(r"-[ ]*(?:#.*)?$")


@dataclass(frozen=True)
class Node:
    """One node; what it says, comments aside, is from `start` (its anchor or tag, where it has one) up to `end`."""

    kind: str
    """scalar, mapping, sequence or alias."""
    start: int
    end: int
    value: str = ""
    flow: bool = False
    anchor: str | None = None
    entries: tuple[Entry, ...] = ()
    target: Node | None = field(default=None, repr=False)

    def at(self, steps: tuple[Step, ...]) -> Node:
        """The node that steps lead to from here. Raises `LookupError`."""
        node = self.itself
        for step in steps:
            node = node.entry(step).value.itself
        return node

    @property
    def itself(self) -> Node:
        return self.target.itself if self.target else self

    def entry(self, step: Step) -> Entry:
        """The entry of a mapping or sequence; also one that is merged into a mapping. Raises `LookupError`."""
        if self.kind == "sequence" and isinstance(step, int):
            return self.entries[step]
        for entry in self.entries:
            if entry.key is not None and entry.key.value == str(step):
                return entry
        for entry in self.entries:
            if entry.key is not None and entry.key.value == _MERGE:
                merged = entry.value.itself
                for source in [merged] if merged.kind == "mapping" else [part.value.itself for part in merged.entries]:
                    try:
                        return source.entry(step)
                    except LookupError:
                        continue
        raise LookupError(step)


@dataclass(frozen=True)
class Entry:
    """An entry of a mapping, `key` and value, or of a sequence; in block style one of these starts with its dash."""

    start: int
    key: Node | None
    value: Node

    @property
    def end(self) -> int:
        return self.value.end


@lru_cache(maxsize=16)
def parse(name: str, text: str) -> Node:
    """The outermost node of a text with one document. Raises `SpecError` for what is no YAML."""
    try:
        events = list(YAML(typ="safe", pure=True).parse(text))  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType, reportUnknownVariableType]  # ruamel has no types for it
    except MarkedYAMLError as error:
        raise SpecError(f"{name}: not YAML: {error}") from error
    reader = _Reader(name, text, iter(events))  # pyright: ignore[reportUnknownArgumentType]  # nor for these
    return reader.document()


def child(node: Any, step: Step) -> Any:
    """What a step leads to in what was read from YAML, which may have keys that are no text. Raises `LookupError`."""
    if isinstance(node, list):
        return cast("list[object]", node)[int(step)]
    members = cast("dict[Any, Any]", node)
    return members[step] if step in members else members[next((key for key in members if str(key) == step), step)]


class _Reader:
    """Makes nodes of the events of one document."""

    def __init__(self, name: str, text: str, events: Iterator[Any]) -> None:
        self._name = name
        self._text = text
        self._events = events
        self._anchors: dict[str, Node] = {}

    def document(self) -> Node:
        for event in self._events:
            if type(event).__name__ not in ("StreamStartEvent", "DocumentStartEvent"):
                return self._node(event, 0)
        raise SpecError(f"{self._name}: is empty")

    def _node(self, event: Any, least: int) -> Node:
        """The node that begins with an event; `least` is where it would end if it were written as nothing at all."""
        kind = type(event).__name__.removesuffix("Event").removesuffix("Start").lower()
        start, end = event.start_mark.index, event.end_mark.index
        if kind == "alias":
            return Node(kind, start, end, target=self._anchors.get(event.anchor))
        if kind == "scalar":
            if start == end:
                start = end = least
            elif event.style in ("|", ">"):
                end = start + len(self._text[start:end].rstrip())
            node = Node(kind, start, end, value=event.value, anchor=event.anchor)
        else:
            node = self._collection(kind, event)
        if event.anchor:
            self._anchors[event.anchor] = node
        return node

    def _collection(self, kind: str, event: Any) -> Node:
        entries: list[Entry] = []
        end = event.end_mark.index
        for first in self._events:
            if type(first).__name__ in ("MappingEndEvent", "SequenceEndEvent"):
                end = first.end_mark.index if event.flow_style else end
                break
            if kind == "sequence":
                start = first.start_mark.index if event.flow_style else self._dash(first.start_mark.index)
                entry = Entry(start, None, self._node(first, start + 1))
            else:
                key = self._node(first, first.start_mark.index)
                entry = Entry(key.start, key, self._node(next(self._events), key.end + 1))
            entries.append(entry)
            end = entry.end
        return Node(kind, event.start_mark.index, end, "", bool(event.flow_style), event.anchor, tuple(entries))

    def _dash(self, item: int) -> int:
        """Where the dash is before an item of a sequence in block style."""
        head = self._text[:item]
        while not (found := _DASH.search(head)):
            head, newline, rest = head.rpartition("\n")
            if not newline or rest.split("#")[0].strip():
                raise SpecError(f"{self._name}: an item of a list has no dash that could be found")
        return found.start()
