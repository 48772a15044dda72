"""Conference controls: everybody steers their own."""

from __future__ import annotations

from ..call import Answer, Call, Handler, answer, no_content

__all__ = ["HANDLERS"]


def _get(call: Call) -> Answer:
    return answer(call.organization.conferences.on(call.caller["id"], _line(call)) or {})


def _start(call: Call) -> Answer:
    organization = call.organization
    organization.conferences.start(call.caller["id"], _line(call), call.body["callIds"], organization.clock.stamp())
    return no_content()


def _release(call: Call) -> Answer:
    call.organization.conferences.release(call.caller["id"], _line(call))
    return no_content()


def _add_participant(call: Call) -> Answer:
    call.organization.conferences.add(call.caller["id"], _line(call), call.body["callId"])
    return no_content()


def _muting(muted: bool) -> Handler:
    def handler(call: Call) -> Answer:
        call.organization.conferences.set_muted(call.caller["id"], call.body.get("callId"), muted)
        return no_content()

    return handler


def _deafening(deafened: bool) -> Handler:
    def handler(call: Call) -> Answer:
        call.organization.conferences.set_deafened(call.caller["id"], call.body["callId"], deafened)
        return no_content()

    return handler


def _turning(state: str) -> Handler:
    def handler(call: Call) -> Answer:
        call.organization.conferences.set_state(call.caller["id"], _line(call), state)
        return no_content()

    return handler


def _line(call: Call) -> str:
    """Whose line is meant: one's own where nobody is named."""
    line: str = call.body.get("lineOwnerId") or call.query.get("lineOwnerId") or call.caller["id"]
    return line


HANDLERS: dict[str, Handler] = {
    "conference.get": _get,
    "conference.start": _start,
    "conference.release": _release,
    "conference.add_participant": _add_participant,
    "conference.mute": _muting(True),
    "conference.unmute": _muting(False),
    "conference.deafen": _deafening(True),
    "conference.undeafen": _deafening(False),
    "conference.hold": _turning("held"),
    "conference.resume": _turning("connected"),
}
