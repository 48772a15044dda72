"""Groups of the fake: sets of people, listed, filtered and changed in the manner of SCIM."""

from __future__ import annotations

from base64 import urlsafe_b64decode
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from refusals import NOBODY, refused

from webex_client import WebexClient
from webex_client.api import groups
from webex_client.models.groups import Group
from webex_client.testing import FakeWebex

PATCH = ["urn:ietf:params:scim:api:messages:2.0:PatchOp"]
EXTENSION = "urn:scim:schemas:extension:cisco:webexidentity:2.0:Group"


def bare(person_id: str) -> str:
    """The key of a person, as SCIM knows them."""
    return urlsafe_b64decode(person_id + "=" * (-len(person_id) % 4)).decode().rpartition("/")[2]


def add_people(fake: FakeWebex, count: int) -> list[str]:
    return [fake.add_person(f"p{number}@example.com", display_name=f"P{number}").id for number in range(count)]


def members(webex: WebexClient, group: Group) -> list[str]:
    return [member.id for member in webex.groups.list_members(group.id)]


def patch(webex: WebexClient, group: Group, *operations: dict[str, Any]) -> Group:
    return webex.groups.update(group.id, schemas=PATCH, operations=list(operations))


def test_a_group_is_created_with_its_members(fake: FakeWebex, webex: WebexClient) -> None:
    ada, grace = add_people(fake, 2)

    group = webex.groups.create(
        display_name="Engines",
        description="Those who build",
        members=[{"id": ada}, {"value": bare(grace), "type": "user"}],
    )

    assert (group.display_name, group.description, group.member_size) == ("Engines", "Those who build", 2)
    assert [(m.id, m.type, m.display_name) for m in group.members or []] == [(ada, "user", "P0"), (grace, "user", "P1")]
    assert (group.org_id, group.created) == (webex.people.me().org_id, group.last_modified)
    assert webex.groups.get(group.id, include_members=True) == group
    assert webex.groups.get(group.id).members is None
    assert webex.groups.get(group.id).member_size == 2


def test_a_group_of_scim_is_understood(webex: WebexClient) -> None:
    answer = webex.request(
        "POST",
        "/groups",
        json={
            "schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group", EXTENSION],
            "displayName": "Engines",
            "externalId": "engines-1",
            EXTENSION: {"usage": "policy"},
        },
    ).parsed

    assert answer["usage"] == "policy"
    assert "externalId" not in answer


def test_a_new_group_answers_201(webex: WebexClient) -> None:
    assert webex.send_raw(groups.create(display_name="Engines")).status == 201


def test_a_group_has_a_name_of_its_own(webex: WebexClient) -> None:
    group, other = webex.groups.create(display_name="Engines"), webex.groups.create(display_name="Looms")

    with refused(409):
        webex.groups.create(display_name="ENGINES")
    with refused(400):
        webex.groups.create(display_name=" ")
    with refused(409):
        webex.groups.update(group.id, display_name=str(other.display_name))
    assert webex.groups.update(group.id, display_name="engines").display_name == "engines"


def test_nobody_can_be_no_member(webex: WebexClient) -> None:
    for entry in ({"id": NOBODY}, {"id": ""}, {"value": "x"}, {}):
        with refused(400, "nobody"):
            webex.groups.create(display_name="Engines", members=[entry])
    assert webex.groups.list().all() == []


def test_groups_come_in_pages(webex: WebexClient) -> None:
    for number in range(7):
        webex.groups.create(display_name=f"Group {number}")

    pages = list(webex.groups.list(page_size=3).pages())

    assert [[str(group.display_name)[-1] for group in page] for page in pages] == [list("012"), list("345"), list("6")]
    assert pages[1].extra == {"totalResults": 7, "startIndex": 4, "itemsPerPage": 3}
    assert [group.display_name for group in webex.groups.list(start_index=6)] == ["Group 5", "Group 6"]
    assert webex.groups.list(start_index=8).all() == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('displayName eq "Engines"', ["Engines"]),
        ('displayName eq "engines"', ["Engines"]),
        ("displayName eq Engines", ["Engines"]),
        ('displayName sw "Engine"', ["Engines", "Engine drivers"]),
        ('displayname SW "engine d"', ["Engine drivers"]),
        ('displayName co "driver"', ["Engine drivers", "Train drivers"]),
        ('displayName eq "say \\"so\\""', []),
        ('displayName eq "nobody"', []),
    ],
)
def test_groups_are_found_by_their_names(webex: WebexClient, text: str, found: list[str]) -> None:
    for name in ("Engines", "Engine drivers", "Train drivers"):
        webex.groups.create(display_name=name)

    assert [group.display_name for group in webex.groups.list(filter=text)] == found


@pytest.mark.parametrize("text", ["", "Engines", "displayName", "displayName eq", "displayName ne x", 'id eq "x"'])
def test_a_filter_that_makes_no_sense_is_refused(webex: WebexClient, text: str) -> None:
    with refused(400):
        webex.groups.list(filter=text).all()


@given(st.text(max_size=30), st.sampled_from(["", "displayName ", "displayName eq "]))
def test_no_filter_however_odd_breaks_anything(text: str, before: str) -> None:
    webex = FakeWebex().client()
    try:
        webex.groups.list(filter=before + text).all()
    except Exception as error:
        assert getattr(error, "status", None) == 400, error  # noqa: PT017  # most are fine


def test_groups_are_sorted(webex: WebexClient) -> None:
    for name in ("b", "c", "a"):
        webex.groups.create(display_name=name)

    def names(**order: str) -> str:
        return "".join(str(group.display_name) for group in webex.groups.list(**order))

    assert names() == "bca"
    assert names(sort_by="displayName") == names(sort_order="ascending") == "abc"
    assert names(sort_order="descending") == "cba"
    assert sorted(group.id for group in webex.groups.list()) == [group.id for group in webex.groups.list(sort_by="id")]


def test_members_and_other_fields_are_given_on_request(fake: FakeWebex, webex: WebexClient) -> None:
    webex.groups.create(display_name="Engines", members=[{"id": fake.me.id}])

    (plain,) = webex.groups.list()
    (whole,) = webex.groups.list(include_members=True)
    (named,) = webex.groups.list(attributes="displayName")
    (asked,) = webex.groups.list(attributes="displayName, members")
    assert (plain.members, plain.member_size) == (None, 1)
    assert [member.id for member in whole.members or []] == [fake.me.id]
    assert set(named.to_dict()) == {"id", "displayName"}
    assert set(asked.to_dict()) == {"id", "displayName", "members"}


def test_members_come_in_pages_with_their_group(fake: FakeWebex, webex: WebexClient) -> None:
    people = add_people(fake, 5)
    group = webex.groups.create(display_name="Engines", members=[{"id": person} for person in people])

    pages = list(webex.groups.list_members(group.id, page_size=2).pages())

    assert [[member.id for member in page] for page in pages] == [people[:2], people[2:4], people[4:]]
    assert (pages[0].extra["id"], pages[0].extra["memberSize"]) == (group.id, 5)
    assert [member.id for member in webex.groups.list_members(group.id, start_index=5)] == people[4:]


def test_a_group_shows_500_members_and_lists_all(fake: FakeWebex, webex: WebexClient) -> None:
    people = add_people(fake, 501)
    group = webex.groups.create(display_name="Engines", members=[{"id": person} for person in people])

    assert (group.member_size, len(group.members or [])) == (501, 500)
    assert members(webex, group) == people
    assert len(next(webex.groups.list_members(group.id, page_size=500).pages()).items) == 500


def test_members_come_and_go_by_operations(fake: FakeWebex, webex: WebexClient) -> None:
    ada, grace, mary = add_people(fake, 3)
    group = webex.groups.create(display_name="Engines", members=[{"id": ada}])

    changed = patch(webex, group, {"op": "add", "path": "members", "value": [{"value": bare(grace)}, {"value": ada}]})
    assert [member.id for member in changed.members or []] == [ada, grace]
    patch(webex, group, {"op": "remove", "path": "members", "value": [{"value": ada}]})
    assert members(webex, group) == [grace]
    patch(webex, group, {"op": "add", "value": {"members": [{"value": mary}], "displayName": "Looms"}})
    assert members(webex, group) == [grace, mary]
    patch(webex, group, {"op": "remove", "path": f'members[value eq "{bare(grace)}"]'})
    assert members(webex, group) == [mary]
    patch(webex, group, {"op": "replace", "path": "members", "value": [{"value": ada}, {"value": grace}]})
    assert members(webex, group) == [ada, grace]
    patch(webex, group, {"op": "remove", "path": "members"})
    assert members(webex, group) == []
    assert webex.groups.get(group.id).display_name == "Looms"


def test_fields_are_changed_by_operations(webex: WebexClient) -> None:
    group = webex.groups.create(display_name="Engines", description="Old")

    changed = patch(
        webex,
        group,
        {"op": "replace", "path": "displayName", "value": "Looms"},
        {"op": "remove", "path": "description"},
        {"op": "add", "path": "externalId", "value": "looms-1"},
    )

    assert (changed.display_name, changed.description) == ("Looms", None)
    assert isinstance(changed.last_modified, datetime)
    assert isinstance(group.last_modified, datetime)
    assert changed.last_modified > group.last_modified


def test_a_group_is_changed_by_its_fields(fake: FakeWebex, webex: WebexClient) -> None:
    ada, grace = add_people(fake, 2)
    group = webex.groups.create(display_name="Engines", members=[{"id": ada}])

    changed = webex.groups.update(
        group.id,
        display_name="Looms",
        description="Those who weave",
        members=[{"id": ada, "operation": "delete"}, {"id": grace, "operation": "add"}],
    )

    assert (changed.display_name, changed.description) == ("Looms", "Those who weave")
    assert members(webex, group) == [grace]
    assert webex.groups.update(group.id, members=[{"id": ada}]).member_size == 2


@pytest.mark.parametrize(
    "operation",
    [
        {"op": "remove"},
        {"op": "replace", "value": "Looms"},
        {"op": "replace", "path": "displayName", "value": ""},
        {"op": "replace", "path": "displayName", "value": ["Looms"]},
        {"op": "replace", "path": "displayName"},
        {"op": "remove", "path": "displayName"},
        {"op": "replace", "path": "created", "value": "2026-01-01T00:00:00Z"},
        {"op": "add", "path": "members", "value": [{"value": NOBODY}]},
        {"op": "add", "path": "members"},
        {"op": "add", "path": 'members[type eq "user"]', "value": []},
    ],
)
def test_a_change_is_made_as_a_whole_or_not_at_all(
    fake: FakeWebex, webex: WebexClient, operation: dict[str, Any]
) -> None:
    group = webex.groups.create(display_name="Engines", members=[{"id": fake.me.id}])
    before = webex.groups.get(group.id, include_members=True)

    with refused(400):
        patch(
            webex,
            group,
            {"op": "add", "path": "description", "value": "New"},
            {"op": "remove", "path": "members"},
            operation,
        )
    assert webex.groups.get(group.id, include_members=True) == before


def test_whoever_is_deleted_is_in_no_group(fake: FakeWebex, webex: WebexClient) -> None:
    ada, grace = add_people(fake, 2)
    group = webex.groups.create(display_name="Engines", members=[{"id": ada}, {"id": grace}])

    webex.people.delete(ada)

    assert members(webex, group) == [grace]
    assert webex.groups.get(group.id).member_size == 1


def test_a_deleted_group_is_gone_and_its_name_is_free(webex: WebexClient) -> None:
    group = webex.groups.create(display_name="Engines")

    webex.groups.delete(group.id)

    for gone in (webex.groups.get, webex.groups.delete, lambda id: webex.groups.list_members(id).all()):
        with refused(404):
            gone(group.id)
    with refused(404):
        webex.groups.update(group.id, display_name="Looms")
    assert webex.groups.create(display_name="Engines").id != group.id


def test_other_organizations_have_their_own_groups(webex: WebexClient) -> None:
    with refused(403):
        webex.groups.list(org_id=NOBODY).all()
    with refused(403):
        webex.groups.create(display_name="Engines", org_id=NOBODY)
