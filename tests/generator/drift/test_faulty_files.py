"""Official files have faults: nothing stops at one, and what could not be compared is listed."""

from __future__ import annotations

import copy
import random
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from drift import official
from drift.made_up import contract, document, upstream
from hypothesis import given
from hypothesis import strategies as st

from generator.drift.contract import Contract
from generator.drift.findings import drift, since
from generator.drift.report import FORMATS, write

JUNK = [None, True, 7, -1.5, "", "x", [], {}, [1], ["a", {}], {"$ref": "#/nowhere"}, {"$ref": 7}, {"$ref": "#/paths"}]


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Contract:
    return contract(tmp_path_factory.mktemp("spec"))


def test_a_reference_that_leads_nowhere_is_listed(tmp_path: Path) -> None:
    faulty = document()
    del faulty["components"]["schemas"]["Thing"]

    report = drift(contract(tmp_path), upstream(faulty))

    assert report.findings != []
    assert any("the reference '#/components/schemas/Thing' leads nowhere" in line for line in report.not_compared)


def test_a_circle_of_references_is_listed(tmp_path: Path) -> None:
    faulty = document()
    faulty["components"]["schemas"]["Thing"] = {"$ref": "#/components/schemas/Thing"}

    report = drift(contract(tmp_path), upstream(faulty))

    assert any("leads in a circle" in line for line in report.not_compared)


def test_a_schema_that_holds_itself_has_an_end(tmp_path: Path) -> None:
    deep = document()
    deep["components"]["schemas"]["Thing"]["properties"]["inner"] = {"$ref": "#/components/schemas/Thing"}

    (finding,) = drift(contract(tmp_path), upstream(deep)).findings

    assert (finding.what, finding.new) == ("response property added", "object")


def test_a_parameter_of_the_path_that_is_not_declared_is_listed_and_not_reported_as_gone(tmp_path: Path) -> None:
    faulty = document()
    faulty["paths"]["/things/{thingId}"]["get"]["parameters"] = []

    report = drift(contract(tmp_path), upstream(faulty))

    assert report.findings == []
    assert report.not_compared == [
        "official-1.json#/paths/~1things~1{thingId}/get: does not declare 'thingId' of its path"
    ]


def test_operations_may_share_their_ids_and_miss_theirs(tmp_path: Path) -> None:
    faulty = document()
    faulty["paths"]["/things"]["get"]["operationId"] = "same"
    faulty["paths"]["/things/{thingId}"]["get"]["operationId"] = "same"

    assert drift(contract(tmp_path), upstream(faulty)).findings == []


def test_one_operation_described_at_two_paths_is_listed(tmp_path: Path) -> None:
    faulty = document()
    faulty["paths"]["/things/{other}"] = faulty["paths"]["/things/{thingId}"]

    report = drift(contract(tmp_path), upstream(faulty))

    assert report.findings == []
    assert any("is described at /things/{thingId} as well" in line for line in report.not_compared)


def test_wrong_examples_are_no_concern(tmp_path: Path) -> None:
    faulty = document()
    faulty["paths"]["/things"]["get"]["parameters"][1]["example"] = {"not": "a number"}

    assert drift(contract(tmp_path), upstream(faulty)).findings == []


@given(st.data())
def test_a_report_is_made_whatever_stands_anywhere(ours: Contract, data: st.DataObject) -> None:
    faulty = document()
    for _ in range(data.draw(st.integers(1, 3))):
        container, key = data.draw(st.sampled_from(places(faulty)))
        container[key] = copy.deepcopy(data.draw(st.sampled_from(JUNK)))

    report = drift(ours, upstream(faulty))
    changes = since(ours, upstream(faulty), upstream(document()))

    for form in FORMATS:
        write(report, form)
        write(changes, form)


def places(document: Any) -> list[tuple[Any, Any]]:
    """Every member and every entry in a document, but for its root's."""
    found: list[tuple[Any, Any]] = []
    waiting = [document["paths"], document["components"], document["info"]]
    while waiting:
        node = waiting.pop()
        keys: Any = node if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ()
        found += [(node, key) for key in keys]
        waiting += [node[key] for key in keys]
    return found


@cache
def _spots() -> list[tuple[str | int, ...]]:
    """A place in each operation of an official file that we have, by the steps to it."""
    chance = random.Random(11)
    whole = official.document("messaging")
    return [
        tuple(_walk(whole["paths"][path][method], ("paths", path, method), chance))
        for path in whole["paths"]
        for method in whole["paths"][path]
        for _ in range(4)
    ]


def _walk(node: Any, steps: tuple[str | int, ...], chance: random.Random) -> tuple[str | int, ...]:
    while isinstance(node, dict | list) and node:
        keys: list[Any] = list(node) if isinstance(node, dict) else list(range(len(node)))
        step = chance.choice(keys)
        node, steps = node[step], (*steps, step)
        if chance.random() < 0.2:
            break
    return steps


def _at(node: Any, step: str | int) -> Any:
    keys: Any = node if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ()
    return node[step] if step in keys else None


@official.needs_official_files
def test_official_files_broken_in_many_places_are_still_compared() -> None:
    chance = random.Random(7)
    faulty = official.document("messaging")
    for steps in _spots():
        node: Any = faulty
        for step in steps[:-1]:
            node = _at(node, step)
        if _at(node, steps[-1]) is not None:
            node[steps[-1]] = copy.deepcopy(chance.choice(JUNK))

    report = drift(official.contract(), official.upstream(faulty))

    assert len(report.findings) > 20
    assert write(report, "text")
