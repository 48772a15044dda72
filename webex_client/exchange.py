"""One request and one answer, in words of our own, so that no HTTP library shows in a signature."""

from __future__ import annotations

from collections.abc import ItemsView, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar, cast

if TYPE_CHECKING:
    from .uploads import Multipart

__all__ = ["Headers", "Request", "Response"]

T = TypeVar("T")
U = TypeVar("U")


class Headers(Mapping[str, str]):
    """Header fields by name in any case. A field that came several times is joined with commas.

    Its repr hides what the Authorization field holds.
    """

    __slots__ = ("_fields",)

    def __init__(self, fields: Mapping[str, str] | Iterable[tuple[str, str]] = ()) -> None:
        self._fields: dict[str, tuple[str, str]] = {}
        pairs = cast("Mapping[str, str]", fields).items() if isinstance(fields, Mapping) else fields
        for name, value in pairs:
            key = name.lower()
            if key in self._fields:
                value = f"{self._fields[key][1]}, {value}"
            self._fields[key] = (name, value)

    def adding(self, name: str, value: str) -> Headers:
        """These fields and one more."""
        key = name.lower()
        if key in self._fields:
            value = f"{self._fields[key][1]}, {value}"
        more = Headers()
        more._fields = {**self._fields, key: (name, value)}
        return more

    def __getitem__(self, name: str) -> str:
        return self._fields[name.lower()][1]

    def items(self) -> ItemsView[str, str]:
        # What Mapping makes of the other methods takes four times as long.
        return dict(self._fields.values()).items()

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._fields

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._fields.values())

    def __len__(self) -> int:
        return len(self._fields)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Headers):
            return NotImplemented
        return {k: v for k, (_, v) in self._fields.items()} == {k: v for k, (_, v) in other._fields.items()}

    __hash__ = None  # type: ignore[assignment]  # a mapping compared by value has no hash

    def __repr__(self) -> str:
        shown = {name: "[hidden]" if key == "authorization" else value for key, (name, value) in self._fields.items()}
        return f"Headers({shown!r})"


@dataclass(frozen=True, slots=True)
class Request:
    """What a transport sends: an absolute URL, header fields, a body (bytes, a form to upload, or nothing).

    `timeout` is in seconds, for connecting and for each wait for bytes.
    """

    method: str
    url: str
    headers: Headers = field(default_factory=Headers)
    body: bytes | Multipart | None = field(default=None, repr=False)  # it may hold secrets
    timeout: float = 60.0

    def with_header(self, name: str, value: str) -> Request:
        """The same request with one more header field."""
        return Request(self.method, self.url, self.headers.adding(name, value), self.body, self.timeout)


@dataclass(frozen=True, slots=True)
class Response(Generic[T]):
    """An answer: `status`, `headers`, `content` (the body's bytes), and `parsed`, what the operation returns.

    A transport leaves `parsed` and `request` alone. `request` is the request without what is secret in it.
    """

    status: int
    headers: Headers
    content: bytes
    parsed: T
    request: Request | None = None

    @property
    def tracking_id(self) -> str | None:
        """What Webex support asks for to find a request."""
        return self.headers.get("Trackingid")

    def with_parsed(self, parsed: U) -> Response[U]:
        """The same answer with what was made of its body."""
        return Response(self.status, self.headers, self.content, parsed, self.request)

    def with_request(self, request: Request) -> Response[T]:
        """The same answer, knowing what it answers."""
        return Response(self.status, self.headers, self.content, self.parsed, request)

    def __repr__(self) -> str:
        # The body may hold tokens: it is never shown.
        return f"<Response {self.status}, {len(self.content)} bytes, tracking id {self.tracking_id}>"
