# Generated from spec/keys.yaml by generator; change the spec.
"""Keys: models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from .common import (
    ABSENT,
    Model,
    OpenEnum,
    enum_reader,
    model_reader,
    read_each,
    read_timestamp,
)

__all__ = [
    "Combination",
    "Key",
    "KeyChange",
    "KeyHolder",
    "KeyKind",
    "KeyLabel",
    "KeyPart",
    "KeyRequest",
    "Lock",
    "read_combination",
    "read_key_holder",
    "read_key_kind",
    "read_lock",
]


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class KeyRequest(Model):
    """What a key is to be."""

    kind: KeyKind
    """The kinds of keys."""
    client_id: str
    """Who asks."""
    client_secret: str
    """What proves it."""
    copies: int | None = None
    """How many to make."""
    engraved: bool | None = None
    until: datetime | None = None
    """When it is to be given back."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "kind": "kind",
        "client_id": "client_id",
        "client_secret": "client_secret",
        "copies": "copies",
        "engraved": "engraved",
        "until": "until",
    }
    _SECRETS: ClassVar[frozenset[str]] = frozenset(["client_secret"])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.kind = read_key_kind(get("kind", ABSENT))
        self.client_id = get("client_id", ABSENT)
        self.client_secret = get("client_secret", ABSENT)
        self.copies = get("copies")
        self.engraved = get("engraved")
        self.until = (value := get("until")) and read_timestamp(value)
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Key(Model):
    """What opens doors."""

    id: str
    """The id."""
    teeth: str | None = None
    """How it is cut."""
    holders: list[KeyHolder] | None = None
    """Who has one."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "teeth": "teeth",
        "holders": "holders",
    }
    _SECRETS: ClassVar[frozenset[str]] = frozenset(["teeth"])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.teeth = get("teeth")
        self.holders = (value := get("holders")) and read_each(read_key_holder, value)
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class KeyHolder(Model):
    """Who has a key. It is described after what refers to it."""

    id: str | None = None
    """The id."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id")
        self._source = data
        self._additional_properties = None
        return self


read_key_holder = model_reader(KeyHolder)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class KeyChange(Model):
    """One change."""

    op: str | None = None
    value: str | None = None

    _KEYS: ClassVar[Mapping[str, str]] = {
        "op": "op",
        "value": "value",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.op = get("op")
        self.value = get("value")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class KeyLabel(Model):
    """What hangs on a key."""

    text: str | None = None

    _KEYS: ClassVar[Mapping[str, str]] = {
        "text": "text",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.text = get("text")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Lock(Model):
    """What a key fits."""

    display_name: str | None = None
    combinations: list[Combination] | None = None
    next: Lock | None = None
    """What a key fits."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
        "combinations": "combinations",
        "next": "next",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.display_name = get("displayName")
        self.combinations = (value := get("combinations")) and read_each(read_combination, value)
        self.next = (value := get("next")) and read_lock(value)
        self._source = data
        self._additional_properties = None
        return self


read_lock = model_reader(Lock)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Combination(Model):
    """What opens a lock without a key."""

    digits: str | None = None
    """Shown to nobody."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "digits": "digits",
    }
    _SECRETS: ClassVar[frozenset[str]] = frozenset(["digits"])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.digits = get("digits")
        self._source = data
        self._additional_properties = None
        return self


read_combination = model_reader(Combination)


class KeyKind(OpenEnum):
    """The kinds of keys."""

    SPARE = "spare"
    MASTER = "master"


read_key_kind = enum_reader(KeyKind)


class KeyPart(OpenEnum):
    """What can be shown of a key."""

    HOLDERS = "holders"
