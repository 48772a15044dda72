"""Meetings as type checkers see them: what belongs to them, and when they are. Checked, never run."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import assert_type
from zoneinfo import ZoneInfo

from webex_client import AsyncPaginator, AsyncWebexClient, Paginator, WebexClient
from webex_client.api.meeting_registrants import AsyncMeetingRegistrants, MeetingRegistrants
from webex_client.models import Meeting, MeetingInvitee, MeetingInviteePlan, MeetingOptions, MeetingRegistrant


def planning(webex: WebexClient, start: datetime) -> None:
    plans: list[MeetingInviteePlan] = [MeetingInviteePlan(email="ada@example.com")]
    options = MeetingOptions(enabled_chat=True)
    assert_type(webex.meetings.create(title="Tea", start=start, invitees=plans, meeting_options=options), Meeting)
    webex.meetings.create(
        start="2026-03-24 16:00:00",
        invitees=[*plans, {"email": "grace@example.com", "coHost": True}],
        meeting_options={"enabledChat": True},
    )
    webex.meetings.patch("m", recurrence=None, timezone="Europe/London")


def occurring(meeting: Meeting, until: datetime) -> None:
    assert_type(meeting.occurrences(until=until), Iterator[datetime])
    assert_type(meeting.occurrences(until=until, timezone="Europe/London"), Iterator[datetime])
    assert_type(meeting.occurrences(timezone=ZoneInfo("Europe/London")), Iterator[datetime])


def parts(webex: WebexClient) -> None:
    assert_type(webex.meetings.registrants, MeetingRegistrants)
    assert_type(webex.meeting_registrants, MeetingRegistrants)
    assert_type(webex.meetings.registrants.list("m"), Paginator[MeetingRegistrant])
    assert_type(webex.meetings.invitees.bulk_insert(meeting_id="m", items=[{"email": "a"}]), list[MeetingInvitee])


async def parts_of_async(webex: AsyncWebexClient) -> None:
    assert_type(webex.meetings.registrants, AsyncMeetingRegistrants)
    assert_type(webex.meetings.registrants.list("m"), AsyncPaginator[MeetingRegistrant])
    assert_type(await webex.meetings.invitees.bulk_insert(meeting_id="m", items=[{"email": "a"}]), list[MeetingInvitee])
