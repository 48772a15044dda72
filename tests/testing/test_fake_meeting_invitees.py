"""Invitees of the fake's meetings: who is invited, by whom, and to what."""

from __future__ import annotations

from typing import Any

import pytest
from refusals import NOBODY, refused

from webex_client import WebexClient
from webex_client.models import Meeting
from webex_client.testing import FakeWebex


@pytest.fixture
def ada(fake: FakeWebex) -> WebexClient:
    """Somebody who administers nothing."""
    fake.add_person("ada@example.com", display_name="Ada Lovelace", token="ada")
    return fake.client(access_token="ada")


@pytest.fixture
def meeting(webex: WebexClient) -> Meeting:
    return plan(webex)


def plan(webex: WebexClient, **options: Any) -> Meeting:
    """A meeting of two weeks, each Tuesday."""
    return webex.meetings.create(
        title="Engines",
        start="2026-01-06T09:00:00Z",
        end="2026-01-06T10:00:00Z",
        **{"recurrence": "FREQ=WEEKLY;COUNT=2;BYDAY=TU", **options},
    )


def addresses(webex: WebexClient, meeting_id: str, **options: Any) -> list[str | None]:
    return [invitee.email for invitee in webex.meeting_invitees.list(meeting_id=meeting_id, **options)]


def test_an_invitee_is_created_shown_changed_and_deleted(webex: WebexClient, meeting: Meeting) -> None:
    invitee = webex.meeting_invitees.create(meeting_id=meeting.id, email="charles@example.com", co_host=True)

    assert (invitee.email, invitee.display_name) == ("charles@example.com", "charles@example.com")
    assert (invitee.co_host, invitee.panelist, invitee.meeting_id) == (True, False, meeting.id)
    assert invitee.id.startswith(f"{meeting.id}_")
    assert webex.meeting_invitees.get(invitee.id) == invitee
    changed = webex.meeting_invitees.update(invitee.id, email="charles@example.com", display_name="Charles Babbage")
    assert (changed.id, changed.display_name, changed.co_host) == (invitee.id, "Charles Babbage", True)
    assert webex.meeting_invitees.list(meeting_id=meeting.id).all() == [changed]
    webex.meeting_invitees.delete(invitee.id, send_email=False)
    assert addresses(webex, meeting.id) == []
    for gone in (
        lambda: webex.meeting_invitees.get(invitee.id),
        lambda: webex.meeting_invitees.update(invitee.id, email="x@example.com"),
        lambda: webex.meeting_invitees.delete(invitee.id),
    ):
        with refused(404, "invitee"):
            gone()


async def test_an_asynchronous_client_invites_as_well(fake: FakeWebex, webex: WebexClient, meeting: Meeting) -> None:
    async with fake.async_client() as asynchronous:
        invited = await asynchronous.meeting_invitees.bulk_insert(
            meeting_id=meeting.id, items=[{"email": "b@example.com"}, {"email": "a@example.com"}]
        )
        found = [invitee.email async for invitee in asynchronous.meetings.invitees.list(meeting_id=meeting.id)]

    assert [invitee.email for invitee in invited] == ["b@example.com", "a@example.com"]
    assert found == addresses(webex, meeting.id) == ["a@example.com", "b@example.com"]


def test_somebody_with_an_account_has_its_name(webex: WebexClient, ada: WebexClient, meeting: Meeting) -> None:
    invitee = webex.meeting_invitees.create(meeting_id=meeting.id, email="Ada@example.com")

    assert invitee.display_name == "Ada Lovelace"
    other = webex.meeting_invitees.update(invitee.id, email="grace@example.com")
    assert other.display_name == "grace@example.com"


def test_invitees_come_sorted_by_address_ten_a_page(webex: WebexClient, meeting: Meeting) -> None:
    expected = [f"{number:02}@example.com" for number in range(23)]
    webex.meeting_invitees.bulk_insert(meeting_id=meeting.id, items=[{"email": each} for each in reversed(expected)])

    pages = list(webex.meeting_invitees.list(meeting_id=meeting.id).pages())

    assert [len(page.items) for page in pages] == [10, 10, 3]
    assert addresses(webex, meeting.id, page_size=4) == expected


def test_nobody_is_invited_twice(webex: WebexClient, meeting: Meeting) -> None:
    first = webex.meeting_invitees.create(meeting_id=meeting.id, email="a@example.com")
    second = webex.meeting_invitees.create(meeting_id=meeting.id, email="b@example.com")

    with refused(409, "invited already"):
        webex.meeting_invitees.create(meeting_id=meeting.id, email="A@Example.com")
    with refused(409, "invited already"):
        webex.meeting_invitees.update(second.id, email="a@example.com")
    with refused(409, "invited already"):
        webex.meeting_invitees.bulk_insert(
            meeting_id=meeting.id, items=[{"email": "c@example.com"}, {"email": "b@example.com"}]
        )
    with refused(409, "invited already"):
        webex.meeting_invitees.create(meeting_id=f"{meeting.id}_20260106T090000Z", email="a@example.com")
    with refused(400, "an address of its own"):
        webex.meeting_invitees.bulk_insert(
            meeting_id=meeting.id, items=[{"email": "c@example.com"}, {"email": "C@example.com"}]
        )
    assert addresses(webex, meeting.id) == [first.email, second.email]
    assert webex.meeting_invitees.update(first.id, email="A@example.com").email == "A@example.com"


def test_a_scheduled_meeting_has_invitees_of_its_own(webex: WebexClient, meeting: Meeting) -> None:
    tuesdays = [f"{meeting.id}_202601{day}T090000Z" for day in ("06", "13")]
    webex.meeting_invitees.create(meeting_id=meeting.id, email="always@example.com")

    once = webex.meeting_invitees.create(meeting_id=tuesdays[0], email="once@example.com")

    assert once.meeting_id == tuesdays[0]
    assert addresses(webex, meeting.id) == ["always@example.com"]
    assert addresses(webex, tuesdays[0]) == ["always@example.com", "once@example.com"]
    assert addresses(webex, tuesdays[1]) == ["always@example.com"]


def test_what_was_held_had_the_invitees_of_what_was_planned(fake: FakeWebex, webex: WebexClient) -> None:
    meeting = plan(webex, recurrence=None)
    invitee = webex.meeting_invitees.create(meeting_id=meeting.id, email="a@example.com")
    instance_id = fake.meetings.start(meeting.id)

    assert addresses(webex, instance_id) == ["a@example.com"]
    with refused(409, "is on"):
        webex.meeting_invitees.create(meeting_id=meeting.id, email="b@example.com")
    fake.clock.advance(600)
    fake.meetings.end(meeting.id)
    for held in (instance_id, f"{meeting.id}_20260106T090000Z"):
        with refused(400, "over"):
            webex.meeting_invitees.create(meeting_id=held, email="b@example.com")
    assert webex.meeting_invitees.get(invitee.id) == invitee


def test_the_invited_see_the_meeting_but_not_who_else_is(
    webex: WebexClient, ada: WebexClient, meeting: Meeting
) -> None:
    invitee = webex.meeting_invitees.create(meeting_id=meeting.id, email="ada@example.com")

    assert ada.meetings.get(meeting.id).title == "Engines"
    for curious in (
        lambda: addresses(ada, meeting.id),
        lambda: ada.meeting_invitees.get(invitee.id),
        lambda: ada.meeting_invitees.create(meeting_id=meeting.id, email="b@example.com"),
        lambda: ada.meeting_invitees.delete(invitee.id),
    ):
        with refused(403):
            curious()
    webex.meeting_invitees.update(invitee.id, email="ada@example.com", co_host=True)
    assert addresses(ada, meeting.id) == ["ada@example.com"]
    webex.meeting_invitees.delete(invitee.id)
    with refused(403):
        ada.meetings.get(meeting.id)


def test_an_administrator_invites_for_another_host(webex: WebexClient, ada: WebexClient) -> None:
    meeting = plan(ada)

    with refused(404):
        webex.meeting_invitees.create(meeting_id=meeting.id, email="a@example.com")
    host: dict[str, Any] = {"host_email": "ada@example.com"}
    invitee = webex.meeting_invitees.create(meeting_id=meeting.id, email="a@example.com", **host)
    webex.meeting_invitees.bulk_insert(meeting_id=meeting.id, items=[{"email": "b@example.com"}], **host)
    webex.meeting_invitees.update(invitee.id, email="c@example.com", **host)
    assert webex.meeting_invitees.get(invitee.id, **host).email == "c@example.com"
    assert addresses(webex, meeting.id, **host) == ["b@example.com", "c@example.com"]
    webex.meeting_invitees.delete(invitee.id, **host)
    with refused(403, "Only administrators"):
        ada.meeting_invitees.create(meeting_id=meeting.id, email="d@example.com", host_email="me@example.com")


def test_only_webinars_have_panelists(webex: WebexClient, meeting: Meeting) -> None:
    with refused(400, "panelists"):
        webex.meeting_invitees.create(meeting_id=meeting.id, email="a@example.com", panelist=True)
    webinar = plan(webex, recurrence=None, scheduled_type="webinar", session_type_id=9)
    webex.meeting_invitees.create(meeting_id=webinar.id, email="a@example.com", panelist=True)
    webex.meeting_invitees.create(meeting_id=webinar.id, email="b@example.com")

    assert addresses(webex, webinar.id, panelist=True) == ["a@example.com"]
    assert addresses(webex, webinar.id, panelist=False) == ["b@example.com"]
    assert addresses(webex, webinar.id) == ["a@example.com", "b@example.com"]


def test_what_makes_no_sense_is_refused(webex: WebexClient, meeting: Meeting) -> None:
    with refused(404, "meeting"):
        webex.meeting_invitees.create(meeting_id=NOBODY, email="a@example.com")
    with refused(404, "meeting"):
        addresses(webex, NOBODY)
    with refused(400, "is no address"):
        webex.meeting_invitees.create(meeting_id=meeting.id, email="somebody")
    with refused(400, "128"):
        webex.meeting_invitees.create(meeting_id=meeting.id, email="a@example.com", display_name="x" * 129)
    with refused(400, "items"):
        webex.meeting_invitees.bulk_insert(meeting_id=meeting.id, items=[])
    with refused(400, "100"):
        many = [{"email": f"{number}@example.com"} for number in range(101)]
        webex.meeting_invitees.bulk_insert(meeting_id=meeting.id, items=many)
    assert addresses(webex, meeting.id) == []


def test_a_deleted_meeting_has_no_invitees(webex: WebexClient, meeting: Meeting) -> None:
    invitee = webex.meeting_invitees.create(meeting_id=meeting.id, email="a@example.com")

    webex.meetings.delete(meeting.id)

    with refused(404):
        webex.meeting_invitees.get(invitee.id)
