# Generated from spec/meeting_invitees.yaml by generator; change the spec.
"""Webex meeting invitees: operations. An invitee is somebody who is invited to a meeting: to a whole series, to one
scheduled meeting of it, or to what was held.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any

from ..models.meeting_invitees import MeetingInvitee, NewMeetingInvitee
from ..operation import (
    Operation,
    PagedOperation,
    array,
    json_body,
    query,
    segment,
)
from ..pagination import AsyncPaginator, Paginator
from ..results import ListOf, Many, Nothing, One
from ..sender import AsyncSender, Sender

__all__ = ["AsyncMeetingInvitees", "MeetingInvitees", "bulk_insert", "create", "delete", "get", "list", "update"]


def list(
    *,
    meeting_id: str,
    page_size: int | None = None,
    host_email: str | None = None,
    panelist: bool | None = None,
    limit: int | None = None,
) -> PagedOperation[MeetingInvitee]:
    """List who is invited to a meeting.

    Sorted by address.

    Args:
        meeting_id: The meeting, which may be a series, a scheduled meeting or an instance; none in a personal room.
        page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not a
            total: later pages follow.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.
        panelist: Only panelists of a webinar; if false, only attendees.
        limit: How many entries to give in all, over all pages; every one if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
    """
    return PagedOperation(
        id="meeting_invitees.list",
        method="GET",
        path="meetingInvitees",
        query=query(
            {
                "meetingId": meeting_id,
                "max": page_size,
                "hostEmail": host_email,
                "panelist": panelist,
            }
        ),
        returns=Many(MeetingInvitee),
        pagination="link",
        limit=limit,
    )


def create(
    *,
    meeting_id: str,
    email: str,
    display_name: str | None = None,
    co_host: bool | None = None,
    panelist: bool | None = None,
    host_email: str | None = None,
    send_email: bool | None = None,
) -> Operation[MeetingInvitee]:
    """Invite somebody to a meeting.

    To a series or a scheduled meeting, but not to one that is on or over.

    Args:
        meeting_id: The meeting, which may be a series or a scheduled meeting; none in a personal room.
        email: The address.
        display_name: The name, 128 characters at most; that of the account, or the address, where it is not given. In
            the meeting, people with an account have the name of that.
        co_host: Whether they may host in the host's place.
        panelist: Whether they are a panelist of a webinar.
        host_email: The host to act for; for administrators, and hosts of a site that they manage.
        send_email: Whether they get an e-mail, as is done where nothing is said.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
    """
    return Operation(
        id="meeting_invitees.create",
        method="POST",
        path="meetingInvitees",
        body=json_body(
            {
                "meetingId": meeting_id,
                "email": email,
                "displayName": display_name,
                "coHost": co_host,
                "panelist": panelist,
                "hostEmail": host_email,
                "sendEmail": send_email,
            }
        ),
        returns=One(MeetingInvitee),
    )


def bulk_insert(
    *,
    meeting_id: str,
    items: Sequence[NewMeetingInvitee | Mapping[str, Any]],
    host_email: str | None = None,
) -> Operation[builtins.list[MeetingInvitee]]:
    """Invite several people to a meeting.

    To a series or a scheduled meeting, but not to one that is on or over.

    Args:
        meeting_id: The meeting, which may be a series or a scheduled meeting; none in a personal room.
        items: Whom to invite, 100 people at most, each address once.
        host_email: The host to act for; for administrators, and hosts of a site that they manage.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
    """
    return Operation(
        id="meeting_invitees.bulk_insert",
        method="POST",
        path="meetingInvitees/bulkInsert",
        body=json_body(
            {
                "meetingId": meeting_id,
                "items": array("items", items, NewMeetingInvitee),
                "hostEmail": host_email,
            }
        ),
        returns=ListOf(MeetingInvitee),
    )


def get(
    meeting_invitee_id: str,
    *,
    host_email: str | None = None,
) -> Operation[MeetingInvitee]:
    """Show one invitee.

    Who it is, and as what they are invited.

    Args:
        meeting_invitee_id: The invitee.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
    """
    return Operation(
        id="meeting_invitees.get",
        method="GET",
        path=f"meetingInvitees/{segment('meeting_invitee_id', meeting_invitee_id)}",
        query=query(
            {
                "hostEmail": host_email,
            }
        ),
        returns=One(MeetingInvitee),
    )


def update(
    meeting_invitee_id: str,
    *,
    email: str,
    display_name: str | None = None,
    co_host: bool | None = None,
    panelist: bool | None = None,
    host_email: str | None = None,
    send_email: bool | None = None,
) -> Operation[MeetingInvitee]:
    """Change an invitee.

    Of a series or a scheduled meeting, but not of one that is on or over.

    Args:
        meeting_invitee_id: The invitee.
        email: The address.
        display_name: The name, 128 characters at most; that of the account, or the address, where it is not given. In
            the meeting, people with an account have the name of that.
        co_host: Whether they may host in the host's place.
        panelist: Whether they are a panelist of a webinar.
        host_email: The host to act for; for administrators, and hosts of a site that they manage.
        send_email: Whether they get an e-mail, as is done where nothing is said.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
    """
    return Operation(
        id="meeting_invitees.update",
        method="PUT",
        path=f"meetingInvitees/{segment('meeting_invitee_id', meeting_invitee_id)}",
        body=json_body(
            {
                "email": email,
                "displayName": display_name,
                "coHost": co_host,
                "panelist": panelist,
                "hostEmail": host_email,
                "sendEmail": send_email,
            }
        ),
        returns=One(MeetingInvitee),
    )


def delete(
    meeting_invitee_id: str,
    *,
    host_email: str | None = None,
    send_email: bool | None = None,
) -> Operation[None]:
    """Take back an invitation.

    From a whole series or from one scheduled meeting of it, as the invitation was, but not from one that is on or
    over.

    Args:
        meeting_invitee_id: The invitee.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.
        send_email: Tell the invitee by e-mail, as is done where nothing is said.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
    """
    return Operation(
        id="meeting_invitees.delete",
        method="DELETE",
        path=f"meetingInvitees/{segment('meeting_invitee_id', meeting_invitee_id)}",
        query=query(
            {
                "hostEmail": host_email,
                "sendEmail": send_email,
            }
        ),
        returns=Nothing(),
    )


class MeetingInvitees:
    """`webex.meeting_invitees`, or `webex.meetings.invitees`, of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def list(
        self,
        *,
        meeting_id: str,
        page_size: int | None = None,
        host_email: str | None = None,
        panelist: bool | None = None,
        limit: int | None = None,
    ) -> Paginator[MeetingInvitee]:
        """List who is invited to a meeting.

        Sorted by address.

        Args:
            meeting_id: The meeting, which may be a series, a scheduled meeting or an instance; none in a personal room.
            page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not
                a total: later pages follow.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            panelist: Only panelists of a webinar; if false, only attendees.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            list(
                meeting_id=meeting_id,
                page_size=page_size,
                host_email=host_email,
                panelist=panelist,
                limit=limit,
            )
        )

    def create(
        self,
        *,
        meeting_id: str,
        email: str,
        display_name: str | None = None,
        co_host: bool | None = None,
        panelist: bool | None = None,
        host_email: str | None = None,
        send_email: bool | None = None,
    ) -> MeetingInvitee:
        """Invite somebody to a meeting.

        To a series or a scheduled meeting, but not to one that is on or over.

        Args:
            meeting_id: The meeting, which may be a series or a scheduled meeting; none in a personal room.
            email: The address.
            display_name: The name, 128 characters at most; that of the account, or the address, where it is not given.
                In the meeting, people with an account have the name of that.
            co_host: Whether they may host in the host's place.
            panelist: Whether they are a panelist of a webinar.
            host_email: The host to act for; for administrators, and hosts of a site that they manage.
            send_email: Whether they get an e-mail, as is done where nothing is said.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return self._client.send(
            create(
                meeting_id=meeting_id,
                email=email,
                display_name=display_name,
                co_host=co_host,
                panelist=panelist,
                host_email=host_email,
                send_email=send_email,
            )
        )

    def bulk_insert(
        self,
        *,
        meeting_id: str,
        items: Sequence[NewMeetingInvitee | Mapping[str, Any]],
        host_email: str | None = None,
    ) -> builtins.list[MeetingInvitee]:
        """Invite several people to a meeting.

        To a series or a scheduled meeting, but not to one that is on or over.

        Args:
            meeting_id: The meeting, which may be a series or a scheduled meeting; none in a personal room.
            items: Whom to invite, 100 people at most, each address once.
            host_email: The host to act for; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return self._client.send(
            bulk_insert(
                meeting_id=meeting_id,
                items=items,
                host_email=host_email,
            )
        )

    def get(
        self,
        meeting_invitee_id: str,
        *,
        host_email: str | None = None,
    ) -> MeetingInvitee:
        """Show one invitee.

        Who it is, and as what they are invited.

        Args:
            meeting_invitee_id: The invitee.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            get(
                meeting_invitee_id,
                host_email=host_email,
            )
        )

    def update(
        self,
        meeting_invitee_id: str,
        *,
        email: str,
        display_name: str | None = None,
        co_host: bool | None = None,
        panelist: bool | None = None,
        host_email: str | None = None,
        send_email: bool | None = None,
    ) -> MeetingInvitee:
        """Change an invitee.

        Of a series or a scheduled meeting, but not of one that is on or over.

        Args:
            meeting_invitee_id: The invitee.
            email: The address.
            display_name: The name, 128 characters at most; that of the account, or the address, where it is not given.
                In the meeting, people with an account have the name of that.
            co_host: Whether they may host in the host's place.
            panelist: Whether they are a panelist of a webinar.
            host_email: The host to act for; for administrators, and hosts of a site that they manage.
            send_email: Whether they get an e-mail, as is done where nothing is said.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return self._client.send(
            update(
                meeting_invitee_id,
                email=email,
                display_name=display_name,
                co_host=co_host,
                panelist=panelist,
                host_email=host_email,
                send_email=send_email,
            )
        )

    def delete(
        self,
        meeting_invitee_id: str,
        *,
        host_email: str | None = None,
        send_email: bool | None = None,
    ) -> None:
        """Take back an invitation.

        From a whole series or from one scheduled meeting of it, as the invitation was, but not from one that is
        on or over.

        Args:
            meeting_invitee_id: The invitee.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            send_email: Tell the invitee by e-mail, as is done where nothing is said.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return self._client.send(
            delete(
                meeting_invitee_id,
                host_email=host_email,
                send_email=send_email,
            )
        )


class AsyncMeetingInvitees:
    """`webex.meeting_invitees`, or `webex.meetings.invitees`, of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    def list(
        self,
        *,
        meeting_id: str,
        page_size: int | None = None,
        host_email: str | None = None,
        panelist: bool | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[MeetingInvitee]:
        """List who is invited to a meeting.

        Sorted by address.

        Args:
            meeting_id: The meeting, which may be a series, a scheduled meeting or an instance; none in a personal room.
            page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not
                a total: later pages follow.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            panelist: Only panelists of a webinar; if false, only attendees.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            list(
                meeting_id=meeting_id,
                page_size=page_size,
                host_email=host_email,
                panelist=panelist,
                limit=limit,
            )
        )

    async def create(
        self,
        *,
        meeting_id: str,
        email: str,
        display_name: str | None = None,
        co_host: bool | None = None,
        panelist: bool | None = None,
        host_email: str | None = None,
        send_email: bool | None = None,
    ) -> MeetingInvitee:
        """Invite somebody to a meeting.

        To a series or a scheduled meeting, but not to one that is on or over.

        Args:
            meeting_id: The meeting, which may be a series or a scheduled meeting; none in a personal room.
            email: The address.
            display_name: The name, 128 characters at most; that of the account, or the address, where it is not given.
                In the meeting, people with an account have the name of that.
            co_host: Whether they may host in the host's place.
            panelist: Whether they are a panelist of a webinar.
            host_email: The host to act for; for administrators, and hosts of a site that they manage.
            send_email: Whether they get an e-mail, as is done where nothing is said.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return await self._client.send(
            create(
                meeting_id=meeting_id,
                email=email,
                display_name=display_name,
                co_host=co_host,
                panelist=panelist,
                host_email=host_email,
                send_email=send_email,
            )
        )

    async def bulk_insert(
        self,
        *,
        meeting_id: str,
        items: Sequence[NewMeetingInvitee | Mapping[str, Any]],
        host_email: str | None = None,
    ) -> builtins.list[MeetingInvitee]:
        """Invite several people to a meeting.

        To a series or a scheduled meeting, but not to one that is on or over.

        Args:
            meeting_id: The meeting, which may be a series or a scheduled meeting; none in a personal room.
            items: Whom to invite, 100 people at most, each address once.
            host_email: The host to act for; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return await self._client.send(
            bulk_insert(
                meeting_id=meeting_id,
                items=items,
                host_email=host_email,
            )
        )

    async def get(
        self,
        meeting_invitee_id: str,
        *,
        host_email: str | None = None,
    ) -> MeetingInvitee:
        """Show one invitee.

        Who it is, and as what they are invited.

        Args:
            meeting_invitee_id: The invitee.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return await self._client.send(
            get(
                meeting_invitee_id,
                host_email=host_email,
            )
        )

    async def update(
        self,
        meeting_invitee_id: str,
        *,
        email: str,
        display_name: str | None = None,
        co_host: bool | None = None,
        panelist: bool | None = None,
        host_email: str | None = None,
        send_email: bool | None = None,
    ) -> MeetingInvitee:
        """Change an invitee.

        Of a series or a scheduled meeting, but not of one that is on or over.

        Args:
            meeting_invitee_id: The invitee.
            email: The address.
            display_name: The name, 128 characters at most; that of the account, or the address, where it is not given.
                In the meeting, people with an account have the name of that.
            co_host: Whether they may host in the host's place.
            panelist: Whether they are a panelist of a webinar.
            host_email: The host to act for; for administrators, and hosts of a site that they manage.
            send_email: Whether they get an e-mail, as is done where nothing is said.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return await self._client.send(
            update(
                meeting_invitee_id,
                email=email,
                display_name=display_name,
                co_host=co_host,
                panelist=panelist,
                host_email=host_email,
                send_email=send_email,
            )
        )

    async def delete(
        self,
        meeting_invitee_id: str,
        *,
        host_email: str | None = None,
        send_email: bool | None = None,
    ) -> None:
        """Take back an invitation.

        From a whole series or from one scheduled meeting of it, as the invitation was, but not from one that is
        on or over.

        Args:
            meeting_invitee_id: The invitee.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            send_email: Tell the invitee by e-mail, as is done where nothing is said.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return await self._client.send(
            delete(
                meeting_invitee_id,
                host_email=host_email,
                send_email=send_email,
            )
        )
