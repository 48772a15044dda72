"""What the checker finds, and the report of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from ..exchanges import Source, UnusableInputError

__all__ = ["Acceptance", "Case", "Finding", "Kind", "Place", "Report", "Side"]


class Kind(StrEnum):
    """What is wrong. The values are what reports say and what accepted.yaml names, and stay as they are."""

    NOT_IN_CONTRACT = "not-in-contract"
    """A field, a parameter or a body that the contract does not know."""
    MISSING = "missing-required"
    """What the contract requires is not there."""
    WRONG_TYPE = "wrong-type"
    """A value of another type or form than the contract gives it; also a body that is no JSON."""
    UNKNOWN_ENUM_VALUE = "unknown-enum-value"
    """A text that is none of those the contract lists."""
    STATUS = "status-not-described"
    CONTENT_TYPE = "content-type-not-described"
    OPERATION = "operation-unknown"
    """A request that no operation of the contract is for."""
    INFORMATION_LOST = "information-lost"
    """What came is not what the models give back."""


class Side(StrEnum):
    """Who is to mend it."""

    CONTRACT = "contract-behind"
    """Our contract is behind: the service does what the contract does not say."""
    EXCHANGE = "exchange-broken"
    """This answer, or this request, is broken."""


class Place(StrEnum):
    """The part of an exchange that a finding is about; `pointer` and `field` lead on from there."""

    OPERATION = "operation"
    QUERY = "query"
    HEAD = "header"
    REQUEST = "request body"
    STATUS = "status"
    CONTENT_TYPE = "content type"
    ANSWER = "response body"
    DELIVERY = "delivery"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is not as the contract says.

    `operation` is the operation's id, None where there is none; `request` is its method and path, such as
    `GET /rooms/{roomId}`. `pointer` is the JSON pointer in the body, `field` the same with `*` for every place in a
    list (`/items/*/title`); of query and header both are `/` and the name. `contract` and `found` say what should be
    and what was there: no secret, no e-mail address and no long text is quoted.
    """

    kind: Kind
    side: Side
    place: Place
    source: Source
    operation: str | None
    request: str
    pointer: str
    field: str
    contract: str
    found: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance:
    """Findings that are right and are to stay: those of a `kind` at a `field`, in a `source` or of an `operation`.

    All but `kind` and `reason` are patterns with `*`; None fits everything. `line` is where the list has it.
    """

    kind: Kind
    reason: str
    source: str | None = None
    operation: str | None = None
    field: str | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One exchange or delivery that was looked at, and what was found; `skipped` says why it was not checked."""

    source: Source
    title: str
    operation: str | None = None
    skipped: str | None = None
    findings: tuple[Finding, ...] = ()
    accepted: tuple[tuple[Finding, Acceptance], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The outcome of a check.

    `cases` are the exchanges in the order they were read, `unusable` what could not be read, `stale` the acceptances
    that nothing was found for, where that was asked.
    """

    cases: tuple[Case, ...] = ()
    unusable: tuple[UnusableInputError, ...] = ()
    stale: tuple[Acceptance, ...] = ()

    @property
    def findings(self) -> Sequence[Finding]:
        """Everything found that is not accepted."""
        return [finding for case in self.cases for finding in case.findings]

    @property
    def accepted(self) -> Sequence[tuple[Finding, Acceptance]]:
        """Everything found that is accepted, and by what."""
        return [pair for case in self.cases for pair in case.accepted]

    @property
    def checked(self) -> int:
        """How many exchanges and deliveries were held against the contract."""
        return sum(case.skipped is None for case in self.cases)

    @property
    def skipped(self) -> int:
        """How many were not, since they are not Webex's or not the API's."""
        return len(self.cases) - self.checked

    @property
    def exit_code(self) -> int:
        """2 where something could not be read, else 1 where something was found, else 0."""
        return 2 if self.unusable else 1 if self.findings or self.stale else 0
