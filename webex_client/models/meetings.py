# Generated from spec/meetings.yaml by generator; change the spec.
"""Webex meetings: models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from .common import (
    ABSENT,
    ErrorDetail,
    Model,
    OpenEnum,
    enum_reader,
    model_reader,
    read_each,
    read_error_detail,
    read_timestamp,
)
from .meeting_breakout_sessions import MeetingBreakoutSessionPlan, read_meeting_breakout_session_plan
from .meeting_interpreters import (
    MeetingInterpretation,
    MeetingInterpretationPlan,
    read_meeting_interpretation,
    read_meeting_interpretation_plan,
)
from .meeting_registrants import MeetingRegistration, read_meeting_registration
from .meeting_tracking_codes import MeetingTrackingCodeValue, read_meeting_tracking_code_value

if TYPE_CHECKING:
    from ..recurrence import Occurrences

__all__ = [
    "Meeting",
    "MeetingAttendeePrivileges",
    "MeetingAudioConnectionOptions",
    "MeetingAudioConnectionType",
    "MeetingCallInNumber",
    "MeetingControls",
    "MeetingEntryAndExitTone",
    "MeetingInviteePlan",
    "MeetingJoinLinks",
    "MeetingJoinSecurity",
    "MeetingLink",
    "MeetingLiveStream",
    "MeetingLiveStreamContentLayout",
    "MeetingLiveStreamLayout",
    "MeetingNoteType",
    "MeetingOptions",
    "MeetingPlan",
    "MeetingReassignment",
    "MeetingScheduledType",
    "MeetingState",
    "MeetingTelephony",
    "MeetingTollType",
    "MeetingType",
    "read_meeting_attendee_privileges",
    "read_meeting_audio_connection_options",
    "read_meeting_audio_connection_type",
    "read_meeting_call_in_number",
    "read_meeting_entry_and_exit_tone",
    "read_meeting_invitee_plan",
    "read_meeting_join_security",
    "read_meeting_link",
    "read_meeting_live_stream",
    "read_meeting_live_stream_content_layout",
    "read_meeting_live_stream_layout",
    "read_meeting_note_type",
    "read_meeting_options",
    "read_meeting_plan",
    "read_meeting_scheduled_type",
    "read_meeting_state",
    "read_meeting_telephony",
    "read_meeting_toll_type",
    "read_meeting_type",
]


class MeetingType(OpenEnum):
    """What a meeting is: a series, which may be of one meeting; a scheduled meeting of a series; or a meeting that
    is on or was held.
    """

    MEETING_SERIES = "meetingSeries"
    SCHEDULED_MEETING = "scheduledMeeting"
    MEETING = "meeting"


read_meeting_type = enum_reader(MeetingType)


class MeetingState(OpenEnum):
    """How far a meeting is. A series is active (more is to come), in progress or expired; a scheduled meeting is
    scheduled, ready (to be started), ended or missed (nobody came); an instance is in the lobby (people wait for
    the host), in progress or ended.
    """

    ACTIVE = "active"
    SCHEDULED = "scheduled"
    READY = "ready"
    LOBBY = "lobby"
    IN_PROGRESS = "inProgress"
    ENDED = "ended"
    MISSED = "missed"
    EXPIRED = "expired"


read_meeting_state = enum_reader(MeetingState)


class MeetingScheduledType(OpenEnum):
    """Whether a meeting is a plain one, a webinar, or in the host's personal room."""

    MEETING = "meeting"
    WEBINAR = "webinar"
    PERSONAL_ROOM_MEETING = "personalRoomMeeting"


read_meeting_scheduled_type = enum_reader(MeetingScheduledType)


class MeetingJoinSecurity(OpenEnum):
    """What happens to people who are not invited, while a meeting is not locked: they join, they wait until they are
    let in, or they are turned away.
    """

    ALLOW_JOIN = "allowJoin"
    ALLOW_JOIN_WITH_LOBBY = "allowJoinWithLobby"
    BLOCK_FROM_JOIN = "blockFromJoin"


read_meeting_join_security = enum_reader(MeetingJoinSecurity)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Meeting(Model):
    """A series of meetings, a scheduled meeting, or a meeting that is on or was held. Which fields there are depends
    on its type and state, and on who asks.
    """

    id: str
    """The meeting's id."""
    meeting_series_id: str | None = None
    """The series it belongs to."""
    scheduled_meeting_id: str | None = None
    """The scheduled meeting that this is an instance of."""
    meeting_number: str | None = None
    """The number that people join by; ended meetings have none."""
    title: str | None = None
    """The title."""
    agenda: str | None = None
    """What it is about."""
    password: str | None = None
    """The password; ended meetings have none."""
    phone_and_video_system_password: str | None = None
    """The password for phones and video devices, 8 digits; ended meetings have none."""
    meeting_type: MeetingType | None = None
    """What a meeting is: a series, which may be of one meeting; a scheduled meeting of a series; or a meeting that
    is on or was held.
    """
    state: MeetingState | None = None
    """How far a meeting is. A series is active (more is to come), in progress or expired; a scheduled meeting is
    scheduled, ready (to be started), ended or missed (nobody came); an instance is in the lobby (people wait for
    the host), in progress or ended.
    """
    host_did_join: bool | None = None
    """Whether the host has joined, of what is ready or in progress."""
    attendee_did_join: bool | None = None
    """Whether anybody has joined, of what is ready or in progress."""
    is_modified: bool | None = None
    """Whether a scheduled meeting was changed apart from its series."""
    timezone: str | None = None
    """The time zone that `start` and `end` are written in, as IANA names it."""
    start: datetime | None = None
    """When it begins; of a series its first meeting, of an instance when it really began."""
    end: datetime | None = None
    """When it ends; of a series its first meeting, of an instance when it really ended. There is none while it is
    on.
    """
    recurrence: str | None = None
    """When the meetings of a series are, as a rule of RFC 5545; only where there is more than one."""
    host_user_id: str | None = None
    """The host, by person id."""
    host_display_name: str | None = None
    """The host's name."""
    host_email: str | None = None
    """The host's address."""
    host_key: str | None = None
    """The key by which one takes the host's part."""
    site_url: str | None = None
    """The site."""
    org_id: str | None = None
    """The organization; only where a webhook tells of the meeting."""
    web_link: str | None = None
    """The page of the meeting, where people join."""
    register_link: str | None = None
    """Where people register."""
    sip_address: str | None = None
    """The SIP address for video devices."""
    dial_in_ip_address: str | None = None
    """The IP address for video devices."""
    room_id: str | None = None
    """The room it belongs to."""
    adhoc: bool | None = None
    """Whether it is a meeting of a room for now alone."""
    scheduled_type: MeetingScheduledType | None = None
    """Whether a meeting is a plain one, a webinar, or in the host's personal room."""
    session_type_id: int | None = None
    """The session type."""
    enabled_auto_record_meeting: bool | None = None
    """Whether it is recorded without being asked to."""
    allow_any_user_to_be_co_host: bool | None = None
    """Whether everybody with a host account on the site becomes a cohost when they join."""
    allow_first_user_to_be_co_host: bool | None = None
    """Whether the first to join with a host account on the site becomes a cohost."""
    allow_authenticated_devices: bool | None = None
    """Whether devices of the organization may start and join it without being asked."""
    enabled_join_before_host: bool | None = None
    """Whether people may join before the host."""
    join_before_host_minutes: int | None = None
    """How many minutes before the start people may join, where they may before the host: 0, 5, 10 or 15, to a
    webinar 0, 15, 30, 45 or 60.
    """
    enable_connect_audio_before_host: bool | None = None
    """Whether people may connect their audio before the host joins, where they may join."""
    exclude_password: bool | None = None
    """Whether the password is left out of e-mails."""
    public_meeting: bool | None = None
    """Whether it is listed in the site's public calendar."""
    reminder_time: int | None = None
    """How many minutes before the start the host gets a reminder by e-mail."""
    unlocked_meeting_join_security: MeetingJoinSecurity | None = None
    """What happens to people who are not invited, while a meeting is not locked: they join, they wait until they are
    let in, or they are turned away.
    """
    enable_automatic_lock: bool | None = None
    """Whether it locks itself after its start."""
    automatic_lock_minutes: int | None = None
    """How many minutes after the start it locks itself."""
    enabled_webcast_view: bool | None = None
    """Whether a webinar is shown as a webcast."""
    panelist_password: str | None = None
    """The password for panelists of a webinar; a random one where it was not given."""
    phone_and_video_system_panelist_password: str | None = None
    """The password for panelists of a webinar who join by phone or video device, 8 digits."""
    require_attendee_login: bool | None = None
    """Whether one must sign in to join a webinar; not to be changed once somebody registered."""
    restrict_to_invitees: bool | None = None
    """Whether invitees alone may join a webinar; they must sign in then, and nobody can register."""
    has_chat: bool | None = None
    """Whether an instance has chats."""
    has_recording: bool | None = None
    """Whether an instance was recorded, even if the recording is gone."""
    has_transcription: bool | None = None
    """Whether an instance has a transcript."""
    has_summary: bool | None = None
    """Whether an instance has a summary."""
    has_closed_caption: bool | None = None
    """Whether an instance has closed captions."""
    has_polls: bool | None = None
    """Whether an instance has polls."""
    has_qa: bool | None = None
    """Whether an instance has questions and answers."""
    has_slido: bool | None = None
    """Whether Slido was used in an instance."""
    has_registration: bool | None = None
    """Whether people could register for an ended instance."""
    has_registrants: bool | None = None
    """Whether anybody registered for an ended instance."""
    has_post_event_survey: bool | None = None
    """Whether anybody answered the survey of an ended webinar."""
    telephony: MeetingTelephony | None = None
    """How a meeting is joined by phone; absent where it cannot be."""
    meeting_options: MeetingOptions | None = None
    """What can be done in a meeting. The session type decides as well, and newer sites know no more than chat, video
    and files.
    """
    attendee_privileges: MeetingAttendeePrivileges | None = None
    """What everybody in a meeting may do; not of webinars. Newer sites know no more than sharing and the list of who
    is there.
    """
    audio_connection_options: MeetingAudioConnectionOptions | None = None
    """How people hear a meeting, and are heard."""
    registration: MeetingRegistration | None = None
    """The form by which people register for a meeting or webinar."""
    simultaneous_interpretation: MeetingInterpretation | None = None
    """The interpretation in a meeting."""
    enabled_breakout_sessions: bool | None = None
    """Whether it has breakout sessions."""
    links: list[MeetingLink] | None = None
    """Where its breakout sessions are."""
    tracking_codes: list[MeetingTrackingCodeValue] | None = None
    """What the site counts the meeting under; ended meetings have none."""
    integration_tags: list[str] | None = None
    """Keys of the integration that asks."""
    enabled_audio_watermark: bool | None = None
    """Whether the sound holds a mark that tells which app or device it was recorded with; plain meetings whose audio
    connection type is `VoIP` alone.
    """
    enabled_visual_watermark: bool | None = None
    """Whether everybody sees their own address over the picture."""
    visual_watermark_opacity: int | None = None
    """How well that address is seen, from 5 to 80; 10 where nothing is said."""
    enabled_live_stream: bool | None = None
    """Whether it can be streamed; `liveStream` says where to."""
    live_stream: MeetingLiveStream | None = None
    """Where a meeting is streamed to; destination and both addresses are needed."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "meeting_series_id": "meetingSeriesId",
        "scheduled_meeting_id": "scheduledMeetingId",
        "meeting_number": "meetingNumber",
        "title": "title",
        "agenda": "agenda",
        "password": "password",
        "phone_and_video_system_password": "phoneAndVideoSystemPassword",
        "meeting_type": "meetingType",
        "state": "state",
        "host_did_join": "hostDidJoin",
        "attendee_did_join": "attendeeDidJoin",
        "is_modified": "isModified",
        "timezone": "timezone",
        "start": "start",
        "end": "end",
        "recurrence": "recurrence",
        "host_user_id": "hostUserId",
        "host_display_name": "hostDisplayName",
        "host_email": "hostEmail",
        "host_key": "hostKey",
        "site_url": "siteUrl",
        "org_id": "orgId",
        "web_link": "webLink",
        "register_link": "registerLink",
        "sip_address": "sipAddress",
        "dial_in_ip_address": "dialInIpAddress",
        "room_id": "roomId",
        "adhoc": "adhoc",
        "scheduled_type": "scheduledType",
        "session_type_id": "sessionTypeId",
        "enabled_auto_record_meeting": "enabledAutoRecordMeeting",
        "allow_any_user_to_be_co_host": "allowAnyUserToBeCoHost",
        "allow_first_user_to_be_co_host": "allowFirstUserToBeCoHost",
        "allow_authenticated_devices": "allowAuthenticatedDevices",
        "enabled_join_before_host": "enabledJoinBeforeHost",
        "join_before_host_minutes": "joinBeforeHostMinutes",
        "enable_connect_audio_before_host": "enableConnectAudioBeforeHost",
        "exclude_password": "excludePassword",
        "public_meeting": "publicMeeting",
        "reminder_time": "reminderTime",
        "unlocked_meeting_join_security": "unlockedMeetingJoinSecurity",
        "enable_automatic_lock": "enableAutomaticLock",
        "automatic_lock_minutes": "automaticLockMinutes",
        "enabled_webcast_view": "enabledWebcastView",
        "panelist_password": "panelistPassword",
        "phone_and_video_system_panelist_password": "phoneAndVideoSystemPanelistPassword",
        "require_attendee_login": "requireAttendeeLogin",
        "restrict_to_invitees": "restrictToInvitees",
        "has_chat": "hasChat",
        "has_recording": "hasRecording",
        "has_transcription": "hasTranscription",
        "has_summary": "hasSummary",
        "has_closed_caption": "hasClosedCaption",
        "has_polls": "hasPolls",
        "has_qa": "hasQA",
        "has_slido": "hasSlido",
        "has_registration": "hasRegistration",
        "has_registrants": "hasRegistrants",
        "has_post_event_survey": "hasPostEventSurvey",
        "telephony": "telephony",
        "meeting_options": "meetingOptions",
        "attendee_privileges": "attendeePrivileges",
        "audio_connection_options": "audioConnectionOptions",
        "registration": "registration",
        "simultaneous_interpretation": "simultaneousInterpretation",
        "enabled_breakout_sessions": "enabledBreakoutSessions",
        "links": "links",
        "tracking_codes": "trackingCodes",
        "integration_tags": "integrationTags",
        "enabled_audio_watermark": "enabledAudioWatermark",
        "enabled_visual_watermark": "enabledVisualWatermark",
        "visual_watermark_opacity": "visualWatermarkOpacity",
        "enabled_live_stream": "enabledLiveStream",
        "live_stream": "liveStream",
    }
    _SECRETS: ClassVar[frozenset[str]] = frozenset(
        [
            "password",
            "phone_and_video_system_password",
            "host_key",
            "panelist_password",
            "phone_and_video_system_panelist_password",
        ]
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.meeting_series_id = get("meetingSeriesId")
        self.scheduled_meeting_id = get("scheduledMeetingId")
        self.meeting_number = get("meetingNumber")
        self.title = get("title")
        self.agenda = get("agenda")
        self.password = get("password")
        self.phone_and_video_system_password = get("phoneAndVideoSystemPassword")
        self.meeting_type = (value := get("meetingType")) and read_meeting_type(value)
        self.state = (value := get("state")) and read_meeting_state(value)
        self.host_did_join = get("hostDidJoin")
        self.attendee_did_join = get("attendeeDidJoin")
        self.is_modified = get("isModified")
        self.timezone = get("timezone")
        self.start = (value := get("start")) and read_timestamp(value)
        self.end = (value := get("end")) and read_timestamp(value)
        self.recurrence = get("recurrence")
        self.host_user_id = get("hostUserId")
        self.host_display_name = get("hostDisplayName")
        self.host_email = get("hostEmail")
        self.host_key = get("hostKey")
        self.site_url = get("siteUrl")
        self.org_id = get("orgId")
        self.web_link = get("webLink")
        self.register_link = get("registerLink")
        self.sip_address = get("sipAddress")
        self.dial_in_ip_address = get("dialInIpAddress")
        self.room_id = get("roomId")
        self.adhoc = get("adhoc")
        self.scheduled_type = (value := get("scheduledType")) and read_meeting_scheduled_type(value)
        self.session_type_id = get("sessionTypeId")
        self.enabled_auto_record_meeting = get("enabledAutoRecordMeeting")
        self.allow_any_user_to_be_co_host = get("allowAnyUserToBeCoHost")
        self.allow_first_user_to_be_co_host = get("allowFirstUserToBeCoHost")
        self.allow_authenticated_devices = get("allowAuthenticatedDevices")
        self.enabled_join_before_host = get("enabledJoinBeforeHost")
        self.join_before_host_minutes = get("joinBeforeHostMinutes")
        self.enable_connect_audio_before_host = get("enableConnectAudioBeforeHost")
        self.exclude_password = get("excludePassword")
        self.public_meeting = get("publicMeeting")
        self.reminder_time = get("reminderTime")
        self.unlocked_meeting_join_security = (
            value := get("unlockedMeetingJoinSecurity")
        ) and read_meeting_join_security(value)
        self.enable_automatic_lock = get("enableAutomaticLock")
        self.automatic_lock_minutes = get("automaticLockMinutes")
        self.enabled_webcast_view = get("enabledWebcastView")
        self.panelist_password = get("panelistPassword")
        self.phone_and_video_system_panelist_password = get("phoneAndVideoSystemPanelistPassword")
        self.require_attendee_login = get("requireAttendeeLogin")
        self.restrict_to_invitees = get("restrictToInvitees")
        self.has_chat = get("hasChat")
        self.has_recording = get("hasRecording")
        self.has_transcription = get("hasTranscription")
        self.has_summary = get("hasSummary")
        self.has_closed_caption = get("hasClosedCaption")
        self.has_polls = get("hasPolls")
        self.has_qa = get("hasQA")
        self.has_slido = get("hasSlido")
        self.has_registration = get("hasRegistration")
        self.has_registrants = get("hasRegistrants")
        self.has_post_event_survey = get("hasPostEventSurvey")
        self.telephony = (value := get("telephony")) and read_meeting_telephony(value)
        self.meeting_options = (value := get("meetingOptions")) and read_meeting_options(value)
        self.attendee_privileges = (value := get("attendeePrivileges")) and read_meeting_attendee_privileges(value)
        self.audio_connection_options = (
            value := get("audioConnectionOptions")
        ) and read_meeting_audio_connection_options(value)
        self.registration = (value := get("registration")) and read_meeting_registration(value)
        self.simultaneous_interpretation = (value := get("simultaneousInterpretation")) and read_meeting_interpretation(
            value
        )
        self.enabled_breakout_sessions = get("enabledBreakoutSessions")
        self.links = (value := get("links")) and read_each(read_meeting_link, value)
        self.tracking_codes = (value := get("trackingCodes")) and read_each(read_meeting_tracking_code_value, value)
        self.integration_tags = get("integrationTags")
        self.enabled_audio_watermark = get("enabledAudioWatermark")
        self.enabled_visual_watermark = get("enabledVisualWatermark")
        self.visual_watermark_opacity = get("visualWatermarkOpacity")
        self.enabled_live_stream = get("enabledLiveStream")
        self.live_stream = (value := get("liveStream")) and read_meeting_live_stream(value)
        self._source = data
        self._additional_properties = None
        return self

    @property
    def occurrences(self) -> Occurrences:
        """When its meetings begin, by `recurrence`: call it, as in `meeting.occurrences(until=…)`."""
        from ..recurrence import Occurrences

        return Occurrences(self)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingPlan(Model):
    """The meeting that a template makes."""

    title: str | None = None
    """The title, 128 characters at most."""
    start: datetime | None = None
    """When it begins."""
    end: datetime | None = None
    """When it ends."""
    timezone: str | None = None
    """The time zone that the meeting is planned in, as IANA names it, such as `Europe/London`; UTC where it is not
    given.
    """
    recurrence: str | None = None
    """When the meetings of the series are: a rule of RFC 5545, such as `FREQ=WEEKLY;BYDAY=MO`; once only where it is
    not given. Of several days of a month or year the first alone counts. It reaches 5 years ahead, where it has
    an end.
    """
    agenda: str | None = None
    """What it is about, 1,300 characters at most."""
    password: str | None = None
    """The password, as the site's rules want it; a random one where it is not given."""
    host_email: str | None = None
    """Who is to host it."""
    site_url: str | None = None
    """The site."""
    adhoc: bool | None = None
    """Whether it is a meeting of a room for now alone. A room has one at a time: where there is one it is that.
    Nobody gets an e-mail, and it can be neither changed nor deleted. Do not keep its id.
    """
    room_id: str | None = None
    """The room that it belongs to."""
    template_id: str | None = None
    """The template to take what is not given from."""
    scheduled_type: MeetingScheduledType | None = None
    """What kind of meeting it is; a plain one where nothing is said."""
    session_type_id: int | None = None
    """The session type, which `meeting_session_types.list` knows; a webinar needs one."""
    invitees: list[MeetingInviteePlan] | None = None
    """Who is invited, 1,000 people at most; to a meeting of a room everybody in it where nothing is said."""
    send_email: bool | None = None
    """Whether host and invitees get an e-mail, as they do where nothing is said."""
    enabled_auto_record_meeting: bool | None = None
    """Whether it is recorded without being asked to."""
    allow_any_user_to_be_co_host: bool | None = None
    """Whether everybody with a host account on the site becomes a cohost when they join."""
    allow_first_user_to_be_co_host: bool | None = None
    """Whether the first to join with a host account on the site becomes a cohost."""
    allow_authenticated_devices: bool | None = None
    """Whether devices of the organization may start and join it without being asked."""
    enabled_join_before_host: bool | None = None
    """Whether people may join before the host."""
    join_before_host_minutes: int | None = None
    """How many minutes before the start people may join, where they may before the host: 0, 5, 10 or 15, to a
    webinar 0, 15, 30, 45 or 60.
    """
    enable_connect_audio_before_host: bool | None = None
    """Whether people may connect their audio before the host joins, where they may join."""
    exclude_password: bool | None = None
    """Whether the password is left out of e-mails."""
    public_meeting: bool | None = None
    """Whether it is listed in the site's public calendar."""
    reminder_time: int | None = None
    """How many minutes before the start the host gets a reminder by e-mail."""
    unlocked_meeting_join_security: MeetingJoinSecurity | None = None
    """What happens to people who are not invited, while a meeting is not locked: they join, they wait until they are
    let in, or they are turned away.
    """
    enable_automatic_lock: bool | None = None
    """Whether it locks itself after its start."""
    automatic_lock_minutes: int | None = None
    """How many minutes after the start it locks itself."""
    enabled_webcast_view: bool | None = None
    """Whether a webinar is shown as a webcast."""
    panelist_password: str | None = None
    """The password for panelists of a webinar; a random one where it was not given."""
    require_attendee_login: bool | None = None
    """Whether one must sign in to join a webinar; not to be changed once somebody registered."""
    restrict_to_invitees: bool | None = None
    """Whether invitees alone may join a webinar; they must sign in then, and nobody can register."""
    meeting_options: MeetingOptions | None = None
    """What can be done in a meeting. The session type decides as well, and newer sites know no more than chat, video
    and files.
    """
    attendee_privileges: MeetingAttendeePrivileges | None = None
    """What everybody in a meeting may do; not of webinars. Newer sites know no more than sharing and the list of who
    is there.
    """
    audio_connection_options: MeetingAudioConnectionOptions | None = None
    """How people hear a meeting, and are heard."""
    registration: MeetingRegistration | None = None
    """The form by which people register for a meeting or webinar."""
    simultaneous_interpretation: MeetingInterpretationPlan | None = None
    """The interpretation that a meeting is to have."""
    enabled_breakout_sessions: bool | None = None
    """Whether it has breakout sessions; not together with simultaneous interpretation."""
    breakout_sessions: list[MeetingBreakoutSessionPlan] | None = None
    """The breakout sessions, 100 at most."""
    tracking_codes: list[MeetingTrackingCodeValue] | None = None
    """What the site counts the meeting under; `meeting_tracking_codes.list` knows what may stand here. An optional
    code that is left out gets its default.
    """
    integration_tags: list[str] | None = None
    """Keys of your own, such as ids of tickets, that the meeting can be found by; 3 at most, of 64 characters at
    most. Only the integration that set them sees them.
    """
    enabled_audio_watermark: bool | None = None
    """Whether the sound holds a mark that tells which app or device it was recorded with; plain meetings whose audio
    connection type is `VoIP` alone.
    """
    enabled_visual_watermark: bool | None = None
    """Whether everybody sees their own address over the picture."""
    visual_watermark_opacity: int | None = None
    """How well that address is seen, from 5 to 80; 10 where nothing is said."""
    enabled_live_stream: bool | None = None
    """Whether it can be streamed; `liveStream` says where to."""
    live_stream: MeetingLiveStream | None = None
    """Where a meeting is streamed to; destination and both addresses are needed."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "start": "start",
        "end": "end",
        "timezone": "timezone",
        "recurrence": "recurrence",
        "agenda": "agenda",
        "password": "password",
        "host_email": "hostEmail",
        "site_url": "siteUrl",
        "adhoc": "adhoc",
        "room_id": "roomId",
        "template_id": "templateId",
        "scheduled_type": "scheduledType",
        "session_type_id": "sessionTypeId",
        "invitees": "invitees",
        "send_email": "sendEmail",
        "enabled_auto_record_meeting": "enabledAutoRecordMeeting",
        "allow_any_user_to_be_co_host": "allowAnyUserToBeCoHost",
        "allow_first_user_to_be_co_host": "allowFirstUserToBeCoHost",
        "allow_authenticated_devices": "allowAuthenticatedDevices",
        "enabled_join_before_host": "enabledJoinBeforeHost",
        "join_before_host_minutes": "joinBeforeHostMinutes",
        "enable_connect_audio_before_host": "enableConnectAudioBeforeHost",
        "exclude_password": "excludePassword",
        "public_meeting": "publicMeeting",
        "reminder_time": "reminderTime",
        "unlocked_meeting_join_security": "unlockedMeetingJoinSecurity",
        "enable_automatic_lock": "enableAutomaticLock",
        "automatic_lock_minutes": "automaticLockMinutes",
        "enabled_webcast_view": "enabledWebcastView",
        "panelist_password": "panelistPassword",
        "require_attendee_login": "requireAttendeeLogin",
        "restrict_to_invitees": "restrictToInvitees",
        "meeting_options": "meetingOptions",
        "attendee_privileges": "attendeePrivileges",
        "audio_connection_options": "audioConnectionOptions",
        "registration": "registration",
        "simultaneous_interpretation": "simultaneousInterpretation",
        "enabled_breakout_sessions": "enabledBreakoutSessions",
        "breakout_sessions": "breakoutSessions",
        "tracking_codes": "trackingCodes",
        "integration_tags": "integrationTags",
        "enabled_audio_watermark": "enabledAudioWatermark",
        "enabled_visual_watermark": "enabledVisualWatermark",
        "visual_watermark_opacity": "visualWatermarkOpacity",
        "enabled_live_stream": "enabledLiveStream",
        "live_stream": "liveStream",
    }
    _SECRETS: ClassVar[frozenset[str]] = frozenset(["password", "panelist_password"])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.title = get("title")
        self.start = (value := get("start")) and read_timestamp(value)
        self.end = (value := get("end")) and read_timestamp(value)
        self.timezone = get("timezone")
        self.recurrence = get("recurrence")
        self.agenda = get("agenda")
        self.password = get("password")
        self.host_email = get("hostEmail")
        self.site_url = get("siteUrl")
        self.adhoc = get("adhoc")
        self.room_id = get("roomId")
        self.template_id = get("templateId")
        self.scheduled_type = (value := get("scheduledType")) and read_meeting_scheduled_type(value)
        self.session_type_id = get("sessionTypeId")
        self.invitees = (value := get("invitees")) and read_each(read_meeting_invitee_plan, value)
        self.send_email = get("sendEmail")
        self.enabled_auto_record_meeting = get("enabledAutoRecordMeeting")
        self.allow_any_user_to_be_co_host = get("allowAnyUserToBeCoHost")
        self.allow_first_user_to_be_co_host = get("allowFirstUserToBeCoHost")
        self.allow_authenticated_devices = get("allowAuthenticatedDevices")
        self.enabled_join_before_host = get("enabledJoinBeforeHost")
        self.join_before_host_minutes = get("joinBeforeHostMinutes")
        self.enable_connect_audio_before_host = get("enableConnectAudioBeforeHost")
        self.exclude_password = get("excludePassword")
        self.public_meeting = get("publicMeeting")
        self.reminder_time = get("reminderTime")
        self.unlocked_meeting_join_security = (
            value := get("unlockedMeetingJoinSecurity")
        ) and read_meeting_join_security(value)
        self.enable_automatic_lock = get("enableAutomaticLock")
        self.automatic_lock_minutes = get("automaticLockMinutes")
        self.enabled_webcast_view = get("enabledWebcastView")
        self.panelist_password = get("panelistPassword")
        self.require_attendee_login = get("requireAttendeeLogin")
        self.restrict_to_invitees = get("restrictToInvitees")
        self.meeting_options = (value := get("meetingOptions")) and read_meeting_options(value)
        self.attendee_privileges = (value := get("attendeePrivileges")) and read_meeting_attendee_privileges(value)
        self.audio_connection_options = (
            value := get("audioConnectionOptions")
        ) and read_meeting_audio_connection_options(value)
        self.registration = (value := get("registration")) and read_meeting_registration(value)
        self.simultaneous_interpretation = (
            value := get("simultaneousInterpretation")
        ) and read_meeting_interpretation_plan(value)
        self.enabled_breakout_sessions = get("enabledBreakoutSessions")
        self.breakout_sessions = (value := get("breakoutSessions")) and read_each(
            read_meeting_breakout_session_plan, value
        )
        self.tracking_codes = (value := get("trackingCodes")) and read_each(read_meeting_tracking_code_value, value)
        self.integration_tags = get("integrationTags")
        self.enabled_audio_watermark = get("enabledAudioWatermark")
        self.enabled_visual_watermark = get("enabledVisualWatermark")
        self.visual_watermark_opacity = get("visualWatermarkOpacity")
        self.enabled_live_stream = get("enabledLiveStream")
        self.live_stream = (value := get("liveStream")) and read_meeting_live_stream(value)
        self._source = data
        self._additional_properties = None
        return self


read_meeting_plan = model_reader(MeetingPlan)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingInviteePlan(Model):
    """Somebody to invite to a meeting; the address is needed."""

    email: str | None = None
    """The address."""
    display_name: str | None = None
    """The name, 128 characters at most; that of the account, or the address, where it is not given."""
    co_host: bool | None = None
    """Whether they may be a cohost; in a meeting of a room they may where nothing is said, if they can be at all."""
    panelist: bool | None = None
    """Whether they are a panelist of a webinar."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "email": "email",
        "display_name": "displayName",
        "co_host": "coHost",
        "panelist": "panelist",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.email = get("email")
        self.display_name = get("displayName")
        self.co_host = get("coHost")
        self.panelist = get("panelist")
        self._source = data
        self._additional_properties = None
        return self


read_meeting_invitee_plan = model_reader(MeetingInviteePlan)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingOptions(Model):
    """What can be done in a meeting. The session type decides as well, and newer sites know no more than chat, video
    and files.
    """

    enabled_chat: bool | None = None
    """Whether people may chat."""
    enabled_video: bool | None = None
    """Whether people may show video."""
    enabled_polling: bool | None = None
    """Whether people may vote in polls; webinars alone."""
    enabled_note: bool | None = None
    """Whether people may take notes."""
    note_type: MeetingNoteType | None = None
    """Whether everybody may take notes, or one person for all."""
    enabled_closed_captions: bool | None = None
    """Whether people may have closed captions; on older sites."""
    enabled_file_transfer: bool | None = None
    """Whether people may pass files on."""
    enabled_ucf_rich_media: bool | None = None
    """Whether people may share media in the Universal Communications Format."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "enabled_chat": "enabledChat",
        "enabled_video": "enabledVideo",
        "enabled_polling": "enabledPolling",
        "enabled_note": "enabledNote",
        "note_type": "noteType",
        "enabled_closed_captions": "enabledClosedCaptions",
        "enabled_file_transfer": "enabledFileTransfer",
        "enabled_ucf_rich_media": "enabledUCFRichMedia",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.enabled_chat = get("enabledChat")
        self.enabled_video = get("enabledVideo")
        self.enabled_polling = get("enabledPolling")
        self.enabled_note = get("enabledNote")
        self.note_type = (value := get("noteType")) and read_meeting_note_type(value)
        self.enabled_closed_captions = get("enabledClosedCaptions")
        self.enabled_file_transfer = get("enabledFileTransfer")
        self.enabled_ucf_rich_media = get("enabledUCFRichMedia")
        self._source = data
        self._additional_properties = None
        return self


read_meeting_options = model_reader(MeetingOptions)


class MeetingNoteType(OpenEnum):
    """Whether everybody may take notes, or one person for all."""

    ALLOW_ALL = "allowAll"
    ALLOW_ONE = "allowOne"


read_meeting_note_type = enum_reader(MeetingNoteType)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingAttendeePrivileges(Model):
    """What everybody in a meeting may do; not of webinars. Newer sites know no more than sharing and the list of who
    is there.
    """

    enabled_share_content: bool | None = None
    """Share content."""
    enabled_save_document: bool | None = None
    """Save documents that are shared as files."""
    enabled_print_document: bool | None = None
    """Print documents that are shared as files."""
    enabled_annotate: bool | None = None
    """Write on documents that are shared as files."""
    enabled_view_participant_list: bool | None = None
    """See who is there."""
    enabled_view_thumbnails: bool | None = None
    """See small pictures of the pages of documents that are shared as files."""
    enabled_remote_control: bool | None = None
    """Control applications and desktops of others."""
    enabled_view_any_document: bool | None = None
    """See any document that is shared as a file."""
    enabled_view_any_page: bool | None = None
    """See any page of documents that are shared as files."""
    enabled_contact_operator_privately: bool | None = None
    """Talk to the operator in private."""
    enabled_chat_host: bool | None = None
    """Chat with the host in private."""
    enabled_chat_presenter: bool | None = None
    """Chat with the presenter in private."""
    enabled_chat_other_participants: bool | None = None
    """Chat with others in private."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "enabled_share_content": "enabledShareContent",
        "enabled_save_document": "enabledSaveDocument",
        "enabled_print_document": "enabledPrintDocument",
        "enabled_annotate": "enabledAnnotate",
        "enabled_view_participant_list": "enabledViewParticipantList",
        "enabled_view_thumbnails": "enabledViewThumbnails",
        "enabled_remote_control": "enabledRemoteControl",
        "enabled_view_any_document": "enabledViewAnyDocument",
        "enabled_view_any_page": "enabledViewAnyPage",
        "enabled_contact_operator_privately": "enabledContactOperatorPrivately",
        "enabled_chat_host": "enabledChatHost",
        "enabled_chat_presenter": "enabledChatPresenter",
        "enabled_chat_other_participants": "enabledChatOtherParticipants",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.enabled_share_content = get("enabledShareContent")
        self.enabled_save_document = get("enabledSaveDocument")
        self.enabled_print_document = get("enabledPrintDocument")
        self.enabled_annotate = get("enabledAnnotate")
        self.enabled_view_participant_list = get("enabledViewParticipantList")
        self.enabled_view_thumbnails = get("enabledViewThumbnails")
        self.enabled_remote_control = get("enabledRemoteControl")
        self.enabled_view_any_document = get("enabledViewAnyDocument")
        self.enabled_view_any_page = get("enabledViewAnyPage")
        self.enabled_contact_operator_privately = get("enabledContactOperatorPrivately")
        self.enabled_chat_host = get("enabledChatHost")
        self.enabled_chat_presenter = get("enabledChatPresenter")
        self.enabled_chat_other_participants = get("enabledChatOtherParticipants")
        self._source = data
        self._additional_properties = None
        return self


read_meeting_attendee_privileges = model_reader(MeetingAttendeePrivileges)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingAudioConnectionOptions(Model):
    """How people hear a meeting, and are heard."""

    audio_connection_type: MeetingAudioConnectionType | None = None
    """What people join the audio by: computer or phone, a computer alone, the service of somebody else, or as is
    usual.
    """
    enabled_toll_free_call_in: bool | None = None
    """Whether toll-free numbers are shown."""
    enabled_global_call_in: bool | None = None
    """Whether numbers of other countries are shown."""
    enabled_audience_call_back: bool | None = None
    """Whether people may be called, or call; webinars alone."""
    entry_and_exit_tone: MeetingEntryAndExitTone | None = None
    """What those on the phone hear when somebody comes or goes, which may be the name or nothing."""
    allow_host_to_unmute_participants: bool | None = None
    """Whether the host may unmute people."""
    allow_attendee_to_unmute_self: bool | None = None
    """Whether people may unmute themselves."""
    mute_attendee_upon_entry: bool | None = None
    """Whether people are muted when they join."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "audio_connection_type": "audioConnectionType",
        "enabled_toll_free_call_in": "enabledTollFreeCallIn",
        "enabled_global_call_in": "enabledGlobalCallIn",
        "enabled_audience_call_back": "enabledAudienceCallBack",
        "entry_and_exit_tone": "entryAndExitTone",
        "allow_host_to_unmute_participants": "allowHostToUnmuteParticipants",
        "allow_attendee_to_unmute_self": "allowAttendeeToUnmuteSelf",
        "mute_attendee_upon_entry": "muteAttendeeUponEntry",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.audio_connection_type = (value := get("audioConnectionType")) and read_meeting_audio_connection_type(value)
        self.enabled_toll_free_call_in = get("enabledTollFreeCallIn")
        self.enabled_global_call_in = get("enabledGlobalCallIn")
        self.enabled_audience_call_back = get("enabledAudienceCallBack")
        self.entry_and_exit_tone = (value := get("entryAndExitTone")) and read_meeting_entry_and_exit_tone(value)
        self.allow_host_to_unmute_participants = get("allowHostToUnmuteParticipants")
        self.allow_attendee_to_unmute_self = get("allowAttendeeToUnmuteSelf")
        self.mute_attendee_upon_entry = get("muteAttendeeUponEntry")
        self._source = data
        self._additional_properties = None
        return self


read_meeting_audio_connection_options = model_reader(MeetingAudioConnectionOptions)


class MeetingAudioConnectionType(OpenEnum):
    """What people join the audio by: computer or phone, a computer alone, the service of somebody else, or as is
    usual.
    """

    WEBEX_AUDIO = "webexAudio"
    VO_IP = "VoIP"
    OTHER = "other"
    NONE = "none"


read_meeting_audio_connection_type = enum_reader(MeetingAudioConnectionType)


class MeetingEntryAndExitTone(OpenEnum):
    """What those on the phone hear when somebody comes or goes, which may be the name or nothing."""

    BEEP = "beep"
    ANNOUNCE_NAME = "announceName"
    NO_TONE = "noTone"


read_meeting_entry_and_exit_tone = enum_reader(MeetingEntryAndExitTone)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingTelephony(Model):
    """How a meeting is joined by phone; absent where it cannot be."""

    access_code: str | None = None
    """What to dial after the number."""
    call_in_numbers: list[MeetingCallInNumber] | None = None
    """The numbers to call."""
    links: list[MeetingLink] | None = None
    """Where the numbers of other countries are."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "access_code": "accessCode",
        "call_in_numbers": "callInNumbers",
        "links": "links",
    }
    _SECRETS: ClassVar[frozenset[str]] = frozenset(["access_code"])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.access_code = get("accessCode")
        self.call_in_numbers = (value := get("callInNumbers")) and read_each(read_meeting_call_in_number, value)
        self.links = (value := get("links")) and read_each(read_meeting_link, value)
        self._source = data
        self._additional_properties = None
        return self


read_meeting_telephony = model_reader(MeetingTelephony)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingCallInNumber(Model):
    """A number that a meeting is joined by."""

    label: str | None = None
    """Where it is from, in words."""
    call_in_number: str | None = None
    """The number."""
    toll_type: MeetingTollType | None = None
    """Whether a call costs the caller something."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "label": "label",
        "call_in_number": "callInNumber",
        "toll_type": "tollType",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.label = get("label")
        self.call_in_number = get("callInNumber")
        self.toll_type = (value := get("tollType")) and read_meeting_toll_type(value)
        self._source = data
        self._additional_properties = None
        return self


read_meeting_call_in_number = model_reader(MeetingCallInNumber)


class MeetingTollType(OpenEnum):
    """Whether a call costs the caller something."""

    TOLL = "toll"
    TOLL_FREE = "tollFree"


read_meeting_toll_type = enum_reader(MeetingTollType)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingLink(Model):
    """Where more of a meeting is."""

    rel: str | None = None
    """What it is, such as `breakoutSessions`."""
    href: str | None = None
    """The path; of the API as a rule."""
    method: str | None = None
    """The method it is asked for with, such as `GET`."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "rel": "rel",
        "href": "href",
        "method": "method",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.rel = get("rel")
        self.href = get("href")
        self.method = get("method")
        self._source = data
        self._additional_properties = None
        return self


read_meeting_link = model_reader(MeetingLink)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingLiveStream(Model):
    """Where a meeting is streamed to; destination and both addresses are needed."""

    destination: str | None = None
    """Where it goes, in words."""
    rtmp_url: str | None = None
    """The address that it is sent to (RTMP); whoever has it can stream."""
    stream_url: str | None = None
    """The address that it is seen at."""
    layout_without_shared_content: MeetingLiveStreamLayout | None = None
    """How people are seen in a stream while nothing is shared: all alike, the speaker large above others, or the
    speaker alone.
    """
    layout_with_shared_content: MeetingLiveStreamContentLayout | None = None
    """How shared content is seen in a stream: with people above it, with the speaker in a corner, or alone."""
    allow_change_layout_in_meeting: bool | None = None
    """Whether the layout may be changed in the meeting."""
    follow_stage_layout_when_synced: bool | None = None
    """Whether the layout follows the stage while that is synchronized."""
    resolution: str | None = None
    """The resolution, such as `1920x1080`."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "destination": "destination",
        "rtmp_url": "rtmpUrl",
        "stream_url": "streamUrl",
        "layout_without_shared_content": "layoutWithoutSharedContent",
        "layout_with_shared_content": "layoutWithSharedContent",
        "allow_change_layout_in_meeting": "allowChangeLayoutInMeeting",
        "follow_stage_layout_when_synced": "followStageLayoutWhenSynced",
        "resolution": "resolution",
    }
    _SECRETS: ClassVar[frozenset[str]] = frozenset(["rtmp_url"])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.destination = get("destination")
        self.rtmp_url = get("rtmpUrl")
        self.stream_url = get("streamUrl")
        self.layout_without_shared_content = (
            value := get("layoutWithoutSharedContent")
        ) and read_meeting_live_stream_layout(value)
        self.layout_with_shared_content = (
            value := get("layoutWithSharedContent")
        ) and read_meeting_live_stream_content_layout(value)
        self.allow_change_layout_in_meeting = get("allowChangeLayoutInMeeting")
        self.follow_stage_layout_when_synced = get("followStageLayoutWhenSynced")
        self.resolution = get("resolution")
        self._source = data
        self._additional_properties = None
        return self


read_meeting_live_stream = model_reader(MeetingLiveStream)


class MeetingLiveStreamLayout(OpenEnum):
    """How people are seen in a stream while nothing is shared: all alike, the speaker large above others, or the
    speaker alone.
    """

    GRID = "grid"
    STACK = "stack"
    FOCUS = "focus"


read_meeting_live_stream_layout = enum_reader(MeetingLiveStreamLayout)


class MeetingLiveStreamContentLayout(OpenEnum):
    """How shared content is seen in a stream: with people above it, with the speaker in a corner, or alone."""

    STACK = "stack"
    FOCUSED_CONTENT_WITH_ACTIVE_SPEAKER = "focusedContentWithActiveSpeaker"
    FOCUSED_CONTENT = "focusedContent"


read_meeting_live_stream_content_layout = enum_reader(MeetingLiveStreamContentLayout)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingControls(Model):
    """Whether a meeting that is on is locked and recorded."""

    locked: bool | None = None
    """Whether it is locked."""
    recording_started: bool | None = None
    """Whether its recording was started."""
    recording_paused: bool | None = None
    """Whether its recording is paused."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "locked": "locked",
        "recording_started": "recordingStarted",
        "recording_paused": "recordingPaused",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.locked = get("locked")
        self.recording_started = get("recordingStarted")
        self.recording_paused = get("recordingPaused")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingJoinLinks(Model):
    """The links that a meeting is joined or started by; whoever has them needs no password."""

    start_link: str | None = None
    """Where the host starts it; only for host and cohosts."""
    join_link: str | None = None
    """Where it is joined."""
    expiration: datetime | None = None
    """How long the link to join works; absent where both links are the page of the meeting."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "start_link": "startLink",
        "join_link": "joinLink",
        "expiration": "expiration",
    }
    _SECRETS: ClassVar[frozenset[str]] = frozenset(["start_link", "join_link"])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.start_link = get("startLink")
        self.join_link = get("joinLink")
        self.expiration = (value := get("expiration")) and read_timestamp(value)
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingReassignment(Model):
    """What became of a meeting that was to get another host."""

    meeting_id: str | None = None
    """The meeting."""
    http_status: int | str | None = None
    """What came of it, as a status of HTTP; 200 where it has the new host."""
    message: str | None = None
    """What went wrong."""
    errors: list[ErrorDetail] | None = None
    """Each fault found."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "meeting_id": "meetingId",
        "http_status": "httpStatus",
        "message": "message",
        "errors": "errors",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.meeting_id = get("meetingId")
        self.http_status = get("httpStatus")
        self.message = get("message")
        self.errors = (value := get("errors")) and read_each(read_error_detail, value)
        self._source = data
        self._additional_properties = None
        return self
