"""What live systems answered and what the documentation shows, read in place from outside the project.

The folder is found beside the repository; where it is absent there is nothing to test with, and tests say so.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from .description import OPERATIONS, Answer, Described, find_operation

SHARED = Path(__file__).resolve().parents[3] / "shared"

# What a webhook delivery tells of, by the `resource` it names.
DELIVERED = {
    "attachmentActions": "AttachmentAction",
    "meetings": "Meeting",
    "memberships": "Membership",
    "messages": "Message",
    "rooms": "Room",
}


@dataclass(frozen=True)
class Recorded:
    """One answer, and the operation it is of."""

    name: str
    described: Described
    status: int
    body: Any

    @property
    def answer(self) -> Answer:
        """What the contract says of such an answer: of this status, or else of the first success with a body."""
        known = self.described.answers
        return next((a for a in known if a.status == self.status), next((a for a in known if a.model), known[0]))

    @property
    def is_whole(self) -> bool:
        """Whether this is what the service sent; not so where one entry of a list was taken out."""
        return not self.answer.is_list or (isinstance(self.body, dict) and self.answer.items in self.body)

    @property
    def objects(self) -> list[Any]:
        """The body, or its entries where it is a list of any form; nothing where these are no objects but texts."""
        if self.answer.model is None:
            return []
        if isinstance(self.body, dict) and self.answer.items in self.body:
            return list(self.body[self.answer.items])
        return self.body if isinstance(self.body, list) else [] if self.body is None else [self.body]


@dataclass(frozen=True)
class RecordedError:
    """One answer that is an error, of whatever operation."""

    name: str
    status: int
    headers: dict[str, str]
    body: Any


def recorded_errors() -> list[RecordedError]:
    """The errors that were recorded, and those the documentation shows."""
    found = [
        RecordedError(name, read["response"].get("status") or 400, read["response"].get("headers") or {}, body)
        for name, read in _recordings()
        if _is_error(name, read) and (body := read["response"].get("body")) is not None
    ]
    documented = [(name, read) for name, read in _files("examples/responses") if (read["status"] or 200) >= 400]
    return found + [RecordedError(name, read["status"], {}, read["body"]) for name, read in documented]


def recorded_answers() -> list[Recorded]:
    """The successes of the operations in the contract."""
    found: list[Recorded] = []
    for name, read in _recordings():
        described = _operation_of(name, read)
        if described is not None and not _is_error(name, read):
            response = read["response"]
            found.append(Recorded(name, described, response.get("status") or 200, response.get("body")))
    return found


def documented_answers() -> list[Recorded]:
    """The documentation's examples of successes of the operations in the contract."""
    return [
        Recorded(name, described, read["status"] or 200, read["body"])
        for name, read in _files("examples/responses")
        if (described := find_operation(read["method"], read["path"])) and (read["status"] or 200) < 300
    ]


def documented_requests() -> list[tuple[str, Described, dict[str, Any]]]:
    """The documentation's examples of JSON bodies to send."""
    return [
        (name, described, read["body"])
        for name, read in _files("examples/requests")
        if (described := find_operation(read["method"], read["path"]))
    ]


def deliveries() -> list[tuple[str, str, dict[str, Any]]]:
    """What webhook deliveries tell of, with the model it is."""
    found: list[tuple[str, str, dict[str, Any]]] = []
    for name, read in _files("recordings"):
        body = read.get("body")
        if "delivery" not in read or not isinstance(body, dict) or not isinstance(body.get("data"), dict):
            continue
        if body.get("resource") in DELIVERED:
            found.append((name, DELIVERED[body["resource"]], body["data"]))
    return found


def each(things: list[Any], arguments: str) -> pytest.MarkDecorator:
    """One test a thing; a single one that is skipped where the folder is absent."""
    if not SHARED.is_dir():
        reason = f"needs the recorded answers of {SHARED.name}/ beside the repository"
        width = len(arguments.split(","))
        nothing = pytest.param(*[None] * width, marks=pytest.mark.skip(reason=reason), id="absent")
        return pytest.mark.parametrize(arguments, [nothing])
    params = [thing if isinstance(thing, tuple) else (thing,) for thing in things]
    return pytest.mark.parametrize(
        arguments, [pytest.param(*p, id=p[0] if isinstance(p[0], str) else p[0].name) for p in params]
    )


def _recordings() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every recording of an answer, by its name."""
    return ((name, read) for name, read in _files("recordings") if "response" in read)


def _files(folder: str) -> Iterator[tuple[str, dict[str, Any]]]:
    root = SHARED / folder
    for path in sorted(root.rglob("*.json")):
        yield path.relative_to(root).as_posix().removesuffix(".json"), json.loads(path.read_text(encoding="utf-8"))


def _is_error(name: str, read: dict[str, Any]) -> bool:
    status = read["response"].get("status")
    return status >= 400 if status else name.startswith("errors/")


def _operation_of(name: str, read: dict[str, Any]) -> Described | None:
    """The operation a recording is of: as its request says, or by its folder where that says nothing of use."""
    request = read.get("request") or {}
    found = find_operation(request.get("method") or "GET", request.get("path") or "")
    folder = name.partition("/")[0]
    return found or OPERATIONS.get(f"{folder}.get")
