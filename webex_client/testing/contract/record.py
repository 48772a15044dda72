"""Takes down what is found in one exchange."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from ..exchanges import Source
from ..exchanges.json_text import JsonText, Steps
from .findings import Finding, Kind, Place, Side
from .pointers import field_of, pointer_to
from .schema import Fault
from .sides import side_of
from .values import shown

__all__ = ["Body", "Record"]


@dataclass(frozen=True, slots=True)
class Body:
    """A JSON body, and the line of the file on which it begins, where it stands there word for word."""

    json: JsonText
    line: int | None

    def line_of(self, steps: Steps) -> int | None:
        """The line of the file on which a part of the body begins."""
        return None if self.line is None else self.line + self.json.line(steps) - 1


@dataclass(slots=True)
class Record:
    """The findings of one exchange. `taken` says that the service took the request: it answered with a success."""

    source: Source
    operation: str | None
    request: str
    taken: bool = False
    findings: list[Finding] = field(default_factory=list[Finding])

    def note(
        self,
        kind: Kind,
        place: Place,
        contract: str,
        found: str,
        *,
        steps: Steps = (),
        body: Body | None = None,
        side: Side | None = None,
    ) -> None:
        """One more finding; of a `body` it is at the line of the part that `steps` lead to."""
        line = None if body is None else body.line_of(steps)
        self.findings.append(
            Finding(
                kind=kind,
                side=side or side_of(kind, place, taken=self.taken),
                place=place,
                source=self.source if line is None else replace(self.source, line=line),
                operation=self.operation,
                request=self.request,
                pointer=pointer_to(steps),
                field=field_of(steps),
                contract=contract,
                found=found,
            )
        )

    def faults(self, faults: Iterable[Fault], place: Place, body: Body | None = None, under: Steps = ()) -> None:
        """What a schema has against a body, or a part of it, which `under` leads to."""
        for kind, steps, contract, value in faults:
            found = "nothing" if kind is Kind.MISSING else shown(value, (*under, *steps))
            self.note(kind, place, contract, found, steps=(*under, *steps), body=body)
