"""Official files for the tiny contract, as official files are: other names, other wording, other faults."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

from generator.bundle import bundle
from generator.walk import nodes

Json = dict[str, Any]


def official(spec: Path) -> Json:
    """What an official file would say of a contract.

    Its schemas have other names, enums none at all; whole numbers are numbers, points in time are texts; properties of
    answers are required, there are defaults; everything is worded and ordered as in the contract, but for what a test
    makes otherwise.
    """
    document = bundle(spec).document
    for pointer, node, is_schema in nodes(document):
        node.pop("x-python-name", None)
        if is_schema:
            _as_theirs(document, node)
            if node.get("properties") and "/requestBody/" not in pointer:
                node["required"] = list(node["properties"])
        if "description" in node:
            node["description"] = f"Officially: {node['description']}"
    schemas = document["components"]["schemas"]
    document["components"]["schemas"] = {f"{name}Response": schema for name, schema in schemas.items()}
    text = json.dumps({**document, "openapi": "3.0.0"})
    for name in schemas:
        text = text.replace(f'"#/components/schemas/{name}"', f'"#/components/schemas/{name}Response"')
    return json.loads(text)


def _as_theirs(document: Json, schema: Json) -> None:
    if schema.get("type") == "integer":
        schema["type"] = "number"
        schema["default"] = 20
    if schema.get("format") == "date-time":
        del schema["format"]
        schema["example"] = "2019-10-18T14:26:16.000Z"
    enum = document["components"]["schemas"].get(schema.get("$ref", "").rpartition("/")[2], {})
    if "enum" in enum:
        del schema["$ref"]
        schema |= copy.deepcopy({"type": "string", "enum": enum["enum"]})


def operation(document: Json, title: str) -> Any:
    method, _, path = title.partition(" ")
    return document["paths"][path][method.lower()]


def write(document: Json, folder: Path, name: str = "official.json") -> Path:
    """The file that holds a document."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(json.dumps(document), encoding="utf-8")
    return path
