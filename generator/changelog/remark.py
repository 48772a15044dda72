"""What is said of a change, and how several that say the same become one line."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

__all__ = ["SECTIONS", "Entry", "Remark", "Section", "code", "entries", "series"]

Section = Literal["Removed", "Changed", "Added", "Deprecated"]

SECTIONS: tuple[Section, ...] = ("Removed", "Changed", "Added", "Deprecated")
"""The sections of Keep a Changelog in the order in which breaking changes come first: all that is removed breaks."""


@dataclass(frozen=True)
class Entry:
    """A line of a changelog: a sentence, without its mark, and how many changes it tells of.

    `feature` is whether it changes what users can write, and not only what then happens. `says`, `subjects` and `names`
    are what the sentence is made of (see `Remark`).
    """

    section: Section
    breaking: bool
    text: str
    changes: int = 1
    feature: bool = True
    says: str = ""
    subjects: tuple[str, ...] = ()
    names: tuple[str, ...] = ()

    def shared_with(self, text: str) -> Literal["all", "part"] | None:
        """Whether a line tells of all that this one does, or of a part of it and nothing else; None if neither."""
        for says in {self.says, _of_several(self.says)} - {""}:
            found = re.fullmatch(re.escape(says).replace(re.escape("{}"), "(.+)"), text)
            parts = [re.findall("`([^`]*)`", group) for group in found.groups()] if found else []
            # What is written by hand in other words than ours is no part of anything.
            if not found or [series(map(code, part)) for part in parts] != list(found.groups()):
                continue
            mine = [set(self.subjects), set(self.names)][: len(parts)]
            if all(own <= set(part) for own, part in zip(mine, parts, strict=True)):
                return "all"
            if all(own >= set(part) for own, part in zip(mine, parts, strict=True)):
                return "part"
        return None


@dataclass(frozen=True)
class Remark:
    """What one change comes to.

    `says` is a sentence with `{}` for the subject, and, where there are `names`, a second one for these. Remarks that
    differ in their names alone are one sentence, and so are those that differ in their subject alone, unless that is
    gone. The verb stands right after the subject, in the present of one (`{} takes {}.`) or in the
    past.
    """

    section: Section
    breaking: bool
    subject: str
    says: str
    names: tuple[str, ...] = ()
    feature: bool = True


def entries(remarks: Iterable[Remark]) -> list[Entry]:
    """The lines for some remarks: by section, breaking ones first, else in the order in which they come."""
    names: dict[Remark, dict[str, None]] = {}
    for remark in remarks:
        names.setdefault(replace(remark, names=()), {}).update(dict.fromkeys(remark.names))
    subjects: dict[Remark, list[str]] = {}
    for remark, found in names.items():
        alone = remark.section == "Removed" and not found
        alike = replace(remark, subject=remark.subject if alone else "", names=tuple(found))
        if remark.subject not in subjects.setdefault(alike, []):
            subjects[alike].append(remark.subject)
    lines = [
        Entry(
            remark.section,
            remark.breaking,
            _sentence(remark, about),
            len(remark.names or about),
            remark.feature,
            remark.says,
            tuple(about),
            remark.names,
        )
        for remark, about in subjects.items()
    ]
    return sorted(lines, key=lambda line: (SECTIONS.index(line.section), not line.breaking))


def _sentence(remark: Remark, subjects: list[str]) -> str:
    says = _of_several(remark.says) if len(subjects) > 1 else remark.says
    # Where else there are braces they are meant: in paths and patterns.
    before, after = says.split("{}", 1)
    if remark.names:
        after = series(map(code, remark.names)).join(after.split("{}", 1))
    return f"{before}{series(map(code, subjects))}{after}"


def _of_several(says: str) -> str:
    """A sentence about one thing as it is about several: its verb comes right after them."""
    return re.sub(r"(?<=^\{\} )(is|[a-z]+s)\b", lambda verb: "are" if verb[0] == "is" else verb[0][:-1], says)


def code(text: str) -> str:
    """A text as Markdown shows code."""
    return f"`{text}`"


def series(words: Iterable[str]) -> str:
    """`a`, `b` and `c`."""
    *first, last = [*words] or [""]
    return f"{', '.join(first)} and {last}" if first else last
