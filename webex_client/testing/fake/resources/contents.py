"""Files that came with messages, for those who are in the room."""

from __future__ import annotations

import re
from urllib.parse import quote

from ..call import Answer, Call, Handler, UploadedFile
from ..errors import Refusal, not_found
from ..files import Content

__all__ = ["HANDLERS", "file_answer"]

_RANGE = re.compile(r"bytes=(?:([0-9]{1,18})-([0-9]{1,18})?|-([0-9]{1,18}))", re.ASCII)


def _get(call: Call) -> Answer:
    content_id = call.parameters["contentId"]
    content = call.organization.contents.get(content_id)
    room = call.organization.rooms.get(content.room_id) if content else None
    if content is None or room is None or call.organization.membership(room, call.caller) is None:
        raise not_found("file")
    _refuse_unsafe(call, content)
    tag = f"{content_id}-{content.version}" if content.version else content_id
    return file_answer(call, content.file, tag, content.disposition)


def file_answer(call: Call, file: UploadedFile, tag: str, disposition: str | None = None) -> Answer:
    """A file, or the part of it that is asked for; `tag` is what a later request knows it by.

    `disposition` stands in place of the Content-Disposition that the file's name makes.
    """
    headers = {
        "Content-Disposition": disposition or _disposition(file.name),
        "Content-Type": file.content_type,
        "Accept-Ranges": "bytes",
        "ETag": f'"{tag}"',
    }
    part = _range(call, len(file.content), headers["ETag"])
    if part is None:
        return Answer(200, file.content, {**headers, "Content-Length": str(len(file.content))})
    told = f"bytes {part.start}-{part.stop - 1}/{len(file.content)}"
    return Answer(
        206,
        file.content[part.start : part.stop],
        {**headers, "Content-Range": told, "Content-Length": str(len(part))},
    )


def _refuse_unsafe(call: Call, content: Content) -> None:
    left = call.organization.clock.whole_seconds_until(content.scanned)
    if left:
        raise Refusal(423, "The file is still being scanned.", {"Retry-After": str(left)})
    if content.infected:
        raise Refusal(410, "The file is infected, and was taken away.")
    if content.unscannable and call.query.get("allow") != "unscannable":
        raise Refusal(428, "The file cannot be scanned; ask for it with ?allow=unscannable.")


def _range(call: Call, size: int, tag: str) -> range | None:
    """What part of a file is asked for (RFC 9110); None for all of it, also where that cannot be understood."""
    found = _RANGE.fullmatch(call.headers.get("Range", ""))
    if found is None or call.headers.get("If-Range", tag) != tag:
        return None
    first, last, suffix = found.groups()
    if suffix is not None:
        part = range(max(0, size - int(suffix)), size)
    elif last is not None and int(last) < int(first):
        return None
    else:
        part = range(int(first), size if last is None else min(int(last) + 1, size))
    if not part:
        raise Refusal(416, "The file ends before that.", {"Content-Range": f"bytes */{size}"})
    return part


def _disposition(name: str) -> str:
    """The name in quotes, and where ASCII has no letters for it or it has quotes itself, as RFC 8187 writes it."""
    plain = name.isascii() and name.isprintable() and not set(name) & set('"\\')
    return f'attachment; filename="{name}"' if plain else f"attachment; filename*=UTF-8''{quote(name, safe='')}"


HANDLERS: dict[str, Handler] = {"contents.get": _get, "contents.head": _get}
