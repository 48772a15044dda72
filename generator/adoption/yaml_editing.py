"""Writes one more entry into a YAML file: every other line stays as it is, with its comments, order and style.

The entry goes into the text, at the place that `yaml_nodes` finds; the file is never written anew from what was read.
What comes out is read again, and must say what the file said, and the entry.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, cast

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from ..bundle import Json, SpecError
from .yaml_layout import WIDTH, as_block, as_flow, as_line
from .yaml_nodes import Node, Step, child, parse

__all__ = ["with_entry", "with_item"]

Steps = tuple[Step, ...]


def with_entry(name: str, text: str, steps: Steps, index: int, key: str, value: Any, *, alias: str = "") -> str:
    """A text of YAML with one more entry in the mapping at `steps`, before the one that is at `index` now.

    `name` is that of the file, for errors; `alias` an anchor in it, by which the value can be written. Raises
    `SpecError` where the entry cannot be written without changing more.
    """
    return _with(name, text, steps, index, {key: value}, alias)


def with_item(name: str, text: str, steps: Steps, index: int, value: Any) -> str:
    """The same for a list, and one more item of it."""
    return _with(name, text, steps, index, [value])


def _with(name: str, text: str, steps: Steps, index: int, added: Any, alias: str = "") -> str:
    try:
        node = parse(name, text).at(steps)
    except LookupError as error:
        raise SpecError(f"{name}: has nothing at /{'/'.join(map(str, steps))}") from error
    kind = "mapping" if isinstance(added, dict) else "sequence"
    if node.kind != kind:
        raise SpecError(f"{name}: /{'/'.join(map(str, steps))}: is no {kind}")
    line = f"{as_flow(next(iter(cast('Json', added))))}: *{alias}" if alias else ""
    if not node.entries:
        edited = _into_nothing(text, node, added)
    elif node.flow:
        edited = _into_line(text, node, index, line or as_flow(added)[1:-1])
    else:
        edited = _into_block(text, node, index, line or _entry(text, node, index, steps, added))
    if not _says(edited, _said(text, lambda content: _add(content, steps, index, added))):
        raise SpecError(
            f"{name}: /{'/'.join(map(str, steps))}: {as_flow(added)} cannot be written there without changing what "
            "else the file says; write it by hand"
        )
    return edited


def _into_block(text: str, node: Node, index: int, written: str) -> str:
    """With an entry among others in block style."""
    column = _column(text, node.entries[0].start)
    if not index:
        start = node.entries[0].start
        return f"{text[:start]}{written}\n{' ' * column}{text[start:]}"
    line_end = text.find("\n", node.entries[index - 1].end)
    if line_end < 0:
        return f"{text}\n{' ' * column}{written}"
    return f"{text[:line_end]}\n{' ' * column}{written}{text[line_end:]}"


def _entry(text: str, node: Node, index: int, steps: Steps, added: Any) -> str:
    """A new entry of a block as lines, or in one line where the one before it is."""
    column = _column(text, node.entries[0].start)
    near = node.entries[max(index - 1, 0)].value
    if isinstance(added, dict) and near.flow and near.kind == "mapping":
        line = as_line(*next(iter(cast("Json", added).items())))
        if column + len(line) <= WIDTH:
            return line
    return as_block(added, column, str(steps[-1]) if steps else "")


def _into_line(text: str, node: Node, index: int, written: str) -> str:
    """With an entry among others in flow style; where its line would be too long, on a line of its own."""
    if not index:
        start = node.entries[0].start
        return f"{text[:start]}{written}, {text[start:]}"
    end = node.entries[index - 1].end
    line_end = text.find("\n", end)
    rest = text[end : line_end if line_end >= 0 else len(text)]
    width = _column(text, end) + len(rest)
    if width + len(f", {written}") <= WIDTH or width > WIDTH:
        return f"{text[:end]}, {written}{text[end:]}"
    if re.fullmatch(r",\s*", rest) and index < len(node.entries):
        start = node.entries[index].start
        return f"{text[:start]}{written}, {text[start:]}"
    return f"{text[:end]},\n{' ' * _column(text, node.entries[0].start)}{written}{text[end:]}"


def _into_nothing(text: str, node: Node, added: Any) -> str:
    """With the first entry of a collection that was written as `{}` or `[]`."""
    line_start = text.rfind("\n", 0, node.start) + 1
    head = text[line_start : node.start]
    if not re.fullmatch(r"\s*(?:- )*[^\s,{}\[\]#&!]+:\s+", head) or text[node.start] not in "{[":
        return f"{text[: node.start]}{as_flow(added)}{text[node.end :]}"
    column = len(re.match(r"\s*(?:- )*", head)[0]) + 2  # type: ignore[index]  # it matches always
    written = as_block(added, column)
    return f"{text[:line_start]}{head.rstrip()}\n{' ' * column}{written}{text[node.end :]}"


def _column(text: str, place: int) -> int:
    return place - (text.rfind("\n", 0, place) + 1)


def _says(text: str, wanted: str) -> bool:
    """Whether a text is YAML, and says what is wanted."""
    try:
        return _said(text) == wanted
    except YAMLError:
        return False


def _said(text: str, change: Callable[[Any], None] = lambda _: None) -> str:
    """What a text says, after a change: its order as well, and what is said in several places in each of them."""
    content: Any = YAML(typ="safe", pure=True).load(text)  # pyright: ignore[reportUnknownMemberType]  # ruamel has no type for it
    change(content)
    return json.dumps(content, default=str)


def _add(content: Any, steps: Steps, index: int, added: Any) -> None:
    """Add an entry to what was read from YAML, in place: where it is said in several places, in all of them."""
    node = content
    for step in steps:
        node = child(node, step)
    if isinstance(node, list):
        cast("list[object]", node)[index:index] = added
        return
    mapping = cast("dict[Any, Any]", node)
    later = list(mapping.items())[index:]
    for key, _ in later:
        del mapping[key]
    mapping.update(added)
    mapping.update(later)
