"""Puts lines under the unreleased changes of a changelog, and leaves all that is there as it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..bundle import SpecError
from .markdown import items
from .remark import SECTIONS, Entry

__all__ = ["inserted"]

_UNRELEASED = re.compile(r"## +\[?unreleased\b", re.IGNORECASE)
_RELEASE = re.compile(r"##? |\[[^\]]+\]: ")
_SECTION = re.compile(r"### +(.+)")
_FENCE = re.compile(r" {0,3}(```|~~~)")
_ITEM = re.compile(r"[-*+] ")


def inserted(text: str, entries: Iterable[Entry]) -> str:
    """A changelog with some lines under its unreleased changes.

    A line that is there already is not put in again. Breaking ones go to the head of their section, others to its end.
    Raises `SpecError` where there is no heading `## [Unreleased]`, and where an example below it has no end.
    """
    whole = text.removesuffix("\n")
    rows = whole.split("\n")
    outside = list(_outside_code(rows))
    start = next((at for at in outside if _UNRELEASED.match(rows[at])), None)
    if start is None:
        raise SpecError("the changelog has no heading `## [Unreleased]`: write one above the newest release")
    end = next((at for at in outside if at > start and _RELEASE.match(rows[at])), len(rows))
    block = _Block(rows[start + 1 : end], "\r" if rows[start].endswith("\r") else "")
    if _ends_in_code(block.rows):
        raise SpecError("the changelog has a block of code under `## [Unreleased]` that does not end: close it")
    wanted = list(entries)
    for section in SECTIONS:
        block.add(section, [entry for entry in wanted if entry.section == section])
    return "\n".join([*rows[: start + 1], *block.rows, *rows[end:]]) + text[len(whole) :]


@dataclass
class _Block:
    """The rows below the heading of the unreleased changes; `ending` is what a row has before its line feed."""

    rows: list[str]
    ending: str

    def add(self, section: str, entries: list[Entry]) -> None:
        """Put in what is new, in place of lines that say a part of it."""
        new: list[tuple[bool, str]] = []
        for entry, item in zip(entries, items(entries), strict=True):
            said = _plain(item)
            mark = said.removesuffix(entry.text)
            known = {
                text: entry.shared_with(text.removeprefix(mark)) for _, text in self._items() if text.startswith(mark)
            }
            if said not in known and "all" not in known.values():
                self._remove({text for text, shared in known.items() if shared})
                new.append((entry.breaking, item))
        if not new:
            return
        head = self._heading(section)
        last = self._end(head)
        first = next((at for at in _outside_code(self.rows) if head < at < last and _ITEM.match(self.rows[at])), None)
        if first is None:
            self._fill(last, [item for _, item in new])
            return
        self._put(last, [item for breaking, item in new if not breaking])
        # Before an item that is there, and not before prose, which would be taken for what goes on with the new one.
        self._put(first, [item for breaking, item in new if breaking])

    def _fill(self, at: int, new: list[str]) -> None:
        """Put items where there are none, with a blank row on either side."""
        if at == len(self.rows) or self.rows[at].strip():
            self.rows.insert(at, self.ending)
        after = at + 1 + self._put(at + 1, new)
        if after < len(self.rows) and self.rows[after].strip():
            self.rows.insert(after, self.ending)

    def _put(self, at: int, new: list[str]) -> int:
        """Put items in; how many rows they are."""
        rows = [f"{row}{self.ending}" for item in new for row in item.split("\n")]
        self.rows[at:at] = rows
        return len(rows)

    def _headings(self) -> dict[str, int]:
        """Where the sections begin, by their names in small letters; of two with a name, the first."""
        found: dict[str, int] = {}
        for at in _outside_code(self.rows):
            if heading := _SECTION.match(self.rows[at].rstrip()):
                found.setdefault(heading[1].rstrip("# ").lower(), at)
        return found

    def _heading(self, section: str) -> int:
        """Where a section begins, which is made where there is none: after those that come before it."""
        headings = self._headings()
        if section.lower() in headings:
            return headings[section.lower()]
        before = [name.lower() for name in SECTIONS[: SECTIONS.index(section)]]
        places = [headings[name] for name in before if name in headings]
        at = self._end(max(places)) if places else self._end(-1)
        self.rows[at:at] = [self.ending, f"### {section}{self.ending}"]
        return at + 1

    def _end(self, head: int) -> int:
        """Behind the last row of a section that is not blank."""
        end = next((at for at in sorted(self._headings().values()) if at > head), len(self.rows))
        while end > head + 1 and not self.rows[end - 1].strip():
            end -= 1
        return end

    def _items(self) -> list[tuple[range, str]]:
        """The items of all lists: their rows, and what they say."""
        found: list[range] = []
        for at in _outside_code(self.rows):
            row = self.rows[at]
            if _ITEM.match(row):
                found.append(range(at, at + 1))
            elif found and found[-1].stop == at and row.strip() and row.startswith((" ", "\t")):
                found[-1] = range(found[-1].start, at + 1)
        return [(rows, _plain(" ".join(self.rows[at] for at in rows))) for rows in found]

    def _remove(self, texts: set[str]) -> None:
        for rows, text in reversed(self._items()):
            if text in texts:
                del self.rows[rows.start : rows.stop]


def _ends_in_code(rows: list[str]) -> bool:
    return bool(rows) and len(rows) not in _outside_code([*rows, ""])


def _outside_code(rows: list[str]) -> Iterator[int]:
    """The rows that are not within a block of code."""
    fence = None
    for at, row in enumerate(rows):
        mark = _FENCE.match(row)
        if fence is None and not mark:
            yield at
        elif mark:
            fence = mark[1] if fence is None else None if fence == mark[1] else fence


def _plain(item: str) -> str:
    """What an item says, however it is broken into rows."""
    return " ".join(item.split()[1:])
