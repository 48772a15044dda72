"""Meeting surveys: what those who were in a webinar are asked, and what they answered."""

from __future__ import annotations

import re
from datetime import datetime, tzinfo

from dateutil.relativedelta import relativedelta

from ....models.common import read_timestamp
from ..administration import PREFERRED_SITE
from ..call import Answer, Call, Handler, answer
from ..errors import Refusal, not_found
from ..meeting_access import meeting_led
from ..meeting_kinds import Instance, Meeting, Series
from ..meeting_surveys import is_webinar
from ..tables import Json
from ..zones import in_zone, zone_of

__all__ = ["HANDLERS"]

_DEFAULT, _MOST = 10, 100
_MONTH = relativedelta(months=1)
_NAMES_ZONE = re.compile(r"(?:Z|[+-][0-9]{2}:?[0-9]{2})$", re.IGNORECASE)


def _get(call: Call) -> Answer:
    return answer(_survey(call, _webinar(call, call.head.get("hostEmail"))))


def _list_results(call: Call) -> Answer:
    meeting, zone = _webinar(call, call.head.get("hostEmail")), zone_of(call)
    query = call.query
    ids = {each.id for each in _held(call, meeting, query.get("meetingStartTimeFrom"), query.get("meetingStartTimeTo"))}
    results = call.organization.survey_results.where("meetingId", meeting.series.id)
    found: list[Json] = [row["shown"] for row in results if row["instanceId"] in ids]
    size = min(query.get("max", _DEFAULT), _MOST)
    return answer({"items": [{**row, "createTime": in_zone(row["createTime"], zone)} for row in found[:size]]})


def _create_links(call: Call) -> Answer:
    body, zone = call.body, zone_of(call)
    meeting = _webinar(call, body.get("hostEmail"), write=True)
    survey = _survey(call, meeting)
    emails: list[str] = body.get("emails", [])
    for email in emails:
        if "@" not in email.strip("@"):
            raise Refusal(400, f"{email!r} is no address.")
    times = [
        _moment(body[name], zone) if name in body else None for name in ("meetingStartTimeFrom", "meetingStartTimeTo")
    ]
    if not _held(call, meeting, *times):
        raise Refusal(404, "There was no such webinar in that time.")
    site = str(meeting.fields.get("siteUrl", PREFERRED_SITE))
    page = f"https://{site}/webappng/sites/{site.partition('.')[0]}/meeting/surveyPage/{survey['id']}"
    secret = call.organization.ids.secret
    return answer({"items": [{"email": each, "surveyLink": f"{page}?token={secret('survey')}"} for each in emails]})


def _webinar(call: Call, host_email: str | None, *, write: bool = False) -> Meeting:
    """The webinar asked for, for its host and cohosts."""
    meeting = meeting_led(call, call.parameters["meetingId"], host_email=host_email, write=write)
    if not is_webinar(meeting):
        raise Refusal(400, "Only webinars have surveys.")
    return meeting


def _survey(call: Call, meeting: Meeting) -> Json:
    surveys = call.organization.surveys.where("meetingId", meeting.series.id)
    if not surveys:
        raise not_found("survey")
    return surveys[0]


def _held(call: Call, meeting: Meeting, start: datetime | None, end: datetime | None) -> list[Instance]:
    """What was held of a webinar and began in a time: in a month where not both ends are given."""
    if isinstance(meeting, Instance):
        return [meeting]
    try:
        if end is None:
            end = call.organization.meetings.now() if start is None else start + _MONTH
        if start is None:
            start = end - _MONTH
    except (OverflowError, ValueError):
        raise Refusal(400, "meetingStartTimeFrom and -To must be times that a month can be added to.") from None
    if end < start:
        raise Refusal(400, "meetingStartTimeTo must not be before meetingStartTimeFrom.")
    key = None if isinstance(meeting, Series) else meeting.key
    return [each for each in meeting.series.instances if key in (None, each.key) and start <= each.start < end]


def _moment(text: str, zone: tzinfo) -> datetime:
    """A time of a body, which is one in `zone` where it names none."""
    moment: datetime = read_timestamp(text)
    return moment if _NAMES_ZONE.search(text) else moment.replace(tzinfo=zone)


HANDLERS: dict[str, Handler] = {
    "meeting_surveys.get": _get,
    "meeting_surveys.list_results": _list_results,
    "meeting_surveys.create_links": _create_links,
}
