"""What tests of applications need: a Webex of one's own in memory, and recordings of the real one.

    from webex_client.testing import FakeWebex

    fake = FakeWebex()
    with fake.client() as webex:
        webex.rooms.create(title="Release train")

Names are imported when they are first used. `webex_client.testing.contract` holds recordings against the contract.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .errors import CassetteError as CassetteError
    from .errors import MissingExtraError as MissingExtraError
    from .errors import UnusableInputError as UnusableInputError
    from .fake import Account as Account
    from .fake import Delivery as Delivery
    from .fake import FakeWebex as FakeWebex
    from .fake import GuestIssuer as GuestIssuer
    from .fake import Integration as Integration
    from .fake import Problem as Problem
    from .fake import ReceivedRequest as ReceivedRequest
    from .fake import ServiceApp as ServiceApp
    from .fake import SignIn as SignIn
    from .fake import VirtualClock as VirtualClock
    from .recording import AsyncRecordingTransport as AsyncRecordingTransport
    from .recording import RecordingTransport as RecordingTransport
    from .redaction import Redaction as Redaction
    from .replay import AsyncReplayTransport as AsyncReplayTransport
    from .replay import ReplayTransport as ReplayTransport

_HOME = {
    "Account": "fake",
    "AsyncRecordingTransport": "recording",
    "AsyncReplayTransport": "replay",
    "CassetteError": "errors",
    "Delivery": "fake",
    "FakeWebex": "fake",
    "GuestIssuer": "fake",
    "Integration": "fake",
    "MissingExtraError": "errors",
    "Problem": "fake",
    "ReceivedRequest": "fake",
    "RecordingTransport": "recording",
    "Redaction": "redaction",
    "ReplayTransport": "replay",
    "ServiceApp": "fake",
    "SignIn": "fake",
    "UnusableInputError": "errors",
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
