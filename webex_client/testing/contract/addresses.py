"""Which requests are Webex's, and which of those are the API's."""

from __future__ import annotations

from urllib.parse import urlsplit

__all__ = ["is_of_api", "is_of_webex", "path_of"]

_PREFIX = "/v1"

_HOSTS = ("webexapis.com", "webex.com", "ciscospark.com", "localhost", "127.0.0.1")
"""Where Webex answers, itself or under further names, and where fakes of it do."""

_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"})


def path_of(url: str, base_url: str | None = None) -> str | None:
    """The path after `/v1` of a request that may be Webex's, None for one that is not.

    A path alone is Webex's. With a `base_url` only an address under it is. Without one the host may be any, since fakes
    and proxies stand under any name, as long as the path begins with `/v1`.
    """
    try:
        parts = urlsplit(url)
        base = None if base_url is None else urlsplit(base_url)
    except ValueError:
        return None
    if not parts.netloc:
        return parts.path.removeprefix(_PREFIX) if parts.path.startswith(f"{_PREFIX}/") else parts.path
    if base is not None and (parts.scheme, parts.netloc.lower()) != (base.scheme, base.netloc.lower()):
        return None
    prefix = _PREFIX if base is None else base.path.rstrip("/")
    return parts.path.removeprefix(prefix) if parts.path.startswith(f"{prefix}/") else None


def is_of_webex(url: str) -> bool:
    """Whether an address, under `/v1` of any host, is surely Webex's, so that the contract should have it."""
    host = urlsplit(url).hostname
    return host is None or any(host == known or host.endswith(f".{known}") for known in _HOSTS)


def is_of_api(method: str, path: str) -> bool:
    """Whether a request is one that the contract should describe.

    It does not describe what browsers ask beforehand, and the page where people sign in.
    """
    return method in _METHODS and path != "/authorize"
