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

__all__ = ["CURSOR", "again", "created", "cursor_page", "next_link", "offset_page", "page", "scim_page"]

CURSOR = "cursor"
"""The parameter that holds the place in a list."""

_AGAIN = "again:"
"""What a cursor begins with that leads to the page whose link it is in, as often as it has not moved on."""


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
    rest = _from_cursor(rows, key, newest_first, _place(dict(call.pairs).get(CURSOR)))
    found = list(islice(filter(wanted, rest), size + 1))
    headers: dict[str, str] = {}
    if len(found) > size:
        found.pop()
        headers["Link"] = _link_with(call, CURSOR, encode(key(found[-1])))
    return answer({"items": _shown(found, show), **(beside or {})}, headers=headers)


def offset_page(
    call: Call,
    rows: Sequence[Json],
    *,
    show: Callable[[Json], Json] | None = None,
    default: int = 100,
    most: int = 200,
) -> Answer:
    """The page of `rows`, in the order they have, that `max` and `offset` ask for."""
    size, start = min(call.query.get("max", default), most), call.query.get("offset", 0)
    found = rows[start : start + size]
    rest = start + size < len(rows)
    headers = {"Link": _link_with(call, "offset", str(start + size))} if rest else {}
    return answer({"items": _shown(found, show)}, headers=headers)


def scim_page(
    call: Call,
    rows: Sequence[Json],
    *,
    items: str,
    show: Callable[[Json], Json] | None = None,
    default: int = 100,
    most: int = 500,
    beside: Mapping[str, Any] | None = None,
) -> Answer:
    """The page of `rows` that `startIndex`, which begins with 1, and `count` ask for, under the name `items`."""
    size, start = min(call.query.get("count", default), most), max(1, call.query.get("startIndex", 1))
    found = rows[start - 1 : start - 1 + size]
    counts = {"totalResults": len(rows), "startIndex": start, "itemsPerPage": len(found)}
    return answer({**(beside or {}), **counts, items: _shown(found, show)})


def cursor_page(
    call: Call,
    rows: Sequence[Json],
    *,
    items: str,
    key: Callable[[Json], str] = created,
    show: Callable[[Json], Json] | None = None,
    default: int = 300,
    most: int = 300,
    beside: Mapping[str, Any] | None = None,
) -> Answer:
    """The page of `rows`, which ascend by `key`, that `limit` and `next` ask for, under the name `items`."""
    size: int = min(call.query.get("limit", default), most)
    found = list(islice(_from_cursor(rows, key, False, _place(call.query.get("next"))), size + 1))
    headers = {"Link": _link_with(call, "next", encode(key(found[size - 1])))} if len(found) > size else {}
    return answer({**(beside or {}), items: _shown(found[:size], show)}, headers=headers)


def next_link(address: str, pairs: Sequence[tuple[str, str]]) -> str:
    """A `Link` field that leads to the next page."""
    return f'<{address}?{encode_query(pairs)}>; rel="next"'


def again(cursor: str | None) -> str:
    """A cursor that leads to the same page as this one (None: the first), and is another nevertheless."""
    return encode(_AGAIN + (decode(cursor or "") or ""))


def _link_with(call: Call, name: str, value: str) -> str:
    pairs = [pair for pair in call.pairs if pair[0] != name]
    return next_link(call.base_url + call.path, [*pairs, (name, value)])


def _shown(rows: Sequence[Json], show: Callable[[Json], Json] | None) -> list[Json]:
    return [row if show is None else show(row) for row in rows]


def _place(cursor: str | None) -> str | None:
    """The place that a cursor holds; None for the beginning."""
    if cursor is None:
        return None
    place = decode(cursor)
    if place is None:
        raise Refusal(400, f"{cursor!r} is no cursor.")
    while place.startswith(_AGAIN):
        place = place.removeprefix(_AGAIN)
    return place or None


def _from_cursor(
    rows: Sequence[Json], key: Callable[[Json], str], newest_first: bool, cursor: str | None
) -> Iterator[Json]:
    if newest_first:
        end = len(rows) if cursor is None else bisect_left(rows, cursor, key=key)
        return (rows[place] for place in range(end - 1, -1, -1))
    start = 0 if cursor is None else bisect_right(rows, cursor, key=key)
    return (rows[place] for place in range(start, len(rows)))
