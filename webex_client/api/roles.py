# Generated from spec/roles.yaml by generator; change the spec.
"""Webex roles: operations. A role is what an administrator may do, such as everything or reading only. People hold
roles by their ids.
"""

from __future__ import annotations

from ..models.roles import Role
from ..operation import (
    Operation,
    PagedOperation,
    segment,
)
from ..pagination import AsyncPaginator, Paginator
from ..results import Many, One
from ..sender import AsyncSender, Sender

__all__ = ["AsyncRoles", "Roles", "get", "list"]


def list(
    *,
    limit: int | None = None,
) -> PagedOperation[Role]:
    """List the roles of administrators.

    For administrators. They come all at once.

    Args:
        limit: How many entries to give at most; all that came if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark-admin:roles_read`.
    """
    return PagedOperation(
        id="roles.list",
        method="GET",
        path="roles",
        returns=Many(Role),
        pagination="single",
        limit=limit,
    )


def get(
    role_id: str,
) -> Operation[Role]:
    """Show one role.

    For administrators.

    Args:
        role_id: The role.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark-admin:roles_read`.
    """
    return Operation(
        id="roles.get",
        method="GET",
        path=f"roles/{segment('role_id', role_id)}",
        returns=One(Role),
    )


class Roles:
    """`webex.roles` of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | None = None,
    ) -> Paginator[Role]:
        """List the roles of administrators.

        For administrators. They come all at once.

        Args:
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark-admin:roles_read`.
        """
        return self._client.send(
            list(
                limit=limit,
            )
        )

    def get(
        self,
        role_id: str,
    ) -> Role:
        """Show one role.

        For administrators.

        Args:
            role_id: The role.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark-admin:roles_read`.
        """
        return self._client.send(
            get(
                role_id,
            )
        )


class AsyncRoles:
    """`webex.roles` of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | None = None,
    ) -> AsyncPaginator[Role]:
        """List the roles of administrators.

        For administrators. They come all at once.

        Args:
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark-admin:roles_read`.
        """
        return self._client.send(
            list(
                limit=limit,
            )
        )

    async def get(
        self,
        role_id: str,
    ) -> Role:
        """Show one role.

        For administrators.

        Args:
            role_id: The role.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark-admin:roles_read`.
        """
        return await self._client.send(
            get(
                role_id,
            )
        )
