"""Rooms: seen by those in them, locked ones changed by their moderators alone."""

from __future__ import annotations

from operator import itemgetter

from ....models.common import read_timestamp
from ..call import Answer, Call, Handler, answer, no_content
from ..errors import Refusal
from ..paging import page
from ..tables import Json
from ..views import room_seen

__all__ = ["HANDLERS"]

_FIELDS = (
    "title",
    "teamId",
    "classificationId",
    "isLocked",
    "isPublic",
    "description",
    "isAnnouncementOnly",
    "isReadOnly",
)
_ORDERS = {"id": "id", "lastactivity": "lastActivity", "created": "created"}


def _list(call: Call) -> Answer:
    organization, query = call.organization, call.query
    public = query.get("orgPublicSpaces", False)
    if public:
        rooms = [room for room in organization.rooms if room["isPublic"]]
    else:
        places = organization.memberships.where("personId", call.caller["id"])
        rooms = [room for place in places if (room := organization.rooms.get(place["roomId"]))]

    def wanted(room: Json) -> bool:
        made_public = read_timestamp(room.get("madePublic"))
        return (
            room["id"] not in organization.archived
            and query.get("teamId", room.get("teamId")) == room.get("teamId")
            and query.get("type", room["type"]) == room["type"]
            and (not public or "from" not in query or made_public > query["from"])
            and (not public or "to" not in query or made_public < query["to"])
        )

    # By last activity, a room in which something happens between two pages moves to the front of them, as rooms do.
    order = _ORDERS[query.get("sortBy", "id")]
    return page(
        call,
        sorted(rooms, key=itemgetter(order)),
        key=itemgetter(order),
        newest_first=order != "id",
        wanted=wanted,
        show=lambda room: room_seen(organization, room, call.caller),
    )


def _create(call: Call) -> Answer:
    organization = call.organization
    fields = _fields(call, {})
    if "teamId" in fields:
        organization.team_of(call.caller, fields["teamId"])
    return _shown(call, organization.add_room(call.caller, **fields))


def _get(call: Call) -> Answer:
    return _shown(call, call.organization.room_seen_by(call.caller, call.parameters["roomId"]))


def _update(call: Call) -> Answer:
    organization = call.organization
    room = organization.room_of(call.caller, call.parameters["roomId"])
    if room["type"] == "direct":
        raise Refusal(403, "A direct room cannot be changed.")
    if not organization.may_moderate(room, call.caller):
        raise Refusal(403, "Only moderators may change a locked room.")
    fields = _fields(call, room)
    if room.get("teamId") != fields.get("teamId", room.get("teamId")):
        if "teamId" in room:
            raise Refusal(400, "The room belongs to another team.")
        organization.team_of(call.caller, fields["teamId"])
    if fields.get("isLocked") and not room["isLocked"]:
        place = organization.membership(room, call.caller)
        if place is not None and not place["isModerator"]:
            organization.change_membership(place, {"isModerator": True}, by=call.caller)
    organization.change_room(room, fields, by=call.caller)
    return _shown(call, room)


def _delete(call: Call) -> Answer:
    organization = call.organization
    room = organization.room_of(call.caller, call.parameters["roomId"])
    if room["type"] == "direct":
        raise Refusal(403, "A direct room cannot be deleted.")
    if not organization.may_moderate(room, call.caller):
        raise Refusal(403, "Only moderators may delete a locked room.")
    if "teamId" in room:
        organization.archive_room(room, by=call.caller)
    else:
        organization.remove_room(room, by=call.caller)
    return no_content()


def _get_meeting_info(call: Call) -> Answer:
    call.organization.room_seen_by(call.caller, call.parameters["roomId"])
    raise Refusal(410, "Rooms have no meeting of their own any more.")


def _fields(call: Call, room: Json) -> Json:
    """What a body sets. Raises a `Refusal` where the room would be none that can be."""
    fields = {name: call.body[name] for name in _FIELDS if name in call.body}
    result = {**room, **fields}
    if not fields["title"].strip():
        raise Refusal(400, "The title must not be empty.")
    if result.get("isAnnouncementOnly") and not result.get("isLocked"):
        raise Refusal(400, "A room must be locked to be for announcements only.")
    if result.get("isPublic") and not result.get("description", "").strip():
        raise Refusal(400, "A public room needs a description.")
    if fields.get("isPublic") and not room.get("isPublic"):
        fields["madePublic"] = call.organization.clock.stamp()
    return fields


def _shown(call: Call, room: Json) -> Answer:
    return answer(room_seen(call.organization, room, call.caller))


HANDLERS: dict[str, Handler] = {
    "rooms.list": _list,
    "rooms.create": _create,
    "rooms.get": _get,
    "rooms.update": _update,
    "rooms.delete": _delete,
    "rooms.get_meeting_info": _get_meeting_info,
}
