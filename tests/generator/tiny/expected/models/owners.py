# Generated from spec/owners.yaml by generator; change the spec.
"""Owners: models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self, TypeAlias

from attrs import define

from .common import (
    ABSENT,
    Colour,
    Model,
    OpenEnum,
    choice_reader,
    enum_reader,
    model_reader,
    read_colour,
    read_each,
    read_flag,
    read_map,
    read_timestamp,
)
from .things import Thing, read_thing

__all__ = [
    "Boat",
    "Extension",
    "Home",
    "House",
    "Owner",
    "OwnerChange",
    "OwnerType",
    "read_extension",
    "read_home",
    "read_owner_type",
]


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Owner(Model):
    """Somebody who has things."""

    id: str
    """The id."""
    class_: str | None = None
    """A reserved word. Ends in a "quote\""""
    from_: str | None = None
    """Ends in quotes \"\"\""""
    type: OwnerType | None = None
    """What an owner is."""
    self_: str | None = None
    list_: list[str] | None = None
    str_: str | None = None
    most: int | None = None
    field_2fa: bool | None = None
    """A name that begins with a digit."""
    display_name: str | None = None
    """A name with a dash and a backslash \\"""
    extension: Extension | None = None
    """What hangs under a key with colons."""
    urn_scim_other: str | None = None
    secret: str | None = None
    """Shown to nobody."""
    motto: str | None = None
    """Can be nothing."""
    born: datetime | None = None
    """An instant."""
    verified: bool | None = None
    """A yes or no that may come as text."""
    maybe: bool | None = None
    age: int | str | None = None
    """A number as a rule."""
    homes: list[Home] | None = None
    """One of several objects, told apart by name."""
    home: Home | None = None
    """Where an owner lives."""
    favourite: Colour | int | datetime | None = None
    """A colour, an instant or a number."""
    shelves: dict[str, Thing] | None = None
    """Things by name."""
    visits: dict[str, datetime] | None = None
    """Instants by name."""
    seen: list[datetime] | None = None
    moods: list[list[Colour]] | None = None
    notes: dict[str, Any] | None = None
    """Whatever one likes."""
    anything: Any | None = None
    """Of any type at all."""
    links: dict[str, Any] | None = None
    get: str | None = None
    """A name the generated code uses itself."""
    data: str | None = None
    value: str | None = None
    to_dict_: str | None = None
    """The name of a method."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "class_": "class",
        "from_": "from",
        "type": "type",
        "self_": "self",
        "list_": "list",
        "str_": "str",
        "most": "max",
        "field_2fa": "2fa",
        "display_name": "display-name",
        "extension": "urn:scim:schemas:extension:tiny:2.0:Group",
        "urn_scim_other": "urn:scim:other",
        "secret": "secret",
        "motto": "motto",
        "born": "born",
        "verified": "verified",
        "maybe": "maybe",
        "age": "age",
        "homes": "homes",
        "home": "home",
        "favourite": "favourite",
        "shelves": "shelves",
        "visits": "visits",
        "seen": "seen",
        "moods": "moods",
        "notes": "notes",
        "anything": "anything",
        "links": "_links",
        "get": "get",
        "data": "data",
        "value": "value",
        "to_dict_": "to_dict",
    }
    _SECRETS: ClassVar[frozenset[str]] = frozenset(["secret"])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.class_ = get("class")
        self.from_ = get("from")
        self.type = (value := get("type")) and read_owner_type(value)
        self.self_ = get("self")
        self.list_ = get("list")
        self.str_ = get("str")
        self.most = get("max")
        self.field_2fa = get("2fa")
        self.display_name = get("display-name")
        self.extension = (value := get("urn:scim:schemas:extension:tiny:2.0:Group")) and read_extension(value)
        self.urn_scim_other = get("urn:scim:other")
        self.secret = get("secret")
        self.motto = get("motto")
        self.born = (value := get("born")) and read_timestamp(value)
        self.verified = (value := get("verified")) and read_flag(value)
        self.maybe = (value := get("maybe")) and read_flag(value)
        self.age = get("age")
        self.homes = (value := get("homes")) and read_each(read_home, value)
        self.home = (value := get("home")) and read_home(value)
        self.favourite = (value := get("favourite")) and read_timestamp(read_colour(value))
        self.shelves = (value := get("shelves")) and read_map(read_thing, value)
        self.visits = (value := get("visits")) and read_map(read_timestamp, value)
        self.seen = (value := get("seen")) and read_each(read_timestamp, value)
        self.moods = (value := get("moods")) and read_each(lambda value: read_each(read_colour, value), value)
        self.notes = get("notes")
        self.anything = get("anything")
        self.links = get("_links")
        self.get = get("get")
        self.data = get("data")
        self.value = get("value")
        self.to_dict_ = get("to_dict")
        self._source = data
        self._additional_properties = None
        return self


class OwnerType(OpenEnum):
    """What an owner is."""

    PERSON = "person"
    ORGANIZATION = "organization"


read_owner_type = enum_reader(OwnerType)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class OwnerChange(Model):
    """What can be changed of an owner."""

    name: str
    """What it is called."""
    verified: bool | None = None
    """A yes or no that may come as text."""
    favourite: Colour | None = None
    """Colours, and texts that are no names in Python."""
    expires: datetime | None = None

    _KEYS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "verified": "verified",
        "favourite": "favourite",
        "expires": "expires",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.name = get("name", ABSENT)
        self.verified = (value := get("verified")) and read_flag(value)
        self.favourite = (value := get("favourite")) and read_colour(value)
        self.expires = (value := get("expires")) and read_timestamp(value)
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Extension(Model):
    """What hangs under a key with colons."""

    usage: str | None = None

    _KEYS: ClassVar[Mapping[str, str]] = {
        "usage": "usage",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.usage = get("usage")
        self._source = data
        self._additional_properties = None
        return self


read_extension = model_reader(Extension)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class House(Model):
    """Known by a name that the mapping gives."""

    kind: str | None = None
    rooms: int | None = None

    _KEYS: ClassVar[Mapping[str, str]] = {
        "kind": "kind",
        "rooms": "rooms",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.kind = get("kind")
        self.rooms = get("rooms")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Boat(Model):
    """Known by its own name."""

    kind: str | None = None
    length: float | None = None

    _KEYS: ClassVar[Mapping[str, str]] = {
        "kind": "kind",
        "length": "length",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.kind = get("kind")
        self.length = get("length")
        self._source = data
        self._additional_properties = None
        return self


Home: TypeAlias = House | Boat | dict[str, Any]
"""Where an owner lives."""

read_home = choice_reader(
    "kind",
    {
        "house": House,
        "Boat": Boat,
    },
)
