"""How "our contract is behind" is told from "this answer is broken"."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from webex_client.testing.contract import Kind, Side, check
from webex_client.testing.contract.parsing import losses

WRONG = {"id": "1", "title": 7}
RIGHT = {"id": "1", "title": "seven"}


def sides(folder: Path, *bodies: Any, path: str = "/rooms/1") -> set[Side]:
    """Who is to mend what is wrong with these answers."""
    folder.mkdir(exist_ok=True)
    for number, body in enumerate(bodies):
        recording = {"request": {"method": "GET", "path": path}, "response": {"status": 200, "body": body}}
        (folder / f"{number}.json").write_text(json.dumps(recording))
    return {finding.side for finding in check(folder).findings}


def test_one_wrong_value_is_a_broken_answer(tmp_path: Path) -> None:
    assert sides(tmp_path, WRONG) == {Side.EXCHANGE}
    assert sides(tmp_path, WRONG, WRONG) == {Side.EXCHANGE}


def test_what_is_wrong_three_times_and_never_right_is_the_contract(tmp_path: Path) -> None:
    assert sides(tmp_path, WRONG, WRONG, WRONG) == {Side.CONTRACT}


def test_what_is_right_even_once_is_a_broken_answer_where_it_is_wrong(tmp_path: Path) -> None:
    assert sides(tmp_path, WRONG, WRONG, WRONG, RIGHT) == {Side.EXCHANGE}


def test_an_answer_without_the_field_says_nothing_of_its_type(tmp_path: Path) -> None:
    assert sides(tmp_path, WRONG, WRONG, WRONG, {"id": "1"}, {"id": "1", "title": None}) == {Side.CONTRACT}


def test_the_entries_of_one_list_count_each(tmp_path: Path) -> None:
    assert sides(tmp_path / "all", {"items": [WRONG] * 3}, path="/rooms") == {Side.CONTRACT}
    assert sides(tmp_path / "some", {"items": [WRONG, WRONG, RIGHT]}, path="/rooms") == {Side.EXCHANGE}


def test_an_id_that_never_comes_is_one_the_contract_should_not_require(tmp_path: Path) -> None:
    assert sides(tmp_path / "never", *[{"title": "x"}] * 3) == {Side.CONTRACT}
    assert sides(tmp_path / "once", *[{"title": "x"}] * 3, RIGHT) == {Side.EXCHANGE}


def test_the_same_field_of_another_operation_says_nothing(tmp_path: Path) -> None:
    folder = tmp_path
    assert sides(folder, WRONG, WRONG, WRONG) == {Side.CONTRACT}
    team = {"request": {"method": "GET", "path": "/teams/1"}, "response": {"body": {"id": "1", "title": "x"}}}
    (folder / "team.json").write_text(json.dumps(team))
    wrong_type = {finding.side for finding in check(folder).findings if finding.kind is Kind.WRONG_TYPE}
    assert wrong_type == {Side.CONTRACT}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=10,
)


@given(JSON)
def test_a_value_that_came_back_lost_nothing(value: Any) -> None:
    assert list(losses(value, json.loads(json.dumps(value)))) == []


@given(JSON, JSON)
def test_two_values_that_json_writes_differently_are_not_the_same(one: Any, other: Any) -> None:
    same = json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)
    assert (list(losses(one, other)) == []) is same


def test_a_number_is_neither_a_boolean_nor_another_kind_of_number() -> None:
    assert [loss.steps for loss in losses({"a": [1, 1, 0]}, {"a": [True, 1.0, False]})] == [
        ("a", 0),
        ("a", 1),
        ("a", 2),
    ]


def test_what_was_dropped_and_what_was_added_is_lost() -> None:
    assert [loss.steps for loss in losses({"a": 1}, {"b": 1})] == [("a",), ("b",)]
    assert [loss.steps for loss in losses({"a": [1]}, {"a": []})] == [("a",)]
