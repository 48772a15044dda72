"""Which names secrets go by: in header fields, in bodies, in addresses.

What the contract marks with `format: password` is a secret. The rest is told by its name, however it is written
(`clientSecret`, `client_secret`, `Client-Secret`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from typing import Any, cast

from ...models.common import is_array, is_object

__all__ = ["is_contract_name", "is_cookie_field", "is_secret", "is_secret_in_address", "normal_name"]

_ENDINGS = (
    "token",
    "secret",
    "password",
    "passwd",
    "passcode",
    "passphrase",
    "pwd",
    "jwt",
    "apikey",
    "privatekey",
    "hostkey",
    "hostpin",
    "audiopin",
    "activationcode",
    "authorizationcode",
    "devicecode",
    "usercode",
    "codeverifier",
    "assertion",
    "credential",
    "credentials",
    "authorization",
    "sessionid",
    # Whoever has these addresses needs nothing else.
    "downloadlink",
    "joinlink",
    "startlink",
    # With a body and its signature the secret of a webhook can be guessed as often as one likes.
    "sparksignature",
)
_NO_SECRETS = frozenset(("pagetoken", "nextpagetoken", "previouspagetoken", "nexttoken", "continuationtoken"))
"""They end like one, but say where a list goes on."""

_IN_ADDRESSES = frozenset({"code", "ticket", "sig", "signature", "xamzsignature", "xamzcredential", "awsaccesskeyid"})
"""Secrets where they stand in an address or a form, and common words in a body."""

_COOKIES = frozenset({"cookie", "setcookie"})


def normal_name(name: str) -> str:
    """A name without capitals, hyphens, underscores and dots."""
    return "".join(letter for letter in name.lower() if letter not in "-_. ")


def is_secret(name: str, more: frozenset[str] = frozenset()) -> bool:
    """Whether what goes by `name` is a secret; `more` are further names that do, normal ones."""
    name = normal_name(name)
    if name in _NO_SECRETS:
        return False
    return name.endswith(_ENDINGS) or name in more or name in _COOKIES or name in _of_contract()[0]


def is_secret_in_address(name: str, more: frozenset[str] = frozenset()) -> bool:
    """The same for a parameter of an address, or a field of a form."""
    return normal_name(name) in _IN_ADDRESSES or is_secret(name, more)


def is_cookie_field(name: str) -> bool:
    """Whether a header field holds cookies."""
    return normal_name(name) in _COOKIES


def is_contract_name(name: str) -> bool:
    """Whether the contract has a property of this name: it can be no secret then."""
    return name in _of_contract()[1]


@lru_cache(maxsize=1)
def _of_contract() -> tuple[frozenset[str], frozenset[str]]:
    """The normal names of what the contract marks as secret, and all its names as they are."""
    document = json.loads(files("webex_client").joinpath("openapi.json").read_bytes())
    properties = list(_properties(document))
    secret = (normal_name(name) for name, schema in properties if "password" in _formats(schema))
    return frozenset(secret) - _IN_ADDRESSES, frozenset(name for name, _ in properties)


def _properties(node: Any) -> Iterator[tuple[str, Any]]:
    """Every property of every schema, and every parameter."""
    if is_array(node):
        for entry in node:
            yield from _properties(entry)
    elif is_object(node):
        properties = node.get("properties")
        if is_object(properties):
            yield from properties.items()
        if "in" in node and isinstance(node.get("name"), str):
            yield node["name"], node.get("schema", {})
        for value in node.values():
            yield from _properties(value)


def _formats(schema: Any) -> set[str]:
    if not is_object(schema):
        return set()
    inner = [way for name in ("anyOf", "oneOf", "allOf") for way in cast("list[Any]", schema.get(name, []))]
    return {str(schema.get("format")), *(found for way in inner for found in _formats(way))}
