"""JSON with the places of its parts, so that a fault can be shown by line, and a part be had word for word."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, NoReturn, TypeAlias

__all__ = ["JsonError", "JsonText", "Steps"]

Steps: TypeAlias = "tuple[str | int, ...]"
"""The way to a part of a JSON value: names of fields and places in arrays, from the outermost in."""

_DEEPEST = 200
"""What is nested deeper is refused: whoever goes through it would come to Python's own limit."""

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+')


_NO_NUMBERS = ("NaN", "Infinity", "-Infinity")
"""What Python writes, and nobody else has to read."""


class JsonError(ValueError):
    """A text that is no JSON: `reason`, and the `line` (from 1) where that can be told."""

    def __init__(self, reason: str, line: int | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line


class JsonText:
    """A JSON text and its `value`. Raises `JsonError` for what is none, `NaN` and `Infinity` included.

    `repeated` are the fields whose name an object has more than once: `value` holds the last of them alone.
    `rounded` are the numbers that cannot be held exactly.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self.value: Any = _parsed(text)
        self._line_starts = [0, *(found.end() for found in re.finditer("\n", text))]
        self._spans: dict[Steps, tuple[int, int]] = {}
        self.repeated: list[Steps] = []
        self.rounded: list[Steps] = []
        self._look()

    def line(self, steps: Sequence[str | int] = ()) -> int:
        """The line (from 1) on which a part begins; of what is not there, the line of what it would be in."""
        steps = tuple(steps)
        while steps and steps not in self._spans:
            steps = steps[:-1]
        return self._line_at(self._spans[steps][0])

    def raw(self, steps: Sequence[str | int] = ()) -> str:
        """A part as it is written."""
        start, end = self._spans[tuple(steps)]
        return self._text[start:end]

    def _look(self) -> None:
        """Note where each value stands. The text is known to be JSON, so its tokens come in an order that is right."""
        outer: list[tuple[Steps, int, str | int | None]] = []  # each object and array one is in: way, start, place
        place: str | int | None = None  # in the innermost of them; None in an object until a name comes
        here: Steps = ()
        for token in _TOKEN.finditer(self._text):
            text = token[0]
            first = text[0]
            if first in "{[":
                if len(outer) == _DEEPEST:
                    raise JsonError("JSON that is nested too deeply", self._line_at(token.start()))
                outer.append((here, token.start(), place))
                here = here if place is None else (*here, place)
                place = 0 if first == "[" else None
            elif first in "}]":
                way = here
                here, start, place = outer.pop()
                self._spans[way] = start, token.end()
            elif first == ",":
                place = place + 1 if isinstance(place, int) else None
            elif first == ":":
                continue
            elif outer and place is None:
                name: str = json.loads(text) if "\\" in text else text[1:-1]
                place = name
                if (*here, name) in self._spans:
                    self.repeated.append((*here, name))
            else:
                way = here if place is None else (*here, place)
                self._spans[way] = token.span()
                if first in "-0123456789" and not _is_exact(text):
                    self.rounded.append(way)

    def _line_at(self, offset: int) -> int:
        return bisect_right(self._line_starts, offset)


def _parsed(text: str) -> Any:
    try:
        return json.loads(text, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        raise JsonError(f"not JSON: {error.msg} (column {error.colno})", error.lineno) from error
    except RecursionError as error:
        raise JsonError("JSON that is nested too deeply") from error
    except ValueError as error:
        constant = next((token for token in _TOKEN.finditer(text) if token[0] in _NO_NUMBERS), None)
        line = None if constant is None else text.count("\n", 0, constant.start()) + 1
        raise JsonError(f"not JSON: {error}", line) from error


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number in JSON")


def _is_exact(number: str) -> bool:
    """Whether Python, as nearly everybody else, holds the very number that is written."""
    if number.removeprefix("-").isdigit():
        return True
    try:
        return Decimal(number) == Decimal(repr(float(number)))
    except ArithmeticError:
        return False
