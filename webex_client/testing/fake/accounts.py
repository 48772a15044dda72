"""Those who can sign in to the fake."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from ...errors import ArgumentError
from .administration import FULL_ADMINISTRATOR
from .errors import Refusal
from .organization import Organization

__all__ = ["Account", "add_account"]


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who can sign in: with `token` as the access token, requests are theirs."""

    id: str
    email: str
    display_name: str
    type: str
    token: str = field(repr=False)


def add_account(
    organization: Organization,
    email: str,
    *,
    display_name: str | None,
    type: str,
    token: str | None,
    administrator: bool,
    fields: Mapping[str, Any] | None = None,
) -> Account:
    """Add somebody with a token of their own; `fields` are more of those that the body of a person has.

    Raises `ArgumentError` where the address or the token is somebody else's.
    """
    made_up = (f"fake-token-{number}" for number in count(len(organization.people) + 1))
    token = token or next(each for each in made_up if each not in organization.tokens)
    if token in organization.tokens:
        raise ArgumentError("this token belongs to somebody already")
    name = display_name or email.partition("@")[0]
    first, _, last = name.partition(" ")
    names = {"nickName": first, "firstName": first, **({"lastName": last} if last else {})}
    usual = {"nickName": name, "status": "unknown"} if type == "bot" else names
    given = {**usual, **(fields or {}), **({"roles": [FULL_ADMINISTRATOR]} if administrator else {})}
    try:
        person = organization.add_person(email, displayName=name, type=type, **given)
    except Refusal as refusal:
        raise ArgumentError(refusal.message) from None
    organization.tokens.add(token, person["id"])
    return Account(person["id"], email, name, type, token)
