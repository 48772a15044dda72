"""Whatever is broken in a contract, the generator says so: it never ends in an error of its own."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tiny_contract import SPEC, Contract

from generator.__main__ import main
from generator.bundle import SpecError, join, read_yaml
from generator.lint import faults
from generator.render import draft

Step: TypeAlias = "str | int"

# One takes a third of a second.
FEWER = settings(max_examples=max(settings().max_examples // 40, 5))

SMALL = Contract().only("/things", "/things/{id}", "/owners/{ownerId}", "/keys", "/keys/{keyId}").files


def places(node: Any, so_far: tuple[Step, ...] = ()) -> list[tuple[Step, ...]]:
    """The way to every node below one."""
    inner = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    found = [so_far] if so_far else []
    for step, value in inner:
        found += places(value, (*so_far, step))
    return found


def at(node: Any, place: tuple[Step, ...]) -> Any:
    for step in place:
        node = node[step]
    return node


PLACES = [place for place in places(SMALL) if len(place) > 1]
WORDS = sorted({str(place[-1]) for place in PLACES})
REFERENCES = sorted({at(SMALL, place) for place in PLACES if place[-1] == "$ref"})
ODD = [
    None,
    "",
    0,
    -1,
    1.5,
    True,
    False,
    [],
    {},
    [None],
    {"": None},
    "x y",
    "日本",
    "*",
    '"""',
    "\\",
    "{}",
    "a: [",
    "null",
]

values = st.one_of(
    st.sampled_from(ODD),
    st.sampled_from(WORDS),
    st.sampled_from(REFERENCES).map(lambda reference: {"$ref": reference}),
    st.sampled_from(PLACES).map(lambda place: copy.deepcopy(at(SMALL, place))),
)
removals = st.tuples(st.just("remove"), st.sampled_from(PLACES), st.none(), st.none())
replacements = st.tuples(st.just("replace"), st.sampled_from(PLACES), st.none(), values)
additions = st.tuples(st.just("add"), st.sampled_from(PLACES), st.sampled_from(WORDS), values)


def broken(changes: list[tuple[str, tuple[Step, ...], str | None, Any]]) -> dict[str, Any]:
    """The small contract after some changes; one whose place is gone is passed over."""
    files = copy.deepcopy(SMALL)
    for kind, place, word, value in changes:
        try:
            parent = at(files, place[:-1])
            if kind == "remove":
                del parent[place[-1]]
            else:
                parent[word if word and isinstance(parent, dict) else place[-1]] = copy.deepcopy(value)
        except (IndexError, KeyError, TypeError):
            continue
    return files


def refusal(work: Callable[..., Any], *arguments: Any) -> list[str]:
    """What is said where some work is refused, a line each; any other error is one of the test."""
    try:
        work(*arguments)
    except SpecError as error:
        return str(error).splitlines() or [""]
    return []


@FEWER
@given(st.lists(st.one_of(removals, replacements, additions), min_size=1, max_size=3))
def test_a_broken_contract_is_found_out_or_makes_a_client(changes: Any) -> None:
    files = broken(changes)
    findings: list[str] = []

    findings += refusal(lambda: findings.extend(faults(files)))
    refused = refusal(lambda: draft(join(files)))

    assert all(line.strip() and "\n" not in line and " object at 0x" not in line for line in [*findings, *refused])
    assert findings or not refused, "lint is content, though no client can be made"


edits = st.one_of(
    st.tuples(
        st.integers(0, 4000), st.integers(0, 20), st.sampled_from(["", " ", "\n", "\t", ": ", "- ", '"', "{", "&a"])
    ),
    st.tuples(st.integers(0, 4000), st.integers(0, 3), st.text(max_size=3)),
)


@FEWER
@given(st.lists(edits, min_size=1, max_size=3))
def test_a_file_with_broken_text_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, changes: Any) -> None:
    text = (SPEC / "common.yaml").read_text(encoding="utf-8")
    for start, length, put in changes:
        text = text[:start] + put + text[start + length :]
    path = tmp_path_factory.getbasetemp() / "broken.yaml"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))

    assert all(line.startswith(f"{path}: ") for line in refusal(read_yaml, path))


@given(st.binary(max_size=30))
def test_a_file_of_any_bytes_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "bytes.yaml"
    path.write_bytes(content)

    assert all(line.startswith(f"{path}: ") for line in refusal(read_yaml, path))


@pytest.mark.parametrize("command", [["lint"], ["build"], ["build", "--check"]])
@pytest.mark.parametrize("file", ["webex.yaml", "common.yaml", "things.yaml"])
@pytest.mark.parametrize(
    "content", ["", "{}", "[]", "3", "paths: 3", "paths: {x: 3}\ninfo: 4\ncomponents: [1]", "a: &b [*b]"]
)
def test_a_file_that_holds_something_else_altogether_is_said_in_a_few_words(
    command: list[str], file: str, content: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    contract = Contract().only("/things")
    contract.files[file] = content
    spec = contract.write(tmp_path / "spec")
    options = ["--package", str(tmp_path / "package")] if "build" in command else []

    code = main([*command, "--spec", str(spec), *options])

    output = capsys.readouterr()
    assert code == (1 if output.out else 2)
    assert (output.out or output.err).strip()
    assert not (tmp_path / "package").exists()
