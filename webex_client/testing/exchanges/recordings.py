"""Recorded answers, webhook deliveries and documented examples: JSON with the body as a value.

    {"request": {"method", "path"}, "response": {"status", "headers", "body"}}      a recording
    {"delivery": {"method", "headers"}, "body"}                                     a webhook delivery
    {"method", "path", "status", "content_type", "body"}                            a documented example

The status is null where it is not known, and then it is a success; of an example it is null where the body is one to
send. A path may have placeholders, be a whole address, and be followed by a remark. Nothing else needs to be known: a
request without a `body` says nothing of whether it had one, and a recorded body may be a part of a list.
"""

from __future__ import annotations

from typing import Any

from ...exchange import Headers, Request, Response
from ...models.common import is_object
from .document import Part, headers_of
from .exchange import Delivery, Exchange, Source

__all__ = ["body_alone", "is_recorded", "read"]


def is_recorded(value: object) -> bool:
    """Whether a value has one of the forms above."""
    return is_object(value) and (
        {"request", "response"} <= value.keys()
        or {"delivery", "body"} <= value.keys()
        or {"method", "path", "status", "body"} <= value.keys()
    )


def read(part: Part) -> Exchange | Delivery:
    """What a value of one of the forms above tells."""
    if "delivery" in part.names():
        return _delivery(part)
    return _recording(part) if "request" in part.names() else _example(part)


def body_alone(part: Part, operation: str) -> Exchange:
    """The body of an answer, of which nothing is known but the operation."""
    answer, line = part.body()
    return Exchange(
        request=Request("", ""),
        response=Response(200, Headers(), answer, None),
        source=Source(part.path, part.line),
        operation=operation,
        is_part=True,
        status_known=False,
        query_known=False,
        request_body_known=False,
        response_line=line,
    )


def _recording(part: Part) -> Exchange:
    asked, answered = part.field("request"), part.field("response")
    sent, content = asked.find("body"), answered.find("body")
    body, request_line = (None, None) if sent is None else sent.body()
    status = answered.find("status")
    response, response_line = _answer(status, headers_of(answered.find("headers")), content)
    return Exchange(
        request=Request(_method(asked), _address(asked), headers_of(asked.find("headers")), body),
        response=response,
        source=Source(part.path, part.line),
        is_part=True,
        status_known=status is not None,
        query_known=False,
        request_body_known=sent is not None,
        response_body_known=content is not None,
        request_line=request_line,
        response_line=response_line,
    )


def _example(part: Part) -> Exchange:
    status, content_type, content = part.find("status"), part.find("content_type"), part.find("body")
    headers = Headers({} if content_type is None else {"Content-Type": content_type.text()})
    if status is None:
        body, line = (None, None) if content is None else content.body()
        request, response = Request(_method(part), _address(part), headers, body), None
        request_line, response_line = line, None
    else:
        request = Request(_method(part), _address(part))
        response, response_line = _answer(status, headers, content)
        request_line = None
    return Exchange(
        request=request,
        response=response,
        source=Source(part.path, part.line),
        query_known=False,
        request_body_known=response is None,
        response_body_known=content is not None,
        request_line=request_line,
        response_line=response_line,
    )


def _delivery(part: Part) -> Delivery:
    body, line = part.field("body").body()
    headers = headers_of(part.field("delivery").find("headers"))
    return Delivery(headers=headers, body=body, source=Source(part.path, part.line), line=line)


def _answer(status: Part | None, headers: Headers, content: Part | None) -> tuple[Response[Any], int | None]:
    body, line = (b"", None) if content is None else content.body()
    return Response(200 if status is None else status.number(), headers, body, None), line


def _method(part: Part) -> str:
    return part.field("method").text().upper()


def _address(part: Part) -> str:
    """The path without the remark after it."""
    return part.field("path").text().partition(" ")[0]
