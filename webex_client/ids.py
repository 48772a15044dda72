"""The ids that Webex gives to people, rooms, messages and so on, and what is in them.

    from webex_client.ids import PublicId, decode, encode

    decode("Y2lzY29zcGFyazovL3VzL1JPT00vYmJjZWIxYWQtNDNmMS0zYjU4LTkxNDctZjE0YmIwYzRkMTU0")
    # PublicId(cluster='us', type='ROOM', key='bbceb1ad-43f1-3b58-9147-f14bb0c4d154')

    encode(PublicId(cluster="us", type="PEOPLE", key=uuid))

Such an id is base64 of `ciscospark://<cluster>/<type>/<key>`. To use the API nobody needs to know: there an id is a
name and nothing else. It helps where ids from elsewhere, such as the UUIDs of an export or a log, are to be matched.
Meetings and recordings have ids of another kind, which hold nothing.
"""

from __future__ import annotations

import binascii
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass, field
from typing import cast

from .errors import ArgumentError

__all__ = ["PublicId", "decode", "encode"]

_SCHEME = "ciscospark://"
_BASE64 = re.compile(r"[A-Za-z0-9_-]+|[A-Za-z0-9+/]+", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicId:
    """What is in an id.

    - `cluster`: where the thing lives: `us`, `urn:TEAM:eu-central-1_k`, `us-gov-west-1_a1` and others.
    - `type`: what it is: PEOPLE, ROOM, MESSAGE, MEMBERSHIP, WEBHOOK, ORGANIZATION, TEAM, ATTACHMENT_ACTION and others.
    - `key`: which one, mostly a UUID; a membership's is two of them, the person's and the room's, with a colon between.
    - `padded`, `url_safe`: how it is written: filled up with `=` to a multiple of four letters, as some parts of Webex
      do; with `-` and `_` where plain base64 has `+` and `/`. Two ids that differ in nothing else are equal.

    `ArgumentError` is raised for parts that no id can be made of.
    """

    cluster: str
    type: str
    key: str
    padded: bool = field(default=False, compare=False, repr=False)
    url_safe: bool = field(default=True, compare=False, repr=False)

    def __post_init__(self) -> None:
        for name in ("cluster", "type", "key"):
            value: object = getattr(self, name)
            if not isinstance(value, str) or not value or ("/" in value and name != "key"):
                what = "a text is needed" if name == "key" else "a text without a slash is needed"
                raise ArgumentError(f"{name}={value!r}: {what}")
            try:
                value.encode()
            except UnicodeEncodeError as error:
                raise ArgumentError(f"{name}={value!r} cannot be in an id: {error}") from error

    @property
    def keys(self) -> tuple[str, ...]:
        """The parts of a compound key: a membership's are the person's and the room's."""
        return tuple(self.key.split(":"))

    def __str__(self) -> str:
        """The id as it stands in requests and answers."""
        return encode(self)


def decode(text: str) -> PublicId:
    """What is in an id; `encode` makes the very same text of it.

    Raises `ArgumentError` for what is no such id, which the ids of meetings and recordings are not.
    """
    if not isinstance(cast("object", text), str):
        raise _no_id(text)
    bare = text.rstrip("=")
    padding = "=" * (-len(bare) % 4)
    if not _BASE64.fullmatch(bare) or text not in (bare, bare + padding):
        raise _no_id(text)
    # What is neither kind of base64 alone looks the same in both.
    url_safe = "+" not in bare and "/" not in bare
    try:
        uri = urlsafe_b64decode(bare.replace("+", "-").replace("/", "_") + padding).decode()
        cluster, kind, key = uri.removeprefix(_SCHEME).split("/", 2)
        found = PublicId(cluster=cluster, type=kind, key=key, padded=bool(padding) and text != bare, url_safe=url_safe)
    except (binascii.Error, ValueError) as error:
        raise _no_id(text) from error
    if encode(found) != text:  # another scheme, or a last letter that says more than the bytes before it hold
        raise _no_id(text)
    return found


def encode(parts: PublicId) -> str:
    """The id that holds these parts, written as its `padded` and `url_safe` say."""
    text = urlsafe_b64encode(f"{_SCHEME}{parts.cluster}/{parts.type}/{parts.key}".encode()).decode()
    if not parts.padded:
        text = text.rstrip("=")
    return text if parts.url_safe else text.replace("-", "+").replace("_", "/")


def _no_id(text: object) -> ArgumentError:
    return ArgumentError(f"{text!r} is no public id of Webex, which is base64 of {_SCHEME}<cluster>/<type>/<key>")
