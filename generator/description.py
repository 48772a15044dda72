"""What the templates are given: resources, their models and their endpoints, in Python's words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

__all__ = [
    "Answer",
    "Argument",
    "Behaviour",
    "Body",
    "Choice",
    "Endpoint",
    "Enumeration",
    "Field",
    "Model",
    "Property",
    "Resource",
    "Type",
]


@dataclass(frozen=True)
class Type:
    """A type as Python has it.

    `annotation` is that of a model's field, `argument` that of a parameter, which takes more. `reader` is the code that
    reads a JSON value, with `{}` for the value; None where the value is kept as it came. `classes` are the models and
    enums that the two annotations name, by the resource they live in.
    """

    annotation: str
    argument: str
    reader: str | None = None
    classes: frozenset[tuple[str, str]] = frozenset()
    array: bool = False
    model: str | None = None
    """The model that it is, or of an array the one that each entry is."""

    @property
    def scalar(self) -> bool:
        """Whether a value of it can be written as one text: it is no list and no object."""
        return "[" not in self.argument


@dataclass(frozen=True)
class Property:
    """A property or parameter as it was parsed, with the schema (as the contract has it) that it was parsed from."""

    key: str
    schema: dict[str, Any]
    type: Type
    required: bool
    nullable: bool
    secret: bool
    doc: str


@dataclass(frozen=True)
class Body:
    """What a body is made of. `kind` is json, form, or multipart: JSON, or a form with the file that `upload` is."""

    kind: str
    content_type: str
    properties: list[Property]
    upload: str | None = None


@dataclass(frozen=True)
class Answer:
    """What a success holds: an object (One) of a class, a whole number (Number), or bytes (Content).

    `lists` has by key what the arrays of the object hold, where that is objects of a class or texts (str).
    """

    kind: str
    name: str
    lists: dict[str, str]


@dataclass(frozen=True)
class Field:
    """A field of a model; `key` is its name in JSON. A `secret` one is not shown by repr.

    `default` is the code for what it is in a model that is not read but made; None where that is for its maker to say.
    """

    name: str
    key: str
    type: Type
    required: bool
    secret: bool
    doc: str
    default: str | None = None


@dataclass(frozen=True)
class Behaviour:
    """A property that no answer holds: an object of the class `class_name` of the runtime's `module`."""

    name: str
    module: str
    class_name: str
    doc: str


@dataclass(frozen=True)
class Model:
    """A class for JSON objects."""

    name: str
    doc: str
    fields: tuple[Field, ...]
    behaviours: tuple[Behaviour, ...] = ()

    @property
    def classes(self) -> frozenset[tuple[str, str]]:
        """The classes its fields name."""
        return frozenset[tuple[str, str]]().union(*(field.type.classes for field in self.fields))


@dataclass(frozen=True)
class Enumeration:
    """An open enum: its known members, by name."""

    name: str
    doc: str
    members: dict[str, str]


@dataclass(frozen=True)
class Choice:
    """A name for one of several models, which are told apart by what is under the key `discriminator`."""

    name: str
    doc: str
    discriminator: str
    cases: dict[str, str]
    """The models by what is there."""
    classes: frozenset[tuple[str, str]] = frozenset()
    """These models, by the resource they live in."""


@dataclass(frozen=True)
class Argument:
    """A parameter of a method.

    `place`: path, query, repeated (an array in the query, written once for each entry), header, body, nullable (a body
    field that can be null), whole (the body itself), content_type, files, card, limit, or credential, which is for the
    Authorization field. A `secret` one is not shown by repr. `card` names the argument beside an array
    of attachments that takes a card alone. `otherwise` is what is sent where nothing is given.
    """

    name: str
    key: str
    place: str
    type: Type
    required: bool
    doc: str
    secret: bool = False
    card: str | None = None
    otherwise: int | None = None


@dataclass(frozen=True)
class Endpoint:
    """An operation, or the paged view of one.

    `returns` is the type it gives, None for nothing; `result` is One, OneOrNone, Many, ListOf, Array, Json, Number,
    Text, Content, Head (the fields of the answer to a HEAD) or Nothing.
    """

    id: str
    name: str
    method: str
    path: str
    summary: str
    description: str
    arguments: tuple[Argument, ...]
    body: str | None
    """The function that makes the body: json_body, optional_json_body, form_body, json_or_multipart_body, json_value,
    bytes_body."""
    content_type: str | None
    """What the body is sent as, where that is not clear from the function that makes it."""
    secrets: tuple[str, ...]
    """The keys that nothing is shown of, at any depth of the body."""
    result: str
    returns: str | None
    items: str
    pagination: str | None
    scopes: tuple[str, ...]
    query: dict[str, str]
    """What its query always holds."""
    accept: str | None
    """The media types of its answers; None where JSON is all."""
    authorization: str | None
    """What is sent in place of the client's access token: ANONYMOUS, or what basic or bearer makes of `credentials`."""
    credentials: tuple[str, ...]
    """The keys of the arguments that `authorization` is made of."""
    idempotent: bool
    deprecated: bool
    classes: frozenset[tuple[str, str]]

    @property
    def positional(self) -> list[Argument]:
        """What may be given by position: the path's parameters."""
        return [argument for argument in self.arguments if argument.place == "path"]

    @property
    def named(self) -> list[Argument]:
        """What must be given by name, required ones first."""
        rest = [argument for argument in self.arguments if argument.place != "path"]
        return sorted(rest, key=lambda argument: not argument.required)

    def at(self, *places: str) -> list[Argument]:
        """The arguments that go to certain places."""
        return [argument for argument in self.arguments if argument.place in places]


@dataclass(frozen=True)
class Resource:
    """A row of rooms: one module of models, one of endpoints.

    `parts` are the resources that can be reached through this one as well, by their names there.
    """

    name: str
    class_name: str
    title: str
    doc: str
    models: list[Model | Enumeration | Choice] = field(default_factory=list["Model | Enumeration | Choice"])
    endpoints: list[Endpoint] = field(default_factory=list[Endpoint])
    parts: dict[str, Resource] = field(default_factory=dict[str, "Resource"])
