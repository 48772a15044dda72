"""Holds an answer against the contract.

An error whose body is no JSON is as the contract has it: gateways answer with HTML, text or nothing.
"""

from __future__ import annotations

import json
from typing import Any

from ...errors import MalformedResponse
from ...exchange import Response
from ...models.common import is_array, is_object
from ..exchanges import Exchange
from ..exchanges.json_text import JsonError, JsonText, Steps
from ..fake.contract import ContractOperation
from ..fake.tables import Json
from .description import Answer, Description, bare, is_json
from .findings import Kind, Place, Side
from .parsing import losses, model_named, operation_named, read_entry, read_whole
from .record import Body, Record
from .schema import schema_name
from .sides import Tally
from .values import shown

__all__ = ["check_answer", "check_exactness"]


def check_answer(
    record: Record, exchange: Exchange, operation: ContractOperation, contract: Description, tally: Tally
) -> None:
    """Note what is wrong with the answer of an exchange."""
    response = exchange.response
    if response is None:
        return
    described = contract.answers(operation)
    answer = _described(described, exchange)
    if answer is None:
        known = ", ".join(each.status for each in described if each.status != "default")
        record.note(Kind.STATUS, Place.STATUS, f"one of {known}", str(response.status))
    elif exchange.response_body_known:
        _Checking(record, exchange, response, operation, contract, tally).body(answer)


def check_exactness(record: Record, body: Body, place: Place, under: Steps = ()) -> None:
    """Note where JSON itself cannot hold what a body says."""
    for steps in body.json.repeated:
        record.note(
            Kind.INFORMATION_LOST,
            place,
            "a name once in an object",
            "the same name again",
            steps=steps,
            body=body,
            side=Side.EXCHANGE,
        )
    for steps in body.json.rounded:
        record.note(
            Kind.INFORMATION_LOST, place, "a number that can be held", "one that is rounded", steps=steps, body=body
        )


def _described(answers: list[Answer], exchange: Exchange) -> Answer | None:
    """What the contract says of an answer with this status; of a success without one, of the first that has a body."""
    response = exchange.response
    assert response is not None
    if not exchange.status_known:
        successes = [answer for answer in answers if not answer.is_error]
        fitting = [answer for answer in successes if bool(answer.schemas) == bool(response.content)]
        return next(iter([*fitting, *successes]), None)
    status = str(response.status)
    names = [status, f"{status[0]}XX", *(["default"] if response.status >= 400 else [])]
    return next((answer for name in names for answer in answers if answer.status.upper() == name.upper()), None)


class _Checking:
    """The check of one answer with a body that is known."""

    def __init__(
        self,
        record: Record,
        exchange: Exchange,
        response: Response[Any],
        operation: ContractOperation,
        contract: Description,
        tally: Tally,
    ) -> None:
        self._record = record
        self._exchange = exchange
        self._response = response.with_request(exchange.request)
        self._operation = operation
        self._contract = contract
        self._tally = tally

    def body(self, answer: Answer) -> None:
        """Hold the body against what is described of this answer."""
        if any(schema.get("format") == "binary" for schema in answer.schemas.values()):
            return  # a file may be anything, JSON and nothing among it
        content, media = self._response.content, bare(self._response.headers.get("Content-Type", ""))
        kinds = " or ".join(answer.schemas)
        if not content.strip():
            if kinds and not answer.is_error:
                self._record.note(Kind.MISSING, Place.ANSWER, f"a body of the type {kinds}", "none")
            return
        if answer.is_error and not _claims_json(media, content):
            return
        schema = answer.schema(media or next(iter(answer.schemas), ""))
        if schema is None:
            found = media or "a body without a type"
            self._record.note(Kind.CONTENT_TYPE, Place.CONTENT_TYPE, kinds or "no body", found)
        elif self._contract.schemas.resolve(schema).get("format") == "binary":
            return  # What is in a file is not the contract's affair.
        elif is_json(media or next(iter(answer.schemas))):
            self._json(content, schema, answer)
        elif (media or kinds).startswith("text/"):
            self._text(content, schema)

    def _json(self, content: bytes, schema: Json, answer: Answer) -> None:
        try:
            text = JsonText(content.decode(json.detect_encoding(content)))
        except (JsonError, UnicodeDecodeError) as error:
            self._record.note(Kind.WRONG_TYPE, Place.ANSWER, "JSON", str(error))
            return
        body = Body(text, self._exchange.response_line)
        self._tally.count(self._record.request, Place.ANSWER, text.value)
        part = self._part(text.value, schema)
        faults = self._contract.schemas.faults(text.value, part or schema)
        self._record.faults(faults, Place.ANSWER, body)
        check_exactness(self._record, body, Place.ANSWER)
        if part is not None:
            self._compare(text.value, _read(text.value, part), body)
        elif answer.is_error:
            self._compare(text.value, _read(text.value, schema), body)
        else:
            self._read_as_client(text.value, body, known={fault.steps for fault in faults})

    def _text(self, content: bytes, schema: Json) -> None:
        """Hold a text against its schema, which may have it be a number."""
        text = content.decode(errors="replace").strip()
        fault = next(iter(self._contract.schemas.faults(self._contract.schemas.read_text(text, schema), schema)), None)
        if fault is not None:
            self._record.note(fault.kind, Place.ANSWER, fault.contract, shown(text))
        else:
            self._read_as_client(None, None, known=set())

    def _part(self, value: object, schema: Json) -> Json | None:
        """The schema of what may be a part of a list: of an entry, or of the list alone. None for a whole answer."""
        entries = self._contract.entries(self._operation, schema) if self._exchange.is_part else None
        if entries is None or (is_object(value) and entries[0] in value):
            return None
        if is_array(value):
            return {"type": "array", "items": entries[1]}
        # The whole answer may be an object that has a list beside other things, and none this time.
        faults = self._contract.schemas.faults
        return entries[1] if len(faults(value, entries[1])) < len(faults(value, schema)) else None

    def _read_as_client(self, value: object, body: Body | None, known: set[Steps]) -> None:
        """Have the client read the answer: it must be able to, and what came must come back."""
        operation = operation_named(self._operation.id)
        if operation is None:
            return
        try:
            read = read_whole(self._response, operation)
        except MalformedResponse as error:
            # What the contract has against the whole, or against its list, is said already.
            if known.isdisjoint([(), (getattr(operation.returns, "items", ""),)]):
                self._record.note(Kind.WRONG_TYPE, Place.ANSWER, "what the operation returns", str(error))
            return
        if body is not None:
            self._compare(value, read, body)

    def _compare(self, came: object, read: object, body: Body) -> None:
        for steps, one, other in losses(came, read):
            found = f"{shown(one, steps)} came back as {shown(other, steps)}"
            self._record.note(Kind.INFORMATION_LOST, Place.ANSWER, "kept as it came", found, steps=steps, body=body)


def _read(value: object, schema: Json) -> object:
    """What the models make of a value, as JSON has it; what no model is for stays as it is."""
    if is_array(value):
        return [_read(entry, schema.get("items", {})) for entry in value]
    model = model_named(schema_name(schema))
    return value if model is None else read_entry(value, model)


def _claims_json(media: str, content: bytes) -> bool:
    return is_json(media) if media else content.lstrip()[:1] in (b"{", b"[")
