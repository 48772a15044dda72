# Generated from spec/common.yaml by generator; change the spec.
"""Tiny, what its resources share: models and enums."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from enum import Enum, StrEnum
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, Self, TypeAlias, TypeGuard, cast

from attrs import define, field

__all__ = [
    "ABSENT",
    "Colour",
    "Error",
    "ErrorDetail",
    "FromDict",
    "Model",
    "OpenEnum",
    "Read",
    "choice_reader",
    "enum_reader",
    "format_timestamp",
    "is_array",
    "is_object",
    "misnamed",
    "model_reader",
    "read_colour",
    "read_each",
    "read_error_detail",
    "read_flag",
    "read_map",
    "read_timestamp",
    "to_plain",
]

# Every model and enum is built on what stands here; it imports nothing of this package.

Read: TypeAlias = Callable[[Any], Any]

ABSENT: Any = None
"""What a field is that did not come, though the contract says it always does."""


class OpenEnum(StrEnum):
    """Texts of which the known ones are listed; a value that is new is a member all the same.

    `RoomType("brand-new") == "brand-new"`, and its `is_known` is False.
    """

    @property
    def is_known(self) -> bool:
        """Whether the contract lists this value."""
        return self._value_ in type(self)._value2member_map_

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return type(self), (self.value,)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Model:
    """What all models have: they are made of a JSON object and lose nothing of it.

    Fields the contract does not know are in `additional_properties`, and can be read as attributes. A field that was
    absent, or null, is None; one of an unexpected type is kept as it came. The object that `from_dict` is given is
    not copied: leave it alone afterwards.
    """

    _source: Mapping[str, Any] | None = field(default=None, init=False)
    _additional_properties: dict[str, Any] | None = field(default=None, alias="additional_properties")

    _KEYS: ClassVar[Mapping[str, str]] = {}
    """The fields' names in JSON, by their names here."""
    _SECRETS: ClassVar[frozenset[str]] = frozenset()
    """The fields that repr does not show."""

    @property
    def additional_properties(self) -> dict[str, Any]:
        """The fields that came and are not in the contract, by their names in JSON."""
        if self._additional_properties is None:
            known = set(self._KEYS.values())
            self._additional_properties = {k: v for k, v in (self._source or {}).items() if k not in known}
        return self._additional_properties

    def to_dict(self) -> dict[str, Any]:
        """The JSON object this is: what came, with the changes made since. A field that is None is left out."""
        source = self._source or {}
        result: dict[str, Any] = {}
        for name, key in self._KEYS.items():
            value = getattr(self, name)
            if value is not None:
                result[key] = _as_it_came(value, source.get(key))
            elif key in source and source[key] is None:
                result[key] = None
        result.update((key, to_plain(value)) for key, value in self.additional_properties.items())
        return result

    def to_json(self, **kwargs: Any) -> str:
        """The same as JSON text; `kwargs` are those of `json.dumps`."""
        return json.dumps(self.to_dict(), **kwargs)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(self) is not type(other):
            return NotImplemented
        return self.additional_properties == other.additional_properties and all(
            getattr(self, name) == getattr(other, name) for name in self._KEYS
        )

    __hash__ = None  # type: ignore[assignment]  # it can change

    def __repr__(self) -> str:
        shown = [
            f"{name}={'[hidden]' if name in self._SECRETS else repr(getattr(self, name))}"
            for name in self._KEYS
            if getattr(self, name) is not None
        ]
        return f"{type(self).__name__}({', '.join(shown)})"

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if not name.startswith("_") and name in (unknown := self.additional_properties):
                return unknown[name]
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)


class FromDict(Protocol):
    """Whatever can be made of a JSON object, as every model can."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self: ...


# Readers are called for each field of each object that comes: they are plain functions over what is looked up once.
_from_iso_format = datetime.fromisoformat


def enum_reader(enum: type[OpenEnum]) -> Read:
    """A function that makes a text the member of an enum, and leaves what is no text as it came."""
    members = enum._value2member_map_

    def read(value: Any) -> Any:
        try:
            return members[value]
        except (KeyError, TypeError):
            return enum(value) if isinstance(value, str) else value

    return read


def model_reader(model: type[FromDict]) -> Read:
    """A function that makes an object a model, and leaves what is none as it came."""
    from_dict = model.from_dict

    def read(value: Any) -> Any:
        return from_dict(value) if is_object(value) else value

    return read


def choice_reader(discriminator: str, models: Mapping[str, type[FromDict]]) -> Read:
    """A function that makes an object the model that its discriminator names; what names none stays as it came."""

    def read(value: Any) -> Any:
        named = value.get(discriminator) if is_object(value) else None
        model = models.get(named) if isinstance(named, str) else None
        return value if model is None else model.from_dict(value)

    return read


def read_timestamp(value: Any) -> Any:
    """A text as an aware datetime (UTC where it names no zone); anything else as it came."""
    try:
        moment = _from_iso_format(value)
    except (TypeError, ValueError):
        return _read_odd_timestamp(value) if isinstance(value, str) else value
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _read_odd_timestamp(text: str) -> Any:
    """A text that is not ISO 8601 as Python knows it: what dateutil makes of it, if that is one certain instant."""
    if text[4:5] == "-" and text[11:13] == "24":
        return _read_end_of_day(text)
    from dateutil.parser import parse

    def zone(name: str | None, offset: int | None) -> tzinfo:
        if name is None and offset is None:
            return UTC
        if offset is None:
            raise ValueError(f"which zone {name!r} is depends on where one is")
        if offset and (offset > 0) != (text.rfind("+") > text.rfind("-")):
            raise ValueError("dateutil turns the sign of GMT+3 around, as POSIX has it; who writes it may not")
        return timezone(timedelta(seconds=offset))

    year_first = text.lstrip()[:4].isdigit()
    try:
        # What the text leaves open comes from the default, and the order of day and month is a choice: read in two
        # ways it shows. A year of two digits is in the century of whoever reads it.
        first = parse(text, default=datetime(2000, 1, 1), tzinfos=zone)
        second = parse(text, default=datetime(2001, 2, 2), tzinfos=zone, dayfirst=not year_first)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
        return text
    return first if first == second and f"{first.year:04}" in text else text


def _read_end_of_day(text: str) -> Any:
    """The midnight that a day ends with, `24:00`, which Python itself knows since 3.14 only."""
    moment = read_timestamp(f"{text[:11]}00{text[13:]}")
    if isinstance(moment, datetime) and moment.time() == datetime.min.time():
        try:
            return moment + timedelta(days=1)
        except OverflowError:
            pass
    return text


def format_timestamp(moment: datetime) -> str:
    """A datetime as Webex writes it: `2026-03-02T20:26:02.321Z`. As in what is read, no zone means UTC."""
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    timespec = "microseconds" if moment.microsecond % 1000 else "milliseconds"
    try:
        return moment.astimezone(UTC).isoformat(timespec=timespec).replace("+00:00", "Z")
    except OverflowError:  # a first or last day that UTC does not have
        return moment.isoformat(timespec=timespec)


def read_flag(value: Any) -> Any:
    """A boolean, also where it came as the text `true` or `false`; anything else as it came."""
    return {"true": True, "false": False}.get(value.lower(), value) if isinstance(value, str) else value


def read_each(read: Read, value: Any) -> Any:
    """A list with each of its entries read; what is no list as it came."""
    return [read(entry) for entry in value] if is_array(value) else value


def read_map(read: Read, value: Any) -> Any:
    """An object with each of its values read; what is no object as it came."""
    return {key: read(entry) for key, entry in value.items()} if is_object(value) else value


def to_plain(value: Any) -> Any:
    """A value as JSON has it: models become objects, timestamps and enum members texts, at any depth."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, datetime):
        return format_timestamp(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return {key: to_plain(entry) for key, entry in cast("Mapping[str, Any]", value).items()}
    if isinstance(value, (list, tuple)):
        return [to_plain(entry) for entry in cast("Sequence[Any]", value)]
    return value


def misnamed(value: Any, place: str) -> Iterator[tuple[str, str]]:
    """Where in a model, made of what somebody wrote, a field has its name in Python, or in the wrong case; with the
    right one.
    """
    if isinstance(value, Model):
        keys = value._KEYS  # pyright: ignore[reportPrivateUsage]  # they are one
        known = {_bare(word): key for name, key in keys.items() for word in (name, key)}
        for wrong in value.additional_properties:
            if right := known.get(_bare(wrong)):
                yield f"{place}.{wrong}", right
        for name, key in keys.items():
            yield from misnamed(getattr(value, name), f"{place}.{key}")
    elif is_array(value):
        for index, entry in enumerate(value):
            yield from misnamed(entry, f"{place}[{index}]")


def _bare(name: str) -> str:
    return name.replace("_", "").lower()


def _as_it_came(value: Any, raw: Any) -> Any:
    """A field as JSON has it: the very text that came, as long as it says what the field says."""
    if isinstance(raw, str) and (
        (isinstance(value, datetime) and read_timestamp(raw) == value)
        or (isinstance(value, bool) and read_flag(raw) is value)
    ):
        return raw
    if is_array(raw) and is_array(value) and len(raw) == len(value):
        return [_as_it_came(entry, came) for entry, came in zip(value, raw, strict=True)]
    if is_object(raw) and is_object(value):
        return {key: _as_it_came(entry, raw.get(key)) for key, entry in value.items()}
    return to_plain(value)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Error(Model):
    """What is said of a request that failed."""

    message: str | None = None
    """What went wrong."""
    errors: list[ErrorDetail] | None = None
    """Each fault."""
    tracking_id: str | None = None
    """The number of the request."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "message": "message",
        "errors": "errors",
        "tracking_id": "trackingId",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.message = get("message")
        self.errors = (value := get("errors")) and read_each(read_error_detail, value)
        self.tracking_id = get("trackingId")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ErrorDetail(Model):
    """One fault."""

    description: str | None = None
    """The fault in words."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "description": "description",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.description = get("description")
        self._source = data
        self._additional_properties = None
        return self


read_error_detail = model_reader(ErrorDetail)


class Colour(OpenEnum):
    """Colours, and texts that are no names in Python."""

    RED = "red"
    LIGHT_BLUE = "light-blue"
    VALUE_2ND = "2nd"
    FFF = "#fff"
    VALUE_ = "*"
    NONE = "None"
    CLASS = "class"
    COLOUR_OF_3_MOONS = "colour of 3 moons"
    A_B = "a.b"
    GRÖSSER = "größer"
    SNAKE_CASE = "snake_case"
    CAMEL_CASE = "camelCase"
    HTTP_ERROR = "HTTPError"


read_colour = enum_reader(Colour)
