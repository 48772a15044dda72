"""Teams: seen by those in them."""

from __future__ import annotations

from ..call import Answer, Call, Handler, answer, no_content
from ..errors import Refusal
from ..paging import created, page

__all__ = ["HANDLERS"]


def _list(call: Call) -> Answer:
    organization = call.organization
    places = organization.team_memberships.where("personId", call.caller["id"])
    teams = [team for place in places if (team := organization.teams.get(place["teamId"]))]
    return page(call, sorted(teams, key=created))


def _create(call: Call) -> Answer:
    organization = call.organization
    fields = _fields(call)
    team = {"id": organization.ids.new("TEAM"), **fields, "created": organization.clock.stamp()}
    organization.teams.add(team)
    organization.join_team(team, call.caller, moderator=True)
    return answer(team)


def _get(call: Call) -> Answer:
    return answer(call.organization.team_of(call.caller, call.parameters["teamId"]))


def _update(call: Call) -> Answer:
    team = call.organization.team_of(call.caller, call.parameters["teamId"])
    team.update(_fields(call))
    return answer(team)


def _delete(call: Call) -> Answer:
    team = call.organization.team_of(call.caller, call.parameters["teamId"])
    call.organization.remove_team(team, by=call.caller)
    return no_content()


def _fields(call: Call) -> dict[str, str]:
    if not call.body["name"].strip():
        raise Refusal(400, "The name must not be empty.")
    return {name: call.body[name] for name in ("name", "description") if name in call.body}


HANDLERS: dict[str, Handler] = {
    "teams.list": _list,
    "teams.create": _create,
    "teams.get": _get,
    "teams.update": _update,
    "teams.delete": _delete,
}
