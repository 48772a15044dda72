"""Meetings as the asynchronous client of wxc-sdk plans them, against the fake."""

from __future__ import annotations

import warnings
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from fake_process import FakeProcess
from meeting_times import END, LATER, START
from peer import WXC_SDK_ASYNC
from test_wxc_sdk_async import signed_in

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from wxc_sdk.as_rest import AsRestError
    from wxc_sdk.meetings import InterpreterForSimultaneousInterpretation


@pytest_asyncio.fixture
async def api(fake: FakeProcess) -> AsyncIterator[Any]:
    async with signed_in(fake) as api:
        yield WXC_SDK_ASYNC.counted(api)


async def test_it_plans_changes_and_deletes_a_meeting(api: Any) -> None:
    meeting = await api.meetings.create("Engine review", start=START, end=END)
    assert (meeting.title, meeting.start) == ("Engine review", START)
    assert (await api.meetings.get(meeting.id)).meeting_number == meeting.meeting_number

    assert (await api.meetings.patch(meeting.id, agenda="Tea")).agenda == "Tea"
    assert (await api.meetings.update(meeting.id, title="Tea", start=START, end=END)).title == "Tea"
    await api.meetings.delete(meeting.id)
    with pytest.raises(AsRestError) as raised:
        await api.meetings.get(meeting.id)
    assert raised.value.status == 404


async def test_it_lists_series_and_what_they_are_made_of(api: Any) -> None:
    series = await api.meetings.create("Engine review", start=START, end=END, recurrence="FREQ=DAILY;COUNT=5")

    span = {"from_": START, "to_": LATER}
    assert [each.id for each in await api.meetings.list(**span)] == [series.id]
    assert [each.id async for each in api.meetings.list_gen(**span)] == [series.id]
    listed = await api.meetings.list_of_series(series.id, **span)
    assert [each.meeting_series_id for each in listed] == [series.id] * 5
    assert [each.id async for each in api.meetings.list_of_series_gen(series.id, max=2, **span)] == [
        each.id for each in listed
    ]


async def test_it_has_a_meeting_interpreted(api: Any) -> None:
    meeting = await api.meetings.create("Engine review", start=START, end=END)
    luigi = InterpreterForSimultaneousInterpretation(language_code1="en", language_code2="it")

    told = await api.meetings.update_simultaneous_interpretation(meeting.id, True, [luigi])
    assert [each.language_code2 for each in told.interpreters] == ["it"]


async def test_it_gets_the_link_to_join(api: Any) -> None:
    meeting = await api.meetings.create("Engine review", start=START, end=END)
    joined = await api.meetings.join(meeting_number=meeting.meeting_number, join_directly=False)
    assert joined.join_link.startswith("https://example.webex.com/")


async def test_it_reads_the_tracking_codes_of_the_site(api: Any) -> None:
    codes = await api.meetings.list_tracking_codes("MeetingCenter")
    assert [each.name for each in codes] == ["Department", "Division"]
    assert [each.id async for each in api.meetings.list_tracking_codes_gen("All")] == [each.id for each in codes]
