# Generated from spec/meetings.yaml by generator; change the spec.
"""Webex meetings: operations. A meeting is a series, one scheduled meeting of a series, or an instance: something
that is happening or has happened. What is planned once only is a series too, of one meeting. The id of a
scheduled meeting is that of its series with a time after it, the id of an instance that of the series with `_I_`
and a number. Parts of meetings have resources of their own, such as `meeting_invitees` and `meeting_registrants`.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..models.meeting_breakout_sessions import MeetingBreakoutSessionPlan
from ..models.meeting_interpreters import MeetingInterpretationPlan
from ..models.meeting_registrants import MeetingRegistration
from ..models.meeting_tracking_codes import MeetingTrackingCodeValue
from ..models.meetings import (
    Meeting,
    MeetingAttendeePrivileges,
    MeetingAudioConnectionOptions,
    MeetingControls,
    MeetingInviteePlan,
    MeetingJoinLinks,
    MeetingJoinSecurity,
    MeetingLiveStream,
    MeetingOptions,
    MeetingReassignment,
    MeetingScheduledType,
    MeetingState,
    MeetingType,
)
from ..operation import (
    UNSET,
    Operation,
    PagedOperation,
    Unset,
    array,
    header_fields,
    json_body,
    nested,
    optional_json_body,
    query,
    segment,
)
from ..pagination import AsyncPaginator, Paginator
from ..results import ListOf, Many, Nothing, One
from ..sender import AsyncSender, Sender

if TYPE_CHECKING:
    from .meeting_breakout_sessions import AsyncMeetingBreakoutSessions, MeetingBreakoutSessions
    from .meeting_interpreters import AsyncMeetingInterpreters, MeetingInterpreters
    from .meeting_invitation_sources import AsyncMeetingInvitationSources, MeetingInvitationSources
    from .meeting_invitees import AsyncMeetingInvitees, MeetingInvitees
    from .meeting_registrants import AsyncMeetingRegistrants, MeetingRegistrants
    from .meeting_session_types import AsyncMeetingSessionTypes, MeetingSessionTypes
    from .meeting_surveys import AsyncMeetingSurveys, MeetingSurveys
    from .meeting_templates import AsyncMeetingTemplates, MeetingTemplates
    from .meeting_tracking_codes import AsyncMeetingTrackingCodes, MeetingTrackingCodes

__all__ = [
    "AsyncMeetings",
    "Meetings",
    "create",
    "delete",
    "end",
    "get",
    "get_as_admin",
    "get_controls",
    "join",
    "list",
    "list_as_admin",
    "patch",
    "reassign_host",
    "update",
    "update_controls",
]


def list(
    *,
    meeting_number: str | None = None,
    web_link: str | None = None,
    room_id: str | None = None,
    meeting_series_id: str | None = None,
    page_size: int | None = None,
    from_: datetime | str | None = None,
    to: datetime | str | None = None,
    meeting_type: MeetingType | str | None = None,
    state: MeetingState | str | None = None,
    scheduled_type: MeetingScheduledType | str | None = None,
    is_modified: bool | None = None,
    has_chat: bool | None = None,
    has_recording: bool | None = None,
    has_transcription: bool | None = None,
    has_summary: bool | None = None,
    has_closed_caption: bool | None = None,
    has_polls: bool | None = None,
    has_qa: bool | None = None,
    has_slido: bool | None = None,
    current: bool | None = None,
    host_email: str | None = None,
    site_url: str | None = None,
    integration_tag: str | None = None,
    password: str | None = None,
    timezone: str | None = None,
    limit: int | None = None,
) -> PagedOperation[Meeting]:
    """List meetings that one hosts or is invited to.

    Series where nothing is said of the type; `meeting_series_id` lists what belongs to a series. At most one of
    `meeting_number`, `web_link`, `room_id` and `meeting_series_id` says which meetings, and most other filters
    are then ignored. Without times it is the next 7 days, of instances the last 7; with one of the two it is the
    7 days after or before it. An instance can be seen some 15 minutes after it began, and all of it 15 minutes
    after it ended. Ad-hoc meetings are listed as instances alone. No more than 10,000 instances are listed.

    Args:
        meeting_number: Only meetings with this number.
        web_link: Only meetings with this page.
        room_id: Only meetings of this room.
        meeting_series_id: Only the scheduled meetings and the instances of this series; `meeting_type` can leave one of
            the two out.
        page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not a
            total: later pages follow.
        from_: Only meetings from this time on.
        to: Only meetings before this time.
        meeting_type: Only series, scheduled meetings or instances.
        state: Only meetings in this state.
        scheduled_type: Only meetings of this kind; personal rooms can be asked for among scheduled meetings alone.
        is_modified: Only scheduled meetings that were changed apart from their series, or only those that were not.
        has_chat: Only instances with chats, or only those without; with `meeting_type=meeting` and `state=ended`.
        has_recording: Only instances that were recorded, or only those that were not; with `meeting_type=meeting` and
            `state=ended`.
        has_transcription: Only instances with a transcript, or only those without; with `meeting_type=meeting` and
            `state=ended`.
        has_summary: Only instances with a summary, or only those without; with `meeting_type=meeting` and
            `state=ended`.
        has_closed_caption: Only instances with closed captions, or only those without; with `meeting_type=meeting` and
            `state=ended`.
        has_polls: Only instances with polls, or only those without; with `meeting_type=meeting` and `state=ended`.
        has_qa: Only instances with questions and answers, or only those without; with `meeting_type=meeting` and
            `state=ended`.
        has_slido: Only instances in which Slido was used, or only those in which it was not; with
            `meeting_type=meeting` and `state=ended`.
        current: Of a series, show the one meeting that is on, or comes next, which is done where nothing is said; if
            false, show the whole series, with the times of its first meeting.
        host_email: List what this host hosts and is invited to; for administrators, and hosts of a site that they
            manage.
        site_url: Only meetings of this site; of all one's sites where it is not given.
        integration_tag: Only meetings with this key of an integration, which must be the one that asks.
        password: The meeting's password; needed where one neither hosts it nor is invited.
        timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
            given.
        limit: How many entries to give in all, over all pages; every one if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
    """
    return PagedOperation(
        id="meetings.list",
        method="GET",
        path="meetings",
        query=query(
            {
                "meetingNumber": meeting_number,
                "webLink": web_link,
                "roomId": room_id,
                "meetingSeriesId": meeting_series_id,
                "max": page_size,
                "from": from_,
                "to": to,
                "meetingType": meeting_type,
                "state": state,
                "scheduledType": scheduled_type,
                "isModified": is_modified,
                "hasChat": has_chat,
                "hasRecording": has_recording,
                "hasTranscription": has_transcription,
                "hasSummary": has_summary,
                "hasClosedCaption": has_closed_caption,
                "hasPolls": has_polls,
                "hasQA": has_qa,
                "hasSlido": has_slido,
                "current": current,
                "hostEmail": host_email,
                "siteUrl": site_url,
                "integrationTag": integration_tag,
            }
        ),
        headers=header_fields(
            {
                "timezone": timezone,
            },
            secret={
                "password": password,
            },
        ),
        returns=Many(Meeting),
        pagination="link",
        limit=limit,
    )


def create(
    *,
    title: str | None = None,
    start: datetime | str | None = None,
    end: datetime | str | None = None,
    timezone: str | None = None,
    recurrence: str | None = None,
    agenda: str | None = None,
    password: str | None = None,
    host_email: str | None = None,
    site_url: str | None = None,
    adhoc: bool | None = None,
    room_id: str | None = None,
    template_id: str | None = None,
    scheduled_type: MeetingScheduledType | str | None = None,
    session_type_id: int | None = None,
    invitees: Sequence[MeetingInviteePlan | Mapping[str, Any]] | None = None,
    send_email: bool | None = None,
    enabled_auto_record_meeting: bool | None = None,
    allow_any_user_to_be_co_host: bool | None = None,
    allow_first_user_to_be_co_host: bool | None = None,
    allow_authenticated_devices: bool | None = None,
    enabled_join_before_host: bool | None = None,
    join_before_host_minutes: int | None = None,
    enable_connect_audio_before_host: bool | None = None,
    exclude_password: bool | None = None,
    public_meeting: bool | None = None,
    reminder_time: int | None = None,
    unlocked_meeting_join_security: MeetingJoinSecurity | str | None = None,
    enable_automatic_lock: bool | None = None,
    automatic_lock_minutes: int | None = None,
    enabled_webcast_view: bool | None = None,
    panelist_password: str | None = None,
    require_attendee_login: bool | None = None,
    restrict_to_invitees: bool | None = None,
    meeting_options: MeetingOptions | Mapping[str, Any] | None = None,
    attendee_privileges: MeetingAttendeePrivileges | Mapping[str, Any] | None = None,
    audio_connection_options: MeetingAudioConnectionOptions | Mapping[str, Any] | None = None,
    registration: MeetingRegistration | Mapping[str, Any] | None = None,
    simultaneous_interpretation: MeetingInterpretationPlan | Mapping[str, Any] | None = None,
    enabled_breakout_sessions: bool | None = None,
    breakout_sessions: Sequence[MeetingBreakoutSessionPlan | Mapping[str, Any]] | None = None,
    tracking_codes: Sequence[MeetingTrackingCodeValue | Mapping[str, Any]] | None = None,
    integration_tags: Sequence[str] | None = None,
    enabled_audio_watermark: bool | None = None,
    enabled_visual_watermark: bool | None = None,
    visual_watermark_opacity: int | None = None,
    enabled_live_stream: bool | None = None,
    live_stream: MeetingLiveStream | Mapping[str, Any] | None = None,
) -> Operation[Meeting]:
    """Create a meeting.

    As a rule it needs `title`, `start` and `end`. A meeting made by a template may leave the times to it; an
    ad-hoc meeting needs `room_id` alone and ignores most of the rest. To create a meeting of a room one must be
    in it, and needs the scope `spark:all` as well. 100 meetings may be created in 24 hours, by administrators
    3,000, and 800 for one host; attempts that fail count. Where a site does not know an option, the answer shows
    another value than was asked for, and has the header `Warning`.

    Args:
        title: The title, 128 characters at most.
        start: When it begins, to the minute; a time without a zone is one in `timezone`. Not in the past, and less than
            10 years from now.
        end: When it ends, to the minute; at least 10 minutes and less than 24 hours after it began. A time without a
            zone is one in `timezone`.
        timezone: The time zone that the meeting is planned in, as IANA names it, such as `Europe/London`; UTC where it
            is not given.
        recurrence: When the meetings of the series are: a rule of RFC 5545, such as `FREQ=WEEKLY;BYDAY=MO`; once only
            where it is not given. Of several days of a month or year the first alone counts. It reaches 5 years ahead,
            where it has an end.
        agenda: What it is about, 1,300 characters at most.
        password: The password, as the site's rules want it; a random one where it is not given.
        host_email: Who is to host it; for administrators, and hosts of a site that they manage. Ignored for a meeting
            of a room.
        site_url: The site; one's preferred site where it is not given.
        adhoc: Whether it is a meeting of a room for now alone. A room has one at a time: where there is one it is that.
            Nobody gets an e-mail, and it can be neither changed nor deleted. Do not keep its id.
        room_id: The room that it belongs to.
        template_id: The template to take what is not given from.
        scheduled_type: What kind of meeting it is; a plain one where nothing is said.
        session_type_id: The session type, which `meeting_session_types.list` knows; a webinar needs one.
        invitees: Who is invited, 1,000 people at most; to a meeting of a room everybody in it where nothing is said.
        send_email: Whether host and invitees get an e-mail, as they do where nothing is said.
        enabled_auto_record_meeting: Whether it is recorded without being asked to.
        allow_any_user_to_be_co_host: Whether everybody with a host account on the site becomes a cohost when they join.
        allow_first_user_to_be_co_host: Whether the first to join with a host account on the site becomes a cohost.
        allow_authenticated_devices: Whether devices of the organization may start and join it without being asked.
        enabled_join_before_host: Whether people may join before the host.
        join_before_host_minutes: How many minutes before the start people may join, where they may before the host: 0,
            5, 10 or 15, to a webinar 0, 15, 30, 45 or 60.
        enable_connect_audio_before_host: Whether people may connect their audio before the host joins, where they may
            join.
        exclude_password: Whether the password is left out of e-mails.
        public_meeting: Whether it is listed in the site's public calendar.
        reminder_time: How many minutes before the start the host gets a reminder by e-mail.
        unlocked_meeting_join_security: What happens to people who are not invited, while a meeting is not locked: they
            join, they wait until they are let in, or they are turned away.
        enable_automatic_lock: Whether it locks itself after its start.
        automatic_lock_minutes: How many minutes after the start it locks itself.
        enabled_webcast_view: Whether a webinar is shown as a webcast.
        panelist_password: The password for panelists of a webinar; a random one where it was not given.
        require_attendee_login: Whether one must sign in to join a webinar; not to be changed once somebody registered.
        restrict_to_invitees: Whether invitees alone may join a webinar; they must sign in then, and nobody can
            register.
        meeting_options: What can be done in a meeting. The session type decides as well, and newer sites know no more
            than chat, video and files.
        attendee_privileges: What everybody in a meeting may do; not of webinars. Newer sites know no more than sharing
            and the list of who is there.
        audio_connection_options: How people hear a meeting, and are heard.
        registration: The form by which people register for a meeting or webinar.
        simultaneous_interpretation: The interpretation that a meeting is to have.
        enabled_breakout_sessions: Whether it has breakout sessions; not together with simultaneous interpretation.
        breakout_sessions: The breakout sessions, 100 at most.
        tracking_codes: What the site counts the meeting under; `meeting_tracking_codes.list` knows what may stand here.
            An optional code that is left out gets its default.
        integration_tags: Keys of your own, such as ids of tickets, that the meeting can be found by; 3 at most, of 64
            characters at most. Only the integration that set them sees them.
        enabled_audio_watermark: Whether the sound holds a mark that tells which app or device it was recorded with;
            plain meetings whose audio connection type is `VoIP` alone.
        enabled_visual_watermark: Whether everybody sees their own address over the picture.
        visual_watermark_opacity: How well that address is seen, from 5 to 80; 10 where nothing is said.
        enabled_live_stream: Whether it can be streamed; `live_stream` says where to.
        live_stream: Where a meeting is streamed to; destination and both addresses are needed.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
    """
    return Operation(
        id="meetings.create",
        method="POST",
        path="meetings",
        body=json_body(
            {
                "title": title,
                "start": start,
                "end": end,
                "timezone": timezone,
                "recurrence": recurrence,
                "agenda": agenda,
                "password": password,
                "hostEmail": host_email,
                "siteUrl": site_url,
                "adhoc": adhoc,
                "roomId": room_id,
                "templateId": template_id,
                "scheduledType": scheduled_type,
                "sessionTypeId": session_type_id,
                "invitees": array("invitees", invitees, MeetingInviteePlan),
                "sendEmail": send_email,
                "enabledAutoRecordMeeting": enabled_auto_record_meeting,
                "allowAnyUserToBeCoHost": allow_any_user_to_be_co_host,
                "allowFirstUserToBeCoHost": allow_first_user_to_be_co_host,
                "allowAuthenticatedDevices": allow_authenticated_devices,
                "enabledJoinBeforeHost": enabled_join_before_host,
                "joinBeforeHostMinutes": join_before_host_minutes,
                "enableConnectAudioBeforeHost": enable_connect_audio_before_host,
                "excludePassword": exclude_password,
                "publicMeeting": public_meeting,
                "reminderTime": reminder_time,
                "unlockedMeetingJoinSecurity": unlocked_meeting_join_security,
                "enableAutomaticLock": enable_automatic_lock,
                "automaticLockMinutes": automatic_lock_minutes,
                "enabledWebcastView": enabled_webcast_view,
                "panelistPassword": panelist_password,
                "requireAttendeeLogin": require_attendee_login,
                "restrictToInvitees": restrict_to_invitees,
                "meetingOptions": nested("meeting_options", meeting_options, MeetingOptions),
                "attendeePrivileges": nested("attendee_privileges", attendee_privileges, MeetingAttendeePrivileges),
                "audioConnectionOptions": nested(
                    "audio_connection_options", audio_connection_options, MeetingAudioConnectionOptions
                ),
                "registration": nested("registration", registration, MeetingRegistration),
                "simultaneousInterpretation": nested(
                    "simultaneous_interpretation", simultaneous_interpretation, MeetingInterpretationPlan
                ),
                "enabledBreakoutSessions": enabled_breakout_sessions,
                "breakoutSessions": array("breakout_sessions", breakout_sessions, MeetingBreakoutSessionPlan),
                "trackingCodes": array("tracking_codes", tracking_codes, MeetingTrackingCodeValue),
                "integrationTags": array("integration_tags", integration_tags),
                "enabledAudioWatermark": enabled_audio_watermark,
                "enabledVisualWatermark": enabled_visual_watermark,
                "visualWatermarkOpacity": visual_watermark_opacity,
                "enabledLiveStream": enabled_live_stream,
                "liveStream": nested("live_stream", live_stream, MeetingLiveStream),
            },
            secrets=["panelistPassword", "password", "rtmpUrl"],
        ),
        returns=One(Meeting),
    )


def get(
    meeting_id: str,
    *,
    current: bool | None = None,
    host_email: str | None = None,
    password: str | None = None,
    timezone: str | None = None,
) -> Operation[Meeting]:
    """Show one meeting.

    A series, a scheduled meeting or an instance, as the id says.

    Args:
        meeting_id: The meeting.
        current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
            taken where nothing is said.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.
        password: The meeting's password; needed where one neither hosts it nor is invited.
        timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
            given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
    """
    return Operation(
        id="meetings.get",
        method="GET",
        path=f"meetings/{segment('meeting_id', meeting_id)}",
        query=query(
            {
                "current": current,
                "hostEmail": host_email,
            }
        ),
        headers=header_fields(
            {
                "timezone": timezone,
            },
            secret={
                "password": password,
            },
        ),
        returns=One(Meeting),
    )


def update(
    meeting_id: str,
    *,
    title: str | None = None,
    start: datetime | str | None = None,
    end: datetime | str | None = None,
    timezone: str | None = None,
    recurrence: str | None = None,
    agenda: str | None = None,
    password: str | None = None,
    host_email: str | None = None,
    session_type_id: int | None = None,
    send_email: bool | None = None,
    enabled_auto_record_meeting: bool | None = None,
    allow_any_user_to_be_co_host: bool | None = None,
    allow_first_user_to_be_co_host: bool | None = None,
    allow_authenticated_devices: bool | None = None,
    enabled_join_before_host: bool | None = None,
    join_before_host_minutes: int | None = None,
    enable_connect_audio_before_host: bool | None = None,
    exclude_password: bool | None = None,
    public_meeting: bool | None = None,
    reminder_time: int | None = None,
    unlocked_meeting_join_security: MeetingJoinSecurity | str | None = None,
    enable_automatic_lock: bool | None = None,
    automatic_lock_minutes: int | None = None,
    enabled_webcast_view: bool | None = None,
    panelist_password: str | None = None,
    require_attendee_login: bool | None = None,
    restrict_to_invitees: bool | None = None,
    meeting_options: MeetingOptions | Mapping[str, Any] | None = None,
    attendee_privileges: MeetingAttendeePrivileges | Mapping[str, Any] | None = None,
    audio_connection_options: MeetingAudioConnectionOptions | Mapping[str, Any] | None = None,
    enabled_breakout_sessions: bool | None = None,
    tracking_codes: Sequence[MeetingTrackingCodeValue | Mapping[str, Any]] | None = None,
    integration_tags: Sequence[str] | None = None,
    enabled_audio_watermark: bool | None = None,
    enabled_visual_watermark: bool | None = None,
    visual_watermark_opacity: int | None = None,
    enabled_live_stream: bool | None = None,
    live_stream: MeetingLiveStream | Mapping[str, Any] | None = None,
) -> Operation[Meeting]:
    """Change a meeting.

    An older way that is to end; `meetings.patch` does the same, and can take things away. A series or a scheduled
    meeting, but no ad-hoc meeting, none that is on or over, none in a personal room and none that a calendar
    made. To change `start`, `end` or `recurrence` of a series takes back what was changed in its scheduled
    meetings.

    Args:
        meeting_id: The meeting.
        title: The title, 128 characters at most.
        start: When it begins, to the minute; a time without a zone is one in `timezone`. Not in the past.
        end: When it ends, to the minute; at least 10 minutes and less than 24 hours after it began. A time without a
            zone is one in `timezone`.
        timezone: The time zone that the meeting is planned in, as IANA names it, such as `Europe/London`; UTC where it
            is not given.
        recurrence: When the meetings of the series are: a rule of RFC 5545, such as `FREQ=WEEKLY;BYDAY=MO`; once only
            where it is not given. Of several days of a month or year the first alone counts. It reaches 5 years ahead,
            where it has an end.
        agenda: What it is about, 1,300 characters at most.
        password: The password, as the site's rules want it.
        host_email: Who hosts it; for administrators, and hosts of a site that they manage. It makes nobody the host:
            `meetings.reassign_host` does.
        session_type_id: The session type, which `meeting_session_types.list` knows; a webinar needs one.
        send_email: Whether host and invitees get an e-mail, as they do where nothing is said.
        enabled_auto_record_meeting: Whether it is recorded without being asked to.
        allow_any_user_to_be_co_host: Whether everybody with a host account on the site becomes a cohost when they join.
        allow_first_user_to_be_co_host: Whether the first to join with a host account on the site becomes a cohost.
        allow_authenticated_devices: Whether devices of the organization may start and join it without being asked.
        enabled_join_before_host: Whether people may join before the host.
        join_before_host_minutes: How many minutes before the start people may join, where they may before the host: 0,
            5, 10 or 15, to a webinar 0, 15, 30, 45 or 60.
        enable_connect_audio_before_host: Whether people may connect their audio before the host joins, where they may
            join.
        exclude_password: Whether the password is left out of e-mails.
        public_meeting: Whether it is listed in the site's public calendar.
        reminder_time: How many minutes before the start the host gets a reminder by e-mail.
        unlocked_meeting_join_security: What happens to people who are not invited, while a meeting is not locked: they
            join, they wait until they are let in, or they are turned away.
        enable_automatic_lock: Whether it locks itself after its start.
        automatic_lock_minutes: How many minutes after the start it locks itself.
        enabled_webcast_view: Whether a webinar is shown as a webcast.
        panelist_password: The password for panelists of a webinar; a random one where it was not given.
        require_attendee_login: Whether one must sign in to join a webinar; not to be changed once somebody registered.
        restrict_to_invitees: Whether invitees alone may join a webinar; they must sign in then, and nobody can
            register.
        meeting_options: What can be done in a meeting. The session type decides as well, and newer sites know no more
            than chat, video and files.
        attendee_privileges: What everybody in a meeting may do; not of webinars. Newer sites know no more than sharing
            and the list of who is there.
        audio_connection_options: How people hear a meeting, and are heard.
        enabled_breakout_sessions: Whether it has breakout sessions, which `meeting_breakout_sessions.update` sets; not
            together with simultaneous interpretation.
        tracking_codes: What the site counts the meeting under; `meeting_tracking_codes.list` knows what may stand here.
            An optional code that is left out gets its default.
        integration_tags: Keys of your own, such as ids of tickets, that a series can be found by; 3 at most, of 64
            characters at most. An empty list takes them all away.
        enabled_audio_watermark: Whether the sound holds a mark that tells which app or device it was recorded with;
            plain meetings whose audio connection type is `VoIP` alone.
        enabled_visual_watermark: Whether everybody sees their own address over the picture.
        visual_watermark_opacity: How well that address is seen, from 5 to 80; 10 where nothing is said.
        enabled_live_stream: Whether it can be streamed; `live_stream` says where to.
        live_stream: Where a meeting is streamed to; destination and both addresses are needed.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
    """
    return Operation(
        id="meetings.update",
        method="PUT",
        path=f"meetings/{segment('meeting_id', meeting_id)}",
        body=json_body(
            {
                "title": title,
                "start": start,
                "end": end,
                "timezone": timezone,
                "recurrence": recurrence,
                "agenda": agenda,
                "password": password,
                "hostEmail": host_email,
                "sessionTypeId": session_type_id,
                "sendEmail": send_email,
                "enabledAutoRecordMeeting": enabled_auto_record_meeting,
                "allowAnyUserToBeCoHost": allow_any_user_to_be_co_host,
                "allowFirstUserToBeCoHost": allow_first_user_to_be_co_host,
                "allowAuthenticatedDevices": allow_authenticated_devices,
                "enabledJoinBeforeHost": enabled_join_before_host,
                "joinBeforeHostMinutes": join_before_host_minutes,
                "enableConnectAudioBeforeHost": enable_connect_audio_before_host,
                "excludePassword": exclude_password,
                "publicMeeting": public_meeting,
                "reminderTime": reminder_time,
                "unlockedMeetingJoinSecurity": unlocked_meeting_join_security,
                "enableAutomaticLock": enable_automatic_lock,
                "automaticLockMinutes": automatic_lock_minutes,
                "enabledWebcastView": enabled_webcast_view,
                "panelistPassword": panelist_password,
                "requireAttendeeLogin": require_attendee_login,
                "restrictToInvitees": restrict_to_invitees,
                "meetingOptions": nested("meeting_options", meeting_options, MeetingOptions),
                "attendeePrivileges": nested("attendee_privileges", attendee_privileges, MeetingAttendeePrivileges),
                "audioConnectionOptions": nested(
                    "audio_connection_options", audio_connection_options, MeetingAudioConnectionOptions
                ),
                "enabledBreakoutSessions": enabled_breakout_sessions,
                "trackingCodes": array("tracking_codes", tracking_codes, MeetingTrackingCodeValue),
                "integrationTags": array("integration_tags", integration_tags),
                "enabledAudioWatermark": enabled_audio_watermark,
                "enabledVisualWatermark": enabled_visual_watermark,
                "visualWatermarkOpacity": visual_watermark_opacity,
                "enabledLiveStream": enabled_live_stream,
                "liveStream": nested("live_stream", live_stream, MeetingLiveStream),
            },
            secrets=["panelistPassword", "password", "rtmpUrl"],
        ),
        returns=One(Meeting),
    )


def patch(
    meeting_id: str,
    *,
    title: str | None = None,
    start: datetime | str | None = None,
    end: datetime | str | None = None,
    timezone: str | None = None,
    recurrence: str | Unset | None = UNSET,
    agenda: str | Unset | None = UNSET,
    password: str | None = None,
    host_email: str | None = None,
    session_type_id: int | None = None,
    send_email: bool | None = None,
    enabled_auto_record_meeting: bool | None = None,
    allow_any_user_to_be_co_host: bool | None = None,
    allow_first_user_to_be_co_host: bool | None = None,
    allow_authenticated_devices: bool | None = None,
    enabled_join_before_host: bool | None = None,
    join_before_host_minutes: int | None = None,
    enable_connect_audio_before_host: bool | None = None,
    exclude_password: bool | None = None,
    public_meeting: bool | None = None,
    reminder_time: int | None = None,
    unlocked_meeting_join_security: MeetingJoinSecurity | str | None = None,
    enable_automatic_lock: bool | None = None,
    automatic_lock_minutes: int | None = None,
    enabled_webcast_view: bool | None = None,
    panelist_password: str | None = None,
    require_attendee_login: bool | None = None,
    restrict_to_invitees: bool | None = None,
    meeting_options: MeetingOptions | Mapping[str, Any] | None = None,
    attendee_privileges: MeetingAttendeePrivileges | Mapping[str, Any] | None = None,
    audio_connection_options: MeetingAudioConnectionOptions | Mapping[str, Any] | None = None,
    enabled_breakout_sessions: bool | None = None,
    tracking_codes: Sequence[MeetingTrackingCodeValue | Mapping[str, Any]] | Unset | None = UNSET,
    integration_tags: Sequence[str] | None = None,
    enabled_audio_watermark: bool | None = None,
    enabled_visual_watermark: bool | None = None,
    visual_watermark_opacity: int | None = None,
    enabled_live_stream: bool | None = None,
    live_stream: MeetingLiveStream | Mapping[str, Any] | None = None,
) -> Operation[Meeting]:
    """Change parts of a meeting.

    A series or a scheduled meeting, but no ad-hoc meeting, none that is on or over, none in a personal room and
    none that a calendar made. What is not given is left as it is; `agenda`, `recurrence` and `tracking_codes` can
    be taken away. To change `start`, `end` or `recurrence` of a series takes back what was changed in its
    scheduled meetings.

    Args:
        meeting_id: The meeting.
        title: The title, 128 characters at most.
        start: When it begins, to the minute; a time without a zone is one in `timezone`. Not in the past.
        end: When it ends, to the minute; at least 10 minutes and less than 24 hours after it began. A time without a
            zone is one in `timezone`.
        timezone: The time zone that the meeting is planned in, as IANA names it, such as `Europe/London`; UTC where it
            is not given.
        recurrence: When the meetings of the series are: a rule of RFC 5545, such as `FREQ=WEEKLY;BYDAY=MO`; null for
            once only. Of several days of a month or year the first alone counts.
        agenda: What it is about, 1,300 characters at most; null for nothing.
        password: The password, as the site's rules want it.
        host_email: Who hosts it; for administrators, and hosts of a site that they manage. It makes nobody the host:
            `meetings.reassign_host` does.
        session_type_id: The session type, which `meeting_session_types.list` knows; a webinar needs one.
        send_email: Whether host and invitees get an e-mail, as they do where nothing is said.
        enabled_auto_record_meeting: Whether it is recorded without being asked to.
        allow_any_user_to_be_co_host: Whether everybody with a host account on the site becomes a cohost when they join.
        allow_first_user_to_be_co_host: Whether the first to join with a host account on the site becomes a cohost.
        allow_authenticated_devices: Whether devices of the organization may start and join it without being asked.
        enabled_join_before_host: Whether people may join before the host.
        join_before_host_minutes: How many minutes before the start people may join, where they may before the host: 0,
            5, 10 or 15, to a webinar 0, 15, 30, 45 or 60.
        enable_connect_audio_before_host: Whether people may connect their audio before the host joins, where they may
            join.
        exclude_password: Whether the password is left out of e-mails.
        public_meeting: Whether it is listed in the site's public calendar.
        reminder_time: How many minutes before the start the host gets a reminder by e-mail.
        unlocked_meeting_join_security: What happens to people who are not invited, while a meeting is not locked: they
            join, they wait until they are let in, or they are turned away.
        enable_automatic_lock: Whether it locks itself after its start.
        automatic_lock_minutes: How many minutes after the start it locks itself.
        enabled_webcast_view: Whether a webinar is shown as a webcast.
        panelist_password: The password for panelists of a webinar; a random one where it was not given.
        require_attendee_login: Whether one must sign in to join a webinar; not to be changed once somebody registered.
        restrict_to_invitees: Whether invitees alone may join a webinar; they must sign in then, and nobody can
            register.
        meeting_options: What can be done in a meeting. The session type decides as well, and newer sites know no more
            than chat, video and files.
        attendee_privileges: What everybody in a meeting may do; not of webinars. Newer sites know no more than sharing
            and the list of who is there.
        audio_connection_options: How people hear a meeting, and are heard.
        enabled_breakout_sessions: Whether it has breakout sessions, which `meeting_breakout_sessions.update` sets; not
            together with simultaneous interpretation.
        tracking_codes: What the site counts the meeting under; `meeting_tracking_codes.list` knows what may stand here.
            An optional code that is left out gets its default; null takes them all away.
        integration_tags: Keys of your own, such as ids of tickets, that a series can be found by; 3 at most, of 64
            characters at most. An empty list takes them all away.
        enabled_audio_watermark: Whether the sound holds a mark that tells which app or device it was recorded with;
            plain meetings whose audio connection type is `VoIP` alone.
        enabled_visual_watermark: Whether everybody sees their own address over the picture.
        visual_watermark_opacity: How well that address is seen, from 5 to 80; 10 where nothing is said.
        enabled_live_stream: Whether it can be streamed; `live_stream` says where to.
        live_stream: Where a meeting is streamed to; destination and both addresses are needed.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
    """
    return Operation(
        id="meetings.patch",
        method="PATCH",
        path=f"meetings/{segment('meeting_id', meeting_id)}",
        body=json_body(
            {
                "title": title,
                "start": start,
                "end": end,
                "timezone": timezone,
                "password": password,
                "hostEmail": host_email,
                "sessionTypeId": session_type_id,
                "sendEmail": send_email,
                "enabledAutoRecordMeeting": enabled_auto_record_meeting,
                "allowAnyUserToBeCoHost": allow_any_user_to_be_co_host,
                "allowFirstUserToBeCoHost": allow_first_user_to_be_co_host,
                "allowAuthenticatedDevices": allow_authenticated_devices,
                "enabledJoinBeforeHost": enabled_join_before_host,
                "joinBeforeHostMinutes": join_before_host_minutes,
                "enableConnectAudioBeforeHost": enable_connect_audio_before_host,
                "excludePassword": exclude_password,
                "publicMeeting": public_meeting,
                "reminderTime": reminder_time,
                "unlockedMeetingJoinSecurity": unlocked_meeting_join_security,
                "enableAutomaticLock": enable_automatic_lock,
                "automaticLockMinutes": automatic_lock_minutes,
                "enabledWebcastView": enabled_webcast_view,
                "panelistPassword": panelist_password,
                "requireAttendeeLogin": require_attendee_login,
                "restrictToInvitees": restrict_to_invitees,
                "meetingOptions": nested("meeting_options", meeting_options, MeetingOptions),
                "attendeePrivileges": nested("attendee_privileges", attendee_privileges, MeetingAttendeePrivileges),
                "audioConnectionOptions": nested(
                    "audio_connection_options", audio_connection_options, MeetingAudioConnectionOptions
                ),
                "enabledBreakoutSessions": enabled_breakout_sessions,
                "integrationTags": array("integration_tags", integration_tags),
                "enabledAudioWatermark": enabled_audio_watermark,
                "enabledVisualWatermark": enabled_visual_watermark,
                "visualWatermarkOpacity": visual_watermark_opacity,
                "enabledLiveStream": enabled_live_stream,
                "liveStream": nested("live_stream", live_stream, MeetingLiveStream),
            },
            nullable={
                "recurrence": recurrence,
                "agenda": agenda,
                "trackingCodes": array("tracking_codes", tracking_codes, MeetingTrackingCodeValue),
            },
            secrets=["panelistPassword", "password", "rtmpUrl"],
            content_type="application/json-patch+json",
        ),
        returns=One(Meeting),
    )


def delete(
    meeting_id: str,
    *,
    host_email: str | None = None,
    send_email: bool | None = None,
) -> Operation[None]:
    """Delete a meeting.

    A whole series, or one scheduled meeting of it. Not an ad-hoc meeting, nor one that is on or over. It cannot
    be got back.

    Args:
        meeting_id: The meeting.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.
        send_email: Tell host and invitees by e-mail, as is done where nothing is said.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
    """
    return Operation(
        id="meetings.delete",
        method="DELETE",
        path=f"meetings/{segment('meeting_id', meeting_id)}",
        query=query(
            {
                "hostEmail": host_email,
                "sendEmail": send_email,
            }
        ),
        returns=Nothing(),
    )


def end(
    meeting_id: str,
    *,
    reason: str | None = None,
) -> Operation[None]:
    """End a meeting that is on.

    For its host and cohosts, and for compliance officers. Of a series the meeting that is on ends; later ones
    remain.

    Args:
        meeting_id: The meeting.
        reason: Why it ends.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `meeting:schedules_write` or `spark-compliance:meetings_write`.
    """
    return Operation(
        id="meetings.end",
        method="POST",
        path=f"meetings/{segment('meeting_id', meeting_id)}/end",
        body=optional_json_body(
            {
                "reason": reason,
            }
        ),
        returns=Nothing(),
    )


def join(
    *,
    meeting_id: str | None = None,
    meeting_number: str | None = None,
    web_link: str | None = None,
    join_directly: bool | None = None,
    email: str | None = None,
    display_name: str | None = None,
    password: str | None = None,
    expiration_minutes: int | None = None,
    registration_id: str | None = None,
    host_email: str | None = None,
    create_join_link_as_web_link: bool | None = None,
    create_start_link_as_web_link: bool | None = None,
) -> Operation[MeetingJoinLinks]:
    """Get the links by which a meeting is joined or started without signing in.

    Of `meeting_id`, `meeting_number` and `web_link` one says which meeting. Give `join_directly` as false: the
    links are the answer then, which is a redirection to one of them otherwise. The link to start is for host and
    cohosts. Give `email` and `display_name` of whoever is to join; where they are left out, whoever asks is shown
    as the one that joined. The links work in browsers.

    Args:
        meeting_id: The meeting, by id; a series or a scheduled meeting, also one in a personal room.
        meeting_number: The meeting, by number.
        web_link: The meeting, by its page.
        join_directly: Whether to answer with a redirection to the meeting, as is done where nothing is said.
        email: Who is to join, by address; whoever asks where it is not given. Guests must give it.
        display_name: The name of whoever is to join, 128 characters at most; only with `email`, which is shown in its
            place where it is not given.
        password: The meeting's password; needed where one neither hosts it nor is invited.
        expiration_minutes: How many minutes the link works.
        registration_id: The number that a registrant got; needed where a webinar gives such.
        host_email: The host to act for; for administrators, and needed by service apps. Of meetings, not of webinars.
        create_join_link_as_web_link: Whether to give the page of the meeting as the link to join, so that one must sign
            in.
        create_start_link_as_web_link: Whether to give the page of the meeting as the link to start, so that one must
            sign in.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
    """
    return Operation(
        id="meetings.join",
        method="POST",
        path="meetings/join",
        body=json_body(
            {
                "meetingId": meeting_id,
                "meetingNumber": meeting_number,
                "webLink": web_link,
                "joinDirectly": join_directly,
                "email": email,
                "displayName": display_name,
                "password": password,
                "expirationMinutes": expiration_minutes,
                "registrationId": registration_id,
                "hostEmail": host_email,
                "createJoinLinkAsWebLink": create_join_link_as_web_link,
                "createStartLinkAsWebLink": create_start_link_as_web_link,
            },
            secrets=["password"],
        ),
        returns=One(MeetingJoinLinks),
    )


def get_controls(
    *,
    meeting_id: str,
) -> Operation[MeetingControls]:
    """Show whether a meeting that is on is locked and recorded.

    Not of meetings in personal rooms.

    Args:
        meeting_id: The meeting.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `meeting:controls_read`.
    """
    return Operation(
        id="meetings.get_controls",
        method="GET",
        path="meetings/controls",
        query=query(
            {
                "meetingId": meeting_id,
            }
        ),
        returns=One(MeetingControls),
    )


def update_controls(
    *,
    meeting_id: str,
    recording_started: bool | None = None,
    recording_paused: bool | None = None,
    locked: bool | None = None,
) -> Operation[MeetingControls]:
    """Lock or unlock a meeting that is on, or control its recording.

    Not of meetings in personal rooms.

    Args:
        meeting_id: The meeting.
        recording_started: Start the recording; if false, end it.
        recording_paused: Pause the recording; if false, go on with it. Ignored where it is ended.
        locked: Lock the meeting; if false, unlock it.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `meeting:controls_write`.
    """
    return Operation(
        id="meetings.update_controls",
        method="PUT",
        path="meetings/controls",
        query=query(
            {
                "meetingId": meeting_id,
            }
        ),
        body=json_body(
            {
                "recordingStarted": recording_started,
                "recordingPaused": recording_paused,
                "locked": locked,
            }
        ),
        returns=One(MeetingControls),
    )


def reassign_host(
    *,
    host_email: str,
    meeting_ids: Sequence[str],
    site_url: str | None = None,
) -> Operation[builtins.list[MeetingReassignment]]:
    """Give meetings to another host.

    For administrators. Whole series of one site, none of which is on; the new host needs the licenses and session
    types that they were planned with. Their ended meetings stay with the old host, who is told by e-mail that the
    meetings were cancelled. Calendars are not changed.

    Args:
        host_email: Who is to host them.
        meeting_ids: The series, 100 at most.
        site_url: The site of the meetings; one's preferred site where it is not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:admin_schedule_write`.
    """
    return Operation(
        id="meetings.reassign_host",
        method="POST",
        path="meetings/reassignHost",
        headers=header_fields(
            {
                "siteUrl": site_url,
            }
        ),
        body=json_body(
            {
                "hostEmail": host_email,
                "meetingIds": array("meeting_ids", meeting_ids),
            }
        ),
        returns=ListOf(MeetingReassignment),
    )


def list_as_admin(
    *,
    meeting_number: str | None = None,
    web_link: str | None = None,
    current: bool | None = None,
    timezone: str | None = None,
    limit: int | None = None,
) -> PagedOperation[Meeting]:
    """List the meetings of the organization that have a number or a page.

    For administrators and compliance officers; `meeting_number` or `web_link` says which. Passwords, keys, links,
    agenda and registration are left out.

    Args:
        meeting_number: Only meetings with this number.
        web_link: Only meetings with this page.
        current: Of a series, show the one meeting that is on, or comes next, which is done where nothing is said; if
            false, show the whole series, with the times of its first meeting.
        timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
            given.
        limit: How many entries to give in all, over all pages; every one if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:admin_schedule_read` or `spark-compliance:meetings_read`.
    """
    return PagedOperation(
        id="meetings.list_as_admin",
        method="GET",
        path="admin/meetings",
        query=query(
            {
                "meetingNumber": meeting_number,
                "webLink": web_link,
                "current": current,
            }
        ),
        headers=header_fields(
            {
                "timezone": timezone,
            }
        ),
        returns=Many(Meeting),
        pagination="link",
        limit=limit,
    )


def get_as_admin(
    meeting_id: str,
    *,
    current: bool | None = None,
    timezone: str | None = None,
) -> Operation[Meeting]:
    """Show one meeting of the organization.

    For administrators and compliance officers. Passwords, keys, links, agenda and registration are left out.

    Args:
        meeting_id: The meeting.
        current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
            taken where nothing is said.
        timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
            given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:admin_schedule_read` or `spark-compliance:meetings_read`.
    """
    return Operation(
        id="meetings.get_as_admin",
        method="GET",
        path=f"admin/meetings/{segment('meeting_id', meeting_id)}",
        query=query(
            {
                "current": current,
            }
        ),
        headers=header_fields(
            {
                "timezone": timezone,
            }
        ),
        returns=One(Meeting),
    )


class Meetings:
    """`webex.meetings` of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    @property
    def breakout_sessions(self) -> MeetingBreakoutSessions:
        """Breakout sessions are rooms apart, into which some of a meeting go. A meeting has 100 at most, and none
        together with simultaneous interpretation.
        """
        from .meeting_breakout_sessions import MeetingBreakoutSessions

        return MeetingBreakoutSessions(self._client)

    @property
    def interpreters(self) -> MeetingInterpreters:
        """An interpreter speaks between two languages in a meeting, both ways. Several may share the two; nobody is
        an interpreter twice.
        """
        from .meeting_interpreters import MeetingInterpreters

        return MeetingInterpreters(self._client)

    @property
    def invitation_sources(self) -> MeetingInvitationSources:
        """An invitation source is a place where people hear of a webinar, such as a newsletter. It has links of its
        own, so that one sees who came from there.
        """
        from .meeting_invitation_sources import MeetingInvitationSources

        return MeetingInvitationSources(self._client)

    @property
    def invitees(self) -> MeetingInvitees:
        """An invitee is somebody who is invited to a meeting: to a whole series, to one scheduled meeting of it, or
        to what was held.
        """
        from .meeting_invitees import MeetingInvitees

        return MeetingInvitees(self._client)

    @property
    def registrants(self) -> MeetingRegistrants:
        """A registrant has filled in the form by which people register for a meeting or webinar, and is let in at
        once or by the host. A form can be made with the meeting or later.
        """
        from .meeting_registrants import MeetingRegistrants

        return MeetingRegistrants(self._client)

    @property
    def session_types(self) -> MeetingSessionTypes:
        """A session type says what a meeting can do and how many people may attend. Hosts have those that their site
        gave them.
        """
        from .meeting_session_types import MeetingSessionTypes

        return MeetingSessionTypes(self._client)

    @property
    def surveys(self) -> MeetingSurveys:
        """A survey asks those who were in a webinar what they think of it."""
        from .meeting_surveys import MeetingSurveys

        return MeetingSurveys(self._client)

    @property
    def templates(self) -> MeetingTemplates:
        """A template holds the settings that new meetings are made with. Sites have some, hosts may have their own."""
        from .meeting_templates import MeetingTemplates

        return MeetingTemplates(self._client)

    @property
    def tracking_codes(self) -> MeetingTrackingCodes:
        """By tracking codes a site counts its meetings, such as for departments. Each has options, one of which a
        meeting is given.
        """
        from .meeting_tracking_codes import MeetingTrackingCodes

        return MeetingTrackingCodes(self._client)

    def list(
        self,
        *,
        meeting_number: str | None = None,
        web_link: str | None = None,
        room_id: str | None = None,
        meeting_series_id: str | None = None,
        page_size: int | None = None,
        from_: datetime | str | None = None,
        to: datetime | str | None = None,
        meeting_type: MeetingType | str | None = None,
        state: MeetingState | str | None = None,
        scheduled_type: MeetingScheduledType | str | None = None,
        is_modified: bool | None = None,
        has_chat: bool | None = None,
        has_recording: bool | None = None,
        has_transcription: bool | None = None,
        has_summary: bool | None = None,
        has_closed_caption: bool | None = None,
        has_polls: bool | None = None,
        has_qa: bool | None = None,
        has_slido: bool | None = None,
        current: bool | None = None,
        host_email: str | None = None,
        site_url: str | None = None,
        integration_tag: str | None = None,
        password: str | None = None,
        timezone: str | None = None,
        limit: int | None = None,
    ) -> Paginator[Meeting]:
        """List meetings that one hosts or is invited to.

        Series where nothing is said of the type; `meeting_series_id` lists what belongs to a series. At most one
        of `meeting_number`, `web_link`, `room_id` and `meeting_series_id` says which meetings, and most other
        filters are then ignored. Without times it is the next 7 days, of instances the last 7; with one of the
        two it is the 7 days after or before it. An instance can be seen some 15 minutes after it began, and all
        of it 15 minutes after it ended. Ad-hoc meetings are listed as instances alone. No more than 10,000
        instances are listed.

        Args:
            meeting_number: Only meetings with this number.
            web_link: Only meetings with this page.
            room_id: Only meetings of this room.
            meeting_series_id: Only the scheduled meetings and the instances of this series; `meeting_type` can leave
                one of the two out.
            page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not
                a total: later pages follow.
            from_: Only meetings from this time on.
            to: Only meetings before this time.
            meeting_type: Only series, scheduled meetings or instances.
            state: Only meetings in this state.
            scheduled_type: Only meetings of this kind; personal rooms can be asked for among scheduled meetings alone.
            is_modified: Only scheduled meetings that were changed apart from their series, or only those that were not.
            has_chat: Only instances with chats, or only those without; with `meeting_type=meeting` and `state=ended`.
            has_recording: Only instances that were recorded, or only those that were not; with `meeting_type=meeting`
                and `state=ended`.
            has_transcription: Only instances with a transcript, or only those without; with `meeting_type=meeting` and
                `state=ended`.
            has_summary: Only instances with a summary, or only those without; with `meeting_type=meeting` and
                `state=ended`.
            has_closed_caption: Only instances with closed captions, or only those without; with `meeting_type=meeting`
                and `state=ended`.
            has_polls: Only instances with polls, or only those without; with `meeting_type=meeting` and `state=ended`.
            has_qa: Only instances with questions and answers, or only those without; with `meeting_type=meeting` and
                `state=ended`.
            has_slido: Only instances in which Slido was used, or only those in which it was not; with
                `meeting_type=meeting` and `state=ended`.
            current: Of a series, show the one meeting that is on, or comes next, which is done where nothing is said;
                if false, show the whole series, with the times of its first meeting.
            host_email: List what this host hosts and is invited to; for administrators, and hosts of a site that they
                manage.
            site_url: Only meetings of this site; of all one's sites where it is not given.
            integration_tag: Only meetings with this key of an integration, which must be the one that asks.
            password: The meeting's password; needed where one neither hosts it nor is invited.
            timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
                given.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            list(
                meeting_number=meeting_number,
                web_link=web_link,
                room_id=room_id,
                meeting_series_id=meeting_series_id,
                page_size=page_size,
                from_=from_,
                to=to,
                meeting_type=meeting_type,
                state=state,
                scheduled_type=scheduled_type,
                is_modified=is_modified,
                has_chat=has_chat,
                has_recording=has_recording,
                has_transcription=has_transcription,
                has_summary=has_summary,
                has_closed_caption=has_closed_caption,
                has_polls=has_polls,
                has_qa=has_qa,
                has_slido=has_slido,
                current=current,
                host_email=host_email,
                site_url=site_url,
                integration_tag=integration_tag,
                password=password,
                timezone=timezone,
                limit=limit,
            )
        )

    def create(
        self,
        *,
        title: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        timezone: str | None = None,
        recurrence: str | None = None,
        agenda: str | None = None,
        password: str | None = None,
        host_email: str | None = None,
        site_url: str | None = None,
        adhoc: bool | None = None,
        room_id: str | None = None,
        template_id: str | None = None,
        scheduled_type: MeetingScheduledType | str | None = None,
        session_type_id: int | None = None,
        invitees: Sequence[MeetingInviteePlan | Mapping[str, Any]] | None = None,
        send_email: bool | None = None,
        enabled_auto_record_meeting: bool | None = None,
        allow_any_user_to_be_co_host: bool | None = None,
        allow_first_user_to_be_co_host: bool | None = None,
        allow_authenticated_devices: bool | None = None,
        enabled_join_before_host: bool | None = None,
        join_before_host_minutes: int | None = None,
        enable_connect_audio_before_host: bool | None = None,
        exclude_password: bool | None = None,
        public_meeting: bool | None = None,
        reminder_time: int | None = None,
        unlocked_meeting_join_security: MeetingJoinSecurity | str | None = None,
        enable_automatic_lock: bool | None = None,
        automatic_lock_minutes: int | None = None,
        enabled_webcast_view: bool | None = None,
        panelist_password: str | None = None,
        require_attendee_login: bool | None = None,
        restrict_to_invitees: bool | None = None,
        meeting_options: MeetingOptions | Mapping[str, Any] | None = None,
        attendee_privileges: MeetingAttendeePrivileges | Mapping[str, Any] | None = None,
        audio_connection_options: MeetingAudioConnectionOptions | Mapping[str, Any] | None = None,
        registration: MeetingRegistration | Mapping[str, Any] | None = None,
        simultaneous_interpretation: MeetingInterpretationPlan | Mapping[str, Any] | None = None,
        enabled_breakout_sessions: bool | None = None,
        breakout_sessions: Sequence[MeetingBreakoutSessionPlan | Mapping[str, Any]] | None = None,
        tracking_codes: Sequence[MeetingTrackingCodeValue | Mapping[str, Any]] | None = None,
        integration_tags: Sequence[str] | None = None,
        enabled_audio_watermark: bool | None = None,
        enabled_visual_watermark: bool | None = None,
        visual_watermark_opacity: int | None = None,
        enabled_live_stream: bool | None = None,
        live_stream: MeetingLiveStream | Mapping[str, Any] | None = None,
    ) -> Meeting:
        """Create a meeting.

        As a rule it needs `title`, `start` and `end`. A meeting made by a template may leave the times to it; an
        ad-hoc meeting needs `room_id` alone and ignores most of the rest. To create a meeting of a room one must
        be in it, and needs the scope `spark:all` as well. 100 meetings may be created in 24 hours, by
        administrators 3,000, and 800 for one host; attempts that fail count. Where a site does not know an
        option, the answer shows another value than was asked for, and has the header `Warning`.

        Args:
            title: The title, 128 characters at most.
            start: When it begins, to the minute; a time without a zone is one in `timezone`. Not in the past, and less
                than 10 years from now.
            end: When it ends, to the minute; at least 10 minutes and less than 24 hours after it began. A time without
                a zone is one in `timezone`.
            timezone: The time zone that the meeting is planned in, as IANA names it, such as `Europe/London`; UTC where
                it is not given.
            recurrence: When the meetings of the series are: a rule of RFC 5545, such as `FREQ=WEEKLY;BYDAY=MO`; once
                only where it is not given. Of several days of a month or year the first alone counts. It reaches 5
                years ahead, where it has an end.
            agenda: What it is about, 1,300 characters at most.
            password: The password, as the site's rules want it; a random one where it is not given.
            host_email: Who is to host it; for administrators, and hosts of a site that they manage. Ignored for a
                meeting of a room.
            site_url: The site; one's preferred site where it is not given.
            adhoc: Whether it is a meeting of a room for now alone. A room has one at a time: where there is one it is
                that. Nobody gets an e-mail, and it can be neither changed nor deleted. Do not keep its id.
            room_id: The room that it belongs to.
            template_id: The template to take what is not given from.
            scheduled_type: What kind of meeting it is; a plain one where nothing is said.
            session_type_id: The session type, which `meeting_session_types.list` knows; a webinar needs one.
            invitees: Who is invited, 1,000 people at most; to a meeting of a room everybody in it where nothing is
                said.
            send_email: Whether host and invitees get an e-mail, as they do where nothing is said.
            enabled_auto_record_meeting: Whether it is recorded without being asked to.
            allow_any_user_to_be_co_host: Whether everybody with a host account on the site becomes a cohost when they
                join.
            allow_first_user_to_be_co_host: Whether the first to join with a host account on the site becomes a cohost.
            allow_authenticated_devices: Whether devices of the organization may start and join it without being asked.
            enabled_join_before_host: Whether people may join before the host.
            join_before_host_minutes: How many minutes before the start people may join, where they may before the host:
                0, 5, 10 or 15, to a webinar 0, 15, 30, 45 or 60.
            enable_connect_audio_before_host: Whether people may connect their audio before the host joins, where they
                may join.
            exclude_password: Whether the password is left out of e-mails.
            public_meeting: Whether it is listed in the site's public calendar.
            reminder_time: How many minutes before the start the host gets a reminder by e-mail.
            unlocked_meeting_join_security: What happens to people who are not invited, while a meeting is not locked:
                they join, they wait until they are let in, or they are turned away.
            enable_automatic_lock: Whether it locks itself after its start.
            automatic_lock_minutes: How many minutes after the start it locks itself.
            enabled_webcast_view: Whether a webinar is shown as a webcast.
            panelist_password: The password for panelists of a webinar; a random one where it was not given.
            require_attendee_login: Whether one must sign in to join a webinar; not to be changed once somebody
                registered.
            restrict_to_invitees: Whether invitees alone may join a webinar; they must sign in then, and nobody can
                register.
            meeting_options: What can be done in a meeting. The session type decides as well, and newer sites know no
                more than chat, video and files.
            attendee_privileges: What everybody in a meeting may do; not of webinars. Newer sites know no more than
                sharing and the list of who is there.
            audio_connection_options: How people hear a meeting, and are heard.
            registration: The form by which people register for a meeting or webinar.
            simultaneous_interpretation: The interpretation that a meeting is to have.
            enabled_breakout_sessions: Whether it has breakout sessions; not together with simultaneous interpretation.
            breakout_sessions: The breakout sessions, 100 at most.
            tracking_codes: What the site counts the meeting under; `meeting_tracking_codes.list` knows what may stand
                here. An optional code that is left out gets its default.
            integration_tags: Keys of your own, such as ids of tickets, that the meeting can be found by; 3 at most, of
                64 characters at most. Only the integration that set them sees them.
            enabled_audio_watermark: Whether the sound holds a mark that tells which app or device it was recorded with;
                plain meetings whose audio connection type is `VoIP` alone.
            enabled_visual_watermark: Whether everybody sees their own address over the picture.
            visual_watermark_opacity: How well that address is seen, from 5 to 80; 10 where nothing is said.
            enabled_live_stream: Whether it can be streamed; `live_stream` says where to.
            live_stream: Where a meeting is streamed to; destination and both addresses are needed.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return self._client.send(
            create(
                title=title,
                start=start,
                end=end,
                timezone=timezone,
                recurrence=recurrence,
                agenda=agenda,
                password=password,
                host_email=host_email,
                site_url=site_url,
                adhoc=adhoc,
                room_id=room_id,
                template_id=template_id,
                scheduled_type=scheduled_type,
                session_type_id=session_type_id,
                invitees=invitees,
                send_email=send_email,
                enabled_auto_record_meeting=enabled_auto_record_meeting,
                allow_any_user_to_be_co_host=allow_any_user_to_be_co_host,
                allow_first_user_to_be_co_host=allow_first_user_to_be_co_host,
                allow_authenticated_devices=allow_authenticated_devices,
                enabled_join_before_host=enabled_join_before_host,
                join_before_host_minutes=join_before_host_minutes,
                enable_connect_audio_before_host=enable_connect_audio_before_host,
                exclude_password=exclude_password,
                public_meeting=public_meeting,
                reminder_time=reminder_time,
                unlocked_meeting_join_security=unlocked_meeting_join_security,
                enable_automatic_lock=enable_automatic_lock,
                automatic_lock_minutes=automatic_lock_minutes,
                enabled_webcast_view=enabled_webcast_view,
                panelist_password=panelist_password,
                require_attendee_login=require_attendee_login,
                restrict_to_invitees=restrict_to_invitees,
                meeting_options=meeting_options,
                attendee_privileges=attendee_privileges,
                audio_connection_options=audio_connection_options,
                registration=registration,
                simultaneous_interpretation=simultaneous_interpretation,
                enabled_breakout_sessions=enabled_breakout_sessions,
                breakout_sessions=breakout_sessions,
                tracking_codes=tracking_codes,
                integration_tags=integration_tags,
                enabled_audio_watermark=enabled_audio_watermark,
                enabled_visual_watermark=enabled_visual_watermark,
                visual_watermark_opacity=visual_watermark_opacity,
                enabled_live_stream=enabled_live_stream,
                live_stream=live_stream,
            )
        )

    def get(
        self,
        meeting_id: str,
        *,
        current: bool | None = None,
        host_email: str | None = None,
        password: str | None = None,
        timezone: str | None = None,
    ) -> Meeting:
        """Show one meeting.

        A series, a scheduled meeting or an instance, as the id says.

        Args:
            meeting_id: The meeting.
            current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
                taken where nothing is said.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            password: The meeting's password; needed where one neither hosts it nor is invited.
            timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
                given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            get(
                meeting_id,
                current=current,
                host_email=host_email,
                password=password,
                timezone=timezone,
            )
        )

    def update(
        self,
        meeting_id: str,
        *,
        title: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        timezone: str | None = None,
        recurrence: str | None = None,
        agenda: str | None = None,
        password: str | None = None,
        host_email: str | None = None,
        session_type_id: int | None = None,
        send_email: bool | None = None,
        enabled_auto_record_meeting: bool | None = None,
        allow_any_user_to_be_co_host: bool | None = None,
        allow_first_user_to_be_co_host: bool | None = None,
        allow_authenticated_devices: bool | None = None,
        enabled_join_before_host: bool | None = None,
        join_before_host_minutes: int | None = None,
        enable_connect_audio_before_host: bool | None = None,
        exclude_password: bool | None = None,
        public_meeting: bool | None = None,
        reminder_time: int | None = None,
        unlocked_meeting_join_security: MeetingJoinSecurity | str | None = None,
        enable_automatic_lock: bool | None = None,
        automatic_lock_minutes: int | None = None,
        enabled_webcast_view: bool | None = None,
        panelist_password: str | None = None,
        require_attendee_login: bool | None = None,
        restrict_to_invitees: bool | None = None,
        meeting_options: MeetingOptions | Mapping[str, Any] | None = None,
        attendee_privileges: MeetingAttendeePrivileges | Mapping[str, Any] | None = None,
        audio_connection_options: MeetingAudioConnectionOptions | Mapping[str, Any] | None = None,
        enabled_breakout_sessions: bool | None = None,
        tracking_codes: Sequence[MeetingTrackingCodeValue | Mapping[str, Any]] | None = None,
        integration_tags: Sequence[str] | None = None,
        enabled_audio_watermark: bool | None = None,
        enabled_visual_watermark: bool | None = None,
        visual_watermark_opacity: int | None = None,
        enabled_live_stream: bool | None = None,
        live_stream: MeetingLiveStream | Mapping[str, Any] | None = None,
    ) -> Meeting:
        """Change a meeting.

        An older way that is to end; `meetings.patch` does the same, and can take things away. A series or a
        scheduled meeting, but no ad-hoc meeting, none that is on or over, none in a personal room and none that a
        calendar made. To change `start`, `end` or `recurrence` of a series takes back what was changed in its
        scheduled meetings.

        Args:
            meeting_id: The meeting.
            title: The title, 128 characters at most.
            start: When it begins, to the minute; a time without a zone is one in `timezone`. Not in the past.
            end: When it ends, to the minute; at least 10 minutes and less than 24 hours after it began. A time without
                a zone is one in `timezone`.
            timezone: The time zone that the meeting is planned in, as IANA names it, such as `Europe/London`; UTC where
                it is not given.
            recurrence: When the meetings of the series are: a rule of RFC 5545, such as `FREQ=WEEKLY;BYDAY=MO`; once
                only where it is not given. Of several days of a month or year the first alone counts. It reaches 5
                years ahead, where it has an end.
            agenda: What it is about, 1,300 characters at most.
            password: The password, as the site's rules want it.
            host_email: Who hosts it; for administrators, and hosts of a site that they manage. It makes nobody the
                host: `meetings.reassign_host` does.
            session_type_id: The session type, which `meeting_session_types.list` knows; a webinar needs one.
            send_email: Whether host and invitees get an e-mail, as they do where nothing is said.
            enabled_auto_record_meeting: Whether it is recorded without being asked to.
            allow_any_user_to_be_co_host: Whether everybody with a host account on the site becomes a cohost when they
                join.
            allow_first_user_to_be_co_host: Whether the first to join with a host account on the site becomes a cohost.
            allow_authenticated_devices: Whether devices of the organization may start and join it without being asked.
            enabled_join_before_host: Whether people may join before the host.
            join_before_host_minutes: How many minutes before the start people may join, where they may before the host:
                0, 5, 10 or 15, to a webinar 0, 15, 30, 45 or 60.
            enable_connect_audio_before_host: Whether people may connect their audio before the host joins, where they
                may join.
            exclude_password: Whether the password is left out of e-mails.
            public_meeting: Whether it is listed in the site's public calendar.
            reminder_time: How many minutes before the start the host gets a reminder by e-mail.
            unlocked_meeting_join_security: What happens to people who are not invited, while a meeting is not locked:
                they join, they wait until they are let in, or they are turned away.
            enable_automatic_lock: Whether it locks itself after its start.
            automatic_lock_minutes: How many minutes after the start it locks itself.
            enabled_webcast_view: Whether a webinar is shown as a webcast.
            panelist_password: The password for panelists of a webinar; a random one where it was not given.
            require_attendee_login: Whether one must sign in to join a webinar; not to be changed once somebody
                registered.
            restrict_to_invitees: Whether invitees alone may join a webinar; they must sign in then, and nobody can
                register.
            meeting_options: What can be done in a meeting. The session type decides as well, and newer sites know no
                more than chat, video and files.
            attendee_privileges: What everybody in a meeting may do; not of webinars. Newer sites know no more than
                sharing and the list of who is there.
            audio_connection_options: How people hear a meeting, and are heard.
            enabled_breakout_sessions: Whether it has breakout sessions, which `meeting_breakout_sessions.update` sets;
                not together with simultaneous interpretation.
            tracking_codes: What the site counts the meeting under; `meeting_tracking_codes.list` knows what may stand
                here. An optional code that is left out gets its default.
            integration_tags: Keys of your own, such as ids of tickets, that a series can be found by; 3 at most, of 64
                characters at most. An empty list takes them all away.
            enabled_audio_watermark: Whether the sound holds a mark that tells which app or device it was recorded with;
                plain meetings whose audio connection type is `VoIP` alone.
            enabled_visual_watermark: Whether everybody sees their own address over the picture.
            visual_watermark_opacity: How well that address is seen, from 5 to 80; 10 where nothing is said.
            enabled_live_stream: Whether it can be streamed; `live_stream` says where to.
            live_stream: Where a meeting is streamed to; destination and both addresses are needed.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return self._client.send(
            update(
                meeting_id,
                title=title,
                start=start,
                end=end,
                timezone=timezone,
                recurrence=recurrence,
                agenda=agenda,
                password=password,
                host_email=host_email,
                session_type_id=session_type_id,
                send_email=send_email,
                enabled_auto_record_meeting=enabled_auto_record_meeting,
                allow_any_user_to_be_co_host=allow_any_user_to_be_co_host,
                allow_first_user_to_be_co_host=allow_first_user_to_be_co_host,
                allow_authenticated_devices=allow_authenticated_devices,
                enabled_join_before_host=enabled_join_before_host,
                join_before_host_minutes=join_before_host_minutes,
                enable_connect_audio_before_host=enable_connect_audio_before_host,
                exclude_password=exclude_password,
                public_meeting=public_meeting,
                reminder_time=reminder_time,
                unlocked_meeting_join_security=unlocked_meeting_join_security,
                enable_automatic_lock=enable_automatic_lock,
                automatic_lock_minutes=automatic_lock_minutes,
                enabled_webcast_view=enabled_webcast_view,
                panelist_password=panelist_password,
                require_attendee_login=require_attendee_login,
                restrict_to_invitees=restrict_to_invitees,
                meeting_options=meeting_options,
                attendee_privileges=attendee_privileges,
                audio_connection_options=audio_connection_options,
                enabled_breakout_sessions=enabled_breakout_sessions,
                tracking_codes=tracking_codes,
                integration_tags=integration_tags,
                enabled_audio_watermark=enabled_audio_watermark,
                enabled_visual_watermark=enabled_visual_watermark,
                visual_watermark_opacity=visual_watermark_opacity,
                enabled_live_stream=enabled_live_stream,
                live_stream=live_stream,
            )
        )

    def patch(
        self,
        meeting_id: str,
        *,
        title: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        timezone: str | None = None,
        recurrence: str | Unset | None = UNSET,
        agenda: str | Unset | None = UNSET,
        password: str | None = None,
        host_email: str | None = None,
        session_type_id: int | None = None,
        send_email: bool | None = None,
        enabled_auto_record_meeting: bool | None = None,
        allow_any_user_to_be_co_host: bool | None = None,
        allow_first_user_to_be_co_host: bool | None = None,
        allow_authenticated_devices: bool | None = None,
        enabled_join_before_host: bool | None = None,
        join_before_host_minutes: int | None = None,
        enable_connect_audio_before_host: bool | None = None,
        exclude_password: bool | None = None,
        public_meeting: bool | None = None,
        reminder_time: int | None = None,
        unlocked_meeting_join_security: MeetingJoinSecurity | str | None = None,
        enable_automatic_lock: bool | None = None,
        automatic_lock_minutes: int | None = None,
        enabled_webcast_view: bool | None = None,
        panelist_password: str | None = None,
        require_attendee_login: bool | None = None,
        restrict_to_invitees: bool | None = None,
        meeting_options: MeetingOptions | Mapping[str, Any] | None = None,
        attendee_privileges: MeetingAttendeePrivileges | Mapping[str, Any] | None = None,
        audio_connection_options: MeetingAudioConnectionOptions | Mapping[str, Any] | None = None,
        enabled_breakout_sessions: bool | None = None,
        tracking_codes: Sequence[MeetingTrackingCodeValue | Mapping[str, Any]] | Unset | None = UNSET,
        integration_tags: Sequence[str] | None = None,
        enabled_audio_watermark: bool | None = None,
        enabled_visual_watermark: bool | None = None,
        visual_watermark_opacity: int | None = None,
        enabled_live_stream: bool | None = None,
        live_stream: MeetingLiveStream | Mapping[str, Any] | None = None,
    ) -> Meeting:
        """Change parts of a meeting.

        A series or a scheduled meeting, but no ad-hoc meeting, none that is on or over, none in a personal room
        and none that a calendar made. What is not given is left as it is; `agenda`, `recurrence` and
        `tracking_codes` can be taken away. To change `start`, `end` or `recurrence` of a series takes back what
        was changed in its scheduled meetings.

        Args:
            meeting_id: The meeting.
            title: The title, 128 characters at most.
            start: When it begins, to the minute; a time without a zone is one in `timezone`. Not in the past.
            end: When it ends, to the minute; at least 10 minutes and less than 24 hours after it began. A time without
                a zone is one in `timezone`.
            timezone: The time zone that the meeting is planned in, as IANA names it, such as `Europe/London`; UTC where
                it is not given.
            recurrence: When the meetings of the series are: a rule of RFC 5545, such as `FREQ=WEEKLY;BYDAY=MO`; null
                for once only. Of several days of a month or year the first alone counts.
            agenda: What it is about, 1,300 characters at most; null for nothing.
            password: The password, as the site's rules want it.
            host_email: Who hosts it; for administrators, and hosts of a site that they manage. It makes nobody the
                host: `meetings.reassign_host` does.
            session_type_id: The session type, which `meeting_session_types.list` knows; a webinar needs one.
            send_email: Whether host and invitees get an e-mail, as they do where nothing is said.
            enabled_auto_record_meeting: Whether it is recorded without being asked to.
            allow_any_user_to_be_co_host: Whether everybody with a host account on the site becomes a cohost when they
                join.
            allow_first_user_to_be_co_host: Whether the first to join with a host account on the site becomes a cohost.
            allow_authenticated_devices: Whether devices of the organization may start and join it without being asked.
            enabled_join_before_host: Whether people may join before the host.
            join_before_host_minutes: How many minutes before the start people may join, where they may before the host:
                0, 5, 10 or 15, to a webinar 0, 15, 30, 45 or 60.
            enable_connect_audio_before_host: Whether people may connect their audio before the host joins, where they
                may join.
            exclude_password: Whether the password is left out of e-mails.
            public_meeting: Whether it is listed in the site's public calendar.
            reminder_time: How many minutes before the start the host gets a reminder by e-mail.
            unlocked_meeting_join_security: What happens to people who are not invited, while a meeting is not locked:
                they join, they wait until they are let in, or they are turned away.
            enable_automatic_lock: Whether it locks itself after its start.
            automatic_lock_minutes: How many minutes after the start it locks itself.
            enabled_webcast_view: Whether a webinar is shown as a webcast.
            panelist_password: The password for panelists of a webinar; a random one where it was not given.
            require_attendee_login: Whether one must sign in to join a webinar; not to be changed once somebody
                registered.
            restrict_to_invitees: Whether invitees alone may join a webinar; they must sign in then, and nobody can
                register.
            meeting_options: What can be done in a meeting. The session type decides as well, and newer sites know no
                more than chat, video and files.
            attendee_privileges: What everybody in a meeting may do; not of webinars. Newer sites know no more than
                sharing and the list of who is there.
            audio_connection_options: How people hear a meeting, and are heard.
            enabled_breakout_sessions: Whether it has breakout sessions, which `meeting_breakout_sessions.update` sets;
                not together with simultaneous interpretation.
            tracking_codes: What the site counts the meeting under; `meeting_tracking_codes.list` knows what may stand
                here. An optional code that is left out gets its default; null takes them all away.
            integration_tags: Keys of your own, such as ids of tickets, that a series can be found by; 3 at most, of 64
                characters at most. An empty list takes them all away.
            enabled_audio_watermark: Whether the sound holds a mark that tells which app or device it was recorded with;
                plain meetings whose audio connection type is `VoIP` alone.
            enabled_visual_watermark: Whether everybody sees their own address over the picture.
            visual_watermark_opacity: How well that address is seen, from 5 to 80; 10 where nothing is said.
            enabled_live_stream: Whether it can be streamed; `live_stream` says where to.
            live_stream: Where a meeting is streamed to; destination and both addresses are needed.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return self._client.send(
            patch(
                meeting_id,
                title=title,
                start=start,
                end=end,
                timezone=timezone,
                recurrence=recurrence,
                agenda=agenda,
                password=password,
                host_email=host_email,
                session_type_id=session_type_id,
                send_email=send_email,
                enabled_auto_record_meeting=enabled_auto_record_meeting,
                allow_any_user_to_be_co_host=allow_any_user_to_be_co_host,
                allow_first_user_to_be_co_host=allow_first_user_to_be_co_host,
                allow_authenticated_devices=allow_authenticated_devices,
                enabled_join_before_host=enabled_join_before_host,
                join_before_host_minutes=join_before_host_minutes,
                enable_connect_audio_before_host=enable_connect_audio_before_host,
                exclude_password=exclude_password,
                public_meeting=public_meeting,
                reminder_time=reminder_time,
                unlocked_meeting_join_security=unlocked_meeting_join_security,
                enable_automatic_lock=enable_automatic_lock,
                automatic_lock_minutes=automatic_lock_minutes,
                enabled_webcast_view=enabled_webcast_view,
                panelist_password=panelist_password,
                require_attendee_login=require_attendee_login,
                restrict_to_invitees=restrict_to_invitees,
                meeting_options=meeting_options,
                attendee_privileges=attendee_privileges,
                audio_connection_options=audio_connection_options,
                enabled_breakout_sessions=enabled_breakout_sessions,
                tracking_codes=tracking_codes,
                integration_tags=integration_tags,
                enabled_audio_watermark=enabled_audio_watermark,
                enabled_visual_watermark=enabled_visual_watermark,
                visual_watermark_opacity=visual_watermark_opacity,
                enabled_live_stream=enabled_live_stream,
                live_stream=live_stream,
            )
        )

    def delete(
        self,
        meeting_id: str,
        *,
        host_email: str | None = None,
        send_email: bool | None = None,
    ) -> None:
        """Delete a meeting.

        A whole series, or one scheduled meeting of it. Not an ad-hoc meeting, nor one that is on or over. It
        cannot be got back.

        Args:
            meeting_id: The meeting.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            send_email: Tell host and invitees by e-mail, as is done where nothing is said.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return self._client.send(
            delete(
                meeting_id,
                host_email=host_email,
                send_email=send_email,
            )
        )

    def end(
        self,
        meeting_id: str,
        *,
        reason: str | None = None,
    ) -> None:
        """End a meeting that is on.

        For its host and cohosts, and for compliance officers. Of a series the meeting that is on ends; later ones
        remain.

        Args:
            meeting_id: The meeting.
            reason: Why it ends.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_write` or `spark-compliance:meetings_write`.
        """
        return self._client.send(
            end(
                meeting_id,
                reason=reason,
            )
        )

    def join(
        self,
        *,
        meeting_id: str | None = None,
        meeting_number: str | None = None,
        web_link: str | None = None,
        join_directly: bool | None = None,
        email: str | None = None,
        display_name: str | None = None,
        password: str | None = None,
        expiration_minutes: int | None = None,
        registration_id: str | None = None,
        host_email: str | None = None,
        create_join_link_as_web_link: bool | None = None,
        create_start_link_as_web_link: bool | None = None,
    ) -> MeetingJoinLinks:
        """Get the links by which a meeting is joined or started without signing in.

        Of `meeting_id`, `meeting_number` and `web_link` one says which meeting. Give `join_directly` as false:
        the links are the answer then, which is a redirection to one of them otherwise. The link to start is for
        host and cohosts. Give `email` and `display_name` of whoever is to join; where they are left out, whoever
        asks is shown as the one that joined. The links work in browsers.

        Args:
            meeting_id: The meeting, by id; a series or a scheduled meeting, also one in a personal room.
            meeting_number: The meeting, by number.
            web_link: The meeting, by its page.
            join_directly: Whether to answer with a redirection to the meeting, as is done where nothing is said.
            email: Who is to join, by address; whoever asks where it is not given. Guests must give it.
            display_name: The name of whoever is to join, 128 characters at most; only with `email`, which is shown in
                its place where it is not given.
            password: The meeting's password; needed where one neither hosts it nor is invited.
            expiration_minutes: How many minutes the link works.
            registration_id: The number that a registrant got; needed where a webinar gives such.
            host_email: The host to act for; for administrators, and needed by service apps. Of meetings, not of
                webinars.
            create_join_link_as_web_link: Whether to give the page of the meeting as the link to join, so that one must
                sign in.
            create_start_link_as_web_link: Whether to give the page of the meeting as the link to start, so that one
                must sign in.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            join(
                meeting_id=meeting_id,
                meeting_number=meeting_number,
                web_link=web_link,
                join_directly=join_directly,
                email=email,
                display_name=display_name,
                password=password,
                expiration_minutes=expiration_minutes,
                registration_id=registration_id,
                host_email=host_email,
                create_join_link_as_web_link=create_join_link_as_web_link,
                create_start_link_as_web_link=create_start_link_as_web_link,
            )
        )

    def get_controls(
        self,
        *,
        meeting_id: str,
    ) -> MeetingControls:
        """Show whether a meeting that is on is locked and recorded.

        Not of meetings in personal rooms.

        Args:
            meeting_id: The meeting.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:controls_read`.
        """
        return self._client.send(
            get_controls(
                meeting_id=meeting_id,
            )
        )

    def update_controls(
        self,
        *,
        meeting_id: str,
        recording_started: bool | None = None,
        recording_paused: bool | None = None,
        locked: bool | None = None,
    ) -> MeetingControls:
        """Lock or unlock a meeting that is on, or control its recording.

        Not of meetings in personal rooms.

        Args:
            meeting_id: The meeting.
            recording_started: Start the recording; if false, end it.
            recording_paused: Pause the recording; if false, go on with it. Ignored where it is ended.
            locked: Lock the meeting; if false, unlock it.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:controls_write`.
        """
        return self._client.send(
            update_controls(
                meeting_id=meeting_id,
                recording_started=recording_started,
                recording_paused=recording_paused,
                locked=locked,
            )
        )

    def reassign_host(
        self,
        *,
        host_email: str,
        meeting_ids: Sequence[str],
        site_url: str | None = None,
    ) -> builtins.list[MeetingReassignment]:
        """Give meetings to another host.

        For administrators. Whole series of one site, none of which is on; the new host needs the licenses and
        session types that they were planned with. Their ended meetings stay with the old host, who is told by
        e-mail that the meetings were cancelled. Calendars are not changed.

        Args:
            host_email: Who is to host them.
            meeting_ids: The series, 100 at most.
            site_url: The site of the meetings; one's preferred site where it is not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:admin_schedule_write`.
        """
        return self._client.send(
            reassign_host(
                host_email=host_email,
                meeting_ids=meeting_ids,
                site_url=site_url,
            )
        )

    def list_as_admin(
        self,
        *,
        meeting_number: str | None = None,
        web_link: str | None = None,
        current: bool | None = None,
        timezone: str | None = None,
        limit: int | None = None,
    ) -> Paginator[Meeting]:
        """List the meetings of the organization that have a number or a page.

        For administrators and compliance officers; `meeting_number` or `web_link` says which. Passwords, keys,
        links, agenda and registration are left out.

        Args:
            meeting_number: Only meetings with this number.
            web_link: Only meetings with this page.
            current: Of a series, show the one meeting that is on, or comes next, which is done where nothing is said;
                if false, show the whole series, with the times of its first meeting.
            timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
                given.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:admin_schedule_read` or `spark-compliance:meetings_read`.
        """
        return self._client.send(
            list_as_admin(
                meeting_number=meeting_number,
                web_link=web_link,
                current=current,
                timezone=timezone,
                limit=limit,
            )
        )

    def get_as_admin(
        self,
        meeting_id: str,
        *,
        current: bool | None = None,
        timezone: str | None = None,
    ) -> Meeting:
        """Show one meeting of the organization.

        For administrators and compliance officers. Passwords, keys, links, agenda and registration are left out.

        Args:
            meeting_id: The meeting.
            current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
                taken where nothing is said.
            timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
                given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:admin_schedule_read` or `spark-compliance:meetings_read`.
        """
        return self._client.send(
            get_as_admin(
                meeting_id,
                current=current,
                timezone=timezone,
            )
        )


class AsyncMeetings:
    """`webex.meetings` of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    @property
    def breakout_sessions(self) -> AsyncMeetingBreakoutSessions:
        """Breakout sessions are rooms apart, into which some of a meeting go. A meeting has 100 at most, and none
        together with simultaneous interpretation.
        """
        from .meeting_breakout_sessions import AsyncMeetingBreakoutSessions

        return AsyncMeetingBreakoutSessions(self._client)

    @property
    def interpreters(self) -> AsyncMeetingInterpreters:
        """An interpreter speaks between two languages in a meeting, both ways. Several may share the two; nobody is
        an interpreter twice.
        """
        from .meeting_interpreters import AsyncMeetingInterpreters

        return AsyncMeetingInterpreters(self._client)

    @property
    def invitation_sources(self) -> AsyncMeetingInvitationSources:
        """An invitation source is a place where people hear of a webinar, such as a newsletter. It has links of its
        own, so that one sees who came from there.
        """
        from .meeting_invitation_sources import AsyncMeetingInvitationSources

        return AsyncMeetingInvitationSources(self._client)

    @property
    def invitees(self) -> AsyncMeetingInvitees:
        """An invitee is somebody who is invited to a meeting: to a whole series, to one scheduled meeting of it, or
        to what was held.
        """
        from .meeting_invitees import AsyncMeetingInvitees

        return AsyncMeetingInvitees(self._client)

    @property
    def registrants(self) -> AsyncMeetingRegistrants:
        """A registrant has filled in the form by which people register for a meeting or webinar, and is let in at
        once or by the host. A form can be made with the meeting or later.
        """
        from .meeting_registrants import AsyncMeetingRegistrants

        return AsyncMeetingRegistrants(self._client)

    @property
    def session_types(self) -> AsyncMeetingSessionTypes:
        """A session type says what a meeting can do and how many people may attend. Hosts have those that their site
        gave them.
        """
        from .meeting_session_types import AsyncMeetingSessionTypes

        return AsyncMeetingSessionTypes(self._client)

    @property
    def surveys(self) -> AsyncMeetingSurveys:
        """A survey asks those who were in a webinar what they think of it."""
        from .meeting_surveys import AsyncMeetingSurveys

        return AsyncMeetingSurveys(self._client)

    @property
    def templates(self) -> AsyncMeetingTemplates:
        """A template holds the settings that new meetings are made with. Sites have some, hosts may have their own."""
        from .meeting_templates import AsyncMeetingTemplates

        return AsyncMeetingTemplates(self._client)

    @property
    def tracking_codes(self) -> AsyncMeetingTrackingCodes:
        """By tracking codes a site counts its meetings, such as for departments. Each has options, one of which a
        meeting is given.
        """
        from .meeting_tracking_codes import AsyncMeetingTrackingCodes

        return AsyncMeetingTrackingCodes(self._client)

    def list(
        self,
        *,
        meeting_number: str | None = None,
        web_link: str | None = None,
        room_id: str | None = None,
        meeting_series_id: str | None = None,
        page_size: int | None = None,
        from_: datetime | str | None = None,
        to: datetime | str | None = None,
        meeting_type: MeetingType | str | None = None,
        state: MeetingState | str | None = None,
        scheduled_type: MeetingScheduledType | str | None = None,
        is_modified: bool | None = None,
        has_chat: bool | None = None,
        has_recording: bool | None = None,
        has_transcription: bool | None = None,
        has_summary: bool | None = None,
        has_closed_caption: bool | None = None,
        has_polls: bool | None = None,
        has_qa: bool | None = None,
        has_slido: bool | None = None,
        current: bool | None = None,
        host_email: str | None = None,
        site_url: str | None = None,
        integration_tag: str | None = None,
        password: str | None = None,
        timezone: str | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[Meeting]:
        """List meetings that one hosts or is invited to.

        Series where nothing is said of the type; `meeting_series_id` lists what belongs to a series. At most one
        of `meeting_number`, `web_link`, `room_id` and `meeting_series_id` says which meetings, and most other
        filters are then ignored. Without times it is the next 7 days, of instances the last 7; with one of the
        two it is the 7 days after or before it. An instance can be seen some 15 minutes after it began, and all
        of it 15 minutes after it ended. Ad-hoc meetings are listed as instances alone. No more than 10,000
        instances are listed.

        Args:
            meeting_number: Only meetings with this number.
            web_link: Only meetings with this page.
            room_id: Only meetings of this room.
            meeting_series_id: Only the scheduled meetings and the instances of this series; `meeting_type` can leave
                one of the two out.
            page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not
                a total: later pages follow.
            from_: Only meetings from this time on.
            to: Only meetings before this time.
            meeting_type: Only series, scheduled meetings or instances.
            state: Only meetings in this state.
            scheduled_type: Only meetings of this kind; personal rooms can be asked for among scheduled meetings alone.
            is_modified: Only scheduled meetings that were changed apart from their series, or only those that were not.
            has_chat: Only instances with chats, or only those without; with `meeting_type=meeting` and `state=ended`.
            has_recording: Only instances that were recorded, or only those that were not; with `meeting_type=meeting`
                and `state=ended`.
            has_transcription: Only instances with a transcript, or only those without; with `meeting_type=meeting` and
                `state=ended`.
            has_summary: Only instances with a summary, or only those without; with `meeting_type=meeting` and
                `state=ended`.
            has_closed_caption: Only instances with closed captions, or only those without; with `meeting_type=meeting`
                and `state=ended`.
            has_polls: Only instances with polls, or only those without; with `meeting_type=meeting` and `state=ended`.
            has_qa: Only instances with questions and answers, or only those without; with `meeting_type=meeting` and
                `state=ended`.
            has_slido: Only instances in which Slido was used, or only those in which it was not; with
                `meeting_type=meeting` and `state=ended`.
            current: Of a series, show the one meeting that is on, or comes next, which is done where nothing is said;
                if false, show the whole series, with the times of its first meeting.
            host_email: List what this host hosts and is invited to; for administrators, and hosts of a site that they
                manage.
            site_url: Only meetings of this site; of all one's sites where it is not given.
            integration_tag: Only meetings with this key of an integration, which must be the one that asks.
            password: The meeting's password; needed where one neither hosts it nor is invited.
            timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
                given.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            list(
                meeting_number=meeting_number,
                web_link=web_link,
                room_id=room_id,
                meeting_series_id=meeting_series_id,
                page_size=page_size,
                from_=from_,
                to=to,
                meeting_type=meeting_type,
                state=state,
                scheduled_type=scheduled_type,
                is_modified=is_modified,
                has_chat=has_chat,
                has_recording=has_recording,
                has_transcription=has_transcription,
                has_summary=has_summary,
                has_closed_caption=has_closed_caption,
                has_polls=has_polls,
                has_qa=has_qa,
                has_slido=has_slido,
                current=current,
                host_email=host_email,
                site_url=site_url,
                integration_tag=integration_tag,
                password=password,
                timezone=timezone,
                limit=limit,
            )
        )

    async def create(
        self,
        *,
        title: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        timezone: str | None = None,
        recurrence: str | None = None,
        agenda: str | None = None,
        password: str | None = None,
        host_email: str | None = None,
        site_url: str | None = None,
        adhoc: bool | None = None,
        room_id: str | None = None,
        template_id: str | None = None,
        scheduled_type: MeetingScheduledType | str | None = None,
        session_type_id: int | None = None,
        invitees: Sequence[MeetingInviteePlan | Mapping[str, Any]] | None = None,
        send_email: bool | None = None,
        enabled_auto_record_meeting: bool | None = None,
        allow_any_user_to_be_co_host: bool | None = None,
        allow_first_user_to_be_co_host: bool | None = None,
        allow_authenticated_devices: bool | None = None,
        enabled_join_before_host: bool | None = None,
        join_before_host_minutes: int | None = None,
        enable_connect_audio_before_host: bool | None = None,
        exclude_password: bool | None = None,
        public_meeting: bool | None = None,
        reminder_time: int | None = None,
        unlocked_meeting_join_security: MeetingJoinSecurity | str | None = None,
        enable_automatic_lock: bool | None = None,
        automatic_lock_minutes: int | None = None,
        enabled_webcast_view: bool | None = None,
        panelist_password: str | None = None,
        require_attendee_login: bool | None = None,
        restrict_to_invitees: bool | None = None,
        meeting_options: MeetingOptions | Mapping[str, Any] | None = None,
        attendee_privileges: MeetingAttendeePrivileges | Mapping[str, Any] | None = None,
        audio_connection_options: MeetingAudioConnectionOptions | Mapping[str, Any] | None = None,
        registration: MeetingRegistration | Mapping[str, Any] | None = None,
        simultaneous_interpretation: MeetingInterpretationPlan | Mapping[str, Any] | None = None,
        enabled_breakout_sessions: bool | None = None,
        breakout_sessions: Sequence[MeetingBreakoutSessionPlan | Mapping[str, Any]] | None = None,
        tracking_codes: Sequence[MeetingTrackingCodeValue | Mapping[str, Any]] | None = None,
        integration_tags: Sequence[str] | None = None,
        enabled_audio_watermark: bool | None = None,
        enabled_visual_watermark: bool | None = None,
        visual_watermark_opacity: int | None = None,
        enabled_live_stream: bool | None = None,
        live_stream: MeetingLiveStream | Mapping[str, Any] | None = None,
    ) -> Meeting:
        """Create a meeting.

        As a rule it needs `title`, `start` and `end`. A meeting made by a template may leave the times to it; an
        ad-hoc meeting needs `room_id` alone and ignores most of the rest. To create a meeting of a room one must
        be in it, and needs the scope `spark:all` as well. 100 meetings may be created in 24 hours, by
        administrators 3,000, and 800 for one host; attempts that fail count. Where a site does not know an
        option, the answer shows another value than was asked for, and has the header `Warning`.

        Args:
            title: The title, 128 characters at most.
            start: When it begins, to the minute; a time without a zone is one in `timezone`. Not in the past, and less
                than 10 years from now.
            end: When it ends, to the minute; at least 10 minutes and less than 24 hours after it began. A time without
                a zone is one in `timezone`.
            timezone: The time zone that the meeting is planned in, as IANA names it, such as `Europe/London`; UTC where
                it is not given.
            recurrence: When the meetings of the series are: a rule of RFC 5545, such as `FREQ=WEEKLY;BYDAY=MO`; once
                only where it is not given. Of several days of a month or year the first alone counts. It reaches 5
                years ahead, where it has an end.
            agenda: What it is about, 1,300 characters at most.
            password: The password, as the site's rules want it; a random one where it is not given.
            host_email: Who is to host it; for administrators, and hosts of a site that they manage. Ignored for a
                meeting of a room.
            site_url: The site; one's preferred site where it is not given.
            adhoc: Whether it is a meeting of a room for now alone. A room has one at a time: where there is one it is
                that. Nobody gets an e-mail, and it can be neither changed nor deleted. Do not keep its id.
            room_id: The room that it belongs to.
            template_id: The template to take what is not given from.
            scheduled_type: What kind of meeting it is; a plain one where nothing is said.
            session_type_id: The session type, which `meeting_session_types.list` knows; a webinar needs one.
            invitees: Who is invited, 1,000 people at most; to a meeting of a room everybody in it where nothing is
                said.
            send_email: Whether host and invitees get an e-mail, as they do where nothing is said.
            enabled_auto_record_meeting: Whether it is recorded without being asked to.
            allow_any_user_to_be_co_host: Whether everybody with a host account on the site becomes a cohost when they
                join.
            allow_first_user_to_be_co_host: Whether the first to join with a host account on the site becomes a cohost.
            allow_authenticated_devices: Whether devices of the organization may start and join it without being asked.
            enabled_join_before_host: Whether people may join before the host.
            join_before_host_minutes: How many minutes before the start people may join, where they may before the host:
                0, 5, 10 or 15, to a webinar 0, 15, 30, 45 or 60.
            enable_connect_audio_before_host: Whether people may connect their audio before the host joins, where they
                may join.
            exclude_password: Whether the password is left out of e-mails.
            public_meeting: Whether it is listed in the site's public calendar.
            reminder_time: How many minutes before the start the host gets a reminder by e-mail.
            unlocked_meeting_join_security: What happens to people who are not invited, while a meeting is not locked:
                they join, they wait until they are let in, or they are turned away.
            enable_automatic_lock: Whether it locks itself after its start.
            automatic_lock_minutes: How many minutes after the start it locks itself.
            enabled_webcast_view: Whether a webinar is shown as a webcast.
            panelist_password: The password for panelists of a webinar; a random one where it was not given.
            require_attendee_login: Whether one must sign in to join a webinar; not to be changed once somebody
                registered.
            restrict_to_invitees: Whether invitees alone may join a webinar; they must sign in then, and nobody can
                register.
            meeting_options: What can be done in a meeting. The session type decides as well, and newer sites know no
                more than chat, video and files.
            attendee_privileges: What everybody in a meeting may do; not of webinars. Newer sites know no more than
                sharing and the list of who is there.
            audio_connection_options: How people hear a meeting, and are heard.
            registration: The form by which people register for a meeting or webinar.
            simultaneous_interpretation: The interpretation that a meeting is to have.
            enabled_breakout_sessions: Whether it has breakout sessions; not together with simultaneous interpretation.
            breakout_sessions: The breakout sessions, 100 at most.
            tracking_codes: What the site counts the meeting under; `meeting_tracking_codes.list` knows what may stand
                here. An optional code that is left out gets its default.
            integration_tags: Keys of your own, such as ids of tickets, that the meeting can be found by; 3 at most, of
                64 characters at most. Only the integration that set them sees them.
            enabled_audio_watermark: Whether the sound holds a mark that tells which app or device it was recorded with;
                plain meetings whose audio connection type is `VoIP` alone.
            enabled_visual_watermark: Whether everybody sees their own address over the picture.
            visual_watermark_opacity: How well that address is seen, from 5 to 80; 10 where nothing is said.
            enabled_live_stream: Whether it can be streamed; `live_stream` says where to.
            live_stream: Where a meeting is streamed to; destination and both addresses are needed.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return await self._client.send(
            create(
                title=title,
                start=start,
                end=end,
                timezone=timezone,
                recurrence=recurrence,
                agenda=agenda,
                password=password,
                host_email=host_email,
                site_url=site_url,
                adhoc=adhoc,
                room_id=room_id,
                template_id=template_id,
                scheduled_type=scheduled_type,
                session_type_id=session_type_id,
                invitees=invitees,
                send_email=send_email,
                enabled_auto_record_meeting=enabled_auto_record_meeting,
                allow_any_user_to_be_co_host=allow_any_user_to_be_co_host,
                allow_first_user_to_be_co_host=allow_first_user_to_be_co_host,
                allow_authenticated_devices=allow_authenticated_devices,
                enabled_join_before_host=enabled_join_before_host,
                join_before_host_minutes=join_before_host_minutes,
                enable_connect_audio_before_host=enable_connect_audio_before_host,
                exclude_password=exclude_password,
                public_meeting=public_meeting,
                reminder_time=reminder_time,
                unlocked_meeting_join_security=unlocked_meeting_join_security,
                enable_automatic_lock=enable_automatic_lock,
                automatic_lock_minutes=automatic_lock_minutes,
                enabled_webcast_view=enabled_webcast_view,
                panelist_password=panelist_password,
                require_attendee_login=require_attendee_login,
                restrict_to_invitees=restrict_to_invitees,
                meeting_options=meeting_options,
                attendee_privileges=attendee_privileges,
                audio_connection_options=audio_connection_options,
                registration=registration,
                simultaneous_interpretation=simultaneous_interpretation,
                enabled_breakout_sessions=enabled_breakout_sessions,
                breakout_sessions=breakout_sessions,
                tracking_codes=tracking_codes,
                integration_tags=integration_tags,
                enabled_audio_watermark=enabled_audio_watermark,
                enabled_visual_watermark=enabled_visual_watermark,
                visual_watermark_opacity=visual_watermark_opacity,
                enabled_live_stream=enabled_live_stream,
                live_stream=live_stream,
            )
        )

    async def get(
        self,
        meeting_id: str,
        *,
        current: bool | None = None,
        host_email: str | None = None,
        password: str | None = None,
        timezone: str | None = None,
    ) -> Meeting:
        """Show one meeting.

        A series, a scheduled meeting or an instance, as the id says.

        Args:
            meeting_id: The meeting.
            current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
                taken where nothing is said.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            password: The meeting's password; needed where one neither hosts it nor is invited.
            timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
                given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return await self._client.send(
            get(
                meeting_id,
                current=current,
                host_email=host_email,
                password=password,
                timezone=timezone,
            )
        )

    async def update(
        self,
        meeting_id: str,
        *,
        title: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        timezone: str | None = None,
        recurrence: str | None = None,
        agenda: str | None = None,
        password: str | None = None,
        host_email: str | None = None,
        session_type_id: int | None = None,
        send_email: bool | None = None,
        enabled_auto_record_meeting: bool | None = None,
        allow_any_user_to_be_co_host: bool | None = None,
        allow_first_user_to_be_co_host: bool | None = None,
        allow_authenticated_devices: bool | None = None,
        enabled_join_before_host: bool | None = None,
        join_before_host_minutes: int | None = None,
        enable_connect_audio_before_host: bool | None = None,
        exclude_password: bool | None = None,
        public_meeting: bool | None = None,
        reminder_time: int | None = None,
        unlocked_meeting_join_security: MeetingJoinSecurity | str | None = None,
        enable_automatic_lock: bool | None = None,
        automatic_lock_minutes: int | None = None,
        enabled_webcast_view: bool | None = None,
        panelist_password: str | None = None,
        require_attendee_login: bool | None = None,
        restrict_to_invitees: bool | None = None,
        meeting_options: MeetingOptions | Mapping[str, Any] | None = None,
        attendee_privileges: MeetingAttendeePrivileges | Mapping[str, Any] | None = None,
        audio_connection_options: MeetingAudioConnectionOptions | Mapping[str, Any] | None = None,
        enabled_breakout_sessions: bool | None = None,
        tracking_codes: Sequence[MeetingTrackingCodeValue | Mapping[str, Any]] | None = None,
        integration_tags: Sequence[str] | None = None,
        enabled_audio_watermark: bool | None = None,
        enabled_visual_watermark: bool | None = None,
        visual_watermark_opacity: int | None = None,
        enabled_live_stream: bool | None = None,
        live_stream: MeetingLiveStream | Mapping[str, Any] | None = None,
    ) -> Meeting:
        """Change a meeting.

        An older way that is to end; `meetings.patch` does the same, and can take things away. A series or a
        scheduled meeting, but no ad-hoc meeting, none that is on or over, none in a personal room and none that a
        calendar made. To change `start`, `end` or `recurrence` of a series takes back what was changed in its
        scheduled meetings.

        Args:
            meeting_id: The meeting.
            title: The title, 128 characters at most.
            start: When it begins, to the minute; a time without a zone is one in `timezone`. Not in the past.
            end: When it ends, to the minute; at least 10 minutes and less than 24 hours after it began. A time without
                a zone is one in `timezone`.
            timezone: The time zone that the meeting is planned in, as IANA names it, such as `Europe/London`; UTC where
                it is not given.
            recurrence: When the meetings of the series are: a rule of RFC 5545, such as `FREQ=WEEKLY;BYDAY=MO`; once
                only where it is not given. Of several days of a month or year the first alone counts. It reaches 5
                years ahead, where it has an end.
            agenda: What it is about, 1,300 characters at most.
            password: The password, as the site's rules want it.
            host_email: Who hosts it; for administrators, and hosts of a site that they manage. It makes nobody the
                host: `meetings.reassign_host` does.
            session_type_id: The session type, which `meeting_session_types.list` knows; a webinar needs one.
            send_email: Whether host and invitees get an e-mail, as they do where nothing is said.
            enabled_auto_record_meeting: Whether it is recorded without being asked to.
            allow_any_user_to_be_co_host: Whether everybody with a host account on the site becomes a cohost when they
                join.
            allow_first_user_to_be_co_host: Whether the first to join with a host account on the site becomes a cohost.
            allow_authenticated_devices: Whether devices of the organization may start and join it without being asked.
            enabled_join_before_host: Whether people may join before the host.
            join_before_host_minutes: How many minutes before the start people may join, where they may before the host:
                0, 5, 10 or 15, to a webinar 0, 15, 30, 45 or 60.
            enable_connect_audio_before_host: Whether people may connect their audio before the host joins, where they
                may join.
            exclude_password: Whether the password is left out of e-mails.
            public_meeting: Whether it is listed in the site's public calendar.
            reminder_time: How many minutes before the start the host gets a reminder by e-mail.
            unlocked_meeting_join_security: What happens to people who are not invited, while a meeting is not locked:
                they join, they wait until they are let in, or they are turned away.
            enable_automatic_lock: Whether it locks itself after its start.
            automatic_lock_minutes: How many minutes after the start it locks itself.
            enabled_webcast_view: Whether a webinar is shown as a webcast.
            panelist_password: The password for panelists of a webinar; a random one where it was not given.
            require_attendee_login: Whether one must sign in to join a webinar; not to be changed once somebody
                registered.
            restrict_to_invitees: Whether invitees alone may join a webinar; they must sign in then, and nobody can
                register.
            meeting_options: What can be done in a meeting. The session type decides as well, and newer sites know no
                more than chat, video and files.
            attendee_privileges: What everybody in a meeting may do; not of webinars. Newer sites know no more than
                sharing and the list of who is there.
            audio_connection_options: How people hear a meeting, and are heard.
            enabled_breakout_sessions: Whether it has breakout sessions, which `meeting_breakout_sessions.update` sets;
                not together with simultaneous interpretation.
            tracking_codes: What the site counts the meeting under; `meeting_tracking_codes.list` knows what may stand
                here. An optional code that is left out gets its default.
            integration_tags: Keys of your own, such as ids of tickets, that a series can be found by; 3 at most, of 64
                characters at most. An empty list takes them all away.
            enabled_audio_watermark: Whether the sound holds a mark that tells which app or device it was recorded with;
                plain meetings whose audio connection type is `VoIP` alone.
            enabled_visual_watermark: Whether everybody sees their own address over the picture.
            visual_watermark_opacity: How well that address is seen, from 5 to 80; 10 where nothing is said.
            enabled_live_stream: Whether it can be streamed; `live_stream` says where to.
            live_stream: Where a meeting is streamed to; destination and both addresses are needed.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return await self._client.send(
            update(
                meeting_id,
                title=title,
                start=start,
                end=end,
                timezone=timezone,
                recurrence=recurrence,
                agenda=agenda,
                password=password,
                host_email=host_email,
                session_type_id=session_type_id,
                send_email=send_email,
                enabled_auto_record_meeting=enabled_auto_record_meeting,
                allow_any_user_to_be_co_host=allow_any_user_to_be_co_host,
                allow_first_user_to_be_co_host=allow_first_user_to_be_co_host,
                allow_authenticated_devices=allow_authenticated_devices,
                enabled_join_before_host=enabled_join_before_host,
                join_before_host_minutes=join_before_host_minutes,
                enable_connect_audio_before_host=enable_connect_audio_before_host,
                exclude_password=exclude_password,
                public_meeting=public_meeting,
                reminder_time=reminder_time,
                unlocked_meeting_join_security=unlocked_meeting_join_security,
                enable_automatic_lock=enable_automatic_lock,
                automatic_lock_minutes=automatic_lock_minutes,
                enabled_webcast_view=enabled_webcast_view,
                panelist_password=panelist_password,
                require_attendee_login=require_attendee_login,
                restrict_to_invitees=restrict_to_invitees,
                meeting_options=meeting_options,
                attendee_privileges=attendee_privileges,
                audio_connection_options=audio_connection_options,
                enabled_breakout_sessions=enabled_breakout_sessions,
                tracking_codes=tracking_codes,
                integration_tags=integration_tags,
                enabled_audio_watermark=enabled_audio_watermark,
                enabled_visual_watermark=enabled_visual_watermark,
                visual_watermark_opacity=visual_watermark_opacity,
                enabled_live_stream=enabled_live_stream,
                live_stream=live_stream,
            )
        )

    async def patch(
        self,
        meeting_id: str,
        *,
        title: str | None = None,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        timezone: str | None = None,
        recurrence: str | Unset | None = UNSET,
        agenda: str | Unset | None = UNSET,
        password: str | None = None,
        host_email: str | None = None,
        session_type_id: int | None = None,
        send_email: bool | None = None,
        enabled_auto_record_meeting: bool | None = None,
        allow_any_user_to_be_co_host: bool | None = None,
        allow_first_user_to_be_co_host: bool | None = None,
        allow_authenticated_devices: bool | None = None,
        enabled_join_before_host: bool | None = None,
        join_before_host_minutes: int | None = None,
        enable_connect_audio_before_host: bool | None = None,
        exclude_password: bool | None = None,
        public_meeting: bool | None = None,
        reminder_time: int | None = None,
        unlocked_meeting_join_security: MeetingJoinSecurity | str | None = None,
        enable_automatic_lock: bool | None = None,
        automatic_lock_minutes: int | None = None,
        enabled_webcast_view: bool | None = None,
        panelist_password: str | None = None,
        require_attendee_login: bool | None = None,
        restrict_to_invitees: bool | None = None,
        meeting_options: MeetingOptions | Mapping[str, Any] | None = None,
        attendee_privileges: MeetingAttendeePrivileges | Mapping[str, Any] | None = None,
        audio_connection_options: MeetingAudioConnectionOptions | Mapping[str, Any] | None = None,
        enabled_breakout_sessions: bool | None = None,
        tracking_codes: Sequence[MeetingTrackingCodeValue | Mapping[str, Any]] | Unset | None = UNSET,
        integration_tags: Sequence[str] | None = None,
        enabled_audio_watermark: bool | None = None,
        enabled_visual_watermark: bool | None = None,
        visual_watermark_opacity: int | None = None,
        enabled_live_stream: bool | None = None,
        live_stream: MeetingLiveStream | Mapping[str, Any] | None = None,
    ) -> Meeting:
        """Change parts of a meeting.

        A series or a scheduled meeting, but no ad-hoc meeting, none that is on or over, none in a personal room
        and none that a calendar made. What is not given is left as it is; `agenda`, `recurrence` and
        `tracking_codes` can be taken away. To change `start`, `end` or `recurrence` of a series takes back what
        was changed in its scheduled meetings.

        Args:
            meeting_id: The meeting.
            title: The title, 128 characters at most.
            start: When it begins, to the minute; a time without a zone is one in `timezone`. Not in the past.
            end: When it ends, to the minute; at least 10 minutes and less than 24 hours after it began. A time without
                a zone is one in `timezone`.
            timezone: The time zone that the meeting is planned in, as IANA names it, such as `Europe/London`; UTC where
                it is not given.
            recurrence: When the meetings of the series are: a rule of RFC 5545, such as `FREQ=WEEKLY;BYDAY=MO`; null
                for once only. Of several days of a month or year the first alone counts.
            agenda: What it is about, 1,300 characters at most; null for nothing.
            password: The password, as the site's rules want it.
            host_email: Who hosts it; for administrators, and hosts of a site that they manage. It makes nobody the
                host: `meetings.reassign_host` does.
            session_type_id: The session type, which `meeting_session_types.list` knows; a webinar needs one.
            send_email: Whether host and invitees get an e-mail, as they do where nothing is said.
            enabled_auto_record_meeting: Whether it is recorded without being asked to.
            allow_any_user_to_be_co_host: Whether everybody with a host account on the site becomes a cohost when they
                join.
            allow_first_user_to_be_co_host: Whether the first to join with a host account on the site becomes a cohost.
            allow_authenticated_devices: Whether devices of the organization may start and join it without being asked.
            enabled_join_before_host: Whether people may join before the host.
            join_before_host_minutes: How many minutes before the start people may join, where they may before the host:
                0, 5, 10 or 15, to a webinar 0, 15, 30, 45 or 60.
            enable_connect_audio_before_host: Whether people may connect their audio before the host joins, where they
                may join.
            exclude_password: Whether the password is left out of e-mails.
            public_meeting: Whether it is listed in the site's public calendar.
            reminder_time: How many minutes before the start the host gets a reminder by e-mail.
            unlocked_meeting_join_security: What happens to people who are not invited, while a meeting is not locked:
                they join, they wait until they are let in, or they are turned away.
            enable_automatic_lock: Whether it locks itself after its start.
            automatic_lock_minutes: How many minutes after the start it locks itself.
            enabled_webcast_view: Whether a webinar is shown as a webcast.
            panelist_password: The password for panelists of a webinar; a random one where it was not given.
            require_attendee_login: Whether one must sign in to join a webinar; not to be changed once somebody
                registered.
            restrict_to_invitees: Whether invitees alone may join a webinar; they must sign in then, and nobody can
                register.
            meeting_options: What can be done in a meeting. The session type decides as well, and newer sites know no
                more than chat, video and files.
            attendee_privileges: What everybody in a meeting may do; not of webinars. Newer sites know no more than
                sharing and the list of who is there.
            audio_connection_options: How people hear a meeting, and are heard.
            enabled_breakout_sessions: Whether it has breakout sessions, which `meeting_breakout_sessions.update` sets;
                not together with simultaneous interpretation.
            tracking_codes: What the site counts the meeting under; `meeting_tracking_codes.list` knows what may stand
                here. An optional code that is left out gets its default; null takes them all away.
            integration_tags: Keys of your own, such as ids of tickets, that a series can be found by; 3 at most, of 64
                characters at most. An empty list takes them all away.
            enabled_audio_watermark: Whether the sound holds a mark that tells which app or device it was recorded with;
                plain meetings whose audio connection type is `VoIP` alone.
            enabled_visual_watermark: Whether everybody sees their own address over the picture.
            visual_watermark_opacity: How well that address is seen, from 5 to 80; 10 where nothing is said.
            enabled_live_stream: Whether it can be streamed; `live_stream` says where to.
            live_stream: Where a meeting is streamed to; destination and both addresses are needed.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return await self._client.send(
            patch(
                meeting_id,
                title=title,
                start=start,
                end=end,
                timezone=timezone,
                recurrence=recurrence,
                agenda=agenda,
                password=password,
                host_email=host_email,
                session_type_id=session_type_id,
                send_email=send_email,
                enabled_auto_record_meeting=enabled_auto_record_meeting,
                allow_any_user_to_be_co_host=allow_any_user_to_be_co_host,
                allow_first_user_to_be_co_host=allow_first_user_to_be_co_host,
                allow_authenticated_devices=allow_authenticated_devices,
                enabled_join_before_host=enabled_join_before_host,
                join_before_host_minutes=join_before_host_minutes,
                enable_connect_audio_before_host=enable_connect_audio_before_host,
                exclude_password=exclude_password,
                public_meeting=public_meeting,
                reminder_time=reminder_time,
                unlocked_meeting_join_security=unlocked_meeting_join_security,
                enable_automatic_lock=enable_automatic_lock,
                automatic_lock_minutes=automatic_lock_minutes,
                enabled_webcast_view=enabled_webcast_view,
                panelist_password=panelist_password,
                require_attendee_login=require_attendee_login,
                restrict_to_invitees=restrict_to_invitees,
                meeting_options=meeting_options,
                attendee_privileges=attendee_privileges,
                audio_connection_options=audio_connection_options,
                enabled_breakout_sessions=enabled_breakout_sessions,
                tracking_codes=tracking_codes,
                integration_tags=integration_tags,
                enabled_audio_watermark=enabled_audio_watermark,
                enabled_visual_watermark=enabled_visual_watermark,
                visual_watermark_opacity=visual_watermark_opacity,
                enabled_live_stream=enabled_live_stream,
                live_stream=live_stream,
            )
        )

    async def delete(
        self,
        meeting_id: str,
        *,
        host_email: str | None = None,
        send_email: bool | None = None,
    ) -> None:
        """Delete a meeting.

        A whole series, or one scheduled meeting of it. Not an ad-hoc meeting, nor one that is on or over. It
        cannot be got back.

        Args:
            meeting_id: The meeting.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            send_email: Tell host and invitees by e-mail, as is done where nothing is said.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return await self._client.send(
            delete(
                meeting_id,
                host_email=host_email,
                send_email=send_email,
            )
        )

    async def end(
        self,
        meeting_id: str,
        *,
        reason: str | None = None,
    ) -> None:
        """End a meeting that is on.

        For its host and cohosts, and for compliance officers. Of a series the meeting that is on ends; later ones
        remain.

        Args:
            meeting_id: The meeting.
            reason: Why it ends.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_write` or `spark-compliance:meetings_write`.
        """
        return await self._client.send(
            end(
                meeting_id,
                reason=reason,
            )
        )

    async def join(
        self,
        *,
        meeting_id: str | None = None,
        meeting_number: str | None = None,
        web_link: str | None = None,
        join_directly: bool | None = None,
        email: str | None = None,
        display_name: str | None = None,
        password: str | None = None,
        expiration_minutes: int | None = None,
        registration_id: str | None = None,
        host_email: str | None = None,
        create_join_link_as_web_link: bool | None = None,
        create_start_link_as_web_link: bool | None = None,
    ) -> MeetingJoinLinks:
        """Get the links by which a meeting is joined or started without signing in.

        Of `meeting_id`, `meeting_number` and `web_link` one says which meeting. Give `join_directly` as false:
        the links are the answer then, which is a redirection to one of them otherwise. The link to start is for
        host and cohosts. Give `email` and `display_name` of whoever is to join; where they are left out, whoever
        asks is shown as the one that joined. The links work in browsers.

        Args:
            meeting_id: The meeting, by id; a series or a scheduled meeting, also one in a personal room.
            meeting_number: The meeting, by number.
            web_link: The meeting, by its page.
            join_directly: Whether to answer with a redirection to the meeting, as is done where nothing is said.
            email: Who is to join, by address; whoever asks where it is not given. Guests must give it.
            display_name: The name of whoever is to join, 128 characters at most; only with `email`, which is shown in
                its place where it is not given.
            password: The meeting's password; needed where one neither hosts it nor is invited.
            expiration_minutes: How many minutes the link works.
            registration_id: The number that a registrant got; needed where a webinar gives such.
            host_email: The host to act for; for administrators, and needed by service apps. Of meetings, not of
                webinars.
            create_join_link_as_web_link: Whether to give the page of the meeting as the link to join, so that one must
                sign in.
            create_start_link_as_web_link: Whether to give the page of the meeting as the link to start, so that one
                must sign in.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return await self._client.send(
            join(
                meeting_id=meeting_id,
                meeting_number=meeting_number,
                web_link=web_link,
                join_directly=join_directly,
                email=email,
                display_name=display_name,
                password=password,
                expiration_minutes=expiration_minutes,
                registration_id=registration_id,
                host_email=host_email,
                create_join_link_as_web_link=create_join_link_as_web_link,
                create_start_link_as_web_link=create_start_link_as_web_link,
            )
        )

    async def get_controls(
        self,
        *,
        meeting_id: str,
    ) -> MeetingControls:
        """Show whether a meeting that is on is locked and recorded.

        Not of meetings in personal rooms.

        Args:
            meeting_id: The meeting.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:controls_read`.
        """
        return await self._client.send(
            get_controls(
                meeting_id=meeting_id,
            )
        )

    async def update_controls(
        self,
        *,
        meeting_id: str,
        recording_started: bool | None = None,
        recording_paused: bool | None = None,
        locked: bool | None = None,
    ) -> MeetingControls:
        """Lock or unlock a meeting that is on, or control its recording.

        Not of meetings in personal rooms.

        Args:
            meeting_id: The meeting.
            recording_started: Start the recording; if false, end it.
            recording_paused: Pause the recording; if false, go on with it. Ignored where it is ended.
            locked: Lock the meeting; if false, unlock it.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:controls_write`.
        """
        return await self._client.send(
            update_controls(
                meeting_id=meeting_id,
                recording_started=recording_started,
                recording_paused=recording_paused,
                locked=locked,
            )
        )

    async def reassign_host(
        self,
        *,
        host_email: str,
        meeting_ids: Sequence[str],
        site_url: str | None = None,
    ) -> builtins.list[MeetingReassignment]:
        """Give meetings to another host.

        For administrators. Whole series of one site, none of which is on; the new host needs the licenses and
        session types that they were planned with. Their ended meetings stay with the old host, who is told by
        e-mail that the meetings were cancelled. Calendars are not changed.

        Args:
            host_email: Who is to host them.
            meeting_ids: The series, 100 at most.
            site_url: The site of the meetings; one's preferred site where it is not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:admin_schedule_write`.
        """
        return await self._client.send(
            reassign_host(
                host_email=host_email,
                meeting_ids=meeting_ids,
                site_url=site_url,
            )
        )

    def list_as_admin(
        self,
        *,
        meeting_number: str | None = None,
        web_link: str | None = None,
        current: bool | None = None,
        timezone: str | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[Meeting]:
        """List the meetings of the organization that have a number or a page.

        For administrators and compliance officers; `meeting_number` or `web_link` says which. Passwords, keys,
        links, agenda and registration are left out.

        Args:
            meeting_number: Only meetings with this number.
            web_link: Only meetings with this page.
            current: Of a series, show the one meeting that is on, or comes next, which is done where nothing is said;
                if false, show the whole series, with the times of its first meeting.
            timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
                given.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:admin_schedule_read` or `spark-compliance:meetings_read`.
        """
        return self._client.send(
            list_as_admin(
                meeting_number=meeting_number,
                web_link=web_link,
                current=current,
                timezone=timezone,
                limit=limit,
            )
        )

    async def get_as_admin(
        self,
        meeting_id: str,
        *,
        current: bool | None = None,
        timezone: str | None = None,
    ) -> Meeting:
        """Show one meeting of the organization.

        For administrators and compliance officers. Passwords, keys, links, agenda and registration are left out.

        Args:
            meeting_id: The meeting.
            current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
                taken where nothing is said.
            timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
                given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:admin_schedule_read` or `spark-compliance:meetings_read`.
        """
        return await self._client.send(
            get_as_admin(
                meeting_id,
                current=current,
                timezone=timezone,
            )
        )
