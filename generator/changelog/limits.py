"""Limits and formats of a value, in words that go after it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from ..comparison.change import ABSENT

__all__ = ["in_words"]

_WORDS: Mapping[str, Callable[[Any], str]] = {
    "minimum": lambda value: f"from {value} on",
    "exclusiveMinimum": lambda value: f"above {value}",
    "maximum": lambda value: f"up to {value}",
    "exclusiveMaximum": lambda value: f"below {value}",
    "multipleOf": lambda value: f"in steps of {value}",
    "maxLength": lambda value: f"of at most {_count(value, 'character')}",
    "minLength": lambda value: f"of at least {_count(value, 'character')}",
    "pattern": lambda value: f"that matches `{value}`",
    "maxItems": lambda value: f"of at most {_count(value, 'entry', 'entries')}",
    "minItems": lambda value: f"of at least {_count(value, 'entry', 'entries')}",
    "uniqueItems": lambda value: "without repetitions" if value else "with repetitions",
    "maxProperties": lambda value: f"of at most {_count(value, 'field')}",
    "minProperties": lambda value: f"of at least {_count(value, 'field')}",
    "style": lambda value: f"written in the style `{value}`",
    "explode": lambda value: "as a parameter each" if value else "as one parameter",
}


def in_words(said: object) -> str:
    """What a change of the kind `format` has as its older or newer side: `up to 1000`."""
    if said == ABSENT:
        return "without such a limit"
    if not isinstance(said, Mapping):
        return f"as `{said}`"
    limits = cast("Mapping[str, Any]", said)
    known = [say(limits[word]) for word, say in _WORDS.items() if word in limits]
    others = [f"with `{word}: {value}`" for word, value in limits.items() if word not in _WORDS]
    return ", ".join([*known, *others])


def _count(number: Any, one: str, several: str = "") -> str:
    return f"{number} {one if number == 1 else several or one + 's'}"
