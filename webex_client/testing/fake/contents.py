"""Files that came with messages, for those who are in the room."""

from __future__ import annotations

from urllib.parse import quote

from .call import Answer, Call, Handler
from .contract import ContractOperation
from .errors import not_found

__all__ = ["HANDLERS", "OPERATIONS"]

OPERATIONS = [
    ContractOperation(f"contents.{method.lower()}", method, "/contents/{contentId}", {}, {})
    for method in ("GET", "HEAD")
]
"""The contract describes no files: messages tell their addresses."""


def _get(call: Call) -> Answer:
    organization = call.organization
    content = organization.contents.get(call.parameters["contentId"])
    room = organization.rooms.get(content.room_id) if content else None
    if content is None or room is None or organization.membership(room, call.caller) is None:
        raise not_found("file")
    file = content.file
    headers = {
        "Content-Disposition": _disposition(file.name),
        "Content-Type": file.content_type,
        "Content-Length": str(len(file.content)),
    }
    return Answer(200, file.content, headers)


def _head(call: Call) -> Answer:
    found = _get(call)
    return Answer(found.status, b"", found.headers)


def _disposition(name: str) -> str:
    """The name in quotes, and where ASCII has no letters for it or it has quotes itself, as RFC 8187 writes it."""
    plain = name.isascii() and name.isprintable() and not set(name) & set('"\\')
    return f'attachment; filename="{name}"' if plain else f"attachment; filename*=UTF-8''{quote(name, safe='')}"


HANDLERS: dict[str, Handler] = {"contents.get": _get, "contents.head": _head}
