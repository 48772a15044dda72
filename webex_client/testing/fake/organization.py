"""The state of the fake: one small organization, and what happens in it whichever resource it is asked through."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from typing import Any

from ...transport import Transport
from .call import UploadedFile
from .clock import VirtualClock
from .conferences import Conferences
from .deliveries import Deliveries
from .directory import Directory, membership_id, named
from .errors import Refusal, not_found
from .files import Contents
from .happenings import Happenings
from .ids import Ids, key_of, public_id
from .meetings import Meetings
from .recordings import Recordings
from .subscriptions import Subscriptions
from .tables import Json, Table

__all__ = ["Organization"]

_SAID = ("text", "markdown", "html", "mentionedPeople", "mentionedGroups")
"""What of a message an edit replaces."""


class Organization(Directory):
    """Everything there is, as the bodies that the service shows, and beside them what it shows to nobody.

    It is read and changed under its `lock`; `after` is what to do when that is released. `transport` is what the
    deliveries of webhooks go out by. Whoever does something is given as `by`: it is told of them.
    """

    def __init__(self, clock: VirtualClock, ids: Ids, transport: Transport | None = None) -> None:
        super().__init__(clock, ids)
        self.lock = threading.RLock()
        self.after: list[Callable[[], None]] = []
        self.rooms = Table()
        self.memberships = Table("roomId", "personId")
        self.messages = Table("roomId")
        self.room_tabs = Table("roomId")
        self.attachment_actions = Table("roomId")
        self.conferences = Conferences()
        self.meetings = Meetings(clock, ids)
        self.invitees = self.meetings.part()
        self.registrants = self.meetings.part()
        self.surveys = self.meetings.part()
        self.survey_results = self.meetings.part()
        self.invitation_sources = self.meetings.part()
        self.contents = Contents(clock)
        """Files, by content id; a message's `files` are such ids here."""
        self.archived: set[str] = set()
        """The rooms of teams that were deleted."""
        self.edits: Counter[str] = Counter()
        """How often each message was edited."""
        self.deliveries = Deliveries(self.lock, clock, transport)
        self.webhooks = Subscriptions(self)
        self.happenings = Happenings(self, self.webhooks.tell)
        self.recordings = Recordings(self)
        self._direct: dict[frozenset[str], str] = {}

    # People

    def change_person(self, person: Json, emails: list[str], fields: Json) -> None:
        """Give somebody these addresses and set these fields; their memberships tell of it."""
        super().change_person(person, emails, fields)
        for place in self.memberships.where("personId", person["id"]):
            place.update(named(person))

    def remove_person(self, person: Json, *, by: Json) -> None:
        """Take somebody out of everything; what they wrote stays."""
        for place in self.memberships.where("personId", person["id"]):
            self.leave_room(place, by=by)
        for webhook in self.webhooks.rows.where("createdBy", person["id"]):
            self.webhooks.remove(webhook)
        for series in self.meetings:
            if series.host_id == person["id"]:
                self.meetings.remove(series)
        self.close_account(person)

    # Rooms

    def membership(self, room: Json, person: Json) -> Json | None:
        """The person's place in the room."""
        return self.memberships.get(membership_id("MEMBERSHIP", person, room))

    def may_enter(self, room: Json, person: Json) -> bool:
        """Whether the person may read and write in the room: its members may, and compliance officers everywhere."""
        return self.membership(room, person) is not None or self.is_compliance_officer(person)

    def may_see(self, room: Json, person: Json) -> bool:
        """Whether the person may look at the room and join it: who is in it, in its team, and all if it is public."""
        team = self.teams.get(room.get("teamId"))
        return (
            self.may_enter(room, person)
            or (team is not None and self.team_membership(team, person) is not None)
            or bool(room.get("isPublic"))
        )

    def may_moderate(self, room: Json, person: Json) -> bool:
        """Whether the person may do what a locked room leaves to moderators. In an unlocked one all members may."""
        place = self.membership(room, person)
        if place is None:
            return self.is_compliance_officer(person)
        return bool(place["isModerator"] or not room["isLocked"])

    def room_seen_by(self, person: Json, room_id: object) -> Json:
        """The room, or a `Refusal` where there is none or the person may not look at it."""
        room = self.rooms.get(room_id)
        if room is None or not self.may_see(room, person):
            raise not_found("room")
        return room

    def room_of(self, person: Json, room_id: object, what: str = "room") -> Json:
        """The room, or a `Refusal` where the person may not enter it. `what` is what they then looked for in vain."""
        room = self.rooms.get(room_id)
        if room is None or not self.may_enter(room, person):
            raise not_found(what)
        return room

    def is_told(self, person: Json, event: Json, only: str | None) -> bool:
        """Whether the person's webhooks are told of an event: of what concerns them, or is done where they are.

        A bot is told of the messages in a group that mention it.
        """
        if only is not None:
            return bool(only == person["id"])
        data: Json = event["data"]
        room = self.rooms.get(data.get("roomId", data["id"]))
        if room is None or self.membership(room, person) is None:
            return False
        if person["type"] == "bot" and room["type"] == "group" and event["resource"] == "messages":
            mentioned: list[str] = data.get("mentionedPeople", [])
            return person["id"] in mentioned
        return True

    def add_room(self, creator: Json, *others: Json, **fields: Any) -> Json:
        """A new room with its creator and others in it. The creator is a moderator where it is a group's."""
        stamp = self.clock.stamp()
        room: Json = {
            "id": self.ids.new("ROOM"),
            "type": "group",
            "isLocked": False,
            "creatorId": creator["id"],
            "created": stamp,
            "lastActivity": stamp,
            "ownerId": self.id,
            "isAnnouncementOnly": False,
            "isPublic": False,
            "isReadOnly": False,
            **fields,
        }
        self.rooms.add(room)
        places = [self._add_membership(room, creator, moderator=room["type"] == "group")]
        places += [self._add_membership(room, other, moderator=False) for other in others]
        self.happenings.publish("rooms", "created", room, by=creator)
        for place in places:
            self.happenings.publish("memberships", "created", place, by=creator)
        return room

    def change_room(self, room: Json, fields: Json, *, by: Json) -> None:
        """Set these fields of a room."""
        room.update(fields)
        if not room["isPublic"]:
            room.pop("madePublic", None)
        self.happenings.publish("rooms", "updated", room, by=by)

    def archive_room(self, room: Json, *, by: Json) -> None:
        """Let a room be seen in no list and written in no more."""
        self.archived.add(room["id"])
        self.change_room(room, {"isReadOnly": True}, by=by)

    def remove_room(self, room: Json, *, by: Json) -> None:
        """Take a room away with all that is in it, of which nothing is told."""
        self.happenings.publish("rooms", "deleted", room, by=by)
        for message in self.messages.where("roomId", room["id"]):
            self._forget_message(message)
        for table in (self.memberships, self.room_tabs, self.attachment_actions):
            for row in table.where("roomId", room["id"]):
                table.remove(row)
        self.archived.discard(room["id"])
        self.rooms.remove(room)

    def join_room(self, room: Json, person: Json, *, by: Json, moderator: bool = False) -> Json:
        """A new membership, or a `Refusal` where the person is in the room."""
        if self.membership(room, person) is not None:
            raise Refusal(409, "This person is in the room already.")
        place = self._add_membership(room, person, moderator=moderator)
        self.happenings.publish("memberships", "created", place, by=by)
        return place

    def change_membership(self, place: Json, fields: Json, *, by: Json) -> None:
        """Set these fields of a membership."""
        place.update(fields)
        self.happenings.publish("memberships", "updated", place, by=by)

    def leave_room(self, place: Json, *, by: Json) -> None:
        """End a membership."""
        self.happenings.publish("memberships", "deleted", place, by=by)
        self.memberships.remove(place)

    def _add_membership(self, room: Json, person: Json, *, moderator: bool) -> Json:
        room["lastActivity"] = stamp = self.clock.stamp()
        return self.memberships.add(
            {
                "id": membership_id("MEMBERSHIP", person, room),
                "roomId": room["id"],
                "roomType": room["type"],
                **named(person),
                "isModerator": moderator,
                "isMonitor": False,
                "isRoomHidden": False,
                "created": stamp,
            }
        )

    def direct_room(self, one: Json, other: Json) -> Json | None:
        """The room of these two, where they have talked."""
        return self.rooms.get(self._direct.get(frozenset((one["id"], other["id"]))))

    def add_direct_room(self, one: Json, other: Json) -> Json:
        """A room for these two."""
        room = self.add_room(one, other, type="direct")
        self._direct[frozenset((one["id"], other["id"]))] = room["id"]
        return room

    # Messages

    def add_message(self, room: Json, author: Json, message: Json, file: UploadedFile | None) -> Json:
        """A new message in a room, with its file. A direct room that was hidden comes back with it."""
        if file is not None:
            content_id = public_id("CONTENT", f"{key_of(message['id'])}/0")
            self.contents.add(content_id, file, room["id"])
            message.update(files=[content_id], isVoiceClip=False)
        self.messages.add(message)
        room["lastActivity"] = message["created"]
        self.happenings.publish("messages", "created", message, by=author)
        if room["type"] == "direct":
            for place in self.memberships.where("roomId", room["id"]):
                if place["isRoomHidden"]:
                    self.change_membership(place, {"isRoomHidden": False}, by=author)
        return message

    def edit_message(self, message: Json, said: Json, *, by: Json) -> None:
        """Let a message say something else."""
        self.edits[message["id"]] += 1
        for name in _SAID:
            message.pop(name, None)
        message.update(said, updated=self.clock.stamp())
        self.happenings.publish("messages", "updated", message, by=by)

    def remove_message(self, message: Json, *, by: Json) -> None:
        """Take a message away with its files."""
        self.happenings.publish("messages", "deleted", message, by=by)
        self._forget_message(message)

    def _forget_message(self, message: Json) -> None:
        for content_id in message.get("files", []):
            self.contents.remove(content_id)
        self.edits.pop(message["id"], None)
        self.messages.remove(message)

    # Teams

    def remove_team(self, team: Json, *, by: Json) -> None:
        """Take a team away with its rooms."""
        for room in self.rooms:
            if room.get("teamId") == team["id"]:
                self.remove_room(room, by=by)
        for membership in self.team_memberships.where("teamId", team["id"]):
            self.team_memberships.remove(membership)
        self.teams.remove(team)
