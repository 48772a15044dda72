"""The two clients: the loops that drive what `client_base` makes of an operation, and what is built on them."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from functools import cached_property, partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack, overload

from .access_token import AccessToken, Caller
from .api import AsyncResources, Resources
from .client_base import BASE_URL, BaseClient
from .clock import Clock
from .core import Join, Outcome, Procedure, Sleep, Step
from .default_transport import AsyncDefaultTransport, DefaultTransport
from .errors import TransportError
from .exchange import Response
from .operation import Operation, PagedOperation, is_paged
from .pagination import AsyncPaginator, Page, Paginator
from .rate_limiter import RateLimiter
from .retry import RetryPolicy
from .transport import AsyncTransport, Transport

if TYPE_CHECKING:
    from .addresses import Address
    from .auth.stores import TokenStore
    from .client_options import AsyncClientOptions, ClientOptions
    from .files import AsyncFiles, Files
    from .models import Person
    from .receiving import Sink

__all__ = ["AsyncWebexClient", "WebexClient"]

T = TypeVar("T")


class WebexClient(BaseClient, Resources):
    """A client for Webex: `webex.rooms.list()`, `webex.messages.create(…)` and so on, one attribute a resource.

    - `access_token`: the token, anything with a `token()`, or one of `webex_client.auth`; the environment variables
      WEBEX_ACCESS_TOKEN, WEBEX_TEAMS_ACCESS_TOKEN and WEBEX_API_TOKEN are looked at where none is given.
    - `base_url`: the address that all others are relative to; the token goes to its origin alone.
    - `timeout`: seconds, for connecting and for each wait for bytes.
    - `retry`: when and how long to try again.
    - `rate_limiter`: a pace to keep, such as `TokenBucket(300, 60)`; none unless given.
    - `transport`: what carries the requests; httpx unless given. `proxy` and `verify` (False, or a file of
      certificates) are for httpx.
    - `caller`, `be_geo_id`: added to the User-Agent; the environment variables WEBEX_PYTHON_SDK_CALLER and BE_GEO_ID
      are used where they are not given.
    - `clock`: where time and chance come from; for tests.

    May be used from several threads. Close it, or use it in a `with` block, to close its connections.
    """

    _blocks = True

    def __init__(
        self,
        access_token: AccessToken | None = None,
        *,
        base_url: str = BASE_URL,
        timeout: float = 60.0,
        retry: RetryPolicy = RetryPolicy(),
        rate_limiter: RateLimiter | None = None,
        transport: Transport | None = None,
        proxy: str | None = None,
        verify: bool | str = True,
        caller: str | None = None,
        be_geo_id: str | None = None,
        clock: Clock | None = None,
    ) -> None:
        super().__init__(access_token, base_url, timeout, retry, rate_limiter, caller, be_geo_id, clock)
        self._transport = transport or DefaultTransport(proxy, verify)

    @classmethod
    def from_oauth_code(
        cls,
        client_id: str,
        client_secret: str,
        code: str,
        redirect_uri: str,
        *,
        code_verifier: str | None = None,
        store: TokenStore | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """A client signed in with the authorization code of an integration, whose token is renewed in time.

        `code_verifier` is that of the code's challenge, where it had one. Tokens are kept in `store`, in memory unless
        given; `options` are those of the client. `webex_client.auth.OAuthIntegration` says more.

        Raises `AccessTokenError` where Webex refuses the code.
        """
        from .auth.integration import OAuthIntegration

        app = OAuthIntegration(client_id, client_secret, redirect_uri, store=store)
        client = cls(app, **options)
        try:
            app.exchange(client, code, code_verifier=code_verifier)
        except BaseException:
            client.close()
            raise
        return client

    @classmethod
    def from_oauth_refresh(
        cls,
        client_id: str,
        client_secret: str,
        refresh_token: str,
        *,
        store: TokenStore | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """A client signed in with the refresh token of an integration or a service app; the rest is the same.

        Raises `AccessTokenError` where Webex refuses the refresh token.
        """
        from .auth.integration import OAuthIntegration

        app = OAuthIntegration(client_id, client_secret, store=store)
        client = cls(app, **options)
        try:
            app.refresh(client, refresh_token=refresh_token)
        except BaseException:
            client.close()
            raise
        return client

    @overload
    def send(self, operation: PagedOperation[T]) -> Paginator[T]: ...
    @overload
    def send(self, operation: Operation[T]) -> T: ...
    def send(self, operation: Operation[Any]) -> Any:
        """Carry out `operation`; a list is given as a `Paginator`, which asks when it is iterated."""
        if is_paged(operation):
            return Paginator(operation, self._base_url, self._fetch)
        return operation.returns.read(self._drive(self._steps(operation)), operation)

    def send_raw(self, operation: Operation[T]) -> Response[T]:
        """Carry out `operation` and give the whole answer; of a list, its first page."""
        response = self._drive(self._steps(operation))
        return response.with_parsed(operation.returns.read(response, operation))

    def request(
        self, method: str, path: str, *, params: Mapping[str, Any] | None = None, json: Any = None
    ) -> Response[Any]:
        """Send a request that the contract does not know; the answer's `parsed` is its JSON, None without a body."""
        return self.send_raw(self._custom(method, path, params, json))

    def whoami(self, *, refresh: bool = False) -> Person:
        """The person, bot or guest that the access token belongs to: asked for once, and remembered from then on.

        What is remembered is shared with all threads and tasks, and with the copies that `with_options` makes.
        `refresh` asks anew and remembers that. Raises what `people.me` raises, and remembers nothing new then.
        """
        return self.perform(partial(self._shared.identity.learn, refresh=refresh))

    @cached_property
    def files(self) -> Files:
        """Files that came with messages, and others that Webex gives addresses of."""
        from .files import Files

        return Files(self)

    def receive(self, operation: Operation[Any], address: Address, sink: Sink | None = None) -> Response[Any]:
        """Carry out `operation` at an address of its own; the body goes to `sink`, if there is one, as it comes."""
        return self._drive(self._steps(operation, address, sink))

    def _fetch(self, operation: PagedOperation[T], url: str | None) -> Page[T]:
        return operation.returns.read(self._drive(self._steps(operation, url)), operation)

    def perform(self, procedure: Callable[[Caller], Procedure[T]]) -> T:
        """Carry out steps that somebody else decides: signing in, for one. See `webex_client.auth`."""
        return self._drive(procedure(self._caller()))

    def _drive(self, steps: Procedure[T]) -> T:
        outcome: Outcome = None
        try:
            while True:
                try:
                    step = steps.send(outcome)
                except StopIteration as done:
                    result: T = done.value
                    return result
                outcome = self._take(step)
        finally:
            steps.close()

    def _take(self, step: Step) -> Outcome:
        if isinstance(step, Sleep):
            self._shared.clock.sleep(step.seconds)
            return None
        if isinstance(step, Join):
            step.wait()
            return None
        try:
            if step.sink is None:
                return self._transport.send(step.request)
            from .receiving import receive  # few calls need it

            return receive(self._transport, step.request, step.sink)
        except TransportError as error:
            return error

    def close(self) -> None:
        """Close the connections, also those of copies made by `with_options`."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncWebexClient(BaseClient, AsyncResources):
    """The same client for asyncio: `await webex.rooms.get(…)`, `async for room in webex.rooms.list()`.

    Takes what `WebexClient` takes. Close it with `await webex.aclose()`, or use it in an `async with` block.
    """

    _blocks = False

    def __init__(
        self,
        access_token: AccessToken | None = None,
        *,
        base_url: str = BASE_URL,
        timeout: float = 60.0,
        retry: RetryPolicy = RetryPolicy(),
        rate_limiter: RateLimiter | None = None,
        transport: AsyncTransport | None = None,
        proxy: str | None = None,
        verify: bool | str = True,
        caller: str | None = None,
        be_geo_id: str | None = None,
        clock: Clock | None = None,
    ) -> None:
        super().__init__(access_token, base_url, timeout, retry, rate_limiter, caller, be_geo_id, clock)
        self._transport = transport or AsyncDefaultTransport(proxy, verify)

    @classmethod
    async def from_oauth_code(
        cls,
        client_id: str,
        client_secret: str,
        code: str,
        redirect_uri: str,
        *,
        code_verifier: str | None = None,
        store: TokenStore | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> Self:
        """A client signed in with the authorization code of an integration, whose token is renewed in time.

        `code_verifier` is that of the code's challenge, where it had one. Tokens are kept in `store`, in memory unless
        given; `options` are those of the client. `webex_client.auth.OAuthIntegration` says more.

        Raises `AccessTokenError` where Webex refuses the code.
        """
        from .auth.integration import OAuthIntegration

        app = OAuthIntegration(client_id, client_secret, redirect_uri, store=store)
        client = cls(app, **options)
        try:
            await app.exchange(client, code, code_verifier=code_verifier)
        except BaseException:
            await client.aclose()
            raise
        return client

    @classmethod
    async def from_oauth_refresh(
        cls,
        client_id: str,
        client_secret: str,
        refresh_token: str,
        *,
        store: TokenStore | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> Self:
        """A client signed in with the refresh token of an integration or a service app; the rest is the same.

        Raises `AccessTokenError` where Webex refuses the refresh token.
        """
        from .auth.integration import OAuthIntegration

        app = OAuthIntegration(client_id, client_secret, store=store)
        client = cls(app, **options)
        try:
            await app.refresh(client, refresh_token=refresh_token)
        except BaseException:
            await client.aclose()
            raise
        return client

    @overload
    def send(  # type: ignore[overload-overlap]  # a list is given at once, all else when awaited
        self, operation: PagedOperation[T]
    ) -> AsyncPaginator[T]: ...
    @overload
    def send(self, operation: Operation[T]) -> Coroutine[Any, Any, T]: ...
    def send(self, operation: Operation[Any]) -> Any:
        """Carry out `operation` when awaited; a list is given, without awaiting, as an `AsyncPaginator`."""
        if is_paged(operation):
            return AsyncPaginator(operation, self._base_url, self._fetch)
        return self._send(operation)

    async def _send(self, operation: Operation[T]) -> T:
        return operation.returns.read(await self._drive(self._steps(operation)), operation)

    async def send_raw(self, operation: Operation[T]) -> Response[T]:
        """Carry out `operation` and give the whole answer; of a list, its first page."""
        response = await self._drive(self._steps(operation))
        return response.with_parsed(operation.returns.read(response, operation))

    async def request(
        self, method: str, path: str, *, params: Mapping[str, Any] | None = None, json: Any = None
    ) -> Response[Any]:
        """Send a request that the contract does not know; the answer's `parsed` is its JSON, None without a body."""
        return await self.send_raw(self._custom(method, path, params, json))

    async def whoami(self, *, refresh: bool = False) -> Person:
        """The person, bot or guest that the access token belongs to: asked for once, and remembered from then on.

        What is remembered is shared with all threads and tasks, and with the copies that `with_options` makes.
        `refresh` asks anew and remembers that. Raises what `people.me` raises, and remembers nothing new then.
        """
        return await self.perform(partial(self._shared.identity.learn, refresh=refresh))

    @cached_property
    def files(self) -> AsyncFiles:
        """Files that came with messages, and others that Webex gives addresses of."""
        from .files import AsyncFiles

        return AsyncFiles(self)

    async def receive(self, operation: Operation[Any], address: Address, sink: Sink | None = None) -> Response[Any]:
        """Carry out `operation` at an address of its own; the body goes to `sink`, if there is one, as it comes."""
        return await self._drive(self._steps(operation, address, sink))

    async def _fetch(self, operation: PagedOperation[T], url: str | None) -> Page[T]:
        return operation.returns.read(await self._drive(self._steps(operation, url)), operation)

    async def perform(self, procedure: Callable[[Caller], Procedure[T]]) -> T:
        """Carry out steps that somebody else decides: signing in, for one. See `webex_client.auth`."""
        return await self._drive(procedure(self._caller()))

    async def _drive(self, steps: Procedure[T]) -> T:
        outcome: Outcome = None
        try:
            while True:
                try:
                    step = steps.send(outcome)
                except StopIteration as done:
                    result: T = done.value
                    return result
                outcome = await self._take(step)
        finally:
            steps.close()

    async def _take(self, step: Step) -> Outcome:
        if isinstance(step, Sleep):
            await self._shared.clock.async_sleep(step.seconds)
            return None
        if isinstance(step, Join):
            await step.async_wait()
            return None
        try:
            if step.sink is None:
                return await self._transport.send(step.request)
            from .receiving import receive_async  # few calls need it

            return await receive_async(self._transport, step.request, step.sink)
        except TransportError as error:
            return error

    async def aclose(self) -> None:
        """Close the connections, also those of copies made by `with_options`."""
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()
