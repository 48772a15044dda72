"""A small Webex of one's own: it keeps people, rooms, teams and messages in memory and answers as the service does.

It behaves like the service where that is known, without being one: the directory has one organization, an address
nobody has is invited wherever somebody is added by it, files given by their address are not fetched, and what the
fake does not know yet is answered with 501.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Literal, TypedDict, Unpack

from ...access_token import AccessToken
from ...client import AsyncWebexClient, WebexClient
from ...errors import ArgumentError
from ...rate_limiter import RateLimiter
from ...retry import RetryPolicy
from ...transport import AsyncTransport, Transport
from .call import Answer
from .clock import VirtualClock
from .errors import MissingExtraError, Refusal
from .ids import Ids
from .organization import Organization
from .service import ReceivedRequest, Service
from .transports import AsyncFakeTransport, FakeTransport

__all__ = ["Account", "ClientOptions", "FakeWebex", "MissingExtraError", "ReceivedRequest", "VirtualClock"]


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who can sign in: with `token` as the access token, requests are theirs."""

    id: str
    email: str
    display_name: str
    type: str
    token: str = field(repr=False)


class ClientOptions(TypedDict, total=False):
    """The options of a client of the fake: those of `WebexClient`, but for what the fake provides itself."""

    access_token: AccessToken
    base_url: str
    timeout: float
    retry: RetryPolicy
    rate_limiter: RateLimiter | None
    caller: str | None
    be_geo_id: str | None


class FakeWebex:
    """A Webex in memory.

        fake = FakeWebex()
        with fake.client() as webex:
            room = webex.rooms.create(title="Release train")
            fake.fail("POST /messages", status=429, retry_after="30")
            webex.messages.create(room_id=room.id, markdown="**built**")
        assert 30 <= fake.clock.pauses[0] <= 31

    - `token`, `email`, `display_name`: of the person who is there from the beginning, `me`.
    - `administrator`: whether that person may create, change and delete people, and list all of them.
    - `seed`: what ids and chance are made from; equal seeds and equal calls give equal answers.
    - `start`: when its time begins.

    `clock` is its time, `requests` what it was asked so far (a list, which may be cleared). May be used from several
    threads.
    """

    def __init__(
        self,
        *,
        token: str = "fake-token",
        email: str = "me@example.com",
        display_name: str = "Myself",
        administrator: bool = True,
        seed: int = 0,
        start: datetime = datetime(2026, 1, 5, 9, tzinfo=UTC),
    ) -> None:
        self.clock = VirtualClock(start, seed=seed)
        self._organization = Organization(self.clock, Ids(seed))
        self._service = Service(self._organization)
        self.me = self.add_person(email, display_name=display_name, token=token, administrator=administrator)

    @property
    def requests(self) -> list[ReceivedRequest]:
        """What was asked, oldest first."""
        return self._service.requests

    def add_person(
        self,
        email: str,
        *,
        display_name: str | None = None,
        type: Literal["person", "bot"] = "person",
        token: str | None = None,
        administrator: bool = False,
    ) -> Account:
        """Add somebody who can sign in; one with `token`, or with a token made up for them.

        Raises `ArgumentError` where the address or the token is somebody else's.
        """
        with self._service.lock:
            tokens = self._organization.tokens
            token = token or f"fake-token-{len(self._organization.people) + 1}"
            if token in tokens:
                raise ArgumentError("this token belongs to somebody already")
            name = display_name or email.partition("@")[0]
            first, _, last = name.partition(" ")
            names = {"nickName": first, "firstName": first, **({"lastName": last} if last else {})}
            fields = {"nickName": name, "status": "unknown"} if type == "bot" else names
            try:
                person = self._organization.add_person(email, displayName=name, type=type, **fields)
            except Refusal as refusal:
                raise ArgumentError(refusal.message) from None
            tokens[token] = person["id"]
            if administrator:
                self._organization.administrators.add(person["id"])
        return Account(person["id"], email, name, type, token)

    def client(self, **options: Unpack[ClientOptions]) -> WebexClient:
        """A client of this fake, signed in as `me` unless `access_token` says otherwise. Its waits take no time."""
        return WebexClient(transport=self.transport(), clock=self.clock, **self._options(options))

    def async_client(self, **options: Unpack[ClientOptions]) -> AsyncWebexClient:
        """The same for asyncio."""
        return AsyncWebexClient(transport=self.async_transport(), clock=self.clock, **self._options(options))

    def transport(self) -> Transport:
        """This fake as the transport of a client of one's own."""
        return FakeTransport(self._service)

    def async_transport(self) -> AsyncTransport:
        """The same for asyncio."""
        return AsyncFakeTransport(self._service)

    @contextmanager
    def serve(self, *, host: str = "127.0.0.1", port: int = 0) -> Generator[str]:
        """Speak HTTP as long as the block lasts: `with fake.serve() as url:`. Port 0 takes a free one.

        Needs `webex-client[testing]`, and raises `MissingExtraError` without it.
        """
        try:
            from .server import listening
        except ImportError as error:
            if (error.name or "").partition(".")[0] not in ("starlette", "uvicorn"):
                raise
            raise MissingExtraError(
                f"{error.name} is not installed: to speak HTTP the fake needs pip install 'webex-client[testing]'"
            ) from error
        with listening(self._service, host, port) as url:
            yield url

    def fail(
        self,
        operation: str,
        *,
        status: int,
        times: int = 1,
        retry_after: str | float | None = None,
        message: str | None = None,
        body: bytes | None = None,
        content_type: str = "text/html",
    ) -> None:
        """Let the next `times` requests of `operation` be answered with `status`, whoever asks, and do nothing.

        `operation` is a method and a path of the contract, with its placeholders or with an id in their place
        ("GET /rooms/{roomId}"), or "*" for any request. `retry_after` is sent as it is, however odd. The body is
        Webex's for errors, with `message` in it, unless `body` brings one of one's own, of `content_type`.

        Failures ordered earlier come first. Raises `ArgumentError` for an operation that is not in the contract.
        """
        if not 200 <= status <= 599:
            raise ArgumentError(f"status={status!r}: from 200 to 599")
        headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
        fault: Answer | Refusal
        if body is None:
            fault = Refusal(status, message or f"FakeWebex was told to answer {status}.", headers)
        else:
            fault = Answer(status, body, {"Content-Type": content_type, **headers})
        with self._service.lock:
            self._service.faults.add(operation, fault, times)

    def _options(self, options: ClientOptions) -> ClientOptions:
        return {"access_token": self.me.token, **options}

    def __repr__(self) -> str:
        counts = ", ".join(
            f"{len(table)} {name}"
            for name, table in (
                ("people", self._organization.people),
                ("rooms", self._organization.rooms),
                ("messages", self._organization.messages),
            )
        )
        return f"<FakeWebex with {counts}>"
