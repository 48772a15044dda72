"""What changed in models, enums and choices: which there are, and their attributes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .annotations import NONE, fits, kinds
from .interface import Attribute, Class
from .remark import Remark, code
from .renames import paired, similar
from .sides import GAINED, GONE, LOST, Sides

__all__ = ["ClassChanges"]


@dataclass
class ClassChanges:
    """Notes what changed in classes."""

    sides: Sides

    def note(self) -> None:
        old, new = self.sides.old.classes, self.sides.new.classes
        for name, item in old.items():
            if (now := self.sides.renames.classes.get(name, name)) not in new:
                kept = item.module in {each.module for each in new.values()}
                shown = self.sides.old.called(name) if kept else f"models.{item.module}"
                self.sides.note_class("Removed", True, shown, name, GONE)
                continue
            if now != name:
                says = f"{code(self.sides.old.called(name))} is gone; what it held is in {{}} now."
                self.sides.note_class("Changed", True, self.sides.new.called(now), now, says)
            self._class(item, new[now])
        known = {*old, *self.sides.renames.classes.values()}
        modules = {item.module for item in old.values()}
        for name, item in new.items():
            if name not in known:
                self.sides.told.add((name, ""))
                # Nobody wants all classes of a new resource by their names.
                shown = self.sides.new.called(name) if item.module in modules else f"models.{item.module}"
                self.sides.remarks.append(Remark("Added", False, shown, "{} is new."))

    def _class(self, old: Class, new: Class) -> None:
        called = self.sides.new.called(new.name)
        if old.kind != new.kind:
            self.sides.note_class("Changed", True, called, new.name, f"{{}} is {_a(new)}, no longer {_a(old)}.")
            return
        if old.module != new.module:
            says = f"{{}} is in {code(f'models.{new.module}')}, no longer in {code(f'models.{old.module}')}."
            self.sides.note_class("Changed", True, called, new.name, says)
        if old.kind == "choice":
            self._choice(old, new)
            return
        pairs = self._attributes(old, new)
        for name, attribute in old.attributes.items():
            if name not in pairs:
                self.sides.note_class("Removed", True, called, new.name, LOST, name)
            elif old.kind == "enum":
                self._member(new.name, attribute, new.attributes[pairs[name]])
            else:
                self._attribute(new.name, attribute, new.attributes[pairs[name]])
        for name, attribute in new.attributes.items():
            if name in pairs.values():
                continue
            required = new.kind == "model" and attribute.key is not None and attribute.default is None
            if required:
                self.sides.note_class("Changed", True, called, new.name, "{} must be made with {} as well.", name)
            else:
                self.sides.note_class("Added", False, called, new.name, GAINED, name)

    def _attributes(self, old: Class, new: Class) -> dict[str, str]:
        """What the attributes that are still there are called now."""
        called = self.sides.new.called(new.name)
        pairs = {name: name for name in old.attributes if name in new.attributes}
        gone = [item for name, item in old.attributes.items() if name not in pairs]
        free = [item for name, item in new.attributes.items() if name not in pairs.values()]
        for one, other in paired(gone, free, lambda one, other: one.key is not None and one.key == other.key):
            pairs[one.name] = other.name
            self.sides.note_class(
                "Changed", True, called, new.name, f"{{}} calls {code(one.name)} {{}} now.", other.name
            )
        gone = [item for item in gone if item.name not in pairs]
        free = [item for item in free if item.name not in pairs.values()]
        for one, other in paired(gone, free, self._may_hold):
            pairs[one.name] = other.name
            says = f"{{}} lost {code(one.name)}, which probably is {{}} now."
            self.sides.note_class("Changed", True, called, new.name, says, other.name)
        return pairs

    def _may_hold(self, one: Attribute, other: Attribute) -> bool:
        """Whether a field may be what another is called now. Members of enums have no type; they are known by value."""
        typed = bool(one.annotation and other.annotation)
        return typed and self.sides.as_now(one.annotation) == other.annotation and similar(one.name, other.name)

    def _attribute(self, owner: str, old: Attribute, new: Attribute) -> None:
        called, made = self.sides.new.called(owner), owner in self.sides.made
        before, after = self.sides.as_now(old.annotation), new.annotation
        was, now = kinds(before, self.sides.old.choices), kinds(after, self.sides.new.choices)
        if old.default is not None and new.default is None and new.key is not None:
            self.sides.note_class("Changed", True, called, owner, "{} must be made with {} now.", new.name)
            was = was - {NONE}
        elif old.default != new.default and None not in (old.default, new.default):
            says = f"{{}} is made with {{}} as {_literal(new.default)}, no longer {_literal(old.default)}."
            self.sides.note_class("Changed", False, called, owner, says, new.name)
        if old.key and new.key and old.key != new.key:
            says = f"{{}} is {code(new.key)} in JSON, no longer {code(old.key)}."
            self.sides.note_class("Changed", False, f"{called}.{new.name}", owner, says)
        if before == after or was == now:
            return
        read = fits(now, was, self.sides.enums)
        written = not made or fits(was - {NONE}, now, self.sides.enums)
        says = f"{{}} is {code(after)}, no longer {code(before)}."
        self.sides.told.add((owner, new.name))
        self.sides.remarks.append(Remark("Changed", not (read and written), f"{called}.{new.name}", says))

    def _member(self, owner: str, old: Attribute, new: Attribute) -> None:
        if old.key != new.key:
            shown = f"{self.sides.new.called(owner)}.{new.name}"
            says = f"{{}} is {_literal(new.default)}, no longer {_literal(old.default)}."
            self.sides.note_class("Changed", True, shown, owner, says)

    def _choice(self, old: Class, new: Class) -> None:
        was, now = kinds(self.sides.as_now(old.annotation)), kinds(new.annotation)
        called = self.sides.new.called(new.name)
        for name in sorted(kind.name for kind in was - now):
            self.sides.note_class(
                "Changed", new.name in self.sides.made, called, new.name, "{} may no longer be {}.", name
            )
        for name in sorted(kind.name for kind in now - was):
            closed = not any(kind.name == "dict" for kind in was)
            self.sides.note_class("Changed", closed, called, new.name, "{} may be {} as well.", name)


def _literal(default: str | None) -> str:
    """A default as the house writes it: with quotes of two strokes."""
    return code(re.sub(r"^'([^'\"\\\\]*)'$", r'"\1"', str(default)))


def _a(item: Class) -> str:
    return {"model": "a model", "enum": "an enum", "choice": "a choice of models"}[item.kind]
