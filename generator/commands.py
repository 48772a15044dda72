"""What a command of `python -m generator` is, and the two that need no package of their own: `build` and `lint`.

The others bring what they take and do in their `command.py`, as `add_to`.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, Protocol

from .build import build, check
from .lint import lint

__all__ = ["ROOT", "Commands", "add_build", "add_lint"]

ROOT = Path(__file__).resolve().parent.parent


class Commands(Protocol):
    """Where a command is added: what `ArgumentParser.add_subparsers` gives.

    A command sets `run` among the defaults of its parser: what is given the options and gives the exit code.
    """

    def add_parser(self, name: str, *, help: str, description: str | None = None) -> argparse.ArgumentParser: ...


def add_build(commands: Commands) -> None:
    """Add the command that writes the generated files."""
    building = commands.add_parser("build", help="write webex_client/{api,models} and openapi.json from spec/")
    building.description = (
        "Write webex_client/{api,models} and openapi.json from spec/. With --spec FILE --out DIR: make a package in "
        "DIR of any OpenAPI 3 file, JSON or YAML. What is wrong with the file is repaired, and each repair listed in "
        "DIR/REPAIRS.md; an operation that nothing can be made of is left out and named with the reason, which is no "
        "error."
    )
    building.add_argument("--out", type=Path, help="the folder of the package to make of a single file")
    building.add_argument("--check", action="store_true", help="write nothing; exit 1 naming each file that differs")
    building.add_argument("--package", type=Path, default=ROOT / "webex_client", help="the package to write")
    _add_spec(building)
    building.set_defaults(run=_build)


def add_lint(commands: Commands) -> None:
    """Add the command that looks for mistakes in the contract."""
    linting = commands.add_parser("lint", help="hold spec/ against OpenAPI and the rules of the house")
    _add_spec(linting)
    linting.set_defaults(run=_lint)


def _add_spec(command: argparse.ArgumentParser) -> None:
    command.add_argument("--spec", type=Path, default=ROOT / "spec", help="the folder of the contract")


def _build(options: Any) -> int:
    if options.out or options.spec.is_file():
        from .foreign.command import build_foreign

        return build_foreign(options.spec, options.out, check=options.check)
    if options.check:
        return _report(check(options.spec, options.package), "the generated files are fresh")
    changed = build(options.spec, options.package)
    print("\n  ".join([f"{len(changed)} files written:", *changed]) if changed else "nothing to write: all is fresh")
    return 0


def _lint(options: Any) -> int:
    return _report(lint(options.spec), "spec/ is sound")


def _report(findings: list[str], otherwise: str) -> int:
    print("\n".join(findings) or otherwise)
    return 1 if findings else 0
