# Generated from spec/access_tokens.yaml by generator; change the spec.
"""Webex access tokens: operations. Integrations act for people once these have agreed. What comes of it is an access
token, which lives for two weeks or so, and a refresh token to get the next one with.
"""

from __future__ import annotations

from ..authorization import ANONYMOUS, basic
from ..models.access_tokens import (
    AccessToken,
    AccessTokenGrantType,
    DeviceAuthorization,
    DeviceGrantType,
)
from ..operation import (
    Operation,
    form_body,
)
from ..results import One
from ..sender import AsyncSender, Sender

__all__ = ["AccessTokens", "AsyncAccessTokens", "authorize_device", "create", "create_for_device"]


def create(
    *,
    grant_type: AccessTokenGrantType | str,
    client_id: str,
    client_secret: str,
    code: str | None = None,
    redirect_uri: str | None = None,
    code_verifier: str | None = None,
    refresh_token: str | None = None,
) -> Operation[AccessToken]:
    """Get an access token for an authorization code or a refresh token.

    With `authorization_code` come `code` and `redirect_uri`, and `code_verifier` where the code was asked for
    with a challenge (PKCE); with `refresh_token` comes that token. A person has some 750 live tokens at most: use
    one as long as it lives before getting the next.

    Args:
        grant_type: What an access token is given for.
        client_id: The integration's id.
        client_secret: The integration's secret.
        code: The code that the person's browser brought back; it is good once.
        redirect_uri: Where the browser was to bring the code, exactly as it was said then.
        code_verifier: What the challenge was made of (PKCE).
        refresh_token: The refresh token.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    It sends no access token.
    """
    return Operation(
        id="access_tokens.create",
        method="POST",
        path="access_token",
        body=form_body(
            {
                "grant_type": grant_type,
                "client_id": client_id,
                "client_secret": client_secret,
                "code": code,
                "redirect_uri": redirect_uri,
                "code_verifier": code_verifier,
                "refresh_token": refresh_token,
            },
            secrets=["client_secret", "code", "code_verifier", "refresh_token"],
        ),
        returns=One(AccessToken),
        authorization=ANONYMOUS,
    )


def authorize_device(
    *,
    client_id: str,
    scope: str,
) -> Operation[DeviceAuthorization]:
    """Begin to sign in on a device without a browser.

    The person opens the address on another device and types the user code; meanwhile this one asks for the token
    with `access_tokens.create_for_device`.

    Args:
        client_id: The integration's id.
        scope: The scopes to ask for, with spaces between them.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    It sends no access token.
    """
    return Operation(
        id="access_tokens.authorize_device",
        method="POST",
        path="device/authorize",
        body=form_body(
            {
                "client_id": client_id,
                "scope": scope,
            }
        ),
        returns=One(DeviceAuthorization),
        authorization=ANONYMOUS,
    )


def create_for_device(
    *,
    grant_type: DeviceGrantType | str,
    device_code: str,
    client_id: str,
    client_secret: str,
) -> Operation[AccessToken]:
    """Get the access token that a person has granted to a device.

    The device asks again and again, after each `interval`. The service says `authorization_pending`, with 428, as
    long as the person has not agreed, `slow_down` to those who ask too often, and `access_denied` where the
    person refuses. After `expires_in` the codes are worth nothing: begin anew.

    Args:
        grant_type: That an access token is given for the authorization of a device (RFC 8628).
        device_code: The device code of `access_tokens.authorize_device`.
        client_id: The integration's id, once more.
        client_secret: The secret of the integration that asks.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    In place of the client's access token it sends `client_id` and `client_secret`.
    """
    return Operation(
        id="access_tokens.create_for_device",
        method="POST",
        path="device/token",
        body=form_body(
            {
                "grant_type": grant_type,
                "device_code": device_code,
                "client_id": client_id,
            },
            secrets=["device_code"],
        ),
        returns=One(AccessToken),
        authorization=basic(client_id, client_secret),
    )


class AccessTokens:
    """`webex.access_tokens` of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def create(
        self,
        *,
        grant_type: AccessTokenGrantType | str,
        client_id: str,
        client_secret: str,
        code: str | None = None,
        redirect_uri: str | None = None,
        code_verifier: str | None = None,
        refresh_token: str | None = None,
    ) -> AccessToken:
        """Get an access token for an authorization code or a refresh token.

        With `authorization_code` come `code` and `redirect_uri`, and `code_verifier` where the code was asked for
        with a challenge (PKCE); with `refresh_token` comes that token. A person has some 750 live tokens at most:
        use one as long as it lives before getting the next.

        Args:
            grant_type: What an access token is given for.
            client_id: The integration's id.
            client_secret: The integration's secret.
            code: The code that the person's browser brought back; it is good once.
            redirect_uri: Where the browser was to bring the code, exactly as it was said then.
            code_verifier: What the challenge was made of (PKCE).
            refresh_token: The refresh token.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        It sends no access token.
        """
        return self._client.send(
            create(
                grant_type=grant_type,
                client_id=client_id,
                client_secret=client_secret,
                code=code,
                redirect_uri=redirect_uri,
                code_verifier=code_verifier,
                refresh_token=refresh_token,
            )
        )

    def authorize_device(
        self,
        *,
        client_id: str,
        scope: str,
    ) -> DeviceAuthorization:
        """Begin to sign in on a device without a browser.

        The person opens the address on another device and types the user code; meanwhile this one asks for the
        token with `access_tokens.create_for_device`.

        Args:
            client_id: The integration's id.
            scope: The scopes to ask for, with spaces between them.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        It sends no access token.
        """
        return self._client.send(
            authorize_device(
                client_id=client_id,
                scope=scope,
            )
        )

    def create_for_device(
        self,
        *,
        grant_type: DeviceGrantType | str,
        device_code: str,
        client_id: str,
        client_secret: str,
    ) -> AccessToken:
        """Get the access token that a person has granted to a device.

        The device asks again and again, after each `interval`. The service says `authorization_pending`, with
        428, as long as the person has not agreed, `slow_down` to those who ask too often, and `access_denied`
        where the person refuses. After `expires_in` the codes are worth nothing: begin anew.

        Args:
            grant_type: That an access token is given for the authorization of a device (RFC 8628).
            device_code: The device code of `access_tokens.authorize_device`.
            client_id: The integration's id, once more.
            client_secret: The secret of the integration that asks.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        In place of the client's access token it sends `client_id` and `client_secret`.
        """
        return self._client.send(
            create_for_device(
                grant_type=grant_type,
                device_code=device_code,
                client_id=client_id,
                client_secret=client_secret,
            )
        )


class AsyncAccessTokens:
    """`webex.access_tokens` of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    async def create(
        self,
        *,
        grant_type: AccessTokenGrantType | str,
        client_id: str,
        client_secret: str,
        code: str | None = None,
        redirect_uri: str | None = None,
        code_verifier: str | None = None,
        refresh_token: str | None = None,
    ) -> AccessToken:
        """Get an access token for an authorization code or a refresh token.

        With `authorization_code` come `code` and `redirect_uri`, and `code_verifier` where the code was asked for
        with a challenge (PKCE); with `refresh_token` comes that token. A person has some 750 live tokens at most:
        use one as long as it lives before getting the next.

        Args:
            grant_type: What an access token is given for.
            client_id: The integration's id.
            client_secret: The integration's secret.
            code: The code that the person's browser brought back; it is good once.
            redirect_uri: Where the browser was to bring the code, exactly as it was said then.
            code_verifier: What the challenge was made of (PKCE).
            refresh_token: The refresh token.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        It sends no access token.
        """
        return await self._client.send(
            create(
                grant_type=grant_type,
                client_id=client_id,
                client_secret=client_secret,
                code=code,
                redirect_uri=redirect_uri,
                code_verifier=code_verifier,
                refresh_token=refresh_token,
            )
        )

    async def authorize_device(
        self,
        *,
        client_id: str,
        scope: str,
    ) -> DeviceAuthorization:
        """Begin to sign in on a device without a browser.

        The person opens the address on another device and types the user code; meanwhile this one asks for the
        token with `access_tokens.create_for_device`.

        Args:
            client_id: The integration's id.
            scope: The scopes to ask for, with spaces between them.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        It sends no access token.
        """
        return await self._client.send(
            authorize_device(
                client_id=client_id,
                scope=scope,
            )
        )

    async def create_for_device(
        self,
        *,
        grant_type: DeviceGrantType | str,
        device_code: str,
        client_id: str,
        client_secret: str,
    ) -> AccessToken:
        """Get the access token that a person has granted to a device.

        The device asks again and again, after each `interval`. The service says `authorization_pending`, with
        428, as long as the person has not agreed, `slow_down` to those who ask too often, and `access_denied`
        where the person refuses. After `expires_in` the codes are worth nothing: begin anew.

        Args:
            grant_type: That an access token is given for the authorization of a device (RFC 8628).
            device_code: The device code of `access_tokens.authorize_device`.
            client_id: The integration's id, once more.
            client_secret: The secret of the integration that asks.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        In place of the client's access token it sends `client_id` and `client_secret`.
        """
        return await self._client.send(
            create_for_device(
                grant_type=grant_type,
                device_code=device_code,
                client_id=client_id,
                client_secret=client_secret,
            )
        )
