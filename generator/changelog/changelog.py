"""All that changed between two revisions, as lines of a changelog."""

from __future__ import annotations

from dataclasses import dataclass

import griffe

from ..names import part_of
from .contract import Contract
from .interface import Interface
from .python_changes import python_changes
from .remark import Entry, Remark, Section, code, entries
from .revisions import Revision
from .sides import Renames
from .spec_changes import spec_changes
from .version import Suggestion, suggested

__all__ = ["Changelog", "changelog"]


@dataclass(frozen=True)
class Changelog:
    """The lines, breaking ones first; in how many places the contract differs unnoticed; the version to come."""

    entries: list[Entry]
    unnoticed: int
    suggestion: Suggestion

    @property
    def breaking(self) -> int:
        """How many changes break something."""
        return sum(entry.changes for entry in self.entries if entry.breaking)

    @property
    def changes(self) -> int:
        """How many changes there are."""
        return sum(entry.changes for entry in self.entries)


def changelog(old: Revision, new: Revision, version: str | None = None) -> Changelog:
    """What changed from one revision to another; `version` is the present one where `old` does not say."""
    package = python_changes(old.interface, new.interface, _renames(old, new), new.contract.summaries)
    spec = spec_changes((old.interface, old.contract), (new.interface, new.contract), package)
    remarks = [*package.remarks, *_others(old.interface, new.interface), *spec.remarks]
    lines = entries(remarks)
    suggestion = suggested(
        old.version or version,
        breaking=any(line.breaking for line in lines),
        additive=any(line.feature for line in lines),
        other=bool(lines or spec.unnoticed or old.contract.document != new.contract.document),
    )
    return Changelog(lines, spec.unnoticed, suggestion)


def _renames(old: Revision, new: Revision) -> Renames:
    """What the contract knows to be the same under another name: an operation by its path, an argument by its key."""
    ids = new.contract.by_key()
    functions = {
        endpoint: ids[operation.key]
        for endpoint, operation in old.contract.operations.items()
        if endpoint not in new.contract.operations
        and operation.key in ids
        and ids[operation.key] not in old.contract.operations
    }
    names: dict[tuple[str, str], str] = {}
    for endpoint, function in old.interface.functions.items():
        now = functions.get(endpoint, endpoint)
        if now in new.interface.functions:
            taken = new.interface.functions[now]
            after = {at: name for name, at in new.contract.wire_names(now, taken).items()}
            moved = _in_paths(old.contract, endpoint, new.contract, now)
            for name, at in old.contract.wire_names(endpoint, function).items():
                if name not in taken.parameters and (known := after.get(moved.get(at, at))):
                    names[endpoint, name] = known
    return Renames(functions, names)


def _in_paths(old: Contract, endpoint: str, new: Contract, now: str) -> dict[str, str]:
    """Where the parameters of a path are that has other names in its braces."""
    one, other = old.operations.get(endpoint), new.operations.get(now)
    if one is None or other is None or one.key != other.key:
        return {}
    places = [[f"parameter/path/{name}" for name in operation.path_names] for operation in (one, other)]
    return dict(zip(*places, strict=True))


def _others(old: Interface, new: Interface) -> list[Remark]:
    """What griffe finds to be broken beyond what is compared here: in what all models are built on, say."""
    remarks: dict[Remark, None] = {}
    for breakage in griffe.find_breaking_changes(old.tree, new.tree):
        place = breakage.obj.path.split(".")[1:]
        # What a class inherits is told where it is written.
        if not _is_compared(place, old) and not getattr(breakage.obj, "inherited", False):
            about = breakage.old_value or breakage.new_value
            which = f" ({code(about.name)})" if isinstance(about, griffe.Parameter) else ""
            says = f"{{}}: {breakage.kind.value[0].lower()}{breakage.kind.value[1:]}{which}."
            section: Section = "Removed" if breakage.kind is griffe.BreakageKind.OBJECT_REMOVED else "Changed"
            remarks[Remark(section, True, ".".join(place), says)] = None
    return list(remarks)


def _is_compared(place: list[str], old: Interface) -> bool:
    """Whether something at a place of the package is compared by what stands in `Interface`, or is nobody's but ours.

    Endpoints are, and the methods called as they are; so are classes of the contract and their attributes. Readers are
    what models are read by.
    """
    folder, *path = place
    if folder == "api":
        grouped = [part_of(name, old.resources) for name in old.resources]
        parts = [part for part in grouped if part and part[0] == path[0]]
        return len(path) < 3 or f"{path[0]}.{path[2]}" in old.functions or path[2] in [name for _, name in parts]
    if len(path) > 2:
        return path[1] in old.classes and path[2] in old.classes[path[1]].attributes
    return len(path) < 2 or path[1] in old.classes or not path[1][0].isupper()
