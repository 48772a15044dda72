"""Which answers are lists, and how the pages of a list are asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from ..bundle import Json
from ..comparison.surface import Operation
from ..comparison.values import Value
from .precedents import ENTRIES

__all__ = ["entries_of", "pagination"]

_PAGE_SIZES = frozenset({"max", "count", "limit"})


def entries_of(answer: Value | None, method: str, path: str) -> str | None:
    """Under which name an answer has its entries, if it is a list.

    It is one with an array `items`, and one to a GET that has an array called as the path ends: /groups, `groups`.
    """
    if answer is None or answer.is_array:
        return None
    for name in (ENTRIES, *([path.rpartition("/")[2]] if method == "get" else [])):
        if name in answer.properties and answer.properties[name].is_array:
            return name
    return None


def pagination(theirs: Operation, status: str, entries: str, ours: Iterable[Operation]) -> Json | None:
    """What `x-pagination` says of a list: what that of our other lists says, if it takes the size of a page as well."""
    names = {name for within, name in theirs.parameters if within == "query"}
    has_link = any(name.lower() == "link" for name in theirs.answers[status].headers)
    if not (names & _PAGE_SIZES or has_link):
        return None if entries == ENTRIES else {"style": "single", "items": entries}
    if "startIndex" in names:
        return {"style": "scim", "items": entries}
    said = (other.at.node.get("x-pagination") for other in ours)
    styles = Counter(extension["style"] for extension in said if extension and set(extension) == {"style", "items"})
    fitting = [style for style, _ in styles.most_common() if _fits(style, names)]
    if fitting:
        return {"style": fitting[0], "items": entries}
    return {"style": "link" if has_link else "offset" if "offset" in names else "max", "items": entries}


def _fits(style: str, names: set[str]) -> bool:
    """Whether a list with some parameters can come in pages of a style."""
    return style in ("link", "max") or (style == "offset" and "offset" in names)
