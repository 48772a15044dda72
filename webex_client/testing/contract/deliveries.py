"""Holds what Webex sends to webhooks against the contract.

A delivery is the webhook itself with two fields more: `actorId`, who did it, and `data`, what it was done to. `data`
has the form in which the operation `get` of the resource answers; the contract says so nowhere, since OpenAPI has a
delivery beside the paths and the official files have none.
"""

from __future__ import annotations

import re
from typing import Any

from ...models.common import is_object
from ..exchanges import Delivery
from ..exchanges.json_text import JsonError, JsonText, Steps
from ..fake.tables import Json
from .answers import check_exactness
from .description import Description
from .findings import Kind, Place
from .parsing import losses, model_named, read_entry
from .record import Body, Record
from .schema import schema_name
from .sides import Tally
from .values import shown

__all__ = ["check_delivery"]

_WEBHOOK = "webhooks.get"


def check_delivery(record: Record, delivery: Delivery, contract: Description, tally: Tally) -> None:
    """Note what is wrong with a delivery. A body with no `data` is held to be the data alone."""
    try:
        body = Body(JsonText(delivery.body.decode()), delivery.line)
    except (JsonError, UnicodeDecodeError) as error:
        record.note(Kind.WRONG_TYPE, Place.DELIVERY, "JSON", str(error))
        return
    value = body.json.value
    if is_object(value) and isinstance(value.get("resource"), str):
        record.request = f"{record.request} of {value['resource']}"
    tally.count(record.request, Place.DELIVERY, value)
    check_exactness(record, body, Place.DELIVERY)
    if is_object(value) and "data" not in value and "resource" not in value:
        _check_part(record, body, value, (), _closest(value, contract), contract)
        return
    webhook = _returned(_WEBHOOK, contract)
    if webhook is not None:
        _check_part(record, body, value, (), webhook, contract, envelope=True)
    if is_object(value) and isinstance(value.get("resource"), str) and is_object(value.get("data")):
        schema = _returned(f"{_snake(value['resource'])}.get", contract)
        if schema is None:
            says = f"no operation gets {value['resource']}"
            record.note(
                Kind.OPERATION, Place.DELIVERY, says, "data of a kind that is not described", steps=("data",), body=body
            )
        else:
            _check_part(record, body, value["data"], ("data",), schema, contract)


def _check_part(
    record: Record, body: Body, value: Any, under: Steps, schema: Json, contract: Description, *, envelope: bool = False
) -> None:
    """Hold a part of a delivery against a schema, and have its model read it."""
    full = _envelope(schema) if envelope else schema
    record.faults(contract.schemas.faults(value, full), Place.DELIVERY, body, under)
    model = model_named(schema_name(schema))
    if model is not None:
        for steps, one, other in losses(value, read_entry(value, model), under):
            found = f"{shown(one, steps)} came back as {shown(other, steps)}"
            record.note(Kind.INFORMATION_LOST, Place.DELIVERY, "kept as it came", found, steps=steps, body=body)


def _envelope(webhook: Json) -> Json:
    data = {"type": "object", "additionalProperties": True}
    return {
        "allOf": [webhook],
        "properties": {"actorId": {"type": "string"}, "data": data},
        "required": ["resource", "event", "data"],
    }


def _returned(operation: str, contract: Description) -> Json | None:
    """The schema of what an operation answers with, None where the contract has no such operation."""
    found = contract.find_named(operation)
    successes = [] if found is None else [answer for answer in contract.answers(found) if not answer.is_error]
    return next((schema for answer in successes for schema in answer.schemas.values()), None)


def _closest(value: Json, contract: Description) -> Json:
    """The schema, of those of all things that can be got, that fits a thing best."""
    known = [_returned(operation, contract) for operation in contract.names if operation.endswith(".get")]
    schemas = [schema for schema in known if schema is not None]
    return contract.schemas.closest(value, schemas) if schemas else {}


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()
