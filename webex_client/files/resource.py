"""`webex.files` of both clients."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path
from typing import Any

from ..errors import ApiError
from ..exchange import Response
from ..receiving import AsyncReceiver, Receiver, Sink
from ..uploads import Progress
from .asking import Asking
from .body import Body, Memory
from .info import FileInfo, describe
from .target import Target

__all__ = ["AsyncFiles", "Files"]


class Files:
    """Files that came with messages, and others that Webex gives addresses of: `webex.files` of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Receiver) -> None:
        self._client = client

    def info(self, url: str, *, allow_unscannable: bool = False) -> FileInfo:
        """Tell a file's name, type and size, without fetching it.

        Args:
            url: The address of the file, as in `message.files`.
            allow_unscannable: Whether a file is asked for that cannot be scanned for malware.

        Raises as `download` does.
        """
        asking = Asking("HEAD", url, self._client.base_url, allow_unscannable=allow_unscannable)
        return describe(self._receive(asking, None).headers, url)

    def read(self, url: str, *, allow_unscannable: bool = False, progress: Progress | None = None) -> bytes:
        """Fetch a file into memory, going on where a connection broke.

        Args:
            url: The address of the file, as in `message.files`.
            allow_unscannable: Whether a file is wanted that cannot be scanned for malware.
            progress: Called with the bytes that have come and all bytes, as of `download`.

        Raises as `download` does.
        """
        asking = Asking("GET", url, self._client.base_url, allow_unscannable=allow_unscannable)
        memory = Memory()
        self._receive(asking, Body(memory, progress))
        return memory.content

    def download(
        self,
        url: str,
        *,
        to: str | os.PathLike[str],
        overwrite: bool = False,
        allow_unscannable: bool = False,
        progress: Progress | None = None,
    ) -> Path:
        """Fetch a file to disk, piece by piece, and give its path.

        Where a connection breaks, only the rest is asked for. Until all of it is there, the file is hidden in the same
        folder under a name that begins with a dot; whatever goes wrong, nothing is left of it.

        The access token is only sent to the client's own origin. Other addresses, such as the direct links of
        recordings, are fetched without it, and so is wherever a redirect leads.

        Args:
            url: The address of the file, as in `message.files`.
            to: A folder, where the file gets the name that its sender gave it, made safe, and a number where that is
                taken (`build (1).log`); or the name of a file that is not there yet. The folder must be there.
            overwrite: Whether a file that is there is replaced.
            allow_unscannable: Whether a file is wanted that cannot be scanned for malware, an encrypted archive for
                instance.
            progress: Called with the bytes that have come and all bytes, which may be None; with 0 again where the file
                has to be fetched anew.

        Raises `LockedError` where the file is still being scanned after all waiting that the retry policy allows,
        `GoneError` where it was found infected, `PreconditionRequiredError` where it cannot be scanned, another
        `ApiError` where it is refused, `TransportError` where it does not come whole, `FileError` where it cannot be
        written, `ArgumentError` where `url` or `to` cannot be right.
        """
        asking = Asking("GET", url, self._client.base_url, allow_unscannable=allow_unscannable)
        with Target(to, url=url, overwrite=overwrite) as target:
            self._receive(asking, Body(target, progress))
            target.sync()
            return target.keep()

    def _receive(self, asking: Asking, sink: Sink | None) -> Response[Any]:
        while True:
            try:
                return self._client.receive(asking.operation, asking.address, sink)
            except ApiError as error:
                asking.go_on(error)


class AsyncFiles:
    """The same of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncReceiver) -> None:
        self._client = client

    async def info(self, url: str, *, allow_unscannable: bool = False) -> FileInfo:
        """Tell a file's name, type and size, without fetching it; arguments and errors are those of `Files.info`."""
        asking = Asking("HEAD", url, self._client.base_url, allow_unscannable=allow_unscannable)
        return describe((await self._receive(asking, None)).headers, url)

    async def read(self, url: str, *, allow_unscannable: bool = False, progress: Progress | None = None) -> bytes:
        """Fetch a file into memory; arguments and errors are those of `Files.read`."""
        asking = Asking("GET", url, self._client.base_url, allow_unscannable=allow_unscannable)
        memory = Memory()
        await self._receive(asking, Body(memory, progress))
        return memory.content

    async def download(
        self,
        url: str,
        *,
        to: str | os.PathLike[str],
        overwrite: bool = False,
        allow_unscannable: bool = False,
        progress: Progress | None = None,
    ) -> Path:
        """Fetch a file to disk and give its path; arguments and errors are those of `Files.download`."""
        asking = Asking("GET", url, self._client.base_url, allow_unscannable=allow_unscannable)
        with Target(to, url=url, overwrite=overwrite) as target:
            await self._receive(asking, Body(target, progress))
            await asyncio.to_thread(target.sync)  # the one step that the disk may take long for
            return target.keep()

    async def _receive(self, asking: Asking, sink: Sink | None) -> Response[Any]:
        while True:
            try:
                return await self._client.receive(asking.operation, asking.address, sink)
            except ApiError as error:
                asking.go_on(error)
