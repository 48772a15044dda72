"""Recordings: of one's own meetings, of a site for those who administer it, and of others as they share them.

The service shows the tags of an integration to that integration alone; here they are shown to everybody, since whose
token it is makes no difference.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo
from urllib.parse import urlencode

from ....models.common import read_timestamp
from ..administration import PREFERRED_SITE, is_administrator
from ..call import Answer, Call, Handler, answer
from ..clients import ServiceApp
from ..contract import ContractOperation
from ..errors import Refusal, not_found
from ..hosts import administers, host_of, is_officer, person_with
from ..paging import page
from ..recordings import LINKS_LAST, Recording
from ..tables import Json
from ..zones import in_zone, zone_of
from . import recording_changes
from .contents import file_answer

__all__ = ["HANDLERS", "OPERATIONS"]

_READ, _COMPLIANCE_READ = "meeting:admin_recordings_read", "spark-compliance:meetings_read"
_WEEK, _LONGEST = timedelta(days=7), timedelta(days=30)
_OF_THE_HOST = ("hostDisplayName", "hostEmail")
_NOT_FOR_OVERSEERS = ("password",)
_TIMES = ("createTime", "timeRecorded")
_DOWNLOAD_PATH = "nbr/MultiThreadDownloadServlet"

_LINK: dict[str, Json] = {
    name: {"name": name, "in": "query", "required": True, "schema": {"type": "string"}}
    for name in ("recordid", "ticket")
}

OPERATIONS = [
    ContractOperation(f"recordings.{method.lower()}_file", method, f"/{_DOWNLOAD_PATH}", _LINK, security=())
    for method in ("GET", "HEAD")
]
"""The contract describes no files: recordings tell their addresses, and those say who may have them."""


def _list(call: Call) -> Answer:
    query = call.query
    host = host_of(call, query.get("hostEmail"), scope=_READ)
    officer = is_officer(call, _COMPLIANCE_READ)
    status, meeting_id = query.get("status", "available"), query.get("meetingId")
    if status == "purged" and not (officer and meeting_id is not None):
        raise Refusal(403, "Only compliance officers see what was purged, of one meeting (meetingId).")
    sites = [query["siteUrl"]] if "siteUrl" in query and meeting_id is None else None
    start, end = _span(call, None)

    def wanted(recording: Recording) -> bool:
        known = recording.is_seen_by(host) or (officer and meeting_id is not None)
        return known and _created_within(recording, start, end)

    return _page(call, wanted, sites, status, lambda recording: _shown(recording, host))


def _list_as_admin(call: Call) -> Answer:
    query = call.query
    officer = is_officer(call, _COMPLIANCE_READ)
    if not (officer or administers(call, _READ)):
        raise Refusal(403, "Only administrators and compliance officers may list the recordings of a site.")
    status = query.get("status", "available")
    if status == "purged" and not officer:
        raise Refusal(403, "Only compliance officers see what was purged.")
    if "meetingId" in query:
        return _page(call, lambda recording: True, None, status, _shown_to_overseers)
    start, end = _span(call, _LONGEST)
    return _page(
        call,
        lambda recording: _created_within(recording, start, end),
        [query.get("siteUrl", PREFERRED_SITE)],
        status,
        _shown_to_overseers,
    )


def _list_for_group(call: Call) -> Answer:
    host = _host_in_group(call)
    start, end = _span(call, _LONGEST)
    return _page(
        call,
        lambda recording: recording.host_id == host["id"] and _created_within(recording, start, end),
        [call.query["siteUrl"]] if "siteUrl" in call.query else None,
        "available",
        lambda recording: {**recording.row, "shareToMe": False},
    )


def _get(call: Call) -> Answer:
    host = host_of(call, call.query.get("hostEmail"), scope=_READ)
    officer = is_officer(call, _COMPLIANCE_READ)
    recording = call.organization.recordings.get(call.parameters["recordingId"])
    if recording is None or not (officer or recording.is_seen_by(host)):
        raise not_found("recording")
    if call.head.get("siteUrl", recording.row["siteUrl"]) != recording.row["siteUrl"]:
        raise not_found("recording")
    row = _shown(recording, host)
    if officer:
        row = {name: value for name, value in row.items() if name != "shareToMe"}
    return _with_links(call, recording, row, although=officer)


def _get_for_group(call: Call) -> Answer:
    host = _host_in_group(call)
    recording = call.organization.recordings.get(call.parameters["recordingId"])
    if recording is None or recording.host_id != host["id"] or recording.row["status"] != "available":
        raise not_found("recording")
    return _with_links(call, recording, {**recording.row, "shareToMe": False}, although=False)


def _download(call: Call) -> Answer:
    recording = call.organization.recordings.get(call.query["recordid"])
    file = call.organization.recordings.file_for(call.query["ticket"])
    if recording is None or file is None or file not in recording.files.values():
        raise Refusal(403, "The link has expired, or it was none.")
    return file_answer(call, file, f"{recording.id}-{file.content_type}")


def _host_in_group(call: Call) -> Json:
    """Whose recordings are asked for. Raises a `Refusal` where nobody is named, or the caller is no service app."""
    apps = (client for client in call.organization.clients.by_client_id.values() if isinstance(client, ServiceApp))
    if call.caller["id"] not in {app.person_id for app in apps} and not is_administrator(call.caller):
        raise Refusal(403, "Only service apps and administrators may do this.")
    person_id, email = call.query.get("personId"), call.head.get("hostEmail")
    if person_id is None and email is None:
        raise Refusal(400, "Say whose recordings, by personId or hostEmail.")
    named = [] if person_id is None else [person_with(call, person_id)]
    named += [] if email is None else [call.organization.person_at(email)]
    host = named[0]
    if host is None or any(each is not host for each in named):
        raise not_found("person")
    return host


def _span(call: Call, longest: timedelta | None) -> tuple[datetime, datetime]:
    """The time that recordings are asked of: a week where not both ends are given."""
    start, end = call.query.get("from"), call.query.get("to")
    try:
        if end is None:
            end = datetime.fromtimestamp(call.organization.clock.time(), UTC) if start is None else start + _WEEK
        if start is None:
            start = end - _WEEK
    except OverflowError:
        raise Refusal(400, "from and to must be times that a week can be added to.") from None
    if end < start:
        raise Refusal(400, "to must not be before from.")
    if longest is not None and end - start > longest:
        raise Refusal(400, f"from and to must be {longest.days} days apart at most.")
    return start, end


def _created_within(recording: Recording, start: datetime, end: datetime) -> bool:
    return bool(start <= read_timestamp(recording.row["createTime"]) < end)


def _page(
    call: Call,
    wanted: Callable[[Recording], bool],
    sites: list[str] | None,
    status: str,
    show: Callable[[Recording], Json],
) -> Answer:
    """The page of recordings that are wanted and fit what the query says, the newest first."""
    query, recordings, zone = call.query, call.organization.recordings, zone_of(call)
    found = {
        recording.place: recording
        for recording in recordings
        if recording.row["status"] == status
        and (sites is None or recording.row["siteUrl"] in sites)
        and _fits(recording, query)
        and wanted(recording)
    }
    rows = [{"place": place} for place in found]
    return page(
        call,
        rows,
        key=lambda row: str(row["place"]),
        newest_first=True,
        show=lambda row: _timed(show(found[row["place"]]), zone),
        default=10,
        most=100,
    )


def _fits(recording: Recording, query: Json) -> bool:
    row = recording.row
    return (
        ("meetingId" not in query or recording.is_of(query["meetingId"]))
        and ("integrationTag" not in query or query["integrationTag"] in row["integrationTags"])
        and str(query.get("topic", row["topic"])).casefold() == row["topic"].casefold()
        and query.get("format", row["format"]) == row["format"]
        and query.get("serviceType", row["serviceType"]) == row["serviceType"]
    )


def _shown(recording: Recording, person: Json) -> Json:
    """The recording as its host, or somebody it is shared with, sees it."""
    row = {name: value for name, value in recording.row.items() if name not in _OF_THE_HOST}
    return {**row, "shareToMe": recording.host_id != person["id"]}


def _shown_to_overseers(recording: Recording) -> Json:
    return {name: value for name, value in recording.row.items() if name not in _NOT_FOR_OVERSEERS}


def _with_links(call: Call, recording: Recording, row: Json, *, although: bool) -> Answer:
    """The answer with links to the files, which are there where downloads are allowed, or `although` they are not."""
    zone, organization = zone_of(call), call.organization
    if recording.downloadable or although:
        links = {
            name: f"{call.base_url}{_DOWNLOAD_PATH}?"
            + urlencode({"recordid": recording.id, "ticket": organization.recordings.ticket(file)})
            for name, file in recording.files.items()
        }
        expires = datetime.fromtimestamp(int(organization.clock.time()) + LINKS_LAST, UTC)
        row = {**row, "temporaryDirectDownloadLinks": {**links, "expiration": in_zone(expires.isoformat(), zone)}}
    return answer(_timed(row, zone))


def _timed(row: Json, zone: tzinfo) -> Json:
    return {**row, **{name: in_zone(row[name], zone) for name in _TIMES}}


HANDLERS: dict[str, Handler] = {
    "recordings.list": _list,
    "recordings.list_as_admin": _list_as_admin,
    "recordings.list_for_group": _list_for_group,
    "recordings.get": _get,
    "recordings.get_for_group": _get_for_group,
    **dict.fromkeys((operation.id for operation in OPERATIONS), _download),
    **recording_changes.HANDLERS,
}
