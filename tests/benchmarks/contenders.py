"""The clients that are compared, each told to do the same in its own words."""

from __future__ import annotations

import json
import warnings
from collections.abc import Awaitable, Callable
from typing import Any, Protocol

import httpx

from webex_client import AsyncWebexClient, WebexClient
from webex_client.aiohttp_transport import AiohttpTransport

from .samples import ROOM_ID

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from webexpythonsdk import WebexAPI
    from wxc_sdk import WebexSimpleApi
    from wxc_sdk.as_api import AsWebexSimpleApi

BARE = "bare httpx + json.loads"
OURS = "webex_client"
WEBEXPYTHONSDK = "webexpythonsdk"
WXC = "wxc-sdk"

TOKEN = "a-token-for-nobody"
TEXT = "the build is ready"

_HEADERS = {"Authorization": f"Bearer {TOKEN}", "Accept": "application/json"}


class Contender(Protocol):
    """A client that blocks."""

    def list_messages(self, page_size: int) -> list[Any]:
        """All messages of the room, following pages."""
        ...

    def me(self) -> Any: ...

    def close(self) -> None: ...


class BareHttpx:
    """What any client over httpx must pay: the requests, and JSON as it comes."""

    def __init__(self, base_url: str) -> None:
        self._client = httpx.Client(base_url=base_url, headers=_HEADERS)

    def list_messages(self, page_size: int) -> list[Any]:
        found: list[Any] = []
        response = self._client.get("messages", params={"roomId": ROOM_ID, "max": page_size})
        while True:
            found += json.loads(response.content)["items"]
            following = response.links.get("next")
            if following is None:
                return found
            response = self._client.get(following["url"])

    def me(self) -> Any:
        return json.loads(self._client.get("people/me").content)

    def close(self) -> None:
        self._client.close()


class Ours:
    """This project's client with everything at its default."""

    def __init__(self, base_url: str) -> None:
        self._client = WebexClient(TOKEN, base_url=base_url)

    def list_messages(self, page_size: int) -> list[Any]:
        return self._client.messages.list(room_id=ROOM_ID, page_size=page_size).all()

    def me(self) -> Any:
        return self._client.people.me()

    def close(self) -> None:
        self._client.close()


class Webexpythonsdk:
    """Cisco's SDK, over requests."""

    def __init__(self, base_url: str) -> None:
        self._client = WebexAPI(access_token=TOKEN, base_url=base_url)

    def list_messages(self, page_size: int) -> list[Any]:
        return list(self._client.messages.list(ROOM_ID, max=page_size))

    def me(self) -> Any:
        return self._client.people.me()

    def close(self) -> None:
        """It has no way to be closed."""


class Wxc:
    """wxc-sdk, over requests. It knows one address only; its session keeps that as an attribute."""

    def __init__(self, base_url: str) -> None:
        self._client = WebexSimpleApi(tokens=TOKEN)
        self._client.session.BASE = base_url.rstrip("/")  # type: ignore[misc]

    def list_messages(self, page_size: int) -> list[Any]:
        return list(self._client.messages.list(room_id=ROOM_ID, max=page_size))

    def me(self) -> Any:
        return self._client.people.me()

    def close(self) -> None:
        self._client.close()


CONTENDERS: dict[str, Callable[[str], Contender]] = {
    BARE: BareHttpx,
    OURS: Ours,
    WEBEXPYTHONSDK: Webexpythonsdk,
    WXC: Wxc,
}

Post = Callable[[], Awaitable[Any]]
Close = Callable[[], Awaitable[Any]]

BARE_ASYNC = "bare httpx.AsyncClient"
OURS_ASYNC = "webex_client, async"
OURS_AIOHTTP = "webex_client, async (aiohttp)"
WXC_ASYNC = "wxc-sdk as_api (aiohttp)"


async def async_contenders(base_url: str, at_a_time: int) -> dict[str, tuple[Post, Close]]:
    """For each client what posts one message, and what closes it. To be made in the loop they run in."""
    bare = httpx.AsyncClient(base_url=base_url, headers=_HEADERS)
    ours = AsyncWebexClient(TOKEN, base_url=base_url)
    aiohttp = AsyncWebexClient(TOKEN, base_url=base_url, transport=AiohttpTransport())
    wxc = AsWebexSimpleApi(tokens=TOKEN, concurrent_requests=at_a_time)
    wxc.session.BASE = base_url.rstrip("/")

    async def post_bare() -> Any:
        return json.loads((await bare.post("messages", json={"roomId": ROOM_ID, "markdown": TEXT})).content)

    return {
        BARE_ASYNC: (post_bare, bare.aclose),
        OURS_ASYNC: (lambda: ours.messages.create(room_id=ROOM_ID, markdown=TEXT), ours.aclose),
        OURS_AIOHTTP: (lambda: aiohttp.messages.create(room_id=ROOM_ID, markdown=TEXT), aiohttp.aclose),
        WXC_ASYNC: (lambda: wxc.messages.create(room_id=ROOM_ID, markdown=TEXT), wxc.close),
    }
