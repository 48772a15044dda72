"""Each class of finding is found where it is, in whatever format the exchange was written down."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from written_down import FORMATS, ROOMS, Said, write

from webex_client.testing.contract import Finding, Kind, Place, Report, Side, check


class Break(NamedTuple):
    """How the exchange is broken by hand, and the one finding that makes."""

    by: Callable[[Said], Said]
    kind: Kind
    side: Side
    place: Place
    pointer: str = ""
    field: str = ""


def rewritten(old: str, new: str, times: int = 1) -> Callable[[Said], Said]:
    return lambda said: replace(said, body=said.body.replace(old, new, times))


BREAKS = {
    "a field nobody knows": Break(
        rewritten('"title": "Lunch"', '"title": "Lunch", "colour": "blue"'),
        *(Kind.NOT_IN_CONTRACT, Side.CONTRACT, Place.ANSWER, "/items/1/colour", "/items/*/colour"),
    ),
    "no id": Break(
        rewritten('"id": "Y2lzY29zcGFyazovL3VzL1JPT00vMQ",', ""),
        *(Kind.MISSING, Side.EXCHANGE, Place.ANSWER, "/items/0/id", "/items/*/id"),
    ),
    "a text for a boolean": Break(
        rewritten('"isLocked": false', '"isLocked": "no"'),
        *(Kind.WRONG_TYPE, Side.EXCHANGE, Place.ANSWER, "/items/0/isLocked", "/items/*/isLocked"),
    ),
    "a new kind of room": Break(
        rewritten('"direct"', '"forum"'),
        *(Kind.UNKNOWN_ENUM_VALUE, Side.CONTRACT, Place.ANSWER, "/items/1/type", "/items/*/type"),
    ),
    "another status": Break(lambda said: replace(said, status=203), *(Kind.STATUS, Side.CONTRACT, Place.STATUS)),
    "another content type": Break(
        lambda said: replace(said, content_type="text/csv"), *(Kind.CONTENT_TYPE, Side.CONTRACT, Place.CONTENT_TYPE)
    ),
    "another path": Break(
        lambda said: replace(said, path="/spaces"), *(Kind.OPERATION, Side.CONTRACT, Place.OPERATION)
    ),
    "a name twice": Break(
        rewritten('"title": "Lunch"', '"title": "Supper", "title": "Lunch"'),
        *(Kind.INFORMATION_LOST, Side.EXCHANGE, Place.ANSWER, "/items/1/title", "/items/*/title"),
    ),
}


@pytest.mark.parametrize("form", FORMATS)
def test_an_exchange_as_the_contract_has_it_gives_no_finding(form: str, tmp_path: Path) -> None:
    report = check(write(tmp_path, Said(), form))
    assert (report.checked, report.skipped, report.exit_code) == (1, 0, 0)
    assert report.cases[0].operation == "rooms.list"


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("broken", BREAKS.values(), ids=list(BREAKS))
def test_what_is_broken_is_found_as_what_it_is(form: str, broken: Break, tmp_path: Path) -> None:
    report = check(write(tmp_path, broken.by(Said()), form))
    (finding,) = report.findings
    assert (finding.kind, finding.side, finding.place) == (broken.kind, broken.side, broken.place)
    assert (finding.pointer, finding.field) == (broken.pointer, broken.field)
    assert finding.source.path.startswith(str(tmp_path))
    assert (finding.source.line or 0) >= 1
    assert report.exit_code == 1


def test_all_eight_classes_are_broken_above() -> None:
    assert {broken.kind for broken in BREAKS.values()} == {*Kind}


@pytest.mark.parametrize("form", ["recording", "example"])
def test_a_finding_names_the_very_line_where_the_body_stands_in_the_file(form: str, tmp_path: Path) -> None:
    path = write(tmp_path, Said(ROOMS.replace('"group"', '"forum"')), form)
    (finding,) = check(path).findings
    assert '"forum"' in path.read_text(encoding="utf-8").splitlines()[(finding.source.line or 0) - 1]


def only(report: Report) -> Finding:
    (finding,) = report.findings
    return finding


def answered(tmp_path: Path, body: Any, *, path: str = "/rooms/42", status: int | None = 200, **headers: str) -> Report:
    """The report on a recorded answer."""
    fields = {name.replace("_", "-"): value for name, value in headers.items()}
    response = {"status": status, "headers": fields or None, "body": body}
    file = tmp_path / "answer.json"
    file.write_text(json.dumps({"request": {"method": "GET", "path": path}, "response": response}))
    return check(file)


def test_a_field_that_is_null_is_one_that_is_absent(tmp_path: Path) -> None:
    assert answered(tmp_path, {"id": "1", "title": None, "type": None, "created": None}).exit_code == 0
    assert only(answered(tmp_path, {"id": None})).kind is Kind.MISSING


def test_null_among_the_entries_of_a_list_is_of_the_wrong_type(tmp_path: Path) -> None:
    finding = only(answered(tmp_path, {"items": [{"id": "1"}, None]}, path="/rooms"))
    assert (finding.kind, finding.pointer, finding.found) == (Kind.WRONG_TYPE, "/items/1", "null")


@pytest.mark.parametrize(
    "time", ["yesterday", "2026-13-01T00:00:00Z", "10:30", ""], ids=["word", "month 13", "no date", "empty"]
)
def test_a_text_that_is_no_time_is_of_the_wrong_type(time: str, tmp_path: Path) -> None:
    finding = only(answered(tmp_path, {"id": "1", "created": time}))
    assert (finding.kind, finding.field) == (Kind.WRONG_TYPE, "/created")


@pytest.mark.parametrize("time", ["2026-03-02T20:26:02.321Z", "2026-03-02T20:26:02+01:00", "2026-03-02T20:26:02Z"])
def test_a_time_is_right_in_each_way_webex_writes_it(time: str, tmp_path: Path) -> None:
    assert answered(tmp_path, {"id": "1", "created": time}).exit_code == 0


@pytest.mark.parametrize("pending", [True, "true", "false"])
def test_a_flag_may_be_written_as_text(pending: object, tmp_path: Path) -> None:
    assert answered(tmp_path, {"id": "1", "invitePending": pending}, path="/people/1").exit_code == 0


def test_whatever_an_open_object_holds_is_known(tmp_path: Path) -> None:
    content = {"type": "AdaptiveCard", "body": [{"whatever": 1}], "$schema": "x"}
    message = {"id": "1", "attachments": [{"contentType": "card", "content": content}]}
    assert answered(tmp_path, message, path="/messages/1").exit_code == 0


def test_an_entry_of_a_list_may_say_what_it_could_not_give(tmp_path: Path) -> None:
    failed = {"id": "1", "errors": {"title": {"code": "kms_failure", "reason": "no key"}}}
    assert answered(tmp_path, {"items": [failed]}, path="/rooms").exit_code == 0
    failed["errors"]["title"]["since"] = "Monday"
    finding = only(answered(tmp_path, {"items": [failed]}, path="/rooms"))
    assert (finding.kind, finding.field) == (Kind.NOT_IN_CONTRACT, "/items/*/errors/title/since")


def test_a_list_without_its_list_lacks_it(tmp_path: Path) -> None:
    file = tmp_path / "rooms.har"
    write(tmp_path, Said('{"itemz": []}'), "HAR")
    assert {(finding.kind, finding.field) for finding in check(file).findings} == {
        (Kind.MISSING, "/items"),
        (Kind.NOT_IN_CONTRACT, "/itemz"),
    }


@pytest.mark.parametrize("body", [{"id": "1", "type": "group"}, [{"id": "1"}, {"id": "2"}], []])
def test_a_recorded_body_may_be_an_entry_of_a_list_or_the_list_alone(body: object, tmp_path: Path) -> None:
    assert answered(tmp_path, body, path="/rooms?max=50 (one item)").exit_code == 0


def test_a_fault_in_an_entry_that_was_taken_out_of_its_list_is_at_its_place_in_the_entry(tmp_path: Path) -> None:
    assert only(answered(tmp_path, {"id": "1", "colour": 1}, path="/rooms")).pointer == "/colour"
    finding = only(answered(tmp_path, [{"id": "1"}, {"id": "2", "colour": 1}], path="/rooms"))
    assert (finding.pointer, finding.field) == ("/1/colour", "/*/colour")


def test_a_success_of_which_the_status_is_not_known_is_any_the_contract_has(tmp_path: Path) -> None:
    assert answered(tmp_path, {"id": "1"}, status=None).exit_code == 0


@pytest.mark.parametrize("body", ["<html>Bad gateway</html>", "", "upstream request timeout"])
def test_an_error_whose_body_is_no_json_is_as_the_contract_has_it(body: str, tmp_path: Path) -> None:
    assert answered(tmp_path, body, status=502, Content_Type="text/html").exit_code == 0


def test_an_error_body_is_held_against_the_schema_of_errors(tmp_path: Path) -> None:
    error = {"message": "No.", "errors": [{"description": "No.", "hint": "try"}], "trackingId": "ROUTERGW_1"}
    finding = only(answered(tmp_path, error, status=404))
    assert (finding.kind, finding.field) == (Kind.NOT_IN_CONTRACT, "/errors/*/hint")


def test_an_error_that_says_it_is_json_and_is_not_is_broken(tmp_path: Path) -> None:
    finding = only(answered(tmp_path, "<html>", status=404, Content_Type="application/json"))
    assert (finding.kind, finding.side, finding.pointer) == (Kind.WRONG_TYPE, Side.EXCHANGE, "")


@pytest.mark.parametrize("body", ["{", "[1,", "no", '{"id": NaN}', "\ufeff"])
def test_a_success_that_is_no_json_is_broken(body: str, tmp_path: Path) -> None:
    finding = only(check(write(tmp_path, Said(body, path="/rooms/1"), "HAR")))
    assert (finding.kind, finding.side, finding.contract) == (Kind.WRONG_TYPE, Side.EXCHANGE, "JSON")


def test_a_success_without_the_body_it_must_have_is_broken(tmp_path: Path) -> None:
    finding = only(check(write(tmp_path, Said("", path="/rooms/1"), "HAR")))
    assert (finding.kind, finding.side, finding.pointer) == (Kind.MISSING, Side.EXCHANGE, "")


def test_a_body_where_there_is_to_be_none_is_of_a_type_not_described(tmp_path: Path) -> None:
    recorded = {"request": {"method": "DELETE", "path": "/rooms/1"}, "response": {"status": 204, "body": {"a": 1}}}
    file = tmp_path / "deleted.json"
    file.write_text(json.dumps(recorded))
    assert only(check(file)).kind is Kind.CONTENT_TYPE


@pytest.mark.parametrize("number", ["1e400", "0.1234567890123456789"])
def test_a_number_that_python_cannot_hold_is_information_lost(number: str, tmp_path: Path) -> None:
    body = f'{{"id": "1", "data": {{"size": {number}}}}}'
    finding = only(check(write(tmp_path, Said(body, path="/events/1"))))
    assert (finding.kind, finding.side, finding.field) == (Kind.INFORMATION_LOST, Side.CONTRACT, "/data/size")


@pytest.mark.parametrize("number", ["1", "-0.5", "1.10", "2e3", "12345678901234567890"])
def test_a_number_that_python_holds_is_not(number: str, tmp_path: Path) -> None:
    body = f'{{"id": "1", "data": {{"size": {number}}}}}'
    assert check(write(tmp_path, Said(body, path="/events/1"))).exit_code == 0


def test_a_plain_text_that_is_a_number_is_held_against_its_schema(tmp_path: Path) -> None:
    path = "/guests/count"
    assert check(write(tmp_path, Said("112", path=path, content_type="text/plain"))).exit_code == 0
    finding = only(check(write(tmp_path, Said("many", path=path, content_type="text/plain"), "VCR")))
    assert finding.kind is Kind.WRONG_TYPE


@pytest.mark.parametrize("kind", ["text/plain", "application/json", "image/png", "text/html; charset=iso-8859-1"])
def test_what_is_in_a_file_is_not_the_contract_s_affair(kind: str, tmp_path: Path) -> None:
    for body in ('{"colour": "blue"}', "14:02:17 all checks passed"):
        assert check(write(tmp_path, Said(body, path="/contents/1", content_type=kind), "VCR")).exit_code == 0


def test_a_list_that_is_answered_to_a_deed_is_read_like_any(tmp_path: Path) -> None:
    def reassigned(status: int, body: Any) -> Report:
        file = tmp_path / "answer.json"
        request = {"method": "POST", "path": "/meetings/reassignHost"}
        file.write_text(json.dumps({"request": request, "response": {"status": status, "body": body}}))
        return check(file)

    of_one = {"meetingId": "1", "httpStatus": 404, "message": "No such meeting."}
    assert reassigned(204, None).exit_code == reassigned(207, {"items": [of_one]}).exit_code == 0
    assert only(reassigned(207, {"items": [{**of_one, "colour": "blue"}]})).field == "/items/*/colour"
    kinds = {finding.kind for finding in reassigned(207, {"items": [of_one], "colour": "blue"}).findings}
    assert kinds == {Kind.NOT_IN_CONTRACT, Kind.INFORMATION_LOST}


def test_no_secret_address_or_long_text_is_quoted(tmp_path: Path) -> None:
    secrets = {
        "accessToken": "s3cr3t",
        "hostKey": 123456,
        "contact": "ada@example.com",
        "note": "a word after another, and so on without an end",
    }
    report = answered(tmp_path, {"id": "1", **secrets})
    assert len(report.findings) == len(secrets)
    for finding, value in zip(report.findings, secrets.values(), strict=True):
        assert str(value) not in repr(finding)
        assert finding.found
