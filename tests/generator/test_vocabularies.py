"""What is made of what schemas say of themselves: constants, choices between models, what is said unasked.

The vocabulary of the tiny contract, `cards.yaml`, has one of each.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from importlib import import_module, util
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tiny_contract import EXPECTED, Contract

from generator.bundle import SpecError, join
from generator.lint import against_rules, not_for_python
from generator.render import draft


@pytest.fixture(scope="module")
def cards() -> Iterator[Any]:
    """The module of the vocabulary, of the expected models."""
    folder = EXPECTED / "models"
    spec = util.spec_from_file_location("tiny_models", folder / "__init__.py", submodule_search_locations=[str(folder)])
    assert spec is not None
    assert spec.loader is not None
    package = sys.modules["tiny_models"] = util.module_from_spec(spec)
    try:
        spec.loader.exec_module(package)
        yield import_module("tiny_models.cards")
    finally:
        for name in [name for name in sys.modules if name.partition(".")[0] == "tiny_models"]:
            del sys.modules[name]


def test_what_is_always_the_same_need_not_be_said(cards: Any) -> None:
    assert cards.Text(id="1").to_dict() == {"type": "Input.Text", "id": "1"}


def test_what_is_said_unasked_can_be_said_otherwise_or_not_at_all(cards: Any) -> None:
    assert cards.AdaptiveCard().to_dict() == {
        "$schema": 'https://tiny.example/"schema"',
        "type": "AdaptiveCard",
        "version": "1.3",
        "colour": "light-blue",
        "height": "auto",
        "width": "auto",
        "depth": 0,
        "open": False,
    }
    assert cards.AdaptiveCard().height is cards.Height.AUTO
    silent = dict.fromkeys(["schema", "colour", "height", "width", "depth", "open"])
    assert cards.AdaptiveCard(version="1.0", **silent).to_dict() == {"type": "AdaptiveCard", "version": "1.0"}


def test_nothing_is_added_to_what_came(cards: Any) -> None:
    assert cards.AdaptiveCard.from_dict({}).to_dict() == {}
    assert cards.AdaptiveCard.from_dict({"type": "other"}).to_dict() == {"type": "other"}


def test_one_of_several_objects_is_read_as_the_one_it_says_it_is_wherever_it_stands(cards: Any) -> None:
    text = {"type": "Input.Text", "id": "1"}
    card = cards.AdaptiveCard.from_dict(
        {
            "body": [{"type": "Box", "items": [text], "card": {"body": [text]}}],
            "first": text,
            "fallback": text,
            "named": {"a": text},
        }
    )

    read = cards.Text(id="1")
    assert card.body == [cards.Box(items=[read], card=cards.AdaptiveCard.from_dict({"body": [text]}))]
    assert (card.first, card.fallback, card.named) == (read, read, {"a": read})


@pytest.mark.parametrize(
    "new", [{"type": "Table"}, {"type": "Text"}, {"type": 1}, {"type": []}, {}, [], "drop", 3, None]
)
def test_what_is_none_of_them_is_kept_as_it_came(cards: Any, new: Any) -> None:
    card = cards.AdaptiveCard.from_dict({"body": [new], "first": new, "fallback": new})

    assert (card.body, card.first, card.fallback) == ([new], new, new)
    assert card.to_dict() == {"body": [new], "first": new, "fallback": new}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3) | st.sampled_from(["Box", "Input.Text", "auto"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["type", "items", "card", "body", "first", "fallback", "named"]), inner)
    ),
    max_leaves=20,
)


@given(st.dictionaries(st.sampled_from(["type", "body", "first", "fallback", "named", "height"]), JSON))
def test_nothing_is_lost_of_whatever_comes(cards: Any, data: dict[str, Any]) -> None:
    assert cards.AdaptiveCard.from_dict(data).to_dict() == data


def test_the_words_of_a_vocabulary_are_in_its_own_module_alone(cards: Any) -> None:
    models = sys.modules["tiny_models"]

    assert {"AdaptiveCard", "Element", "Text"} <= set(cards.__all__)
    assert {"Thing", "Colour"} <= set(models.__all__)
    assert not set(cards.__all__) & set(models.__all__)


Breach = Callable[[Contract], Any]


def card(contract: Contract) -> Any:
    return contract.schema("cards", "AdaptiveCard")["properties"]


def element(contract: Contract) -> Any:
    return contract.schema("cards", "Element")


def labels(contract: Contract) -> Any:
    return contract.body("post", "/things")["schema"]["properties"]["labels"]


@pytest.mark.parametrize(
    ("change", "finding"),
    [
        pytest.param(
            lambda c: card(c)["depth"].update({"x-python-default": "deep"}),
            "/components/schemas/AdaptiveCard/properties/depth/x-python-default: 'deep' is not of type 'integer'",
            id="of another type",
        ),
        pytest.param(
            lambda c: card(c)["height"].update({"x-python-default": "high"}),
            "/components/schemas/AdaptiveCard/properties/height/x-python-default: "
            "'high' is not one of ['auto', 'stretch']",
            id="none of the values",
        ),
        pytest.param(
            lambda c: c.schema("cards", "Height").update({"x-python-default": "auto"}),
            "/components/schemas/Height: x-python-default is for the properties of named schemas",
            id="of a schema",
        ),
        pytest.param(
            lambda c: c.body("post", "/things")["schema"]["properties"]["name"].update({"x-python-default": "Lamp"}),
            "/paths//things/post/requestBody/content/application/json/schema/properties/name: "
            "x-python-default is for the properties of named schemas",
            id="of a body",
        ),
        pytest.param(
            lambda c: card(c)["body"].update({"x-card": "one"}),
            "/components/schemas/AdaptiveCard/properties/body: x-card is for a property of a body",
            id="a card that is in no body",
        ),
    ],
)
def test_an_extension_that_is_out_of_place_is_named(contract: Contract, change: Breach, finding: str) -> None:
    change(contract)

    assert against_rules(join(contract.files)) == [finding]


@pytest.mark.parametrize(
    ("change", "finding"),
    [
        pytest.param(
            lambda c: card(c).update(kind={"const": 3}),
            "/components/schemas/AdaptiveCard: kind: a const must be a text",
            id="a constant that is no text",
        ),
        pytest.param(
            lambda c: card(c)["body"].update({"x-python-default": []}),
            "/components/schemas/AdaptiveCard: body: x-python-default [] is no text, no whole number and no boolean",
            id="a default that there is no code for",
        ),
        pytest.param(
            lambda c: element(c)["discriminator"].pop("mapping"),
            "/components/schemas/Element: the discriminator calls Text 'Text', which calls itself 'Input.Text'",
            id="a discriminator that gives another name than the object itself",
        ),
        pytest.param(
            lambda c: element(c)["oneOf"].append({"type": "string"}),
            "/components/schemas/Element: "
            "a discriminator tells apart objects that have a name under components/schemas",
            id="a discriminator of a text",
        ),
        pytest.param(
            lambda c: card(c).update(other={**element(c)}),
            "/components/schemas/AdaptiveCard: other: one of several objects needs a name under components/schemas",
            id="a choice without a name",
        ),
        pytest.param(
            lambda c: card(c)["fallback"]["anyOf"].append({"$ref": "#/components/schemas/AdaptiveCard"}),
            "/components/schemas/AdaptiveCard: fallback: "
            "may be one of several objects: a discriminator must tell which",
            id="a choice or one more object",
        ),
        pytest.param(
            lambda c: labels(c).update({"x-card": "Label"}),
            "POST /things: the body's labels: x-card 'Label' is not the name of an argument",
            id="a card without a name in Python",
        ),
        pytest.param(
            lambda c: labels(c).update({"x-card": "tags"}),
            "POST /things: two things in here would be called tags: give one an x-python-name",
            id="a card that is called as another argument is",
        ),
        pytest.param(
            lambda c: c.body("post", "/things")["schema"]["properties"]["tags"].update({"x-card": "card"}),
            "POST /things: the body's tags: x-card is for an array of objects",
            id="a card among texts",
        ),
    ],
)
def test_what_python_has_no_words_for_is_named_with_its_place(contract: Contract, change: Breach, finding: str) -> None:
    change(contract)

    assert finding in not_for_python(join(contract.files))


def test_a_choice_that_is_called_as_something_else_is_refused(contract: Contract) -> None:
    schemas = contract.files["cards.yaml"]["components"]["schemas"]
    schemas["Mapping"] = schemas["Element"]

    with pytest.raises(SpecError, match="two things in here would be called Mapping"):
        draft(join(contract.files))
