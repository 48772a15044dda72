"""Lists what was done to a file: all of it in Markdown, the kinds of it for a terminal."""

from __future__ import annotations

from .repair import Repair, Repairs
from .repaired import Repaired

__all__ = ["listing", "summary"]


def listing(file: str, made: Repaired) -> str:
    """Every repair with its place and reason, and every operation that was left out, as Markdown."""
    repairs = made.repairs
    lines = [f"# What was done to {file}", "", _count(made.count, repairs), ""]
    if repairs.left_out:
        lines += ["## Operations that are left out", ""]
        lines += [f"- `{_code(one.operation)}`: {_plain(one.why)}" for one in repairs.left_out]
        lines.append("")
    for kind in repairs.by_kind():
        lines += [f"## {kind.title.capitalize()}", "", f"Why: {kind.why}.", ""]
        lines += [_line(repair) for repair in repairs.done if repair.kind is kind]
        lines.append("")
    return "\n".join(lines)


def summary(count: int, repairs: Repairs) -> list[str]:
    """How many operations there are, each that was left out, and how many repairs of each kind with their reason."""
    lines = [_count(count, repairs)]
    lines += [f"  left out: {one.operation}: {one.why}" for one in repairs.left_out]
    lines += [f"  {number} x {kind.title}: {kind.why}" for kind, number in repairs.by_kind().items()]
    return lines


def _count(count: int, repairs: Repairs) -> str:
    made = count - len(repairs.left_out)
    done = len(repairs.done)
    return f"{made} of {count} operations, {len(repairs.left_out)} left out; {done} repairs."


def _line(repair: Repair) -> str:
    return f"- `{_code(repair.where or '/')}`: {_plain(repair.what)}"


def _code(text: str) -> str:
    return text.replace("`", "'").replace("\n", " ")


def _plain(text: str) -> str:
    return " ".join(text.split()).replace("<", "&lt;")
