"""YAML with the lines of its parts, and of JSON's types alone: times stay texts.

Imported where YAML is read alone, since it needs PyYAML.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..errors import MissingExtraError, UnusableInputError

try:
    import yaml
    from yaml.nodes import MappingNode, Node, SequenceNode
except ImportError as error:
    raise MissingExtraError("YAML is read with PyYAML: pip install 'webex-client[testing]'") from error

__all__ = ["YamlText"]

_DEEPEST = 100
"""What is nested deeper is refused: PyYAML in C would end the whole process."""

_TIMESTAMP = "tag:yaml.org,2002:timestamp"
_PYTHON = "tag:yaml.org,2002:python/"

if TYPE_CHECKING:
    from yaml import SafeLoader as _FastestLoader
else:
    _FastestLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_FastestLoader):
    """Plain texts that look like times stay texts, and what old Pythons marked as their own text is text."""


class YamlText:
    """A YAML document and its `value`. Raises `UnusableInputError` for what is none, with the line."""

    def __init__(self, text: str, path: str) -> None:
        self._root: Node | None = None
        self.value: Any = None
        try:
            _refuse_depth(text, path)
            self._load(text)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line = None if mark is None else mark.line + 1
            raise UnusableInputError(path, f"not YAML: {error.problem or error.context}", line=line) from error
        except yaml.reader.ReaderError as error:
            line = text.count("\n", 0, error.position) + 1
            raise UnusableInputError(path, f"not YAML: {error.reason}", line=line) from error
        # What a tag says of a text that it does not fit (`!!int x`) is found out by Python, in many ways.
        except (yaml.YAMLError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
            raise UnusableInputError(path, "not YAML: a value is not what its tag says") from error

    def _load(self, text: str) -> None:
        loader: Any = _Loader(text)
        try:
            self._root = loader.get_single_node()
            if self._root is not None:
                self.value = loader.construct_document(self._root)
        finally:
            loader.dispose()

    def line(self, steps: Sequence[str | int] = ()) -> int:
        """The line (from 1) on which a part begins; of what is not there, the line of what it would be in."""
        node, line = self._root, 1
        for step in (None, *steps):
            node = node if step is None else _child(node, step)
            if node is None:
                break
            line = node.start_mark.line + 1
        return line


def _refuse_depth(text: str, path: str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            line = None if event.start_mark is None else event.start_mark.line + 1
            raise UnusableInputError(path, "YAML that is nested too deeply", line=line)


def _child(node: Node | None, step: str | int) -> Node | None:
    """The node of an entry, or of a field."""
    if isinstance(node, SequenceNode) and isinstance(step, int):
        return node.value[step] if step < len(node.value) else None
    if isinstance(node, MappingNode):
        return next((value for name, value in node.value if name.value == step), None)
    return None


def _text(loader: Any, node: Node) -> str:
    return str(loader.construct_scalar(node))


def _bytes(loader: Any, node: Node) -> bytes:
    return base64.b64decode(_text(loader, node))


def _list(loader: Any, node: Node) -> list[Any]:
    return list(loader.construct_sequence(node, deep=True))


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != _TIMESTAMP]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_constructor(f"{_PYTHON}str", _text)
_Loader.add_constructor(f"{_PYTHON}unicode", _text)
_Loader.add_constructor(f"{_PYTHON}bytes", _bytes)
_Loader.add_constructor(f"{_PYTHON}tuple", _list)
