"""Messages: posted to rooms and people, read newest first, edited by their authors."""

from __future__ import annotations

from posixpath import basename
from urllib.parse import unquote, urlsplit

from ....models.common import read_timestamp
from ..call import Answer, Call, Handler, UploadedFile, answer, no_content
from ..errors import Refusal, not_found
from ..markdown import Rendered
from ..paging import page
from ..tables import Json
from ..views import message_seen

__all__ = ["HANDLERS"]

_MOST_BYTES = 7439
_MOST_EDITS = 10


def _list(call: Call) -> Answer:
    organization, query, caller = call.organization, call.query, call.caller
    room = organization.room_of(caller, query["roomId"])
    mentions = query.get("mentionedPeople", [])
    if any(each not in ("me", caller["id"]) for each in mentions):
        raise Refusal(400, "mentionedPeople takes oneself alone: me, or one's own id.")
    if caller["type"] == "bot" and room["type"] == "group" and not mentions:
        raise Refusal(403, "Failed to get activity.")
    before, parent = query.get("before"), query.get("parentId")
    later = _message(call, query["beforeMessage"])["created"] if "beforeMessage" in query else None

    def wanted(row: Json) -> bool:
        return (
            (before is None or read_timestamp(row["created"]) < before)
            # No two stamps are equal, and as text they are ordered like the times they are.
            and (later is None or row["created"] < later)
            and (parent is None or row.get("parentId") == parent)
            and (not mentions or caller["id"] in row.get("mentionedPeople", []))
        )

    return page(
        call,
        organization.messages.where("roomId", room["id"]),
        newest_first=True,
        wanted=wanted,
        show=lambda row: _shown(call, row),
        default=50,
        most=100 if mentions else 1000,
    )


def _list_direct(call: Call) -> Answer:
    organization, query = call.organization, call.query
    if ("personId" in query) == ("personEmail" in query):
        raise Refusal(400, "Name one person, by personId or by personEmail.")
    other = organization.people.get(query.get("personId")) or organization.person_at(query.get("personEmail", ""))
    if other is None:
        raise not_found("person")
    room = organization.direct_room(call.caller, other)
    rows = organization.messages.where("roomId", room["id"]) if room else []
    parent = query.get("parentId")
    items = [_shown(call, row) for row in reversed(rows) if parent is None or row.get("parentId") == parent]
    return answer({"items": items})


def _create(call: Call) -> Answer:
    organization, body, caller = call.organization, call.body, call.caller
    if not any(body.get(name) for name in ("text", "markdown", "files", "attachments")) and call.file is None:
        raise Refusal(400, "A message needs text, markdown, a file or a card.")
    file = call.file or _file_at(body.get("files", []))
    _refuse_long(body)
    parent = _message(call, body["parentId"]) if "parentId" in body else None
    room, addressee = _destination(call, parent)
    if room["isReadOnly"]:
        raise Refusal(403, "Nobody may post in this room.")
    place = organization.membership(room, caller)
    if room["isAnnouncementOnly"] and not (place and place["isModerator"]):
        raise Refusal(403, "Only moderators may post in this room.")
    message: Json = {
        "id": organization.ids.new("MESSAGE"),
        **({"parentId": parent["id"]} if parent else {}),
        "roomId": room["id"],
        "roomType": room["type"],
        **_written(call, room),
        **({"attachments": body["attachments"]} if body.get("attachments") else {}),
        "personId": caller["id"],
        "personEmail": caller["emails"][0],
        "created": organization.clock.stamp(),
    }
    organization.add_message(room, caller, message, file)
    return answer({**_shown(call, message), **addressee})


def _get(call: Call) -> Answer:
    return answer(_shown(call, _message(call, call.parameters["messageId"])))


def _edit(call: Call) -> Answer:
    organization, body = call.organization, call.body
    message = _message(call, call.parameters["messageId"])
    if message["personId"] != call.caller["id"]:
        raise Refusal(403, "Only its author may edit a message.")
    if message["roomId"] != body["roomId"]:
        raise Refusal(400, "The message is in another room.")
    if not (body.get("text") or body.get("markdown")):
        raise Refusal(400, "A message needs text or markdown.")
    if "files" in message or "attachments" in message:
        raise Refusal(400, "A message with a file or a card cannot be edited.")
    if organization.edits[message["id"]] >= _MOST_EDITS:
        raise Refusal(400, f"A message can be edited {_MOST_EDITS} times.")
    _refuse_long(body)
    room = organization.room_of(call.caller, message["roomId"])
    organization.edit_message(message, _written(call, room), by=call.caller)
    return answer(_shown(call, message))


def _delete(call: Call) -> Answer:
    message = _message(call, call.parameters["messageId"])
    if message["personId"] != call.caller["id"] and not call.organization.is_compliance_officer(call.caller):
        raise Refusal(403, "Only its author may delete a message.")
    call.organization.remove_message(message, by=call.caller)
    return no_content()


def _destination(call: Call, parent: Json | None) -> tuple[Json, Json]:
    """The room a message goes to, and what its answer tells of the person it goes to."""
    organization, caller = call.organization, call.caller
    names = [name for name in ("roomId", "toPersonId", "toPersonEmail") if name in call.body]
    if len(names) != 1:
        raise Refusal(400, "A message goes to one of roomId, toPersonId and toPersonEmail.")
    room: Json | None
    person: Json | None = None
    if names == ["roomId"]:
        room = organization.room_of(caller, call.body["roomId"])
    else:
        person = organization.person_named(
            {"personId": call.body.get("toPersonId"), "personEmail": call.body.get("toPersonEmail")}
        )
        if person is caller:
            raise Refusal(400, "A direct message goes to somebody else.")
        room = organization.direct_room(caller, person)
    if parent is not None and (room is None or room["id"] != parent["roomId"]):
        raise Refusal(400, "The message replied to is in another room.")
    if person is None:
        assert room is not None, "room_of has seen to that"
        return room, {}
    return room or organization.add_direct_room(caller, person), {name: call.body[name] for name in names}


def _written(call: Call, room: Json) -> Json:
    """What a message says, as the service shows it: Markdown comes back as HTML and as text too."""
    organization, body = call.organization, call.body
    if not body.get("markdown"):
        return {"text": body["text"]} if body.get("text") else {}

    def find(kind: str, value: str) -> Json | None:
        person = organization.people.get(value) if kind == "Id" else organization.person_at(value)
        return person if person and organization.membership(room, person) else None

    rendered = Rendered(body["markdown"], find)
    return {
        "text": body.get("text") or rendered.text,
        "markdown": body["markdown"],
        "html": rendered.html,
        **({"mentionedPeople": rendered.people} if rendered.people else {}),
        **({"mentionedGroups": rendered.groups} if rendered.groups else {}),
    }


def _file_at(addresses: list[str]) -> UploadedFile | None:
    """A file given by its address. The fake fetches nothing: it is there under its name, and empty."""
    if not addresses:
        return None
    parts = urlsplit(addresses[0])
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise Refusal(400, "files must hold a public address.")
    return UploadedFile(basename(unquote(parts.path)) or "file", "application/octet-stream", b"")


def _refuse_long(body: Json) -> None:
    for name in ("text", "markdown"):
        # A text may hold halves of surrogate pairs, which JSON can write and UTF-8 cannot.
        if len(body.get(name, "").encode(errors="surrogatepass")) > _MOST_BYTES:
            raise Refusal(400, f"{name} is longer than {_MOST_BYTES} bytes.")


def _message(call: Call, message_id: str) -> Json:
    """A message the caller may read."""
    message = call.organization.messages.get(message_id)
    if message is None:
        raise not_found("message")
    call.organization.room_of(call.caller, message["roomId"], "message")
    return message


def _shown(call: Call, message: Json) -> Json:
    return message_seen(message, call.base_url)


HANDLERS: dict[str, Handler] = {
    "messages.list": _list,
    "messages.list_direct": _list_direct,
    "messages.create": _create,
    "messages.get": _get,
    "messages.edit": _edit,
    "messages.delete": _delete,
}
