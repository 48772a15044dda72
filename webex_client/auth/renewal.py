"""When an access token is renewed, and that it is renewed once, however many calls need it.

`RenewedToken` decides in a generator that does no I/O, as all of the client does: the first call that finds the token
spent leads, and sends what has to be sent by way of its own client; those that come meanwhile wait for what comes of
it, be they threads or tasks of any event loop. Where the leader is cancelled, one of those that wait takes its place.
"""

from __future__ import annotations

import copy
import logging
import math
import threading
from abc import ABC, abstractmethod
from concurrent.futures import Future
from typing import TYPE_CHECKING, ClassVar, NamedTuple, TypeGuard

from ..core import Join, Procedure
from ..errors import AccessTokenError, ApiError, WebexError
from .stores import MemoryTokenStore, TokenStore
from .tokens import Tokens

if TYPE_CHECKING:
    from ..access_token import Caller
    from ..clock import Clock

__all__ = ["RenewedToken"]

_log = logging.getLogger("webex_client")

_MARGIN = 300.0
"""Seconds before its end from which a token is renewed; it is used meanwhile."""

_PAUSE = 60.0
"""Seconds after an attempt before a token that is still good, or one that Webex would not renew, is tried again."""

_USELESS = 3600.0
"""Seconds for which nothing is renewed on account of a new token that was rejected as well.

Something else is wrong then, and a person has some 750 live tokens at most.
"""


class _Flight:
    """A renewal under way, and what came of it: a token, an error, or neither where it was given up."""

    def __init__(self) -> None:
        self.thread = threading.get_ident()
        self.token: str | None = None
        self.error: WebexError | None = None
        self.landed: Future[None] = Future()
        # Nobody who waits for it can cancel it now.
        self.landed.set_running_or_notify_cancel()


class _Refusal(NamedTuple):
    tokens: Tokens | None
    error: WebexError
    until: float


class RenewedToken(ABC):
    """What every way of signing in is made of: tokens in a store, and when the next ones are needed.

    Given to a client as `access_token=`. Derive from it for a way of one's own: `_obtain` says how tokens are got.
    """

    _PATIENCE: ClassVar[float] = 1800.0
    """Seconds after which a call no longer waits for the one that leads."""

    def __init__(self, store: TokenStore | None) -> None:
        self._store: TokenStore = MemoryTokenStore() if store is None else store
        self._lock = threading.Lock()
        self._held: Tokens | None = None
        self._unsaved: Tokens | None = None
        self._flight: _Flight | None = None
        self._refusal: _Refusal | None = None
        self._quiet_until = -math.inf
        self._useless: tuple[str | None, float] = (None, 0.0)

    def tokens(self) -> Tokens | None:
        """The tokens there are, as the store has them; None where nobody has signed in yet."""
        return self._store.load() or self._held

    def access_token(self, caller: Caller, rejected: str | None = None) -> Procedure[str]:
        """The steps to the token to use now, which is not the `rejected` one; mostly there are none.

        Raises `AccessTokenError` where somebody has to sign in (again), or what else keeps it from being renewed.
        """
        while True:
            own: _Flight | None = None
            try:
                with self._lock:
                    held, flight = self._held, self._flight
                    if _good(held, rejected, caller.clock) and (flight or not self._is_due(held, caller.clock)):
                        return held.access_token
                    # Who blocks the thread that the leader needs would wait for ever.
                    if flight is None or (caller.blocks and flight.thread == threading.get_ident()):
                        own = self._flight = flight = _Flight()
                if own is not None:
                    return (yield from self._lead(own, caller, rejected))
            finally:
                if own is not None:
                    self._land(own)
            yield Join(flight.landed, self._PATIENCE)
            if flight.error is not None:
                raise _anew(flight.error)
            if flight.token is not None and flight.token != rejected:
                return flight.token
            if not flight.landed.done():
                self._land(flight)  # the event loop it is in must have stopped: somebody else's turn

    def rejected_anew(self, token: str, caller: Caller) -> None:
        """Webex has rejected the token as well that came in the place of a rejected one."""
        self._useless = (token, caller.clock.monotonic() + _USELESS)

    @abstractmethod
    def _obtain(self, caller: Caller, tokens: Tokens | None, *, once: bool) -> Procedure[Tokens]:
        """The steps to the next tokens; `tokens` are those there are.

        `once` asks to try no more than once: the token that there is will do for a while. Raises `AccessTokenError`
        where somebody has to sign in again.
        """

    @abstractmethod
    def _renews(self, tokens: Tokens) -> bool:
        """Whether anything but signing in again gets the tokens that follow these."""

    def _lead(self, flight: _Flight, caller: Caller, rejected: str | None) -> Procedure[str]:
        try:
            flight.token = yield from self._renew(caller, rejected)
        except Exception as error:
            flight.error = _anew(error)
            raise
        return flight.token

    def _land(self, flight: _Flight) -> None:
        with self._lock:
            if self._flight is flight:
                self._flight = None
            if flight.landed.done():
                return
            flight.landed.set_result(None)

    def _renew(self, caller: Caller, rejected: str | None) -> Procedure[str]:
        clock = caller.clock
        tokens = self._newest()
        if _good(tokens, rejected, clock) and not self._is_due(tokens, clock):
            return tokens.access_token
        token, until = self._useless
        if rejected is not None and rejected == token and clock.monotonic() < until:
            return rejected
        try:
            new = yield from self._ask(caller, tokens, once=_good(tokens, rejected, clock))
            return self._keep(new, instead_of=tokens).access_token
        except WebexError as error:
            if not _good(tokens, rejected, clock):
                raise
            _log.warning("the access token could not be renewed ahead of its end, and is used on: %s", error)
            return tokens.access_token
        finally:
            self._quiet_until = clock.monotonic() + _PAUSE

    def _newest(self) -> Tokens | None:
        """The tokens of the store, where another process may have put newer ones."""
        if self._unsaved is not None:
            return self._keep(self._unsaved)
        stored = self._store.load()
        if stored is not None:
            self._held = stored
        return self._held

    def _ask(self, caller: Caller, tokens: Tokens | None, *, once: bool) -> Procedure[Tokens]:
        """Get the next tokens, unless Webex has just refused to give them."""
        refusal, now = self._refusal, caller.clock.monotonic()
        if refusal is not None and now < refusal.until and _same_sign_in(refusal.tokens, tokens):
            raise _anew(refusal.error)
        try:
            return (yield from self._obtain(caller, tokens, once=once))
        except AccessTokenError as error:
            if isinstance(error.__cause__, ApiError):
                self._refusal = _Refusal(tokens, _anew(error), caller.clock.monotonic() + _PAUSE)
            raise

    def _keep(self, new: Tokens, *, instead_of: Tokens | None = None) -> Tokens:
        """Save tokens, then use them; those that could not be saved are tried again, and not got anew.

        Where they were got with tokens that meanwhile somebody replaced by signing in anew, those go before.
        """
        self._unsaved = new
        present = None if instead_of is None else self._store.load()
        if present is not None and not _same_sign_in(present, instead_of):
            new = present
        else:
            self._store.save(new)
        self._held, self._unsaved = new, None
        return new

    def _is_due(self, tokens: Tokens, clock: Clock) -> bool:
        """Whether a token that is still good should be renewed."""
        return (
            tokens.seconds_left(clock.time()) <= _MARGIN
            and clock.monotonic() >= self._quiet_until
            and self._renews(tokens)
        )


def _good(tokens: Tokens | None, rejected: str | None, clock: Clock) -> TypeGuard[Tokens]:
    """Whether there is a token to call with now."""
    return tokens is not None and tokens.access_token != rejected and tokens.seconds_left(clock.time()) > 0


def _same_sign_in(one: Tokens | None, other: Tokens | None) -> bool:
    """Whether tokens go back to one granting: a refresh token stays the same."""
    return (one and one.refresh_token) == (other and other.refresh_token)


def _anew(error: Exception) -> WebexError:
    """The error for another call, or to be kept: Python writes into those it raises, and they hold on to frames."""
    if not isinstance(error, WebexError):
        return AccessTokenError(f"another call could not get the access token for all: {type(error).__name__}")
    another = copy.copy(error)
    another.__cause__ = error.__cause__
    return another
