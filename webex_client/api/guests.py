# Generated from spec/guests.yaml by generator; change the spec.
"""Webex guests: operations. A guest is somebody without an account, whom a service app lets take part for a while,
such as a customer in a chat. It exists from its first token on.
"""

from __future__ import annotations

from ..authorization import bearer
from ..models.guests import Guest, GuestToken
from ..operation import (
    Operation,
    json_body,
)
from ..results import Number, One
from ..sender import AsyncSender, Sender

__all__ = ["AsyncGuests", "Guests", "count", "create", "login"]


def create(
    *,
    subject: str,
    display_name: str,
) -> Operation[Guest]:
    """Create a guest, or get one more token for it.

    For service apps. The same subject is the same guest: it gets another token, while the earlier ones stay good,
    and the new name.

    Args:
        subject: Who the guest is, by an id of your own.
        display_name: The name people see.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `guest-issuer:write`.
    """
    return Operation(
        id="guests.create",
        method="POST",
        path="guests/token",
        body=json_body(
            {
                "subject": subject,
                "displayName": display_name,
            }
        ),
        returns=One(Guest),
    )


def count() -> Operation[int]:
    """Tell how many guests there are.

    For service apps; of their own guests.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `guest-issuer:read` or `guest-issuer:write`.
    """
    return Operation(
        id="guests.count",
        method="GET",
        path="guests/count",
        returns=Number(),
        accept="text/plain, application/json",
    )


def login(
    *,
    guest_token: str,
) -> Operation[GuestToken]:
    """Get an access token for a guest whom one vouches for.

    For guest issuers, the older way to have guests; service apps use `guests.create`.

    Args:
        guest_token: A JSON Web Token by which a guest issuer vouches for a guest: signed with HS256 and the issuer's
            secret (decoded from base64), with the claims `sub` (an id of your own), `name`, `iss` (the issuer's id) and
            `exp` (seconds since 1970).

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    In place of the client's access token it sends `guest_token`.
    """
    return Operation(
        id="guests.login",
        method="POST",
        path="jwt/login",
        returns=One(GuestToken),
        authorization=bearer(guest_token, "guest_token"),
    )


class Guests:
    """`webex.guests` of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def create(
        self,
        *,
        subject: str,
        display_name: str,
    ) -> Guest:
        """Create a guest, or get one more token for it.

        For service apps. The same subject is the same guest: it gets another token, while the earlier ones stay
        good, and the new name.

        Args:
            subject: Who the guest is, by an id of your own.
            display_name: The name people see.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `guest-issuer:write`.
        """
        return self._client.send(
            create(
                subject=subject,
                display_name=display_name,
            )
        )

    def count(
        self,
    ) -> int:
        """Tell how many guests there are.

        For service apps; of their own guests.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `guest-issuer:read` or `guest-issuer:write`.
        """
        return self._client.send(count())

    def login(
        self,
        *,
        guest_token: str,
    ) -> GuestToken:
        """Get an access token for a guest whom one vouches for.

        For guest issuers, the older way to have guests; service apps use `guests.create`.

        Args:
            guest_token: A JSON Web Token by which a guest issuer vouches for a guest: signed with HS256 and the
                issuer's secret (decoded from base64), with the claims `sub` (an id of your own), `name`, `iss` (the
                issuer's id) and `exp` (seconds since 1970).

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        In place of the client's access token it sends `guest_token`.
        """
        return self._client.send(
            login(
                guest_token=guest_token,
            )
        )


class AsyncGuests:
    """`webex.guests` of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    async def create(
        self,
        *,
        subject: str,
        display_name: str,
    ) -> Guest:
        """Create a guest, or get one more token for it.

        For service apps. The same subject is the same guest: it gets another token, while the earlier ones stay
        good, and the new name.

        Args:
            subject: Who the guest is, by an id of your own.
            display_name: The name people see.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `guest-issuer:write`.
        """
        return await self._client.send(
            create(
                subject=subject,
                display_name=display_name,
            )
        )

    async def count(
        self,
    ) -> int:
        """Tell how many guests there are.

        For service apps; of their own guests.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `guest-issuer:read` or `guest-issuer:write`.
        """
        return await self._client.send(count())

    async def login(
        self,
        *,
        guest_token: str,
    ) -> GuestToken:
        """Get an access token for a guest whom one vouches for.

        For guest issuers, the older way to have guests; service apps use `guests.create`.

        Args:
            guest_token: A JSON Web Token by which a guest issuer vouches for a guest: signed with HS256 and the
                issuer's secret (decoded from base64), with the claims `sub` (an id of your own), `name`, `iss` (the
                issuer's id) and `exp` (seconds since 1970).

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        In place of the client's access token it sends `guest_token`.
        """
        return await self._client.send(
            login(
                guest_token=guest_token,
            )
        )
