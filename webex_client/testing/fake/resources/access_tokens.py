"""Access tokens for applications: from a code, from a refresh token, and from a device that somebody signs in on.

Nobody is signed in here: a client says who it is with its id and secret.
"""

from __future__ import annotations

from urllib.parse import urlencode

from ..call import Answer, Call, Handler, answer, basic_credentials
from ..clients import Client, Integration
from ..errors import Refusal
from ..grants import DEVICE_CODE_LIFETIME, POLLING_INTERVAL

__all__ = ["HANDLERS", "VERIFICATION_PATH", "scopes_for"]

VERIFICATION_PATH = "device/verify"
"""Where somebody enters the user code of a device, under the base URL."""

_DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"


def _create(call: Call) -> Answer:
    clients = call.organization.clients
    client = clients.authenticate(_field(call, "client_id"), _field(call, "client_secret"))
    match _field(call, "grant_type"):
        case "authorization_code":
            person_id, scopes = clients.grants.redeem_code(
                _field(call, "code"), client.client_id, _field(call, "redirect_uri"), call.body.get("code_verifier")
            )
            return _granted(call, client, person_id, scopes)
        case "refresh_token":
            return _refreshed(call, client)
        case other:
            raise Refusal(400, f"grant_type must be authorization_code or refresh_token, not {other!r}.")


def _authorize_device(call: Call) -> Answer:
    clients = call.organization.clients
    client = clients.by_client_id.get(_field(call, "client_id"))
    if not isinstance(client, Integration):
        raise Refusal(400, "The client id is unknown.")
    grant = clients.grants.add_device(client.client_id, scopes_for(client, call.body.get("scope")))
    page = call.base_url + VERIFICATION_PATH
    return answer(
        {
            "device_code": grant.device_code,
            "user_code": grant.user_code,
            "verification_uri": page,
            "verification_uri_complete": f"{page}?{urlencode({'userCode': grant.user_code})}",
            "expires_in": DEVICE_CODE_LIFETIME,
            "interval": POLLING_INTERVAL,
        }
    )


def _create_for_device(call: Call) -> Answer:
    clients = call.organization.clients
    credentials = basic_credentials(call)
    if credentials is None:
        raise Refusal(401, "The client id and secret are missing (HTTP Basic).")
    client = clients.authenticate(*credentials)
    if call.body.get("client_id", client.client_id) != client.client_id:
        raise Refusal(400, "client_id is not the one that was authenticated.")
    if _field(call, "grant_type") != _DEVICE_CODE:
        raise Refusal(400, f"grant_type must be {_DEVICE_CODE}.")
    person_id, scopes = clients.grants.redeem_device(_field(call, "device_code"), client.client_id)
    return _granted(call, client, person_id, scopes)


def scopes_for(client: Client, asked: str | None) -> frozenset[str] | None:
    """The scopes a client asks for, separated by spaces: all it may where it names none.

    Raises a `Refusal` for one it may not ask for.
    """
    scopes = frozenset((asked or "").split())
    if not scopes:
        return client.scopes
    excess = sorted(scopes - (scopes if client.scopes is None else client.scopes))
    if excess:
        raise Refusal(400, f"The client may not ask for {', '.join(excess)}.", description="invalid_scope")
    return scopes


def _granted(call: Call, client: Client, person_id: str, scopes: frozenset[str] | None) -> Answer:
    _refuse_deleted(call, person_id)
    return answer(call.organization.tokens.grant(person_id, client.client_id, scopes))


def _refreshed(call: Call, client: Client) -> Answer:
    tokens, token = call.organization.tokens, _field(call, "refresh_token")
    _refuse_deleted(call, tokens.owner_of_refresh(token))
    return answer(tokens.refresh(token, client.client_id))


def _refuse_deleted(call: Call, person_id: str | None) -> None:
    if person_id is not None and call.organization.people.get(person_id) is None:
        raise Refusal(400, "Whoever granted this was deleted.")


def _field(call: Call, name: str) -> str:
    value = call.body.get(name)
    if not value:
        raise Refusal(400, f"{name} is missing.")
    return str(value)


HANDLERS: dict[str, Handler] = {
    "access_tokens.create": _create,
    "access_tokens.authorize_device": _authorize_device,
    "access_tokens.create_for_device": _create_for_device,
}
