"""Who comes to meetings, and what is recorded of them, as webexpythonsdk has it, against the fake."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from fake_process import FakeProcess
from meeting_times import END, START
from organization import ADA, in_the_organization
from peer import WEBEXPYTHONSDK
from test_webexpythonsdk import signed_in
from webexpythonsdk import ApiError


@pytest.fixture
def api(fake: FakeProcess) -> Iterator[Any]:
    with signed_in(fake, fake.token) as api:
        yield WEBEXPYTHONSDK.counted(api)


@in_the_organization
def test_it_finds_recordings(api: Any, fake: FakeProcess) -> None:
    def found(**options: str) -> list[str]:
        # It cannot do without the tag.
        return [each.id for each in api.recordings.list(integrationTag="1843", **options)]

    assert found() == ["second", "first"]
    assert found(meetingId="looms") == ["first"]
    assert found(topic="engine REVIEW", format="ARF", serviceType="MeetingCenter") == ["second"]
    assert found(hostEmail="ada@example.com") == ["third"]
    assert found(to="2026-01-01T00:00:00Z", siteUrl="example.webex.com") == []
    recording = api.recordings.get("first")
    assert (recording.meetingSeriesId, recording.topic, recording.shareToMe) == ("looms", "Looms", False)
    links = recording.temporaryDirectDownloadLinks
    link = links["transcriptDownloadLink"] if isinstance(links, dict) else links.transcriptDownloadLink
    assert httpx.get(link).content == b"WEBVTT"
    with signed_in(fake, ADA) as ada, pytest.raises(ApiError, match="404"):
        ada.recordings.get("first")


def test_it_invites_people(api: Any) -> None:
    meeting = api.meetings.create("Engine review", START, END)

    ada = api.meeting_invitees.create(meeting.id, "ada@example.com", displayName="Ada", coHost=True, sendEmail=False)
    for number in range(3):
        api.meeting_invitees.create(meeting.id, f"{number}@example.com")
    assert (ada.displayName, ada.coHost, ada.meetingId) == ("Ada", True, meeting.id)
    assert api.meeting_invitees.get(ada.id).email == "ada@example.com"
    changed = api.meeting_invitees.update(ada.id, "ada@example.com", displayName="Countess", coHost=False)
    assert (changed.displayName, changed.coHost) == ("Countess", False)
    listed = [each.email for each in api.meeting_invitees.list(meeting.id, max=2)]
    assert listed == ["0@example.com", "1@example.com", "2@example.com", "ada@example.com"]
    api.meeting_invitees.delete(ada.id)
    with pytest.raises(ApiError, match="404"):
        api.meeting_invitees.get(ada.id)


def test_it_registers_people(api: Any) -> None:
    form = {"autoAcceptRequest": True, "requireCity": True}
    meeting = api.meetings.create("Engine review", START, END, password="Note-G-1843", registration=form)

    ada = api.meeting_registrants.create(meeting.id, "Ada", "Lovelace", "ada@example.com", city="London", zipCode=1843)
    assert (ada.firstName, ada.status, ada.city) == ("Ada", "approved", "London")
    assert api.meeting_registrants.get(meeting.id, ada.id).registrationTime
    assert [each.id for each in api.meeting_registrants.list(meeting.id, email="ADA@example.com", max=5)] == [ada.id]
    with pytest.raises(ApiError, match="409"):
        api.meeting_registrants.create(meeting.id, "Ada", "Lovelace", "ada@example.com", city="London")
    api.meeting_registrants.delete(meeting.id, ada.id)
    assert list(api.meeting_registrants.list(meeting.id)) == []
