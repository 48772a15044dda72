"""Rules of recurrence as the fake takes them."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import islice
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from webex_client.testing.fake.errors import Refusal
from webex_client.testing.fake.recurrence import Recurrence

MONDAY = datetime(2026, 1, 5, 9, tzinfo=UTC)


def days(text: str, start: datetime = MONDAY, count: int = 4) -> list[str]:
    return [each.strftime("%m-%d") for each in islice(Recurrence(text, start).starts(), count)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FREQ=DAILY", ["01-05", "01-06", "01-07", "01-08"]),
        ("FREQ=DAILY;INTERVAL=2;COUNT=3", ["01-05", "01-07", "01-09"]),
        ("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", ["01-05", "01-06", "01-07", "01-08"]),
        ("FREQ=WEEKLY;BYDAY=MO,TH", ["01-05", "01-08", "01-12", "01-15"]),
        ("FREQ=MONTHLY;BYMONTHDAY=10,11,12;COUNT=2", ["01-10", "02-10"]),
        ("FREQ=MONTHLY;BYDAY=2TU,3TU", ["01-13", "02-10", "03-10", "04-14"]),
        ("FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1;COUNT=2", ["01-30", "02-27"]),
        ("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10;COUNT=2", ["12-10", "12-10"]),
        ("freq=daily;until=20260107T090000Z", ["01-05", "01-06", "01-07"]),
        ("RRULE:FREQ=DAILY;UNTIL=20260106;", ["01-05", "01-06"]),
        ("FREQ=DAILY;UNTIL=20260106T090000", ["01-05", "01-06"]),
    ],
)
def test_a_rule_says_on_which_days_there_are_meetings(text: str, expected: list[str]) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("FREQ=WEEKLY;INTERVAL=1;COUNT=8;BYDAY=MO", "FREQ=WEEKLY;COUNT=8;INTERVAL=1;BYDAY=MO"),
        ("byday=mo;freq=weekly", "FREQ=WEEKLY;INTERVAL=1;BYDAY=MO"),
        ("FREQ=MONTHLY;BYMONTHDAY=10,11", "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=10"),
        ("FREQ=DAILY;UNTIL=20260401", "FREQ=DAILY;UNTIL=20260401T225959Z;INTERVAL=1"),
    ],
)
def test_a_rule_is_written_down_as_the_service_writes_it(text: str, canonical: str) -> None:
    written = Recurrence(text, datetime(2026, 3, 2, 9, tzinfo=ZoneInfo("Europe/London"))).text
    assert written == canonical
    assert Recurrence(written, MONDAY).text == canonical


@pytest.mark.parametrize(
    "text",
    [
        "",
        "every Monday",
        "FREQ=HOURLY",
        "INTERVAL=2",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=2;UNTIL=20260201",
        "FREQ=DAILY;FREQ=DAILY",
        "FREQ=DAILY;BYHOUR=9",
        "FREQ=DAILY;BYMONTH=2",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;BYDAY=",
        "FREQ=DAILY;UNTIL=20261399",
        "FREQ=DAILY;UNTIL=20200101T000000Z",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    ],
)
def test_a_rule_that_makes_no_meetings_is_refused(text: str) -> None:
    with pytest.raises(Refusal, match="recurrence="):
        Recurrence(text, MONDAY)


def test_a_rule_with_an_end_reaches_five_years_ahead_and_one_without_has_none_in_sight() -> None:
    *_, last = Recurrence("FREQ=YEARLY;UNTIL=21000101", MONDAY).starts()
    assert last.year == 2031
    *_, last = Recurrence("FREQ=YEARLY", MONDAY).starts()
    assert last.year == 2046


PARTS = st.sampled_from(
    ["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTH", "BYMONTHDAY", "BYSETPOS", "WKST", "X"]
)
VALUES = st.one_of(
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY", "MO", "2TU,WE", "1", "31", "-1", "20260301", ""]),
    st.text(max_size=6),
)


@given(st.one_of(st.text(max_size=40), st.lists(st.tuples(PARTS, VALUES).map("=".join), max_size=5).map(";".join)))
def test_no_rule_however_odd_breaks_anything(text: str) -> None:
    try:
        starts = list(islice(Recurrence(text, MONDAY).starts(), 5))
    except Refusal as refusal:
        starts, status = [MONDAY], refusal.status
    else:
        status = 400
    assert status == 400
    assert starts == sorted(set(starts))
    assert starts[0] >= MONDAY


def test_a_time_that_a_change_of_the_clocks_leaves_out_is_moved_on() -> None:
    start = datetime(2026, 3, 28, 1, 30, tzinfo=ZoneInfo("Europe/London"))

    starts = islice(Recurrence("FREQ=DAILY", start).starts(), 3)

    assert [each.astimezone(ZoneInfo("Europe/London")).strftime("%d %H:%M") for each in starts] == [
        "28 01:30",
        "29 02:30",
        "30 01:30",
    ]
