"""The one module that uses openapi-python-client: it parses the bundle, and its templates' home renders ours.

openapi-python-client knows schemas, names, unions and references. What it drops (vendor extensions, discriminators,
`explode`, the path as it was written) is joined from the document itself, by name and operationId. It is no public
API: its version is pinned exactly, and a warning of its is an error of ours.
"""

from __future__ import annotations

import copy
import json
import re
import textwrap
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

from jinja2 import StrictUndefined
from openapi_python_client import Project, strings
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.bodies import BodyType
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint as ParsedEndpoint
from openapi_python_client.parser.properties import EnumProperty, ModelProperty
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from .bundle import Bundle, Json, SpecError, operations, resolve
from .description import Answer, Body, Property, Type
from .names import reader_name
from .walk import alternatives, nodes

__all__ = ["Parsed", "Renderer", "placed"]

_SCALARS: tuple[tuple[type[Any], str], ...] = (
    (StringProperty, "str"),
    (BooleanProperty, "bool"),
    (IntProperty, "int"),
    (FloatProperty, "float"),
    (NoneProperty, "None"),
    (AnyProperty, "Any"),
)
_OVERRIDES = {"*/*": "application/octet-stream"}
"""What openapi-python-client is to take a media type for that it does not know."""

_BODIES = {
    frozenset({BodyType.JSON}): "json",
    frozenset({BodyType.DATA}): "form",
    frozenset({BodyType.JSON, BodyType.FILES}): "multipart",
}


_READ = re.compile(r"application/(json|[\w.-]+\+json|x-www-form-urlencoded)|multipart/form-data", re.IGNORECASE)
"""The media types that it knows, in requests as in answers."""


_NAMED = re.compile(r"/components/schemas/[^/]+")


class Renderer(Project):
    """Renders our templates in openapi-python-client's environment; none of its own templates are used."""

    def __init__(self, parsed: GeneratorData, config: Config, templates: Path, filters: dict[str, Callable[..., Any]]):
        super().__init__(openapi=parsed, config=config, custom_template_path=templates)
        self.env.undefined = StrictUndefined
        self.env.filters.update(filters)

    def render(self, template: str, **context: Any) -> str:
        """The text that a template of ours makes."""
        return self.env.get_template(template).render(**context)


class Parsed:
    """The bundle as openapi-python-client has it. Raises `SpecError` for anything it warns about."""

    def __init__(self, bundle: Bundle) -> None:
        self._document = bundle.document
        self._homes = bundle.schema_home
        self._config = Config.from_sources(
            ConfigFile(content_type_overrides=_OVERRIDES | _unread(bundle.document)),
            MetaType.NONE,
            document_source=Path(),
            file_encoding="utf-8",
            overwrite=True,
            output_path=None,
        )
        self._data = _parse(bundle.document, self._config)
        self._classes: dict[str, ModelProperty | EnumProperty] = {
            str(item.class_info.name): item
            for item in [*self._data.models, *self._data.enums]
            if isinstance(item, (ModelProperty, EnumProperty))
        }
        self._endpoints: dict[str, list[ParsedEndpoint]] = {}
        for collection in self._data.endpoint_collections_by_tag.values():
            for endpoint in collection.endpoints:
                self._endpoints.setdefault(str(endpoint.name), []).append(endpoint)

    def renderer(self, templates: Path, filters: dict[str, Callable[..., Any]]) -> Renderer:
        """What renders the templates of a folder."""
        return Renderer(self._data, self._config, templates, filters)

    def has_class(self, name: str) -> bool:
        """Whether a class is to be made of a named schema; the others are other words for a type."""
        item = self._classes.get(name)
        return isinstance(item, EnumProperty) or (item is not None and not self._free_form(item))

    def properties(self, name: str) -> list[Property]:
        """The properties of the model that a named schema is."""
        model = self._classes[name]
        return self._properties(model, self._document["components"]["schemas"][name])

    def cases(self, name: str) -> dict[str, str]:
        """The models that a named schema is one of, by what its discriminator says; none where it is no such choice."""
        schema = self._document["components"]["schemas"][name]
        if "discriminator" not in schema:
            return {}
        key, mapping = schema["discriminator"]["propertyName"], schema["discriminator"].get("mapping", {})
        values = {target.rpartition("/")[2]: value for value, target in mapping.items()}
        models = [str(part.get("$ref", "")).rpartition("/")[2] for part in alternatives(schema)]
        if not models or not all(self.has_class(model) for model in models):
            raise SpecError("a discriminator tells apart objects that have a name under components/schemas")
        if strange := sorted(values.keys() - set(models)):
            raise SpecError(f"the discriminator names {', '.join(strange)}, which it cannot be")
        for model in models:
            value = values.setdefault(model, model)
            properties = self._document["components"]["schemas"][model].get("properties", {})
            if (own := properties.get(key, {}).get("const", value)) != value:
                raise SpecError(f"the discriminator calls {model} {value!r}, which calls itself {own!r}")
        return {values[model]: model for model in models}

    def home(self, name: str) -> frozenset[tuple[str, str]]:
        """The class made of a named schema, and its reader, with the resource they are at home in."""
        if name not in self._homes:
            raise SpecError(f"an object or enum in here, {name}, needs a name under components/schemas")
        return frozenset({(self._homes[name], name), (self._homes[name], reader_name(name))})

    # Operations

    def parameters(self, identifier: str, raw: Mapping[tuple[str, str], Json]) -> list[tuple[str, Property]]:
        """The parameters of an operation with their places: those in the path in its order, then the others."""
        endpoint = self._endpoint(identifier)
        places = (
            ("path", endpoint.path_parameters),
            ("query", endpoint.query_parameters),
            ("header", endpoint.header_parameters),
            ("cookie", endpoint.cookie_parameters),
        )
        return [
            (place, self._property(item, raw[place, _text(item.name)].get("schema", {})))
            for place, items in places
            for item in items
        ]

    def body(self, identifier: str, request: Json) -> Body:
        """What an operation's body is made of."""
        bodies = {body.body_type: body for body in self._endpoint(identifier).bodies}
        kind = _BODIES.get(frozenset(bodies))
        main = bodies.get(BodyType.DATA) or bodies.get(BodyType.JSON)
        model = main.prop if main else None
        if (
            kind is None
            or main is None
            or not isinstance(model, ModelProperty)
            or self._free_form(model)
            or len(bodies) != len(request["content"])
        ):
            raise SpecError("a body must be an object with properties: JSON, a form, or JSON and a form with a file")
        content_type = _text(main.content_type)
        schema = resolve(self._document, request["content"][content_type]["schema"])
        properties = self._properties(model, schema)
        if kind != "multipart":
            return Body(kind, content_type, properties)
        upload = bodies[BodyType.FILES].prop
        files = [_text(item.name) for item in _members(upload) if isinstance(item, FileProperty)]
        if len(files) != 1 or files[0] not in [item.key for item in properties]:
            raise SpecError("a form must have one file, which is a property of the JSON object as well")
        return Body(kind, content_type, properties, files[0])

    def whole_body(self, identifier: str, request: Json) -> Type:
        """The type of an operation's body that is one argument."""
        (body,) = self._endpoint(identifier).bodies
        (media,) = request["content"].values()
        return self._type(body.prop, media["schema"])

    def entries(self, identifier: str) -> str:
        """What the array holds that an operation's success is: objects of a class, or texts (str)."""
        for response in self._endpoint(identifier).responses.patterns:
            if isinstance(response.prop, ListProperty) and (kind := self._entry(response.prop.inner_property)):
                return kind
        raise SpecError("no success of it is an array of objects or texts")

    def answers(self, identifier: str) -> list[Answer | None]:
        """What an operation's successes hold; None for no body."""
        found: list[Answer | None] = []
        for response in self._endpoint(identifier).responses.patterns:
            if not response.status_code.range or response.status_code.range[0] // 100 != 2:
                continue
            if not (response.data and getattr(response.data, "content", None)):
                found.append(None)
                continue
            found.append(self._answer(response.prop))
        return found

    def _answer(self, item: Any) -> Answer:
        if isinstance(item, IntProperty):
            return Answer("Number", "int", {})
        if isinstance(item, FileProperty):
            return Answer("Content", "bytes", {})
        if not isinstance(item, ModelProperty) or self._free_form(item):
            raise SpecError("a success must be an object with properties, a whole number, or bytes")
        name = str(item.class_info.name)
        lists: dict[str, str] = {}
        for member in _members(self._classes.get(name, item)):
            if isinstance(member, ListProperty) and (kind := self._entry(member.inner_property)):
                lists[_text(member.name)] = kind
        return Answer("One", name, lists)

    def _entry(self, inner: Any) -> str | None:
        """What an array holds, where that is objects of a class or texts."""
        if isinstance(inner, ModelProperty) and not self._free_form(inner):
            return str(inner.class_info.name)
        return "str" if isinstance(inner, StringProperty) else None

    def _endpoint(self, identifier: str) -> ParsedEndpoint:
        found = self._endpoints.get(str(strings.PythonIdentifier(identifier, "")), [])
        if len(found) != 1:
            raise SpecError(f"operationId {identifier!r} is none, or too much like another")
        return found[0]

    # Types

    def _properties(self, model: Any, schema: Json) -> list[Property]:
        """The properties of a model, in the order of its schema."""
        raw = cast("dict[str, Json]", schema.get("properties", {}))
        order = {key: place for place, key in enumerate(raw)}
        items = sorted(_members(model), key=lambda item: order.get(_text(item.name), len(order)))
        return [self._property(item, raw.get(_text(item.name), {})) for item in items]

    def _property(self, item: Any, raw: Json) -> Property:
        key = _text(item.name)
        with placed(key):
            kind = self._type(item, raw)
        parts: list[Any] = item.inner_properties if isinstance(item, UnionProperty) else []
        nullable = any(isinstance(part, NoneProperty) for part in parts)
        secret = resolve(self._document, raw).get("format") == "password"
        return Property(key, raw, kind, bool(item.required), nullable, secret, _text(item.description))

    def _type(self, item: Any, raw: Json) -> Type:
        """The type of what openapi-python-client parsed from the schema `raw`."""
        if name := self._choice(raw):
            return self._choice_type(name)
        raw = resolve(self._document, raw)
        if isinstance(item, DateTimeProperty):
            return Type("datetime", "datetime | str", "read_timestamp({})")
        for kind, name in _SCALARS:
            if isinstance(item, kind):
                return Type(name, name)
        if isinstance(item, ConstProperty):
            if not isinstance(raw.get("const"), str):
                raise SpecError("a const must be a text")
            literal = f"Literal[{json.dumps(raw['const'], ensure_ascii=False)}]"
            return Type(literal, literal)
        if isinstance(item, EnumProperty):
            name = str(item.class_info.name)
            return Type(name, f"{name} | str", f"{reader_name(name)}({{}})", self.home(name))
        if isinstance(item, ModelProperty):
            return self._model_type(item, raw)
        if isinstance(item, ListProperty):
            inner = self._type(item.inner_property, raw.get("items", {}))
            reader = f"read_each({_function(inner)}, {{}})" if inner.reader else None
            model = None if inner.array else inner.model
            return Type(
                f"list[{inner.annotation}]",
                f"Sequence[{inner.argument}]",
                reader,
                inner.classes,
                array=True,
                model=model,
            )
        if isinstance(item, UnionProperty):
            return self._union_type(item, raw)
        raise SpecError(f"has a type that is not known here: {type(item).__name__}")

    def _model_type(self, item: ModelProperty, raw: Json) -> Type:
        if self._free_form(item):
            additional = raw.get("additionalProperties")
            if not additional or additional is True or item.additional_properties is None:
                return Type("dict[str, Any]", "Mapping[str, Any]")
            inner = self._type(item.additional_properties, additional)
            reader = f"read_map({_function(inner)}, {{}})" if inner.reader else None
            return Type(f"dict[str, {inner.annotation}]", f"Mapping[str, {inner.argument}]", reader, inner.classes)
        name = str(item.class_info.name)
        return Type(name, f"{name} | Mapping[str, Any]", f"{reader_name(name)}({{}})", self.home(name), model=name)

    def _union_type(self, item: UnionProperty, raw: Json) -> Type:
        parts = self._parts(raw)
        inner = [part for part in item.inner_properties if not isinstance(part, NoneProperty)]
        texts = [part["enum"] for part in parts if "enum" in part]
        if {type(part) for part in inner} == {BooleanProperty, EnumProperty} and texts == [["true", "false"]]:
            return Type("bool", "bool", "read_flag({})")
        choices = [name for node in alternatives(raw) if (name := self._choice(node))]
        chosen = {model for name in choices for model in self.cases(name).values()}
        inner = [
            part for part in inner if not isinstance(part, ModelProperty) or str(part.class_info.name) not in chosen
        ]
        types = [self._choice_type(name) for name in choices]
        types += [self._type(part, self._part(part, parts, raw)) for part in inner]
        if len(types) < 2:
            return types[0] if types else Type("None", "None")
        if len([*choices, *(kind for kind in types if kind.model and not kind.array)]) > 1:
            raise SpecError(
                "one of several objects needs a name under components/schemas"
                if "discriminator" in raw
                else "may be one of several objects: a discriminator must tell which"
            )
        readers = [kind.reader for kind in types if kind.reader]
        # Each reader leaves alone what is not for it.
        reader = "{}"
        for outer in readers:
            reader = outer.replace("{}", reader)
        return Type(
            " | ".join(dict.fromkeys(kind.annotation for kind in types)),
            " | ".join(dict.fromkeys(part for kind in types for part in kind.argument.split(" | "))),
            reader if readers else None,
            frozenset[tuple[str, str]]().union(*(kind.classes for kind in types)),
        )

    def _choice(self, raw: Json) -> str | None:
        """The name of the choice between several models that a schema refers to, if it does."""
        name = str(raw.get("$ref", "")).rpartition("/")[2]
        return name if name and "discriminator" in self._document["components"]["schemas"][name] else None

    def _choice_type(self, name: str) -> Type:
        reader = f"{reader_name(name)}({{}})"
        return Type(name, f"{name} | Mapping[str, Any]", reader, self.home(name))

    def _parts(self, raw: Json) -> list[Json]:
        """The schemas that a union has to choose from, those of unions within it among them."""
        nodes = [resolve(self._document, node) for node in alternatives(raw)]
        return [part for node in nodes for part in self._parts(node)] or [raw]

    def _part(self, item: Any, parts: list[Json], raw: Json) -> Json:
        """Which of its schemas one part of a union came from, as far as that matters."""
        if isinstance(item, ListProperty):
            return next((part for part in parts if part.get("items")), raw)
        if isinstance(item, ConstProperty):
            return next((part for part in parts if part.get("const") == item.value.raw_value), raw)
        if isinstance(item, ModelProperty) and self._free_form(item):
            return next((part for part in parts if part.get("additionalProperties")), raw)
        return {}

    def _free_form(self, model: ModelProperty) -> bool:
        # What is referred to before it is defined is a copy that has no properties yet.
        known = self._classes.get(str(model.class_info.name))
        return not _members(known if isinstance(known, ModelProperty) else model)


@contextmanager
def placed(where: str) -> Generator[None]:
    """Says of a `SpecError` where it is."""
    try:
        yield
    except SpecError as error:
        raise SpecError(f"{where}: {error}") from error


def _parse(document: Json, config: Config) -> GeneratorData:
    try:
        parsed = GeneratorData.from_dict(_with_titles(document), config=config)
    except Exception as error:
        # It does not say which of its errors are about the document: to a parser, all are.
        raise SpecError(f"openapi-python-client cannot parse it: {type(error).__name__}: {_line(error)}") from error
    if isinstance(parsed, GeneratorError):
        raise SpecError(f"openapi-python-client: {_line(f'{parsed.header} {parsed.detail}')}")
    of_endpoints = [error for found in parsed.endpoint_collections_by_tag.values() for error in found.parse_errors]
    # A schema that is lost is missed wherever it is used: that need not be said as well.
    if warnings := list(parsed.errors) or of_endpoints:
        lines = [f"openapi-python-client: {_line(f'{error.header} {error.detail}')}" for error in warnings]
        raise SpecError("\n".join(lines))
    return parsed


def _with_titles(document: Json) -> Json:
    """A document in which no object of any fields has the name of another schema.

    A class is made of each all the same, named after its place, or its title; a schema may have that very name.
    """
    copied = copy.deepcopy(document)
    for number, (pointer, node, is_schema) in enumerate(nodes(copied)):
        if (
            is_schema
            and "object" in node.get("type", ())
            and not node.get("properties")
            and not _NAMED.fullmatch(pointer)
        ):
            node["title"] = f"Object of any fields {number}"
    return copied


def _unread(document: Json) -> dict[str, str]:
    """The media types it does not know of what goes through as bytes or text, since `x-body` or `x-result` says so."""
    unread: set[str] = set()
    for _, _, _, operation in operations(document):
        request = resolve(document, operation.get("requestBody"))
        if isinstance(request, dict) and cast("Json", request).get("x-body") == "bytes":
            unread |= cast("Json", request)["content"].keys()
        if operation.get("x-result") in ("bytes", "text"):
            answers = [resolve(document, answer) for answer in operation["responses"].values()]
            unread |= {media for answer in answers for media in answer.get("content", {})}
    return {media: "application/octet-stream" for media in sorted(unread) if not _READ.match(media)}


def _members(model: Any) -> list[Any]:
    """The properties of a model, as openapi-python-client has them; none of what is no model."""
    return [*(getattr(model, "required_properties", None) or []), *(getattr(model, "optional_properties", None) or [])]


def _function(kind: Type) -> str:
    """The reader of a type as a function of one value."""
    reader = kind.reader or "{}"
    return reader.removesuffix("({})") if reader.endswith("({})") else f"lambda value: {reader.replace('{}', 'value')}"


def _text(value: Any) -> str:
    return "" if value is None else str(value.get_untrusted_value())


def _line(message: object) -> str:
    # Some of its messages show objects by their address.
    return textwrap.shorten(re.sub(r"<[\w.]+ object at \w+>", "…", str(message)), 400, placeholder=" …")
