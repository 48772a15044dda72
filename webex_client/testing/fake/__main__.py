"""The fake as a program: `python -m webex_client.testing.fake --port 8080`.

Its time begins now and goes with real time, for so does that of its clients.
"""

from __future__ import annotations

import argparse
import re
import signal
import sys
import threading
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from types import FrameType

from ...errors import ArgumentError
from ..errors import MissingExtraError
from . import FakeWebex

_FAILURE = re.compile(r"(?P<operation>.+?)=(?P<status>[0-9]{3})(?::(?P<retry_after>.+?))?(?:x(?P<times>[0-9]+))?")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m webex_client.testing.fake",
        description="Serve a Webex that lives in memory, until it is interrupted.",
    )
    parser.add_argument("--port", type=int, default=0, help="the port to listen on; 0, the default, picks a free one")
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: %(default)s)")
    parser.add_argument(
        "--token", default="fake-token", help="the access token of me@example.com (default: %(default)s)"
    )
    parser.add_argument("--seed", metavar="STATE.JSON", help="who and what is there from the beginning")
    parser.add_argument(
        "--rate-limit", type=int, metavar="N", help="answer 429 where a token makes more than N requests a minute"
    )
    parser.add_argument(
        "--lenient", action="store_true", help="let parameters and fields pass that the contract does not know"
    )
    parser.add_argument(
        "--fail",
        action="append",
        default=[],
        metavar="OPERATION=STATUS[:RETRY_AFTER][xTIMES]",
        help='fail the next requests of an operation: "POST /messages=429:1" answers one with 429 and Retry-After: 1, '
        '"GET /rooms/{roomId}=503x2" two with 503, "*=502" whatever comes first; may be given several times',
    )
    return parser


def _fake(parser: argparse.ArgumentParser, options: argparse.Namespace) -> FakeWebex:
    """The fake as the options want it, still without what is in the file."""
    try:
        fake = FakeWebex(
            token=options.token,
            start=datetime.now(UTC),
            rate_limit=options.rate_limit,
            strict=not options.lenient,
            deliver=True,
        )
    except ArgumentError as error:
        parser.error(str(error))
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
    return fake


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until SIGINT or SIGTERM; 0 afterwards, 1 where it cannot listen, 2 where the arguments make no sense."""
    parser = _parser()
    options = parser.parse_args(arguments)
    fake = _fake(parser, options)
    stop = threading.Event()

    def end(number: int, frame: FrameType | None) -> None:
        stop.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
    try:
        with fake.serve(host=options.host, port=options.port, real_time=True) as url:
            if options.seed is not None:
                fake.load(options.seed, base_url=url)
            # What went before took a while, and no request may be from the fake's future.
            fake.clock.advance(max(0.0, time.time() - fake.clock.time()))
            tokens = [f"Access token of {account.email}: {account.token}" for account in fake.accounts]
            print(f"FakeWebex at {url}", *tokens, sep="\n", flush=True)
            # A wait without an end cannot be interrupted on Windows.
            while not stop.wait(timeout=1.0):
                pass
    except ArgumentError as error:
        parser.error(f"--seed: {error}")
    except (MissingExtraError, OSError, OverflowError) as error:
        print(f"cannot serve on {options.host} port {options.port}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
