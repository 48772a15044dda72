"""What was done to a file so that a package can be made of it: every repair has its place and its reason."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import Enum

__all__ = ["Kind", "LeftOut", "Repair", "Repairs", "place"]


class Kind(Enum):
    """The kinds of repairs, each with what is called so and why it is done."""

    REFERENCE = "reference that leads nowhere", "nothing is known of what stands there; it may be anything"
    NOT_A_SCHEMA = (
        "schema that is none",
        "only an object of JSON Schema's words says what a value is; it may be anything",
    )
    TYPE = "type that is none", "OpenAPI has no such type: the nearest one is read, or anything"
    RECURSION = "schema that holds itself without an object between", "no type of Python can be written out for it"
    DEPTH = "objects too deep in one another", "models nest as deep as the file writes them, up to a limit"
    COMBINED = "schemas to be met together that disagree", "one class has one type for a field: the first is kept"
    ONE_OF_SEVERAL = (
        "one of several objects, with nothing that tells which",
        "one model has the properties of all, so that whichever comes is read",
    )
    DISCRIMINATOR = "discriminator that tells nothing apart", "it must name properties and schemas that are there"
    FORMAT = "format without a type of its own", "the value stays the text, or the number, that it is"
    DEFAULT = "default", "a client that fills it in would send it: the description says it instead"
    ENUM_TWINS = "value of an enum that is there twice", "an enum has each value once"
    ENUM_NAMES = "values of an enum whose names would be the same, or none", "members are told apart by their names"
    ENUM_VALUES = "enum of other values than texts", "enums are of texts: the type is kept, the description lists them"
    CONST = "const that is no text", "only a text can be a literal type here: the type is kept"
    REQUIRED = "required property that is not described", "there is nothing of it to require"
    CLASS_NAME = "name that no class can have, or that is taken", "classes are imported by name"
    FIELD_NAME = "names that would be the same in Python, or none", "fields and arguments are told apart by their names"
    PAGE_SIZE = "size of the pages of a list", "`limit` is how many entries a list gives in all, over all pages"
    OPERATION_ID = "operationId that is not of the form resource.method", "methods are named after it"
    PATH = "path that cannot be an address as it is written", "it is sent as it stands"
    PATH_PARAMETER = "undeclared path parameter", "the path would be sent with its braces"
    UNUSED_PATH_PARAMETER = "path parameter that its path has no place for", "it could be sent nowhere"
    PARAMETER = "parameter that is described wrongly", "a parameter has a name, a place and a schema"
    PARAMETER_TWINS = "parameter that is declared twice", "the first, and what the operation itself says, holds"
    PARAMETER_TYPE = "parameter of a type that cannot stand in its place", "there it is written as one text"
    PARAMETER_LEFT_OUT = "parameter that is left out", "the client writes such a field itself, or has no place for it"
    OBJECT_IN_QUERY = "object in the query", "each of its properties is a parameter, as it is on the wire"
    COMMAS = "array in the query that does not say how it is written", "its example has commas between the entries"
    BODY = "body that cannot be made of arguments", "the caller makes it, and it is sent as it is"
    MEDIA = "another media type for the same", "one is sent, or asked for: what is best understood"
    MEDIA_NAME = "media type that is none", "what is sent or comes must have one; JSON is meant"
    FORM = "form that need not be sent", "a form without fields is sent where none is given"
    READ_ONLY = "property of a body that is only for reading", "OpenAPI has it in answers alone"
    STATUS = "status that is none", "an answer has a number, such as 200 or 2XX, or is the default one"
    NO_SUCCESS = "operation without an answer for success", "whatever comes is given"
    SUCCESSES = "successes of different kinds", "one method gives one type: what comes is given as it is"
    SECURITY = "security that a client with an access token does not meet", "its own credentials are arguments, if any"
    SERVERS = "servers of one path or operation", "a client has one address for all"
    NOT_CALLED = "calls that go the other way", "they are made by the service, not by its client"
    UNUSED = "schema that no operation sends or gives", "nobody would read or make an object of it"
    UNREADABLE = "schema that the parser gives up", "an object of it is kept as it came, a plain dict"
    SHAPE = "node that is not what must be there", "it says nothing that could be read"
    TWICE = "key that is there twice in one object", "of two the last one holds, as in most readers"

    @property
    def title(self) -> str:
        """What is repaired."""
        return self.value[0]

    @property
    def why(self) -> str:
        """The reason."""
        return self.value[1]


@dataclass(frozen=True)
class Repair:
    """One repair: `where` is a JSON pointer into the file, `what` says what became of what stood there."""

    where: str
    kind: Kind
    what: str

    @property
    def why(self) -> str:
        """The reason for it."""
        return self.kind.why


@dataclass(frozen=True)
class LeftOut:
    """An operation that nothing was made of: `GET /things`, its pointer, and why."""

    operation: str
    where: str
    why: str


@dataclass
class Repairs:
    """All that was done to one file, in the order of the file."""

    done: list[Repair] = field(default_factory=list[Repair])
    left_out: list[LeftOut] = field(default_factory=list[LeftOut])

    def note(self, where: str, kind: Kind, what: str) -> None:
        """Add one; the same at the same place counts once."""
        repair = Repair(where, kind, " ".join(what.split()))
        if repair not in self._known:
            self._known.add(repair)
            self.done.append(repair)

    def __post_init__(self) -> None:
        self._known = set(self.done)

    def by_kind(self) -> dict[Kind, int]:
        """How many there are of each kind, in the order of `Kind`."""
        counted = Counter(repair.kind for repair in self.done)
        return {kind: counted[kind] for kind in Kind if kind in counted}


def place(where: str, *steps: object) -> str:
    """The JSON pointer of what is inside another place."""
    return where + "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in steps)
