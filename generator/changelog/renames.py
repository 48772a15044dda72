"""Which of the things that are gone are there under another name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from difflib import SequenceMatcher
from typing import TypeVar

from .interface import Class

__all__ = ["paired", "similar", "with_same_fields"]

T = TypeVar("T")

_ALIKE = 0.6
"""From which share on what two names, or two classes, have in common speaks for their being the same."""


def paired(gone: Iterable[T], new: Iterable[T], same: Callable[[T, T], bool]) -> list[tuple[T, T]]:
    """What is gone beside what it is now, where just one thing of either side is the same as the other."""
    gone, new = list(gone), list(new)
    pairs = [(one, other) for one in gone for other in new if same(one, other)]
    return [
        (one, other)
        for one, other in pairs
        if sum(one is first for first, _ in pairs) == 1 and sum(other is second for _, second in pairs) == 1
    ]


def similar(one: str, other: str) -> bool:
    """Whether two names are alike, by their letters or by their words."""
    words, others = set(one.lower().split("_")), set(other.lower().split("_"))
    shared = 2 * len(words & others) / (len(words) + len(others))
    return max(shared, SequenceMatcher(None, one, other).ratio()) >= _ALIKE


def with_same_fields(one: Class, other: Class) -> bool:
    """Whether two classes are of a kind and hold mostly the same."""
    held, holds = ({item.key or item.name for item in each.attributes.values()} for each in (one, other))
    if one.kind != other.kind or not held | holds:
        return one.kind == other.kind == "choice" and one.annotation == other.annotation
    return len(held & holds) / len(held | holds) >= _ALIKE
