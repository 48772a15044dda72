"""Lists of meetings: one's own by kind and time, and those that have a number, a page, a room or a series."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import takewhile

from ..administration import is_administrator
from ..call import Answer, Call
from ..errors import Refusal
from ..hosts import host_of
from ..meeting_access import READ, is_invited
from ..meeting_kinds import Instance, Meeting, Occurrence, Series
from ..meeting_site import site_of
from ..meeting_views import HAPPENED, meeting_shown, to_administrator, written
from ..paging import page
from ..tables import Json
from ..zones import zone_of

__all__ = ["list_as_administrator", "list_meetings", "refuse_who_oversees_nothing"]

_WEEK = timedelta(days=7)
_PLACES = ("meetingNumber", "webLink", "roomId")
_DEFAULT, _MOST = 10, 100
_MOST_INSTANCES = 10_000


def list_meetings(call: Call) -> Answer:
    """Which meetings they are is said by one parameter; most others are ignored then."""
    query = call.query
    _refuse_odd(query)
    person = host_of(call, query.get("hostEmail"), scope=READ)
    zone = zone_of(call)
    series = [each for each in call.organization.meetings if _may_see(call, each, person)]
    if "meetingSeriesId" in query:
        found = _of_series(call, [each for each in series if each.id == query["meetingSeriesId"]])
    elif place := next((name for name in _PLACES if name in query), None):
        found = _at(call, series, place)
    else:
        found = _by_kind(call, series, query.get("meetingType", "meetingSeries"))
    return _page(call, filter(_wanted(call), found), person, zone)


def list_as_administrator(call: Call) -> Answer:
    """Those that have a number or a page, whoever hosts them."""
    refuse_who_oversees_nothing(call)
    places = [name for name in ("meetingNumber", "webLink") if name in call.query]
    if len(places) != 1:
        raise Refusal(400, "One of meetingNumber and webLink is needed.")
    found = _at(call, list(call.organization.meetings), places[0])
    return _page(call, found, None, zone_of(call), as_administrator=True)


def refuse_who_oversees_nothing(call: Call) -> None:
    """Raise a `Refusal` unless the caller administers the organization, or is a compliance officer."""
    if not (is_administrator(call.caller) or call.organization.oversees(call.caller)):
        raise Refusal(403, "Only those who oversee the organization may see the meetings of others.")


def _refuse_odd(query: Json) -> None:
    """Raise a `Refusal` for parameters that do not go together."""
    places = [name for name in _PLACES if name in query]
    if len(places) > 1:
        raise Refusal(400, f"{' and '.join(places)} cannot be given together.")
    if "from" in query and "to" in query and query["from"] > query["to"]:
        raise Refusal(400, "from must not be after to.")
    kind = query.get("meetingType", "meetingSeries")
    happened = [name for name in HAPPENED if name in query]
    if happened and (kind != "meeting" or query.get("state") != "ended"):
        raise Refusal(400, f"{happened[0]} needs meetingType=meeting and state=ended.")
    if query.get("scheduledType") == "personalRoomMeeting" and kind != "scheduledMeeting":
        raise Refusal(400, "scheduledType=personalRoomMeeting needs meetingType=scheduledMeeting.")


def _may_see(call: Call, series: Series, person: Json) -> bool:
    """Whether somebody is told of a series: if invited, or by its password."""
    password = call.head.get("password")
    return is_invited(call.organization, series, person) or (
        password is not None and password == series.fields.get("password")
    )


def _at(call: Call, series: Iterable[Series], place: str) -> Iterator[Meeting]:
    """What has a number, a page or a room: of a series the current meeting, unless the whole is asked for."""
    now = call.organization.meetings.now()
    whole = place == "roomId" or not call.query.get("current", True)
    for each in series:
        if each.fields.get(place) == call.query[place] and not (place == "roomId" and each.fields.get("adhoc")):
            yield (None if whole else each.current(now)) or each


def _of_series(call: Call, series: Iterable[Series]) -> Iterator[Meeting]:
    """The scheduled meetings and the instances of a series."""
    kind = call.query.get("meetingType")
    for each in series:
        if kind in (None, "scheduledMeeting"):
            yield from _scheduled(each, *_span(call, "scheduledMeeting"))
        if kind in (None, "meeting"):
            yield from _held(each, *_span(call, "meeting"))


def _by_kind(call: Call, series: Iterable[Series], kind: str) -> Iterator[Meeting]:
    """What falls into the time that is asked for."""
    start, end = _span(call, kind)
    for each in series:
        if kind == "meeting":
            yield from _held(each, start, end)
        elif kind == "scheduledMeeting":
            yield from _scheduled(each, start, end)
        elif next(_scheduled(each, start, end), None) is not None:
            yield each


def _span(call: Call, kind: str) -> tuple[datetime, datetime]:
    """The time that is asked for; of what is planned the next seven days, of what was held the last seven."""
    now = call.organization.meetings.now()
    start: datetime | None = call.query.get("from")
    end: datetime | None = call.query.get("to")
    try:
        if start is not None:
            return start, end or start + _WEEK
        if end is not None:
            return end - _WEEK, end
    except OverflowError:
        raise Refusal(400, "from and to must be of a time that has seven days before and after it.") from None
    # What has begun just now is among what was held.
    return (now - _WEEK, now + timedelta(seconds=1)) if kind == "meeting" else (now, now + _WEEK)


def _scheduled(series: Series, start: datetime, end: datetime) -> Iterator[Occurrence]:
    """The scheduled meetings within a time; those of ad-hoc meetings are in no list."""
    if series.fields.get("adhoc"):
        return
    # A single one may have been put off, or brought forward: the others come in order.
    moved = [occurrence for key in series.times if (occurrence := series.occurrence(key))]
    planned = takewhile(lambda each: each.planned < end, series.occurrences())
    found = {each.key: each for each in (*planned, *moved)}
    yield from (each for _, each in sorted(found.items()) if each.start < end and each.end > start)


def _held(series: Series, start: datetime, end: datetime) -> Iterator[Instance]:
    """What was held, or is on, within a time."""
    yield from (each for each in series.instances if each.start < end and (each.end is None or each.end >= start))


def _wanted(call: Call) -> Callable[[Meeting], bool]:
    """Whether a meeting is what the other parameters ask for, as far as they count."""
    query, now = call.query, call.organization.meetings.now()
    by_place = any(name in query for name in _PLACES)
    by_series = "meetingSeriesId" in query
    site = site_of(call.organization, query["siteUrl"]) if "siteUrl" in query else None

    def wanted(meeting: Meeting) -> bool:
        fields = meeting.fields
        if not by_place:
            if query.get("state", meeting.state(now)) != meeting.state(now):
                return False
            if isinstance(meeting, Occurrence) and query.get("isModified", meeting.is_modified) != meeting.is_modified:
                return False
            if any(query[name] != bool(fields.get(name)) for name in HAPPENED if name in query):
                return False
        return by_series or (
            site in (None, fields["siteUrl"])
            and query.get("scheduledType", fields["scheduledType"]) == fields["scheduledType"]
            and ("integrationTag" not in query or query["integrationTag"] in (fields.get("integrationTags") or []))
        )

    return wanted


def _page(
    call: Call, found: Iterable[Meeting], person: Json | None, zone: tzinfo, *, as_administrator: bool = False
) -> Answer:
    """A page of meetings, the earliest first."""
    now = call.organization.meetings.now()
    current = call.query.get("current", True)
    times_of_current = current and not as_administrator and not any(name in call.query for name in _PLACES)

    def show(row: Json) -> Json:
        meeting: Meeting = row["meeting"]
        at = meeting.current(now) if times_of_current and isinstance(meeting, Series) else None
        shown = meeting_shown(call.organization, meeting, person, zone, at=at)
        return to_administrator(shown) if as_administrator else shown

    rows = [{"meeting": each, "place": f"{written(each.start, UTC)} {each.id}"} for each in found]
    rows.sort(key=lambda row: str(row["place"]))
    return page(
        call, rows[:_MOST_INSTANCES], key=lambda row: str(row["place"]), show=show, default=_DEFAULT, most=_MOST
    )
