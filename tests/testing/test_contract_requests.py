"""A request that the service took is held against the contract, one that it refused is not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from webex_client.testing.contract import Finding, Kind, Place, Report, Side, check

ROOM = {"id": "Y2lzY29zcGFyazovL3VzL1JPT00vMQ", "title": "Release train"}


def talked(
    folder: Path,
    method: str,
    path: str,
    body: str | bytes | None = None,
    *,
    content_type: str = "application/json",
    status: int = 200,
    answer: object = ROOM,
    link: str | None = None,
    head: dict[str, str] | None = None,
    contract: Any = None,
) -> Report:
    """The report on an exchange in a VCR cassette, which has all of the request."""
    headers = {name: [value] for name, value in (head or {}).items()}
    headers |= {"Content-Type": [content_type]} if body is not None else {}
    links = {} if link is None else {"Link": [f'<{link}>; rel="next"']}
    exchange = {
        "request": {"method": method, "uri": f"https://webexapis.com/v1{path}", "body": body, "headers": headers},
        "response": {
            "status": {"code": status, "message": ""},
            "headers": {"Content-Type": ["application/json"], **links},
            "body": {"string": "" if status == 204 else json.dumps(answer)},
        },
    }
    file = folder / "talk.yaml"
    file.write_text(yaml.safe_dump({"interactions": [exchange]}), encoding="utf-8")
    return check(file, contract=contract)


def only(report: Report) -> Finding:
    (finding,) = report.findings
    return finding


def posted(folder: Path, **fields: Any) -> Report:
    return talked(folder, "POST", "/rooms", json.dumps(fields))


def test_a_request_as_the_contract_has_it_gives_no_finding(tmp_path: Path) -> None:
    assert posted(tmp_path, title="Release train", isLocked=False, teamId=None).exit_code == 0
    assert talked(tmp_path, "GET", "/rooms?max=50&type=group&sortBy=id", answer={"items": [ROOM]}).exit_code == 0


@pytest.mark.parametrize(
    ("fields", "kind", "pointer"),
    [
        ({"title": "x", "colour": "blue"}, Kind.NOT_IN_CONTRACT, "/colour"),
        ({"isLocked": True}, Kind.MISSING, "/title"),
        ({"title": None}, Kind.MISSING, "/title"),
        ({"title": 7}, Kind.WRONG_TYPE, "/title"),
    ],
)
def test_what_the_service_took_is_the_contract_s_to_learn(
    fields: dict[str, Any], kind: Kind, pointer: str, tmp_path: Path
) -> None:
    finding = only(posted(tmp_path, **fields))
    assert (finding.kind, finding.side, finding.place) == (kind, Side.CONTRACT, Place.REQUEST)
    assert finding.pointer == pointer


@pytest.mark.parametrize(
    ("query", "kind", "field"),
    [
        ("colour=blue", Kind.NOT_IN_CONTRACT, "/colour"),
        ("max=many", Kind.WRONG_TYPE, "/max"),
        ("max=-1", Kind.WRONG_TYPE, "/max"),
        ("orgPublicSpaces=perhaps", Kind.WRONG_TYPE, "/orgPublicSpaces"),
        ("type=forum", Kind.UNKNOWN_ENUM_VALUE, "/type"),
        ("from=yesterday", Kind.WRONG_TYPE, "/from"),
    ],
)
def test_the_query_is_held_against_its_parameters(query: str, kind: Kind, field: str, tmp_path: Path) -> None:
    finding = only(talked(tmp_path, "GET", f"/rooms?{query}", answer={"items": []}))
    assert (finding.kind, finding.place, finding.field) == (kind, Place.QUERY, field)


def test_a_parameter_that_must_be_there_is_missed(tmp_path: Path) -> None:
    finding = only(talked(tmp_path, "GET", "/messages?max=1", answer={"items": []}))
    assert (finding.kind, finding.place, finding.field) == (Kind.MISSING, Place.QUERY, "/roomId")


def test_a_page_size_above_the_limit_is_no_finding_since_the_service_lowers_it(tmp_path: Path) -> None:
    assert talked(tmp_path, "GET", "/rooms?max=99999", answer={"items": []}).exit_code == 0


def test_a_list_in_the_query_is_one_value_with_commas(tmp_path: Path) -> None:
    path = "/messages?roomId=1&mentionedPeople=me,Y2lz"
    assert talked(tmp_path, "GET", path, answer={"items": []}).exit_code == 0


def described(schema: Any) -> Any:
    """A contract of one operation, with a parameter in the head of its requests."""
    parameter = {"name": "dryRun", "in": "header", "required": True, "schema": schema}
    answers = {"204": {"description": "Done."}}
    ends = {"operationId": "meetings.end", "parameters": [parameter], "responses": answers}
    return {"paths": {"/meetings/{meetingId}/end": {"post": ends}}}


@pytest.mark.parametrize(
    ("schema", "text", "kind"),
    [
        ({"type": "boolean"}, "perhaps", Kind.WRONG_TYPE),
        ({"type": "integer"}, "", Kind.WRONG_TYPE),
        ({"type": "string", "enum": ["fully"]}, "in part", Kind.UNKNOWN_ENUM_VALUE),
    ],
)
def test_the_fields_of_the_head_that_are_parameters_are_held_against_the_contract(
    schema: Any, text: str, kind: Kind, tmp_path: Path
) -> None:
    def ended(**head: str) -> Report:
        return talked(tmp_path, "POST", "/meetings/1/end", status=204, head=head, contract=described(schema))

    finding = only(ended(DRYRUN=text))
    assert (finding.kind, finding.side, finding.place) == (kind, Side.CONTRACT, Place.HEAD)
    assert (finding.field, finding.operation) == ("/dryRun", "meetings.end")
    # Fields that are no parameters are not the contract's affair, and sources leave out what they like.
    assert ended(dry_run=text, Traceparent="00-0-0-01").exit_code == 0


def test_a_header_parameter_as_the_contract_has_it_gives_no_finding(tmp_path: Path) -> None:
    head = {"timezone": "Europe/London", "Password": "REDACTED"}
    assert talked(tmp_path, "GET", "/meetings", answer={"items": []}, head=head).exit_code == 0
    contract = described({"type": "boolean"})
    for text in ("true", "false"):
        head = {"dryRun": text}
        assert talked(tmp_path, "POST", "/meetings/1/end", status=204, head=head, contract=contract).exit_code == 0


@pytest.mark.parametrize("kind", ["application/json-patch+json", "application/json", "application/json;charset=UTF-8"])
def test_json_by_another_name_is_held_against_its_schema(kind: str, tmp_path: Path) -> None:
    def patched(**fields: Any) -> Report:
        meeting = {"id": "1", "title": "Stand-up"}
        body = json.dumps(fields)
        return talked(tmp_path, "PATCH", "/meetings/1", body, content_type=kind, answer=meeting)

    assert patched(title="Stand-up").exit_code == 0
    assert only(patched(title=7)).field == "/title"


def test_a_list_of_objects_to_send_is_looked_into(tmp_path: Path) -> None:
    def added(**source: str) -> Report:
        body, answer = json.dumps({"items": [source]}), {"items": [{"id": "1"}]}
        return talked(tmp_path, "POST", "/meetings/1/invitationSources", body, answer=answer)

    source = {"sourceId": "newsletter", "sourceEmail": "news@example.com"}
    assert added(**source).exit_code == 0
    assert only(added(**source, colour="blue")).field == "/items/*/colour"


def test_parameters_that_stood_in_the_service_s_own_link_are_its_own_affair(tmp_path: Path) -> None:
    link = "https://webexapis.com/v1/rooms?max=1&cursor=YWJj"
    talked(tmp_path, "GET", "/rooms?max=1", answer={"items": []}, link=link)
    first = yaml.safe_load((tmp_path / "talk.yaml").read_text())["interactions"]
    assert only(talked(tmp_path, "GET", "/rooms?max=1&cursor=YWJj", answer={"items": []})).field == "/cursor"
    second = yaml.safe_load((tmp_path / "talk.yaml").read_text())["interactions"]
    (tmp_path / "talk.yaml").write_text(yaml.safe_dump({"interactions": first + second}))
    assert check(tmp_path / "talk.yaml").exit_code == 0


@pytest.mark.parametrize("status", [400, 401, 403, 404, 429, 500])
def test_what_the_service_refused_is_no_finding(status: int, tmp_path: Path) -> None:
    error = {"message": "No.", "errors": [{"description": "No."}], "trackingId": "ROUTERGW_1"}
    assert talked(tmp_path, "POST", "/rooms", "{]", status=status, answer=error).exit_code == 0


def test_a_body_that_must_be_there_is_missed(tmp_path: Path) -> None:
    finding = only(talked(tmp_path, "POST", "/rooms"))
    assert (finding.kind, finding.place, finding.pointer) == (Kind.MISSING, Place.REQUEST, "")


def test_a_body_where_there_is_to_be_none_is_not_in_the_contract(tmp_path: Path) -> None:
    finding = only(talked(tmp_path, "DELETE", "/rooms/1", "{}", status=204))
    assert (finding.kind, finding.place) == (Kind.NOT_IN_CONTRACT, Place.REQUEST)


def test_a_body_of_another_type_is_of_a_type_not_described(tmp_path: Path) -> None:
    finding = only(talked(tmp_path, "POST", "/rooms", "<title/>", content_type="text/xml"))
    assert (finding.kind, finding.place, finding.found) == (Kind.CONTENT_TYPE, Place.REQUEST, "text/xml")


def test_a_body_that_is_no_json_is_of_the_wrong_type(tmp_path: Path) -> None:
    assert only(talked(tmp_path, "POST", "/rooms", "{title}")).kind is Kind.WRONG_TYPE


def form(*parts: tuple[str, str]) -> bytes:
    """A multipart form, with a file where the value begins with `@`."""
    lines: list[str] = []
    for name, value in parts:
        file = f'; filename="{value[1:]}"' if value.startswith("@") else ""
        lines += ["--b", f'Content-Disposition: form-data; name="{name}"{file}', "", value]
    return "\r\n".join([*lines, "--b--", ""]).encode()


def test_an_upload_is_held_against_its_form(tmp_path: Path) -> None:
    def uploaded(*parts: tuple[str, str]) -> Report:
        message = {"id": "1", "roomId": "2"}
        kind = "multipart/form-data; boundary=b"
        return talked(tmp_path, "POST", "/messages", form(*parts), content_type=kind, answer=message)

    assert uploaded(("roomId", "2"), ("files", "@build.log")).exit_code == 0
    assert only(uploaded(("roomId", "2"), ("colour", "blue"), ("files", "@build.log"))).field == "/colour"


def test_a_form_as_web_pages_send_it_is_held_against_its_fields(tmp_path: Path) -> None:
    def asked(fields: str) -> Report:
        kind = "application/x-www-form-urlencoded"
        token = {"access_token": "REDACTED", "expires_in": 1209599}
        return talked(tmp_path, "POST", "/access_token", fields, content_type=kind, answer=token)

    whole = "grant_type=refresh_token&client_id=C1&client_secret=REDACTED&refresh_token=REDACTED"
    assert asked(whole).exit_code == 0
    finding = only(asked(f"{whole}&colour=blue"))
    assert (finding.kind, finding.place, finding.field) == (Kind.NOT_IN_CONTRACT, Place.REQUEST, "/colour")


def test_a_request_that_nobody_answered_is_broken_where_it_is_wrong(tmp_path: Path) -> None:
    example = {"method": "POST", "path": "/rooms", "status": None, "content_type": "application/json"}
    file = tmp_path / "request.json"
    file.write_text(json.dumps({**example, "body": {"title": 7, "colour": "blue"}}))
    assert {(finding.kind, finding.side) for finding in check(file).findings} == {
        (Kind.WRONG_TYPE, Side.EXCHANGE),
        (Kind.NOT_IN_CONTRACT, Side.CONTRACT),
    }


def test_a_recording_says_nothing_of_what_it_leaves_out(tmp_path: Path) -> None:
    file = tmp_path / "recording.json"
    file.write_text(json.dumps({"request": {"method": "POST", "path": "/rooms"}, "response": {"body": ROOM}}))
    assert check(file).exit_code == 0
    file.write_text(json.dumps({"request": {"method": "GET", "path": "/messages"}, "response": {"body": None}}))
    assert check(file).exit_code == 0


KINDS = ["application/json", "multipart/form-data; boundary=", "application/x-www-form-urlencoded", ""]


@settings(
    max_examples=max(settings().max_examples // 4, 5), suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    kind=st.sampled_from(KINDS),
    more=st.text(max_size=10) | st.just("b"),
    body=st.binary(max_size=50) | st.lists(st.tuples(st.text(max_size=5), st.text(max_size=5))).map(lambda p: form(*p)),
    path=st.sampled_from(["/rooms", "/messages", "/access_token"]),
)
def test_whatever_is_sent_the_check_comes_to_an_end(
    kind: str, more: str, body: bytes, path: str, tmp_path: Path
) -> None:
    report = talked(tmp_path, "POST", path, body, content_type=kind + more)
    assert all(finding.contract and finding.found for finding in report.findings)
