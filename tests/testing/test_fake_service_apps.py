"""Service apps of the fake: applications with an account and tokens of their own."""

from __future__ import annotations

from typing import Any

import pytest
from refusals import NOBODY, refused

from webex_client import WebexClient
from webex_client.models.access_tokens import AccessToken
from webex_client.testing import FakeWebex
from webex_client.testing.fake.clients import ServiceApp


def create_token(webex: WebexClient, app: ServiceApp, application_id: str | None = None, **changes: str) -> AccessToken:
    fields = {
        "client_id": app.client_id,
        "client_secret": app.client_secret,
        "target_org_id": str(webex.people.me().org_id),
        **changes,
    }
    return webex.service_apps.create_token(application_id or app.id, **fields)


def test_a_service_app_acts_as_its_account(fake: FakeWebex, webex: WebexClient) -> None:
    app = fake.sign_in.add_service_app(name="Reporter")

    token = create_token(webex, app)

    assert (token.token_type, token.expires_in, token.refresh_token_expires_in) == ("Bearer", 1_209_599, 7_775_999)
    acting = fake.client(access_token=str(token.access_token))
    me = acting.people.me()
    assert (me.id, me.display_name) == (app.person_id, "Reporter")
    assert len(acting.people.list().all()) == 2
    fake.clock.advance(1_209_599)
    with refused(401):
        acting.people.me()


def test_its_refresh_token_gives_another(fake: FakeWebex, webex: WebexClient) -> None:
    app = fake.sign_in.add_service_app()
    first = create_token(webex, app)

    second = webex.access_tokens.create(
        grant_type="refresh_token",
        client_id=app.client_id,
        client_secret=app.client_secret,
        refresh_token=first.refresh_token,
    )

    assert second.access_token != first.access_token
    assert fake.client(access_token=str(second.access_token)).people.me().id == app.person_id


def test_its_account_is_no_administrator_where_it_is_not_to_be(fake: FakeWebex, webex: WebexClient) -> None:
    token = create_token(webex, fake.sign_in.add_service_app(administrator=False))

    with refused(403):
        fake.client(access_token=str(token.access_token)).licenses.list().all()


def test_its_tokens_are_good_for_its_scopes(fake: FakeWebex, webex: WebexClient) -> None:
    token = create_token(webex, fake.sign_in.add_service_app(scopes=["spark-admin:licenses_read"]))
    acting = fake.client(access_token=str(token.access_token))

    assert token.scope == "spark-admin:licenses_read"
    assert acting.licenses.list().all()
    with refused(403, "scopes"):
        acting.people.list().all()


@pytest.mark.parametrize(
    ("status", "application_id", "changes"),
    [
        (404, NOBODY, {}),
        (401, None, {"client_id": "another"}),
        (401, None, {"client_secret": "wrong"}),
        (403, None, {"target_org_id": NOBODY}),
    ],
)
def test_what_is_not_right_gives_no_token(
    fake: FakeWebex, webex: WebexClient, status: int, application_id: str | None, changes: dict[str, Any]
) -> None:
    app = fake.sign_in.add_service_app()

    with refused(status):
        create_token(webex, app, application_id, **changes)


def test_an_organization_has_to_authorize_it(fake: FakeWebex, webex: WebexClient) -> None:
    with refused(403, "authorized"):
        create_token(webex, fake.sign_in.add_service_app(authorized=False))


def test_it_gives_no_token_once_its_account_was_deleted(fake: FakeWebex, webex: WebexClient) -> None:
    app = fake.sign_in.add_service_app()
    webex.people.delete(app.person_id)

    with refused(403):
        create_token(webex, app)


def test_the_asking_integration_needs_the_scope(fake: FakeWebex, webex: WebexClient) -> None:
    app = fake.sign_in.add_service_app()
    for scopes, allowed in (("spark:people_read", False), ("spark:people_read spark:applications_token", True)):
        integration = fake.sign_in.add_integration(scopes=scopes)
        issued = webex.access_tokens.create(
            grant_type="authorization_code",
            client_id=integration.client_id,
            client_secret=integration.client_secret,
            code=fake.sign_in.authorize(integration, fake.me),
            redirect_uri=integration.redirect_uri,
        )
        asking = fake.client(access_token=str(issued.access_token))
        if allowed:
            assert create_token(asking, app).access_token
        else:
            with refused(403, "scopes"):
                create_token(asking, app)


def test_nobody_signs_in_to_it(fake: FakeWebex, webex: WebexClient) -> None:
    app = fake.sign_in.add_service_app()

    with refused(400, "unknown"):
        webex.access_tokens.authorize_device(client_id=app.client_id, scope="spark:all")
