"""What of a meeting somebody gets to see: by its kind, how far it is, and who looks."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo

from .ids import key_of
from .meeting_access import hosts
from .meeting_kinds import Instance, Meeting, Occurrence, Series
from .meeting_parts import BREAKOUTS, INTERPRETATION, interpretation_shown
from .organization import Organization
from .tables import Json

__all__ = ["HAPPENED", "meeting_shown", "meeting_told", "to_administrator", "written"]

_NOT_SHOWN = (BREAKOUTS, INTERPRETATION)
_FOR_HOSTS = ("hostKey", "panelistPassword", "phoneAndVideoSystemPanelistPassword")
_GONE_AT_THE_END = (
    "meetingNumber",
    "password",
    "phoneAndVideoSystemPassword",
    "panelistPassword",
    "phoneAndVideoSystemPanelistPassword",
    "hostKey",
    "sipAddress",
    "dialInIpAddress",
    "registerLink",
    "registration",
    "trackingCodes",
)
_NOT_FOR_ADMINISTRATORS = (
    *_FOR_HOSTS,
    "agenda",
    "password",
    "phoneAndVideoSystemPassword",
    "webLink",
    "registerLink",
    "sipAddress",
    "dialInIpAddress",
    "registration",
)
HAPPENED = (
    "hasChat",
    "hasRecording",
    "hasTranscription",
    "hasSummary",
    "hasClosedCaption",
    "hasPolls",
    "hasQA",
    "hasSlido",
)


def written(moment: datetime, zone: tzinfo) -> str:
    """A time as meetings have it: to the second, in a zone."""
    return moment.astimezone(zone).isoformat(timespec="seconds").replace("+00:00", "Z")


def meeting_shown(
    organization: Organization, meeting: Meeting, person: Json | None, zone: tzinfo, *, at: Occurrence | None = None
) -> Json:
    """The meeting as a person sees it, its times in `zone`; those of a series may be those of one `at` a time."""
    now = organization.meetings.now()
    fields = meeting.fields
    ended = isinstance(meeting, Instance) and not meeting.is_on
    host = organization.people.get(meeting.host_id) or {}
    hidden: set[str] = {*_NOT_SHOWN, *(_GONE_AT_THE_END if ended else ())}
    if person is None or not hosts(meeting, person):
        hidden.update(_FOR_HOSTS)
    shown = {name: value for name, value in fields.items() if name not in hidden and value is not None}
    enabled = bool(fields.get("enabledBreakoutSessions"))
    href = f"/v1/meetings/{meeting.id}/breakoutSessions"
    links = {"links": [{"rel": "breakoutSessions", "href": href, "method": "GET"}]} if enabled else {}
    return {
        **_place(meeting),
        **shown,
        **_times(meeting, at, zone),
        "state": meeting.state(now),
        **_presence(meeting, now),
        "hostUserId": meeting.host_id,
        **({"hostDisplayName": host["displayName"], "hostEmail": host["emails"][0]} if host else {}),
        "simultaneousInterpretation": interpretation_shown(meeting),
        "enabledBreakoutSessions": enabled,
        **links,
        **({name: bool(fields.get(name)) for name in HAPPENED} if ended else {}),
        **({"hasRegistration": bool(fields.get("registration"))} if ended else {}),
    }


def to_administrator(shown: Json) -> Json:
    """What of a meeting they see who oversee the organization."""
    return {name: value for name, value in shown.items() if name not in _NOT_FOR_ADMINISTRATORS}


def meeting_told(organization: Organization, meeting: Meeting) -> Json:
    """What webhooks tell of a meeting; the rest is read by its id."""
    shown = meeting_shown(organization, meeting, None, UTC)
    names = ("id", "meetingType", "state", "timezone", "start", "end", "hostUserId", "hostEmail", "siteUrl")
    return {name: shown[name] for name in names if name in shown} | {"orgId": key_of(organization.id)}


def _place(meeting: Meeting) -> Json:
    """What it is, and of what."""
    place: Json = {"id": meeting.id, "meetingType": meeting.type}
    if not isinstance(meeting, Series):
        place["meetingSeriesId"] = meeting.series.id
    if isinstance(meeting, Instance) and meeting.key is not None:
        place["scheduledMeetingId"] = f"{meeting.series.id}_{meeting.key}"
    if isinstance(meeting, Occurrence):
        place["isModified"] = meeting.is_modified
    return place


def _times(meeting: Meeting, at: Occurrence | None, zone: tzinfo) -> Json:
    """When it is. A series of more than one meeting has a rule as well."""
    timed = at or meeting
    times: Json = {"timezone": str(zone), "start": written(timed.start, zone)}
    if timed.end is not None:
        times["end"] = written(timed.end, zone)
    if isinstance(meeting, Series) and meeting.recurrence is not None:
        times["recurrence"] = meeting.recurrence.text
    return times


def _presence(meeting: Meeting, now: datetime) -> Json:
    """Who has joined, of what is ready or in progress. Whoever lets a meeting begin is its host here."""
    if meeting.state(now) not in ("ready", "inProgress"):
        return {}
    joined = meeting.running is not None
    return {"hostDidJoin": joined, "attendeeDidJoin": joined}
