"""How applications get tokens in a fake Webex, as a test arranges it."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeVar, cast

from ...errors import ArgumentError
from .administration import FULL_ADMINISTRATOR
from .clients import GuestIssuer, Integration, ServiceApp
from .errors import Refusal
from .ids import key_of
from .resources.access_tokens import scopes_for
from .resources.admin_audit_events import record_login
from .tables import Json

if TYPE_CHECKING:
    from .accounts import Account
    from .service import Service

__all__ = ["SignIn"]

_ClientT = TypeVar("_ClientT", Integration, ServiceApp)


class SignIn:
    """Registers applications, and does what people do in a browser: `fake.sign_in`.

        app = fake.sign_in.add_integration(scopes=["spark:rooms_read"])
        code = fake.sign_in.authorize(app, fake.me)
        # POST /access_token with the code, app.client_id, app.client_secret and app.redirect_uri

    What is not given is made up. An application's `scopes` bound what its tokens are good for: without one of those
    that an operation needs the answer is 403. An application without them may do whatever the person may. Tokens
    expire on the fake's clock.

    Whatever cannot be is an `ArgumentError`.
    """

    def __init__(self, service: Service) -> None:
        self._service = service
        self._organization = service.organization

    def add_integration(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        redirect_uri: str = "http://localhost:8080/callback",
        scopes: Iterable[str] | None = None,
    ) -> Integration:
        """Register an application that people sign in to, and whose browser then comes back to `redirect_uri`."""
        with self._service.doing():
            credentials = self._credentials(client_id, client_secret)
            return self._add(Integration(*credentials, _text("redirect_uri", redirect_uri), _scopes(scopes)))

    def authorize(
        self,
        integration: Integration,
        person: Account,
        *,
        scope: str | None = None,
        code_challenge: str | None = None,
    ) -> str:
        """Sign `person` in to an application; the authorization code that the browser takes to its `redirect_uri`.

        `scope` is what the application asks for, separated by spaces; all it may, where it is not given.
        `code_challenge` is that of PKCE (S256), whose verifier is then needed with the code. A code is good once and
        for five minutes.
        """
        with self._service.doing():
            if self._organization.clients.by_client_id.get(integration.client_id) != integration:
                raise ArgumentError(f"integration={integration!r}: not registered here; see add_integration")
            row = self._person(person)
            try:
                scopes = scopes_for(integration, scope)
            except Refusal as refusal:
                raise ArgumentError(f"scope={scope!r}: {refusal.message}") from None
            record_login(self._organization, row)
            return self._organization.clients.grants.add_code(
                integration.client_id, integration.redirect_uri, row["id"], scopes, code_challenge
            )

    def approve_device(self, user_code: str, person: Account) -> None:
        """Sign `person` in on the device that shows `user_code`."""
        with self._service.doing():
            row = self._person(person)
            self._decide(user_code, row["id"])
            record_login(self._organization, row)

    def deny_device(self, user_code: str) -> None:
        """Let nobody sign in on the device that shows `user_code`."""
        with self._service.doing():
            self._decide(user_code, None)

    def add_service_app(
        self,
        *,
        id: str | None = None,
        name: str = "Service App",
        client_id: str | None = None,
        client_secret: str | None = None,
        scopes: Iterable[str] | None = None,
        administrator: bool = True,
        authorized: bool = True,
    ) -> ServiceApp:
        """Register an application that acts for itself, with an account of its own; `id` is the application's.

        `administrator` is whether the account may do what full administrators may, `authorized` whether an
        administrator has let it into the organization: if not, it gets no tokens.
        """
        with self._service.doing():
            credentials, name = self._credentials(client_id, client_secret), _text("name", name)
            granted = _scopes(scopes)
            made_up = self._organization.ids.new("APPLICATION")
            application_id = made_up if id is None else _text("id", id)
            if self._organization.clients.service_app(application_id) is not None:
                raise ArgumentError(f"id={id!r}: there is a service app with this id already")
            account = self._organization.add_person(
                f"{key_of(made_up)}@serviceapp.example.com",
                displayName=name,
                nickName=name,
                **({"roles": [FULL_ADMINISTRATOR]} if administrator else {}),
            )
            return self._add(ServiceApp(application_id, *credentials, granted, authorized, account["id"]))

    def add_guest_issuer(self, *, id: str | None = None, secret: str | None = None) -> GuestIssuer:
        """Register an issuer whose JSON web tokens sign guests in; `secret` is base64."""
        with self._service.doing():
            issuers, ids = self._organization.clients.guest_issuers, self._organization.ids
            made_up = b64encode(ids.secret("guest").encode()).decode()
            issuer = GuestIssuer(
                ids.new("ORGANIZATION") if id is None else _text("id", id),
                made_up if secret is None else _text("secret", secret),
            )
            if issuer.id in issuers:
                raise ArgumentError(f"id={id!r}: there is a guest issuer with this id already")
            try:
                b64decode(issuer.secret, validate=True)
            except ValueError:
                raise ArgumentError("secret is no base64") from None
            self._organization.tokens.keep_secret(issuer.secret)
            issuers[issuer.id] = issuer
            return issuer

    def _credentials(self, client_id: str | None, client_secret: str | None) -> tuple[str, str]:
        """A client id and a client secret, made up where they are not given."""
        ids = self._organization.ids
        # Client ids of Webex look like this, and are no secret.
        made_up = "C" + ids.secret("client").rpartition("-")[2]
        client_id = made_up if client_id is None else _text("client_id", client_id)
        if ":" in client_id:
            raise ArgumentError(f"client_id={client_id!r}: a colon ends a client id where it is sent (HTTP Basic)")
        if client_id in self._organization.clients.by_client_id:
            raise ArgumentError(f"client_id={client_id!r}: there is a client with this id already")
        return client_id, ids.secret("secret") if client_secret is None else _text("client_secret", client_secret)

    def _add(self, client: _ClientT) -> _ClientT:
        self._organization.tokens.keep_secret(client.client_secret)
        self._organization.clients.by_client_id[client.client_id] = client
        return client

    def _person(self, account: Account) -> Json:
        person = self._organization.people.get(account.id)
        if person is None:
            raise ArgumentError(f"person={account!r}: nobody here, or deleted")
        return person

    def _decide(self, user_code: str, person_id: str | None) -> None:
        if not self._organization.clients.grants.decide_device(user_code, person_id):
            raise ArgumentError(f"user_code={user_code!r}: no device waits for it, or not any more")


def _text(name: str, value: object) -> str:
    """A text with something in it. The value may be a secret: it is not told."""
    if not isinstance(value, str) or not value.strip():
        raise ArgumentError(f"{name} must be a text, and not an empty one")
    return value


def _scopes(scopes: object) -> frozenset[str] | None:
    """Scopes as they are given: one by one, or as a text with spaces between them."""
    if scopes is None:
        return None
    given = scopes.split() if isinstance(scopes, str) else scopes
    if not isinstance(given, Iterable):
        raise ArgumentError(f"scopes={scopes!r}: texts are needed, or one text with spaces between them")
    return frozenset(_text("each of scopes", scope) for scope in cast("Iterable[object]", given))
