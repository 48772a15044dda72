"""Files that go out with a message: by their public address in JSON, or from this machine as a multipart form."""

from __future__ import annotations

import mimetypes
import os
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, TypeAlias, cast

from .errors import ArgumentError

__all__ = ["FilePart", "FileSource", "Multipart", "split_files"]

FileSource: TypeAlias = "str | os.PathLike[str] | IO[bytes]"
"""A public http(s) address, the path of a file, or a file opened in binary mode."""


@dataclass(frozen=True, slots=True)
class FilePart:
    """A file of this machine as one part of a form.

    A path is opened anew for each try. An open file is read from where it stands, and from there again on a retry;
    one that cannot go back is sent once only.
    """

    source: Path | IO[bytes]
    name: str
    content_type: str
    start: int | None = None

    @property
    def rewinds(self) -> bool:
        """Whether it can be read a second time."""
        return isinstance(self.source, Path) or self.start is not None

    @contextmanager
    def open(self) -> Generator[IO[bytes]]:
        """The file, ready to be read from where the part begins."""
        if isinstance(self.source, Path):
            try:
                file = self.source.open("rb")
            except OSError as error:
                raise ArgumentError(f"cannot read {str(self.source)!r}: {error.strerror or error}") from error
            with file:
                yield file
        else:
            try:
                self.source.read(0)
                if self.start is not None:
                    self.source.seek(self.start)
            except (OSError, ValueError) as error:
                raise ArgumentError(f"cannot read {self.name!r}: {error}") from error
            # HTTP libraries go back to 0 and ask the system for the size, wherever the file stands and whatever it is.
            if self.start is None:
                yield cast("IO[bytes]", _Stream(self.source))
            elif self.start:
                yield cast("IO[bytes]", _Tail(self.source, self.start))
            else:
                yield self.source


class _Stream:
    """A file that can only be read."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)


class _Tail(_Stream):
    """A file from `start` on, which is its 0."""

    def __init__(self, file: IO[bytes], start: int) -> None:
        super().__init__(file)
        self._start = start

    def tell(self) -> int:
        return self._file.tell() - self._start

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        return self._file.seek(offset + (self._start if whence == os.SEEK_SET else 0), whence) - self._start


@dataclass(frozen=True, slots=True)
class Multipart:
    """A multipart/form-data body: text fields, then one file under `file_field`."""

    fields: Mapping[str, str]
    file_field: str
    file: FilePart

    @property
    def rewinds(self) -> bool:
        """Whether it can be sent a second time."""
        return self.file.rewinds


def split_files(files: Sequence[FileSource] | None) -> tuple[list[str] | None, FilePart | None]:
    """What `files` holds: a list of one address for JSON, or one file of this machine for a form, or neither.

    Webex takes exactly one file a message. Raises `ArgumentError` for more, and for what is not a file.
    """
    if files is None:
        return None, None
    if isinstance(files, (str, bytes, os.PathLike)) or hasattr(files, "read"):
        raise ArgumentError(f"files={files!r}: a list is needed, with the one file in it: files=[…]")
    if not files:
        return None, None
    if len(files) > 1:
        raise ArgumentError(f"files holds {len(files)} files, but a message carries one: send one message for each")
    source: Any = files[0]
    if isinstance(source, str) and source.lower().startswith(("http://", "https://")):
        return [source], None
    if isinstance(source, (str, os.PathLike)):
        return None, _part_of_path(Path(os.fspath(source)))  # pyright: ignore[reportUnknownArgumentType]  # of str
    if hasattr(source, "read"):
        return None, _part_of_open_file(source)
    raise ArgumentError(f"files=[{source!r}]: neither an address, nor a path, nor an open file")


def _part_of_path(path: Path) -> FilePart:
    if not path.is_file():
        raise ArgumentError(f"files=[{str(path)!r}]: there is no such file")
    return _part(path, path.name)


def _part_of_open_file(file: IO[bytes]) -> FilePart:
    try:
        nothing: object = file.read(0)
    except (OSError, ValueError) as error:
        raise ArgumentError(f"files=[{file!r}]: cannot be read: {error}") from error
    if isinstance(nothing, str):
        raise ArgumentError(f"files=[{file!r}]: opened as text; open it in binary mode ('rb')")
    name = getattr(file, "name", None)
    name = os.path.basename(name) if isinstance(name, str) and name else "file"
    try:
        start = file.tell() if file.seekable() else None
    except (AttributeError, OSError):
        start = None
    return _part(file, name, start)


def _part(source: Path | IO[bytes], name: str, start: int | None = None) -> FilePart:
    name = name.encode(errors="replace").decode()  # the system's name need not be a text that can be sent
    return FilePart(source, name, mimetypes.guess_type(name)[0] or "application/octet-stream", start)
