# Generated from spec/licenses.yaml by generator; change the spec.
"""Webex licenses: operations. A license is what an organization has bought of a service, so many units of it.
Administrators see the licenses and assign them to people.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..models.licenses import (
    License,
    LicenseChange,
    LicenseSiteChange,
    LicenseUser,
    UserLicenses,
)
from ..operation import (
    Operation,
    PagedOperation,
    array,
    json_body,
    query,
    segment,
)
from ..pagination import AsyncPaginator, Paginator
from ..results import Many, One
from ..sender import AsyncSender, Sender

__all__ = ["AsyncLicenses", "Licenses", "assign", "get", "list", "list_assigned_users"]


def list(
    *,
    org_id: str | None = None,
    limit: int | None = None,
) -> PagedOperation[License]:
    """List the licenses of an organization.

    For administrators. They come all at once; what does not apply to a license is absent.

    Args:
        org_id: The organization; one's own where it is not given.
        limit: How many entries to give at most; all that came if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark-admin:licenses_read`.
    """
    return PagedOperation(
        id="licenses.list",
        method="GET",
        path="licenses",
        query=query(
            {
                "orgId": org_id,
            }
        ),
        returns=Many(License),
        pagination="single",
        limit=limit,
    )


def assign(
    *,
    email: str | None = None,
    person_id: str | None = None,
    org_id: str | None = None,
    licenses: Sequence[LicenseChange | Mapping[str, Any]] | None = None,
    site_urls: Sequence[LicenseSiteChange | Mapping[str, Any]] | None = None,
) -> Operation[UserLicenses]:
    """Assign licenses to a person, or take them away.

    For administrators. The person is given by `email` or by `person_id`. Each license of Webex Calling needs
    `properties` with a phone number, or with an extension and a location. People of other organizations can be
    given licenses of meetings alone; these are pending until the person accepts.

    Args:
        email: The person, by address.
        person_id: The person, by id.
        org_id: The organization that the licenses and sites belong to; one's own where it is not given.
        licenses: The licenses to assign or to take away.
        site_urls: The meeting sites where the person is to attend, or no longer is.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `spark-admin:people_write`.
    """
    return Operation(
        id="licenses.assign",
        method="PATCH",
        path="licenses/users",
        body=json_body(
            {
                "email": email,
                "personId": person_id,
                "orgId": org_id,
                "licenses": array("licenses", licenses, LicenseChange),
                "siteUrls": array("site_urls", site_urls, LicenseSiteChange),
            }
        ),
        returns=One(UserLicenses),
    )


def get(
    license_id: str,
) -> Operation[License]:
    """Show one license.

    For administrators. What does not apply to the license is absent.

    Args:
        license_id: The license.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark-admin:licenses_read`.
    """
    return Operation(
        id="licenses.get",
        method="GET",
        path=f"licenses/{segment('license_id', license_id)}",
        returns=One(License),
    )


def list_assigned_users(
    license_id: str,
    *,
    page_size: int | None = None,
    limit: int | None = None,
) -> PagedOperation[LicenseUser]:
    """List the people that a license is assigned to.

    For administrators; people of other organizations are among them.

    Args:
        license_id: The license.
        page_size: How many people one page may hold, where they are asked for. It is not a total: later pages follow.
        limit: How many entries to give in all, over all pages; every one if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark-admin:licenses_read`.
    """
    return PagedOperation(
        id="licenses.list_assigned_users",
        method="GET",
        path=f"licenses/{segment('license_id', license_id)}",
        query=query(
            {
                "includeAssignedTo": "user",
                "limit": page_size,
            }
        ),
        returns=Many(LicenseUser, "users"),
        pagination="cursor",
        limit=limit,
    )


class Licenses:
    """`webex.licenses` of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def list(
        self,
        *,
        org_id: str | None = None,
        limit: int | None = None,
    ) -> Paginator[License]:
        """List the licenses of an organization.

        For administrators. They come all at once; what does not apply to a license is absent.

        Args:
            org_id: The organization; one's own where it is not given.
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark-admin:licenses_read`.
        """
        return self._client.send(
            list(
                org_id=org_id,
                limit=limit,
            )
        )

    def assign(
        self,
        *,
        email: str | None = None,
        person_id: str | None = None,
        org_id: str | None = None,
        licenses: Sequence[LicenseChange | Mapping[str, Any]] | None = None,
        site_urls: Sequence[LicenseSiteChange | Mapping[str, Any]] | None = None,
    ) -> UserLicenses:
        """Assign licenses to a person, or take them away.

        For administrators. The person is given by `email` or by `person_id`. Each license of Webex Calling needs
        `properties` with a phone number, or with an extension and a location. People of other organizations can
        be given licenses of meetings alone; these are pending until the person accepts.

        Args:
            email: The person, by address.
            person_id: The person, by id.
            org_id: The organization that the licenses and sites belong to; one's own where it is not given.
            licenses: The licenses to assign or to take away.
            site_urls: The meeting sites where the person is to attend, or no longer is.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `spark-admin:people_write`.
        """
        return self._client.send(
            assign(
                email=email,
                person_id=person_id,
                org_id=org_id,
                licenses=licenses,
                site_urls=site_urls,
            )
        )

    def get(
        self,
        license_id: str,
    ) -> License:
        """Show one license.

        For administrators. What does not apply to the license is absent.

        Args:
            license_id: The license.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark-admin:licenses_read`.
        """
        return self._client.send(
            get(
                license_id,
            )
        )

    def list_assigned_users(
        self,
        license_id: str,
        *,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> Paginator[LicenseUser]:
        """List the people that a license is assigned to.

        For administrators; people of other organizations are among them.

        Args:
            license_id: The license.
            page_size: How many people one page may hold, where they are asked for. It is not a total: later pages
                follow.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark-admin:licenses_read`.
        """
        return self._client.send(
            list_assigned_users(
                license_id,
                page_size=page_size,
                limit=limit,
            )
        )


class AsyncLicenses:
    """`webex.licenses` of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    def list(
        self,
        *,
        org_id: str | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[License]:
        """List the licenses of an organization.

        For administrators. They come all at once; what does not apply to a license is absent.

        Args:
            org_id: The organization; one's own where it is not given.
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark-admin:licenses_read`.
        """
        return self._client.send(
            list(
                org_id=org_id,
                limit=limit,
            )
        )

    async def assign(
        self,
        *,
        email: str | None = None,
        person_id: str | None = None,
        org_id: str | None = None,
        licenses: Sequence[LicenseChange | Mapping[str, Any]] | None = None,
        site_urls: Sequence[LicenseSiteChange | Mapping[str, Any]] | None = None,
    ) -> UserLicenses:
        """Assign licenses to a person, or take them away.

        For administrators. The person is given by `email` or by `person_id`. Each license of Webex Calling needs
        `properties` with a phone number, or with an extension and a location. People of other organizations can
        be given licenses of meetings alone; these are pending until the person accepts.

        Args:
            email: The person, by address.
            person_id: The person, by id.
            org_id: The organization that the licenses and sites belong to; one's own where it is not given.
            licenses: The licenses to assign or to take away.
            site_urls: The meeting sites where the person is to attend, or no longer is.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `spark-admin:people_write`.
        """
        return await self._client.send(
            assign(
                email=email,
                person_id=person_id,
                org_id=org_id,
                licenses=licenses,
                site_urls=site_urls,
            )
        )

    async def get(
        self,
        license_id: str,
    ) -> License:
        """Show one license.

        For administrators. What does not apply to the license is absent.

        Args:
            license_id: The license.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark-admin:licenses_read`.
        """
        return await self._client.send(
            get(
                license_id,
            )
        )

    def list_assigned_users(
        self,
        license_id: str,
        *,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[LicenseUser]:
        """List the people that a license is assigned to.

        For administrators; people of other organizations are among them.

        Args:
            license_id: The license.
            page_size: How many people one page may hold, where they are asked for. It is not a total: later pages
                follow.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark-admin:licenses_read`.
        """
        return self._client.send(
            list_assigned_users(
                license_id,
                page_size=page_size,
                limit=limit,
            )
        )
