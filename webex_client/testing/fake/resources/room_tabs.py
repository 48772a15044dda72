"""Room tabs: web pages shown in a room, to those who are in it."""

from __future__ import annotations

from ..call import Answer, Call, Handler, answer, no_content
from ..errors import Refusal, not_found
from ..paging import page
from ..tables import Json

__all__ = ["HANDLERS"]


def _list(call: Call) -> Answer:
    organization = call.organization
    room = organization.room_of(call.caller, call.query["roomId"])
    return page(call, organization.room_tabs.where("roomId", room["id"]))


def _create(call: Call) -> Answer:
    organization = call.organization
    room = organization.room_of(call.caller, call.body["roomId"])
    _refuse_others(call, room)
    tab: Json = {
        "id": organization.ids.new("TABS"),
        "roomId": room["id"],
        "roomType": room["type"],
        **_fields(call.body),
        "creatorId": call.caller["id"],
        "created": organization.clock.stamp(),
    }
    organization.room_tabs.add(tab)
    organization.happenings.publish("tabs", "created", tab, by=call.caller)
    return answer(tab)


def _get(call: Call) -> Answer:
    return answer(_found(call)[0])


def _update(call: Call) -> Answer:
    tab, room = _found(call)
    if call.body["roomId"] != room["id"]:
        raise Refusal(400, "The tab is in another room.")
    _refuse_others(call, room)
    tab.update(_fields(call.body))
    call.organization.happenings.publish("tabs", "updated", tab, by=call.caller)
    return answer(tab)


def _delete(call: Call) -> Answer:
    tab, room = _found(call)
    _refuse_others(call, room)
    call.organization.happenings.publish("tabs", "deleted", tab, by=call.caller)
    call.organization.room_tabs.remove(tab)
    return no_content()


def _found(call: Call) -> tuple[Json, Json]:
    """The tab asked for and its room, where the caller is in that."""
    tab = call.organization.room_tabs.get(call.parameters["id"])
    if tab is None:
        raise not_found("tab")
    return tab, call.organization.room_of(call.caller, tab["roomId"], "tab")


def _fields(body: Json) -> Json:
    if not body["displayName"].strip():
        raise Refusal(400, "displayName must not be empty.")
    if not body["contentUrl"].startswith("https://"):
        raise Refusal(400, "contentUrl must begin with https.")
    return {name: body[name] for name in ("displayName", "contentUrl")}


def _refuse_others(call: Call, room: Json) -> None:
    if not call.organization.may_moderate(room, call.caller):
        raise Refusal(403, "Only moderators may change the tabs of a locked room.")


HANDLERS: dict[str, Handler] = {
    "room_tabs.list": _list,
    "room_tabs.create": _create,
    "room_tabs.get": _get,
    "room_tabs.update": _update,
    "room_tabs.delete": _delete,
}
