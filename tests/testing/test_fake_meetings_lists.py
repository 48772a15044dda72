"""Lists of meetings of the fake: by kind, time and state, and those with a number, a page, a room or a series."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from planning import EIGHT_MONDAYS, HOUR, NEXT_MONDAY, PASSWORD, WEBINAR, plan, scheduled
from refusals import refused

from webex_client import WebexClient
from webex_client.testing import FakeWebex

DAY = timedelta(days=1)
FAR = {"from_": NEXT_MONDAY - 30 * DAY, "to": NEXT_MONDAY + 90 * DAY}


def ids(webex: WebexClient, **options: Any) -> list[str]:
    return [meeting.id for meeting in webex.meetings.list(**options)]


def titles(webex: WebexClient, **options: Any) -> list[str | None]:
    return [meeting.title for meeting in webex.meetings.list(**options)]


def test_the_series_of_the_next_seven_days_are_listed(webex: WebexClient) -> None:
    now = datetime(2026, 1, 5, 9, tzinfo=UTC)
    for title, begin in (("today", HOUR), ("sixth day", 6 * DAY), ("eighth day", 8 * DAY)):
        plan(webex, title=title, start=now + begin)

    assert titles(webex) == ["today", "sixth day"]
    assert titles(webex, meeting_type="meetingSeries") == ["today", "sixth day"]


def test_one_time_of_two_means_the_seven_days_after_or_before_it(webex: WebexClient) -> None:
    for days in range(12):
        plan(webex, title=str(days), start=NEXT_MONDAY + days * DAY)

    assert titles(webex, from_=NEXT_MONDAY + 2 * DAY) == [str(days) for days in range(2, 9)]
    assert titles(webex, to=NEXT_MONDAY + 8 * DAY) == [str(days) for days in range(1, 8)]
    assert titles(webex, from_=NEXT_MONDAY, to=NEXT_MONDAY + 2 * DAY) == ["0", "1"]
    with refused(400, "from"):
        titles(webex, from_=NEXT_MONDAY + DAY, to=NEXT_MONDAY)
    with refused(400):
        titles(webex, to="0001-01-02T00:00:00Z")


def test_a_series_is_listed_whenever_one_of_its_meetings_is(webex: WebexClient) -> None:
    series = plan(webex, recurrence=EIGHT_MONDAYS)

    for weeks in range(8):
        assert ids(webex, from_=NEXT_MONDAY + weeks * 7 * DAY, to=NEXT_MONDAY + (weeks * 7 + 1) * DAY) == [series.id]
    assert ids(webex, from_=NEXT_MONDAY + DAY, to=NEXT_MONDAY + 6 * DAY) == []
    assert ids(webex, from_=NEXT_MONDAY + 56 * DAY) == []


def test_a_listed_series_has_the_times_of_the_meeting_that_comes_next(fake: FakeWebex, webex: WebexClient) -> None:
    plan(webex, recurrence=EIGHT_MONDAYS)
    fake.clock.advance((10 * DAY).total_seconds())

    (current,) = webex.meetings.list()
    (whole,) = webex.meetings.list(current=False)
    assert (current.meeting_type, whole.meeting_type) == ("meetingSeries", "meetingSeries")
    assert (current.start, whole.start) == (NEXT_MONDAY + 7 * DAY, NEXT_MONDAY)


def test_scheduled_meetings_come_in_pages_in_the_order_they_are_in(webex: WebexClient) -> None:
    monday = plan(webex, recurrence=EIGHT_MONDAYS)
    tuesday = plan(webex, start=NEXT_MONDAY + DAY, recurrence="FREQ=WEEKLY;COUNT=8")

    pages = list(webex.meetings.list(meeting_type="scheduledMeeting", page_size=5, **FAR).pages())
    assert [len(page.items) for page in pages] == [5, 5, 5, 1]
    found = [meeting for page in pages for meeting in page]
    assert [meeting.start for meeting in found] == sorted(meeting.start for meeting in found if meeting.start)
    assert [meeting.meeting_series_id for meeting in found] == [monday.id, tuesday.id] * 8


def test_ten_come_on_a_page_where_nothing_is_said_and_a_hundred_at_most(fake: FakeWebex, webex: WebexClient) -> None:
    plan(webex, recurrence="FREQ=DAILY")

    span: dict[str, Any] = {"meeting_type": "scheduledMeeting", "from_": NEXT_MONDAY, "to": NEXT_MONDAY + 150 * DAY}
    assert len(next(webex.meetings.list(**span).pages()).items) == 10
    assert len(next(webex.meetings.list(page_size=500, **span).pages()).items) == 100
    assert len(webex.meetings.list(page_size=100, **span).all()) == 150


def test_a_series_lists_its_scheduled_meetings_and_what_was_held(fake: FakeWebex, webex: WebexClient) -> None:
    series, _ = plan(webex, recurrence=EIGHT_MONDAYS), plan(webex)
    held = fake.meetings.start(series.id)
    fake.meetings.end(held)

    assert ids(webex, meeting_series_id=series.id, meeting_type="meeting") == [held]
    both = ids(webex, meeting_series_id=series.id, **FAR)
    assert len(both) == 9
    assert held in both
    assert len(ids(webex, meeting_series_id=series.id, meeting_type="scheduledMeeting", **FAR)) == 8
    assert ids(webex, meeting_series_id="nothing") == []


def test_instances_of_the_last_seven_days_are_listed(fake: FakeWebex, webex: WebexClient) -> None:
    series = plan(webex, recurrence="FREQ=DAILY;COUNT=20", start=NEXT_MONDAY)
    held: list[str] = []
    for _ in range(10):
        held.append(fake.meetings.start(series.id))
        fake.clock.advance(HOUR.total_seconds())
        fake.meetings.end(series.id)
        fake.clock.advance((DAY - HOUR).total_seconds())

    assert ids(webex, meeting_type="meeting") == held[3:]
    assert ids(webex, meeting_type="meeting", from_=NEXT_MONDAY - 8 * DAY, to=NEXT_MONDAY - 5 * DAY) == held[:2]


def test_meetings_are_listed_by_state(fake: FakeWebex, webex: WebexClient) -> None:
    one, other = plan(webex, recurrence=EIGHT_MONDAYS), plan(webex)
    held = fake.meetings.start(other.id)

    assert ids(webex, state="active", **FAR) == [one.id]
    assert ids(webex, state="inProgress", **FAR) == [other.id]
    assert ids(webex, meeting_type="meeting", state="inProgress") == [held]
    assert ids(webex, meeting_type="meeting", state="ended") == []
    fake.clock.advance((NEXT_MONDAY + 7 * DAY - datetime(2026, 1, 5, 9, tzinfo=UTC)).total_seconds())
    states = {"missed": 1, "ready": 2, "scheduled": 6}  # one of them is that of the meeting that is still on
    for state, count in states.items():
        assert len(ids(webex, meeting_type="scheduledMeeting", state=state, **FAR)) == count, state


def test_what_people_made_use_of_is_asked_of_ended_meetings_alone(fake: FakeWebex, webex: WebexClient) -> None:
    series = plan(webex)
    held: list[str] = []
    for used in (["chat"], ["chat", "polls"], []):
        fake.meetings.start(series.id)
        held.append(fake.meetings.end(series.id, used=used))  # type: ignore[arg-type]  # a list of texts it is
        fake.clock.advance(60)

    ended: dict[str, Any] = {"meeting_type": "meeting", "state": "ended"}
    assert ids(webex, has_chat=True, **ended) == held[:2]
    assert ids(webex, has_chat=True, has_polls=False, **ended) == held[:1]
    with refused(400, "hasChat"):
        ids(webex, has_chat=True, meeting_type="meeting")
    with refused(400, "hasPolls"):
        ids(webex, has_polls=True)


def test_a_number_or_a_page_finds_the_meeting_that_comes_next_or_the_series(webex: WebexClient) -> None:
    series, _ = plan(webex, recurrence=EIGHT_MONDAYS), plan(webex)

    places: list[dict[str, Any]] = [{"meeting_number": series.meeting_number}, {"web_link": series.web_link}]
    for place in places:
        assert ids(webex, **place) == [f"{series.id}_20260112T090000Z"]
        assert ids(webex, current=False, **place) == [series.id]
        assert ids(webex, to="2020-01-01T00:00:00Z", **place) == [f"{series.id}_20260112T090000Z"]
    assert ids(webex, meeting_number="1") == []
    with refused(400, "together"):
        ids(webex, meeting_number="1", web_link="2")


def test_a_room_has_its_meetings(fake: FakeWebex, webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room")
    of_room, _ = plan(webex, room_id=room.id), plan(webex)
    webex.meetings.create(adhoc=True, room_id=room.id)

    assert ids(webex, room_id=room.id) == [of_room.id]
    assert ids(webex, room_id="nothing") == []


def test_other_filters_narrow_a_list(webex: WebexClient) -> None:
    tagged, webinar = plan(webex, integration_tags=["engines-1843"]), plan(webex, title="All hands", **WEBINAR)

    assert ids(webex, integration_tag="engines-1843", **FAR) == [tagged.id]
    assert ids(webex, scheduled_type="webinar", **FAR) == [webinar.id]
    assert len(ids(webex, site_url="example.webex.com", **FAR)) == 2
    with refused(400, "siteUrl"):
        ids(webex, site_url="elsewhere.example.com")
    with refused(400, "personalRoomMeeting"):
        ids(webex, scheduled_type="personalRoomMeeting")


def test_scheduled_meetings_are_listed_by_whether_they_were_changed(webex: WebexClient) -> None:
    series = plan(webex, recurrence=EIGHT_MONDAYS)
    first, second, *_ = scheduled(webex, series)
    webex.meetings.patch(second.id, title="Another")

    span: dict[str, Any] = {"meeting_type": "scheduledMeeting", **FAR}
    assert ids(webex, is_modified=True, **span) == [second.id]
    assert first.id in ids(webex, is_modified=False, **span)
    assert len(ids(webex, **span)) == 8


def test_a_meeting_is_listed_when_it_is_and_not_when_it_was_planned(webex: WebexClient) -> None:
    *_, third, fourth = scheduled(webex, plan(webex, recurrence="FREQ=WEEKLY;COUNT=4"))
    for meeting, days in ((third, 1), (fourth, 40)):
        begin = NEXT_MONDAY + days * DAY
        webex.meetings.patch(meeting.id, start=begin, end=begin + HOUR)

    span: dict[str, Any] = {"meeting_type": "scheduledMeeting"}
    assert third.id in ids(webex, from_=NEXT_MONDAY, to=NEXT_MONDAY + 2 * DAY, **span)
    assert ids(webex, from_=NEXT_MONDAY + 14 * DAY, to=NEXT_MONDAY + 30 * DAY, **span) == []
    assert ids(webex, from_=NEXT_MONDAY + 39 * DAY, to=NEXT_MONDAY + 41 * DAY, **span) == [fourth.id]


def test_one_is_listed_what_one_hosts_or_is_invited_to(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.client(access_token=fake.add_person("ada@example.com").token)
    mine = plan(webex, password=PASSWORD)
    both = plan(webex, invitees=[{"email": "ada@example.com"}])
    hers = plan(ada)

    assert set(ids(ada, **FAR)) == {both.id, hers.id}
    assert set(ids(webex, **FAR)) == {mine.id, both.id}
    assert set(ids(webex, host_email="ada@example.com", **FAR)) == {both.id, hers.id}
    assert ids(ada, meeting_number=mine.meeting_number) == []
    assert len(ids(ada, meeting_number=mine.meeting_number, password=PASSWORD)) == 1
    with refused(403):
        ids(ada, host_email="me@example.com")


def test_administrators_find_any_meeting_by_its_number_or_page(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.client(access_token=fake.add_person("ada@example.com").token)
    series = plan(ada, recurrence=EIGHT_MONDAYS)

    (current,) = webex.meetings.list_as_admin(meeting_number=series.meeting_number)
    (whole,) = webex.meetings.list_as_admin(web_link=series.web_link, current=False)
    assert (current.meeting_type, whole.meeting_type) == ("scheduledMeeting", "meetingSeries")
    assert (current.password, whole.web_link) == (None, None)
    refusals: list[tuple[int, Callable[[], object]]] = [
        (400, lambda: webex.meetings.list_as_admin().all()),
        (400, lambda: webex.meetings.list_as_admin(meeting_number="1", web_link="2").all()),
        (403, lambda: ada.meetings.list_as_admin(meeting_number="1").all()),
    ]
    for status, refusal in refusals:
        with refused(status):
            refusal()


@pytest.mark.parametrize("options", [{}, {"meeting_type": "scheduledMeeting"}, {"meeting_type": "meeting"}])
def test_where_nothing_is_nothing_is_listed(webex: WebexClient, options: dict[str, Any]) -> None:
    assert webex.meetings.list(**options).all() == []
