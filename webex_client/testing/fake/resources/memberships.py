"""Memberships: who is in which room."""

from __future__ import annotations

from ..call import Answer, Call, Handler, answer, no_content
from ..errors import Refusal, not_found
from ..paging import created, page
from ..tables import Json

__all__ = ["HANDLERS"]


def _list(call: Call) -> Answer:
    organization, query = call.organization, call.query
    if "roomId" not in query:
        # Rows are kept by room; those of one person come in the order of creation as well.
        return page(call, organization.memberships.where("personId", _whose(call)["id"]))
    room = organization.room_seen_by(call.caller, query["roomId"])
    inside = organization.may_enter(room, call.caller)

    def wanted(row: Json) -> bool:
        email: str = query.get("personEmail", str(row["personEmail"]))
        told: bool = inside or not room["isLocked"] or row["isModerator"]
        return (
            told
            and query.get("personId", row["personId"]) == row["personId"]
            and email.casefold() == row["personEmail"].casefold()
        )

    return page(call, organization.memberships.where("roomId", room["id"]), key=created, wanted=wanted)


def _whose(call: Call) -> Json:
    """Whose memberships are listed where no room is named: one's own, unless a compliance officer names somebody."""
    organization, query = call.organization, call.query
    if "personId" not in query and "personEmail" not in query:
        return call.caller
    if not organization.is_compliance_officer(call.caller):
        raise Refusal(400, "A person's membership is looked up in a room: roomId is missing.")
    person = organization.people.get(query.get("personId")) or organization.person_at(query.get("personEmail", ""))
    if person is None:
        raise not_found("person")
    return person


def _create(call: Call) -> Answer:
    organization = call.organization
    room = organization.room_seen_by(call.caller, call.body["roomId"])
    if room["type"] == "direct":
        raise Refusal(403, "A direct room holds two people.")
    oneself = call.caller in (
        organization.people.get(call.body.get("personId")),
        organization.person_at(call.body.get("personEmail", "")),
    )
    if not organization.may_enter(room, call.caller) and not oneself:
        raise Refusal(403, "Only those in a room may add others.")
    if room["isLocked"] and not organization.may_moderate(room, call.caller):
        raise Refusal(403, "Only moderators may add people to a locked room.")
    person = organization.person_named(call.body)
    moderator = call.body.get("isModerator", False)
    return answer(organization.join_room(room, person, by=call.caller, moderator=moderator))


def _get(call: Call) -> Answer:
    return answer(_found(call)[0])


def _update(call: Call) -> Answer:
    membership, room = _found(call)
    body = call.body
    if body["isModerator"] != membership["isModerator"] and not call.organization.may_moderate(room, call.caller):
        raise Refusal(403, "Only moderators may make moderators of a locked room.")
    if "isRoomHidden" in body and body["isRoomHidden"] != membership["isRoomHidden"]:
        if room["type"] != "direct":
            raise Refusal(400, "Only direct rooms can be hidden.")
        if membership["personId"] != call.caller["id"]:
            raise Refusal(403, "A room can be hidden from oneself alone.")
    fields: Json = {name: body[name] for name in ("isModerator", "isRoomHidden") if name in body}
    call.organization.change_membership(membership, fields, by=call.caller)
    return answer(membership)


def _delete(call: Call) -> Answer:
    membership, room = _found(call)
    if room["type"] == "direct":
        raise Refusal(403, "A direct room holds two people.")
    own = membership["personId"] == call.caller["id"]
    if not own and not call.organization.may_moderate(room, call.caller):
        raise Refusal(403, "Only moderators may take others out of a locked room.")
    call.organization.leave_room(membership, by=call.caller)
    return no_content()


def _found(call: Call) -> tuple[Json, Json]:
    """The membership asked for and its room, where the caller may see it."""
    membership = call.organization.memberships.get(call.parameters["membershipId"])
    room = call.organization.rooms.get(membership["roomId"]) if membership else None
    if membership is None or room is None or not call.organization.may_see(room, call.caller):
        raise not_found("membership")
    return membership, room


HANDLERS: dict[str, Handler] = {
    "memberships.list": _list,
    "memberships.create": _create,
    "memberships.get": _get,
    "memberships.update": _update,
    "memberships.delete": _delete,
}
