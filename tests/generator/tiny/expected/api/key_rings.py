# Generated from spec/key_rings.yaml by generator; change the spec.
"""Key rings: operations. What keys hang on. By their name they are a part of keys."""

from __future__ import annotations

from ..models.keys import KeyLabel
from ..operation import (
    PagedOperation,
)
from ..pagination import AsyncPaginator, Paginator
from ..results import Many
from ..sender import AsyncSender, Sender

__all__ = ["AsyncKeyRings", "KeyRings", "list"]


def list(
    *,
    limit: int | None = None,
) -> PagedOperation[KeyLabel]:
    """List key rings.

    Args:
        limit: How many entries to give at most; all that came if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `tiny:read`.
    """
    return PagedOperation(
        id="key_rings.list",
        method="GET",
        path="key_rings",
        returns=Many(KeyLabel),
        pagination="single",
        limit=limit,
    )


class KeyRings:
    """`webex.key_rings`, or `webex.keys.rings`, of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | None = None,
    ) -> Paginator[KeyLabel]:
        """List key rings.

        Args:
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:read`.
        """
        return self._client.send(
            list(
                limit=limit,
            )
        )


class AsyncKeyRings:
    """`webex.key_rings`, or `webex.keys.rings`, of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | None = None,
    ) -> AsyncPaginator[KeyLabel]:
        """List key rings.

        Args:
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:read`.
        """
        return self._client.send(
            list(
                limit=limit,
            )
        )
