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
    from .contents import ContentRisk as ContentRisk
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
    from .meeting_breakout_sessions import MeetingBreakoutSession as MeetingBreakoutSession
    from .meeting_breakout_sessions import MeetingBreakoutSessionPlan as MeetingBreakoutSessionPlan
    from .meeting_interpreters import MeetingInterpretation as MeetingInterpretation
    from .meeting_interpreters import MeetingInterpretationPlan as MeetingInterpretationPlan
    from .meeting_interpreters import MeetingInterpreter as MeetingInterpreter
    from .meeting_interpreters import MeetingInterpreterPlan as MeetingInterpreterPlan
    from .meeting_invitation_sources import MeetingInvitationSource as MeetingInvitationSource
    from .meeting_invitation_sources import NewMeetingInvitationSource as NewMeetingInvitationSource
    from .meeting_invitees import MeetingInvitee as MeetingInvitee
    from .meeting_invitees import NewMeetingInvitee as NewMeetingInvitee
    from .meeting_registrants import MeetingRegistrant as MeetingRegistrant
    from .meeting_registrants import MeetingRegistration as MeetingRegistration
    from .meeting_registrants import NewMeetingRegistrant as NewMeetingRegistrant
    from .meeting_registrants import RegistrantAnswer as RegistrantAnswer
    from .meeting_registrants import RegistrantAnswers as RegistrantAnswers
    from .meeting_registrants import RegistrantReference as RegistrantReference
    from .meeting_registrants import RegistrantSortBy as RegistrantSortBy
    from .meeting_registrants import RegistrantSortOrder as RegistrantSortOrder
    from .meeting_registrants import RegistrantStatus as RegistrantStatus
    from .meeting_registrants import RegistrationCondition as RegistrationCondition
    from .meeting_registrants import RegistrationField as RegistrationField
    from .meeting_registrants import RegistrationQuestion as RegistrationQuestion
    from .meeting_registrants import RegistrationQuestionOption as RegistrationQuestionOption
    from .meeting_registrants import RegistrationQuestionType as RegistrationQuestionType
    from .meeting_registrants import RegistrationResult as RegistrationResult
    from .meeting_registrants import RegistrationRule as RegistrationRule
    from .meeting_session_types import MeetingSessionKind as MeetingSessionKind
    from .meeting_session_types import MeetingSessionType as MeetingSessionType
    from .meeting_surveys import MeetingSurvey as MeetingSurvey
    from .meeting_surveys import MeetingSurveyLink as MeetingSurveyLink
    from .meeting_surveys import MeetingSurveyResult as MeetingSurveyResult
    from .meeting_surveys import SurveyAnswer as SurveyAnswer
    from .meeting_surveys import SurveyAnswers as SurveyAnswers
    from .meeting_surveys import SurveyQuestion as SurveyQuestion
    from .meeting_surveys import SurveyQuestionOption as SurveyQuestionOption
    from .meeting_surveys import SurveyQuestionType as SurveyQuestionType
    from .meeting_templates import MeetingTemplate as MeetingTemplate
    from .meeting_templates import MeetingTemplateType as MeetingTemplateType
    from .meeting_tracking_codes import MeetingTrackingCode as MeetingTrackingCode
    from .meeting_tracking_codes import MeetingTrackingCodeInputMode as MeetingTrackingCodeInputMode
    from .meeting_tracking_codes import MeetingTrackingCodeOption as MeetingTrackingCodeOption
    from .meeting_tracking_codes import MeetingTrackingCodeService as MeetingTrackingCodeService
    from .meeting_tracking_codes import MeetingTrackingCodeType as MeetingTrackingCodeType
    from .meeting_tracking_codes import MeetingTrackingCodeValue as MeetingTrackingCodeValue
    from .meetings import Meeting as Meeting
    from .meetings import MeetingAttendeePrivileges as MeetingAttendeePrivileges
    from .meetings import MeetingAudioConnectionOptions as MeetingAudioConnectionOptions
    from .meetings import MeetingAudioConnectionType as MeetingAudioConnectionType
    from .meetings import MeetingCallInNumber as MeetingCallInNumber
    from .meetings import MeetingControls as MeetingControls
    from .meetings import MeetingEntryAndExitTone as MeetingEntryAndExitTone
    from .meetings import MeetingInviteePlan as MeetingInviteePlan
    from .meetings import MeetingJoinLinks as MeetingJoinLinks
    from .meetings import MeetingJoinSecurity as MeetingJoinSecurity
    from .meetings import MeetingLink as MeetingLink
    from .meetings import MeetingLiveStream as MeetingLiveStream
    from .meetings import MeetingLiveStreamContentLayout as MeetingLiveStreamContentLayout
    from .meetings import MeetingLiveStreamLayout as MeetingLiveStreamLayout
    from .meetings import MeetingNoteType as MeetingNoteType
    from .meetings import MeetingOptions as MeetingOptions
    from .meetings import MeetingPlan as MeetingPlan
    from .meetings import MeetingReassignment as MeetingReassignment
    from .meetings import MeetingScheduledType as MeetingScheduledType
    from .meetings import MeetingState as MeetingState
    from .meetings import MeetingTelephony as MeetingTelephony
    from .meetings import MeetingTollType as MeetingTollType
    from .meetings import MeetingType as MeetingType
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
    from .recordings import Recording as Recording
    from .recordings import RecordingDownloadLinks as RecordingDownloadLinks
    from .recordings import RecordingFormat as RecordingFormat
    from .recordings import RecordingServiceType as RecordingServiceType
    from .recordings import RecordingStatus as RecordingStatus
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
    "ContentRisk",
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
    "Meeting",
    "MeetingAttendeePrivileges",
    "MeetingAudioConnectionOptions",
    "MeetingAudioConnectionType",
    "MeetingBreakoutSession",
    "MeetingBreakoutSessionPlan",
    "MeetingCallInNumber",
    "MeetingControls",
    "MeetingEntryAndExitTone",
    "MeetingInterpretation",
    "MeetingInterpretationPlan",
    "MeetingInterpreter",
    "MeetingInterpreterPlan",
    "MeetingInvitationSource",
    "MeetingInvitee",
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
    "MeetingRegistrant",
    "MeetingRegistration",
    "MeetingScheduledType",
    "MeetingSessionKind",
    "MeetingSessionType",
    "MeetingState",
    "MeetingSurvey",
    "MeetingSurveyLink",
    "MeetingSurveyResult",
    "MeetingTelephony",
    "MeetingTemplate",
    "MeetingTemplateType",
    "MeetingTollType",
    "MeetingTrackingCode",
    "MeetingTrackingCodeInputMode",
    "MeetingTrackingCodeOption",
    "MeetingTrackingCodeService",
    "MeetingTrackingCodeType",
    "MeetingTrackingCodeValue",
    "MeetingType",
    "Membership",
    "Message",
    "NewMeetingInvitationSource",
    "NewMeetingInvitee",
    "NewMeetingRegistrant",
    "Organization",
    "Person",
    "PersonStatus",
    "PersonType",
    "PhoneNumber",
    "PhoneNumberType",
    "Recording",
    "RecordingDownloadLinks",
    "RecordingFormat",
    "RecordingServiceType",
    "RecordingStatus",
    "RegistrantAnswer",
    "RegistrantAnswers",
    "RegistrantReference",
    "RegistrantSortBy",
    "RegistrantSortOrder",
    "RegistrantStatus",
    "RegistrationCondition",
    "RegistrationField",
    "RegistrationQuestion",
    "RegistrationQuestionOption",
    "RegistrationQuestionType",
    "RegistrationResult",
    "RegistrationRule",
    "Role",
    "Room",
    "RoomMeetingInfo",
    "RoomSortBy",
    "RoomTab",
    "RoomType",
    "SipAddress",
    "SipAddressType",
    "SurveyAnswer",
    "SurveyAnswers",
    "SurveyQuestion",
    "SurveyQuestionOption",
    "SurveyQuestionType",
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
    "ContentRisk": "contents",
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
    "MeetingBreakoutSession": "meeting_breakout_sessions",
    "MeetingBreakoutSessionPlan": "meeting_breakout_sessions",
    "MeetingInterpretation": "meeting_interpreters",
    "MeetingInterpretationPlan": "meeting_interpreters",
    "MeetingInterpreter": "meeting_interpreters",
    "MeetingInterpreterPlan": "meeting_interpreters",
    "MeetingInvitationSource": "meeting_invitation_sources",
    "NewMeetingInvitationSource": "meeting_invitation_sources",
    "MeetingInvitee": "meeting_invitees",
    "NewMeetingInvitee": "meeting_invitees",
    "MeetingRegistrant": "meeting_registrants",
    "MeetingRegistration": "meeting_registrants",
    "NewMeetingRegistrant": "meeting_registrants",
    "RegistrantAnswer": "meeting_registrants",
    "RegistrantAnswers": "meeting_registrants",
    "RegistrantReference": "meeting_registrants",
    "RegistrantSortBy": "meeting_registrants",
    "RegistrantSortOrder": "meeting_registrants",
    "RegistrantStatus": "meeting_registrants",
    "RegistrationCondition": "meeting_registrants",
    "RegistrationField": "meeting_registrants",
    "RegistrationQuestion": "meeting_registrants",
    "RegistrationQuestionOption": "meeting_registrants",
    "RegistrationQuestionType": "meeting_registrants",
    "RegistrationResult": "meeting_registrants",
    "RegistrationRule": "meeting_registrants",
    "MeetingSessionKind": "meeting_session_types",
    "MeetingSessionType": "meeting_session_types",
    "MeetingSurvey": "meeting_surveys",
    "MeetingSurveyLink": "meeting_surveys",
    "MeetingSurveyResult": "meeting_surveys",
    "SurveyAnswer": "meeting_surveys",
    "SurveyAnswers": "meeting_surveys",
    "SurveyQuestion": "meeting_surveys",
    "SurveyQuestionOption": "meeting_surveys",
    "SurveyQuestionType": "meeting_surveys",
    "MeetingTemplate": "meeting_templates",
    "MeetingTemplateType": "meeting_templates",
    "MeetingTrackingCode": "meeting_tracking_codes",
    "MeetingTrackingCodeInputMode": "meeting_tracking_codes",
    "MeetingTrackingCodeOption": "meeting_tracking_codes",
    "MeetingTrackingCodeService": "meeting_tracking_codes",
    "MeetingTrackingCodeType": "meeting_tracking_codes",
    "MeetingTrackingCodeValue": "meeting_tracking_codes",
    "Meeting": "meetings",
    "MeetingAttendeePrivileges": "meetings",
    "MeetingAudioConnectionOptions": "meetings",
    "MeetingAudioConnectionType": "meetings",
    "MeetingCallInNumber": "meetings",
    "MeetingControls": "meetings",
    "MeetingEntryAndExitTone": "meetings",
    "MeetingInviteePlan": "meetings",
    "MeetingJoinLinks": "meetings",
    "MeetingJoinSecurity": "meetings",
    "MeetingLink": "meetings",
    "MeetingLiveStream": "meetings",
    "MeetingLiveStreamContentLayout": "meetings",
    "MeetingLiveStreamLayout": "meetings",
    "MeetingNoteType": "meetings",
    "MeetingOptions": "meetings",
    "MeetingPlan": "meetings",
    "MeetingReassignment": "meetings",
    "MeetingScheduledType": "meetings",
    "MeetingState": "meetings",
    "MeetingTelephony": "meetings",
    "MeetingTollType": "meetings",
    "MeetingType": "meetings",
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
    "Recording": "recordings",
    "RecordingDownloadLinks": "recordings",
    "RecordingFormat": "recordings",
    "RecordingServiceType": "recordings",
    "RecordingStatus": "recordings",
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
