"""A whole operation of an official file, as the house would write it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ..bundle import Json, SpecError
from ..comparison.surface import Operation
from ..wording import to_do
from .answer_style import AnswerStyle
from .contract import Contract
from .homes import Home
from .house_style import HouseStyle, Written, resource_class
from .lists import entries_of, pagination
from .missing import Missing
from .operation_names import OperationNames
from .schema_style import At, SchemaStyle, in_order
from .scopes import scopes_of

__all__ = ["NewOperation", "OperationStyle"]

_ORDER = (
    *("operationId", "summary", "description", "deprecated", "security", "x-pagination"),
    *("parameters", "requestBody", "responses"),
)


@dataclass
class NewOperation:
    """An operation as it goes into spec/, and what it needs there."""

    node: Json
    of_path: list[Json]
    """The parameters of its path, or references to them."""
    parameters: dict[str, Json] = field(default_factory=dict[str, Json])
    """Shared parameters that are not there yet."""
    schemas: dict[str, Json] = field(default_factory=dict[str, Json])
    scopes: tuple[str, ...] = ()
    """Scopes that are not there yet."""
    notes: list[str] = field(default_factory=list[str])

    def needing(self, file: str, written: Written, contract: Contract) -> Json:
        """A part of it; that part's named schemas are its own, and known from here on."""
        for name, schema in written.schemas.items():
            self.schemas[name] = schema
            contract.add("schemas", file, name, schema)
        return written.node


class OperationStyle:
    """Writes operations after the other operations of their resources."""

    def __init__(self, contract: Contract, schemas: SchemaStyle, style: HouseStyle, answers: AnswerStyle) -> None:
        self._contract = contract
        self._schemas = schemas
        self._style = style
        self._answers = answers

    def operation(self, theirs: Operation, home: Home, names: OperationNames) -> NewOperation:
        """An operation in a file of ours. Raises `SpecError` where a part of it has no place there."""
        method = theirs.title.partition(" ")[0]
        title = f"{method} {home.path}"
        siblings = [
            other
            for other in self._contract.surface.operations.values()
            if self._contract.resource(other) == home.resource
        ]
        status, entries = self._list(theirs, home.path)
        asked = scopes_of(theirs, self._contract, siblings)
        identifier = names.identifier(theirs, home.path, is_list=bool(entries))
        new = NewOperation({}, [], scopes=asked.unknown, notes=[f"{title}: {asked.note}"] if asked.note else [])
        node: Json = {
            "operationId": identifier,
            "summary": to_do(identifier),
            "description": to_do(identifier),
            "security": asked.security,
        }
        if theirs.deprecated:
            node["deprecated"] = True
        if entries and (pages := pagination(theirs, status, entries, siblings)):
            node["x-pagination"] = pages
        if parameters := list(self._parameters(title, theirs, home, new)):
            node["parameters"] = parameters
        if theirs.body:
            body = self._answers.body(title, theirs.body, home.file)
            node["requestBody"] = new.needing(home.file, body, self._contract)
        node["responses"] = self._responses(title, theirs, home, names.owner(home.path), entries, new)
        if node.get("x-pagination", {}).get("style") == "link":
            self._link(node["responses"][status], home.file)
        new.node = in_order(node, _ORDER)
        new.of_path = list(self._of_path(title, theirs, home, new))
        return new

    def _list(self, theirs: Operation, path: str) -> tuple[str, str | None]:
        """The status of its list, and the name of the entries of that."""
        method = theirs.title.partition(" ")[0].lower()
        for status, answer in theirs.answers.items():
            if status.startswith("2") and (entries := entries_of(answer.value, method, path)):
                return status, entries
        return "", None

    # Parameters

    def _parameters(self, title: str, theirs: Operation, home: Home, new: NewOperation) -> Iterator[Json]:
        """Those of the query and the head that we do not leave out on purpose."""
        for (within, name), parameter in theirs.parameters.items():
            at = f"parameter/{within}/{name}"
            left_out = self._schemas.is_left_out(At(title, at, home.file, "", of_request=True))
            if within in ("query", "header") and not left_out:
                missing = Missing(at, "parameter", name, parameter, (), (), True, parameter.required)
                yield new.needing(home.file, self._style.parameter(title, missing, home.file), self._contract)
            elif within == "cookie":
                raise SpecError(f"{title}: {at}: no client of ours sends cookies; write it by hand")

    def _of_path(self, title: str, theirs: Operation, home: Home, new: NewOperation) -> Iterator[Json]:
        """Those of the path: shared ones, of which a new one has a name that no other has."""
        ours = [step[1:-1] for step in home.path.split("/") if step.startswith("{")]
        for name, official in zip(ours, theirs.path_names, strict=True):
            parameter = theirs.parameters.get(("path", official))
            if parameter is None:
                raise SpecError(f"{title}: {theirs.document} does not describe {official!r} of the path")
            missing = Missing(f"parameter/path/{name}", "parameter", name, parameter, (), (), True, True)
            node = new.needing(home.file, self._style.parameter(title, missing, home.file), self._contract)
            if "$ref" not in node:
                node["required"] = True
                key = self._key(name, home.file)
                new.parameters[key] = {word: node[word] for word in ("name", "in", "required", *node)}
                self._contract.add("parameters", home.file, key, node)
                node = self._contract.reference(home.file, "parameters", key)
            yield node

    def _key(self, name: str, file: str) -> str:
        owner = resource_class(file)
        longer = f"{owner[:1].lower()}{owner[1:]}{name[:1].upper()}{name[1:]}"
        keys = [name, longer, *(f"{longer}{number}" for number in range(2, 1000))]
        return next(key for key in keys if key not in self._contract.parameters)

    # Answers

    def _responses(
        self, title: str, theirs: Operation, home: Home, owner: str, entries: str | None, new: NewOperation
    ) -> Json:
        successes = sorted(status for status in theirs.answers if status.startswith("2"))
        if not successes:
            raise SpecError(f"{title}: {theirs.document} describes no success of it; write it by hand")
        answers: Json = {}
        for status in successes:
            answer = theirs.answers[status]
            of_list = entries if answer.value and entries in answer.value.properties else None
            written = self._answers.answer(title, status, answer, home.file, owner, of_list)
            answers[status] = new.needing(home.file, written, self._contract)
        return {**answers, **dict(self._errors(home.file))}

    def _errors(self, file: str) -> Iterator[tuple[str, Json]]:
        """The answers that every operation has, as most of ours have them."""
        for status in ("429", "default"):
            if shared := self._answers.shared(status, file):
                yield status, shared

    def _link(self, answer: Json, file: str) -> None:
        """Let the answer of a list have the header that leads to its next page."""
        content: Any = answer.pop("content")
        if "Link" in self._contract.components("headers"):
            answer["headers"] = {"Link": self._contract.reference(file, "headers", "Link")}
        answer["content"] = content
