"""Compares two surfaces, operation by operation and place by place.

What is written differently for readers alone, descriptions and examples, is only counted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .change import ABSENT, Kind, Severity
from .compare_values import ValueComparison
from .journal import Comparison, Journal
from .names import compare_named
from .severity import by_required
from .surface import Answer, Body, Operation, Parameter

__all__ = ["Comparison", "compare", "compare_operations"]


def compare(old: Mapping[str, Sequence[Operation]], new: Mapping[str, Sequence[Operation]]) -> Comparison:
    """What differs from older operations to newer ones, by their keys: each as all the documents have it that do.

    What differs by any of them counts, and is told once. Where both sides have documents of the same titles, these are
    held against each other. Wording is counted by the first of them.
    """
    found = Comparison()
    known: set[str] = set()
    for key, described in old.items():
        if key not in new:
            journal, pointer = Journal(found, described[0].title), described[0].pointer
            journal.change("operation", "removed", "breaking", described[0].identifier, ABSENT, pointer, None)
            continue
        alike = [(one, other) for one in described for other in new[key] if one.document_title == other.document_title]
        for number, pair in enumerate(alike or [(described[0], other) for other in new[key]]):
            compared = compare_operations(*pair)
            for change in compared.changes:
                same = repr((change.operation, change.at, change.kind, change.old, change.new))
                if same not in known:
                    known.add(same)
                    found.changes.append(change)
            if number == 0:
                found.reworded |= compared.reworded
                found.examples |= compared.examples
    for key, described in new.items():
        if key not in old:
            journal, pointer = Journal(found, described[0].title), described[0].pointer
            journal.change("operation", "added", "additive", ABSENT, described[0].identifier, None, pointer)
    return found


def compare_operations(old: Operation, new: Operation) -> Comparison:
    """What differs between two descriptions of one operation."""
    found = Comparison()
    _Pair(found, old.title).operations(old, new)
    return found


class _Pair:
    """One operation, by both descriptions."""

    def __init__(self, found: Comparison, title: str) -> None:
        self._journal = Journal(found, title)

    def operations(self, old: Operation, new: Operation) -> None:
        ends = (old.pointer, new.pointer)
        self._journal.texts(*ends, old.texts, new.texts)
        if old.servers != new.servers:
            kind: Kind = "added" if not old.servers else "renamed" if new.servers else "removed"
            severity: Severity = "breaking" if kind == "renamed" else "cosmetic"
            self._journal.change("servers", kind, severity, old.servers or ABSENT, new.servers or ABSENT, *ends)
        if old.deprecated != new.deprecated:
            self._journal.deprecated("operation", old.deprecated, *ends)
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
        self._journal.change(
            "operation", "scopes", severity, sorted(before) or ABSENT, sorted(after) or ABSENT, old.pointer, new.pointer
        )

    # Parameters

    def _parameters(self, old: Operation, new: Operation) -> None:
        for was, now in zip(old.path_names, new.path_names, strict=True):
            one, other = old.parameters.get(("path", was)), new.parameters.get(("path", now))
            at = f"parameter/path/{was}"
            if was != now:
                ends = (one.pointer if one else old.pointer, other.pointer if other else new.pointer)
                self._journal.change(at, "renamed", "cosmetic", was, now, *ends)
            if one and other:
                self._parameter(at, one, other)
        for within in sorted({place for place, _ in [*old.parameters, *new.parameters]} - {"path"}):
            compare_named(
                self._journal,
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
        self._journal.texts(*ends, (old.text,), (new.text,))
        self._journal.examples(*ends, old.example, new.example)
        if old.required != new.required:
            severity = by_required(new.required, of_request=True)
            self._journal.change(at, "required", severity, old.required, new.required, *ends)
        if old.deprecated != new.deprecated:
            self._journal.deprecated(at, old.deprecated, *ends)
        comparison = ValueComparison(self._journal, of_request=True)
        comparison.values(at, old.value, new.value, (old.formats, new.formats), ends)

    # Bodies and answers

    def _bodies(self, old: Operation, new: Operation) -> None:
        one, other = old.body, new.body
        if one is None or other is None:
            if other is not None:
                severity: Severity = "breaking" if other.required else "additive"
                self._journal.change("request", "added", severity, ABSENT, _told(other), old.pointer, other.pointer)
            elif one is not None:
                self._journal.change("request", "removed", "breaking", _told(one), ABSENT, one.pointer, new.pointer)
            return
        ends = (one.pointer, other.pointer)
        if one.required != other.required:
            severity = by_required(other.required, of_request=True)
            self._journal.change("request", "required", severity, one.required, other.required, *ends)
        self._contents("request", one, other, of_request=True)

    def _answers(self, old: Operation, new: Operation) -> None:
        for status in dict.fromkeys([*old.answers, *new.answers]):
            one, other = old.answers.get(status), new.answers.get(status)
            at = f"response/{status}"
            success = status.startswith("2")
            if one and other:
                if one.headers != other.headers:
                    severity: Severity = "additive" if {*one.headers} <= {*other.headers} else "breaking"
                    self._journal.change(
                        at, "headers", severity, one.headers or ABSENT, other.headers or ABSENT,
                        one.pointer, other.pointer,
                    )  # fmt: skip
                self._contents(at, one, other, of_request=False)
            elif one and not (_says_nothing(status, one) and "default" in new.answers):
                severity = "breaking" if success else "cosmetic"
                self._journal.change(at, "removed", severity, _told(one), ABSENT, one.pointer, new.pointer)
            elif other and not (_says_nothing(status, other) and "default" in old.answers):
                severity = "additive" if success else "cosmetic"
                self._journal.change(at, "added", severity, ABSENT, _told(other), old.pointer, other.pointer)

    def _contents(self, at: str, old: Body | Answer, new: Body | Answer, *, of_request: bool) -> None:
        ends = (old.pointer, new.pointer)
        self._journal.texts(*ends, (old.text,), (new.text,))
        self._journal.examples(*ends, old.example, new.example)
        if old.media != new.media:
            before, after = ({media.partition(";")[0].strip() for media in body.media} for body in (old, new))
            severity: Severity = "cosmetic" if before == after else "additive" if before <= after else "breaking"
            self._journal.change(at, "content-type", severity, old.media or ABSENT, new.media or ABSENT, *ends)
        if old.value and new.value:
            formats, ends = (old.value.formats, new.value.formats), (old.value.pointer, new.value.pointer)
            ValueComparison(self._journal, of_request=of_request).values(at, old.value, new.value, formats, ends)


def _told(body: Body | Answer) -> Any:
    return body.media or "no body"


def _says_nothing(status: str, answer: Answer) -> bool:
    """Whether an error is described without a body, so that an answer for all other statuses says as much."""
    return not status.startswith("2") and not answer.media
