"""Reads the body of a request: JSON, or a form with a file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from email.message import Message
from email.parser import HeaderParser
from email.utils import collapse_rfc2231_value

from ...exchange import Request
from ...models.common import is_object
from ...uploads import Multipart
from .call import UploadedFile
from .errors import Refusal
from .tables import Json

__all__ = ["Form", "read_form", "read_json"]

_ESCAPED = re.compile("%(0[0-9A-F]|1[0-9A-F]|22)")
"""What HTML has a form write in place of a quote or of control characters; all else stands for itself."""

_UNREADABLE = "The body cannot be understood."


class Form:
    """The text fields of a form, and its files by the name of their field."""

    def __init__(self) -> None:
        self.fields: dict[str, str] = {}
        self.files: list[tuple[str, UploadedFile]] = []


def read_json(content: bytes) -> Json:
    """The JSON object a body is. Raises a `Refusal` for anything else."""
    try:
        body: object = json.loads(content)
    except (ValueError, RecursionError):
        raise Refusal(400, _UNREADABLE) from None
    if not is_object(body):
        raise Refusal(400, _UNREADABLE)
    return body


def read_form(request: Request) -> Form:
    """The form a request holds, as an object or as the bytes of multipart/form-data."""
    form = Form()
    if isinstance(request.body, Multipart):
        form.fields.update(request.body.fields)
        part = request.body.file
        with part.open() as file:
            form.files.append((request.body.file_field, UploadedFile(part.name, part.content_type, file.read())))
        return form
    for headers, content in _parts(request.headers.get("Content-Type", ""), request.body or b""):
        name, file_name = _parameter(headers, "name"), _parameter(headers, "filename")
        if name is None:
            raise Refusal(400, _UNREADABLE)
        if file_name is None:
            form.fields[name] = content.decode(errors="replace")
        else:
            content_type = headers.get("Content-Type", "application/octet-stream")
            form.files.append((name, UploadedFile(file_name, content_type, content)))
    return form


def _parts(content_type: str, body: bytes) -> Iterator[tuple[Message, bytes]]:
    """The headers and the content of each part (RFC 7578)."""
    boundary = _headers(f"Content-Type: {content_type}").get_boundary()
    pieces = (b"\r\n" + body).split(b"\r\n--" + boundary.encode()) if boundary else []
    # Before the first boundary and after the last, which ends in two hyphens, stands nothing of the form.
    if len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        raise Refusal(400, _UNREADABLE)
    for piece in pieces[1:-1]:
        head, blank, content = piece.partition(b"\r\n\r\n")
        if not blank:
            raise Refusal(400, _UNREADABLE)
        yield _headers(head.decode(errors="replace").strip()), content


def _headers(text: str) -> Message:
    return HeaderParser().parsestr(text.replace("\r\n", "\n"))


def _parameter(headers: Message, name: str) -> str | None:
    """A parameter of Content-Disposition, in the forms that browsers and HTTP libraries write it in."""
    value = headers.get_param(name, header="Content-Disposition")
    if value is None:
        return None
    if isinstance(value, tuple):  # RFC 2231: charset, language, text
        return collapse_rfc2231_value(value)
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), value)
