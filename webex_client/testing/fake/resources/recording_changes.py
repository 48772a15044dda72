"""What becomes of recordings: shared, moved into the recycle bin and out again, and deleted."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..administration import PREFERRED_SITE
from ..call import Answer, Call, Handler, no_content
from ..errors import Refusal, not_found
from ..hosts import administers, host_of, is_officer
from ..recordings import Recording
from ..tables import Json

__all__ = ["HANDLERS"]

_WRITE, _COMPLIANCE_WRITE = "meeting:admin_recordings_write", "spark-compliance:meetings_write"
_MOST_CHARACTERS = 255
_SHARE_LINK = re.compile(r"https://[^?#]*/recording/(?:playback/)?(?P<id>[0-9A-Za-z]+)(?:/playback)?(?:[?#].*)?")


def _delete(call: Call) -> Answer:
    host = host_of(call, call.query.get("hostEmail"), scope=_WRITE)
    recording = call.organization.recordings.get(call.parameters["recordingId"])
    officer = is_officer(call, _COMPLIANCE_WRITE)
    if recording is None or recording.row["status"] == "purged":
        raise not_found("recording")
    if recording.host_id != host["id"]:
        if not officer:
            raise _not_the_hosts(recording, host)
        if not call.body.get("reason", "").strip():
            raise Refusal(400, "A compliance officer has to say why (reason).")
    if len(call.body.get("comment", "")) > _MOST_CHARACTERS:
        raise Refusal(400, f"comment must have {_MOST_CHARACTERS} characters at most.")
    call.organization.recordings.set_status(recording, "purged", by=call.caller)
    return no_content()


def _delete_as_admin(call: Call) -> Answer:
    if not administers(call, _WRITE):
        raise Refusal(403, "Only administrators may delete what is somebody else's.")
    recording = call.organization.recordings.get(call.parameters["recordingId"])
    if recording is None or recording.row["status"] == "purged":
        raise not_found("recording")
    call.organization.recordings.set_status(recording, "purged", by=call.caller)
    return no_content()


def _moving(before: str, after: str, everything: str | None = None) -> Handler:
    """The handler that moves recordings from one status to another; `everything` in the body stands for all there."""

    def handler(call: Call) -> Answer:
        host = host_of(call, call.query.get("hostEmail"), scope=_WRITE)
        site, ids = call.body.get("siteUrl", PREFERRED_SITE), call.body.get("recordingIds", [])
        if everything is not None and call.body.get(everything, False):
            if ids:
                raise Refusal(400, f"recordingIds must be empty with {everything}.")
            recordings = [
                each
                for each in call.organization.recordings
                if (each.host_id, each.row["siteUrl"], each.row["status"]) == (host["id"], site, before)
            ]
        elif ids:
            recordings = [_own(call, recording_id, host, site, before) for recording_id in dict.fromkeys(ids)]
        else:
            raise Refusal(400, "recordingIds must not be empty.")
        for recording in recordings:
            call.organization.recordings.set_status(recording, after, by=call.caller)
        return no_content()

    return handler


def _own(call: Call, recording_id: str, host: Json, site: str, status: str) -> Recording:
    """A recording of the host, on the site and in the status. Raises a `Refusal` where it is none."""
    recording = call.organization.recordings.get(recording_id)
    if recording is None:
        raise not_found("recording")
    if recording.host_id != host["id"]:
        raise _not_the_hosts(recording, host)
    if recording.row["siteUrl"] != site:
        raise Refusal(400, f"The recording is on the site {recording.row['siteUrl']}, not on {site}.")
    if recording.row["status"] != status:
        where = "available" if status == "available" else "in the recycle bin"
        raise Refusal(404, f"There is no such recording {where}.")
    return recording


def _share(call: Call) -> Answer:
    return _shared(call, call.organization.recordings.get(call.parameters["recordingId"]))


def _share_link(call: Call) -> Answer:
    link: str = call.body["webShareLink"]
    found = _SHARE_LINK.fullmatch(link)
    by_link = (each for each in call.organization.recordings if each.row["playbackUrl"] == link)
    return _shared(call, call.organization.recordings.get(found["id"]) if found else next(by_link, None))


def _shared(call: Call, recording: Recording | None) -> Answer:
    host = host_of(call, call.body.get("hostEmail"), scope=_WRITE)
    if recording is None or recording.row["status"] != "available":
        raise not_found("recording")
    if recording.host_id != host["id"]:
        raise _not_the_hosts(recording, host)
    added, removed = (_addresses(call.body.get(name, [])) for name in ("addEmails", "removeEmails"))
    if added & removed:
        raise Refusal(400, f"addEmails and removeEmails both have {', '.join(sorted(added & removed))}.")
    recording.shared_with = (recording.shared_with | added) - removed
    return no_content()


def _addresses(emails: Iterable[str]) -> set[str]:
    for email in emails:
        if "@" not in email.strip("@"):
            raise Refusal(400, f"{email!r} is no address.")
    return {email.casefold() for email in emails}


def _not_the_hosts(recording: Recording, person: Json) -> Refusal:
    """The refusal for a recording that is not the person's own."""
    if recording.is_seen_by(person):
        return Refusal(403, "Only the host of the recording may do this.")
    return not_found("recording")


HANDLERS: dict[str, Handler] = {
    "recordings.delete": _delete,
    "recordings.delete_as_admin": _delete_as_admin,
    "recordings.soft_delete": _moving("available", "deleted"),
    "recordings.restore": _moving("deleted", "available", "restoreAll"),
    "recordings.purge": _moving("deleted", "purged", "purgeAll"),
    "recordings.share": _share,
    "recordings.share_link": _share_link,
}
