"""What a handler is given and what it gives back."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from .tables import Json

if TYPE_CHECKING:
    from .organization import Organization

__all__ = ["Answer", "Call", "Handler", "UploadedFile", "answer", "no_content"]


@dataclass(frozen=True, slots=True)
class UploadedFile:
    """A file that came in a form."""

    name: str
    content_type: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One request, once it is known who asks for what and that it keeps to the contract.

    `base_url` is the one the request was made under, `path` what follows it; `pairs` is the query as it came, `query`
    and `body` hold values of the contract's types.
    """

    organization: Organization
    caller: Json
    base_url: str
    path: str
    parameters: Mapping[str, str]
    pairs: tuple[tuple[str, str], ...]
    query: Json
    body: Json
    file: UploadedFile | None


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer: status, body, and the header fields that are not on every answer."""

    status: int
    content: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


Handler: TypeAlias = Callable[[Call], Answer]


def answer(body: Mapping[str, Any], status: int = 200, headers: Mapping[str, str] | None = None) -> Answer:
    """An answer with a JSON object."""
    # A later change of a row must not change what was answered: it is written down now.
    content = json.dumps(body, separators=(",", ":")).encode()
    return Answer(status, content, {"Content-Type": "application/json;charset=UTF-8", **(headers or {})})


def no_content() -> Answer:
    """The answer to a deletion."""
    return Answer(204)
