"""What the testing kit raises beside the errors of the client.

WebexError
├── CassetteError         a cassette has no answer to a request, or cannot be written
└── UnusableInputError    a file of recordings cannot be read

`MissingExtraError` is the client's own.
"""

from __future__ import annotations

from ..errors import MissingExtraError as MissingExtraError
from ..errors import WebexError

__all__ = ["CassetteError", "MissingExtraError", "UnusableInputError"]


class CassetteError(WebexError):
    """A cassette that has no answer to a request, or not all of which was played, or that cannot be written."""


class UnusableInputError(WebexError):
    """A file that is none of the formats, or is not what its format asks for.

    `path` is the file as it was named, `line` where in it the fault is (from 1), None where no line can be told, and
    `reason` the fault itself. The text names all three.
    """

    def __init__(self, path: str, reason: str, *, line: int | None = None) -> None:
        super().__init__(f"{path if line is None else f'{path}:{line}'}: {reason}")
        self.path = path
        self.line = line
        self.reason = reason
