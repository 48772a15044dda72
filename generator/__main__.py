"""The command line: `python -m generator build|lint`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from .build import build, check
from .bundle import SpecError
from .lint import lint

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 where all is well, 1 where something was found, 2 where spec/ cannot be used."""
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    building = commands.add_parser("build", help="write webex_client/{api,models} and openapi.json from spec/")
    building.add_argument("--check", action="store_true", help="write nothing; exit 1 naming each file that differs")
    linting = commands.add_parser("lint", help="hold spec/ against OpenAPI and the rules of the house")
    for command in (building, linting):
        command.add_argument("--spec", type=Path, default=ROOT / "spec", help="the folder of the contract")
    building.add_argument("--package", type=Path, default=ROOT / "webex_client", help="the package to write")
    options = parser.parse_args(arguments)
    try:
        if options.command == "lint":
            return _report(lint(options.spec), "spec/ is sound")
        if options.check:
            return _report(check(options.spec, options.package), "the generated files are fresh")
        changed = build(options.spec, options.package)
    except SpecError as error:
        print(error, file=sys.stderr)
        return 2
    except OSError as error:
        print(f"{error.filename}: {error.strerror}", file=sys.stderr)
        return 2
    print("\n  ".join([f"{len(changed)} files written:", *changed]) if changed else "nothing to write: all is fresh")
    return 0


def _report(findings: list[str], otherwise: str) -> int:
    print("\n".join(findings) or otherwise)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
