"""A card goes out in its envelope, checked, by either client, and comes back from the fake."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from in_memory import Start, answer, settle

from webex_client import ArgumentError, AsyncWebexClient
from webex_client.api import messages
from webex_client.cards import (
    AdaptiveCard,
    ChoiceSet,
    Date,
    Number,
    Submit,
    TextBlock,
    as_attachment,
    card_of,
    read_inputs,
)
from webex_client.models import Attachment
from webex_client.testing import FakeWebex

CARD = AdaptiveCard(body=[TextBlock(text="Ship?")], actions=[Submit(title="Ship")])
SENT = {"contentType": "application/vnd.microsoft.card.adaptive", "content": CARD.to_dict()}


def sent(**arguments: Any) -> Any:
    """The body of the operation that posts a message."""
    body: Any = messages.create(room_id="1", **arguments).body
    return body.content


def test_the_very_bytes(start: Start) -> None:
    webex, wire = start(answer(200, {"id": "1"}))

    settle(webex.messages.create(room_id="1", text="Ship?", card=AdaptiveCard(body=[TextBlock(text="Ship?")])))

    assert wire.bodies == [
        b'{"roomId":"1","text":"Ship?","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive",'
        b'"content":{"$schema":"http://adaptivecards.io/schemas/adaptive-card.json","type":"AdaptiveCard",'
        b'"version":"1.3","body":[{"type":"TextBlock","text":"Ship?","isVisible":true}]}}]}'
    ]


@pytest.mark.parametrize(
    "arguments",
    [
        {"card": CARD},
        {"card": CARD.to_dict()},
        {"attachments": [CARD]},
        {"attachments": [CARD.to_dict()]},
        {"attachments": [as_attachment(CARD)]},
        {"attachments": [as_attachment(CARD.to_dict())]},
        {"attachments": [SENT]},
        {"attachments": (CARD,)},
        {"attachments": [{**SENT, "content": CARD}]},
        {"card": CARD, "attachments": []},
    ],
    ids=str,
)
def test_a_card_is_the_same_however_it_is_given(arguments: Any) -> None:
    assert sent(text="Ship?", **arguments) == {"roomId": "1", "text": "Ship?", "attachments": [SENT]}


def test_a_message_without_a_card_says_nothing_of_one() -> None:
    assert sent(text="x") == sent(text="x", card=None, attachments=None) == {"roomId": "1", "text": "x"}


def test_a_card_goes_with_a_file_of_this_machine(tmp_path: Path) -> None:
    log = tmp_path / "build.log"
    log.write_bytes(b"214 tests passed")

    body: Any = messages.create(room_id="1", files=[log], card=CARD).body

    assert json.loads(body.fields["attachments"]) == [SENT]


def test_an_operation_with_a_card_can_be_compared_and_printed() -> None:
    operation = messages.create(room_id="1", card=CARD)

    assert operation == messages.create(room_id="1", attachments=[SENT])
    assert "Ship?" in repr(operation)


@pytest.mark.parametrize(
    ("arguments", "fault"),
    [
        ({"card": AdaptiveCard(version="1.4")}, "card: version is '1.4', but Webex knows cards up to '1.3'"),
        ({"card": {"type": "AdaptiveCard"}}, "card: version is missing, such as '1.3'"),
        ({"card": SENT}, "card: type is missing, which must be 'AdaptiveCard'"),
        ({"card": "text"}, "card: AdaptiveCard is needed, or a mapping like one, not str"),
        ({"card": [CARD]}, "card: AdaptiveCard is needed, or a mapping like one, not list"),
        ({"card": as_attachment(CARD)}, "card: AdaptiveCard is needed, or a mapping like one, not Attachment"),
        (
            {"attachments": [AdaptiveCard(body=[{"type": "Input.Text"}])]},
            "attachments[0].body[0] (Input.Text): id is missing",
        ),
        ({"attachments": [{"type": "AdaptiveCard"}]}, "attachments[0]: version is missing, such as '1.3'"),
        (
            {"attachments": [{**SENT, "content": AdaptiveCard(version="2.0")}]},
            "attachments[0].content: version is '2.0', but Webex knows cards up to '1.3'",
        ),
        (
            {"card": CARD, "attachments": [SENT]},
            "card and attachments: a message carries one card; give it as one of the two",
        ),
        ({"attachments": CARD}, "attachments: a list is needed, not AdaptiveCard: attachments=[…]"),
    ],
)
def test_a_card_that_cannot_be_right_is_not_sent(start: Start, arguments: Any, fault: str) -> None:
    webex, wire = start()

    with pytest.raises(ArgumentError) as caught:
        settle(webex.messages.create(room_id="1", **arguments))

    assert str(caught.value).startswith(fault)
    assert wire.requests == []


@pytest.mark.parametrize(
    "attachment",
    [
        {
            "contentType": "application/vnd.microsoft.card.adaptive",
            "content": {"type": "AdaptiveCard", "version": "1.9"},
        },
        {"contentType": "application/vnd.example.new", "content": {"any": "thing"}},
    ],
)
def test_what_is_in_an_envelope_is_sent_as_it_is(attachment: Any) -> None:
    assert sent(attachments=[attachment])["attachments"] == [attachment]
    assert sent(attachments=[Attachment.from_dict(attachment)])["attachments"] == [attachment]


def test_a_card_comes_back_from_the_fake_and_so_do_its_inputs() -> None:
    fake = FakeWebex()
    ada = fake.add_person("ada@example.com", token="ada")
    poll = AdaptiveCard(
        body=[Number(id="guests"), Date(id="day"), ChoiceSet(id="dishes", is_multi_select=True)],
        actions=[Submit(title="Send", data={"form": "lunch"})],
    )
    with fake.client() as webex, fake.client(access_token="ada") as hers:
        room = webex.rooms.create(title="Dev Room")
        webex.memberships.create(room_id=room.id, person_id=ada.id)
        message = webex.messages.create(room_id=room.id, text="Lunch?", card=poll)
        inputs = {"form": "lunch", "guests": "3", "day": "2026-03-02", "dishes": "soup,salad"}
        pressed = hers.attachment_actions.create(type="submit", message_id=message.id, inputs=inputs)

        card = card_of(webex.messages.get(message.id))
        action = webex.attachment_actions.get(pressed.id)

    assert card == poll
    assert card is not None
    assert read_inputs(card, action) == {**inputs, "guests": 3, "day": date(2026, 3, 2), "dishes": ["soup", "salad"]}


async def test_the_asynchronous_client_posts_cards_too() -> None:
    fake = FakeWebex()
    async with fake.async_client() as webex:
        assert isinstance(webex, AsyncWebexClient)
        room = await webex.rooms.create(title="Dev Room")
        message = await webex.messages.create(room_id=room.id, text="Ship?", card=CARD)

    assert card_of(message) == CARD
