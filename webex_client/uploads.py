"""Files that go out with a message: by their public address in JSON, or from this machine as a multipart form."""

from __future__ import annotations

import mimetypes
import os
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import KW_ONLY, dataclass, field, replace
from pathlib import Path
from typing import IO, Any, TypeAlias, cast

from .errors import ArgumentError

__all__ = ["FilePart", "FileSource", "Multipart", "Progress", "Upload", "split_files"]

Progress: TypeAlias = "Callable[[int, int | None], None]"
"""Is told how many bytes have gone or come, and of how many; None where that is not known."""

FileSource: TypeAlias = "str | os.PathLike[str] | IO[bytes] | Upload"
"""A public http(s) address, the path of a file, a file opened in binary mode, or an `Upload` of one of these two."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file of this machine, with what is to be said of it: `files=[Upload("build.log", progress=show)]`.

    `name` and `content_type` are the file's own unless given. `progress` is called with the bytes read so far and all
    bytes (None for a pipe); it begins at 0 again where the file is sent once more.
    """

    source: str | os.PathLike[str] | IO[bytes]
    _: KW_ONLY
    name: str | None = None
    content_type: str | None = None
    progress: Progress | None = None

    def __post_init__(self) -> None:
        for name, value in (("name", self.name), ("content_type", self.content_type)):
            if value is not None and not (value and value.isprintable()):
                raise ArgumentError(f"{name}={value!r}: must be neither empty nor hold control characters")


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
    progress: Progress | None = field(default=None, compare=False, repr=False)

    @property
    def rewinds(self) -> bool:
        """Whether it can be read a second time."""
        return isinstance(self.source, Path) or self.start is not None

    @contextmanager
    def open(self) -> Generator[IO[bytes]]:
        """The file, ready to be read from where the part begins; `progress` is told what is read."""
        with self._opened() as file:
            if self.progress is None:
                yield file
            elif self.rewinds:
                yield cast("IO[bytes]", _Watched(file, self.progress))
            else:
                yield cast("IO[bytes]", _WatchedStream(file, self.progress, None))

    @contextmanager
    def _opened(self) -> Generator[IO[bytes]]:
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


class _WatchedStream(_Stream):
    """A file that can only be read, which tells what was read of it."""

    def __init__(self, file: IO[bytes], progress: Progress, size: int | None) -> None:
        super().__init__(file)
        self._progress = progress
        self._size = size
        self._here = 0
        progress(0, size)

    def read(self, size: int = -1) -> bytes:
        chunk = super().read(size)
        if chunk:
            self._here += len(chunk)
            self._progress(self._here, self._size)
        return chunk


class _Watched(_WatchedStream):
    """The same of a file that can go back."""

    def __init__(self, file: IO[bytes], progress: Progress) -> None:
        size = file.seek(0, os.SEEK_END)
        file.seek(0)
        super().__init__(file, progress, size)

    def tell(self) -> int:
        return self._here

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        self._here = self._file.seek(offset, whence)
        return self._here


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
    if isinstance(source, Upload):
        return None, _part_of_upload(source)
    if isinstance(source, str) and source.lower().startswith(("http://", "https://")):
        return [source], None
    return None, _part_of(source)


def _part_of(source: Any) -> FilePart:
    if isinstance(source, (str, os.PathLike)):
        return _part_of_path(Path(os.fspath(source)))  # pyright: ignore[reportUnknownArgumentType]  # of str
    if hasattr(source, "read"):
        return _part_of_open_file(source)
    raise ArgumentError(f"files=[{source!r}]: neither an address, nor a path, nor an open file")


def _part_of_upload(upload: Upload) -> FilePart:
    part = _part_of(upload.source)
    named = part if upload.name is None else _part(part.source, upload.name, part.start)
    return replace(named, content_type=upload.content_type or named.content_type, progress=upload.progress)


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
