"""What the fake answers about meetings is what the contract describes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from checking import OPERATIONS, CheckingTransport
from receivers import HOOK

from webex_client import ApiError, WebexClient
from webex_client.testing import FakeWebex

COVERED = {
    "meeting_breakout_sessions",
    "meeting_interpreters",
    "meeting_session_types",
    "meeting_templates",
    "meeting_tracking_codes",
    "meetings",
}

START = datetime.fromisoformat("2026-01-12T09:00:00+00:00")
END = START + timedelta(hours=1)

WHOLE: dict[str, Any] = {
    "title": "Engine review",
    "agenda": "What the engine weaves next.",
    "start": "2026-01-12 09:00:00",
    "end": "2026-01-12 10:00:00",
    "timezone": "Europe/London",
    "recurrence": "FREQ=WEEKLY;COUNT=8;BYDAY=MO",
    "password": "Note-G-1843",
    "site_url": "example.webex.com",
    "scheduled_type": "meeting",
    "session_type_id": 3,
    "invitees": [{"email": "charles@example.com", "displayName": "Charles", "coHost": True}],
    "send_email": True,
    "enabled_auto_record_meeting": False,
    "enabled_join_before_host": True,
    "join_before_host_minutes": 10,
    "reminder_time": 10,
    "unlocked_meeting_join_security": "allowJoinWithLobby",
    "enable_automatic_lock": True,
    "automatic_lock_minutes": 15,
    "meeting_options": {"enabledNote": True, "noteType": "allowAll"},
    "attendee_privileges": {"enabledAnnotate": True},
    "audio_connection_options": {"entryAndExitTone": "noTone"},
    "registration": {
        "requireEmail": True,
        "customizedQuestions": [
            {"question": "Which engine?", "type": "radioButtons", "options": [{"value": "Analytical"}]}
        ],
    },
    "simultaneous_interpretation": {
        "enabled": True,
        "interpreters": [{"languageCode1": "en", "languageCode2": "it", "email": "luigi@example.com"}],
    },
    "tracking_codes": [{"name": "Department", "value": "Engineering"}],
    "integration_tags": ["engines-1843"],
    "enabled_visual_watermark": True,
    "visual_watermark_opacity": 10,
    "enabled_live_stream": True,
    "live_stream": {
        "destination": "The engine's own channel",
        "rtmpUrl": "rtmps://stream.example.com:1935/live/engines",
        "streamUrl": "https://stream.example.com/engines/index.m3u8",
        "layoutWithoutSharedContent": "grid",
    },
}


def meetings(fake: FakeWebex, webex: WebexClient) -> None:
    """Meets every operation about meetings, in every state a meeting can be in, and most refusals."""
    charles = fake.add_person("charles@example.com", display_name="Charles")
    webex.webhooks.create(name="Hook", target_url=HOOK, resource="meetings", event="all")
    series = webex.meetings.create(**WHOLE)
    webinar = webex.meetings.create(
        title="All hands", start=START, end=END, scheduled_type="webinar", session_type_id=9, host_email=charles.email
    )
    room = webex.rooms.create(title="Dev Room")
    webex.memberships.create(room_id=room.id, person_id=charles.id)
    ad_hoc = webex.meetings.create(adhoc=True, room_id=room.id)
    of_room = webex.meetings.create(title="Of a room", start=START, end=END, room_id=room.id)
    (first, second, *_) = webex.meetings.list(
        meeting_series_id=series.id, page_size=3, to="2026-03-01T00:00:00Z", from_=START, timezone="Asia/Shanghai"
    ).all()
    webex.meetings.patch(second.id, agenda=None, tracking_codes=None, title="Engines alone")
    webex.meetings.update(series.id, title="Engines", enabled_auto_record_meeting=True)
    interpretation(webex, str(of_room.id))
    site(webex)
    held = fake.meetings.start(series.id)
    fake.meetings.start(ad_hoc.id)
    webex.meetings.update_controls(meeting_id=series.id, recording_started=True, locked=True)
    webex.meetings.get_controls(meeting_id=held)
    for meeting_id in (series.id, first.id, held, ad_hoc.id, webinar.id):
        webex.meetings.get(meeting_id, host_email=charles.email if meeting_id == webinar.id else None)
        webex.meetings.get_as_admin(meeting_id)
    webex.meetings.end(series.id, reason="Tea is served.")
    fake.meetings.end(ad_hoc.id, used=["chat", "qa"])
    webex.meetings.get(held)
    for kind in ("meetingSeries", "scheduledMeeting", "meeting"):
        webex.meetings.list(meeting_type=kind, page_size=1).all()
    webex.meetings.list(meeting_number=series.meeting_number).all()
    webex.meetings.list_as_admin(meeting_number=series.meeting_number).all()
    webex.meetings.join(meeting_id=series.id, join_directly=False)
    webex.meetings.reassign_host(host_email=charles.email, meeting_ids=[of_room.id])
    webex.meetings.reassign_host(host_email=charles.email, meeting_ids=[of_room.id, "nothing", first.id])
    fake.clock.advance(timedelta(days=400).total_seconds())
    webex.meetings.get(second.id)
    webex.meetings.delete(second.id)
    webex.meetings.delete(series.id, send_email=False)
    refusals: list[Callable[[], object]] = [
        lambda: webex.meetings.create(title="Too late", start=START, end=END),
        lambda: webex.meetings.get("nothing"),
        lambda: webex.meetings.end(webinar.id),
        lambda: webex.meetings.end(ad_hoc.id),
        lambda: webex.meetings.list(meeting_number="1", web_link="2").all(),
        lambda: webex.meetings.list_as_admin().all(),
        lambda: webex.meetings.join(join_directly=False),
    ]
    for refused in refusals:
        with pytest.raises(ApiError):
            refused()


def interpretation(webex: WebexClient, meeting_id: str) -> None:
    """Interpreters first and then breakout sessions: no meeting has both."""
    interpreters = webex.meeting_interpreters
    added = interpreters.create(meeting_id, language_code1="en", language_code2="it", email="luigi@example.com")
    interpreters.update(meeting_id, added.id, language_code1="en", language_code2="fr")
    interpreters.get(meeting_id, added.id)
    interpreters.list(meeting_id).all()
    interpreters.delete(meeting_id, added.id)
    plan = [{"languageCode1": "en", "languageCode2": "de"}]
    interpreters.update_simultaneous_interpretation(meeting_id, enabled=True, interpreters=plan)
    interpreters.update_simultaneous_interpretation(meeting_id, enabled=False)
    sessions = webex.meeting_breakout_sessions
    sessions.update(meeting_id, items=[{"name": "Gears", "invitees": ["charles@example.com"]}, {"name": "Cards"}])
    webex.meetings.get(meeting_id)
    sessions.list(meeting_id).all()
    sessions.delete(meeting_id)
    with pytest.raises(ApiError):
        interpreters.get(meeting_id, added.id)


def site(webex: WebexClient) -> None:
    """What the site offers."""
    for kind in webex.meeting_session_types.list():
        webex.meeting_session_types.get(kind.id)
    for template in webex.meeting_templates.list():
        webex.meeting_templates.get(template.id, timezone="Europe/London")
    webex.meeting_tracking_codes.list(service="MeetingCenter").all()
    for refused in (
        lambda: webex.meeting_session_types.get("nothing"),
        lambda: webex.meeting_templates.get("nothing"),
        lambda: webex.meeting_tracking_codes.list(service="MeetingCenter", site_url="nowhere.example.com").all(),
    ):
        with pytest.raises(ApiError):
            refused()


def test_every_answer_keeps_to_the_contract(fake: FakeWebex) -> None:
    checking = CheckingTransport(fake)
    with WebexClient(fake.me.token, transport=checking, clock=fake.clock) as webex:
        meetings(fake, webex)

    met = {name for name, status in checking.seen if status < 300}
    assert {name for name in met if name.partition(".")[0] in COVERED} == {
        name for name in OPERATIONS if name.partition(".")[0] in COVERED
    }
    assert {status for _, status in checking.seen} >= {200, 204, 207, 400, 404, 409}
