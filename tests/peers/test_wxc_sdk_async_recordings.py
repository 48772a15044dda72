"""Who comes to meetings, and what is recorded of them, as wxc-sdk's asynchronous client has it."""

from __future__ import annotations

import warnings
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from fake_process import FakeProcess
from meeting_times import END, START
from organization import in_the_organization
from peer import WXC_SDK_ASYNC
from test_wxc_sdk_async import signed_in

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from wxc_sdk.as_rest import AsRestError
    from wxc_sdk.meetings.invitees import CreateInviteesItem
    from wxc_sdk.meetings.recordings import RecordingStatus

SITE = "example.webex.com"


@pytest_asyncio.fixture
async def api(fake: FakeProcess) -> AsyncIterator[Any]:
    async with signed_in(fake) as api:
        yield WXC_SDK_ASYNC.counted(api)


@in_the_organization
async def test_it_finds_recordings(api: Any) -> None:
    recordings = api.meetings.recordings

    assert [each.id for each in await recordings.list_recordings(max=1)] == ["second", "first"]
    assert [each.id async for each in recordings.list_recordings_gen(meeting_id="looms")] == ["first"]
    of_the_site = await recordings.list_recordings_for_an_admin_or_compliance_officer(site_url=SITE)
    gradually = [each async for each in recordings.list_recordings_for_an_admin_or_compliance_officer_gen(max=1)]
    assert {each.id: each.host_email for each in of_the_site} == {each.id: each.host_email for each in gradually}
    assert (await recordings.get_recording_details("first")).meeting_series_id == "looms"


@in_the_organization
async def test_it_moves_recordings_into_the_recycle_bin_and_out_again(api: Any) -> None:
    recordings = api.meetings.recordings

    await recordings.move_recordings_into_the_recycle_bin(["first", "second"], SITE)
    deleted = await recordings.list_recordings(status=RecordingStatus.deleted)
    assert [each.id for each in deleted] == ["second", "first"]
    await recordings.restore_recordings_from_recycle_bin(False, ["first"], SITE)
    await recordings.purge_recordings_from_recycle_bin(True, [], SITE)
    assert [each.id for each in await recordings.list_recordings()] == ["first"]
    await recordings.delete_a_recording("first", "audit", "Nobody may see it.")
    with pytest.raises(AsRestError) as raised:
        await recordings.get_recording_details("first")
    assert raised.value.status == 404


async def test_it_invites_people(api: Any) -> None:
    invitees, meeting = api.meetings.invitees, await api.meetings.create("Engine review", start=START, end=END)

    ada = await invitees.create_invitee("ada@example.com", meeting.id, display_name="Ada")
    await invitees.create_invitees(meeting.id, items=[CreateInviteesItem(email="b@example.com")])
    assert await invitees.invitee_details(ada.id) == ada
    assert (await invitees.update(ada.id, "ada@example.com", display_name="Countess")).display_name == "Countess"
    assert [each.email for each in await invitees.list(meeting.id, max=1)] == ["ada@example.com", "b@example.com"]
    assert len([each async for each in invitees.list_gen(meeting.id)]) == 2
    await invitees.delete(ada.id)
    with pytest.raises(AsRestError) as raised:
        await invitees.invitee_details(ada.id)
    assert raised.value.status == 404


@in_the_organization
async def test_it_reads_what_people_thought_of_a_webinar(api: Any) -> None:
    assert (await api.meetings.survey("looms")).survey_name == "How it was"
    span = ("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z")
    [result] = await api.meetings.list_survey_results("looms", *span)
    assert [each.email async for each in api.meetings.list_survey_results_gen("looms", *span)] == [result.email]
