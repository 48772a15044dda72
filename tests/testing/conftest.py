"""A fake Webex for each test, and a client of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from webex_client import WebexClient
from webex_client.testing import FakeWebex


@pytest.fixture
def fake() -> FakeWebex:
    return FakeWebex()


@pytest.fixture
def webex(fake: FakeWebex) -> Iterator[WebexClient]:
    with fake.client() as webex:
        yield webex
