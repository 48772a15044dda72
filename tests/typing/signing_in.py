"""Signing in as type checkers see it. Checked, never run."""

from __future__ import annotations

from datetime import datetime
from typing import assert_type

from webex_client import AccessToken, AsyncWebexClient, RenewingTokenSource, WebexClient
from webex_client.auth import (
    ANONYMOUS,
    AuthorizationRequest,
    DeviceFlow,
    DevicePrompt,
    FileTokenStore,
    GuestIssuer,
    MemoryTokenStore,
    OAuthIntegration,
    PlainToken,
    ServiceApp,
    Tokens,
    TokenStore,
    scope_text,
)


class Vault:
    """A store is whatever loads and saves."""

    def load(self) -> Tokens | None:
        return None

    def save(self, tokens: Tokens) -> None: ...


def stores() -> list[TokenStore]:
    return [FileTokenStore("webex.json"), MemoryTokenStore(), Vault()]


def sources(app: OAuthIntegration) -> list[AccessToken]:
    assert_type(WebexClient(app), WebexClient)
    assert_type(AsyncWebexClient(app), AsyncWebexClient)
    renewing: RenewingTokenSource = app
    return [
        "token",
        PlainToken("token"),
        ANONYMOUS,
        app,
        renewing,
        DeviceFlow("C1", "secret", ["spark:all"], store=Vault()),
        ServiceApp("C1", "secret", application_id="1", target_org_id="1", authorized_by=app),
        GuestIssuer("Y2lz", "c2VjcmV0", subject="x"),
    ]


def browser(webex: WebexClient, app: OAuthIntegration) -> None:
    request = app.authorization_request(scopes="spark:all", login_hint="mary@example.com")
    assert_type(request, AuthorizationRequest)
    assert_type(request.url, str)
    assert_type(app.sign_in(webex, "https://app.example.com/?code=1", request), Tokens)
    assert_type(app.exchange(webex, "code", code_verifier=request.code_verifier), Tokens)
    assert_type(app.refresh(webex), Tokens)
    assert_type(app.tokens(), Tokens | None)
    assert_type(scope_text(["spark:all"]), str)


async def async_browser(webex: AsyncWebexClient, app: OAuthIntegration, request: AuthorizationRequest) -> None:
    tokens = await app.sign_in(webex, "code=1", request)
    assert_type(tokens, Tokens)
    assert_type(tokens.expires_at, datetime | None)
    assert_type(await app.exchange(webex, "code"), Tokens)
    assert_type(await app.refresh(webex, refresh_token="token"), Tokens)


def device(webex: WebexClient, flow: DeviceFlow) -> None:
    prompt = flow.authorize(webex)
    assert_type(prompt, DevicePrompt)
    assert_type(flow.wait(webex, prompt), Tokens)


async def async_device(webex: AsyncWebexClient, flow: DeviceFlow) -> None:
    assert_type(await flow.wait(webex, await flow.authorize(webex)), Tokens)


async def clients() -> None:
    assert_type(WebexClient.from_oauth_code("C1", "secret", "code", "https://app.example.com/", timeout=5), WebexClient)
    assert_type(WebexClient.from_oauth_refresh("C1", "secret", "token", store=Vault()), WebexClient)
    assert_type(
        await AsyncWebexClient.from_oauth_code("C1", "secret", "code", "https://app.example.com/", proxy=None),
        AsyncWebexClient,
    )
    assert_type(await AsyncWebexClient.from_oauth_refresh("C1", "secret", "token"), AsyncWebexClient)
