# Generated from spec/organizations.yaml by generator; change the spec.
"""Webex organizations: operations. An organization is the company, school or the like that people belong to.
Administrators see their own and those it manages.
"""

from __future__ import annotations

from ..models.organizations import Organization
from ..operation import (
    Operation,
    PagedOperation,
    query,
    segment,
)
from ..pagination import AsyncPaginator, Paginator
from ..results import Many, Nothing, One
from ..sender import AsyncSender, Sender

__all__ = ["AsyncOrganizations", "Organizations", "delete", "get", "list"]


def list(
    *,
    calling_data: bool | None = None,
    limit: int | None = None,
) -> PagedOperation[Organization]:
    """List the organizations one may see.

    For administrators; their own organization, and those that it manages. They come all at once.

    Args:
        calling_data: Add where the organization reaches Webex Calling, if it has that.
        limit: How many entries to give at most; all that came if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark-admin:organizations_read`.
    """
    return PagedOperation(
        id="organizations.list",
        method="GET",
        path="organizations",
        query=query(
            {
                "callingData": calling_data,
            }
        ),
        returns=Many(Organization),
        pagination="single",
        limit=limit,
    )


def get(
    org_id: str,
    *,
    calling_data: bool | None = None,
) -> Operation[Organization]:
    """Show one organization.

    For administrators.

    Args:
        org_id: The organization.
        calling_data: Add where the organization reaches Webex Calling, if it has that.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark-admin:organizations_read`.
    """
    return Operation(
        id="organizations.get",
        method="GET",
        path=f"organizations/{segment('org_id', org_id)}",
        query=query(
            {
                "callingData": calling_data,
            }
        ),
        returns=One(Organization),
    )


def delete(
    org_id: str,
) -> Operation[None]:
    """Delete an organization and everything in it.

    For full administrators; it cannot be undone. The service may take ten minutes more until all is gone.

    Args:
        org_id: The organization.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark-admin:organizations_write`.
    """
    return Operation(
        id="organizations.delete",
        method="DELETE",
        path=f"organizations/{segment('org_id', org_id)}",
        returns=Nothing(),
    )


class Organizations:
    """`webex.organizations` of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def list(
        self,
        *,
        calling_data: bool | None = None,
        limit: int | None = None,
    ) -> Paginator[Organization]:
        """List the organizations one may see.

        For administrators; their own organization, and those that it manages. They come all at once.

        Args:
            calling_data: Add where the organization reaches Webex Calling, if it has that.
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark-admin:organizations_read`.
        """
        return self._client.send(
            list(
                calling_data=calling_data,
                limit=limit,
            )
        )

    def get(
        self,
        org_id: str,
        *,
        calling_data: bool | None = None,
    ) -> Organization:
        """Show one organization.

        For administrators.

        Args:
            org_id: The organization.
            calling_data: Add where the organization reaches Webex Calling, if it has that.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark-admin:organizations_read`.
        """
        return self._client.send(
            get(
                org_id,
                calling_data=calling_data,
            )
        )

    def delete(
        self,
        org_id: str,
    ) -> None:
        """Delete an organization and everything in it.

        For full administrators; it cannot be undone. The service may take ten minutes more until all is gone.

        Args:
            org_id: The organization.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark-admin:organizations_write`.
        """
        return self._client.send(
            delete(
                org_id,
            )
        )


class AsyncOrganizations:
    """`webex.organizations` of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    def list(
        self,
        *,
        calling_data: bool | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[Organization]:
        """List the organizations one may see.

        For administrators; their own organization, and those that it manages. They come all at once.

        Args:
            calling_data: Add where the organization reaches Webex Calling, if it has that.
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark-admin:organizations_read`.
        """
        return self._client.send(
            list(
                calling_data=calling_data,
                limit=limit,
            )
        )

    async def get(
        self,
        org_id: str,
        *,
        calling_data: bool | None = None,
    ) -> Organization:
        """Show one organization.

        For administrators.

        Args:
            org_id: The organization.
            calling_data: Add where the organization reaches Webex Calling, if it has that.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark-admin:organizations_read`.
        """
        return await self._client.send(
            get(
                org_id,
                calling_data=calling_data,
            )
        )

    async def delete(
        self,
        org_id: str,
    ) -> None:
        """Delete an organization and everything in it.

        For full administrators; it cannot be undone. The service may take ten minutes more until all is gone.

        Args:
            org_id: The organization.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark-admin:organizations_write`.
        """
        return await self._client.send(
            delete(
                org_id,
            )
        )
