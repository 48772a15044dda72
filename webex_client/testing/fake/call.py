"""What a handler is given and what it gives back."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from ...exchange import Headers
from .errors import Refusal
from .tables import Json

if TYPE_CHECKING:
    from .organization import Organization

__all__ = ["Answer", "Call", "Handler", "UploadedFile", "answer", "basic_credentials", "no_content", "text"]


@dataclass(frozen=True, slots=True)
class UploadedFile:
    """A file that came in a form."""

    name: str
    content_type: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One request, once it is known who asks for what and that it keeps to the contract.

    `base_url` is the one the request was made under, `path` what follows it; `pairs` is the query as it came, `query`,
    `head` (the header fields that the contract names) and `body` hold values of the contract's types. `person` is whose
    access token came with it, and `token` that token; both are None for an operation that needs none.
    """

    organization: Organization
    person: Json | None
    token: str | None
    headers: Headers
    base_url: str
    path: str
    parameters: Mapping[str, str]
    pairs: tuple[tuple[str, str], ...]
    query: Json
    head: Json
    body: Json
    file: UploadedFile | None

    @property
    def caller(self) -> Json:
        """Who asks. Raises a `Refusal` where nobody has signed in."""
        if self.person is None:
            raise Refusal(401, "An access token is needed.")
        return self.person

    @property
    def authorization(self) -> str:
        """The Authorization field as it came, empty where it did not."""
        return self.headers.get("Authorization", "")


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


def text(content: str, status: int = 200) -> Answer:
    """An answer with plain text."""
    return Answer(status, content.encode(), {"Content-Type": "text/plain;charset=UTF-8"})


def no_content() -> Answer:
    """The answer to a deletion."""
    return Answer(204)


def basic_credentials(call: Call) -> tuple[str, str] | None:
    """The name and the password that came as `Authorization: Basic …` (RFC 7617), None where none did."""
    scheme, _, encoded = call.authorization.partition(" ")
    try:
        name, colon, password = b64decode(encoded.strip(), validate=True).decode().partition(":")
    except ValueError:
        return None
    return (name, password) if scheme.lower() == "basic" and colon else None
