# Generated from spec/room_tabs.yaml by generator; change the spec.
"""Webex room tabs: operations. A tab shows a web page inside a room, next to its messages, for everybody in the
room.
"""

from __future__ import annotations

from ..models.room_tabs import RoomTab
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

__all__ = ["AsyncRoomTabs", "RoomTabs", "create", "delete", "get", "list", "update"]


def list(
    *,
    room_id: str,
    limit: int | None = None,
) -> PagedOperation[RoomTab]:
    """List the tabs of a room.

    The service decides how many tabs a page holds.

    Args:
        room_id: The room whose tabs to list.
        limit: How many entries to give in all, over all pages; every one if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:rooms_read`.
    """
    return PagedOperation(
        id="room_tabs.list",
        method="GET",
        path="room/tabs",
        query=query(
            {
                "roomId": room_id,
            }
        ),
        returns=Many(RoomTab),
        pagination="link",
        limit=limit,
    )


def create(
    *,
    room_id: str,
    content_url: str,
    display_name: str,
) -> Operation[RoomTab]:
    """Add a tab to a room.

    Args:
        room_id: The room.
        content_url: The address of the page to show; it must begin with `https`.
        display_name: The name people see on the tab.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:rooms_write`.
    """
    return Operation(
        id="room_tabs.create",
        method="POST",
        path="room/tabs",
        body=json_body(
            {
                "roomId": room_id,
                "contentUrl": content_url,
                "displayName": display_name,
            }
        ),
        returns=One(RoomTab),
    )


def get(
    id: str,
) -> Operation[RoomTab]:
    """Show one tab.

    Args:
        id: The tab.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:rooms_read`.
    """
    return Operation(
        id="room_tabs.get",
        method="GET",
        path=f"room/tabs/{segment('id', id)}",
        returns=One(RoomTab),
    )


def update(
    id: str,
    *,
    room_id: str,
    content_url: str,
    display_name: str,
) -> Operation[RoomTab]:
    """Change what a tab shows.

    All three values are needed, those that stay as well.

    Args:
        id: The tab.
        room_id: The room that the tab is in.
        content_url: The address of the page to show; it must begin with `https`.
        display_name: The name people see on the tab.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:rooms_write`.
    """
    return Operation(
        id="room_tabs.update",
        method="PUT",
        path=f"room/tabs/{segment('id', id)}",
        body=json_body(
            {
                "roomId": room_id,
                "contentUrl": content_url,
                "displayName": display_name,
            }
        ),
        returns=One(RoomTab),
    )


def delete(
    id: str,
) -> Operation[None]:
    """Remove a tab from its room.

    Args:
        id: The tab.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:rooms_write`.
    """
    return Operation(
        id="room_tabs.delete",
        method="DELETE",
        path=f"room/tabs/{segment('id', id)}",
        returns=Nothing(),
    )


class RoomTabs:
    """`webex.room_tabs`, or `webex.rooms.tabs`, of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def list(
        self,
        *,
        room_id: str,
        limit: int | None = None,
    ) -> Paginator[RoomTab]:
        """List the tabs of a room.

        The service decides how many tabs a page holds.

        Args:
            room_id: The room whose tabs to list.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:rooms_read`.
        """
        return self._client.send(
            list(
                room_id=room_id,
                limit=limit,
            )
        )

    def create(
        self,
        *,
        room_id: str,
        content_url: str,
        display_name: str,
    ) -> RoomTab:
        """Add a tab to a room.

        Args:
            room_id: The room.
            content_url: The address of the page to show; it must begin with `https`.
            display_name: The name people see on the tab.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:rooms_write`.
        """
        return self._client.send(
            create(
                room_id=room_id,
                content_url=content_url,
                display_name=display_name,
            )
        )

    def get(
        self,
        id: str,
    ) -> RoomTab:
        """Show one tab.

        Args:
            id: The tab.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:rooms_read`.
        """
        return self._client.send(
            get(
                id,
            )
        )

    def update(
        self,
        id: str,
        *,
        room_id: str,
        content_url: str,
        display_name: str,
    ) -> RoomTab:
        """Change what a tab shows.

        All three values are needed, those that stay as well.

        Args:
            id: The tab.
            room_id: The room that the tab is in.
            content_url: The address of the page to show; it must begin with `https`.
            display_name: The name people see on the tab.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:rooms_write`.
        """
        return self._client.send(
            update(
                id,
                room_id=room_id,
                content_url=content_url,
                display_name=display_name,
            )
        )

    def delete(
        self,
        id: str,
    ) -> None:
        """Remove a tab from its room.

        Args:
            id: The tab.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:rooms_write`.
        """
        return self._client.send(
            delete(
                id,
            )
        )


class AsyncRoomTabs:
    """`webex.room_tabs`, or `webex.rooms.tabs`, of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    def list(
        self,
        *,
        room_id: str,
        limit: int | None = None,
    ) -> AsyncPaginator[RoomTab]:
        """List the tabs of a room.

        The service decides how many tabs a page holds.

        Args:
            room_id: The room whose tabs to list.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:rooms_read`.
        """
        return self._client.send(
            list(
                room_id=room_id,
                limit=limit,
            )
        )

    async def create(
        self,
        *,
        room_id: str,
        content_url: str,
        display_name: str,
    ) -> RoomTab:
        """Add a tab to a room.

        Args:
            room_id: The room.
            content_url: The address of the page to show; it must begin with `https`.
            display_name: The name people see on the tab.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:rooms_write`.
        """
        return await self._client.send(
            create(
                room_id=room_id,
                content_url=content_url,
                display_name=display_name,
            )
        )

    async def get(
        self,
        id: str,
    ) -> RoomTab:
        """Show one tab.

        Args:
            id: The tab.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:rooms_read`.
        """
        return await self._client.send(
            get(
                id,
            )
        )

    async def update(
        self,
        id: str,
        *,
        room_id: str,
        content_url: str,
        display_name: str,
    ) -> RoomTab:
        """Change what a tab shows.

        All three values are needed, those that stay as well.

        Args:
            id: The tab.
            room_id: The room that the tab is in.
            content_url: The address of the page to show; it must begin with `https`.
            display_name: The name people see on the tab.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:rooms_write`.
        """
        return await self._client.send(
            update(
                id,
                room_id=room_id,
                content_url=content_url,
                display_name=display_name,
            )
        )

    async def delete(
        self,
        id: str,
    ) -> None:
        """Remove a tab from its room.

        Args:
            id: The tab.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:rooms_write`.
        """
        return await self._client.send(
            delete(
                id,
            )
        )
