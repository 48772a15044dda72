"""What changed in endpoints: which there are, what they take, and what they give."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .annotations import NONE, Kind, fits, kinds
from .interface import Function, Parameter
from .remark import Remark, code, series
from .renames import paired, similar
from .sides import GAINED, GONE, LOST, Sides, called

__all__ = ["EndpointChanges"]

_LAZY = "PagedOperation"
_LEFT_OUT = {NONE, Kind("Unset")}


@dataclass
class EndpointChanges:
    """Notes what changed in endpoints; `summaries` say of new ones what they do."""

    sides: Sides
    summaries: Mapping[str, str]

    def note(self) -> None:
        old, new, moved = self.sides.old.functions, self.sides.new.functions, self.sides.renames.functions
        self._new_functions([function for name, function in new.items() if name not in {*old, *moved.values()}])
        self._old_functions([function for name, function in old.items() if moved.get(name, name) not in new])
        for endpoint, function in old.items():
            if (now := moved.get(endpoint, endpoint)) not in new:
                continue
            if now != endpoint:
                self.sides.note("Changed", True, now, "", f"{code(called(endpoint))} is called {{}} now.")
            self._function(function, new[now])

    def _old_functions(self, removed: list[Function]) -> None:
        for resource, endpoints in _by_resource(removed).items():
            if resource in self.sides.new.resources:
                for endpoint in endpoints:
                    self.sides.note("Removed", True, endpoint, "", GONE)
            else:
                self.sides.remarks.append(
                    Remark("Removed", True, f"webex.{resource}", "{} is gone, with {}.", _methods(endpoints))
                )

    def _new_functions(self, added: list[Function]) -> None:
        for resource, endpoints in _by_resource(added).items():
            if resource in self.sides.old.resources:
                self.sides.remarks += [
                    Remark("Added", False, called(endpoint), self._said(endpoint)) for endpoint in endpoints
                ]
            else:
                self.sides.remarks.append(
                    Remark("Added", False, f"webex.{resource}", "{}, with {}.", _methods(endpoints))
                )

    def _said(self, endpoint: str) -> str:
        """What is said of a new endpoint."""
        return f"{{}}: {self.summaries[endpoint]}" if self.summaries.get(endpoint) else "{}."

    def _function(self, old: Function, new: Function) -> None:
        endpoint = new.id
        pairs = self._parameters(old, new)
        for name, parameter in old.parameters.items():
            if name not in pairs:
                self.sides.note("Removed", True, endpoint, name, LOST)
            else:
                self._parameter(endpoint, parameter, new.parameters[pairs[name]])
        for name, parameter in new.parameters.items():
            if name in pairs.values():
                continue
            if parameter.default is None:
                self.sides.note("Changed", True, endpoint, name, "{} must be given {} as well.")
            else:
                self.sides.note("Added", False, endpoint, name, GAINED)
        before = [pairs.get(name, name) for name in old.positional if name in pairs]
        if before != new.positional[: len(before)]:
            order = series(map(code, new.positional)) or "nothing"
            self.sides.note("Changed", True, endpoint, "", f"{{}} takes {order} by position, in this order.")
        self._returns(old, new)

    def _parameters(self, old: Function, new: Function) -> dict[str, str]:
        """What the parameters that are still there are called now."""
        pairs = {
            name: now
            for name in old.parameters
            if (now := self.sides.renames.names.get((old.id, name), name)) in new.parameters
        }
        gone = [parameter for name, parameter in old.parameters.items() if name not in pairs]
        free = [parameter for name, parameter in new.parameters.items() if name not in pairs.values()]
        for name, now in pairs.items():
            if name != now:
                self.sides.note("Changed", True, new.id, now, f"{{}} calls {code(name)} {{}} now.")
        for one, other in paired(gone, free, self._may_be):
            pairs[one.name] = other.name
            self.sides.note(
                "Changed", True, new.id, other.name, f"{{}} lost {code(one.name)}, which probably is {{}} now."
            )
        return pairs

    def _may_be(self, one: Parameter, other: Parameter) -> bool:
        return self.sides.as_now(one.annotation) == other.annotation and similar(one.name, other.name)

    def _parameter(self, endpoint: str, old: Parameter, new: Parameter) -> None:
        before, after = self.sides.as_now(old.annotation), new.annotation
        was, now = kinds(before, self.sides.old.choices), kinds(after, self.sides.new.choices)
        if new.default is None and old.default is not None:
            self.sides.note("Changed", True, endpoint, new.name, "{} must be given {} now.")
        elif old.default is None and new.default is not None:
            self.sides.note("Changed", False, endpoint, new.name, "{} can do without {} now.")
        elif old.default != new.default and NONE in was & now:
            # A field that can be null takes UNSET for what is not sent.
            says = "{} sends null where {} is `None`, so far nothing; leave it out for that."
            if new.default == "None":
                says = "{} sends nothing where {} is `None`, so far null."
            self.sides.note("Changed", True, endpoint, new.name, says)
            return
        if old.default or new.default:
            # That it may be left out, or not, is told already.
            was, now, before, after = was - _LEFT_OUT, now - _LEFT_OUT, _shown(before), _shown(after)
        if before == after or was == now:
            return
        breaking = not fits(was, now, self.sides.enums)
        words = f"{code(after)}, {'no longer' if breaking else 'so far'} {code(before)}"
        self.sides.note("Changed", breaking, endpoint, new.name, f"{{}} takes {{}} as {words}.")

    def _returns(self, old: Function, new: Function) -> None:
        before, after = self.sides.as_now(old.returns), new.returns
        if before == after:
            return
        was, now = kinds(before, self.sides.old.choices), kinds(after, self.sides.new.choices)
        kept = fits(now, was, self.sides.enums) or before == "Operation[None]"
        words = f"{_given(after)}, no longer {_given(before)}"
        self.sides.note("Changed", not kept, new.id, "", f"{{}} gives {words}.")


def _by_resource(functions: list[Function]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for function in functions:
        found.setdefault(function.resource, []).append(function.id)
    return found


def _methods(endpoints: list[str]) -> tuple[str, ...]:
    return tuple(called(endpoint.partition(".")[2]) for endpoint in endpoints)


def _shown(annotation: str) -> str:
    """An annotation of an argument without what says that it may be left out."""
    return (
        annotation.replace(" | Unset | None", " | None")
        if "Unset" in annotation
        else annotation.removesuffix(" | None")
    )


def _given(returns: str) -> str:
    """What is given for an operation of that type, in words."""
    kind, _, inner = returns.removesuffix("]").partition("[")
    if kind == _LAZY:
        return f"a list of {code(inner)}, page by page"
    return "nothing" if inner == "None" else code(inner)
