"""JSON knows where each of its parts stands."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from webex_client.testing.exchanges.json_text import JsonError, JsonText, Steps

TEXT = """{
  "a": [1, {"b":
    "x, [y]: {z}"}],
  "a\\n": null, "": {}
}"""


@pytest.mark.parametrize(
    ("steps", "line", "raw"),
    [
        ((), 1, TEXT),
        (("a",), 2, '[1, {"b":\n    "x, [y]: {z}"}]'),
        (("a", 0), 2, "1"),
        (("a", 1), 2, '{"b":\n    "x, [y]: {z}"}'),
        (("a", 1, "b"), 3, '"x, [y]: {z}"'),
        (("a\n",), 4, "null"),
        (("",), 4, "{}"),
    ],
)
def test_each_part_has_its_line_and_its_text(steps: Steps, line: int, raw: str) -> None:
    text = JsonText(TEXT)
    assert (text.line(steps), text.raw(steps)) == (line, raw)


def test_what_is_not_there_is_where_it_would_be() -> None:
    assert JsonText(TEXT).line(("a", 1, "c", "d")) == 2


def test_names_that_come_again_are_told_at_any_depth() -> None:
    text = JsonText('{"a": 1, "b": [{"c": 1, "c": 2, "\\u0063": 3}], "a": 2}')
    assert text.repeated == [("b", 0, "c"), ("b", 0, "c"), ("a",)]
    assert text.value == {"a": 2, "b": [{"c": 3}]}


@pytest.mark.parametrize("number", ["0.10", "1E5", "-0.0", "123456789012345678901234567890", "5e-324"])
def test_a_number_that_is_held_as_it_is_written_is_not_rounded(number: str) -> None:
    assert JsonText(f"[{number}]").rounded == []


@pytest.mark.parametrize(
    "number", ["1e999", "0.1000000000000000055", "1e-400", "3.0000000000000000001", "1e9999999999"]
)
def test_a_number_that_is_not_is_rounded(number: str) -> None:
    assert JsonText(f"[0, {number}]").rounded == [(1,)]


@pytest.mark.parametrize(
    ("text", "line"), [("{\n\n,}", 3), ("", 1), ("[1]\n2", 2), ("[1,\n-Infinity]", 2), ("9" * 5000, None)]
)
def test_what_is_no_json_is_refused(text: str, line: int | None) -> None:
    with pytest.raises(JsonError) as raised:
        JsonText(text)
    assert raised.value.line == line


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


def parts(value: Any, steps: Steps = ()) -> list[tuple[Steps, Any]]:
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [(steps, value), *(part for key, member in members for part in parts(member, (*steps, key)))]


@given(value=JSON, indent=st.sampled_from([None, 0, 2]), ascii=st.booleans())
def test_the_text_of_each_part_is_the_part(value: Any, indent: int | None, ascii: bool) -> None:
    written = json.dumps(value, indent=indent, ensure_ascii=ascii)
    text = JsonText(written)
    assert text.value == value
    assert text.repeated == []
    for steps, part in parts(value):
        assert json.loads(text.raw(steps)) == part
        assert 1 <= text.line(steps) <= 1 + written.count("\n")
