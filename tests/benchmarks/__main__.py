"""Measure all rows, print the table; exit 1 where a budget that is required is missed."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from rich.console import Console

from . import calls, fake, imports, limits, parsing
from .report import Line, show, write_json
from .server import serving

ROWS = ("from_dict", "list", "get", "post", "import", "paging", "build", "fake", "fake_many")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a third of the rounds: a first impression, in a minute")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    parser.add_argument("--only", choices=ROWS, action="append", help="only this row; may be given several times")
    options = parser.parse_args(arguments)
    _forget_proxies()
    console = Console()
    if not console.is_terminal:
        console = Console(width=150)  # a log has no edge to keep to
    lines: list[Line] = []
    with serving() as base_url:
        rows = _rows(base_url, options.quick)
        for name in options.only or ROWS:
            console.print(f"measuring {name} …", style="dim", highlight=False)
            lines += rows[name]()
    show(lines, console)
    if options.json is not None:
        write_json(lines, options.json)
    return 1 if any(line.fails for line in lines) else 0


def _rows(base_url: str, quick: bool) -> dict[str, Callable[[], Iterator[Line]]]:
    fewer = 3 if quick else 1
    return {
        "from_dict": lambda: parsing.lines(21 // fewer),
        "list": lambda: calls.list_lines(base_url, 9 // fewer),
        "get": lambda: calls.get_lines(base_url, 12 // fewer),
        "post": lambda: calls.post_lines(base_url, 3 // fewer),
        "import": lambda: imports.lines(base_url, 30 // fewer),
        "paging": lambda: limits.paging_lines(100_000 if quick else 1_000_000),
        "build": lambda: limits.build_lines(3 // fewer),
        "fake": lambda: fake.request_lines(9 // fewer),
        "fake_many": lambda: fake.many_lines(10_000 if quick else 100_000),
    }


def _forget_proxies() -> None:
    """A proxy would stand between the clients and a server on this machine."""
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        del os.environ[name]


if __name__ == "__main__":
    sys.exit(main())
