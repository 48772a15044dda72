"""Describes every resource of the bundle in Python's words: its models, its endpoints, their arguments."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import replace
from graphlib import CycleError, TopologicalSorter
from typing import cast
from urllib.parse import parse_qsl

from .behaviour import behaviours
from .bundle import Bundle, Json, SpecError, operations, resolve
from .description import Argument, Choice, Endpoint, Enumeration, Field, Model, Property, Resource, Type
from .names import argument_name, distinct, field_name, function_name, member_names, part_of, refuse_twins
from .paging import PAGE_SIZE, Paging, paging
from .parser import Parsed, placed
from .places import refuse_misplaced
from .security import Authorization, authorization
from .walk import alternatives

__all__ = ["describe"]

_OVER_ALL_PAGES = "How many entries to give in all, over all pages; every one if not given."
_OF_ONE_PAGE = "How many entries to give at most; all that came if not given."

_CARD = Type("", "AdaptiveCard | Mapping[str, Any]")
_OF_CARD = "A card of `webex_client.cards`, or a mapping like one, in place of `{}`; it is checked before it is sent."

_ONE_PAGE = (None, "max", "single")

_IN_PATH = frozenset({"int", "str"})

_JSON = "application/json"
_ANY_MEDIA = "*/*"

_WHOLE = "body"
_RESULTS: dict[str, tuple[str, str | None]] = {
    "bytes": ("Content", "bytes"),
    "json": ("Json", "Any"),
    "text": ("Text", "str"),
}
"""What an answer is read as that says so itself, and what that gives."""

_PLAIN = (None, "Any", "Headers", "bytes", "int", "str")
"""What an operation can give that is made of no class of the contract's."""


def describe(bundle: Bundle, parsed: Parsed) -> list[Resource]:
    """Every resource of the bundle, by name. Raises `SpecError` for what Python has no words for."""
    return _Describer(bundle, parsed).resources()


class _Describer:
    def __init__(self, bundle: Bundle, parsed: Parsed) -> None:
        self.bundle = bundle
        self.document = bundle.document
        self.parsed = parsed
        self.models: dict[str, Model] = {}

    def resources(self) -> list[Resource]:
        found = {
            name: Resource(name, "".join(map(str.capitalize, name.split("_"))), _words(info.get("title")), _doc(info))
            for name, info in sorted(self.bundle.resources.items())
        }
        faults: list[str] = []
        for name, schema in cast("dict[str, Json]", self.document["components"].get("schemas") or {}).items():
            with _noted(faults, f"/components/schemas/{name}"):
                if item := self._class(name, schema):
                    found[self.bundle.schema_home[name]].models.append(item)
                    if isinstance(item, Model):
                        self.models[name] = item
        for path, path_item in cast("dict[str, Json]", self.document["paths"]).items():
            for method in sorted(path_item.keys() & {"options", "trace"}):
                faults.append(f"{method.upper()} {path}: no client is made for this method")
        for path, method, path_item, operation in operations(self.document):
            with _noted(faults, f"{method.upper()} {path}"):
                endpoint = self._endpoint(path, method, path_item, operation)
                resource, _, _ = endpoint.id.partition(".")
                if resource not in found:
                    raise SpecError(f"operationId {endpoint.id!r}: there is no spec/{resource}.yaml")
                found[resource].endpoints.append(endpoint)
        grouped = {name: resource for name, resource in found.items() if resource.endpoints}
        for part in grouped.values():
            with _noted(faults, f"{part.name}.yaml"):
                _group(part, grouped)
        if faults:
            raise SpecError("\n".join(faults))
        for module in found.values():
            module.models.sort(key=_rank(module))
        _refuse_cycles(found.values())
        return list(found.values())

    def _class(self, name: str, schema: Json) -> Model | Enumeration | Choice | None:
        if cases := self.parsed.cases(name):
            homes = frozenset((self.bundle.schema_home[model], model) for model in cases.values())
            return Choice(name, _doc(schema), schema["discriminator"]["propertyName"], cases, homes)
        if not self.parsed.has_class(name):
            if schema.get("enum") or (schema.get("properties") and schema.get("type") == "object"):
                raise SpecError("Python would write its name another way")
            return None
        if "enum" in schema:
            values = [value for value in schema["enum"] if value is not None]
            if not all(isinstance(value, str) for value in values):
                raise SpecError("the values of an enum must be texts")
            return Enumeration(name, _doc(schema), member_names(values, schema.get("x-enum-varnames")))
        fields = [self._field(item) for item in self.parsed.properties(name)]
        added = behaviours(schema)
        refuse_twins([*(field.name for field in fields), *(behaviour.name for behaviour in added)])
        return Model(name, _doc(schema), tuple(fields), added)

    def _field(self, item: Property) -> Field:
        with placed(item.key):
            return Field(
                name=field_name(item.key, item.schema),
                key=item.key,
                type=item.type,
                required=item.required,
                secret=item.secret,
                doc=_doc(item.schema) or item.doc,
                default=self._default(item),
            )

    def _default(self, item: Property) -> str | None:
        """The code for what a field is where its maker does not say."""
        value = item.schema.get("const", item.schema.get("x-python-default"))
        if isinstance(value, str):
            for part in (item.schema, *alternatives(item.schema)):
                named = resolve(self.document, part)
                enum = named.get("enum", ())
                if value in enum and "$ref" in part:
                    members = member_names(enum, named.get("x-enum-varnames"))
                    (member,) = [name for name, text in members.items() if text == value]
                    return f"{part['$ref'].rpartition('/')[2]}.{member}"
            return json.dumps(value, ensure_ascii=False)
        if value is not None and not isinstance(value, (bool, int)):
            raise SpecError(f"x-python-default {value!r} is no text, no whole number and no boolean")
        return None if value is None else repr(value)

    def _endpoint(self, path: str, method: str, path_item: Json, operation: Json) -> Endpoint:
        identifier = str(operation.get("operationId", ""))
        name = function_name(identifier)
        pages = paging(operation)
        own = authorization(self.document, operation)
        body, content_type, properties = self._body(identifier, operation)
        arguments = [*self._parameters(identifier, path_item, operation, pages), *_with_credentials(properties, own)]
        result, returns = self._result(identifier, method, pages, operation)
        if result == "Many":
            arguments.append(_limit(_OF_ONE_PAGE if pages.style in _ONE_PAGE else _OVER_ALL_PAGES))
        elif pages.style:
            raise SpecError("has x-pagination, but its answer is no list of objects or texts under that key")
        path, _, query = path.partition("?")
        classes = frozenset[tuple[str, str]]() if returns in _PLAIN else self.parsed.home(str(returns))
        return Endpoint(
            id=identifier,
            name=name,
            method=method.upper(),
            path=path,
            summary=_words(operation.get("summary")),
            description=_doc(operation),
            arguments=distinct(name, arguments),
            body=body,
            content_type=content_type,
            secrets=self._secrets(properties),
            result=result,
            returns=returns,
            items=pages.items,
            pagination=(pages.style or "single") if result == "Many" else None,
            query=dict(parse_qsl(query)),
            accept=self._accept(operation),
            authorization=own.made_by if own else None,
            credentials=tuple(argument.key for argument in own.credentials) if own else (),
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

    def _parameters(self, identifier: str, path_item: Json, operation: Json, pages: Paging) -> list[Argument]:
        nodes = [*path_item.get("parameters", []), *operation.get("parameters", [])]
        raw = {(node["in"], node["name"]): node for node in (resolve(self.document, node) for node in nodes)}
        arguments: list[Argument] = []
        for place, item in self.parsed.parameters(identifier, raw):
            parameter = raw.pop((place, item.key))
            with placed(f"the parameter {item.key}"):
                kind = item.type
                refuse_misplaced(place, item)
                if place == "path" and set(kind.argument.split(" | ")) - {name for _, name in kind.classes} - _IN_PATH:
                    raise SpecError("what stands in a path must be a text or a whole number")
                repeated = bool(parameter.get("x-repeated"))
                if kind.array and parameter.get("explode", True) and not repeated:
                    raise SpecError("an array needs explode: false")
                if kind.array:
                    # One text is as good as a list of one.
                    kind = replace(kind, argument=f"str | {kind.argument}")
                name = argument_name(item.key, parameter)
            if repeated:
                place = "repeated"
            arguments.append(Argument(name, item.key, place, kind, item.required, _doc(parameter), item.secret))
            if pages.style == "max" and name == PAGE_SIZE and (most := parameter["schema"].get("maximum")):
                doc = f"{arguments[-1].doc} Where not given, the most that there can be: {most}."
                arguments[-1] = replace(arguments[-1], doc=doc, otherwise=most)
        if raw:
            raise SpecError(f"the parameter {next(iter(raw))[1]} has no schema")
        return arguments

    def _body(self, identifier: str, operation: Json) -> tuple[str | None, str | None, list[Argument]]:
        """The function that makes a body, what it is sent as where that is not clear then, and its properties."""
        if "requestBody" not in operation:
            return None, None, []
        request = resolve(self.document, operation["requestBody"])
        if "x-body" in request:
            return self._whole_body(identifier, request)
        body = self.parsed.body(identifier, request)
        arguments: list[Argument] = []
        for item in body.properties:
            place, kind, doc = "nullable" if item.nullable else "body", item.type, _doc(item.schema) or item.doc
            if item.key == body.upload:
                place, kind = "files", Type("", "Sequence[FileSource]")
                doc += (
                    " The path of a file, a file opened in binary mode, or a public http(s) address; one in the list."
                )
            with placed(f"the body's {item.key}"):
                name = argument_name(item.key, item.schema)
                card = item.schema.get("x-card")
                kind = kind if card is None else _with_cards(kind, card)
            arguments.append(Argument(name, item.key, place, kind, item.required, doc, item.secret, card))
            if card is not None:
                arguments.append(Argument(card, card, "card", _CARD, required=False, doc=_OF_CARD.format(name)))
        if body.kind == "json":
            made_by = "json_body" if request.get("required") else "optional_json_body"
            return made_by, None if body.content_type == _JSON else body.content_type, arguments
        if any(argument.place == "nullable" for argument in arguments):
            raise SpecError("a form cannot say null: no property of it can be nullable")
        if body.kind == "form":
            if not request.get("required") or not all(argument.type.scalar for argument in arguments):
                raise SpecError("a form must be required, and can hold neither lists nor objects")
            return "form_body", None, arguments
        if self._secrets(arguments):
            raise SpecError("a form with a file cannot hide a secret")
        return "json_or_multipart_body", None, arguments

    def _whole_body(self, identifier: str, request: Json) -> tuple[str, str | None, list[Argument]]:
        """The same of a body that is one argument: JSON of any shape, or the bytes of whatever else."""
        required, doc, media = bool(request.get("required")), _doc(request), next(iter(request["content"]))
        if request["x-body"] == "json":
            kind = self.parsed.whole_body(identifier, request)
            made_by, content_type = "json_value", None if media == _JSON else media
            return made_by, content_type, [Argument(_WHOLE, _WHOLE, "whole", kind, required, doc)]
        if request["x-body"] != "bytes":
            raise SpecError(f"x-body {request['x-body']!r} is neither json nor bytes")
        content = Argument(_WHOLE, _WHOLE, "whole", Type("bytes", "bytes"), required, doc)
        # A form of several parts says in its type what stands between them: only who made it knows.
        needed = media.partition(";")[0] == "multipart/form-data"
        words = f"What the body is, such as `{media}`." if needed else f"What the body is; `{media}` if not given."
        told = Argument("content_type", "content_type", "content_type", Type("str", "str"), required and needed, words)
        return "bytes_body", media, [content, told]

    def _secrets(self, arguments: Iterable[Argument]) -> tuple[str, ...]:
        """The keys of the secrets among the properties of a body, and in the objects that these hold."""
        secret = {argument.key for argument in arguments if argument.secret}
        names, seen = {name for argument in arguments for _, name in argument.type.classes}, set[str]()
        while names:
            seen |= names
            models = [self.models[name] for name in names if name in self.models]
            secret |= {field.key for model in models for field in model.fields if field.secret}
            names = {name for model in models for _, name in model.classes} - seen
        return tuple(sorted(secret))

    def _result(self, identifier: str, method: str, pages: Paging, operation: Json) -> tuple[str, str | None]:
        """What a success is read as: One, OneOrNone, Many, ListOf, Number, Content, Head or Nothing; the type of it.

        A list is a ListOf where asking for it does something, so that it cannot wait until somebody looks.
        """
        if said := self._said_result(identifier, operation):
            return said
        items, many = pages.items, "ListOf" if method != "get" and not pages.style else "Many"
        answers = self.parsed.answers(identifier)
        if not answers:
            raise SpecError("has no answer for success")
        if method == "head":
            if any(answers):
                raise SpecError("no answer to HEAD has a body")
            return "Head", "Headers"
        kinds = {
            (many, answer.lists[items]) if items in answer.lists else (answer.kind, answer.name)
            for answer in answers
            if answer
        }
        if not kinds:
            return "Nothing", None
        result, name = min(kinds)
        if len(kinds) > 1 or (result not in ("One", "ListOf") and None in answers):
            raise SpecError(f"its successes are of different kinds: {sorted(kinds)}")
        return ("OneOrNone" if result == "One" and None in answers else result), name

    def _said_result(self, identifier: str, operation: Json) -> tuple[str, str | None] | None:
        """The same where `x-result` says it: of an answer that is neither an object nor one of the other shapes."""
        said = operation.get("x-result")
        if said == "array":
            return "Array", self.parsed.entries(identifier)
        if said == "object":
            answers = self.parsed.answers(identifier)
            (name,) = {answer.name for answer in answers if answer}
            return "OneOrNone" if None in answers else "One", name
        if said is not None and said not in _RESULTS:
            raise SpecError(f"x-result {said!r} is none of array, object, {', '.join(_RESULTS)}")
        return _RESULTS.get(str(said))

    def _accept(self, operation: Json) -> str | None:
        """The media types of an operation's answers, those of successes first; None where JSON is all."""
        media = [
            (not status.startswith("2"), name.partition(";")[0])
            for status, answer in cast("dict[str, Json]", operation["responses"]).items()
            for name in resolve(self.document, answer).get("content", {})
        ]
        names = list(dict.fromkeys(name for _, name in sorted(media)))
        if _ANY_MEDIA in names:
            return _ANY_MEDIA
        return None if set(names) <= {_JSON} else ", ".join(names)


def _with_cards(kind: Type, card: object) -> Type:
    """The type of an array of attachments that may be cards as well; `card` is what `x-card` says."""
    if not isinstance(card, str) or argument_name(card, {}) != card:
        raise SpecError(f"x-card {card!r} is not the name of an argument")
    if not kind.array or kind.model is None:
        raise SpecError("x-card is for an array of objects")
    return replace(kind, argument=kind.argument.replace("Sequence[", "Sequence[AdaptiveCard | ", 1))


def _rank(resource: Resource) -> Callable[[Model | Enumeration | Choice], int]:
    """What puts what a module defines in an order in which it is there when it is needed."""
    fields = [field for model in resource.models if isinstance(model, Model) for field in model.fields]
    needed = {field.default.partition(".")[0] for field in fields if field.default}
    return lambda item: 2 if isinstance(item, Choice) else 0 if item.name in needed else 1


def _limit(doc: str) -> Argument:
    return Argument("limit", "limit", "limit", Type("int", "int"), required=False, doc=doc)


def _with_credentials(properties: list[Argument], own: Authorization | None) -> list[Argument]:
    """The properties of a body and the credentials that an operation takes; what is both is one argument."""
    needed = {argument.key: argument for argument in own.credentials} if own else {}
    both = [replace(argument, required=True) if argument.key in needed else argument for argument in properties]
    known = {argument.key for argument in properties}
    return [*both, *(argument for key, argument in needed.items() if key not in known)]


def _group(part: Resource, resources: Mapping[str, Resource]) -> None:
    """Make a resource a part of the one that it is a part of by its name, if there is one."""
    place = part_of(part.name, resources)
    if place is None:
        return
    group, name = resources[place[0]], place[1]
    if name in [endpoint.name for endpoint in group.endpoints]:
        raise SpecError(f"by its name it is {group.name}.{name}, which is an operation")
    group.parts[name] = part


@contextmanager
def _noted(faults: list[str], where: str) -> Generator[None]:
    """Notes a `SpecError`, so that one run can name them all."""
    try:
        with placed(where):
            yield
    except SpecError as error:
        faults.append(str(error))


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


def _words(text: object) -> str:
    return " ".join(str(text or "").split())


def _doc(node: Json) -> str:
    return _words(node.get("description"))
