"""Meetings of the fake: planned in a zone, by a rule, and shown to those whom they concern."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from planning import EIGHT_MONDAYS, HOUR, NEXT_MONDAY, NO_MEETING, PASSWORD, WEBINAR, plan, scheduled, with_scopes
from refusals import refused

from webex_client import WebexClient
from webex_client.api import meetings
from webex_client.testing import FakeWebex


def test_a_meeting_is_a_series_of_one_with_all_it_takes_to_join(fake: FakeWebex, webex: WebexClient) -> None:
    meeting = plan(webex, agenda="What the engine weaves next.")

    assert (meeting.title, meeting.agenda) == ("Engine review", "What the engine weaves next.")
    assert (meeting.meeting_type, meeting.state, meeting.recurrence) == ("meetingSeries", "active", None)
    assert (meeting.start, meeting.end, meeting.timezone) == (NEXT_MONDAY, NEXT_MONDAY + HOUR, "UTC")
    assert (meeting.host_user_id, meeting.host_email) == (fake.me.id, "me@example.com")
    assert len(meeting.id) == 32
    assert str(meeting.meeting_number).isdigit()
    assert str(meeting.web_link).startswith("https://example.webex.com/example/j.php?MTID=m")
    assert meeting.sip_address == f"{meeting.meeting_number}@example.webex.com"
    assert meeting.password
    assert webex.meetings.get(meeting.id) == meeting


def test_two_meetings_share_nothing_that_tells_them_apart(webex: WebexClient) -> None:
    one, other = plan(webex), plan(webex)
    for name in ("id", "meeting_number", "web_link", "password", "host_key"):
        assert getattr(one, name) != getattr(other, name), name


def test_equal_seeds_give_equal_meetings() -> None:
    one, other, another = (plan(FakeWebex(seed=seed).client()) for seed in (7, 7, 8))
    assert one == other
    assert one.id != another.id


def test_a_time_without_a_zone_is_one_of_the_meeting(webex: WebexClient) -> None:
    times = {"start": "2026-07-01 20:00:00", "end": "2026-07-01T21:00", "timezone": "Asia/Shanghai"}
    meeting = plan(webex, **times)

    assert meeting.to_dict()["start"] == "2026-07-01T20:00:00+08:00"
    assert meeting.to_dict()["end"] == "2026-07-01T21:00:00+08:00"
    assert meeting.timezone == "Asia/Shanghai"


def test_times_are_written_in_the_zone_that_is_asked_for_or_else_in_utc(webex: WebexClient) -> None:
    meeting = plan(webex, start="2026-07-01 20:00:00", end="2026-07-01 21:00:00", timezone="Asia/Shanghai")

    utc = webex.meetings.get(meeting.id).to_dict()
    london = webex.meetings.get(meeting.id, timezone="Europe/London").to_dict()
    assert (utc["timezone"], utc["start"]) == ("UTC", "2026-07-01T12:00:00Z")
    assert (london["timezone"], london["start"]) == ("Europe/London", "2026-07-01T13:00:00+01:00")
    with refused(400, "no such time zone"):
        webex.meetings.get(meeting.id, timezone="Europe/Analytical")


def test_seconds_do_not_count_and_this_minute_is_the_next(fake: FakeWebex, webex: WebexClient) -> None:
    fake.clock.advance(20)
    now = datetime(2026, 1, 5, 9, tzinfo=UTC)

    assert plan(webex, start=now + timedelta(seconds=50), end=now + HOUR).start == now + timedelta(minutes=1)
    later = plan(webex, start=now + timedelta(minutes=5, seconds=50), end=now + HOUR)
    assert later.start == now + timedelta(minutes=5)


def test_nine_on_the_wall_is_nine_before_and_after_the_clocks_change(webex: WebexClient) -> None:
    times = {"start": "2026-03-23 09:00:00", "end": "2026-03-23 10:00:00", "timezone": "Europe/London"}
    series = plan(webex, **times, recurrence="FREQ=WEEKLY;COUNT=3;BYDAY=MO")

    utc = scheduled(webex, series, from_="2026-03-01T00:00:00Z", to="2026-05-01T00:00:00Z")
    assert [each.to_dict()["start"] for each in utc] == [
        "2026-03-23T09:00:00Z",
        "2026-03-30T08:00:00Z",
        "2026-04-06T08:00:00Z",
    ]
    assert [each.id for each in utc] == [
        f"{series.id}_{key}" for key in ("20260323T090000Z", "20260330T080000Z", "20260406T080000Z")
    ]


def test_two_hours_through_the_change_of_the_clocks_are_two_hours(webex: WebexClient) -> None:
    times = {"start": "2026-03-28 00:30:00", "end": "2026-03-28 02:30:00", "timezone": "Europe/London"}
    series = plan(webex, **times, recurrence="FREQ=DAILY;COUNT=2")

    (_, over) = scheduled(webex, series)
    assert over.to_dict()["start"] == "2026-03-29T00:30:00Z"
    assert over.to_dict()["end"] == "2026-03-29T02:30:00Z"


def test_a_series_begins_with_the_first_meeting_of_its_rule(webex: WebexClient) -> None:
    series = plan(webex, recurrence="FREQ=WEEKLY;INTERVAL=1;COUNT=2;BYDAY=WE")

    assert series.start == NEXT_MONDAY + timedelta(days=2)
    assert series.recurrence == "FREQ=WEEKLY;COUNT=2;INTERVAL=1;BYDAY=WE"
    starts = [each.start for each in scheduled(webex, series)]
    assert starts == [NEXT_MONDAY + timedelta(days=days) for days in (2, 9)]


def test_a_scheduled_meeting_is_got_by_its_id_and_belongs_to_its_series(webex: WebexClient) -> None:
    series = plan(webex, recurrence=EIGHT_MONDAYS)
    third = scheduled(webex, series)[2]

    got = webex.meetings.get(third.id)
    assert (got.meeting_type, got.state, got.meeting_series_id) == ("scheduledMeeting", "scheduled", series.id)
    assert (got.start, got.is_modified, got.recurrence) == (NEXT_MONDAY + timedelta(days=14), False, None)
    assert got.meeting_number == series.meeting_number
    for nothing in (f"{series.id}_20260113T090000Z", f"{series.id}_x", f"{series.id}_I_1", f"{third.id}_x"):
        with refused(404):
            webex.meetings.get(nothing)


def test_current_is_the_meeting_that_comes_next(fake: FakeWebex, webex: WebexClient) -> None:
    series = plan(webex, recurrence=EIGHT_MONDAYS)
    fake.clock.advance(timedelta(days=10).total_seconds())

    current = webex.meetings.get(series.id, current=True)
    assert (current.meeting_type, current.start) == ("scheduledMeeting", NEXT_MONDAY + timedelta(days=7))
    assert webex.meetings.get(series.id, current=False).start == NEXT_MONDAY
    fake.clock.advance(timedelta(days=90).total_seconds())
    assert webex.meetings.get(series.id, current=True).state == "expired"


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"title": " "}, "title"),
        ({"title": "x" * 129}, "title"),
        ({"agenda": "x" * 1301}, "agenda"),
        ({"start": "2026-01-05T08:59:00Z", "end": "2026-01-05T10:00:00Z"}, "past"),
        ({"start": "2036-02-01T09:00:00Z", "end": "2036-02-01T10:00:00Z"}, "10 years"),
        ({"end": NEXT_MONDAY + timedelta(minutes=9)}, "10 minutes"),
        ({"end": NEXT_MONDAY + timedelta(hours=24)}, "24 hours"),
        ({"end": NEXT_MONDAY - HOUR}, "end"),
        ({"start": "yesterday"}, "start"),
        ({"start": "0001-01-01 00:00:00", "end": NEXT_MONDAY, "timezone": "Asia/Shanghai"}, "no time"),
        ({"start": "9999-12-31 23:50:00", "end": NEXT_MONDAY, "timezone": "America/Los_Angeles"}, "no time"),
        ({"start": "2026-01-12T24:30:00Z"}, "start"),
        ({"timezone": "Mars/Olympus"}, "time zone"),
        ({"timezone": "../../etc/passwd"}, "time zone"),
        ({"recurrence": "every Monday"}, "recurrence"),
        ({"password": "note"}, "uppercase"),
        ({"password": "A1b"}, "characters"),
        ({"join_before_host_minutes": 7}, "joinBeforeHostMinutes"),
        ({"visual_watermark_opacity": 4}, "visualWatermarkOpacity"),
        ({"reminder_time": -1}, "reminderTime"),
        ({"integration_tags": ["a", "b", "c", "d"]}, "integrationTags"),
        ({"integration_tags": ["x" * 65]}, "integrationTags"),
        ({"tracking_codes": [{"name": "Colour", "value": "red"}]}, "tracking code"),
        ({"tracking_codes": [{"name": "Division", "value": "Nowhere"}]}, "Division"),
        ({"site_url": "elsewhere.example.com"}, "siteUrl"),
        ({"session_type_id": 12345}, "sessionTypeId"),
        ({"session_type_id": 9}, "sessionTypeId"),
        ({"scheduled_type": "webinar"}, "sessionTypeId"),
        ({"scheduled_type": "personalRoomMeeting", "integration_tags": ["a"]}, "personal room"),
        ({"live_stream": {"destination": "Here"}}, "liveStream"),
        ({"template_id": "nothing"}, "template"),
        ({"adhoc": True}, "roomId"),
        ({"invitees": [{"displayName": "Ada"}]}, "email"),
        ({"invitees": [{"email": f"{number}@example.com"} for number in range(1001)]}, "1000"),
        ({"host_email": "nobody@example.com"}, "host"),
    ],
)
def test_a_meeting_that_cannot_be_is_refused(webex: WebexClient, fields: dict[str, Any], message: str) -> None:
    with refused(404 if message in ("template", "host") else 400, message):
        plan(webex, **fields)
    assert webex.meetings.list(meeting_type="meetingSeries").all() == []


def test_nobody_is_invited_twice(webex: WebexClient) -> None:
    with refused(409, "invited"):
        plan(webex, invitees=[{"email": "ada@example.com"}, {"email": "ADA@example.com"}])
    assert webex.meetings.list().all() == []


@pytest.mark.parametrize("missing", ["title", "start", "end"])
def test_title_and_times_are_needed(webex: WebexClient, missing: str) -> None:
    fields: dict[str, Any] = {"title": "Engine review", "start": NEXT_MONDAY, "end": NEXT_MONDAY + HOUR} | {
        missing: None
    }
    with refused(400, missing):
        webex.meetings.create(**fields)


def test_a_webinar_has_a_password_for_its_panelists(webex: WebexClient) -> None:
    webinar = plan(webex, **WEBINAR)

    assert (webinar.scheduled_type, webinar.session_type_id) == ("webinar", 9)
    assert webinar.panelist_password
    assert plan(webex).panelist_password is None


def test_settings_that_are_given_in_part_stand_beside_the_usual_ones(webex: WebexClient) -> None:
    meeting = plan(webex, meeting_options={"enabledFileTransfer": True})

    assert meeting.meeting_options is not None
    assert meeting.meeting_options.to_dict() == {
        "enabledChat": True,
        "enabledVideo": True,
        "enabledFileTransfer": True,
    }


def test_tracking_codes_that_are_left_out_get_their_defaults(webex: WebexClient) -> None:
    meeting = plan(webex, tracking_codes=[{"name": "Department", "value": "Sales"}])

    codes = {str(code.name): code.value for code in meeting.tracking_codes or []}
    assert codes == {"Department": "Sales", "Division": "Full-time"}
    assert plan(webex).tracking_codes is None


def test_others_see_a_meeting_if_invited_or_by_its_password(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.client(access_token=fake.add_person("ada@example.com").token)
    eve = fake.client(access_token=fake.add_person("eve@example.com").token)
    meeting = plan(webex, password=PASSWORD, invitees=[{"email": "ADA@example.com"}])

    assert ada.meetings.get(meeting.id).host_key is None
    assert ada.meetings.get(meeting.id).password == PASSWORD
    with refused(403, "password"):
        eve.meetings.get(meeting.id)
    with refused(403, "password"):
        eve.meetings.get(meeting.id, password="guessed")
    assert eve.meetings.get(meeting.id, password=PASSWORD).title == "Engine review"
    with refused(404):
        eve.meetings.get(NO_MEETING, password=PASSWORD)


def test_the_guest_of_one_meeting_is_none_of_the_series(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.client(access_token=fake.add_person("ada@example.com").token)
    first, second, *_ = scheduled(webex, plan(webex, recurrence=EIGHT_MONDAYS))
    webex.meeting_invitees.create(meeting_id=first.id, email="ada@example.com")

    assert ada.meetings.get(first.id).title == "Engine review"
    with refused(403):
        ada.meetings.get(second.id)


def test_administrators_act_for_hosts(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.add_person("ada@example.com", display_name="Ada")
    eve = fake.client(access_token=fake.add_person("eve@example.com").token)

    meeting = plan(webex, host_email="ada@example.com")

    assert (meeting.host_user_id, meeting.host_display_name) == (ada.id, "Ada")
    assert webex.meetings.get(meeting.id, host_email="ada@example.com").host_key
    with refused(403):
        webex.meetings.get(meeting.id)
    with refused(403):
        plan(eve, host_email="ada@example.com")


def test_those_who_oversee_the_organization_see_it_without_its_secrets(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.client(access_token=fake.add_person("ada@example.com").token)
    meeting = plan(ada, agenda="Secret")

    seen = webex.meetings.get_as_admin(meeting.id)
    assert (seen.title, seen.host_email) == ("Engine review", "ada@example.com")
    for name in ("password", "phone_and_video_system_password", "host_key", "web_link", "sip_address", "agenda"):
        assert getattr(seen, name) is None, name
    with refused(403):
        ada.meetings.get_as_admin(meeting.id)


def test_a_token_needs_the_scopes_of_what_is_done(fake: FakeWebex, webex: WebexClient) -> None:
    fake.add_person("ada@example.com")
    meeting, hers = plan(webex), plan(webex, host_email="ada@example.com")
    room = webex.rooms.create(title="Dev Room")
    reader, writer = with_scopes(fake, "meeting:schedules_read"), with_scopes(fake, "meeting:schedules_write")

    assert reader.meetings.get(meeting.id) == meeting
    with refused(403, "scopes"):
        plan(reader)
    with refused(403, "scopes"):
        writer.meetings.get(meeting.id)
    with refused(403, "administrators"):
        reader.meetings.get(hers.id, host_email="ada@example.com")
    with refused(403, "spark:all"):
        plan(writer, room_id=room.id)
    administrator = with_scopes(fake, "meeting:admin_schedule_read", "meeting:admin_schedule_write")
    assert administrator.meetings.get(hers.id, host_email="ada@example.com").id == hers.id
    assert plan(with_scopes(fake, "meeting:schedules_write", "spark:all"), room_id=room.id).room_id == room.id


def test_a_template_brings_what_is_not_given(webex: WebexClient) -> None:
    (template,) = webex.meeting_templates.list(is_default=False, template_type="meeting")

    made = webex.meetings.create(template_id=template.id, agenda="Mine")
    assert (made.title, made.agenda, made.reminder_time) == ("Review", "Mine", 10)
    assert made.start == datetime(2026, 1, 5, 10, tzinfo=UTC)
    assert made.end == datetime(2026, 1, 5, 10, 30, tzinfo=UTC)
    with refused(400, "webinar"):
        plan(webex, template_id=template.id, **WEBINAR)


async def test_both_kinds_of_client_plan_meetings(fake: FakeWebex) -> None:
    async with fake.async_client() as webex:
        meeting = await webex.meetings.create(title="Engine review", start=NEXT_MONDAY, end=NEXT_MONDAY + HOUR)
        assert [each.id async for each in webex.meetings.list(to=NEXT_MONDAY + HOUR)] == [meeting.id]
        assert (await webex.send(meetings.get(meeting.id))).title == "Engine review"
