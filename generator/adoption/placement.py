"""Where a new entry goes among those that are there: as in the official file, as far as ours has the same order."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

__all__ = ["index_among"]

_ENOUGH = 3
"""So many texts that are in the order of the alphabet, and not in theirs, are so on purpose."""


def index_among(new: Hashable, ours: Sequence[Hashable], theirs: Sequence[Hashable]) -> int:
    """The index that `new` gets in `ours`, so that as few as possible stand on the other side of it than in `theirs`.

    Where several places are as good, it is the one after its nearest predecessor. A list that is in the order of the
    alphabet on purpose stays in it.
    """
    texts, places = [str(one).lower() for one in ours], [theirs.index(one) for one in ours if one in theirs]
    if len(ours) >= _ENOUGH and texts == sorted(texts) and places != sorted(places):
        return sum(text < str(new).lower() for text in texts)
    place = theirs.index(new)
    before, after = set(theirs[:place]), set(theirs[place + 1 :])
    misplaced = [
        sum(one in after for one in ours[:index]) + sum(one in before for one in ours[index:])
        for index in range(len(ours) + 1)
    ]
    best = [index for index, count in enumerate(misplaced) if count == min(misplaced)]
    for neighbour in reversed(theirs[:place]):
        if neighbour in ours and ours.index(neighbour) + 1 in best:
            return ours.index(neighbour) + 1
    # Nothing that is there comes before it: it goes before what comes after it, else to the end.
    return max((index for index in best if index < len(ours) and ours[index] in after), default=best[-1])
