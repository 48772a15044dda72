"""Reads a file as text."""

from __future__ import annotations

from pathlib import Path

from ..errors import UnusableInputError

__all__ = ["read_text"]


def read_text(path: Path) -> str:
    """The text of a file in UTF-8. Raises `UnusableInputError` where there is none, with the line it breaks off at."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UnusableInputError(str(path), f"cannot be read: {error.strerror or error}") from error
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise UnusableInputError(str(path), f"not UTF-8: {error.reason}", line=line) from error
    if not text.strip():
        raise UnusableInputError(str(path), "the file is empty")
    return text
