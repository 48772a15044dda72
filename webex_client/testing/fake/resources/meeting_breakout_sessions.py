"""Breakout sessions of meetings: planned by the host as long as the meeting has not begun."""

from __future__ import annotations

from ..call import Answer, Call, Handler, answer, no_content
from ..errors import Refusal
from ..meeting_access import meeting_seen, meeting_to_change
from ..meeting_parts import BREAKOUTS, INTERPRETATION, breakout_sessions_made

__all__ = ["HANDLERS"]


def _list(call: Call) -> Answer:
    meeting = meeting_seen(call, call.parameters["meetingId"], host_email=call.head.get("hostEmail"))
    return answer({"items": meeting.fields.get(BREAKOUTS, [])})


def _update(call: Call) -> Answer:
    meeting = meeting_to_change(call, call.parameters["meetingId"], host_email=call.body.get("hostEmail"))
    if meeting.fields.get(INTERPRETATION, {}).get("enabled"):
        raise Refusal(400, "A meeting has either breakout sessions or simultaneous interpretation.")
    made = breakout_sessions_made(call.organization.ids, call.body["items"])
    meeting.set({BREAKOUTS: made, "enabledBreakoutSessions": True})
    return answer({"items": made})


def _delete(call: Call) -> Answer:
    meeting = meeting_to_change(call, call.parameters["meetingId"], host_email=call.head.get("hostEmail"))
    meeting.set({BREAKOUTS: [], "enabledBreakoutSessions": False})
    return no_content()


HANDLERS: dict[str, Handler] = {
    "meeting_breakout_sessions.list": _list,
    "meeting_breakout_sessions.update": _update,
    "meeting_breakout_sessions.delete": _delete,
}
