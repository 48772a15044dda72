"""What Webex sends to webhooks is held against the contract too."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from webex_client.testing.contract import Finding, Kind, Place, Report, Side, check

DATA = {"id": "Y2lzY29zcGFyazovL3VzL01FU1NBR0UvMQ", "roomId": "r", "roomType": "group", "personEmail": "a@example.com"}
DELIVERY = {
    "id": "Y2lzY29zcGFyazovL3VzL1dFQkhPT0svMQ",
    "name": "Bot",
    "resource": "messages",
    "event": "created",
    "actorId": "Y2lzY29zcGFyazovL3VzL1BFT1BMRS8x",
    "data": DATA,
}


def delivered(folder: Path, body: Any) -> Report:
    file = folder / "delivery.json"
    file.write_text(json.dumps({"delivery": {"method": "POST", "headers": None}, "body": body}, indent=1))
    return check(file)


def only(report: Report) -> Finding:
    (finding,) = report.findings
    return finding


def test_a_delivery_as_the_contract_has_it_gives_no_finding(tmp_path: Path) -> None:
    report = delivered(tmp_path, DELIVERY)
    assert (report.checked, report.exit_code) == (1, 0)
    assert report.cases[0].title == "webhook delivery of messages"


@pytest.mark.parametrize(
    ("change", "kind", "pointer"),
    [
        ({"colour": "blue"}, Kind.NOT_IN_CONTRACT, "/colour"),
        ({"event": "cheered"}, Kind.UNKNOWN_ENUM_VALUE, "/event"),
        ({"actorId": 7}, Kind.WRONG_TYPE, "/actorId"),
        ({"data": {**DATA, "colour": "blue"}}, Kind.NOT_IN_CONTRACT, "/data/colour"),
        ({"data": {**DATA, "roomType": "forum"}}, Kind.UNKNOWN_ENUM_VALUE, "/data/roomType"),
        ({"data": {"roomId": "r"}}, Kind.MISSING, "/data/id"),
        ({"data": None}, Kind.MISSING, "/data"),
        ({"data": []}, Kind.WRONG_TYPE, "/data"),
    ],
)
def test_envelope_and_data_are_both_looked_at(change: dict[str, Any], kind: Kind, pointer: str, tmp_path: Path) -> None:
    finding = only(delivered(tmp_path, {**DELIVERY, **change}))
    assert (finding.kind, finding.place, finding.pointer) == (kind, Place.DELIVERY, pointer)


def test_a_resource_that_nothing_gets_is_the_contract_s_to_learn(tmp_path: Path) -> None:
    finding = only(delivered(tmp_path, {**DELIVERY, "resource": "telephony_calls"}))
    assert (finding.kind, finding.side, finding.pointer) == (Kind.OPERATION, Side.CONTRACT, "/data")


def test_the_resource_of_two_words_is_found(tmp_path: Path) -> None:
    action = {"id": "1", "type": "submit", "messageId": "m", "inputs": {"any": "thing"}}
    assert delivered(tmp_path, {**DELIVERY, "resource": "attachmentActions", "data": action}).exit_code == 0


def test_data_alone_is_held_against_the_kind_of_thing_that_it_is(tmp_path: Path) -> None:
    assert delivered(tmp_path, DATA).exit_code == 0
    assert only(delivered(tmp_path, {**DATA, "colour": "blue"})).pointer == "/colour"


def test_a_finding_is_at_its_line_of_the_file(tmp_path: Path) -> None:
    finding = only(delivered(tmp_path, {**DELIVERY, "data": {**DATA, "colour": "blue"}}))
    lines = (tmp_path / "delivery.json").read_text().splitlines()
    assert '"colour"' in lines[(finding.source.line or 0) - 1]


def test_a_name_twice_in_a_delivery_is_information_lost(tmp_path: Path) -> None:
    file = tmp_path / "delivery.json"
    text = json.dumps({"delivery": {"method": "POST"}, "body": DELIVERY})
    file.write_text(text.replace('"name": "Bot"', '"name": "Bit", "name": "Bot"'))
    finding = only(check(file))
    assert (finding.kind, finding.pointer) == (Kind.INFORMATION_LOST, "/name")
