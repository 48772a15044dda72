"""A typed client for Webex, generated from a description of its API that people maintain.

    from webex_client import WebexClient

    with WebexClient() as webex:
        for room in webex.rooms.list(type="group"):
            print(room.title, room.last_activity)

Names are imported when they are first used, so that `import webex_client` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module

from ._version import __version__

TYPE_CHECKING = False  # as in `typing`, which takes longer to import than all of this
if TYPE_CHECKING:
    from .access_token import AccessToken as AccessToken
    from .access_token import RenewingTokenSource as RenewingTokenSource
    from .access_token import TokenSource as TokenSource
    from .client import AsyncWebexClient as AsyncWebexClient
    from .client import WebexClient as WebexClient
    from .clock import Clock as Clock
    from .errors import AccessTokenError as AccessTokenError
    from .errors import ApiError as ApiError
    from .errors import ArgumentError as ArgumentError
    from .errors import BadRequestError as BadRequestError
    from .errors import ConflictError as ConflictError
    from .errors import FileError as FileError
    from .errors import ForbiddenError as ForbiddenError
    from .errors import GoneError as GoneError
    from .errors import LockedError as LockedError
    from .errors import MalformedDelivery as MalformedDelivery
    from .errors import MalformedResponse as MalformedResponse
    from .errors import MissingExtraError as MissingExtraError
    from .errors import NotFoundError as NotFoundError
    from .errors import PaginationError as PaginationError
    from .errors import PreconditionRequiredError as PreconditionRequiredError
    from .errors import RateLimitError as RateLimitError
    from .errors import ServerError as ServerError
    from .errors import TransportError as TransportError
    from .errors import UnauthorizedError as UnauthorizedError
    from .errors import WebexError as WebexError
    from .errors import WebhookSignatureError as WebhookSignatureError
    from .exchange import Headers as Headers
    from .exchange import Request as Request
    from .exchange import Response as Response
    from .files import FileInfo as FileInfo
    from .operation import UNSET as UNSET
    from .operation import Operation as Operation
    from .operation import PagedOperation as PagedOperation
    from .operation import Unset as Unset
    from .pagination import AsyncPaginator as AsyncPaginator
    from .pagination import Page as Page
    from .pagination import Paginator as Paginator
    from .rate_limit_warning import RateLimitWarning as RateLimitWarning
    from .rate_limiter import RateLimiter as RateLimiter
    from .rate_limiter import TokenBucket as TokenBucket
    from .retry import RetryPolicy as RetryPolicy
    from .retry import Wait as Wait
    from .streaming import AsyncIncoming as AsyncIncoming
    from .streaming import AsyncStreamingTransport as AsyncStreamingTransport
    from .streaming import Incoming as Incoming
    from .streaming import StreamingTransport as StreamingTransport
    from .transport import AsyncTransport as AsyncTransport
    from .transport import Transport as Transport
    from .uploads import FileSource as FileSource
    from .uploads import Progress as Progress
    from .uploads import Upload as Upload

_HOMES = {
    "access_token": ("AccessToken", "RenewingTokenSource", "TokenSource"),
    "client": ("AsyncWebexClient", "WebexClient"),
    "clock": ("Clock",),
    "errors": (
        "AccessTokenError",
        "ApiError",
        "ArgumentError",
        "BadRequestError",
        "ConflictError",
        "FileError",
        "ForbiddenError",
        "GoneError",
        "LockedError",
        "MalformedDelivery",
        "MalformedResponse",
        "MissingExtraError",
        "NotFoundError",
        "PaginationError",
        "PreconditionRequiredError",
        "RateLimitError",
        "ServerError",
        "TransportError",
        "UnauthorizedError",
        "WebexError",
        "WebhookSignatureError",
    ),
    "exchange": ("Headers", "Request", "Response"),
    "files": ("FileInfo",),
    "operation": ("UNSET", "Operation", "PagedOperation", "Unset"),
    "pagination": ("AsyncPaginator", "Page", "Paginator"),
    "rate_limit_warning": ("RateLimitWarning",),
    "rate_limiter": ("RateLimiter", "TokenBucket"),
    "retry": ("RetryPolicy", "Wait"),
    "streaming": ("AsyncIncoming", "AsyncStreamingTransport", "Incoming", "StreamingTransport"),
    "transport": ("AsyncTransport", "Transport"),
    "uploads": ("FileSource", "Progress", "Upload"),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}

__all__ = ["__version__", *_HOME]  # pyright: ignore[reportUnsupportedDunderAll]  # made of the table above


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOME[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
