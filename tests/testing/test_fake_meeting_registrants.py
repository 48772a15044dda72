"""Registrants of the fake's meetings: who registers, and whom the host lets in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from refusals import NOBODY, refused

from webex_client import WebexClient
from webex_client.models import Meeting
from webex_client.testing import FakeWebex

HOST: dict[str, Any] = {"host_email": "ada@example.com"}


@pytest.fixture
def ada(fake: FakeWebex) -> WebexClient:
    """Somebody who administers nothing."""
    fake.add_person("ada@example.com", display_name="Ada Lovelace", token="ada")
    return fake.client(access_token="ada")


@pytest.fixture
def meeting(webex: WebexClient) -> Meeting:
    """A meeting that people register for."""
    meeting = plan(webex)
    webex.meeting_registrants.update_form(meeting.id)
    return meeting


def plan(webex: WebexClient, **options: Any) -> Meeting:
    return webex.meetings.create(
        title="Engines", start="2026-03-02T09:00:00Z", end="2026-03-02T10:00:00Z", password="Bernoulli7", **options
    )


def register(webex: WebexClient, meeting: Meeting, name: str, **fields: Any) -> str:
    """Register somebody, and give the id."""
    return webex.meeting_registrants.create(
        meeting.id, first_name=name, last_name="Test", email=f"{name.lower()}@example.com", **fields
    ).id


def names(found: Any) -> list[str]:
    return [registrant.first_name for registrant in found]


def statuses(webex: WebexClient, meeting: Meeting) -> dict[str, str]:
    return {str(each.first_name): str(each.status) for each in webex.meeting_registrants.list(meeting.id)}


def test_somebody_registers_and_waits_for_the_host(fake: FakeWebex, webex: WebexClient, meeting: Meeting) -> None:
    registrant = webex.meeting_registrants.create(
        meeting.id, first_name="Charles", last_name="Babbage", email="charles@example.com", zip_code=1843, city="London"
    )

    assert (registrant.status, registrant.first_name, registrant.city) == ("pending", "Charles", "London")
    assert (registrant.zip_code, registrant.registration_id) == (1843, None)
    assert registrant.registration_time == datetime.fromtimestamp(int(fake.clock.time()), UTC)
    assert webex.meeting_registrants.get(meeting.id, registrant.id) == registrant
    assert webex.meetings.registrants.list(meeting.id).all() == [registrant]
    webex.meeting_registrants.delete(meeting.id, registrant.id)
    with refused(404, "registrant"):
        webex.meeting_registrants.get(meeting.id, registrant.id)
    with refused(404, "registrant"):
        webex.meeting_registrants.delete(meeting.id, registrant.id)


async def test_an_asynchronous_client_registers_people_as_well(
    fake: FakeWebex, webex: WebexClient, meeting: Meeting
) -> None:
    people = [{"firstName": name, "lastName": "Test", "email": f"{name}@example.com"} for name in ("a", "b")]
    async with fake.async_client() as asynchronous:
        registered = await asynchronous.meeting_registrants.bulk_insert(meeting.id, items=people)
        await asynchronous.meeting_registrants.approve(meeting.id, registrants=[{"id": registered[0].id}])
        found = [each async for each in asynchronous.meeting_registrants.search(meeting.id, emails=["a@example.com"])]

    assert [str(each.status) for each in found] == ["approved"]
    assert statuses(webex, meeting) == {"a": "approved", "b": "pending"}


def test_the_host_lets_people_in_or_turns_them_away(webex: WebexClient, meeting: Meeting) -> None:
    ids = {name: register(webex, meeting, name) for name in ("A", "B", "C", "D", "E")}

    def chosen(*who: str) -> list[dict[str, str]]:
        return [{"id": ids[name]} for name in who]

    webex.meeting_registrants.approve(meeting.id, registrants=chosen("A", "B"), send_email=False)
    webex.meeting_registrants.reject(meeting.id, registrants=chosen("B", "C"))
    webex.meeting_registrants.cancel(meeting.id, registrants=chosen("D"))
    webex.meeting_registrants.bulk_delete(meeting.id, registrants=chosen("E"))

    assert statuses(webex, meeting) == {"A": "approved", "B": "rejected", "C": "rejected"}
    for change in (
        webex.meeting_registrants.approve,
        webex.meeting_registrants.reject,
        webex.meeting_registrants.cancel,
        webex.meeting_registrants.bulk_delete,
    ):
        with refused(404, "registrant"):
            change(meeting.id, registrants=[*chosen("A"), {"id": ids["E"]}])
        with refused(400, "must not be empty"):
            change(meeting.id, registrants=[])
    assert statuses(webex, meeting) == {"A": "approved", "B": "rejected", "C": "rejected"}


def test_ten_registrants_are_given_where_nothing_is_said(webex: WebexClient, meeting: Meeting) -> None:
    for number in range(12):
        register(webex, meeting, str(number))

    answer = webex.request("GET", f"/meetings/{meeting.id}/registrants")
    assert len(answer.parsed["items"]) == 10
    assert "Link" not in answer.headers
    assert names(webex.meeting_registrants.list(meeting.id, page_size=3)) == ["0", "1", "2"]
    assert names(webex.meeting_registrants.list(meeting.id)) == [str(number) for number in range(12)]


def test_registrants_are_found_by_address_and_time(fake: FakeWebex, webex: WebexClient, meeting: Meeting) -> None:
    began = datetime.fromtimestamp(fake.clock.time(), UTC)
    register(webex, meeting, "First")
    fake.clock.advance(3 * 86400)
    register(webex, meeting, "Second")
    fake.clock.advance(10 * 86400)
    register(webex, meeting, "Third")
    day = timedelta(days=1)

    def found(**options: Any) -> list[str]:
        return names(webex.meeting_registrants.list(meeting.id, **options))

    assert found() == ["First", "Second", "Third"]
    assert found(email="SECOND@example.com") == ["Second"]
    assert found(registration_time_from=began - day) == ["First", "Second"]
    assert found(registration_time_to=began + 14 * day) == ["Third"]
    assert found(registration_time_from=began + day, registration_time_to=began + 14 * day) == ["Second", "Third"]
    for start, end in ((began, began + 91 * day), (began, began - day)):
        with refused(400, "90 days"):
            found(registration_time_from=start, registration_time_to=end)
    with refused(400, "a week"):
        found(registration_time_to=datetime.min.replace(tzinfo=UTC))


def test_registrants_are_searched_and_sorted(webex: WebexClient, meeting: Meeting) -> None:
    ids = [register(webex, meeting, name) for name in ("beth", "Carl", "Adam", "Dora")]
    webex.meeting_registrants.approve(meeting.id, registrants=[{"id": ids[0]}])
    emails = ["adam@example.com", "CARL@example.com", "beth@example.com", "nobody@example.com"]

    def found(**options: Any) -> list[str]:
        return names(webex.meeting_registrants.search(meeting.id, emails=emails, **options))

    assert found() == ["beth", "Carl", "Adam"]
    assert found(order_type="DESC") == ["Adam", "Carl", "beth"]
    assert found(order_by="firstName") == ["Adam", "beth", "Carl"]
    assert found(order_by="email", order_type="DESC", page_size=2) == ["Carl", "beth"]
    assert found(status="approved") == ["beth"]
    with refused(400, "emails must not be empty"):
        webex.meeting_registrants.search(meeting.id, emails=[]).all()


def test_several_register_together_or_nobody_does(webex: WebexClient, meeting: Meeting) -> None:
    one = {"firstName": "A", "lastName": "Test", "email": "a@example.com"}

    for second, status in (({**one, "email": "A@example.com"}, 409), ({**one, "email": "b"}, 400)):
        with refused(status):
            webex.meeting_registrants.bulk_insert(meeting.id, items=[one, second])
    with refused(400, "items must not be empty"):
        webex.meeting_registrants.bulk_insert(meeting.id, items=[])
    with refused(400, "asks for lastName"):
        webex.meeting_registrants.bulk_insert(meeting.id, items=[{**one, "lastName": " "}])
    assert statuses(webex, meeting) == {}
    register(webex, meeting, "A")
    with refused(409, "registered already"):
        register(webex, meeting, "A")


def test_so_many_can_register_as_the_form_says(webex: WebexClient, meeting: Meeting) -> None:
    webex.meeting_registrants.update_form(meeting.id, max_register_num=2)
    first = register(webex, meeting, "A")
    register(webex, meeting, "B")

    with refused(400, "Only 2"):
        register(webex, meeting, "C")
    webex.meeting_registrants.reject(meeting.id, registrants=[{"id": first}])
    register(webex, meeting, "C")


def test_without_a_form_nobody_registers(webex: WebexClient) -> None:
    meeting = plan(webex)

    with refused(400, "no registration form"):
        register(webex, meeting, "A")
    assert webex.meeting_registrants.list(meeting.id).all() == []
    with refused(404, "registration form"):
        webex.meeting_registrants.get_form(meeting.id)
    with refused(404, "registration form"):
        webex.meeting_registrants.delete_form(meeting.id)


def test_registrants_of_a_webinar_get_a_number(webex: WebexClient) -> None:
    webinar = plan(webex, scheduled_type="webinar", session_type_id=9)
    webex.meeting_registrants.update_form(webinar.id, enabled_registration_id=True)

    register(webex, webinar, "A")

    [registrant] = webex.meeting_registrants.list(webinar.id)
    assert str(registrant.registration_id).isdigit()


def test_anybody_registers_and_only_those_who_host_choose(
    webex: WebexClient, ada: WebexClient, meeting: Meeting
) -> None:
    registrant = register(ada, meeting, "Ada")

    for curious in (
        lambda: ada.meeting_registrants.list(meeting.id).all(),
        lambda: ada.meeting_registrants.search(meeting.id, emails=["ada@example.com"]).all(),
        lambda: ada.meeting_registrants.approve(meeting.id, registrants=[{"id": registrant}]),
        lambda: ada.meeting_registrants.update_form(meeting.id),
    ):
        with refused(404, "meeting"):
            curious()
    webex.meeting_invitees.create(meeting_id=meeting.id, email="ada@example.com")
    with refused(403, "host and cohosts"):
        ada.meeting_registrants.get(meeting.id, registrant)
    [invitee] = webex.meeting_invitees.list(meeting_id=meeting.id)
    webex.meeting_invitees.update(invitee.id, email="ada@example.com", co_host=True)
    ada.meeting_registrants.approve(meeting.id, registrants=[{"id": registrant}])
    assert statuses(ada, meeting) == {"Ada": "approved"}
    with refused(403, "Only the host"):
        ada.meeting_registrants.delete_form(meeting.id)


def test_an_administrator_acts_for_another_host(webex: WebexClient, ada: WebexClient) -> None:
    meeting = plan(ada)

    with refused(404):
        webex.meeting_registrants.update_form(meeting.id)
    webex.meeting_registrants.update_form(meeting.id, **HOST)
    assert webex.meeting_registrants.get_form(meeting.id, **HOST).require_email is True
    registrant = register(webex, meeting, "Grace", **HOST)
    webex.meeting_registrants.approve(meeting.id, registrants=[{"id": registrant}], **HOST)
    assert names(webex.meeting_registrants.list(meeting.id, **HOST)) == ["Grace"]
    webex.meeting_registrants.delete(meeting.id, registrant, **HOST)
    webex.meeting_registrants.delete_form(meeting.id, **HOST)
    with refused(403, "Only administrators"):
        ada.meeting_registrants.list(meeting.id, host_email="me@example.com").all()


def test_only_a_series_has_registrants(fake: FakeWebex, webex: WebexClient, meeting: Meeting) -> None:
    with refused(400, "whole series"):
        webex.meeting_registrants.list(f"{meeting.id}_20260302T090000Z").all()
    with refused(404, "meeting"):
        webex.meeting_registrants.get_form(NOBODY)
    registrant = register(webex, meeting, "A")
    webex.meetings.delete(meeting.id)
    with refused(404, "meeting"):
        webex.meeting_registrants.get(meeting.id, registrant)
