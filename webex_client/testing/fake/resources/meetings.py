"""Meetings: seen by their hosts and those invited, or by whoever has the password; joined, controlled and ended."""

from __future__ import annotations

from datetime import UTC, timedelta

from ..call import Answer, Call, Handler, answer, no_content
from ..errors import Refusal, not_found
from ..hosts import host_of
from ..meeting_access import READ, found, is_invited, may_host, meeting_seen
from ..meeting_control import finish
from ..meeting_kinds import Instance, Meeting, Series
from ..meeting_views import meeting_shown, to_administrator, written
from ..tables import Json
from ..zones import zone_of
from . import meeting_changes, meeting_lists

__all__ = ["HANDLERS"]

_SAYS_WHICH = ("meetingId", "meetingNumber", "webLink")
_MINUTES = 60
_LONGEST_NAME = 128


def _get(call: Call) -> Answer:
    zone = zone_of(call)
    person = host_of(call, call.query.get("hostEmail"), scope=READ)
    meeting = found(call, call.parameters["meetingId"], current=call.query.get("current", False))
    if not is_invited(call.organization, meeting, person):
        _check_password(meeting, call.head.get("password"))
    return answer(meeting_shown(call.organization, meeting, person, zone))


def _get_as_admin(call: Call) -> Answer:
    meeting_lists.refuse_who_oversees_nothing(call)
    zone = zone_of(call)
    meeting = found(call, call.parameters["meetingId"], current=call.query.get("current", False))
    return answer(to_administrator(meeting_shown(call.organization, meeting, None, zone)))


def _join(call: Call) -> Answer:
    """The link by which one joins, and for hosts the one by which they start; or the way there."""
    body, organization = call.body, call.organization
    meeting = _meant(call)
    person = host_of(call, body.get("hostEmail"), scope=READ)
    if isinstance(meeting, Instance):
        raise Refusal(400, "A series or a scheduled meeting is joined; this is what was held of one.")
    if "hostEmail" in body and meeting.fields["scheduledType"] == "webinar":
        raise Refusal(400, "hostEmail is for meetings, not for webinars.")
    if "displayName" in body and "email" not in body:
        raise Refusal(400, "displayName needs email.")
    if len(body.get("displayName", "")) > _LONGEST_NAME:
        raise Refusal(400, f"displayName must have {_LONGEST_NAME} characters at most.")
    if not is_invited(organization, meeting, person):
        _check_password(meeting, body.get("password"))
    links = _links(call, meeting, starts=may_host(organization, meeting, person))
    if body.get("joinDirectly", True):
        return Answer(302, headers={"Location": links["joinLink"]})
    return answer(links)


def _links(call: Call, meeting: Meeting, *, starts: bool) -> Json:
    """Where the meeting is joined and, if one `starts` it, where that is done."""
    body, organization = call.body, call.organization
    page, site = meeting.fields["webLink"], meeting.fields["siteUrl"]
    name = site.partition(".")[0]
    address = f"https://{site}/wbxmjs/joinservice/sites/{name}/meeting/download/{meeting.series.id}?siteurl={name}"
    as_pages = [body.get("createJoinLinkAsWebLink", False)]
    join = page if as_pages[0] else f"{address}&integrationJoinToken={organization.ids.secret('join')}"
    links = {"joinLink": join}
    if starts:
        as_pages.append(body.get("createStartLinkAsWebLink", False))
        links["startLink"] = page if as_pages[1] else f"{address}&principal={organization.ids.secret('start')}"
    if not all(as_pages):
        end = organization.meetings.now() + timedelta(minutes=body.get("expirationMinutes", _MINUTES))
        links["expiration"] = written(end, UTC)
    return links


def _end(call: Call) -> Answer:
    """Of a series, or of a scheduled meeting, what is on of it."""
    organization = call.organization
    if organization.is_compliance_officer(call.caller):
        meeting = found(call, call.parameters["meetingId"])
    else:
        meeting = _hosted(call, call.parameters["meetingId"])
    finish(organization, meeting, by=call.caller["id"])
    return no_content()


def _get_controls(call: Call) -> Answer:
    return answer(_controls(_on(call)))


def _update_controls(call: Call) -> Answer:
    instance, body = _on(call), call.body
    instance.locked = body.get("locked", instance.locked)
    instance.recording_started = body.get("recordingStarted", instance.recording_started)
    paused = body.get("recordingPaused", instance.recording_paused)
    # There is nothing to pause where nothing is recorded.
    instance.recording_paused = paused and instance.recording_started
    if instance.recording_started:
        instance.set({"hasRecording": True})
    return answer(_controls(instance))


def _controls(instance: Instance) -> Json:
    return {
        "locked": instance.locked,
        "recordingStarted": instance.recording_started,
        "recordingPaused": instance.recording_paused,
    }


def _on(call: Call) -> Instance:
    """What is on of the meeting that is asked for, which the caller may host."""
    meeting = _hosted(call, call.query["meetingId"])
    if meeting.fields["scheduledType"] == "personalRoomMeeting":
        raise Refusal(400, "A meeting in a personal room cannot be controlled.")
    if meeting.running is None:
        raise Refusal(409, "The meeting is not on.")
    return meeting.running


def _hosted(call: Call, meeting_id: str) -> Meeting:
    """A meeting whose host or cohost the caller is."""
    meeting = meeting_seen(call, meeting_id)
    if not may_host(call.organization, meeting, call.caller):
        raise Refusal(403, "Only the host and cohosts may do this.")
    return meeting


def _meant(call: Call) -> Meeting:
    """The meeting that one of three fields of the body names."""
    given = [name for name in _SAYS_WHICH if name in call.body]
    if len(given) != 1:
        raise Refusal(400, f"One of {', '.join(_SAYS_WHICH)} is needed, and no more.")
    value = call.body[given[0]]
    if given == ["meetingId"]:
        return found(call, value)
    series: Series | None = next(
        (each for each in call.organization.meetings if each.fields.get(given[0]) == value), None
    )
    if series is None:
        raise not_found("meeting")
    return series


def _check_password(meeting: Meeting, password: str | None) -> None:
    """Raise a `Refusal` unless it is the meeting's password."""
    if password is None or password != meeting.fields.get("password"):
        raise Refusal(403, "Only the host and those invited may do this without the meeting's password.")


HANDLERS: dict[str, Handler] = {
    "meetings.list": meeting_lists.list_meetings,
    "meetings.create": meeting_changes.create,
    "meetings.get": _get,
    "meetings.update": meeting_changes.update,
    "meetings.patch": meeting_changes.patch,
    "meetings.delete": meeting_changes.delete,
    "meetings.end": _end,
    "meetings.join": _join,
    "meetings.get_controls": _get_controls,
    "meetings.update_controls": _update_controls,
    "meetings.reassign_host": meeting_changes.reassign_host,
    "meetings.list_as_admin": meeting_lists.list_as_administrator,
    "meetings.get_as_admin": _get_as_admin,
}
