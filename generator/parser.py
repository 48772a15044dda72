"""The one module that uses openapi-python-client: it parses the bundle, and its templates' home renders ours.

openapi-python-client knows schemas, names, unions and references. What it drops (vendor extensions, discriminators,
`explode`, the path as it was written) is joined here from the document itself, by name and operationId. It is no public
API: its version is pinned exactly, and a warning of its is an error of ours.
"""

from __future__ import annotations

import keyword
import re
import textwrap
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from dataclasses import replace
from graphlib import CycleError, TopologicalSorter
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

__all__ = ["STYLES", "Renderer", "describe", "pagination", "parse", "reader_name"]

STYLES = ("link", "offset", "scim", "cursor", "max")

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
    {"bool", "classmethod", "cls", "datetime", "dict", "float", "frozenset", "int", "list", "self", "str"}
    | {"additional_properties", "from_dict", "to_dict", "to_json"}
)
# What the generated functions call is out of reach behind a parameter, and behind a function, of the same name.
_CALLED = frozenset({"array", "json_body", "json_or_multipart_body", "optional_json_body", "query", "segment"})

_PYTHON_NAME = re.compile(r"[a-z][a-z0-9_]*")

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
    except Exception as error:
        # It does not say which of its errors are about the document: to a parser, all are.
        raise SpecError(f"openapi-python-client cannot parse it: {type(error).__name__}: {_line(error)}") from error
    if isinstance(parsed, GeneratorError):
        raise SpecError(f"openapi-python-client: {_line(parsed.header)}: {_line(parsed.detail)}")
    warnings: list[GeneratorError] = list(parsed.errors)
    for collection in parsed.endpoint_collections_by_tag.values():
        warnings.extend(collection.parse_errors)
    if warnings:
        lines = [f"openapi-python-client: {_line(warning.header)} {_line(warning.detail)}" for warning in warnings]
        raise SpecError("\n".join(lines))
    return parsed, config


def describe(bundle: Bundle, parsed: GeneratorData) -> list[Resource]:
    """Every resource of the bundle, in Python's words, by name. Raises `SpecError` for what has no such words."""
    return _Describer(bundle, parsed).resources()


def pagination(where: str, operation: Json) -> tuple[str | None, str]:
    """The style of an operation's `x-pagination`, None where it has none, and the key of the entries."""
    if "x-pagination" not in operation:
        return None, "items"
    given = operation["x-pagination"]
    extension = cast("Json", given) if isinstance(given, dict) else {}
    style, items = extension.get("style"), extension.get("items", "items")
    if style not in STYLES or not isinstance(items, str) or extension.keys() - {"style", "items"}:
        raise SpecError(
            f"{where}: x-pagination {given!r}: style must be one of {', '.join(STYLES)}, items the key of the entries"
        )
    return style, items


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
        self.endpoints: dict[str, list[ParsedEndpoint]] = {}
        for collection in parsed.endpoint_collections_by_tag.values():
            for endpoint in collection.endpoints:
                self.endpoints.setdefault(str(endpoint.name), []).append(endpoint)

    def resources(self) -> list[Resource]:
        found = {
            name: Resource(name, "".join(map(str.capitalize, name.split("_"))), _words(info.get("title")), _doc(info))
            for name, info in sorted(self.bundle.resources.items())
        }
        for name, schema in self.schemas.items():
            with _place(f"components/schemas/{name}"):
                if item := self._class(name, schema):
                    found[self.bundle.schema_home[name]].models.append(item)
        for path, path_item in cast("dict[str, Json]", self.document["paths"]).items():
            if unknown := sorted(path_item.keys() & {"head", "options", "trace"}):
                raise SpecError(f"{path}: no client is made for {', '.join(unknown)}")
        for path, method, path_item, operation in operations(self.document):
            with _place(f"{method.upper()} {path}"):
                endpoint = self._endpoint(path, method, path_item, operation)
                resource, _, _ = endpoint.id.partition(".")
                if resource not in found:
                    raise SpecError(f"operationId {endpoint.id!r}: there is no spec/{resource}.yaml")
                found[resource].endpoints.append(endpoint)
        _refuse_cycles(found.values())
        return list(found.values())

    # Models

    def _class(self, name: str, schema: Json) -> Model | Enumeration | None:
        item = self.classes.get(name)
        if item is None:
            if schema.get("enum") or (schema.get("properties") and schema.get("type") == "object"):
                raise SpecError("Python would write its name another way")
            return None  # an alias: what refers to it has its type
        if isinstance(item, EnumProperty):
            values = [value for value in schema["enum"] if value is not None]
            if not all(isinstance(value, str) for value in values):
                raise SpecError("the values of an enum must be texts")
            return Enumeration(name, _doc(schema), _members(values))
        if self._free_form(item):
            return None
        fields = [self._field(prop, schema) for prop in _properties(item, schema)]
        _refuse_twins(field.name for field in fields)
        return Model(name, _doc(schema), tuple(fields))

    def _field(self, prop: Any, schema: Json) -> Field:
        key = _text(prop.name)
        raw = schema.get("properties", {}).get(key, {})
        with _place(key):
            return Field(
                name=_python_name(key, raw, _TAKEN),
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
        raise SpecError(f"has a type that is not known here: {type(prop).__name__}")

    def _model_type(self, prop: ModelProperty, raw: Json) -> Type:
        if self._free_form(prop):
            additional = raw.get("additionalProperties")
            if not additional or additional is True or prop.additional_properties is None:
                return Type("dict[str, Any]", "Mapping[str, Any]")
            inner = self._type(prop.additional_properties, additional)
            reader = f"read_map({_function(inner)}, {{}})" if inner.reader else None
            return Type(f"dict[str, {inner.annotation}]", f"Mapping[str, {inner.argument}]", reader, inner.classes)
        name = str(prop.class_info.name)
        return Type(name, f"{name} | Mapping[str, Any]", f"{reader_name(name)}({{}})", self._home(name))

    def _union_type(self, prop: UnionProperty, raw: Json) -> Type:
        parts = self._parts(raw)
        inner = [item for item in prop.inner_properties if not isinstance(item, NoneProperty)]
        texts = [part["enum"] for part in parts if "enum" in part]
        if {type(item) for item in inner} == {BooleanProperty, EnumProperty} and texts == [["true", "false"]]:
            return Type("bool", "bool", "read_flag({})")
        types = [self._type(item, self._part(item, parts, raw)) for item in inner]
        if len(types) == 1:
            return types[0]
        models = [item for item in inner if isinstance(item, ModelProperty) and not self._free_form(item)]
        annotations = [item.annotation for item in types]
        readers = [item.reader for item in types if item.reader]
        if len(models) > 1:
            # The discriminator may be one that is not known yet: the object is then kept as it came.
            annotations.append("dict[str, Any]")
            own = {f"{reader_name(str(item.class_info.name))}({{}})" for item in models}
            readers = [self._discriminated(models, raw), *(reader for reader in readers if reader not in own)]
        # Each reader leaves alone what is not for it.
        reader = "{}"
        for outer in readers:
            reader = outer.replace("{}", reader)
        return Type(
            " | ".join(dict.fromkeys(annotations)),
            " | ".join(dict.fromkeys(part for item in types for part in item.argument.split(" | "))),
            reader if readers else None,
            frozenset[tuple[str, str]]().union(*(item.classes for item in types)),
        )

    def _discriminated(self, models: list[ModelProperty], raw: Json) -> str:
        """The reader of one of several objects."""
        discriminator = raw.get("discriminator")
        if not discriminator:
            raise SpecError("may be one of several objects: a discriminator must tell which")
        names = [str(item.class_info.name) for item in models]
        mapping = {value: target.rpartition("/")[2] for value, target in discriminator.get("mapping", {}).items()}
        if strange := sorted(set(mapping.values()) - set(names)):
            raise SpecError(f"the discriminator names {', '.join(strange)}, which it cannot be")
        mapping |= {name: name for name in names if name not in mapping.values()}
        cases = ", ".join(f"{value!r}: {name}" for value, name in mapping.items())
        return f"read_union({{{cases}}}, {discriminator['propertyName']!r}, {{}})"

    def _parts(self, raw: Json) -> list[Json]:
        """The schemas that a union has to choose from, those of unions within it among them."""
        nodes = [resolve(self.document, node) for node in raw.get("anyOf", []) + raw.get("oneOf", [])]
        return [part for node in nodes for part in self._parts(node)] or [raw]

    def _part(self, item: Any, parts: list[Json], raw: Json) -> Json:
        """Which of its schemas one part of a union came from, as far as that matters."""
        if isinstance(item, ListProperty):
            return next((part for part in parts if part.get("items")), raw)
        if isinstance(item, ModelProperty) and self._free_form(item):
            return next((part for part in parts if part.get("additionalProperties")), raw)
        return {}

    def _free_form(self, model: ModelProperty) -> bool:
        # What is referred to before it is defined is a copy that has no properties yet.
        known = self.classes.get(str(model.class_info.name))
        model = known if isinstance(known, ModelProperty) else model
        return not model.required_properties and not model.optional_properties

    def _home(self, name: str) -> frozenset[tuple[str, str]]:
        if name not in self.bundle.schema_home:
            raise SpecError(f"an object or enum in here, {name}, needs a name under components/schemas")
        home = self.bundle.schema_home[name]
        return frozenset({(home, name), (home, reader_name(name))})

    # Endpoints

    def _endpoint(self, path: str, method: str, path_item: Json, operation: Json) -> Endpoint:
        identifier = str(operation.get("operationId", ""))
        parsed = self.endpoints.get(str(strings.PythonIdentifier(identifier, "")), [])
        if len(parsed) != 1:
            raise SpecError(f"operationId {identifier!r} is none, or too much like another")
        name = identifier.partition(".")[2]
        if not _PYTHON_NAME.fullmatch(name) or keyword.iskeyword(name) or name in (_TAKEN - {"list"}) | _CALLED:
            raise SpecError(f"operationId {identifier!r}: no function can be called {name!r} here")
        body, arguments = self._body(parsed[0], operation)
        arguments = self._parameters(parsed[0], path_item, operation) + arguments
        result, returns, items, classes = self._result(parsed[0], operation)
        style, _ = pagination(identifier, operation)
        if result == "Many":
            style = style or "single"
            arguments.append(_LIMIT)
        elif style:
            raise SpecError("has x-pagination, but its answer is no list of objects under that key")
        return Endpoint(
            id=identifier,
            name=name,
            method=method.upper(),
            path=path,
            summary=_words(operation.get("summary")),
            description=_doc(operation),
            arguments=tuple(_distinct(name, arguments)),
            body=body,
            result=result,
            returns=returns,
            items=items,
            pagination=style,
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
                raw = raw_parameters.pop((place, key))
                with _place(f"the parameter {key}"):
                    kind = self._type(prop, raw.get("schema", {}))
                    if place == "path" and not (isinstance(prop, EnumProperty) or kind.argument == "str"):
                        raise SpecError("what stands in a path must be a text")
                    if kind.array and raw.get("explode", True):
                        raise SpecError("an array needs explode: false")
                    if kind.array:
                        # One text is as good as a list of one.
                        kind = replace(kind, argument=f"str | {kind.argument}")
                    name = _python_name(key, raw, _TAKEN | _CALLED)
                arguments.append(Argument(name, key, place, kind, bool(prop.required), _doc(raw)))
        if raw_parameters:
            left = ", ".join(f"{name} in {place}" for place, name in raw_parameters)
            raise SpecError(f"parameters must have a schema and be in path or query: {left}")
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
            or self._free_form(json_body.prop)
            or bodies.keys() - {BodyType.JSON, BodyType.FILES}
            or len(bodies) != len(parsed.bodies)
            or (len(bodies) > 1 and len(uploads) != 1)
        ):
            raise SpecError("a body must be a JSON object with properties, or that and a form with one file")
        schema = resolve(self.document, request["content"][_text(json_body.content_type)]["schema"])
        arguments: list[Argument] = []
        for prop in _properties(json_body.prop, schema):
            key = _text(prop.name)
            raw = schema.get("properties", {}).get(key, {})
            doc = _doc(raw) or _text(prop.description)
            with _place(f"the body's {key}"):
                kind = self._type(prop, raw)
                name = _python_name(key, raw, _TAKEN | _CALLED)
            place = "nullable" if _nullable(prop) else "body"
            if key in uploads:
                place, kind = "files", Type("", "Sequence[FileSource]")
                doc += (
                    " The path of a file, a file opened in binary mode, or a public http(s) address; one in the list."
                )
            arguments.append(Argument(name, key, place, kind, bool(prop.required), doc))
        if not uploads:
            return ("json_body" if request.get("required") else "optional_json_body"), arguments
        if not uploads <= {argument.key for argument in arguments}:
            raise SpecError("the file of the form must be a property of the JSON object as well")
        if any(argument.place == "nullable" for argument in arguments):
            raise SpecError("a form cannot say null: no property beside a file can be nullable")
        return "json_or_multipart_body", arguments

    def _result(
        self, parsed: ParsedEndpoint, operation: Json
    ) -> tuple[str, str | None, str, frozenset[tuple[str, str]]]:
        """What a success is read as: One, OneOrNone, Many or Nothing; of which class, under which key."""
        answers = [
            response.prop if response.data and getattr(response.data, "content", None) else None
            for response in parsed.responses.patterns
            if response.status_code.range and response.status_code.range[0] // 100 == 2
        ]
        if not answers:
            raise SpecError("has no answer for success")
        with_body = [prop for prop in answers if prop is not None]
        if not with_body:
            return "Nothing", None, "", frozenset()
        _, items = pagination("", operation)
        kinds: set[tuple[str, str]] = set()
        for model in with_body:
            if not isinstance(model, ModelProperty) or self._free_form(model):
                raise SpecError("a success must be an object with properties")
            entries = {_text(prop.name): prop for prop in _properties(model, {})}.get(items)
            inner = entries.inner_property if isinstance(entries, ListProperty) else None
            if isinstance(inner, ModelProperty) and not self._free_form(inner):
                kinds.add(("Many", str(inner.class_info.name)))
            else:
                kinds.add(("One" if len(with_body) == len(answers) else "OneOrNone", str(model.class_info.name)))
        result, name = min(kinds)
        if len(kinds) > 1 or (result == "Many" and len(with_body) < len(answers)):
            raise SpecError(f"its successes are of different kinds: {sorted(kinds)}")
        return result, name, items, self._home(name)


@contextmanager
def _place(where: str) -> Generator[None]:
    """Says of an error where it is."""
    try:
        yield
    except SpecError as error:
        raise SpecError(f"{where}: {error}") from error


def reader_name(class_name: str) -> str:
    """What the function is called that reads a JSON value as a model or enum."""
    return f"read_{strings.snake_case(class_name)}"


def _text(value: Any) -> str:
    return "" if value is None else str(value.get_untrusted_value())


def _snake_case(text: str) -> str:
    return strings.snake_case(re.sub(r"\W", " ", text))


def _words(text: object) -> str:
    return " ".join(str(text or "").split())


def _line(message: object) -> str:
    return textwrap.shorten(_words(message), 400, placeholder=" …")


def _doc(node: Json) -> str:
    return _words(node.get("description"))


def _properties(model: ModelProperty, schema: Json) -> list[Any]:
    """The properties of a model, in the order of its schema."""
    properties = [*(model.required_properties or []), *(model.optional_properties or [])]
    order = list(schema.get("properties", {}))
    return sorted(
        properties, key=lambda prop: order.index(_text(prop.name)) if _text(prop.name) in order else len(order)
    )


def _nullable(prop: Any) -> bool:
    return isinstance(prop, UnionProperty) and any(isinstance(item, NoneProperty) for item in prop.inner_properties)


def _each(inner: Type) -> str | None:
    return f"read_each({_function(inner)}, {{}})" if inner.reader else None


def _function(kind: Type) -> str:
    """The reader of a type as a function of one value."""
    reader = kind.reader or "{}"
    return reader.removesuffix("({})") if reader.endswith("({})") else f"lambda value: {reader.replace('{}', 'value')}"


def _python_name(key: str, raw: Json, taken: frozenset[str]) -> str:
    """What a property or parameter is called, where names in `taken` mean something else."""
    given = raw.get("x-python-name")
    if given is not None and not _PYTHON_NAME.fullmatch(str(given)):
        raise SpecError(f"x-python-name {given!r} is not a name such as page_size")
    name = str(given or _snake_case(key))
    if not name.isidentifier():
        name = f"field_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in taken else name


def _members(values: list[str]) -> dict[str, str]:
    members: dict[str, str] = {}
    for value in values:
        name = _snake_case(value).upper()
        name = name if name.isidentifier() else f"VALUE_{name}"
        if name in members:
            raise SpecError(f"the value {value!r} would be called {name}, as {members[name]!r} is")
        members[name] = value
    return members


def _distinct(function: str, arguments: list[Argument]) -> list[Argument]:
    """Arguments with names of their own: a path parameter keeps its name, the others say where they go."""
    used: set[str] = set()
    result: list[Argument] = []
    for argument in arguments:
        # The method calls the function that it is named after.
        name = f"{argument.name}_" if argument.name == function else argument.name
        if name in used and argument.place != "limit":
            name = f"{name.rstrip('_')}_{'body' if argument.place in ('nullable', 'files') else argument.place}"
        used.add(name)
        result.append(replace(argument, name=name))
    _refuse_twins(argument.name for argument in result)
    return result


def _refuse_twins(names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise SpecError(f"two things in here would be called {name}: give one an x-python-name")
        seen.add(name)


def _refuse_cycles(resources: Iterable[Resource]) -> None:
    """Modules of models import what they refer to, and everything imports common."""
    imports = {
        resource.name: {home for model in resource.models for home, _ in getattr(model, "classes", ())}
        for resource in resources
    }
    graph = {name: homes - {name} | ({"common"} - {name}) for name, homes in imports.items()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        circle = " → ".join(f"{name}.yaml" for name in error.args[1])
        raise SpecError(f"the schemas of {circle} refer to one another: put some of them into common.yaml") from error
