"""What the official files have of our contract comes back when it was taken out, byte for byte but for wording."""

from __future__ import annotations

import random
import re
import shutil
from pathlib import Path
from typing import TypeAlias

import pytest
from removal import parameter_index, remove, without_wording
from tiny_contract import ROOT

from generator.__main__ import main
from generator.adoption.adopt import Adoption
from generator.adoption.contract import Contract
from generator.adoption.yaml_nodes import Step, parse
from generator.bundle import bundle
from generator.comparison.surface import Operation
from generator.comparison.values import Property, Value
from generator.drift.upstream import Upstream, read_upstream
from generator.render import draft

OURS = ROOT / "spec"
OFFICIAL = ROOT.parent / "shared" / "upstream" / "2026-05-04"
SAMPLE = 60

Target: TypeAlias = "tuple[str, str, str, tuple[Step, ...]]"
"""The operation, the place in it, and where it is written: the file and the steps."""

pytestmark = pytest.mark.skipif(not OFFICIAL.is_dir(), reason=f"the official files are not there: {OFFICIAL}")


@pytest.fixture(scope="module")
def upstream() -> Upstream:
    return read_upstream([OFFICIAL])


@pytest.fixture(scope="module")
def targets(upstream: Upstream) -> list[Target]:
    """All that both have: each thing once, however many operations have it."""
    contract = Contract(OURS)
    found: dict[tuple[str, tuple[Step, ...]], Target] = {}
    for key, ours in contract.surface.operations.items():
        for place, pointer in _in_both(ours, upstream.operations[key]) if key in upstream.operations else ():
            written = contract.place(pointer)
            found.setdefault((written.file, written.steps), (ours.title, place, written.file, written.steps))
    return list(found.values())


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return Path(shutil.copytree(OURS, tmp_path / "spec"))


def _in_both(ours: Operation, theirs: Operation) -> list[tuple[str, str]]:
    """The places of what two descriptions of an operation have, and our pointers: values follow after a slash."""
    found: list[tuple[str, str]] = []
    for key in ours.parameters.keys() & theirs.parameters.keys():
        found += _values(f"parameter/{key[0]}/{key[1]}", ours.parameters[key].value, theirs.parameters[key].value)
    if ours.body and theirs.body and ours.body.value and theirs.body.value and len(ours.body.media) == 1:
        found += _values("request", ours.body.value, theirs.body.value)
    for status in ours.answers.keys() & theirs.answers.keys():
        one, other = ours.answers[status].value, theirs.answers[status].value
        if one and other:
            found += _values(f"response/{status}", one, other)
    return sorted(found)


def _values(at: str, ours: Value, theirs: Value, outer: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    if ours.pointer in outer:
        return []
    listed = ours.enum if ours.enum_pointer != ours.pointer or "enum" in ours.at.node else ()
    found = [
        (f"{at}/{value}", f"{ours.enum_pointer}/enum/{index}")
        for index, value in enumerate(listed or ())
        if value in (theirs.enum or ())
    ]
    for name in ours.properties.keys() & theirs.properties.keys():
        item = ours.properties[name]
        assert isinstance(item, Property)
        found += [(f"{at}/{name}", item.named_at)]
        found += _values(f"{at}/{name}", item, theirs.properties[name], (*outer, ours.pointer))
    return found


def stands_alone(file: str, steps: tuple[Step, ...]) -> bool:
    """Whether it can be taken out without another thing being lost, and is neither an alias nor could be one.

    Of these some come back written out that were an alias, or the other way round.
    """
    text = (OURS / file).read_text(encoding="utf-8")
    entry = parse(file, text).at(steps[:-1]).entry(steps[-1])
    alias = entry.value.kind == "alias" or f"&{steps[-1]}\n" in text
    return not alias and "$ref" not in text[entry.start : entry.end]


def in_any_order(text: str) -> list[list[str]]:
    """What the lines say, in whatever order the lines are, and the entries of a line.

    Wording is left out, and what the official files say in words alone: how many entries a list may have, and what is
    a secret.
    """
    lines = [line for line in without_wording(text) if not re.search("maxItems: |format: password", line)]
    return sorted(sorted(re.split(r"[ ,\[\]]+", line)) for line in lines)


def adopt(spec: Path, upstream: Upstream, *wanted: tuple[str, str]) -> None:
    adoption = Adoption(spec, upstream)
    for operation, name in wanted:
        found = adoption.find(operation, name)
        adoption.take(found.ours, found.missing)
    adoption.write(adoption.texts())


def test_a_parameter_a_value_and_a_property_come_back_and_the_client_has_them(
    spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    index = parameter_index(spec, "people", "/people", "get", "excludeStatus")
    remove(spec, "people", "paths", "/people", "get", "parameters", index)
    remove(spec, "webhooks", "components", "schemas", "WebhookResource", "enum", 15)
    remove(spec, "people", "components", "schemas", "Person", "properties", "nickName")
    assert "exclude_status" not in draft(bundle(spec))["api/people.py"]

    for operation, name in (
        ("GET /people", "excludeStatus"),
        ("POST /webhooks", "telephony_mwi"),
        ("GET /people", "nickName"),
    ):
        upstream = [str(OFFICIAL / f"webex-{part}.json") for part in ("admin", "messaging")]
        assert main(["adopt", operation, name, "--upstream", *upstream, "--spec", str(spec)]) == 0

    for file in ("people.yaml", "webhooks.yaml"):
        after, before = ((folder / file).read_text(encoding="utf-8") for folder in (spec, OURS))
        assert without_wording(after) == without_wording(before)
    drafted = draft(bundle(spec))
    assert "exclude_status: bool | None = None" in drafted["api/people.py"]
    assert 'TELEPHONY_MWI = "telephony_mwi"' in drafted["models/webhooks.py"]
    assert "nick_name: str | None = None" in drafted["models/people.py"]


def test_what_is_taken_out_anywhere_comes_back_with_its_type_and_name(
    spec: Path, upstream: Upstream, targets: list[Target]
) -> None:
    """A sample of all kinds, each from a collection of its own; what stands at which place may be by our own order."""
    rest = [target for target in targets if stands_alone(*target[2:])]
    random.Random(20260504).shuffle(rest)
    one_each = list({(file, steps[:-1]): (title, at, file, steps) for title, at, file, steps in rest}.values())[:SAMPLE]
    for _, _, file, steps in one_each:
        remove(spec, file.removesuffix(".yaml"), *steps)

    adopt(spec, upstream, *((title, at) for title, at, _, _ in one_each))

    assert len(one_each) == SAMPLE
    texts = [
        {path.name: in_any_order(path.read_text(encoding="utf-8")) for path in folder.glob("*.yaml")}
        for folder in (spec, OURS)
    ]
    assert texts[0] == texts[1]


def test_what_has_a_named_schema_comes_back_as_the_reference_to_it(spec: Path, upstream: Upstream) -> None:
    names = ("phoneNumbers", "addresses", "sipAddresses", "status", "invitePending", "type")
    for name in names:
        remove(spec, "people", "components", "schemas", "Person", "properties", name)

    adopt(spec, upstream, *(("GET /people", f"response/200/items/{name}") for name in names))

    after, before = ((folder / "people.yaml").read_text(encoding="utf-8") for folder in (spec, OURS))
    assert without_wording(after) == without_wording(before)
