"""Holds what the fake answers against the contract."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from typing import Any
from urllib.parse import urlsplit

from jsonschema import Draft202012Validator

from webex_client import Request, Response
from webex_client.testing import FakeWebex

DOCUMENT: dict[str, Any] = json.loads(files("webex_client").joinpath("openapi.json").read_bytes())
OPERATIONS: dict[str, tuple[str, re.Pattern[str], dict[str, Any]]] = {
    operation["operationId"]: (
        method.upper(),
        re.compile("/v1" + re.sub(r"\\{\w+\\}", "[^/]+", re.escape(path))),
        operation["responses"],
    )
    for path, item in DOCUMENT["paths"].items()
    for method, operation in item.items()
    if method in ("get", "head", "post", "put", "patch", "delete")
}


def resolved(node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        target: Any = DOCUMENT
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        node = target
    return node


def unknown_fields(value: Any, schema: dict[str, Any], where: str = "") -> list[str]:
    """The fields of an answer that the contract does not name, which its schemas would let pass."""
    schema = resolved(schema)
    if isinstance(value, list):
        return [each for item in value for each in unknown_fields(item, schema.get("items", {}), f"{where}[]")]
    if not isinstance(value, dict) or schema.get("additionalProperties"):
        return []
    known = schema.get("properties", {})
    found = [f"{where}.{name}" for name in value if name not in known]
    return found + [
        each for name in value if name in known for each in unknown_fields(value[name], known[name], f"{where}.{name}")
    ]


class CheckingTransport:
    """Passes requests on and holds each answer against the contract."""

    def __init__(self, fake: FakeWebex) -> None:
        self._transport = fake.transport()
        self.seen: set[tuple[str, int]] = set()

    def send(self, request: Request) -> Response[Any]:
        response = self._transport.send(request)
        self.check(request.method, urlsplit(request.url).path, response)
        return response

    def check(self, method: str, path: str, response: Response[Any]) -> None:
        found = [name for name, (verb, pattern, _) in OPERATIONS.items() if verb == method and pattern.fullmatch(path)]
        # /people/me is also what /people/{personId} looks like: the path written out comes first.
        name = min(found, key=lambda name: OPERATIONS[name][1].pattern.count("[^/]+"))
        answers = OPERATIONS[name][2]
        status = str(response.status)
        assert response.status >= 400 or status in answers, f"{name} does not answer {status}"
        described = resolved(answers.get(status, answers["default"]))
        for header in response.headers:
            known = {each.lower() for each in described.get("headers", {})} | {"content-type", "trackingid"}
            assert header.lower() in known, f"{name}: the field {header} is not described for {status}"
        self.seen.add((name, response.status))
        if "content" not in described:
            assert response.content == b""
            return
        if "*/*" in described["content"] or method == "HEAD":
            return
        media_type = response.headers["Content-Type"].partition(";")[0]
        schema = described["content"][media_type]["schema"]
        body = json.loads(response.content)
        validator = Draft202012Validator(
            {**schema, "components": DOCUMENT["components"]}, format_checker=Draft202012Validator.FORMAT_CHECKER
        )
        faults = [f"{name} {status}: {fault.json_path}: {fault.message}" for fault in validator.iter_errors(body)]
        assert not faults, faults
        assert unknown_fields(body, schema) == []

    def close(self) -> None:
        pass
