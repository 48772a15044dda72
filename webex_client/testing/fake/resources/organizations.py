"""Organizations: the one there is, as its administrators see it."""

from __future__ import annotations

from ..administration import FULL_ADMINISTRATOR, refuse_others
from ..call import Answer, Call, Handler, answer, no_content
from ..errors import Refusal, not_found
from ..tables import Json

__all__ = ["HANDLERS"]

_CALLING = "https://calling.example.com/com.broadsoft"


def _list(call: Call) -> Answer:
    refuse_others(call)
    return answer({"items": [_shown(call)]})


def _get(call: Call) -> Answer:
    refuse_others(call)
    _refuse_unknown(call)
    return answer(_shown(call))


def _delete(call: Call) -> Answer:
    refuse_others(call, {FULL_ADMINISTRATOR})
    _refuse_unknown(call)
    organization = call.organization
    if len(organization.people) > 1:
        raise Refusal(409, "The organization cannot be deleted: it has more than one person.")
    if any(person.get("licenses") for person in organization.people):
        raise Refusal(409, "The organization cannot be deleted: licenses are in use.")
    # Nobody can sign in to what is not there any more.
    for person in organization.people:
        organization.remove_person(person, by=call.caller)
    return no_content()


def _refuse_unknown(call: Call) -> None:
    if call.parameters["orgId"] != call.organization.id:
        raise not_found("organization")


def _shown(call: Call) -> Json:
    organization = call.organization
    calling = {
        "xsiActionsEndpoint": f"{_CALLING}.xsi-actions",
        "xsiEventsEndpoint": f"{_CALLING}.xsi-events",
        "xsiEventsChannelEndpoint": f"{_CALLING}.async/com.broadsoft.xsi-events",
        "xsiDomain": "calling.example.com",
    }
    return {
        "id": organization.id,
        "displayName": organization.display_name,
        "created": organization.created,
        **(calling if call.query.get("callingData") else {}),
    }


HANDLERS: dict[str, Handler] = {
    "organizations.list": _list,
    "organizations.get": _get,
    "organizations.delete": _delete,
}
