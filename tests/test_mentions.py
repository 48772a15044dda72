"""Who is mentioned in a message is found in it, and who is to be is written so that Webex finds them."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from webex_client import ArgumentError
from webex_client.mentions import MentionedPerson, Mentions, mention, mention_all
from webex_client.models import Membership, Message, Person, Room, TeamMembership
from webex_client.testing import FakeWebex

ADA, BOB = "Y2lzY29zcGFyazovL3VzL1BFT1BMRS9hZGE", "Y2lzY29zcGFyazovL3VzL1BFT1BMRS9ib2I"


def message(**fields: Any) -> Message:
    return Message.from_dict({"id": "1", **fields})


def html(*mentions: str) -> str:
    return f"<p>{' and '.join(mentions)}: built</p>"


def of_person(person: str, shown: str) -> str:
    return f'<spark-mention data-object-type="person" data-object-id="{person}">{shown}</spark-mention>'


# Whom a message mentions


def test_people_are_mentioned_in_order_by_id_and_by_the_name_in_the_message() -> None:
    mentions = message(mentionedPeople=[BOB, ADA], html=html(of_person(ADA, "Ada"), of_person(BOB, "Bob"))).mentions

    assert mentions.people == (MentionedPerson(BOB, "Bob"), MentionedPerson(ADA, "Ada"))
    assert [person.name for person in mentions.people] == ["Bob", "Ada"]
    assert (mentions.groups, mentions.everyone) == ((), False)


def test_groups_are_mentioned_too() -> None:
    mentions = message(mentionedGroups=["all", "here"]).mentions

    assert (mentions.people, mentions.groups, mentions.everyone) == ((), ("all", "here"), True)


def test_a_message_that_mentions_nobody_has_mentions_all_the_same() -> None:
    mentions = message(text="built").mentions

    assert not mentions
    assert (mentions.people, mentions.groups, mentions.everyone) == ((), (), False)
    assert message(mentionedPeople=[ADA]).mentions
    assert message(mentionedGroups=["all"]).mentions


@pytest.mark.parametrize(
    "somebody",
    [ADA, Person(id=ADA), Membership(id="m", person_id=ADA), TeamMembership(id="t", person_id=ADA)],
)
def test_whether_somebody_is_mentioned_can_be_asked(somebody: Any) -> None:
    assert somebody in message(mentionedPeople=[BOB, ADA]).mentions
    assert somebody not in message(mentionedPeople=[BOB]).mentions
    assert somebody not in message(mentionedGroups=["all"]).mentions


def test_what_is_nobody_is_not_mentioned() -> None:
    mentions = message(mentionedPeople=[ADA]).mentions

    assert Room(id=ADA) not in mentions  # type: ignore[operator]
    assert Membership(id=ADA) not in mentions


def test_a_name_is_read_as_it_is_shown() -> None:
    shown = html(of_person(ADA, "<b>Ada</b> &lt;King&gt; &amp; Co"), of_person(BOB, "Bob"), of_person(ADA, "Countess"))

    assert message(mentionedPeople=[ADA], html=shown).mentions.people == (MentionedPerson(ADA, "Ada <King> & Co"),)


@pytest.mark.parametrize(
    "shown",
    [
        None,
        "",
        "<p>built</p>",
        f'<spark-mention data-object-id="{ADA}">Ada',
        "<spark-mention>Ada</spark-mention>",
        '<spark-mention data-object-type="groupMention" data-group-type="all">All</spark-mention>',
        '<spark-mention data-object-id="">Ada</spark-mention>',
        3,
    ],
)
def test_a_person_whose_name_is_not_in_the_message_has_none(shown: Any) -> None:
    assert message(mentionedPeople=[ADA], html=shown).mentions.people == (MentionedPerson(ADA, None),)


@pytest.mark.parametrize("wrong", [None, "me", 3, {}, [None, 3, ["x"]]])
def test_what_is_not_what_the_contract_says_mentions_nobody(wrong: Any) -> None:
    assert not message(mentionedPeople=wrong, mentionedGroups=wrong).mentions


def test_mentions_are_those_of_the_message_as_it_is_now() -> None:
    changing = message(mentionedPeople=[ADA])
    before = changing.mentions
    changing.mentioned_people = [BOB]

    assert ADA in before
    assert ADA not in changing.mentions
    assert "mentions" not in changing.to_dict()


def test_mentions_are_compared_by_whom_they_are_of() -> None:
    mentions = message(mentionedPeople=[ADA], mentionedGroups=["all"]).mentions

    assert mentions == copy.copy(mentions) == message(mentionedPeople=[ADA], mentionedGroups=["all"]).mentions
    assert len({mentions, copy.copy(mentions)}) == 1
    assert mentions != message(mentionedPeople=[ADA]).mentions
    assert mentions != (ADA,)
    assert repr(mentions) == f"Mentions(people=({MentionedPerson(ADA, None)!r},), groups=('all',))"


def test_a_field_of_that_name_would_still_be_there() -> None:
    new = message(mentions="of another kind")

    assert isinstance(new.mentions, Mentions)
    assert new.additional_properties == {"mentions": "of another kind"}
    assert new.to_dict() == {"id": "1", "mentions": "of another kind"}


@given(st.text() | st.from_regex(r"(<spark-mention( data-object-id=\"[a-c]\")?>|</spark-mention>|[abc<>/]){0,30}"))
def test_no_text_keeps_mentions_from_being_read(text: str) -> None:
    for person in message(mentionedPeople=["a", "b", "c"], html=text).mentions.people:
        assert person.name is None or "<spark-mention" not in person.name


# How to mention somebody


@pytest.mark.parametrize(
    "somebody",
    [ADA, Person(id=ADA), Membership(id="m", person_id=ADA), TeamMembership(id="t", person_id=ADA)],
)
def test_somebody_is_mentioned_by_id(somebody: Any) -> None:
    assert mention(somebody) == f"<@personId:{ADA}>"
    assert mention(somebody, "Ada") == mention(somebody, name="Ada") == f"<@personId:{ADA}|Ada>"


def test_an_address_is_mentioned_as_an_address() -> None:
    assert mention("ada@example.com") == "<@personEmail:ada@example.com>"
    assert mention("ada+bot@example.com", "Ada") == "<@personEmail:ada+bot@example.com|Ada>"


def test_everybody_is_mentioned() -> None:
    assert mention_all() == "<@all>"
    assert mention_all("Everybody") == "<@all|Everybody>"


@pytest.mark.parametrize(
    "somebody",
    ["", " ", "ada lovelace", "ada@example.com>", "a|b", "<@all>", "a\nb", None, 3, Room(id="1"), Membership(id="1")],
)
def test_what_is_neither_id_nor_address_is_refused(somebody: Any) -> None:
    with pytest.raises(ArgumentError, match=r"person=.*an id or an e-mail address is needed"):
        mention(somebody)


@pytest.mark.parametrize("name", ["", "  ", "\n"])
def test_a_name_that_shows_nothing_is_refused(name: str) -> None:
    with pytest.raises(ArgumentError, match="leave it out"):
        mention(ADA, name)
    with pytest.raises(ArgumentError, match="leave it out"):
        mention_all(name)


@pytest.mark.parametrize("name", ["R&D", "Ada Lovelace", "O'Neill", "José", "dev_ops (night) *"])
def test_an_ordinary_name_is_written_as_it_is(name: str) -> None:
    assert mention(ADA, name) == f"<@personId:{ADA}|{name}>"


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])).filter(str.strip))
def test_no_name_ends_a_mention_or_begins_another(name: str) -> None:
    fake = FakeWebex()
    with fake.client() as webex:
        room = webex.rooms.create(title="Dev Room")
        posted = webex.messages.create(room_id=room.id, markdown=f"{mention(fake.me.id, name)} built")

    (person,) = posted.mentions.people
    assert person == MentionedPerson(fake.me.id, " ".join(name.split()))
    assert posted.text == f"{person.name} built"


def test_a_whole_message_says_whom_it_mentions() -> None:
    fake = FakeWebex()
    with fake.client() as webex:
        room = webex.rooms.create(title="Dev Room")
        membership = webex.memberships.create(room_id=room.id, person_email="ada@example.com")
        me = webex.people.me()
        posted = webex.messages.create(
            room_id=room.id, markdown=f"{mention(membership)}, {mention(me, 'I')} and {mention_all()}"
        )

    assert membership in posted.mentions
    assert me in posted.mentions
    assert posted.mentions.everyone
    assert [person.name for person in posted.mentions.people] == ["ada@example.com", "I"]
