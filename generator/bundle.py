"""Reads spec/ and joins its files into one document.

Every resource file stands by itself and refers to its neighbours by file name; the bundle has the same content with
references within itself only, and remembers which file each schema and path came from.
"""

from __future__ import annotations

import json
import keyword
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from .walk import nodes

__all__ = [
    "METHODS",
    "ROOT",
    "Bundle",
    "Json",
    "SpecError",
    "bundle",
    "dangling",
    "join",
    "localized",
    "operations",
    "read_spec",
    "read_yaml",
    "resolve",
]

Json = dict[str, Any]

ROOT = "webex.yaml"
SHARED = "common.yaml"
NOT_OPENAPI = frozenset({"deviations.yaml"})
METHODS = ("get", "head", "post", "put", "patch", "delete")

_FILE_NAME = re.compile(r"[a-z][a-z0-9_]*\.yaml")
_SCHEMA = re.compile(r"#/components/schemas/[^/]+")
_REFERENCE = re.compile(r"(?:\./([a-z][a-z0-9_]*\.yaml))?(#/.*)")


class SpecError(Exception):
    """spec/ cannot be made into a client; the message says where and why."""


@dataclass(frozen=True)
class Bundle:
    """One OpenAPI document, and the resource (the file's name) of each of its schemas and paths."""

    document: Json
    resources: dict[str, Json]
    """The `info` of each resource file, by resource."""
    schema_home: dict[str, str] = field(default_factory=dict[str, str])
    path_home: dict[str, str] = field(default_factory=dict[str, str])
    file: str | None = None
    """The name of the one file that it is made of, where that is none of ours: its package stands on `webex_client`."""


class _WithoutTimestamps(SafeConstructor):
    """Leaves a timestamp the text that it is in JSON."""


_WithoutTimestamps.add_constructor(  # pyright: ignore[reportUnknownMemberType]  # ruamel has no types for it
    "tag:yaml.org,2002:timestamp",
    SafeConstructor.construct_yaml_str,  # pyright: ignore[reportUnknownMemberType]  # nor for this
)


def read_yaml(path: Path) -> Any:
    """A YAML file as JSON has it: plain objects and arrays; timestamps stay text."""
    yaml = YAML(typ="safe", pure=True)
    yaml.Constructor = _WithoutTimestamps
    try:
        content: object = yaml.load(path)  # pyright: ignore[reportUnknownMemberType]  # nor for this
        plain = _plain(content)
        json.dumps(plain, ensure_ascii=False, allow_nan=False).encode()
    except OSError as error:
        raise SpecError(f"{path}: cannot be read: {error.strerror}") from error
    except MarkedYAMLError as error:
        place = cast("Any", error).problem_mark
        line = f" line {place.line + 1}:" if place else ""
        raise SpecError(f"{path}:{line} not YAML: {cast('Any', error).problem}") from error
    except (YAMLError, TypeError, ValueError, RecursionError) as error:
        raise SpecError(f"{path}: not YAML that JSON could hold: {' '.join(str(error).split())}") from error
    return plain


def read_spec(spec: Path) -> dict[str, Json]:
    """The OpenAPI files of a spec folder, by name. Raises `SpecError` for what is not even an object."""
    files: dict[str, Json] = {}
    for path in sorted(spec.glob("*.yaml")):
        if path.name in NOT_OPENAPI:
            continue
        if not _FILE_NAME.fullmatch(path.name) or keyword.iskeyword(path.stem):
            raise SpecError(f"{path}: modules are named after it: lower case, digits and underscores alone will do")
        files[path.name] = _object(path, read_yaml(path))
    for name in (ROOT, SHARED):
        if name not in files:
            raise SpecError(f"{spec}: has no {name}")
    return files


def operations(document: Mapping[str, Any]) -> Iterator[tuple[str, str, Json, Json]]:
    """Every operation of a document: path, method, path item, operation."""
    for path, item in cast("dict[str, Json]", document.get("paths") or {}).items():
        for method in METHODS:
            if method in item:
                yield path, method, item, item[method]


def resolve(document: Mapping[str, Any], node: Any) -> Any:
    """What a node stands for, where it is a reference within `document`."""
    seen: set[str] = set()
    while isinstance(node, dict) and "$ref" in node:
        reference = str(cast("Json", node)["$ref"])
        if reference in seen or not reference.startswith("#/"):
            raise SpecError(f"the reference {reference!r} leads nowhere")
        seen.add(reference)
        node = _at(document, reference)
    return cast("Any", node)


def dangling(files: Mapping[str, Json]) -> Iterator[str]:
    """The references in files that lead nowhere, or not to a schema where one must be, a line each."""
    for name, document in files.items():
        for pointer, node, is_schema in nodes(document):
            if "$ref" not in node:
                continue
            parts = _REFERENCE.fullmatch(str(node["$ref"]))
            try:
                _at(files.get(parts[1] or name, {}) if parts else {}, parts[2] if parts else "#/")
            except SpecError:
                yield f"{name}: {pointer}: the reference {node['$ref']!r} leads nowhere"
                continue
            if is_schema and not (parts and _SCHEMA.fullmatch(parts[2])):
                yield f"{name}: {pointer}: the reference {node['$ref']!r} is not to one of components/schemas"


def bundle(spec: Path) -> Bundle:
    """The files of a spec folder as one document. Raises `SpecError` for what cannot be joined."""
    return join(read_spec(spec))


def join(files: Mapping[str, Json]) -> Bundle:
    """The same, of files that were read already."""
    if found := list(dangling(files)):
        raise SpecError("\n".join(found))
    components, schema_home = _components(files)
    path_home: dict[str, str] = {}
    for name, document in files.items():
        for path in _object(f"{name}: paths", document.get("paths") or {}) if name != ROOT else ():
            if path in path_home:
                raise SpecError(f"{name}: {path}: is described in {path_home[path]}.yaml as well")
            path_home[path] = name.removesuffix(".yaml")
    paths: Json = {}
    for path, reference in _object(f"{ROOT}: paths", files[ROOT].get("paths") or {}).items():
        home = f"{path_home.get(path)}.yaml"
        expected = {"$ref": f"./{home}#/paths/{path.replace('~', '~0').replace('/', '~1')}"}
        if reference != expected:
            raise SpecError(f"{ROOT}: {path}: must refer to the file that describes this path, not be {reference!r}")
        item = resolve(files[home], files[home]["paths"][path])
        paths[path] = localized(_object(f"{home}: {path}", item))
    if missing := sorted(path_home.keys() - paths.keys()):
        raise SpecError(f"{ROOT}: does not name {', '.join(missing)}")
    resources = {
        name.removesuffix(".yaml"): _object(f"{name}: info", document.get("info"))
        for name, document in files.items()
        if name != ROOT
    }
    document = {**files[ROOT], "paths": paths, "components": components}
    if found := list(dangling({"bundle": document})):
        raise SpecError("\n".join(found))
    return Bundle(document, resources, schema_home, path_home)


def _components(files: Mapping[str, Json]) -> tuple[dict[str, Json], dict[str, str]]:
    """The components of all files, and the resource of each schema among them."""
    components: dict[str, Json] = {}
    schema_home: dict[str, str] = {}
    for name, document in files.items():
        for kind, entries in _object(f"{name}: components", document.get("components") or {}).items():
            for key, node in _object(f"{name}: components/{kind}", entries or {}).items():
                where = f"{name}: components/{kind}/{key}"
                if set(_object(where, node)) == {"$ref"}:
                    # A local name for what another file defines; the bundle has the thing itself.
                    parts = _REFERENCE.fullmatch(str(node["$ref"]))
                    if not parts or parts[1] in (None, name) or parts[2] != f"#/components/{kind}/{key}":
                        raise SpecError(f"{where}: must have the name of what it refers to in another file")
                    continue
                if name == ROOT:
                    raise SpecError(f"{where}: belongs into a resource file, or into {SHARED}")
                known = components.setdefault(kind, {})
                if key in known:
                    raise SpecError(f"{where}: is defined in another file as well")
                known[key] = localized(node)
                if kind == "schemas":
                    schema_home[key] = name.removesuffix(".yaml")
    return components, schema_home


def _at(document: Mapping[str, Any], reference: str) -> Any:
    """What stands at the place in `document` that the part of a reference after `#` names."""
    target: Any = document
    for step in reference.partition("#")[2].split("/")[1:]:
        try:
            target = target[step.replace("~1", "/").replace("~0", "~")]
        except (KeyError, TypeError) as error:
            raise SpecError(f"the reference {reference!r} leads nowhere") from error
    return target


def localized(node: Any) -> Any:
    """A copy in which references to other files are references within the bundle."""
    if isinstance(node, dict):
        return {key: localized(value) for key, value in cast("Json", node).items()}
    if isinstance(node, list):
        return [localized(value) for value in cast("list[object]", node)]
    parts = _REFERENCE.fullmatch(node) if isinstance(node, str) else None
    return parts[2] if parts else node


def _plain(node: Any) -> Any:
    """A copy with text as keys (a status such as 200 may be written without quotes), sharing nothing."""
    if isinstance(node, dict):
        return {str(key): _plain(value) for key, value in cast("dict[object, object]", node).items()}
    if isinstance(node, list):
        return [_plain(value) for value in cast("list[object]", node)]
    return node


def _object(where: object, node: Any) -> Json:
    if not isinstance(node, dict):
        raise SpecError(f"{where}: must be an object")
    return cast("Json", node)
