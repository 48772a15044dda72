"""Licenses of the fake: units that are really counted, and giving them to people."""

from __future__ import annotations

from typing import Any

import pytest
from refusals import NOBODY, refused

from webex_client import WebexClient
from webex_client.api import licenses
from webex_client.models.licenses import License
from webex_client.testing import FakeWebex

EXTENSION = {"extension": "133", "locationId": "Y2lzY29zcGFyazovL3VzL0xPQ0FUSU9OLzE"}


def named(webex: WebexClient, name: str) -> License:
    return next(each for each in webex.licenses.list() if name in str(each.name))


def assign(webex: WebexClient, person_id: str, *given: License, **entry: Any) -> Any:
    return webex.licenses.assign(person_id=person_id, licenses=[{"id": each.id, **entry} for each in given])


def add_people(fake: FakeWebex, count: int) -> list[str]:
    return [fake.add_person(f"p{number}@example.com", display_name=f"P{number}").id for number in range(count)]


def test_licenses_are_those_of_the_organization(webex: WebexClient) -> None:
    found = webex.licenses.list(org_id=webex.people.me().org_id).all()

    assert found == webex.licenses.list().all()
    assert all(each.name and each.total_units and each.consumed_units == 0 for each in found)
    assert {"Webex Calling - Professional", "Messaging"} <= {str(each.name) for each in found}
    for each in found:
        assert webex.licenses.get(each.id) == each
    with refused(404):
        webex.licenses.get(NOBODY)
    with refused(403):
        webex.licenses.list(org_id=NOBODY).all()


def test_assigning_counts_and_shows_in_the_person(fake: FakeWebex, webex: WebexClient) -> None:
    messaging, meeting = named(webex, "Messaging"), named(webex, "Meeting")

    given = assign(webex, fake.me.id, messaging, meeting)

    assert given.licenses == webex.people.me().licenses == [messaging.id, meeting.id]
    assert (given.person_id, given.email, given.org_id) == (fake.me.id, fake.me.email, webex.people.me().org_id)
    assert [(site.site_url, str(site.account_type)) for site in given.site_urls or []] == [(meeting.site_url, "host")]
    after = webex.licenses.get(messaging.id)
    assert (after.consumed_units, after.consumed_by_users, after.consumed_by_workspaces) == (1, 1, 0)
    assert assign(webex, fake.me.id, messaging).licenses == given.licenses
    assert webex.licenses.get(messaging.id).consumed_units == 1


def test_removing_gives_the_unit_back(fake: FakeWebex, webex: WebexClient) -> None:
    messaging = named(webex, "Messaging")
    assign(webex, fake.me.id, messaging)

    assert assign(webex, fake.me.id, messaging, operation="remove").licenses == []
    assert webex.licenses.get(messaging.id).consumed_units == 0
    assert assign(webex, fake.me.id, messaging, operation="remove").licenses == []


def test_whoever_is_deleted_gives_their_units_back(fake: FakeWebex, webex: WebexClient) -> None:
    (ada,) = add_people(fake, 1)
    messaging = named(webex, "Messaging")
    assign(webex, ada, messaging)

    webex.people.delete(ada)

    assert webex.licenses.get(messaging.id).consumed_units == 0


def test_somebody_is_meant_by_id_or_by_address(fake: FakeWebex, webex: WebexClient) -> None:
    messaging = {"id": named(webex, "Messaging").id}
    (ada,) = add_people(fake, 1)

    assert webex.licenses.assign(email="P0@example.com", licenses=[messaging]).person_id == ada
    assert webex.licenses.assign(email="p0@example.com", person_id=ada).licenses == [messaging["id"]]
    with refused(400):
        webex.licenses.assign(licenses=[messaging])
    for fields in ({"person_id": NOBODY}, {"email": "nobody@example.com"}, {"person_id": ada, "email": fake.me.email}):
        with refused(404):
            webex.licenses.assign(licenses=[messaging], **fields)
    with refused(403):
        webex.licenses.assign(person_id=ada, org_id=NOBODY, licenses=[messaging])


def test_where_a_part_cannot_be_done_the_rest_is(fake: FakeWebex, webex: WebexClient) -> None:
    messaging = named(webex, "Messaging")
    operation = {
        "person_id": fake.me.id,
        "licenses": [{"id": NOBODY}, {"id": messaging.id}],
        "site_urls": [{"siteUrl": "unknown.example.com", "accountType": "attendee"}],
    }

    answer = webex.send_raw(licenses.assign(**operation))
    assert answer.status == 206
    assert answer.parsed.licenses == [messaging.id]
    assert webex.send_raw(licenses.assign(person_id=fake.me.id, licenses=[{"id": messaging.id}])).status == 200


def test_a_license_that_is_none_is_refused(fake: FakeWebex, webex: WebexClient) -> None:
    with refused(400, "not recognized", description=NOBODY, code=400000):
        webex.licenses.assign(person_id=fake.me.id, licenses=[{"id": NOBODY}])


def test_there_are_no_more_units_than_were_bought(fake: FakeWebex, webex: WebexClient) -> None:
    calling = named(webex, "Standard")
    units = int(calling.total_units or 0)
    people = add_people(fake, units + 1)
    for person in people[:-1]:
        assign(webex, person, calling, properties=EXTENSION)

    with refused(400, description="No unit"):
        assign(webex, people[-1], calling, properties=EXTENSION)

    assert (webex.licenses.get(calling.id).consumed_units, webex.people.get(people[-1]).licenses) == (units, [])
    assign(webex, people[0], calling, operation="remove")
    assert assign(webex, people[-1], calling, properties=EXTENSION).licenses == [calling.id]


def test_a_calling_license_needs_a_number_or_an_extension_at_a_location(fake: FakeWebex, webex: WebexClient) -> None:
    calling = named(webex, "Professional")

    for properties in ({}, {"properties": {"locationId": "x"}}):
        with refused(400, code=400411, description="phoneNumber"):
            assign(webex, fake.me.id, calling, **properties)
    with refused(400, code=400, description="locationId"):
        assign(webex, fake.me.id, calling, properties={"extension": "133"})
    assign(webex, fake.me.id, calling, properties={"phoneNumber": "+14085267209", **EXTENSION})
    me = webex.people.me(calling_data=True)
    assert (me.extension, me.location_id) == ("133", EXTENSION["locationId"])
    assert [number.value for number in me.phone_numbers or []] == ["+14085267209"]
    assert webex.people.me().extension is None


def test_two_calling_licenses_exclude_each_other(fake: FakeWebex, webex: WebexClient) -> None:
    first, second = named(webex, "Professional"), named(webex, "Standard")
    assign(webex, fake.me.id, first, properties=EXTENSION)

    with refused(400, "conflict", code=400404, description="excludes"):
        assign(webex, fake.me.id, second, properties=EXTENSION)
    assert webex.people.me().licenses == [first.id]
    given = webex.licenses.assign(
        person_id=fake.me.id,
        licenses=[
            {"id": first.id, "operation": "remove"},
            {"id": second.id, "operation": "add", "properties": EXTENSION},
        ],
    )
    assert given.licenses == [second.id]


def test_somebody_attends_a_site_until_they_host_it(fake: FakeWebex, webex: WebexClient) -> None:
    meeting = named(webex, "Meeting")
    attend = {"siteUrl": meeting.site_url, "accountType": "attendee"}

    def sites(given: Any) -> list[tuple[str, str]]:
        return [(site.site_url, str(site.account_type)) for site in given.site_urls]

    for _ in range(2):
        given = webex.licenses.assign(person_id=fake.me.id, site_urls=[attend])
        assert sites(given) == [(meeting.site_url, "attendee")]
    assert webex.people.me().site_urls == [f"{meeting.site_url}#attendee"]
    assert sites(assign(webex, fake.me.id, meeting)) == [(meeting.site_url, "host")]
    assert sites(webex.licenses.assign(person_id=fake.me.id, site_urls=[attend])) == [(meeting.site_url, "host")]
    assert sites(assign(webex, fake.me.id, meeting, operation="remove")) == []
    webex.licenses.assign(person_id=fake.me.id, site_urls=[attend])
    assert sites(webex.licenses.assign(person_id=fake.me.id, site_urls=[{**attend, "operation": "remove"}])) == []
    with refused(400, code=400216, description="no site"):
        webex.licenses.assign(person_id=fake.me.id, site_urls=[{**attend, "siteUrl": "unknown.example.com"}])


def test_those_with_a_license_come_in_pages(fake: FakeWebex, webex: WebexClient) -> None:
    messaging = named(webex, "Messaging")
    people = add_people(fake, 7)
    for person in people:
        assign(webex, person, messaging)

    pages = list(webex.licenses.list_assigned_users(messaging.id, page_size=3).pages())

    assert [[user.id for user in page] for page in pages] == [people[:3], people[3:6], people[6:]]
    first = pages[0].items[0]
    assert (str(first.type), first.display_name, first.email) == ("INTERNAL", "P0", "p0@example.com")
    assert webex.licenses.list_assigned_users(named(webex, "Meeting").id).all() == []
    assert webex.licenses.get(messaging.id).users is None


def test_pages_go_on_where_they_were_though_somebody_leaves(fake: FakeWebex, webex: WebexClient) -> None:
    messaging = named(webex, "Messaging")
    people = add_people(fake, 6)
    for person in people:
        assign(webex, person, messaging)

    pages = webex.licenses.list_assigned_users(messaging.id, page_size=2).pages()
    seen = [user.id for user in next(pages)]
    webex.people.delete(people[0])
    seen += [user.id for page in pages for user in page]

    assert seen == people


def test_a_person_is_created_with_the_licenses_there_are(fake: FakeWebex, webex: WebexClient) -> None:
    messaging = named(webex, "Messaging")

    person = webex.people.create(emails=["ada@example.com"], display_name="Ada", licenses=[messaging.id, NOBODY])

    assert person.licenses == [messaging.id]
    assert webex.licenses.get(messaging.id).consumed_units == 1
    assert webex.people.update(person.id, display_name="Ada", licenses=[]).licenses == []
    assert webex.licenses.get(messaging.id).consumed_units == 0


def test_a_person_with_a_calling_license_needs_a_telephone(webex: WebexClient) -> None:
    calling = named(webex, "Professional")
    ada = {"emails": ["ada@example.com"], "display_name": "Ada", "licenses": [calling.id]}

    for missing in ({}, {"location_id": "x"}, {"extension": "133"}):
        with refused(400, "locationId"):
            webex.people.create(**ada, **missing)
    person = webex.people.create(**ada, location_id="x", extension="133", calling_data=True)
    assert (person.licenses, person.extension, person.location_id) == ([calling.id], "133", "x")
    assert webex.people.get(person.id).location_id is None
    kept = webex.people.update(person.id, display_name="Lady Ada", licenses=[calling.id])
    assert kept.licenses == [calling.id]
    assert webex.people.get(person.id, calling_data=True).location_id == "x"


@pytest.mark.parametrize("name", ["Messaging", "Meeting"])
def test_licenses_that_are_used_up_are_left_out_of_a_new_person(fake: FakeWebex, webex: WebexClient, name: str) -> None:
    wanted = named(webex, name)
    for person in add_people(fake, int(wanted.total_units or 0)):
        assign(webex, person, wanted)

    person = webex.people.create(emails=["late@example.com"], display_name="Late", licenses=[wanted.id])

    assert person.licenses == []
    assert webex.licenses.get(wanted.id).consumed_units == wanted.total_units
