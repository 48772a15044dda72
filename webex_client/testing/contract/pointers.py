"""JSON pointers (RFC 6901), and the fields they are of."""

from __future__ import annotations

from ..exchanges.json_text import Steps

__all__ = ["field_of", "pointer_to"]


def pointer_to(steps: Steps) -> str:
    """The pointer to a part: `/items/0/title`."""
    return "".join(f"/{_escaped(step)}" for step in steps)


def field_of(steps: Steps) -> str:
    """The same for every place in a list: `/items/*/title`."""
    return "".join("/*" if isinstance(step, int) else f"/{_escaped(step)}" for step in steps)


def _escaped(step: str | int) -> str:
    return str(step).replace("~", "~0").replace("/", "~1")
