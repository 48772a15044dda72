"""A whole file anew, as a bundle: every operation that can be made, under the name of a method."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from ..bundle import METHODS, Bundle, Json, SpecError
from .homes import COMMON, homes
from .methods import Named, name_operations
from .operations import Operations
from .references import References
from .repair import Kind, LeftOut, Repairs, place
from .schemas import Schemas
from .words import ClassNames, class_name, shown, words

__all__ = ["Repaired", "repaired"]

_UNMADE = ("options", "trace")


@dataclass
class Repaired:
    """A file that was repaired: its bundle, its address, what was done to it, and how many operations it describes."""

    bundle: Bundle
    repairs: Repairs
    base_url: str | None
    count: int
    sources: dict[str, str] = field(default_factory=dict[str, str])
    """The pointers of the operations that were made, by what the generator calls them: `GET /things`."""
    schemas: dict[str, str] = field(default_factory=dict[str, str])
    """The pointers of the schemas that have a name, by that name."""


def repaired(
    document: Json,
    file: str,
    repairs: Repairs,
    *,
    left_out: Mapping[str, str] | None = None,
    given_up: Mapping[str, str] | None = None,
) -> Repaired:
    """Make a document anew, without the operations and schemas that are given up: their pointers, and why."""
    references = References(document, repairs)
    found = list(_operations(document, references, repairs))
    count = len(found) + len(repairs.left_out)
    components = list(_object(_object(document.get("components")).get("schemas")))
    named = name_operations(found, repairs, components)
    names = ClassNames(_taken(named))
    schemas = Schemas(references, names, repairs, given_up)
    schemas.name_components(components)
    operations = Operations(document, references, schemas, repairs)
    made: list[tuple[Named, Json]] = []
    paths: dict[str, Json] = {}
    sources: dict[str, str] = {}
    for one in named:
        said = f"{one.method.upper()} {one.path}"
        if left_out and one.where in left_out:
            repairs.left_out.append(LeftOut(said, one.where, left_out[one.where]))
            continue
        try:
            path, operation = operations.of(one)
            if one.method in paths.get(path, {}):
                raise SpecError(f"as it is sent it is what {sources[f'{one.method.upper()} {path}']} is")
        except SpecError as error:
            repairs.left_out.append(LeftOut(said, one.where, str(error)))
            continue
        paths.setdefault(path, {})[one.method] = operation
        sources[f"{one.method.upper()} {path}"] = one.where
        made.append((one, operation))
    for pointer in (place("/components/schemas", name) for name in components):
        if not any(f"{reached}/".startswith(f"{pointer}/") for reached in references.reached):
            repairs.note(pointer, Kind.UNUSED, "left out")
    return Repaired(
        _bundle(document, file, schemas, operations, made, paths),
        repairs,
        _base_url(document),
        count,
        sources,
        schemas.places,
    )


def _operations(document: Json, references: References, repairs: Repairs) -> Iterator[tuple[str, str, Json, Json]]:
    """Every operation of a document with its path, method and path item; the others are noted."""
    for path, node in cast("dict[str, Any]", document["paths"]).items():
        if path.startswith("x-"):
            continue
        item, _ = references.follow(node, place("/paths", path))
        for method in (*METHODS, *_UNMADE):
            if method not in item:
                continue
            where = place("/paths", path, method)
            said = f"{method.upper()} {path}"
            if method in _UNMADE:
                repairs.left_out.append(LeftOut(said, where, "no client is made for this method"))
            elif not isinstance(item[method], dict):
                repairs.left_out.append(LeftOut(said, where, "it is no object that could describe it"))
            else:
                yield path, method, item, item[method]
    if document.get("webhooks"):
        repairs.note("/webhooks", Kind.NOT_CALLED, "left out")


def _taken(named: list[Named]) -> Iterator[str]:
    """The names of classes that are made of operations: of their resources, and by the parser of what is in place."""
    for resource in sorted({one.resource for one in named}):
        name = "".join(map(str.capitalize, resource.split("_")))
        yield from (name, f"Async{name}")
    for one in named:
        for part in ("Body", "Response200", "Response201", "Response2XX"):
            yield class_name(f"{one.resource}_{one.name}") + part


def _bundle(
    document: Json,
    file: str,
    schemas: Schemas,
    operations: Operations,
    made: list[tuple[Named, Json]],
    paths: dict[str, Json],
) -> Bundle:
    home = homes(schemas.components, made)
    components: Json = {"schemas": {name: {"description": _called(name), **schemas.components[name]} for name in home}}
    if operations.security.used:
        components["securitySchemes"] = dict(sorted(operations.security.used.items()))
    said = _object(document.get("info"))
    info: Json = {"title": shown(said.get("title")) or file, "version": shown(said.get("version")) or "0"}
    if description := shown(said.get("description")):
        info["description"] = description
    whole: Json = {"openapi": "3.1.0", "info": info}
    if address := _base_url(document):
        whole["servers"] = [{"url": address}]
    whole |= {"paths": paths, "components": components}
    return Bundle(whole, _resources(document, made), home, file=file)


def _called(name: str) -> str:
    """What is said of a class that the file says nothing of: its name, in words."""
    return f"{' '.join(word if word.isupper() else word.lower() for word in words(name))}.".capitalize()


def _resources(document: Json, made: list[tuple[Named, Json]]) -> dict[str, Json]:
    """What is said of each resource; of `common` as well, which is there for schemas alone."""
    tags = document.get("tags")
    described = {
        shown(cast("Json", tag).get("name")): shown(cast("Json", tag).get("description"))
        for tag in (cast("list[object]", tags) if isinstance(tags, list) else [])
        if isinstance(tag, dict)
    }
    found: dict[str, Json] = {COMMON: {"title": "What several resources share", "description": ""}}
    for one, _ in made:
        own = one.operation.get("tags")
        title = (
            shown(cast("list[object]", own)[0])
            if isinstance(own, list) and own
            else one.resource.replace("_", " ").capitalize()
        )
        description = described.get(title) or f"What can be done with {title}."
        found.setdefault(one.resource, {"title": title, "description": description})
    return dict(sorted(found.items()))


def _base_url(document: Json) -> str | None:
    """The address of the first server, its variables as they are by default; None where there is none."""
    servers = document.get("servers")
    first = cast("list[object]", servers)[0] if isinstance(servers, list) and servers else None
    if not isinstance(first, dict) or not isinstance(cast("Json", first).get("url"), str):
        return None
    variables = _object(cast("Json", first).get("variables"))
    address = re.sub(
        r"\{([^{}]*)\}",
        lambda match: str(_object(variables.get(match[1])).get("default", match[0])),
        str(cast("Json", first)["url"]),
    )
    return shown(address).replace(" ", "") or None


def _object(node: Any) -> Json:
    return cast("Json", node) if isinstance(node, dict) else {}
