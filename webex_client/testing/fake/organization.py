"""The state of the fake: one small organization, and what happens in it whichever resource it is asked through."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from .call import UploadedFile
from .clock import VirtualClock
from .errors import Refusal, not_found
from .ids import Ids, key_of, public_id
from .tables import Json, Table

__all__ = ["Content", "Organization"]


@dataclass(frozen=True, slots=True)
class Content:
    """A file in a room."""

    file: UploadedFile
    room_id: str


class Organization:
    """Everything there is, as the bodies that the service shows, and beside them what it shows to nobody."""

    def __init__(self, clock: VirtualClock, ids: Ids) -> None:
        self.clock = clock
        self.ids = ids
        self.id = ids.new("ORGANIZATION")
        self.people = Table()
        self.rooms = Table()
        self.memberships = Table("roomId", "personId")
        self.messages = Table("roomId")
        self.teams = Table()
        self.team_memberships = Table("teamId", "personId")
        self.contents: dict[str, Content] = {}
        """Files, by content id; a message's `files` are such ids here."""
        self.tokens: dict[str, str] = {}
        """Whose token it is, by person id. The tokens of those who were deleted stay, and are refused."""
        self.administrators: set[str] = set()
        self.archived: set[str] = set()
        """The rooms of teams that were deleted."""
        self.edits: Counter[str] = Counter()
        """How often each message was edited."""
        self._addresses: dict[str, str] = {}
        self._direct: dict[frozenset[str], str] = {}

    # People

    def add_person(self, email: str, **fields: Any) -> Json:
        """A new account; `fields` are those of its body that are not the same for all."""
        self._refuse_address_of_others([email], None)
        stamp = self.clock.stamp()
        fields = {"displayName": email, "type": "person", "status": "active", "invitePending": False} | fields
        person = self.people.add(
            {
                "id": self.ids.new("PEOPLE"),
                "emails": [email],
                "phoneNumbers": [],
                "orgId": self.id,
                "created": stamp,
                "lastModified": stamp,
                "loginEnabled": True,
                **fields,
            }
        )
        self._addresses[email.casefold()] = person["id"]
        return person

    def change_person(self, person: Json, emails: list[str], fields: Json) -> None:
        """Give somebody these addresses and set these fields; their memberships tell of it."""
        self._refuse_address_of_others(emails, person)
        self._forget_addresses(person)
        self._addresses.update((email.casefold(), person["id"]) for email in emails)
        person.update(fields, emails=emails, lastModified=self.clock.stamp())
        for table in (self.memberships, self.team_memberships):
            for row in table.where("personId", person["id"]):
                row.update(_named(person))

    def _refuse_address_of_others(self, emails: list[str], person: Json | None) -> None:
        for email in emails:
            if self.person_at(email) not in (None, person):
                raise Refusal(409, f"{email} belongs to somebody already.")

    def _forget_addresses(self, person: Json) -> None:
        for email in person["emails"]:
            self._addresses.pop(email.casefold(), None)

    def person_at(self, email: str) -> Json | None:
        """Who has this address; upper and lower case are the same."""
        return self.people.get(self._addresses.get(email.casefold()))

    def person_named(self, body: Json) -> Json:
        """Whom `personId` or `personEmail` names. At an address nobody has somebody is invited.

        Raises a `Refusal` where neither is given, or nobody is meant.
        """
        person_id, email = body.get("personId"), body.get("personEmail")
        if person_id is None and email is None:
            raise Refusal(400, "Either personId or personEmail is needed.")
        person = self.people.get(person_id) if person_id is not None else self.person_at(str(email))
        if person is None and person_id is None and "@" in str(email).strip("@"):
            person = self.add_person(str(email), status="pending", invitePending=True)
        if person is None:
            raise not_found("person")
        return person

    def remove_person(self, person: Json) -> None:
        """Take somebody out of everything; what they wrote stays."""
        for table in (self.memberships, self.team_memberships):
            for row in table.where("personId", person["id"]):
                table.remove(row)
        self._forget_addresses(person)
        self.people.remove(person)

    # Rooms

    def membership(self, room: Json, person: Json) -> Json | None:
        """The person's place in the room."""
        return self.memberships.get(_membership_id("MEMBERSHIP", person, room))

    def may_see(self, room: Json, person: Json) -> bool:
        """Whether the person may look at the room and join it: its members may, its team, and all if it is public."""
        team = self.teams.get(room.get("teamId"))
        return (
            self.membership(room, person) is not None
            or (team is not None and self.team_membership(team, person) is not None)
            or bool(room.get("isPublic"))
        )

    def may_moderate(self, room: Json, person: Json) -> bool:
        """Whether the person may do what a locked room leaves to moderators. An unlocked one has none."""
        place = self.membership(room, person)
        return place is not None and (place["isModerator"] or not room["isLocked"])

    def room_seen_by(self, person: Json, room_id: object) -> Json:
        """The room, or a `Refusal` where there is none or the person may not look at it."""
        room = self.rooms.get(room_id)
        if room is None or not self.may_see(room, person):
            raise not_found("room")
        return room

    def room_of(self, person: Json, room_id: object) -> Json:
        """The room, or a `Refusal` where the person is not in it."""
        room = self.rooms.get(room_id)
        if room is None or self.membership(room, person) is None:
            raise not_found("room")
        return room

    def add_room(self, creator: Json, **fields: Any) -> Json:
        """A new room with its creator in it."""
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
        self.join_room(room, creator, moderator=room["isLocked"])
        return room

    def join_room(self, room: Json, person: Json, *, moderator: bool = False) -> Json:
        """A new membership, or a `Refusal` where the person is in the room."""
        if self.membership(room, person) is not None:
            raise Refusal(409, "This person is in the room already.")
        room["lastActivity"] = stamp = self.clock.stamp()
        return self.memberships.add(
            {
                "id": _membership_id("MEMBERSHIP", person, room),
                "roomId": room["id"],
                "roomType": room["type"],
                **_named(person),
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
        room = self.add_room(one, type="direct")
        self.join_room(room, other)
        self._direct[frozenset((one["id"], other["id"]))] = room["id"]
        return room

    def remove_room(self, room: Json) -> None:
        """Take a room away with all that is in it."""
        for message in self.messages.where("roomId", room["id"]):
            self.remove_message(message)
        for membership in self.memberships.where("roomId", room["id"]):
            self.memberships.remove(membership)
        self.archived.discard(room["id"])
        self.rooms.remove(room)

    def remove_message(self, message: Json) -> None:
        """Take a message away with its files."""
        for content_id in message.get("files", []):
            del self.contents[content_id]
        self.edits.pop(message["id"], None)
        self.messages.remove(message)

    # Teams

    def team_membership(self, team: Json, person: Json) -> Json | None:
        """The person's place in the team."""
        return self.team_memberships.get(_membership_id("TEAM_MEMBERSHIP", person, team))

    def team_of(self, person: Json, team_id: object) -> Json:
        """The team, or a `Refusal` where the person is not in it."""
        team = self.teams.get(team_id)
        if team is None or self.team_membership(team, person) is None:
            raise not_found("team")
        return team

    def join_team(self, team: Json, person: Json, *, moderator: bool = False) -> Json:
        """A new team membership, or a `Refusal` where the person is in the team."""
        if self.team_membership(team, person) is not None:
            raise Refusal(409, "This person is in the team already.")
        return self.team_memberships.add(
            {
                "id": _membership_id("TEAM_MEMBERSHIP", person, team),
                "teamId": team["id"],
                **_named(person),
                "isModerator": moderator,
                "created": self.clock.stamp(),
            }
        )

    def remove_team(self, team: Json) -> None:
        """Take a team away with its rooms."""
        for room in self.rooms:
            if room.get("teamId") == team["id"]:
                self.remove_room(room)
        for membership in self.team_memberships.where("teamId", team["id"]):
            self.team_memberships.remove(membership)
        self.teams.remove(team)


def _named(person: Json) -> Json:
    """What memberships tell of a person."""
    return {
        "personId": person["id"],
        "personEmail": person["emails"][0],
        "personDisplayName": person["displayName"],
        "personOrgId": person["orgId"],
    }


def _membership_id(kind: str, person: Json, of: Json) -> str:
    return public_id(kind, f"{key_of(person['id'])}:{key_of(of['id'])}")
