"""Roles and the organization of the fake, and what the holders of a role may do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from refusals import NOBODY, refused

from webex_client import WebexClient
from webex_client.testing import FakeWebex


def role(webex: WebexClient, name: str) -> str:
    return next(role.id for role in webex.roles.list() if role.name == name)


def holder(fake: FakeWebex, webex: WebexClient, name: str) -> WebexClient:
    """A client of somebody with this role alone."""
    account = fake.add_person("holder@example.com", display_name="Holder", token="holder")
    webex.people.update(account.id, display_name="Holder", roles=[role(webex, name)])
    return fake.client(access_token="holder")


ADMINISTRATION: dict[str, Callable[[WebexClient], Any]] = {
    "roles.list": lambda webex: webex.roles.list().all(),
    "roles.get": lambda webex: webex.roles.get("x"),
    "organizations.list": lambda webex: webex.organizations.list().all(),
    "organizations.get": lambda webex: webex.organizations.get("x"),
    "organizations.delete": lambda webex: webex.organizations.delete("x"),
    "licenses.list": lambda webex: webex.licenses.list().all(),
    "licenses.get": lambda webex: webex.licenses.get("x"),
    "licenses.list_assigned_users": lambda webex: webex.licenses.list_assigned_users("x").all(),
    "licenses.assign": lambda webex: webex.licenses.assign(email="me@example.com"),
    "groups.list": lambda webex: webex.groups.list().all(),
    "groups.create": lambda webex: webex.groups.create(display_name="x"),
    "groups.get": lambda webex: webex.groups.get("x"),
    "groups.update": lambda webex: webex.groups.update("x", display_name="y"),
    "groups.delete": lambda webex: webex.groups.delete("x"),
    "groups.list_members": lambda webex: webex.groups.list_members("x").all(),
    "admin_audit_events.list": lambda webex: webex.admin_audit_events.list(
        org_id="x", from_=datetime(2026, 1, 1, tzinfo=UTC), to=datetime(2026, 2, 1, tzinfo=UTC)
    ).all(),
    "admin_audit_events.list_event_categories": lambda webex: webex.admin_audit_events.list_event_categories().all(),
    "people.create": lambda webex: webex.people.create(emails=["x@example.com"], display_name="x"),
    "people.delete": lambda webex: webex.people.delete("x"),
}
FOR_FULL_ADMINISTRATORS = {name for name in ADMINISTRATION if "audit" in name} | {"organizations.delete"}
WRITING = {name for name in ADMINISTRATION if name.rpartition(".")[2] in ("create", "update", "delete", "assign")}


@pytest.mark.parametrize("operation", ADMINISTRATION)
def test_whoever_is_no_administrator_may_administer_nothing(
    fake: FakeWebex, webex: WebexClient, operation: str
) -> None:
    fake.add_person("ada@example.com", token="ada")

    with refused(403):
        ADMINISTRATION[operation](fake.client(access_token="ada"))
    with refused(403):
        ADMINISTRATION[operation](holder(fake, webex, "Compliance Officer"))


@pytest.mark.parametrize("operation", sorted(WRITING | FOR_FULL_ADMINISTRATORS))
def test_who_may_only_read_changes_nothing(fake: FakeWebex, webex: WebexClient, operation: str) -> None:
    with refused(403):
        ADMINISTRATION[operation](holder(fake, webex, "Read-only Administrator"))


def test_who_may_only_read_reads(fake: FakeWebex, webex: WebexClient) -> None:
    reader = holder(fake, webex, "Read-only Administrator")
    group = webex.groups.create(display_name="Engines")

    assert len(reader.people.list().all()) == 2
    assert reader.licenses.list().all() == webex.licenses.list().all()
    assert reader.groups.get(group.id).display_name == "Engines"
    assert reader.organizations.list().all() == webex.organizations.list().all()


def test_a_user_administrator_keeps_people_but_makes_no_administrators(fake: FakeWebex, webex: WebexClient) -> None:
    keeper = holder(fake, webex, "User Administrator")
    full = role(webex, "Full Administrator")

    ada = keeper.people.create(emails=["ada@example.com"], display_name="Ada")
    keeper.groups.create(display_name="Engines", members=[{"id": ada.id}])
    with refused(403):
        keeper.people.create(emails=["grace@example.com"], display_name="Grace", roles=[full])
    with refused(403):
        keeper.people.update(ada.id, display_name="Ada", roles=[full])
    assert keeper.people.update(ada.id, display_name="Lady Ada", roles=[]).display_name == "Lady Ada"
    assert webex.people.list(email="grace@example.com").all() == []
    for name in FOR_FULL_ADMINISTRATORS:
        with refused(403):
            ADMINISTRATION[name](keeper)


def test_roles_are_those_that_people_hold(webex: WebexClient) -> None:
    roles = webex.roles.list().all()

    assert {"Full Administrator", "Read-only Administrator", "User Administrator"} <= {role.name for role in roles}
    assert webex.people.me().roles == [role.id for role in roles if role.name == "Full Administrator"]
    for each in roles:
        assert webex.roles.get(each.id) == each
    with refused(404):
        webex.roles.get(NOBODY)


def test_whoever_gets_or_loses_a_role_may_do_more_or_less(fake: FakeWebex, webex: WebexClient) -> None:
    account = fake.add_person("ada@example.com", display_name="Ada", token="ada")
    ada = fake.client(access_token="ada")

    webex.people.update(account.id, display_name="Ada", roles=[role(webex, "Full Administrator")])
    assert ada.roles.list().all()
    webex.people.update(account.id, display_name="Lady Ada")
    assert ada.roles.list().all()
    webex.people.update(account.id, display_name="Lady Ada", roles=[])
    with refused(403):
        ada.roles.list().all()


def test_a_role_that_is_none_cannot_be_given(webex: WebexClient) -> None:
    with refused(400, "role"):
        webex.people.create(emails=["ada@example.com"], display_name="Ada", roles=[NOBODY])
    assert webex.people.list(email="ada@example.com").all() == []


def test_people_are_listed_by_role(fake: FakeWebex, webex: WebexClient) -> None:
    holder(fake, webex, "User Administrator")

    found = webex.people.list(roles=[role(webex, "User Administrator")])
    assert [person.display_name for person in found] == ["Holder"]


def test_there_is_one_organization(fake: FakeWebex, webex: WebexClient) -> None:
    (organization,) = webex.organizations.list().all()

    assert organization.id == webex.people.me().org_id
    assert organization.display_name
    assert organization.created == datetime(2026, 1, 5, 9, tzinfo=UTC)
    assert organization.xsi_domain is None
    assert webex.organizations.get(organization.id) == organization
    assert webex.organizations.get(organization.id, calling_data=True).xsi_domain
    with refused(404):
        webex.organizations.get(NOBODY)


def test_an_organization_with_people_or_licenses_in_use_cannot_be_deleted(fake: FakeWebex, webex: WebexClient) -> None:
    (organization,) = webex.organizations.list().all()
    messaging = next(each for each in webex.licenses.list() if each.name == "Messaging")
    ada = fake.add_person("ada@example.com")

    with refused(404):
        webex.organizations.delete(NOBODY)
    with refused(409, "more than one person"):
        webex.organizations.delete(organization.id)
    webex.people.delete(ada.id)
    webex.licenses.assign(person_id=fake.me.id, licenses=[{"id": messaging.id}])
    with refused(409, "licenses"):
        webex.organizations.delete(organization.id)


def test_nobody_is_left_once_the_organization_is_deleted(webex: WebexClient) -> None:
    webex.organizations.delete(str(webex.people.me().org_id))

    with refused(401):
        webex.people.me()
