"""Nothing is lost of a card, whoever wrote it, and whatever is in it that nobody knows."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Iterator
from typing import Any

import pytest
from contract.recorded import SHARED
from hypothesis import given

from webex_client.cards import (
    AdaptiveCard,
    Column,
    ColumnSet,
    Container,
    Fact,
    FactSet,
    FontWeight,
    Image,
    ImageSet,
    OpenUrl,
    RichTextBlock,
    ShowCard,
    Submit,
    TargetElement,
    Text,
    TextBlock,
    TextRun,
    ToggleVisibility,
    card_of,
    check_card,
)
from webex_client.models import Message

from .trees import MODELS, TYPES, WILD_CARDS, models


def recorded_cards() -> Iterator[tuple[str, Any]]:
    """Every card in what Webex answered and what its documentation shows, with the file it is in."""
    for path in sorted([*SHARED.glob("recordings/**/*.json"), *SHARED.glob("examples/**/*.json")]):
        found = [json.loads(path.read_text(encoding="utf-8"))]
        while found:
            node = found.pop()
            if isinstance(node, dict) and node.get("type") == "AdaptiveCard":
                yield path.name, node
            found += node.values() if isinstance(node, dict) else node if isinstance(node, list) else []


def test_recorded_cards_come_back_as_they_are_and_have_no_faults() -> None:
    if not SHARED.is_dir():
        pytest.skip("needs the recorded answers of shared/ beside the repository")
    cards = list(recorded_cards())

    assert cards
    for name, data in cards:
        card = AdaptiveCard.from_dict(copy.deepcopy(data))
        assert card.to_dict() == data, name
        assert all(isinstance(element, TextBlock | Text) for element in card.body or []), name
        check_card(card)
        check_card(data)


@given(models())
def test_a_card_that_somebody_wrote_is_the_same_when_it_is_read(card: AdaptiveCard) -> None:
    data = card.to_dict()

    assert AdaptiveCard.from_dict(data) == card
    assert AdaptiveCard.from_dict(data).to_dict() == data
    assert AdaptiveCard.from_dict(json.loads(card.to_json())) == card
    assert pickle.loads(pickle.dumps(card)) == card


@given(WILD_CARDS)
def test_whatever_comes_is_read_and_nothing_of_it_is_lost(data: dict[str, Any]) -> None:
    came = copy.deepcopy(data)

    card = AdaptiveCard.from_dict(data)

    assert card.to_dict() == came == data
    repr(card)


@pytest.mark.parametrize(("name", "model"), TYPES.items(), ids=str)
def test_each_type_is_filled_in_by_its_class_and_read_as_it(name: str, model: Any) -> None:
    read = AdaptiveCard.from_dict({"body": [{"type": name}], "actions": [{"type": name}]})

    if name.startswith("Action."):
        assert [type(action) for action in read.actions or []] == [model]
        assert read.body == [{"type": name}]
    elif name not in ("AdaptiveCard", "Column", "TextRun"):
        assert [type(element) for element in read.body or []] == [model]
        assert read.actions == [{"type": name}]


def test_elements_are_read_at_every_depth() -> None:
    text = {"type": "TextBlock", "text": "x"}
    card = AdaptiveCard.from_dict(
        {
            "body": [
                {"type": "Container", "items": [{"type": "ColumnSet", "columns": [{"items": [text]}]}]},
                {"type": "RichTextBlock", "inlines": ["a", {"type": "TextRun", "text": "b"}]},
                {"type": "ImageSet", "images": [{"type": "Image", "url": "u"}, {"url": "v"}]},
                {"type": "FactSet", "facts": [{"title": "a", "value": "b"}], "fallback": text},
            ],
            "actions": [
                {"type": "Action.ShowCard", "card": {"type": "AdaptiveCard", "body": [text]}},
                {"type": "Action.ToggleVisibility", "targetElements": ["a", {"elementId": "b"}], "fallback": "drop"},
            ],
            "selectAction": {"type": "Action.OpenUrl", "url": "u"},
        }
    )
    read = TextBlock.from_dict(text)

    assert card.body == [
        Container.from_dict({"type": "Container", "items": [{"type": "ColumnSet", "columns": [{"items": [text]}]}]}),
        RichTextBlock(inlines=["a", TextRun(text="b")], is_visible=None),
        ImageSet(
            images=[Image(url="u", height=None, is_visible=None), Image.from_dict({"url": "v"})],
            image_size=None,
            is_visible=None,
        ),
        FactSet(facts=[Fact(title="a", value="b")], fallback=read, is_visible=None),
    ]
    container = card.body[0]
    assert isinstance(container, Container)
    (columns,) = container.items
    assert isinstance(columns, ColumnSet)
    assert columns.columns == [Column.from_dict({"items": [text]})]
    assert columns.columns[0].items == [read]
    inner = AdaptiveCard.from_dict({"type": "AdaptiveCard", "body": [text]})
    assert card.actions == [
        ShowCard(card=inner),
        ToggleVisibility(target_elements=["a", TargetElement(element_id="b")], fallback="drop"),
    ]
    assert card.select_action == OpenUrl(url="u")


def test_an_element_of_a_newer_version_is_kept_with_all_that_is_in_it() -> None:
    table = {"type": "Table", "rows": [{"cells": [{"items": [{"type": "TextBlock", "text": "x"}]}]}]}

    card = AdaptiveCard.from_dict({"type": "AdaptiveCard", "version": "1.5", "body": [table], "rtl": True})

    assert card.body == [table]
    assert card.additional_properties == {"rtl": True}
    assert card.to_dict()["body"] == [table]


def test_an_option_of_which_case_it_ever_is_comes_back_in_it() -> None:
    text = TextBlock.from_dict({"type": "TextBlock", "text": "x", "weight": "Bolder"})

    assert text.weight == "Bolder"
    assert isinstance(text.weight, FontWeight)
    assert text.to_dict()["weight"] == "Bolder"


def test_what_was_read_can_be_changed() -> None:
    card = AdaptiveCard.from_dict({"type": "AdaptiveCard", "version": "1.0", "actions": [], "new": 1})

    card.version = "1.3"
    card.actions = [Submit(title="Send", associated_inputs=None)]

    assert card.to_dict() == {
        "type": "AdaptiveCard",
        "version": "1.3",
        "actions": [{"type": "Action.Submit", "title": "Send"}],
        "new": 1,
    }


def test_everything_must_be_said_by_name() -> None:
    for model in MODELS.values():
        with pytest.raises(TypeError, match="positional"):
            model("x")  # type: ignore[arg-type, call-arg]


ADAPTIVE = "application/vnd.microsoft.card.adaptive"
NO_CARDS: list[Any] = [
    *(None, [], "x", [None], [3], [{}], [{"contentType": "image/png", "content": {"type": "AdaptiveCard"}}]),
    *([{"contentType": ADAPTIVE, "content": None}], [{"contentType": ADAPTIVE, "content": "x"}], [{"contentType": []}]),
]


@pytest.mark.parametrize("attachments", NO_CARDS)
def test_a_message_without_a_card_has_none(attachments: Any) -> None:
    assert card_of(Message.from_dict({"id": "1", "attachments": attachments})) is None
    assert card_of({"id": "1", "attachments": attachments}) is None


def test_the_card_of_a_message_is_found_whatever_is_beside_it() -> None:
    content = {"type": "AdaptiveCard", "version": "1.3"}
    entry = {"contentType": ADAPTIVE, "content": content}
    message = {"id": "1", "attachments": [{"contentType": "new"}, 3, entry]}

    assert card_of(message) == card_of(Message.from_dict(message)) == AdaptiveCard.from_dict(content)
