"""Compares two surfaces, operation by operation and place by place.

What is written differently for readers alone, descriptions and examples, is only counted.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from .change import ABSENT, Change, Kind, Severity
from .severity import by_enum, by_formats, by_required, by_types
from .surface import Answer, Body, Operation, Parameter
from .values import OPEN, Value

__all__ = ["Comparison", "compare", "compare_operations"]

_T = TypeVar("_T")

_LIKELY = 0.6
"""How alike two names must be for one to be the other renamed, by difflib."""


@dataclass
class Comparison:
    """What two descriptions differ in."""

    changes: list[Change] = field(default_factory=list[Change])
    reworded: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    """The places, older and newer, whose descriptions differ."""
    examples: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    """The places, older and newer, whose examples differ."""


def compare(old: Mapping[str, Operation], new: Mapping[str, Operation]) -> Comparison:
    """What differs from older operations to newer ones, both by their keys, in the order of the older."""
    found = Comparison()
    for key, operation in old.items():
        if key in new:
            _Pair(found, operation.title).operations(operation, new[key])
        else:
            found.changes.append(
                Change(
                    operation.title, "operation", "removed", "breaking", operation.identifier, ABSENT,
                    operation.pointer, None,
                )
            )  # fmt: skip
    for key, operation in new.items():
        if key not in old:
            found.changes.append(
                Change(
                    operation.title, "operation", "added", "additive", ABSENT, operation.identifier,
                    None, operation.pointer,
                )
            )  # fmt: skip
    return found


def compare_operations(old: Operation, new: Operation) -> Comparison:
    """What differs between two descriptions of one operation."""
    found = Comparison()
    _Pair(found, old.title).operations(old, new)
    return found


class _Pair:
    """One operation, by both descriptions."""

    def __init__(self, found: Comparison, title: str) -> None:
        self._found = found
        self._title = title

    def operations(self, old: Operation, new: Operation) -> None:
        ends = (old.pointer, new.pointer)
        self._texts(*ends, old.texts, new.texts)
        if old.servers != new.servers:
            kind: Kind = "added" if not old.servers else "renamed" if new.servers else "removed"
            severity: Severity = "breaking" if kind == "renamed" else "cosmetic"
            self._change("servers", kind, severity, old.servers or ABSENT, new.servers or ABSENT, *ends)
        if old.deprecated != new.deprecated:
            self._deprecated("operation", old.deprecated, *ends)
        self._scopes(old, new)
        self._parameters(old, new)
        self._bodies(old, new)
        self._answers(old, new)

    def _scopes(self, old: Operation, new: Operation) -> None:
        """Where scopes stand only in prose, what a description does not name may still be meant."""
        before = old.declared_scopes or old.scopes_in_prose
        after = new.declared_scopes or new.scopes_in_prose
        if before == after or (old.declared_scopes and not new.declared_scopes and after and after <= before):
            return
        severity: Severity = "additive" if before <= after else "breaking" if after else "cosmetic"
        self._change(
            "operation", "scopes", severity, sorted(before) or ABSENT, sorted(after) or ABSENT, old.pointer, new.pointer
        )

    # Parameters

    def _parameters(self, old: Operation, new: Operation) -> None:
        for was, now in zip(old.path_names, new.path_names, strict=True):
            one, other = old.parameters.get(("path", was)), new.parameters.get(("path", now))
            at = f"parameter/path/{was}"
            if was != now:
                ends = (one.pointer if one else old.pointer, other.pointer if other else new.pointer)
                self._change(at, "renamed", "cosmetic", was, now, *ends)
            if one and other:
                self._parameter(at, one, other)
        for within in sorted({place for place, _ in [*old.parameters, *new.parameters]} - {"path"}):
            self._named(
                f"parameter/{within}",
                {name: item for (place, name), item in old.parameters.items() if place == within},
                {name: item for (place, name), item in new.parameters.items() if place == within},
                (old.pointer, new.pointer),
                same=self._parameter,
                kind=lambda parameter: parameter.value.type,
                needed=lambda _, parameter: parameter.required,
                of_request=True,
            )

    def _parameter(self, at: str, old: Parameter, new: Parameter) -> None:
        ends = (old.pointer, new.pointer)
        self._texts(*ends, (old.text,), (new.text,))
        self._examples(*ends, old.example, new.example)
        if old.required != new.required:
            severity = by_required(new.required, of_request=True)
            self._change(at, "required", severity, old.required, new.required, *ends)
        if old.deprecated != new.deprecated:
            self._deprecated(at, old.deprecated, *ends)
        self._value(at, old.value, new.value, (old.formats, new.formats), ends, of_request=True)

    # Bodies and answers

    def _bodies(self, old: Operation, new: Operation) -> None:
        one, other = old.body, new.body
        if one is None or other is None:
            if other is not None:
                severity: Severity = "breaking" if other.required else "additive"
                self._change("request", "added", severity, ABSENT, _told(other), old.pointer, other.pointer)
            elif one is not None:
                self._change("request", "removed", "breaking", _told(one), ABSENT, one.pointer, new.pointer)
            return
        ends = (one.pointer, other.pointer)
        if one.required != other.required:
            severity = by_required(other.required, of_request=True)
            self._change("request", "required", severity, one.required, other.required, *ends)
        self._contents("request", one, other, of_request=True)

    def _answers(self, old: Operation, new: Operation) -> None:
        for status in dict.fromkeys([*old.answers, *new.answers]):
            one, other = old.answers.get(status), new.answers.get(status)
            at = f"response/{status}"
            success = status.startswith("2")
            if one and other:
                if one.headers != other.headers:
                    severity: Severity = "additive" if {*one.headers} <= {*other.headers} else "breaking"
                    self._change(
                        at, "headers", severity, one.headers or ABSENT, other.headers or ABSENT,
                        one.pointer, other.pointer,
                    )  # fmt: skip
                self._contents(at, one, other, of_request=False)
            elif one and not (_says_nothing(status, one) and "default" in new.answers):
                severity = "breaking" if success else "cosmetic"
                self._change(at, "removed", severity, _told(one), ABSENT, one.pointer, new.pointer)
            elif other and not (_says_nothing(status, other) and "default" in old.answers):
                severity = "additive" if success else "cosmetic"
                self._change(at, "added", severity, ABSENT, _told(other), old.pointer, other.pointer)

    def _contents(self, at: str, old: Body | Answer, new: Body | Answer, *, of_request: bool) -> None:
        ends = (old.pointer, new.pointer)
        self._texts(*ends, (old.text,), (new.text,))
        self._examples(*ends, old.example, new.example)
        if old.media != new.media:
            before, after = ({media.partition(";")[0].strip() for media in body.media} for body in (old, new))
            severity: Severity = "cosmetic" if before == after else "additive" if before <= after else "breaking"
            self._change(at, "content-type", severity, old.media or ABSENT, new.media or ABSENT, *ends)
        if old.value and new.value:
            formats = (old.value.formats, new.value.formats)
            self._value(
                at, old.value, new.value, formats, (old.value.pointer, new.value.pointer), of_request=of_request
            )

    # Values

    def _value(
        self,
        at: str,
        old: Value,
        new: Value,
        formats: tuple[dict[str, Any], dict[str, Any]],
        ends: tuple[str, str],
        *,
        of_request: bool,
        outer: tuple[tuple[str, str], ...] = (),
    ) -> None:
        if (old.pointer, new.pointer) in outer:
            return
        if old.types != new.types and not _same_object(old, new):
            before, after = (
                _names(value) if _is_open(other) else value.type for value, other in ((old, new), (new, old))
            )
            severity = by_types(old.types, new.types, of_request=of_request)
            self._change(at, "type", severity, before, after, *ends)
        self._enums(at, old, new, of_request=of_request)
        differing = {word for word in {*formats[0], *formats[1]} if formats[0].get(word) != formats[1].get(word)}
        for words in (differing & {"format"}, differing - {"format"}):
            if words:
                before, after = ({word: said[word] for word in sorted(words & said.keys())} for said in formats)
                severity = by_formats(before, after, of_request=of_request)
                self._change(at, "format", severity, _only(before), _only(after), *ends)
        if str(old.default).lower() != str(new.default).lower():
            severity = "cosmetic" if ABSENT in (old.default, new.default) else "breaking"
            self._change(at, "default", severity, old.default, new.default, *ends)
        if not (old.properties and new.properties):
            return

        def same(place: str, one: Value, other: Value) -> None:
            self._property(place, one, other, (old, new), of_request, (*outer, (old.pointer, new.pointer)))

        self._named(
            at,
            old.properties,
            new.properties,
            (old.object_pointer, new.object_pointer),
            same=same,
            kind=lambda value: value.type,
            needed=lambda name, _: name in new.required,
            of_request=of_request,
        )

    def _property(
        self,
        at: str,
        old: Value,
        new: Value,
        owners: tuple[Value, Value],
        of_request: bool,
        outer: tuple[tuple[str, str], ...],
    ) -> None:
        ends = (old.pointer, new.pointer)
        self._texts(*ends, (old.text,), (new.text,))
        self._examples(*ends, old.example, new.example)
        before, after = (at.rpartition("/")[2] in owner.required for owner in owners)
        if before != after:
            self._change(at, "required", by_required(after, of_request=of_request), before, after, *ends)
        if old.deprecated != new.deprecated:
            self._deprecated(at, old.deprecated, *ends)
        self._value(at, old, new, (old.formats, new.formats), ends, of_request=of_request, outer=outer)

    def _enums(self, at: str, old: Value, new: Value, *, of_request: bool) -> None:
        before, after = old.enum, new.enum
        if before is None and after is None:
            return
        ends = (old.enum_pointer, new.enum_pointer)
        gone = [value for value in before or () if after is None or value not in after]
        come = [value for value in after or () if before is None or value not in before]
        if gone:
            severity = by_enum(gone=True, other=after, of_request=of_request)
            self._change(at, "enum-removed", severity, gone, ABSENT, *ends)
        if come:
            severity = by_enum(gone=False, other=before, of_request=of_request)
            self._change(at, "enum-added", severity, ABSENT, come, *ends)

    # What has names

    def _named(
        self,
        at: str,
        old: dict[str, _T],
        new: dict[str, _T],
        ends: tuple[str, str],
        *,
        same: Callable[[str, _T, _T], None],
        kind: Callable[[_T], Any],
        needed: Callable[[str, _T], bool],
        of_request: bool,
    ) -> None:
        """Compare parameters, or properties, by their names."""
        gone = {name: item for name, item in old.items() if name not in new}
        come = {name: item for name, item in new.items() if name not in old}
        for was, now in _renamed(gone, come, kind):
            one, other = gone.pop(was), come.pop(now)
            self._change(f"{at}/{was}", "renamed", "breaking", was, now, _pointer(one), _pointer(other))
        for name, item in gone.items():
            self._change(f"{at}/{name}", "removed", "breaking", kind(item), ABSENT, _pointer(item), ends[1])
        for name, item in come.items():
            severity: Severity = "breaking" if of_request and needed(name, item) else "additive"
            self._change(f"{at}/{name}", "added", severity, ABSENT, kind(item), ends[0], _pointer(item))
        for name, item in old.items():
            if name in new:
                same(f"{at}/{name}", item, new[name])

    # What is said

    def _deprecated(self, at: str, before: bool, *ends: str) -> None:
        self._change(at, "deprecated", "cosmetic", before or ABSENT, not before or ABSENT, *ends)

    def _texts(self, one: str, other: str, old: tuple[str, ...], new: tuple[str, ...]) -> None:
        if any(a and b and a.split() != b.split() for a, b in zip(old, new, strict=True)):
            self._found.reworded.add((one, other))

    def _examples(self, one: str, other: str, old: Any, new: Any) -> None:
        if old != new and old and new:
            self._found.examples.add((one, other))

    def _change(self, at: str, kind: Kind, severity: Severity, old: Any, new: Any, *ends: str) -> None:
        self._found.changes.append(Change(self._title, at, kind, severity, old, new, *ends))


def _renamed(old: dict[str, _T], new: dict[str, _T], kind: Callable[[_T], Any]) -> Iterable[tuple[str, str]]:
    """Pairs of names, gone and come, that are likely those of one thing: alike, and of the same type."""
    alike = sorted(
        (-likeness, was, now)
        for was, one in old.items()
        for now, other in new.items()
        if (likeness := _likeness(_plain(was), _plain(now))) >= _LIKELY and kind(one) == kind(other)
    )
    taken: set[tuple[str, str]] = set()
    for _, was, now in alike:
        if ("old", was) not in taken and ("new", now) not in taken:
            taken |= {("old", was), ("new", now)}
            yield was, now


def _likeness(one: str, other: str) -> float:
    """How alike two names are, from 0 to 1; `registrantid` and `id` are just alike enough."""
    shorter, longer = sorted((one, other), key=len)
    ratio = difflib.SequenceMatcher(None, one, other).ratio()
    return max(ratio, _LIKELY) if shorter and longer.endswith(shorter) else ratio


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _pointer(item: Any) -> str:
    return str(getattr(item, "named_at", item.pointer))


def _only(said: dict[str, Any]) -> Any:
    """What is said of formats: the one format by its name, limits with theirs."""
    return said.get("format", said) if said else ABSENT


def _told(body: Body | Answer) -> Any:
    return body.media or "no body"


def _names(value: Value) -> Any:
    """What is told of an object beside an open one: the properties it names."""
    return list(value.properties) or value.type


def _is_open(value: Value) -> bool:
    return not value.properties and any(OPEN in name for name in value.types | {"" if value.types else OPEN})


def _same_object(old: Value, new: Value) -> bool:
    """Whether two values differ in that one of them does not say that it is an object."""
    return bool(old.properties and new.properties) and "anything" in old.types | new.types


def _says_nothing(status: str, answer: Answer) -> bool:
    """Whether an error is described without a body, so that an answer for all other statuses says as much."""
    return not status.startswith("2") and not answer.media
