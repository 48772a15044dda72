"""Identifiers as Webex makes them, from a seed: the same calls in the same order get the same ones."""

from __future__ import annotations

import binascii
import random
from base64 import urlsafe_b64decode, urlsafe_b64encode
from uuid import UUID

from ...errors import ArgumentError
from ...ids import PublicId
from ...ids import decode as decoded

__all__ = ["Ids", "decode", "encode", "key_of", "public_id"]


def encode(text: str) -> str:
    """Unpadded base64."""
    return urlsafe_b64encode(text.encode()).decode().rstrip("=")


def decode(text: str) -> str | None:
    """What `encode` was given; None for what it never made."""
    try:
        decoded = urlsafe_b64decode(text.encode() + b"=" * (-len(text) % 4)).decode()
    except (binascii.Error, UnicodeError):
        return None
    # Python's decoder passes over characters that are not base64.
    return decoded if text and encode(decoded) == text else None


def public_id(kind: str, key: str) -> str:
    """The id of a thing of `kind` (PEOPLE, ROOM, …)."""
    return str(PublicId(cluster="us", type=kind, key=key))


def key_of(identifier: str) -> str:
    """The key within an id; of what is no such id, the whole of it."""
    try:
        return decoded(identifier).key
    except ArgumentError:
        return identifier


class Ids:
    """Makes ids.

    Tracking ids and secrets have chances of their own, so that looking at things and signing in do not change the ids
    to come.
    """

    def __init__(self, seed: int) -> None:
        self._things = random.Random(seed)
        self._requests = random.Random(f"tracking {seed}")
        self._secrets = random.Random(f"secrets {seed}")
        self._reserved: dict[str, str] = {}

    def new(self, kind: str) -> str:
        """The id of a new thing."""
        return self._reserved.pop(kind, None) or public_id(kind, _uuid(self._things))

    def new_hex(self, kind: str) -> str:
        """The id of a new thing whose ids are 32 hexadecimal digits, as those of meetings are."""
        return self._reserved.pop(kind, None) or self.hex()

    def hex(self) -> str:
        """Thirty-two hexadecimal digits that are nothing's id."""
        return f"{self._things.getrandbits(128):032x}"

    def password(self) -> str:
        """A password for a meeting, with letters of both kinds and digits in it."""
        return f"Fake{self._secrets.randrange(10**8):08d}"

    def digits(self, count: int) -> str:
        """A number of so many digits, the first of which is not 0."""
        return str(self._things.randrange(10 ** (count - 1), 10**count))

    def reserve(self, kind: str, identifier: str) -> None:
        """Let the next new thing of `kind` have this id."""
        self._reserved[kind] = identifier

    def tracking(self) -> str:
        """The number of a request."""
        return f"ROUTERGW_{_uuid(self._requests)}"

    def secret(self, kind: str) -> str:
        """A token, a code or a password, which says what it is (`fake-access-…`)."""
        return f"fake-{kind}-{self._secrets.getrandbits(128):032x}"

    def user_code(self) -> str:
        """Six digits that somebody types in."""
        return f"{self._secrets.randrange(1_000_000):06d}"


def _uuid(chance: random.Random) -> str:
    return str(UUID(int=chance.getrandbits(128), version=4))
