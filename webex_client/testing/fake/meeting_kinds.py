"""What a meeting is: a series, a scheduled meeting of it, or what was really held.

A meeting that is planned once is a series of one. Scheduled meetings are worked out of their series whenever they are
asked for; kept is only what was changed in one of them, or that it was cancelled. Settings are kept as `fields`, in
the words of the API.

    scheduled ──▶ ready ──▶ missed            a scheduled meeting, by the clock
                    └─start─▶ ready ──▶ ended
    active ⇄ inProgress ──▶ expired           its series
              inProgress ──end──▶ ended       an instance of it
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Literal, TypeAlias

from .recurrence import Recurrence
from .tables import Json

__all__ = ["Instance", "Meeting", "MeetingType", "Occurrence", "Series"]

MeetingType: TypeAlias = Literal["meetingSeries", "scheduledMeeting", "meeting"]

_KEY = "%Y%m%dT%H%M%SZ"
"""How the id of a scheduled meeting ends: when it was first planned to begin, in UTC."""


@dataclass(slots=True, eq=False, kw_only=True)
class Series:
    """What is planned: from the first meeting's `start` to its `end`, in the zone of the meeting, and by what rule on.

    `changes` are the settings that single meetings have of their own, `times` when they are instead, `cancelled` those
    that are not at all: all by the key that their ids end with.
    """

    type: MeetingType = field(default="meetingSeries", init=False)
    id: str
    host_id: str
    created: str
    fields: Json
    start: datetime
    end: datetime
    recurrence: Recurrence | None = None
    changes: dict[str, Json] = field(default_factory=dict[str, Json])
    times: dict[str, tuple[datetime, datetime]] = field(default_factory=dict[str, tuple[datetime, datetime]])
    cancelled: set[str] = field(default_factory=set[str])
    instances: list[Instance] = field(default_factory=list["Instance"])

    @property
    def series(self) -> Series:
        """Itself, as it is with every meeting."""
        return self

    @property
    def zone(self) -> str:
        """The time zone it is planned in."""
        return str(self.start.tzinfo)

    @property
    def running(self) -> Instance | None:
        """What of it is on."""
        return next((instance for instance in reversed(self.instances) if instance.is_on), None)

    def plan(self, start: datetime, end: datetime, recurrence: Recurrence | None) -> None:
        """Let it be at other times. What was changed in single meetings is taken back."""
        first = start if recurrence is None else next(recurrence.starts())
        self.start, self.end, self.recurrence = first, _later(first, end - start), recurrence
        self.changes.clear()
        self.times.clear()
        self.cancelled.clear()

    def set(self, fields: Json) -> None:
        """Change settings of the whole series; those of its own that a single meeting has stay."""
        self.fields = {**self.fields, **fields}

    def occurrences(self, after: datetime | None = None) -> Iterator[Occurrence]:
        """Its scheduled meetings in the order they were planned in; those before `after` are left out."""
        starts = iter([self.start]) if self.recurrence is None else self.recurrence.starts()
        for start in starts:
            key = start.astimezone(UTC).strftime(_KEY)
            if key not in self.cancelled and (after is None or start >= after):
                yield Occurrence(self, key, start)

    def occurrence(self, key: str) -> Occurrence | None:
        """The scheduled meeting whose id ends with `key`."""
        for each in self.occurrences():
            if each.key >= key:
                return each if each.key == key else None
        return None

    def current(self, now: datetime) -> Occurrence | None:
        """The scheduled meeting that is on, or comes next."""
        running = self.running
        if running is not None and running.occurrence is not None:
            return running.occurrence
        return next((each for each in self.occurrences() if each.end > now and not each.was_held), None)

    def state(self, now: datetime) -> str:
        """How far it is."""
        if self.running is not None:
            return "inProgress"
        return "expired" if self.current(now) is None else "active"


@dataclass(slots=True, eq=False)
class Occurrence:
    """One scheduled meeting of a series. `planned` is when the series has it, `start` when it is."""

    type: MeetingType = field(default="scheduledMeeting", init=False)
    series: Series
    key: str
    planned: datetime

    @property
    def id(self) -> str:
        """The id of the series with the key."""
        return f"{self.series.id}_{self.key}"

    @property
    def host_id(self) -> str:
        """Who hosts it, by person id."""
        return self.series.host_id

    @property
    def fields(self) -> Json:
        """Its settings: those of the series, but for its own."""
        return {**self.series.fields, **self.series.changes.get(self.key, {})}

    @property
    def start(self) -> datetime:
        """When it begins."""
        times = self.series.times.get(self.key)
        return self.planned if times is None else times[0]

    @property
    def end(self) -> datetime:
        """When it ends."""
        times = self.series.times.get(self.key)
        return _later(self.planned, self.series.end - self.series.start) if times is None else times[1]

    @property
    def is_modified(self) -> bool:
        """Whether anything is different from the series."""
        return self.key in self.series.changes or self.key in self.series.times

    @property
    def running(self) -> Instance | None:
        """What of it is on."""
        instance = self.series.running
        return instance if instance is not None and instance.key == self.key else None

    @property
    def was_held(self) -> bool:
        """Whether it has begun and is over."""
        return self.running is None and any(instance.key == self.key for instance in self.series.instances)

    def plan(self, start: datetime, end: datetime) -> None:
        """Let it be at another time than the series has it."""
        self.series.times[self.key] = start, end

    def set(self, fields: Json) -> None:
        """Change settings of this one alone."""
        changed = self.series.changes.get(self.key, {})
        self.series.changes[self.key] = {**changed, **fields}

    def state(self, now: datetime) -> str:
        """How far it is. It is ready as soon as people may join before the host."""
        if self.running is None:
            if self.was_held:
                return "ended"
            if now >= self.end:
                return "missed"
        fields = self.fields
        early = fields.get("joinBeforeHostMinutes", 0) if fields.get("enabledJoinBeforeHost") else 0
        opened = self.running is not None or now >= self.start - timedelta(minutes=early)
        return "ready" if opened else "scheduled"


@dataclass(slots=True, eq=False, kw_only=True)
class Instance:
    """What was really held, or is on: from `start` to `end`, None as long as it is on. Its host and settings stay."""

    type: MeetingType = field(default="meeting", init=False)
    id: str
    series: Series
    key: str | None
    host_id: str
    fields: Json
    start: datetime
    end: datetime | None = None
    locked: bool = False
    recording_started: bool = False
    recording_paused: bool = False

    @property
    def is_on(self) -> bool:
        """Whether it has not ended yet."""
        return self.end is None

    @property
    def running(self) -> Instance | None:
        """Itself, if it is on."""
        return self if self.is_on else None

    @property
    def occurrence(self) -> Occurrence | None:
        """The scheduled meeting that it is of; None where that is no more, or it is of an ad-hoc meeting."""
        return None if self.key is None else self.series.occurrence(self.key)

    def set(self, fields: Json) -> None:
        """Change what is said of it."""
        self.fields = {**self.fields, **fields}

    def state(self, now: datetime) -> str:
        """How far it is."""
        return "inProgress" if self.is_on else "ended"


Meeting: TypeAlias = Series | Occurrence | Instance


def _later(moment: datetime, duration: timedelta) -> datetime:
    """The moment when so much time has passed, whatever the clocks do meanwhile."""
    return (moment.astimezone(UTC) + duration).astimezone(moment.tzinfo)
