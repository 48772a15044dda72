"""Cards are the same JSON whether they are built with webexpythonsdk's words or with ours."""

from __future__ import annotations

import inspect
import json
import re
from enum import Enum
from typing import Any

import pytest
from webexpythonsdk.models import cards as theirs  # type: ignore[import-untyped]  # it brings no types

from webex_client import cards as ours
from webex_client.cards import AdaptiveCard, check_card
from webex_client.models.common import OpenEnum

from .built_with_both import CARDS, Build, Kit

WORDS = {
    name: word
    for name, word in vars(theirs).items()
    if inspect.isclass(word) and word.__module__.startswith(theirs.__name__)
}
OPTIONS = {name: word for name, word in WORDS.items() if issubclass(word, Enum) and list(word)}
CLASSES = {name: word for name, word in WORDS.items() if not issubclass(word, Enum) and name != "AdaptiveCardComponent"}


def snake_case(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def built(build: Build) -> tuple[Any, AdaptiveCard]:
    return build(Kit(theirs)), build(Kit(ours, snake_case))


def test_there_are_at_least_twenty() -> None:
    assert len({build.__name__ for build in CARDS}) >= 20


@pytest.mark.parametrize("build", CARDS, ids=lambda build: build.__name__)
def test_a_card_is_the_same_built_with_either(build: Build) -> None:
    their_card, card = built(build)

    assert card.to_dict() == their_card.to_dict()
    assert json.loads(card.to_json()) == json.loads(their_card.to_json())


@pytest.mark.parametrize("build", CARDS, ids=lambda build: build.__name__)
def test_what_the_one_wrote_the_other_reads(build: Build) -> None:
    their_card, card = built(build)

    assert AdaptiveCard.from_dict(their_card.to_dict()) == card


@pytest.mark.parametrize("build", CARDS, ids=lambda build: build.__name__)
def test_no_fault_is_found_in_what_the_other_lets_pass(build: Build) -> None:
    their_card, card = built(build)

    check_card(card)
    check_card(their_card.to_dict())


@pytest.mark.parametrize("name", CLASSES)
def test_each_class_has_all_that_theirs_has(name: str) -> None:
    parameters = set(inspect.signature(CLASSES[name].__init__).parameters) - {"self"}

    assert {snake_case(parameter) for parameter in parameters} <= set(inspect.signature(getattr(ours, name)).parameters)


@pytest.mark.parametrize("name", OPTIONS)
def test_each_option_has_the_values_that_theirs_has(name: str) -> None:
    known: type[OpenEnum] = getattr(ours, name)

    assert {member.name: member.value for member in known} == {member.name: member.value for member in OPTIONS[name]}


def test_all_words_are_offered() -> None:
    assert len(OPTIONS) == 16
    assert len(CLASSES) >= 25
    assert CLASSES.keys() | OPTIONS.keys() <= set(ours.__all__)
