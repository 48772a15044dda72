"""Admin audit events of the fake: what administrators did, and reading it up."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from refusals import NOBODY, refused

from webex_client import WebexClient
from webex_client.models.admin_audit_events import AdminAuditEvent
from webex_client.testing import FakeWebex

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
LATER = datetime(2026, 12, 31, tzinfo=UTC)


def events(webex: WebexClient, **filters: Any) -> list[AdminAuditEvent]:
    fields = {"org_id": webex.people.me().org_id, "from_": LONG_AGO, "to": LATER, **filters}
    return webex.admin_audit_events.list(**fields).all()


def texts(webex: WebexClient, **filters: Any) -> list[str]:
    return [str(event.data.action_text) for event in events(webex, **filters) if event.data]


def test_what_administrators_do_is_noted_newest_first(fake: FakeWebex, webex: WebexClient) -> None:
    ada = webex.people.create(emails=["ada@example.com"], display_name="Ada")
    messaging = webex.licenses.list().all()[0]
    webex.licenses.assign(person_id=ada.id, licenses=[{"id": messaging.id}])
    group = webex.groups.create(display_name="Engines")
    webex.groups.update(group.id, display_name="Looms")
    webex.groups.delete(group.id)
    webex.people.update(ada.id, display_name="Lady Ada")
    webex.people.delete(ada.id)

    assert texts(webex) == [
        "Myself deleted user Lady Ada.",
        "Myself changed user Lady Ada.",
        "Myself deleted group Looms.",
        "Myself changed group Looms.",
        "Myself created group Engines.",
        "Myself changed licenses of user Ada.",
        "Myself created user Ada.",
    ]


def test_an_event_tells_who_did_what_to_whom(fake: FakeWebex, webex: WebexClient) -> None:
    ada = webex.people.create(emails=["ada@example.com"], display_name="Ada")

    (event,) = events(webex)

    assert (event.actor_id, event.actor_org_id) == (fake.me.id, webex.people.me().org_id)
    assert isinstance(event.created, datetime)
    data = event.data
    assert data is not None
    assert (data.actor_name, data.actor_email, data.admin_roles) == ("Myself", fake.me.email, ["Full_Admin"])
    assert (data.target_type, data.target_id, data.target_name) == ("PERSON", ada.id, "Ada")
    assert (data.event_category, data.event_description) == ("USERS", "An Admin created user")
    assert str(data.tracking_id).startswith("ATLAS_")
    assert str(data.actor_user_agent).startswith("webex-client/")
    assert (data.target_org_id, data.target_org_name) == (event.actor_org_id, data.actor_org_name)


def test_what_was_refused_or_only_read_is_not_noted(fake: FakeWebex, webex: WebexClient) -> None:
    fake.add_person("ada@example.com", token="ada")
    with refused(409):
        webex.people.create(emails=["ada@example.com"], display_name="Ada")
    with refused(403):
        fake.client(access_token="ada").groups.create(display_name="Engines")
    webex.people.list().all()

    assert events(webex) == []


def test_an_administrator_who_signs_in_is_noted(fake: FakeWebex, webex: WebexClient) -> None:
    app = fake.sign_in.add_integration()
    ada = fake.add_person("ada@example.com")

    fake.sign_in.authorize(app, ada)
    fake.sign_in.authorize(app, fake.me)
    device = webex.access_tokens.authorize_device(client_id=app.client_id, scope="spark:all")
    fake.sign_in.approve_device(str(device.user_code), fake.me)

    noted = events(webex)
    assert texts(webex) == ["Myself logged into organization Example Organization."] * 2
    assert {event.data.event_category for event in noted if event.data} == {"LOGINS"}


def test_events_are_chosen_by_time(fake: FakeWebex, webex: WebexClient) -> None:
    moments: list[datetime] = []
    for number in range(3):
        fake.clock.advance(3600)
        webex.groups.create(display_name=f"G{number}")
        created = events(webex)[0].created
        assert isinstance(created, datetime)
        moments.append(created)
    second = timedelta(seconds=1)

    assert len(events(webex, from_=moments[0] - second, to=moments[2] + second)) == 3
    assert texts(webex, from_=moments[0], to=moments[2]) == ["Myself created group G1."]
    assert events(webex, from_=moments[2], to=LATER) == []


def test_events_are_chosen_by_actor_and_category(fake: FakeWebex, webex: WebexClient) -> None:
    other = fake.add_person("other@example.com", display_name="Other", token="other", administrator=True)
    webex.groups.create(display_name="G")
    fake.client(access_token="other").people.create(emails=["ada@example.com"], display_name="Ada")

    assert texts(webex, actor_id=other.id) == ["Other created user Ada."]
    assert texts(webex, event_categories=["GROUPS"]) == ["Myself created group G."]
    assert len(events(webex, event_categories=["GROUPS", "USERS"])) == 2
    assert events(webex, event_categories=["GROUPS"], actor_id=other.id) == []
    assert events(webex, actor_id=NOBODY) == []
    with refused(400, "NONSENSE"):
        events(webex, event_categories=["NONSENSE"])


def test_categories_are_those_that_can_be_asked_for(webex: WebexClient) -> None:
    categories = webex.admin_audit_events.list_event_categories().all()

    assert {"LOGINS", "LOGOUT", "USERS", "GROUPS"} <= set(categories)
    assert events(webex, event_categories=categories) == []


def test_events_come_in_pages(webex: WebexClient) -> None:
    for number in range(7):
        webex.groups.create(display_name=f"G{number}")
    fields = {"org_id": str(webex.people.me().org_id), "from_": LONG_AGO, "to": LATER}

    pages = list(webex.admin_audit_events.list(**fields, page_size=3).pages())

    assert [len(page.items) for page in pages if page.items] == [3, 3, 1]
    assert len({event.id for page in pages for event in page}) == 7
    assert len(webex.admin_audit_events.list(**fields, offset=5).all()) == 2
    assert webex.admin_audit_events.list(**fields, offset=7).all() == []


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"org_id": NOBODY}, 403),
        ({"from_": LATER, "to": LONG_AGO}, 400),
        ({"from_": LONG_AGO, "to": LONG_AGO + timedelta(days=367)}, 400),
    ],
)
def test_a_question_nobody_may_ask_is_refused(webex: WebexClient, change: dict[str, Any], status: int) -> None:
    assert events(webex, from_=LONG_AGO, to=LONG_AGO + timedelta(days=366)) == []
    with refused(status):
        events(webex, **change)


def test_organization_and_times_are_needed(webex: WebexClient) -> None:
    query = {"orgId": str(webex.people.me().org_id), "from": "2026-01-01T00:00:00Z", "to": "2026-02-01T00:00:00Z"}

    assert webex.request("GET", "/adminAudit/events", params=query).parsed == {"items": []}
    for name in query:
        with refused(400):
            webex.request("GET", "/adminAudit/events", params={key: query[key] for key in query if key != name})
