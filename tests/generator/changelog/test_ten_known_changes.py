"""Two revisions of a small contract with ten known differences: the ten, the three that break marked, a new major."""

from __future__ import annotations

import pytest
from tiny_contract import Contract

from generator.__main__ import main

LINES = """\
### Removed

- **Breaking:** `things.list()` lost `ids`.
- **Breaking:** `Colour` lost `RED`.

### Changed

- **Breaking:** `Size.width` is `str | None`, no longer `int | None`.
- `things.list_archived()` takes `offset` from 0 on, up to 5000, no longer from 1 on, up to 100.
- `things.get()` can be called with the scope `tiny-admin:read` as well.

### Added

- `keys.discard()`: Throw a key away.
- `owners.list()` gained `exclude_status`.
- `Thing` gained `weight`.
- `ThingType` gained `TINY`.

### Deprecated

- `things.delete()`.

Suggested version: 1.0.0, after 0.1.0 (major: 3 of 10 changes break code that was right before). \
While the major version is 0, Semantic Versioning also allows 0.2.0.

Not listed: 2 places differ in wording, examples, or what users of Python do not see.
"""


def older() -> Contract:
    contract = Contract()
    contract.parameter("get", "/things/archive", "offset")["schema"] = {"type": "integer", "minimum": 1, "maximum": 100}
    return contract


def newer() -> Contract:
    contract = Contract()
    parameters = contract.operation("get", "/things")["parameters"]
    parameters.remove(contract.parameter("get", "/things", "ids"))
    contract.parameter("get", "/things", "colours")["example"] = ["light-blue"]
    contract.schema("common", "Colour")["enum"].remove("red")
    contract.schema("things", "Size")["properties"]["width"] = {"type": "string"}
    contract.parameter("get", "/things/archive", "offset")["schema"] = {
        "type": "integer",
        "minimum": 0,
        "maximum": 5000,
    }
    contract.operation("get", "/things/{id}")["security"].append({"webex": ["tiny-admin:read"]})
    contract.at("keys", "paths", "/keys/{keyId}")["delete"] = {
        "operationId": "keys.discard",
        "summary": "Throw a key away.",
        "security": [{"webex": ["tiny:write"]}],
        "responses": contract.operation("delete", "/things/{id}")["responses"],
    }
    contract.operation("get", "/owners")["parameters"].append(
        {"name": "excludeStatus", "in": "query", "schema": {"type": "boolean"}, "example": True}
    )
    contract.schema("things", "Thing")["properties"]["weight"] = {"type": "number", "description": "In grams."}
    contract.schema("things", "ThingType")["enum"].append("tiny")
    contract.operation("delete", "/things/{id}")["deprecated"] = True
    contract.operation("get", "/things/recent")["summary"] = "Things of late."
    return contract


@pytest.fixture(scope="module")
def revisions(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    folder = tmp_path_factory.mktemp("ten")
    return str(older().write(folder / "older")), str(newer().write(folder / "newer"))


def test_it_prints_those_ten_marks_the_three_that_break_and_bumps_major(
    revisions: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["changelog", *revisions]) == 0

    assert capsys.readouterr().out == LINES
