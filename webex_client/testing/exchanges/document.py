"""A file as a tree of parts that know where they stand, so that whatever is wrong with one is told by line."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any, Protocol

from ...exchange import Headers
from ...models.common import is_array, is_object, read_timestamp
from ..errors import UnusableInputError
from .json_text import JsonText, Steps

__all__ = ["Document", "Part", "encoded", "headers_of", "moment_of"]


class Document(Protocol):
    """A text that was read, and where its parts stand."""

    @property
    def value(self) -> Any: ...
    def line(self, steps: Steps = ...) -> int: ...


class Part:
    """A value in a document. What is asked of it and is not so is an `UnusableInputError` with its line."""

    def __init__(self, document: Document, path: str, value: Any, steps: Steps = ()) -> None:
        self.value = value
        self.path = path
        self._document = document
        self._steps = steps

    @property
    def line(self) -> int:
        """The line of the file on which it begins."""
        return self._document.line(self._steps)

    def fault(self, reason: str) -> UnusableInputError:
        """The error that something is wrong with it."""
        return UnusableInputError(self.path, reason, line=self.line)

    def field(self, name: str) -> Part:
        """A field that must be there."""
        found = self.find(name)
        if found is None:
            raise self.fault(f"{self._name} has no {name!r}")
        return found

    def find(self, name: str) -> Part | None:
        """A field; None where it is absent or null."""
        value = self.value[name] if name in self.names() else None
        return None if value is None else Part(self._document, self.path, value, (*self._steps, name))

    def names(self) -> list[str]:
        """The names of its fields."""
        if not is_object(self.value):
            raise self.fault(f"{self._name} is {_kind(self.value)}, not an object")
        return [name for name in self.value if isinstance(name, str)]  # pyright: ignore[reportUnnecessaryIsInstance]

    def entries(self) -> list[Part]:
        """The entries of an array."""
        if not is_array(self.value):
            raise self.fault(f"{self._name} is {_kind(self.value)}, not an array")
        return [Part(self._document, self.path, value, (*self._steps, i)) for i, value in enumerate(self.value)]

    def text(self) -> str:
        """The text it is."""
        if not isinstance(self.value, str):
            raise self.fault(f"{self._name} is {_kind(self.value)}, not a text")
        return self.value

    def number(self) -> int:
        """The whole number it is."""
        if not isinstance(self.value, int) or isinstance(self.value, bool):
            raise self.fault(f"{self._name} is {_kind(self.value)}, not a whole number")
        return self.value

    def plain(self) -> str:
        """The text it is, or that its number is written as."""
        if isinstance(self.value, bytes):
            return self.value.decode("latin-1")
        return str(self.value) if isinstance(self.value, (int, float)) else self.text()

    def content(self) -> bytes:
        """The bytes it is, or those of the text it is."""
        return self.value if isinstance(self.value, bytes) else encoded(self.text())

    def from_base64(self) -> bytes:
        """The bytes that its text stands for."""
        try:
            return base64.b64decode(self.text())
        except (binascii.Error, ValueError) as error:
            raise self.fault(f"{self._name} is not base64: {error}") from error

    def body(self) -> tuple[bytes, int | None]:
        """The body that this value was: a text is itself, all else JSON, as it is written here and on which line."""
        if isinstance(self.value, str):
            return encoded(self.value), None
        if isinstance(self._document, JsonText):
            return encoded(self._document.raw(self._steps)), self.line
        return encoded(json.dumps(self.value)), None

    @property
    def _name(self) -> str:
        return ".".join(map(str, self._steps)) or "the file"


def headers_of(part: Part | None) -> Headers:
    """Header fields, in whatever way they are written down; what HTTP/2 has among them that is none is left out.

    An object of texts or of arrays of texts, an array of objects with `name` and `value`, or one of pairs.
    """
    if part is None:
        return Headers()
    fields = _listed(part) if is_array(part.value) else _named(part)
    return Headers((name, value) for name, value in fields if not name.startswith(":"))


def _listed(part: Part) -> Iterator[tuple[str, str]]:
    for entry in part.entries():
        if is_array(entry.value):
            pair = entry.entries()
            if len(pair) != 2:
                raise entry.fault("a header field is a name and a value")
            yield pair[0].text(), pair[1].plain()
        else:
            value = entry.find("value")
            yield entry.field("name").text(), "" if value is None else value.plain()


def _named(part: Part) -> Iterator[tuple[str, str]]:
    for name in part.names():
        value = part.find(name)
        if value is not None:
            for single in value.entries() if is_array(value.value) else [value]:
                yield name, single.plain()


def moment_of(part: Part | None) -> datetime | None:
    """The time a text tells, None where it tells none for sure."""
    moment: object = None if part is None else read_timestamp(part.value)
    return moment if isinstance(moment, datetime) else None


def encoded(text: str) -> bytes:
    """The bytes of a text, even of one that no bytes stand for."""
    return text.encode(errors="surrogatepass")


def _kind(value: object) -> str:
    """What a value is, in words."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, (int, float)):
        return "a number"
    return "a text" if isinstance(value, (str, bytes)) else "an array" if is_array(value) else "an object"
