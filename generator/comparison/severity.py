"""How bad a change is, for a client that was made of the older description.

To take more in a request is additive, to answer more kinds of value is breaking. Lists of values are open in answers,
so that a new one there breaks nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from .change import Severity

__all__ = ["by_enum", "by_formats", "by_required", "by_types"]

_LOWEST = ("exclusiveMinimum", "minItems", "minLength", "minProperties", "minimum")
_HIGHEST = ("exclusiveMaximum", "maxItems", "maxLength", "maxProperties", "maximum")


def by_required(now: bool, *, of_request: bool) -> Severity:
    """Of a thing that is required now and was not, or the other way round."""
    return "breaking" if now == of_request else "additive"


def by_types(old: Collection[str], new: Collection[str], *, of_request: bool) -> Severity:
    """Of other kinds of value."""
    narrower, wider = (new, old) if not of_request else (old, new)
    return "additive" if all(_is_one_of(name, wider) for name in narrower) else "breaking"


def _is_one_of(name: str, kinds: Collection[str]) -> bool:
    return "anything" in kinds or name in kinds or (name == "integer" and "number" in kinds)


def by_enum(*, gone: bool, other: Collection[Any] | None, of_request: bool) -> Severity:
    """Of values that are gone from a list, or new in it; `other` is the list without them, None where any will do."""
    if other is None and of_request:
        return "additive" if gone else "breaking"
    if other is None:
        return "cosmetic"
    return "breaking" if gone else "additive"


def by_formats(old: Mapping[str, Any], new: Mapping[str, Any], *, of_request: bool) -> Severity:
    """Of other limits or formats, those that differ."""
    if not of_request or {*old, *new} == {"format"}:
        return "cosmetic"
    wider = all(_is_wider(word, old.get(word), new.get(word)) for word in {*old, *new})
    return "additive" if wider else "breaking"


def _is_wider(word: str, old: Any, new: Any) -> bool:
    if new is None:
        return True
    if not (isinstance(old, int | float) and isinstance(new, int | float)):
        return False
    return new <= old if word in _LOWEST else word in _HIGHEST and new >= old
