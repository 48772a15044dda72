"""Where tokens are kept between two runs of a program: whatever can give them back and replace them."""

from __future__ import annotations

from typing import Protocol

from .tokens import Tokens

__all__ = ["MemoryTokenStore", "TokenStore"]


class TokenStore(Protocol):
    """Keeps the tokens of one sign-in: `FileTokenStore`, `MemoryTokenStore`, or an object of your own.

    It is called from several threads and from event loops, which wait for it meanwhile, but seldom: for the first
    call, and when a token is renewed. What goes wrong it raises as `AccessTokenError`; another exception fails the
    calls that need a token.
    """

    def load(self) -> Tokens | None:
        """The tokens that were saved last; None where there are none yet."""
        ...

    def save(self, tokens: Tokens) -> None:
        """Replace what is kept, as a whole: whoever loads meanwhile, or after a crash, gets the old or the new ones."""
        ...


class MemoryTokenStore:
    """Keeps tokens as long as the program runs."""

    def __init__(self, tokens: Tokens | None = None) -> None:
        self._tokens = tokens

    def load(self) -> Tokens | None:
        """The tokens that were saved last, or those it was made with."""
        return self._tokens

    def save(self, tokens: Tokens) -> None:
        """Replace them."""
        self._tokens = tokens

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._tokens!r})"
