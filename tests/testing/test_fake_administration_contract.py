"""What the fake answers administrators, and those who sign in, is what the contract describes."""

from __future__ import annotations

import hashlib
import hmac
import json
from base64 import urlsafe_b64encode
from datetime import UTC, datetime
from typing import Any

import pytest
from checking import OPERATIONS, CheckingTransport
from refusals import NOBODY

from webex_client import ApiError, Headers, Request, WebexClient
from webex_client.testing import FakeWebex

COVERED = {
    "access_tokens",
    "admin_audit_events",
    "groups",
    "guests",
    "licenses",
    "organizations",
    "roles",
    "service_apps",
}
DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"


def sign_in(fake: FakeWebex, webex: WebexClient, checking: CheckingTransport) -> None:
    app = fake.sign_in.add_integration(scopes=["spark:people_read", "spark:rooms_read"])
    client = {"client_id": app.client_id, "client_secret": app.client_secret}
    code = fake.sign_in.authorize(app, fake.me, scope="spark:people_read")
    token = webex.access_tokens.create(
        grant_type="authorization_code", code=code, redirect_uri=app.redirect_uri, **client
    )
    webex.access_tokens.create(grant_type="refresh_token", refresh_token=token.refresh_token, **client)
    device = webex.access_tokens.authorize_device(client_id=app.client_id, scope="spark:people_read")
    polling = {"grant_type": DEVICE_CODE, "device_code": str(device.device_code), **client}
    for asked in (
        lambda: webex.access_tokens.create_for_device(**polling),
        lambda: webex.access_tokens.create(grant_type="refresh_token", refresh_token="wrong", **client),
        lambda: webex.access_tokens.create(grant_type="refresh_token", client_id="nobody", client_secret="wrong"),
        lambda: WebexClient(str(token.access_token), transport=checking).rooms.list().all(),
        lambda: WebexClient("nobody's", transport=checking).people.me(),
    ):
        with pytest.raises(ApiError):
            asked()
    fake.sign_in.approve_device(str(device.user_code), fake.me)
    webex.access_tokens.create_for_device(**polling)


def guests_and_service_apps(fake: FakeWebex, webex: WebexClient) -> None:
    app = fake.sign_in.add_service_app(scopes=["guest-issuer:read", "guest-issuer:write"])
    fields = {"client_id": app.client_id, "client_secret": app.client_secret}
    webex.service_apps.create_token(app.id, target_org_id=str(webex.people.me().org_id), **fields)
    webex.guests.create(subject="visitor", display_name="Ada")
    webex.guests.count()
    issuer = fake.sign_in.add_guest_issuer()
    claims = {"sub": "visitor", "name": "Ada", "iss": issuer.id, "exp": fake.clock.time() + 60}
    text = ".".join(
        urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in ({"alg": "HS256"}, claims)
    )
    signature = urlsafe_b64encode(hmac.digest(issuer.key, text.encode(), hashlib.sha256)).decode().rstrip("=")
    webex.guests.login(guest_token=f"{text}.{signature}")
    for refused in (
        lambda: webex.service_apps.create_token(app.id, target_org_id=NOBODY, **fields),
        lambda: webex.service_apps.create_token("nobody", target_org_id=NOBODY, **fields),
        lambda: webex.guests.create(subject="", display_name=""),
        lambda: webex.guests.login(guest_token="nonsense"),
    ):
        with pytest.raises(ApiError):
            refused()


def administration(fake: FakeWebex, webex: WebexClient) -> None:
    people = [fake.add_person(f"p{number}@example.com").id for number in range(3)]
    organization = str(webex.people.me().org_id)
    for role in webex.roles.list():
        webex.roles.get(role.id)
    webex.organizations.list(calling_data=True).all()
    webex.organizations.get(organization)
    licenses = webex.licenses.list().all()
    for each in licenses:
        webex.licenses.assign(
            person_id=people[0],
            licenses=[{"id": each.id, "properties": {"phoneNumber": "+1", "extension": "1"}}, {"id": NOBODY}],
            site_urls=[{"siteUrl": "example.webex.com", "accountType": "attendee"}],
        )
        webex.licenses.get(each.id)
    for person in people:
        webex.licenses.assign(person_id=person, licenses=[{"id": licenses[0].id}])
    webex.licenses.list_assigned_users(licenses[0].id, page_size=1).all()
    group = webex.groups.create(
        display_name="Engines", description="x", usage="policy", external_id="x", members=[{"id": people[0]}]
    )
    webex.groups.create(display_name="Looms")
    webex.groups.update(group.id, members=[{"id": people[1]}])
    webex.groups.get(group.id, include_members=True)
    webex.groups.list(page_size=1, include_members=True, sort_by="displayName").all()
    webex.groups.list_members(group.id, page_size=1).all()
    webex.groups.delete(group.id)
    times: dict[str, Any] = {"from_": datetime(2026, 1, 1, tzinfo=UTC), "to": datetime(2026, 12, 1, tzinfo=UTC)}
    webex.admin_audit_events.list(org_id=organization, page_size=2, **times).all()
    webex.admin_audit_events.list_event_categories().all()
    for refused in (
        lambda: webex.roles.get("nobody"),
        lambda: webex.organizations.get("nobody"),
        lambda: webex.organizations.delete(organization),
        lambda: webex.licenses.get("nobody"),
        lambda: webex.licenses.assign(person_id=people[1], licenses=[{"id": NOBODY}]),
        lambda: webex.groups.create(display_name="Looms"),
        lambda: webex.groups.list(filter="nonsense").all(),
        lambda: webex.admin_audit_events.list(org_id=NOBODY, **times).all(),
    ):
        with pytest.raises(ApiError):
            refused()


def test_every_answer_keeps_to_the_contract(fake: FakeWebex) -> None:
    checking = CheckingTransport(fake)
    with WebexClient(fake.me.token, transport=checking, clock=fake.clock) as webex:
        administration(fake, webex)
        guests_and_service_apps(fake, webex)
        sign_in(fake, webex, checking)
        for person in webex.people.list():
            if person.id != fake.me.id:
                webex.people.delete(person.id)
        webex.organizations.delete(str(webex.people.me().org_id))

    met = {name for name, status in checking.seen if status < 300}
    assert {name for name in met if name.partition(".")[0] in COVERED} == {
        name for name in OPERATIONS if name.partition(".")[0] in COVERED
    }
    assert {status for _, status in checking.seen} >= {200, 201, 204, 206, 400, 401, 403, 404, 409, 428}


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", "/guests/token", {"subject": "?", "displayName": "?"}, 200),
        ("POST", "/groups", {"displayName": "?"}, 201),
        ("POST", "/groups", {"displayName": "Engines", "members": [{"value": "?"}]}, 400),
        ("PATCH", "/groups/{group}", {"Operations": [{"op": "add", "path": "displayName", "value": "?"}]}, 200),
        ("PATCH", "/groups/{group}", {"Operations": [{"op": "add", "path": "members", "value": ["?"]}]}, 400),
        ("PATCH", "/groups/{group}", {"Operations": [{"op": "add", "path": "members", "value": [[["?"]]]}]}, 400),
        ("PATCH", "/licenses/users", {"email": "?"}, 404),
        ("PATCH", "/licenses/users", {"email": "me@example.com", "licenses": [{"id": "?"}]}, 400),
        ("POST", "/people", {"emails": ["?@example.com"], "displayName": "?"}, 200),
        ("POST", "/people", {"emails": ["ada@example.com"], "displayName": "?", "roles": ["?"]}, 400),
    ],
)
def test_half_a_character_in_json_breaks_nothing(
    fake: FakeWebex, webex: WebexClient, method: str, path: str, body: dict[str, Any], status: int
) -> None:
    group = webex.groups.create(display_name="Looms")
    content = json.dumps(body).replace("?", "\\ud83d").encode()
    headers = Headers({"Authorization": f"Bearer {fake.me.token}", "Content-Type": "application/json"})
    url = f"https://webexapis.com/v1{path.format(group=group.id)}"

    assert CheckingTransport(fake).send(Request(method, url, headers, content)).status == status
