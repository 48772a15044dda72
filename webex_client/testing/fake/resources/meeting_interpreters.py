"""Interpreters of meetings: added and changed by the host as long as the meeting has not begun."""

from __future__ import annotations

from ..call import Answer, Call, Handler, answer, no_content
from ..errors import not_found
from ..ids import decode
from ..meeting_access import meeting_seen, meeting_to_change
from ..meeting_kinds import Meeting, Occurrence, Series
from ..meeting_parts import (
    INTERPRETATION,
    interpretation_made,
    interpretation_shown,
    interpreter_made,
    interpreters_shown,
    refuse_breakout_sessions,
)
from ..tables import Json

__all__ = ["HANDLERS"]


def _list(call: Call) -> Answer:
    meeting = meeting_seen(call, call.parameters["meetingId"], host_email=call.query.get("hostEmail"))
    return answer({"items": interpreters_shown(meeting)[::-1]})


def _create(call: Call) -> Answer:
    meeting = _meeting_to_change(call, call.body.get("hostEmail"))
    refuse_breakout_sessions(meeting)
    kept = _kept(meeting)
    made = interpreter_made(call.organization.ids, call.body, kept)
    return _set(call, meeting, [*kept, made], made["key"])


def _get(call: Call) -> Answer:
    meeting = meeting_seen(call, call.parameters["meetingId"], host_email=call.query.get("hostEmail"))
    return answer(_shown(meeting, _key(call, meeting)))


def _update(call: Call) -> Answer:
    meeting = _meeting_to_change(call, call.body.get("hostEmail"))
    key = _key(call, meeting)
    kept = _kept(meeting)
    others = [row for row in kept if row["key"] != key]
    made = interpreter_made(call.organization.ids, call.body, others, key)
    return _set(call, meeting, [made if row["key"] == key else row for row in kept], key)


def _delete(call: Call) -> Answer:
    meeting = _meeting_to_change(call, call.query.get("hostEmail"))
    key = _key(call, meeting)
    _set(call, meeting, [row for row in _kept(meeting) if row["key"] != key], None)
    return no_content()


def _update_simultaneous_interpretation(call: Call) -> Answer:
    meeting = _meeting_to_change(call, call.body.get("hostEmail"))
    made = interpretation_made(call.organization.ids, call.body)
    if made["enabled"]:
        refuse_breakout_sessions(meeting)
    meeting.set({INTERPRETATION: made})
    return answer(interpretation_shown(meeting))


def _meeting_to_change(call: Call, host_email: str | None) -> Series | Occurrence:
    return meeting_to_change(call, call.parameters["meetingId"], host_email=host_email)


def _kept(meeting: Meeting) -> list[Json]:
    kept: list[Json] = meeting.fields.get(INTERPRETATION, {}).get("interpreters", [])
    return kept


def _set(call: Call, meeting: Series | Occurrence, rows: list[Json], key: str | None) -> Answer:
    """Let a meeting have these interpreters, and show the one with `key`. It is interpreted as long as there is one."""
    meeting.set({INTERPRETATION: {"enabled": bool(rows), "interpreters": rows}})
    return answer({} if key is None else _shown(meeting, key))


def _key(call: Call, meeting: Meeting) -> str:
    """The key of the interpreter asked for. Raises a `Refusal` where the meeting has none such."""
    owner, _, key = (decode(call.parameters["interpreterId"]) or "").rpartition("_")
    if owner != meeting.id or all(row["key"] != key for row in _kept(meeting)):
        raise not_found("interpreter")
    return key


def _shown(meeting: Meeting, key: str) -> Json:
    place = next(number for number, row in enumerate(_kept(meeting)) if row["key"] == key)
    return interpreters_shown(meeting)[place]


HANDLERS: dict[str, Handler] = {
    "meeting_interpreters.list": _list,
    "meeting_interpreters.create": _create,
    "meeting_interpreters.get": _get,
    "meeting_interpreters.update": _update,
    "meeting_interpreters.delete": _delete,
    "meeting_interpreters.update_simultaneous_interpretation": _update_simultaneous_interpretation,
}
