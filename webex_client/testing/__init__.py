"""What tests of applications need: a Webex of one's own in memory, and recordings of the real one.

    from webex_client.testing import FakeWebex

    fake = FakeWebex()
    with fake.client() as webex:
        webex.rooms.create(title="Release train")

Names are imported when they are first used. `webex_client.testing.contract` holds recordings against the contract.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy_names import lazy_names

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

_HOMES = {
    "errors": (
        "CassetteError",
        "MissingExtraError",
        "UnusableInputError",
    ),
    "fake": (
        "Account",
        "Delivery",
        "FakeWebex",
        "GuestIssuer",
        "Integration",
        "Problem",
        "ReceivedRequest",
        "ServiceApp",
        "SignIn",
        "VirtualClock",
    ),
    "recording": (
        "AsyncRecordingTransport",
        "RecordingTransport",
    ),
    "redaction": ("Redaction",),
    "replay": (
        "AsyncReplayTransport",
        "ReplayTransport",
    ),
}
# What is listed is what the table has.
__all__, __getattr__, __dir__ = lazy_names(globals(), _HOMES)  # pyright: ignore[reportUnsupportedDunderAll]
