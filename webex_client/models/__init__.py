# Generated from spec/ by generator; change the spec.
"""Every model and enum. Importing one imports the module of its resource alone."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .attachment_actions import AttachmentAction as AttachmentAction
    from .attachment_actions import AttachmentActionType as AttachmentActionType
    from .common import Error as Error
    from .common import ErrorDetail as ErrorDetail
    from .common import ItemError as ItemError
    from .common import RoomType as RoomType
    from .conference import ConferenceDetails as ConferenceDetails
    from .conference import ConferenceParticipant as ConferenceParticipant
    from .conference import ConferenceState as ConferenceState
    from .conference import ConferenceType as ConferenceType
    from .events import Event as Event
    from .events import EventResource as EventResource
    from .events import EventServiceType as EventServiceType
    from .events import EventType as EventType
    from .memberships import Membership as Membership
    from .messages import Attachment as Attachment
    from .messages import Message as Message
    from .people import Address as Address
    from .people import Person as Person
    from .people import PersonStatus as PersonStatus
    from .people import PersonType as PersonType
    from .people import PhoneNumber as PhoneNumber
    from .people import PhoneNumberType as PhoneNumberType
    from .people import SipAddress as SipAddress
    from .people import SipAddressType as SipAddressType
    from .room_tabs import RoomTab as RoomTab
    from .rooms import Room as Room
    from .rooms import RoomMeetingInfo as RoomMeetingInfo
    from .rooms import RoomSortBy as RoomSortBy
    from .team_memberships import TeamMembership as TeamMembership
    from .teams import Team as Team
    from .webhooks import Webhook as Webhook
    from .webhooks import WebhookEvent as WebhookEvent
    from .webhooks import WebhookOwnedBy as WebhookOwnedBy
    from .webhooks import WebhookResource as WebhookResource
    from .webhooks import WebhookStatus as WebhookStatus

__all__ = [
    "Address",
    "Attachment",
    "AttachmentAction",
    "AttachmentActionType",
    "ConferenceDetails",
    "ConferenceParticipant",
    "ConferenceState",
    "ConferenceType",
    "Error",
    "ErrorDetail",
    "Event",
    "EventResource",
    "EventServiceType",
    "EventType",
    "ItemError",
    "Membership",
    "Message",
    "Person",
    "PersonStatus",
    "PersonType",
    "PhoneNumber",
    "PhoneNumberType",
    "Room",
    "RoomMeetingInfo",
    "RoomSortBy",
    "RoomTab",
    "RoomType",
    "SipAddress",
    "SipAddressType",
    "Team",
    "TeamMembership",
    "Webhook",
    "WebhookEvent",
    "WebhookOwnedBy",
    "WebhookResource",
    "WebhookStatus",
]

_HOME = {
    "AttachmentAction": "attachment_actions",
    "AttachmentActionType": "attachment_actions",
    "Error": "common",
    "ErrorDetail": "common",
    "ItemError": "common",
    "RoomType": "common",
    "ConferenceDetails": "conference",
    "ConferenceParticipant": "conference",
    "ConferenceState": "conference",
    "ConferenceType": "conference",
    "Event": "events",
    "EventResource": "events",
    "EventServiceType": "events",
    "EventType": "events",
    "Membership": "memberships",
    "Attachment": "messages",
    "Message": "messages",
    "Address": "people",
    "Person": "people",
    "PersonStatus": "people",
    "PersonType": "people",
    "PhoneNumber": "people",
    "PhoneNumberType": "people",
    "SipAddress": "people",
    "SipAddressType": "people",
    "RoomTab": "room_tabs",
    "Room": "rooms",
    "RoomMeetingInfo": "rooms",
    "RoomSortBy": "rooms",
    "TeamMembership": "team_memberships",
    "Team": "teams",
    "Webhook": "webhooks",
    "WebhookEvent": "webhooks",
    "WebhookOwnedBy": "webhooks",
    "WebhookResource": "webhooks",
    "WebhookStatus": "webhooks",
}


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOME[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
