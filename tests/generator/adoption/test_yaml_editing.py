"""An entry is written into a YAML file without another line being touched, whatever its style."""

from __future__ import annotations

import difflib
import io
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from removal import removed
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from tiny_contract import ROOT

from generator.adoption.yaml_editing import with_entry, with_item
from generator.adoption.yaml_nodes import Node, parse
from generator.bundle import SpecError

SPEC_FILES = [ROOT / "spec" / f"{name}.yaml" for name in ("cards", "common", "contents", "meetings", "people")]
BLOCK = """\
# Of colours.
colours:
  - red  # the first

  # Not for everybody:
  - green
shades: {dark: 1, light: 2}
about: >-
  Words
  # that are no comment

# At the end.
"""


def loaded(text: str) -> Any:
    return YAML(typ="safe", pure=True).load(text)


def added_lines(before: str, after: str) -> list[str]:
    """The lines that were added, if no line went and no line changed."""
    lines = list(difflib.ndiff(before.splitlines(), after.splitlines()))
    assert [line for line in lines if line.startswith("- ")] == []
    return [line[2:] for line in lines if line.startswith("+ ")]


def test_an_item_follows_the_one_before_it_and_the_comment_on_its_line() -> None:
    after = with_item("a.yaml", BLOCK, ("colours",), 1, "blue")

    assert after == BLOCK.replace("# the first\n", "# the first\n  - blue\n")


def test_the_first_item_goes_before_the_one_that_was_first() -> None:
    assert with_item("a.yaml", BLOCK, ("colours",), 0, "blue") == BLOCK.replace("  - red", "  - blue\n  - red")


def test_an_entry_after_a_text_in_several_lines_goes_after_all_of_them() -> None:
    after = with_entry("a.yaml", BLOCK, (), 3, "more", "x")

    assert after == BLOCK.replace("no comment\n", "no comment\nmore: x\n")


@pytest.mark.parametrize(("index", "line"), [(0, "mid: 3, dark: 1, light: 2"), (1, "dark: 1, mid: 3, light: 2")])
def test_an_entry_of_a_line_goes_into_the_line(index: int, line: str) -> None:
    assert with_entry("a.yaml", BLOCK, ("shades",), index, "mid", 3) == BLOCK.replace("dark: 1, light: 2", line)


def test_a_line_that_would_be_too_long_goes_on_in_the_next() -> None:
    values = ", ".join(f"value{number}" for number in range(13))
    text = f"a:\n  enum: [{values}]\n"

    assert with_item("a.yaml", text, ("a", "enum"), 13, "the_last_one") == text.replace(
        "value12]", "value12,\n         the_last_one]"
    )


def test_a_list_in_several_lines_keeps_its_lines() -> None:
    text = "enum: [a, b,\n  c, d]\n"

    assert with_item("a.yaml", text, ("enum",), 2, "x") == "enum: [a, b, x,\n  c, d]\n"
    assert with_item("a.yaml", text, ("enum",), 4, "x") == "enum: [a, b,\n  c, d, x]\n"


def test_the_first_entry_of_an_empty_object_makes_a_block_of_it() -> None:
    text = "a:\n  properties: {}  # none yet\nb: 1\n"

    after = with_entry("a.yaml", text, ("a", "properties"), 0, "id", {"type": "string"})

    assert loaded(after) == {"a": {"properties": {"id": {"type": "string"}}}, "b": 1}
    assert after.startswith("a:\n  properties:\n    id:\n      type: string")


def test_what_is_said_in_several_places_by_an_alias_is_written_once() -> None:
    text = "a: &one\n  x: 1\nb: *one\n"

    after = with_entry("a.yaml", text, ("b",), 1, "y", 2)

    assert after == "a: &one\n  x: 1\n  y: 2\nb: *one\n"


def test_an_entry_can_be_an_alias_of_what_is_written_before_it() -> None:
    text = "a:\n  x: &x {type: string}\nb:\n  y: 1\n"

    assert with_entry("a.yaml", text, ("b",), 1, "x", {"type": "string"}, alias="x") == f"{text}  x: *x\n"


def test_an_alias_of_what_is_written_only_afterwards_is_refused() -> None:
    with pytest.raises(SpecError, match="write it by hand"):
        with_entry("a.yaml", "a:\n  y: 1\nb: &x 3\n", ("a",), 1, "x", 3, alias="x")


def test_a_file_that_does_not_end_its_last_line_does_not_do_so_afterwards() -> None:
    assert with_item("a.yaml", "- a", (), 1, "b") == "- a\n- b"


def test_an_entry_that_would_change_what_else_is_said_is_refused() -> None:
    text = "a: &a {x: 1}\nb:\n  <<: *a\n  y: 2\n"

    with pytest.raises(SpecError, match=r"a\.yaml: /a: .* write it by hand"):
        with_entry("a.yaml", text, ("a",), 1, "z", 3)


def test_a_place_that_is_not_there_is_named() -> None:
    with pytest.raises(SpecError, match=r"a\.yaml: has nothing at /a/b"):
        with_item("a.yaml", "a: {}\n", ("a", "b"), 0, "x")
    with pytest.raises(SpecError, match=r"a\.yaml: /a: is no sequence"):
        with_item("a.yaml", "a: {}\n", ("a",), 0, "x")


texts = st.one_of(
    st.sampled_from(
        ["yes", "null", "1", "a: b", "#x", "x #y", "- a", "*x", "&x", "{", "", " ", "TODO: x", "größer", "é"]
    ),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=8),
)
scalars = st.one_of(texts, st.integers(), st.booleans(), st.none())
values: st.SearchStrategy[Any] = st.recursive(
    scalars,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(texts, inner, max_size=4)),
    max_leaves=8,
)
collections: st.SearchStrategy[Any] = st.one_of(
    st.lists(values, max_size=4), st.dictionaries(texts, values, max_size=4)
)


def dumped(value: Any, *, flow: bool) -> str:
    yaml = YAML(typ="safe", pure=True)
    yaml.default_flow_style = flow
    yaml.allow_unicode = True
    stream = io.StringIO()
    yaml.dump(value, stream)
    return stream.getvalue()


def is_readable(text: str) -> bool:
    """Whether ruamel reads what it wrote: in a line with others a text that begins with a question mark it does not."""
    try:
        loaded(text)
    except YAMLError:
        return False
    return True


@given(collections, values, texts, st.booleans(), st.data())
def test_any_entry_can_go_anywhere_and_nothing_else_is_said_otherwise(
    content: Any, value: Any, key: str, flow: bool, data: st.DataObject
) -> None:
    text = dumped({"outer": content}, flow=flow)
    assume(is_readable(text))
    content = loaded(text)["outer"]
    index = data.draw(st.integers(0, len(content)))

    if isinstance(content, list):
        after = loaded(with_item("a.yaml", text, ("outer",), index, value))
        assert after == {"outer": [*content[:index], value, *content[index:]]}
    else:
        assume(key not in content)
        after = loaded(with_entry("a.yaml", text, ("outer",), index, key, value))
        there = list(content.items())
        assert list(after["outer"].items()) == [*there[:index], (key, value), *there[index:]]


blocks = st.lists(st.tuples(texts, st.one_of(values), st.sampled_from(["", "# a comment", "\n# two\n# lines\n"])))


@given(blocks, values, st.data())
def test_comments_and_lines_of_a_block_stay_as_they_are(
    entries: list[tuple[str, Any, str]], value: Any, data: st.DataObject
) -> None:
    assume(
        entries and len({key for key, _, _ in entries}) == len(entries) and "new" not in dict(e[:2] for e in entries)
    )
    lines = [f"{comment}\n{dumped({key: said}, flow=False)}" for key, said, comment in entries]
    text = "".join(lines)
    index = data.draw(st.integers(0, len(entries)))

    after = with_entry("a.yaml", text, (), index, "new", value)

    assert loaded("\n".join(added_lines(text, after))) == {"new": value}


def everything(node: Node, steps: tuple[Any, ...] = ()) -> Any:
    """The steps to every entry of a file."""
    for index, entry in enumerate(node.entries):
        step = entry.key.value if entry.key else index
        yield (*steps, step), node, index, entry
        yield from everything(entry.value, (*steps, step))


@pytest.mark.parametrize("path", SPEC_FILES, ids=lambda path: path.stem)
def test_every_node_of_the_contract_is_where_it_is_said_to_be(path: Any) -> None:
    text = path.read_text(encoding="utf-8")

    for _, node, _, entry in everything(parse(path.name, text)):
        if entry.key is None and not node.flow:
            assert text[entry.start] == "-"
        if node.flow or entry.value.kind == "scalar":
            assert entry.start <= entry.value.start <= entry.end
            assert text[entry.end - 1] not in " \n"


def test_a_value_of_an_enum_taken_out_and_put_back_leaves_the_file_as_it_was() -> None:
    text = (ROOT / "spec" / "webhooks.yaml").read_text(encoding="utf-8")
    steps = ("components", "schemas", "WebhookResource", "enum")

    for index, entry in enumerate(parse("webhooks.yaml", text).at(steps).entries):
        less = removed(text, *steps, index)
        assert with_item("webhooks.yaml", less, steps, index, entry.value.value) == text
