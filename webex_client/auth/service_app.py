"""The tokens of service apps, which act for themselves: nobody signs in, an administrator has let them in once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import service_apps
from ..errors import AccessTokenError, ApiError, ArgumentError
from .oauth import OAuthClient, is_refusal, tokens_of
from .plain import PlainToken
from .stores import TokenStore
from .tokens import Tokens

if TYPE_CHECKING:
    from ..access_token import AccessToken, Caller
    from ..core import Procedure

__all__ = ["ServiceApp"]


class ServiceApp(OAuthClient):
    """A service app, and its tokens for one organization.

        app = ServiceApp("C…", "secret", refresh_token="…", store=FileTokenStore("service-app.json"))
        with WebexClient(app) as webex:
            print(webex.people.me().display_name)

    - `client_id`, `client_secret`: of the service app.
    - `refresh_token`: the one that developer.webex.com shows once the app is authorized. It is what to begin with where
      the store has no tokens.
    - `application_id`, `target_org_id`, `authorized_by`: another way to begin, and to go on where the refresh token has
      expired. `authorized_by` is the access token of an integration with the scope `spark:applications_token`, or
      anything that a client takes as its access token, `target_org_id` the organization that let the app in.
    - `store`: where tokens are kept; in memory unless given.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        refresh_token: str | None = None,
        application_id: str | None = None,
        target_org_id: str | None = None,
        authorized_by: AccessToken | None = None,
        store: TokenStore | None = None,
    ) -> None:
        super().__init__(client_id, client_secret, refresh_token=refresh_token, store=store)
        if len({value is None for value in (application_id, target_org_id, authorized_by)}) > 1:
            raise ArgumentError("application_id, target_org_id and authorized_by are needed together, or none of them")
        self._application_id = application_id
        self._target_org_id = target_org_id
        self._authorized_by = PlainToken(authorized_by) if isinstance(authorized_by, str) else authorized_by

    def _renews(self, tokens: Tokens) -> bool:
        return self._authorized_by is not None or super()._renews(tokens)

    def _obtain(self, caller: Caller, tokens: Tokens | None, *, once: bool) -> Procedure[Tokens]:
        tokens = tokens or self._first
        if self._application_id is None or self._target_org_id is None or self._authorized_by is None:
            return (yield from self._refresh(caller, tokens, once=once))
        if tokens is not None and tokens.refresh_token is not None:
            try:
                return (yield from self._refresh(caller, tokens, once=once))
            except AccessTokenError:
                pass  # it is got anew
        operation = service_apps.create_token(
            self._application_id,
            client_id=self.client_id,
            client_secret=self._client_secret,
            target_org_id=self._target_org_id,
        )
        try:
            answer = yield from caller.call(operation, access_token=self._authorized_by, once=once)
        except ApiError as error:
            if not is_refusal(error):
                raise
            raise AccessTokenError(f"Webex would not give the service app a token: {error}") from error
        return tokens_of(answer, caller.clock)
