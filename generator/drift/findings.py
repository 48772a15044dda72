"""What there is to report: our description held against the official files, or two revisions of these."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import Any

from ..comparison.change import SEVERITIES, Change
from ..comparison.compare import Comparison, compare
from ..comparison.surface import Operation, operation_key
from .contract import Contract, Line, nearest
from .deviations import Deviation, without_explained
from .upstream import Upstream

__all__ = ["Finding", "Report", "drift", "since"]


@dataclass(frozen=True)
class Finding:
    """One thing to look at.

    `what` is its class, such as `parameter added`: what happened on the way from `old`, which is ours (or the older
    official revision), to `new`, which is theirs (or the newer one).
    """

    what: str
    severity: str
    places: tuple[tuple[str, str], ...]
    """Where it is: the operations, and the places in them."""
    old: Any
    new: Any
    old_pointer: str | None
    new_pointer: str | None
    locate: Callable[[], Line | None] = field(repr=False, compare=False)
    explained: Deviation | None = None

    @cached_property
    def line(self) -> Line | None:
        """Where in spec/ it is, or where it would have to go; looked for when it is asked for."""
        return self.locate()


@dataclass
class Report:
    """All that there is to say."""

    sides: tuple[str, str]
    """What the two sides are called."""
    findings: list[Finding] = field(default_factory=list[Finding])
    explained: list[Finding] = field(default_factory=list[Finding])
    candidates: list[Finding] = field(default_factory=list[Finding])
    """Operations that are new beside ours, for someone to decide whether they are to be described."""
    not_compared: list[str] = field(default_factory=list[str])
    not_covered: list[str] = field(default_factory=list[str])
    """Resources of ours that the official files given are not about."""
    compared: int = 0
    """How many operations both sides have."""
    reworded: int = 0
    examples: int = 0


def drift(contract: Contract, upstream: Upstream) -> Report:
    """What official files say otherwise than the contract."""
    ours = contract.covered_by(upstream.titles, upstream.descriptions)
    in_scope = ours.keys() | _beside(ours, [upstream])
    theirs = {key: found for key, found in upstream.descriptions.items() if key in in_scope}
    comparison = compare({key: [operation] for key, operation in ours.items()}, theirs)
    comparison.changes += _left_out(contract, ours, upstream)
    report = _report(("ours", "theirs"), contract, comparison, ours, theirs)
    used: set[tuple[int, str, str]] = set()
    unexplained: list[Change] = []
    for change in comparison.changes:
        reasons = [(entry, pair) for entry in contract.deviations for pair in entry.explains(change)]
        used |= {(entry.line, *pair) for entry, pair in reasons}
        if rest := without_explained(change, contract.deviations):
            unexplained.append(rest)
        else:
            report.explained.append(_finding([change], _our_line(contract, change), reasons[0][0]))
    report.findings = [
        *(_finding(changes, _our_line(contract, changes[0])) for changes in _grouped(unexplained)),
        *_stale(used, contract, ours),
    ]
    report.not_compared = [*contract.surface.faults, *upstream.faults]
    return report


def since(contract: Contract, new: Upstream, old: Upstream) -> Report:
    """What changed between two official revisions in the operations of the contract, and what is new beside them."""
    ours = contract.surface.operations
    in_scope = ours.keys() | _beside(ours, [old, new])
    # Of what is not ours it counts whether it is there.
    before = {key: found for key, found in old.descriptions.items() if key in in_scope and _counts(key, ours, new)}
    now = {key: found for key, found in new.descriptions.items() if key in in_scope and _counts(key, ours, old)}
    comparison = compare(before, now)
    covered = contract.covered_by(old.titles | new.titles, [*before, *now])
    report = _report(("before", "now"), contract, comparison, covered, now)
    for changes in _grouped(comparison.changes):
        operation = ours.get(operation_key(*changes[0].operation.split(" ", 1)))
        line = partial(_nearest_line, contract, operation, changes[0].at)
        is_candidate = operation is None and changes[0].kind == "added"
        (report.candidates if is_candidate else report.findings).append(_finding(changes, line))
    report.not_compared = [*old.faults, *new.faults]
    return report


def _counts(key: str, ours: Container[str], other: Upstream) -> bool:
    return key in ours or key not in other.descriptions


def _beside(ours: Container[str], revisions: Sequence[Upstream]) -> set[str]:
    """The official operations that are not ours, but have a path or, in one file, a tag of one of ours."""
    described = [(key, one) for revision in revisions for key, found in revision.descriptions.items() for one in found]
    paths = {key.partition(" ")[2] for key, _ in described if key in ours}
    tags = {(operation.document_title, tag) for key, operation in described if key in ours for tag in operation.tags}
    return {
        key
        for key, operation in described
        if key not in ours
        and (key.partition(" ")[2] in paths or any((operation.document_title, tag) in tags for tag in operation.tags))
    }


def _left_out(contract: Contract, ours: Mapping[str, Operation], upstream: Upstream) -> Iterator[Change]:
    """That a file which is about a resource does not have an operation of it any more, though another one has."""
    for key, operation in ours.items():
        found = upstream.descriptions.get(key, [])
        missed = contract.official_files(operation) & upstream.titles - {one.document_title for one in found}
        if found and missed:
            name, where = operation.identifier, f"not in {', '.join(sorted(missed))}"
            yield Change(operation.title, "operation", "removed", "cosmetic", name, where, operation.pointer, None)


def _report(
    sides: tuple[str, str],
    contract: Contract,
    comparison: Comparison,
    covered: Mapping[str, Operation],
    theirs: Mapping[str, object],
) -> Report:
    resources = {contract.resource(operation) for operation in covered.values()}
    described = {contract.resource(operation) for operation in contract.surface.operations.values()}
    return Report(
        sides,
        not_covered=sorted(described - resources),
        compared=len(covered.keys() & theirs.keys()),
        reworded=len(comparison.reworded),
        examples=len(comparison.examples),
    )


def _grouped(changes: Iterable[Change]) -> list[list[Change]]:
    """Changes of one thing that several operations have, together; the worst first."""
    groups: dict[str, list[Change]] = {}
    for change in changes:
        same = (change.what, change.severity, change.old_pointer, change.new_pointer, change.old, change.new)
        of_one = change.name if "property" in change.subject else f"{change.operation} {change.at}"
        groups.setdefault(repr((same, of_one)), []).append(change)
    return sorted(groups.values(), key=lambda group: SEVERITIES.index(group[0].severity))


def _nearest_line(contract: Contract, operation: Operation | None, at: str) -> Line | None:
    return contract.line(nearest(operation, at)) if operation else None


def _finding(
    changes: Sequence[Change], locate: Callable[[], Line | None], explained: Deviation | None = None
) -> Finding:
    first = changes[0]
    return Finding(
        first.what,
        first.severity,
        tuple((change.operation, change.at) for change in changes),
        first.old,
        first.new,
        first.old_pointer,
        first.new_pointer,
        locate,
        explained,
    )


def _our_line(contract: Contract, change: Change) -> Callable[[], Line | None]:
    return lambda: contract.line(change.old_pointer) if change.old_pointer else None


def _stale(
    used: Container[tuple[int, str, str]], contract: Contract, covered: Mapping[str, Operation]
) -> Iterator[Finding]:
    """The entries that explain nothing, though all that they are about was compared."""
    all_of_ours = contract.surface.operations
    official = {known.title for key, known in all_of_ours.items() if contract.official_files(known) or key in covered}
    compared = {operation.title for operation in covered.values()}
    for entry in contract.deviations:
        stale: list[tuple[str, str]] = []
        for operation, place in entry.pairs():
            meant = {known.title for known in all_of_ours.values() if entry.means(operation, known.title)}
            judged = meant & official <= compared and (not meant or meant & official)
            if judged and (entry.line, operation, place) not in used:
                stale.append((operation, place))
        if stale:
            line = partial(Line, "deviations.yaml", "", entry.line)
            places = tuple(stale)
            yield Finding("deviation stale", "cosmetic", places, entry.ours, entry.theirs, None, None, line)
