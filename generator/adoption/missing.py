"""What an official file says of an operation that our contract does not, and where it would go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias

from ..comparison.surface import Answer, Operation
from ..comparison.values import OPEN, Property, Value

__all__ = ["Missing", "Subject", "missing", "present", "schema_pairs"]

Subject: TypeAlias = Literal["parameter", "property", "value", "status"]


@dataclass(frozen=True)
class Missing:
    """One thing that they have and we have not.

    `at` is its place, as in `generator.comparison`; that of a value of an enum is the place that may have the value.
    """

    at: str
    subject: Subject
    name: str
    """The name of a parameter or property, a value, a status."""
    theirs: Any
    """Theirs: a `Parameter`, a `Value`, the value itself, an `Answer`."""
    into: tuple[str, ...]
    """Where it goes: the pointer of the operation; those of the objects, or of the schema with the enum."""
    order: tuple[Any, ...]
    """What they have there, in their order: names, (in, name) of parameters, values."""
    of_request: bool = False
    needed: bool = False
    """Whether they require it."""

    @property
    def place(self) -> str:
        """Its place by its own name: a value of an enum follows after a slash."""
        return f"{self.at}/{self.name}" if self.subject == "value" else self.at


def missing(ours: Operation, descriptions: Iterable[Operation]) -> list[Missing]:
    """All that we have not and one of their descriptions has, in their order; the first that has it counts."""
    found: dict[tuple[str, str], Missing] = {}
    for one in (one for theirs in descriptions for one in _missing(ours, theirs)):
        known = found.setdefault((one.subject, one.place), one)
        if known is not one:
            found[one.subject, one.place] = replace(known, into=tuple(dict.fromkeys([*known.into, *one.into])))
    return list(found.values())


def _missing(ours: Operation, theirs: Operation) -> Iterator[Missing]:
    order = tuple(theirs.parameters)
    for (within, name), parameter in theirs.parameters.items():
        at = f"parameter/{within}/{name}"
        if known := ours.parameters.get((within, name)):
            yield from _in_values(at, known.value, parameter.value, of_request=True)
        elif within != "path":
            yield Missing(
                at, "parameter", name, parameter, (ours.pointer,), order, of_request=True, needed=parameter.required
            )
    for one, other in _bodies(ours, theirs):
        yield from _in_values("request", one, other, of_request=True)
    for status, answer in theirs.answers.items():
        at = f"response/{status}"
        if known_answer := ours.answers.get(status):
            for one, other in _answers(known_answer, answer):
                yield from _in_values(at, one, other, of_request=False)
        else:
            yield Missing(at, "status", status, answer, (ours.pointer,), tuple(theirs.answers))


def present(ours: Operation) -> Iterator[tuple[str, str]]:
    """What an operation of ours has already: the place and the name of each thing."""
    for within, name in ours.parameters:
        yield f"parameter/{within}/{name}", name
        yield from _present(f"parameter/{within}/{name}", ours.parameters[within, name].value)
    if ours.body and ours.body.value:
        yield from _present("request", ours.body.value)
    for status, answer in ours.answers.items():
        yield f"response/{status}", status
        if answer.value:
            yield from _present(f"response/{status}", answer.value)


def _present(at: str, value: Value, outer: tuple[str, ...] = ()) -> Iterator[tuple[str, str]]:
    if value.pointer in outer:
        return
    for allowed in value.enum or ():
        yield f"{at}/{allowed}", str(allowed)
    for name, item in value.properties.items():
        yield f"{at}/{name}", name
        yield from _present(f"{at}/{name}", item, (*outer, value.pointer))


def schema_pairs(ours: Operation, theirs: Operation) -> Iterator[tuple[Value, Value]]:
    """The values that stand at the same places of an operation, ours and theirs; entries of arrays in their stead."""
    for key, parameter in theirs.parameters.items():
        if key in ours.parameters:
            yield from _pairs(ours.parameters[key].value, parameter.value)
    for one, other in _bodies(ours, theirs):
        yield from _pairs(one, other)
    for status, answer in theirs.answers.items():
        if status in ours.answers:
            for one, other in _answers(ours.answers[status], answer):
                yield from _pairs(one, other)


def _pairs(ours: Value, theirs: Value, outer: tuple[tuple[str, str], ...] = ()) -> Iterator[tuple[Value, Value]]:
    ours, theirs = ours.entry, theirs.entry
    if (ours.pointer, theirs.pointer) in outer:
        return
    yield ours, theirs
    for name, item in theirs.properties.items():
        if name in ours.properties:
            yield from _pairs(ours.properties[name], item, (*outer, (ours.pointer, theirs.pointer)))


def _bodies(ours: Operation, theirs: Operation) -> Iterator[tuple[Value, Value]]:
    """What a body holds, for each of the types that we describe it under."""
    if ours.body and theirs.body and theirs.body.value:
        yield from ((value, theirs.body.value) for value in ours.body.values)


def _answers(ours: Answer, theirs: Answer) -> Iterator[tuple[Value, Value]]:
    if theirs.value:
        yield from ((value, theirs.value) for value in ours.values)


def _in_values(
    at: str, ours: Value, theirs: Value, *, of_request: bool, outer: tuple[tuple[str, str], ...] = ()
) -> Iterator[Missing]:
    if (ours.pointer, theirs.pointer) in outer:
        return
    yield from _in_enums(at, ours, theirs, of_request=of_request)
    order = tuple(theirs.properties)
    for name, item in theirs.properties.items():
        if name in ours.properties:
            yield from _in_values(
                f"{at}/{name}",
                ours.properties[name],
                item,
                of_request=of_request,
                outer=(*outer, (ours.pointer, theirs.pointer)),
            )
        elif owner := _owner(ours, name, order):
            needed = name in theirs.required
            yield Missing(f"{at}/{name}", "property", name, item, (owner,), order, of_request, needed)


def _in_enums(at: str, ours: Value, theirs: Value, *, of_request: bool) -> Iterator[Missing]:
    """Values of an enum that ours has not, if it is one."""
    if ours.enum:
        # What is always the same has a `const`, which is no list to add to.
        if ours.enum_pointer == ours.pointer and "enum" not in ours.at.node:
            return
        into = ours.enum_pointer
    elif _may_be_enum(ours.entry):
        into = ours.entry.pointer
    else:
        return
    values = tuple(value for value in theirs.enum or () if isinstance(value, (str, int)) and value is not True)
    for value in values:
        if value not in (ours.enum or ()):
            yield Missing(at, "value", str(value), value, (into,), values, of_request)


def _may_be_enum(ours: Value) -> bool:
    """Whether it is a text with a name and nothing else to say: an enum whose last value is gone."""
    named = ours.at.pointer.startswith("/components/schemas/")
    return named and ours.type == "string" and set(ours.at.node) <= {"type", "description", "enum"}


def _owner(ours: Value, name: str, order: tuple[str, ...]) -> str | None:
    """The object of ours that a property goes into: the one that has its nearest neighbour; None if ours is open."""
    place = order.index(name)
    for neighbour in [*reversed(order[:place]), *order[place:], *ours.properties]:
        known = ours.properties.get(neighbour)
        if isinstance(known, Property):
            return known.named_at.rpartition("/properties/")[0]
    alone = ours.entry
    if alone.types <= {OPEN, "null"} and "additionalProperties" not in alone.at.node:
        return alone.pointer
    return None
