"""Signing in: where access tokens come from, how they are kept and when they are renewed.

    from webex_client import WebexClient
    from webex_client.auth import FileTokenStore, OAuthIntegration

    app = OAuthIntegration("C…", "secret", "http://localhost:8080/callback", store=FileTokenStore("webex.json"))
    with WebexClient(app) as webex:
        print(webex.people.me().display_name)

Each of these is given to either client as `access_token=`, and may be shared by any number of clients, threads and
event loops: a token is renewed shortly before it expires, and where Webex rejects it, once however many calls need it.
Nothing here prints, logs or shows a secret.

Names are imported when they are first used.
"""

from __future__ import annotations

from ..lazy_names import lazy_names

TYPE_CHECKING = False  # as in `typing`

if TYPE_CHECKING:
    from .device import DeviceFlow as DeviceFlow
    from .device import DevicePrompt as DevicePrompt
    from .file_store import FileTokenStore as FileTokenStore
    from .guest_issuer import GuestIssuer as GuestIssuer
    from .integration import AuthorizationRequest as AuthorizationRequest
    from .integration import OAuthIntegration as OAuthIntegration
    from .plain import ANONYMOUS as ANONYMOUS
    from .plain import PlainToken as PlainToken
    from .renewal import RenewedToken as RenewedToken
    from .service_app import ServiceApp as ServiceApp
    from .stores import MemoryTokenStore as MemoryTokenStore
    from .stores import TokenStore as TokenStore
    from .tokens import Scopes as Scopes
    from .tokens import Tokens as Tokens
    from .tokens import scope_text as scope_text

_HOMES = {
    "device": ("DeviceFlow", "DevicePrompt"),
    "file_store": ("FileTokenStore",),
    "guest_issuer": ("GuestIssuer",),
    "integration": ("AuthorizationRequest", "OAuthIntegration"),
    "plain": ("ANONYMOUS", "PlainToken"),
    "renewal": ("RenewedToken",),
    "service_app": ("ServiceApp",),
    "stores": ("MemoryTokenStore", "TokenStore"),
    "tokens": ("Scopes", "Tokens", "scope_text"),
}
# What is listed is what the table has.
__all__, __getattr__, __dir__ = lazy_names(globals(), _HOMES)  # pyright: ignore[reportUnsupportedDunderAll]
