"""What live systems answered and what the documentation shows agree with the contract, and notice when it is changed.

The folders are read in place, beside the repository; where they are absent there is nothing to test with.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import join, read_spec
from webex_client.testing.contract import Kind, Report, check
from webex_client.testing.contract.__main__ import main

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
RECORDINGS, EXAMPLES = SHARED / "recordings", SHARED / "examples"
ACCEPTED = ROOT / "tests" / "contract" / "accepted.yaml"

pytestmark = pytest.mark.skipif(
    not SHARED.is_dir(), reason="needs the recorded answers of shared/ beside the repository"
)

Json = dict[str, Any]


def test_all_of_them_agree_with_the_contract_but_for_what_is_accepted(capsys: pytest.CaptureFixture[str]) -> None:
    outcome = main([str(RECORDINGS), str(EXAMPLES), "--accepted", str(ACCEPTED), "--whole"])
    assert outcome == 0, capsys.readouterr().out


def test_every_file_is_looked_at() -> None:
    report = check([RECORDINGS, EXAMPLES])
    files = {str(path) for folder in (RECORDINGS, EXAMPLES) for path in folder.rglob("*.json")}
    assert {case.source.path for case in report.cases} == files
    assert report.skipped == 0


@cache
def spec() -> dict[str, Json]:
    return read_spec(ROOT / "spec")


class Spec:
    """The files of spec/, to be changed."""

    def __init__(self) -> None:
        self.files = copy.deepcopy(spec())

    def schema(self, file: str, name: str) -> Json:
        return self.files[f"{file}.yaml"]["components"]["schemas"][name]

    def operation(self, file: str, path: str, method: str) -> Json:
        return self.files[f"{file}.yaml"]["paths"][path][method]

    def report(self) -> Report:
        return check(RECORDINGS, accepted=ACCEPTED, contract=join(self.files).document)


def drop_a_field(spec: Spec) -> None:
    del spec.schema("messages", "Message")["properties"]["mentionedPeople"]


def drop_a_field_deep_inside(spec: Spec) -> None:
    del spec.schema("messages", "Attachment")["properties"]["contentType"]


def drop_a_field_of_errors(spec: Spec) -> None:
    del spec.schema("common", "ErrorDetail")["properties"]["description"]


def narrow_an_enum(spec: Spec) -> None:
    spec.schema("common", "RoomType")["enum"].remove("direct")


def narrow_the_enum_of_deliveries(spec: Spec) -> None:
    spec.schema("webhooks", "WebhookResource")["enum"].remove("attachmentActions")


def change_a_type(spec: Spec) -> None:
    spec.schema("rooms", "Room")["properties"]["isLocked"]["type"] = "string"


def change_the_type_of_a_time(spec: Spec) -> None:
    spec.schema("memberships", "Membership")["properties"]["created"] = {"type": "integer", "description": "When."}


def change_what_a_list_holds(spec: Spec) -> None:
    spec.schema("messages", "Message")["properties"]["files"]["items"] = {
        "type": "object",
        "additionalProperties": True,
    }


def require_what_does_not_always_come(spec: Spec) -> None:
    spec.schema("messages", "Message")["required"].append("markdown")


def drop_an_operation(spec: Spec) -> None:
    path = "/attachment/actions/{id}"
    del spec.files["attachment_actions.yaml"]["paths"][path]
    del spec.files["webex.yaml"]["paths"][path]


def drop_a_status(spec: Spec) -> None:
    answers = spec.operation("rooms", "/rooms/{roomId}", "get")["responses"]
    answers["202"] = answers.pop("200")


def drop_the_answer_that_errors_are(spec: Spec) -> None:
    del spec.operation("rooms", "/rooms", "get")["responses"]["default"]


def change_the_type_of_a_body(spec: Spec) -> None:
    content = spec.operation("people", "/people/me", "get")["responses"]["200"]["content"]
    content["application/xml"] = content.pop("application/json")


def drop_a_parameter(spec: Spec) -> None:
    listing = spec.operation("messages", "/messages", "get")
    listing["parameters"] = [node for node in listing["parameters"] if node.get("name") != "mentionedPeople"]


def drop_what_is_nested_in_a_meeting(spec: Spec) -> None:
    del spec.schema("meetings", "MeetingOptions")["properties"]["enabledFileTransfer"]


def drop_a_field_of_recordings(spec: Spec) -> None:
    del spec.schema("recordings", "Recording")["properties"]["temporaryDirectDownloadLinks"]


MUTATIONS: list[tuple[Callable[[Spec], None], Kind, str]] = [
    (drop_a_field, Kind.NOT_IN_CONTRACT, "/mentionedPeople"),
    (drop_a_field_deep_inside, Kind.NOT_IN_CONTRACT, "/attachments/*/contentType"),
    (drop_a_field_of_errors, Kind.NOT_IN_CONTRACT, "/errors/*/description"),
    (narrow_an_enum, Kind.UNKNOWN_ENUM_VALUE, "/roomType"),
    (narrow_the_enum_of_deliveries, Kind.UNKNOWN_ENUM_VALUE, "/resource"),
    (change_a_type, Kind.WRONG_TYPE, "/isLocked"),
    (change_the_type_of_a_time, Kind.WRONG_TYPE, "/created"),
    (change_what_a_list_holds, Kind.WRONG_TYPE, "/files/*"),
    (require_what_does_not_always_come, Kind.MISSING, "/markdown"),
    (drop_an_operation, Kind.OPERATION, ""),
    (drop_a_status, Kind.STATUS, ""),
    (drop_the_answer_that_errors_are, Kind.STATUS, ""),
    (change_the_type_of_a_body, Kind.CONTENT_TYPE, ""),
    (drop_a_parameter, Kind.NOT_IN_CONTRACT, "/mentionedPeople"),
    (drop_what_is_nested_in_a_meeting, Kind.NOT_IN_CONTRACT, "/meetingOptions/enabledFileTransfer"),
    (drop_a_field_of_recordings, Kind.NOT_IN_CONTRACT, "/temporaryDirectDownloadLinks"),
]


def test_the_recordings_agree_with_spec_as_it_is() -> None:
    assert Spec().report().exit_code == 0


@pytest.mark.parametrize(("mutation", "kind", "field"), MUTATIONS, ids=[case[0].__name__ for case in MUTATIONS])
def test_a_change_of_spec_that_the_recordings_contradict_is_caught(
    mutation: Callable[[Spec], None], kind: Kind, field: str
) -> None:
    changed = Spec()
    mutation(changed)
    report = changed.report()
    assert (kind, field) in {(finding.kind, finding.field) for finding in report.findings}
    assert report.exit_code == 1
