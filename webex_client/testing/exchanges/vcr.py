"""Cassettes of vcrpy, in YAML and in JSON, and those of VCR for Ruby."""

from __future__ import annotations

import gzip
import zlib
from typing import Any

from ...exchange import Headers, Request, Response
from ...models.common import is_object
from .document import Part, headers_of, moment_of
from .exchange import Exchange, Source

__all__ = ["is_cassette", "read"]

_LISTS = ("interactions", "http_interactions")
"""Where vcrpy and where VCR for Ruby keep the exchanges."""

_GZIP = b"\x1f\x8b"


def is_cassette(value: object) -> bool:
    """Whether a value is such a cassette."""
    return is_object(value) and not value.keys().isdisjoint(_LISTS)


def read(part: Part) -> list[Exchange]:
    """The exchanges of a cassette."""
    name = next(name for name in _LISTS if name in part.names())
    return [_exchange(each, number) for number, each in enumerate(part.field(name).entries(), 1)]


def _exchange(interaction: Part, number: int) -> Exchange:
    asked, answered = interaction.field("request"), interaction.field("response")
    headers = headers_of(asked.find("headers"))
    body = _body(asked.find("body"), headers)
    return Exchange(
        request=Request(asked.field("method").text().upper(), asked.field("uri").text(), headers, body or None),
        response=_answer(answered),
        source=Source(interaction.path, interaction.line, f"interaction {number}"),
        time=moment_of(interaction.find("recorded_at")),
    )


def _answer(answered: Part) -> Response[Any]:
    headers = headers_of(answered.find("headers"))
    old_httpx = answered.find("status_code")  # how vcrpy wrote the answers of httpx before its version 6
    if old_httpx is not None:
        return Response(old_httpx.number(), headers, _body(answered.find("content"), headers), None)
    status = answered.field("status").field("code").number()
    return Response(status, headers, _body(answered.find("body"), headers), None)


def _body(part: Part | None, headers: Headers) -> bytes:
    """The bytes of a body, which is a text, bytes, or an object with either."""
    if part is None:
        return b""
    if not is_object(part.value):
        return _expanded(part, part.content(), headers)
    in_base64, text = part.find("base64_string"), part.find("string")
    if in_base64 is not None:
        return _expanded(part, in_base64.from_base64(), headers)
    if text is None:
        return b""
    encoding = part.find("encoding")
    is_base64 = encoding is not None and encoding.plain().lower() == "base64"
    return _expanded(part, text.from_base64() if is_base64 else text.content(), headers)


def _expanded(part: Part, content: bytes, headers: Headers) -> bytes:
    """The content as it was before it was compressed; what was written down expanded stays as it is."""
    for coding in reversed(headers.get("Content-Encoding", "").lower().split(",")):
        coding = coding.strip()
        try:
            if coding in ("gzip", "x-gzip") and content.startswith(_GZIP):
                content = gzip.decompress(content)
            elif coding == "deflate":
                content = _inflated(content)
        except (EOFError, OSError, zlib.error) as error:
            raise part.fault(f"the body cannot be expanded: {error}") from error
    return content


def _inflated(content: bytes) -> bytes:
    """What `deflate` stands for: zlib by the standard, its inside alone by some, nothing where it was undone."""
    for form in (zlib.MAX_WBITS, -zlib.MAX_WBITS):
        try:
            return zlib.decompress(content, form)
        except zlib.error:
            continue
    return content
