"""The one module that uses openapi-python-client: it parses the bundle, and its templates' home renders ours.

openapi-python-client knows schemas, names, unions and references. What it drops (vendor extensions, discriminators,
`explode`, the path as it was written) is joined here from the document itself, by name and operationId. It is no public
API: its version is pinned exactly, and a warning of its is an error of ours.
"""

from __future__ import annotations

import keyword
from collections.abc import Callable, Iterable
from dataclasses import replace
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
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from .bundle import Bundle, Json, SpecError, operations, resolve
from .description import Argument, Endpoint, Enumeration, Field, Model, Resource, Type

__all__ = ["Renderer", "describe", "parse", "reader_name"]

_SCALARS: tuple[tuple[type[Any], str], ...] = (
    (StringProperty, "str"),
    (BooleanProperty, "bool"),
    (IntProperty, "int"),
    (FloatProperty, "float"),
    (NoneProperty, "None"),
    (AnyProperty, "Any"),
)

# Names that a field or parameter cannot have: annotations in the same scope, and methods of the models, use them.
_TAKEN = frozenset(
    {"bool", "cls", "datetime", "dict", "float", "int", "list", "self", "str"}
    | {"additional_properties", "from_dict", "to_dict", "to_json"}
)

_LIMIT = Argument(
    name="limit",
    key="limit",
    place="limit",
    type=Type("int", "int"),
    required=False,
    doc="How many entries to give in all, over all pages; every one if not given.",
)


class Renderer(Project):
    """Renders our templates in openapi-python-client's environment; none of its own templates are used."""

    def __init__(self, parsed: GeneratorData, config: Config, templates: Path, filters: dict[str, Callable[..., Any]]):
        super().__init__(openapi=parsed, config=config, custom_template_path=templates)
        self.env.undefined = StrictUndefined
        self.env.filters.update(filters)

    def render(self, template: str, **context: Any) -> str:
        """The text that a template of ours makes."""
        return self.env.get_template(template).render(**context)


def parse(bundle: Bundle) -> tuple[GeneratorData, Config]:
    """The bundle as openapi-python-client has it. Raises `SpecError` for anything it warns about."""
    config = Config.from_sources(
        ConfigFile(), MetaType.NONE, document_source=Path(), file_encoding="utf-8", overwrite=True, output_path=None
    )
    try:
        parsed = GeneratorData.from_dict(bundle.document, config=config)
    except ValueError as error:
        raise SpecError(f"openapi-python-client: {error}") from error
    if isinstance(parsed, GeneratorError):
        raise SpecError(f"openapi-python-client: {parsed.header}: {parsed.detail}")
    warnings: list[GeneratorError] = list(parsed.errors)
    for collection in parsed.endpoint_collections_by_tag.values():
        warnings.extend(collection.parse_errors)
    if warnings:
        lines = [f"{warning.header or 'warning'}: {warning.detail or ''}".strip() for warning in warnings]
        raise SpecError("openapi-python-client warns:\n" + "\n".join(lines))
    return parsed, config


def describe(bundle: Bundle, parsed: GeneratorData) -> list[Resource]:
    """Every resource of the bundle, in Python's words, by name. Raises `SpecError` for what has no such words."""
    return _Describer(bundle, parsed).resources()


class _Describer:
    def __init__(self, bundle: Bundle, parsed: GeneratorData) -> None:
        self.bundle = bundle
        self.document = bundle.document
        self.schemas = cast("dict[str, Json]", self.document["components"].get("schemas") or {})
        self.classes: dict[str, ModelProperty | EnumProperty] = {
            str(item.class_info.name): item
            for item in [*parsed.models, *parsed.enums]
            if isinstance(item, (ModelProperty, EnumProperty))
        }
        self.endpoints: dict[str, ParsedEndpoint] = {}
        for collection in parsed.endpoint_collections_by_tag.values():
            for endpoint in collection.endpoints:
                self.endpoints[str(endpoint.name)] = endpoint

    def resources(self) -> list[Resource]:
        found = {
            name: Resource(name, "".join(part.capitalize() for part in name.split("_")), info["title"], _doc(info))
            for name, info in sorted(self.bundle.resources.items())
        }
        for name, schema in self.schemas.items():
            if item := self._class(name, schema):
                found[self.bundle.schema_home[name]].models.append(item)
        seen: set[str] = set()
        for path, method, path_item, operation in operations(self.document):
            endpoint = self._endpoint(path, method, path_item, operation)
            resource, _, _ = endpoint.id.partition(".")
            if resource not in found or endpoint.id in seen:
                raise SpecError(f"operationId {endpoint.id!r} of {method.upper()} {path}: twice, or of no spec file")
            seen.add(endpoint.id)
            found[resource].endpoints.append(endpoint)
        return list(found.values())

    # Models

    def _class(self, name: str, schema: Json) -> Model | Enumeration | None:
        item = self.classes.get(name)
        if item is None:
            if schema.get("enum") or (schema.get("properties") and schema.get("type") == "object"):
                raise SpecError(f"components/schemas/{name}: Python would write its name another way")
            return None  # an alias: what refers to it has its type
        if isinstance(item, EnumProperty):
            return Enumeration(name, _doc(schema), _members(name, [str(v) for v in schema["enum"] if v is not None]))
        if _free_form(item):
            return None
        fields = [self._field(prop, schema) for prop in _properties(item, schema)]
        _refuse_twins(f"components/schemas/{name}", [field.name for field in fields])
        return Model(name, _doc(schema), tuple(fields))

    def _field(self, prop: Any, schema: Json) -> Field:
        key = _text(prop.name)
        raw = schema.get("properties", {}).get(key, {})
        return Field(
            name=_python_name(key, raw),
            key=key,
            type=self._type(prop, raw),
            required=bool(prop.required),
            secret=resolve(self.document, raw).get("format") == "password",
            doc=_doc(raw) or _text(prop.description),
        )

    def _type(self, prop: Any, raw: Json) -> Type:
        """The type of a property that openapi-python-client parsed from the schema `raw`."""
        raw = resolve(self.document, raw)
        if isinstance(prop, DateTimeProperty):
            return Type("datetime", "datetime | str", "read_timestamp({})")
        for kind, name in _SCALARS:
            if isinstance(prop, kind):
                return Type(name, name)
        if isinstance(prop, EnumProperty):
            name = str(prop.class_info.name)
            return Type(name, f"{name} | str", f"{reader_name(name)}({{}})", self._home(name))
        if isinstance(prop, ModelProperty):
            return self._model_type(prop, raw)
        if isinstance(prop, ListProperty):
            inner = self._type(prop.inner_property, raw.get("items", {}))
            return Type(
                f"list[{inner.annotation}]", f"Sequence[{inner.argument}]", _each(inner), inner.classes, array=True
            )
        if isinstance(prop, UnionProperty):
            return self._union_type(prop, raw)
        raise SpecError(f"{_text(prop.name)!r} has a type that is not known here: {type(prop).__name__}")

    def _model_type(self, prop: ModelProperty, raw: Json) -> Type:
        if _free_form(prop):
            additional = raw.get("additionalProperties")
            if not additional or additional is True or prop.additional_properties is None:
                return Type("dict[str, Any]", "Mapping[str, Any]")
            inner = self._type(prop.additional_properties, additional)
            reader = f"read_map({_function(inner)}, {{}})" if inner.reader else None
            return Type(f"dict[str, {inner.annotation}]", f"Mapping[str, {inner.argument}]", reader, inner.classes)
        name = str(prop.class_info.name)
        return Type(name, f"{name} | Mapping[str, Any]", f"{reader_name(name)}({{}})", self._home(name))

    def _union_type(self, prop: UnionProperty, raw: Json) -> Type:
        inner = [item for item in prop.inner_properties if not isinstance(item, NoneProperty)]
        if {type(item) for item in inner} == {BooleanProperty, EnumProperty} and len(inner) == 2:
            return Type("bool", "bool", "read_flag({})")
        types = [self._type(item, self._part(item, raw)) for item in inner]
        classes = frozenset[tuple[str, str]]().union(*(item.classes for item in types))
        argument = " | ".join(dict.fromkeys(part for item in types for part in item.argument.split(" | ")))
        if len(types) == 1:
            return replace(types[0])
        annotation = " | ".join(item.annotation for item in types)
        models = [item for item in inner if isinstance(item, ModelProperty) and not _free_form(item)]
        if len(models) < 2:
            readers = [item.reader for item, parsed in zip(types, inner, strict=True) if parsed in models]
            return Type(annotation, argument, readers[0] if readers else None, classes)
        discriminator = raw.get("discriminator")
        if not discriminator:
            raise SpecError(f"{_text(prop.name)!r} may be one of several objects: a discriminator must tell which")
        mapping = {value: target.rpartition("/")[2] for value, target in discriminator.get("mapping", {}).items()}
        for item in models:
            if str(item.class_info.name) not in mapping.values():
                mapping[str(item.class_info.name)] = str(item.class_info.name)
        cases = ", ".join(f"{value!r}: {name}" for value, name in mapping.items())
        # The discriminator may be one that is not known yet: the object is then kept as it came.
        reader = f"read_union({{{{{cases}}}}}, {discriminator['propertyName']!r}, {{}})"
        return Type(f"{annotation} | dict[str, Any]", argument, reader, classes)

    def _part(self, item: Any, raw: Json) -> Json:
        """The schema that one part of a union came from, as far as that matters."""
        nodes: list[Any] = raw.get("oneOf", []) + raw.get("anyOf", [])
        parts: list[Json] = [resolve(self.document, node) for node in nodes]
        if isinstance(item, ListProperty):
            return next((part for part in parts if part.get("items")), raw)
        if isinstance(item, ModelProperty) and _free_form(item):
            return next((part for part in parts if part.get("additionalProperties")), raw)
        return {}

    def _home(self, name: str) -> frozenset[tuple[str, str]]:
        if name not in self.bundle.schema_home:
            raise SpecError(
                f"an object or enum inside another schema would be called {name}: give it a name of its own"
            )
        home = self.bundle.schema_home[name]
        return frozenset({(home, name), (home, reader_name(name))})

    # Endpoints

    def _endpoint(self, path: str, method: str, path_item: Json, operation: Json) -> Endpoint:
        where = f"{method.upper()} {path}"
        identifier = str(operation.get("operationId", ""))
        parsed = self.endpoints.get(str(strings.PythonIdentifier(identifier, "")))
        if parsed is None:
            raise SpecError(f"{where}: no operationId, or one that is there twice")
        body, arguments = self._body(parsed, operation)
        arguments = self._parameters(parsed, path_item, operation) + arguments
        result, returns, items, classes = self._result(where, parsed, operation)
        if result == "Many":
            arguments.append(_LIMIT)
        arguments = _distinct(where, arguments)
        pagination = operation.get("x-pagination")
        return Endpoint(
            id=identifier,
            name=identifier.partition(".")[2],
            method=method.upper(),
            path=path,
            summary=operation.get("summary", ""),
            description=_doc(operation),
            arguments=tuple(arguments),
            body=body,
            result=result,
            returns=returns,
            items=items,
            pagination=pagination["style"] if pagination else "single" if result == "Many" else None,
            scopes=tuple(
                scope
                for requirement in operation.get("security", [])
                for some in requirement.values()
                for scope in some
            ),
            idempotent=bool(operation.get("x-idempotent")),
            deprecated=bool(operation.get("deprecated")),
            classes=classes.union(*(argument.type.classes for argument in arguments)),
        )

    def _parameters(self, parsed: ParsedEndpoint, path_item: Json, operation: Json) -> list[Argument]:
        raw_parameters = {
            (raw["in"], raw["name"]): raw
            for raw in (
                resolve(self.document, node)
                for node in [*path_item.get("parameters", []), *operation.get("parameters", [])]
            )
        }
        arguments: list[Argument] = []
        for place, properties in (("path", parsed.path_parameters), ("query", parsed.query_parameters)):
            for prop in properties:
                key = _text(prop.name)
                raw = raw_parameters[place, key]
                kind = self._type(prop, raw.get("schema", {}))
                if kind.array and raw.get("explode", True):
                    raise SpecError(f"{operation['operationId']}: the array {key} needs explode: false")
                if kind.array:
                    # One text is as good as a list of one.
                    kind = replace(kind, argument=f"str | {kind.argument}")
                name = _python_name(key, raw)
                arguments.append(Argument(name, key, place, kind, bool(prop.required), _doc(raw)))
        if parsed.header_parameters or parsed.cookie_parameters:
            raise SpecError(f"{operation['operationId']}: parameters in headers are not supported")
        return arguments

    def _body(self, parsed: ParsedEndpoint, operation: Json) -> tuple[str | None, list[Argument]]:
        if not parsed.bodies:
            return None, []
        request = resolve(self.document, operation["requestBody"])
        bodies = {body.body_type: body for body in parsed.bodies}
        uploads: set[str] = set()
        if BodyType.FILES in bodies:
            form = bodies[BodyType.FILES].prop
            properties = _properties(form, {}) if isinstance(form, ModelProperty) else []
            uploads = {_text(prop.name) for prop in properties if isinstance(prop, FileProperty)}
        json_body = bodies.get(BodyType.JSON)
        if (
            json_body is None
            or not isinstance(json_body.prop, ModelProperty)
            or set(bodies) - set(BodyType)
            or (len(bodies) > 1 and len(uploads) != 1)
        ):
            raise SpecError(
                f"{operation['operationId']}: a body must be a JSON object, or that and a form with one file"
            )
        schema = resolve(self.document, next(iter(request["content"].values()))["schema"])
        arguments: list[Argument] = []
        for prop in _properties(json_body.prop, schema):
            key = _text(prop.name)
            raw = schema.get("properties", {}).get(key, {})
            doc = _doc(raw) or _text(prop.description)
            kind = self._type(prop, raw)
            place = "nullable" if _nullable(prop) else "body"
            if key in uploads:
                place, kind = "files", Type("", "Sequence[FileSource]")
                doc += (
                    " The path of a file, a file opened in binary mode, or a public http(s) address; one in the list."
                )
            arguments.append(Argument(_python_name(key, raw), key, place, kind, bool(prop.required), doc))
        if uploads:
            return "json_or_multipart_body", arguments
        return ("json_body" if request.get("required") else "optional_json_body"), arguments

    def _result(
        self, where: str, parsed: ParsedEndpoint, operation: Json
    ) -> tuple[str, str | None, str, frozenset[tuple[str, str]]]:
        """What a success is read as: One, OneOrNone, Many or Nothing; of which class, under which key."""
        answers = [
            response.prop if response.data and getattr(response.data, "content", None) else None
            for response in parsed.responses.patterns
            if response.status_code.range and response.status_code.range[0] // 100 == 2
        ]
        with_body = [prop for prop in answers if prop is not None]
        if not with_body:
            return "Nothing", None, "", frozenset()
        if not all(isinstance(prop, ModelProperty) for prop in with_body):
            raise SpecError(f"{where}: a success must be an object")
        items = operation.get("x-pagination", {}).get("items", "items")
        kinds: set[tuple[str, str]] = set()
        for model in cast("list[ModelProperty]", with_body):
            entries = {_text(prop.name): prop for prop in _properties(model, {})}.get(items)
            inner = entries.inner_property if isinstance(entries, ListProperty) else None
            if isinstance(inner, ModelProperty):
                kinds.add(("Many", str(inner.class_info.name)))
            else:
                kinds.add(("One" if len(with_body) == len(answers) else "OneOrNone", str(model.class_info.name)))
        if len(kinds) != 1:
            raise SpecError(f"{where}: its successes are of different kinds: {sorted(kinds)}")
        result, name = kinds.pop()
        return result, name, items, self._home(name)


def reader_name(class_name: str) -> str:
    """What the function is called that reads a JSON value as a model or enum."""
    return f"read_{strings.snake_case(class_name)}"


def _text(value: Any) -> str:
    return "" if value is None else str(value.get_untrusted_value())


def _doc(node: Json) -> str:
    return " ".join(str(node.get("description", "")).split())


def _properties(model: ModelProperty, schema: Json) -> list[Any]:
    """The properties of a model, in the order of its schema."""
    properties = [*(model.required_properties or []), *(model.optional_properties or [])]
    order = list(schema.get("properties", {}))
    return sorted(
        properties, key=lambda prop: order.index(_text(prop.name)) if _text(prop.name) in order else len(order)
    )


def _free_form(model: ModelProperty) -> bool:
    return not model.required_properties and not model.optional_properties


def _nullable(prop: Any) -> bool:
    return isinstance(prop, UnionProperty) and any(isinstance(item, NoneProperty) for item in prop.inner_properties)


def _each(inner: Type) -> str | None:
    return f"read_each({_function(inner)}, {{}})" if inner.reader else None


def _function(kind: Type) -> str:
    """The reader of a type as a function of one value."""
    reader = kind.reader or "{}"
    if reader.endswith("({})"):
        return reader.removesuffix("({})")
    return f"lambda value: {reader.format('value')}"


def _python_name(key: str, raw: Json) -> str:
    name = str(raw.get("x-python-name") or strings.snake_case(key))
    return f"{name}_" if keyword.iskeyword(name) or name in _TAKEN else name


def _members(where: str, values: list[str]) -> dict[str, str]:
    members: dict[str, str] = {}
    for value in values:
        name = strings.snake_case(value).upper()
        name = name if name.isidentifier() else f"VALUE_{name}"
        if name in members or not name.isidentifier():
            raise SpecError(f"components/schemas/{where}: the value {value!r} has no name of its own in Python")
        members[name] = value
    return members


def _distinct(where: str, arguments: list[Argument]) -> list[Argument]:
    """Arguments with names of their own: a path parameter keeps its name, the others say where they go."""
    used: set[str] = set()
    result: list[Argument] = []
    for argument in arguments:
        name = argument.name
        if name in used:
            name = f"{name.rstrip('_')}_{'body' if argument.place in ('nullable', 'files') else argument.place}"
        used.add(name)
        result.append(replace(argument, name=name))
    _refuse_twins(where, [argument.name for argument in result])
    return result


def _refuse_twins(where: str, names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise SpecError(f"{where}: two properties would both be called {name}: give one an x-python-name")
        seen.add(name)
