"""Meetings of the fake are changed: a whole series or one meeting of it, deleted, or given to another host."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from planning import EIGHT_MONDAYS, HOUR, NEXT_MONDAY, NO_MEETING, begin_of, plan, scheduled
from refusals import refused

from webex_client import Headers, Request, WebexClient
from webex_client.api import meetings
from webex_client.operation import UNSET
from webex_client.testing import FakeWebex

WEEK = timedelta(days=7)


def put(webex: WebexClient, meeting_id: str, **fields: Any) -> Any:
    return webex.meetings.update(meeting_id, **fields)


def patch(webex: WebexClient, meeting_id: str, **fields: Any) -> Any:
    return webex.meetings.patch(meeting_id, **fields)


either_way = pytest.mark.parametrize("change", [put, patch])


@either_way
def test_a_series_is_changed_with_all_its_meetings(webex: WebexClient, change: Callable[..., Any]) -> None:
    series = plan(webex, agenda="Old", recurrence=EIGHT_MONDAYS)

    changed = change(webex, series.id, title="Tea", enabled_auto_record_meeting=True, reminder_time=5)

    assert (changed.id, changed.title, changed.agenda) == (series.id, "Tea", "Old")
    assert webex.meetings.get(series.id) == changed
    first, *_ = scheduled(webex, series)
    assert (first.title, first.enabled_auto_record_meeting, first.is_modified) == ("Tea", True, False)


@either_way
def test_one_meeting_is_changed_apart_from_its_series(webex: WebexClient, change: Callable[..., Any]) -> None:
    series = plan(webex, recurrence=EIGHT_MONDAYS)
    _, second, *_ = scheduled(webex, series)

    begin = NEXT_MONDAY + WEEK + HOUR
    changed = change(webex, second.id, title="Tea", start=begin, end=begin + HOUR)

    assert (changed.id, changed.title, changed.is_modified) == (second.id, "Tea", True)
    assert (changed.start, changed.end) == (begin, begin + HOUR)
    first, second, third, *_ = scheduled(webex, series)
    assert [each.title for each in (first, second, third)] == ["Engine review", "Tea", "Engine review"]
    assert begin_of(second) == begin
    assert webex.meetings.get(series.id).title == "Engine review"


def test_what_was_changed_in_one_meeting_stays_when_the_series_is_called_otherwise(webex: WebexClient) -> None:
    series = plan(webex, recurrence=EIGHT_MONDAYS)
    first, second, *_ = scheduled(webex, series)
    webex.meetings.patch(second.id, title="Tea")

    webex.meetings.patch(series.id, title="Coffee", agenda="Beans")

    assert (webex.meetings.get(first.id).title, webex.meetings.get(second.id).title) == ("Coffee", "Tea")
    assert webex.meetings.get(second.id).agenda == "Beans"


@pytest.mark.parametrize(
    "fields",
    [
        {"start": NEXT_MONDAY + HOUR, "end": NEXT_MONDAY + 2 * HOUR},
        {"end": NEXT_MONDAY + 2 * HOUR},
        {"recurrence": "FREQ=WEEKLY;COUNT=7;BYDAY=MO"},
    ],
)
def test_other_times_of_a_series_take_back_what_was_changed_in_one(webex: WebexClient, fields: dict[str, Any]) -> None:
    series = plan(webex, recurrence=EIGHT_MONDAYS)
    first, second, *_ = scheduled(webex, series)
    webex.meetings.patch(second.id, title="Tea")
    webex.meetings.delete(first.id)

    webex.meetings.patch(series.id, **fields)

    left = scheduled(webex, series)
    assert len(left) == (7 if "recurrence" in fields else 8)
    assert {each.title for each in left} == {"Engine review"}


def test_the_same_times_again_take_nothing_back(webex: WebexClient) -> None:
    series = plan(webex, recurrence=EIGHT_MONDAYS)
    _, second, *_ = scheduled(webex, series)
    webex.meetings.patch(second.id, title="Tea")

    webex.meetings.update(series.id, start=series.start, end=series.end, recurrence=EIGHT_MONDAYS, timezone="UTC")

    assert webex.meetings.get(second.id).title == "Tea"


def test_a_series_that_has_begun_can_go_on_for_longer(fake: FakeWebex, webex: WebexClient) -> None:
    series = plan(webex, recurrence="FREQ=WEEKLY;COUNT=3")
    fake.clock.advance((2 * WEEK).total_seconds())

    changed = webex.meetings.patch(series.id, recurrence="FREQ=WEEKLY;COUNT=4", end=NEXT_MONDAY + 2 * HOUR)

    assert (changed.start, changed.end) == (NEXT_MONDAY, NEXT_MONDAY + 2 * HOUR)
    assert len(scheduled(webex, series)) == 4


def test_a_meeting_is_moved_to_another_zone(webex: WebexClient) -> None:
    series = plan(webex, start="2026-03-23 09:00:00", end="2026-03-23 10:00:00", recurrence="FREQ=WEEKLY;COUNT=2")

    changed = webex.meetings.patch(series.id, timezone="Europe/London")

    assert changed.timezone == "Europe/London"
    assert [each.to_dict()["start"] for each in scheduled(webex, series)] == [
        "2026-03-23T09:00:00Z",
        "2026-03-30T08:00:00Z",
    ]


def test_what_can_be_null_is_taken_away_by_patch_alone(webex: WebexClient) -> None:
    codes = [{"name": "Department", "value": "Sales"}]
    series = plan(webex, agenda="Old", tracking_codes=codes, recurrence=EIGHT_MONDAYS)

    changed = webex.meetings.patch(series.id, agenda=None, tracking_codes=None, recurrence=None)

    assert (changed.agenda, changed.tracking_codes, changed.recurrence) == (None, None, None)
    assert len(scheduled(webex, series)) == 1
    with refused(400, "agenda"):
        webex.request("PUT", f"/meetings/{series.id}", json={"agenda": None})


def test_what_is_not_given_is_left_as_it_is(webex: WebexClient) -> None:
    series = plan(webex, agenda="Old", recurrence=EIGHT_MONDAYS)

    assert webex.meetings.patch(series.id, title="Tea", agenda=UNSET, recurrence=UNSET).agenda == "Old"


@pytest.mark.parametrize("media_type", ["application/json", "application/json-patch+json; charset=utf-8"])
def test_a_patch_is_json_by_either_name(fake: FakeWebex, webex: WebexClient, media_type: str) -> None:
    series = plan(webex)
    headers = Headers({"Authorization": f"Bearer {fake.me.token}", "Content-Type": media_type})
    url = f"https://webexapis.com/v1/meetings/{series.id}"

    answer = fake.transport().send(Request("PATCH", url, headers, b'{"title": "Tea"}'))

    assert (answer.status, json.loads(answer.content)["title"]) == (200, "Tea")
    assert fake.problems == []


def test_a_meeting_that_was_got_can_be_put_back(webex: WebexClient) -> None:
    series = plan(webex, agenda="Old", recurrence=EIGHT_MONDAYS)

    body = {**webex.meetings.get(series.id).to_dict(), "title": "Tea"}
    answer = webex.request("PUT", f"/meetings/{series.id}", json=body)

    assert answer.parsed == body


@either_way
@pytest.mark.parametrize(
    "fields",
    [
        {"title": ""},
        {"end": NEXT_MONDAY + timedelta(minutes=5)},
        {"start": NEXT_MONDAY - 2 * WEEK, "end": NEXT_MONDAY - 2 * WEEK + HOUR},
        {"recurrence": "now and then"},
        {"timezone": "Mars/Olympus"},
        {"password": "weak"},
    ],
)
def test_a_change_is_made_as_a_whole_or_not_at_all(
    webex: WebexClient, change: Callable[..., Any], fields: dict[str, Any]
) -> None:
    series = plan(webex)

    with refused(400):
        change(webex, series.id, **{"agenda": "New", **fields})
    assert webex.meetings.get(series.id) == series


def test_one_meeting_has_no_recurrence_of_its_own(webex: WebexClient) -> None:
    first, *_ = scheduled(webex, plan(webex, recurrence=EIGHT_MONDAYS))
    with refused(400, "series"):
        webex.meetings.patch(first.id, recurrence="FREQ=DAILY")


def test_a_deleted_series_is_gone_with_its_meetings(fake: FakeWebex, webex: WebexClient) -> None:
    series = plan(webex, recurrence=EIGHT_MONDAYS, invitees=[{"email": "ada@example.com"}])
    first, *_ = scheduled(webex, series)

    webex.meetings.delete(series.id)

    for gone in (series.id, first.id):
        with refused(404):
            webex.meetings.get(gone)
        with refused(404):
            webex.meetings.delete(gone)
    with refused(404):
        webex.meeting_invitees.list(meeting_id=series.id).all()


def test_one_meeting_is_cancelled_and_the_others_remain(webex: WebexClient) -> None:
    series = plan(webex, recurrence=EIGHT_MONDAYS)
    first, second, *_ = scheduled(webex, series)

    webex.meetings.delete(first.id, send_email=False)

    assert scheduled(webex, series)[0].id == second.id
    assert webex.meetings.get(series.id, current=True).id == second.id
    with refused(404):
        webex.meetings.get(first.id)


def test_only_the_host_changes_and_deletes(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.client(access_token=fake.add_person("ada@example.com").token)
    eve = fake.client(access_token=fake.add_person("eve@example.com").token)
    series = plan(webex, invitees=[{"email": "ada@example.com", "coHost": True}])

    for client, status in ((ada, 403), (eve, 404)):
        with refused(status):
            client.meetings.patch(series.id, title="Tea")
        with refused(status):
            client.meetings.delete(series.id)
    hers = plan(ada)
    assert webex.meetings.patch(hers.id, title="Tea", host_email="ada@example.com").title == "Tea"
    with refused(404):
        webex.meetings.delete(hers.id)
    webex.meetings.delete(hers.id, host_email="ada@example.com")


def test_what_is_on_over_or_ad_hoc_is_not_changed(fake: FakeWebex, webex: WebexClient) -> None:
    series = plan(webex, recurrence=EIGHT_MONDAYS)
    room = webex.rooms.create(title="Dev Room")
    ad_hoc = webex.meetings.create(adhoc=True, room_id=room.id)
    first, *_ = scheduled(webex, series)
    held = fake.meetings.start(first.id)

    refusals = [(series.id, 409), (first.id, 409), (held, 409), (ad_hoc.id, 400), (NO_MEETING, 404)]
    for meeting_id, status in refusals:
        with refused(status):
            webex.meetings.patch(meeting_id, title="Tea")
        with refused(status):
            webex.meetings.delete(meeting_id)
    fake.meetings.end(held)
    for meeting_id in (first.id, held):
        with refused(400, "over"):
            webex.meetings.delete(meeting_id)
    assert webex.meetings.patch(series.id, title="Tea").title == "Tea"


def test_meetings_are_given_to_another_host(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.add_person("ada@example.com")
    one, other = plan(webex, recurrence=EIGHT_MONDAYS), plan(webex)
    held = fake.meetings.start(one.id)
    fake.meetings.end(held)

    answer = webex.send_raw(meetings.reassign_host(host_email="ada@example.com", meeting_ids=[one.id, other.id]))

    assert (answer.status, answer.parsed) == (204, [])
    hers = fake.client(access_token=ada.token)
    assert hers.meetings.get(one.id).host_user_id == ada.id
    assert webex.meetings.get(held).host_user_id == fake.me.id
    with refused(403):
        webex.meetings.get(one.id)


def test_what_became_of_each_meeting_is_told_where_not_all_are_given_away(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.client(access_token=fake.add_person("ada@example.com").token)
    series, running = plan(webex, recurrence=EIGHT_MONDAYS), plan(webex)
    first, *_ = scheduled(webex, series)
    fake.meetings.start(running.id)

    ids = [series.id, NO_MEETING, first.id, running.id]
    told = webex.meetings.reassign_host(host_email="ada@example.com", meeting_ids=ids)

    assert [(each.meeting_id, each.http_status) for each in told] == list(zip(ids, [200, 404, 400, 409], strict=True))
    assert [bool(each.message) for each in told] == [False, True, True, True]
    refusals: list[tuple[int, WebexClient, dict[str, Any]]] = [
        (403, webex, {"host_email": "nobody@example.com", "meeting_ids": ids}),
        (403, ada, {"host_email": "ada@example.com", "meeting_ids": ids}),
        (400, webex, {"host_email": "ada@example.com", "meeting_ids": []}),
        (400, webex, {"host_email": "ada@example.com", "meeting_ids": ids, "site_url": "elsewhere.example.com"}),
    ]
    for status, client, arguments in refusals:
        with refused(status):
            client.meetings.reassign_host(**arguments)


def test_whoever_is_deleted_hosts_nothing_any_more(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.add_person("ada@example.com")
    meeting = plan(webex, host_email="ada@example.com")

    webex.people.delete(ada.id)

    with refused(404):
        webex.meetings.get_as_admin(meeting.id)
