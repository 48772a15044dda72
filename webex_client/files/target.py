"""A file that is being written: hidden under a name of its own beside its place until all of it is there."""

from __future__ import annotations

import os
import secrets
import stat
from contextlib import suppress
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from ..errors import ArgumentError, FileError
from ..exchange import Headers
from .names import file_name, numbered

__all__ = ["Target"]


class Target:
    """Where a download goes. Used in a `with` block, at whose end nothing is left of it but what was kept.

    `to` is a folder, for the name that the sender gives the file and a number where that is taken (`build (1).log`); or
    the name of a file in a folder, which must not be there yet. With `overwrite` a file that is there is replaced in
    either case, in one step. `url` is where it comes from, which may name it.

    Raises `ArgumentError` for a `to` that cannot be, and `FileError` where the system does not let it be written.
    """

    def __init__(self, to: str | os.PathLike[str], *, url: str, overwrite: bool) -> None:
        self._url = url
        self._overwrite = overwrite
        self._folder, self._own_name = _place(to)
        self._name = self._own_name or ""
        self._part: Path | None = None
        self._file: IO[bytes] | None = None
        if self._own_name is not None:
            self._refuse_taken(self._folder / self._own_name)

    def start(self, headers: Headers) -> None:
        """Begin with an empty file, of the name that `headers` tell."""
        self._name = self._own_name or file_name(headers, self._url)
        if self._overwrite:
            self._refuse_taken(self._folder / self._name)
        try:
            if self._file is None:
                part = self._folder / f".{secrets.token_hex(8)}.part"
                self._file = part.open("xb")
                self._part = part
            else:
                self._file.seek(0)
                self._file.truncate()
        except OSError as error:
            raise self._failed(error) from error

    def write(self, chunk: bytes) -> None:
        """Add the next bytes."""
        assert self._file is not None, "a body begins before it goes on"
        try:
            self._file.write(chunk)
        except OSError as error:
            raise self._failed(error) from error

    def sync(self) -> None:
        """Wait until the system has the bytes on disk, so that no crash leaves an empty file under the final name."""
        assert self._file is not None, "a body begins before it ends"
        try:
            self._file.flush()
            os.fsync(self._file.fileno())
        except (OSError, ValueError) as error:
            raise self._failed(error) from error

    def keep(self) -> Path:
        """Give the file its name, and the path of it back."""
        assert self._file is not None, "a body begins before it ends"
        assert self._part is not None, "it is kept once"
        try:
            self._file.close()
            if self._overwrite:
                path = self._folder / self._name
                os.replace(self._part, path)
            else:
                path = self._take_free_name()
        except OSError as error:
            raise self._failed(error) from error
        self._part = None
        return path

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        with suppress(OSError):
            if self._file is not None:
                self._file.close()
        with suppress(OSError):
            if self._part is not None:
                self._part.unlink()

    def _take_free_name(self) -> Path:
        """Give the file its own name, or the first with a number that is free."""
        assert self._part is not None
        for number in count():
            path = self._folder / numbered(self._name, number)
            try:
                _rename_to_free(self._part, path)
                return path
            except FileExistsError as error:
                if self._own_name is not None:
                    raise FileError(f"{str(path)!r} has come into being meanwhile; it was left as it is") from error
        raise AssertionError("there is no end to numbers")

    def _refuse_taken(self, path: Path) -> None:
        """Refuse a name that is not to be replaced, or cannot be: that of a folder or a device."""
        try:
            mode = path.lstat().st_mode
        except FileNotFoundError:
            return
        except (OSError, ValueError) as error:
            raise ArgumentError(f"to={str(path)!r} cannot be used: {error}") from error
        if not (stat.S_ISREG(mode) or stat.S_ISLNK(mode)):
            raise ArgumentError(f"to={str(path)!r} is there, and is no file")
        if not self._overwrite:
            raise ArgumentError(f"to={str(path)!r} is there already; overwrite=True replaces it")

    def _failed(self, error: OSError | ValueError) -> FileError:
        why = getattr(error, "strerror", None) or error
        return FileError(f"{self._name!r} cannot be written to {str(self._folder)!r}: {why}")


def _place(to: str | os.PathLike[str]) -> tuple[Path, str | None]:
    """The folder that `to` is, or that it is in, and the name it has there."""
    try:
        text = os.fspath(to)
        path = Path(text)
        if text and path.is_dir():
            return path, None
        found = path.parent.is_dir() and bool(path.name) and not text.endswith(("/", os.sep))
    except (TypeError, ValueError, OSError) as error:
        raise ArgumentError(f"to={to!r} cannot be used: {error}") from error
    if not text:
        raise ArgumentError("to='': a folder or the name of a file is needed; '.' is the working folder")
    if not found:
        folder = text if text.endswith(("/", os.sep)) else str(path.parent)
        raise ArgumentError(f"to={text!r}: there is no folder {folder!r}")
    return path.parent, path.name


def _rename_to_free(part: Path, path: Path) -> None:
    """Rename a file unless the name is taken: `FileExistsError` then."""
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:
        # This file system knows no links. Between looking and renaming somebody else may take the name, in theory.
        if os.path.lexists(path):
            raise FileExistsError(path) from None
        os.replace(part, path)
    else:
        part.unlink()
