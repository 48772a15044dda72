"""Takes things out of the text of a contract, as if nobody had described them yet, and compares what comes back."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from generator.adoption.yaml_nodes import Node, Step, child, parse

_WORDING = re.compile(r"( *)(?:- )?(description|example|summary):")


def removed(text: str, *steps: Step) -> str:
    """A text of YAML without what some steps lead to; what then has nothing in it goes as well."""
    node = parse("text", text).at(steps[:-1])
    entry = node.entry(steps[-1])
    if len(node.entries) == 1:
        return removed(text, *steps[:-1])
    index = node.entries.index(entry)
    if node.flow and index:
        return text[: node.entries[index - 1].end] + text[entry.end :]
    if node.flow:
        return text[: entry.start] + text[node.entries[1].start :]
    start, end = text.rfind("\n", 0, entry.start) + 1, text.find("\n", entry.end) + 1
    assert text[start : entry.start].isspace(), "it begins the line"
    return text[:start] + text[end or len(text) :]


def without_aliases(path: Path) -> None:
    """Write out each alias in a file, so that what it is an alias of can go."""
    text = path.read_text(encoding="utf-8")
    content: Any = YAML(typ="safe", pure=True).load(text)
    for name, steps in _anchors(parse(path.name, text)):
        said = content
        for step in steps:
            said = child(said, step)
        written = json.dumps(said, default=str)
        text = re.sub(rf"(?<=[: ])\*{name}(?=[\n,\]}}])", lambda _, written=written: written, text)
    path.write_text(text, encoding="utf-8")


def _anchors(node: Node, steps: tuple[Step, ...] = ()) -> Iterator[tuple[str, tuple[Step, ...]]]:
    for index, entry in enumerate(node.entries):
        step = entry.key.value if entry.key else index
        if entry.value.anchor:
            yield entry.value.anchor, (*steps, step)
        yield from _anchors(entry.value, (*steps, step))


def remove(spec: Path, file: str, *steps: Step) -> None:
    """Remove something from a file of a spec folder."""
    path = spec / f"{file}.yaml"
    path.write_text(removed(path.read_text(encoding="utf-8"), *steps), encoding="utf-8")


def parameter_index(spec: Path, file: str, path: str, method: str, ending: str) -> int:
    """The index of the parameter of an operation that is called so, or refers to what is called so."""
    text = (spec / f"{file}.yaml").read_text(encoding="utf-8")
    items = parse(file, text).at(("paths", path, method, "parameters")).entries
    return next(index for index, item in enumerate(items) if _is_called(item.value, ending))


def without_wording(text: str) -> list[str]:
    """The lines of a text but for what is said in words: descriptions, summaries and examples."""
    lines: list[str] = []
    indent = None
    for line in text.splitlines():
        depth = len(line) - len(line.lstrip())
        if indent is not None and depth > indent:
            continue
        said = _WORDING.match(line)
        indent = len(said[1]) if said else None
        if not said:
            lines.append(re.sub(r'description: ("[^"]*"|[^,}]*)', "description", line))
    return lines


def _is_called(item: Node, name: str) -> bool:
    said = {entry.key.value: entry.value.value for entry in item.entries if entry.key}
    return said.get("name") == name or said.get("$ref", "").endswith(f"/{name}")
