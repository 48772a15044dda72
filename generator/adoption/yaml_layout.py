"""How the house lays YAML out: what is a block, what is in one line, what is quoted."""

from __future__ import annotations

import io
import textwrap
from typing import Any, cast

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

__all__ = ["WIDTH", "as_block", "as_flow", "as_line"]

WIDTH = 120
"""The columns a line may have."""

_IN_ONE_LINE = frozenset({"schema", "items", "additionalProperties", "default", "x-pagination"})
"""Keys of OpenAPI under which an object stands in one line, unless it holds others."""
_QUOTED = frozenset({"$ref", "webex"})
"""Keys of OpenAPI under which texts are quoted whether they must be or not: references, and scopes."""


def as_block(value: Any, column: int, within: str = "") -> str:
    """A mapping or list as lines, of which all but the first are indented by `column`; no line break at the end.

    `within` is the key that it stands under.
    """
    lines = textwrap.dedent(_dumped(_styled(value, column, within))).splitlines()
    return "\n".join([lines[0], *(" " * column + line for line in lines[1:])])


def as_flow(value: Any) -> str:
    """A value in one line."""
    return _dumped([_flow(value)], flow=True)[1:-1]


def as_line(key: str, value: Any) -> str:
    """An entry of a block in one line."""
    return f"{key if _is_plain(key) else as_flow(key)}: {_dumped([_flow(value, key)], flow=True)[1:-1]}"


def _styled(value: Any, column: int, key: str) -> Any:
    """The same with the style that each part of it is written in, where `value` itself is a block."""
    if isinstance(value, dict):
        block = CommentedMap()
        for name, member in cast("dict[str, Any]", value).items():
            fits = _is_short(name, member, key) and column + len(as_line(name, member)) <= WIDTH
            block[_key(name)] = _flow(member, name) if fits else _styled(member, column + 2, name)
        return block
    if isinstance(value, list):
        return CommentedSeq([_styled(member, column + 2, key) for member in cast("list[object]", value)])
    return _quoted(key, value)


def _is_short(name: str, member: Any, within: str) -> bool:
    """Whether the house writes a member in one line, if it is not too long for one."""
    if isinstance(member, list):
        return name == "security" or all(not isinstance(entry, (dict, list)) for entry in cast("list[object]", member))
    if not isinstance(member, dict):
        return True
    members = cast("dict[str, object]", member)
    if any(isinstance(part, dict) for part in members.values()):
        return False
    return not members or name in _IN_ONE_LINE or (set(members) == {"$ref"} and within != "properties")


def _flow(value: Any, key: str = "") -> Any:
    if isinstance(value, dict):
        line = CommentedMap(
            {_text(name): _flow(member, name) for name, member in cast("dict[str, Any]", value).items()}
        )
        cast("Any", line).fa.set_flow_style()
        return line
    if isinstance(value, list):
        listed = CommentedSeq([_flow(member, key) for member in cast("list[object]", value)])
        cast("Any", listed).fa.set_flow_style()
        return listed
    return _quoted(key, value)


def _quoted(key: str, value: Any) -> Any:
    if isinstance(value, str):
        return DoubleQuotedScalarString(value) if key in _QUOTED else _text(value)
    return value


def _text(value: str) -> str:
    """A text that is quoted where it must be: also where it stands in a line with others."""
    plain = _dumped([value], flow=True)[1:-1]
    # A question mark that begins a text is written plain, but not read again.
    return value if plain == value and not value.startswith("?") else DoubleQuotedScalarString(value)


def _key(name: str) -> str:
    return name if _is_plain(name) else _text(name)


def _is_plain(key: str) -> bool:
    """Whether a key of a block needs no quotes: in a line with others more keys need them, such as paths."""
    return _dumped({key: 1}) == f"{key}: 1"


def _dumped(value: Any, *, flow: bool = False) -> str:
    if flow and isinstance(value, list):
        value = CommentedSeq(value)
        value.fa.set_flow_style()
    yaml = YAML()
    yaml.width = 1 << 20
    yaml.allow_unicode = True
    yaml.indent(mapping=2, sequence=4, offset=2)  # pyright: ignore[reportUnknownMemberType]  # ruamel has no type for it
    yaml.emitter.brace_single_entry_mapping_in_flow_sequence = True
    stream = io.StringIO()
    yaml.dump(value, stream)  # pyright: ignore[reportUnknownMemberType]  # nor for this
    return stream.getvalue().rstrip("\n")
