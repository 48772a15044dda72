"""Templates of meetings: every host has those of the site."""

from __future__ import annotations

from datetime import timedelta

from ..call import Answer, Call, Handler, answer
from ..errors import not_found
from ..hosts import host_of
from ..meeting_access import READ
from ..meeting_site import TEMPLATES, site_of, template_start
from ..meeting_views import written
from ..tables import Json
from ..zones import zone_of

__all__ = ["HANDLERS"]

_NOT_LISTED = ("minutes", "meeting")
_LOCALE = "en_US"


def _list(call: Call) -> Answer:
    query = call.query
    host_of(call, query.get("hostEmail"), scope=READ)
    site = site_of(call.organization, query.get("siteUrl"))
    found = [
        _listed(row)
        for row in TEMPLATES
        if row["siteUrl"] == site
        and row["locale"] == query.get("locale", _LOCALE)
        and all(row[name] == query.get(name, row[name]) for name in ("templateType", "isDefault", "isStandard"))
    ]
    return answer({"items": found})


def _get(call: Call) -> Answer:
    host = host_of(call, call.query.get("hostEmail"), scope=READ)
    zone = zone_of(call)
    row = next((row for row in TEMPLATES if row["id"] == call.parameters["templateId"]), None)
    if row is None:
        raise not_found("template")
    start = template_start(call.organization.meetings.now())
    meeting = {
        "timezone": str(zone),
        "start": written(start, zone),
        "end": written(start + timedelta(minutes=row["minutes"]), zone),
        "hostEmail": host["emails"][0],
        "siteUrl": row["siteUrl"],
        "scheduledType": row["templateType"],
        **row["meeting"],
    }
    return answer({**_listed(row), "meeting": meeting})


def _listed(row: Json) -> Json:
    return {name: value for name, value in row.items() if name not in _NOT_LISTED}


HANDLERS: dict[str, Handler] = {"meeting_templates.list": _list, "meeting_templates.get": _get}
