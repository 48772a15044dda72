"""Timestamps are read as aware datetimes where they are one certain instant, and stay as they came where not."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from webex_client.models import Message
from webex_client.models.common import format_timestamp, read_timestamp

MOMENT = datetime(2026, 3, 2, 20, 26, 2, 321_000, UTC)
WHOLE = MOMENT.replace(microsecond=0)
DAY = datetime(2026, 3, 2, tzinfo=UTC)

zones = st.integers(-23 * 60 - 59, 23 * 60 + 59).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.datetimes(timezones=zones)


@pytest.fixture(params=["UTC0", "XXX-13:45", "EST5EDT"])
def local_zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine that stands somewhere else."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", request.param)
        time.tzset()
        yield
    time.tzset()


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2026-03-02T20:26:02.321Z", MOMENT),
        ("2026-03-02T20:26:02Z", WHOLE),
        ("2026-03-02T20:26:02.3Z", MOMENT.replace(microsecond=300_000)),
        ("2026-03-02T21:26:02.321+01:00", MOMENT),
        ("2026-03-02T20:26:02+0000", WHOLE),
        ("2026-03-02T15:56:02-0430", WHOLE),
        ("2026-03-02T20:26:02.321", MOMENT),
        ("2026-03-02 20:26:02.321Z", MOMENT),
        ("2026-03-02 20:26:02", WHOLE),
        ("2026-03-02T20:26:02.321 Z", MOMENT),
        ("2026-03-02T20:26:02.321z", MOMENT),
        ("2026-03-02T20:26:02.321000999Z", MOMENT),
        ("2026-03-02T20:26Z", WHOLE.replace(second=0)),
        ("2026-03-02", DAY),
        ("2026-03-01T24:00:00Z", DAY),
        ("2026-03-01T24:00:00.000+00:00", DAY),
        ("2026-03-01 24:00", DAY),
        ("2026-03-01T24:00:00-12:00", DAY + timedelta(hours=12)),
        ("2026-3-2T20:26:2Z", WHOLE),
        ("2026/03/02 20:26:02 UTC", WHOLE),
        ("Mon, 02 Mar 2026 20:26:02 GMT", WHOLE),
        ("Mon, 02 Mar 2026 20:26:02 +0000", WHOLE),
        ("Mon, 02 Mar 2026 21:26:02 +0100 (CET)", WHOLE),
        ("2 Mar 2026 15:26:02 -0500", WHOLE),
        ("Mon Mar  2 20:26:02 2026", WHOLE),
        ("2026/03/02 20:26:02", WHOLE),
    ],
)
@pytest.mark.usefixtures("local_zone")
def test_a_certain_instant_is_read_as_an_aware_datetime(text: str, instant: datetime) -> None:
    moment = read_timestamp(text)
    assert isinstance(moment, datetime)
    assert moment.tzinfo is not None
    assert moment == instant


@pytest.mark.parametrize(
    "text",
    [
        # The day, or even the year, would be that of whoever reads it.
        "20:26",
        "20:26:02Z",
        "12am",
        "Monday",
        "March",
        "Monday 20:26 GMT",
        "2 March 20:26 GMT",
        "02 Mar 26 20:26:02 GMT",
        "Monday, 02-Mar-26 20:26:02 GMT",
        "2026",
        "2026-03",
        # Which zone that is depends on where one is.
        "2026-03-02T20:26:02 EST",
        "2026-03-02 20:26:02 CET",
        "2026-03-02 20:26:02 XXX",
        # Three hours before or after, a day or a month: both are in use.
        "2026-03-02 20:26:02 GMT+3",
        "2026-03-02 20:26:02 UTC-3",
        "03/02/2026 20:26 UTC",
        # Numbers.
        "0",
        "10",
        "1.5",
        "120304",
        "1772483162",
        "1772483162321",
        "-1",
        # No such time.
        "2026-02-30T00:00:00Z",
        "2026-03-02T20:26:60Z",
        "2026-03-02T24:30:00Z",
        "2026-03-02T20:26:02+25:00",
        "0000-00-00T00:00:00Z",
        "9999-12-31T24:00:00Z",
        "10000-01-01T00:00:00Z",
        # No time at all.
        "now",
        "today",
        "never",
        "null",
        "Z",
        "",
        " ",
        "\x00",
        "\ud800",
    ],
)
@pytest.mark.usefixtures("local_zone")
def test_what_is_no_certain_instant_stays_text(text: str) -> None:
    assert read_timestamp(text) == text


@pytest.mark.parametrize("value", [None, True, 0, 1772483162, 1.5, 10**400, [], ["2026-03-02"], {}, {"a": 1}])
def test_what_is_no_text_stays_as_it_came(value: Any) -> None:
    assert read_timestamp(value) is value


@given(moments)
def test_what_is_written_is_read_as_the_same_instant(moment: datetime) -> None:
    written = format_timestamp(moment)
    back = read_timestamp(written)
    assert back == moment
    assert back.tzinfo is not None


@given(moments, st.sampled_from(["T", " ", "t"]), st.sampled_from(["auto", "milliseconds", "microseconds"]))
def test_iso_8601_with_an_offset_keeps_its_instant(moment: datetime, separator: str, timespec: str) -> None:
    text = moment.isoformat(separator, timespec)
    assert read_timestamp(text) == datetime.fromisoformat(text)
    assert read_timestamp(text[:-3] + text[-2:]) == datetime.fromisoformat(text)  # +01:00 as +0100


@given(st.datetimes(), st.sampled_from(["T", " "]))
def test_no_zone_means_utc(naive: datetime, separator: str) -> None:
    assert read_timestamp(naive.isoformat(separator)) == naive.replace(tzinfo=UTC)
    assert read_timestamp(naive.date().isoformat()) == datetime.combine(naive.date(), datetime.min.time(), UTC)


@given(moments, st.integers(0, 999))
def test_nanoseconds_are_cut_and_still_come_back(moment: datetime, nanoseconds: int) -> None:
    text = f"{moment.replace(tzinfo=None).isoformat(timespec='microseconds')}{nanoseconds:03}Z"
    assert read_timestamp(text) == moment.replace(tzinfo=UTC)
    assert Message.from_dict({"created": text}).to_dict() == {"created": text}


@given(st.text() | st.text("0123456789-+:./ TZGMTUCamp", max_size=30))
def test_no_text_at_all_makes_reading_fail(text: str) -> None:
    read = read_timestamp(text)
    assert read == text or (isinstance(read, datetime) and read.tzinfo is not None)
    assert Message.from_dict({"created": text}).to_dict() == {"created": text}


_dates = ["2026", "26", "3", "03", "2", "02", "12", "13", "31", "Mar", "March", "Mon", "Monday", "20260302", "W10"]
_times = ["20:26", "20:26:02.5", "24:00", "am", "pm", "T", "20260302T202602"]
_zones = ["GMT", "UTC", "Z", "EST", "XXX", "+1", "-0300", "+05:30", "(CET)", "GMT+3"]
_parts = st.sampled_from([*_dates, *_times, *_zones, "-", "/", ",", ".", "of", "at", "the"])


@given(st.lists(_parts, max_size=6), st.sampled_from(["", " "]))
def test_nothing_depends_on_where_the_machine_stands(parts: list[str], between: str) -> None:
    text = between.join(parts)
    seen = []
    for zone in ("UTC0", "XXX-13:45", "EST5EDT"):
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("TZ", zone)
            time.tzset()
            seen.append(read_timestamp(text))
    time.tzset()
    assert seen[0] == seen[1] == seen[2]
    for read in seen:
        assert read == text or f"{read.year:04}" in text or "24:00" in text


def test_a_timestamp_is_written_in_utc_with_milliseconds() -> None:
    assert format_timestamp(MOMENT) == "2026-03-02T20:26:02.321Z"
    assert format_timestamp(WHOLE) == "2026-03-02T20:26:02.000Z"
    assert format_timestamp(MOMENT.astimezone(timezone(timedelta(hours=5.5)))) == "2026-03-02T20:26:02.321Z"


def test_what_is_finer_than_milliseconds_is_written_too() -> None:
    assert format_timestamp(MOMENT.replace(microsecond=321_004)) == "2026-03-02T20:26:02.321004Z"


def test_a_day_that_utc_does_not_have_is_written_with_its_offset() -> None:
    first = datetime.min.replace(tzinfo=timezone(timedelta(hours=1)))
    assert format_timestamp(first) == "0001-01-01T00:00:00.000+01:00"
    assert read_timestamp(format_timestamp(first)) == first


@pytest.mark.usefixtures("local_zone")
def test_a_datetime_without_a_zone_is_written_as_utc_wherever_one_is() -> None:
    assert format_timestamp(datetime(2026, 3, 2, 20, 26, 2)) == "2026-03-02T20:26:02.000Z"
