"""Fills the fake from a file that people write.

    {
      "people": [
        {"email": "ada@example.com", "displayName": "Ada Lovelace", "token": "ada-token"},
        {"email": "build@example.com", "displayName": "Build Bot", "type": "bot", "token": "bot-token"}
      ],
      "teams": [
        {"name": "Engine", "members": ["ada@example.com"], "moderators": ["me"]}
      ],
      "rooms": [
        {"title": "Releases", "team": "Engine", "members": ["ada@example.com", "build@example.com"]}
      ],
      "messages": [
        {"id": "first", "room": "Releases", "from": "build@example.com", "markdown": "**Build 214** is ready."},
        {"room": "Releases", "from": "ada@example.com", "text": "Thank you.", "replyTo": "first"},
        {"to": "ada@example.com", "text": "Is it out?"}
      ],
      "meetings": [
        {"host": "ada@example.com", "title": "Engine review", "start": "2026-01-12 09:00:00",
         "end": "2026-01-12 10:00:00", "timezone": "Europe/London", "recurrence": "FREQ=WEEKLY;BYDAY=MO",
         "invitees": [{"email": "me@example.com"}], "started": true}
      ],
      "webhooks": [
        {"owner": "build@example.com", "name": "All messages", "targetUrl": "https://bot.example.com/webex",
         "resource": "messages", "event": "created", "secret": "sesame"}
      ]
    }

All of it may be left out. Everything is done in this order, as those named would do it, so that what Webex refuses is
refused here too. What an entry refers to is there before: in the fake, or earlier in the file.

- A person is named by address or id, or as `me`, who is there from the beginning; teams and rooms by name or title, or
  by id where several have the same.
- Any entry may have an `id`, which is kept; others are made up.
- **people**: `email`; `displayName`, `token` (one is made up for each who has none), `type` (`person` or `bot`),
  `administrator` (true or false), `roles` (names or ids), and what else the body of POST /people has.
- **teams**: `name`; `description`, `creator` (`me` by default), `members`, `moderators`.
- **rooms**: `title`; `team`, `creator` (`me` by default), `members`, `moderators`, and what else the body of POST
  /rooms has.
- **messages**: `room` or `to` (somebody who gets it directly), `from` (`me` by default), `replyTo` (the id of a
  message), and what else the body of POST /messages has: `text`, `markdown`, `files`, `attachments`.
- **meetings**: `host` (`me` by default), `room`, `held` (whether its first meeting was held as planned, which must be
  over), `started` (whether it is on from the beginning), and what else the body of POST /meetings has: `title`,
  `start`, `end`, `timezone`, `recurrence`, `invitees`, … They may lie in the past. Ids have no underscore.
- **recordings**, **surveys**, **surveyAnswers**: what `fake.recordings.add`, `fake.surveys.add` and
  `fake.surveys.answer` take, in the spelling of this file (`meetingId`, `durationSeconds`, …).
- **webhooks**: `owner` (`me` by default), and what the body of POST /webhooks has.
- **integrations**, **serviceApps**, **guestIssuers**: what `fake.sign_in.add_integration` and so on take, likewise.
"""

from __future__ import annotations

import inspect
import json
import os
import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

from ...errors import ArgumentError
from ...exchange import Headers
from .accounts import Account, add_account
from .administration import role_id
from .call import Answer, Call
from .contract import ContractOperation, contract
from .errors import Refusal
from .handlers import HANDLERS
from .meeting_control import begin
from .meeting_recordings import MeetingRecordings
from .meeting_surveys import MeetingSurveys
from .organization import Organization
from .resources import meeting_changes
from .schemas import faults
from .sign_in import SignIn
from .state_entry import Entry
from .tables import Json, Table

__all__ = ["State", "load"]

State: TypeAlias = "Mapping[str, Any] | str | os.PathLike[str]"
"""What the fake is to hold, or the file that says so in JSON."""

_JSON = "application/json"


def load(
    state: State,
    organization: Organization,
    sign_in: SignIn,
    recordings: MeetingRecordings,
    surveys: MeetingSurveys,
    me: str,
    base_url: str,
) -> Iterator[Account]:
    """Do what `state` says, and give each account that is made on the way.

    `me` is the id of whom that word stands for; `base_url` is what the addresses of files begin with that webhooks
    tell. Raises `ArgumentError`, which names the place in the file and the way out.
    """
    document = _read(state) if isinstance(state, (str, os.PathLike)) else state
    return _Loading(organization, sign_in, recordings, surveys, me, base_url).all_of(Entry(document, ""))


def _read(path: str | os.PathLike[str]) -> object:
    try:
        document: object = json.loads(Path(path).read_bytes())
    except OSError as error:
        raise ArgumentError(f"state={os.fspath(path)!r}: cannot be read ({error.strerror or error})") from None
    except (ValueError, RecursionError) as error:
        raise ArgumentError(f"state={os.fspath(path)!r}: is no JSON ({error})") from None
    return document


class _Loading:
    def __init__(
        self,
        organization: Organization,
        sign_in: SignIn,
        recordings: MeetingRecordings,
        surveys: MeetingSurveys,
        me: str,
        base_url: str,
    ) -> None:
        self._organization = organization
        self._sign_in = sign_in
        self._recordings = recordings
        self._surveys = surveys
        self._me = me
        self._base_url = base_url
        self._operations = {operation.id: operation for operation in contract().operations}

    def all_of(self, document: Entry) -> Iterator[Account]:
        """Every section, in the order in which they build on each other."""
        sections: Mapping[str, Callable[[Entry], Account | None]] = {
            "people": self._person,
            "teams": self._team,
            "rooms": self._room,
            "messages": self._message,
            "meetings": self._meeting,
            "recordings": lambda entry: self._call(entry, self._recordings.add),
            "surveys": lambda entry: self._call(entry, self._surveys.add),
            "surveyAnswers": lambda entry: self._call(entry, self._surveys.answer),
            "webhooks": self._webhook,
            "integrations": lambda entry: self._call(entry, self._sign_in.add_integration),
            "serviceApps": lambda entry: self._call(entry, self._sign_in.add_service_app),
            "guestIssuers": lambda entry: self._call(entry, self._sign_in.add_guest_issuer),
        }
        document.refuse_others(sections)
        for name, add in sections.items():
            for entry in document.entries(name):
                account = add(entry)
                if account is not None:
                    yield account

    def _person(self, entry: Entry) -> Account:
        email = entry.text("email")
        if "@" not in email.strip("@"):
            raise entry.error(f"{email!r} is no address", "email")
        kind = entry.optional_text("type") or "person"
        if kind not in ("person", "bot"):
            raise entry.error(f"must be 'person' or 'bot', not {kind!r}", "type")
        display_name = entry.optional_text("displayName")
        token, administrator = entry.optional_text("token"), entry.flag("administrator")
        roles = [self._role(entry, role, *steps) for steps, role in entry.texts("roles")]
        self._reserve(entry, "PEOPLE", self._organization.people)
        fields = entry.rest()
        self._hold(entry, {"emails": [email], **fields}, self._operations["people.create"])
        try:
            return add_account(
                self._organization,
                email,
                display_name=display_name or " ".join(filter(None, map(fields.get, ("firstName", "lastName")))) or None,
                type=kind,
                token=token,
                administrator=administrator,
                fields={**fields, **({"roles": roles} if roles else {})},
            )
        except ArgumentError as error:
            raise entry.error(str(error)) from None

    def _role(self, entry: Entry, role: str, *steps: str) -> str:
        try:
            return role_id(role)
        except ArgumentError as error:
            raise entry.error(str(error), *steps) from None

    def _team(self, entry: Entry) -> None:
        creator = self._who(entry, "creator")
        members, moderators = self._people(entry, "members"), self._people(entry, "moderators")
        self._reserve(entry, "TEAM", self._organization.teams)
        team = self._do("teams.create", creator, entry, entry.rest())
        for steps, person in {**moderators, **members}.items():
            if self._organization.team_membership(team, person) is None:
                body = {"teamId": team["id"], "personId": person["id"], "isModerator": steps in moderators}
                self._do("team_memberships.create", creator, entry, body, *steps)

    def _room(self, entry: Entry) -> None:
        creator = self._who(entry, "creator")
        members, moderators = self._people(entry, "members"), self._people(entry, "moderators")
        team = entry.optional_text("team")
        body: Json = {}
        if team is not None:
            body["teamId"] = self._named(entry, "team", team, self._organization.teams, "name")
        self._reserve(entry, "ROOM", self._organization.rooms)
        room = self._do("rooms.create", creator, entry, {**body, **entry.rest()})
        for steps, person in {**moderators, **members}.items():
            place = self._organization.membership(room, person)
            if place is None:
                body = {"roomId": room["id"], "personId": person["id"], "isModerator": steps in moderators}
                self._do("memberships.create", creator, entry, body, *steps)
            elif steps in moderators:
                place["isModerator"] = True

    def _message(self, entry: Entry) -> None:
        author = self._who(entry, "from")
        room, to, parent = (entry.optional_text(name) for name in ("room", "to", "replyTo"))
        if (room is None) == (to is None):
            raise entry.error("has either a room or to, whom it is for")
        body: Json = {}
        if room is not None:
            body["roomId"] = self._named(entry, "room", room, self._organization.rooms, "title")
            found = self._organization.rooms.get(body["roomId"])
            if found is not None and self._organization.membership(found, author) is None:
                raise entry.error(f"{author['emails'][0]} is not in this room; add them to its members", "from")
        if to is not None:
            body["toPersonId"] = self._lookup(entry, to, "to")["id"]
        if parent is not None:
            if self._organization.messages.get(parent) is None:
                raise entry.error(f"no message has the id {parent!r}; give the one that is meant this id", "replyTo")
            body["parentId"] = parent
        self._reserve(entry, "MESSAGE", self._organization.messages)
        self._do("messages.create", author, entry, {**body, **entry.rest()})

    def _webhook(self, entry: Entry) -> None:
        owner = self._who(entry, "owner")
        self._reserve(entry, "WEBHOOK", self._organization.webhooks.rows)
        self._do("webhooks.create", owner, entry, entry.rest())

    def _meeting(self, entry: Entry) -> None:
        host, room = self._who(entry, "host"), entry.optional_text("room")
        held, started = entry.flag("held"), entry.flag("started")
        body: Json = {}
        if room is not None:
            body["roomId"] = self._named(entry, "room", room, self._organization.rooms, "title")
        given = entry.optional_text("id")
        if given is not None:
            if self._organization.meetings.find(given) is not None or "_" in given:
                raise entry.error(f"{given!r} is the id of another already, or has an underscore in it", "id")
            self._organization.ids.reserve("MEETING", given)
        # What is there from the beginning may be so for long.
        create = partial(meeting_changes.create, past=True)
        made = self._do("meetings.create", host, entry, {**body, **entry.rest()}, handler=create)
        meetings = self._organization.meetings
        series = meetings.find(made["id"])
        assert series is not None
        if held:
            first = next(series.series.occurrences(), None)
            if first is None or first.end > meetings.now():
                raise entry.error("its first meeting is not over yet, and so was not held", "held")
            meetings.hold(first)
        if started:
            begin(self._organization, series)

    def _call(self, entry: Entry, add: Callable[..., object]) -> None:
        """Give an entry to a function whose arguments are its fields."""
        parameters = inspect.signature(add).parameters
        known = {_in_camel_case(name): name for name in parameters}
        entry.refuse_others(known)
        for given, name in known.items():
            if given not in entry.rest() and parameters[name].default is inspect.Parameter.empty:
                raise entry.error(f"{given} is missing")
        try:
            add(**{known[name]: value for name, value in entry.rest().items()})
        except ArgumentError as error:
            raise entry.error(str(error)) from None

    def _who(self, entry: Entry, name: str) -> Json:
        return self._lookup(entry, entry.optional_text(name) or "me", name)

    def _people(self, entry: Entry, name: str) -> dict[tuple[str, str], Json]:
        return {steps: self._lookup(entry, text, *steps) for steps, text in entry.texts(name)}

    def _lookup(self, entry: Entry, text: str, *steps: str) -> Json:
        people = self._organization.people
        person = people.get(self._me if text == "me" else text) or self._organization.person_at(text)
        if person is None:
            raise entry.error(f"nobody is {text!r}; add them to people, or name them by address, id or 'me'", *steps)
        return person

    def _named(self, entry: Entry, place: str, text: str, table: Table, by: str) -> str:
        """The id of the one row that has this id or this name."""
        if table.get(text) is not None:
            return text
        found: list[str] = [row["id"] for row in table if row.get(by) == text]
        if not found:
            raise entry.error(f"no {place} is called {text!r}; add it to {place}s", place)
        if len(found) > 1:
            raise entry.error(f"{len(found)} {place}s are called {text!r}; give them ids, and name one by its", place)
        return found[0]

    def _reserve(self, entry: Entry, kind: str, table: Table) -> None:
        given = entry.optional_text("id")
        if given is None:
            return
        if table.get(given) is not None:
            raise entry.error(f"{given!r} is the id of another already", "id")
        self._organization.ids.reserve(kind, given)

    def _do(
        self,
        operation_id: str,
        person: Json,
        entry: Entry,
        body: Json,
        *steps: str,
        handler: Callable[[Call], Answer] | None = None,
    ) -> Json:
        """Let somebody create something, and give what was made."""
        operation = self._operations[operation_id]
        self._hold(entry, body, operation)
        call = Call(
            organization=self._organization,
            person=person,
            token=None,
            headers=Headers(),
            base_url=self._base_url,
            path=operation.path.removeprefix("/"),
            parameters={},
            pairs=(),
            query={},
            head={},
            body=body,
            file=None,
        )
        try:
            made: Json = json.loads((handler or HANDLERS[operation_id])(call).content)
        except Refusal as refusal:
            raise entry.error(refusal.message, *steps) from None
        return made

    def _hold(self, entry: Entry, body: Json, operation: ContractOperation) -> None:
        # A name that is misspelt is told before the one that is missing for it.
        found = faults(body, operation.bodies[_JSON], contract(), zones=False)
        for fault in sorted(found, key=lambda fault: not fault.unknown):
            raise entry.error(fault.message, *re.sub(r"\[([0-9]+)\]", r".\1", fault.place).split(".")[1:])


def _in_camel_case(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(map(str.capitalize, others))
