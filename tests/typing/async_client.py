"""The asynchronous client as type checkers see it. Checked, never run."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, assert_type

from webex_client import AsyncPaginator, AsyncWebexClient, Headers, Page, Request, Response, RetryPolicy
from webex_client.api import rooms
from webex_client.models import ConferenceDetails, Message, Person, Room


async def single_things() -> None:
    async with AsyncWebexClient("token", timeout=10) as webex:
        assert_type(webex, AsyncWebexClient)
        assert_type(webex.with_options(retry=RetryPolicy(max_attempts=1)), AsyncWebexClient)
        assert_type(await webex.rooms.get("id"), Room)
        assert_type(await webex.messages.create(room_id="r", markdown="**b**"), Message)
        assert_type(await webex.people.update("id", display_name="Ada"), Person | None)
        assert_type(await webex.conference.get(), ConferenceDetails)
        assert_type(await webex.whoami(), Person)
        await webex.rooms.delete("id")
    await webex.aclose()


async def lists(webex: AsyncWebexClient) -> None:
    found = webex.rooms.list(type="group", limit=250)  # nothing is awaited to have a list
    assert_type(found, AsyncPaginator[Room])
    async for room in found:
        assert_type(room, Room)
    assert_type(await found.first(), Room | None)
    assert_type(await found.all(), list[Room])
    assert_type([room.id async for room in found], list[str])
    assert_type(found.pages(), AsyncIterator[Page[Room]])
    async for page in found.pages(resume_from="token"):
        assert_type(page.items, list[Room])


async def operations(webex: AsyncWebexClient) -> None:
    assert_type(await webex.send(rooms.get("id")), Room)
    assert_type(webex.send(rooms.list()), AsyncPaginator[Room])
    assert_type(await webex.send_raw(rooms.get("id")), Response[Room])
    assert_type(await webex.send_raw(rooms.list()), Response[Page[Room]])
    assert_type((await webex.send_raw(rooms.delete("id"))).parsed, None)
    assert_type(await webex.request("GET", "new/thing"), Response[Any])


class InMemory:
    """A transport is whatever has these two methods."""

    async def send(self, request: Request) -> Response[Any]:
        return Response(200, Headers(), request.method.encode(), None)

    async def aclose(self) -> None:
        pass


AsyncWebexClient("token", transport=InMemory())
