"""What belongs to meetings of the fake: interpreters, breakout sessions, and what the site offers to hosts."""

from __future__ import annotations

from typing import Any

import pytest
from planning import EIGHT_MONDAYS, NO_MEETING, plan, scheduled
from refusals import NOBODY, refused

from webex_client import WebexClient
from webex_client.models.meetings import Meeting
from webex_client.testing import FakeWebex

LUIGI: dict[str, Any] = {"language_code1": "en", "language_code2": "it", "email": "luigi@example.com"}


def interpreters(webex: WebexClient, meeting: Meeting) -> list[str | None]:
    return [each.email for each in webex.meeting_interpreters.list(meeting.id)]


def test_interpreters_are_added_changed_and_taken_out(webex: WebexClient) -> None:
    meeting = plan(webex)
    luigi = webex.meeting_interpreters.create(meeting.id, **LUIGI, display_name="Luigi")
    place = webex.meeting_interpreters.create(meeting.id, language_code1="en", language_code2="fr")

    assert (luigi.language_code1, luigi.language_code2, luigi.display_name) == ("en", "it", "Luigi")
    assert interpreters(webex, meeting) == [None, "luigi@example.com"]
    blaise = {"language_code1": "en", "language_code2": "fr", "email": "blaise@example.com"}
    changed = webex.meeting_interpreters.update(meeting.id, place.id, **blaise)
    assert (changed.id, changed.email, changed.display_name) == (place.id, "blaise@example.com", "blaise@example.com")
    assert webex.meeting_interpreters.get(meeting.id, place.id) == changed
    webex.meeting_interpreters.delete(meeting.id, luigi.id, send_email=False)
    assert interpreters(webex, meeting) == ["blaise@example.com"]
    with refused(404):
        webex.meeting_interpreters.get(meeting.id, luigi.id)
    with refused(404):
        webex.meeting_interpreters.delete(meeting.id, NOBODY)


def test_a_meeting_tells_that_it_is_interpreted(webex: WebexClient) -> None:
    meeting = plan(webex)

    told = webex.meeting_interpreters.update_simultaneous_interpretation(
        meeting.id, enabled=True, interpreters=[{"languageCode1": "en", "languageCode2": "it"}]
    )
    assert [each.language_code2 for each in told.interpreters or []] == ["it"]
    assert webex.meetings.get(meeting.id).simultaneous_interpretation == told
    off = webex.meeting_interpreters.update_simultaneous_interpretation(meeting.id, enabled=False)
    assert off.to_dict() == {"enabled": False}
    assert interpreters(webex, meeting) == []


def test_interpreters_of_one_meeting_are_those_of_the_series_until_they_are_changed(webex: WebexClient) -> None:
    plans = [{"languageCode1": "en", "languageCode2": "it", "email": "luigi@example.com"}]
    series = plan(webex, recurrence=EIGHT_MONDAYS, simultaneous_interpretation={"enabled": True, "interpreters": plans})
    first, second, *_ = scheduled(webex, series)

    webex.meeting_interpreters.create(first.id, language_code1="en", language_code2="fr")

    assert len(interpreters(webex, first)) == 2
    assert interpreters(webex, second) == interpreters(webex, series) == ["luigi@example.com"]
    assert webex.meetings.get(first.id).is_modified is True
    (luigi,) = webex.meeting_interpreters.list(second.id)
    assert webex.meeting_interpreters.get(second.id, luigi.id) == luigi
    with refused(404):
        webex.meeting_interpreters.get(series.id, luigi.id)


@pytest.mark.parametrize(
    "wrong",
    [
        {"language_code1": "english"},
        {"language_code2": "en"},
        {"language_code1": "", "language_code2": ""},
        {"email": "luigi"},
        {"email": "LUIGI@example.com"},
    ],
)
def test_an_interpreter_speaks_two_languages_and_is_there_once(webex: WebexClient, wrong: dict[str, Any]) -> None:
    meeting = plan(webex)
    webex.meeting_interpreters.create(meeting.id, **LUIGI)

    with refused(400):
        webex.meeting_interpreters.create(meeting.id, **{**LUIGI, "email": "blaise@example.com", **wrong})
    assert interpreters(webex, meeting) == ["luigi@example.com"]


def test_interpreters_without_interpretation_are_refused(webex: WebexClient) -> None:
    with refused(400, "interpreters"):
        webex.meeting_interpreters.update_simultaneous_interpretation(
            plan(webex).id, enabled=False, interpreters=[{"languageCode1": "en", "languageCode2": "it"}]
        )


def test_breakout_sessions_are_set_and_deleted_together(webex: WebexClient) -> None:
    meeting = plan(webex)
    assert webex.meeting_breakout_sessions.list(meeting.id).all() == []

    planned = [{"name": "Gears", "invitees": ["ada@example.com"]}, {"name": "Cards"}]
    made = webex.meeting_breakout_sessions.update(meeting.id, items=planned, send_email=False)

    assert [(each.name, each.invitees) for each in made] == [("Gears", ["ada@example.com"]), ("Cards", None)]
    assert webex.meeting_breakout_sessions.list(meeting.id).all() == made
    shown = webex.meetings.get(meeting.id)
    assert shown.enabled_breakout_sessions is True
    assert [link.href for link in shown.links or []] == [f"/v1/meetings/{meeting.id}/breakoutSessions"]
    webex.meeting_breakout_sessions.delete(meeting.id)
    assert webex.meeting_breakout_sessions.list(meeting.id).all() == []
    assert webex.meetings.get(meeting.id).enabled_breakout_sessions is False


@pytest.mark.parametrize(
    "items",
    [
        [{"name": "Gears", "invitees": ["Ada@example.com"]}, {"name": "Cards", "invitees": ["ada@example.com"]}],
        [{"name": " "}],
        [{"invitees": []}],
        [{"name": str(number)} for number in range(101)],
    ],
)
def test_breakout_sessions_that_cannot_be_are_refused(webex: WebexClient, items: list[dict[str, Any]]) -> None:
    meeting = plan(webex)
    with refused(400):
        webex.meeting_breakout_sessions.update(meeting.id, items=items)
    assert webex.meetings.get(meeting.id).enabled_breakout_sessions is False


def test_a_meeting_has_either_breakout_sessions_or_interpreters(webex: WebexClient) -> None:
    interpreted, broken_out = (
        plan(webex),
        plan(webex, breakout_sessions=[{"name": "Gears"}], enabled_breakout_sessions=True),
    )
    webex.meeting_interpreters.create(interpreted.id, **LUIGI)

    assert len(webex.meeting_breakout_sessions.list(broken_out.id).all()) == 1
    with refused(400, "either"):
        webex.meeting_breakout_sessions.update(interpreted.id, items=[{"name": "Gears"}])
    with refused(400, "either"):
        webex.meeting_interpreters.create(broken_out.id, **LUIGI)
    with refused(400, "either"):
        webex.meeting_interpreters.update_simultaneous_interpretation(broken_out.id, enabled=True)
    with refused(400, "either"):
        webex.meetings.patch(interpreted.id, enabled_breakout_sessions=True)


def test_parts_of_a_meeting_that_is_on_stay_and_those_of_others_are_not_seen(
    fake: FakeWebex, webex: WebexClient
) -> None:
    ada = fake.client(access_token=fake.add_person("ada@example.com").token)
    eve = fake.client(access_token=fake.add_person("eve@example.com").token)
    meeting = plan(webex, invitees=[{"email": "ada@example.com"}])
    luigi = webex.meeting_interpreters.create(meeting.id, **LUIGI)
    held = fake.meetings.start(meeting.id)

    assert [each.email for each in webex.meeting_interpreters.list(held)] == ["luigi@example.com"]
    with refused(409):
        webex.meeting_interpreters.delete(meeting.id, luigi.id)
    with refused(409):
        webex.meeting_breakout_sessions.delete(held)
    fake.meetings.end(held)
    with refused(403):
        ada.meeting_interpreters.create(meeting.id, **LUIGI)
    assert interpreters(ada, meeting) == ["luigi@example.com"]
    for meeting_id in (meeting.id, NO_MEETING):
        with refused(404):
            eve.meeting_interpreters.list(meeting_id).all()
        with refused(404):
            eve.meeting_breakout_sessions.list(meeting_id).all()


def test_administrators_do_this_for_hosts(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.client(access_token=fake.add_person("ada@example.com").token)
    meeting, host = plan(ada), "ada@example.com"

    luigi = webex.meeting_interpreters.create(meeting.id, **LUIGI, host_email=host)
    assert webex.meeting_interpreters.get(meeting.id, luigi.id, host_email=host) == luigi
    webex.meeting_interpreters.delete(meeting.id, luigi.id, host_email=host)
    webex.meeting_breakout_sessions.update(meeting.id, items=[{"name": "Gears"}], host_email=host)
    assert len(webex.meeting_breakout_sessions.list(meeting.id, host_email=host).all()) == 1
    webex.meeting_breakout_sessions.delete(meeting.id, host_email=host)
    for resource in (webex.meeting_session_types, webex.meeting_templates):
        assert resource.list(host_email=host).all()
        with refused(403):
            ada_as_me = ada.meeting_session_types if resource is webex.meeting_session_types else ada.meeting_templates
            ada_as_me.list(host_email="me@example.com").all()


def test_session_types_say_what_meetings_they_are_for(webex: WebexClient) -> None:
    kinds = {str(each.id): each.type for each in webex.meeting_session_types.list()}

    assert kinds == {"3": "meeting", "9": "webinar"}
    assert webex.meeting_session_types.get(9).type == "webinar"
    assert plan(webex, scheduled_type="webinar", session_type_id=9).session_type_id == 9
    with refused(404):
        webex.meeting_session_types.get("12345")
    with refused(400):
        webex.meeting_session_types.list(site_url="elsewhere.example.com").all()


def test_templates_are_found_by_what_they_are(webex: WebexClient) -> None:
    def names(**options: Any) -> list[str | None]:
        return [each.name for each in webex.meeting_templates.list(**options)]

    assert names() == ["Webex Meetings Default", "Webex Webinars Default", "Short review"]
    assert names(template_type="webinar") == ["Webex Webinars Default"]
    assert names(is_default=False) == ["Short review"]
    assert names(is_standard=False) == names(locale="de_DE") == []
    (review,) = webex.meeting_templates.list(is_default=False)
    assert review.meeting is None
    whole = webex.meeting_templates.get(review.id, timezone="Asia/Shanghai")
    assert whole.meeting is not None
    assert (whole.meeting.title, whole.meeting.to_dict()["start"]) == ("Review", "2026-01-05T18:00:00+08:00")
    with refused(404):
        webex.meeting_templates.get("nothing")


def test_tracking_codes_are_those_of_a_service(webex: WebexClient) -> None:
    codes = webex.meeting_tracking_codes.list(service="MeetingCenter").all()

    assert [(each.name, each.input_mode) for each in codes] == [("Department", "text"), ("Division", "select")]
    assert webex.meeting_tracking_codes.list(service="TrainingCenter").all() == []
    with refused(400, "service"):
        webex.request("GET", "/meetings/trackingCodes")


async def test_both_kinds_of_client_reach_what_belongs_to_meetings(fake: FakeWebex) -> None:
    async with fake.async_client() as webex:
        meeting = await webex.meetings.create(title="Review", start="2026-01-12T09:00:00Z", end="2026-01-12T10:00:00Z")
        luigi = await webex.meeting_interpreters.create(meeting.id, **LUIGI)
        assert [each.id async for each in webex.meetings.interpreters.list(meeting.id)] == [luigi.id]
        assert len([each async for each in webex.meeting_templates.list()]) == 3
