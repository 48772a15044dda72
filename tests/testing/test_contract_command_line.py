"""The check as a program: its exit codes, and the forms of its report."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from written_down import ROOMS, Said, write

from webex_client.testing.contract.__main__ import main

BROKEN = Said(
    ROOMS.replace('"title": "Lunch"', '"title": "Lunch", "co|lour": "<b>&"')
    .replace('"isLocked": false', '"isLocked": "n\\u0007o"')
    .replace('"group"', '"\\ud800forum"')
)
"""Unknown field, wrong type in both rooms, unknown enum value; with what XML, Markdown and terminals take amiss."""


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    return write(tmp_path, BROKEN)


def test_a_clean_set_exits_with_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, Said())
    assert main([str(tmp_path)]) == 0
    assert capsys.readouterr().out == "1 checked, 0 skipped, 0 found, 0 accepted\n"


def test_findings_exit_with_1(broken: Path) -> None:
    assert main([str(broken)]) == 1


def test_what_cannot_be_used_exits_with_2_and_file_and_line_while_the_rest_is_checked(
    broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    unusable = broken.with_name("unusable.json")
    unusable.write_text('{\n "request": 1,\nrequest}')
    assert main([str(broken.parent)]) == 2
    printed = capsys.readouterr().out
    assert f"{unusable}:3: not JSON" in printed
    assert "not in the contract: rooms.list" in printed


@pytest.mark.parametrize(
    "arguments",
    [["nowhere.json"], ["."], ["rooms.json", "--operation", "rooms.got"], ["rooms.json", "--accepted", "nowhere.yaml"]],
)
def test_arguments_that_lead_to_nothing_exit_with_2(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "empty").mkdir()
    write(tmp_path, Said())
    monkeypatch.chdir(tmp_path / "empty" if arguments == ["."] else tmp_path)
    assert main(arguments) == 2


def test_an_unknown_operation_is_told_with_those_there_are(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(broken), "--operation", "rooms.got"]) == 2
    assert "rooms.get" in capsys.readouterr().err


def test_arguments_that_make_no_sense_exit_with_2() -> None:
    for arguments in ([], ["x", "--format", "html"]):
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        assert ended.value.code == 2


def test_bare_bodies_are_checked_as_answers_of_an_operation(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    body = tmp_path / "room.json"
    body.write_text('{"id": "1",\n "colour": "blue"}')
    assert main([str(body)]) == 2
    assert "name its operation" in capsys.readouterr().out
    assert main([str(body), "--operation", "rooms.get"]) == 1
    assert f"{body}:2" in capsys.readouterr().out
    body.write_text("[]")
    assert main([str(body), "--operation", "rooms.list"]) == 0


def test_only_what_is_under_the_base_url_is_looked_at(broken: Path, tmp_path: Path) -> None:
    archive = write(tmp_path / "..", BROKEN, "HAR")
    assert main([str(archive), "--base-url", "https://webexapis.com/v1/"]) == 1
    assert main([str(archive), "--base-url", "https://other.example.com/v1"]) == 0


def test_the_text_puts_the_same_findings_together(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main([str(broken)])
    printed = capsys.readouterr().out
    assert "Our contract is behind:" in printed
    assert "These exchanges are broken:" in printed
    assert "wrong type: rooms.list, response body /items/*/isLocked (2 times)" in printed
    assert re.search(r"contract: boolean\n    found:    the text \"n\\+u0007o\"\n", printed)
    assert "\a" not in printed
    assert printed.endswith("1 checked, 0 skipped, 4 found (2 where our contract is behind, 2 broken), 0 accepted\n")


def test_json_holds_every_finding(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main([str(broken), "--format", "json"])
    report = json.loads(capsys.readouterr().out)
    assert list(report) == ["version", "exit_code", "summary", "findings", "accepted", "unusable", "stale"]
    assert report["version"] == 1
    assert report["exit_code"] == 1
    assert report["summary"] == {
        "checked": 1,
        "skipped": 0,
        "findings": 4,
        "contract_behind": 2,
        "exchange_broken": 2,
        "accepted": 0,
        "unusable": 0,
        "stale": 0,
    }
    lines = broken.read_text(encoding="utf-8").splitlines()
    assert report["findings"][1] == {
        "class": "wrong-type",
        "side": "exchange-broken",
        "operation": "rooms.list",
        "request": "GET /rooms",
        "place": "response body",
        "field": "/items/*/isLocked",
        "pointer": "/items/0/isLocked",
        "path": str(broken),
        "line": 1 + next(number for number, line in enumerate(lines) if "isLocked" in line),
        "name": None,
        "contract": "boolean",
        "found": 'the text "n\\u0007o"',
    }
    assert [found["class"] for found in report["findings"]] == [
        "unknown-enum-value",
        "wrong-type",
        "wrong-type",
        "not-in-contract",
    ]


def test_json_tells_what_is_accepted_in_vain_and_what_is_unusable(
    broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    accepted = broken.with_name("accepted.yaml")
    known = "- {operation: rooms.list, class: not-in-contract, reason: Known.}\n"
    accepted.write_text(known + "- {operation: teams.list, class: wrong-type, reason: Gone.}\n")
    arguments = [str(broken), "--accepted", str(accepted), "--format", "json"]
    main([*arguments, "--whole"])
    report = json.loads(capsys.readouterr().out)
    assert [(found["field"], found["reason"]) for found in report["accepted"]] == [("/items/*/co|lour", "Known.")]
    assert [(entry["operation"], entry["line"]) for entry in report["stale"]] == [("teams.list", 2)]
    main([*arguments, "nowhere.json"])
    report = json.loads(capsys.readouterr().out)
    assert report["exit_code"] == 2
    assert report["unusable"] == [{"path": "nowhere.json", "line": None, "reason": "there is no such file or folder"}]


def test_junit_has_a_test_case_an_exchange(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (broken.parent / "unusable.json").write_text("{")
    write(broken.parent, Said(path="/v2/elsewhere"), "HAR")
    main([str(broken.parent), "--format", "junit"])
    root = ElementTree.fromstring(capsys.readouterr().out)
    (suite,) = root
    counts = {name: suite.get(name) for name in ("tests", "failures", "errors", "skipped")}
    assert counts == {"tests": "3", "failures": "2", "errors": "1", "skipped": "0"}
    case = next(case for case in suite if case.get("classname") == "rooms.list")
    (failure,) = case
    assert failure.get("type") == "unknown-enum-value"
    assert len((failure.text or "").splitlines()) == 4
    assert "/items/1/co|lour" in (failure.text or "")
    assert suite.find("testcase/error") is not None


def test_junit_of_an_exchange_that_is_not_webex_s_is_skipped(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    archive = write(tmp_path, Said(), "HAR")
    archive.write_text(archive.read_text().replace("webexapis.com/v1", "example.com/v2"))
    assert main([str(archive), "--format", "junit"]) == 0
    suite = ElementTree.fromstring(capsys.readouterr().out)[0]
    assert suite.find("testcase/skipped") is not None


def test_markdown_has_a_row_a_field(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main([str(broken), "--format", "markdown"])
    rows = [line for line in capsys.readouterr().out.splitlines() if line.startswith("| ") and "what |" not in line]
    assert len(rows) == 3
    # A bar in a cell would end it.
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {8}
    assert any(r"co\|lour" in row and r"\<b\>\&" in row for row in rows)


def test_it_runs_as_a_program(broken: Path) -> None:
    command = [sys.executable, "-W", "error", "-m", "webex_client.testing.contract", str(broken)]
    outcome = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert (outcome.returncode, outcome.stderr) == (1, "")
    assert "rooms.list" in outcome.stdout
