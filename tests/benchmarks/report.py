"""The lines of the table, and how they are shown."""

from __future__ import annotations

import json
import platform
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Literal

from rich.console import Console
from rich.table import Table

from .measure import Ratio

_PACKAGES = (
    "webex-client",
    "attrs",
    "httpx",
    "openapi-python-client",
    "pydantic",
    "webexpythonsdk",
    "wxc-sdk",
    "aiohttp",
    "requests",
)


@dataclass(frozen=True)
class Budget:
    """What a figure must reach. Missing one that is required fails the whole run."""

    limit: float
    of: Literal["value", "ratio"] = "ratio"
    sense: Literal["at most", "at least", "below"] = "at most"
    required: bool = False

    def holds(self, figure: float) -> bool:
        if self.sense == "at least":
            return figure >= self.limit
        return figure < self.limit if self.sense == "below" else figure <= self.limit

    def __str__(self) -> str:
        sign = {"at most": "≤", "at least": "≥", "below": "<"}[self.sense]
        return f"{sign} {self.limit:g}{', required' if self.required else ''}"


@dataclass(frozen=True)
class Line:
    """One contender in one row: a figure, how many times another contender's it is, and what it must reach."""

    row: str
    contender: str
    value: float
    unit: str
    ratio: Ratio | None = None
    base: str | None = None
    budget: Budget | None = None
    note: str | None = None

    @property
    def verdict(self) -> Literal["met", "not met", "reported"]:
        if self.budget is None:
            return "reported"
        figure = self.value if self.budget.of == "value" or self.ratio is None else self.ratio.median
        return "met" if self.budget.holds(figure) else "not met"

    @property
    def fails(self) -> bool:
        """Whether the run fails because of it."""
        return self.verdict == "not met" and self.budget is not None and self.budget.required


def show(lines: Sequence[Line], console: Console) -> None:
    """The table, and below it what its rows mean."""
    console.print(f"Python {platform.python_version()} ({platform.python_implementation()}); {_versions()}")
    table = Table(title="Medians of rounds in which the contenders took turns")
    for heading in ("row", "contender"):
        table.add_column(heading)
    for heading in ("measured", "ratio", "middle half"):
        table.add_column(heading, justify="right", no_wrap=True)
    table.add_column("of")
    table.add_column("budget", no_wrap=True)
    table.add_column("verdict", no_wrap=True)
    row = None
    for line in lines:
        if line.row != row:
            table.add_section()
        ratio = line.ratio
        table.add_row(
            "" if line.row == row else line.row,
            line.contender,
            f"{line.value:,.{_decimals(line.value)}f} {line.unit}",
            "" if ratio is None else f"{ratio.median:.3f}",
            "" if ratio is None else f"{ratio.low:.3f} to {ratio.high:.3f}",
            line.base or "",
            "" if line.budget is None else str(line.budget),
            {"met": "[green]met", "not met": "[bold red]not met", "reported": "reported"}[line.verdict],
        )
        row = line.row
    console.print(table)
    for note in dict.fromkeys(f"{line.row}: {line.note}" for line in lines if line.note):
        console.print(note, style="dim", highlight=False)


def write_json(lines: Iterable[Line], path: Path) -> None:
    """The same for machines."""
    document = {
        "python": platform.python_version(),
        "packages": {name: version(name) for name in _PACKAGES},
        "lines": [
            {
                "row": line.row,
                "contender": line.contender,
                "value": line.value,
                "unit": line.unit,
                "ratio": line.ratio and line.ratio.median,
                "middle_half": line.ratio and [line.ratio.low, line.ratio.high],
                "of": line.base,
                "budget": line.budget and str(line.budget),
                "required": bool(line.budget and line.budget.required),
                "verdict": line.verdict,
            }
            for line in lines
        ],
    }
    path.write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _versions() -> str:
    return ", ".join(f"{name} {version(name)}" for name in _PACKAGES)


def _decimals(value: float) -> int:
    return 0 if value >= 1000 else 1 if value >= 10 else 2
