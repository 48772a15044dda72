# Generated from spec/rooms.yaml by generator; change the spec.
"""Webex rooms: operations. Rooms (called spaces in the Webex app) are where people talk. A direct room holds two
people and comes into being with their first message; group rooms are created here. People are put into a room
through its memberships.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..models.common import RoomType
from ..models.rooms import Room, RoomMeetingInfo, RoomSortBy
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

if TYPE_CHECKING:
    from .room_tabs import AsyncRoomTabs, RoomTabs

__all__ = ["AsyncRooms", "Rooms", "create", "delete", "get", "get_meeting_info", "list", "update"]


def list(
    *,
    team_id: str | None = None,
    type: RoomType | str | None = None,
    org_public_spaces: bool | None = None,
    from_: datetime | str | None = None,
    to: datetime | str | None = None,
    sort_by: RoomSortBy | str | None = None,
    page_size: int | None = None,
    limit: int | None = None,
) -> PagedOperation[Room]:
    """List the rooms one is in.

    Direct rooms bear the name of the other person as their title. Sorting by last activity is only right within
    the part of the rooms looked at for a page once one is in more than 3,000 rooms.

    Args:
        team_id: Only the rooms of this team.
        type: Only direct rooms, or only group rooms.
        org_public_spaces: List the public rooms of the organization that one may join, instead of the rooms one is in.
        from_: Only rooms made public after this time; with `org_public_spaces` alone.
        to: Only rooms made public before this time; with `org_public_spaces` alone.
        sort_by: The order of the rooms; the service sorts by id where none is given.
        page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not a
            total: later pages follow.
        limit: How many entries to give in all, over all pages; every one if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:rooms_read` or `spark-compliance:rooms_read`.
    """
    return PagedOperation(
        id="rooms.list",
        method="GET",
        path="rooms",
        query=query(
            {
                "teamId": team_id,
                "type": type,
                "orgPublicSpaces": org_public_spaces,
                "from": from_,
                "to": to,
                "sortBy": sort_by,
                "max": page_size,
            }
        ),
        returns=Many(Room),
        pagination="link",
        limit=limit,
    )


def create(
    *,
    title: str,
    team_id: str | None = None,
    classification_id: str | None = None,
    is_locked: bool | None = None,
    is_public: bool | None = None,
    description: str | None = None,
    is_announcement_only: bool | None = None,
) -> Operation[Room]:
    """Create a group room.

    Whoever creates a room becomes its first member, and its moderator where the room is locked. A room of a team
    is open to everybody in the team. Direct rooms cannot be created: send a direct message instead.

    Args:
        title: The name people see.
        team_id: The team that the room is to belong to; it cannot be taken out again.
        classification_id: How confidential the room is, by one of the organization's classifications.
        is_locked: Let only moderators add people and change the title.
        is_public: Let anybody in the organization find and join the room; it then needs a description.
        description: What the room is for.
        is_announcement_only: Let only moderators post.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:rooms_write`.
    """
    return Operation(
        id="rooms.create",
        method="POST",
        path="rooms",
        body=json_body(
            {
                "title": title,
                "teamId": team_id,
                "classificationId": classification_id,
                "isLocked": is_locked,
                "isPublic": is_public,
                "description": description,
                "isAnnouncementOnly": is_announcement_only,
            }
        ),
        returns=One(Room),
    )


def get(
    room_id: str,
) -> Operation[Room]:
    """Show one room.

    The title of a direct room is the name of the other person.

    Args:
        room_id: The room.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:rooms_read` or `spark-compliance:rooms_read`.
    """
    return Operation(
        id="rooms.get",
        method="GET",
        path=f"rooms/{segment('room_id', room_id)}",
        returns=One(Room),
    )


def update(
    room_id: str,
    *,
    title: str,
    classification_id: str | None = None,
    team_id: str | None = None,
    is_locked: bool | None = None,
    is_public: bool | None = None,
    description: str | None = None,
    is_announcement_only: bool | None = None,
    is_read_only: bool | None = None,
) -> Operation[Room]:
    """Change a room.

    What is not given is left as it is, except for the title, which is always set.

    Args:
        room_id: The room.
        title: The name people see.
        classification_id: How confidential the room is, by one of the organization's classifications.
        team_id: The team that the room is to belong to; it cannot be taken out again.
        is_locked: Let only moderators add people and change the title; whoever locks a room becomes one.
        is_public: Let anybody in the organization find and join the room; it then needs a description.
        description: What the room is for.
        is_announcement_only: Let only moderators post.
        is_read_only: Let nobody post any more, though all stays readable.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:rooms_write`.
    """
    return Operation(
        id="rooms.update",
        method="PUT",
        path=f"rooms/{segment('room_id', room_id)}",
        body=json_body(
            {
                "title": title,
                "classificationId": classification_id,
                "teamId": team_id,
                "isLocked": is_locked,
                "isPublic": is_public,
                "description": description,
                "isAnnouncementOnly": is_announcement_only,
                "isReadOnly": is_read_only,
            }
        ),
        returns=One(Room),
    )


def delete(
    room_id: str,
) -> Operation[None]:
    """Delete a room for everybody in it.

    A room of a team is archived, not deleted. Only moderators may delete a locked room.

    Args:
        room_id: The room.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:rooms_write`.
    """
    return Operation(
        id="rooms.delete",
        method="DELETE",
        path=f"rooms/{segment('room_id', room_id)}",
        returns=Nothing(),
    )


def get_meeting_info(
    room_id: str,
) -> Operation[RoomMeetingInfo]:
    """Show how to join the meeting of a room.

    Deprecated.

    The service ended this on 2025-01-31 and answers 404 or 410 since; a meeting of a room is found with the
    meetings list and its room id.

    Args:
        room_id: The room.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:rooms_read`.
    """
    return Operation(
        id="rooms.get_meeting_info",
        method="GET",
        path=f"rooms/{segment('room_id', room_id)}/meetingInfo",
        returns=One(RoomMeetingInfo),
    )


class Rooms:
    """`webex.rooms` of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    @property
    def tabs(self) -> RoomTabs:
        """A tab shows a web page inside a room, next to its messages, for everybody in the room."""
        from .room_tabs import RoomTabs

        return RoomTabs(self._client)

    def list(
        self,
        *,
        team_id: str | None = None,
        type: RoomType | str | None = None,
        org_public_spaces: bool | None = None,
        from_: datetime | str | None = None,
        to: datetime | str | None = None,
        sort_by: RoomSortBy | str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> Paginator[Room]:
        """List the rooms one is in.

        Direct rooms bear the name of the other person as their title. Sorting by last activity is only right
        within the part of the rooms looked at for a page once one is in more than 3,000 rooms.

        Args:
            team_id: Only the rooms of this team.
            type: Only direct rooms, or only group rooms.
            org_public_spaces: List the public rooms of the organization that one may join, instead of the rooms one is
                in.
            from_: Only rooms made public after this time; with `org_public_spaces` alone.
            to: Only rooms made public before this time; with `org_public_spaces` alone.
            sort_by: The order of the rooms; the service sorts by id where none is given.
            page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not
                a total: later pages follow.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:rooms_read` or `spark-compliance:rooms_read`.
        """
        return self._client.send(
            list(
                team_id=team_id,
                type=type,
                org_public_spaces=org_public_spaces,
                from_=from_,
                to=to,
                sort_by=sort_by,
                page_size=page_size,
                limit=limit,
            )
        )

    def create(
        self,
        *,
        title: str,
        team_id: str | None = None,
        classification_id: str | None = None,
        is_locked: bool | None = None,
        is_public: bool | None = None,
        description: str | None = None,
        is_announcement_only: bool | None = None,
    ) -> Room:
        """Create a group room.

        Whoever creates a room becomes its first member, and its moderator where the room is locked. A room of a
        team is open to everybody in the team. Direct rooms cannot be created: send a direct message instead.

        Args:
            title: The name people see.
            team_id: The team that the room is to belong to; it cannot be taken out again.
            classification_id: How confidential the room is, by one of the organization's classifications.
            is_locked: Let only moderators add people and change the title.
            is_public: Let anybody in the organization find and join the room; it then needs a description.
            description: What the room is for.
            is_announcement_only: Let only moderators post.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:rooms_write`.
        """
        return self._client.send(
            create(
                title=title,
                team_id=team_id,
                classification_id=classification_id,
                is_locked=is_locked,
                is_public=is_public,
                description=description,
                is_announcement_only=is_announcement_only,
            )
        )

    def get(
        self,
        room_id: str,
    ) -> Room:
        """Show one room.

        The title of a direct room is the name of the other person.

        Args:
            room_id: The room.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:rooms_read` or `spark-compliance:rooms_read`.
        """
        return self._client.send(
            get(
                room_id,
            )
        )

    def update(
        self,
        room_id: str,
        *,
        title: str,
        classification_id: str | None = None,
        team_id: str | None = None,
        is_locked: bool | None = None,
        is_public: bool | None = None,
        description: str | None = None,
        is_announcement_only: bool | None = None,
        is_read_only: bool | None = None,
    ) -> Room:
        """Change a room.

        What is not given is left as it is, except for the title, which is always set.

        Args:
            room_id: The room.
            title: The name people see.
            classification_id: How confidential the room is, by one of the organization's classifications.
            team_id: The team that the room is to belong to; it cannot be taken out again.
            is_locked: Let only moderators add people and change the title; whoever locks a room becomes one.
            is_public: Let anybody in the organization find and join the room; it then needs a description.
            description: What the room is for.
            is_announcement_only: Let only moderators post.
            is_read_only: Let nobody post any more, though all stays readable.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:rooms_write`.
        """
        return self._client.send(
            update(
                room_id,
                title=title,
                classification_id=classification_id,
                team_id=team_id,
                is_locked=is_locked,
                is_public=is_public,
                description=description,
                is_announcement_only=is_announcement_only,
                is_read_only=is_read_only,
            )
        )

    def delete(
        self,
        room_id: str,
    ) -> None:
        """Delete a room for everybody in it.

        A room of a team is archived, not deleted. Only moderators may delete a locked room.

        Args:
            room_id: The room.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:rooms_write`.
        """
        return self._client.send(
            delete(
                room_id,
            )
        )

    def get_meeting_info(
        self,
        room_id: str,
    ) -> RoomMeetingInfo:
        """Show how to join the meeting of a room.

        Deprecated.

        The service ended this on 2025-01-31 and answers 404 or 410 since; a meeting of a room is found with the
        meetings list and its room id.

        Args:
            room_id: The room.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:rooms_read`.
        """
        return self._client.send(
            get_meeting_info(
                room_id,
            )
        )


class AsyncRooms:
    """`webex.rooms` of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    @property
    def tabs(self) -> AsyncRoomTabs:
        """A tab shows a web page inside a room, next to its messages, for everybody in the room."""
        from .room_tabs import AsyncRoomTabs

        return AsyncRoomTabs(self._client)

    def list(
        self,
        *,
        team_id: str | None = None,
        type: RoomType | str | None = None,
        org_public_spaces: bool | None = None,
        from_: datetime | str | None = None,
        to: datetime | str | None = None,
        sort_by: RoomSortBy | str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[Room]:
        """List the rooms one is in.

        Direct rooms bear the name of the other person as their title. Sorting by last activity is only right
        within the part of the rooms looked at for a page once one is in more than 3,000 rooms.

        Args:
            team_id: Only the rooms of this team.
            type: Only direct rooms, or only group rooms.
            org_public_spaces: List the public rooms of the organization that one may join, instead of the rooms one is
                in.
            from_: Only rooms made public after this time; with `org_public_spaces` alone.
            to: Only rooms made public before this time; with `org_public_spaces` alone.
            sort_by: The order of the rooms; the service sorts by id where none is given.
            page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not
                a total: later pages follow.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:rooms_read` or `spark-compliance:rooms_read`.
        """
        return self._client.send(
            list(
                team_id=team_id,
                type=type,
                org_public_spaces=org_public_spaces,
                from_=from_,
                to=to,
                sort_by=sort_by,
                page_size=page_size,
                limit=limit,
            )
        )

    async def create(
        self,
        *,
        title: str,
        team_id: str | None = None,
        classification_id: str | None = None,
        is_locked: bool | None = None,
        is_public: bool | None = None,
        description: str | None = None,
        is_announcement_only: bool | None = None,
    ) -> Room:
        """Create a group room.

        Whoever creates a room becomes its first member, and its moderator where the room is locked. A room of a
        team is open to everybody in the team. Direct rooms cannot be created: send a direct message instead.

        Args:
            title: The name people see.
            team_id: The team that the room is to belong to; it cannot be taken out again.
            classification_id: How confidential the room is, by one of the organization's classifications.
            is_locked: Let only moderators add people and change the title.
            is_public: Let anybody in the organization find and join the room; it then needs a description.
            description: What the room is for.
            is_announcement_only: Let only moderators post.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:rooms_write`.
        """
        return await self._client.send(
            create(
                title=title,
                team_id=team_id,
                classification_id=classification_id,
                is_locked=is_locked,
                is_public=is_public,
                description=description,
                is_announcement_only=is_announcement_only,
            )
        )

    async def get(
        self,
        room_id: str,
    ) -> Room:
        """Show one room.

        The title of a direct room is the name of the other person.

        Args:
            room_id: The room.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:rooms_read` or `spark-compliance:rooms_read`.
        """
        return await self._client.send(
            get(
                room_id,
            )
        )

    async def update(
        self,
        room_id: str,
        *,
        title: str,
        classification_id: str | None = None,
        team_id: str | None = None,
        is_locked: bool | None = None,
        is_public: bool | None = None,
        description: str | None = None,
        is_announcement_only: bool | None = None,
        is_read_only: bool | None = None,
    ) -> Room:
        """Change a room.

        What is not given is left as it is, except for the title, which is always set.

        Args:
            room_id: The room.
            title: The name people see.
            classification_id: How confidential the room is, by one of the organization's classifications.
            team_id: The team that the room is to belong to; it cannot be taken out again.
            is_locked: Let only moderators add people and change the title; whoever locks a room becomes one.
            is_public: Let anybody in the organization find and join the room; it then needs a description.
            description: What the room is for.
            is_announcement_only: Let only moderators post.
            is_read_only: Let nobody post any more, though all stays readable.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:rooms_write`.
        """
        return await self._client.send(
            update(
                room_id,
                title=title,
                classification_id=classification_id,
                team_id=team_id,
                is_locked=is_locked,
                is_public=is_public,
                description=description,
                is_announcement_only=is_announcement_only,
                is_read_only=is_read_only,
            )
        )

    async def delete(
        self,
        room_id: str,
    ) -> None:
        """Delete a room for everybody in it.

        A room of a team is archived, not deleted. Only moderators may delete a locked room.

        Args:
            room_id: The room.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:rooms_write`.
        """
        return await self._client.send(
            delete(
                room_id,
            )
        )

    async def get_meeting_info(
        self,
        room_id: str,
    ) -> RoomMeetingInfo:
        """Show how to join the meeting of a room.

        Deprecated.

        The service ended this on 2025-01-31 and answers 404 or 410 since; a meeting of a room is found with the
        meetings list and its room id.

        Args:
            room_id: The room.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:rooms_read`.
        """
        return await self._client.send(
            get_meeting_info(
                room_id,
            )
        )
