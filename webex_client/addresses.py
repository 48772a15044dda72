"""Addresses: how a query is written, and which address may be sent the access token."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import SplitResult, quote, urlencode, urljoin, urlsplit

from .errors import ArgumentError

__all__ = ["Address", "encode_query", "locate", "normal_base_url", "within_origin"]

_PORTS = {"http": 80, "https": 443}

_PLAIN = re.compile(r'[!"$-\[\]-~]*')
"""Printable ASCII without the number sign and the backslash."""


def encode_query(pairs: Sequence[tuple[str, str]]) -> str:
    """The query part of an address. Commas stay, for they separate the values of a list."""
    return urlencode(pairs, quote_via=quote, safe=",")


def normal_base_url(url: str) -> str:
    """`url` ending with a slash, or `ArgumentError` where it is no http(s) address of a host."""
    try:
        parts = urlsplit(url.strip())
        origin = _origin(parts)
    except ValueError:
        origin = None
    else:
        if origin is not None and not parts.query and not parts.fragment:
            return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}/"
    raise ArgumentError(f"base_url={url!r}: an address such as https://webexapis.com/v1/ is needed")


def within_origin(address: str, base_url: str, relative_to: str | None = None) -> str | None:
    """`address` in full where it has the scheme, host and port of `base_url`; None where it leads elsewhere.

    A relative address is taken from `relative_to` (the base URL by default). What comes back is put together from
    `base_url`'s own host, so that no reading of a strange address can carry a token away.
    """
    base = urlsplit(base_url)
    address = address.strip()
    # As good as always the next page is plainly under the same host: after origin and slash nothing leads elsewhere.
    if address.startswith(f"{base.scheme}://{base.netloc}/") and _PLAIN.fullmatch(address):
        return address
    try:
        parts = urlsplit(urljoin(relative_to or base_url, address))
        origin = _origin(parts)
    except ValueError:
        return None
    if origin is None or origin != _origin(base):
        return None
    query = f"?{parts.query}" if parts.query else ""
    return f"{base.scheme}://{base.netloc}{parts.path}{query}"


class Address(NamedTuple):
    """Where a request goes: to the client's own origin, where the access token may go along, or elsewhere.

    `shown` is for errors and logs. Addresses elsewhere are often good for whoever knows them: it has not their query.
    """

    url: str
    shown: str
    own: bool


def locate(address: str, base_url: str | None, relative_to: str = "") -> Address | None:
    """Where `address` leads: elsewhere in any case where no `base_url` is given. None where it is no address."""
    try:
        parts = urlsplit(urljoin(relative_to, address.strip()))
        origin = _origin(parts)
    except (ValueError, AttributeError):
        return None
    if origin is None:
        return None
    own = within_origin(address, base_url) if base_url is not None else None
    if own is not None:
        return Address(own, own, own=True)
    url = f"{parts.scheme}://{parts.netloc}{parts.path}"
    if parts.query:
        return Address(f"{url}?{parts.query}", f"{url}?[hidden]", own=False)
    return Address(url, url, own=False)


def _origin(parts: SplitResult) -> tuple[str, str, int] | None:
    """Scheme, host and port; None where there is no plain host or something stands before it."""
    host = parts.hostname
    if parts.scheme not in _PORTS or not host or any(c in parts.netloc for c in "@\\ \t\r\n"):
        return None
    return parts.scheme, host, parts.port or _PORTS[parts.scheme]
