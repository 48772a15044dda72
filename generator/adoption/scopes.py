"""Who may ask for what is adopted: the scopes that the official file names, or those of what is like it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from ..comparison.surface import Operation
from .contract import Contract

__all__ = ["Asked", "scopes_of"]

_READS = frozenset({"GET", "HEAD"})
_SCHEME = "webex"
_MAY_BE_WRONG = "which may be wrong"


@dataclass(frozen=True)
class Asked:
    """The `security` of an operation, the scopes in it that our contract has not, and what people must know of it."""

    security: list[Any]
    unknown: tuple[str, ...] = ()
    note: str = ""


def scopes_of(theirs: Operation, contract: Contract, ours: Iterable[Operation]) -> Asked:
    """What an operation asks for; `ours` are the others of its resource."""
    ours = list(ours)
    said = theirs.declared_scopes or theirs.scopes_in_prose
    known = _declared(contract)
    if said:
        for other in ours:
            if other.declared_scopes == said:
                return Asked(other.at.node["security"])
        in_order = sorted(said, key=scope_order)
        security = [{_SCHEME: [scope]} for scope in in_order]
        return Asked(security, tuple(scope for scope in in_order if scope not in known))
    alike = [other for other in ours if _reads(other) == _reads(theirs) and other.at.node.get("security")]
    if not alike:
        return _turned(theirs, ours, known)
    counts = Counter(repr(other.at.node["security"]) for other in alike)
    # Who may ask goes by the path above all: /admin/… is for administrators.
    model = max(alike, key=lambda other: (_common(other.path, theirs.path), counts[repr(other.at.node["security"])]))
    return Asked(
        model.at.node["security"], note=f"no scope is said of it; it has those of {model.title}, {_MAY_BE_WRONG}"
    )


def _turned(theirs: Operation, ours: Sequence[Operation], known: set[str]) -> Asked:
    """What asks to read where the others ask to write, or the other way round, if there are such scopes."""
    old, new = ("_write", "_read") if _reads(theirs) else ("_read", "_write")
    for other in sorted(ours, key=lambda other: -_common(other.path, theirs.path)):
        scopes = [
            f"{scope.removesuffix(old)}{new}"
            for requirement in other.at.node.get("security", [])
            for scope in requirement.get(_SCHEME, [])
            if scope.endswith(old)
        ]
        if found := [{_SCHEME: [scope]} for scope in scopes if scope in known]:
            return Asked(
                found, note=f"no scope is said of it; it has those that go with {other.title}, {_MAY_BE_WRONG}"
            )
    return Asked([{_SCHEME: []}], note="no scope is known for it: write `security` by hand")


def scope_order(scope: str) -> tuple[str, ...]:
    """What scopes are in the order of."""
    return tuple(scope.split(":"))


def _declared(contract: Contract) -> set[str]:
    return {
        scope
        for scheme in contract.components("securitySchemes").values()
        for flow in scheme.get("flows", {}).values()
        for scope in flow.get("scopes", {})
    }


def _reads(operation: Operation) -> bool:
    return operation.title.partition(" ")[0] in _READS


def _common(one: str, other: str) -> int:
    return sum(first == second for first, second in zip(one.split("/"), other.split("/"), strict=False))
