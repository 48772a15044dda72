"""The people of the organization and their teams: accounts, addresses, and who may oversee the others."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from .administration import COMPLIANCE_OFFICER, FULL_ADMINISTRATOR, Administration, is_administrator
from .clients import Clients
from .clock import VirtualClock
from .errors import Refusal, not_found
from .grants import Grants
from .ids import Ids, key_of, public_id
from .tables import Json, Table
from .tokens import Tokens

__all__ = ["Directory", "membership_id", "named"]


class Directory:
    """Everybody there is, and the teams they are in."""

    def __init__(self, clock: VirtualClock, ids: Ids) -> None:
        self.clock = clock
        self.ids = ids
        self.id = ids.new("ORGANIZATION")
        self.app_id = public_id("APPLICATION", f"C{sha256(self.id.encode()).hexdigest()}")
        """The application that everybody works with: whose token it is makes no difference here."""
        self.people = Table()
        self.teams = Table()
        self.team_memberships = Table("teamId", "personId")
        self.display_name = "Example Organization"
        self.created = datetime.fromtimestamp(int(clock.time()), UTC).isoformat()
        self.tokens = Tokens(clock, ids)
        self.clients = Clients(Grants(clock, ids))
        self.administration = Administration(self.id)
        self._addresses: dict[str, str] = {}

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
        for place in self.team_memberships.where("personId", person["id"]):
            place.update(named(person))

    def close_account(self, person: Json) -> None:
        """Let somebody be there no more, nor in any team."""
        for place in self.team_memberships.where("personId", person["id"]):
            self.team_memberships.remove(place)
        self._forget_addresses(person)
        self.people.remove(person)

    def oversees(self, person: Json) -> bool:
        """Whether the person may see what happens in the whole organization."""
        return is_administrator(person, {FULL_ADMINISTRATOR, COMPLIANCE_OFFICER})

    def is_compliance_officer(self, person: Json) -> bool:
        """Whether the person may read and remove what others wrote."""
        return is_administrator(person, {COMPLIANCE_OFFICER})

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

    def team_membership(self, team: Json, person: Json) -> Json | None:
        """The person's place in the team."""
        return self.team_memberships.get(membership_id("TEAM_MEMBERSHIP", person, team))

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
                "id": membership_id("TEAM_MEMBERSHIP", person, team),
                "teamId": team["id"],
                **named(person),
                "isModerator": moderator,
                "created": self.clock.stamp(),
            }
        )

    def _refuse_address_of_others(self, emails: list[str], person: Json | None) -> None:
        for email in emails:
            if self.person_at(email) not in (None, person):
                raise Refusal(409, f"{email} belongs to somebody already.")

    def _forget_addresses(self, person: Json) -> None:
        for email in person["emails"]:
            self._addresses.pop(email.casefold(), None)


def named(person: Json) -> Json:
    """What memberships tell of a person."""
    return {
        "personId": person["id"],
        "personEmail": person["emails"][0],
        "personDisplayName": person["displayName"],
        "personOrgId": person["orgId"],
    }


def membership_id(kind: str, person: Json, of: Json) -> str:
    """The id of the membership of `kind` that a person has in a room or a team: the same whenever they come back."""
    return public_id(kind, f"{key_of(person['id'])}:{key_of(of['id'])}")
