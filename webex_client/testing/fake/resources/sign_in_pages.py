"""The pages that a browser opens to sign somebody in, without the questions: whoever opens one agrees at once.

They stand beside the API and are not in the contract. Who signs in is said by `login_hint`, an address; without it, it
is the first person there was.
"""

from __future__ import annotations

from urllib.parse import urlencode, urlsplit

from ..call import Answer, Call, Handler, text
from ..clients import Integration
from ..contract import ContractOperation
from ..errors import Refusal, not_found
from ..tables import Json
from .access_tokens import VERIFICATION_PATH, scopes_for
from .admin_audit_events import record_login

__all__ = ["HANDLERS", "OPERATIONS"]


def _page(id: str, path: str, required: tuple[str, ...], optional: tuple[str, ...]) -> ContractOperation:
    query: dict[str, Json] = {
        name: {"name": name, "in": "query", "required": name in required, "schema": {"type": "string"}}
        for name in (*required, *optional)
    }
    return ContractOperation(id, "GET", path, query, security=())


OPERATIONS = [
    _page(
        "sign_in_pages.authorize",
        "/authorize",
        ("response_type", "client_id", "redirect_uri"),
        ("scope", "state", "code_challenge", "code_challenge_method", "login_hint", "prompt"),
    ),
    _page("sign_in_pages.verify", f"/{VERIFICATION_PATH}", ("userCode",), ("login_hint",)),
]


def _authorize(call: Call) -> Answer:
    clients, query = call.organization.clients, call.query
    client = clients.by_client_id.get(query["client_id"])
    # To an address that is not the client's, not even an error may be sent.
    if not isinstance(client, Integration) or client.redirect_uri != query["redirect_uri"]:
        raise Refusal(400, "client_id is unknown, or redirect_uri is not the client's.")
    if query["response_type"] != "code":
        raise Refusal(400, f"response_type must be code, not {query['response_type']!r}.")
    if "code_challenge" in query and query.get("code_challenge_method", "S256") != "S256":
        raise Refusal(400, "code_challenge_method must be S256.")
    person, scopes = _somebody(call), scopes_for(client, query.get("scope"))
    code = clients.grants.add_code(
        client.client_id, client.redirect_uri, person["id"], scopes, query.get("code_challenge")
    )
    record_login(call.organization, person)
    sent = {"code": code, **({"state": query["state"]} if "state" in query else {})}
    joint = "&" if urlsplit(client.redirect_uri).query else "?"
    return Answer(302, headers={"Location": f"{client.redirect_uri}{joint}{urlencode(sent)}"})


def _verify(call: Call) -> Answer:
    person = _somebody(call)
    if not call.organization.clients.grants.decide_device(call.query["userCode"], person["id"]):
        raise not_found("device waiting for this code")
    record_login(call.organization, person)
    return text(f"{person['displayName']} is signed in on the device.")


def _somebody(call: Call) -> Json:
    """Who signs in."""
    organization = call.organization
    hint = call.query.get("login_hint")
    person = next(iter(organization.people), None) if hint is None else organization.person_at(hint)
    if person is None:
        raise not_found("person")
    return person


HANDLERS: dict[str, Handler] = {"sign_in_pages.authorize": _authorize, "sign_in_pages.verify": _verify}
