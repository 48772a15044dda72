"""Each wait for a rate limit is warned of at the line that waits; as an error the warning leaves the client sound."""

from __future__ import annotations

import asyncio
import linecache
import pickle
import subprocess
import sys
import warnings

import pytest
from in_memory import (
    ROOM,
    TOKEN,
    AsyncRecordingTransport,
    RecordingTransport,
    Start,
    VirtualClock,
    answer,
    page,
    settle,
)

from webex_client import (
    AsyncWebexClient,
    RateLimitError,
    RateLimitWarning,
    RetryPolicy,
    TokenBucket,
    Wait,
    WebexClient,
)
from webex_client.testing import FakeWebex

LIMITED = answer(429, Retry_After="1")
OK = answer(200, ROOM)


def test_a_wait_after_a_429_is_warned_of(start: Start, clock: VirtualClock) -> None:
    webex, _ = start(answer(429, Retry_After="30"), OK)

    with pytest.warns(RateLimitWarning) as caught:
        settle(webex.rooms.get("1"))

    (warning,) = (each.message for each in caught)
    assert isinstance(warning, RateLimitWarning)
    assert str(warning) == (
        f"Webex answered 429: waiting {clock.slept[0]:.1f} s before GET https://webexapis.com/v1/rooms/1"
    )
    assert warning.retry_after == warning.wait.seconds == clock.slept[0] >= 30
    assert (warning.wait.reason, warning.wait.attempt) == ("rate limit", 1)
    assert TOKEN not in f"{warning} {warning!r}"


def test_each_wait_is_warned_of(start: Start, clock: VirtualClock) -> None:
    webex, _ = start(answer(429, Retry_After="3"), answer(429), OK)

    with pytest.warns(RateLimitWarning) as caught:
        settle(webex.rooms.get("1"))

    assert [each.message.wait.attempt for each in caught] == [1, 2]  # type: ignore[union-attr]
    assert [each.message.retry_after for each in caught] == clock.slept  # type: ignore[union-attr]


def test_a_call_that_holds_back_for_another_is_warned_of_too(start: Start) -> None:
    webex, _ = start(answer(429, Retry_After="30"), OK)
    with pytest.raises(RateLimitError):
        settle(webex.with_options(retry=RetryPolicy(max_attempts=1)).rooms.get("limited"))

    with pytest.warns(RateLimitWarning, match="answered another call with 429: waiting 30"):
        settle(webex.rooms.get("1"))


def test_no_other_wait_is_warned_of(start: Start, clock: VirtualClock) -> None:
    webex, _ = start(answer(503, Retry_After="1"), answer(502), OK, OK, rate_limiter=TokenBucket(1, 60), clock=clock)

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        settle(webex.rooms.get("1"))
        settle(webex.rooms.get("1"))

    assert len(clock.slept) >= 4


def test_a_429_that_is_not_waited_for_is_an_error_alone(start: Start) -> None:
    webex, _ = start(answer(429, Retry_After="3600"))

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(RateLimitError):
            settle(webex.rooms.get("1"))


def line_of(caught: pytest.WarningsRecorder) -> str:
    """The source of the line that the one warning is for."""
    (warning,) = caught
    return linecache.getline(warning.filename, warning.lineno).strip()


def test_the_line_that_made_the_call_is_warned_of(clock: VirtualClock) -> None:
    webex = WebexClient(TOKEN, transport=RecordingTransport(LIMITED, OK, LIMITED, page("1")), clock=clock)

    with pytest.warns(RateLimitWarning) as caught:
        room = webex.rooms.get("1")
    assert line_of(caught) == 'room = webex.rooms.get("1")'
    with pytest.warns(RateLimitWarning) as caught:
        rooms = [each.title for each in webex.rooms.list()]
    assert line_of(caught) == "rooms = [each.title for each in webex.rooms.list()]"
    assert len([room, *rooms]) == 2


async def test_the_line_that_awaits_is_warned_of(clock: VirtualClock) -> None:
    wire = AsyncRecordingTransport(LIMITED, OK, LIMITED, page("1"))
    webex = AsyncWebexClient(TOKEN, transport=wire, clock=clock)

    with pytest.warns(RateLimitWarning) as caught:
        room = await webex.rooms.get("1")
    assert line_of(caught) == 'room = await webex.rooms.get("1")'
    with pytest.warns(RateLimitWarning) as caught:
        rooms = [each.title async for each in webex.rooms.list()]
    assert line_of(caught) == "rooms = [each.title async for each in webex.rooms.list()]"
    assert len([room, *rooms]) == 2


async def test_a_task_that_is_nothing_but_the_call_has_no_such_line_and_is_warned_of_all_the_same(
    clock: VirtualClock,
) -> None:
    webex = AsyncWebexClient(TOKEN, transport=AsyncRecordingTransport(LIMITED, OK), clock=clock)

    with pytest.warns(RateLimitWarning) as caught:
        await asyncio.create_task(webex.rooms.get("1"))

    assert "webex_client" not in caught[0].filename


def test_it_is_silenced_in_the_usual_ways(start: Start) -> None:
    webex, _ = start(LIMITED, OK)

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.filterwarnings("ignore", category=RateLimitWarning)
        settle(webex.rooms.get("1"))
    assert issubclass(RateLimitWarning, UserWarning)


def test_made_an_error_it_leaves_the_call_before_the_wait_and_the_client_goes_on(
    start: Start, clock: VirtualClock
) -> None:
    told: list[Wait] = []
    webex, wire = start(answer(429, Retry_After="30"), OK, retry=RetryPolicy(on_wait=told.append))

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(RateLimitWarning) as raised:
            settle(webex.messages.create(room_id="1", text="built"))
    assert raised.value.wait.method == "POST"
    assert (clock.slept, told, len(wire.requests)) == ([], [], 1)

    with pytest.warns(RateLimitWarning, match="another call"):
        settle(webex.rooms.get("1"))
    assert 30 <= sum(clock.slept) <= 31
    assert len(told) == 1


def test_it_can_be_pickled_as_logging_and_test_runners_do() -> None:
    warning = RateLimitWarning(Wait(3.0, "rate limit", "GET", "https://webexapis.com/v1/rooms", 1, 429))

    again = pickle.loads(pickle.dumps(warning))

    assert (str(again), again.wait) == (str(warning), warning.wait)


SCRIPT = """
from webex_client import WebexClient
from webex_client.testing import FakeWebex

fake = FakeWebex()
fake.fail("GET /rooms", status=429, retry_after="7")
with fake.client() as webex:
    webex.rooms.list().all()
print("done")
"""


@pytest.mark.parametrize(
    ("options", "shown", "done"),
    [
        ([], True, True),
        (["-W", "ignore"], False, True),
        (["-W", "error"], True, False),
        (["-W", "error", "-W", "ignore:Webex answered:UserWarning"], False, True),
    ],
)
def test_a_program_shows_it_unless_it_is_told_not_to(options: list[str], shown: bool, done: bool) -> None:
    run = subprocess.run([sys.executable, *options, "-c", SCRIPT], capture_output=True, text=True, check=False)

    assert ("RateLimitWarning: Webex answered 429: waiting 7" in run.stderr) is shown
    assert (run.stdout == "done\n") is done
    if options == []:
        assert "<string>:8: RateLimitWarning" in run.stderr


def test_tests_with_the_fake_can_expect_it() -> None:
    fake = FakeWebex()
    fake.fail("POST /rooms", status=429, retry_after="30")

    with fake.client() as webex, pytest.warns(RateLimitWarning, match="waiting 3"):
        webex.rooms.create(title="Dev Room")
