# Generated from spec/groups.yaml by generator; change the spec.
"""Webex groups: operations. A group is a set of people of an organization that settings and templates are given to.
Administrators keep groups; they have nothing to do with group rooms.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..models.groups import (
    Group,
    GroupExtension,
    GroupMember,
    GroupMemberChange,
    GroupOperation,
    GroupSortBy,
    GroupSortOrder,
)
from ..operation import (
    Operation,
    PagedOperation,
    array,
    json_body,
    nested,
    query,
    segment,
)
from ..pagination import AsyncPaginator, Paginator
from ..results import Many, Nothing, One
from ..sender import AsyncSender, Sender

__all__ = ["AsyncGroups", "Groups", "create", "delete", "get", "list", "list_members", "update"]


def list(
    *,
    org_id: str | None = None,
    filter: str | None = None,
    attributes: str | None = None,
    sort_by: GroupSortBy | str | None = None,
    sort_order: GroupSortOrder | str | None = None,
    include_members: bool | None = None,
    start_index: int | None = None,
    page_size: int | None = None,
    limit: int | None = None,
) -> PagedOperation[Group]:
    """List the groups of an organization.

    For administrators.

    Args:
        org_id: The organization; for administrators of another one that manages it.
        filter: Only groups whose `displayName` is (`eq`) or begins with (`sw`) a text, as in `displayName eq
            "Engines"`.
        attributes: The fields to give.
        sort_by: What the groups are sorted by.
        sort_order: Whether they go up or down.
        include_members: Add who is in the group, 500 people at most; `groups.list_members` gives them all.
        start_index: Where to begin, counted from 1.
        page_size: How many groups one page may hold. It is not a total; later pages follow.
        limit: How many entries to give in all, over all pages; every one if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `identity:groups_read` or `identity:groups_rw`.
    """
    return PagedOperation(
        id="groups.list",
        method="GET",
        path="groups",
        query=query(
            {
                "orgId": org_id,
                "filter": filter,
                "attributes": attributes,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "includeMembers": include_members,
                "startIndex": start_index,
                "count": page_size,
            }
        ),
        returns=Many(Group, "groups"),
        pagination="scim",
        limit=limit,
    )


def create(
    *,
    display_name: str,
    org_id: str | None = None,
    description: str | None = None,
    usage: str | None = None,
    members: Sequence[GroupMemberChange | Mapping[str, Any]] | None = None,
    schemas: Sequence[str] | None = None,
    external_id: str | None = None,
    extension: GroupExtension | Mapping[str, Any] | None = None,
) -> Operation[Group]:
    """Create a group.

    For administrators. The body may be of two kinds: a plain one, with `display_name`, `org_id`, `description`
    and people by their ids, or one of SCIM, with `schemas`, `external_id`, people by `value` and the extension.

    Args:
        display_name: The name people see.
        org_id: The organization; one's own where it is not given.
        description: What the group is for.
        usage: What the group is used for, such as `policy`.
        members: Who is to be in the group, 500 at most; more can be added later.
        schemas: The schemas of SCIM that the body follows.
        external_id: An id of your own.
        extension: What Webex adds to the groups of SCIM.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `identity:groups_rw`.
    """
    return Operation(
        id="groups.create",
        method="POST",
        path="groups",
        body=json_body(
            {
                "displayName": display_name,
                "orgId": org_id,
                "description": description,
                "usage": usage,
                "members": array("members", members, GroupMemberChange),
                "schemas": array("schemas", schemas),
                "externalId": external_id,
                "urn:scim:schemas:extension:cisco:webexidentity:2.0:Group": nested(
                    "extension", extension, GroupExtension
                ),
            }
        ),
        returns=One(Group),
    )


def get(
    group_id: str,
    *,
    include_members: bool | None = None,
) -> Operation[Group]:
    """Show one group.

    For administrators.

    Args:
        group_id: The group.
        include_members: Add who is in the group, 500 people at most; `groups.list_members` gives them all.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `identity:groups_read` or `identity:groups_rw`.
    """
    return Operation(
        id="groups.get",
        method="GET",
        path=f"groups/{segment('group_id', group_id)}",
        query=query(
            {
                "includeMembers": include_members,
            }
        ),
        returns=One(Group),
    )


def update(
    group_id: str,
    *,
    display_name: str | None = None,
    description: str | None = None,
    members: Sequence[GroupMemberChange | Mapping[str, Any]] | None = None,
    schemas: Sequence[str] | None = None,
    operations: Sequence[GroupOperation | Mapping[str, Any]] | None = None,
) -> Operation[Group]:
    """Change a group.

    For administrators. What is not given is left as it is. The body may be of two kinds: a plain one, with
    `display_name`, `description` and people to put in or take out by their ids, or one of SCIM, with `schemas`
    and `operations`.

    Args:
        group_id: The group.
        display_name: The name people see.
        description: What the group is for.
        members: Whom to put into the group and whom to take out.
        schemas: The schemas of SCIM that the body follows.
        operations: What to change, step by step.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `identity:groups_rw`.
    """
    return Operation(
        id="groups.update",
        method="PATCH",
        path=f"groups/{segment('group_id', group_id)}",
        body=json_body(
            {
                "displayName": display_name,
                "description": description,
                "members": array("members", members, GroupMemberChange),
                "schemas": array("schemas", schemas),
                "Operations": array("operations", operations, GroupOperation),
            }
        ),
        returns=One(Group),
    )


def delete(
    group_id: str,
) -> Operation[None]:
    """Delete a group.

    For administrators. The people that were in it remain.

    Args:
        group_id: The group.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `identity:groups_rw`.
    """
    return Operation(
        id="groups.delete",
        method="DELETE",
        path=f"groups/{segment('group_id', group_id)}",
        returns=Nothing(),
    )


def list_members(
    group_id: str,
    *,
    start_index: int | None = None,
    page_size: int | None = None,
    limit: int | None = None,
) -> PagedOperation[GroupMember]:
    """List who is in a group.

    For administrators.

    Args:
        group_id: The group.
        start_index: Where to begin, counted from 1.
        page_size: How many members one page may hold. It is not a total; later pages follow.
        limit: How many entries to give in all, over all pages; every one if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `identity:groups_read` or `identity:groups_rw`.
    """
    return PagedOperation(
        id="groups.list_members",
        method="GET",
        path=f"groups/{segment('group_id', group_id)}/members",
        query=query(
            {
                "startIndex": start_index,
                "count": page_size,
            }
        ),
        returns=Many(GroupMember, "members"),
        pagination="scim",
        limit=limit,
    )


class Groups:
    """`webex.groups` of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def list(
        self,
        *,
        org_id: str | None = None,
        filter: str | None = None,
        attributes: str | None = None,
        sort_by: GroupSortBy | str | None = None,
        sort_order: GroupSortOrder | str | None = None,
        include_members: bool | None = None,
        start_index: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> Paginator[Group]:
        """List the groups of an organization.

        For administrators.

        Args:
            org_id: The organization; for administrators of another one that manages it.
            filter: Only groups whose `displayName` is (`eq`) or begins with (`sw`) a text, as in `displayName eq
                "Engines"`.
            attributes: The fields to give.
            sort_by: What the groups are sorted by.
            sort_order: Whether they go up or down.
            include_members: Add who is in the group, 500 people at most; `groups.list_members` gives them all.
            start_index: Where to begin, counted from 1.
            page_size: How many groups one page may hold. It is not a total; later pages follow.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `identity:groups_read` or `identity:groups_rw`.
        """
        return self._client.send(
            list(
                org_id=org_id,
                filter=filter,
                attributes=attributes,
                sort_by=sort_by,
                sort_order=sort_order,
                include_members=include_members,
                start_index=start_index,
                page_size=page_size,
                limit=limit,
            )
        )

    def create(
        self,
        *,
        display_name: str,
        org_id: str | None = None,
        description: str | None = None,
        usage: str | None = None,
        members: Sequence[GroupMemberChange | Mapping[str, Any]] | None = None,
        schemas: Sequence[str] | None = None,
        external_id: str | None = None,
        extension: GroupExtension | Mapping[str, Any] | None = None,
    ) -> Group:
        """Create a group.

        For administrators. The body may be of two kinds: a plain one, with `display_name`, `org_id`,
        `description` and people by their ids, or one of SCIM, with `schemas`, `external_id`, people by `value`
        and the extension.

        Args:
            display_name: The name people see.
            org_id: The organization; one's own where it is not given.
            description: What the group is for.
            usage: What the group is used for, such as `policy`.
            members: Who is to be in the group, 500 at most; more can be added later.
            schemas: The schemas of SCIM that the body follows.
            external_id: An id of your own.
            extension: What Webex adds to the groups of SCIM.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `identity:groups_rw`.
        """
        return self._client.send(
            create(
                display_name=display_name,
                org_id=org_id,
                description=description,
                usage=usage,
                members=members,
                schemas=schemas,
                external_id=external_id,
                extension=extension,
            )
        )

    def get(
        self,
        group_id: str,
        *,
        include_members: bool | None = None,
    ) -> Group:
        """Show one group.

        For administrators.

        Args:
            group_id: The group.
            include_members: Add who is in the group, 500 people at most; `groups.list_members` gives them all.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `identity:groups_read` or `identity:groups_rw`.
        """
        return self._client.send(
            get(
                group_id,
                include_members=include_members,
            )
        )

    def update(
        self,
        group_id: str,
        *,
        display_name: str | None = None,
        description: str | None = None,
        members: Sequence[GroupMemberChange | Mapping[str, Any]] | None = None,
        schemas: Sequence[str] | None = None,
        operations: Sequence[GroupOperation | Mapping[str, Any]] | None = None,
    ) -> Group:
        """Change a group.

        For administrators. What is not given is left as it is. The body may be of two kinds: a plain one, with
        `display_name`, `description` and people to put in or take out by their ids, or one of SCIM, with
        `schemas` and `operations`.

        Args:
            group_id: The group.
            display_name: The name people see.
            description: What the group is for.
            members: Whom to put into the group and whom to take out.
            schemas: The schemas of SCIM that the body follows.
            operations: What to change, step by step.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `identity:groups_rw`.
        """
        return self._client.send(
            update(
                group_id,
                display_name=display_name,
                description=description,
                members=members,
                schemas=schemas,
                operations=operations,
            )
        )

    def delete(
        self,
        group_id: str,
    ) -> None:
        """Delete a group.

        For administrators. The people that were in it remain.

        Args:
            group_id: The group.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `identity:groups_rw`.
        """
        return self._client.send(
            delete(
                group_id,
            )
        )

    def list_members(
        self,
        group_id: str,
        *,
        start_index: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> Paginator[GroupMember]:
        """List who is in a group.

        For administrators.

        Args:
            group_id: The group.
            start_index: Where to begin, counted from 1.
            page_size: How many members one page may hold. It is not a total; later pages follow.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `identity:groups_read` or `identity:groups_rw`.
        """
        return self._client.send(
            list_members(
                group_id,
                start_index=start_index,
                page_size=page_size,
                limit=limit,
            )
        )


class AsyncGroups:
    """`webex.groups` of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    def list(
        self,
        *,
        org_id: str | None = None,
        filter: str | None = None,
        attributes: str | None = None,
        sort_by: GroupSortBy | str | None = None,
        sort_order: GroupSortOrder | str | None = None,
        include_members: bool | None = None,
        start_index: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[Group]:
        """List the groups of an organization.

        For administrators.

        Args:
            org_id: The organization; for administrators of another one that manages it.
            filter: Only groups whose `displayName` is (`eq`) or begins with (`sw`) a text, as in `displayName eq
                "Engines"`.
            attributes: The fields to give.
            sort_by: What the groups are sorted by.
            sort_order: Whether they go up or down.
            include_members: Add who is in the group, 500 people at most; `groups.list_members` gives them all.
            start_index: Where to begin, counted from 1.
            page_size: How many groups one page may hold. It is not a total; later pages follow.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `identity:groups_read` or `identity:groups_rw`.
        """
        return self._client.send(
            list(
                org_id=org_id,
                filter=filter,
                attributes=attributes,
                sort_by=sort_by,
                sort_order=sort_order,
                include_members=include_members,
                start_index=start_index,
                page_size=page_size,
                limit=limit,
            )
        )

    async def create(
        self,
        *,
        display_name: str,
        org_id: str | None = None,
        description: str | None = None,
        usage: str | None = None,
        members: Sequence[GroupMemberChange | Mapping[str, Any]] | None = None,
        schemas: Sequence[str] | None = None,
        external_id: str | None = None,
        extension: GroupExtension | Mapping[str, Any] | None = None,
    ) -> Group:
        """Create a group.

        For administrators. The body may be of two kinds: a plain one, with `display_name`, `org_id`,
        `description` and people by their ids, or one of SCIM, with `schemas`, `external_id`, people by `value`
        and the extension.

        Args:
            display_name: The name people see.
            org_id: The organization; one's own where it is not given.
            description: What the group is for.
            usage: What the group is used for, such as `policy`.
            members: Who is to be in the group, 500 at most; more can be added later.
            schemas: The schemas of SCIM that the body follows.
            external_id: An id of your own.
            extension: What Webex adds to the groups of SCIM.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `identity:groups_rw`.
        """
        return await self._client.send(
            create(
                display_name=display_name,
                org_id=org_id,
                description=description,
                usage=usage,
                members=members,
                schemas=schemas,
                external_id=external_id,
                extension=extension,
            )
        )

    async def get(
        self,
        group_id: str,
        *,
        include_members: bool | None = None,
    ) -> Group:
        """Show one group.

        For administrators.

        Args:
            group_id: The group.
            include_members: Add who is in the group, 500 people at most; `groups.list_members` gives them all.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `identity:groups_read` or `identity:groups_rw`.
        """
        return await self._client.send(
            get(
                group_id,
                include_members=include_members,
            )
        )

    async def update(
        self,
        group_id: str,
        *,
        display_name: str | None = None,
        description: str | None = None,
        members: Sequence[GroupMemberChange | Mapping[str, Any]] | None = None,
        schemas: Sequence[str] | None = None,
        operations: Sequence[GroupOperation | Mapping[str, Any]] | None = None,
    ) -> Group:
        """Change a group.

        For administrators. What is not given is left as it is. The body may be of two kinds: a plain one, with
        `display_name`, `description` and people to put in or take out by their ids, or one of SCIM, with
        `schemas` and `operations`.

        Args:
            group_id: The group.
            display_name: The name people see.
            description: What the group is for.
            members: Whom to put into the group and whom to take out.
            schemas: The schemas of SCIM that the body follows.
            operations: What to change, step by step.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `identity:groups_rw`.
        """
        return await self._client.send(
            update(
                group_id,
                display_name=display_name,
                description=description,
                members=members,
                schemas=schemas,
                operations=operations,
            )
        )

    async def delete(
        self,
        group_id: str,
    ) -> None:
        """Delete a group.

        For administrators. The people that were in it remain.

        Args:
            group_id: The group.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `identity:groups_rw`.
        """
        return await self._client.send(
            delete(
                group_id,
            )
        )

    def list_members(
        self,
        group_id: str,
        *,
        start_index: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[GroupMember]:
        """List who is in a group.

        For administrators.

        Args:
            group_id: The group.
            start_index: Where to begin, counted from 1.
            page_size: How many members one page may hold. It is not a total; later pages follow.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `identity:groups_read` or `identity:groups_rw`.
        """
        return self._client.send(
            list_members(
                group_id,
                start_index=start_index,
                page_size=page_size,
                limit=limit,
            )
        )
