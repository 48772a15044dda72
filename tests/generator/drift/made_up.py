"""A contract and an official file as small as they can be, which say the same."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import yaml

from generator.comparison.surface import Surface
from generator.drift.contract import Contract
from generator.drift.upstream import Upstream, combined

THING = {
    "type": "object",
    "properties": {"id": {"type": "string"}, "title": {"type": "string", "description": "What it is called."}},
}
LISTED = {
    "operationId": "List Things",
    "summary": "List things.",
    "tags": ["Things"],
    "parameters": [
        {"name": "kind", "in": "query", "schema": {"type": "string"}},
        {"name": "max", "in": "query", "schema": {"type": "integer", "minimum": 1}},
    ],
    "responses": {
        "200": {
            "description": "Things.",
            "content": {
                "application/json": {
                    "schema": {
                        "type": "object",
                        "properties": {"items": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}},
                    }
                }
            },
        }
    },
}
GOT = {
    "operationId": "Get a Thing",
    "tags": ["Things"],
    "parameters": [{"name": "thingId", "in": "path", "required": True, "schema": {"type": "string"}}],
    "responses": {
        "200": {
            "description": "A thing.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
        }
    },
}
_DOCUMENT = {
    "openapi": "3.0.0",
    "info": {"title": "Official Things", "version": "1"},
    "paths": {"/things": {"get": LISTED}, "/things/{thingId}": {"get": GOT}},
    "components": {"schemas": {"Thing": THING}},
}


def document() -> Any:
    """The official file, to be changed."""
    return copy.deepcopy(_DOCUMENT)


def upstream(*documents: Any) -> Upstream:
    """Official files as they would be read."""
    return combined([Surface(f"official-{number}.json", content) for number, content in enumerate(documents, 1)])


def write(folder: Path, deviations: str = "") -> Path:
    """The contract that says what the official file says."""
    folder.mkdir(parents=True, exist_ok=True)
    info = {"title": "Things", "version": "1", "x-official-files": ["Official Things"]}
    things = {**document(), "openapi": "3.1.0", "info": info}
    for number, item in enumerate(things["paths"].values()):
        item["get"]["operationId"] = f"things.{('list', 'get')[number]}"
    root = {path: {"$ref": f"./things.yaml#/paths/{path.replace('/', '~1')}"} for path in things["paths"]}
    common = {"openapi": "3.1.0", "info": {"title": "Common", "version": "1"}, "paths": {}, "components": {}}
    files = {"webex": {**common, "paths": root}, "common": common, "things": things}
    for name, content in files.items():
        text = yaml.dump(content, sort_keys=False, Dumper=_WithoutAliases)
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    (folder / "deviations.yaml").write_text(deviations, encoding="utf-8")
    return folder


def contract(folder: Path, deviations: str = "") -> Contract:
    return Contract(write(folder, deviations))


class _WithoutAliases(yaml.SafeDumper):
    def ignore_aliases(self, data: object) -> bool:
        return True


__all__ = ["contract", "document", "upstream", "write"]
