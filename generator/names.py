"""What things are called in Python that the contract calls otherwise."""

from __future__ import annotations

import keyword
import re
from collections.abc import Container, Iterable
from dataclasses import replace

from .bundle import Json, SpecError
from .description import Argument

__all__ = [
    "argument_name",
    "distinct",
    "field_name",
    "function_name",
    "member_names",
    "part_of",
    "reader_name",
    "refuse_twins",
]

# Annotations in the same scope use these, or the methods that every model has are called so.
_TAKEN = frozenset(
    {"bool", "classmethod", "cls", "datetime", "dict", "float", "frozenset", "int", "list", "self", "str"}
    | {"additional_properties", "from_dict", "to_dict", "to_json"}
)
# What the generated functions call is out of reach behind a parameter, or a function, of the same name.
_CALLED = frozenset(
    {"array", "attached", "basic", "bearer", "form_body", "header_fields", "json_body", "json_or_multipart_body"}
    | {"nested", "optional_json_body", "query", "segment"}
)

_NAME = re.compile(r"[a-z][a-z0-9_]*")


def field_name(key: str, raw: Json) -> str:
    """The name of a model's field."""
    return _name(key, raw, _TAKEN)


def argument_name(key: str, raw: Json) -> str:
    """The name of a parameter, or of a property of a body."""
    return _name(key, raw, _TAKEN | _CALLED)


def function_name(identifier: str) -> str:
    """The name of an endpoint function: the second part of the operationId, just as it is."""
    name = identifier.partition(".")[2]
    if not _NAME.fullmatch(name) or keyword.iskeyword(name) or name in (_TAKEN - {"list"}) | _CALLED:
        raise SpecError(f"operationId {identifier!r}: no function can be called {name!r} here")
    return name


def member_names(values: Iterable[str], given: Iterable[str] | None = None) -> dict[str, str]:
    """The values of an enum by the names of its members, which are `given` where the values do not make them."""
    if given is not None:
        return dict(zip(given, values, strict=True))
    members: dict[str, str] = {}
    for value in values:
        name = _snake_case(value).upper()
        name = name if name.isidentifier() else f"VALUE_{name}"
        if name in members:
            raise SpecError(f"the value {value!r} would be called {name}, as {members[name]!r} is")
        members[name] = value
    return members


def part_of(resource: str, resources: Container[str]) -> tuple[str, str] | None:
    """The resource that one is a part of by its name, and what it is called there: `room_tabs` is `rooms`, `tabs`."""
    words = resource.split("_")
    for length in range(len(words) - 1, 0, -1):
        group = f"{'_'.join(words[:length])}s"
        if group in resources:
            return group, "_".join(words[length:])
    return None


def reader_name(class_name: str) -> str:
    """What the function is called that reads a JSON value as a model or enum."""
    return f"read_{_snake_case(class_name)}"


def distinct(function: str, arguments: Iterable[Argument]) -> tuple[Argument, ...]:
    """Arguments with names of their own: a path parameter keeps its name, the others say where they go."""
    used: set[str] = set()
    result: list[Argument] = []
    for argument in arguments:
        # The method calls the function that it is named after.
        name = f"{argument.name}_" if argument.name == function else argument.name
        if name in used and argument.place not in ("card", "limit"):
            name = f"{name.rstrip('_')}_{'body' if argument.place in ('nullable', 'files') else argument.place}"
        used.add(name)
        result.append(replace(argument, name=name))
    refuse_twins(argument.name for argument in result)
    return tuple(result)


def refuse_twins(names: Iterable[str]) -> None:
    """Raises `SpecError` where a name is there twice."""
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise SpecError(f"two things in here would be called {name}: give one an x-python-name")
        seen.add(name)


def _name(key: str, raw: Json, taken: frozenset[str]) -> str:
    given = raw.get("x-python-name")
    if given is not None and not _NAME.fullmatch(str(given)):
        raise SpecError(f"x-python-name {given!r} is not a name such as page_size")
    name = str(given or _snake_case(key))
    if not name.isidentifier():
        name = f"field_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in taken else name


def _snake_case(text: str) -> str:
    words = re.sub(r"[\W_]", " ", text)
    if any(map(str.isupper, text)):
        words = re.sub(r"([A-Z]?[a-z]+)", r" \1 ", words)
    return "_".join(words.split()).lower()
