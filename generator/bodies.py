"""Bodies that are JSON by several names: by which one they are sent."""

from __future__ import annotations

from typing import cast

from .bundle import Json, operations, resolve

__all__ = ["with_one_json"]


def with_one_json(document: Json) -> Json:
    """A document in which no body says the same of two types of JSON: the first is the one that is sent."""
    paths = {path: dict(item) for path, item in cast("dict[str, Json]", document["paths"]).items()}
    for path, method, _, operation in operations(document):
        request = resolve(document, operation.get("requestBody"))
        content = cast("Json", request).get("content") if isinstance(request, dict) else None
        if isinstance(content, dict):
            kept = _without_twins(cast("Json", content))
            paths[path][method] = {**operation, "requestBody": {**cast("Json", request), "content": kept}}
    return {**document, "paths": paths}


def _without_twins(content: Json) -> Json:
    """What is said of each media type, but for those of JSON of which the same was said before."""
    seen: list[object] = []
    kept: Json = {}
    for media, said in content.items():
        is_json = media.partition(";")[0].endswith("json")
        if not (is_json and said in seen):
            kept[media] = said
        if is_json:
            seen.append(said)
    return kept
