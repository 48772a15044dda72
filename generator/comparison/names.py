"""Pairs what has names in two descriptions: parameters, properties."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from .change import ABSENT, Severity
from .journal import Journal

__all__ = ["compare_named"]

_T = TypeVar("_T")

_LIKELY = 0.6
"""How alike two names must be for one to be the other renamed, by difflib."""


def compare_named(
    journal: Journal,
    at: str,
    old: dict[str, _T],
    new: dict[str, _T],
    ends: tuple[str, str],
    *,
    same: Callable[[str, _T, _T], None],
    kind: Callable[[_T], Any],
    needed: Callable[[str, _T], bool],
    of_request: bool,
) -> None:
    """Compare parameters, or properties, by their names."""
    gone = {name: item for name, item in old.items() if name not in new}
    come = {name: item for name, item in new.items() if name not in old}
    for was, now in _renamed(gone, come, kind):
        one, other = gone.pop(was), come.pop(now)
        journal.change(f"{at}/{was}", "renamed", "breaking", was, now, _pointer(one), _pointer(other))
    for name, item in gone.items():
        journal.change(f"{at}/{name}", "removed", "breaking", kind(item), ABSENT, _pointer(item), ends[1])
    for name, item in come.items():
        severity: Severity = "breaking" if of_request and needed(name, item) else "additive"
        journal.change(f"{at}/{name}", "added", severity, ABSENT, kind(item), ends[0], _pointer(item))
    for name, item in old.items():
        if name in new:
            same(f"{at}/{name}", item, new[name])


def _renamed(old: dict[str, _T], new: dict[str, _T], kind: Callable[[_T], Any]) -> Iterable[tuple[str, str]]:
    """Pairs of names, gone and come, that are likely those of one thing: alike, and of the same type."""
    alike = sorted(
        (-likeness, was, now)
        for was, one in old.items()
        for now, other in new.items()
        if (likeness := _likeness(_plain(was), _plain(now))) >= _LIKELY and kind(one) == kind(other)
    )
    taken: set[tuple[str, str]] = set()
    for _, was, now in alike:
        if ("old", was) not in taken and ("new", now) not in taken:
            taken |= {("old", was), ("new", now)}
            yield was, now


def _likeness(one: str, other: str) -> float:
    """How alike two names are, from 0 to 1; `registrantid` and `id` are just alike enough."""
    shorter, longer = sorted((one, other), key=len)
    ratio = difflib.SequenceMatcher(None, one, other).ratio()
    return max(ratio, _LIKELY) if shorter and longer.endswith(shorter) else ratio


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _pointer(item: Any) -> str:
    return str(getattr(item, "named_at", item.pointer))
