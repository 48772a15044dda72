"""Reads spec/ and joins its files into one document.

Every resource file stands by itself and refers to its neighbours by file name; the bundle has the same content with
references within itself only, and remembers which file each schema and operation came from.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

__all__ = ["METHODS", "Bundle", "Json", "SpecError", "bundle", "operations", "read_yaml", "resolve", "spec_files"]

Json = dict[str, Any]

ROOT = "webex.yaml"
NOT_OPENAPI = frozenset({"deviations.yaml"})
METHODS = ("get", "post", "put", "patch", "delete")


class SpecError(Exception):
    """spec/ cannot be made into a client; the message says where and why."""


@dataclass(frozen=True)
class Bundle:
    """One OpenAPI document, and the resource (the file's name) of each of its schemas and operations."""

    document: Json
    resources: dict[str, Json]
    """The `info` of each resource file, by resource."""
    schema_home: dict[str, str] = field(default_factory=dict[str, str])


def read_yaml(path: Path) -> Any:
    """A YAML file as plain dicts and lists; timestamps stay text, as in JSON."""
    yaml = YAML(typ="safe", pure=True)
    yaml.resolver.yaml_implicit_resolvers = {  # pyright: ignore[reportAttributeAccessIssue]
        first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
        for first, resolvers in yaml.resolver.yaml_implicit_resolvers.items()
    }
    try:
        content: object = yaml.load(path)  # pyright: ignore[reportUnknownMemberType]
        return _plain(content)
    except FileNotFoundError as error:
        raise SpecError(f"{path}: there is no such file") from error
    except (YAMLError, UnicodeDecodeError) as error:
        raise SpecError(f"{path}: not YAML: {error}") from error


def spec_files(spec: Path) -> list[Path]:
    """The OpenAPI files of a spec folder, by name."""
    return sorted(path for path in spec.glob("*.yaml") if path.name not in NOT_OPENAPI)


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
        target: Any = document
        for step in reference[2:].split("/"):
            try:
                target = target[step.replace("~1", "/").replace("~0", "~")]
            except (KeyError, TypeError) as error:
                raise SpecError(f"the reference {reference!r} leads nowhere") from error
        node = target
    return cast("Any", node)


def bundle(spec: Path) -> Bundle:
    """The files of a spec folder as one document. Raises `SpecError` for what cannot be joined."""
    files = {path.name: cast("Json", read_yaml(path)) for path in spec_files(spec)}
    if ROOT not in files:
        raise SpecError(f"{spec}: has no {ROOT}")
    root = files.pop(ROOT)
    components: dict[str, Json] = {}
    schema_home: dict[str, str] = {}
    for name, document in files.items():
        for kind, entries in cast("dict[str, Json]", document.get("components") or {}).items():
            for key, node in entries.items():
                if isinstance(node, dict) and set(cast("Json", node)) == {"$ref"}:
                    continue  # a local name for what another file defines
                known = components.setdefault(kind, {})
                if key in known:
                    raise SpecError(f"{spec / name}: components/{kind}/{key} is defined in another file as well")
                known[key] = _localized(node)
                if kind == "schemas":
                    schema_home[key] = name.removesuffix(".yaml")

    paths: Json = {}
    for path, reference in cast("dict[str, Json]", root.get("paths") or {}).items():
        file, _, pointer = str(reference.get("$ref", "")).removeprefix("./").partition("#")
        if file not in files:
            raise SpecError(f"{spec / ROOT}: {path} must refer to a file of this folder, not {reference!r}")
        paths[path] = _localized(resolve(files[file], {"$ref": f"#{pointer}"}))
    described = {path for document in files.values() for path in cast("Json", document.get("paths") or {})}
    if missing := sorted(described - set(paths)):
        raise SpecError(f"{spec / ROOT}: does not name {', '.join(missing)}")

    document = {**{key: value for key, value in root.items() if key != "components"}, "paths": paths}
    document["components"] = components
    resources = {name.removesuffix(".yaml"): document_["info"] for name, document_ in files.items()}
    return Bundle(document, resources, schema_home)


def _localized(node: Any) -> Any:
    """A copy in which references to other files are references within the bundle."""
    if isinstance(node, dict):
        return {
            key: "#" + value.partition("#")[2] if key == "$ref" and isinstance(value, str) else _localized(value)
            for key, value in cast("Json", node).items()
        }
    if isinstance(node, list):
        return [_localized(value) for value in cast("list[object]", node)]
    return node


def _plain(node: Any) -> Any:
    """A copy with text as keys (a status such as 200 may be written without quotes), sharing nothing."""
    if isinstance(node, dict):
        return {str(key): _plain(value) for key, value in cast("dict[object, object]", node).items()}
    if isinstance(node, list):
        return [_plain(value) for value in cast("list[object]", node)]
    return node
