"""What operations are called: `<resource>.<method>`, the resource by their tag, the method by their operationId."""

from __future__ import annotations

import keyword
import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import cast

from ..bundle import Json, SpecError
from ..names import function_name, part_of
from .repair import Kind, Repairs, place
from .words import BUILT_IN, RESERVED, class_name, plural, shown, singular, snake, variations, words

__all__ = ["Named", "name_operations"]

_OURS = re.compile(r"([a-z][a-z0-9_]*)\.[a-z][a-z0-9_]*")
_ARTICLES = frozenset({"a", "an", "the"})
_READING = frozenset({"get", "retrieve", "show", "read", "fetch"})
_OF_MODULES = frozenset({"builtins", "bytes", "property", "cached_property", "cast", "common", "object", "type"})
"""Names that the generated modules use themselves."""


@dataclass(frozen=True)
class Named:
    """An operation of the file, and what it is called."""

    path: str
    method: str
    item: Json
    operation: Json
    resource: str
    name: str

    @property
    def id(self) -> str:
        """The operationId for it."""
        return f"{self.resource}.{self.name}"

    @property
    def where(self) -> str:
        """Its place in the file."""
        return place("/paths", self.path, self.method)


def name_operations(
    operations: Sequence[tuple[str, str, Json, Json]], repairs: Repairs, schemas: Collection[str] = ()
) -> list[Named]:
    """Every operation with its name; no two are the same. No resource's class is called as one of the `schemas` is."""
    resources = _resources(operations, {class_name(schema) for schema in schemas})
    every = set(resources)
    shorts = [
        _short(operation, method, path, resource)
        for (path, method, _, operation), resource in zip(operations, resources, strict=True)
    ]
    counted = Counter(zip(resources, shorts, strict=True))
    parts = {part_of(resource, every) for resource in every}
    taken: dict[str, None] = dict.fromkeys(f"{part[0]}_{part[1]}" for part in sorted(part for part in parts if part))
    named: list[Named] = []
    for (path, method, item, operation), resource, short in zip(operations, resources, shorts, strict=True):
        wanted = [short] if counted[resource, short] == 1 else []
        name = _free([*wanted, *_longer(operation, method, path)], resource, taken)
        taken[f"{resource}_{name}"] = None
        known = Named(path, method, item, operation, resource, name)
        said = operation.get("operationId")
        if said != known.id:
            repairs.note(place(known.where, "operationId"), Kind.OPERATION_ID, f"{said!r} is {known.id}")
        named.append(known)
    return named


def _resources(operations: Sequence[tuple[str, str, Json, Json]], classes: set[str]) -> list[str]:
    """The resource of each operation. What a schema is called, the models are: the resource of one is of several."""
    found = [_resource(operation, path) for path, _, _, operation in operations]
    known = set(found)
    others: dict[str, str] = {}
    for resource in sorted(known):
        if classes.isdisjoint((_called(resource), f"Async{_called(resource)}")):
            continue
        many, is_one = plural(resource), singular(resource.rpartition("_")[2]) == resource.rpartition("_")[2]
        is_free = is_one and many not in known and classes.isdisjoint((_called(many), f"Async{_called(many)}"))
        others[resource] = many if is_free and _called(many) not in RESERVED else f"{resource}_api"
    return [others.get(resource, resource) for resource in found]


def _resource(operation: Json, path: str) -> str:
    """What an operation belongs to: its first tag, or the first word of its path."""
    tags = operation.get("tags")
    first = cast("list[object]", tags)[0] if isinstance(tags, list) and tags else None
    steps = [step for step in path.split("/") if step and "{" not in step and snake(step)]
    said = [word.lower() for word in words(shown(first))]
    if not said and (ours := _OURS.fullmatch(str(operation.get("operationId")))):
        said = [ours[1]]
    name = "_".join(word for word in said if word not in ("api", "apis")) or "_".join(said)
    name = name or snake(steps[0] if steps else "") or "operations"
    name = name if name[0].isalpha() else f"api_{name}"
    odd = keyword.iskeyword(name) or name in _OF_MODULES | BUILT_IN or _called(name) in RESERVED
    return f"{name}_api" if odd or name.startswith("async_") or name.endswith("_property") else name


def _called(resource: str) -> str:
    """The class of a resource."""
    return "".join(map(str.capitalize, resource.split("_")))


def _words(operation: Json, method: str, path: str) -> list[str]:
    """The words that say what an operation does."""
    said = operation.get("operationId") or operation.get("summary")
    found = [word.lower() for word in words(shown(said))]
    address = [word.lower() for word in words(path)]
    # Some frameworks put the address behind the name of a function.
    behind = [*address, method]
    if len(found) > len(behind) and found[-len(behind) :] == behind:
        return found[: -len(behind)]
    return found or [method, *address]


def _short(operation: Json, method: str, path: str, resource: str) -> str:
    """The words without those that the resource says already."""
    found = [word for word in _words(operation, method, path) if word not in _ARTICLES]
    if found and found[0] in _READING and found[-1] in ("details", "detail"):
        found = found[:-1]
    known = [singular(word) for word in resource.split("_")]
    left = [word for word in found if singular(word) not in known]
    return "_".join(left) or (found[0] if found else method)


def _longer(operation: Json, method: str, path: str) -> list[str]:
    """Names that say more, each more than the one before."""
    found = _words(operation, method, path)
    whole = "_".join(found)
    return ["_".join(word for word in found if word not in _ARTICLES) or whole, whole, f"{whole}_by_{method}"]


def _free(wanted: list[str], resource: str, taken: dict[str, None]) -> str:
    """The first of some names that no other operation has."""
    for candidate in [*wanted, *(name for name in _numbered(wanted[-1]))]:
        name = _as_function(candidate)
        if f"{resource}_{name}" not in taken:
            return name
    raise AssertionError("there are always more numbers")


def _numbered(name: str) -> list[str]:
    return [given for given, _ in zip(variations(name), range(10_000), strict=False)]


def _as_function(name: str) -> str:
    name = name if name[:1].isalpha() else f"do_{name}"
    name = name if name not in _OF_MODULES else f"{name}_it"
    try:
        return function_name(f"-.{name}")
    except SpecError:
        return f"{name}_it"
