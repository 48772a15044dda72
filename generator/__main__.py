"""The command line: `python -m generator build|lint`."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from .bundle import SpecError
from .commands import parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 where all is well, 1 where something was found, 2 where what it is given cannot be used."""
    options = parser(__doc__).parse_args(arguments)
    try:
        return int(options.run(options))
    except SpecError as error:
        print(error, file=sys.stderr)
    except OSError as error:
        print(f"{error.filename}: {error.strerror}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
