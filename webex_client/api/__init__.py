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
    from .events import AsyncEvents, Events
    from .groups import AsyncGroups, Groups
    from .guests import AsyncGuests, Guests
    from .licenses import AsyncLicenses, Licenses
    from .memberships import AsyncMemberships, Memberships
    from .messages import AsyncMessages, Messages
    from .organizations import AsyncOrganizations, Organizations
    from .people import AsyncPeople, People
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
