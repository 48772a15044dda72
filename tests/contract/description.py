"""The contract as these tests read it: straight from the bundled document, by rules of their own.

Nothing here uses the generator or what it made, so that a wrong name, place or type in generated code shows.
"""

from __future__ import annotations

import base64
import json
import keyword
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Any
from urllib.parse import quote, quote_plus, urlsplit

Json = dict[str, Any]

DOCUMENT: Json = json.loads(files("webex_client").joinpath("openapi.json").read_text(encoding="utf-8"))
SCHEMAS: dict[str, Json] = DOCUMENT["components"]["schemas"]

FORM = "application/x-www-form-urlencoded"

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
    """A success as the contract has it; of one that is all head, `headers` are the examples of its fields.

    `model` is the schema of the object, or of each entry where it is a list, which stands under `items`; None where
    it is neither: a number, or a list of texts.
    """

    status: int
    body: Any
    pointer: str | None
    model: str | None
    items: str | None = None
    headers: Json = field(default_factory=dict)

    @property
    def is_list(self) -> bool:
        return self.items is not None

    @property
    def entries(self) -> list[Any]:
        """The list, or the one thing that the body is."""
        return [self.body] if self.items is None else self.body[self.items]


@dataclass(frozen=True)
class Described:
    """One operation, or the paged view of one, which always sends the parameters that are `fixed`."""

    id: str
    method: str
    path: str
    node: Json
    parameters: tuple[Json, ...]
    items: str | None = None
    fixed: Json = field(default_factory=dict)

    @property
    def resource(self) -> str:
        return self.id.partition(".")[0]

    @property
    def name(self) -> str:
        return self.id.partition(".")[2]

    def at(self, place: str) -> list[Json]:
        return [parameter for parameter in self.parameters if parameter["in"] == place]

    @property
    def content_type(self) -> str:
        """What a body is sent as, as long as it holds no file."""
        return next((media for media in self._content if media != "multipart/form-data"), "application/json")

    @property
    def body_schema(self) -> Json:
        """The schema of the body; an empty one where there is none."""
        return resolve(self._content.get(self.content_type, {}).get("schema", {}))

    def body_example(self, content_type: str | None = None) -> Json:
        return self._content.get(content_type or self.content_type, {}).get("example", {})

    def encoded(self, body: Json) -> bytes:
        """The very bytes that a body is sent as."""
        if self.content_type == FORM:
            return "&".join(f"{name}={quote_plus(_text(value))}" for name, value in body.items()).encode()
        return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()

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

    @property
    def header_arguments(self) -> Json:
        return {python_name(p["name"], p): p["example"] for p in self.at("header")}

    @property
    def header_fields(self) -> Json:
        """The fields that a request with the examples must have in its head."""
        return {p["name"]: _text(p["example"]) for p in self.at("header")}

    @property
    def credentials(self) -> Json:
        """Examples of what is sent in place of the client's access token, by argument."""
        given = self._scheme
        if given.get("type") != "http":
            return {}
        if given["scheme"] == "basic":
            return {"client_id": "C0ffee", "client_secret": "ZW1wdHkgY3Vw"}
        return {python_name(given["name"], given): "b3RoZXI.dG9rZW4"}

    @property
    def accept(self) -> str:
        """The media types that its answers may have, those of successes first."""
        answers = sorted((not status.startswith("2"), status) for status in self.node["responses"])
        found = [media for _, status in answers for media in resolve(self.node["responses"][status]).get("content", ())]
        return "*/*" if "*/*" in found else ", ".join(dict.fromkeys(found))

    def authorization(self, arguments: Json, token: str) -> str | None:
        """What stands in the Authorization field, where `token` is the client's; None where it is not sent."""
        if self.node.get("security") == []:
            return None
        given = [arguments[name] for name in self.credentials]
        if len(given) > 1:
            return f"Basic {base64.b64encode(':'.join(given).encode()).decode()}"
        return f"Bearer {(given or [token])[0]}"

    @property
    def _scheme(self) -> Json:
        """The one security scheme it names, with its name; an empty one where it names none."""
        names = {name for requirement in self.node.get("security", []) for name in requirement}
        return next(({**DOCUMENT["components"]["securitySchemes"][name], "name": name} for name in names), {})

    def body_arguments(self, body: Json) -> Json:
        """The arguments that should make this body."""
        return {name: body[key] for name, key in self.body_names.items() if key in body}

    @property
    def arguments(self) -> Json:
        """An example for every argument."""
        in_body = self.body_arguments(self.body_example())
        in_address = {**self.path_arguments, **self.query_arguments}
        return {**in_address, **self.header_arguments, **self.credentials, **in_body}

    @property
    def argument_names(self) -> set[str]:
        """Every argument, shown in an example or not."""
        names = {python_name(p["name"], p) for p in self.parameters}
        cards = {node["x-card"] for node in self.body_schema.get("properties", {}).values() if "x-card" in node}
        return names | self.body_names.keys() | self.credentials.keys() | cards

    @property
    def filled(self) -> Json:
        """What is sent for arguments that are not given: the largest page, where there is no way to a second."""
        is_alone = self.node.get("x-pagination", {}).get("style") == "max"
        sizes = [p for p in self.at("query") if is_alone and p.get("x-python-name") == "page_size"]
        return {python_name(p["name"], p): p["schema"]["maximum"] for p in sizes}

    @property
    def body_names(self) -> dict[str, str]:
        """The fields of the body, by argument."""
        return {python_name(key, node): key for key, node in self.body_schema.get("properties", {}).items()}

    @property
    def nullable(self) -> set[str]:
        """The arguments of the body that None is a value of."""
        properties = self.body_schema.get("properties", {})
        return {name for name, key in self.body_names.items() if _admits_null(properties[key])}

    @property
    def required(self) -> set[str]:
        """The arguments it cannot do without."""
        names = {python_name(p["name"], p) for p in self.parameters if p.get("required")}
        properties = self.body_schema.get("properties", {})
        in_body = {python_name(key, properties[key]) for key in self.body_schema.get("required", [])}
        return names | in_body | self.credentials.keys()

    @property
    def answers(self) -> list[Answer]:
        """Its successes, each with the contract's example."""
        return [
            self._answer(status, resolve(node))
            for status, node in self.node["responses"].items()
            if status.startswith("2")
        ]

    @property
    def gives_list(self) -> bool:
        """Whether it gives a list, if it gives anything."""
        return any(answer.is_list for answer in self.answers)

    @property
    def is_paged(self) -> bool:
        """Whether it gives a list that is asked for while it is read, as one may where asking does nothing."""
        return self.gives_list and (self.method == "GET" or "x-pagination" in self.node)

    def _answer(self, status: str, node: Json) -> Answer:
        if "content" not in node:
            head = node.get("headers", {}) if self.method == "HEAD" else {}
            examples = {name: str(resolve(header)["example"]) for name, header in head.items()}
            return Answer(int(status), None, None, None, headers=examples)
        ((media_type, content),) = node["content"].items()
        place = ["paths", self.path, self.method.lower(), "responses", status, "content", media_type, "schema"]
        pointer = "".join(f"/{step.replace('~', '~0').replace('/', '~1')}" for step in place)
        properties = resolve(content["schema"]).get("properties", {})
        items = self.items if self.items in properties else None
        model = schema_name(content["schema"] if items is None else properties[items]["items"])
        is_binary = content["schema"].get("format") == "binary"
        example = content["example"].encode() if is_binary else content["example"]
        return Answer(int(status), example, pointer, model, items)

    def url(self, path_values: Json | None = None, query_values: Json | None = None) -> str:
        """The whole address that a request with these values (the examples, if not given) must go to."""
        path = self.path
        for parameter in self.at("path"):
            name = python_name(parameter["name"], parameter)
            value = (self.path_arguments if path_values is None else path_values)[name]
            path = path.replace(f"{{{parameter['name']}}}", quote(value, safe=""))
        pairs = [f"{name}={_sent(value)}" for name, value in self.fixed.items()]
        values = self.filled | (self.query_arguments if query_values is None else query_values)
        for parameter in self.at("query"):
            name = python_name(parameter["name"], parameter)
            if name in values:
                pairs.append(f"{parameter['name']}={_sent(values[name])}")
        address = f"{DOCUMENT['servers'][0]['url']}{path}"
        return f"{address}?{'&'.join(pairs)}" if pairs else address


def _admits_null(node: Json) -> bool:
    schema = resolve(node)
    return "null" in schema.get("type", ()) or any(map(_admits_null, schema.get("anyOf", [])))


def _sent(value: Any) -> str:
    return ",".join(map(_sent, value)) if isinstance(value, list) else quote(_text(value), safe="")


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _operations() -> Iterator[Described]:
    for path, item in DOCUMENT["paths"].items():
        for method in ("get", "head", "post", "put", "patch", "delete"):
            if node := item.get(method):
                parameters = tuple(map(resolve, [*item.get("parameters", []), *node.get("parameters", [])]))
                yield from _described(method.upper(), path, node, parameters)


def _described(method: str, path: str, node: Json, parameters: tuple[Json, ...]) -> Iterator[Described]:
    """An operation, and the paged view that it may have; the cursor is for neither to give."""
    pages = node.get("x-pagination", {})
    items = pages.get("items", "items")
    if pages.get("style") == "cursor":
        parameters = tuple(p for p in parameters if p["name"] != "next")
    if "operation" not in pages:
        yield Described(node["operationId"], method, path, node, parameters, items)
        return
    parameters = tuple(p for p in parameters if p["name"] not in pages["query"])
    alone = tuple(p for p in parameters if p.get("x-python-name") != "page_size")
    yield Described(node["operationId"], method, path, node, alone)
    yield Described(pages["operation"], method, path, node, parameters, items, pages["query"])


OPERATIONS: dict[str, Described] = {described.id: described for described in _operations()}


def find_operation(method: str, path: str) -> Described | None:
    """The operation that a request went to; of one with a paged view, the operation itself.

    `path` may be a template, a path with real ids, or a whole address; it may have a query, and a remark after it.
    """
    steps = urlsplit(path.split(" ", 1)[0]).path.removeprefix("/v1").strip("/").split("/")
    best: tuple[int, Described | None] = (-1, None)
    for described in OPERATIONS.values():
        template = described.path.strip("/").split("/")
        if described.fixed or described.method != method.upper() or len(template) != len(steps):
            continue
        literal = [(a, b) for a, b in zip(template, steps, strict=True) if not a.startswith("{")]
        # What stands in a path in so many words comes before a parameter: /people/me, /messages/direct.
        if all(a == b for a, b in literal) and len(literal) > best[0]:
            best = (len(literal), described)
    return best[1]
