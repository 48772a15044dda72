"""Events: what happened in the organization, for those who oversee it."""

from __future__ import annotations

from datetime import UTC, datetime

from ....models.common import read_timestamp
from ..call import Answer, Call, Handler, answer
from ..errors import Refusal, not_found
from ..paging import page
from ..tables import Json
from ..views import data_seen

__all__ = ["HANDLERS"]

_NEEDS_SERVICE = "convergedRecordings"


def _list(call: Call) -> Answer:
    _refuse_others(call)
    query = call.query
    if ("serviceType" in query) != (query.get("resource") == _NEEDS_SERVICE):
        raise Refusal(400, f"serviceType goes with the resource {_NEEDS_SERVICE}, and with no other.")
    start, end = query.get("from"), query.get("to")
    if end is not None and end > datetime.fromtimestamp(call.organization.clock.time(), UTC):
        raise Refusal(400, "to must not be in the future.")
    if start is not None and end is not None and start > end:
        raise Refusal(400, "from must not be after to.")

    def wanted(event: Json) -> bool:
        return (
            query.get("resource", event["resource"]) == event["resource"]
            and query.get("type", event["type"]) == event["type"]
            and query.get("actorId", event["actorId"]) == event["actorId"]
            and (start is None or read_timestamp(event["created"]) > start)
            and (end is None or read_timestamp(event["created"]) < end)
        )

    return page(
        call,
        call.organization.happenings.events,
        newest_first=True,
        wanted=wanted,
        show=lambda event: _seen(call, event),
    )


def _get(call: Call) -> Answer:
    _refuse_others(call)
    event = call.organization.happenings.get(call.parameters["eventId"])
    if event is None:
        raise not_found("event")
    return answer(_seen(call, event))


def _refuse_others(call: Call) -> None:
    if not call.organization.oversees(call.caller):
        raise Refusal(403, "Only those who oversee the organization may read its events.")


def _seen(call: Call, event: Json) -> Json:
    return {**event, "data": data_seen(call.organization, event, call.caller, call.base_url)}


HANDLERS: dict[str, Handler] = {"events.list": _list, "events.get": _get}
