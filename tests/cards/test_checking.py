"""A card is held against what is known of cards; each fault is named with the element that has it."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from webex_client import ArgumentError
from webex_client.cards import (
    AdaptiveCard,
    ChoiceSet,
    Container,
    Date,
    Fact,
    FactSet,
    Image,
    Number,
    ShowCard,
    Submit,
    Text,
    TextBlock,
    Toggle,
    check_card,
)

from .trees import JSON, WILD, WILD_CARDS, models


def faults(card: Any) -> list[str]:
    """What is said of a card, fault by fault."""
    try:
        check_card(card)
    except ArgumentError as error:
        return str(error).split("; ")
    return []


def faults_of(*body: Any, **beside: Any) -> list[str]:
    return faults({"type": "AdaptiveCard", "version": "1.3", "body": list(body), **beside})


def test_an_input_without_an_id_is_named_by_its_place_and_its_type() -> None:
    form = Container(items=[ChoiceSet(id=None)])  # type: ignore[arg-type]

    assert faults(AdaptiveCard(body=[TextBlock(text="x"), TextBlock(text="y"), form])) == [
        "card.body[2].items[0] (Input.ChoiceSet): id is missing"
    ]


def test_the_same_is_said_of_a_mapping_and_of_mappings_among_models() -> None:
    expected = ["card.body[0].items[0] (Input.ChoiceSet): id is missing"]
    choices = {"type": "Input.ChoiceSet"}

    assert faults_of({"type": "Container", "items": [choices]}) == expected
    assert faults(AdaptiveCard(body=[Container(items=[choices])])) == expected


def test_a_mapping_may_be_of_any_kind_and_hold_models() -> None:
    card = MappingProxyType({"type": "AdaptiveCard", "version": "1.3", "body": [MappingProxyType({"type": "Image"})]})

    assert faults(card) == ["card.body[0] (Image): url is missing"]
    assert faults_of(TextBlock(text="x"), Text(id=None)) == [  # type: ignore[arg-type]
        "card.body[1] (Input.Text): id is missing"
    ]


def test_all_faults_are_said_at_once() -> None:
    card = AdaptiveCard(
        version="1.5",
        body=[TextBlock(text=3), FactSet(facts=[Fact(title="x", value=None)])],  # type: ignore[arg-type]
    )

    assert faults(card) == [
        "card: version is '1.5', but Webex knows cards up to '1.3'",
        "card.body[0] (TextBlock): text is 3, but must be a text",
        "card.body[1].facts[0] (Fact): value is missing",
    ]


@pytest.mark.parametrize("version", ["1.0", "1.1", "1.2", "1.3", "0.5"])
def test_webex_knows_cards_of_these_versions(version: str) -> None:
    assert faults({"type": "AdaptiveCard", "version": version}) == []


@pytest.mark.parametrize(
    ("version", "fault"),
    [
        ("1.4", "card: version is '1.4', but Webex knows cards up to '1.3'"),
        ("1.10", "card: version is '1.10', but Webex knows cards up to '1.3'"),
        ("2.0", "card: version is '2.0', but Webex knows cards up to '1.3'"),
        ("", "card: version is '', but must be one such as '1.3'"),
        ("1", "card: version is '1', but must be one such as '1.3'"),
        ("v1.3", "card: version is 'v1.3', but must be one such as '1.3'"),
        ("1.3\n", "card: version is '1.3\\n', but must be one such as '1.3'"),
        (f"1.{'9' * 5000}", f"card: version is '1.{'9' * 5000}', but must be one such as '1.3'"),
        (1.3, "card (AdaptiveCard): version is 1.3, but must be a text"),
    ],
)
def test_others_are_refused(version: Any, fault: str) -> None:
    assert faults({"type": "AdaptiveCard", "version": version}) == [fault]


def test_a_card_says_what_it_is_and_for_which_version() -> None:
    assert faults({}) == [
        "card: type is missing, which must be 'AdaptiveCard'",
        "card: version is missing, such as '1.3'",
    ]
    assert faults({"type": "Card", "version": "1.3"}) == ["card (Card): type is 'Card', but must be 'AdaptiveCard'"]


def test_a_card_in_a_card_needs_no_version() -> None:
    assert faults(AdaptiveCard(actions=[ShowCard(card=AdaptiveCard.from_dict({"type": "AdaptiveCard"}))])) == []


def test_what_the_place_of_an_object_says_need_not_be_said() -> None:
    assert faults_of({"type": "ColumnSet", "columns": [{}]}, {"type": "ImageSet", "images": [{"url": "u"}]}) == []


@pytest.mark.parametrize(
    ("element", "fault"),
    [
        ({"type": "TextBlock"}, "card.body[0] (TextBlock): text is missing"),
        ({"type": "TextBlock", "text": None}, "card.body[0] (TextBlock): text is missing"),
        ({"type": "Image"}, "card.body[0] (Image): url is missing"),
        ({"type": "Container"}, "card.body[0] (Container): items is missing"),
        ({"type": "Input.Toggle", "id": "x"}, "card.body[0] (Input.Toggle): title is missing"),
        (
            {"type": "Input.ChoiceSet", "id": "x", "choices": [{"title": "X"}]},
            "card.body[0].choices[0] (Choice): value is missing",
        ),
        (
            {"type": "ActionSet", "actions": [{"type": "Action.OpenUrl"}]},
            "card.body[0].actions[0] (Action.OpenUrl): url is missing",
        ),
        (
            {"type": "TextBlock", "text": "x", "wrap": "yes"},
            "card.body[0] (TextBlock): wrap is 'yes', but must be true or false",
        ),
        (
            {"type": "TextBlock", "text": "x", "maxLines": True},
            "card.body[0] (TextBlock): maxLines is True, but must be a whole number",
        ),
        (
            {"type": "TextBlock", "text": "x", "maxLines": 1.5},
            "card.body[0] (TextBlock): maxLines is 1.5, but must be a whole number",
        ),
        (
            {"type": "TextBlock", "text": "x", "spacing": 4},
            "card.body[0] (TextBlock): spacing is 4, but must be one of "
            "'default', 'none', 'small', 'medium', 'large', 'extraLarge', 'padding'",
        ),
        (
            {"type": "TextBlock", "text": "x", "requires": {"a": 1}},
            "card.body[0] (TextBlock): requires is {'a': 1}, but must be an object of texts",
        ),
        (
            {"type": "TextBlock", "text": "x", "fallback": 3},
            "card.body[0] (TextBlock): fallback is 3, but must be an object or a text",
        ),
        (
            {"type": "Input.Number", "id": "x", "max": "9"},
            "card.body[0] (Input.Number): max is '9', but must be a number",
        ),
        (
            {"type": "Container", "items": {"type": "TextBlock", "text": "x"}},
            "card.body[0] (Container): items is {'text': 'x', 'type': 'TextBlock'}, but must be a list",
        ),
        (
            {"type": "ColumnSet", "columns": [{"width": []}]},
            "card.body[0].columns[0] (Column): width is [], but must be a text or a number",
        ),
        (
            {"type": "RichTextBlock", "inlines": ["a", 3]},
            "card.body[0].inlines[1] is 3, but must be an object or a text",
        ),
        ("text", "card.body[0] is 'text', but must be an object"),
        (None, "card.body[0] is None, but must be an object"),
        ({"text": "x"}, "card.body[0]: type is missing"),
        ({"type": 3}, "card.body[0]: type is 3, but must be a text"),
        ({"type": "Textblock", "text": "x"}, "card.body[0]: type is 'Textblock', but must be 'TextBlock'"),
        ({"type": "input.text", "id": "x"}, "card.body[0]: type is 'input.text', but must be 'Input.Text'"),
        ({"type": "Action.Submit"}, "card.body[0] is 'Action.Submit', which cannot stand there"),
        (
            {"type": "TextBlock", "text": "x", "is_subtle": True},
            "card.body[0].is_subtle: in a mapping it has the name 'isSubtle'",
        ),
    ],
)
def test_a_fault_is_named(element: Any, fault: str) -> None:
    assert faults_of(element) == [fault]


def test_a_click_cannot_show_a_card() -> None:
    assert faults_of(selectAction={"type": "Action.ShowCard"}) == [
        "card (AdaptiveCard): selectAction is 'Action.ShowCard', which cannot stand there"
    ]


def test_two_inputs_cannot_have_one_id_wherever_they_are() -> None:
    more = AdaptiveCard(body=[Date(id="day")])
    card = AdaptiveCard(body=[Container(items=[Text(id="day")])], actions=[ShowCard(title="More", card=more)])

    assert faults(card) == [
        "card.actions[0].card.body[0] (Input.Date): id 'day' is that of card.body[0].items[0] (Input.Text) as well"
    ]


def test_what_is_no_input_or_stands_in_for_one_may_have_its_id() -> None:
    number = Number(id="x", fallback=Text(id="x"))

    assert faults(AdaptiveCard(body=[number, TextBlock(id="x", text="x")])) == []


@pytest.mark.parametrize(
    "element",
    [
        {"type": "Table", "rows": 3},
        {"type": "TextBlock", "text": "x", "rtl": 3},
        {"type": "TextBlock", "text": "x", "weight": "Bolder", "size": "huge"},
        {"type": "TextBlock", "text": "", "wrap": None},
        {"type": "Input.Number", "id": "x", "max": 9.5, "min": 1},
        {"type": "Image", "url": "u", "height": "50px"},
        {"type": "ColumnSet", "columns": [{"width": 1.5}, {"width": "stretch"}, {"type": "Column"}]},
    ],
)
def test_what_is_new_and_what_is_right_is_let_through(element: Any) -> None:
    assert faults_of(element) == []


@pytest.mark.parametrize("data", ["text", {}, {"any": [1, None, {}]}])
def test_data_may_be_anything(data: Any) -> None:
    assert faults(AdaptiveCard(actions=[Submit(data=data)])) == []


def test_what_is_no_card_is_refused() -> None:
    for wrong in (3, None, "card", [AdaptiveCard()], TextBlock(text="x"), Image(url="u"), Toggle(id="x", title="x")):
        (fault,) = faults(wrong)
        assert fault == f"card: AdaptiveCard is needed, or a mapping like one, not {type(wrong).__name__}"


def test_a_long_value_is_not_said_in_full() -> None:
    (fault,) = faults_of({"type": "TextBlock", "text": ["long"] * 10_000})

    assert len(fault) < 200


def test_a_card_that_holds_itself_is_refused() -> None:
    card = AdaptiveCard(body=[])
    assert card.body is not None
    card.body.append(Container(items=card.body))

    assert faults(card) == ["card: its elements stand in one another too deep, if not without end"]


def test_checking_changes_nothing() -> None:
    card = {"type": "AdaptiveCard", "version": "1.3", "body": [{"type": "TextBlock", "text": "x"}]}

    check_card(card)

    assert card == {"type": "AdaptiveCard", "version": "1.3", "body": [{"type": "TextBlock", "text": "x"}]}


@given(WILD_CARDS | models())
def test_nothing_is_raised_but_what_says_what_is_wrong(card: Any) -> None:
    for fault in faults(card)[:1]:
        assert fault.startswith("card")


@given(st.one_of(WILD, JSON))
def test_that_holds_for_what_is_no_card_too(card: Any) -> None:
    faults(card)
