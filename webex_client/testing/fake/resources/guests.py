"""Guests: people for a while, who come with a token and need no account."""

from __future__ import annotations

import hashlib
import hmac
import json
from base64 import urlsafe_b64decode
from uuid import UUID

from ....models.common import is_object
from ..administration import is_administrator
from ..call import Answer, Call, Handler, answer, text
from ..clients import ServiceApp
from ..errors import Refusal
from ..tables import Json

__all__ = ["HANDLERS"]

_GUEST_LIFETIME = 64_799
_LOGIN_LIFETIME = 21_599


def _create(call: Call) -> Answer:
    _refuse_others(call)
    subject: str = call.body["subject"]
    name: str = call.body["displayName"]
    if not subject.strip() or not name.strip():
        raise Refusal(400, "subject and displayName must not be empty.")
    guest = _guest(call, call.caller["id"], subject, name)
    token = call.organization.tokens.issue(guest["id"], seconds=_GUEST_LIFETIME)
    return answer(
        {
            "id": guest["id"],
            "subject": subject,
            "displayName": guest["displayName"],
            "email": guest["emails"][0],
            "accessToken": token,
            "expiresIn": _GUEST_LIFETIME,
        }
    )


def _count(call: Call) -> Answer:
    _refuse_others(call)
    people, guests = call.organization.people, call.organization.clients.guests
    own = (person_id for (issuer, _), person_id in guests.items() if issuer == call.caller["id"])
    return text(str(sum(people.get(person_id) is not None for person_id in own)))


def _login(call: Call) -> Answer:
    scheme, _, token = call.authorization.partition(" ")
    if scheme.lower() != "bearer":
        raise Refusal(401, "The JSON web token of a guest issuer is missing (Bearer).")
    claims = _claims(call, token.strip())
    guest = _guest(call, str(claims["iss"]), str(claims["sub"]), str(claims.get("name") or claims["sub"]))
    issued = call.organization.tokens.issue(guest["id"], seconds=_LOGIN_LIFETIME)
    return answer({"token": issued, "expiresIn": _LOGIN_LIFETIME})


def _guest(call: Call, issuer: str, subject: str, name: str) -> Json:
    """The issuer's guest of that subject, who may be new, under that name."""
    organization = call.organization
    guest = organization.people.get(organization.clients.guests.get((issuer, subject)))
    if guest is None:
        # JSON lets half a character through, which no other encoding does.
        digest = hashlib.sha256(f"{issuer} {subject}".encode(errors="surrogatepass")).digest()
        address = f"{UUID(bytes=digest[:16], version=4)}@appid.ciscospark.com"
        guest = organization.add_person(address, displayName=name, nickName=name, type="appuser")
        organization.clients.guests[issuer, subject] = guest["id"]
    elif guest["displayName"] != name:
        organization.change_person(guest, guest["emails"], {"displayName": name, "nickName": name})
    return guest


def _claims(call: Call, token: str) -> Json:
    """What a JSON web token says (RFC 7519). Raises a `Refusal` unless a guest issuer signed it, and for now."""
    header, payload, signature = _parts(token)
    if header.get("alg") != "HS256":
        raise Refusal(401, "The JSON web token must be signed with HS256.")
    issuer = call.organization.clients.guest_issuers.get(str(payload.get("iss")))
    if issuer is None:
        raise Refusal(401, "iss names no guest issuer.")
    signed = token.rpartition(".")[0].encode()
    if not hmac.compare_digest(hmac.digest(issuer.key, signed, hashlib.sha256), signature):
        raise Refusal(401, "The JSON web token is not signed with the guest issuer's secret.")
    if not payload.get("sub"):
        raise Refusal(401, "sub is missing.")
    try:
        expires = float(payload["exp"])
    except (KeyError, TypeError, ValueError, OverflowError):
        raise Refusal(401, "exp must be the time the JSON web token expires, in seconds.") from None
    if not expires > call.organization.clock.time():
        raise Refusal(401, "The JSON web token has expired.")
    return payload


def _parts(token: str) -> tuple[Json, Json, bytes]:
    try:
        header, payload, signature = (urlsafe_b64decode(part + "=" * (-len(part) % 4)) for part in token.split("."))
        read: tuple[object, object] = json.loads(header), json.loads(payload)
    except (ValueError, RecursionError):
        read, signature = (None, None), b""
    if not is_object(read[0]) or not is_object(read[1]):
        raise Refusal(401, "The JSON web token cannot be understood.")
    return read[0], read[1], signature


def _refuse_others(call: Call) -> None:
    clients = call.organization.clients.by_client_id.values()
    accounts = {client.person_id for client in clients if isinstance(client, ServiceApp)}
    if not is_administrator(call.caller) and call.caller["id"] not in accounts:
        raise Refusal(403, "Only service apps and administrators may do this.")


HANDLERS: dict[str, Handler] = {
    "guests.create": _create,
    "guests.count": _count,
    "guests.login": _login,
}
