"""Tokens in a file that is there as a whole or not at all, and that nobody else can read.

New tokens are written beside the file, brought to the disk, and put in its place in one step. A process that dies on
the way leaves the file as it was, and beside it a copy that the next save removes.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from glob import escape
from pathlib import Path
from secrets import token_hex
from typing import cast

from ..errors import AccessTokenError, ArgumentError
from .tokens import Tokens

__all__ = ["FileTokenStore"]

_ABANDONED = 600.0
"""Seconds after which a copy that was never put in place belongs to a process that died."""

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class FileTokenStore:
    """Keeps tokens in a JSON file: `FileTokenStore("~/.config/my-bot/webex.json")`.

    The file can be read by its owner alone (mode 0600) from its first byte on; a folder that is missing is made for its
    owner alone. Where the path is a link, what it leads to is replaced.

    Several processes may share the file. Each looks whether another has renewed the tokens before it does so itself; if
    two do so at once, both get good tokens, and either's are kept: with Webex, a refresh token is not used up.

    A file that holds anything but tokens is an `AccessTokenError` that names it, and is never written over.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        if not os.fspath(path):
            raise ArgumentError("FileTokenStore: the path of a file is needed")
        try:
            self.path = Path(path).expanduser()
        except RuntimeError as error:
            raise ArgumentError(f"FileTokenStore({os.fspath(path)!r}): {error}") from error

    def load(self) -> Tokens | None:
        """The tokens in the file; None where there is no file. Raises `AccessTokenError` where it holds none."""
        try:
            content = self.path.read_bytes()
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise AccessTokenError(f"{self.path} cannot be read: {_reason(error)}") from error
        tokens, fault = _read(content)
        if tokens is None:
            raise AccessTokenError(
                f"{self.path} {fault}; it is left as it is. Move it away, or name another file, and sign in again."
            )
        return tokens

    def save(self, tokens: Tokens) -> None:
        """Put `tokens` in the place of what the file holds.

        Raises `AccessTokenError`, and leaves the file as it was, where it cannot be written or holds no tokens.
        """
        self.load()
        content = (json.dumps(tokens.to_dict(), indent=2) + "\n").encode()
        try:
            target = Path(os.path.realpath(self.path))
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            copy = target.with_name(f".{target.name}.{token_hex(8)}.new")
            try:
                _write(copy, content)
                written = copy.stat().st_mtime
                os.replace(copy, target)
            except BaseException:
                copy.unlink(missing_ok=True)
                raise
        except (OSError, ValueError) as error:
            raise AccessTokenError(f"the new tokens cannot be kept in {self.path}: {_reason(error)}") from error
        _sync_folder(target.parent)
        _remove_abandoned(target, written)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self.path)!r})"


def _read(content: bytes) -> tuple[Tokens | None, str]:
    """The tokens that a file holds, or what is wrong with it.

    No error is raised here, nor kept: those of JSON and UTF-8 hold the text they failed on, which may be a token.
    """
    try:
        data: object = json.loads(content.decode())
    except (ValueError, RecursionError):
        return None, "holds no tokens: it is no JSON"
    if not isinstance(data, dict):
        return None, "holds no tokens: a JSON object is needed"
    try:
        return Tokens.from_dict(cast("dict[str, object]", data)), ""
    except ArgumentError as error:
        return None, f"holds no tokens ({error})"


def _write(path: Path, content: bytes) -> None:
    """Write a new file that its owner alone can read, down to the disk."""
    descriptor = os.open(path, _NEW, 0o600)
    try:
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync_folder(folder: Path) -> None:
    """Bring to the disk that the folder has the new file in the place of the old one.

    The file is in place, whatever comes of this: not every file system can do it, and Windows never can.
    """
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _remove_abandoned(target: Path, now: float) -> None:
    """Remove copies that processes left which died; `now` is the time by the clock of the file system."""
    with suppress(OSError):
        for copy in target.parent.glob(f".{escape(target.name)}.*.new"):
            with suppress(OSError):  # another process was faster, or it belongs to somebody else
                if copy.stat().st_mtime < now - _ABANDONED:
                    copy.unlink()


def _reason(error: OSError | ValueError) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
