"""Where a parameter may stand, and which fields of the head are free for one."""

from __future__ import annotations

import re

from .bundle import SpecError
from .description import Property

__all__ = ["refuse_misplaced"]

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_OWN = frozenset(
    {"accept", "authorization", "connection", "content-length", "content-type", "cookie", "host", "user-agent"}
    | {"transfer-encoding"}
)
"""Fields that the client and its transport write themselves."""


def refuse_misplaced(place: str, item: Property) -> None:
    """Raise `SpecError` for a parameter that cannot stand in `place`."""
    if place not in ("path", "query", "header"):
        raise SpecError(f"stands in a {place}, where none can be")
    if place != "header":
        if item.secret:
            raise SpecError("is a secret, which every log of addresses would show: its place is a header, or the body")
    elif not _NAME.fullmatch(item.key):
        raise SpecError("is not the name of a header")
    elif item.key.lower() in _OWN:
        raise SpecError("is a header that the client writes itself")
