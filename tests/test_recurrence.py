"""When the meetings of a series take place, by the clock on the wall of where they were planned."""

from __future__ import annotations

import calendar
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil import tz
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from webex_client import ArgumentError
from webex_client.models import Meeting

LONDON, NEW_YORK = ZoneInfo("Europe/London"), ZoneInfo("America/New_York")


def meeting(start: Any, recurrence: Any = None, timezone: Any = None) -> Meeting:
    return Meeting.from_dict({"id": "1", "start": start, "recurrence": recurrence, "timezone": timezone})


def in_utc(starts: Iterator[datetime]) -> list[str]:
    return [f"{start.astimezone(UTC):%m-%d %H:%M}" for start in starts]


def test_a_meeting_at_nine_is_at_nine_before_and_after_the_clocks_change() -> None:
    series = meeting("2026-03-23T09:00:00Z", "FREQ=WEEKLY;COUNT=3;BYDAY=MO", "Europe/London")
    starts = list(series.occurrences())
    assert starts == [datetime(2026, month, day, 9, tzinfo=LONDON) for month, day in [(3, 23), (3, 30), (4, 6)]]
    assert [start.isoformat() for start in starts] == [
        "2026-03-23T09:00:00+00:00",
        "2026-03-30T09:00:00+01:00",
        "2026-04-06T09:00:00+01:00",
    ]


def test_the_zone_that_is_given_wins_over_the_one_that_the_answer_is_written_in() -> None:
    series = meeting("2026-03-23T09:00:00Z", "FREQ=WEEKLY;COUNT=2;BYDAY=MO", "UTC")
    assert in_utc(series.occurrences()) == ["03-23 09:00", "03-30 09:00"]
    assert in_utc(series.occurrences(timezone="Europe/London")) == ["03-23 09:00", "03-30 08:00"]
    assert in_utc(series.occurrences(timezone=LONDON)) == ["03-23 09:00", "03-30 08:00"]


def test_days_are_those_of_the_zone() -> None:
    # Monday morning in Auckland is Sunday in UTC.
    series = meeting("2026-01-04T20:30:00Z", "FREQ=WEEKLY;COUNT=3;BYDAY=MO,WE", "UTC")
    starts = list(series.occurrences(timezone="Pacific/Auckland"))
    assert [f"{start:%a %H:%M}" for start in starts] == ["Mon 09:30", "Wed 09:30", "Mon 09:30"]


def test_without_any_zone_it_is_that_of_the_start() -> None:
    (start,) = meeting("2026-03-23T09:00:00+08:00").occurrences()
    assert start == datetime(2026, 3, 23, 1, tzinfo=UTC)
    assert start.utcoffset() == timedelta(hours=8)


@pytest.mark.parametrize("rule", [None, "FREQ=DAILY;COUNT=1"])
def test_a_meeting_without_a_rule_takes_place_once(rule: str | None) -> None:
    once = meeting("2026-03-23T09:00:00Z", rule, "Europe/London")
    moment = datetime(2026, 3, 23, 9, tzinfo=LONDON)
    assert list(once.occurrences()) == list(once.occurrences(until=moment)) == [moment]
    assert list(once.occurrences(until=moment - timedelta(seconds=1))) == []


def test_a_rule_without_end_goes_on_for_as_long_as_one_asks() -> None:
    daily = meeting("2026-03-23T09:00:00Z", "FREQ=DAILY", "Europe/London")
    assert len(list(islice(daily.occurrences(), 5000))) == 5000
    until = datetime(2026, 3, 25, 9, tzinfo=LONDON)
    assert list(daily.occurrences(until=until))[-1] == until
    assert len(list(daily.occurrences(until=until.astimezone(NEW_YORK)))) == 3


def test_the_end_of_all_time_is_the_end() -> None:
    rule = "FREQ=YEARLY;INTERVAL=1000"
    for zone in ("America/New_York", "Asia/Tokyo", "UTC"):
        assert len(list(meeting("2025-12-31T23:30:00Z", rule, zone).occurrences())) >= 7
    last = meeting("9999-12-30T23:00:00-05:00", "FREQ=DAILY", "America/New_York")
    assert len(list(last.occurrences())) == 1


@pytest.mark.parametrize(
    ("until", "count"),
    [
        ("20260330T080000Z", 2),
        ("20260330T075959Z", 1),
        ("20260330T090000", 2),  # nine in London is eight in UTC
        ("20260330T085959", 1),
        ("20260330", 2),
        ("20260329", 1),
    ],
)
def test_a_rule_ends_with_the_last_moment_that_it_names(until: str, count: int) -> None:
    series = meeting("2026-03-23T09:00:00Z", f"FREQ=WEEKLY;UNTIL={until};BYDAY=MO", "Europe/London")
    assert len(list(series.occurrences())) == count


def test_a_time_that_the_clocks_leave_out_is_moved_on_by_what_they_leave_out() -> None:
    nightly = meeting("2026-03-07T02:30:00-05:00", "FREQ=DAILY;COUNT=3", "America/New_York")
    assert in_utc(nightly.occurrences()) == ["03-07 07:30", "03-08 07:30", "03-09 06:30"]
    assert [f"{start:%H:%M}" for start in nightly.occurrences()] == ["02:30", "03:30", "02:30"]


def test_of_a_time_that_comes_twice_it_is_the_first() -> None:
    nightly = meeting("2026-10-31T01:30:00-04:00", "FREQ=DAILY;COUNT=3", "America/New_York")
    assert in_utc(nightly.occurrences()) == ["10-31 05:30", "11-01 05:30", "11-02 06:30"]
    until = datetime(2026, 11, 1, 6, tzinfo=UTC)
    assert in_utc(nightly.occurrences(until=until)) == ["10-31 05:30", "11-01 05:30"]
    second = meeting("2026-11-01T01:30:00-05:00", "FREQ=DAILY;COUNT=2", "America/New_York")
    assert in_utc(second.occurrences()) == ["11-01 06:30", "11-02 06:30"]


@pytest.mark.parametrize("rule", ["freq=daily;count=2", "RRULE:FREQ=DAILY;COUNT=2\n", "COUNT=2;FREQ=DAILY;"])
def test_the_ways_that_rules_are_written_in_mean_the_same(rule: str) -> None:
    assert len(list(meeting("2026-03-23T09:00:00Z", rule, "UTC").occurrences())) == 2


BROKEN = [
    "",
    " ",
    "weekly",
    "COUNT=3",
    "FREQ=SECONDLY",
    "FREQ=HOURLY;COUNT=3",
    "FREQ=DAILY;FREQ=SECONDLY",
    "FREQ=SECONDLY;FREQ=DAILY",
    "FREQ=DAILY;WKST=MO\nEXDATE:20260324T090000Z",
    "FREQ=DAILY;COUNT=0",
    "FREQ=DAILY;COUNT=two",
    "FREQ=DAILY;INTERVAL=0",
    "FREQ=DAILY;INTERVAL=-1",
    "FREQ=DAILY;COUNT=3;UNTIL=20260401T000000Z",
    "FREQ=DAILY;UNTIL=2026",
    "FREQ=DAILY;UNTIL=tomorrow",
    "FREQ=DAILY;UNTIL=20261301",
    "FREQ=DAILY;UNTIL=99991231T235959",
    "FREQ=WEEKLY;BYDAY=XX",
    "FREQ=DAILY;BYHOUR=25",
    "FREQ=DAILY;COLOUR=BLUE",
    "FREQ=DAILY\nEXDATE:20260324T090000Z",
    "DTSTART:20260324T090000Z",
    "FREQ=DAILY;COUNT",
    7,
    {},
]


@pytest.mark.parametrize("rule", BROKEN)
def test_a_rule_that_is_none_is_refused_at_once_and_named(rule: Any) -> None:
    with pytest.raises(ArgumentError) as raised:
        meeting("2026-03-23T09:00:00Z", rule, "America/New_York").occurrences()
    assert f"meeting.recurrence={rule!r}: a rule of RFC 5545 is needed" in str(raised.value)


@pytest.mark.parametrize(
    "zone", ["Europe/Lundon", "", ".", "../../etc/passwd", "/etc/passwd", "Europe", "a\0b", "GMT Standard Time", 5, {}]
)
def test_a_zone_that_nobody_knows_is_refused_and_named(zone: Any) -> None:
    message = "no such time zone is known; IANA names them, as in Europe/London"
    with pytest.raises(ArgumentError) as raised:
        meeting("2026-03-23T09:00:00Z").occurrences(timezone=zone)
    assert str(raised.value) == f"timezone={zone!r}: {message}"
    with pytest.raises(ArgumentError, match=message):
        meeting("2026-03-23T09:00:00Z", "FREQ=DAILY", zone).occurrences()


@pytest.mark.parametrize("until", [datetime(2026, 4, 1), date(2026, 4, 1), "2026-04-01"])
def test_an_end_without_a_time_zone_is_refused(until: Any) -> None:
    with pytest.raises(ArgumentError, match=r"^until=.* a datetime with a time zone is needed, as in datetime.now"):
        meeting("2026-03-23T09:00:00Z").occurrences(until=until)


@pytest.mark.parametrize("start", [None, "soon", 7])
def test_a_meeting_without_a_start_cannot_tell(start: Any) -> None:
    with pytest.raises(ArgumentError, match=r"^meeting\.start=.*: a datetime with a time zone is needed$"):
        meeting(start, "FREQ=DAILY").occurrences()


def test_a_meeting_made_by_hand_needs_a_start_that_is_a_moment() -> None:
    with pytest.raises(ArgumentError, match=r"^meeting\.start=.*: a datetime with a time zone is needed$"):
        Meeting(id="1", start=datetime(2026, 3, 23, 9), timezone="Europe/London").occurrences()
    last = datetime(9999, 12, 31, 23, tzinfo=UTC)
    with pytest.raises(ArgumentError, match=r"^meeting\.start=.*: the zone Asia/Tokyo has no such time$"):
        Meeting(id="1", start=last).occurrences(timezone="Asia/Tokyo")


def test_where_the_machine_has_no_zones_those_that_come_with_dateutil_do() -> None:
    code = (
        "import zoneinfo; zoneinfo.reset_tzpath(to=[])\n"
        "from webex_client.models import Meeting\n"
        "series = {'id': '1', 'start': '2026-03-23T09:00:00Z', 'recurrence': 'FREQ=WEEKLY;COUNT=2'}\n"
        "starts = Meeting.from_dict(series).occurrences(timezone='Europe/London')\n"
        "print(*(start.isoformat() for start in starts))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["2026-03-23T09:00:00+00:00", "2026-03-30T09:00:00+01:00"]


def test_the_zones_of_dateutil_give_the_same_at_a_change_of_the_clocks() -> None:
    zone = tz.gettz("America/New_York")
    night = meeting("2026-03-07T02:30:00-05:00", "FREQ=DAILY;COUNT=3")
    assert in_utc(night.occurrences(timezone=zone)) == ["03-07 07:30", "03-08 07:30", "03-09 06:30"]
    night = meeting("2026-10-31T01:30:00-04:00", "FREQ=DAILY;COUNT=3")
    assert in_utc(night.occurrences(timezone=zone)) == ["10-31 05:30", "11-01 05:30", "11-02 06:30"]


FEWER = settings(max_examples=max(settings().max_examples // 4, 5))
ZONES = ["Europe/London", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo", "Asia/Kolkata", "UTC"]
WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


@FEWER
@given(
    zone=st.sampled_from(ZONES).map(ZoneInfo),
    start=st.datetimes(datetime(2015, 1, 1), datetime(2027, 1, 1)).map(lambda d: d.replace(second=0, microsecond=0)),
    interval=st.integers(1, 3),
    days=st.none() | st.sets(st.sampled_from(WEEKDAYS), min_size=1),
    count=st.none() | st.integers(1, 30),
    span=st.integers(0, 400),
)
def test_days_and_weeks_come_as_when_they_are_counted_by_hand(
    zone: ZoneInfo, start: datetime, interval: int, days: set[str] | None, count: int | None, span: int
) -> None:
    first = at(start, zone)
    start = first.astimezone(zone).replace(tzinfo=None)
    assume(days is None or WEEKDAYS[start.weekday()] in days)
    assume(at(start, zone) == first)
    until = first + timedelta(days=span)
    rule = f"FREQ={'DAILY' if days is None else 'WEEKLY'};INTERVAL={interval}"
    rule += "" if count is None else f";COUNT={count}"
    rule += "" if days is None else f";BYDAY={','.join(sorted(days))}"
    monday = start - timedelta(days=start.weekday())
    expected: list[datetime] = []
    for day in (start + timedelta(days=n) for n in range(span + 2)):
        if days is None:
            fits = (day - start).days % interval == 0
        else:
            fits = (day - monday).days // 7 % interval == 0 and WEEKDAYS[day.weekday()] in days
        if fits and len(expected) != count and at(day, zone) <= until:
            expected.append(at(day, zone))
    series = meeting(first.isoformat(), rule, "UTC")
    assert [start.astimezone(UTC) for start in series.occurrences(until=until, timezone=zone)] == expected


@FEWER
@given(
    zone=st.sampled_from(ZONES).map(ZoneInfo),
    start=st.datetimes(datetime(2015, 1, 1), datetime(2027, 1, 1)).map(lambda d: d.replace(second=0, microsecond=0)),
    interval=st.integers(1, 5),
    count=st.integers(1, 20),
)
def test_months_come_as_when_they_are_counted_by_hand(
    zone: ZoneInfo, start: datetime, interval: int, count: int
) -> None:
    first = at(start, zone)
    start = first.astimezone(zone).replace(tzinfo=None)
    assume(at(start, zone) == first)
    expected: list[datetime] = []
    month = start.year * 12 + start.month - 1
    while len(expected) < count:
        year, number = divmod(month, 12)
        if start.day <= calendar.monthrange(year, number + 1)[1]:
            expected.append(at(start.replace(year=year, month=number + 1), zone))
        month += interval
    series = meeting(first.isoformat(), f"FREQ=MONTHLY;INTERVAL={interval};COUNT={count}", zone.key)
    assert [start.astimezone(UTC) for start in series.occurrences()] == expected


def at(wall: datetime, zone: ZoneInfo) -> datetime:
    """The moment at which a clock on the wall shows a time; of a time that is left out, by the clock before."""
    before, after = ((wall + timedelta(days=n)).replace(tzinfo=UTC).astimezone(zone).utcoffset() for n in (-1, 1))
    assert before is not None
    assert after is not None
    for offset in sorted({before, after}, reverse=True):
        moment = wall.replace(tzinfo=timezone(offset)).astimezone(UTC)
        if moment.astimezone(zone).replace(tzinfo=None) == wall:
            return moment
    return wall.replace(tzinfo=timezone(before)).astimezone(UTC)


PARTS = st.tuples(
    st.sampled_from(["FREQ", "COUNT", "INTERVAL", "UNTIL", "BYDAY", "BYMONTHDAY", "BYSETPOS", "WKST", "BYHOUR", "X"]),
    st.sampled_from(
        ["DAILY", "WEEKLY", "MONTHLY", "1", "0", "-1", "31", "MO", "-1FR", "20260401", "20260401T09", "9" * 30]
    )
    | st.text(max_size=4),
).map("=".join)


@FEWER
@given(rule=st.lists(PARTS, max_size=4).map(";".join).map(lambda more: f"FREQ=WEEKLY;{more}") | st.text(max_size=20))
def test_whatever_stands_for_a_rule_is_one_or_is_refused(rule: str) -> None:
    series = meeting("2026-03-23T09:00:00Z", rule, "Europe/London")
    try:
        starts = list(islice(series.occurrences(until=datetime(2027, 1, 1, tzinfo=UTC)), 50))
    except ArgumentError:
        return
    assert all(start.tzinfo is LONDON for start in starts)
