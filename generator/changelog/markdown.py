"""A changelog as Markdown, in the form of Keep a Changelog."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from .changelog import Changelog
from .remark import SECTIONS, Entry

__all__ = ["items", "markdown", "summary"]

_WIDTH = 140
_BREAKING = "**Breaking:** "


def markdown(changelog: Changelog) -> str:
    """The sections with their lines, breaking ones first, and what follows for the version."""
    parts = [f"### {section}\n\n" + "\n".join(items(_of(changelog.entries, section))) for section in SECTIONS]
    parts = [part for section, part in zip(SECTIONS, parts, strict=True) if _of(changelog.entries, section)]
    return "\n\n".join([*parts, summary(changelog)]) + "\n"


def items(entries: Iterable[Entry]) -> list[str]:
    """The entries as items of a list, in rows of at most 140 characters."""
    return [_item(entry) for entry in entries]


def summary(changelog: Changelog) -> str:
    """What the changes mean for the version, and what was not listed."""
    suggestion, breaking, all_in_all = changelog.suggestion, changelog.breaking, changelog.changes
    verb = "breaks" if breaking == 1 else "break"
    reason = {
        "major": f"{breaking} of {_changes(all_in_all)} {verb} code that was right before",
        "minor": f"{_changes(all_in_all)}, none of which breaks anything",
        "patch": "nothing new to use, and nothing that breaks",
        "none": "",
    }[suggestion.bump]
    if suggestion.bump == "none":
        return "Nothing changed: no release is needed."
    part = f"{suggestion.bump}: {reason}"
    said = (
        f"Suggested version: {suggestion.next}, after {suggestion.current} ({part})."
        if suggestion.next
        else f"Suggested bump: {part}."
    )
    if suggestion.early:
        said += f" While the major version is 0, Semantic Versioning also allows {suggestion.early}."
    if changelog.unnoticed:
        differs = "1 place differs" if changelog.unnoticed == 1 else f"{changelog.unnoticed} places differ"
        said += f"\n\nNot listed: {differs} in wording, examples, or what users of Python do not see."
    return said


def _of(entries: Iterable[Entry], section: str) -> list[Entry]:
    return [entry for entry in entries if entry.section == section]


def _item(entry: Entry) -> str:
    said = f"{_BREAKING if entry.breaking else ''}{entry.text}"
    return textwrap.fill(
        said, _WIDTH, initial_indent="- ", subsequent_indent="  ", break_long_words=False, break_on_hyphens=False
    )


def _changes(number: int) -> str:
    return "1 change" if number == 1 else f"{number} changes"
