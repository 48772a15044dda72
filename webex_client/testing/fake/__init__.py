"""A small Webex of one's own: it keeps people, rooms, teams and messages in memory and answers as the service does.

It behaves like the service where that is known, without being one: the directory has one organization, an address
nobody has is invited wherever somebody is added by it, and files given by their address are not fetched.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Literal, TypedDict, Unpack

from ...access_token import AccessToken
from ...client import AsyncWebexClient, WebexClient
from ...client_base import BASE_URL
from ...default_transport import DefaultTransport
from ...rate_limiter import RateLimiter
from ...retry import RetryPolicy
from ...transport import AsyncTransport, Transport
from ..errors import MissingExtraError
from .accounts import Account, add_account
from .clients import GuestIssuer, Integration, ServiceApp
from .clock import VirtualClock
from .deliveries import Delivery
from .files import Files
from .ids import Ids
from .meeting_control import MeetingControl
from .meeting_recordings import MeetingRecordings
from .meeting_surveys import MeetingSurveys
from .orders import FaultOrders
from .organization import Organization
from .service import ReceivedRequest, Service
from .sign_in import SignIn
from .state import State, load
from .transports import AsyncFakeTransport, FakeTransport
from .validation import Problem

__all__ = [
    "Account",
    "ClientOptions",
    "Delivery",
    "FakeWebex",
    "GuestIssuer",
    "Integration",
    "MeetingControl",
    "MeetingRecordings",
    "MeetingSurveys",
    "Problem",
    "ReceivedRequest",
    "ServiceApp",
    "SignIn",
    "VirtualClock",
]


class ClientOptions(TypedDict, total=False):
    """The options of a client of the fake: those of `WebexClient`, but for what the fake provides itself."""

    access_token: AccessToken
    base_url: str
    timeout: float
    retry: RetryPolicy
    rate_limiter: RateLimiter | None
    caller: str | None
    be_geo_id: str | None


class FakeWebex(FaultOrders):
    """A Webex in memory.

        fake = FakeWebex()
        with fake.client() as webex:
            room = webex.rooms.create(title="Release train")
            fake.fail("POST /messages", status=429, retry_after="30")
            webex.messages.create(room_id=room.id, markdown="**built**")
        assert 30 <= fake.clock.pauses[0] <= 31

    - `token`, `email`, `display_name`: of the person who is there from the beginning, `me`.
    - `administrator`: whether that person may create, change and delete people, and list all of them.
    - `state`: what else is there, as a mapping or as the path of a JSON file; `webex_client.testing.fake.state` says
      how it is written.
    - `seed`: what ids and chance are made from; equal seeds and equal calls give equal answers.
    - `start`: when its time begins.
    - `rate_limit`: how many requests a minute, on its own clock, each access token may make. One too many is answered
      with 429, and a Retry-After that is right. No limit unless given.
    - `strict`: whether parameters and fields that the contract does not know are refused with 400, as wrong types are.
      Without it they are let through, and told in `problems` all the same.
    - `deliver`: whether webhooks are posted over HTTP, or the transport to post them by. They are only kept in
      `deliveries` otherwise.

    What it was asked is in `requests`, and where that did not keep to the contract in `problems`; both are lists,
    oldest first, which may be cleared. `accounts` is who can sign in.

    `clock` is its time, which nothing but waiting moves: `fake.clock.advance(60)` lets a minute pass. What goes wrong
    is ordered with `fail`, `delay`, `drop_connection`, `truncate`, `corrupt`, `empty_pages`, `lose_filters`,
    `null_page_size` and `repeat_pages`. `files` says what scanning shows in uploaded files, `meetings` begins and ends
    meetings, `recordings` has them recorded, `surveys` asks people about webinars, `sign_in` registers applications.
    May be used from several threads.
    """

    def __init__(
        self,
        *,
        token: str = "fake-token",
        email: str = "me@example.com",
        display_name: str = "Myself",
        administrator: bool = True,
        state: State | None = None,
        seed: int = 0,
        start: datetime = datetime(2026, 1, 5, 9, tzinfo=UTC),
        rate_limit: int | None = None,
        strict: bool = True,
        deliver: bool | Transport = False,
    ) -> None:
        self.clock = VirtualClock(start, seed=seed)
        outward = DefaultTransport(None, True) if deliver is True else deliver or None
        self._organization = Organization(self.clock, Ids(seed), outward)
        self._service = Service(self._organization, rate_limit=rate_limit, strict=strict)
        self.sign_in = SignIn(self._service)
        self.files = Files(self._service)
        self.meetings = MeetingControl(self._service)
        self.recordings = MeetingRecordings(self._service)
        self.surveys = MeetingSurveys(self._service)
        self.accounts: list[Account] = []
        self.me = self.add_person(email, display_name=display_name, token=token, administrator=administrator)
        if state is not None:
            self.load(state)

    @property
    def requests(self) -> list[ReceivedRequest]:
        """What was asked, oldest first."""
        return self._service.requests

    @property
    def problems(self) -> list[Problem]:
        """Where requests did not keep to the contract, oldest first."""
        return self._service.problems

    @property
    def deliveries(self) -> list[Delivery]:
        """What webhooks told, oldest first."""
        return self._organization.deliveries.made

    def wait_for_deliveries(self, timeout: float = 10.0) -> None:
        """Wait until all of `deliveries` were posted. Raises `TransportError` after `timeout` real seconds."""
        self._organization.deliveries.wait(timeout)

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
        with self._service.doing():
            account = add_account(
                self._organization,
                email,
                display_name=display_name,
                type=type,
                token=token,
                administrator=administrator,
            )
            self.accounts.append(account)
        return account

    def load(self, state: State, *, base_url: str = BASE_URL) -> None:
        """Add people, teams, rooms, messages and more: a mapping, or the path of a JSON file.

        `webex_client.testing.fake.state` says how it is written. `base_url` is what the addresses of files begin with
        in what its webhooks tell.

        Raises `ArgumentError` for what cannot be, with its place in the file; what stands before that is there then.
        """
        with self._service.doing():
            for account in load(
                state, self._organization, self.sign_in, self.recordings, self.surveys, self.me.id, base_url
            ):
                self.accounts.append(account)

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
    def serve(self, *, host: str = "127.0.0.1", port: int = 0, real_time: bool = False) -> Generator[str]:
        """Speak HTTP as long as the block lasts: `with fake.serve() as url:`. Port 0 takes a free one.

        Its clients wait in time of their own, while `clock` stands still unless the test moves it: answers that are
        `delay`ed come at once, and a rate limit ends when the test says `fake.clock.advance(60)`. In `real_time` the
        clock runs as long as the block lasts, and a delay is really waited for.

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
        with listening(self._service, host, port, real_time=real_time) as url:
            yield url

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
