"""Attachment actions of the fake: what is sent with cards."""

from __future__ import annotations

from base64 import b64decode

import pytest
from receivers import CARD
from refusals import NOBODY, refused

from webex_client import WebexClient
from webex_client.models import Message, Room
from webex_client.testing import FakeWebex


@pytest.fixture
def room(webex: WebexClient) -> Room:
    return webex.rooms.create(title="Dev Room")


@pytest.fixture
def card(webex: WebexClient, room: Room) -> Message:
    return webex.messages.create(room_id=room.id, text="a card", attachments=[CARD])


def test_a_card_is_submitted_and_read_again(fake: FakeWebex, webex: WebexClient, room: Room, card: Message) -> None:
    inputs = {"answer": "yes", "when": {"day": 5}}
    action = webex.attachment_actions.create(type="submit", message_id=card.id, inputs=inputs)

    assert b64decode(action.id + "==").startswith(b"ciscospark://us/ATTACHMENT_ACTION/")
    assert (action.type, action.message_id, action.room_id) == ("submit", card.id, room.id)
    assert (action.person_id, action.inputs) == (fake.me.id, inputs)
    assert webex.attachment_actions.get(action.id) == action


def test_somebody_else_in_the_room_reads_it(fake: FakeWebex, webex: WebexClient, room: Room, card: Message) -> None:
    ada = fake.add_person("ada@example.com", token="ada")
    place = webex.memberships.create(room_id=room.id, person_id=ada.id)
    hers = fake.client(access_token="ada")

    action = hers.attachment_actions.create(type="submit", message_id=card.id, inputs={})

    assert webex.attachment_actions.get(action.id).person_id == ada.id
    webex.memberships.delete(place.id)
    with refused(404):
        hers.attachment_actions.get(action.id)
    with refused(404):
        hers.attachment_actions.create(type="submit", message_id=card.id, inputs={})


def test_what_is_not_there_is_not_found(webex: WebexClient, room: Room, card: Message) -> None:
    action = webex.attachment_actions.create(type="submit", message_id=card.id, inputs={})
    with refused(404):
        webex.attachment_actions.get(NOBODY)
    with refused(404):
        webex.attachment_actions.create(type="submit", message_id=NOBODY, inputs={})
    webex.rooms.delete(room.id)
    with refused(404):
        webex.attachment_actions.get(action.id)


def test_only_a_card_is_submitted(webex: WebexClient, room: Room, card: Message) -> None:
    message = webex.messages.create(room_id=room.id, text="no card")
    with refused(400, "card"):
        webex.attachment_actions.create(type="submit", message_id=message.id, inputs={})
    with refused(400, "type"):
        webex.attachment_actions.create(type="tear", message_id=card.id, inputs={})
    with refused(400, "inputs"):
        webex.request("POST", "/attachment/actions", json={"type": "submit", "messageId": card.id})
