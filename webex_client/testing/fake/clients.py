"""Applications that were registered: those that people sign in to, those that act for themselves, issuers of guests."""

from __future__ import annotations

from base64 import b64decode
from dataclasses import dataclass, field
from typing import TypeAlias

from .errors import Refusal
from .grants import Grants

__all__ = ["Client", "Clients", "GuestIssuer", "Integration", "ServiceApp"]


@dataclass(frozen=True, slots=True)
class Integration:
    """An application that acts for the people who sign in to it.

    `scopes` is what it may ask people for; None for everything.
    """

    client_id: str
    client_secret: str = field(repr=False)
    redirect_uri: str
    scopes: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class ServiceApp:
    """An application that acts for itself, as the account `person_id`.

    `id` is the application's, for `/applications/{applicationId}/token`. `scopes` is what its tokens are good for; None
    for everything.
    """

    id: str
    client_id: str
    client_secret: str = field(repr=False)
    scopes: frozenset[str] | None
    authorized: bool
    person_id: str


@dataclass(frozen=True, slots=True)
class GuestIssuer:
    """An application that signs guests in with JSON web tokens of its own; `secret` is base64, as Webex shows it."""

    id: str
    secret: str = field(repr=False)

    @property
    def key(self) -> bytes:
        """What a token is signed with."""
        return b64decode(self.secret)


Client: TypeAlias = "Integration | ServiceApp"
"""What has a client id and a client secret."""


class Clients:
    """All of them, and what people granted them."""

    def __init__(self, grants: Grants) -> None:
        self.by_client_id: dict[str, Client] = {}
        self.guest_issuers: dict[str, GuestIssuer] = {}
        self.grants = grants
        self.guests: dict[tuple[str, str], str] = {}
        """The guests by person id: each issuer has a pool of its own, and names its guests by subjects."""

    def service_app(self, application_id: str) -> ServiceApp | None:
        """The service app with this application id."""
        apps = (client for client in self.by_client_id.values() if isinstance(client, ServiceApp))
        return next((app for app in apps if app.id == application_id), None)

    def authenticate(self, client_id: str, client_secret: str) -> Client:
        """The client with these credentials. Raises a `Refusal` where there is none."""
        client = self.by_client_id.get(client_id)
        if client is None or client.client_secret != client_secret:
            raise Refusal(401, "The client id is unknown, or the client secret is wrong.")
        return client
