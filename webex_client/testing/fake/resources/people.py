"""People: looked up by anybody, kept by administrators."""

from __future__ import annotations

from collections.abc import Iterable

from ..administration import (
    FULL_ADMINISTRATOR,
    PEOPLE_ADMINISTRATORS,
    is_administrator,
    refuse_other_organizations,
    refuse_others,
)
from ..call import Answer, Call, Handler, answer, no_content
from ..errors import Refusal, not_found
from ..paging import created, page
from ..tables import Json
from . import admin_audit_events
from .licenses import assignable

__all__ = ["HANDLERS"]

_FIELDS = (
    "phoneNumbers",
    "extension",
    "locationId",
    "displayName",
    "firstName",
    "lastName",
    "avatar",
    "roles",
    "licenses",
    "department",
    "manager",
    "managerId",
    "title",
    "addresses",
    "siteUrls",
    "loginEnabled",
)
_PRESENCE = ("status", "lastActivity")
_RIGHTS = ("roles", "licenses")
_CALLING = ("extension", "locationId")
_FOR_ADMINISTRATORS = (*_RIGHTS, *_CALLING, "invitePending", "loginEnabled")
_MOST_IDS = 85


def _list(call: Call) -> Answer:
    query = call.query
    ids: list[str] = query.get("id", [])
    if not ids and "email" not in query and "displayName" not in query and not is_administrator(call.caller):
        raise Refusal(400, "Say whom to list, by email, displayName or id.")
    if len(ids) > _MOST_IDS:
        raise Refusal(400, f"{len(ids)} ids are too many; {_MOST_IDS} are taken at once.")
    people = call.organization.people
    if "email" in query:
        rows = [row] if (row := call.organization.person_at(query["email"])) else []
    elif ids:
        rows = sorted((row for each in set(ids) if (row := people.get(each))), key=created)
    else:
        rows = list(people)

    def wanted(row: Json) -> bool:
        return (
            (not ids or row["id"] in ids)
            and row["displayName"].casefold().startswith(query.get("displayName", "").casefold())
            and query.get("orgId", row["orgId"]) == row["orgId"]
            and query.get("locationId", row.get("locationId")) == row.get("locationId")
            and set(query.get("roles", [])) <= set(row.get("roles", []))
        )

    left_out = (*_PRESENCE, *_RIGHTS) if ids else _PRESENCE if query.get("excludeStatus", False) else ()
    missing = {"notFoundIds": [each for each in ids if people.get(each) is None]} if ids else {}
    most = 50 if "locationId" in query else 100 if query.get("callingData") else 1000
    return page(call, rows, wanted=wanted, show=lambda row: _shown(call, row, left_out), most=most, beside=missing)


def _me(call: Call) -> Answer:
    return answer(_shown(call, call.caller))


def _get(call: Call) -> Answer:
    return answer(_shown(call, _person(call)))


def _create(call: Call) -> Answer:
    refuse_others(call, PEOPLE_ADMINISTRATORS)
    refuse_other_organizations(call, call.body.get("orgId"))
    fields = _fields(call, {})
    if len(call.body["emails"]) != 1 or "@" not in call.body["emails"][0]:
        raise Refusal(400, "emails must hold one address.")
    name = " ".join(call.body[key] for key in ("firstName", "lastName") if call.body.get(key))
    if not (call.body.get("displayName") or name):
        raise Refusal(400, "One of displayName, firstName and lastName is needed.")
    invited = {"status": "pending", "invitePending": True}
    shown_name = call.body.get("displayName") or name
    person = call.organization.add_person(call.body["emails"][0], **fields | invited | {"displayName": shown_name})
    _record(call, "created user", person)
    return _saved(call, person)


def _update(call: Call) -> Answer:
    refuse_others(call, PEOPLE_ADMINISTRATORS)
    refuse_other_organizations(call, call.body.get("orgId"))
    person, organization = _person(call), call.organization
    emails: list[str] = call.body["emails"] if "emails" in call.body else person["emails"]
    if not emails or not all("@" in email for email in emails):
        raise Refusal(400, "emails must hold addresses.")
    if not call.body["displayName"].strip():
        raise Refusal(400, "displayName must not be empty.")
    fields = _fields(call, person)
    organization.change_person(person, emails, fields)
    # The body is the whole person: what it leaves out is taken away, but for what a caller may not have been shown.
    kept = {"phoneNumbers", "loginEnabled", "roles", *(() if call.query.get("callingData") else _CALLING)}
    for name in {*_FIELDS, "nickName"} - {*fields, *kept}:
        person.pop(name, None)
    _record(call, "changed user", person)
    return _saved(call, person)


def _delete(call: Call) -> Answer:
    refuse_others(call, PEOPLE_ADMINISTRATORS)
    person = _person(call)
    call.organization.remove_person(person, by=call.caller)
    _record(call, "deleted user", person)
    return no_content()


def _fields(call: Call, person: Json) -> Json:
    """What of a body is kept. The nickname is the first name, whatever is sent as such.

    Raises a `Refusal` for roles and licenses that cannot be given so; those that cannot be given now are left out.
    """
    body, administration = call.body, call.organization.administration
    fields = {name: body[name] for name in _FIELDS if name in body}
    if "roles" in fields and set(fields["roles"]) != set(person.get("roles", [])):
        refuse_others(call, {FULL_ADMINISTRATOR})
        unknown = [role for role in fields["roles"] if administration.roles.get(role) is None]
        if unknown:
            raise Refusal(400, f"There is no role {unknown[0]}.")
    if "licenses" in fields:
        held = person.get("licenses", [])
        fields["licenses"] = assignable(call.organization, fields["licenses"], held)
        added = (administration.licenses.get(row) for row in fields["licenses"] if row not in held)
        if any(row and administration.is_calling(row) for row in added):
            _refuse_without_telephone({**person, **fields})
    return {**fields, "nickName": body["firstName"]} if body.get("firstName") else fields


def _refuse_without_telephone(person: Json) -> None:
    if not person.get("locationId") or not (person.get("phoneNumbers") or person.get("extension")):
        raise Refusal(400, "A license for Webex Calling needs locationId, and phoneNumbers or extension.")


def _person(call: Call) -> Json:
    person = call.organization.people.get(call.parameters["personId"])
    if person is None:
        raise not_found("person")
    return person


def _saved(call: Call, person: Json) -> Answer:
    return answer({"id": person["id"]} if call.query.get("minResponse") else _shown(call, person))


def _shown(call: Call, person: Json, left_out: Iterable[str] = ()) -> Json:
    """What the caller gets to see of a person."""
    administrator = is_administrator(call.caller)
    hidden = {*left_out, *(() if administrator else _FOR_ADMINISTRATORS)}
    if not call.query.get("callingData"):
        hidden.update(_CALLING)
    rights: Json = {"roles": [], "licenses": []} if person["type"] == "person" else {}
    return {name: value for name, value in {**rights, **person}.items() if name not in hidden}


def _record(call: Call, what: str, person: Json) -> None:
    agent = call.headers.get("User-Agent", "")
    admin_audit_events.record(call.organization, call.caller, "USERS", what, "PERSON", person, agent)


HANDLERS: dict[str, Handler] = {
    "people.list": _list,
    "people.me": _me,
    "people.get": _get,
    "people.create": _create,
    "people.update": _update,
    "people.delete": _delete,
}
