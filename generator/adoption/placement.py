"""Where a new entry goes among those that are there: as in the official file, as far as ours has the same order."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

__all__ = ["index_among"]


def index_among(new: Hashable, ours: Sequence[Hashable], theirs: Sequence[Hashable]) -> int:
    """The index that `new` gets in `ours`: after what is before it in `theirs`, or else before what is after it."""
    place = theirs.index(new)
    for neighbour in reversed(theirs[:place]):
        if neighbour in ours:
            return ours.index(neighbour) + 1
    for neighbour in theirs[place + 1 :]:
        if neighbour in ours:
            return ours.index(neighbour)
    return len(ours)
