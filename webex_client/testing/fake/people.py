"""People: looked up by anybody, kept by administrators."""

from __future__ import annotations

from .call import Answer, Call, Handler, answer, no_content
from .errors import Refusal, not_found
from .paging import created, page
from .tables import Json

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
_FOR_ADMINISTRATORS = ("roles", "licenses", "invitePending", "loginEnabled")
_MOST_IDS = 85


def _list(call: Call) -> Answer:
    query = call.query
    ids: list[str] = query.get("id", [])
    if not ids and "email" not in query and "displayName" not in query and not _is_administrator(call):
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

    presence = not ids and not query.get("excludeStatus", False)
    missing = {"notFoundIds": [each for each in ids if people.get(each) is None]} if ids else {}
    most = 50 if "locationId" in query else 100 if query.get("callingData") else 1000
    return page(
        call, rows, wanted=wanted, show=lambda row: _shown(call, row, presence=presence), most=most, beside=missing
    )


def _me(call: Call) -> Answer:
    return answer(_shown(call, call.caller))


def _get(call: Call) -> Answer:
    return answer(_shown(call, _person(call)))


def _create(call: Call) -> Answer:
    _refuse_others(call)
    fields = _fields(call.body)
    if len(call.body["emails"]) != 1 or "@" not in call.body["emails"][0]:
        raise Refusal(400, "emails must hold one address.")
    name = " ".join(call.body[key] for key in ("firstName", "lastName") if call.body.get(key))
    if not (call.body.get("displayName") or name):
        raise Refusal(400, "One of displayName, firstName and lastName is needed.")
    invited = {"status": "pending", "invitePending": True}
    shown_name = call.body.get("displayName") or name
    person = call.organization.add_person(call.body["emails"][0], **fields | invited | {"displayName": shown_name})
    return _saved(call, person)


def _update(call: Call) -> Answer:
    _refuse_others(call)
    person, organization = _person(call), call.organization
    emails: list[str] = call.body["emails"] if "emails" in call.body else person["emails"]
    if not emails or not all("@" in email for email in emails):
        raise Refusal(400, "emails must hold addresses.")
    if not call.body["displayName"].strip():
        raise Refusal(400, "displayName must not be empty.")
    fields = _fields(call.body)
    organization.change_person(person, emails, fields)
    # The body is the whole person: what it leaves out is taken away.
    for name in {*_FIELDS, "nickName"} - {*fields, "phoneNumbers", "loginEnabled"}:
        person.pop(name, None)
    return _saved(call, person)


def _delete(call: Call) -> Answer:
    _refuse_others(call)
    call.organization.remove_person(_person(call))
    return no_content()


def _fields(body: Json) -> Json:
    """What of a body is kept. The nickname is the first name, whatever is sent as such."""
    fields = {name: body[name] for name in _FIELDS if name in body}
    return {**fields, "nickName": body["firstName"]} if body.get("firstName") else fields


def _person(call: Call) -> Json:
    person = call.organization.people.get(call.parameters["personId"])
    if person is None:
        raise not_found("person")
    return person


def _saved(call: Call, person: Json) -> Answer:
    return answer({"id": person["id"]} if call.query.get("minResponse") else _shown(call, person))


def _shown(call: Call, person: Json, *, presence: bool = True) -> Json:
    """What the caller gets to see of a person."""
    hidden = {*(() if presence else _PRESENCE), *(() if _is_administrator(call) else _FOR_ADMINISTRATORS)}
    return {name: value for name, value in person.items() if name not in hidden}


def _is_administrator(call: Call) -> bool:
    return call.caller["id"] in call.organization.administrators


def _refuse_others(call: Call) -> None:
    if not _is_administrator(call):
        raise Refusal(403, "Only administrators may do this.")


HANDLERS: dict[str, Handler] = {
    "people.list": _list,
    "people.me": _me,
    "people.get": _get,
    "people.create": _create,
    "people.update": _update,
    "people.delete": _delete,
}
