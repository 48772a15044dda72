"""What is known of a file before it is fetched."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..exchange import Headers
from .body import length_of
from .names import file_name

__all__ = ["FileInfo", "describe"]


@dataclass(frozen=True, slots=True)
class FileInfo:
    """A file that can be fetched.

    `name` is the one that a download to a folder gives it: never a path, and `file` where it has none. `type` is its
    media type (`image/png`) and `size` its bytes; both are None where they are not told.
    """

    name: str
    type: str | None
    size: int | None


def describe(headers: Mapping[str, str], url: str) -> FileInfo:
    """What the fields of an answer say of the file at `url`."""
    return FileInfo(file_name(headers, url), headers.get("Content-Type") or None, length_of(Headers(headers)))
