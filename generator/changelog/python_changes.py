"""What changed in the generated package: endpoints and their arguments, models and their attributes, enums.

Breaking is whatever may fail in code that was right before: that calls an endpoint, reads an answer, or makes a model.
An argument must accept what it accepted. An attribute must be nothing that it was not; an open enum is a `str`. What
requests take is made by users, so its attributes must accept what they accepted as well.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from .class_changes import ClassChanges
from .endpoint_changes import EndpointChanges
from .interface import Interface
from .remark import Remark
from .renames import paired, with_same_fields
from .sides import Renames, Sides

__all__ = ["Differences", "python_changes"]


@dataclass(frozen=True)
class Differences:
    """Remarks on the package, the places that they speak of (see `Sides`), and what is called otherwise."""

    remarks: list[Remark]
    told: frozenset[tuple[str, str]]
    renames: Renames


def python_changes(
    old: Interface, new: Interface, renames: Renames, summaries: Mapping[str, str] | None = None
) -> Differences:
    """What changed between two packages.

    `renames` are those that the contract knows of, `summaries` what it says of new endpoints in a sentence.
    """
    classes = paired(
        [item for name, item in old.classes.items() if name not in new.classes],
        [item for name, item in new.classes.items() if name not in old.classes],
        with_same_fields,
    )
    sides = Sides(old, new, replace(renames, classes={one.name: other.name for one, other in classes}))
    EndpointChanges(sides, summaries or {}).note()
    ClassChanges(sides).note()
    return Differences(sides.remarks, frozenset(sides.told), sides.renames)
