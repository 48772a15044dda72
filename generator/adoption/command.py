"""The command `adopt`."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..bundle import SpecError
from ..commands import ROOT, Commands

if TYPE_CHECKING:
    from .adopt import Adoption

__all__ = ["add_to"]

_ABOUT = """\
Take over into spec/ what official OpenAPI files describe and spec/ does not: a parameter, a property, a value of an
enum, a success, or a whole operation. It shows the difference. What is to be said in words is marked, and lint
refuses the marks until a person has written it. NAME is a name or a place, such as response/200/items/title; what
stands at several places of the operation is adopted at all of them. Without NAME it is the operation itself.
Exit 0: done, or there already; 1: with --all, something could not be adopted; 2: what was given cannot be used."""


def add_to(commands: Commands) -> None:
    """Add the command."""
    command = commands.add_parser("adopt", help="take over into spec/ what official files have", description=_ABOUT)
    command.add_argument("operation", nargs="?", help="its method and path, as in 'GET /people'")
    command.add_argument("name", nargs="?", help="what to adopt of it: a name, or a place; without it, all")
    several: dict[str, Any] = {"type": Path, "nargs": "+", "action": "extend", "metavar": "DIR_OR_FILE"}
    command.add_argument("--upstream", **several, required=True, help="the official OpenAPI files, or folders of them")
    command.add_argument("--resource", metavar="NAME", help="the file of spec/ that a new operation goes into")
    command.add_argument(
        "--all", action="store_true", help="adopt what drift finds and deviations.yaml does not explain"
    )
    command.add_argument("--additive", action="store_true", help="of that, what breaks nothing; needed with --all")
    command.add_argument("--dry-run", action="store_true", help="show the difference and write nothing")
    command.add_argument("--spec", type=Path, default=ROOT / "spec", help="the folder of the contract")
    command.set_defaults(run=_run)


def _run(options: Any) -> int:
    from ..drift.upstream import read_upstream
    from .adopt import Adoption

    if bool(options.operation) == options.all or options.all != options.additive:
        raise SpecError("adopt needs an operation, and a name where it is not to be all of it, or --all --additive")
    if options.resource and (options.all or options.name):
        raise SpecError("--resource says where a new operation goes: it needs an operation, and no name in it")
    adoption = Adoption(options.spec, read_upstream(options.upstream))
    left = adoption.take_all() if options.all else []
    if options.name:
        _take_one(adoption, options.operation, options.name)
    elif options.operation:
        adoption.take_operation(options.operation, options.resource)
    changed = adoption.texts()
    _show(changed)
    for line in [*adoption.notes, *left]:
        print(line, file=sys.stderr)
    if not options.dry_run:
        adoption.write(changed)
    return 1 if left else 0


def _take_one(adoption: Adoption, operation: str, name: str) -> None:
    found = adoption.find(operation, name)
    for place in found.present:
        print(f"{found.ours.title}: spec/ has {place} already", file=sys.stderr)
    adoption.take(found.ours, found.missing)


def _show(changed: Mapping[str, tuple[str, str]]) -> None:
    """Print the texts before and after as a unified difference."""
    for file, (before, after) in sorted(changed.items()):
        old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
        for line in difflib.unified_diff(old, new, f"a/spec/{file}", f"b/spec/{file}"):
            print(line, end="" if line.endswith("\n") else "\n\\ No newline at end of file\n")
