"""Tracking codes: those of the site, which every host can give to meetings."""

from __future__ import annotations

from ..call import Answer, Call, Handler, answer
from ..hosts import host_of
from ..meeting_access import READ
from ..meeting_site import TRACKING_CODES, site_of

__all__ = ["HANDLERS"]


def _list(call: Call) -> Answer:
    host_of(call, call.query.get("hostEmail"), scope=READ)
    site = site_of(call.organization, call.query.get("siteUrl"))
    service = call.query["service"]
    # A code for all services is one for each of them.
    found = [row for row in TRACKING_CODES if row["siteUrl"] == site and service in (row["service"], "All")]
    return answer({"items": found})


HANDLERS: dict[str, Handler] = {"meeting_tracking_codes.list": _list}
