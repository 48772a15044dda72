# Generated from spec/access_tokens.yaml by generator; change the spec.
"""Webex access tokens: models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .common import (
    Model,
    OpenEnum,
)

__all__ = ["AccessToken", "AccessTokenGrantType", "DeviceAuthorization", "DeviceGrantType"]


class AccessTokenGrantType(OpenEnum):
    """What an access token is given for."""

    AUTHORIZATION_CODE = "authorization_code"
    REFRESH_TOKEN = "refresh_token"


class DeviceGrantType(OpenEnum):
    """That an access token is given for the authorization of a device (RFC 8628)."""

    URN_IETF_PARAMS_OAUTH_GRANT_TYPE_DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AccessToken(Model):
    """A token to call the API with, and one to get the next with."""

    access_token: str | None = None
    """The access token."""
    expires_in: int | None = None
    """How long the access token lives, in seconds."""
    refresh_token: str | None = None
    """The token to get the next access token with."""
    refresh_token_expires_in: int | None = None
    """How long the refresh token lives, in seconds; a fresh one lives for 90 days."""
    token_type: str | None = None
    """How the access token is sent, which is `Bearer`."""
    scope: str | None = None
    """The scopes that were granted, with spaces between them."""
    id_token: str | None = None
    """Who signed in, as a JSON Web Token (OpenID Connect); only with the scope `openid`."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "access_token": "access_token",
        "expires_in": "expires_in",
        "refresh_token": "refresh_token",
        "refresh_token_expires_in": "refresh_token_expires_in",
        "token_type": "token_type",
        "scope": "scope",
        "id_token": "id_token",
    }
    _SECRETS: ClassVar[frozenset[str]] = frozenset(["access_token", "refresh_token", "id_token"])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.access_token = get("access_token")
        self.expires_in = get("expires_in")
        self.refresh_token = get("refresh_token")
        self.refresh_token_expires_in = get("refresh_token_expires_in")
        self.token_type = get("token_type")
        self.scope = get("scope")
        self.id_token = get("id_token")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class DeviceAuthorization(Model):
    """What a person and a device need to go on signing in."""

    device_code: str | None = None
    """The code that the device gets the token with."""
    user_code: str | None = None
    """The code that the person types."""
    verification_uri: str | None = None
    """The address that the person opens to type it."""
    verification_uri_complete: str | None = None
    """The same with the code in it, for a QR code."""
    expires_in: int | None = None
    """How long the codes are good, in seconds."""
    interval: int | None = None
    """How long the device waits between two questions for the token, in seconds."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "device_code": "device_code",
        "user_code": "user_code",
        "verification_uri": "verification_uri",
        "verification_uri_complete": "verification_uri_complete",
        "expires_in": "expires_in",
        "interval": "interval",
    }
    _SECRETS: ClassVar[frozenset[str]] = frozenset(["device_code"])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.device_code = get("device_code")
        self.user_code = get("user_code")
        self.verification_uri = get("verification_uri")
        self.verification_uri_complete = get("verification_uri_complete")
        self.expires_in = get("expires_in")
        self.interval = get("interval")
        self._source = data
        self._additional_properties = None
        return self
