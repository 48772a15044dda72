"""Reads the body of a request: JSON, a form with a file, or a form as a web page sends it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from email.message import Message
from email.parser import HeaderParser
from email.utils import collapse_rfc2231_value
from typing import TypeAlias
from urllib.parse import parse_qsl

from ...exchange import Request
from ...uploads import Multipart
from .call import UploadedFile

__all__ = ["FORM", "MULTIPART", "FormFields", "UnreadableError", "media_type", "read_form", "read_json"]

MULTIPART = "multipart/form-data"
FORM = "application/x-www-form-urlencoded"

FormFields: TypeAlias = "list[tuple[str, str | UploadedFile]]"
"""The fields of a form in the order they came in."""

_ESCAPED = re.compile("%(0[0-9A-F]|1[0-9A-F]|22)")
"""What HTML has a form write in place of a quote or of control characters; all else stands for itself."""


class UnreadableError(ValueError):
    """A body that is not what its Content-Type says."""


def media_type(request: Request) -> str:
    """What the body is said to be, without parameters such as a charset."""
    if isinstance(request.body, Multipart):
        return MULTIPART
    return request.headers.get("Content-Type", "").partition(";")[0].strip().lower()


def read_json(content: bytes) -> object:
    """What a body says in JSON. Raises `UnreadableError` for anything else."""
    try:
        body: object = json.loads(content, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise UnreadableError("cannot be read as JSON") from error
    return body


def read_form(request: Request) -> FormFields:
    """The form a request holds: an object, or the bytes of either kind. Raises `UnreadableError` for anything else."""
    body = request.body
    if isinstance(body, Multipart):
        part = body.file
        with part.open() as file:
            return [*body.fields.items(), (body.file_field, UploadedFile(part.name, part.content_type, file.read()))]
    if media_type(request) == FORM:
        return [*parse_qsl((body or b"").decode(errors="replace"), keep_blank_values=True)]
    return [_field(*part) for part in _parts(request.headers.get("Content-Type", ""), body or b"")]


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")


def _field(headers: Message, content: bytes) -> tuple[str, str | UploadedFile]:
    """A part of a form: its name and what it holds."""
    name, file_name = _parameter(headers, "name"), _parameter(headers, "filename")
    if name is None:
        raise UnreadableError("has a part without a name")
    if file_name is None:
        return name, content.decode(errors="replace")
    return name, UploadedFile(file_name, headers.get("Content-Type", "application/octet-stream"), content)


def _parts(content_type: str, body: bytes) -> Iterator[tuple[Message, bytes]]:
    """The headers and the content of each part (RFC 7578)."""
    boundary = _headers(f"Content-Type: {content_type}").get_boundary()
    pieces = (b"\r\n" + body).split(b"\r\n--" + boundary.encode()) if boundary else []
    # Before the first boundary and after the last, which ends in two hyphens, stands nothing of the form.
    if len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        raise UnreadableError("cannot be read as a form: its boundary or its end is missing")
    for piece in pieces[1:-1]:
        head, blank, content = piece.partition(b"\r\n\r\n")
        if not blank:
            raise UnreadableError("has a part without a head")
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
