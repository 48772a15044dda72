"""What changed between the two official revisions at hand, against a list that was made by hand."""

from __future__ import annotations

from typing import Any

import pytest
from drift.official import NEW, OLD, contract, document, needs_official_files, read, upstream

from generator.drift.findings import Finding, Report, since

pytestmark = needs_official_files

ANSWERED = "response/200"
PAST = ["hasChat", "hasRecording", "hasTranscription", "hasClosedCaption", "hasPolls", "hasQA", "hasSlido"]
PAST += ["hasRegistration", "hasRegistrants", "hasPostEventSurvey"]

# A class, and the places: of one finding, those of all operations that share it.
CREATED = ("POST /meetings", "GET /meetings/{meetingId}")
CHANGED = ("PUT /meetings/{meetingId}", "PATCH /meetings/{meetingId}")
CHANGES: list[tuple[str, str, tuple[str, ...], str]] = [
    ("request property type", "breaking", ("PATCH /groups/{groupId}",), "request/Operations/value"),
    ("response property removed", "breaking", CREATED, f"{ANSWERED}/adhoc"),
    *(("response property removed", "breaking", CREATED, f"{ANSWERED}/{name}") for name in PAST),
    ("response property type", "breaking", CREATED, f"{ANSWERED}/telephony/links"),
    ("response property removed", "breaking", CHANGED, f"{ANSWERED}/registration/customizedQuestions"),
    ("response property removed", "breaking", CHANGED, f"{ANSWERED}/registration/rules"),
    (
        "response property renamed", "breaking", ("GET /meetings/{meetingId}/registrants",),
        f"{ANSWERED}/items/registrantId",
    ),
    ("operation removed", "breaking", ("POST /meetings/{meetingId}/registrants/{statusOpType}",), "operation"),
    *(
        ("response property removed", "breaking", ("GET /meetings/trackingCodes",), f"{ANSWERED}/{name}")
        for name in ("id", "name", "siteUrl", "options", "inputMode", "service", "type")
    ),
    ("response property added", "additive", ("GET /meetings/trackingCodes",), f"{ANSWERED}/items"),
    ("parameter added", "additive", ("GET /events",), "parameter/query/serviceType"),
    ("parameter enum-added", "additive", ("GET /events",), "parameter/query/resource"),
    ("response property enum-added", "additive", ("GET /events",), f"{ANSWERED}/items/resource"),
    (
        "request property added", "additive", ("POST /groups",),
        "request/urn:scim:schemas:extension:cisco:webexidentity:2.0:Group/inheritances",
    ),
    ("status code content-type", "additive", ("PATCH /licenses/users",), "response/400"),
    ("status code added", "additive", ("PATCH /licenses/users",), "response/206"),
    ("request property added", "additive", ("POST /recordings/{recordingId}/accessList",), "request/sendEmail"),
    ("response property added", "additive", ("GET /admin/meetings/{meetingId}",), f"{ANSWERED}/hasSummary"),
    ("parameter added", "additive", ("GET /meetings",), "parameter/query/hasSummary"),
    ("response property added", "additive", CREATED, f"{ANSWERED}/registerLink"),
    ("response property added", "additive", CREATED, f"{ANSWERED}/enabledBreakoutSessions"),
    ("response property added", "additive", CREATED, f"{ANSWERED}/links"),
    ("response property added", "additive", CREATED, f"{ANSWERED}/registration/customizedQuestions"),
    ("response property added", "additive", CREATED, f"{ANSWERED}/registration/rules"),
    *(
        ("response property added", "additive", CHANGED, f"{ANSWERED}/{name}")
        for name in ("meetingSeriesId", "scheduledMeetingId", "isModified", *PAST)
    ),
    ("response property enum-added", "additive", ("GET /webhooks",), f"{ANSWERED}/items/resource"),
    ("request property enum-added", "additive", ("POST /webhooks",), "request/resource"),
    ("operation added", "additive", ("POST /recordings/accessList",), "operation"),
    ("operation added", "additive", ("GET /group/recordings",), "operation"),
    ("operation added", "additive", ("GET /group/recordings/{recordingId}",), "operation"),
    ("operation added", "additive", ("POST /applications/{applicationId}/token",), "operation"),
    *(
        ("operation added", "additive", (f"POST /meetings/{{meetingId}}/registrants/{name}",), "operation")
        for name in ("approve", "reject", "cancel", "bulkDelete")
    ),
    ("parameter default", "cosmetic", ("GET /meetings",), "parameter/query/max"),
    ("parameter default", "cosmetic", ("GET /meetings",), "parameter/query/meetingType"),
    ("parameter default", "cosmetic", ("GET /meetings/templates",), "parameter/query/locale"),
    ("parameter default", "cosmetic", ("GET /meetings/{meetingId}/registrants",), "parameter/query/max"),
    ("parameter default", "cosmetic", ("POST /meetings/{meetingId}/registrants/query",), "parameter/query/max"),
    ("parameter default", "cosmetic", ("GET /meetings/{meetingId}/surveyResults",), "parameter/query/max"),
]  # fmt: skip


@pytest.fixture(scope="module")
def report() -> Report:
    return since(contract(), read(NEW), read(OLD))


def test_the_changes_are_those_of_the_list_item_by_item(report: Report) -> None:
    found = sorted((finding.what, finding.severity, *finding.places[0]) for finding in report.findings)

    assert found == sorted((what, severity, operations[0], at) for what, severity, operations, at in CHANGES)


def test_one_finding_has_the_operations_that_share_it(report: Report) -> None:
    found = {(finding.what, *finding.places[0]): finding for finding in report.findings}

    for what, _, operations, at in CHANGES:
        places = found[what, operations[0], at].places
        assert set(operations) <= {operation for operation, _ in places}


def test_other_words_are_counted_and_not_listed(report: Report) -> None:
    assert report.reworded > 50
    assert not any("description" in finding.what for finding in report.findings)


def test_what_was_described_wrongly_before_is_told_by_what_it_is_now(report: Report) -> None:
    renamed: Finding
    (renamed,) = [finding for finding in report.findings if finding.what == "response property renamed"]

    assert (renamed.old, renamed.new) == ("registrantId", "id")
    assert renamed.line is not None
    assert renamed.line.file == "meeting_registrants.yaml"


def test_nothing_changed_is_nothing_to_report() -> None:
    same = since(contract(), read(NEW), read(NEW))

    assert (same.findings, same.candidates) == ([], [])


def test_what_is_new_beside_our_operations_is_a_candidate_and_what_is_new_elsewhere_is_none() -> None:
    def add(path: str, tag: str) -> Any:
        changed["paths"][path] = {"get": {**changed["paths"]["/rooms/{roomId}"]["get"], "tags": [tag]}}

    changed = document("messaging")
    add("/rooms/{roomId}/pins", "Rooms")
    add("/aquariums/{roomId}", "Aquariums")

    report = since(contract(), upstream(changed), upstream(document("messaging")))

    assert report.findings == []
    assert [finding.places for finding in report.candidates] == [(("GET /rooms/{roomId}/pins", "operation"),)]
