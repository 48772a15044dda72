"""Mentions: whom a message mentions, and how to mention somebody in one.

To mention somebody:

from webex_client.mentions import mention, mention_all

webex.messages.create(room_id=room.id, markdown=f"{mention(ada)}, {mention('bob@example.com', 'Bob')}: **built**")

message = webex.messages.get(message_id)
if webex.whoami() in message.mentions:
    print([person.name for person in message.mentions.people])
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, cast

from .errors import ArgumentError

if TYPE_CHECKING:
    from .models import Membership, Message, Person, TeamMembership

    Somebody: TypeAlias = Person | Membership | TeamMembership | str

__all__ = ["MentionedPerson", "Mentions", "mention", "mention_all"]

_ID_OR_EMAIL = re.compile(r"[^\s<>|`\x00-\x1f]+")
_MENTION = re.compile(r"<spark-mention\b([^<>]*)>([^<]*(?:<(?!/?spark-mention)[^<]*)*)</spark-mention>")
_PERSON = re.compile(r"""\bdata-object-id\s*=\s*["']([^"']*)["']""")
_TAG = re.compile(r"<[^>]*>")

# In Markdown these would end a mention, or begin something else. Anything else in a name is left as it is.
_ENTITIES = {"<": "&lt;", ">": "&gt;", "|": "&#124;", "`": "&#96;"}
_SPECIAL = re.compile(r"[<>|`]|&(?=#?\w+;)")


class MentionedPerson(NamedTuple):
    """Somebody whom a message mentions: the person's id, and the name in the message (None where it shows none)."""

    id: str
    name: str | None


class Mentions:
    """Whom a message mentions: `message.mentions`.

    - `people`: each with `id` and `name`, in the order of Webex.
    - `groups`: the groups; `all` is the only one known so far.
    - `everyone`: whether all in the room are mentioned at once. That is no mention of each: bots are not told of it.

    `person in message.mentions` says whether a person, given as such or by id, is mentioned by name. Made of what the
    message is when it is asked for; a message that mentions nobody gives empty and false mentions.
    """

    __slots__ = ("groups", "people")

    def __init__(self, message: Message) -> None:
        names = _names(message.html)
        self.people = tuple(MentionedPerson(each, names.get(each)) for each in _texts(message.mentioned_people))
        self.groups = _texts(message.mentioned_groups)

    @property
    def everyone(self) -> bool:
        """Whether all in the room are mentioned at once."""
        return "all" in self.groups

    def __contains__(self, person: Somebody) -> bool:
        wanted = person if isinstance(person, str) else _id(person)
        return any(each.id == wanted for each in self.people)

    def __bool__(self) -> bool:
        return bool(self.people or self.groups)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Mentions):
            return NotImplemented
        return (self.people, self.groups) == (other.people, other.groups)

    def __hash__(self) -> int:
        return hash((self.people, self.groups))

    def __repr__(self) -> str:
        return f"Mentions(people={self.people!r}, groups={self.groups!r})"


def mention(person: Somebody, name: str | None = None) -> str:
    """The Markdown that mentions somebody: a person, a member of a room or team, an id or an e-mail address.

    `name` is what readers see; without it Webex puts the person's own name. Whatever it holds is shown as it is,
    but for line breaks, which become spaces. Raises `ArgumentError` for what is neither an id nor an address.
    """
    whom = person if isinstance(person, str) else _id(person)
    if not isinstance(whom, str) or not _ID_OR_EMAIL.fullmatch(whom):
        raise ArgumentError(f"person={person!r}: a person, a membership, an id or an e-mail address is needed")
    kind = "personEmail" if "@" in whom else "personId"
    return f"<@{kind}:{whom}{_shown(name)}>"


def mention_all(name: str | None = None) -> str:
    """The Markdown that mentions everybody in the room; `name` is what readers see in place of `All`."""
    return f"<@all{_shown(name)}>"


def _shown(name: str | None) -> str:
    if name is None:
        return ""
    words = " ".join(name.split())
    if not words:
        raise ArgumentError(f"name={name!r}: leave it out, and Webex puts the name of whoever is mentioned")
    return "|" + _SPECIAL.sub(lambda found: _ENTITIES.get(found[0], "&amp;"), words)


def _id(person: object) -> object:
    """The id of a person, or of the person who is a member; None of anything else."""
    from .models import Membership, Person, TeamMembership

    if isinstance(person, (Membership, TeamMembership)):
        return person.person_id
    return person.id if isinstance(person, Person) else None


def _names(html: str | None) -> dict[str, str]:
    """The names in the mentions of people, by their ids."""
    from html import unescape

    found: dict[str, str] = {}
    for attributes, shown in _MENTION.findall(html) if isinstance(html, str) else ():
        if person := _PERSON.search(attributes):
            found.setdefault(unescape(person[1]), unescape(_TAG.sub("", shown)))
    return found


def _texts(value: object) -> tuple[str, ...]:
    """The texts of a list; none where Webex sent something else."""
    entries = cast("list[object]", value) if isinstance(value, list) else []
    return tuple(entry for entry in entries if isinstance(entry, str))
