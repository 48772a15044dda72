# Generated from spec/contents.yaml by generator; change the spec.
"""Contents of files: operations. The bytes of files that came with messages, by the id at the end of the addresses
in `Message.files`. `webex.files` takes such an address as a whole, goes on where a connection broke, and writes
to disk.
"""

from __future__ import annotations

from ..exchange import Headers
from ..models.contents import ContentRisk
from ..operation import (
    Operation,
    query,
    segment,
)
from ..results import Content, Head
from ..sender import AsyncSender, Sender

__all__ = ["AsyncContents", "Contents", "get", "head"]


def get(
    content_id: str,
    *,
    allow: ContentRisk | str | None = None,
) -> Operation[bytes]:
    """Get the bytes of a file.

    All of them at once, in memory.

    Args:
        content_id: The id at the end of a file's address.
        allow: What is put up with; `unscannable` are files that cannot be scanned for malware, such as encrypted ones.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:messages_read` or `spark-compliance:messages_read`.
    """
    return Operation(
        id="contents.get",
        method="GET",
        path=f"contents/{segment('content_id', content_id)}",
        query=query(
            {
                "allow": allow,
            }
        ),
        returns=Content(),
        accept="*/*",
    )


def head(
    content_id: str,
    *,
    allow: ContentRisk | str | None = None,
) -> Operation[Headers]:
    """Get what is known of a file, without its bytes.

    The fields Content-Disposition, Content-Type and Content-Length tell its name, type and size.

    Args:
        content_id: The id at the end of a file's address.
        allow: What is put up with; `unscannable` are files that cannot be scanned for malware, such as encrypted ones.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:messages_read` or `spark-compliance:messages_read`.
    """
    return Operation(
        id="contents.head",
        method="HEAD",
        path=f"contents/{segment('content_id', content_id)}",
        query=query(
            {
                "allow": allow,
            }
        ),
        returns=Head(),
    )


class Contents:
    """`webex.contents` of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def get(
        self,
        content_id: str,
        *,
        allow: ContentRisk | str | None = None,
    ) -> bytes:
        """Get the bytes of a file.

        All of them at once, in memory.

        Args:
            content_id: The id at the end of a file's address.
            allow: What is put up with; `unscannable` are files that cannot be scanned for malware, such as encrypted
                ones.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:messages_read` or `spark-compliance:messages_read`.
        """
        return self._client.send(
            get(
                content_id,
                allow=allow,
            )
        )

    def head(
        self,
        content_id: str,
        *,
        allow: ContentRisk | str | None = None,
    ) -> Headers:
        """Get what is known of a file, without its bytes.

        The fields Content-Disposition, Content-Type and Content-Length tell its name, type and size.

        Args:
            content_id: The id at the end of a file's address.
            allow: What is put up with; `unscannable` are files that cannot be scanned for malware, such as encrypted
                ones.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:messages_read` or `spark-compliance:messages_read`.
        """
        return self._client.send(
            head(
                content_id,
                allow=allow,
            )
        )


class AsyncContents:
    """`webex.contents` of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    async def get(
        self,
        content_id: str,
        *,
        allow: ContentRisk | str | None = None,
    ) -> bytes:
        """Get the bytes of a file.

        All of them at once, in memory.

        Args:
            content_id: The id at the end of a file's address.
            allow: What is put up with; `unscannable` are files that cannot be scanned for malware, such as encrypted
                ones.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:messages_read` or `spark-compliance:messages_read`.
        """
        return await self._client.send(
            get(
                content_id,
                allow=allow,
            )
        )

    async def head(
        self,
        content_id: str,
        *,
        allow: ContentRisk | str | None = None,
    ) -> Headers:
        """Get what is known of a file, without its bytes.

        The fields Content-Disposition, Content-Type and Content-Length tell its name, type and size.

        Args:
            content_id: The id at the end of a file's address.
            allow: What is put up with; `unscannable` are files that cannot be scanned for malware, such as encrypted
                ones.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:messages_read` or `spark-compliance:messages_read`.
        """
        return await self._client.send(
            head(
                content_id,
                allow=allow,
            )
        )
