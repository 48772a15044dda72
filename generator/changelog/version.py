"""Which version a release should have, by Semantic Versioning."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

__all__ = ["Bump", "Suggestion", "suggested"]

Bump = Literal["major", "minor", "patch", "none"]

_PARTS: tuple[Bump, ...] = ("major", "minor", "patch")
_VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?")


@dataclass(frozen=True)
class Suggestion:
    """The next version: `bump` is the part that grows. `early` is what SemVer (section 4) also allows before 1.0.0."""

    bump: Bump
    current: str | None
    next: str | None = None
    early: str | None = None


def suggested(current: str | None, *, breaking: bool, additive: bool, other: bool) -> Suggestion:
    """What follows `current` after changes that break something, add something, or do neither.

    Of a version that is not major.minor.patch it is only said which part should grow.
    """
    bump: Bump = "major" if breaking else "minor" if additive else "patch" if other else "none"
    parts = _VERSION.fullmatch(current or "")
    if parts is None or bump == "none":
        return Suggestion(bump, current)
    number = [int(part) for part in parts.groups()]
    early = _grown(number, "minor") if bump == "major" and number[0] == 0 else None
    return Suggestion(bump, current, _grown(number, bump), early)


def _grown(number: list[int], bump: Bump) -> str:
    at = _PARTS.index(bump)
    return ".".join(str(part + 1 if place == at else part if place < at else 0) for place, part in enumerate(number))
