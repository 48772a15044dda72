# Generated from spec/ by generator; change the spec.
"""Every model and enum. Importing one imports the module of its resource alone."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .common import Colour as Colour
    from .common import Error as Error
    from .common import ErrorDetail as ErrorDetail
    from .keys import Combination as Combination
    from .keys import Key as Key
    from .keys import KeyChange as KeyChange
    from .keys import KeyHolder as KeyHolder
    from .keys import KeyKind as KeyKind
    from .keys import KeyLabel as KeyLabel
    from .keys import KeyPart as KeyPart
    from .keys import KeyRequest as KeyRequest
    from .keys import Lock as Lock
    from .owners import Boat as Boat
    from .owners import Extension as Extension
    from .owners import Home as Home
    from .owners import House as House
    from .owners import Owner as Owner
    from .owners import OwnerChange as OwnerChange
    from .owners import OwnerType as OwnerType
    from .things import Envelope as Envelope
    from .things import Size as Size
    from .things import Thing as Thing
    from .things import ThingType as ThingType

__all__ = [
    "Boat",
    "Colour",
    "Combination",
    "Envelope",
    "Error",
    "ErrorDetail",
    "Extension",
    "Home",
    "House",
    "Key",
    "KeyChange",
    "KeyHolder",
    "KeyKind",
    "KeyLabel",
    "KeyPart",
    "KeyRequest",
    "Lock",
    "Owner",
    "OwnerChange",
    "OwnerType",
    "Size",
    "Thing",
    "ThingType",
]

_HOME = {
    "Colour": "common",
    "Error": "common",
    "ErrorDetail": "common",
    "Combination": "keys",
    "Key": "keys",
    "KeyChange": "keys",
    "KeyHolder": "keys",
    "KeyKind": "keys",
    "KeyLabel": "keys",
    "KeyPart": "keys",
    "KeyRequest": "keys",
    "Lock": "keys",
    "Boat": "owners",
    "Extension": "owners",
    "Home": "owners",
    "House": "owners",
    "Owner": "owners",
    "OwnerChange": "owners",
    "OwnerType": "owners",
    "Envelope": "things",
    "Size": "things",
    "Thing": "things",
    "ThingType": "things",
}


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOME[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
