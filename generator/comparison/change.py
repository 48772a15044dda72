"""What is said of one difference between two descriptions: where it is, what it is, and how bad."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

__all__ = ["ABSENT", "SEVERITIES", "Change", "Kind", "Severity"]

ABSENT = "absent"
"""What a description that says nothing at a place is said to say."""

Kind = Literal[
    "added",
    "removed",
    "renamed",
    "deprecated",
    "type",
    "format",
    "required",
    "enum-added",
    "enum-removed",
    "default",
    "content-type",
    "headers",
    "scopes",
]
"""What changed. `type` is the kind of value; `format` its format, its limits, or how a list is written in a query."""

Severity = Literal["breaking", "additive", "cosmetic"]
"""Whether a client of the older description fails by the newer, can do more by it, or notices nothing."""


SEVERITIES: tuple[Severity, ...] = ("breaking", "additive", "cosmetic")
"""The worst first."""


@dataclass(frozen=True)
class Change:
    """One difference, from the older description (in a report on drift: ours) to the newer (theirs).

    `at` is a place of the operation: servers, operation, request, request/<property>, parameter/<in>/<name>,
    response/<status>, response/<status>/<property>. Properties of objects, and of the objects in an array, follow after
    a slash: response/200/items/title is a property of an entry of a list.

    A pointer is that of the file and the place in it, references followed: `webex-admin.json#/components/schemas/Role`.
    """

    operation: str
    """The method and the path, as in `GET /people`: as the older description writes it, if it has it."""
    at: str
    kind: Kind
    severity: Severity
    old: Any
    """What the older description says, as JSON has it; `absent` where it says nothing."""
    new: Any
    old_pointer: str | None
    new_pointer: str | None

    @property
    def subject(self) -> str:
        """What it is about: an operation, a parameter, a request or response property, and so on."""
        first, *steps = self.at.split("/")
        if first == "request":
            return "request property" if steps else "request body"
        if first == "response":
            return "response property" if len(steps) > 1 else "status code"
        return first

    @property
    def what(self) -> str:
        """Its class: what it is about and what changed, as in `parameter added`."""
        return f"{self.subject} {self.kind}"

    @property
    def name(self) -> str:
        """The name of what it is about: that of a parameter or property, or a status."""
        return self.at.rpartition("/")[2]
