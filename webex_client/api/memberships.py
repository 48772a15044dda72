# Generated from spec/memberships.yaml by generator; change the spec.
"""Webex memberships: operations. A membership is one person's place in one room. Adding somebody to a room, making a
moderator and removing somebody are creating, changing and deleting a membership.
"""

from __future__ import annotations

from ..models.memberships import Membership
from ..operation import (
    Operation,
    PagedOperation,
    json_body,
    query,
    segment,
)
from ..pagination import AsyncPaginator, Paginator
from ..results import Many, Nothing, One
from ..sender import AsyncSender, Sender

__all__ = ["AsyncMemberships", "Memberships", "create", "delete", "get", "list", "update"]


def list(
    *,
    room_id: str | None = None,
    person_id: str | None = None,
    person_email: str | None = None,
    page_size: int | None = None,
    limit: int | None = None,
) -> PagedOperation[Membership]:
    """List the memberships of a room, or one's own.

    Without `room_id` the list holds one's own memberships. In a moderated room of a team, a member of the team
    who is not in the room sees its moderators only. A compliance officer may ask for a person without naming a
    room, and gets every membership of that person in rooms of the organization.

    Args:
        room_id: The room whose memberships to list.
        person_id: Only the membership of this person; all but compliance officers need `room_id` as well.
        person_email: Only the membership of the person with this address; all but compliance officers need `room_id` as
            well.
        page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not a
            total: later pages follow.
        limit: How many entries to give in all, over all pages; every one if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:memberships_read` or `spark-compliance:memberships_read`.
    """
    return PagedOperation(
        id="memberships.list",
        method="GET",
        path="memberships",
        query=query(
            {
                "roomId": room_id,
                "personId": person_id,
                "personEmail": person_email,
                "max": page_size,
            }
        ),
        returns=Many(Membership),
        pagination="link",
        limit=limit,
    )


def create(
    *,
    room_id: str,
    person_id: str | None = None,
    person_email: str | None = None,
    is_moderator: bool | None = None,
) -> Operation[Membership]:
    """Add somebody to a room.

    One of `person_id` and `person_email` is needed. A compliance officer cannot add people to a room of a team
    that nobody is in.

    Args:
        room_id: The room.
        person_id: The person, by id.
        person_email: The person, by address.
        is_moderator: Make the person a moderator of the room.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:memberships_write` or `spark-compliance:memberships_write`.
    """
    return Operation(
        id="memberships.create",
        method="POST",
        path="memberships",
        body=json_body(
            {
                "roomId": room_id,
                "personId": person_id,
                "personEmail": person_email,
                "isModerator": is_moderator,
            }
        ),
        returns=One(Membership),
    )


def get(
    membership_id: str,
) -> Operation[Membership]:
    """Show one membership.

    Args:
        membership_id: The membership.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:memberships_read` or `spark-compliance:memberships_read`.
    """
    return Operation(
        id="memberships.get",
        method="GET",
        path=f"memberships/{segment('membership_id', membership_id)}",
        returns=One(Membership),
    )


def update(
    membership_id: str,
    *,
    is_moderator: bool,
    is_room_hidden: bool | None = None,
) -> Operation[Membership]:
    """Make somebody a moderator of a room or no longer one, or hide a direct room.

    Args:
        membership_id: The membership.
        is_moderator: Whether the person is to be a moderator of the room.
        is_room_hidden: Hide a direct room in the person's app until its next message.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:memberships_write` or `spark-compliance:memberships_write`.
    """
    return Operation(
        id="memberships.update",
        method="PUT",
        path=f"memberships/{segment('membership_id', membership_id)}",
        body=json_body(
            {
                "isModerator": is_moderator,
                "isRoomHidden": is_room_hidden,
            }
        ),
        returns=One(Membership),
    )


def delete(
    membership_id: str,
) -> Operation[None]:
    """Remove somebody from a room.

    The last moderator of a team cannot be removed from its general room; make somebody else a moderator of the
    team first.

    Args:
        membership_id: The membership.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:memberships_write` or `spark-compliance:memberships_write`.
    """
    return Operation(
        id="memberships.delete",
        method="DELETE",
        path=f"memberships/{segment('membership_id', membership_id)}",
        returns=Nothing(),
    )


class Memberships:
    """`webex.memberships` of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def list(
        self,
        *,
        room_id: str | None = None,
        person_id: str | None = None,
        person_email: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> Paginator[Membership]:
        """List the memberships of a room, or one's own.

        Without `room_id` the list holds one's own memberships. In a moderated room of a team, a member of the
        team who is not in the room sees its moderators only. A compliance officer may ask for a person without
        naming a room, and gets every membership of that person in rooms of the organization.

        Args:
            room_id: The room whose memberships to list.
            person_id: Only the membership of this person; all but compliance officers need `room_id` as well.
            person_email: Only the membership of the person with this address; all but compliance officers need
                `room_id` as well.
            page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not
                a total: later pages follow.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:memberships_read` or `spark-compliance:memberships_read`.
        """
        return self._client.send(
            list(
                room_id=room_id,
                person_id=person_id,
                person_email=person_email,
                page_size=page_size,
                limit=limit,
            )
        )

    def create(
        self,
        *,
        room_id: str,
        person_id: str | None = None,
        person_email: str | None = None,
        is_moderator: bool | None = None,
    ) -> Membership:
        """Add somebody to a room.

        One of `person_id` and `person_email` is needed. A compliance officer cannot add people to a room of a
        team that nobody is in.

        Args:
            room_id: The room.
            person_id: The person, by id.
            person_email: The person, by address.
            is_moderator: Make the person a moderator of the room.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:memberships_write` or `spark-compliance:memberships_write`.
        """
        return self._client.send(
            create(
                room_id=room_id,
                person_id=person_id,
                person_email=person_email,
                is_moderator=is_moderator,
            )
        )

    def get(
        self,
        membership_id: str,
    ) -> Membership:
        """Show one membership.

        Args:
            membership_id: The membership.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:memberships_read` or `spark-compliance:memberships_read`.
        """
        return self._client.send(
            get(
                membership_id,
            )
        )

    def update(
        self,
        membership_id: str,
        *,
        is_moderator: bool,
        is_room_hidden: bool | None = None,
    ) -> Membership:
        """Make somebody a moderator of a room or no longer one, or hide a direct room.

        Args:
            membership_id: The membership.
            is_moderator: Whether the person is to be a moderator of the room.
            is_room_hidden: Hide a direct room in the person's app until its next message.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:memberships_write` or `spark-compliance:memberships_write`.
        """
        return self._client.send(
            update(
                membership_id,
                is_moderator=is_moderator,
                is_room_hidden=is_room_hidden,
            )
        )

    def delete(
        self,
        membership_id: str,
    ) -> None:
        """Remove somebody from a room.

        The last moderator of a team cannot be removed from its general room; make somebody else a moderator of
        the team first.

        Args:
            membership_id: The membership.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:memberships_write` or `spark-compliance:memberships_write`.
        """
        return self._client.send(
            delete(
                membership_id,
            )
        )


class AsyncMemberships:
    """`webex.memberships` of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    def list(
        self,
        *,
        room_id: str | None = None,
        person_id: str | None = None,
        person_email: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[Membership]:
        """List the memberships of a room, or one's own.

        Without `room_id` the list holds one's own memberships. In a moderated room of a team, a member of the
        team who is not in the room sees its moderators only. A compliance officer may ask for a person without
        naming a room, and gets every membership of that person in rooms of the organization.

        Args:
            room_id: The room whose memberships to list.
            person_id: Only the membership of this person; all but compliance officers need `room_id` as well.
            person_email: Only the membership of the person with this address; all but compliance officers need
                `room_id` as well.
            page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not
                a total: later pages follow.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:memberships_read` or `spark-compliance:memberships_read`.
        """
        return self._client.send(
            list(
                room_id=room_id,
                person_id=person_id,
                person_email=person_email,
                page_size=page_size,
                limit=limit,
            )
        )

    async def create(
        self,
        *,
        room_id: str,
        person_id: str | None = None,
        person_email: str | None = None,
        is_moderator: bool | None = None,
    ) -> Membership:
        """Add somebody to a room.

        One of `person_id` and `person_email` is needed. A compliance officer cannot add people to a room of a
        team that nobody is in.

        Args:
            room_id: The room.
            person_id: The person, by id.
            person_email: The person, by address.
            is_moderator: Make the person a moderator of the room.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:memberships_write` or `spark-compliance:memberships_write`.
        """
        return await self._client.send(
            create(
                room_id=room_id,
                person_id=person_id,
                person_email=person_email,
                is_moderator=is_moderator,
            )
        )

    async def get(
        self,
        membership_id: str,
    ) -> Membership:
        """Show one membership.

        Args:
            membership_id: The membership.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:memberships_read` or `spark-compliance:memberships_read`.
        """
        return await self._client.send(
            get(
                membership_id,
            )
        )

    async def update(
        self,
        membership_id: str,
        *,
        is_moderator: bool,
        is_room_hidden: bool | None = None,
    ) -> Membership:
        """Make somebody a moderator of a room or no longer one, or hide a direct room.

        Args:
            membership_id: The membership.
            is_moderator: Whether the person is to be a moderator of the room.
            is_room_hidden: Hide a direct room in the person's app until its next message.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:memberships_write` or `spark-compliance:memberships_write`.
        """
        return await self._client.send(
            update(
                membership_id,
                is_moderator=is_moderator,
                is_room_hidden=is_room_hidden,
            )
        )

    async def delete(
        self,
        membership_id: str,
    ) -> None:
        """Remove somebody from a room.

        The last moderator of a team cannot be removed from its general room; make somebody else a moderator of
        the team first.

        Args:
            membership_id: The membership.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:memberships_write` or `spark-compliance:memberships_write`.
        """
        return await self._client.send(
            delete(
                membership_id,
            )
        )
