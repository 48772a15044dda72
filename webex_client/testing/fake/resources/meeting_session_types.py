"""Session types: every host has those of the site."""

from __future__ import annotations

from ..call import Answer, Call, Handler, answer
from ..errors import not_found
from ..hosts import host_of
from ..meeting_access import READ
from ..meeting_site import SESSION_TYPES, session_type, site_of

__all__ = ["HANDLERS"]


def _list(call: Call) -> Answer:
    _check(call)
    return answer({"items": list(SESSION_TYPES)})


def _get(call: Call) -> Answer:
    _check(call)
    found = session_type(call.parameters["sessionTypeId"])
    if found is None:
        raise not_found("session type")
    return answer(found)


def _check(call: Call) -> None:
    """Raise a `Refusal` where the host or the site cannot be asked for."""
    host_of(call, call.query.get("hostEmail"), scope=READ)
    site_of(call.organization, call.query.get("siteUrl"))


HANDLERS: dict[str, Handler] = {"meeting_session_types.list": _list, "meeting_session_types.get": _get}
