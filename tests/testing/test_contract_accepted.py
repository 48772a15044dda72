"""Findings are accepted one by one, each for a reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from written_down import ROOMS, Said, write

from webex_client.testing.contract import Acceptance, Kind, check, read_accepted
from webex_client.testing.exchanges import UnusableInputError

BROKEN = Said(ROOMS.replace('"title": "Lunch"', '"title": "Lunch", "colour": "blue"'))


def accepted(folder: Path, text: str) -> Path:
    path = folder / "accepted.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def entry(**fields: str) -> Acceptance:
    return Acceptance(kind=Kind.NOT_IN_CONTRACT, reason="Known.", **fields)


@pytest.mark.parametrize(
    "acceptance",
    [
        entry(operation="rooms.list"),
        entry(operation="rooms.*", field="/items/*/colour"),
        entry(operation="GET /rooms", field="/items/*"),
        entry(source="rooms.json"),
        entry(source="*.json", operation="GET /rooms*", field="/items/*/colour"),
    ],
)
def test_a_finding_is_accepted_where_every_pattern_fits(acceptance: Acceptance, tmp_path: Path) -> None:
    report = check(write(tmp_path, BROKEN), accepted=[acceptance])
    assert report.exit_code == 0
    ((finding, by),) = report.accepted
    assert finding.field == "/items/*/colour"
    assert by is acceptance


@pytest.mark.parametrize(
    "acceptance",
    [
        entry(operation="rooms.get"),
        entry(operation="POST /rooms"),
        entry(source="teams.json"),
        entry(operation="rooms.list", field="/items/*/color"),
        entry(operation="rooms.list", source="x/rooms.json"),
        Acceptance(kind=Kind.WRONG_TYPE, reason="Known.", operation="rooms.list"),
    ],
)
def test_a_finding_is_not_accepted_where_one_does_not(acceptance: Acceptance, tmp_path: Path) -> None:
    report = check(write(tmp_path, BROKEN), accepted=[acceptance])
    assert (report.exit_code, len(report.accepted)) == (1, 0)


def test_what_is_accepted_in_vain_is_a_finding_once_the_whole_set_is_checked(tmp_path: Path) -> None:
    path = write(tmp_path, Said())
    vain = entry(operation="rooms.list")
    assert check(path, accepted=[vain]).exit_code == 0
    report = check(path, accepted=[vain], whole=True)
    assert (report.stale, report.exit_code) == ((vain,), 1)


def test_what_is_needed_is_not_accepted_in_vain(tmp_path: Path) -> None:
    report = check(write(tmp_path, BROKEN), accepted=[entry(operation="rooms.list")], whole=True)
    assert (report.stale, report.exit_code) == ((), 0)


def test_the_list_is_read_with_its_lines(tmp_path: Path) -> None:
    path = accepted(
        tmp_path,
        """# Why these are right.
- operation: rooms.list
  class: not-in-contract
  field: /items/*/colour
  reason: The app writes it.

- source: "*/x.json"
  class: wrong-type
  reason: It came so.
""",
    )
    first, second = read_accepted(path)
    assert (first.operation, first.field, first.kind, first.line) == (
        "rooms.list",
        "/items/*/colour",
        Kind.NOT_IN_CONTRACT,
        2,
    )
    assert (second.source, second.field, second.reason, second.line) == ("*/x.json", None, "It came so.", 7)
    assert check(write(tmp_path, BROKEN), accepted=path).exit_code == 0


def test_an_empty_list_accepts_nothing(tmp_path: Path) -> None:
    assert read_accepted(accepted(tmp_path, "# Nothing yet.\n")) == []


@pytest.mark.parametrize(
    ("text", "line", "fault"),
    [
        ("- class: wrong-type\n  operation: rooms.get\n", 1, "reason"),
        ("\n- class: wrong-type\n  operation: rooms.get\n  reason: ' '\n", 2, "reason"),
        ("- class: wrong\n  operation: rooms.get\n  reason: x\n", 1, "'wrong' is no class"),
        ("- operation: rooms.get\n  reason: x\n", 1, "class"),
        ("- class: wrong-type\n  reason: x\n", 1, "source"),
        ("- class: wrong-type\n  operation: x\n  pointer: /a\n  reason: x\n", 1, "'pointer'"),
        ("class: wrong-type\n", 1, "not an array"),
        ("- [wrong-type]\n", 1, "not an object"),
        ("- a: [\n", 2, "not YAML"),
    ],
)
def test_a_list_that_is_wrong_is_unusable_and_says_where(text: str, line: int, fault: str, tmp_path: Path) -> None:
    path = accepted(tmp_path, text)
    with pytest.raises(UnusableInputError, match=fault) as raised:
        read_accepted(path)
    assert (raised.value.path, raised.value.line) == (str(path), line)
    assert check(write(tmp_path, Said()), accepted=path).exit_code == 2


def test_a_list_that_is_not_there_is_unusable(tmp_path: Path) -> None:
    report = check(write(tmp_path, Said()), accepted=tmp_path / "nowhere.yaml")
    assert report.exit_code == 2
    assert "nowhere.yaml" in str(report.unusable[0])
