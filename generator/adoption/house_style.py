"""Parameters and properties of an official file, as the house would write them.

No wording is taken over: what is to be described, and examples that nobody can make up for a person, are marked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..bundle import Json
from ..comparison.surface import Parameter
from ..wording import to_do
from .contract import Contract
from .examples import made_up
from .missing import Missing
from .precedents import Precedents, pascal, singular
from .schema_style import HOW_WRITTEN, At, SchemaStyle, in_order

__all__ = ["HouseStyle", "Written", "resource_class"]

_ORDER_OF_PARAMETER = (
    *("name", "in", "required", "x-python-name", "deprecated", "description", "style", "explode", "schema", "example"),
)


@dataclass
class Written:
    """A node as it goes into spec/, and the named schemas that it needs."""

    node: Json
    schemas: dict[str, Json] = field(default_factory=dict[str, Json])


class HouseStyle:
    """Writes what is adopted, after the precedents of our contract and what it says of its deviations."""

    def __init__(self, contract: Contract, precedents: Precedents, schemas: SchemaStyle) -> None:
        self._contract = contract
        self._precedents = precedents
        self._schemas = schemas

    def parameter(self, title: str, missing: Missing, file: str) -> Written:
        """A parameter of an operation, or the reference to a shared one."""
        theirs: Parameter = missing.theirs
        within = str(theirs.at.node["in"])
        at = At(title, missing.at, file, resource_class(file), of_request=True)
        limits = self._schemas.limits(at)
        if shared := self._precedents.parameter(theirs, missing.name, file, limits):
            return Written(self._contract.reference(file, "parameters", shared))
        new = self._schemas.begin()
        schema = self._schemas.schema(theirs.value, missing.name, at, example=theirs.example)
        how = {word: schema.pop(word) for word in HOW_WRITTEN if word in schema}
        python_name = schema.pop("x-python-name", None) or self._precedents.python_name(missing.name, of_request=True)
        if within == "query" and "array" in schema.get("type", ()):
            how = {"style": "form", "explode": False} | how
        node: Json = {
            "name": missing.name,
            "in": within,
            "description": to_do(missing.name),
            **how,
            "schema": schema,
            "example": self._example(missing.name, file, schema, theirs.example, new),
        }
        if self._schemas.is_needed(at, missing.needed):
            node["required"] = True
        if python_name:
            node["x-python-name"] = python_name
        if theirs.deprecated:
            node["deprecated"] = True
        return Written(in_order(node, _ORDER_OF_PARAMETER), new)

    def property(self, title: str, missing: Missing, file: str, owner: str) -> Written:
        """A property of an object; `owner` is the name of its schema, empty where it is in the body itself."""
        at = At(title, missing.at, file, owner or resource_class(file), missing.of_request)
        new = self._schemas.begin()
        return Written(self._schemas.property(missing.theirs, missing.name, at), new)

    def order(self, missing: Missing, file: str, there: Sequence[str]) -> Sequence[str]:
        """The order that a property goes by among those that are there: theirs, unless we have one of our own."""
        return self._precedents.order(missing.name, file, there, missing.order)

    def is_needed(self, title: str, missing: Missing) -> bool:
        """Whether a body must have a property; of an answer nothing is sure."""
        at = At(title, missing.at, "", "", missing.of_request)
        return missing.of_request and self._schemas.is_needed(at, missing.needed)

    def _example(self, name: str, file: str, schema: Json, theirs: Any, new: Mapping[str, Json]) -> Any:
        """An example of ours, or one that goes without saying; of a text, that one is to be made up."""
        known = self._precedents.example(name, file, schema)
        return known if known is not None else made_up(name, schema, theirs, {**self._contract.schemas, **new})


def resource_class(file: str) -> str:
    """What a class is called that is what a resource file is about."""
    return pascal(singular(file.removesuffix(".yaml")))
