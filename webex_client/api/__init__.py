# Generated from spec/ by generator; change the spec.
"""The resources of both clients. Each module is imported when its attribute is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from ..sender import AsyncSender, Sender
    from .access_tokens import AccessTokens, AsyncAccessTokens
    from .admin_audit_events import AdminAuditEvents, AsyncAdminAuditEvents
    from .attachment_actions import AsyncAttachmentActions, AttachmentActions
    from .conference import AsyncConference, Conference
    from .contents import AsyncContents, Contents
    from .events import AsyncEvents, Events
    from .groups import AsyncGroups, Groups
    from .guests import AsyncGuests, Guests
    from .licenses import AsyncLicenses, Licenses
    from .meeting_breakout_sessions import AsyncMeetingBreakoutSessions, MeetingBreakoutSessions
    from .meeting_interpreters import AsyncMeetingInterpreters, MeetingInterpreters
    from .meeting_invitation_sources import AsyncMeetingInvitationSources, MeetingInvitationSources
    from .meeting_invitees import AsyncMeetingInvitees, MeetingInvitees
    from .meeting_registrants import AsyncMeetingRegistrants, MeetingRegistrants
    from .meeting_session_types import AsyncMeetingSessionTypes, MeetingSessionTypes
    from .meeting_surveys import AsyncMeetingSurveys, MeetingSurveys
    from .meeting_templates import AsyncMeetingTemplates, MeetingTemplates
    from .meeting_tracking_codes import AsyncMeetingTrackingCodes, MeetingTrackingCodes
    from .meetings import AsyncMeetings, Meetings
    from .memberships import AsyncMemberships, Memberships
    from .messages import AsyncMessages, Messages
    from .organizations import AsyncOrganizations, Organizations
    from .people import AsyncPeople, People
    from .recordings import AsyncRecordings, Recordings
    from .roles import AsyncRoles, Roles
    from .room_tabs import AsyncRoomTabs, RoomTabs
    from .rooms import AsyncRooms, Rooms
    from .service_apps import AsyncServiceApps, ServiceApps
    from .team_memberships import AsyncTeamMemberships, TeamMemberships
    from .teams import AsyncTeams, Teams
    from .webhooks import AsyncWebhooks, Webhooks

__all__ = ["AsyncResources", "Resources"]


class Resources:
    """The attributes of a `WebexClient`, one a resource."""

    @cached_property
    def access_tokens(self) -> AccessTokens:
        """Integrations act for people once these have agreed. What comes of it is an access token, which lives for
        two weeks or so, and a refresh token to get the next one with.
        """
        from .access_tokens import AccessTokens

        return AccessTokens(cast("Sender", self))

    @cached_property
    def admin_audit_events(self) -> AdminAuditEvents:
        """Admin audit events are the record of what administrators did in Control Hub. Full administrators read
        them.
        """
        from .admin_audit_events import AdminAuditEvents

        return AdminAuditEvents(cast("Sender", self))

    @cached_property
    def attachment_actions(self) -> AttachmentActions:
        """An attachment action is what somebody sends by pressing a button of a card: the values of the card's
        inputs. A webhook tells of it without the values, which are read here.
        """
        from .attachment_actions import AttachmentActions

        return AttachmentActions(cast("Sender", self))

    @cached_property
    def conference(self) -> Conference:
        """A conference joins several Webex Calling calls of one person, the host, into one. These commands steer the
        host's own conference; each participant is named by the id of the call with the host.
        """
        from .conference import Conference

        return Conference(cast("Sender", self))

    @cached_property
    def contents(self) -> Contents:
        """The bytes of files that came with messages, by the id at the end of the addresses in `Message.files`.
        `webex.files` takes such an address as a whole, goes on where a connection broke, and writes to disk.
        """
        from .contents import Contents

        return Contents(cast("Sender", self))

    @cached_property
    def events(self) -> Events:
        """Events are the record of what people in an organization did with messages, memberships, meetings, calls
        and the like. Compliance officers read them; to be told at once of what happens, a webhook is better.
        """
        from .events import Events

        return Events(cast("Sender", self))

    @cached_property
    def groups(self) -> Groups:
        """A group is a set of people of an organization that settings and templates are given to. Administrators
        keep groups; they have nothing to do with group rooms.
        """
        from .groups import Groups

        return Groups(cast("Sender", self))

    @cached_property
    def guests(self) -> Guests:
        """A guest is somebody without an account, whom a service app lets take part for a while, such as a customer
        in a chat. It exists from its first token on.
        """
        from .guests import Guests

        return Guests(cast("Sender", self))

    @cached_property
    def licenses(self) -> Licenses:
        """A license is what an organization has bought of a service, so many units of it. Administrators see the
        licenses and assign them to people.
        """
        from .licenses import Licenses

        return Licenses(cast("Sender", self))

    @cached_property
    def meeting_breakout_sessions(self) -> MeetingBreakoutSessions:
        """Breakout sessions are rooms apart, into which some of a meeting go. A meeting has 100 at most, and none
        together with simultaneous interpretation.
        """
        from .meeting_breakout_sessions import MeetingBreakoutSessions

        return MeetingBreakoutSessions(cast("Sender", self))

    @cached_property
    def meeting_interpreters(self) -> MeetingInterpreters:
        """An interpreter speaks between two languages in a meeting, both ways. Several may share the two; nobody is
        an interpreter twice.
        """
        from .meeting_interpreters import MeetingInterpreters

        return MeetingInterpreters(cast("Sender", self))

    @cached_property
    def meeting_invitation_sources(self) -> MeetingInvitationSources:
        """An invitation source is a place where people hear of a webinar, such as a newsletter. It has links of its
        own, so that one sees who came from there.
        """
        from .meeting_invitation_sources import MeetingInvitationSources

        return MeetingInvitationSources(cast("Sender", self))

    @cached_property
    def meeting_invitees(self) -> MeetingInvitees:
        """An invitee is somebody who is invited to a meeting: to a whole series, to one scheduled meeting of it, or
        to what was held.
        """
        from .meeting_invitees import MeetingInvitees

        return MeetingInvitees(cast("Sender", self))

    @cached_property
    def meeting_registrants(self) -> MeetingRegistrants:
        """A registrant has filled in the form by which people register for a meeting or webinar, and is let in at
        once or by the host. A form can be made with the meeting or later.
        """
        from .meeting_registrants import MeetingRegistrants

        return MeetingRegistrants(cast("Sender", self))

    @cached_property
    def meeting_session_types(self) -> MeetingSessionTypes:
        """A session type says what a meeting can do and how many people may attend. Hosts have those that their site
        gave them.
        """
        from .meeting_session_types import MeetingSessionTypes

        return MeetingSessionTypes(cast("Sender", self))

    @cached_property
    def meeting_surveys(self) -> MeetingSurveys:
        """A survey asks those who were in a webinar what they think of it."""
        from .meeting_surveys import MeetingSurveys

        return MeetingSurveys(cast("Sender", self))

    @cached_property
    def meeting_templates(self) -> MeetingTemplates:
        """A template holds the settings that new meetings are made with. Sites have some, hosts may have their own."""
        from .meeting_templates import MeetingTemplates

        return MeetingTemplates(cast("Sender", self))

    @cached_property
    def meeting_tracking_codes(self) -> MeetingTrackingCodes:
        """By tracking codes a site counts its meetings, such as for departments. Each has options, one of which a
        meeting is given.
        """
        from .meeting_tracking_codes import MeetingTrackingCodes

        return MeetingTrackingCodes(cast("Sender", self))

    @cached_property
    def meetings(self) -> Meetings:
        """A meeting is a series, one scheduled meeting of a series, or an instance: something that is happening or
        has happened. What is planned once only is a series too, of one meeting. The id of a scheduled meeting is
        that of its series with a time after it, the id of an instance that of the series with `_I_` and a number.
        Parts of meetings have resources of their own, such as `meeting_invitees` and `meeting_registrants`.
        """
        from .meetings import Meetings

        return Meetings(cast("Sender", self))

    @cached_property
    def memberships(self) -> Memberships:
        """A membership is one person's place in one room. Adding somebody to a room, making a moderator and removing
        somebody are creating, changing and deleting a membership.
        """
        from .memberships import Memberships

        return Memberships(cast("Sender", self))

    @cached_property
    def messages(self) -> Messages:
        """Messages are what people and bots post in rooms: text, Markdown, files, cards. A message to a person goes
        to the direct room with that person, which comes into being with the first one.
        """
        from .messages import Messages

        return Messages(cast("Sender", self))

    @cached_property
    def organizations(self) -> Organizations:
        """An organization is the company, school or the like that people belong to. Administrators see their own and
        those it manages.
        """
        from .organizations import Organizations

        return Organizations(cast("Sender", self))

    @cached_property
    def people(self) -> People:
        """People are the accounts of an organization: persons, bots and guests. Anybody may look people up;
        administrators create, change and delete them.
        """
        from .people import People

        return People(cast("Sender", self))

    @cached_property
    def recordings(self) -> Recordings:
        """A recording is what was recorded of a meeting, or a file that was uploaded to a site. It is available, in
        the recycle bin (deleted) or gone for all but compliance officers (purged). A meeting has several where it
        was recorded in parts.
        """
        from .recordings import Recordings

        return Recordings(cast("Sender", self))

    @cached_property
    def roles(self) -> Roles:
        """A role is what an administrator may do, such as everything or reading only. People hold roles by their
        ids.
        """
        from .roles import Roles

        return Roles(cast("Sender", self))

    @cached_property
    def room_tabs(self) -> RoomTabs:
        """A tab shows a web page inside a room, next to its messages, for everybody in the room."""
        from .room_tabs import RoomTabs

        return RoomTabs(cast("Sender", self))

    @cached_property
    def rooms(self) -> Rooms:
        """Rooms (called spaces in the Webex app) are where people talk. A direct room holds two people and comes
        into being with their first message; group rooms are created here. People are put into a room through its
        memberships.
        """
        from .rooms import Rooms

        return Rooms(cast("Sender", self))

    @cached_property
    def service_apps(self) -> ServiceApps:
        """A service app acts for an organization, by an account of its own, once a full administrator there has
        authorized it.
        """
        from .service_apps import ServiceApps

        return ServiceApps(cast("Sender", self))

    @cached_property
    def team_memberships(self) -> TeamMemberships:
        """A team membership is one person's place in one team. Adding somebody to a team, making a moderator and
        removing somebody are creating, changing and deleting a team membership.
        """
        from .team_memberships import TeamMemberships

        return TeamMemberships(cast("Sender", self))

    @cached_property
    def teams(self) -> Teams:
        """A team is a group of people with rooms of its own, which everybody in the team may find and join. People
        are put into a team through its memberships.
        """
        from .teams import Teams

        return Teams(cast("Sender", self))

    @cached_property
    def webhooks(self) -> Webhooks:
        """A webhook asks Webex to tell an address of ours of events. After 100 deliveries have failed within 5
        minutes it turns inactive and stays so until it is set active again.
        """
        from .webhooks import Webhooks

        return Webhooks(cast("Sender", self))


class AsyncResources:
    """The attributes of an `AsyncWebexClient`, one a resource."""

    @cached_property
    def access_tokens(self) -> AsyncAccessTokens:
        """Integrations act for people once these have agreed. What comes of it is an access token, which lives for
        two weeks or so, and a refresh token to get the next one with.
        """
        from .access_tokens import AsyncAccessTokens

        return AsyncAccessTokens(cast("AsyncSender", self))

    @cached_property
    def admin_audit_events(self) -> AsyncAdminAuditEvents:
        """Admin audit events are the record of what administrators did in Control Hub. Full administrators read
        them.
        """
        from .admin_audit_events import AsyncAdminAuditEvents

        return AsyncAdminAuditEvents(cast("AsyncSender", self))

    @cached_property
    def attachment_actions(self) -> AsyncAttachmentActions:
        """An attachment action is what somebody sends by pressing a button of a card: the values of the card's
        inputs. A webhook tells of it without the values, which are read here.
        """
        from .attachment_actions import AsyncAttachmentActions

        return AsyncAttachmentActions(cast("AsyncSender", self))

    @cached_property
    def conference(self) -> AsyncConference:
        """A conference joins several Webex Calling calls of one person, the host, into one. These commands steer the
        host's own conference; each participant is named by the id of the call with the host.
        """
        from .conference import AsyncConference

        return AsyncConference(cast("AsyncSender", self))

    @cached_property
    def contents(self) -> AsyncContents:
        """The bytes of files that came with messages, by the id at the end of the addresses in `Message.files`.
        `webex.files` takes such an address as a whole, goes on where a connection broke, and writes to disk.
        """
        from .contents import AsyncContents

        return AsyncContents(cast("AsyncSender", self))

    @cached_property
    def events(self) -> AsyncEvents:
        """Events are the record of what people in an organization did with messages, memberships, meetings, calls
        and the like. Compliance officers read them; to be told at once of what happens, a webhook is better.
        """
        from .events import AsyncEvents

        return AsyncEvents(cast("AsyncSender", self))

    @cached_property
    def groups(self) -> AsyncGroups:
        """A group is a set of people of an organization that settings and templates are given to. Administrators
        keep groups; they have nothing to do with group rooms.
        """
        from .groups import AsyncGroups

        return AsyncGroups(cast("AsyncSender", self))

    @cached_property
    def guests(self) -> AsyncGuests:
        """A guest is somebody without an account, whom a service app lets take part for a while, such as a customer
        in a chat. It exists from its first token on.
        """
        from .guests import AsyncGuests

        return AsyncGuests(cast("AsyncSender", self))

    @cached_property
    def licenses(self) -> AsyncLicenses:
        """A license is what an organization has bought of a service, so many units of it. Administrators see the
        licenses and assign them to people.
        """
        from .licenses import AsyncLicenses

        return AsyncLicenses(cast("AsyncSender", self))

    @cached_property
    def meeting_breakout_sessions(self) -> AsyncMeetingBreakoutSessions:
        """Breakout sessions are rooms apart, into which some of a meeting go. A meeting has 100 at most, and none
        together with simultaneous interpretation.
        """
        from .meeting_breakout_sessions import AsyncMeetingBreakoutSessions

        return AsyncMeetingBreakoutSessions(cast("AsyncSender", self))

    @cached_property
    def meeting_interpreters(self) -> AsyncMeetingInterpreters:
        """An interpreter speaks between two languages in a meeting, both ways. Several may share the two; nobody is
        an interpreter twice.
        """
        from .meeting_interpreters import AsyncMeetingInterpreters

        return AsyncMeetingInterpreters(cast("AsyncSender", self))

    @cached_property
    def meeting_invitation_sources(self) -> AsyncMeetingInvitationSources:
        """An invitation source is a place where people hear of a webinar, such as a newsletter. It has links of its
        own, so that one sees who came from there.
        """
        from .meeting_invitation_sources import AsyncMeetingInvitationSources

        return AsyncMeetingInvitationSources(cast("AsyncSender", self))

    @cached_property
    def meeting_invitees(self) -> AsyncMeetingInvitees:
        """An invitee is somebody who is invited to a meeting: to a whole series, to one scheduled meeting of it, or
        to what was held.
        """
        from .meeting_invitees import AsyncMeetingInvitees

        return AsyncMeetingInvitees(cast("AsyncSender", self))

    @cached_property
    def meeting_registrants(self) -> AsyncMeetingRegistrants:
        """A registrant has filled in the form by which people register for a meeting or webinar, and is let in at
        once or by the host. A form can be made with the meeting or later.
        """
        from .meeting_registrants import AsyncMeetingRegistrants

        return AsyncMeetingRegistrants(cast("AsyncSender", self))

    @cached_property
    def meeting_session_types(self) -> AsyncMeetingSessionTypes:
        """A session type says what a meeting can do and how many people may attend. Hosts have those that their site
        gave them.
        """
        from .meeting_session_types import AsyncMeetingSessionTypes

        return AsyncMeetingSessionTypes(cast("AsyncSender", self))

    @cached_property
    def meeting_surveys(self) -> AsyncMeetingSurveys:
        """A survey asks those who were in a webinar what they think of it."""
        from .meeting_surveys import AsyncMeetingSurveys

        return AsyncMeetingSurveys(cast("AsyncSender", self))

    @cached_property
    def meeting_templates(self) -> AsyncMeetingTemplates:
        """A template holds the settings that new meetings are made with. Sites have some, hosts may have their own."""
        from .meeting_templates import AsyncMeetingTemplates

        return AsyncMeetingTemplates(cast("AsyncSender", self))

    @cached_property
    def meeting_tracking_codes(self) -> AsyncMeetingTrackingCodes:
        """By tracking codes a site counts its meetings, such as for departments. Each has options, one of which a
        meeting is given.
        """
        from .meeting_tracking_codes import AsyncMeetingTrackingCodes

        return AsyncMeetingTrackingCodes(cast("AsyncSender", self))

    @cached_property
    def meetings(self) -> AsyncMeetings:
        """A meeting is a series, one scheduled meeting of a series, or an instance: something that is happening or
        has happened. What is planned once only is a series too, of one meeting. The id of a scheduled meeting is
        that of its series with a time after it, the id of an instance that of the series with `_I_` and a number.
        Parts of meetings have resources of their own, such as `meeting_invitees` and `meeting_registrants`.
        """
        from .meetings import AsyncMeetings

        return AsyncMeetings(cast("AsyncSender", self))

    @cached_property
    def memberships(self) -> AsyncMemberships:
        """A membership is one person's place in one room. Adding somebody to a room, making a moderator and removing
        somebody are creating, changing and deleting a membership.
        """
        from .memberships import AsyncMemberships

        return AsyncMemberships(cast("AsyncSender", self))

    @cached_property
    def messages(self) -> AsyncMessages:
        """Messages are what people and bots post in rooms: text, Markdown, files, cards. A message to a person goes
        to the direct room with that person, which comes into being with the first one.
        """
        from .messages import AsyncMessages

        return AsyncMessages(cast("AsyncSender", self))

    @cached_property
    def organizations(self) -> AsyncOrganizations:
        """An organization is the company, school or the like that people belong to. Administrators see their own and
        those it manages.
        """
        from .organizations import AsyncOrganizations

        return AsyncOrganizations(cast("AsyncSender", self))

    @cached_property
    def people(self) -> AsyncPeople:
        """People are the accounts of an organization: persons, bots and guests. Anybody may look people up;
        administrators create, change and delete them.
        """
        from .people import AsyncPeople

        return AsyncPeople(cast("AsyncSender", self))

    @cached_property
    def recordings(self) -> AsyncRecordings:
        """A recording is what was recorded of a meeting, or a file that was uploaded to a site. It is available, in
        the recycle bin (deleted) or gone for all but compliance officers (purged). A meeting has several where it
        was recorded in parts.
        """
        from .recordings import AsyncRecordings

        return AsyncRecordings(cast("AsyncSender", self))

    @cached_property
    def roles(self) -> AsyncRoles:
        """A role is what an administrator may do, such as everything or reading only. People hold roles by their
        ids.
        """
        from .roles import AsyncRoles

        return AsyncRoles(cast("AsyncSender", self))

    @cached_property
    def room_tabs(self) -> AsyncRoomTabs:
        """A tab shows a web page inside a room, next to its messages, for everybody in the room."""
        from .room_tabs import AsyncRoomTabs

        return AsyncRoomTabs(cast("AsyncSender", self))

    @cached_property
    def rooms(self) -> AsyncRooms:
        """Rooms (called spaces in the Webex app) are where people talk. A direct room holds two people and comes
        into being with their first message; group rooms are created here. People are put into a room through its
        memberships.
        """
        from .rooms import AsyncRooms

        return AsyncRooms(cast("AsyncSender", self))

    @cached_property
    def service_apps(self) -> AsyncServiceApps:
        """A service app acts for an organization, by an account of its own, once a full administrator there has
        authorized it.
        """
        from .service_apps import AsyncServiceApps

        return AsyncServiceApps(cast("AsyncSender", self))

    @cached_property
    def team_memberships(self) -> AsyncTeamMemberships:
        """A team membership is one person's place in one team. Adding somebody to a team, making a moderator and
        removing somebody are creating, changing and deleting a team membership.
        """
        from .team_memberships import AsyncTeamMemberships

        return AsyncTeamMemberships(cast("AsyncSender", self))

    @cached_property
    def teams(self) -> AsyncTeams:
        """A team is a group of people with rooms of its own, which everybody in the team may find and join. People
        are put into a team through its memberships.
        """
        from .teams import AsyncTeams

        return AsyncTeams(cast("AsyncSender", self))

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """A webhook asks Webex to tell an address of ours of events. After 100 deliveries have failed within 5
        minutes it turns inactive and stays so until it is set active again.
        """
        from .webhooks import AsyncWebhooks

        return AsyncWebhooks(cast("AsyncSender", self))
