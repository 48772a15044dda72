"""What a client can be told beside its access token, for those who make one on behalf of somebody else."""

from __future__ import annotations

from typing import TypedDict

from .clock import Clock
from .rate_limiter import RateLimiter
from .retry import RetryPolicy
from .transport import AsyncTransport, Transport

__all__ = ["AsyncClientOptions", "ClientOptions"]


class _Options(TypedDict, total=False):
    base_url: str
    timeout: float
    retry: RetryPolicy
    rate_limiter: RateLimiter | None
    proxy: str | None
    verify: bool | str
    caller: str | None
    be_geo_id: str | None
    clock: Clock | None


class ClientOptions(_Options, total=False):
    """The options of `WebexClient`."""

    transport: Transport | None


class AsyncClientOptions(_Options, total=False):
    """The options of `AsyncWebexClient`."""

    transport: AsyncTransport | None
