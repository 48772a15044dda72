"""All the meetings there are, by id; nobody can join one here, so that it is on from `start` to `end`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from .clock import VirtualClock
from .errors import Refusal
from .ids import Ids
from .meeting_kinds import Instance, Meeting, Occurrence, Series
from .recurrence import Recurrence
from .tables import Json, Table

__all__ = ["Meetings"]

_INSTANCE = "_I_"


class Meetings:
    """All meetings, by id."""

    def __init__(self, clock: VirtualClock, ids: Ids) -> None:
        self._clock = clock
        self._ids = ids
        self._series: dict[str, Series] = {}
        self._parts: list[Table] = []

    def now(self) -> datetime:
        """The time."""
        return datetime.fromtimestamp(self._clock.time(), UTC)

    def part(self, *indexed: str) -> Table:
        """A new table of things that belong to meetings by their `meetingId`, and go with these."""
        table = Table("meetingId", *indexed)
        self._parts.append(table)
        return table

    def __iter__(self) -> Iterator[Series]:
        """All series, the oldest first."""
        return iter(list(self._series.values()))

    def __len__(self) -> int:
        return len(self._series)

    def find(self, meeting_id: object) -> Meeting | None:
        """The meeting with an id, whichever kind it is of."""
        if not isinstance(meeting_id, str):
            return None
        series = self._series.get(meeting_id)
        if series is not None:
            return series
        series = self._series.get(meeting_id.partition("_")[0])
        if series is None:
            return None
        if _INSTANCE in meeting_id:
            return next((instance for instance in series.instances if instance.id == meeting_id), None)
        return series.occurrence(meeting_id.partition("_")[2])

    def add(
        self, host: Json, fields: Json, start: datetime, end: datetime, recurrence: Recurrence | None = None
    ) -> Series:
        """A new series. `start` and `end`, both in the zone of the meeting, are those of the first meeting."""
        series = Series(
            id=self._ids.new_hex("MEETING"),
            host_id=host["id"],
            created=self._clock.stamp(),
            fields=fields,
            start=start,
            end=end,
        )
        series.plan(start, end, recurrence)
        self._series[series.id] = series
        return series

    def remove(self, meeting: Series | Occurrence) -> None:
        """Take away a series with all that belongs to it, or cancel one scheduled meeting."""
        if isinstance(meeting, Occurrence):
            meeting.series.cancelled.add(meeting.key)
        else:
            del self._series[meeting.id]
        for table in self._parts:
            for row in table:
                if row["meetingId"] == meeting.id or row["meetingId"].startswith(f"{meeting.id}_"):
                    table.remove(row)

    def start(self, meeting: Series | Occurrence) -> Instance:
        """Let a meeting begin, of a series the one that comes next, or else its last.

        Raises a `Refusal` where it is on already.
        """
        series = meeting.series
        if series.running is not None:
            raise Refusal(409, "The meeting is on already.")
        of = meeting
        if isinstance(meeting, Series) and not meeting.fields.get("adhoc"):
            of = meeting.current(self.now()) or next(reversed([*meeting.occurrences()]), meeting)
        instance = Instance(
            id=f"{series.id}{_INSTANCE}{self._ids.digits(18)}",
            series=series,
            key=of.key if isinstance(of, Occurrence) else None,
            host_id=series.host_id,
            fields=dict(of.fields),
            start=self.now().replace(microsecond=0),
        )
        series.instances.append(instance)
        return instance

    def hold(self, occurrence: Occurrence) -> Instance:
        """Let a scheduled meeting have been held as it was planned."""
        instance = self.start(occurrence)
        instance.start, instance.end = occurrence.start.astimezone(UTC), occurrence.end.astimezone(UTC)
        return instance

    def end(self, instance: Instance) -> None:
        """Let a meeting that is on end."""
        instance.end = self.now().replace(microsecond=0)
