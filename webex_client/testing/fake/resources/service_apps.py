"""Service apps: applications with an account of their own, which somebody gets the tokens of."""

from __future__ import annotations

from ..administration import refuse_other_organizations
from ..call import Answer, Call, Handler, answer
from ..errors import Refusal, not_found

__all__ = ["HANDLERS"]


def _create_token(call: Call) -> Answer:
    organization = call.organization
    app = organization.clients.service_app(call.parameters["applicationId"])
    if app is None:
        raise not_found("service app")
    if (call.body["clientId"], call.body["clientSecret"]) != (app.client_id, app.client_secret):
        raise Refusal(401, "clientId and clientSecret are not those of the service app.")
    refuse_other_organizations(call, call.body["targetOrgId"])
    if not app.authorized or organization.people.get(app.person_id) is None:
        raise Refusal(403, "No administrator has authorized the service app.")
    return answer(organization.tokens.grant(app.person_id, app.client_id, app.scopes))


HANDLERS: dict[str, Handler] = {"service_apps.create_token": _create_token}
