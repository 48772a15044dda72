"""Meeting invitees: invited to a series or to one scheduled meeting of it, by the host."""

from __future__ import annotations

from ..call import Answer, Call, Handler, answer, no_content
from ..errors import Refusal, not_found
from ..meeting_access import meeting_led, meeting_to_change
from ..meeting_kinds import Instance, Meeting, Occurrence
from ..organization import Organization
from ..paging import page
from ..tables import Json

__all__ = ["HANDLERS", "invite", "invitees_of"]

_MOST_AT_ONCE = 100
_MOST_CHARACTERS = 128
_FIELDS = ("displayName", "coHost", "panelist")


def _list(call: Call) -> Answer:
    query = call.query
    meeting = meeting_led(call, query["meetingId"], host_email=query.get("hostEmail"))
    if meeting.fields.get("scheduledType") == "personalRoomMeeting":
        raise Refusal(400, "Nobody is invited to a meeting in a personal room.")
    panelist = query.get("panelist")
    return page(
        call,
        sorted(invitees_of(call.organization, meeting), key=_place),
        key=_place,
        wanted=lambda row: panelist in (None, row["panelist"]),
        default=10,
        most=100,
    )


def _create(call: Call) -> Answer:
    meeting = meeting_to_change(call, call.body["meetingId"], host_email=call.body.get("hostEmail"))
    return answer(invite(call, meeting, call.body))


def _bulk_insert(call: Call) -> Answer:
    meeting = meeting_to_change(call, call.body["meetingId"], host_email=call.body.get("hostEmail"))
    plans: list[Json] = call.body["items"]
    if not 1 <= len(plans) <= _MOST_AT_ONCE:
        raise Refusal(400, f"items must be 1 to {_MOST_AT_ONCE}, not {len(plans)}.")
    if len({plan["email"].casefold() for plan in plans}) < len(plans):
        raise Refusal(400, "Each of items must have an address of its own.")
    made = [_made(call.organization, meeting, plan) for plan in plans]
    return answer({"items": [_added(call.organization, meeting, row) for row in made]})


def _get(call: Call) -> Answer:
    row = _row(call)
    meeting_led(call, row["meetingId"], host_email=call.query.get("hostEmail"))
    return answer(row)


def _update(call: Call) -> Answer:
    row, organization = _row(call), call.organization
    meeting = meeting_to_change(call, row["meetingId"], host_email=call.body.get("hostEmail"))
    kept = {name: row[name] for name in _FIELDS}
    if call.body["email"].casefold() != row["email"].casefold():
        # The name was that of somebody else.
        del kept["displayName"]
    row.update(_made(organization, meeting, {**kept, **call.body}, instead_of=row))
    return answer(row)


def _delete(call: Call) -> Answer:
    row = _row(call)
    meeting_to_change(call, row["meetingId"], host_email=call.query.get("hostEmail"))
    call.organization.invitees.remove(row)
    return no_content()


def invite(call: Call, meeting: Meeting, plan: Json) -> Json:
    """Invite somebody to a meeting. Raises a `Refusal` where that cannot be, 409 where they are invited."""
    return _added(call.organization, meeting, _made(call.organization, meeting, plan))


def invitees_of(organization: Organization, meeting: Meeting) -> list[Json]:
    """Who is invited to a meeting: to all of its series, or to this one of it."""
    scheduled = meeting.occurrence if isinstance(meeting, Instance) else meeting
    ids = [meeting.series.id]
    if isinstance(scheduled, Occurrence):
        ids.append(scheduled.id)
    return [row for meeting_id in ids for row in organization.invitees.where("meetingId", meeting_id)]


def _made(organization: Organization, meeting: Meeting, plan: Json, instead_of: Json | None = None) -> Json:
    """What is kept of an invitee, but for the id. `instead_of` is the invitee that it is to be in place of."""
    email: str = plan["email"]
    if "@" not in email.strip("@"):
        raise Refusal(400, f"email={email!r} is no address.")
    for other in invitees_of(organization, meeting):
        if other is not instead_of and other["email"].casefold() == email.casefold():
            raise Refusal(409, f"{email} is invited already.")
    if plan.get("panelist") and meeting.fields.get("scheduledType") != "webinar":
        raise Refusal(400, "Only webinars have panelists.")
    person = organization.person_at(email)
    name = plan.get("displayName") or (email if person is None else person["displayName"])
    if len(name) > _MOST_CHARACTERS:
        raise Refusal(400, f"displayName must have {_MOST_CHARACTERS} characters at most.")
    return {
        "email": email,
        "displayName": name,
        "coHost": plan.get("coHost", False),
        "panelist": plan.get("panelist", False),
    }


def _added(organization: Organization, meeting: Meeting, made: Json) -> Json:
    row = {"id": f"{meeting.id}_{organization.ids.digits(10)}", **made, "meetingId": meeting.id}
    return organization.invitees.add(row)


def _row(call: Call) -> Json:
    """The invitee asked for."""
    row = call.organization.invitees.get(call.parameters["meetingInviteeId"])
    if row is None:
        raise not_found("invitee")
    return row


def _place(row: Json) -> str:
    return f"{row['email'].casefold()} {row['id']}"


HANDLERS: dict[str, Handler] = {
    "meeting_invitees.list": _list,
    "meeting_invitees.create": _create,
    "meeting_invitees.bulk_insert": _bulk_insert,
    "meeting_invitees.get": _get,
    "meeting_invitees.update": _update,
    "meeting_invitees.delete": _delete,
}
