"""The fake as a program: `python -m webex_client.testing.fake --port 8080`."""

from __future__ import annotations

import argparse
import re
import signal
import sys
import threading
from collections.abc import Sequence
from types import FrameType

from ...errors import ArgumentError
from . import FakeWebex, MissingExtraError

_FAILURE = re.compile(r"(?P<operation>.+?)=(?P<status>[0-9]{3})(?::(?P<retry_after>.+?))?(?:x(?P<times>[0-9]+))?")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m webex_client.testing.fake",
        description="Serve a Webex that lives in memory, until it is interrupted.",
    )
    parser.add_argument("--port", type=int, default=0, help="the port to listen on; 0, the default, picks a free one")
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: %(default)s)")
    parser.add_argument("--token", default="fake-token", help="the access token to accept (default: %(default)s)")
    parser.add_argument(
        "--fail",
        action="append",
        default=[],
        metavar="OPERATION=STATUS[:RETRY_AFTER][xTIMES]",
        help='fail the next requests of an operation: "POST /messages=429:1" answers one with 429 and Retry-After: 1, '
        '"GET /rooms/{roomId}=503x2" two with 503, "*=502" whatever comes first; may be given several times',
    )
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until SIGINT or SIGTERM; 0 afterwards, 1 where it cannot listen, 2 where the arguments make no sense."""
    parser = _parser()
    options = parser.parse_args(arguments)
    fake = FakeWebex(token=options.token)
    for text in options.fail:
        failure = _FAILURE.fullmatch(text)
        if failure is None:
            parser.error(f"--fail {text!r}: OPERATION=STATUS[:RETRY_AFTER][xTIMES] is needed")
        try:
            fake.fail(
                failure["operation"],
                status=int(failure["status"]),
                retry_after=failure["retry_after"],
                times=int(failure["times"] or 1),
            )
        except ArgumentError as error:
            parser.error(f"--fail {text!r}: {error}")
    stop = threading.Event()

    def end(number: int, frame: FrameType | None) -> None:
        stop.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
    try:
        with fake.serve(host=options.host, port=options.port) as url:
            print(f"FakeWebex at {url}", f"Access token: {options.token}", sep="\n", flush=True)
            # A wait without an end cannot be interrupted on Windows.
            while not stop.wait(timeout=1.0):
                pass
    except (MissingExtraError, OSError, OverflowError) as error:
        print(f"cannot serve on {options.host} port {options.port}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
