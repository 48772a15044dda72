"""What is asked for a file: of whom, with the access token or without, and where a redirect leads."""

from __future__ import annotations

from typing import Literal
from urllib.parse import parse_qsl, urlsplit

from ..addresses import Address, encode_query, locate
from ..authorization import ANONYMOUS
from ..errors import ApiError, ArgumentError, PreconditionRequiredError
from ..operation import Operation
from ..results import Nothing

__all__ = ["Asking"]

_REDIRECTS = (301, 302, 303, 307, 308)
_MOST_REDIRECTS = 5


class Asking:
    """One file that is asked for.

    The access token goes along where `url` is under the origin of the client, and only there. A redirect is followed
    without it, wherever it leads, but never from https to http.
    """

    def __init__(self, method: Literal["GET", "HEAD"], url: str, base_url: str, *, allow_unscannable: bool) -> None:
        address = locate(url, base_url)
        if address is None:
            raise ArgumentError(f"url={url!r}: the http(s) address of a file is needed, as in message.files")
        self._method = method
        self.address: Address = address
        self._redirects = 0
        if allow_unscannable and address.own:
            self.address = _with_allow(address)

    @property
    def operation(self) -> Operation[None]:
        """What is sent, to `address`."""
        return Operation(
            id="files.info" if self._method == "HEAD" else "files.download",
            method=self._method,
            path="contents",
            returns=Nothing(),
            # Ranges count the bytes that are sent: packed ones would be others.
            headers=(("Accept-Encoding", "identity"),),
            accept="*/*",
            authorization=None if self.address.own else ANONYMOUS,
        )

    def go_on(self, error: ApiError) -> None:
        """Turn to where a redirect leads. Raises `error` itself where it is none that is followed."""
        location = error.response.headers.get("Location")
        if error.status in _REDIRECTS and location and self._redirects < _MOST_REDIRECTS:
            to = locate(location, None, relative_to=self.address.url)
            if to is not None and not (self.address.url.startswith("https:") and not to.url.startswith("https:")):
                self.address = to
                self._redirects += 1
                return
        if isinstance(error, PreconditionRequiredError):
            error.add_note("The file cannot be scanned for malware; allow_unscannable=True fetches it all the same.")
        raise error


def _with_allow(address: Address) -> Address:
    """The address with `allow=unscannable` in its query."""
    url, _, _ = address.url.partition("?")
    pairs = [pair for pair in parse_qsl(urlsplit(address.url).query, keep_blank_values=True) if pair[0] != "allow"]
    url = f"{url}?{encode_query([*pairs, ('allow', 'unscannable')])}"
    return address._replace(url=url, shown=url)
