# Generated from spec/ by generator; change the spec.
"""Every model and enum. Importing one imports the module of its resource alone."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .access_tokens import AccessToken as AccessToken
    from .access_tokens import AccessTokenGrantType as AccessTokenGrantType
    from .access_tokens import DeviceAuthorization as DeviceAuthorization
    from .access_tokens import DeviceGrantType as DeviceGrantType
    from .admin_audit_events import AdminAuditEvent as AdminAuditEvent
    from .admin_audit_events import AdminAuditEventData as AdminAuditEventData
    from .admin_audit_events import AdminAuditRole as AdminAuditRole
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
    from .groups import Group as Group
    from .groups import GroupExtension as GroupExtension
    from .groups import GroupInheritance as GroupInheritance
    from .groups import GroupInheritanceType as GroupInheritanceType
    from .groups import GroupManager as GroupManager
    from .groups import GroupMember as GroupMember
    from .groups import GroupMemberChange as GroupMemberChange
    from .groups import GroupMemberOperation as GroupMemberOperation
    from .groups import GroupOperation as GroupOperation
    from .groups import GroupOperationType as GroupOperationType
    from .groups import GroupOwner as GroupOwner
    from .groups import GroupSortBy as GroupSortBy
    from .groups import GroupSortOrder as GroupSortOrder
    from .guests import Guest as Guest
    from .guests import GuestToken as GuestToken
    from .licenses import License as License
    from .licenses import LicenseAssignee as LicenseAssignee
    from .licenses import LicenseChange as LicenseChange
    from .licenses import LicenseOperation as LicenseOperation
    from .licenses import LicenseProperties as LicenseProperties
    from .licenses import LicenseSite as LicenseSite
    from .licenses import LicenseSiteAccountType as LicenseSiteAccountType
    from .licenses import LicenseSiteChange as LicenseSiteChange
    from .licenses import LicenseSiteType as LicenseSiteType
    from .licenses import LicenseUser as LicenseUser
    from .licenses import LicenseUserType as LicenseUserType
    from .licenses import UserLicenses as UserLicenses
    from .memberships import Membership as Membership
    from .messages import Attachment as Attachment
    from .messages import Message as Message
    from .organizations import Organization as Organization
    from .people import Address as Address
    from .people import Person as Person
    from .people import PersonStatus as PersonStatus
    from .people import PersonType as PersonType
    from .people import PhoneNumber as PhoneNumber
    from .people import PhoneNumberType as PhoneNumberType
    from .people import SipAddress as SipAddress
    from .people import SipAddressType as SipAddressType
    from .roles import Role as Role
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
    "AccessToken",
    "AccessTokenGrantType",
    "Address",
    "AdminAuditEvent",
    "AdminAuditEventData",
    "AdminAuditRole",
    "Attachment",
    "AttachmentAction",
    "AttachmentActionType",
    "ConferenceDetails",
    "ConferenceParticipant",
    "ConferenceState",
    "ConferenceType",
    "DeviceAuthorization",
    "DeviceGrantType",
    "Error",
    "ErrorDetail",
    "Event",
    "EventResource",
    "EventServiceType",
    "EventType",
    "Group",
    "GroupExtension",
    "GroupInheritance",
    "GroupInheritanceType",
    "GroupManager",
    "GroupMember",
    "GroupMemberChange",
    "GroupMemberOperation",
    "GroupOperation",
    "GroupOperationType",
    "GroupOwner",
    "GroupSortBy",
    "GroupSortOrder",
    "Guest",
    "GuestToken",
    "ItemError",
    "License",
    "LicenseAssignee",
    "LicenseChange",
    "LicenseOperation",
    "LicenseProperties",
    "LicenseSite",
    "LicenseSiteAccountType",
    "LicenseSiteChange",
    "LicenseSiteType",
    "LicenseUser",
    "LicenseUserType",
    "Membership",
    "Message",
    "Organization",
    "Person",
    "PersonStatus",
    "PersonType",
    "PhoneNumber",
    "PhoneNumberType",
    "Role",
    "Room",
    "RoomMeetingInfo",
    "RoomSortBy",
    "RoomTab",
    "RoomType",
    "SipAddress",
    "SipAddressType",
    "Team",
    "TeamMembership",
    "UserLicenses",
    "Webhook",
    "WebhookEvent",
    "WebhookOwnedBy",
    "WebhookResource",
    "WebhookStatus",
]

_HOME = {
    "AccessToken": "access_tokens",
    "AccessTokenGrantType": "access_tokens",
    "DeviceAuthorization": "access_tokens",
    "DeviceGrantType": "access_tokens",
    "AdminAuditEvent": "admin_audit_events",
    "AdminAuditEventData": "admin_audit_events",
    "AdminAuditRole": "admin_audit_events",
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
    "Group": "groups",
    "GroupExtension": "groups",
    "GroupInheritance": "groups",
    "GroupInheritanceType": "groups",
    "GroupManager": "groups",
    "GroupMember": "groups",
    "GroupMemberChange": "groups",
    "GroupMemberOperation": "groups",
    "GroupOperation": "groups",
    "GroupOperationType": "groups",
    "GroupOwner": "groups",
    "GroupSortBy": "groups",
    "GroupSortOrder": "groups",
    "Guest": "guests",
    "GuestToken": "guests",
    "License": "licenses",
    "LicenseAssignee": "licenses",
    "LicenseChange": "licenses",
    "LicenseOperation": "licenses",
    "LicenseProperties": "licenses",
    "LicenseSite": "licenses",
    "LicenseSiteAccountType": "licenses",
    "LicenseSiteChange": "licenses",
    "LicenseSiteType": "licenses",
    "LicenseUser": "licenses",
    "LicenseUserType": "licenses",
    "UserLicenses": "licenses",
    "Membership": "memberships",
    "Attachment": "messages",
    "Message": "messages",
    "Organization": "organizations",
    "Address": "people",
    "Person": "people",
    "PersonStatus": "people",
    "PersonType": "people",
    "PhoneNumber": "people",
    "PhoneNumberType": "people",
    "SipAddress": "people",
    "SipAddressType": "people",
    "Role": "roles",
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
