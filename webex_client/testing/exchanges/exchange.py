"""What passed between a client and Webex, as it was written down: what every reader gives and every check takes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ...exchange import Headers, Request, Response

__all__ = ["Delivery", "Exchange", "Source"]


@dataclass(frozen=True, slots=True)
class Source:
    """Where something was read: a file, and where the format has them a line in it (from 1) and a name within."""

    path: str
    line: int | None = None
    name: str | None = None

    def __str__(self) -> str:
        place = self.path if self.line is None else f"{self.path}:{self.line}"
        return place if self.name is None else f"{place} ({self.name})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """One request and its answer.

    - `request`: its `url` may be a path alone, even one with placeholders; `body` is bytes or None, never a form.
    - `response`: None where only the request is known.
    - `operation`: the id of the operation (`rooms.get`) where the source tells it.
    - `time`: when the request was sent.
    - `is_part`: whether the body may be one entry of a list answer, or the list's items alone.
    - `status_known`: False where the source does not tell the status of a success; `response.status` is 200 then.
    - `query_known`, `request_body_known`, `response_body_known`: False where the source may have left it out.
    - `request_line`, `response_line`: the line of the file on which the body begins, where it stands there word for
      word.
    """

    request: Request
    response: Response[Any] | None
    source: Source
    operation: str | None = None
    time: datetime | None = None
    is_part: bool = False
    status_known: bool = True
    query_known: bool = True
    request_body_known: bool = True
    response_body_known: bool = True
    request_line: int | None = None
    response_line: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """What Webex sent to the address of a webhook. `body` is the JSON text; `line` is where in the file it begins."""

    headers: Headers
    body: bytes
    source: Source
    line: int | None = None
