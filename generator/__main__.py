"""The command line: `python -m generator build|lint|drift|adopt|changelog`; `--help` after a command says more."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence

from .adoption.command import add_to as add_adopt
from .bundle import SpecError
from .changelog.command import add_to as add_changelog
from .commands import Commands, add_build, add_lint
from .drift.command import add_to as add_drift

_COMMANDS: tuple[Callable[[Commands], None], ...] = (add_build, add_lint, add_drift, add_adopt, add_changelog)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 where all is well, 1 where something was found, 2 where what it is given cannot be used."""
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for add_to in _COMMANDS:
        add_to(commands)
    options = parser.parse_args(arguments)
    try:
        return int(options.run(options))
    except SpecError as error:
        print(error, file=sys.stderr)
    except OSError as error:
        print(f"{error.filename or 'python -m generator'}: {error.strerror}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
