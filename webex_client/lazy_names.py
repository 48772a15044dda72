"""Packages whose names are imported when somebody first asks for them (PEP 562)."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False  # as in `typing`, which takes longer to import than all of this
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, MutableMapping
    from typing import Any

__all__ = ["lazy_names"]


def lazy_names(
    namespace: MutableMapping[str, Any], homes: Mapping[str, tuple[str, ...]]
) -> tuple[list[str], Callable[[str], object], Callable[[], list[str]]]:
    """The `__all__`, `__getattr__` and `__dir__` of a package, whose globals are `namespace`.

    `homes` says for each of its modules which names of the package are defined there.
    """
    home = {name: module for module, names in homes.items() for name in names}
    package = namespace["__name__"]

    def get(name: str) -> object:
        if name not in home:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(import_module(f".{home[name]}", package), name)
        namespace[name] = value
        return value

    def listed() -> list[str]:
        return sorted({*namespace, *home})

    return list(home), get, listed
