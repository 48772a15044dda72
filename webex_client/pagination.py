"""Lists that come in pages.

`next_page` finds the address of the page after an answer and mends what is known to be wrong with `next` links;
`PageWalk` decides what to ask for next, without any I/O; `Paginator` and `AsyncPaginator` drive it.
"""

from __future__ import annotations

import math
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar
from urllib.parse import parse_qsl, unquote_plus, urlsplit

from .addresses import encode_query, within_origin
from .errors import PaginationError

if TYPE_CHECKING:
    from .exchange import Response
    from .operation import Operation, PagedOperation

__all__ = ["AsyncPaginator", "Page", "PageWalk", "Pagination", "Paginator", "next_link", "next_page"]

T = TypeVar("T")

Pagination: TypeAlias = Literal["link", "offset", "scim", "cursor", "max", "single"]
"""How a list comes in pages.

- `link`, `cursor`: the answer's `Link` header has the address of the next page.
- `offset`: `offset` counts the entries to pass over, until a page comes empty.
- `scim`: `startIndex` counts from 1, up to the `totalResults` of the answer, or until a page comes empty.
- `max`: one page is all that is known to be there; a `Link` to another is followed all the same.
- `single`: one page is all there is.
"""


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """A page of a list.

    `items` are its entries. `next` is a token for the page after it, None on the last: keep it and go on later with
    `paginator.pages(resume_from=token)`. `extra` is what the answer held beside the entries (`notFoundIds` of people).
    """

    items: list[T]
    next: str | None = None
    extra: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)


_PARAMETER = r'\s*;\s*([^\s=;,]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^";,]*)))?'
_LINK = rf"<([^<>]*)>((?:{_PARAMETER})*)"


def next_link(header: str | None) -> str | None:
    """The address that a `Link` header field (RFC 8288) gives for `next`."""
    for link in re.finditer(_LINK, header or ""):
        parameters: list[tuple[str, str, str]] = re.findall(_PARAMETER, link[2])
        rel = next((quoted or plain for name, quoted, plain in parameters if name.lower() == "rel"), "")
        if "next" in rel.lower().split():
            return str(link[1]).strip()
    return None


def next_page(operation: Operation[Any], response: Response[Any], count: int, extra: Mapping[str, Any]) -> str | None:
    """The address of the page after `response`, which holds `count` entries; None where it is the last."""
    style: Pagination = getattr(operation, "pagination", "single")
    if style in ("link", "cursor", "max"):
        link = next_link(response.headers.get("Link"))
        return None if link is None else _mend(link, operation.query)
    if style == "offset" and count:
        return _counted(operation, response, "offset", 0, count)
    if style == "scim" and count:
        start = _number(response, "startIndex", 1)
        total = extra.get("totalResults", math.inf)
        if isinstance(total, (int, float)) and start + count <= total:
            return _counted(operation, response, "startIndex", 1, count)
    return None


def _mend(link: str, asked: tuple[tuple[str, str], ...]) -> str:
    """A `next` link without the text `null` as its page size, and with the caller's parameters that it lost.

    What the link does set is left alone: its cursor is under one of those names. (facts: lists and pages.)
    """
    address, _, query = link.partition("#")[0].partition("?")
    pieces = [piece for piece in query.split("&") if piece and piece != "max=null"]
    present = {unquote_plus(piece.partition("=")[0]) for piece in pieces}
    lost = [(name, value) for name, value in asked if name not in present]
    if lost:
        pieces.append(encode_query(lost))
    return f"{address}?{'&'.join(pieces)}" if pieces else address


def _counted(operation: Operation[Any], response: Response[Any], name: str, first: int, count: int) -> str:
    """The address of the page that starts `count` entries after the one that `response` answers."""
    following = _number(response, name, first) + count
    pairs = [pair for pair in operation.query if pair[0] != name]
    address = response.request.url.partition("?")[0] if response.request else ""
    return f"{address}?{encode_query([*pairs, (name, str(following))])}"


def _number(response: Response[Any], name: str, default: int) -> int:
    """A number in the query of the request that `response` answers."""
    query = urlsplit(response.request.url).query if response.request else ""
    value = dict(parse_qsl(query)).get(name, "")
    return int(value) if value.isascii() and value.isdigit() else default


class PageWalk(Generic[T]):
    """The way through one list, page by page, without any I/O.

    While `more` is true, fetch the page at `advance()` and give it to `accept`. `advance` raises `PaginationError` for
    an address that was asked for before, or that is not Webex's; `accept` where counting further gave the same entries.
    """

    def __init__(self, operation: PagedOperation[T], base_url: str, resume_from: str | None) -> None:
        self._base_url = base_url
        self._here = operation.url(base_url)
        self._left = operation.limit
        self._asked = {hash(self._here)} if resume_from is None else set[int]()
        self._link = resume_from
        self._counts = operation.pagination in ("offset", "scim")
        self._last: list[T] = []
        self.more = self._left != 0

    def advance(self) -> str | None:
        """The address of the page to fetch now; None for the operation's own."""
        if self._link is None:
            return None
        url = within_origin(self._link, self._base_url, relative_to=self._here)
        if url is None:
            raise PaginationError(
                f"the next page is at {self._link!r}, which is not under {self._base_url}: not followed"
            )
        if hash(url) in self._asked:
            raise PaginationError(f"the next page is at {url!r}, which was asked for already: the list goes in circles")
        self._asked.add(hash(url))
        self._here = url
        return url

    def accept(self, page: Page[T]) -> Page[T]:
        """Take note of a page; what comes back is cut to the entries still wanted."""
        if self._counts:
            if page.items and page.items == self._last:
                raise PaginationError(
                    f"{self._here!r} was answered as the page before it was: the list goes in circles"
                )
            self._last = page.items
        if self._left is not None:
            if len(page.items) >= self._left:
                page = Page(page.items[: self._left], None, page.extra)
            self._left -= len(page.items)
        self._link = page.next
        self.more = page.next is not None
        return page


class Paginator(Generic[T]):
    """A list whose pages are fetched as they are needed. Iterate again and it asks again."""

    def __init__(
        self,
        operation: PagedOperation[T],
        base_url: str,
        fetch: Callable[[PagedOperation[T], str | None], Page[T]],
    ) -> None:
        self._operation = operation
        self._base_url = base_url
        self._fetch = fetch

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def pages(self, *, resume_from: str | None = None) -> Iterator[Page[T]]:
        """The list page by page; from the page that another page's `next` names, if `resume_from` gives it."""
        walk = PageWalk(self._operation, self._base_url, resume_from)
        while walk.more:
            yield walk.accept(self._fetch(self._operation, walk.advance()))

    def first(self) -> T | None:
        """The first entry, None where there is none. Asks for no more pages than that takes."""
        return next(iter(self), None)

    def all(self) -> list[T]:
        """Every entry (up to `limit`), in one list."""
        return list(self)

    def __repr__(self) -> str:
        return f"<Paginator of {self._operation.id}>"


class AsyncPaginator(Generic[T]):
    """The same for asyncio: `async for` over it or its `pages()`, `await` its `first()` and `all()`."""

    def __init__(
        self,
        operation: PagedOperation[T],
        base_url: str,
        fetch: Callable[[PagedOperation[T], str | None], Awaitable[Page[T]]],
    ) -> None:
        self._operation = operation
        self._base_url = base_url
        self._fetch = fetch

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self, *, resume_from: str | None = None) -> AsyncIterator[Page[T]]:
        """The list page by page; from the page that another page's `next` names, if `resume_from` gives it."""
        walk = PageWalk(self._operation, self._base_url, resume_from)
        while walk.more:
            yield walk.accept(await self._fetch(self._operation, walk.advance()))

    async def first(self) -> T | None:
        """The first entry, None where there is none. Asks for no more pages than that takes."""
        async for item in self:
            return item
        return None

    async def all(self) -> list[T]:
        """Every entry (up to `limit`), in one list."""
        return [item async for item in self]

    def __repr__(self) -> str:
        return f"<AsyncPaginator of {self._operation.id}>"
