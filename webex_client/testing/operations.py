"""Which operation of the contract a request asks for."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import urlsplit

from .fake.contract import ContractOperation, contract
from .fake.routing import Route, Router

__all__ = ["find_operation"]

_PREFIX = "/v1"


def find_operation(method: str, url: str) -> ContractOperation | None:
    """The operation that `method` and `url` ask for, None where the contract has none.

    `url` is an address or a path alone, with or without the `/v1` before it; placeholders stand for any id.
    """
    try:
        path = urlsplit(url).path
    except ValueError:
        return None
    path = path.removeprefix(_PREFIX) if path.startswith(f"{_PREFIX}/") else path
    route = _router().find(method.upper(), path)
    return route.operation if isinstance(route, Route) else None


@lru_cache(maxsize=1)
def _router() -> Router:
    return Router(contract().operations)
