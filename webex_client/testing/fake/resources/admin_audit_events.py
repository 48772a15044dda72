"""Admin audit events: what administrators did, as full administrators may read it up."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from ....models.common import read_timestamp
from ..administration import FULL_ADMINISTRATOR, is_administrator, refuse_other_organizations, refuse_others
from ..call import Answer, Call, Handler, answer
from ..errors import Refusal
from ..ids import encode, key_of
from ..paging import offset_page
from ..tables import Json

if TYPE_CHECKING:
    from ..organization import Organization

__all__ = ["HANDLERS", "Category", "record", "record_login"]

Category: TypeAlias = Literal["LOGINS", "LOGOUT", "USERS", "LICENSES", "GROUPS"]
_CATEGORIES: tuple[str, ...] = get_args(Category)
_LONGEST = timedelta(days=366)


def record(
    organization: Organization,
    actor: Json,
    category: Category,
    what: str,
    kind: Literal["ORG", "PERSON", "GROUP"],
    target: Json,
    user_agent: str = "",
) -> None:
    """Note down that `actor` did `what` ("created user") to `target`, a body with an id and a name.

    What people do who are no administrators is not noted.
    """
    if not is_administrator(actor):
        return
    data = {
        "actorOrgName": organization.display_name,
        "targetName": target["displayName"],
        "eventDescription": f"An Admin {what}",
        "actorName": actor["displayName"],
        "actorEmail": actor["emails"][0],
        "adminRoles": ["Full_Admin" if is_administrator(actor, {FULL_ADMINISTRATOR}) else "User"],
        "trackingId": f"ATLAS_{organization.ids.tracking().partition('_')[2]}_0",
        "targetType": kind,
        "targetId": target["id"],
        "eventCategory": category,
        **({"actorUserAgent": user_agent} if user_agent else {}),
        "actorIp": "127.0.0.1",
        "targetOrgId": organization.id,
        "actionText": f"{actor['displayName']} {what} {target['displayName']}.",
        "targetOrgName": organization.display_name,
    }
    organization.administration.events.append(
        {
            "data": data,
            "created": organization.clock.stamp(),
            "actorOrgId": organization.id,
            "id": encode(key_of(organization.ids.new("EVENT"))),
            "actorId": actor["id"],
        }
    )


def record_login(organization: Organization, person: Json) -> None:
    """Note down that somebody signed in, where an administrator did."""
    target = {"id": organization.id, "displayName": organization.display_name}
    record(organization, person, "LOGINS", "logged into organization", "ORG", target)


def _list(call: Call) -> Answer:
    refuse_others(call, {FULL_ADMINISTRATOR})
    refuse_other_organizations(call, call.query["orgId"])
    start, end = call.query["from"], call.query["to"]
    if end < start:
        raise Refusal(400, "to must not be before from.")
    if end - start > _LONGEST:
        raise Refusal(400, "from and to must be a year apart at most.")
    categories: list[str] = call.query.get("eventCategories", [])
    unknown = sorted(set(categories).difference(_CATEGORIES))
    if unknown:
        raise Refusal(400, f"There is no event category {', '.join(unknown)}.")
    actor = call.query.get("actorId")
    events = [
        event
        for event in reversed(call.organization.administration.events)
        if start < read_timestamp(event["created"]) < end
        and (not categories or event["data"]["eventCategory"] in categories)
        and actor in (None, event["actorId"])
    ]
    return offset_page(call, events, default=100, most=200)


def _list_categories(call: Call) -> Answer:
    refuse_others(call, {FULL_ADMINISTRATOR})
    return answer({"eventCategories": list(_CATEGORIES)})


HANDLERS: dict[str, Handler] = {
    "admin_audit_events.list": _list,
    "admin_audit_events.list_event_categories": _list_categories,
}
