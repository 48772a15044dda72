"""What the contract says of the endpoints of a package: how each is sent, and which argument is which parameter."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..bodies import with_one_json
from ..bundle import Json
from ..comparison.surface import Operation, Surface
from ..comparison.values import Property, Value
from ..names import argument_name
from ..paging import with_views
from .interface import Function

__all__ = ["Contract", "described_at", "read_contract"]


@dataclass(frozen=True)
class Contract:
    """The operations of one revision by `operationId`, views among them. `name` is that of the revision."""

    name: str
    document: Json
    operations: dict[str, Operation] = field(default_factory=dict[str, Operation])

    def by_key(self) -> dict[str, str]:
        """The ids by method and path."""
        return {operation.key: endpoint for endpoint, operation in self.operations.items()}

    @property
    def summaries(self) -> dict[str, str]:
        """What each operation does, in a sentence."""
        return {endpoint: " ".join(operation.texts[0].split()) for endpoint, operation in self.operations.items()}

    def wire_names(self, endpoint: str, function: Function) -> dict[str, str]:
        """Where the arguments of an endpoint go: `parameter/query/max`, `request/markdown`, as far as is known."""
        found: dict[str, str] = {}
        for at, key, raw in _taken(self.operations[endpoint]) if endpoint in self.operations else ():
            name = argument_name(key, raw)
            for candidate in (name, f"{name}_", f"{name}_{at.split('/')[-2]}", f"{name}_body"):
                if candidate in function.parameters and candidate not in found:
                    found[candidate] = at
                    break
        return found


def read_contract(name: str, document: Json) -> Contract:
    """The contract of one revision, from its bundled document."""
    surface = Surface(name, with_one_json(with_views(document)))
    return Contract(
        name, surface.document, {operation.identifier: operation for operation in surface.operations.values()}
    )


def described_at(operation: Operation, at: str) -> Property | None:
    """The property at a place such as `response/200/items/title`; None where it is none."""
    first, *steps = at.split("/")
    value: Value | None = None
    if first == "request" and operation.body:
        value = operation.body.value
    elif first == "response" and steps and (answer := operation.answers.get(steps.pop(0))):
        value = answer.value
    for step in steps:
        value = value.properties.get(step) if value else None
    return value if isinstance(value, Property) else None


def _taken(operation: Operation) -> list[tuple[str, str, Json]]:
    """The places of parameters and of properties of the body, with the key and the node of each."""
    found = [
        (f"parameter/{within}/{name}", name, item.at.node) for (within, name), item in operation.parameters.items()
    ]
    body = operation.body.value if operation.body else None
    properties = body.properties if body else {}
    return found + [(f"request/{key}", key, value.at.node) for key, value in properties.items()]
