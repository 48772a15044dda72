"""What only the fake's webinars have: surveys with what people answered, and invitation sources."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from refusals import NOBODY, refused

from webex_client import ArgumentError, Headers, Request, WebexClient
from webex_client.models import Meeting
from webex_client.testing import FakeWebex

QUESTIONS: list[dict[str, Any]] = [
    {"question": "What should it weave?"},
    {"question": "How likely are you to build one?", "type": "rating", "required": True, "toLabel": "At once"},
    {"question": "Which part did you like?", "type": "checkbox", "options": ["The mill", "The store"]},
]
SOURCES = [
    {"sourceId": "newsletter", "sourceEmail": "news@example.com"},
    {"sourceId": "site", "sourceEmail": "a@b.example"},
]


@pytest.fixture
def ada(fake: FakeWebex) -> WebexClient:
    """Somebody who administers nothing."""
    fake.add_person("ada@example.com", display_name="Ada Lovelace", token="ada")
    return fake.client(access_token="ada")


@pytest.fixture
def webinar(webex: WebexClient) -> Meeting:
    return plan(webex, scheduled_type="webinar", session_type_id=9)


def plan(webex: WebexClient, **options: Any) -> Meeting:
    return webex.meetings.create(
        title="Engines", start="2026-01-05T10:00:00Z", end="2026-01-05T11:00:00Z", password="Bernoulli7", **options
    )


def hold(fake: FakeWebex, webinar: Meeting) -> str:
    """Let the webinar be held for half an hour, and give the id of the instance."""
    instance_id = fake.meetings.start(webinar.id)
    fake.clock.advance(1800)
    return fake.meetings.end(instance_id)


def test_a_survey_is_shown_with_what_can_be_chosen(fake: FakeWebex, webex: WebexClient, webinar: Meeting) -> None:
    survey_id = fake.surveys.add(webinar.id, QUESTIONS, name="How it was", description="All about it")

    survey = webex.meeting_surveys.get(webinar.id)

    assert (survey.id, survey.survey_name, survey.meeting_id) == (survey_id, "How it was", webinar.id)
    assert (survey.description, survey.allow_anonymous_submit) == ("All about it", False)
    text, rating, checkbox = survey.questions or []
    assert (text.type, text.question, text.required, text.options) == ("text", "What should it weave?", False, None)
    assert (rating.from_score, rating.to_score, rating.to_label, rating.required) == (1, 5, "At once", True)
    assert [(each.id, each.value) for each in checkbox.options or []] == [(1, "The mill"), (2, "The store")]
    assert webex.meeting_surveys.get(f"{webinar.id}_20260105T100000Z") == survey
    assert fake.surveys.add(webinar.id, QUESTIONS[:1]) != survey_id
    assert len(webex.meeting_surveys.get(webinar.id).questions or []) == 1


def test_what_people_answered_is_listed(fake: FakeWebex, webex: WebexClient, webinar: Meeting) -> None:
    fake.surveys.add(webinar.id, QUESTIONS, name="How it was")
    hold(fake, webinar)
    fake.add_person("grace@example.com", display_name="Grace Hopper")
    result_id = fake.surveys.answer(webinar.id, "grace@example.com", ["Leaves", 5, ["The store", "The mill"]])
    fake.surveys.answer(webinar.id, "charles@example.com", [None, "1", None], display_name="Charles")

    grace, charles = webex.meeting_surveys.list_results(webinar.id, timezone="Asia/Tokyo")

    assert (grace.id, grace.survey_name, grace.meeting_id) == (result_id, "How it was", webinar.id)
    assert (grace.email, grace.display_name) == ("grace@example.com", "Grace Hopper")
    assert grace.to_dict()["createTime"].endswith("+09:00")
    assert grace.create_time is not None
    assert abs(grace.create_time.timestamp() - fake.clock.time()) < 2
    assert [[answer.answer for answer in each.answers or []] for each in grace.questions or []] == [
        ["Leaves"],
        ["5"],
        ["The store", "The mill"],
    ]
    chosen = (grace.questions or [])[2].answers or []
    assert [answer.option_id for answer in chosen] == [2, 1]
    assert [len(each.answers or []) for each in charles.questions or []] == [0, 1, 0]
    assert charles.display_name == "Charles"


def test_results_are_of_webinars_in_a_time(fake: FakeWebex, webex: WebexClient, webinar: Meeting) -> None:
    fake.surveys.add(webinar.id, QUESTIONS[:1])
    instance_id = hold(fake, webinar)
    fake.surveys.answer(instance_id, "grace@example.com", ["Leaves"])
    began, day = datetime(2026, 1, 5, 9, tzinfo=UTC), timedelta(days=1)

    def found(meeting_id: str = webinar.id, **options: Any) -> int:
        return len(webex.meeting_surveys.list_results(meeting_id, **options).all())

    assert found() == 1
    assert found(meeting_start_time_from=began) == 1
    assert found(meeting_start_time_from=began + day) == 0
    assert found(meeting_start_time_to=began) == 0
    assert found(meeting_start_time_to=began + day) == 1
    fake.clock.advance(40 * 86400)
    assert found() == 0
    assert found(instance_id) == 1
    assert (
        found(f"{webinar.id}_20260105T100000Z", meeting_start_time_from=began, meeting_start_time_to=began + day) == 1
    )
    with refused(400, "must not be before"):
        found(meeting_start_time_from=began, meeting_start_time_to=began - day)
    with refused(400, "a month"):
        found(meeting_start_time_to=datetime.min.replace(tzinfo=UTC))


def test_ten_results_are_given_where_nothing_is_said(fake: FakeWebex, webex: WebexClient, webinar: Meeting) -> None:
    fake.surveys.add(webinar.id, QUESTIONS[:1])
    hold(fake, webinar)
    for number in range(12):
        fake.surveys.answer(webinar.id, f"{number}@example.com", ["Leaves"])

    answer = webex.request("GET", f"/meetings/{webinar.id}/surveyResults")
    assert (len(answer.parsed["items"]), answer.headers.get("Link")) == (10, None)
    assert len(webex.meeting_surveys.list_results(webinar.id).all()) == 12
    assert len(webex.meeting_surveys.list_results(webinar.id, page_size=3).all()) == 3


def test_everybody_gets_a_link_of_their_own(fake: FakeWebex, webex: WebexClient, webinar: Meeting) -> None:
    survey_id = fake.surveys.add(webinar.id, QUESTIONS)
    emails = ["grace@example.com", "charles@example.com"]

    with refused(404, "no such webinar"):
        webex.meeting_surveys.create_links(webinar.id, emails=emails)
    hold(fake, webinar)
    links = webex.meeting_surveys.create_links(webinar.id, emails=emails)

    assert [link.email for link in links] == emails
    assert len({link.survey_link for link in links}) == 2
    page = f"https://example.webex.com/webappng/sites/example/meeting/surveyPage/{survey_id}?token="
    assert all(str(link.survey_link).startswith(page) for link in links)
    with refused(400, "is no address"):
        webex.meeting_surveys.create_links(webinar.id, emails=["grace"])


def test_times_of_links_are_in_the_zone_that_is_named(fake: FakeWebex, webex: WebexClient, webinar: Meeting) -> None:
    fake.surveys.add(webinar.id, QUESTIONS)
    hold(fake, webinar)
    # It began at 09:00 UTC, which is 18:00 in Tokyo.
    body = {
        "emails": ["grace@example.com"],
        "meetingStartTimeFrom": "2026-01-05 17:30:00",
        "meetingStartTimeTo": "2026-01-06 00:00:00",
    }
    address = f"https://webexapis.com/v1/meetings/{webinar.id}/surveyLinks"
    fields = {"Authorization": f"Bearer {fake.me.token}", "Content-Type": "application/json"}

    def status(**more: str) -> int:
        headers = Headers({**fields, **more})
        return fake.transport().send(Request("POST", address, headers, json.dumps(body).encode())).status

    assert status(timezone="Asia/Tokyo") == 200
    assert status() == 404
    assert status(timezone="Mars/Olympus") == 400


def test_only_webinars_that_have_one_show_a_survey(
    fake: FakeWebex, webex: WebexClient, ada: WebexClient, webinar: Meeting
) -> None:
    meeting = plan(webex)
    for ask in (
        lambda meeting_id: webex.meeting_surveys.get(meeting_id),
        lambda meeting_id: webex.meeting_surveys.create_links(meeting_id, emails=["a@example.com"]),
    ):
        with refused(400, "Only webinars"):
            ask(meeting.id)
        with refused(404, "survey"):
            ask(webinar.id)
        with refused(404, "meeting"):
            ask(NOBODY)
    assert webex.meeting_surveys.list_results(webinar.id).all() == []
    fake.surveys.add(webinar.id, QUESTIONS)
    with refused(404, "meeting"):
        ada.meeting_surveys.get(webinar.id)
    with refused(403):
        ada.meeting_surveys.get(webinar.id, host_email="me@example.com")
    assert webex.meeting_surveys.get(webinar.id, host_email="me@example.com").survey_name == "Survey"


def test_what_cannot_be_asked_or_answered_is_an_error(fake: FakeWebex, webex: WebexClient, webinar: Meeting) -> None:
    for wrong in (
        [],
        [{"type": "text"}],
        [{"question": "?", "type": "essay"}],
        [{"question": "?", "type": "checkbox"}],
        [{"question": "?", "options": ["x"]}],
        [{"question": "?", "colour": "red"}],
    ):
        with pytest.raises(ArgumentError):
            fake.surveys.add(webinar.id, wrong)
    with pytest.raises(ArgumentError, match="no such webinar"):
        fake.surveys.add(plan(webex).id, QUESTIONS)
    with pytest.raises(ArgumentError, match="no survey"):
        fake.surveys.answer(webinar.id, "a@example.com", [])
    fake.surveys.add(webinar.id, QUESTIONS)
    with pytest.raises(ArgumentError, match="not held"):
        fake.surveys.answer(webinar.id, "a@example.com", [None, 1, None])
    hold(fake, webinar)
    wrong_answers: list[tuple[list[Any], str]] = [
        ([None, None, None], "must be answered"),
        ([None, 6, None], "rated 1 to 5"),
        ([None, 1], "3 are needed"),
        ([None, 1, "The loom"], "no option"),
        ([["a", "b"], 1, None], "one answer"),
    ]
    for answers, message in wrong_answers:
        with pytest.raises(ArgumentError, match=message):
            fake.surveys.answer(webinar.id, "a@example.com", answers)


def test_invitation_sources_have_links_of_their_own(webex: WebexClient, webinar: Meeting) -> None:
    newsletter, site = webex.meeting_invitation_sources.create(webinar.id, items=SOURCES)

    assert (newsletter.id, newsletter.source_id, newsletter.source_email) == ("1", "newsletter", "news@example.com")
    assert "MTID=m" in str(newsletter.join_link)
    assert newsletter.join_link != site.join_link
    assert newsletter.register_link is None
    assert webex.meetings.invitation_sources.list(webinar.id).all() == [newsletter, site]
    webex.meeting_registrants.update_form(webinar.id)
    [first, _] = webex.meeting_invitation_sources.list(webinar.id)
    assert (first.join_link, "RGID=r" in str(first.register_link)) == (None, True)


def test_sources_that_cannot_be_are_refused(webex: WebexClient, ada: WebexClient, webinar: Meeting) -> None:
    webex.meeting_invitation_sources.create(webinar.id, items=SOURCES[:1])

    for items, status in (
        ([], 400),
        ([{"sourceId": " ", "sourceEmail": "a@example.com"}], 400),
        ([{"sourceId": "x", "sourceEmail": "a"}], 400),
        (SOURCES, 409),
        ([SOURCES[1], SOURCES[1]], 409),
    ):
        with refused(status):
            webex.meeting_invitation_sources.create(webinar.id, items=items)
    assert len(webex.meeting_invitation_sources.list(webinar.id).all()) == 1
    with refused(400, "Only webinars"):
        webex.meeting_invitation_sources.list(plan(webex).id).all()
    with refused(404):
        ada.meeting_invitation_sources.list(webinar.id).all()


def test_an_administrator_adds_sources_for_another_host(fake: FakeWebex, webex: WebexClient, ada: WebexClient) -> None:
    webinar = plan(ada, scheduled_type="webinar", session_type_id=9)
    person_id = ada.people.me().id

    webex.meeting_invitation_sources.create(webinar.id, items=SOURCES[:1], host_email="ada@example.com")
    webex.meeting_invitation_sources.create(webinar.id, items=SOURCES[1:], person_id=person_id)

    assert len(webex.meeting_invitation_sources.list(webinar.id, host_email="ada@example.com").all()) == 2
    assert len(webex.meeting_invitation_sources.list(webinar.id, person_id=person_id).all()) == 2
    with refused(400, "different people"):
        webex.meeting_invitation_sources.list(webinar.id, host_email="ada@example.com", person_id=fake.me.id).all()
    with refused(403):
        ada.meeting_invitation_sources.list(webinar.id, person_id=fake.me.id).all()


async def test_an_asynchronous_client_asks_the_same(fake: FakeWebex, webinar: Meeting) -> None:
    fake.surveys.add(webinar.id, QUESTIONS[:1])
    hold(fake, webinar)
    fake.surveys.answer(webinar.id, "grace@example.com", ["Leaves"])

    async with fake.async_client() as webex:
        assert (await webex.meeting_surveys.get(webinar.id)).survey_name == "Survey"
        results = [each.email async for each in webex.meeting_surveys.list_results(webinar.id)]
        [link] = await webex.meeting_surveys.create_links(webinar.id, emails=["grace@example.com"])

    assert (results, link.email) == (["grace@example.com"], "grace@example.com")


def test_a_state_may_have_webinars_with_recordings_and_surveys() -> None:
    fake = FakeWebex(
        state={
            "meetings": [
                {
                    "id": "looms",
                    "title": "Looms",
                    "scheduledType": "webinar",
                    "sessionTypeId": 9,
                    "start": "2026-01-01 09:00:00",
                    "end": "2026-01-01 10:00:00",
                    "held": True,
                }
            ],
            "recordings": [{"id": "first", "meetingId": "looms", "durationSeconds": 5, "video": "x"}],
            "surveys": [{"meetingId": "looms", "name": "How it was", "questions": QUESTIONS[:1]}],
            "surveyAnswers": [{"meetingId": "looms", "email": "ada@example.com", "answers": ["Leaves"]}],
        }
    )
    webex = fake.client()

    recording = webex.recordings.get("first")
    assert (recording.meeting_series_id, recording.duration_seconds, recording.size_bytes) == ("looms", 5, 1)
    assert webex.meeting_surveys.get("looms").survey_name == "How it was"
    assert [result.email for result in webex.meeting_surveys.list_results("looms")] == ["ada@example.com"]
