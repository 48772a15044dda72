# Generated from spec/meeting_invitation_sources.yaml by generator; change the spec.
"""Webex meeting invitation sources: operations. An invitation source is a place where people hear of a webinar, such
as a newsletter. It has links of its own, so that one sees who came from there.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any

from ..models.meeting_invitation_sources import (
    MeetingInvitationSource,
    NewMeetingInvitationSource,
)
from ..operation import (
    Operation,
    PagedOperation,
    array,
    header_fields,
    json_body,
    segment,
)
from ..pagination import AsyncPaginator, Paginator
from ..results import ListOf, Many
from ..sender import AsyncSender, Sender

__all__ = ["AsyncMeetingInvitationSources", "MeetingInvitationSources", "create", "list"]


def list(
    meeting_id: str,
    *,
    host_email: str | None = None,
    person_id: str | None = None,
    limit: int | None = None,
) -> PagedOperation[MeetingInvitationSource]:
    """List the invitation sources of a webinar.

    They come all at once.

    Args:
        meeting_id: The meeting, which must be a webinar.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.
        person_id: Act for this host, by person id; for administrators, and hosts of a site that they manage.
        limit: How many entries to give at most; all that came if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
    """
    return PagedOperation(
        id="meeting_invitation_sources.list",
        method="GET",
        path=f"meetings/{segment('meeting_id', meeting_id)}/invitationSources",
        headers=header_fields(
            {
                "hostEmail": host_email,
                "personId": person_id,
            }
        ),
        returns=Many(MeetingInvitationSource),
        pagination="single",
        limit=limit,
    )


def create(
    meeting_id: str,
    *,
    items: Sequence[NewMeetingInvitationSource | Mapping[str, Any]],
    host_email: str | None = None,
    person_id: str | None = None,
) -> Operation[builtins.list[MeetingInvitationSource]]:
    """Add invitation sources to a webinar.

    One or several at once.

    Args:
        meeting_id: The meeting, which must be a webinar.
        items: The invitation sources.
        host_email: The host to act for, by address; for administrators, and hosts of a site that they manage.
        person_id: The host to act for, by person id; for administrators, and hosts of a site that they manage.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
    """
    return Operation(
        id="meeting_invitation_sources.create",
        method="POST",
        path=f"meetings/{segment('meeting_id', meeting_id)}/invitationSources",
        body=json_body(
            {
                "items": array("items", items, NewMeetingInvitationSource),
                "hostEmail": host_email,
                "personId": person_id,
            }
        ),
        returns=ListOf(MeetingInvitationSource),
    )


class MeetingInvitationSources:
    """`webex.meeting_invitation_sources`, or `webex.meetings.invitation_sources`, of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def list(
        self,
        meeting_id: str,
        *,
        host_email: str | None = None,
        person_id: str | None = None,
        limit: int | None = None,
    ) -> Paginator[MeetingInvitationSource]:
        """List the invitation sources of a webinar.

        They come all at once.

        Args:
            meeting_id: The meeting, which must be a webinar.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            person_id: Act for this host, by person id; for administrators, and hosts of a site that they manage.
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            list(
                meeting_id,
                host_email=host_email,
                person_id=person_id,
                limit=limit,
            )
        )

    def create(
        self,
        meeting_id: str,
        *,
        items: Sequence[NewMeetingInvitationSource | Mapping[str, Any]],
        host_email: str | None = None,
        person_id: str | None = None,
    ) -> builtins.list[MeetingInvitationSource]:
        """Add invitation sources to a webinar.

        One or several at once.

        Args:
            meeting_id: The meeting, which must be a webinar.
            items: The invitation sources.
            host_email: The host to act for, by address; for administrators, and hosts of a site that they manage.
            person_id: The host to act for, by person id; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return self._client.send(
            create(
                meeting_id,
                items=items,
                host_email=host_email,
                person_id=person_id,
            )
        )


class AsyncMeetingInvitationSources:
    """`webex.meeting_invitation_sources`, or `webex.meetings.invitation_sources`, of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    def list(
        self,
        meeting_id: str,
        *,
        host_email: str | None = None,
        person_id: str | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[MeetingInvitationSource]:
        """List the invitation sources of a webinar.

        They come all at once.

        Args:
            meeting_id: The meeting, which must be a webinar.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            person_id: Act for this host, by person id; for administrators, and hosts of a site that they manage.
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            list(
                meeting_id,
                host_email=host_email,
                person_id=person_id,
                limit=limit,
            )
        )

    async def create(
        self,
        meeting_id: str,
        *,
        items: Sequence[NewMeetingInvitationSource | Mapping[str, Any]],
        host_email: str | None = None,
        person_id: str | None = None,
    ) -> builtins.list[MeetingInvitationSource]:
        """Add invitation sources to a webinar.

        One or several at once.

        Args:
            meeting_id: The meeting, which must be a webinar.
            items: The invitation sources.
            host_email: The host to act for, by address; for administrators, and hosts of a site that they manage.
            person_id: The host to act for, by person id; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return await self._client.send(
            create(
                meeting_id,
                items=items,
                host_email=host_email,
                person_id=person_id,
            )
        )
