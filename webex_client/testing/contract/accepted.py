"""The list of findings that are right and are to stay, each with its reason.

    - source: "errors/*.json"        # which file: a pattern of the end of its path
      operation: POST /meetings*     # and which operation: its id, or its method and path
      class: operation-unknown       # what was found
      field: /items/*/title          # and where, as reports show it
      reason: Meetings are not described yet.

An entry has a `class` and a `reason`, and at least one of `source` and `operation`. `*` stands for anything.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from fnmatch import fnmatchcase
from pathlib import Path, PurePath

from ..exchanges.document import Part
from ..exchanges.text_file import read_text
from .findings import Acceptance, Finding, Kind

__all__ = ["accepts", "read_accepted", "stale"]

_KEYS = ("source", "operation", "class", "field", "reason")


def read_accepted(path: str | os.PathLike[str]) -> list[Acceptance]:
    """The entries of a list in YAML. Raises `UnusableInputError`, with the line, for what is none."""
    from ..exchanges.yaml_text import YamlText  # needs PyYAML

    document = YamlText(read_text(Path(path)), str(path))
    return (
        [] if document.value is None else [_entry(each) for each in Part(document, str(path), document.value).entries()]
    )


def accepts(acceptance: Acceptance, finding: Finding) -> bool:
    """Whether an entry of the list is about a finding."""
    names = (finding.operation or "", finding.request)
    return (
        acceptance.kind is finding.kind
        and (acceptance.source is None or PurePath(finding.source.path).match(acceptance.source))
        and (acceptance.operation is None or any(fnmatchcase(name, acceptance.operation) for name in names))
        and (acceptance.field is None or fnmatchcase(finding.field, acceptance.field))
    )


def stale(acceptances: Sequence[Acceptance], used: Iterable[Acceptance]) -> tuple[Acceptance, ...]:
    """The entries that nothing was found for any more."""
    needed = set(used)
    return tuple(acceptance for acceptance in acceptances if acceptance not in needed)


def _entry(part: Part) -> Acceptance:
    strange = next((name for name in part.names() if name not in _KEYS), None)
    if strange is not None:
        raise part.fault(f"{strange!r} means nothing here; an entry has {', '.join(_KEYS)}")
    source, operation, field = (
        None if (each := part.find(name)) is None else each.text() for name in ("source", "operation", "field")
    )
    if source is None and operation is None:
        raise part.fault("an entry names a source, an operation or both")
    reason = part.field("reason").text().strip()
    if not reason:
        raise part.fault("an entry has a reason")
    kind = part.field("class")
    if kind.text() not in [*Kind]:
        raise kind.fault(f"{kind.text()!r} is no class; they are {', '.join(Kind)}")
    return Acceptance(
        kind=Kind(kind.text()), reason=reason, source=source, operation=operation, field=field, line=part.line
    )
