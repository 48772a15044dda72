"""Meetings as the tests plan them: the fake's time begins on Monday, 2026-01-05 at 9:00 UTC."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from webex_client import WebexClient
from webex_client.models.meetings import Meeting
from webex_client.testing import FakeWebex

NEXT_MONDAY = datetime(2026, 1, 12, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
NO_MEETING = "00000000000000000000000000000000"
PASSWORD = "Note-G-1843"

WEBINAR: dict[str, Any] = {"scheduled_type": "webinar", "session_type_id": 9}
EIGHT_MONDAYS = "FREQ=WEEKLY;COUNT=8;BYDAY=MO"


def plan(webex: WebexClient, **fields: Any) -> Meeting:
    """A meeting of an hour on next Monday, unless `fields` say otherwise."""
    start = fields.pop("start", NEXT_MONDAY)
    end = fields.pop("end", start + HOUR if isinstance(start, datetime) else None)
    return webex.meetings.create(**{"title": "Engine review", "start": start, "end": end, **fields})


def scheduled(webex: WebexClient, series: Meeting, **options: Any) -> list[Meeting]:
    """The scheduled meetings of a series within 90 days."""
    span = {"from_": NEXT_MONDAY - timedelta(days=7), "to": NEXT_MONDAY + timedelta(days=90)}
    return webex.meetings.list(
        meeting_series_id=series.id, **{"meeting_type": "scheduledMeeting", **span, **options}
    ).all()


def begin_of(meeting: Meeting) -> datetime:
    """When a meeting begins, which every meeting tells."""
    assert isinstance(meeting.start, datetime)
    return meeting.start


def with_scopes(fake: FakeWebex, *scopes: str) -> WebexClient:
    """A client whose access token is good for these alone, and is that of `me`."""
    app = fake.sign_in.add_integration(scopes=list(scopes))
    given = fake.client().access_tokens.create(
        grant_type="authorization_code",
        client_id=app.client_id,
        client_secret=app.client_secret,
        code=fake.sign_in.authorize(app, fake.me),
        redirect_uri=app.redirect_uri,
    )
    assert given.access_token is not None
    return fake.client(access_token=given.access_token)
