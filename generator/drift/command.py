"""The command `drift`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..commands import ROOT, Commands

__all__ = ["add_to"]

_ABOUT = """\
Hold spec/ against the official OpenAPI files, operation by operation, and say what differs and is not explained in
spec/deviations.yaml. With --since, say what changed between two revisions of the official files in operations of ours.
Exit 0: nothing; 1: something; 2: what was given cannot be used."""


def add_to(commands: Commands) -> None:
    """Add the command."""
    command = commands.add_parser("drift", help="what the official files say otherwise than spec/", description=_ABOUT)
    several: dict[str, Any] = {"type": Path, "nargs": "+", "action": "extend", "metavar": "DIR_OR_FILE"}
    command.add_argument("--upstream", **several, required=True, help="the official OpenAPI files, or folders of them")
    command.add_argument("--since", **several, help="those of an older revision")
    command.add_argument("--format", choices=("text", "json", "markdown"), default="text", help="how to write it")
    command.add_argument("--explained", action="store_true", help="list what deviations.yaml explains as well")
    command.add_argument("--spec", type=Path, default=ROOT / "spec", help="the folder of the contract")
    command.set_defaults(run=_run)


def _run(options: Any) -> int:
    from .contract import Contract
    from .findings import drift, since
    from .report import write
    from .upstream import read_upstream

    contract, upstream = Contract(options.spec), read_upstream(options.upstream)
    report = since(contract, upstream, read_upstream(options.since)) if options.since else drift(contract, upstream)
    print(write(report, options.format, with_explained=options.explained))
    return 1 if report.findings or report.candidates else 0
