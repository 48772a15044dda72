"""What deliveries tell of, one class a kind of event.

    Event
    ├── MessageEvent              whatever happens to messages
    │   ├── MessageCreated
    │   ├── MessageUpdated
    │   └── MessageDeleted
    ├── MembershipEvent, RoomEvent, AttachmentActionEvent, MeetingEvent, …   likewise
    └── UnknownEvent              whatever is not here yet

The statements below are the table of all kinds: a class names its resource, the model of its `data` where there is one,
and what happened. A class of one's own, `class RoomArchived(RoomEvent, event="archived")`, takes its place among them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .event import Event

if TYPE_CHECKING:
    from ..models import AttachmentAction, Meeting, Membership, Message, Recording, Room

__all__ = [
    "AdminBatchJobEvent",
    "AdminBatchJobStatusChanged",
    "AttachmentActionCreated",
    "AttachmentActionEvent",
    "ConvergedRecordingCreated",
    "ConvergedRecordingDeleted",
    "ConvergedRecordingEvent",
    "ConvergedRecordingUpdated",
    "DataSourceCreated",
    "DataSourceDeleted",
    "DataSourceEvent",
    "DataSourceUpdated",
    "MeetingCreated",
    "MeetingDeleted",
    "MeetingEnded",
    "MeetingEvent",
    "MeetingParticipantEvent",
    "MeetingParticipantJoined",
    "MeetingParticipantLeft",
    "MeetingStarted",
    "MeetingTranscriptCreated",
    "MeetingTranscriptDeleted",
    "MeetingTranscriptEvent",
    "MeetingTranscriptUpdated",
    "MeetingUpdated",
    "MembershipCreated",
    "MembershipDeleted",
    "MembershipEvent",
    "MembershipUpdated",
    "MessageCreated",
    "MessageDeleted",
    "MessageEvent",
    "MessageUpdated",
    "RecordingCreated",
    "RecordingDeleted",
    "RecordingEvent",
    "RecordingUpdated",
    "RoomCreated",
    "RoomDeleted",
    "RoomEvent",
    "RoomMigrated",
    "RoomUpdated",
    "ServiceAppAuthorized",
    "ServiceAppDeauthorized",
    "ServiceAppEvent",
    "TelephonyCallCreated",
    "TelephonyCallDeleted",
    "TelephonyCallEvent",
    "TelephonyCallUpdated",
    "TelephonyConferenceCreated",
    "TelephonyConferenceDeleted",
    "TelephonyConferenceEvent",
    "TelephonyConferenceUpdated",
    "TelephonyMwiCreated",
    "TelephonyMwiDeleted",
    "TelephonyMwiEvent",
    "TelephonyMwiUpdated",
    "UcCounterCreated",
    "UcCounterDeleted",
    "UcCounterEvent",
    "UcCounterUpdated",
]


class MessageEvent(Event, resource="messages", model="Message"):
    """What happens to messages. Bots are told only of those in direct rooms, and of those that mention them."""

    data: Message


class MessageCreated(MessageEvent, event="created"):
    """Somebody posted a message. What it says is read by its id."""


class MessageUpdated(MessageEvent, event="updated"):
    """Somebody edited a message."""


class MessageDeleted(MessageEvent, event="deleted"):
    """Somebody deleted a message."""


class MembershipEvent(Event, resource="memberships", model="Membership"):
    """What happens to the members of rooms."""

    data: Membership


class MembershipCreated(MembershipEvent, event="created"):
    """Somebody was added to a room; it is how a bot learns of a new one."""


class MembershipUpdated(MembershipEvent, event="updated"):
    """Somebody was made moderator, or is one no more."""


class MembershipDeleted(MembershipEvent, event="deleted"):
    """Somebody left a room, or was removed."""


class RoomEvent(Event, resource="rooms", model="Room"):
    """What happens to rooms."""

    data: Room


class RoomCreated(RoomEvent, event="created"):
    """A room was made."""


class RoomUpdated(RoomEvent, event="updated"):
    """A room was renamed, locked or the like."""


class RoomDeleted(RoomEvent, event="deleted"):
    """A room was deleted."""


class RoomMigrated(RoomEvent, event="migrated"):
    """A room was moved to another region, and has another id now."""


class AttachmentActionEvent(Event, resource="attachmentActions", model="AttachmentAction"):
    """What people do with cards."""

    data: AttachmentAction


class AttachmentActionCreated(AttachmentActionEvent, event="created"):
    """Somebody submitted a card. The inputs are read by its id."""


class MeetingEvent(Event, resource="meetings", model="Meeting"):
    """What happens to meetings."""

    data: Meeting


class MeetingCreated(MeetingEvent, event="created"):
    """A meeting was scheduled."""


class MeetingUpdated(MeetingEvent, event="updated"):
    """A meeting was changed."""


class MeetingDeleted(MeetingEvent, event="deleted"):
    """A meeting was called off."""


class MeetingStarted(MeetingEvent, event="started"):
    """A meeting began."""


class MeetingEnded(MeetingEvent, event="ended"):
    """A meeting is over."""


class RecordingEvent(Event, resource="recordings", model="Recording"):
    """What happens to recordings of meetings."""

    data: Recording


class RecordingCreated(RecordingEvent, event="created"):
    """A recording is there to be watched."""


class RecordingUpdated(RecordingEvent, event="updated"):
    """A recording was changed."""


class RecordingDeleted(RecordingEvent, event="deleted"):
    """A recording was deleted."""


class _OpenEvent(Event):
    """What the contract has no model for."""

    data: dict[str, Any]


class MeetingParticipantEvent(_OpenEvent, resource="meetingParticipants"):
    """What people do in meetings."""


class MeetingParticipantJoined(MeetingParticipantEvent, event="joined"):
    """Somebody joined a meeting."""


class MeetingParticipantLeft(MeetingParticipantEvent, event="left"):
    """Somebody left a meeting."""


class MeetingTranscriptEvent(_OpenEvent, resource="meetingTranscripts"):
    """What happens to transcripts of meetings."""


class MeetingTranscriptCreated(MeetingTranscriptEvent, event="created"):
    """A transcript is there to be read."""


class MeetingTranscriptUpdated(MeetingTranscriptEvent, event="updated"):
    """A transcript was changed."""


class MeetingTranscriptDeleted(MeetingTranscriptEvent, event="deleted"):
    """A transcript was deleted."""


class ConvergedRecordingEvent(_OpenEvent, resource="convergedRecordings"):
    """What happens to recordings of calls."""


class ConvergedRecordingCreated(ConvergedRecordingEvent, event="created"):
    """A recording of a call is there."""


class ConvergedRecordingUpdated(ConvergedRecordingEvent, event="updated"):
    """A recording of a call was changed."""


class ConvergedRecordingDeleted(ConvergedRecordingEvent, event="deleted"):
    """A recording of a call was deleted."""


class TelephonyCallEvent(_OpenEvent, resource="telephony_calls"):
    """What happens to the calls of a person."""


class TelephonyCallCreated(TelephonyCallEvent, event="created"):
    """A call began."""


class TelephonyCallUpdated(TelephonyCallEvent, event="updated"):
    """A call was answered, held, transferred or the like."""


class TelephonyCallDeleted(TelephonyCallEvent, event="deleted"):
    """A call is over."""


class TelephonyConferenceEvent(_OpenEvent, resource="telephony_conference"):
    """What happens to the conference of a person."""


class TelephonyConferenceCreated(TelephonyConferenceEvent, event="created"):
    """A conference began."""


class TelephonyConferenceUpdated(TelephonyConferenceEvent, event="updated"):
    """A conference has changed."""


class TelephonyConferenceDeleted(TelephonyConferenceEvent, event="deleted"):
    """A conference is over."""


class TelephonyMwiEvent(_OpenEvent, resource="telephony_mwi"):
    """What happens to the light that says a message is waiting in the voice mail."""


class TelephonyMwiCreated(TelephonyMwiEvent, event="created"):
    """The light is there."""


class TelephonyMwiUpdated(TelephonyMwiEvent, event="updated"):
    """The light went on or off."""


class TelephonyMwiDeleted(TelephonyMwiEvent, event="deleted"):
    """The light is gone."""


class UcCounterEvent(_OpenEvent, resource="uc_counters"):
    """What happens to the performance counters of a dedicated instance."""


class UcCounterCreated(UcCounterEvent, event="created"):
    """A counter is there."""


class UcCounterUpdated(UcCounterEvent, event="updated"):
    """A counter has changed."""


class UcCounterDeleted(UcCounterEvent, event="deleted"):
    """A counter is gone."""


class DataSourceEvent(_OpenEvent, resource="dataSources"):
    """What happens to data sources."""


class DataSourceCreated(DataSourceEvent, event="created"):
    """A data source was registered."""


class DataSourceUpdated(DataSourceEvent, event="updated"):
    """A data source was changed."""


class DataSourceDeleted(DataSourceEvent, event="deleted"):
    """A data source was deleted."""


class ServiceAppEvent(_OpenEvent, resource="serviceApp"):
    """What organizations do with a service app."""


class ServiceAppAuthorized(ServiceAppEvent, event="authorized"):
    """An organization authorized a service app, which can have a token now."""


class ServiceAppDeauthorized(ServiceAppEvent, event="deauthorized"):
    """An organization authorizes a service app no more."""


class AdminBatchJobEvent(_OpenEvent, resource="adminBatchJobs"):
    """What happens to batch jobs of administrators."""


class AdminBatchJobStatusChanged(AdminBatchJobEvent, event="statusChanged"):
    """A batch job has another status."""
