"""spec/ held against the official files: what we depart in is explained, what has changed since is named."""

from __future__ import annotations

import json
from typing import Any

import pytest
from drift.official import NEW, OLD, contract, document, needs_official_files, read, upstream

from generator.__main__ import main
from generator.drift.findings import Finding, drift
from generator.drift.upstream import read_upstream

pytestmark = needs_official_files


def test_all_that_the_newer_files_say_otherwise_is_explained() -> None:
    report = drift(contract(), read(NEW))

    assert report.findings == []
    assert report.not_compared == []
    assert report.compared == 129
    assert report.not_covered == ["access_tokens", "conference", "contents"]


@pytest.mark.parametrize("name", ["admin", "meeting", "messaging"])
def test_each_of_the_files_alone_is_explained(name: str) -> None:
    report = drift(contract(), read_upstream([NEW / f"webex-{name}.json"]))

    assert report.findings == []
    assert report.compared > 30


def test_a_file_is_known_by_what_is_in_it_where_its_title_is_another() -> None:
    other = document("messaging")
    other["info"]["title"] = "Something else"

    report = drift(contract(), upstream(other))

    assert report.findings == []
    assert report.compared == 47


@pytest.fixture(scope="module")
def since_november() -> list[Finding]:
    return drift(contract(), read(OLD)).findings


@pytest.mark.parametrize(
    ("what", "place", "values"),
    [
        (
            "request property enum-removed",
            "POST /webhooks request/resource",
            ["telephony_calls", "telephony_conference", "telephony_mwi"],
        ),
        ("response property enum-removed", "GET /webhooks response/200/items/resource", ["telephony_mwi"]),
        ("parameter removed", "GET /events parameter/query/serviceType", "string"),
        ("status code removed", "PATCH /licenses/users response/206", ["application/json"]),
        ("operation removed", "POST /meetings/{meetingId}/registrants/approve operation", None),
        ("operation removed", "POST /meetings/{meetingId}/registrants/reject operation", None),
        ("operation removed", "POST /meetings/{meetingId}/registrants/cancel operation", None),
        ("operation removed", "POST /meetings/{meetingId}/registrants/bulkDelete operation", None),
        ("operation added", "POST /meetings/{meetingId}/registrants/{statusOpType} operation", None),
        ("operation removed", "POST /applications/{applicationId}/token operation", None),
    ],
)  # fmt: skip
def test_what_the_older_files_do_not_have_yet_is_reported(
    since_november: list[Finding], what: str, place: str, values: Any
) -> None:
    (finding,) = [
        finding for finding in since_november if finding.what == what and place in map(" ".join, finding.places)
    ]

    if isinstance(values, list) and "enum" in what:
        assert set(values) <= set(finding.old)
        assert "all" not in finding.old, "that one is explained"
    elif values:
        assert finding.old == values
    assert finding.new == "absent" or what == "operation added"


def test_other_words_and_examples_are_counted_and_no_drift(tmp_path: Any, capsys: pytest.CaptureFixture[str]) -> None:
    changed = document("messaging")
    reworded = 0
    nodes: list[Any] = [changed]
    while nodes:
        node = nodes.pop()
        if isinstance(node, dict):
            for key in node.keys() & {"description", "summary", "example"}:
                if isinstance(node[key], str):
                    node[key] += " Or so."
                    reworded += 1
        nodes += node.values() if isinstance(node, dict) else node if isinstance(node, list) else []
    path = tmp_path / "reworded.json"
    path.write_text(json.dumps(changed), encoding="utf-8")

    assert reworded > 1000
    assert main(["drift", "--upstream", str(path)]) == 0
    assert "descriptions and" in capsys.readouterr().out
