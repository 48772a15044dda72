"""Operations are values: what to send and how to read the answer, without any network.

The generated functions in `webex_client.api` build them, and so may you, for an endpoint the contract does not know:

    operation = Operation(id="things.get", method="GET", path="things/42", returns=Nothing())
    webex.send(operation)

They can be compared, printed (without what is secret) and pickled. The functions below turn arguments into path, query
and body.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeGuard, TypeVar, cast
from urllib.parse import quote, urlencode

from .addresses import encode_query
from .errors import ArgumentError
from .models.common import FromDict, Model, format_timestamp, is_array, is_object, misnamed, to_plain
from .pagination import Page, Pagination
from .results import Returns

if TYPE_CHECKING:
    from .uploads import FileSource, Multipart

__all__ = [
    "JSON",
    "UNSET",
    "BytesBody",
    "FormBody",
    "JsonBody",
    "Operation",
    "PagedOperation",
    "Secret",
    "Unset",
    "array",
    "bytes_body",
    "form_body",
    "header_fields",
    "is_paged",
    "json_body",
    "json_or_multipart_body",
    "json_value",
    "nested",
    "optional_json_body",
    "query",
    "segment",
]

T = TypeVar("T")


class Unset(Enum):
    """The type of `UNSET`: an argument that was not given, where None is a value that can be sent."""

    UNSET = "UNSET"

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> bool:
        return False


UNSET: Final = Unset.UNSET

JSON: Final = "application/json"

_HIDDEN = "[hidden]"


class Secret(str):
    """A text that no repr shows."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(_HIDDEN)


class JsonBody(NamedTuple):
    """A JSON body, as the object it will be. `secrets` are the fields of it, at any depth, that nobody is to see."""

    content: Any
    secrets: frozenset[str] = frozenset()
    content_type: str = JSON

    def encode(self) -> bytes:
        """The bytes to send. Raises `ArgumentError` for what JSON cannot hold."""
        try:
            text = json.dumps(self.content, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
            return text.encode()
        except (TypeError, ValueError, RecursionError) as error:
            raise ArgumentError(f"the body cannot be sent as JSON: {error}") from error

    def without_secrets(self) -> JsonBody:
        """The body as it may be shown and kept."""
        return (
            self._replace(content=_without(self.secrets, self.content), secrets=frozenset()) if self.secrets else self
        )

    def __repr__(self) -> str:
        return f"JsonBody(content={self.without_secrets().content!r})"


class BytesBody(NamedTuple):
    """A body of bytes that are sent as they are, and what they are."""

    content: bytes
    content_type: str

    @property
    def secrets(self) -> frozenset[str]:
        """None: nobody knows what the bytes hold."""
        return frozenset()

    def encode(self) -> bytes:
        """The bytes to send."""
        return self.content

    def without_secrets(self) -> BytesBody:
        """The body as it may be shown and kept."""
        return self

    def __repr__(self) -> str:
        return f"BytesBody({len(self.content)} bytes, {self.content_type!r})"


class FormBody(NamedTuple):
    """A form as a web page sends it: names and values as text. `secrets` are the fields that nobody is to see."""

    fields: tuple[tuple[str, str], ...]
    secrets: frozenset[str] = frozenset()

    @property
    def content_type(self) -> str:
        """What the bytes are."""
        return "application/x-www-form-urlencoded"

    def encode(self) -> bytes:
        """The bytes to send."""
        return urlencode(self.fields).encode()

    def without_secrets(self) -> FormBody:
        """The body as it may be shown and kept."""
        return FormBody(tuple((name, _HIDDEN if name in self.secrets else value) for name, value in self.fields))

    def __repr__(self) -> str:
        return f"FormBody(fields={self.without_secrets().fields!r})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation(Generic[T]):
    """One call: `T` is what its answer is read as.

    `id` names it (`rooms.get`), `path` is relative to the base URL and already escaped, `query` and `headers` hold name
    and value as they are sent, `accept` names the media types of its answers. A field of the head whose value is a
    `Secret` is in nothing that an error or an answer keeps. `authorization` is what stands in the field of that name,
    None for the client's access token. `idempotent` says that a POST may be repeated like a GET.
    """

    id: str
    method: str
    path: str
    returns: Returns[T]
    query: tuple[tuple[str, str], ...] = ()
    body: JsonBody | FormBody | BytesBody | Multipart | None = None
    headers: tuple[tuple[str, str], ...] = ()
    accept: str = JSON
    authorization: str | None = field(default=None, repr=False)
    idempotent: bool = False

    def url(self, base_url: str) -> str:
        """The address under `base_url`, which ends with a slash."""
        address = base_url + self.path
        return f"{address}?{encode_query(self.query)}" if self.query else address


@dataclass(frozen=True, slots=True, kw_only=True)
class PagedOperation(Operation[Page[T]]):
    """A call whose answer is a page of a list. `limit` is how many entries to give in all; None gives every one."""

    pagination: Pagination
    limit: int | None = None

    def __post_init__(self) -> None:
        if self.limit is not None and self.limit < 0:
            raise ArgumentError(f"limit={self.limit!r}: must not be negative")


def is_paged(operation: Operation[Any]) -> TypeGuard[PagedOperation[Any]]:
    """Whether the answer of an operation is a page of a list."""
    return isinstance(operation, PagedOperation)


def segment(name: str, value: str | int | None) -> str:
    """A path parameter, escaped. An empty one would ask for another address, and is refused, as is None."""
    text = "" if value is None else _text(value)
    if text.strip(" .") == "":
        raise ArgumentError(f"{name}={value!r}: an id is needed")
    return quote(text, safe="")


def query(parameters: Mapping[str, Any], *, repeated: Mapping[str, Any] | None = None) -> tuple[tuple[str, str], ...]:
    """Query parameters as they are sent; None is left out, a sequence becomes one value with commas.

    Each entry of a sequence that is `repeated` is sent under the name of its own: `a=1&a=2`. An empty sequence is
    refused: who asks for none of something would be given all of it.
    """
    single = ((name, _query_value(name, value)) for name, value in parameters.items() if value is not None)
    several = ((name, entry) for name, value in (repeated or {}).items() for entry in _query_values(name, value))
    return (*single, *several)


def header_fields(
    parameters: Mapping[str, Any], *, secret: Mapping[str, Any] | None = None
) -> tuple[tuple[str, str], ...]:
    """Header fields as they are sent; None is left out. Those that are `secret` are shown by no repr.

    Whatever could end a field, or would be lost at its ends, is refused.
    """
    public = ((name, _header_value(name, value)) for name, value in parameters.items() if value is not None)
    hidden = ((name, Secret(_header_value(name, value))) for name, value in (secret or {}).items() if value is not None)
    return (*public, *hidden)


def array(name: str, value: Any, model: type[FromDict] | None = None) -> Any:
    """A list argument as it is; its entries are objects like `model`, if that is given.

    One thing in place of a list of one is refused, above all a text, which Python would take for a list of letters.
    """
    if value is None or value is UNSET:
        return value
    if not isinstance(value, (list, tuple)):
        raise ArgumentError(f"{name}: a list is needed, not {type(value).__name__}: {name}=[…]")
    if model is not None:
        for index, entry in enumerate(cast("Sequence[Any]", value)):
            _check_object(f"{name}[{index}]", entry, model)
    return cast("Any", value)


def nested(name: str, value: Any, model: type[FromDict]) -> Any:
    """An object argument as it is: a model, or a mapping with the names that the API has for its fields."""
    if value is not None and value is not UNSET:
        _check_object(name, value, model)
    return value


def _check_object(name: str, value: Any, model: type[FromDict]) -> None:
    """Refuse what is no object, and a field under its name in Python, which the service would overlook."""
    if isinstance(value, Model):
        return
    if not isinstance(value, Mapping):
        raise ArgumentError(f"{name}: {model.__name__} is needed, or a mapping like one, not {type(value).__name__}")
    wrong = next(misnamed(model.from_dict(cast("Mapping[str, Any]", value)), name), None)
    if wrong is not None:
        place, key = wrong
        raise ArgumentError(f"{place}: in a mapping it has the API's name, {key!r}")


def json_body(
    fields: Mapping[str, Any],
    *,
    nullable: Mapping[str, Any] | None = None,
    secrets: Iterable[str] = (),
    content_type: str = JSON,
) -> JsonBody:
    """A JSON object of the fields that are not None, and of the nullable ones that are not UNSET."""
    content = {name: _field(name, value) for name, value in fields.items() if value is not None}
    for name, value in (nullable or {}).items():
        if value is not UNSET:
            content[name] = _field(name, value)
    return JsonBody(content, frozenset(secrets), content_type)


def optional_json_body(
    fields: Mapping[str, Any],
    *,
    nullable: Mapping[str, Any] | None = None,
    secrets: Iterable[str] = (),
    content_type: str = JSON,
) -> JsonBody | None:
    """The same, but no body at all where no field is given."""
    body = json_body(fields, nullable=nullable, secrets=secrets, content_type=content_type)
    return body if body.content else None


def json_value(value: Any, *, secrets: Iterable[str] = (), content_type: str = JSON) -> JsonBody | None:
    """A JSON body that is `value` itself; no body at all where that is None."""
    return None if value is None else JsonBody(_field("body", value), frozenset(secrets), content_type)


def bytes_body(content: Any, content_type: str | None) -> BytesBody | None:
    """A body of bytes, which are of the type `content_type`; no body at all where they are None."""
    if content is None:
        return None
    if not isinstance(content, bytes):
        raise ArgumentError(f"body: bytes are needed, not {type(content).__name__}")
    return BytesBody(content, _header_value("content_type", content_type or ""))


def form_body(fields: Mapping[str, Any], *, secrets: Iterable[str] = ()) -> FormBody:
    """A form of the fields that are not None, each written as it would be in a query."""
    return FormBody(query(fields), frozenset(secrets))


def json_or_multipart_body(
    fields: Mapping[str, Any], *, file_field: str, files: Sequence[FileSource] | None
) -> JsonBody | Multipart:
    """A JSON body, or a form where `files` holds a file of this machine."""
    from .uploads import Multipart, split_files  # few calls need them

    addresses, part = split_files(files)
    body = json_body({**fields, file_field: addresses})
    if part is None:
        return body
    # A form has only text: what is not text goes as JSON, as OpenAPI has it for form parts.
    form = {
        name: _text(value) if isinstance(value, str) else JsonBody(value).encode().decode()
        for name, value in cast("dict[str, Any]", body.content).items()
    }
    return Multipart(form, file_field, part)


def _without(secrets: frozenset[str], value: Any) -> Any:
    """A JSON value without what is under the names of `secrets`."""
    if is_object(value):
        return {name: _HIDDEN if name in secrets else _without(secrets, entry) for name, entry in value.items()}
    return [_without(secrets, entry) for entry in value] if is_array(value) else value


def _field(name: str, value: Any) -> Any:
    _refuse_naive(name, value)
    return to_plain(value)


def _query_value(name: str, value: Any) -> str:
    if isinstance(value, (list, tuple)):
        if not value:
            raise ArgumentError(f"{name}={value!r}: at least one value is needed; leave it out to ask for all")
        return ",".join(_query_value(name, item) for item in cast("Sequence[Any]", value))
    if isinstance(value, bool):
        return "true" if value else "false"
    _refuse_naive(name, value)
    if isinstance(value, datetime):
        return format_timestamp(value)
    return _text(value)


def _query_values(name: str, value: Any) -> list[str]:
    """What stands in a query under a name that is there once for each entry of a sequence."""
    if value is None:
        return []
    if isinstance(value, (list, tuple)) and value:
        return [_query_value(name, entry) for entry in cast("Sequence[Any]", value)]
    return [_query_value(name, value)]


def _header_value(name: str, value: Any) -> str:
    text = str(value) if isinstance(value, str) else _query_value(name, value)
    if not text or not text.isascii() or not text.isprintable() or text != text.strip():
        # It may be a secret: it is not shown.
        raise ArgumentError(f"{name}: only printable ASCII fits a header field, with no space at either end")
    return text


def _refuse_naive(name: str, value: Any) -> None:
    if isinstance(value, datetime) and value.tzinfo is None:
        raise ArgumentError(
            f"{name}={value!r}: has no time zone; give one, as in datetime(…, tzinfo=ZoneInfo('Europe/London')) "
            "or datetime.now(timezone.utc)"
        )


def _text(value: Any) -> str:
    if isinstance(value, Enum):
        value = value.value
    try:
        str(value).encode()
    except UnicodeEncodeError as error:
        raise ArgumentError(f"{value!r} cannot be sent: {error}") from error
    return str(value)
