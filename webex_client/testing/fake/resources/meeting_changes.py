"""Meetings are made, changed, deleted, and given to other hosts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from ..administration import FULL_ADMINISTRATOR, refuse_others
from ..call import Answer, Call, answer, no_content
from ..errors import Refusal, not_found
from ..hosts import host_of, permitted
from ..meeting_access import WRITE, meeting_to_change
from ..meeting_control import publish
from ..meeting_kinds import Meeting, Occurrence, Series
from ..meeting_plans import checked_end, checked_times, moment_in, settings, zone_named
from ..meeting_site import SESSION_TYPES, TEMPLATES, site_of, template_start
from ..meeting_views import meeting_shown
from ..recurrence import Recurrence
from ..tables import Json
from .meeting_invitees import invite

__all__ = ["create", "delete", "patch", "reassign_host", "update"]

_DEFAULTS: Mapping[str, Any] = {
    "scheduledType": "meeting",
    "enabledAutoRecordMeeting": False,
    "allowAnyUserToBeCoHost": False,
    "allowFirstUserToBeCoHost": False,
    "allowAuthenticatedDevices": True,
    "enabledJoinBeforeHost": True,
    "joinBeforeHostMinutes": 5,
    "enableConnectAudioBeforeHost": True,
    "excludePassword": False,
    "publicMeeting": False,
    "unlockedMeetingJoinSecurity": "allowJoin",
    "enableAutomaticLock": False,
    "enabledBreakoutSessions": False,
    "enabledVisualWatermark": False,
    "enabledLiveStream": False,
    "meetingOptions": {"enabledChat": True, "enabledVideo": True, "enabledFileTransfer": False},
    "attendeePrivileges": {"enabledShareContent": True, "enabledViewParticipantList": True},
    "audioConnectionOptions": {
        "audioConnectionType": "VoIP",
        "enabledTollFreeCallIn": False,
        "enabledGlobalCallIn": False,
        "enabledAudienceCallBack": False,
        "entryAndExitTone": "beep",
        "allowHostToUnmuteParticipants": False,
        "allowAttendeeToUnmuteSelf": True,
        "muteAttendeeUponEntry": False,
    },
}
_ASKED_AD_HOC = ("adhoc", "roomId", "title", "agenda", "password")
"""What of a body counts for an ad-hoc meeting."""

_AD_HOC_STARTS = timedelta(minutes=5)
_AD_HOC_ENDS = timedelta(minutes=20)
_MOST_INVITEES = 1000
_TIMES = ("start", "end", "timezone", "recurrence")
_DIAL_IN = "192.0.2.24"


def create(call: Call, *, past: bool = False) -> Answer:
    """A meeting of one's own, of a host one acts for, or of a room; with `past` it may lie behind already."""
    organization, body = call.organization, call.body
    room = _room(call)
    host = call.caller if room is not None else host_of(call, body.get("hostEmail"), scope=WRITE)
    if body.get("adhoc"):
        if room is None:
            raise Refusal(400, "An ad-hoc meeting needs roomId.")
        there = _ad_hoc_of(call, room)
        if there is not None:
            return _shown(call, there)
        title = {"title": host["displayName"]}
        body = title | {name: body[name] for name in _ASKED_AD_HOC if name in body}
    template = _template(body)
    body = {**(template or {}).get("meeting", {}), **body}
    start, end, recurrence = _when(call, body, template, past)
    if len(body.get("invitees", [])) > _MOST_INVITEES:
        raise Refusal(400, f"{_MOST_INVITEES} people can be invited at most.")
    fields = _new_fields(call, body, host, room)
    series = organization.meetings.add(host, fields, start, end, recurrence)
    try:
        for plan in _invitees(call, body, room):
            invite(call, series, plan)
    except Refusal:
        organization.meetings.remove(series)
        raise
    publish(organization, "created", series, by=call.caller["id"])
    return _shown(call, series)


def update(call: Call) -> Answer:
    """PUT and PATCH do the same here, except that PATCH can take things away."""
    meeting = meeting_to_change(call, call.parameters["meetingId"], host_email=call.body.get("hostEmail"))
    body = call.body
    fields = settings(call.organization.ids, body, meeting.fields)
    if any(name in body for name in _TIMES):
        _move(call, meeting, body)
    if fields:
        meeting.set(fields)
    publish(call.organization, "updated", meeting, by=call.caller["id"])
    return _shown(call, meeting)


patch = update


def delete(call: Call) -> Answer:
    """A whole series, or one meeting of it."""
    meeting = meeting_to_change(call, call.parameters["meetingId"], host_email=call.query.get("hostEmail"))
    publish(call.organization, "deleted", meeting, by=call.caller["id"])
    call.organization.meetings.remove(meeting)
    return no_content()


def reassign_host(call: Call) -> Answer:
    """204 where all of the series have the new host, or else what became of each of them."""
    refuse_others(call, {FULL_ADMINISTRATOR})
    organization, ids = call.organization, call.body["meetingIds"]
    site = site_of(organization, call.head.get("siteUrl"))
    host = organization.person_at(call.body["hostEmail"])
    if host is None or host["type"] != "person":
        raise Refusal(403, f"{call.body['hostEmail']} cannot be the host of meetings of this site.")
    if not ids:
        raise Refusal(400, "meetingIds must not be empty.")
    items: list[Json] = []
    for meeting_id in ids:
        try:
            _reassign(call, meeting_id, host, site)
            items.append({"meetingId": meeting_id, "httpStatus": 200})
        except Refusal as refusal:
            told = {"message": refusal.message, "errors": [{"description": refusal.description}]}
            items.append({"meetingId": meeting_id, "httpStatus": refusal.status, **told})
    if all(item["httpStatus"] == 200 for item in items):
        return no_content()
    return answer({"items": items}, 207)


def _reassign(call: Call, meeting_id: str, host: Json, site: str) -> None:
    meeting = call.organization.meetings.find(meeting_id)
    if meeting is None or meeting.fields["siteUrl"] != site:
        raise not_found("meeting")
    if not isinstance(meeting, Series):
        raise Refusal(400, "Only whole series can be given to another host.")
    if meeting.running is not None:
        raise Refusal(409, "The meeting is on.")
    meeting.host_id = host["id"]
    publish(call.organization, "updated", meeting, by=call.caller["id"])


def _room(call: Call) -> Json | None:
    """The room that the meeting is to be of, whose member the caller must be."""
    room_id = call.body.get("roomId")
    if room_id is None:
        return None
    if not permitted(call, "spark:all"):
        raise Refusal(403, "A meeting of a room needs the scope spark:all as well.")
    room = call.organization.rooms.get(room_id)
    if room is None or call.organization.membership(room, call.caller) is None:
        raise not_found("room")
    return room


def _ad_hoc_of(call: Call, room: Json) -> Series | None:
    """The ad-hoc meeting of a room that is on, or can still begin."""
    now = call.organization.meetings.now()
    for series in call.organization.meetings:
        of_room = bool(series.fields.get("adhoc")) and series.fields["roomId"] == room["id"]
        if of_room and (series.running is not None or (not series.instances and series.end > now)):
            return series
    return None


def _template(body: Json) -> Json | None:
    if "templateId" not in body:
        return None
    found = next((row for row in TEMPLATES if row["id"] == body["templateId"]), None)
    if found is None:
        raise not_found("template")
    kind = "webinar" if body.get("scheduledType") == "webinar" else "meeting"
    if found["templateType"] != kind:
        raise Refusal(400, f"This template makes no {kind}s.")
    return found


def _when(call: Call, body: Json, template: Json | None, past: bool) -> tuple[datetime, datetime, Recurrence | None]:
    """When a new meeting is to be."""
    now = call.organization.meetings.now()
    zone = zone_named(body.get("timezone", "UTC"))
    if body.get("adhoc"):
        soon = now.replace(second=0, microsecond=0).astimezone(zone)
        return soon + _AD_HOC_STARTS, soon + _AD_HOC_ENDS, None
    if template is not None and "start" not in body and "end" not in body:
        start = template_start(now).astimezone(zone)
        end = start + timedelta(minutes=template["minutes"])
    else:
        for name in ("start", "end"):
            if name not in body:
                raise Refusal(400, f"{name} is needed.")
        start, end = moment_in(zone, body["start"]), moment_in(zone, body["end"])
    start, end = (start, checked_end(start, end)) if past else checked_times(start, end, now)
    recurrence = body.get("recurrence")
    return start, end, Recurrence(recurrence, start) if recurrence else None


def _new_fields(call: Call, body: Json, host: Json, room: Json | None) -> Json:
    """The settings of a new meeting: what is asked for, what is usual, and what nobody can choose."""
    organization, ids = call.organization, call.organization.ids
    webinar = body.get("scheduledType") == "webinar"
    usual: Json = {**_DEFAULTS, "sessionTypeId": int(SESSION_TYPES[0]["id"]), "password": ids.password()}
    if webinar:
        if "sessionTypeId" not in body:
            raise Refusal(400, "A webinar needs sessionTypeId.")
        usual |= {"joinBeforeHostMinutes": 0, "panelistPassword": ids.password()}
        usual["phoneAndVideoSystemPanelistPassword"] = ids.digits(8)
    site, number = site_of(organization, body.get("siteUrl")), ids.digits(11)
    name = site.partition(".")[0]
    made = {**usual, **settings(ids, body, usual)}
    registers = {"registerLink": f"https://{site}/weblink/register/r{ids.hex()}"} if "registration" in made else {}
    return {
        "meetingNumber": number,
        **made,
        "phoneAndVideoSystemPassword": ids.digits(8),
        "hostKey": ids.digits(6),
        "siteUrl": site,
        "webLink": f"https://{site}/{name}/j.php?MTID=m{ids.hex()}",
        "sipAddress": f"{number}@{site}",
        "dialInIpAddress": _DIAL_IN,
        **registers,
        **({"roomId": room["id"]} if room is not None else {}),
        **({"adhoc": True} if body.get("adhoc") else {}),
    }


def _invitees(call: Call, body: Json, room: Json | None) -> list[Json]:
    """Who is to be invited: to a meeting of a room all others in it, where nobody is named."""
    if "invitees" in body or room is None:
        plans: list[Json] = body.get("invitees", [])
        if not all(plan.get("email") for plan in plans):
            raise Refusal(400, "Each of invitees needs an email.")
        return [{"coHost": True, **plan} for plan in plans] if room is not None else plans
    places = call.organization.memberships.where("roomId", room["id"])
    return [
        {"email": place["personEmail"], "displayName": place["personDisplayName"], "coHost": True}
        for place in places
        if place["personId"] != call.caller["id"]
    ]


def _move(call: Call, meeting: Series | Occurrence, body: Json) -> None:
    """Let a meeting be at other times, if they are others."""
    now = call.organization.meetings.now()
    zone = zone_named(body.get("timezone", meeting.series.zone))
    start = moment_in(zone, body["start"]) if "start" in body else meeting.start.astimezone(zone)
    end = moment_in(zone, body["end"]) if "end" in body else meeting.end.astimezone(zone)
    if start != meeting.start:
        start, end = checked_times(start, end, now)
    end = checked_end(start, end)
    if isinstance(meeting, Occurrence):
        if body.get("recurrence"):
            raise Refusal(400, "Only a series has a recurrence.")
        if (start, end) != (meeting.start, meeting.end):
            meeting.plan(start, end)
        return
    before = meeting.recurrence.text if meeting.recurrence is not None else None
    text = body.get("recurrence", before)
    recurrence = Recurrence(text, start) if text else None
    after = recurrence.text if recurrence is not None else None
    if (start, end, zone.key, after) != (meeting.start, meeting.end, meeting.zone, before):
        meeting.plan(start, end, recurrence)


def _shown(call: Call, meeting: Meeting) -> Answer:
    """The answer to a change: in the zone the meeting is planned in."""
    zone = ZoneInfo(meeting.series.zone) if meeting.series.zone != "UTC" else UTC
    return answer(meeting_shown(call.organization, meeting, call.caller, zone))
