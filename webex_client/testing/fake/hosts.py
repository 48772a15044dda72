"""Whose meetings and recordings a request is about: the caller's, or those of a host that an administrator acts for."""

from __future__ import annotations

import re

from .administration import ANY_ADMINISTRATOR, FULL_ADMINISTRATOR, is_administrator
from .call import Call
from .errors import Refusal, not_found
from .ids import public_id
from .tables import Json

__all__ = ["administers", "host_of", "is_officer", "permitted", "person_with"]

_UUID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


def host_of(call: Call, email: str | None, *, scope: str, person_id: str | None = None) -> Json:
    """The host whom a request acts for: one named by `email` or `person_id`, the caller where nobody is.

    `scope` is what an administrator's access token must have to act for somebody else. Raises a `Refusal` where the
    caller may not, or nobody is meant.
    """
    if email is None and person_id is None:
        return call.caller
    host = call.organization.person_at(email) if email is not None else person_with(call, str(person_id))
    if host is not call.caller and not administers(call, scope):
        raise Refusal(403, "Only administrators may act for another host.")
    if host is None:
        raise not_found("host")
    if person_id is not None and person_with(call, person_id) is not host:
        raise Refusal(400, "hostEmail and personId name different people.")
    return host


def administers(call: Call, scope: str) -> bool:
    """Whether the caller may do for everybody what `scope` is for: only full administrators may change anything."""
    roles = {FULL_ADMINISTRATOR} if scope.endswith("_write") else ANY_ADMINISTRATOR
    return is_administrator(call.caller, roles) and permitted(call, scope)


def is_officer(call: Call, scope: str) -> bool:
    """Whether the caller is a compliance officer who may do for everybody what `scope` is for."""
    return call.organization.is_compliance_officer(call.caller) and permitted(call, scope)


def permitted(call: Call, scope: str) -> bool:
    """Whether the access token is good for a scope."""
    return call.token is None or call.organization.tokens.permits(call.token, [[scope]])


def person_with(call: Call, person_id: str) -> Json | None:
    """The person with an id, which may be the UUID in it alone."""
    people = call.organization.people
    return people.get(person_id) or (
        people.get(public_id("PEOPLE", person_id.lower())) if _UUID.fullmatch(person_id) else None
    )
