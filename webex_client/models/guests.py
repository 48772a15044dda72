# Generated from spec/guests.yaml by generator; change the spec.
"""Webex guests: models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .common import (
    ABSENT,
    Model,
)

__all__ = ["Guest", "GuestToken"]


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Guest(Model):
    """Somebody without an account who takes part for a while."""

    id: str
    """The guest's id, as a person."""
    subject: str | None = None
    """Who the guest is, by the id that the service app gave."""
    display_name: str | None = None
    """The name people see."""
    email: str | None = None
    """An address that Webex made up."""
    access_token: str | None = None
    """The token that the guest calls the API with; it may be longer than 2,000 characters."""
    expires_in: int | None = None
    """How long the token lives, in seconds."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "subject": "subject",
        "display_name": "displayName",
        "email": "email",
        "access_token": "accessToken",
        "expires_in": "expiresIn",
    }
    _SECRETS: ClassVar[frozenset[str]] = frozenset(["access_token"])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.subject = get("subject")
        self.display_name = get("displayName")
        self.email = get("email")
        self.access_token = get("accessToken")
        self.expires_in = get("expiresIn")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class GuestToken(Model):
    """The token of a guest."""

    token: str | None = None
    """The token that the guest calls the API with."""
    expires_in: int | None = None
    """How long the token lives, in seconds."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "token": "token",
        "expires_in": "expiresIn",
    }
    _SECRETS: ClassVar[frozenset[str]] = frozenset(["token"])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.token = get("token")
        self.expires_in = get("expiresIn")
        self._source = data
        self._additional_properties = None
        return self
