"""What the bodies that create and change meetings ask for, once it is known that it can be."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from .errors import Refusal
from .ids import Ids
from .meeting_parts import BREAKOUTS, INTERPRETATION, breakout_sessions_made, interpretation_made
from .meeting_site import TRACKING_CODES, session_type
from .registration import made_form
from .tables import Json

__all__ = ["checked_end", "checked_times", "moment_in", "settings", "zone_named"]

_SETTINGS = (
    "title",
    "agenda",
    "password",
    "scheduledType",
    "sessionTypeId",
    "enabledAutoRecordMeeting",
    "allowAnyUserToBeCoHost",
    "allowFirstUserToBeCoHost",
    "allowAuthenticatedDevices",
    "enabledJoinBeforeHost",
    "joinBeforeHostMinutes",
    "enableConnectAudioBeforeHost",
    "excludePassword",
    "publicMeeting",
    "reminderTime",
    "unlockedMeetingJoinSecurity",
    "enableAutomaticLock",
    "automaticLockMinutes",
    "enabledWebcastView",
    "panelistPassword",
    "requireAttendeeLogin",
    "restrictToInvitees",
    "enabledBreakoutSessions",
    "integrationTags",
    "enabledAudioWatermark",
    "enabledVisualWatermark",
    "visualWatermarkOpacity",
    "enabledLiveStream",
    "liveStream",
)
"""What is kept as it comes."""

_MERGED = ("meetingOptions", "attendeePrivileges", "audioConnectionOptions")
"""What is kept beside the settings in it that are not given."""

_LONGEST_TITLE = 128
_LONGEST_AGENDA = 1300
_MOST_TAGS = 3
_LONGEST_TAG = 64
_LONGEST_CODE = 120
_SHORTEST = timedelta(minutes=10)
_LONGEST = timedelta(hours=24)
_FURTHEST = timedelta(days=3652)
_YEARS = range(1970, 9900)
"""So that no zone and no rule leads to a day that Python does not have."""

_EARLY: Mapping[bool, tuple[int, ...]] = {False: (0, 5, 10, 15), True: (0, 15, 30, 45, 60)}
_STREAM = ("destination", "rtmpUrl", "streamUrl")
_NOT_IN_PERSONAL_ROOMS = (
    "templateId",
    "roomId",
    "integrationTags",
    "enabledWebcastView",
    "enabledAutoRecordMeeting",
    "registration",
)


def settings(ids: Ids, body: Json, before: Json) -> Json:
    """The settings that a body asks for, of a meeting that had those `before`. Raises a `Refusal` where they cannot be.

    What is taken away is None.
    """
    made = {name: body[name] for name in _SETTINGS if name in body}
    made |= {name: {**before.get(name, {}), **body[name]} for name in _MERGED if name in body}
    if "trackingCodes" in body:
        made["trackingCodes"] = _tracking_codes(body["trackingCodes"])
    if "registration" in body:
        made["registration"] = made_form(ids, body["registration"])
    if INTERPRETATION in body:
        made[INTERPRETATION] = interpretation_made(ids, body[INTERPRETATION])
    if BREAKOUTS in body:
        made[BREAKOUTS] = breakout_sessions_made(ids, body[BREAKOUTS])
    after = {**before, **made}
    for complaint, is_wrong in _COMPLAINTS.items():
        if is_wrong(after):
            raise Refusal(400, complaint)
    for name in ("password", "panelistPassword"):
        if name in made:
            _check_password(made[name])
    if after.get("scheduledType") == "personalRoomMeeting":
        for name in _NOT_IN_PERSONAL_ROOMS:
            if body.get(name):
                raise Refusal(400, f"A meeting in a personal room has no {name}.")
    return made


def zone_named(name: str) -> ZoneInfo:
    """The time zone with a name. Raises a `Refusal` where there is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise Refusal(400, f"timezone={name!r}: there is no such time zone; IANA names them (Europe/London).") from None


def moment_in(zone: ZoneInfo, text: str) -> datetime:
    """A time of a body, to the minute; one that names no zone is one in `zone`."""
    try:
        moment = datetime.fromisoformat(text.strip().upper())
        if moment.year not in _YEARS:
            raise ValueError(f"{moment.year} is too near to the first or the last year there is")
        moment = moment.replace(second=0, microsecond=0)
        return moment.replace(tzinfo=zone) if moment.tzinfo is None else moment.astimezone(zone)
    except (ValueError, OverflowError):
        raise Refusal(400, f"{text!r} is no time such as 2026-01-05T09:00:00Z or 2026-01-05 09:00:00.") from None


def checked_times(start: datetime, end: datetime, now: datetime) -> tuple[datetime, datetime]:
    """When a meeting begins and ends; one that is to begin in this minute begins in the next.

    Raises a `Refusal` where it cannot: in the past, ten years ahead, too short or too long.
    """
    minute = now.replace(second=0, microsecond=0)
    if start.astimezone(UTC) == minute < now:
        start = (start.astimezone(UTC) + timedelta(minutes=1)).astimezone(start.tzinfo)
    if start < now:
        raise Refusal(400, "start must not be in the past.")
    if start >= now + _FURTHEST:
        raise Refusal(400, "start must be less than 10 years from now.")
    return start, checked_end(start, end)


def checked_end(start: datetime, end: datetime) -> datetime:
    """When a meeting ends. Raises a `Refusal` where that is too soon or too late."""
    if not _SHORTEST <= end.astimezone(UTC) - start.astimezone(UTC) < _LONGEST:
        raise Refusal(400, "end must be 10 minutes after start at least, and less than 24 hours.")
    return end


def _check_password(password: str) -> None:
    """Raise a `Refusal` for a password that the rules of the site do not allow."""
    if len(password) < 4 or len(password) > 32:
        raise Refusal(400, "The password must have 4 to 32 characters.")
    for pattern, what in (("[a-z]", "lowercase letters"), ("[A-Z]", "uppercase letters"), ("[0-9]", "digits")):
        if not re.search(pattern, password):
            raise Refusal(400, f"The password must have {what} in it.")


def _tracking_codes(values: list[Json] | None) -> list[Json] | None:
    """What a meeting is counted under; codes that are left out get their defaults."""
    if values is None:
        return None
    given: dict[str, str] = {}
    for value in values:
        code = next((row for row in TRACKING_CODES if row["name"] == value.get("name")), None)
        if code is None:
            raise Refusal(400, f"The site has no tracking code {value.get('name')!r}.")
        text = value.get("value", "")
        options = [option["value"] for option in code["options"]]
        if not text or len(text) > _LONGEST_CODE or (code["inputMode"] == "select" and text not in options):
            raise Refusal(400, f"{text!r} is no value for the tracking code {code['name']}.")
        given[code["name"]] = text
    for code in TRACKING_CODES:
        default = next((option["value"] for option in code["options"] if option["defaultValue"]), None)
        if default is not None:
            given.setdefault(code["name"], default)
    return [{"name": name, "value": value} for name, value in given.items()]


def _has_odd_session_type(after: Json) -> bool:
    found = session_type(after.get("sessionTypeId"))
    webinar = after.get("scheduledType") == "webinar"
    return found is None or (found["type"] == "webinar") != webinar


def _has_odd_tags(after: Json) -> bool:
    tags: list[str] = after.get("integrationTags") or []
    return len(tags) > _MOST_TAGS or any(not tag or len(tag) > _LONGEST_TAG for tag in tags)


def _is_interpreted(after: Json) -> bool:
    interpretation: Json = after.get(INTERPRETATION, {})
    return bool(interpretation.get("enabled"))


_COMPLAINTS: Mapping[str, Callable[[Json], bool]] = {
    "title must not be empty.": lambda after: not after.get("title", "").strip(),
    f"title must have {_LONGEST_TITLE} characters at most.": lambda after: len(after["title"]) > _LONGEST_TITLE,
    f"agenda must have {_LONGEST_AGENDA} characters at most.": lambda after: (
        len(after.get("agenda") or "") > _LONGEST_AGENDA
    ),
    "sessionTypeId must be a session type of the host, and one for this kind of meeting.": _has_odd_session_type,
    f"integrationTags must be {_MOST_TAGS} at most, of {_LONGEST_TAG} characters at most.": _has_odd_tags,
    "joinBeforeHostMinutes must be 0, 5, 10 or 15, of a webinar 0, 15, 30, 45 or 60.": lambda after: (
        after.get("joinBeforeHostMinutes", 0) not in _EARLY[after.get("scheduledType") == "webinar"]
    ),
    "reminderTime and automaticLockMinutes must not be negative.": lambda after: (
        min(after.get("reminderTime", 0), after.get("automaticLockMinutes", 0)) < 0
    ),
    "visualWatermarkOpacity must be from 5 to 80.": lambda after: (
        not 5 <= after.get("visualWatermarkOpacity", 10) <= 80
    ),
    "A meeting has either breakout sessions or simultaneous interpretation.": lambda after: (
        bool(after.get("enabledBreakoutSessions")) and _is_interpreted(after)
    ),
    f"liveStream needs {', '.join(_STREAM)}.": lambda after: (
        "liveStream" in after and not all(after["liveStream"].get(name) for name in _STREAM)
    ),
}
"""What may be wrong with settings as a whole."""
