"""Messages of the fake: where they go, how they are read, and by whom they are edited."""

from __future__ import annotations

from datetime import timedelta

import pytest
from refusals import NOBODY, refused

from webex_client import WebexClient
from webex_client.models import Attachment, Message, Room
from webex_client.testing import FakeWebex

CARD = {"contentType": "application/vnd.microsoft.card.adaptive", "content": {"type": "AdaptiveCard", "version": "1.3"}}


@pytest.fixture
def room(webex: WebexClient) -> Room:
    return webex.rooms.create(title="Dev Room")


def test_a_text_comes_back_as_text(fake: FakeWebex, webex: WebexClient, room: Room) -> None:
    message = webex.messages.create(room_id=room.id, text="hello *there*")

    assert (message.text, message.markdown, message.html) == ("hello *there*", None, None)
    assert (message.room_id, message.room_type) == (room.id, "group")
    assert (message.person_id, message.person_email) == (fake.me.id, fake.me.email)
    assert webex.messages.get(message.id) == message


def test_markdown_comes_back_with_html_and_text(webex: WebexClient, room: Room) -> None:
    message = webex.messages.create(room_id=room.id, markdown="hello **there** & <you>")

    assert message.markdown == "hello **there** & <you>"
    assert message.html == "<p>hello <strong>there</strong> &amp; &lt;you&gt;</p>"
    assert message.text == "hello there & <you>"


def test_a_text_beside_markdown_is_kept(webex: WebexClient, room: Room) -> None:
    message = webex.messages.create(room_id=room.id, text="plain", markdown="**bold**")
    assert (message.text, message.html) == ("plain", "<p><strong>bold</strong></p>")


def test_a_mention_names_somebody_in_the_room(fake: FakeWebex, webex: WebexClient, room: Room) -> None:
    ada = fake.add_person("ada@example.com", display_name="Ada Lovelace")
    outside = fake.add_person("grace@example.com", display_name="Grace Hopper")
    webex.memberships.create(room_id=room.id, person_id=ada.id)

    message = webex.messages.create(
        room_id=room.id,
        markdown=f"<@personEmail:ADA@example.com>, <@personId:{ada.id}|you> and <@personId:{outside.id}|Grace>, <@all>",
    )

    assert message.mentioned_people == [ada.id]
    assert message.mentioned_groups == ["all"]
    assert message.text == "Ada Lovelace, you and Grace, All"
    assert (
        f'<spark-mention data-object-type="person" data-object-id="{ada.id}">Ada Lovelace</spark-mention>'
        in message.to_dict()["html"]
    )


def test_the_first_direct_message_makes_the_room_for_both(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.add_person("ada@example.com", token="ada")
    hers = fake.client(access_token="ada")

    first = webex.messages.create(to_person_email="ada@example.com", text="hello")
    second = hers.messages.create(to_person_id=fake.me.id, text="hello yourself")

    assert (first.room_type, first.to_person_email, second.to_person_id) == ("direct", "ada@example.com", fake.me.id)
    assert first.room_id == second.room_id
    assert first.room_id is not None
    assert {place.person_id for place in webex.memberships.list(room_id=first.room_id)} == {fake.me.id, ada.id}
    assert [message.text for message in webex.messages.list_direct(person_id=ada.id)] == ["hello yourself", "hello"]
    assert [message.text for message in hers.messages.list_direct(person_email=fake.me.email)] == [
        "hello yourself",
        "hello",
    ]
    assert webex.messages.get(first.id).to_person_email is None


def test_a_direct_list_takes_one_person(fake: FakeWebex, webex: WebexClient) -> None:
    with refused(400):
        webex.messages.list_direct().all()
    with refused(400):
        webex.messages.list_direct(person_id=fake.me.id, person_email="ada@example.com").all()
    with refused(404):
        webex.messages.list_direct(person_email="nobody@example.com").all()
    fake.add_person("ada@example.com")
    assert webex.messages.list_direct(person_email="ada@example.com").all() == []


def test_a_message_goes_to_exactly_one_place(fake: FakeWebex, webex: WebexClient, room: Room) -> None:
    with refused(400):
        webex.messages.create(text="hello")
    with refused(400):
        webex.messages.create(room_id=room.id, to_person_email="ada@example.com", text="hello")
    with refused(400):
        webex.messages.create(to_person_id=fake.me.id, text="hello")
    assert len(webex.people.list().all()) == 1


def test_a_message_says_something(webex: WebexClient, room: Room) -> None:
    with refused(400):
        webex.messages.create(room_id=room.id)
    with refused(400):
        webex.messages.create(room_id=room.id, text="")


def test_unknown_rooms_and_people_get_no_message(webex: WebexClient) -> None:
    with refused(404):
        webex.messages.create(room_id=NOBODY, text="hello")
    with refused(404):
        webex.messages.create(to_person_id=NOBODY, text="hello")
    with refused(404):
        webex.messages.create(to_person_email="no address", text="hello")
    with refused(404):
        webex.messages.get(NOBODY)
    with refused(404):
        webex.messages.list(room_id=NOBODY).all()


@pytest.mark.parametrize("field", ["text", "markdown"])
def test_7439_bytes_fit_a_message_and_no_more(webex: WebexClient, room: Room, field: str) -> None:
    most = "é" * 3719 + "x"
    webex.request("POST", "/messages", json={"roomId": room.id, field: most})
    with refused(400, "7439"):
        webex.request("POST", "/messages", json={"roomId": room.id, field: most + "x"})


def test_half_a_surrogate_pair_does_not_break_the_fake(fake: FakeWebex, webex: WebexClient, room: Room) -> None:
    from webex_client import Headers, Request

    headers = Headers({"Authorization": "Bearer fake-token", "Content-Type": "application/json"})
    body = b'{"roomId": "%s", "text": "\\ud800"}' % room.id.encode()
    assert fake.transport().send(Request("POST", "https://webexapis.com/v1/messages", headers, body)).status == 200


def test_a_card_comes_back_as_it_went(webex: WebexClient, room: Room) -> None:
    message = webex.messages.create(room_id=room.id, markdown="a card", attachments=[CARD])
    assert message.attachments == [Attachment.from_dict(CARD)]


def test_one_card_fits_a_message(webex: WebexClient, room: Room) -> None:
    with refused(400, "attachments"):
        webex.messages.create(room_id=room.id, text="cards", attachments=[CARD, CARD])


def test_messages_are_listed_newest_first(webex: WebexClient, room: Room) -> None:
    for number in range(60):
        webex.messages.create(room_id=room.id, text=str(number))

    texts = [message.text for message in webex.messages.list(room_id=room.id)]
    assert texts == [str(number) for number in reversed(range(60))]
    assert len(next(webex.messages.list(room_id=room.id).pages())) == 50


def test_messages_before_a_time_or_a_message_are_listed(webex: WebexClient, room: Room) -> None:
    messages = [webex.messages.create(room_id=room.id, text=str(number)) for number in range(5)]
    assert messages[3].created is not None

    def texts(**options: object) -> list[str | None]:
        return [message.text for message in webex.messages.list(room_id=room.id, **options)]  # type: ignore[arg-type]

    assert texts(before=messages[3].created) == ["2", "1", "0"]
    assert texts(before=messages[3].created + timedelta(microseconds=500)) == ["3", "2", "1", "0"]
    assert texts(before_message=messages[2].id) == ["1", "0"]
    assert texts(before_message=messages[4].id, before=messages[1].created) == ["0"]
    with refused(400, "before"):
        texts(before="yesterday, or so")
    with refused(404):
        texts(before_message=NOBODY)


def test_replies_are_listed_by_what_they_reply_to(webex: WebexClient, room: Room) -> None:
    question = webex.messages.create(room_id=room.id, text="Ready?")
    answers = [webex.messages.create(room_id=room.id, parent_id=question.id, text=text) for text in ("Yes", "No")]

    assert {message.parent_id for message in answers} == {question.id}
    assert [message.text for message in webex.messages.list(room_id=room.id, parent_id=question.id)] == ["No", "Yes"]


def test_a_reply_is_in_the_room_of_what_it_replies_to(webex: WebexClient, room: Room) -> None:
    question = webex.messages.create(room_id=room.id, text="Ready?")
    other = webex.rooms.create(title="QA Room")

    with refused(400):
        webex.messages.create(room_id=other.id, parent_id=question.id, text="Yes")
    with refused(400):
        webex.messages.create(to_person_email="ada@example.com", parent_id=question.id, text="Yes")
    with refused(404):
        webex.messages.create(room_id=room.id, parent_id=NOBODY, text="Yes")
    assert [room.type for room in webex.rooms.list()] == ["group", "group"]


def test_a_bot_lists_a_group_room_by_what_mentions_it(fake: FakeWebex, webex: WebexClient, room: Room) -> None:
    bot = fake.add_person("bot@example.com", display_name="Bot", type="bot", token="bot")
    webex.memberships.create(room_id=room.id, person_id=bot.id)
    webex.messages.create(room_id=room.id, text="not for the bot")
    for number in range(3):
        webex.messages.create(room_id=room.id, markdown=f"<@personEmail:bot@example.com> {number}")
    its = fake.client(access_token="bot")

    with refused(403, "Failed to get activity."):
        its.messages.list(room_id=room.id).all()
    mentions = its.messages.list(room_id=room.id, mentioned_people=["me"], page_size=2)
    assert [message.text for message in mentions] == ["Bot 2", "Bot 1", "Bot 0"]
    assert len(its.messages.list(room_id=room.id, mentioned_people=[bot.id]).all()) == 3
    with refused(400):
        its.messages.list(room_id=room.id, mentioned_people=[fake.me.id]).all()


def test_a_bot_lists_a_direct_room_as_it_is(fake: FakeWebex, webex: WebexClient) -> None:
    bot = fake.add_person("bot@example.com", type="bot", token="bot")
    message = webex.messages.create(to_person_id=bot.id, text="hello")
    assert message.room_id is not None
    assert len(fake.client(access_token="bot").messages.list(room_id=message.room_id).all()) == 1


def test_an_edit_replaces_what_the_message_says(webex: WebexClient, room: Room) -> None:
    message = webex.messages.create(room_id=room.id, markdown="**bild**")

    edited = webex.messages.edit(message.id, room_id=room.id, text="build")

    assert (edited.text, edited.markdown, edited.html) == ("build", None, None)
    assert edited.created == message.created
    assert message.created is not None
    assert edited.updated is not None
    assert edited.updated > message.created
    assert webex.messages.get(message.id) == edited


def test_a_message_is_edited_ten_times_at_most(webex: WebexClient, room: Room) -> None:
    message = webex.messages.create(room_id=room.id, text="0")
    for number in range(1, 11):
        webex.messages.edit(message.id, room_id=room.id, text=str(number))

    with refused(400, "10"):
        webex.messages.edit(message.id, room_id=room.id, text="11")
    assert webex.messages.get(message.id).text == "10"


def test_only_its_author_edits_and_deletes_a_message(fake: FakeWebex, webex: WebexClient, room: Room) -> None:
    ada = fake.add_person("ada@example.com", token="ada")
    webex.memberships.create(room_id=room.id, person_id=ada.id)
    message = webex.messages.create(room_id=room.id, text="mine")
    hers = fake.client(access_token="ada")

    with refused(403):
        hers.messages.edit(message.id, room_id=room.id, text="hers")
    with refused(403):
        hers.messages.delete(message.id)
    assert hers.messages.get(message.id).text == "mine"


def test_an_edit_names_the_room_and_says_something(webex: WebexClient, room: Room) -> None:
    other = webex.rooms.create(title="QA Room")
    message = webex.messages.create(room_id=room.id, text="hello")

    with refused(400):
        webex.messages.edit(message.id, room_id=other.id, text="bye")
    with refused(400):
        webex.messages.edit(message.id, room_id=room.id)
    with refused(400):
        webex.messages.edit(message.id, room_id=room.id, text="x" * 7440)
    with refused(400, "roomId"):
        webex.request("PUT", f"/messages/{message.id}", json={"text": "bye"})
    assert webex.messages.get(message.id).text == "hello"


@pytest.mark.parametrize("extra", [{"attachments": [CARD]}, {"files": ["https://files.example.com/report.pdf"]}])
def test_a_message_with_a_file_or_a_card_stays_as_it_is(
    webex: WebexClient, room: Room, extra: dict[str, list[str]]
) -> None:
    message: Message = webex.messages.create(room_id=room.id, text="hello", **extra)  # type: ignore[arg-type]
    with refused(400):
        webex.messages.edit(message.id, room_id=room.id, text="bye")


def test_a_deleted_message_is_gone(webex: WebexClient, room: Room) -> None:
    message = webex.messages.create(room_id=room.id, text="hello")

    webex.messages.delete(message.id)

    with refused(404):
        webex.messages.get(message.id)
    with refused(404):
        webex.messages.delete(message.id)
    assert webex.messages.list(room_id=room.id).all() == []


def test_messages_are_read_by_those_in_the_room_alone(fake: FakeWebex, webex: WebexClient, room: Room) -> None:
    message = webex.messages.create(room_id=room.id, text="secret")
    fake.add_person("ada@example.com", token="ada")
    hers = fake.client(access_token="ada")

    with refused(404):
        hers.messages.get(message.id)
    with refused(404):
        hers.messages.list(room_id=room.id).all()
    with refused(404):
        hers.messages.create(room_id=room.id, text="let me in")


def test_in_rooms_for_announcements_only_moderators_post(fake: FakeWebex, webex: WebexClient) -> None:
    news = webex.rooms.create(title="News", is_locked=True, is_announcement_only=True)
    ada = fake.add_person("ada@example.com", token="ada")
    webex.memberships.create(room_id=news.id, person_id=ada.id)

    webex.messages.create(room_id=news.id, text="news")
    with refused(403):
        fake.client(access_token="ada").messages.create(room_id=news.id, text="me too")


def test_nobody_posts_in_a_room_that_is_read_only(webex: WebexClient, room: Room) -> None:
    webex.rooms.update(room.id, title="Dev Room", is_read_only=True)
    with refused(403):
        webex.messages.create(room_id=room.id, text="hello")
