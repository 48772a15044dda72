"""What a model can do beyond holding an answer: properties that `x-python-properties` describes.

Each is an object of a class of the runtime's, written by hand, that is made of the model: `message.mentions` is
`Mentions(message)`.
"""

from __future__ import annotations

import re

from .bundle import Json, SpecError
from .description import Behaviour
from .names import field_name

__all__ = ["behaviours"]

_CLASS = re.compile(r"((?:[a-z][a-z0-9_]*\.)*[a-z][a-z0-9_]*)\.([A-Z]\w*)", re.ASCII)


def behaviours(schema: Json) -> tuple[Behaviour, ...]:
    """The properties of a model beside those of the answers it holds. Raises `SpecError` where one makes no sense."""
    described: dict[str, Json] = schema.get("x-python-properties", {})
    return tuple(_behaviour(name, said) for name, said in described.items())


def _behaviour(name: str, said: Json) -> Behaviour:
    found = _CLASS.fullmatch(str(said.get("class")))
    doc = " ".join(str(said.get("description", "")).split())
    if not found or not doc or len(said) != 2 or name != field_name(name, {}):
        raise SpecError(
            f"x-python-properties: {name} {said} is no name with a class, such as mentions.Mentions, and a description"
        )
    return Behaviour(name, found[1], found[2], doc)
