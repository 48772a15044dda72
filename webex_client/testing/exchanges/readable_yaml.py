"""Writes YAML for people to read and review: block style, and no text that some reader takes for something else.

Imported where YAML is written alone, since it needs PyYAML.
"""

from __future__ import annotations

import base64
import re
import sys
from typing import Any

from ..errors import MissingExtraError

try:
    import yaml
except ImportError as error:
    raise MissingExtraError("cassettes are written with PyYAML: pip install 'webex-client[testing]'") from error

__all__ = ["write_yaml"]

_PLAIN = re.compile(r"(?:[^\W\d_]|/)(?:[\w./@+%?=&~,;!'()<>-]|:(?=\S)|[ ](?=\S))*")
"""Texts that need no quotes in any YAML, unless they are one of the words below."""

_WORDS = frozenset(("true", "false", "yes", "no", "on", "off", "y", "n", "null"))


def write_yaml(value: Any) -> str:
    """`value`, made of JSON's types and bytes, as YAML; bytes become their Base64."""
    # types-PyYAML says nothing of what a dumper is.
    text: str = yaml.dump(  # pyright: ignore[reportUnknownMemberType]
        value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=sys.maxsize
    )
    return text


class _Dumper(yaml.SafeDumper):
    """Quotes what is not plainly text, and shows a text of several lines as lines."""

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        # The entries of a list stand further in than its name.
        super().increase_indent(flow, indentless=False)


def _text(dumper: Any, text: str) -> Any:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=_style(text))


def _bytes(dumper: Any, content: bytes) -> Any:
    return _text(dumper, base64.encodebytes(content).decode())


def _style(text: str) -> str | None:
    lines = text.split("\n")
    if len(lines) > 1 and all(map(str.isprintable, lines)):
        return "|"  # PyYAML takes quotes where lines would not survive this, but for some signs that are not printable
    if not text.isprintable():
        return '"'
    return None if _PLAIN.fullmatch(text) and text.lower() not in _WORDS else "'"


_Dumper.add_representer(str, _text)
_Dumper.add_representer(bytes, _bytes)
