"""What is raised where something that was written down cannot be read."""

from __future__ import annotations

from ...errors import WebexError

__all__ = ["UnusableInputError"]


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
