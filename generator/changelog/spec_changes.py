"""What changed in the contract that no signature shows: scopes, pages, limits, statuses, what is deprecated or secret.

What the package shows (that an argument is there, its type, whether it must be given) is left to the comparison of
packages, so that each change is told once. A secret, a limit or a status of a shared model is told once as well, not
for every endpoint that has to do with it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import Any, cast

from ..bundle import Json
from ..comparison.change import ABSENT, Change
from ..comparison.compare import compare_operations
from ..comparison.document import members
from ..comparison.surface import Operation, Surface
from .contract import Contract, described_at
from .interface import Interface
from .limits import in_words
from .python_changes import Differences
from .remark import Remark, Section, code, series
from .sides import called

__all__ = ["SpecDifferences", "spec_changes"]

_SHOWN = frozenset({"added", "removed", "renamed", "type", "required"})
"""The kinds of change that signatures and attributes show."""

_SCHEMA = re.compile(r"[^#]*#/components/schemas/([^/]+)(?:/.*)?/properties/([^/]+)")
_ENUM = re.compile(r"[^#]*#/components/schemas/([^/]+)")


@dataclass(frozen=True)
class SpecDifferences:
    """Remarks on the contract, and in how many places it differs otherwise, where no user of Python would notice."""

    remarks: list[Remark]
    unnoticed: int


@dataclass(frozen=True)
class _Side:
    interface: Interface
    contract: Contract


@dataclass(frozen=True)
class _Place:
    """Whose place it is, in Python: an endpoint's argument, a class's attribute, or (without a name) the endpoint.

    Where Python has no name for it, `shown_by_python` is False, and `name` is what the contract calls it.
    """

    owner: str
    shown: str
    name: str
    shown_by_python: bool


def spec_changes(
    old: tuple[Interface, Contract], new: tuple[Interface, Contract], package: Differences
) -> SpecDifferences:
    """What changed between two contracts beyond what `package` tells of the packages that are made of them."""
    return _Comparison(_Side(*old), _Side(*new), package).run()


class _Comparison:
    def __init__(self, old: _Side, new: _Side, package: Differences) -> None:
        self.old, self.new = old, new
        self.package = package
        self.remarks: list[Remark] = []
        self.unnoticed: set[tuple[str | None, str | None]] = set()

    def run(self) -> SpecDifferences:
        for endpoint, operation in self.old.contract.operations.items():
            now = self.package.renames.functions.get(endpoint, endpoint)
            there = endpoint in self.old.interface.functions and now in self.new.interface.functions
            if there and now in self.new.contract.operations:
                self._operations(endpoint, operation, now, self.new.contract.operations[now])
        return SpecDifferences(list(dict.fromkeys(self.remarks)), len(self.unnoticed))

    def _operations(self, endpoint: str, old: Operation, now: str, new: Operation) -> None:
        say = partial(self._say, called(now), feature=False)
        if old.key != new.key:
            say("Changed", False, f"{{}} asks {code(new.title)}, no longer {code(old.title)}.")
        if len(old.path_names) != len(new.path_names):
            old = _moved(self.old.contract, old, new.path)
        self._extensions(say, old, new)
        self._credentials(say, old, new)
        self._wire_names(endpoint, now)
        found = compare_operations(old, new)
        self.unnoticed |= found.reworded | found.examples
        for change in found.changes:
            if not self._change(change, endpoint, now, old, new):
                self.unnoticed.add((change.old_pointer, change.new_pointer))

    def _extensions(self, say: Any, old: Operation, new: Operation) -> None:
        # What an older revision says may be what paging() would refuse today.
        before, after = (members(operation.at.node.get("x-pagination")).get("style") for operation in (old, new))
        if before != after:
            shown = [f"as {code(style)} says" if style else "in one" for style in (after, before)]
            say("Changed", False, f"{{}} gets its pages {shown[0]}, no longer {shown[1]}.")
        harmless = [bool(operation.at.node.get("x-idempotent")) for operation in (old, new)]
        if harmless == [False, True]:
            say("Changed", False, "{} is repeated after any failure that may pass, since that does no harm.")
        if harmless == [True, False]:
            say("Changed", False, "{} is repeated only after failures that prove that it had no effect.")

    def _credentials(self, say: Any, old: Operation, new: Operation) -> None:
        after, before = _shown_to_webex(self.new.contract, new), _shown_to_webex(self.old.contract, old)
        if before != after:
            say("Changed", after != _NOTHING, f"{{}} sends {after}, no longer {before}.")

    def _wire_names(self, endpoint: str, now: str) -> None:
        """Arguments that go somewhere else under the same name."""
        before = self.old.contract.wire_names(endpoint, self.old.interface.functions[endpoint])
        after = self.new.contract.wire_names(now, self.new.interface.functions[now])
        for name, at in before.items():
            if name in after and after[name] != at:
                says = f"{{}} sends {{}} as {_sent(after[name])}, no longer as {_sent(at)}."
                self._say(called(now), "Changed", False, says, name, feature=False)

    def _change(self, change: Change, endpoint: str, now: str, old: Operation, new: Operation) -> bool:
        """Tell of a change; False where no user of the package would notice it."""
        place = self._place(change.at, endpoint, now, old, new)
        if change.at == "servers":
            says = f"{{}} asks {_listed(change.new)}, no longer {_listed(change.old)}."
            self._say(called(now), "Changed", False, says, feature=False)
            return True
        if change.kind == "scopes":
            shown = [_shown_to_webex(*side) for side in ((self.old.contract, old), (self.new.contract, new))]
            # What is sent in place of a token is told already.
            return shown[0] == shown[1] and self._scopes(called(now), change)
        if change.kind == "deprecated":
            return self._deprecated(place, change)
        if change.subject == "status code" and change.kind in ("added", "removed", "headers"):
            return self._answer(called(now), change)
        if change.kind == "content-type":
            verb = "is sent" if change.at == "request" else f"answers {change.name}"
            says = f"{{}} {verb} as {_listed(change.new)}, no longer {_listed(change.old)}."
            self._say(called(now), "Changed", False, says, feature=False)
            return True
        if change.kind == "format":
            return self._format(place, change)
        if change.kind in ("enum-added", "enum-removed"):
            return self._values(place, change)
        if change.kind == "default":
            says = (
                f"{{}} has {{}} as {code(str(change.new))} where nothing is given, no longer {code(str(change.old))}."
            )
            return self._tell(place, "Changed", change.severity == "breaking", says)
        return self._envelope(place, change)

    def _place(self, at: str, endpoint: str, now: str, old: Operation, new: Operation) -> _Place:
        """What a place of the contract is in Python."""
        for side, name, operation in ((self.new, now, new), (self.old, endpoint, old)):
            wire = side.contract.wire_names(name, side.interface.functions[name])
            if names := [argument for argument, where in wire.items() if where == at]:
                return _Place(now, called(now), names[0], True)
            found = described_at(operation, at)
            within = _SCHEMA.fullmatch(found.named_at) if found else None
            if within and (owner := side.interface.classes.get(within[1])):
                key = _unescaped(within[2])
                if names := [each.name for each in owner.attributes.values() if each.key == key]:
                    return _Place(owner.name, side.interface.called(owner.name), names[0], True)
        return _Place(now, called(now), "" if at == "operation" else at.rpartition("/")[2], False)

    def _scopes(self, subject: str, change: Change) -> bool:
        before, after = ([] if side == ABSENT else list(side) for side in (change.old, change.new))
        lost = [scope for scope in before if scope not in after]
        gained = [scope for scope in after if scope not in before]
        if not after:
            says = f"{{}} can be called without the scope {_either(lost)}."
        elif not before:
            says = f"{{}} needs the scope {_either(gained)}."
        elif lost and gained:
            says = f"{{}} needs the scope {_either(gained)}, no longer {_either(lost)}."
        elif lost:
            says = f"{{}} can no longer be called with the scope {_either(lost)}, but with {_either(after)}."
        else:
            says = f"{{}} can be called with the scope {_either(gained)} as well."
        self._say(subject, "Changed", bool(after and (lost or not before)), says)
        return True

    def _deprecated(self, place: _Place, change: Change) -> bool:
        if change.new is True:
            return self._tell(place, "Deprecated", False, "{}: {}." if place.name else "{}.")
        says = "{} no longer has {} as deprecated." if place.name else "{} is no longer deprecated."
        return self._tell(place, "Changed", False, says)

    def _answer(self, subject: str, change: Change) -> bool:
        if change.kind == "headers":
            listed = [series(map(code, side)) if side != ABSENT else "none" for side in (change.new, change.old)]
            says = f"{{}} answers {change.name} with the header fields {listed[0]}, no longer {listed[1]}."
        elif change.name == "default":
            return False
        else:
            verb = "answers" if change.name.startswith("2") else "fails"
            says = f"{{}} may {verb.rstrip('s')} with {change.name}."
            if change.kind == "removed":
                says = f"{{}} no longer {verb} with {change.name}."
        self._say(subject, "Changed", False, says, feature=False)
        return True

    def _format(self, place: _Place, change: Change) -> bool:
        if "password" in (change.old, change.new):
            says = "{} hides {} in its repr, in errors and logs." if change.new == "password" else "{} shows {} now."
            return self._tell(place, "Changed", False, says, feature=False)
        if change.severity == "cosmetic" or (place.owner, place.name) in self.package.told:
            return False
        says = f"{{}} takes {{}} {in_words(change.new)}, no longer {in_words(change.old)}."
        return self._tell(place, "Changed", change.severity == "breaking", says)

    def _values(self, place: _Place, change: Change) -> bool:
        """Values of an enum that Python has no class for; it shows those of the others."""
        pointers = [
            found for pointer in (change.old_pointer, change.new_pointer) if (found := _ENUM.match(pointer or ""))
        ]
        if any(found[1] in side.interface.enums for side in (self.old, self.new) for found in pointers):
            return True
        if (place.owner, place.name) in self.package.told:
            return True
        breaking = change.severity == "breaking"
        if change.kind == "enum-added":
            return self._tell(place, "Changed", breaking, f"{{}} may have {{}} as {_either(change.new)} as well.")
        return self._tell(place, "Changed", breaking, f"{{}} may no longer have {{}} as {_either(change.old)}.")

    def _envelope(self, place: _Place, change: Change) -> bool:
        """What stands beside the entries of a page, which no class shows; all else that is left is shown."""
        if place.shown_by_python or not change.at.startswith("response/2") or change.kind not in _SHOWN:
            return place.shown_by_python
        words = {
            "added": f"{{}} answers with {code(change.name)} as well.",
            "removed": f"{{}} no longer answers with {code(change.name)}.",
            "renamed": f"{{}} answers with {code(str(change.new))}, no longer {code(str(change.old))}.",
        }
        if change.kind not in words or (place.owner, "") in self.package.told:
            return False
        self._say(
            place.shown, "Added" if change.kind == "added" else "Changed", change.kind != "added", words[change.kind]
        )
        return True

    def _tell(self, place: _Place, section: Section, breaking: bool, says: str, *, feature: bool = True) -> bool:
        self._say(place.shown, section, breaking, says, place.name, feature=feature)
        return True

    def _say(
        self, subject: str, section: Section, breaking: bool, says: str, name: str = "", *, feature: bool = True
    ) -> None:
        self.remarks.append(Remark(section, breaking, subject, says, (name,) if name else (), feature))


def _moved(contract: Contract, operation: Operation, path: str) -> Operation:
    """An operation as it would be at another path, to be compared with the one there."""
    item = contract.document["paths"][operation.path]
    method = operation.key.partition(" ")[0].lower()
    there = {"parameters": item.get("parameters", []), method: item[method]}
    (moved,) = Surface(contract.name, {**contract.document, "paths": {path: there}}).operations.values()
    return moved


_NOTHING = "nothing to be let in by"


def _shown_to_webex(contract: Contract, operation: Operation) -> str:
    """What an operation is asked with, in words."""
    security = cast("list[Json]", operation.at.node.get("security", contract.document.get("security", [])))
    names = sorted({name for requirement in security for name in requirement})
    schemes = cast("Json", contract.document.get("components", {}).get("securitySchemes", {}))
    if any(schemes.get(name, {}).get("type") == "oauth2" for name in names):
        return "the client's access token"
    return f"what {' or '.join(map(code, names))} stands for" if names else _NOTHING


def _sent(at: str) -> str:
    """Where an argument goes, in words."""
    first, within, *name = at.split("/", 2)
    return (
        f"{code(within)} of the body" if first == "request" else f"{code(name[0])} of the {_PLACES.get(within, within)}"
    )


_PLACES = {"query": "query", "header": "header fields", "path": "path", "cookie": "cookies"}


def _listed(said: Any) -> str:
    return "nothing" if said == ABSENT else series(map(code, said))


def _either(values: Any) -> str:
    return " or ".join(code(str(value)) for value in values)


def _unescaped(step: str) -> str:
    return step.replace("~1", "/").replace("~0", "~")
