"""What docs/meetings.md says is so: its examples run, one after the other, and its names are there."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from webex_client import ApiError, ArgumentError, AsyncWebexClient, WebexClient
from webex_client.testing import FakeWebex

ROOT = Path(__file__).resolve().parent.parent
GUIDE = (ROOT / "docs" / "meetings.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL)
SHOWN = re.findall(r"```\n(.*?)```", re.sub(r"```python\n.*?```", "", GUIDE, flags=re.DOTALL), re.DOTALL)


def test_the_examples_run_one_after_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("downloads").mkdir()
    fake = FakeWebex()
    fake.recordings.add(topic="Stand-up", video=b"moving pictures")
    with fake.client() as webex:
        names: dict[str, Any] = {"webex": webex}
        for block in BLOCKS:
            exec(compile(block, "meetings.md", "exec"), names)

        assert len(BLOCKS) > 9
        (printed,) = SHOWN
        assert printed in capsys.readouterr().out
        assert webex.meetings.get(names["meeting"].id).title == "Engine review and tea"
        of_meeting = list(webex.meetings.invitees.list(meeting_id=names["meeting"].id))
        assert {each.email: each.co_host for each in of_meeting} == {
            "grace@example.com": True,
            "ada@example.com": False,
            "katherine@example.com": True,
        }
        (registrant,) = webex.meetings.registrants.list(names["meeting"].id)
        assert registrant.status == "approved"
        moved = webex.meetings.get(names["scheduled"].id)
        assert moved.start == datetime(2026, 5, 11, 9, tzinfo=UTC)  # ten in London
        assert names["links"].recording_download_link
    assert names["path"] == Path("downloads/Stand-up.mp4")
    assert names["path"].read_bytes() == b"moving pictures"
    assert names["second"] == datetime(2026, 3, 30, 9, tzinfo=ZoneInfo("Europe/London"))
    assert fake.problems == []


@pytest.mark.parametrize("webex", [WebexClient("token"), AsyncWebexClient("token")], ids=["sync", "async"])
def test_every_method_it_speaks_of_is_there_under_each_name(webex: Any) -> None:
    rows = re.findall(r"^\| `webex\.(meetings\.\w+)` \| `webex\.(\w+)` \|", GUIDE, re.MULTILINE)
    assert len(rows) == 9
    for grouped, alone in rows:
        assert type(getattr(webex.meetings, grouped.removeprefix("meetings."))) is type(getattr(webex, alone))
    for resource, method in re.findall(r"webex\.((?:\w+\.)*\w+)\.(\w+)\(", GUIDE):
        found = webex
        for name in resource.split("."):
            found = getattr(found, name)
        assert callable(getattr(found, method))


def test_the_error_it_shows_is_the_one_that_is_raised() -> None:
    webex = WebexClient("token")
    with pytest.raises(ArgumentError) as raised:
        webex.meetings.create(invitees=[{"email": "a@example.com"}, {"co_host": True}])
    assert f"`{raised.value}`" in GUIDE


def test_joining_directly_is_the_redirection_it_warns_of() -> None:
    with FakeWebex().client() as webex:
        meeting = webex.meetings.create(title="Tea", start="2026-01-05 10:00:00", end="2026-01-05 11:00:00")
        with pytest.raises(ApiError) as raised:
            webex.meetings.join(meeting_id=meeting.id)
    assert raised.value.status == 302


def test_a_list_shows_the_meeting_that_comes_next_and_get_the_first() -> None:
    fake = FakeWebex()
    times = {"start": "2026-01-05 10:00:00", "end": "2026-01-05 11:00:00"}
    with fake.client() as webex:
        series = webex.meetings.create(title="Tea", **times, recurrence="FREQ=DAILY;COUNT=9")
        fake.clock.advance(3 * 24 * 3600)
        begins = {"get": webex.meetings.get(series.id).start}
        for current in (None, False):
            (listed,) = webex.meetings.list(current=current, from_="2026-01-01T00:00:00Z", to="2026-02-01T00:00:00Z")
            begins[f"list {current}"] = listed.start
    first = datetime(2026, 1, 5, 10, tzinfo=UTC)
    assert begins == {"get": first, "list None": datetime(2026, 1, 8, 10, tzinfo=UTC), "list False": first}


def test_the_scheduled_meetings_of_a_series_are_at_its_occurrences() -> None:
    london = ZoneInfo("Europe/London")
    start, end = datetime(2026, 3, 20, 9, tzinfo=london), datetime(2026, 4, 20, tzinfo=london)
    rule = "FREQ=DAILY;INTERVAL=3;UNTIL=20260415T235959Z"
    with FakeWebex().client() as webex:
        series = webex.meetings.create(
            title="Tea", start=start, end=start.replace(hour=10), timezone="Europe/London", recurrence=rule
        )
        listed = webex.meetings.list(
            meeting_series_id=series.id, meeting_type="scheduledMeeting", from_=start, to=end, timezone="Europe/London"
        )
        assert len(list(listed)) == 9
        assert [each.start for each in listed] == list(series.occurrences())


def test_every_file_it_links_to_is_there() -> None:
    for target in re.findall(r"\]\((?!http|#)([^)#]+)\)", GUIDE):
        assert (ROOT / "docs" / target).exists(), target
