"""When the meetings of the scenarios are: next week, since the fake's time is that of its clients."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_NEXT_WEEK = datetime.now(UTC).replace(hour=9, minute=0, second=0, microsecond=0) + timedelta(days=7)

START, END = (moment.strftime("%Y-%m-%dT%H:%M:%SZ") for moment in (_NEXT_WEEK, _NEXT_WEEK + timedelta(hours=1)))
LATER = (_NEXT_WEEK + timedelta(days=60)).strftime("%Y-%m-%dT%H:%M:%SZ")
"""After all of them."""
