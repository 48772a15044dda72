"""One object of a state file, which knows its place in it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from ...errors import ArgumentError
from ...models.common import is_array, is_object
from .tables import Json

__all__ = ["Entry"]


class Entry:
    """The fields of an object, which are taken out one by one; `rest` is what nobody has asked for."""

    def __init__(self, value: object, pointer: str) -> None:
        self._pointer = pointer
        if not is_object(value):
            raise self.error("must be an object: {…}")
        self._left: Json = dict(value)

    def error(self, what: str, *steps: str) -> ArgumentError:
        """The error for something wrong here, or some steps further in."""
        within = "".join("/" + step.replace("~", "~0").replace("/", "~1") for step in steps)
        return ArgumentError(f"state {self._pointer}{within}: {what}" if self._pointer or within else f"state: {what}")

    def entries(self, name: str) -> Iterator[Entry]:
        """The objects of a list; none where it is absent."""
        for number, value in enumerate(self._list(name)):
            yield Entry(value, f"{self._pointer}/{name}/{number}")

    def texts(self, name: str) -> Iterator[tuple[tuple[str, str], str]]:
        """The texts of a list, each with the steps to it."""
        for number, value in enumerate(self._list(name)):
            yield (name, str(number)), self._checked(value, name, str(number))

    def text(self, name: str) -> str:
        """A text that must be there."""
        if name not in self._left:
            raise self.error(f"{name} is missing")
        return self._checked(self._left.pop(name), name)

    def optional_text(self, name: str) -> str | None:
        """A text, None where it is absent."""
        return self.text(name) if name in self._left else None

    def flag(self, name: str) -> bool:
        """True or false, which it is where it is absent."""
        value = self._left.pop(name, False)
        if not isinstance(value, bool):
            raise self.error(f"must be true or false, not {value!r}", name)
        return value

    def rest(self) -> Json:
        """What is left."""
        return self._left

    def refuse_others(self, known: Collection[str]) -> None:
        """Raise an error where there is a field of another name."""
        for name in self._left:
            if name not in known:
                raise self.error(f"is not known; known are {', '.join(known)}", name)

    def _list(self, name: str) -> list[Any]:
        value = self._left.pop(name, [])
        if not is_array(value):
            raise self.error("must be a list: […]", name)
        return value

    def _checked(self, value: object, *steps: str) -> str:
        if not isinstance(value, str) or not value.strip():
            raise self.error(f"must be a text, not {value!r}", *steps)
        return value
