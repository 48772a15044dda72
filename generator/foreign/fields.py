"""Names in Python for the properties of objects, where their own are none or the same."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from ..bundle import Json
from ..names import argument_name, field_name
from .repair import Kind, Repairs, place
from .words import snake, variations

__all__ = ["distinct_name", "with_field_names"]

_NAME = re.compile(r"[a-z][a-z0-9_]*")


def with_field_names(schema: Json, where: str, repairs: Repairs) -> Json:
    """An object whose properties have names of their own as fields of a model."""
    used: set[str] = set()
    properties: dict[str, Json] = {}
    for key, inner in schema["properties"].items():
        name, given = distinct_name(key, used, field_name)
        if given:
            repairs.note(place(where, "properties", key), Kind.FIELD_NAME, f"{key!r} is {name}")
            inner = {**inner, "x-python-name": given}
        used.add(name)
        properties[key] = inner
    return {**schema, "properties": properties}


def distinct_name(
    key: str, used: Collection[str], name_of: Callable[[str, Json], str] = argument_name
) -> tuple[str, str | None]:
    """What is called `key` in the file is called in Python, and what must be said for that; None where nothing must."""
    name = name_of(key, {})
    if _NAME.fullmatch(name) and name not in used:
        return name, None
    plain = snake(key) or "field"
    plain = plain if plain[0].isalpha() else f"field_{plain}"
    given = next(word for word in variations(plain) if name_of("", {"x-python-name": word}) not in used)
    return name_of("", {"x-python-name": given}), given
