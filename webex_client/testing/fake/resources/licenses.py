"""Licenses: how many units there are, who has them, and giving them to people."""

from __future__ import annotations

from collections.abc import Iterable

from ..administration import PEOPLE_ADMINISTRATORS, Administration, refuse_other_organizations, refuse_others
from ..call import Answer, Call, Handler, answer
from ..errors import Refusal, not_found
from ..organization import Organization
from ..paging import cursor_page
from ..tables import Json
from . import admin_audit_events

__all__ = ["HANDLERS", "assignable"]

_ATTENDEE = "#attendee"


def assignable(organization: Organization, licenses: Iterable[str], held: Iterable[str] = ()) -> list[str]:
    """Those of the licenses that somebody who has `held` can have: they exist, and there is a unit left."""
    held = set(held)
    return [
        license_id
        for license_id in dict.fromkeys(licenses)
        if (row := organization.administration.licenses.get(license_id))
        and (license_id in held or _units_left(organization, row))
    ]


def _list(call: Call) -> Answer:
    refuse_others(call)
    refuse_other_organizations(call, call.query.get("orgId"))
    organization = call.organization
    return answer({"items": [_shown(organization, row) for row in organization.administration.licenses]})


def _get(call: Call) -> Answer:
    refuse_others(call)
    organization = call.organization
    row = organization.administration.licenses.get(call.parameters["licenseId"])
    if row is None:
        raise not_found("license")
    shown = _shown(organization, row)
    if "includeAssignedTo" not in call.query:
        return answer(shown)
    return cursor_page(call, _holders(organization, row), items="users", show=_shown_holder, beside=shown)


def _assign(call: Call) -> Answer:
    refuse_others(call, PEOPLE_ADMINISTRATORS)
    refuse_other_organizations(call, call.body.get("orgId"))
    person = _person(call)
    refusals: list[Refusal] = []
    requests = [(_assign_license, entry) for entry in call.body.get("licenses", [])]
    requests += [(_assign_site, entry) for entry in call.body.get("siteUrls", [])]
    for assign, entry in requests:
        try:
            assign(call.organization, person, entry)
        except Refusal as refusal:
            refusals.append(refusal)
    if refusals and len(refusals) == len(requests):
        raise refusals[0]
    if requests:
        person["lastModified"] = call.organization.clock.stamp()
        agent = call.headers.get("User-Agent", "")
        admin_audit_events.record(
            call.organization, call.caller, "LICENSES", "changed licenses of user", "PERSON", person, agent
        )
    return answer(_assigned(call.organization, person), 206 if refusals else 200)


def _person(call: Call) -> Json:
    """Whom the body means by `personId` or `email`, who must be one person."""
    organization, body = call.organization, call.body
    if "personId" not in body and "email" not in body:
        raise Refusal(400, "Either personId or email is needed.")
    people = [organization.people.get(body["personId"])] if "personId" in body else []
    people += [organization.person_at(body["email"])] if "email" in body else []
    person = people[0]
    if person is None or any(other is not person for other in people):
        raise not_found("person")
    return person


def _assign_license(organization: Organization, person: Json, request: Json) -> None:
    administration = organization.administration
    row = administration.licenses.get(request["id"])
    if row is None:
        raise Refusal(400, "License not recognized", description=f"There is no license {request['id']}.", code=400000)
    held: list[str] = person.get("licenses", [])
    if request.get("operation", "add") == "remove":
        person["licenses"] = [license_id for license_id in held if license_id != row["id"]]
        return
    if row["id"] in held:
        return
    if not _units_left(organization, row):
        raise Refusal(400, "License assignment failed", description=f"No unit of {row['name']} is left.")
    if administration.is_calling(row):
        _give_telephone(administration, person, row, request.get("properties", {}))
    person["licenses"] = [*held, row["id"]]
    if "siteUrl" in row:
        # A host of a site is no attendee of it.
        _leave_site(person, row["siteUrl"])


def _give_telephone(administration: Administration, person: Json, row: Json, properties: Json) -> None:
    """Set what a calling license comes with. Raises a `Refusal` where it is missing, or with another such license."""
    held = (administration.licenses.get(license_id) for license_id in person.get("licenses", []))
    others = ", ".join(other["name"] for other in held if other and administration.is_calling(other))
    if others:
        raise Refusal(400, "License conflict", description=f"{row['name']} excludes {others}.", code=400404)
    if not (properties.get("phoneNumber") or properties.get("extension")):
        raise Refusal(
            400,
            "License properties missing",
            description=f"{row['name']} needs properties with a phoneNumber or an extension.",
            code=400411,
        )
    if not (properties.get("phoneNumber") or properties.get("locationId")):
        raise Refusal(400, "Unable to find location", description="Without phoneNumber locationId is needed.", code=400)
    person.update({name: properties[name] for name in ("locationId", "extension") if name in properties})
    if "phoneNumber" in properties:
        person["phoneNumbers"] = [{"type": "work", "value": properties["phoneNumber"], "primary": True}]


def _assign_site(organization: Organization, person: Json, request: Json) -> None:
    site: str = request["siteUrl"]
    if site not in organization.administration.sites:
        raise Refusal(400, "Invalid site URL", description=f"There is no site {site}.", code=400216)
    if request.get("operation", "add") == "remove":
        _leave_site(person, site)
    elif site not in _host_sites(organization, person):
        person["siteUrls"] = list(dict.fromkeys([*person.get("siteUrls", []), f"{site}{_ATTENDEE}"]))


def _leave_site(person: Json, site: str) -> None:
    person["siteUrls"] = [each for each in person.get("siteUrls", []) if each != f"{site}{_ATTENDEE}"]


def _host_sites(organization: Organization, person: Json) -> list[str]:
    licenses = (organization.administration.licenses.get(held) for held in person.get("licenses", []))
    return [row["siteUrl"] for row in licenses if row and "siteUrl" in row]


def _assigned(organization: Organization, person: Json) -> Json:
    """What somebody has, as the answer to an assignment says it."""
    hosted = ({"siteUrl": site, "accountType": "host"} for site in _host_sites(organization, person))
    attended = (
        {"siteUrl": site.removesuffix(_ATTENDEE), "accountType": "attendee"}
        for site in person.get("siteUrls", [])
        if site.endswith(_ATTENDEE)
    )
    return {
        "orgId": organization.id,
        "personId": person["id"],
        "email": person["emails"][0],
        "licenses": person.get("licenses", []),
        "siteUrls": [*hosted, *attended],
    }


def _holders(organization: Organization, row: Json) -> list[Json]:
    return [person for person in organization.people if row["id"] in person.get("licenses", [])]


def _units_left(organization: Organization, row: Json) -> int:
    return int(row["totalUnits"]) - len(_holders(organization, row))


def _shown(organization: Organization, row: Json) -> Json:
    consumed = len(_holders(organization, row))
    return {**row, "consumedUnits": consumed, "consumedByUsers": consumed, "consumedByWorkspaces": 0}


def _shown_holder(person: Json) -> Json:
    return {
        "id": person["id"],
        "type": "INTERNAL",
        "displayName": person["displayName"],
        "email": person["emails"][0],
    }


HANDLERS: dict[str, Handler] = {"licenses.list": _list, "licenses.get": _get, "licenses.assign": _assign}
