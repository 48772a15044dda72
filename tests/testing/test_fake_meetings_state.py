"""Meetings that are there from the beginning, because a state says so."""

from __future__ import annotations

import re
from typing import Any

import pytest
from test_fake_state import documented

from webex_client import ArgumentError
from webex_client.testing import FakeWebex

TIMES = {"start": "2026-01-12 09:00:00", "end": "2026-01-12 10:00:00"}


def test_meetings_are_there_with_their_hosts_and_may_be_on() -> None:
    fake = FakeWebex(state=documented())
    (series,) = fake.client().meetings.list(to="2026-02-01T00:00:00Z")
    (held,) = fake.client(access_token="ada-token").meetings.list(meeting_type="meeting")

    assert (series.title, series.host_email, series.state) == ("Engine review", "ada@example.com", "inProgress")
    assert (held.state, held.meeting_series_id) == ("inProgress", series.id)
    assert fake.deliveries == []


def test_meetings_keep_their_ids_and_are_of_rooms() -> None:
    fake = FakeWebex(
        state={
            "rooms": [{"title": "Releases"}],
            "meetings": [{"id": "review", "title": "Review", "room": "Releases", "recurrence": "FREQ=DAILY", **TIMES}],
        }
    )
    webex = fake.client()

    assert webex.meetings.get("review").room_id == webex.rooms.list().all()[0].id
    assert webex.meetings.get("review", current=True).id == "review_20260112T090000Z"


def test_meetings_may_be_over() -> None:
    times = {"start": "2026-01-01 09:00:00", "end": "2026-01-01 10:00:00"}
    fake = FakeWebex(
        state={"meetings": [{"id": "one", "title": "Held", "held": True, **times}, {"title": "Missed", **times}]}
    )
    webex = fake.client()

    (held,) = webex.meetings.list(meeting_type="meeting")
    assert (held.title, held.state, held.scheduled_meeting_id) == ("Held", "ended", "one_20260101T090000Z")
    assert held.to_dict()["end"] == "2026-01-01T10:00:00Z"
    span = {"from_": "2026-01-01T00:00:00Z", "to": "2026-01-02T00:00:00Z"}
    states = {each.title: each.state for each in webex.meetings.list(meeting_type="scheduledMeeting", **span)}
    assert states == {"Held": "ended", "Missed": "missed"}


@pytest.mark.parametrize(
    ("meeting", "message"),
    [
        ({"host": "nobody@example.com", "title": "x", **TIMES}, "/meetings/0/host: nobody is 'nobody@example.com'"),
        ({"title": "x", "start": "yesterday"}, "/meetings/0/start: must be a time"),
        ({"title": "x", **TIMES, "end": "2026-01-12 09:05:00"}, "/meetings/0: end must be 10 minutes"),
        (
            {"title": "x", "recurrence": "FREQ=DAILY", "start": "9999-12-31 09:00:00", "end": "9999-12-31 10:00:00"},
            "no time",
        ),
        ({"title": "x", "held": True, **TIMES}, "/meetings/0/held: its first meeting is not over yet"),
        ({"titel": "x", **TIMES}, "/meetings/0/titel: is not known"),
        ({"title": "x", "room": "Nowhere", **TIMES}, "/meetings/0/room: no room is called 'Nowhere'"),
        ({"title": "x", "started": "yes", **TIMES}, "/meetings/0/started: must be true or false"),
        ({"title": "x", "id": "a_b", **TIMES}, "/meetings/0/id: 'a_b'"),
    ],
)
def test_a_meeting_that_cannot_be_is_an_error_with_its_place(meeting: dict[str, Any], message: str) -> None:
    with pytest.raises(ArgumentError, match=re.escape(message)):
        FakeWebex(state={"meetings": [meeting]})
