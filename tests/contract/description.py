"""The contract as these tests read it: straight from the bundled document, by rules of their own.

Nothing here uses the generator or what it made, so that a wrong name, place or type in generated code shows.
"""

from __future__ import annotations

import json
import keyword
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from typing import Any
from urllib.parse import quote, urlsplit

Json = dict[str, Any]

DOCUMENT: Json = json.loads(files("webex_client").joinpath("openapi.json").read_text(encoding="utf-8"))
SCHEMAS: dict[str, Json] = DOCUMENT["components"]["schemas"]

_BUILT_IN = ("list", "dict", "str", "int", "float", "bool", "self", "cls")


def resolve(node: Json) -> Json:
    """What a reference stands for; what is none stands for itself."""
    while "$ref" in node:
        target: Any = DOCUMENT
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def schema_name(node: Json) -> str | None:
    """The name of the schema a node refers to."""
    return node["$ref"].rpartition("/")[2] if "$ref" in node else None


def python_name(key: str, node: Json) -> str:
    """The argument or field that a name of the API is in Python."""
    name = node.get("x-python-name") or re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", key).lower()
    return f"{name}_" if keyword.iskeyword(name) or name in _BUILT_IN else name


@dataclass(frozen=True)
class Answer:
    """A success as the contract has it. `model` is the schema of the object, or of each entry where it is a list."""

    status: int
    body: Any
    pointer: str | None
    model: str | None
    is_list: bool


@dataclass(frozen=True)
class Described:
    """One operation."""

    id: str
    method: str
    path: str
    node: Json
    parameters: tuple[Json, ...]

    @property
    def resource(self) -> str:
        return self.id.partition(".")[0]

    @property
    def name(self) -> str:
        return self.id.partition(".")[2]

    def at(self, place: str) -> list[Json]:
        return [parameter for parameter in self.parameters if parameter["in"] == place]

    @property
    def body_schema(self) -> Json:
        """The schema of the JSON body; an empty one where there is none."""
        return resolve(self._content.get("application/json", {}).get("schema", {}))

    def body_example(self, content_type: str = "application/json") -> Json:
        return self._content.get(content_type, {}).get("example", {})

    @property
    def _content(self) -> Json:
        return self.node.get("requestBody", {}).get("content", {})

    @property
    def path_arguments(self) -> Json:
        """The examples of what stands in the path, by argument."""
        return {python_name(p["name"], p): p["example"] for p in self.at("path")}

    @property
    def query_arguments(self) -> Json:
        return {python_name(p["name"], p): p["example"] for p in self.at("query")}

    def body_arguments(self, body: Json) -> Json:
        """The arguments that should make this body."""
        return {name: body[key] for name, key in self.body_names.items() if key in body}

    @property
    def arguments(self) -> Json:
        """An example for every argument."""
        return {**self.path_arguments, **self.query_arguments, **self.body_arguments(self.body_example())}

    @property
    def argument_names(self) -> set[str]:
        """Every argument, shown in an example or not."""
        return {python_name(p["name"], p) for p in self.parameters} | self.body_names.keys()

    @property
    def body_names(self) -> dict[str, str]:
        """The fields of the JSON body, by argument."""
        return {python_name(key, node): key for key, node in self.body_schema.get("properties", {}).items()}

    @property
    def required(self) -> set[str]:
        """The arguments it cannot do without."""
        names = {python_name(p["name"], p) for p in self.parameters if p.get("required")}
        properties = self.body_schema.get("properties", {})
        return names | {python_name(key, properties[key]) for key in self.body_schema.get("required", [])}

    @property
    def answers(self) -> list[Answer]:
        """Its successes, each with the contract's example."""
        return [
            self._answer(status, resolve(node))
            for status, node in self.node["responses"].items()
            if status.startswith("2")
        ]

    def _answer(self, status: str, node: Json) -> Answer:
        content = node.get("content", {}).get("application/json")
        if content is None:
            return Answer(int(status), None, None, None, is_list=False)
        escaped = self.path.replace("~", "~0").replace("/", "~1")
        pointer = f"/paths/{escaped}/{self.method.lower()}/responses/{status}/content/application~1json/schema"
        items = resolve(content["schema"]).get("properties", {}).get("items")
        model = schema_name(content["schema"] if items is None else items["items"])
        return Answer(int(status), content["example"], pointer, model, is_list=items is not None)

    def url(self, path_values: Json | None = None, query_values: Json | None = None) -> str:
        """The whole address that a request with these values (the examples, if not given) must go to."""
        path = self.path
        for parameter in self.at("path"):
            name = python_name(parameter["name"], parameter)
            value = (self.path_arguments if path_values is None else path_values)[name]
            path = path.replace(f"{{{parameter['name']}}}", quote(value, safe=""))
        pairs: list[str] = []
        values = self.query_arguments if query_values is None else query_values
        for parameter in self.at("query"):
            name = python_name(parameter["name"], parameter)
            if name in values:
                pairs.append(f"{parameter['name']}={_sent(values[name])}")
        address = f"{DOCUMENT['servers'][0]['url']}{path}"
        return f"{address}?{'&'.join(pairs)}" if pairs else address


def _sent(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(map(_sent, value))
    if isinstance(value, bool):
        return "true" if value else "false"
    return quote(str(value), safe="")


def _operations() -> Iterator[Described]:
    for path, item in DOCUMENT["paths"].items():
        for method in ("get", "post", "put", "patch", "delete"):
            if node := item.get(method):
                parameters = tuple(map(resolve, [*item.get("parameters", []), *node.get("parameters", [])]))
                yield Described(node["operationId"], method.upper(), path, node, parameters)


OPERATIONS: dict[str, Described] = {described.id: described for described in _operations()}


def find_operation(method: str, path: str) -> Described | None:
    """The operation that a request went to.

    `path` may be a template, a path with real ids, or a whole address; it may have a query, and a remark after it.
    """
    steps = urlsplit(path.split(" ", 1)[0]).path.removeprefix("/v1").strip("/").split("/")
    best: tuple[int, Described | None] = (-1, None)
    for described in OPERATIONS.values():
        template = described.path.strip("/").split("/")
        if described.method != method.upper() or len(template) != len(steps):
            continue
        literal = [(a, b) for a, b in zip(template, steps, strict=True) if not a.startswith("{")]
        # What stands in a path in so many words comes before a parameter: /people/me, /messages/direct.
        if all(a == b for a, b in literal) and len(literal) > best[0]:
            best = (len(literal), described)
    return best[1]
