"""Who may see a meeting, and who may change it."""

from __future__ import annotations

from .call import Call
from .errors import Refusal, not_found
from .hosts import host_of
from .meeting_kinds import Instance, Meeting, Occurrence, Series
from .organization import Organization
from .tables import Json

__all__ = [
    "READ",
    "WRITE",
    "found",
    "hosts",
    "invitation",
    "is_invited",
    "may_host",
    "meeting_hosted",
    "meeting_led",
    "meeting_seen",
    "meeting_to_change",
]

READ = "meeting:admin_schedule_read"
WRITE = "meeting:admin_schedule_write"
"""The scopes that an administrator's access token needs to act for others."""


def found(call: Call, meeting_id: object, *, current: bool = False) -> Meeting:
    """The meeting with an id; with `current`, of a series the one that is on or comes next. Raises a `Refusal`."""
    meetings = call.organization.meetings
    meeting = meetings.find(meeting_id)
    if meeting is None:
        raise not_found("meeting")
    return (meeting.current(meetings.now()) if current and isinstance(meeting, Series) else None) or meeting


def invitation(organization: Organization, meeting: Meeting, person: Json) -> Json | None:
    """What says that a person is invited to a meeting or to its series."""
    addresses = {email.casefold() for email in person["emails"]}
    scheduled = meeting.occurrence if isinstance(meeting, Instance) else meeting
    ids = [each.id for each in (scheduled, meeting.series) if each is not None]
    rows = (row for meeting_id in ids for row in organization.invitees.where("meetingId", meeting_id))
    return next((row for row in rows if row["email"].casefold() in addresses), None)


def hosts(meeting: Meeting, person: Json) -> bool:
    """Whether it is the person's meeting."""
    return bool(meeting.host_id == person["id"])


def may_host(organization: Organization, meeting: Meeting, person: Json) -> bool:
    """Whether the person is its host or a cohost."""
    invited = invitation(organization, meeting, person)
    return hosts(meeting, person) or (invited is not None and bool(invited.get("coHost")))


def is_invited(organization: Organization, meeting: Meeting, person: Json) -> bool:
    """Whether the person hosts it, is invited, or is in the room that it is of."""
    room = organization.rooms.get(meeting.fields.get("roomId"))
    return (
        hosts(meeting, person)
        or invitation(organization, meeting, person) is not None
        or (room is not None and organization.membership(room, person) is not None)
    )


def meeting_seen(
    call: Call, meeting_id: object, *, host_email: str | None = None, write: bool = False, current: bool = False
) -> Meeting:
    """A meeting that the caller, or the host they act for, hosts or is invited to. Raises a `Refusal` for any other.

    `write` says that it is to be changed, for which administrators need more.
    """
    person = host_of(call, host_email, scope=WRITE if write else READ)
    meeting = found(call, meeting_id, current=current)
    if not is_invited(call.organization, meeting, person):
        raise not_found("meeting")
    return meeting


def meeting_hosted(
    call: Call, meeting_id: object, *, host_email: str | None = None, write: bool = False, current: bool = False
) -> Meeting:
    """A meeting that the caller hosts, or the host they act for. Raises a `Refusal`, 403 where they are invited."""
    meeting = meeting_seen(call, meeting_id, host_email=host_email, write=write, current=current)
    if not hosts(meeting, host_of(call, host_email, scope=WRITE if write else READ)):
        raise Refusal(403, "Only the host may do this.")
    return meeting


def meeting_led(
    call: Call, meeting_id: object, *, host_email: str | None = None, write: bool = False, current: bool = False
) -> Meeting:
    """A meeting that the caller, or the host they act for, hosts or cohosts. Raises a `Refusal` as above for others."""
    meeting = meeting_seen(call, meeting_id, host_email=host_email, write=write, current=current)
    if not may_host(call.organization, meeting, host_of(call, host_email, scope=WRITE if write else READ)):
        raise Refusal(403, "Only the host and cohosts may do this.")
    return meeting


def meeting_to_change(
    call: Call, meeting_id: object, *, host_email: str | None = None, current: bool = False
) -> Series | Occurrence:
    """A series or scheduled meeting that the caller hosts, or the host they act for, and that can be changed.

    Raises a `Refusal` for any other: 400 for one that was held, is ad-hoc or in a personal room, 409 for one that is
    on.
    """
    meeting = meeting_hosted(call, meeting_id, host_email=host_email, write=True, current=current)
    if meeting.fields.get("adhoc"):
        raise Refusal(400, "An ad-hoc meeting cannot be changed.")
    if meeting.fields.get("scheduledType") == "personalRoomMeeting":
        raise Refusal(400, "A meeting in a personal room cannot be changed here.")
    if meeting.running is not None:
        raise Refusal(409, "The meeting is on; it cannot be changed any more.")
    if isinstance(meeting, Instance) or (isinstance(meeting, Occurrence) and meeting.was_held):
        raise Refusal(400, "The meeting is over; it cannot be changed any more.")
    return meeting
