"""Bodies and answers of an official file, as the house would write them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from ..bundle import Json, SpecError
from ..comparison.surface import Answer, Body, Operation
from ..comparison.values import OPEN, Value
from ..wording import to_do
from .contract import Contract
from .examples import Examples
from .house_style import Written, resource_class
from .lists import entries_of
from .missing import Missing
from .precedents import ENTRIES
from .schema_style import At, SchemaStyle

__all__ = ["AnswerStyle"]

_JSON = re.compile(r"[/+]json\b")
_NO_CONTENT = "204"


class AnswerStyle:
    """Writes what is sent and what is answered, after the precedents of our contract."""

    def __init__(self, contract: Contract, schemas: SchemaStyle, official: Mapping[str, Operation]) -> None:
        """`official` are their operations by their keys."""
        self._contract = contract
        self._schemas = schemas
        self._examples = Examples(contract)
        self._official = official

    # Answers

    def beside(self, operation: Operation, missing: Missing, file: str) -> Written:
        """One more success of an operation that we have."""
        theirs: Answer = missing.theirs
        official = self._official[operation.key].answers
        for status, answer in operation.answers.items():
            if status.startswith("2") and status in official and _says_the_same(official[status], theirs):
                return Written(self._again(operation, status, answer, missing.name))
        method = operation.title.partition(" ")[0].lower()
        entries = entries_of(theirs.value, method, operation.path)
        return self.answer(operation.title, missing.name, theirs, file, resource_class(file), entries)

    def _again(self, operation: Operation, status: str, answer: Answer, name: str) -> Json:
        """What another status of ours says; its wording is its own."""
        said: Json = self._contract.said(self._contract.place(operation.pointer) / "responses" / status)
        if "$ref" in said:
            return {"$ref": said["$ref"]}
        return {"description": to_do(f"the answer {name}"), **{k: v for k, v in said.items() if k != "description"}}

    def shared(self, status: str, file: str) -> Json | None:
        """A reference from a file to the answer that most of our operations have for a status."""
        components = Counter(
            self._contract.component(answer.pointer)
            for operation in self._contract.surface.operations.values()
            if (answer := operation.answers.get(status))
        )
        common = next((component for component, _ in components.most_common() if component), None)
        return self._contract.reference(file, *common) if common else None

    def answer(self, title: str, status: str, theirs: Answer, file: str, owner: str, entries: str | None) -> Written:
        """What is answered with one status; `owner` is what its class would be called, if it needs a new one.

        `entries` is the name of its entries, where it is a list. Raises `SpecError` where that has no place in ours.
        """
        new = self._schemas.begin()
        if not theirs.media:
            nothing = None if title.startswith("HEAD ") else self.shared(_NO_CONTENT, file)
            return Written(nothing or {"description": to_do(f"the answer {status}")})
        at = At(title, f"response/{status}", file, owner, of_request=False)
        media, schema = self._answered(theirs, at, entries)
        content = {"schema": schema, "example": self._examples.content(schema, file, _first(theirs.example), new)}
        return Written({"description": to_do(f"the answer {status}"), "content": {media: content}}, new)

    def _answered(self, theirs: Answer, at: At, entries: str | None) -> tuple[str, Json]:
        """The type of content, and its schema."""
        media = next((name for name in theirs.media if _JSON.search(name)), theirs.media[0])
        value = theirs.value
        if value and value.at.node.get("format") == "binary":
            return "*/*", {"type": "string", "format": "binary"}
        if not _JSON.search(media):
            schema = self._schemas.schema(value, ENTRIES, at) if value else {}
            if _plain(media) != "text/plain" or schema.get("type") != "integer":
                raise SpecError(f"{at.operation}: {at.place}: is {media}, which is no JSON; write it by hand")
            return "text/plain", schema
        return _plain(media), self._answer(value, at, entries) if value else _open()

    def _answer(self, value: Value, at: At, entries: str | None) -> Json:
        if entries:
            required = [name for name in ("id", entries) if name in value.properties]
            properties = dict(self._properties(value, at))
            return {"type": "object", "required": required, "properties": properties}
        if value.is_array or not value.types & {"object", OPEN, "anything"}:
            raise SpecError(f"{at.operation}: {at.place}: is {value.type} and no object; write it by hand")
        if value.properties and not self._schemas.has_type_of_ours(at, value):
            return self._schemas.named(value, ENTRIES, at, surely=True)
        return self._schemas.schema(value, ENTRIES, at) or _open()

    # Bodies

    def body(self, title: str, theirs: Body, file: str) -> Written:
        """The body of a request, under each of its types. Raises `SpecError` where that has no place in ours."""
        new = self._schemas.begin()
        at = At(title, "request", file, resource_class(file), of_request=True)
        content: Json = {}
        is_needed = self._schemas.is_needed(at, theirs.required)
        for media, value in theirs.contents:
            if value.is_array or not value.types & {"object", OPEN, "anything"}:
                raise SpecError(f"{title}: request: is {value.type} and no object; write it by hand")
            schema = self._sent(value, at)
            is_needed = is_needed or "required" in schema
            example = self._examples.content(schema, file, _first(theirs.example), new)
            content.setdefault(_plain(media), {"schema": schema, "example": example})
        if not content:
            raise SpecError(f"{title}: request: nothing is said of what it holds; write it by hand")
        return Written({**({"required": True} if is_needed else {}), "content": content}, new)

    def _sent(self, value: Value, at: At) -> Json:
        properties = dict(self._properties(value, at))
        if not properties:
            return _open()
        needed = [name for name in properties if self._schemas.is_needed(at / name, name in value.required)]
        return {"type": "object", **({"required": needed} if needed else {}), "properties": properties}

    def _properties(self, value: Value, at: At) -> Iterator[tuple[str, Json]]:
        """Those that we do not leave out on purpose."""
        for name, item in value.properties.items():
            if not self._schemas.is_left_out(at / name):
                yield name, self._schemas.property(item, name, at / name)


def _plain(media: str) -> str:
    """A type of content without its parameters."""
    return media.partition(";")[0].strip()


def _open() -> Json:
    return {"type": "object", "additionalProperties": True}


def _first(examples: list[Any]) -> Any:
    return next((example for example in examples if example is not None), None)


def _says_the_same(one: Answer, other: Answer) -> bool:
    told = [{_plain(media): value.at.node for media, value in answer.contents} for answer in (one, other)]
    return told[0] == told[1] and bool(one.media) == bool(other.media)
