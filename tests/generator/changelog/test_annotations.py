"""Whether one annotation stands for all that another does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.changelog.annotations import fits, kinds, named, renamed

ENUMS = {"Colour"}

names = st.sampled_from(["str", "int", "float", "bool", "datetime", "Colour", "Thing", "None", "Any"])
annotations = st.recursive(
    names,
    lambda inner: st.one_of(
        st.builds("{} | {}".format, inner, inner),
        st.builds("{}[{}]".format, st.sampled_from(["list", "Sequence"]), inner),
        st.builds("{}[str, {}]".format, st.sampled_from(["dict", "Mapping"]), inner),
    ),
    max_leaves=6,
)


@pytest.mark.parametrize(
    ("given_", "taken"),
    [
        ("str", "str | None"),
        ("Colour", "str"),
        ("bool", "int"),
        ("int", "float"),
        ("list[Colour]", "Sequence[str]"),
        ("builtins.list[Thing]", "list[Thing]"),
        ("dict[str, Any]", "Mapping[str, Any]"),
        ("datetime", "Any"),
        ("list[str]", "list"),
    ],
)
def test_every_value_of_the_first_is_one_of_the_second_and_not_the_other_way(given_: str, taken: str) -> None:
    assert fits(kinds(given_), kinds(taken), ENUMS)
    if "builtins" not in given_:
        assert not fits(kinds(taken), kinds(given_), ENUMS)


@pytest.mark.parametrize(
    ("one", "other"),
    [("str", "int"), ("str", "Sequence[str]"), ("list[str]", "list[int]"), ("Thing", "Mapping[str, Any]")],
)
def test_neither_stands_for_the_other(one: str, other: str) -> None:
    assert not fits(kinds(one), kinds(other), ENUMS)
    assert not fits(kinds(other), kinds(one), ENUMS)


def test_a_choice_stands_for_the_models_it_is_between() -> None:
    choices = {"Home": "House | Boat | dict[str, Any]"}

    assert fits(kinds("House"), kinds("Home | None", choices))
    assert not fits(kinds("Home", choices), kinds("House"))


def test_a_class_that_is_called_otherwise_is_so_within_what_holds_it() -> None:
    assert renamed("list[Thing] | None", {"Thing": "Object"}) == "list[Object] | None"
    assert renamed("list[Thing]", {"Other": "Object"}) == "list[Thing]"
    assert named("Mapping[str, Thing | None]") == {"Mapping", "str", "Thing"}


@given(annotations)
def test_an_annotation_stands_for_itself(annotation: str) -> None:
    assert fits(kinds(annotation), kinds(annotation), ENUMS)


@given(annotations, annotations)
def test_what_has_one_more_alternative_stands_for_more(annotation: str, more: str) -> None:
    assert fits(kinds(annotation), kinds(f"{annotation} | {more}"), ENUMS)
    assert kinds(f"{annotation} | {more}") == kinds(f"{more} | {annotation}")


@given(annotations, annotations, annotations)
def test_what_fits_into_a_thing_fits_where_that_fits(one: str, other: str, third: str) -> None:
    if fits(kinds(one), kinds(other), ENUMS) and fits(kinds(other), kinds(third), ENUMS):
        assert fits(kinds(one), kinds(third), ENUMS)
