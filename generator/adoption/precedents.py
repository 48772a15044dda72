"""What our contract already has of the kind: named schemas, shared parameters, how a name is typed, examples."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any, cast

from ..bundle import Json
from ..comparison.surface import Operation, Parameter
from ..comparison.values import Value
from ..walk import nodes
from .contract import Contract
from .missing import schema_pairs

__all__ = ["ENTRIES", "Precedents", "pascal", "singular"]

_ALIKE = 0.5
"""How much of two sets must be common to both for one to be taken for the other."""
_NEARLY_THE_SAME = 0.8
_SOUNDS_THE_SAME = 2
ENTRIES = "items"
"""The property of an answer that is a list."""
_ENOUGH = 3
"""So many properties in common show which order an object goes by."""
_TYPING = ("$ref", "type", "format", "x-python-name")
"""What a precedent says of a property; its limits and its wording are its own."""


@dataclass(frozen=True)
class _Typed:
    """A property or parameter of ours: its name, its file, its schema, and whether it is sent."""

    name: str
    file: str
    schema: Json
    of_request: bool
    is_property: bool = True


class Precedents:
    """What can be found in our contract, beside the official files that it was written by."""

    def __init__(self, contract: Contract, pairs: Iterable[tuple[Operation, Operation]]) -> None:
        self._contract = contract
        pairs = list(pairs)
        self._official = {ours.title: theirs for ours, theirs in pairs}
        self._aligned: dict[str, Counter[str]] = defaultdict(Counter)
        for ours, theirs in pairs:
            for one, other in schema_pairs(ours, theirs):
                if (component := contract.component(one.pointer)) and component[0] == "schemas":
                    self._aligned[other.pointer][component[1]] += 1
        self._typed = list(_typed(contract))
        self._referred = {
            reference
            for document in contract.files.values()
            for _, node, _ in nodes(document)
            if (reference := contract.component(str(node.get("$ref", ""))))
        }

    # Named schemas

    def schema(self, theirs: Value, name: str, file: str, owner: str, *, surely: bool = False) -> str | None:
        """Our named schema for an enum or an object of theirs that has a name in an object (`owner`) of ours.

        Where that is to be `surely` the same, a name that only sounds a little like it is not enough.
        """
        for known, _ in self._aligned[theirs.pointer].most_common():
            if known in self._contract.schemas:
                return known
        if theirs.properties:
            return self._most_alike("properties", set(theirs.properties), name, file, owner, surely=surely)
        return self.listing(theirs.enum or (), name, file, owner)

    def learn(self, theirs: Value, key: str) -> None:
        """Know of a named schema that was just written for one of theirs."""
        self._aligned[theirs.pointer][key] += 1

    def listing(self, values: Iterable[Any], name: str, file: str, owner: str) -> str | None:
        """Our named schema for an enum of some values."""
        return self._most_alike("enum", {str(value) for value in values}, name, file, owner)

    def _most_alike(
        self, word: str, wanted: set[str], name: str, file: str, owner: str, *, surely: bool = False
    ) -> str | None:
        scored: list[tuple[tuple[Any, ...], str]] = []
        for key, schema in self._contract.schemas.items():
            has = {str(member) for member in schema.get(word, ())}
            likeness = len(wanted & has) / len(wanted | has) if has else 0.0
            affinity = _affinity(key, name, owner)
            same_file = self._contract.home("schemas", key) == file
            # With the same members it may have any name, if it can hardly be something else.
            meant = same_file and (len(has) > 1 or ("schemas", key) not in self._referred)
            if surely and affinity < _SOUNDS_THE_SAME:
                affinity = 0
            if (affinity and likeness and (likeness >= _ALIKE or wanted <= has or has <= wanted)) or (
                likeness >= _NEARLY_THE_SAME and meant
            ):
                scored.append(((same_file, likeness, affinity), key))
        return max(scored)[1] if scored else None

    def is_described_where_used(self, key: str) -> bool:
        """Whether most properties of a named schema say in words of their own what they are."""
        used = [typed.schema for typed in self._typed if typed.is_property and self._names(typed.schema) == key]
        return 2 * sum("description" in schema for schema in used) > len(used)

    def _names(self, schema: Json) -> str | None:
        component = self._contract.component(str(schema.get("$ref", "")))
        return component[1] if component else None

    # Names

    def typing(self, name: str, file: str, types: frozenset[str], *, of_request: bool) -> Json | None:
        """How we type what has this name and comes as one of `types`, where we always do it in the same way."""
        same = [
            typed
            for typed in self._typed
            if typed.name == name and typed.of_request == of_request and self._may_be(typed.schema, types)
        ]
        for candidates in ([typed for typed in same if typed.file == file], same):
            found = [{word: typed.schema[word] for word in _TYPING if word in typed.schema} for typed in candidates]
            # That something may be of several types is a matter of its own file.
            if (
                found
                and all(typing == found[0] for typing in found)
                and (candidates is not same or not isinstance(found[0].get("type"), list))
            ):
                return found[0]
        return None

    def _may_be(self, schema: Json, types: frozenset[str]) -> bool:
        """Whether a simple schema of ours could be what comes as one of `types` of theirs."""
        at = self._contract.surface.resolved(schema, "")
        if at.node.get("enum") or at.node.get("properties") or "array" in at.node.get("type", ()):
            return False
        ours = Value(self._contract.surface, at).types - {"null"}
        if types & ours:
            return True
        return "number" in types and "integer" in ours

    def python_name(self, name: str, *, of_request: bool) -> str | None:
        """What a name is called in Python, where most things that have it are called otherwise."""
        said = [
            typed.schema.get("x-python-name")
            for typed in self._typed
            if typed.name == name and (typed.of_request or not of_request)
        ]
        return max(said, key=said.count, default=None)

    def order(self, name: str, file: str, there: Sequence[str], theirs: Sequence[str]) -> Sequence[str]:
        """The order of properties that those that are there keep to best: of our examples, theirs, of our objects."""
        examples: list[list[str]] = []
        objects: list[list[str]] = []
        for _, node, is_schema in nodes(self._contract.files[file]):
            if is_schema and isinstance(node.get("properties"), dict):
                objects.append(list(node["properties"]))
            examples += _keys_within(node.get("example"))
        known: list[Sequence[str]] = [order for order in examples if _is_alike(name, order, there)]
        known += [theirs, *(order for order in objects if _is_alike(name, order, there))]
        return min(known, key=lambda order: (_disorder(there, order), -len({*there} & {*order})))

    # Parameters

    def parameter(self, theirs: Parameter, name: str, file: str, limits: Json) -> str | None:
        """The shared parameter that stands for one of theirs: in the file, else where they say the same, else at all.

        `limits` are those that it must have, as far as they are known: there may be several that differ in them.
        """
        within = str(theirs.at.node["in"])
        shared = [
            key
            for key, node in self._contract.parameters.items()
            if (node["in"], node["name"]) == (within, name)
            and (self._contract.home("parameters", key) == file or self._contract.is_shared("parameters", key))
            and _has(node, limits)
        ]
        operations = self._contract.surface.operations.values()
        in_file = [other for other in operations if f"{self._contract.resource(other)}.yaml" == file]
        for others in (
            in_file,
            [other for other in operations if self._say_the_same(other, theirs, within, name)],
            operations,
        ):
            used = Counter(_used(others, within, name))
            if used and shared:
                best = max(shared, key=lambda key: used[key])
                own_in_file = others is in_file and used[None] > used[best]
                if own_in_file or used[best]:
                    return None if own_in_file else best
        return shared[0] if shared else None

    def _say_the_same(self, ours: Operation, theirs: Parameter, within: str, name: str) -> bool:
        """Whether they give an operation of ours a parameter of the same type and limits."""
        official = self._official.get(ours.title)
        parameter = official.parameters.get((within, name)) if official else None
        return parameter is not None and parameter.value.at.node == theirs.value.at.node

    # Examples

    def example(self, name: str, file: str, schema: Json) -> Any:
        """An example of ours for what has this name: of a parameter of the file, else of any."""
        found = [
            (home != file, node["example"])
            for home, document in self._contract.files.items()
            for _, node, is_schema in nodes(document)
            if not is_schema and node.get("name") == name and "example" in node and _like(node.get("schema"), schema)
        ]
        return min(found, key=lambda one: one[0])[1] if found else None


def _typed(contract: Contract) -> Iterator[_Typed]:
    """All properties and parameters of ours; those of a named schema are read as an answer's."""
    for file, document in contract.files.items():
        for pointer, node, is_schema in nodes(document):
            if is_schema:
                of_request = "/requestBody/" in pointer
                for name, schema in node.get("properties", {}).items():
                    yield _Typed(name, file, _in_bundle(schema), of_request)
            elif "in" in node and "name" in node and isinstance(node.get("schema"), dict):
                said: Json = {word: node[word] for word in ("x-python-name", "description") if word in node}
                yield _Typed(node["name"], file, _in_bundle({**node["schema"], **said}), True, is_property=False)


def _in_bundle(schema: Json) -> Json:
    """A schema with its reference as it is in the bundle."""
    return {**schema, "$ref": f"#{schema['$ref'].partition('#')[2]}"} if "$ref" in schema else schema


def _used(operations: Iterable[Operation], within: str, name: str) -> Iterator[str | None]:
    """The shared parameters that stand for a name in operations; None for one of its own."""
    for operation in operations:
        parameter = operation.parameters.get((within, name))
        if parameter:
            component = Contract.component(parameter.pointer)
            yield component[1] if component else None


def _keys_within(example: object) -> Iterator[list[str]]:
    """The keys of every object in an example, in their order."""
    if isinstance(example, dict):
        members = cast("Json", example)
        yield list(members)
        for member in members.values():
            yield from _keys_within(member)
    elif isinstance(example, list):
        for entry in cast("list[object]", example):
            yield from _keys_within(entry)


def _is_alike(name: str, order: Sequence[str], there: Sequence[str]) -> bool:
    """Whether names are in the order of an object that is much like the one that a name goes into."""
    common = [one for one in order if one in there]
    return name in order and 2 * len(common) > len(there)


def _disorder(ours: Sequence[str], theirs: Sequence[str]) -> float:
    """The share of pairs of names, known to both, that stand the other way round."""
    places = [theirs.index(name) for name in ours if name in theirs]
    pairs = list(combinations(places, 2))
    return sum(one > other for one, other in pairs) / len(pairs) if pairs else 0.0


def _has(parameter: Json, limits: Json) -> bool:
    schema = parameter.get("schema", {})
    return all({**schema, **parameter}.get(word) == limit for word, limit in limits.items())


def _like(one: Any, other: Json) -> bool:
    return isinstance(one, dict) and all(
        cast("Json", one).get(word) == other.get(word) for word in ("$ref", "type", "format", "items")
    )


def _affinity(key: str, name: str, owner: str) -> int:
    """How much the name of a schema sounds like that of a property: 3 as the house would call it, 0 not at all."""
    one, many = pascal(singular(name)).lower(), pascal(name).lower()
    if name == ENTRIES:
        one = many = owner.lower()
    lower = key.lower()
    if lower in (owner.lower() + one, owner.lower() + many):
        return 3
    if lower.endswith((one, many)):
        return 2
    return 1 if one in lower or (len(lower) > 3 and lower in many) else 0


def pascal(name: str) -> str:
    """A name as classes are called."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^A-Za-z0-9]+", name))


def singular(name: str) -> str:
    """The name of one of several, as far as spelling tells."""
    if re.search(r"(?:ss|us|is)$", name) or len(name) < 3:
        return name
    for plural, one in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("s", "")):
        if name.endswith(plural):
            return name.removesuffix(plural) + one
    return name
