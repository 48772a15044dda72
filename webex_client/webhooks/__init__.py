"""Webhooks: to be told by Webex of what happens, and to know that it was Webex who told.

    from webex_client import WebexClient
    from webex_client.webhooks import MessageCreated, WebhookReceiver

    webex = WebexClient()
    receiver = WebhookReceiver(webex, secret="what the webhook was created with")

    @receiver.on(MessageCreated, fetch=True)
    def answer(event: MessageCreated) -> None:
        webex.messages.create(room_id=event.data.room_id, text=f"You said: {event.data.text}")

    app = receiver.asgi        # or receiver.wsgi

Without a receiver: `unwrap` verifies a delivery and gives its event, `verify` and `parse` do one of the two, `fetch`
reads what a delivery leaves out, and `sign` is for tests. Names are imported when they are first used.
"""

from __future__ import annotations

from ..lazy_names import lazy_names

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .event import Event as Event
    from .event import UnknownEvent as UnknownEvent
    from .events import AdminBatchJobEvent as AdminBatchJobEvent
    from .events import AdminBatchJobStatusChanged as AdminBatchJobStatusChanged
    from .events import AttachmentActionCreated as AttachmentActionCreated
    from .events import AttachmentActionEvent as AttachmentActionEvent
    from .events import ConvergedRecordingCreated as ConvergedRecordingCreated
    from .events import ConvergedRecordingDeleted as ConvergedRecordingDeleted
    from .events import ConvergedRecordingEvent as ConvergedRecordingEvent
    from .events import ConvergedRecordingUpdated as ConvergedRecordingUpdated
    from .events import DataSourceCreated as DataSourceCreated
    from .events import DataSourceDeleted as DataSourceDeleted
    from .events import DataSourceEvent as DataSourceEvent
    from .events import DataSourceUpdated as DataSourceUpdated
    from .events import MeetingCreated as MeetingCreated
    from .events import MeetingDeleted as MeetingDeleted
    from .events import MeetingEnded as MeetingEnded
    from .events import MeetingEvent as MeetingEvent
    from .events import MeetingParticipantEvent as MeetingParticipantEvent
    from .events import MeetingParticipantJoined as MeetingParticipantJoined
    from .events import MeetingParticipantLeft as MeetingParticipantLeft
    from .events import MeetingStarted as MeetingStarted
    from .events import MeetingTranscriptCreated as MeetingTranscriptCreated
    from .events import MeetingTranscriptDeleted as MeetingTranscriptDeleted
    from .events import MeetingTranscriptEvent as MeetingTranscriptEvent
    from .events import MeetingTranscriptUpdated as MeetingTranscriptUpdated
    from .events import MeetingUpdated as MeetingUpdated
    from .events import MembershipCreated as MembershipCreated
    from .events import MembershipDeleted as MembershipDeleted
    from .events import MembershipEvent as MembershipEvent
    from .events import MembershipUpdated as MembershipUpdated
    from .events import MessageCreated as MessageCreated
    from .events import MessageDeleted as MessageDeleted
    from .events import MessageEvent as MessageEvent
    from .events import MessageUpdated as MessageUpdated
    from .events import RecordingCreated as RecordingCreated
    from .events import RecordingDeleted as RecordingDeleted
    from .events import RecordingEvent as RecordingEvent
    from .events import RecordingUpdated as RecordingUpdated
    from .events import RoomCreated as RoomCreated
    from .events import RoomDeleted as RoomDeleted
    from .events import RoomEvent as RoomEvent
    from .events import RoomMigrated as RoomMigrated
    from .events import RoomUpdated as RoomUpdated
    from .events import ServiceAppAuthorized as ServiceAppAuthorized
    from .events import ServiceAppDeauthorized as ServiceAppDeauthorized
    from .events import ServiceAppEvent as ServiceAppEvent
    from .events import TelephonyCallCreated as TelephonyCallCreated
    from .events import TelephonyCallDeleted as TelephonyCallDeleted
    from .events import TelephonyCallEvent as TelephonyCallEvent
    from .events import TelephonyCallUpdated as TelephonyCallUpdated
    from .events import TelephonyConferenceCreated as TelephonyConferenceCreated
    from .events import TelephonyConferenceDeleted as TelephonyConferenceDeleted
    from .events import TelephonyConferenceEvent as TelephonyConferenceEvent
    from .events import TelephonyConferenceUpdated as TelephonyConferenceUpdated
    from .events import TelephonyMwiCreated as TelephonyMwiCreated
    from .events import TelephonyMwiDeleted as TelephonyMwiDeleted
    from .events import TelephonyMwiEvent as TelephonyMwiEvent
    from .events import TelephonyMwiUpdated as TelephonyMwiUpdated
    from .events import UcCounterCreated as UcCounterCreated
    from .events import UcCounterDeleted as UcCounterDeleted
    from .events import UcCounterEvent as UcCounterEvent
    from .events import UcCounterUpdated as UcCounterUpdated
    from .fetching import fetch as fetch
    from .parsing import parse as parse
    from .parsing import unwrap as unwrap
    from .receiver import WebhookReceiver as WebhookReceiver
    from .signatures import SIGNATURE_HEADER as SIGNATURE_HEADER
    from .signatures import HeaderFields as HeaderFields
    from .signatures import Secret as Secret
    from .signatures import sign as sign
    from .signatures import verify as verify

_HOMES = {
    "event": ("Event", "UnknownEvent"),
    "events": (
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
    ),
    "fetching": ("fetch",),
    "parsing": ("parse", "unwrap"),
    "receiver": ("WebhookReceiver",),
    "signatures": ("SIGNATURE_HEADER", "HeaderFields", "Secret", "sign", "verify"),
}
# What is listed is what the table has.
__all__, __getattr__, __dir__ = lazy_names(globals(), _HOMES)  # pyright: ignore[reportUnsupportedDunderAll]
