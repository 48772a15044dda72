"""The parts that decide about repeating, each by itself: Retry-After, policy, gate and budget."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from webex_client import ArgumentError, RetryPolicy
from webex_client.retry import RateGate, RetryBudget, parse_retry_after, spread

NOW = datetime(2026, 3, 2, 20, 26, 2, tzinfo=UTC).timestamp()


def date(seconds: float, zone: timezone = UTC) -> str:
    return format_datetime(datetime.fromtimestamp(NOW + seconds, zone))


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("3", 3),
        ("194", 194),
        ("1.5", 1.5),
        ("0", 0),
        ("0.0", 0),
        (".5", 0.5),
        ("7.", 7),
        ("007", 7),
        (" 12 ", 12),
        ("999999", 999999),
        ("9" * 30, 1e30),
    ],
)
def test_a_number_of_seconds_is_read_with_its_decimals(text: str, seconds: float) -> None:
    assert parse_retry_after(text, now=NOW) == pytest.approx(seconds)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        (date(90), 90),
        (date(90, timezone(timedelta(hours=-5))), 90),
        (date(-90), 0),
        (date(0), 0),
        ("Mon, 02 Mar 2026 20:27:02 GMT", 60),
        ("Monday, 02-Mar-26 20:27:02 GMT", 60),
        ("Mon Mar  2 20:27:02 2026", 60),
        ("mon, 2 mar 2026 20:27:02 -0000", 60),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
    ],
)
def test_a_date_is_counted_from_now_and_one_that_has_passed_is_0(text: str, seconds: float) -> None:
    assert parse_retry_after(text, now=NOW) == seconds


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "   ",
        "rand(30),add(30)",
        "inf",
        "Infinity",
        "nan",
        "-5",
        "+5",
        "1e3",
        "1_000",
        "0x10",
        "5s",
        "5 seconds",
        "5, 10",
        "1.2.3",
        ".",
        "\u0661\u0662",  # digits all, but not of ASCII
        "\u00b2",
        "\uff15",
        "9" * 400,
        "9" * 6000,
        "soon",
        "2026-03-02T20:27:02Z",
        "Mon, 99 Mar 2026 20:27:02 GMT",
        "Mon, 02 Foo 2026 20:27:02 GMT",
        "Mon, 02 Mar 99999 20:27:02 GMT",
        "Mon, 02 Mar 2026 99:99:99 GMT",
        "Mon, 02 Mar 2026 20:27:02 +99999999",
        "Mon,",
        "Monday morning",
    ],
)
def test_what_cannot_be_understood_counts_as_absent(text: str | None) -> None:
    assert parse_retry_after(text, now=NOW) is None


_DATE_WORDS = st.sampled_from(
    [
        "Mon",
        ",",
        " ",
        "02",
        "Mar",
        "2026",
        "20:27:02",
        "GMT",
        "+0100",
        "-",
        ":",
        "9999999999",
        "\u00b2",
        "AM",
        "(",
        "\x00",
    ]
)


@example("Mon, 1 Jan 0001 00:00:00 +2359")
@example("Mon, 31 Dec 9999 23:59:59 -2359")
@given(st.one_of(st.text(), st.lists(_DATE_WORDS).map("".join), st.text().map("Mon, ".__add__), st.floats().map(str)))
def test_whatever_the_field_holds_it_gives_none_or_a_number_to_wait(text: str) -> None:
    seconds = parse_retry_after(text, now=NOW)

    assert seconds is None or (math.isfinite(seconds) and seconds >= 0)


@pytest.mark.parametrize("chance", [0.0, 0.5, 0.999])
def test_a_backoff_doubles_with_each_try_up_to_max_wait_and_is_spread_from_0(chance: float) -> None:
    policy = RetryPolicy(initial_wait=1, max_wait=5)

    assert [policy.backoff(attempt, chance) for attempt in range(1, 6)] == [chance * c for c in (1, 2, 4, 5, 5)]
    assert policy.backoff(10**9, 1.0) == 5


def test_max_wait_caps_a_backoff_but_a_retry_after_is_waited_in_full() -> None:
    policy = RetryPolicy(max_wait=5)

    assert policy.pause(None, 10, 0.999) < 5
    assert policy.pause(120, 10, 0.0) == 120


@given(st.floats(0.001, 1e6), st.floats(0, 1, exclude_max=True), st.integers(1, 50))
def test_a_pause_is_never_shorter_than_retry_after_nor_much_longer(
    retry_after: float, chance: float, attempt: int
) -> None:
    assert retry_after <= RetryPolicy().pause(retry_after, attempt, chance) <= retry_after + min(1, retry_after + 0.05)


@pytest.mark.parametrize("retry_after", [None, 0.0])
def test_without_a_time_to_wait_or_with_0_it_still_backs_off_a_little(retry_after: float | None) -> None:
    assert 0 < RetryPolicy().pause(retry_after, 1, 0.0) < 1
    assert RetryPolicy().pause(retry_after, 4, 0.5) == 4.0


def test_those_who_wait_for_the_same_moment_are_spread() -> None:
    assert spread(30, 0.0) == 0
    assert spread(30, 0.5) == 0.5
    assert spread(1, 0.5) == pytest.approx(0.05)


@pytest.mark.parametrize(
    "wrong",
    [
        {"max_attempts": 0},
        {"max_attempts": -1},
        {"max_wait": -1},
        {"deadline": math.nan},
        {"initial_wait": -0.1},
        {"budget": -1},
    ],
)
def test_a_policy_that_makes_no_sense_is_refused_by_name(wrong: dict[str, float]) -> None:
    with pytest.raises(ArgumentError, match=next(iter(wrong))):
        RetryPolicy(**wrong)  # type: ignore[arg-type]


def test_the_promised_defaults_of_a_policy() -> None:
    policy = RetryPolicy()

    assert (policy.max_attempts, policy.max_wait, policy.deadline) == (5, 60.0, 300.0)


def test_a_gate_is_held_until_the_latest_time_it_was_told() -> None:
    gate = RateGate()
    assert gate.remaining(0) == 0

    gate.hold(10)
    gate.hold(5)

    assert gate.remaining(4) == 6
    assert gate.remaining(10) == gate.remaining(99) == 0


def test_a_budget_is_used_up_by_failures_and_restored_by_successes() -> None:
    budget = RetryBudget()

    assert [budget.failure(3) for _ in range(5)] == [True, True, True, False, False]
    budget.success()
    assert [budget.failure(3) for _ in range(2)] == [True, False]
    for _ in range(10):
        budget.success()
    assert [budget.failure(3) for _ in range(4)] == [True, True, True, False]


def test_a_budget_of_none_repeats_nothing() -> None:
    assert not RetryBudget().failure(0)


def test_a_copy_with_a_smaller_budget_forgives_nothing() -> None:
    budget = RetryBudget()
    for _ in range(10):
        budget.failure(10)

    assert not budget.failure(2)
    assert not budget.failure(10)
