"""What people entered comes back as what the card's inputs are for."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from webex_client.cards import (
    AdaptiveCard,
    ChoiceSet,
    Column,
    ColumnSet,
    Container,
    Date,
    Number,
    ShowCard,
    Text,
    TextBlock,
    Time,
    Toggle,
    read_inputs,
)
from webex_client.models import AttachmentAction

from .trees import JSON, WILD_CARDS, models

CARD = AdaptiveCard(
    body=[
        Text(id="note"),
        Number(id="guests"),
        Date(id="day"),
        Time(id="hour"),
        Toggle(id="vegetarian", title="Vegetarian"),
        Toggle(id="ship", title="Ship", value_on="yes", value_off="no"),
        ChoiceSet(id="one"),
        ChoiceSet(id="many", is_multi_select=True),
    ]
)


def one(name: str, value: Any) -> Any:
    return read_inputs(CARD, {name: value})[name]


def test_each_input_comes_back_as_what_it_is_for() -> None:
    action = AttachmentAction(
        id="1",
        inputs={
            "note": "All tests passed.",
            "guests": "3",
            "day": "2026-03-02",
            "hour": "09:30",
            "vegetarian": "true",
            "ship": "no",
            "one": "soup",
            "many": "soup,salad",
            "button": 7,
        },
    )

    assert read_inputs(CARD, action) == {
        "note": "All tests passed.",
        "guests": 3,
        "day": date(2026, 3, 2),
        "hour": time(9, 30),
        "vegetarian": True,
        "ship": False,
        "one": "soup",
        "many": ["soup", "salad"],
        "button": 7,
    }


@pytest.mark.parametrize(
    ("text", "number"),
    [("0", 0), ("-12", -12), ("+1", 1), ("3.50", 3.5), (".5", 0.5), ("1e3", 1000.0), ("-0.25", -0.25), ("", None)],
)
def test_a_number_is_whole_where_it_is_written_so(text: str, number: Any) -> None:
    read = one("guests", text)

    assert read == number
    assert type(read) is type(number)


NO_NUMBERS = [
    "three",
    "1_000",
    "\N{FULLWIDTH DIGIT ONE}",
    "inf",
    "nan",
    "1e999",
    "9" * 5000,
    " 1",
    "1,5",
    "0x10",
    "--1",
]


@pytest.mark.parametrize("text", NO_NUMBERS)
def test_what_is_no_number_stays_text(text: str) -> None:
    assert one("guests", text) == text


@pytest.mark.parametrize(("name", "text"), [("day", ""), ("hour", "")])
def test_where_nothing_was_entered_there_is_none(name: str, text: str) -> None:
    assert one(name, text) is None


@pytest.mark.parametrize("text", ["2026-13-01", "20260302", "2026-W10-1", "02.03.2026", "2026-03-02T00:00:00", "x"])
def test_what_is_no_date_stays_text(text: str) -> None:
    assert one("day", text) == text


@pytest.mark.parametrize("text", ["25:00", "9:30", "0930", "09:30+01:00", "09", "noon"])
def test_what_is_no_time_stays_text(text: str) -> None:
    assert one("hour", text) == text


def test_a_time_may_have_seconds() -> None:
    assert one("hour", "09:30:15") == time(9, 30, 15)


@pytest.mark.parametrize("text", ["", "yes", "TRUE", "1"])
def test_a_toggle_that_says_neither_stays_text(text: str) -> None:
    assert one("vegetarian", text) == text


def test_a_toggle_that_came_without_words_has_those_of_every_toggle() -> None:
    card = AdaptiveCard.from_dict({"body": [{"type": "Input.Toggle", "id": "x", "title": "X"}]})

    assert read_inputs(card, {"x": "true"}) == {"x": True}
    assert read_inputs(card, {"x": "false"}) == {"x": False}


def test_no_choice_is_an_empty_list_where_there_can_be_several() -> None:
    assert one("many", "") == []
    assert one("one", "") == ""
    assert one("one", "a,b") == "a,b"


@pytest.mark.parametrize("value", [None, 3, 1.5, True, [], ["a"], {}, {"a": 1}])
def test_what_is_no_text_stays_as_it_came(value: Any) -> None:
    for name in ("note", "guests", "day", "hour", "vegetarian", "one", "many", "other"):
        assert one(name, value) is value


def test_inputs_are_found_wherever_they_are() -> None:
    inner = AdaptiveCard(body=[Number(id="deep")])
    columns = ColumnSet(columns=[Column(items=[Container(items=[Number(id="column")])])])
    stand_in = TextBlock(text="x", fallback=Number(id="stand-in"))
    card = AdaptiveCard(body=[columns, stand_in], actions=[ShowCard(title="More", card=inner)])

    values = {"deep": "1", "column": "2", "stand-in": "3", "elsewhere": "4"}
    assert read_inputs(card, values) == {"deep": 1, "column": 2, "stand-in": 3, "elsewhere": "4"}


def test_an_input_comes_before_what_stands_in_for_it() -> None:
    card = AdaptiveCard(body=[Text(id="x", fallback=Number(id="x")), Container(items=[], fallback=Number(id="x"))])

    assert read_inputs(card, {"x": "1"}) == {"x": "1"}


def test_a_card_and_an_action_may_be_mappings() -> None:
    assert read_inputs(CARD.to_dict(), {"guests": "3"}) == {"guests": 3}


@pytest.mark.parametrize("inputs", [None, [], "text", 3])
def test_an_action_without_inputs_has_none(inputs: Any) -> None:
    assert read_inputs(CARD, AttachmentAction.from_dict({"id": "1", "inputs": inputs})) == {}


@given(WILD_CARDS | models(), st.dictionaries(st.text(max_size=3), JSON | st.sampled_from(["1", "true", "a,b", ""])))
def test_nothing_fails_whatever_the_card_is_and_whatever_came(card: Any, inputs: dict[str, Any]) -> None:
    assert read_inputs(card, inputs).keys() == inputs.keys()


@given(st.text())
def test_nothing_fails_whatever_was_entered(text: str) -> None:
    names = ("note", "guests", "day", "hour", "vegetarian", "ship", "one", "many")

    assert read_inputs(CARD, dict.fromkeys(names, text)).keys() == set(names)
