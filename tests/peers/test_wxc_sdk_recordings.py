"""Who comes to meetings, and what is recorded of them, as wxc-sdk has it, against the fake."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from fake_process import FakeProcess
from meeting_times import END, START
from organization import in_the_organization
from peer import WXC_SDK
from test_wxc_sdk import signed_in

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from wxc_sdk.meetings.invitees import CreateInviteesItem
    from wxc_sdk.meetings.recordings import RecordingFormat, RecordingStatus
    from wxc_sdk.rest import RestError

SITE = "example.webex.com"


@pytest.fixture
def api(fake: FakeProcess) -> Iterator[Any]:
    with signed_in(fake, fake.token) as api:
        yield WXC_SDK.counted(api)


@in_the_organization
def test_it_finds_recordings(api: Any) -> None:
    recordings = api.meetings.recordings
    now, day = datetime.now(UTC), timedelta(days=1)

    assert [each.id for each in recordings.list_recordings(max=1)] == ["second", "first"]
    assert [each.id for each in recordings.list_recordings(meeting_id="looms", from_=now - day, to_=now + day)] == [
        "first"
    ]
    assert [each.id for each in recordings.list_recordings(format_=RecordingFormat.arf)] == ["second"]
    of_the_site = recordings.list_recordings_for_an_admin_or_compliance_officer(site_url=SITE)
    assert {each.id: each.host_email for each in of_the_site}["third"] == "ada@example.com"
    found = recordings.get_recording_details("third", host_email="ada@example.com")
    assert (found.host_email, found.duration_seconds, found.status) == (None, 60, RecordingStatus.available)
    links = recordings.get_recording_details("first").temporary_direct_download_links
    assert httpx.get(links.transcript_download_link).content == b"WEBVTT"


@in_the_organization
def test_it_moves_recordings_into_the_recycle_bin_and_out_again(api: Any) -> None:
    recordings = api.meetings.recordings

    recordings.move_recordings_into_the_recycle_bin(["first", "second"], SITE)
    assert [each.id for each in recordings.list_recordings(status=RecordingStatus.deleted)] == ["second", "first"]
    recordings.restore_recordings_from_recycle_bin(False, ["first"], SITE)
    recordings.purge_recordings_from_recycle_bin(True, [], SITE)
    assert [each.id for each in recordings.list_recordings()] == ["first"]
    recordings.delete_a_recording("first", "audit", "Nobody may see it.")
    with pytest.raises(RestError) as raised:
        recordings.get_recording_details("first")
    assert raised.value.response.status_code == 404


def test_it_invites_people(api: Any) -> None:
    invitees, meeting = api.meetings.invitees, api.meetings.create("Engine review", start=START, end=END)

    ada = invitees.create_invitee("ada@example.com", meeting.id, display_name="Ada", co_host=True)
    items = [CreateInviteesItem(email=f"{number}@example.com") for number in range(3)]
    invitees.create_invitees(meeting.id, items=items)
    assert invitees.invitee_details(ada.id) == ada
    changed = invitees.update(ada.id, "ada@example.com", display_name="Countess", co_host=False)
    assert (changed.display_name, changed.co_host) == ("Countess", False)
    listed = [each.email for each in invitees.list(meeting.id, max=2)]
    assert listed == ["0@example.com", "1@example.com", "2@example.com", "ada@example.com"]
    invitees.delete(ada.id, send_email=False)
    with pytest.raises(RestError) as raised:
        invitees.invitee_details(ada.id)
    assert raised.value.response.status_code == 404


@in_the_organization
def test_it_reads_what_people_thought_of_a_webinar(api: Any) -> None:
    survey = api.meetings.survey("looms")
    assert (survey.survey_name, [each.question for each in survey.questions]) == (
        "How it was",
        ["What should it weave?", "Which part did you like?"],
    )
    [result] = api.meetings.list_survey_results("looms", "2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z", max=5)
    assert (result.email, result.display_name) == ("ada@example.com", "Ada Lovelace")
    assert [[answer.answer for answer in each.answers] for each in result.questions] == [["Leaves"], ["The store"]]
