"""HTTP Archives (HAR 1.2), which browsers and proxies write."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from ...exchange import Headers, Request, Response
from ...models.common import is_object
from .document import Part, headers_of, moment_of
from .exchange import Exchange, Source

__all__ = ["is_archive", "read"]


def is_archive(value: object) -> bool:
    """Whether a value is an archive."""
    return is_object(value) and is_object(value.get("log")) and "entries" in value["log"]


def read(part: Part) -> list[Exchange]:
    """The exchanges of an archive."""
    entries = part.field("log").field("entries").entries()
    return [_exchange(entry, number) for number, entry in enumerate(entries, 1)]


def _exchange(entry: Part, number: int) -> Exchange:
    asked, answered = entry.field("request"), entry.find("response")
    body, body_known = _sent(asked)
    url = asked.field("url").text()
    response, content_known = (None, True) if answered is None else _answer(answered)
    return Exchange(
        request=Request(asked.field("method").text().upper(), url, headers_of(asked.find("headers")), body),
        response=response,
        source=Source(entry.path, entry.line, f"entry {number}"),
        time=moment_of(entry.find("startedDateTime")),
        request_body_known=body_known,
        response_body_known=content_known,
    )


def _sent(asked: Part) -> tuple[bytes | None, bool]:
    """The body of a request, and whether that is known."""
    post = asked.find("postData")
    if post is None:
        size = asked.find("bodySize")
        return None, size is None or size.number() <= 0
    text = post.find("text")
    if text is not None and text.text():
        return text.content(), True
    fields = post.find("params")
    form = post.find("mimeType")
    if fields is None or form is None or not form.text().startswith("application/x-www-form-urlencoded"):
        return None, False
    return urlencode(
        [(field.field("name").text(), _text_of(field.find("value"))) for field in fields.entries()]
    ).encode(), True


def _text_of(part: Part | None) -> str:
    return "" if part is None else part.plain()


def _answer(answered: Part) -> tuple[Response[Any] | None, bool]:
    """An answer, None where none came, and whether its body is known."""
    status = answered.field("status").number()
    if status <= 0:
        return None, True
    headers, content = headers_of(answered.find("headers")), answered.find("content")
    if content is None:
        return Response(status, headers, b"", None), False
    if "Content-Type" not in headers and (kind := _text_of(content.find("mimeType"))) not in ("", "x-unknown"):
        headers = Headers([*headers.items(), ("Content-Type", kind)])
    text, size = content.find("text"), content.find("size")
    if text is None:
        return Response(status, headers, b"", None), size is None or size.number() <= 0
    body = text.from_base64() if _text_of(content.find("encoding")).lower() == "base64" else text.content()
    return Response(status, headers, body, None), True
