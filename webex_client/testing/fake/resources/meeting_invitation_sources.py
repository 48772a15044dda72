"""Meeting invitation sources: where people hear of a webinar, with links of their own."""

from __future__ import annotations

from ..administration import PREFERRED_SITE
from ..call import Answer, Call, Handler, answer
from ..errors import Refusal
from ..hosts import host_of
from ..meeting_access import READ, WRITE, meeting_hosted, meeting_to_change
from ..meeting_kinds import Meeting, Series
from ..meeting_surveys import is_webinar
from ..tables import Json

__all__ = ["HANDLERS"]


def _list(call: Call) -> Answer:
    host = host_of(call, call.head.get("hostEmail"), scope=READ, person_id=call.head.get("personId"))
    series = _webinar(meeting_hosted(call, call.parameters["meetingId"], host_email=host["emails"][0]))
    return answer({"items": [_shown(series, row) for row in _rows(call, series)]})


def _create(call: Call) -> Answer:
    body = call.body
    host = host_of(call, body.get("hostEmail"), scope=WRITE, person_id=body.get("personId"))
    series = _webinar(meeting_to_change(call, call.parameters["meetingId"], host_email=host["emails"][0]))
    plans: list[Json] = body["items"]
    if not plans:
        raise Refusal(400, "items must not be empty.")
    known = {row["sourceId"] for row in _rows(call, series)}
    for plan in plans:
        if not plan["sourceId"].strip() or "@" not in plan["sourceEmail"].strip("@"):
            raise Refusal(400, "Each of items needs a sourceId and a sourceEmail, which is an address.")
        if plan["sourceId"] in known:
            raise Refusal(409, f"There is a source {plan['sourceId']} already.")
        known.add(plan["sourceId"])
    return answer({"items": [_shown(series, _added(call, series, plan)) for plan in plans]})


def _webinar(meeting: Meeting) -> Series:
    if not is_webinar(meeting):
        raise Refusal(400, "Only webinars have invitation sources.")
    return meeting.series


def _rows(call: Call, series: Series) -> list[Json]:
    return call.organization.invitation_sources.where("meetingId", series.id)


def _added(call: Call, series: Series, plan: Json) -> Json:
    ids, number = call.organization.ids, str(len(_rows(call, series)) + 1)
    return call.organization.invitation_sources.add(
        {
            "id": f"{series.id}/{number}",
            "meetingId": series.id,
            "number": number,
            "sourceId": plan["sourceId"],
            "sourceEmail": plan["sourceEmail"],
            "joinKey": ids.new_hex("LINK"),
            "registerKey": ids.new_hex("LINK"),
        }
    )


def _shown(series: Series, row: Json) -> Json:
    """A source, with the link that people need: to register, where they must, or to join."""
    site = str(series.fields.get("siteUrl", PREFERRED_SITE))
    page = f"https://{site}/{site.partition('.')[0]}/j.php"
    registers = bool(series.fields.get("registration"))
    link = (
        {"registerLink": f"{page}?RGID=r{row['registerKey']}"}
        if registers
        else {"joinLink": f"{page}?MTID=m{row['joinKey']}"}
    )
    return {"id": row["number"], "sourceId": row["sourceId"], "sourceEmail": row["sourceEmail"], **link}


HANDLERS: dict[str, Handler] = {
    "meeting_invitation_sources.list": _list,
    "meeting_invitation_sources.create": _create,
}
