"""Cards as type checkers see them. Checked, never run."""

from __future__ import annotations

from typing import Any, Literal, assert_type

from webex_client import AsyncWebexClient, Operation, WebexClient
from webex_client.api import messages
from webex_client.cards import (
    Action,
    AdaptiveCard,
    Choice,
    ChoiceSet,
    Colors,
    Column,
    ColumnSet,
    Container,
    Element,
    Image,
    ShowCard,
    Submit,
    TextBlock,
    as_attachment,
    card_of,
    check_card,
    read_inputs,
)
from webex_client.models import Attachment, AttachmentAction, Message


def building() -> AdaptiveCard:
    choices = ChoiceSet(id="x", choices=[Choice(title="X", value="x")])
    card = AdaptiveCard(
        body=[
            TextBlock(text="Ship?", color=Colors.GOOD),
            Container(items=[choices, {"type": "Table"}], select_action=Submit()),
            ColumnSet(columns=[Column(items=[Image(url="u")], width=2), Column(width="auto")]),
        ],
        actions=[Submit(title="Ship", data={"a": 1}), ShowCard(card=AdaptiveCard())],
    )
    assert_type(card.type, Literal["AdaptiveCard"])
    assert_type(card.version, str)
    assert_type(card.body, list[Element] | None)
    assert_type(card.actions, list[Action] | None)
    assert_type(card.to_dict(), dict[str, Any])
    return card


def reading(card: AdaptiveCard) -> str:
    for element in card.body or []:
        if isinstance(element, TextBlock):
            assert_type(element.color, Colors | None)
            return element.text
        if isinstance(element, dict):
            return str(element["type"])
    return ""


def mistakes() -> None:
    TextBlock()  # type: ignore[call-arg]
    TextBlock("text")  # type: ignore[arg-type, call-arg]
    TextBlock(text="x", type="Image")  # type: ignore[arg-type]
    AdaptiveCard(body=[Submit()])  # type: ignore[list-item]
    AdaptiveCard(select_action=ShowCard())  # type: ignore[arg-type]
    messages.create(card=TextBlock(text="x"))  # type: ignore[arg-type]


def sending(webex: WebexClient, card: AdaptiveCard) -> None:
    assert_type(messages.create(room_id="1", card=card), Operation[Message])
    assert_type(webex.messages.create(room_id="1", card=card), Message)
    webex.messages.create(room_id="1", card={"type": "AdaptiveCard", "version": "1.3"})
    webex.messages.create(room_id="1", attachments=[card, as_attachment(card), {"contentType": "x", "content": {}}])
    assert_type(as_attachment(card), Attachment)
    assert_type(check_card(card), None)


async def sending_too(webex: AsyncWebexClient, card: AdaptiveCard) -> None:
    assert_type(await webex.messages.create(room_id="1", card=card), Message)


def what_comes_back(message: Message, action: AttachmentAction) -> dict[str, Any] | None:
    card = card_of(message)
    assert_type(card, AdaptiveCard | None)
    return None if card is None else read_inputs(card, action)
