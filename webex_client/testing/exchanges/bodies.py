"""Bodies as a cassette shows them to people: JSON as JSON, forms as their fields, and what is neither as it is.

A body is an object with one field that says what it is:

- `json`: a value. Only where nothing is lost by it: no name twice in an object, no number that a float would round.
- `form`: the fields of an `application/x-www-form-urlencoded` body, in order.
- `multipart`: the text fields, and of each file its name, type, size and SHA-256 sum, but not what is in it.
- `text`: UTF-8, letter by letter.
- `base64`: bytes (in a file their Base64).
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import parse_qsl, urlencode

from ...exchange import Headers, Request
from ...models.common import is_array, is_object
from ...uploads import Multipart
from ..fake.bodies import FORM, MULTIPART, UnreadableError, read_form
from ..fake.tables import Json
from .document import Part
from .json_text import JsonError, JsonText

__all__ = ["BOUNDARY", "Digest", "content_of", "described", "described_multipart", "plain_body"]

BOUNDARY = "part-of-a-cassette"
"""Between the parts of a multipart body that is made of its description."""

_DEEPEST = 60
"""How deeply JSON may be nested to be shown as such."""

_JSON_TYPE = re.compile(r"application/(?:[\w.+-]+\+)?json(?:-patch\+json)?")


class Digest:
    """Size and SHA-256 sum of what goes by."""

    def __init__(self, content: bytes = b"") -> None:
        self.size = len(content)
        self._hash = hashlib.sha256(content)

    def update(self, content: bytes) -> None:
        self.size += len(content)
        self._hash.update(content)

    @property
    def sha256(self) -> str:
        return self._hash.hexdigest()


def described(content: bytes, content_type: str, *, exact: bool = False) -> Json | None:
    """A body of `content_type` as a cassette shows it, None where there is none.

    JSON may come back with other white space, unless `exact` says that it is a file.
    """
    if not content:
        return None
    media_type = content_type.partition(";")[0].strip().lower()
    if media_type == MULTIPART and (form := _multipart(content, content_type)) is not None:
        return {"multipart": form}
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return {"base64": content}
    if media_type == FORM and (fields := _form(text)) is not None:
        return {"form": fields}
    if not exact and (not media_type or _JSON_TYPE.fullmatch(media_type)):
        try:
            return {"json": _faithful(text)}
        except JsonError:
            pass
    return {"text": text}


def described_multipart(form: Multipart, digest: Digest) -> Json:
    """A form that a client uploads, of whose file `digest` has seen all."""
    file = _file(form.file_field, form.file.name, form.file.content_type, digest)
    return {"multipart": _shown(form.fields.items(), [file])}


def content_of(body: Part | None) -> bytes | None:
    """The bytes that a described body was, but for the contents of uploaded files: these are left empty.

    Raises `UnusableInputError` for what describes no body.
    """
    if body is None:
        return None
    kind = next(iter(body.value), None) if is_object(body.value) and len(body.value) == 1 else None
    match kind:
        case "json":
            return json.dumps(body.value["json"], ensure_ascii=False, separators=(",", ":")).encode()
        case "text":
            return body.field("text").content()
        case "base64":
            return body.field("base64").from_base64()
        case "form":
            pairs = [(f.field("name").text(), f.field("value").text()) for f in body.field("form").entries()]
            return urlencode(pairs).encode()
        case "multipart":
            return _multipart_bytes(body.field("multipart"))
        case _:
            raise body.fault("a body is one of json, text, base64, form and multipart")


def plain_body(body: Part | None) -> Json | None:
    """A described body as `described` gives it. Raises `UnusableInputError` for what describes none."""
    content_of(body)
    if body is None:
        return None
    return {"base64": body.field("base64").from_base64()} if "base64" in body.value else dict(body.value)


def _faithful(text: str) -> Any:
    """The JSON value of a text that says all the text does. Raises `JsonError` where there is none."""
    found = JsonText(text)
    if found.repeated or found.rounded:
        raise JsonError("a value would say less than the text")
    if _depth(found.value) > _DEEPEST or not _is_writable(found.value):
        raise JsonError("a value that a cassette cannot hold")
    return found.value


def _depth(value: Any) -> int:
    """How deeply a value is nested, as far as it matters."""
    depth = 0
    level = [value]
    while level and depth <= _DEEPEST:
        depth += 1
        level = [
            inner
            for outer in level
            for inner in (outer.values() if is_object(outer) else outer if is_array(outer) else ())
        ]
    return depth


def _is_writable(value: Any) -> bool:
    """Whether UTF-8 has letters for all that a value says; JSON may escape halves of letters."""
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True


def _form(text: str) -> list[Json] | None:
    """The fields of a form; None where they would not make the same form again."""
    try:
        pairs = parse_qsl(text, keep_blank_values=True, strict_parsing=True, errors="strict")
    except ValueError:
        return None
    return [{"name": name, "value": value} for name, value in pairs]


def _multipart(content: bytes, content_type: str) -> Json | None:
    """What a multipart body holds, None where that cannot be told."""
    try:
        parts = read_form(Request("POST", "", Headers({"Content-Type": content_type}), content))
    except UnreadableError:
        return None
    fields = [(name, part) for name, part in parts if isinstance(part, str)]
    files = [(name, part) for name, part in parts if not isinstance(part, str)]
    return _shown(fields, [_file(name, file.name, file.content_type, Digest(file.content)) for name, file in files])


def _shown(fields: Iterable[tuple[str, str]], files: list[Json]) -> Json:
    return {"fields": [{"name": name, "value": value} for name, value in fields], "files": files}


def _file(field: str, name: str, content_type: str, digest: Digest) -> Json:
    return {
        "name": field,
        "filename": name,
        "content_type": content_type,
        "size": digest.size,
        "sha256": digest.sha256,
    }


def _multipart_bytes(form: Part) -> bytes:
    """The form with empty files."""
    parts = [(f'name="{_quoted(f.field("name"))}"', f.field("value").text()) for f in form.field("fields").entries()]
    for file in form.field("files").entries():
        names = f'name="{_quoted(file.field("name"))}"; filename="{_quoted(file.field("filename"))}"'
        parts.append((f"{names}\r\nContent-Type: {file.field('content_type').text()}", ""))
    written = [f"--{BOUNDARY}\r\nContent-Disposition: form-data; {head}\r\n\r\n{text}\r\n" for head, text in parts]
    return "".join([*written, f"--{BOUNDARY}--\r\n"]).encode()


def _quoted(part: Part) -> str:
    return part.text().replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
