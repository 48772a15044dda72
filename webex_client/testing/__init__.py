"""What tests of applications need: a Webex of one's own, in memory.

    from webex_client.testing import FakeWebex

    fake = FakeWebex()
    with fake.client() as webex:
        webex.rooms.create(title="Release train")

Names are imported when they are first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .fake import Account as Account
    from .fake import FakeWebex as FakeWebex
    from .fake import MissingExtraError as MissingExtraError
    from .fake import ReceivedRequest as ReceivedRequest
    from .fake import VirtualClock as VirtualClock

_HOME = {
    "Account": "fake",
    "FakeWebex": "fake",
    "MissingExtraError": "fake",
    "ReceivedRequest": "fake",
    "VirtualClock": "fake",
}

__all__ = [*_HOME]  # pyright: ignore[reportUnsupportedDunderAll]  # made of the table above


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOME[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
