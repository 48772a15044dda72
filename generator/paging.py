"""What `x-pagination` says of an operation, and the paged views that it asks for."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import urlencode

from .bundle import METHODS, Json, SpecError, resolve

__all__ = ["PAGE_SIZE", "STYLES", "Paging", "paging", "with_views"]

STYLES = ("link", "offset", "scim", "cursor", "max", "single")

PAGE_SIZE = "page_size"
"""The argument that says how many entries a page may hold."""

_CURSOR = "next"
_OF_A_VIEW = frozenset({"operation", "summary", "description", "query"})


@dataclass(frozen=True)
class Paging:
    """How the entries under `items` come in pages; `style` is None where the operation does not say."""

    style: str | None
    items: str


def paging(operation: Json) -> Paging:
    """What an operation says of its pages. Raises `SpecError` for what means nothing."""
    if "x-pagination" not in operation:
        return Paging(None, "items")
    said = f"x-pagination {operation['x-pagination']!r}"
    extension = _extension(operation)
    style, items = extension.get("style"), extension.get("items", "items")
    if style not in STYLES or not isinstance(items, str) or extension.keys() - {"style", "items"} - _OF_A_VIEW:
        raise SpecError(f"{said}: style must be one of {', '.join(STYLES)}, items the key of the entries")
    if extension.keys() & _OF_A_VIEW and not _has_view(extension):
        raise SpecError(f"{said}: a view needs an operation (its operationId), a summary and a query of texts")
    return Paging(style, items)


def with_views(document: Json) -> Json:
    """A document in which each paged view of an operation is an operation of its own, at the path with its query.

    The operation itself then has no pages, nor the parameters for them. No operation has the cursor as a parameter:
    that is the paginator's.
    """
    paths: dict[str, Json] = {}
    for path, item in cast("dict[str, Json]", document["paths"]).items():
        paths[path] = dict(item)
        for method in METHODS:
            extension = _extension(item.get(method))
            if extension.get("style") == "cursor":
                paths[path][method] = _without(document, item[method], {_CURSOR})
            if _has_view(extension):
                operation = _without(document, paths[path][method], extension["query"].keys())
                plain = _without(document, operation, {PAGE_SIZE})
                paths[path][method] = {name: node for name, node in plain.items() if name != "x-pagination"}
                view = paths.setdefault(f"{path}?{urlencode(extension['query'])}", {})
                view["parameters"] = item.get("parameters", [])
                view[method] = operation | _view(extension)
    return {**document, "paths": paths}


def _extension(operation: Any) -> Json:
    given = cast("Json", operation).get("x-pagination") if isinstance(operation, dict) else None
    return cast("Json", given) if isinstance(given, dict) else {}


def _has_view(extension: Json) -> bool:
    query: Any = extension.get("query")
    texts = cast("Json", query).values() if isinstance(query, dict) else ()
    words = [extension.get("operation"), extension.get("summary"), extension.get("description", "-")]
    return bool(texts) and all(isinstance(word, str) and word for word in [*words, *texts])


def _view(extension: Json) -> Json:
    """What is the view's own of its operation."""
    return {
        "operationId": extension["operation"],
        "summary": extension["summary"],
        "description": extension.get("description", ""),
        "x-pagination": {name: extension[name] for name in ("style", "items") if name in extension},
    }


def _without(document: Json, operation: Json, names: Collection[str]) -> Json:
    """An operation without some of its query parameters, known by the contract's names for them or by Python's."""
    nodes: object = operation.get("parameters")

    def stays(node: object) -> bool:
        parameter = resolve(document, node)
        words = cast("Json", parameter) if isinstance(parameter, dict) else {}
        return words.get("in") != "query" or not {str(words.get(key)) for key in ("name", "x-python-name")} & set(names)

    # What is no list of parameters is for the parser to say.
    known = [node for node in cast("list[object]", nodes) if stays(node)] if isinstance(nodes, list) else nodes
    return operation | {"parameters": known} if "parameters" in operation else operation
