"""`python -m generator changelog`."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..bundle import SpecError
from ..commands import ROOT, Commands

if TYPE_CHECKING:
    from .changelog import Changelog

__all__ = ["add_to"]


def add_to(commands: Commands) -> None:
    """Add the command."""
    command = commands.add_parser(
        "changelog",
        help="what changed between two revisions, for users of Python",
        description="What changed between two revisions of the contract and of the package that is made of it, as "
        "Markdown. A revision is what git calls so, a checkout, or a folder with webex.yaml.",
    )
    command.add_argument("old", metavar="OLD", help="the older revision: v1.2, HEAD~20, ../checkout, ../spec")
    command.add_argument("new", metavar="NEW", nargs="?", help="the newer one; the working tree if not given")
    command.add_argument("--format", choices=("markdown", "json"), default="markdown", help="how it is printed")
    command.add_argument(
        "--write",
        type=Path,
        nargs="?",
        const=ROOT / "CHANGELOG.md",
        metavar="FILE",
        help="put the lines that are not there yet under [Unreleased] of CHANGELOG.md, or of another file",
    )
    command.add_argument(
        "--repository", type=Path, default=ROOT, help="the checkout whose git revisions are meant; this one"
    )
    command.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    # griffe, the templates and all that they need are for this command alone.
    from .changelog import changelog
    from .markdown import markdown, summary
    from .revisions import current_version, read_revision
    from .unreleased import inserted

    repository: Path = options.repository
    old = read_revision(options.old, repository)
    new = read_revision(options.new or str(repository), repository)
    found = changelog(old, new, current_version(repository))
    if options.write is not None:
        path: Path = options.write
        try:
            text = path.read_bytes().decode()
        except UnicodeDecodeError as error:
            raise SpecError(f"{path}: is not UTF-8: {error.reason}") from error
        path.write_bytes(inserted(text, found.entries).encode())
        print(summary(found))
    elif options.format == "json":
        print(json.dumps(_plain(found), ensure_ascii=False, indent=1))
    else:
        print(markdown(found), end="")
    return 0


def _plain(found: Changelog) -> dict[str, Any]:
    return {
        "changes": [asdict(entry) for entry in found.entries],
        "unnoticed": found.unnoticed,
        "version": asdict(found.suggestion),
    }
