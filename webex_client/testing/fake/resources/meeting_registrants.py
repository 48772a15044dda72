"""Meeting registrants: who registered by the form of a meeting, and whom its host and cohosts let in.

Somebody whose registration is cancelled has none any more, as there is no status for that.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from ....models.common import read_timestamp
from ..call import Answer, Call, Handler, answer, no_content
from ..errors import Refusal, not_found
from ..hosts import host_of
from ..ids import key_of
from ..meeting_access import READ, WRITE, found, meeting_led, meeting_to_change
from ..meeting_kinds import Series
from ..registration import checked_answers, first_status, made_form, missing_field
from ..tables import Json
from ..zones import in_zone

__all__ = ["HANDLERS"]

_FIELDS = (
    "firstName",
    "lastName",
    "email",
    "jobTitle",
    "companyName",
    "address1",
    "address2",
    "city",
    "state",
    "zipCode",
    "countryRegion",
    "workPhone",
    "fax",
)
_WEEK, _LONGEST = timedelta(days=7), timedelta(days=90)
_DEFAULT, _MOST = 10, 100


def _get_form(call: Call) -> Answer:
    return answer(_form(_open(call, call.query.get("hostEmail"), READ)))


def _update_form(call: Call) -> Answer:
    series = _series(meeting_to_change(call, call.parameters["meetingId"], host_email=call.body.get("hostEmail")))
    if series.recurrence is not None or not series.fields.get("password"):
        raise Refusal(400, "A meeting that recurs, or that has no password, can have no registration form.")
    before = series.fields.get("registration")
    form = made_form(call.organization.ids, call.body, before)
    series.set({"registration": form})
    return answer(form)


def _delete_form(call: Call) -> Answer:
    series = _series(meeting_to_change(call, call.parameters["meetingId"], host_email=call.head.get("hostEmail")))
    _form(series)
    series.set({"registration": None})
    return no_content()


def _list(call: Call) -> Answer:
    query = call.query
    rows = _registrants(call, _led(call, write=False))
    start, end = _span(query.get("registrationTimeFrom"), query.get("registrationTimeTo"))
    email = query.get("email", "").casefold()
    return _answered(
        call,
        [
            row
            for row in rows
            if (not email or row["email"].casefold() == email)
            and (start is None or end is None or start <= read_timestamp(row["registrationTime"]) < end)
        ],
    )


def _search(call: Call) -> Answer:
    body = call.body
    rows = _registrants(call, _led(call, write=False))
    emails = {email.casefold() for email in body["emails"]}
    if not emails:
        raise Refusal(400, "emails must not be empty.")
    rows = [
        row for row in rows if row["email"].casefold() in emails and body.get("status", row["status"]) == row["status"]
    ]
    if "orderBy" in body:
        rows.sort(key=lambda row: str(row[body["orderBy"]]).casefold())
    if body.get("orderType") == "DESC":
        rows.reverse()
    return _answered(call, rows)


def _create(call: Call) -> Answer:
    series = _open(call, call.query.get("hostEmail"), WRITE)
    [row] = _registered(call, series, [call.body])
    return answer(_shown(row))


def _bulk_insert(call: Call) -> Answer:
    series = _open(call, call.query.get("hostEmail"), WRITE)
    if not call.body["items"]:
        raise Refusal(400, "items must not be empty.")
    return answer({"items": [_shown(row) for row in _registered(call, series, call.body["items"])]})


def _get(call: Call) -> Answer:
    return answer(_shown(_registrant(_registrants(call, _led(call, write=False)), call.parameters["registrantId"])))


def _delete(call: Call) -> Answer:
    _remove(call, _registrant(_registrants(call, _led(call, write=True)), call.parameters["registrantId"]))
    return no_content()


def _for_each(change: Callable[[Call, Json], object]) -> Handler:
    """The handler that does something with all registrants that are named, or with none where one is not there."""

    def handler(call: Call) -> Answer:
        rows = _registrants(call, _led(call, write=True))
        named = dict.fromkeys(each["id"] for each in call.body["registrants"])
        if not named:
            raise Refusal(400, "registrants must not be empty.")
        for row in [_registrant(rows, registrant_id) for registrant_id in named]:
            change(call, row)
        return no_content()

    return handler


def _set_status(status: str) -> Handler:
    return _for_each(lambda call, row: row.update(status=status))


def _remove(call: Call, row: Json) -> None:
    call.organization.registrants.remove(row)


def _series(meeting: object) -> Series:
    """The meeting, which must be a series, and not one in a personal room."""
    if not isinstance(meeting, Series) or meeting.fields.get("scheduledType") == "personalRoomMeeting":
        raise Refusal(400, "Only people of a whole series can register, and none in a personal room.")
    return meeting


def _open(call: Call, host_email: str | None, scope: str) -> Series:
    """A meeting that anybody who knows it may register for."""
    host_of(call, host_email, scope=scope)
    return _series(found(call, call.parameters["meetingId"]))


def _led(call: Call, *, write: bool) -> Series:
    """A meeting whose registrants the caller may see and choose from."""
    meeting_id, host_email = call.parameters["meetingId"], call.query.get("hostEmail")
    return _series(meeting_led(call, meeting_id, host_email=host_email, write=write))


def _form(series: Series) -> Json:
    form: Json | None = series.fields.get("registration")
    if form is None:
        raise not_found("registration form")
    return form


def _registrants(call: Call, series: Series) -> list[Json]:
    """In the order they registered."""
    return call.organization.registrants.where("meetingId", series.id)


def _registrant(rows: Sequence[Json], registrant_id: str) -> Json:
    row = next((row for row in rows if row["id"] == registrant_id), None)
    if row is None:
        raise not_found("registrant")
    return row


def _registered(call: Call, series: Series, plans: Sequence[Json]) -> list[Json]:
    """New registrants, all of them or none. Raises a `Refusal` where the form or its limit does not let them."""
    organization = call.organization
    form: Json | None = series.fields.get("registration")
    if form is None:
        raise Refusal(400, "The meeting has no registration form.")
    rows = _registrants(call, series)
    emails = {row["email"].casefold() for row in rows}
    made: list[Json] = []
    for plan in plans:
        email = plan["email"].casefold()
        if "@" not in email.strip("@"):
            raise Refusal(400, f"email={plan['email']!r} is no address.")
        missing = missing_field(form, plan)
        if missing is not None:
            raise Refusal(400, f"The form asks for {missing}.")
        if email in emails:
            raise Refusal(409, f"{plan['email']} has registered already.")
        emails.add(email)
        answers = checked_answers(form, plan.get("customizedQuestions", []))
        made.append({name: plan[name] for name in _FIELDS if name in plan} | {"customizedQuestions": answers})
    taken = sum(row["status"] != "rejected" for row in rows)
    if taken + len(made) > form.get("maxRegisterNum", taken + len(made)):
        raise Refusal(400, f"Only {form['maxRegisterNum']} people can register for the meeting.")
    numbered = form["enabledRegistrationId"] and series.fields.get("scheduledType") == "webinar"
    return [
        organization.registrants.add(
            {
                "id": key_of(organization.ids.new("REGISTRANT")),
                "status": first_status(form, fields),
                **fields,
                "registrationTime": in_zone(organization.clock.stamp(), UTC),
                **({"registrationId": organization.ids.digits(6)} if numbered else {}),
                "meetingId": series.id,
            }
        )
        for fields in made
    ]


def _span(start: datetime | None, end: datetime | None) -> tuple[datetime | None, datetime | None]:
    """The time in which people registered: a week where one end is not given, any time where neither is."""
    try:
        start, end = start or (end and end - _WEEK), end or (start and start + _WEEK)
    except OverflowError:
        raise Refusal(400, "registrationTimeFrom and -To must be times that a week can be added to.") from None
    if start is not None and end is not None and not timedelta() <= end - start <= _LONGEST:
        raise Refusal(400, f"registrationTimeTo must be after registrationTimeFrom, by {_LONGEST.days} days at most.")
    return start, end


def _answered(call: Call, rows: Sequence[Json]) -> Answer:
    """So many of the rows as `max` says; there is no way to the others."""
    size = min(call.query.get("max", _DEFAULT), _MOST)
    return answer({"items": [_shown(row) for row in rows[:size]]})


def _shown(row: Json) -> Json:
    return {name: value for name, value in row.items() if name != "meetingId"}


HANDLERS: dict[str, Handler] = {
    "meeting_registrants.get_form": _get_form,
    "meeting_registrants.update_form": _update_form,
    "meeting_registrants.delete_form": _delete_form,
    "meeting_registrants.list": _list,
    "meeting_registrants.search": _search,
    "meeting_registrants.create": _create,
    "meeting_registrants.bulk_insert": _bulk_insert,
    "meeting_registrants.get": _get,
    "meeting_registrants.delete": _delete,
    "meeting_registrants.approve": _set_status("approved"),
    "meeting_registrants.reject": _set_status("rejected"),
    "meeting_registrants.cancel": _for_each(_remove),
    "meeting_registrants.bulk_delete": _for_each(_remove),
}
