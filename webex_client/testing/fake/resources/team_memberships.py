"""Team memberships: who is in which team."""

from __future__ import annotations

from ..call import Answer, Call, Handler, answer, no_content
from ..errors import Refusal, not_found
from ..paging import page
from ..tables import Json

__all__ = ["HANDLERS"]


def _list(call: Call) -> Answer:
    team = call.organization.team_of(call.caller, call.query["teamId"])
    return page(call, call.organization.team_memberships.where("teamId", team["id"]))


def _create(call: Call) -> Answer:
    organization = call.organization
    team = organization.team_of(call.caller, call.body["teamId"])
    person = organization.person_named(call.body)
    return answer(organization.join_team(team, person, moderator=call.body.get("isModerator", False)))


def _get(call: Call) -> Answer:
    return answer(_found(call))


def _update(call: Call) -> Answer:
    membership = _found(call)
    membership["isModerator"] = call.body["isModerator"]
    return answer(membership)


def _delete(call: Call) -> Answer:
    membership = _found(call)
    places = call.organization.team_memberships.where("teamId", membership["teamId"])
    if not any(place["isModerator"] for place in places if place is not membership):
        raise Refusal(403, "The last moderator cannot leave the team.")
    call.organization.team_memberships.remove(membership)
    return no_content()


def _found(call: Call) -> Json:
    """The team membership asked for, where the caller is in the team."""
    membership = call.organization.team_memberships.get(call.parameters["membershipId"])
    if membership is None:
        raise not_found("team membership")
    call.organization.team_of(call.caller, membership["teamId"])
    return membership


HANDLERS: dict[str, Handler] = {
    "team_memberships.list": _list,
    "team_memberships.create": _create,
    "team_memberships.get": _get,
    "team_memberships.update": _update,
    "team_memberships.delete": _delete,
}
