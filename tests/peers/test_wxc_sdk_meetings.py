"""Meetings as wxc-sdk plans them, against the fake."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import Any

import pytest
from fake_process import FakeProcess
from meeting_times import END, LATER, START
from peer import WXC_SDK
from test_wxc_sdk import signed_in

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from wxc_sdk.meetings import InterpreterForSimultaneousInterpretation, InviteeForCreateMeeting, TrackingCodeItem
    from wxc_sdk.rest import RestError


@pytest.fixture
def api(fake: FakeProcess) -> Iterator[Any]:
    with signed_in(fake, fake.token) as api:
        yield WXC_SDK.counted(api)


def test_it_plans_changes_and_deletes_a_meeting(api: Any) -> None:
    invitees = [InviteeForCreateMeeting(email="ada@example.com", co_host=True)]
    codes = [TrackingCodeItem(name="Department", value="Sales")]
    meeting = api.meetings.create("Engine review", start=START, end=END, invitees=invitees, tracking_codes=codes)
    assert (meeting.title, meeting.start, meeting.state) == ("Engine review", START, "active")
    assert {code.name: code.value for code in meeting.tracking_codes}["Department"] == "Sales"
    assert api.meetings.get(meeting.id, current=False) == meeting

    assert api.meetings.patch(meeting.id, agenda="Tea").agenda == "Tea"
    changed = api.meetings.update(meeting.id, title="Tea", start=START, end=END)
    assert (changed.title, changed.agenda) == ("Tea", "Tea")
    api.meetings.delete(meeting.id, send_email=False)
    with pytest.raises(RestError) as raised:
        api.meetings.get(meeting.id)
    assert raised.value.response.status_code == 404


def test_it_lists_series_and_what_they_are_made_of(api: Any) -> None:
    series = api.meetings.create("Engine review", start=START, end=END, recurrence="FREQ=DAILY;COUNT=5")

    assert [each.id for each in api.meetings.list(from_=START, to_=LATER, current=False)] == [series.id]
    listed = list(api.meetings.list_of_series(series.id, from_=START, to_=LATER, is_modified=False, max=2))
    assert [each.meeting_series_id for each in listed] == [series.id] * 5
    assert api.meetings.get(series.id, current=True).id == listed[0].id


def test_it_has_a_meeting_interpreted(api: Any) -> None:
    meeting = api.meetings.create("Engine review", start=START, end=END)
    luigi = InterpreterForSimultaneousInterpretation(
        language_code1="en", language_code2="it", email="luigi@example.com"
    )

    told = api.meetings.update_simultaneous_interpretation(meeting.id, True, [luigi])
    assert [each.email for each in told.interpreters] == ["luigi@example.com"]
    assert api.meetings.get(meeting.id).simultaneous_interpretation == told


def test_it_gets_the_link_to_join(api: Any) -> None:
    meeting = api.meetings.create("Engine review", start=START, end=END)
    joined = api.meetings.join(meeting.id, join_directly=False, expiration_minutes=5)
    assert joined.join_link.startswith("https://example.webex.com/")
    assert joined.expiration


def test_it_reads_the_tracking_codes_of_the_site(api: Any) -> None:
    codes = list(api.meetings.list_tracking_codes("MeetingCenter"))
    assert [(each.name, [option.value for option in each.options][:1]) for each in codes] == [
        ("Department", ["Engineering"]),
        ("Division", ["Full-time"]),
    ]
