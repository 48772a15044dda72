"""Enums as Python can have them: of texts, each once, with names that differ."""

from __future__ import annotations

from typing import Any

from ..bundle import Json, SpecError
from ..names import member_names
from .repair import Kind, Repairs, place
from .words import snake, variations

__all__ = ["texts_of", "with_member_names"]


def texts_of(values: list[Any], where: str, repairs: Repairs) -> list[str] | None:
    """The texts of an enum, each once; None where it has others than texts, or none."""
    others = [value for value in values if value is not None and not isinstance(value, str)]
    texts = [value for value in values if isinstance(value, str)]
    if others or not texts:
        if values:
            repairs.note(place(where, "enum"), Kind.ENUM_VALUES, ", ".join(repr(value) for value in values[:12]))
        return None
    once = list(dict.fromkeys(texts))
    for value in once:
        if texts.count(value) > 1:
            repairs.note(place(where, "enum"), Kind.ENUM_TWINS, f"{value!r}: {texts.count(value)} times")
    return once


def with_member_names(schema: Json, where: str, repairs: Repairs) -> Json:
    """An enum of texts whose members can be told apart by their names."""
    values: list[str] = schema["enum"]
    try:
        names = member_names(values)
    except SpecError:
        names = {}
    plain = all(name.isascii() and name.isidentifier() for name in names)
    # The parser makes names of its own first, of the letters as they are.
    if names and plain and len({value.upper() for value in values}) == len(values):
        return schema
    given: list[str] = []
    for value in values:
        wanted = (snake(value) or "other").upper()
        wanted = wanted if wanted[0].isalpha() else f"VALUE_{wanted}"
        given.append(next(name for name in variations(wanted) if name not in given))
    said = [f"{value!r} is {name}" for value, name in zip(values, given, strict=True)]
    repairs.note(place(where, "enum"), Kind.ENUM_NAMES, ", ".join(said))
    return {**schema, "x-enum-varnames": given}
