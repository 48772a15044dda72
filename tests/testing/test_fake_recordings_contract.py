"""What the fake answers about who comes to meetings, and what is recorded of them, is what the contract describes."""

from __future__ import annotations

from typing import Any

import pytest
from checking import OPERATIONS, CheckingTransport
from refusals import NOBODY

from webex_client import ApiError, WebexClient
from webex_client.testing import FakeWebex

COVERED = {
    "meeting_invitation_sources",
    "meeting_invitees",
    "meeting_registrants",
    "meeting_surveys",
    "recordings",
}

FIELDS = {
    "job_title": "Professor",
    "company_name": "Analytical Engines",
    "address1": "1 Dorset Street",
    "address2": "Second floor",
    "city": "London",
    "state": "England",
    "zip_code": 1843,
    "country_region": "United Kingdom",
    "work_phone": "+44-555-010-0143",
    "fax": "+44-555-010-0144",
}
RULE = {"condition": "contains", "value": "x", "result": "reject", "matchCase": True, "order": 1}


def plan_webinar(webex: WebexClient) -> str:
    return webex.meetings.create(
        title="Engines",
        start="2026-01-06T09:00:00Z",
        end="2026-01-06T10:00:00Z",
        password="Bernoulli7",
        scheduled_type="webinar",
        session_type_id=9,
    ).id


def invitees(webex: WebexClient, meeting_id: str) -> None:
    people = [{"email": f"{number}@example.com", "panelist": number % 2 == 0} for number in range(3)]
    webex.meeting_invitees.bulk_insert(meeting_id=meeting_id, items=people)
    one = webex.meeting_invitees.create(meeting_id=meeting_id, email="a@example.com", display_name="A", co_host=True)
    webex.meeting_invitees.get(one.id)
    webex.meeting_invitees.update(one.id, email="b@example.com")
    webex.meeting_invitees.list(meeting_id=meeting_id, page_size=1).all()
    webex.meeting_invitees.delete(one.id)
    for refused in (
        lambda: webex.meeting_invitees.create(meeting_id=meeting_id, email="1@example.com"),
        lambda: webex.meeting_invitees.get(NOBODY),
        lambda: webex.meeting_invitees.list(meeting_id=NOBODY).all(),
    ):
        with pytest.raises(ApiError):
            refused()


def registrants(webex: WebexClient, meeting_id: str) -> None:
    asked: dict[str, Any] = {f"require_{name}": True for name in FIELDS}
    options = [{"value": "Analytical"}, {"value": "Difference"}]
    form = webex.meeting_registrants.update_form(
        meeting_id,
        **asked,
        enabled_registration_id=True,
        max_register_num=20,
        customized_questions=[
            {
                "question": "Which engine?",
                "type": "radioButtons",
                "options": options,
                "required": True,
                "rules": [RULE],
            },
            {"question": "Why?", "type": "multiLineTextBox", "maxLength": 500},
        ],
        rules=[{**RULE, "question": "email"}],
    )
    which, why = (question.id for question in form.customized_questions or [])
    answers = [{"questionId": which, "answers": [{"optionId": 1}]}, {"questionId": why, "answers": [{"answer": "?"}]}]
    webex.meeting_registrants.get_form(meeting_id)
    named: dict[str, Any] = {"first_name": "Charles", "last_name": "Babbage", "customized_questions": answers, **FIELDS}
    one = webex.meeting_registrants.create(meeting_id, email="charles@example.com", **named)
    webex.meeting_registrants.get(meeting_id, one.id)
    webex.meeting_registrants.update_form(meeting_id)
    people = [{"firstName": "A", "lastName": "B", "email": f"{number}@example.com"} for number in range(3)]
    more = webex.meeting_registrants.bulk_insert(meeting_id, items=people)
    webex.meeting_registrants.list(meeting_id, page_size=2).all()
    webex.meeting_registrants.search(meeting_id, emails=["1@example.com"], order_by="lastName").all()
    webex.meeting_registrants.approve(meeting_id, registrants=[{"id": one.id}])
    webex.meeting_registrants.reject(meeting_id, registrants=[{"id": one.id}])
    webex.meeting_registrants.cancel(meeting_id, registrants=[{"id": one.id}])
    webex.meeting_registrants.bulk_delete(meeting_id, registrants=[{"id": more[0].id}])
    webex.meeting_registrants.delete(meeting_id, more[1].id)
    for refused in (
        lambda: webex.meeting_registrants.get(meeting_id, one.id),
        lambda: webex.meeting_registrants.bulk_insert(meeting_id, items=people),
        lambda: webex.meeting_registrants.update_form(meeting_id, require_email=False),
    ):
        with pytest.raises(ApiError):
            refused()


def surveys_and_sources(fake: FakeWebex, webex: WebexClient, meeting_id: str) -> None:
    sources = [{"sourceId": str(number), "sourceEmail": "a@example.com"} for number in range(2)]
    webex.meeting_invitation_sources.create(meeting_id, items=sources)
    webex.meeting_registrants.delete_form(meeting_id)
    webex.meeting_invitation_sources.list(meeting_id).all()
    with pytest.raises(ApiError):
        webex.meeting_surveys.get(meeting_id)
    questions: list[dict[str, Any]] = [
        {"question": "Why?", "required": True},
        {"question": "How likely?", "type": "rating", "fromLabel": "Not at all", "toLabel": "At once"},
        *({"question": "Which?", "type": kind, "options": ["x", "y"]} for kind in ("checkbox", "singleRadio")),
    ]
    fake.surveys.add(meeting_id, questions, description="All about it", allow_anonymous_submit=True)
    webex.meeting_surveys.get(meeting_id)
    instance_id = fake.meetings.start(meeting_id)
    fake.clock.advance(600)
    fake.meetings.end(meeting_id)
    for number in range(2):
        fake.surveys.answer(instance_id, f"{number}@example.com", ["So", 3, ["y", "x"], None])
    webex.meeting_surveys.list_results(meeting_id, timezone="Asia/Kolkata").all()
    webex.meeting_surveys.create_links(meeting_id, emails=["a@example.com"])


def recordings(fake: FakeWebex, webex: WebexClient, meeting_id: str) -> None:
    for number in range(3):
        fake.recordings.add(
            id=str(number), meeting_id=meeting_id, transcript="WEBVTT", integration_tags=["x"], downloadable=number > 0
        )
    fake.recordings.add(format="UPLOADED")
    for number in range(3):
        webex.recordings.get(str(number), timezone="Europe/Madrid")
    webex.recordings.list(page_size=1).all()
    webex.recordings.list_as_admin(page_size=1).all()
    webex.recordings.list_for_group(page_size=1, host_email="me@example.com").all()
    webex.recordings.get_for_group("0", person_id=fake.me.id)
    webex.recordings.share("0", add_emails=["a@example.com"])
    link = str(webex.recordings.get("0").playback_url)
    webex.recordings.share_link(web_share_link=link, remove_emails=["a@example.com"])
    webex.recordings.soft_delete(recording_ids=["0", "1"])
    webex.recordings.list(status="deleted").all()
    webex.recordings.restore(recording_ids=["1"])
    webex.recordings.purge(purge_all=True)
    webex.recordings.delete("1", reason="audit")
    webex.recordings.delete_as_admin("2")
    for refused in (
        lambda: webex.recordings.get("0"),
        lambda: webex.recordings.restore(),
        lambda: webex.recordings.list_as_admin(status="purged").all(),
    ):
        with pytest.raises(ApiError):
            refused()


def test_every_answer_keeps_to_the_contract(fake: FakeWebex) -> None:
    checking = CheckingTransport(fake)
    with WebexClient(fake.me.token, transport=checking, clock=fake.clock) as webex:
        meeting_id = plan_webinar(webex)
        invitees(webex, meeting_id)
        registrants(webex, meeting_id)
        surveys_and_sources(fake, webex, meeting_id)
        recordings(fake, webex, meeting_id)

    met = {name for name, status in checking.seen if status < 300}
    assert {name for name in met if name.partition(".")[0] in COVERED} == {
        name for name in OPERATIONS if name.partition(".")[0] in COVERED
    }
    assert {status for _, status in checking.seen} >= {200, 204, 400, 403, 404, 409}
