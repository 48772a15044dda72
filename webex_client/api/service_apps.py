# Generated from spec/service_apps.yaml by generator; change the spec.
"""Webex service apps: operations. A service app acts for an organization, by an account of its own, once a full
administrator there has authorized it.
"""

from __future__ import annotations

from ..models.access_tokens import AccessToken
from ..operation import (
    Operation,
    json_body,
    segment,
)
from ..results import One
from ..sender import AsyncSender, Sender

__all__ = ["AsyncServiceApps", "ServiceApps", "create_token"]


def create_token(
    application_id: str,
    *,
    client_id: str,
    client_secret: str,
    target_org_id: str,
) -> Operation[AccessToken]:
    """Get the tokens of a service app for an organization.

    With the token of an integration that has the scope. A full administrator of the organization must have
    authorized the service app.

    Args:
        application_id: The service app.
        client_id: The client id of the service app.
        client_secret: The client secret of the service app.
        target_org_id: The organization to act for.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:applications_token`.
    """
    return Operation(
        id="service_apps.create_token",
        method="POST",
        path=f"applications/{segment('application_id', application_id)}/token",
        body=json_body(
            {
                "clientId": client_id,
                "clientSecret": client_secret,
                "targetOrgId": target_org_id,
            },
            secrets=["clientSecret"],
        ),
        returns=One(AccessToken),
    )


class ServiceApps:
    """`webex.service_apps` of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def create_token(
        self,
        application_id: str,
        *,
        client_id: str,
        client_secret: str,
        target_org_id: str,
    ) -> AccessToken:
        """Get the tokens of a service app for an organization.

        With the token of an integration that has the scope. A full administrator of the organization must have
        authorized the service app.

        Args:
            application_id: The service app.
            client_id: The client id of the service app.
            client_secret: The client secret of the service app.
            target_org_id: The organization to act for.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:applications_token`.
        """
        return self._client.send(
            create_token(
                application_id,
                client_id=client_id,
                client_secret=client_secret,
                target_org_id=target_org_id,
            )
        )


class AsyncServiceApps:
    """`webex.service_apps` of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    async def create_token(
        self,
        application_id: str,
        *,
        client_id: str,
        client_secret: str,
        target_org_id: str,
    ) -> AccessToken:
        """Get the tokens of a service app for an organization.

        With the token of an integration that has the scope. A full administrator of the organization must have
        authorized the service app.

        Args:
            application_id: The service app.
            client_id: The client id of the service app.
            client_secret: The client secret of the service app.
            target_org_id: The organization to act for.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:applications_token`.
        """
        return await self._client.send(
            create_token(
                application_id,
                client_id=client_id,
                client_secret=client_secret,
                target_org_id=target_org_id,
            )
        )
