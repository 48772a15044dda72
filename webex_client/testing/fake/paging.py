"""Lists in pages, with Link headers.

A cursor holds the place of the last entry given, not a number of entries: what is added or taken away between two
pages makes none of the others come twice or not at all.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from ...addresses import encode_query
from .call import Answer, Call, answer
from .errors import Refusal
from .ids import decode, encode
from .tables import Json

__all__ = ["created", "page"]


def created(row: Json) -> str:
    """Where a row stands in the order of creation; no two have the same."""
    return str(row["created"])


def page(
    call: Call,
    rows: Sequence[Json],
    *,
    key: Callable[[Json], str] = created,
    newest_first: bool = False,
    wanted: Callable[[Json], bool] | None = None,
    show: Callable[[Json], Json] | None = None,
    default: int = 100,
    most: int = 1000,
    beside: Mapping[str, Any] | None = None,
) -> Answer:
    """The page of `rows` that `call` asks for.

    `rows` ascend by `key`, which no two share, and are given the other way round with `newest_first`. `default` and
    `most` are page sizes; a larger `max` is lowered without a word. `show` makes a row what the caller gets to see,
    and `beside` goes into the body next to the items.
    """
    size = min(call.query.get("max", default), most)
    found = list(islice(filter(wanted, _from_cursor(rows, key, newest_first, _cursor(call))), size + 1))
    headers: dict[str, str] = {}
    if len(found) > size:
        found.pop()
        pairs = [pair for pair in call.pairs if pair[0] != "cursor"]
        query = encode_query([*pairs, ("cursor", encode(key(found[-1])))])
        headers["Link"] = f'<{call.base_url}{call.path}?{query}>; rel="next"'
    items = [row if show is None else show(row) for row in found]
    return answer({"items": items, **(beside or {})}, headers=headers)


def _cursor(call: Call) -> str | None:
    given = dict(call.pairs).get("cursor")
    if given is None:
        return None
    place = decode(given)
    if place is None:
        raise Refusal(400, f"{given!r} is no cursor.")
    return place


def _from_cursor(
    rows: Sequence[Json], key: Callable[[Json], str], newest_first: bool, cursor: str | None
) -> Iterator[Json]:
    if newest_first:
        end = len(rows) if cursor is None else bisect_left(rows, cursor, key=key)
        return (rows[place] for place in range(end - 1, -1, -1))
    start = 0 if cursor is None else bisect_right(rows, cursor, key=key)
    return (rows[place] for place in range(start, len(rows)))
