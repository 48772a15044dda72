"""Recordings of meetings: what is kept of them, what webhooks tell of them, and the links to their files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .call import UploadedFile
from .ids import key_of
from .tables import Json

if TYPE_CHECKING:
    from .organization import Organization

__all__ = ["LINKS_LAST", "Recording", "Recordings"]

LINKS_LAST = 10_800
"""Seconds that a link to download a recording works."""

_TOLD = (
    "id",
    "meetingId",
    "scheduledMeetingId",
    "meetingSeriesId",
    "topic",
    "createTime",
    "timeRecorded",
    "hostDisplayName",
    "hostEmail",
    "siteUrl",
    "format",
    "serviceType",
    "durationSeconds",
    "sizeBytes",
    "integrationTags",
    "status",
)
"""What webhooks tell; links and the password are for those who ask."""


@dataclass(slots=True)
class Recording:
    """A recording: its row, and what nobody is shown.

    `host_id` is the host's person id, `order` where it stands among those made in the same second. `files` is what can
    be downloaded, by the name of the link; `downloadable` whether people other than compliance officers may.
    """

    row: Json
    host_id: str
    order: int
    files: dict[str, UploadedFile]
    downloadable: bool
    shared_with: set[str] = field(default_factory=set[str])

    @property
    def id(self) -> str:
        """Its id."""
        return str(self.row["id"])

    @property
    def place(self) -> str:
        """Where it stands in the order of creation; no two have the same."""
        return f"{self.row['createTime']} {self.order:09}"

    def is_seen_by(self, person: Json) -> bool:
        """Whether somebody may look at it: its host as long as it is not gone, others only while it is available."""
        status = self.row["status"]
        if self.host_id == person["id"]:
            return bool(status != "purged")
        shared = not self.shared_with.isdisjoint(email.casefold() for email in person["emails"])
        return shared and bool(status == "available")

    def is_of(self, meeting_id: str) -> bool:
        """Whether it was made in a meeting: a series, a scheduled meeting or an instance."""
        return meeting_id in (self.row.get(name) for name in ("meetingId", "scheduledMeetingId", "meetingSeriesId"))


class Recordings:
    """All recordings there ever were, and the links by which their files can be had for a while."""

    def __init__(self, organization: Organization) -> None:
        self._organization = organization
        self._by_id: dict[str, Recording] = {}
        self._tickets: dict[str, tuple[int, UploadedFile]] = {}

    def add(self, recording: Recording, *, by: Json) -> None:
        """A new recording."""
        self._by_id[recording.id] = recording
        self._tell(recording, "created", by)

    def set_status(self, recording: Recording, status: str, *, by: Json) -> None:
        """Let a recording be available, in the recycle bin (`deleted`) or gone for all but compliance officers."""
        recording.row["status"] = status
        self._tell(recording, "deleted" if status == "purged" else "updated", by)

    def get(self, recording_id: object) -> Recording | None:
        """The recording with this id."""
        return self._by_id.get(recording_id) if isinstance(recording_id, str) else None

    def __iter__(self) -> Iterator[Recording]:
        """In the order of creation."""
        return iter(sorted(self._by_id.values(), key=lambda recording: recording.place))

    def __len__(self) -> int:
        return len(self._by_id)

    def ticket(self, file: UploadedFile) -> str:
        """A secret that gives a file to whoever has it, as long as links last."""
        ticket = self._organization.ids.secret("ticket")
        self._tickets[ticket] = self._organization.clock.deadline(LINKS_LAST), file
        return ticket

    def file_for(self, ticket: str) -> UploadedFile | None:
        """The file that a ticket is for; None where it is for none, or has expired."""
        expires, file = self._tickets.get(ticket, (0, None))
        return None if self._organization.clock.is_past(expires) else file

    def _tell(self, recording: Recording, event: str, by: Json) -> None:
        """Tell the host's webhooks, and those of the organization."""
        data = {name: recording.row[name] for name in _TOLD if name in recording.row}
        data |= {"hostUserId": recording.host_id, "orgId": key_of(self._organization.id)}
        happenings = self._organization.happenings
        happenings.publish("recordings", event, data, by=by, only=recording.host_id, listed=False)
