"""What stands in the Authorization field of a request: mostly the client's access token, seldom something else."""

from __future__ import annotations

from typing import Final

from .errors import ArgumentError

__all__ = ["ANONYMOUS", "basic", "bearer", "fault_of"]

ANONYMOUS: Final = ""
"""The authorization of an operation that is sent without any: it is for those who have no token yet."""


def fault_of(token: str) -> str | None:
    """What keeps a text from being a token; None where nothing does."""
    if not token:
        return "is empty"
    if not token.isascii() or not token.isprintable() or " " in token:
        return "has characters that no token has (spaces, line ends, letters beyond ASCII)"
    return None


def bearer(token: str, name: str) -> str:
    """A token as the field has it. Raises `ArgumentError`, which calls it `name`, for what cannot be one."""
    token = (token or "").strip()
    if fault := fault_of(token):
        raise ArgumentError(f"{name} {fault}")
    return f"Bearer {token}"


def basic(client_id: str, client_secret: str) -> str:
    """The id and the secret of an integration as the field has them (RFC 7617)."""
    from base64 import b64encode  # few calls need it

    if not client_id or ":" in client_id:
        raise ArgumentError(f"client_id={client_id!r}: a text without a colon is needed")
    if not client_secret:
        raise ArgumentError("client_secret is empty")
    # What cannot be sent makes a client that is not known; an error here would hold the secret.
    pair = f"{client_id}:{client_secret}".encode(errors="replace")
    return f"Basic {b64encode(pair).decode()}"
