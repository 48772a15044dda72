"""The check as a program: `python -m webex_client.testing.contract cassettes`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from ...errors import ArgumentError
from ..errors import MissingExtraError


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m webex_client.testing.contract",
        description="Hold what Webex really said against the contract: recordings, cassettes (ours and of VCR), HAR "
        "files, bodies. Exits with 0 where all is as the contract says, 1 where something is not, 2 where something "
        "cannot be used.",
    )
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a file, or a folder of files")
    parser.add_argument(
        "--format", choices=("text", "json", "junit", "markdown"), default="text", help="of the report (default: text)"
    )
    parser.add_argument(
        "--operation", metavar="ID", help="the operation that bare JSON bodies are the answers of, such as rooms.get"
    )
    parser.add_argument(
        "--accepted", metavar="FILE", help="a YAML list of findings that are accepted, with the reasons"
    )
    parser.add_argument(
        "--whole", action="store_true", help="these are all files: what is accepted in vain is a finding as well"
    )
    parser.add_argument(
        "--base-url", metavar="URL", help="only requests under this address are Webex's (default: /v1 of any host)"
    )
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Check and print the report; the exit code is that of the report, or 2 where it could not begin."""
    options = _parser().parse_intermixed_args(arguments)
    try:
        from .checking import check  # needs jsonschema
        from .reports import FORMATS

        report = check(
            options.paths,
            operation=options.operation,
            accepted=options.accepted or (),
            whole=options.whole,
            base_url=options.base_url,
        )
    except (ArgumentError, MissingExtraError) as error:
        print(error, file=sys.stderr)
        return 2
    text = FORMATS[options.format](report)
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, "backslashreplace").decode(encoding))
    return report.exit_code


if __name__ == "__main__":
    sys.exit(main())
