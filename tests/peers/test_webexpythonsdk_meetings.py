"""Meetings as webexpythonsdk plans them, against the fake."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from fake_process import FakeProcess
from meeting_times import END, LATER, START
from peer import WEBEXPYTHONSDK
from test_webexpythonsdk import signed_in
from webexpythonsdk import ApiError

PASSWORD = "Note-G-1843"


@pytest.fixture
def api(fake: FakeProcess) -> Iterator[Any]:
    with signed_in(fake, fake.token) as api:
        yield WEBEXPYTHONSDK.counted(api)


def test_it_plans_changes_and_deletes_a_meeting(api: Any) -> None:
    meeting = api.meetings.create(
        "Engine review", START, END, agenda="What comes next.", invitees=[{"email": "ada@example.com", "coHost": True}]
    )
    assert (meeting.title, meeting.start, meeting.state) == ("Engine review", START, "active")
    assert api.meetings.get(meeting.id).agenda == "What comes next."

    changed = api.meetings.update(meeting.id, title="Tea", password=PASSWORD, start=START, end=END, reminderTime=5)
    assert (changed.title, changed.password, changed.reminderTime) == ("Tea", PASSWORD, 5)
    api.meetings.delete(meeting.id)
    with pytest.raises(ApiError) as raised:
        api.meetings.get(meeting.id)
    assert raised.value.status_code == 404


def test_it_pages_through_the_meetings_of_a_series(api: Any) -> None:
    series = api.meetings.create("Engine review", START, END, recurrence="FREQ=DAILY;COUNT=5")

    assert [each.id for each in api.meetings.list(to=LATER, from_=START)] == [series.id]
    span = {"from_": START, "to": LATER, "max": 2}
    listed = list(api.meetings.list(meetingType="scheduledMeeting", **span))
    assert [each.meetingSeriesId for each in listed] == [series.id] * 5
    assert [each.start for each in listed] == sorted({each.start for each in listed})
    assert [each.id for each in api.meetings.list(meetingNumber=series.meetingNumber)] == [listed[0].id]


def test_it_is_told_what_is_wrong_with_a_meeting(api: Any) -> None:
    with pytest.raises(ApiError) as raised:
        api.meetings.create("Engine review", END, START)
    assert raised.value.status_code == 400
    assert "end" in raised.value.message


def test_it_makes_a_meeting_by_a_template(api: Any) -> None:
    (template,) = api.meeting_templates.list(isDefault=False, templateType="meeting")
    assert api.meeting_templates.get(template.id).name == template.name

    made = api.meetings.create("Mine", START, END, templateId=template.id)
    assert (made.title, made.enabledAutoRecordMeeting) == ("Mine", True)
