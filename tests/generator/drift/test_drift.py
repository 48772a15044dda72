"""What is reported, and how: on a contract and an official file made up for it, so that it needs no other files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from drift.made_up import contract, document, upstream, write

from generator.__main__ import main
from generator.drift.contract import Contract
from generator.drift.findings import Report, drift, since
from generator.drift.report import write as written

COLOUR = """
- operation: GET /things/{thingId}
  at: response/200/colour
  change: removed
  ours: absent
  theirs: string
  because: design
  why: Nobody needs it.
"""


def colourful() -> Any:
    changed = document()
    changed["components"]["schemas"]["Thing"]["properties"]["colour"] = {"type": "string"}
    return changed


def whats(report: Report) -> list[str]:
    return [finding.what for finding in report.findings]


def test_the_same_is_nothing_to_report(tmp_path: Path) -> None:
    report = drift(contract(tmp_path), upstream(document()))

    assert report.findings == []
    assert (report.compared, report.not_covered, report.not_compared) == (2, [], [])


def test_a_change_of_what_several_operations_have_is_one_finding(tmp_path: Path) -> None:
    (finding,) = drift(contract(tmp_path), upstream(colourful())).findings

    assert finding.what == "response property added"
    assert finding.places == (
        ("GET /things", "response/200/items/colour"),
        ("GET /things/{thingId}", "response/200/colour"),
    )
    assert finding.new_pointer == "official-1.json#/components/schemas/Thing/properties/colour"


def test_a_finding_names_the_line_of_our_file(tmp_path: Path) -> None:
    changed = document()
    del changed["components"]["schemas"]["Thing"]["properties"]["title"]

    (finding,) = drift(contract(tmp_path), upstream(changed)).findings

    assert finding.line is not None
    lines = (tmp_path / finding.line.file).read_text(encoding="utf-8").splitlines()
    assert finding.line.file == "things.yaml"
    assert lines[finding.line.line - 1].strip() == "title:"
    assert finding.line.pointer == "/components/schemas/Thing/properties/title"


def test_what_a_deviation_explains_is_silent_and_the_rest_is_not(tmp_path: Path) -> None:
    report = drift(contract(tmp_path, COLOUR), upstream(colourful()))

    (finding,) = report.findings
    (explained,) = report.explained
    assert finding.places == (("GET /things", "response/200/items/colour"),)
    assert explained.explained is not None
    assert explained.explained.why == "Nobody needs it."


def test_a_deviation_that_explains_nothing_is_a_finding(tmp_path: Path) -> None:
    (finding,) = drift(contract(tmp_path, COLOUR), upstream(document())).findings

    assert finding.what == "deviation stale"
    assert finding.places == (("GET /things/{thingId}", "response/200/colour"),)
    assert finding.line is not None
    assert (finding.line.file, finding.line.line) == ("deviations.yaml", 2)


def test_a_deviation_is_not_judged_where_what_it_is_about_was_not_compared(tmp_path: Path) -> None:
    other = document()
    other["info"]["title"] = "Official Others"
    other["paths"] = {"/others": other["paths"]["/things"]}

    report = drift(contract(tmp_path, COLOUR), upstream(other))

    assert report.findings == []
    assert report.not_covered == ["things"]


def test_a_deviation_of_no_operation_of_ours_is_a_finding(tmp_path: Path) -> None:
    entry = COLOUR.replace("GET /things/{thingId}", "GET /nothing")

    assert whats(drift(contract(tmp_path, entry), upstream(document()))) == ["deviation stale"]


def test_an_operation_that_an_official_file_should_have_is_missed_in_it(tmp_path: Path) -> None:
    changed = document()
    del changed["paths"]["/things/{thingId}"]

    (finding,) = drift(contract(tmp_path), upstream(changed)).findings

    assert (finding.what, finding.severity, finding.old) == ("operation removed", "breaking", "things.get")


def test_operations_beside_ours_are_found_by_path_and_by_tag(tmp_path: Path) -> None:
    changed = document()
    changed["paths"]["/things"]["post"] = {**changed["paths"]["/things"]["get"], "tags": ["Else"]}
    changed["paths"]["/things/{thingId}/parts"] = {"get": changed["paths"]["/things"]["get"]}
    changed["paths"]["/others"] = {"get": {**changed["paths"]["/things"]["get"], "tags": ["Others"]}}

    report = drift(contract(tmp_path), upstream(changed))

    assert [(finding.what, finding.places[0][0]) for finding in report.findings] == [
        ("operation added", "POST /things"),
        ("operation added", "GET /things/{thingId}/parts"),
    ]


def test_other_names_in_a_path_are_the_same_operation(tmp_path: Path) -> None:
    changed = document()
    item = changed["paths"].pop("/things/{thingId}")
    item["get"]["parameters"][0]["name"] = "id"
    changed["paths"]["/things/{id}/"] = item

    (finding,) = drift(contract(tmp_path), upstream(changed)).findings

    assert (finding.what, finding.severity) == ("parameter renamed", "cosmetic")
    assert (finding.old, finding.new) == ("thingId", "id")


def test_what_one_of_several_files_says_counts(tmp_path: Path) -> None:
    report = drift(contract(tmp_path), upstream(document(), colourful(), document()))

    (finding,) = report.findings
    assert finding.what == "response property added"
    assert finding.new_pointer == "official-2.json#/components/schemas/Thing/properties/colour"
    assert report.compared == 2


def test_what_several_files_say_is_told_once(tmp_path: Path) -> None:
    (finding,) = drift(contract(tmp_path), upstream(colourful(), colourful())).findings

    assert len(finding.places) == 2


def test_an_operation_that_one_of_several_files_lost_is_told_and_no_loss(tmp_path: Path) -> None:
    spec = write(tmp_path)
    things = (spec / "things.yaml").read_text(encoding="utf-8")
    both = things.replace("x-official-files:\n", "x-official-files:\n  - Official Others\n")
    (spec / "things.yaml").write_text(both, encoding="utf-8")
    other = document()
    other["info"]["title"] = "Official Others"
    del other["paths"]["/things"]

    (finding,) = drift(Contract(spec), upstream(document(), other)).findings

    assert (finding.what, finding.severity) == ("operation removed", "cosmetic")
    assert finding.places == (("GET /things", "operation"),)
    assert finding.new == "not in Official Others"


def test_revisions_are_compared_file_by_file(tmp_path: Path) -> None:
    def titled(content: Any, title: str) -> Any:
        return {**content, "info": {**content["info"], "title": title}}

    before = upstream(document(), titled(document(), "Official Others"))
    now = upstream(document(), titled(colourful(), "Official Others"))

    (finding,) = since(contract(tmp_path), now, before).findings

    assert finding.new_pointer == "official-2.json#/components/schemas/Thing/properties/colour"
    assert since(contract(tmp_path), now, now).findings == []


def test_since_says_what_changed_and_not_what_we_depart_in(tmp_path: Path) -> None:
    ours = contract(tmp_path)
    newer = colourful()
    newer["paths"]["/things/{thingId}/parts"] = {"get": newer["paths"]["/things"]["get"]}

    report = since(ours, upstream(newer), upstream(document()))

    assert whats(report) == ["response property added"]
    assert [finding.places[0][0] for finding in report.candidates] == ["GET /things/{thingId}/parts"]
    assert since(ours, upstream(colourful()), upstream(colourful())).findings == []


# The command


def run(tmp_path: Path, content: Any, *options: str) -> int:
    path = tmp_path / "official.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    spec = tmp_path / "spec"
    if not spec.exists():
        write(spec)
    return main(["drift", "--spec", str(spec), "--upstream", str(path), *options])


def test_it_exits_with_0_where_nothing_differs_and_1_where_something_does(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, document()) == 0
    assert "2 operations compared, no findings" in capsys.readouterr().out
    assert run(tmp_path, colourful()) == 1
    assert "response property added: GET /things response/200/items/colour" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "cannot be read"),
        ("{", "not JSON"),
        ("[]", "is no OpenAPI document"),
        ('{"swagger": "2.0", "paths": {}}', "is no OpenAPI document"),
        ('{"openapi": "3.0.0"}', "is no OpenAPI document"),
        ("[" * 100_000, "not JSON"),
        ("\udc80", "not JSON"),
    ],
)
def test_what_is_no_openapi_file_is_named_with_exit_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str | None, said: str
) -> None:
    path = tmp_path / "official.json"
    if text is not None:
        path.write_text(text, encoding="utf-8", errors="surrogateescape")

    assert main(["drift", "--spec", str(write(tmp_path / "spec")), "--upstream", str(path)]) == 2
    error = capsys.readouterr().err
    assert str(path) in error
    assert said in error


def test_a_folder_is_read_for_the_documents_in_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "official"
    folder.mkdir()
    arguments = ["drift", "--spec", str(write(tmp_path / "spec")), "--upstream", str(folder)]
    assert main(arguments) == 2
    assert "there is no OpenAPI document" in capsys.readouterr().err

    (folder / "a.json").write_text(json.dumps(document()), encoding="utf-8")
    (folder / "b.json").write_text("{}", encoding="utf-8")
    (folder / "c.txt").write_text("{}", encoding="utf-8")
    assert main(arguments) == 0
    assert "b.json: is no OpenAPI document" in capsys.readouterr().out


def test_the_official_files_may_be_yaml(tmp_path: Path) -> None:
    spec = write(tmp_path / "spec")
    official = tmp_path / "official.yaml"
    official.write_text((spec / "things.yaml").read_text(encoding="utf-8"), encoding="utf-8")

    assert main(["drift", "--spec", str(spec), "--upstream", str(official)]) == 0


def test_a_program_can_read_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(tmp_path, colourful(), "--format", "json")

    told = json.loads(capsys.readouterr().out)

    (finding,) = told["findings"]
    assert finding["class"] == "response property added"
    assert (finding["severity"], finding["ours"], finding["theirs"]) == ("additive", "absent", "string")
    assert finding["places"][1] == {"operation": "GET /things/{thingId}", "at": "response/200/colour"}
    assert finding["file"] == "spec/things.yaml"
    assert finding["explained"] is False
    assert finding["pointers"]["ours"] == "spec/things.yaml#/components/schemas/Thing"
    assert told["counts"]["operations"] == 2
    assert "explained" not in told


def test_an_issue_can_hold_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(tmp_path, colourful(), "--format", "markdown")

    lines = capsys.readouterr().out.splitlines()

    assert lines[0].startswith("# ")
    assert "## Additive (1)" in lines
    assert "- **response property added**: `GET /things` `response/200/items/colour`" in lines
    assert "  - ours `absent`, theirs `string`" in lines


@pytest.mark.parametrize("form", ["text", "markdown", "json"])
def test_what_is_explained_is_shown_where_asked_for(tmp_path: Path, form: str) -> None:
    report = drift(contract(tmp_path, COLOUR), upstream(colourful()))

    assert "Nobody needs it." not in written(report, form)
    assert "Nobody needs it." in written(report, form, with_explained=True)
