"""Meetings of the fake are held: by the clock and by what a test lets happen, joined, controlled, and told of."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from contract.recorded import SHARED, each
from planning import EIGHT_MONDAYS, HOUR, NEXT_MONDAY, NO_MEETING, PASSWORD, WEBINAR, plan, scheduled
from receivers import HOOK
from refusals import refused

from webex_client import ApiError, ArgumentError, WebexClient
from webex_client.api import meetings
from webex_client.testing import FakeWebex

START = datetime(2026, 1, 5, 9, tzinfo=UTC)


def go_to(fake: FakeWebex, moment: datetime) -> None:
    fake.clock.advance(moment.timestamp() - fake.clock.time())


def states(webex: WebexClient, *ids: str) -> list[str | None]:
    return [webex.meetings.get(meeting_id).state for meeting_id in ids]


def test_a_meeting_to_which_nobody_comes_is_missed(fake: FakeWebex, webex: WebexClient) -> None:
    series = plan(webex, join_before_host_minutes=10)
    (meeting,) = scheduled(webex, series)

    assert states(webex, series.id, meeting.id) == ["active", "scheduled"]
    go_to(fake, NEXT_MONDAY - timedelta(minutes=10, seconds=1))
    assert states(webex, meeting.id) == ["scheduled"]
    go_to(fake, NEXT_MONDAY - timedelta(minutes=10))
    assert states(webex, series.id, meeting.id) == ["active", "ready"]
    go_to(fake, NEXT_MONDAY + HOUR)
    assert states(webex, series.id, meeting.id) == ["expired", "missed"]


def test_a_meeting_that_is_started_is_on_until_it_is_ended(fake: FakeWebex, webex: WebexClient) -> None:
    series = plan(webex, recurrence=EIGHT_MONDAYS)
    first, second, *_ = scheduled(webex, series)
    go_to(fake, NEXT_MONDAY + timedelta(minutes=2, seconds=11))

    held = fake.meetings.start(series.id)

    assert states(webex, series.id, first.id, second.id, held) == ["inProgress", "ready", "scheduled", "inProgress"]
    on = webex.meetings.get(held)
    assert (on.meeting_type, on.meeting_series_id, on.scheduled_meeting_id) == ("meeting", series.id, first.id)
    assert (on.start, on.end) == (NEXT_MONDAY + timedelta(minutes=2, seconds=11), None)
    assert (on.host_did_join, on.attendee_did_join, on.meeting_number) == (True, True, series.meeting_number)
    go_to(fake, NEXT_MONDAY + timedelta(minutes=58))
    assert fake.meetings.end(series.id) == held
    assert states(webex, series.id, first.id, second.id, held) == ["active", "ended", "scheduled", "ended"]
    ended = webex.meetings.get(held)
    assert ended.end == NEXT_MONDAY + timedelta(minutes=58)
    gone = ("meeting_number", "password", "phone_and_video_system_password", "host_key", "tracking_codes")
    assert [getattr(ended, name) for name in gone] == [None] * len(gone)
    assert (ended.has_chat, ended.has_recording, ended.has_registration) == (False, False, False)


def test_a_meeting_that_was_held_keeps_what_it_was_called(fake: FakeWebex, webex: WebexClient) -> None:
    series = plan(webex, recurrence=EIGHT_MONDAYS)
    held = fake.meetings.start(series.id)
    fake.meetings.end(held)

    webex.meetings.patch(series.id, title="Tea")

    assert webex.meetings.get(held).title == "Engine review"


def test_the_meetings_of_a_series_are_held_one_after_the_other(fake: FakeWebex, webex: WebexClient) -> None:
    series = plan(webex, recurrence=EIGHT_MONDAYS)
    held: list[str | None] = []
    for _ in range(3):
        held.append(webex.meetings.get(fake.meetings.start(series.id)).scheduled_meeting_id)
        fake.meetings.end(series.id)

    assert held == [each.id for each in scheduled(webex, series)[:3]]


def test_the_last_meeting_of_a_series_can_be_held_late(fake: FakeWebex, webex: WebexClient) -> None:
    series = plan(webex)
    go_to(fake, NEXT_MONDAY + 5 * HOUR)

    held = fake.meetings.start(series.id)

    assert states(webex, series.id, held) == ["inProgress", "inProgress"]


def test_what_cannot_happen_to_a_meeting_is_an_argument_error(fake: FakeWebex, webex: WebexClient) -> None:
    series = plan(webex)
    with pytest.raises(ArgumentError, match="no such meeting"):
        fake.meetings.start(NO_MEETING)
    with pytest.raises(ArgumentError, match="not on"):
        fake.meetings.end(series.id)
    held = fake.meetings.start(series.id)
    with pytest.raises(ArgumentError, match="already"):
        fake.meetings.start(series.id)
    with pytest.raises(ArgumentError, match="has begun"):
        fake.meetings.start(held)
    with pytest.raises(ArgumentError, match=r"'dancing'.*closed_caption"):
        fake.meetings.end(held, used=["dancing"])  # type: ignore[list-item]  # that is the point
    assert states(webex, held) == ["inProgress"]
    assert repr(fake.meetings) == "<MeetingControl of 1 series>"


def test_hosts_cohosts_and_compliance_officers_end_a_meeting(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.client(access_token=fake.add_person("ada@example.com").token)
    grace = fake.client(access_token=fake.add_person("grace@example.com").token)
    fake.load({"people": [{"email": "law@example.com", "token": "law", "roles": ["Compliance Officer"]}]})
    officer = fake.client(access_token="law")
    guests = [{"email": "ada@example.com", "coHost": True}, {"email": "grace@example.com"}]
    series = plan(webex, recurrence=EIGHT_MONDAYS, invitees=guests)

    for client in (webex, ada, officer):
        fake.meetings.start(series.id)
        with refused(403):
            grace.meetings.end(series.id)
        client.meetings.end(series.id, reason="Tea is served.")
        with refused(409, "not on"):
            client.meetings.end(series.id)
    assert states(webex, series.id) == ["active"]


def test_a_meeting_is_locked_and_recorded(fake: FakeWebex, webex: WebexClient) -> None:
    series = plan(webex)
    with refused(409):
        webex.meetings.get_controls(meeting_id=series.id)
    held = fake.meetings.start(series.id)

    def controls() -> tuple[bool | None, ...]:
        now = webex.meetings.get_controls(meeting_id=held)
        return now.locked, now.recording_started, now.recording_paused

    assert controls() == (False, False, False)
    webex.meetings.update_controls(meeting_id=series.id, locked=True, recording_paused=True)
    assert controls() == (True, False, False)
    webex.meetings.update_controls(meeting_id=held, recording_started=True, recording_paused=True)
    assert controls() == (True, True, True)
    webex.meetings.update_controls(meeting_id=held, recording_started=False, locked=False)
    assert controls() == (False, False, False)
    fake.meetings.end(held)
    assert webex.meetings.get(held).has_recording is True


def test_controls_are_for_hosts_and_cohosts(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.client(access_token=fake.add_person("ada@example.com").token)
    grace = fake.client(access_token=fake.add_person("grace@example.com").token)
    guests = [{"email": "ada@example.com", "coHost": True}, {"email": "grace@example.com"}]
    held = fake.meetings.start(plan(webex, invitees=guests).id)

    assert ada.meetings.update_controls(meeting_id=held, locked=True).locked is True
    with refused(403):
        grace.meetings.update_controls(meeting_id=held, locked=False)
    with refused(404):
        grace.meetings.get_controls(meeting_id=NO_MEETING)


def test_the_links_to_join_and_to_start_are_for_those_whom_they_concern(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.client(access_token=fake.add_person("ada@example.com").token)
    eve = fake.client(access_token=fake.add_person("eve@example.com").token)
    series = plan(webex, password=PASSWORD, invitees=[{"email": "ada@example.com"}])

    mine = webex.meetings.join(meeting_id=series.id, join_directly=False, expiration_minutes=5)
    hers = ada.meetings.join(meeting_number=series.meeting_number, join_directly=False)
    theirs = eve.meetings.join(web_link=series.web_link, join_directly=False, password=PASSWORD)

    assert mine.start_link
    assert (hers.start_link, theirs.start_link) == (None, None)
    assert len({mine.join_link, hers.join_link, theirs.join_link}) == 3
    assert isinstance(mine.expiration, datetime)
    assert timedelta(minutes=4) < mine.expiration - START <= timedelta(minutes=5)
    with refused(403, "password"):
        eve.meetings.join(meeting_id=series.id, join_directly=False)


def test_links_may_be_the_page_of_the_meeting(webex: WebexClient) -> None:
    series = plan(webex)
    links = webex.meetings.join(
        meeting_id=series.id,
        join_directly=False,
        create_join_link_as_web_link=True,
        create_start_link_as_web_link=True,
    )
    assert (links.join_link, links.start_link, links.expiration) == (series.web_link, series.web_link, None)


def test_who_joins_directly_is_sent_to_the_link(webex: WebexClient) -> None:
    series = plan(webex)
    with pytest.raises(ApiError) as raised:
        webex.send(meetings.join(meeting_id=series.id, create_join_link_as_web_link=True))
    assert raised.value.status == 302
    assert raised.value.response.headers["Location"] == series.web_link


def test_joining_needs_one_meeting_that_can_be_joined(fake: FakeWebex, webex: WebexClient) -> None:
    webinar = plan(webex, **WEBINAR)
    held = fake.meetings.start(plan(webex).id)
    for status, arguments in (
        (400, {}),
        (400, {"meeting_id": webinar.id, "meeting_number": webinar.meeting_number}),
        (400, {"meeting_id": held}),
        (400, {"meeting_id": webinar.id, "host_email": "me@example.com"}),
        (400, {"meeting_id": webinar.id, "display_name": "Ada"}),
        (400, {"meeting_id": webinar.id, "expiration_minutes": 61}),
        (404, {"meeting_id": NO_MEETING}),
        (404, {"meeting_number": "1"}),
    ):
        with refused(status):
            webex.meetings.join(join_directly=False, **arguments)


def test_a_room_has_one_ad_hoc_meeting_at_a_time(fake: FakeWebex, webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room")

    first = webex.meetings.create(adhoc=True, room_id=room.id, recurrence="FREQ=DAILY", start=NEXT_MONDAY)

    assert (first.title, first.adhoc, first.room_id, first.recurrence) == ("Myself", True, room.id, None)
    assert first.start == START + timedelta(minutes=5)
    assert first.end == START + timedelta(minutes=20)
    assert webex.meetings.create(adhoc=True, room_id=room.id).id == first.id
    held = fake.meetings.start(first.id)
    assert webex.meetings.create(adhoc=True, room_id=room.id).id == first.id
    assert [each.id for each in webex.meetings.list(meeting_type="meeting")] == [held]
    assert webex.meetings.list().all() == []
    fake.meetings.end(held)
    assert webex.meetings.create(adhoc=True, room_id=room.id).id != first.id


def test_a_meeting_of_a_room_is_for_those_in_it(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.client(access_token=fake.add_person("ada@example.com").token)
    eve = fake.client(access_token=fake.add_person("eve@example.com").token)
    room = webex.rooms.create(title="Dev Room")
    webex.memberships.create(room_id=room.id, person_email="ada@example.com")

    meeting = plan(ada, room_id=room.id, host_email="ignored@example.com")

    assert meeting.host_email == "ada@example.com"
    (invited,) = ada.meeting_invitees.list(meeting_id=meeting.id)
    assert (invited.email, invited.co_host) == ("me@example.com", True)
    assert webex.meetings.get(meeting.id).room_id == room.id
    with refused(404, "room"):
        plan(eve, room_id=room.id)


def test_webhooks_tell_the_host_what_happens_to_a_meeting(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.client(access_token=fake.add_person("ada@example.com").token)
    for client in (webex, ada):
        client.webhooks.create(name="Hook", target_url=HOOK, resource="meetings", event="all")

    series = plan(webex, recurrence=EIGHT_MONDAYS, invitees=[{"email": "ada@example.com"}])
    first, *_ = scheduled(webex, series)
    webex.meetings.patch(first.id, title="Tea")
    held = fake.meetings.start(first.id)
    webex.meetings.end(held)
    webex.meetings.delete(series.id)

    told = [delivery.json() for delivery in fake.deliveries]
    assert [(each["event"], each["data"]["id"]) for each in told] == [
        ("created", series.id),
        ("updated", first.id),
        ("started", held),
        ("ended", held),
        ("deleted", series.id),
    ]
    assert {each["resource"] for each in told} == {"meetings"}
    assert {each["actorId"] for each in told} == {fake.me.id}
    ended = told[3]["data"]
    assert (ended["state"], ended["meetingType"], ended["hostEmail"]) == ("ended", "meeting", "me@example.com")
    assert "password" not in ended
    assert ended.keys() - {"end"} == told[2]["data"].keys()


def recorded() -> list[tuple[str, dict[str, Any]]]:
    """Deliveries about meetings that ended."""
    read = ((path, json.loads(path.read_text("utf-8"))) for path in sorted((SHARED / "recordings").rglob("*.json")))
    whole = ((path.stem, content["body"]) for path, content in read if "delivery" in content)
    return [(name, body) for name, body in whole if (body.get("resource"), body.get("event")) == ("meetings", "ended")]


@each(recorded(), "name, body")
def test_a_delivery_tells_what_live_ones_tell(
    fake: FakeWebex, webex: WebexClient, name: str, body: dict[str, Any]
) -> None:
    webex.webhooks.create(name="Hook", target_url=HOOK, resource="meetings", event="ended")
    fake.meetings.end(fake.meetings.start(plan(webex).id))

    told = fake.deliveries[0].json()
    assert set(told["data"]) == set(body["data"])
    assert re.sub(r"\w", "x", told["data"]["orgId"]) == re.sub(r"\w", "x", body["data"]["orgId"])


def test_webhooks_of_the_organization_are_filtered_by_host(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.client(access_token=fake.add_person("ada@example.com").token)
    webex.webhooks.create(
        name="Hers",
        target_url=HOOK,
        resource="meetings",
        event="created",
        filter="hostEmail=Ada@example.com",
        owned_by="org",
    )

    _, hers = plan(webex), plan(ada)

    assert [delivery.json()["data"]["id"] for delivery in fake.deliveries] == [hers.id]
    with refused(400):
        webex.webhooks.create(name="x", target_url=HOOK, resource="meetings", event="joined")
    with refused(400, "filter"):
        webex.webhooks.create(name="x", target_url=HOOK, resource="meetings", event="all", filter="roomId=x")


def test_events_list_that_meetings_ended(fake: FakeWebex, webex: WebexClient) -> None:
    held = fake.meetings.start(plan(webex).id)
    fake.meetings.end(held)

    (event,) = webex.events.list(resource="meetings")
    assert (event.type, (event.data or {})["id"]) == ("ended", held)
