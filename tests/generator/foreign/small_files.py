"""OpenAPI documents of one or two operations, and what becomes of them."""

from __future__ import annotations

import ast
from typing import Any

from generator.foreign.repair import Kind, Repairs
from generator.foreign.repaired import Repaired, repaired
from generator.render import draft

JSON = "application/json"


def document(paths: Any, schemas: Any = None, **more: Any) -> dict[str, Any]:
    """A document of some paths and named schemas."""
    info = {"title": "Pets", "version": "1.0"}
    return {"openapi": "3.0.3", "info": info, "paths": paths, "components": {"schemas": schemas or {}}, **more}


def answered(schema: Any = None, media: str = JSON, **operation: Any) -> dict[str, Any]:
    """An operation that answers with what a schema describes; with nothing where there is none."""
    answer = (
        {"description": "Done."} if schema is None else {"description": "Done.", "content": {media: {"schema": schema}}}
    )
    return {"operationId": "doIt", "tags": ["pets"], "responses": {"200": answer}, **operation}


def taking(*parameters: Any, path: str = "/pets", **operation: Any) -> dict[str, Any]:
    """A document of one operation with some parameters."""
    return document({path: {"get": answered(parameters=list(parameters), **operation)}})


def sending(schema: Any, media: str = JSON, schemas: Any = None, **body: Any) -> dict[str, Any]:
    """A document of one operation with a body."""
    request = {"required": True, "content": {media: {"schema": schema}}, **body}
    return document({"/pets": {"post": answered(requestBody=request)}}, schemas)


def giving(schema: Any, schemas: Any = None, media: str = JSON) -> dict[str, Any]:
    """A document of one operation that answers with what a schema describes."""
    return document({"/pets": {"get": answered(schema, media)}}, schemas)


def holding(**properties: Any) -> dict[str, Any]:
    """A document of one operation that answers with an object, `Pet`, of some properties."""
    return giving({"$ref": "#/components/schemas/Pet"}, {"Pet": {"type": "object", "properties": properties}})


class Outcome:
    """What becomes of a document: the repaired one, the list of what was done, the code that is made of it."""

    def __init__(self, made: Repaired) -> None:
        self.made = made
        self.repairs = made.repairs
        self.document: dict[str, Any] = made.bundle.document
        self.files = draft(made.bundle)
        for name, text in self.files.items():
            ast.parse(text, name)

    def done(self) -> list[tuple[Kind, str, str]]:
        """What was repaired, but for the names of operations."""
        return [(one.kind, one.where, one.what) for one in self.repairs.done if one.kind is not Kind.OPERATION_ID]

    def schema(self, name: str) -> Any:
        return self.document["components"]["schemas"][name]

    def operation(self) -> Any:
        """The one operation."""
        ((_, item),) = self.document["paths"].items()
        ((_, operation),) = item.items()
        return operation

    def path(self) -> str:
        (path,) = self.document["paths"]
        return path

    def signature(self) -> str:
        """What the function of the one operation takes and gives."""
        code = next(text for name, text in self.files.items() if name.startswith("api/") and "__init__" not in name)
        function = next(node for node in ast.parse(code).body if isinstance(node, ast.FunctionDef))
        return f"({ast.unparse(function.args)}) -> {ast.unparse(function.returns) if function.returns else ''}"


def outcome(content: dict[str, Any]) -> Outcome:
    """What becomes of a document that something can be made of."""
    return Outcome(repaired(content, "pets.json", Repairs()))
