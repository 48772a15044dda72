"""What the meeting site of the organization gives to all its hosts: session types, templates, tracking codes."""

from __future__ import annotations

from datetime import datetime, timedelta

from .administration import PREFERRED_SITE
from .errors import Refusal
from .ids import encode
from .organization import Organization
from .tables import Json

__all__ = ["SESSION_TYPES", "TEMPLATES", "TRACKING_CODES", "session_type", "site_of", "template_start"]

SESSION_TYPES: tuple[Json, ...] = (
    {"id": "3", "name": "Webex Meetings Pro meeting", "type": "meeting", "attendeesCapacity": 1000},
    {"id": "9", "name": "Webex Webinars 3000", "type": "webinar", "attendeesCapacity": 3000},
)
"""The first of each type is what a meeting has where nothing is said."""


def _template(key: str, name: str, *, kind: str, default: bool, minutes: int, meeting: Json) -> Json:
    return {
        "id": encode(f"{PREFERRED_SITE}:{key}-en_US"),
        "name": name,
        "locale": "en_US",
        "siteUrl": PREFERRED_SITE,
        "templateType": kind,
        "isDefault": default,
        "isStandard": True,
        "minutes": minutes,
        "meeting": meeting,
    }


TEMPLATES: tuple[Json, ...] = (
    _template("G-0-MC", "Webex Meetings Default", kind="meeting", default=True, minutes=60, meeting={}),
    _template(
        "G-2-MC", "Webex Webinars Default", kind="webinar", default=True, minutes=60, meeting={"sessionTypeId": 9}
    ),
    _template(
        "G-7-MC",
        "Short review",
        kind="meeting",
        default=False,
        minutes=30,
        meeting={
            "title": "Review",
            "agenda": "What was done, and what comes next.",
            "enabledAutoRecordMeeting": True,
            "reminderTime": 10,
        },
    ),
)
"""Each with the `meeting` it makes, which lasts so many `minutes`."""


def _code(number: int, name: str, mode: str, *options: str) -> Json:
    return {
        "id": str(number),
        "name": name,
        "siteUrl": PREFERRED_SITE,
        "inputMode": mode,
        "options": [{"value": value, "defaultValue": value == options[0]} for value in options],
        "service": "MeetingCenter",
        "type": "optional",
    }


TRACKING_CODES: tuple[Json, ...] = (
    _code(1, "Department", "text", "Engineering", "Design", "Sales"),
    _code(2, "Division", "select", "Full-time", "Part-time"),
)
"""The first option of each is its default."""


def site_of(organization: Organization, site: object) -> str:
    """The site that is named, or else the preferred one. Raises a `Refusal` where the organization has none such."""
    if site is None:
        return PREFERRED_SITE
    if site not in organization.administration.sites:
        raise Refusal(400, f"siteUrl={site!r}: the organization has no such site.")
    return str(site)


def template_start(now: datetime) -> datetime:
    """When a meeting begins that a template makes and nobody says a time for: at the next full hour."""
    return now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)


def session_type(number: object) -> Json | None:
    """The session type with an id."""
    return next((row for row in SESSION_TYPES if row["id"] == str(number)), None)
