"""Fixtures and a marker for pytest, which finds them by itself where `webex-client` is installed.

    def test_posts_the_result(webex_fake, webex):
        room = webex.rooms.create(title="Builds")
        post_result(webex, room.id)
        assert webex_fake.requests[-1].operation == "messages.create"

    @pytest.mark.webex_fault("POST /messages", status=429, retry_after="30")
    async def test_waits_its_turn(async_webex): ...

Each test has a fake of its own; to make it otherwise, define a `webex_fake` fixture of your own, which the other two
then use. Nothing of the client is imported before a test asks for one of them.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from ..client import AsyncWebexClient, WebexClient
    from .fake import FakeWebex

__all__ = ["async_webex", "webex", "webex_fake"]

_MARKER = "webex_fault"


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers",
        f"{_MARKER}(operation, fault='fail', /, **arguments): let the test's webex_fake go wrong, as its method of the "
        "name `fault` does: fail (with status=…), delay, drop_connection, truncate, corrupt, …",
    )


def pytest_itemcollected(item: pytest.Item) -> None:
    if _uses_the_fake(item):
        # By the fake's clock no wait is long. What the test itself says of the warning comes after this, and counts.
        item.add_marker(pytest.mark.filterwarnings("ignore::webex_client.RateLimitWarning"), append=False)


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker(_MARKER) and not _uses_the_fake(item):
        pytest.fail(
            f"@pytest.mark.{_MARKER} needs one of the fixtures webex_fake, webex and async_webex", pytrace=False
        )


def _uses_the_fake(item: pytest.Item) -> bool:
    fixtures: list[str] = getattr(item, "fixturenames", [])
    return "webex_fake" in fixtures


@pytest.fixture
def webex_fake(request: pytest.FixtureRequest) -> FakeWebex:
    """A Webex in memory for this test, with the faults its `webex_fault` markers order, the topmost first."""
    from .fake import FakeWebex
    from .fake.orders import FaultOrders

    fake = FakeWebex()
    faults = [name for name in vars(FaultOrders) if not name.startswith("_")]
    # The nearest marker is given first: that of the line just above the test.
    for marker in reversed(list(request.node.iter_markers(_MARKER))):
        operation, fault = (*marker.args, "fail")[:2] if marker.args else ("", "")
        if fault not in faults:
            pytest.fail(
                f"{_MARKER}{marker.args!r}: an operation is needed, and one of {', '.join(faults)}", pytrace=False
            )
        getattr(fake, fault)(operation, **marker.kwargs)
    return fake


@pytest.fixture
def webex(webex_fake: FakeWebex) -> Generator[WebexClient]:
    """A client of `webex_fake`, signed in as `webex_fake.me`."""
    with webex_fake.client() as client:
        yield client


@pytest.fixture
def async_webex(webex_fake: FakeWebex) -> AsyncWebexClient:
    """The same for asyncio. It holds nothing open: no plugin for asyncio is needed to close it."""
    return webex_fake.async_client()
