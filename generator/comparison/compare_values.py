"""Compares what may stand at a place by two descriptions: kinds of value, listed values, limits, properties."""

from __future__ import annotations

from typing import Any

from .change import ABSENT
from .journal import Journal
from .names import compare_named
from .severity import by_enum, by_formats, by_required, by_types
from .values import OPEN, Value

__all__ = ["ValueComparison"]


class ValueComparison:
    """Compares values of one operation, of its request or of an answer."""

    def __init__(self, journal: Journal, *, of_request: bool) -> None:
        self._journal = journal
        self._of_request = of_request

    def values(
        self,
        at: str,
        old: Value,
        new: Value,
        formats: tuple[dict[str, Any], dict[str, Any]],
        ends: tuple[str, str],
        outer: tuple[tuple[str, str], ...] = (),
    ) -> None:
        """Compare two values at a place: with their `formats`, which a parameter has a word in, and their pointers."""
        if (old.pointer, new.pointer) in outer:
            return
        if old.types != new.types and not _same_object(old, new):
            before, after = (
                _names(value) if _is_open(other) else value.type for value, other in ((old, new), (new, old))
            )
            severity = by_types(old.types, new.types, of_request=self._of_request)
            self._journal.change(at, "type", severity, before, after, *ends)
        self._enums(at, old, new)
        differing = {word for word in {*formats[0], *formats[1]} if formats[0].get(word) != formats[1].get(word)}
        for words in (differing & {"format"}, differing - {"format"}):
            if words:
                before, after = ({word: said[word] for word in sorted(words & said.keys())} for said in formats)
                severity = by_formats(before, after, of_request=self._of_request)
                self._journal.change(at, "format", severity, _only(before), _only(after), *ends)
        if str(old.default).lower() != str(new.default).lower():
            severity = "cosmetic" if ABSENT in (old.default, new.default) else "breaking"
            self._journal.change(at, "default", severity, old.default, new.default, *ends)
        if not (old.properties and new.properties):
            return

        def same(place: str, one: Value, other: Value) -> None:
            self._property(place, one, other, (old, new), (*outer, (old.pointer, new.pointer)))

        compare_named(
            self._journal,
            at,
            old.properties,
            new.properties,
            (old.object_pointer, new.object_pointer),
            same=same,
            kind=lambda value: value.type,
            needed=lambda name, _: name in new.required,
            of_request=self._of_request,
        )

    def _property(
        self,
        at: str,
        old: Value,
        new: Value,
        owners: tuple[Value, Value],
        outer: tuple[tuple[str, str], ...],
    ) -> None:
        ends = (old.pointer, new.pointer)
        self._journal.texts(*ends, (old.text,), (new.text,))
        self._journal.examples(*ends, old.example, new.example)
        before, after = (at.rpartition("/")[2] in owner.required for owner in owners)
        if before != after:
            self._journal.change(at, "required", by_required(after, of_request=self._of_request), before, after, *ends)
        if old.deprecated != new.deprecated:
            self._journal.deprecated(at, old.deprecated, *ends)
        self.values(at, old, new, (old.formats, new.formats), ends, outer)

    def _enums(self, at: str, old: Value, new: Value) -> None:
        before, after = old.enum, new.enum
        if before is None and after is None:
            return
        ends = (old.enum_pointer, new.enum_pointer)
        gone = [value for value in before or () if after is None or value not in after]
        come = [value for value in after or () if before is None or value not in before]
        if gone:
            severity = by_enum(gone=True, other=after, of_request=self._of_request)
            self._journal.change(at, "enum-removed", severity, gone, ABSENT, *ends)
        if come:
            severity = by_enum(gone=False, other=before, of_request=self._of_request)
            self._journal.change(at, "enum-added", severity, ABSENT, come, *ends)


def _only(said: dict[str, Any]) -> Any:
    """What is said of formats: the one format by its name, limits with theirs."""
    return said.get("format", said) if said else ABSENT


def _names(value: Value) -> Any:
    """What is told of an object beside an open one: the properties it names."""
    return list(value.properties) or value.type


def _is_open(value: Value) -> bool:
    return not value.properties and any(OPEN in name for name in value.types | {"" if value.types else OPEN})


def _same_object(old: Value, new: Value) -> bool:
    """Whether two values differ in that one of them does not say that it is an object."""
    return bool(old.properties and new.properties) and "anything" in old.types | new.types
