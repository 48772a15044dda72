"""The files in rooms, and what is known of them: whether they are scanned, and what that has shown."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ...errors import ArgumentError
from .call import UploadedFile
from .clock import VirtualClock

if TYPE_CHECKING:
    from .service import Service

__all__ = ["Content", "Contents", "Files"]


@dataclass(slots=True)
class Content:
    """A file in a room. `scanned` is the moment when it is known whether it is `infected` or `unscannable`.

    `disposition` is a Content-Disposition in place of the one that its name makes; `version` counts its contents.
    """

    file: UploadedFile
    room_id: str
    scanned: int
    infected: bool = False
    unscannable: bool = False
    disposition: str | None = None
    version: int = 0


class Contents:
    """All files, by content id."""

    def __init__(self, clock: VirtualClock) -> None:
        self.scan_seconds = 0.0
        self._clock = clock
        self._contents: dict[str, Content] = {}

    def add(self, content_id: str, file: UploadedFile, room_id: str) -> None:
        """A new file, which is scanned from now on."""
        self._contents[content_id] = Content(file, room_id, self._clock.deadline(self.scan_seconds))

    def get(self, content_id: str) -> Content | None:
        """The file with this id."""
        return self._contents.get(content_id)

    def remove(self, content_id: str) -> None:
        """Take a file away."""
        del self._contents[content_id]

    def __len__(self) -> int:
        return len(self._contents)


class Files:
    """What a test may have the service find in files: `fake.files`.

        fake.files.scan_for(30)
        message = webex.messages.create(room_id=room.id, files=["build.log"])
        fake.files.infect(message.files[0])

    Asked for, a file that is being scanned is 423, with a Retry-After of what is left; one found infected 410; one that
    cannot be scanned 428, unless it is asked for with `?allow=unscannable`. A file is named by its address in a
    message, or by its content id, the end of that; another raises `ArgumentError`.
    """

    def __init__(self, service: Service) -> None:
        self._service = service

    def scan_for(self, seconds: float) -> None:
        """Let files that come from now on be scanned for so long, on the fake's clock; 0, as it begins, for no time."""
        if not 0 <= seconds < math.inf:
            raise ArgumentError(f"scan_for({seconds!r}): seconds are needed, 0 or more")
        with self._service.lock:
            self._service.organization.contents.scan_seconds = seconds

    def infect(self, file: str) -> None:
        """Let a file be found infected, once it is scanned."""
        with self._service.lock:
            self._content(file).infected = True

    def make_unscannable(self, file: str) -> None:
        """Let a file be found to be one that cannot be scanned, an encrypted archive for instance."""
        with self._service.lock:
            self._content(file).unscannable = True

    def serve_as(self, file: str, disposition: str) -> None:
        """Let a file come with this Content-Disposition, however odd: `attachment; filename="../../x"`."""
        if not disposition.isprintable():
            raise ArgumentError(f"serve_as(…, {disposition!r}): control characters cannot be in a field of the head")
        with self._service.lock:
            self._content(file).disposition = disposition

    def replace(self, file: str, content: bytes) -> None:
        """Let a file have other bytes from now on, and another ETag: who has a part of it begins anew."""
        with self._service.lock:
            found = self._content(file)
            found.file = replace(found.file, content=content)
            found.version += 1

    def _content(self, file: str) -> Content:
        content_id = file.partition("?")[0].rpartition("/")[2]
        content = self._service.organization.contents.get(content_id)
        if content is None:
            raise ArgumentError(f"{file!r}: there is no such file; its address is in a message's files")
        return content
