"""spec/deviations.yaml: its entries are well-formed and true of spec/, and they explain what they say and no more."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from drift.official import contract
from tiny_contract import ROOT

from generator.bundle import METHODS, SpecError, read_yaml
from generator.comparison.change import Change
from generator.comparison.surface import Operation
from generator.comparison.values import Value
from generator.drift.deviations import Deviation, read_deviations, without_explained

ENTRIES = read_deviations(ROOT / "spec")

each_entry = pytest.mark.parametrize("entry", ENTRIES, ids=[f"line-{entry.line}" for entry in ENTRIES])


def of(**said: Any) -> Deviation:
    words = {
        "operations": ("*",),
        "places": ("request/title",),
        "change": "type",
        "ours": "integer",
        "theirs": "number",
    }
    return Deviation(**{**words, "because": "guide", "why": "So it is.", "line": 1, **said})


def change(kind: Any, at: str = "request/title", operation: str = "POST /rooms", **sides: Any) -> Change:
    return Change(operation, at, kind, "breaking", sides.get("old", "absent"), sides.get("new", "absent"), None, None)


# The entries there are


def places_of(operation: Operation) -> Iterator[str]:
    """Every place of an operation that an entry can speak of."""
    yield from ("servers", "operation")
    for (within, name), parameter in operation.parameters.items():
        yield f"parameter/{within}/{name}"
        yield from places_below(f"parameter/{within}/{name}", parameter.value)
    if operation.body:
        yield "request"
        yield from places_below("request", operation.body.value)
    for status, answer in operation.answers.items():
        yield f"response/{status}"
        yield from places_below(f"response/{status}", answer.value)


def places_below(where: str, value: Value | None, within: tuple[str, ...] = ()) -> Iterator[str]:
    if value and value.object_pointer not in within:
        for name, member in value.properties.items():
            yield f"{where}/{name}"
            yield from places_below(f"{where}/{name}", member, (*within, value.object_pointer))


PLACES = {
    operation.title: list(dict.fromkeys(places_of(operation))) for operation in contract().surface.operations.values()
}


def test_no_two_entries_say_the_same() -> None:
    said = Counter(
        (pair, entry.change, str(entry.ours), str(entry.theirs)) for entry in ENTRIES for pair in entry.pairs()
    )

    assert len(ENTRIES) > 1
    assert [key for key, count in said.items() if count > 1] == []


@each_entry
def test_an_entry_says_what_differs_and_why_in_a_sentence(entry: Deviation) -> None:
    assert entry.ours != entry.theirs
    assert re.fullmatch(r"[A-Z`].*\.", entry.why, re.DOTALL)


@each_entry
def test_an_entry_speaks_of_places_that_the_contract_has_unless_it_says_that_it_has_not(entry: Deviation) -> None:
    for operation, place in entry.pairs():
        meant = [title for title in PLACES if entry.means(operation, title)]
        assert meant, f"{operation} is no operation of the contract"
        there = [title for title in meant if any(entry.matches(place, at) for at in PLACES[title])]
        assert there if entry.change != "removed" else len(there) < len(meant), place


def test_an_operation_by_name_has_a_method_that_the_generator_knows() -> None:
    methods = {operation.partition(" ")[0] for entry in ENTRIES for operation in entry.operations} - {"*"}

    assert methods <= {method.upper() for method in METHODS}


# What an entry explains


@pytest.mark.parametrize(
    ("operation", "explained"),
    [
        ("*", True),
        ("POST /rooms", True),
        ("PUT /rooms", False),
        ("* /rooms", True),
        ("* /room*", True),
        ("* /rooms/*", False),
    ],
)
def test_an_entry_is_of_the_operations_it_names(operation: str, explained: bool) -> None:
    entry = of(operations=(operation,))

    assert bool(entry.explains(change("type", old="integer", new="number"))) is explained


@pytest.mark.parametrize(
    ("place", "at", "explained"),
    [
        ("request/title", "request/title", True),
        ("request/title", "request/title/words", False),
        ("**", "request/title", True),
        ("request/**", "request", True),
        ("request/**", "request/title/words", True),
        ("**/title", "response/200/items/title", True),
        ("**/title", "response/200/items/subtitle", False),
        ("response/**/id", "response/200/id", True),
        ("response/**/id", "response/200/items/id", True),
        ("response/**/id", "request/id", False),
    ],
)
def test_two_stars_stand_for_any_steps_or_none(place: str, at: str, explained: bool) -> None:
    entry = of(places=(place,))

    assert bool(entry.explains(change("type", at, old="integer", new="number"))) is explained


@pytest.mark.parametrize(
    ("said", "sides", "explained"),
    [
        ({}, {"old": "integer", "new": "number"}, True),
        ({}, {"old": "integer", "new": "string"}, False),
        ({}, {"old": "string", "new": "number"}, False),
        ({"theirs": "any"}, {"old": "integer", "new": "string"}, True),
        ({"ours": "any", "theirs": "any"}, {"old": "x", "new": "y"}, True),
        ({"ours": ["a", "b"], "theirs": "c"}, {"old": ["b", "a"], "new": "c"}, True),
        ({"ours": ["a", "b"], "theirs": "c"}, {"old": ["a"], "new": "c"}, False),
    ],
)
def test_an_entry_holds_as_long_as_both_say_what_it_says_they_do(
    said: dict[str, Any], sides: dict[str, Any], explained: bool
) -> None:
    assert bool(of(**said).explains(change("type", **sides))) is explained


@pytest.mark.parametrize(
    ("from_us", "to_them"),
    [("added", "removed"), ("removed", "added"), ("enum-added", "enum-removed"), ("enum-removed", "enum-added")],
)
def test_what_we_added_is_gone_on_the_way_to_them(from_us: str, to_them: str) -> None:
    entry = of(change=from_us, ours="any", theirs="any")

    assert entry.explains(change(to_them, old=["a"], new=["a"]))
    assert not entry.explains(change("type", old=["a"], new=["a"]))


def test_of_listed_values_those_that_an_entry_does_not_list_are_left() -> None:
    entry = of(change="enum-added", ours=["all"], theirs="absent")
    gone = change("enum-removed", old=["all", "calls"])

    left = without_explained(gone, [entry])

    assert left is not None
    assert left.old == ["calls"]
    assert without_explained(change("enum-removed", old=["all"]), [entry]) is None
    assert without_explained(change("enum-removed", old=["calls"]), [entry]) == change("enum-removed", old=["calls"])


# What cannot be read


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: b", "must be a list"),
        ("- operation: x", "1: an entry has the keys"),
        ("- x", "1: an entry has the keys"),
        (
            "\n- {operation: '*', at: x, change: moved, ours: a, theirs: b, because: guide, why: W.}",
            "2: change 'moved'",
        ),
        ("- {operation: '*', at: x, change: type, ours: a, theirs: b, because: whim, why: W.}", "1: because 'whim'"),
        ("- {operation: '*', at: [x", "not YAML"),
    ],
)
def test_a_file_that_says_something_else_is_refused_with_its_line(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "deviations.yaml").write_text(text, encoding="utf-8")

    with pytest.raises(SpecError, match=re.escape(said)):
        read_deviations(tmp_path)


def test_a_contract_may_depart_in_nothing(tmp_path: Path) -> None:
    assert read_deviations(tmp_path) == []
    (tmp_path / "deviations.yaml").write_text("# nothing\n", encoding="utf-8")
    assert read_deviations(tmp_path) == []


def test_the_file_reads_as_a_list_of_plain_entries() -> None:
    entries = read_yaml(ROOT / "spec" / "deviations.yaml")

    assert len(entries) == len(ENTRIES)
    assert all(entry.because in ("recording", "guide", "official-file-wrong", "design") for entry in ENTRIES)
