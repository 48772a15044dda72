"""Holds a request against the contract.

One that the service refused is left alone: that it was wrong is what it was told.
"""

from __future__ import annotations

from collections.abc import Collection
from urllib.parse import parse_qsl, urlsplit

from ...uploads import Multipart
from ..exchanges import Exchange
from ..exchanges.json_text import JsonError, JsonText
from ..fake.bodies import FORM, MULTIPART, UnreadableError, media_type, read_form
from ..fake.contract import ContractOperation
from ..fake.tables import Json
from .description import Description, bare
from .findings import Kind, Place
from .record import Body, Record
from .values import shown

__all__ = ["check_request"]


def check_request(
    record: Record,
    exchange: Exchange,
    operation: ContractOperation,
    contract: Description,
    given_by_service: Collection[str],
) -> None:
    """Note what is wrong with the request of an exchange.

    `given_by_service` are parameters that stood in the service's own links to further pages, which are its own affair.
    """
    if exchange.response is not None and exchange.response.status >= 400:
        return
    _check_query(record, exchange, operation, contract, given_by_service)
    _check_head(record, exchange, operation, contract)
    if exchange.request_body_known:
        _check_body(record, exchange, operation, contract)


def _check_query(
    record: Record,
    exchange: Exchange,
    operation: ContractOperation,
    contract: Description,
    given_by_service: Collection[str],
) -> None:
    given: dict[str, list[str]] = {}
    for name, text in parse_qsl(urlsplit(exchange.request.url).query, keep_blank_values=True):
        given.setdefault(name, []).append(text)
    for name, texts in given.items():
        parameter = operation.query.get(name)
        if parameter is not None:
            _check_parameter(record, Place.QUERY, name, ",".join(texts), parameter.get("schema", {}), contract)
        elif name not in given_by_service:
            says = f"{operation.id} has no such parameter"
            record.note(Kind.NOT_IN_CONTRACT, Place.QUERY, says, shown(texts[0], (name,)), steps=(name,))
    for name, parameter in operation.query.items():
        if exchange.query_known and parameter.get("required") and name not in given:
            record.note(Kind.MISSING, Place.QUERY, "required", "nothing", steps=(name,))


def _check_head(record: Record, exchange: Exchange, operation: ContractOperation, contract: Description) -> None:
    """Hold the fields that are parameters against the contract; others are there that the contract has no word for.

    None is missed: what writes requests down leaves fields out.
    """
    for name, parameter in operation.headers.items():
        text = exchange.request.headers.get(name)
        if text is not None:
            _check_parameter(record, Place.HEAD, name, text, parameter.get("schema", {}), contract)


def _check_parameter(record: Record, place: Place, name: str, text: str, schema: Json, contract: Description) -> None:
    """A number may be larger than the contract has it: the service lowers a page size without a word."""
    schema = {key: value for key, value in contract.schemas.resolve(schema).items() if key != "maximum"}
    for kind, steps, says, value in contract.schemas.faults(contract.schemas.read_text(text, schema), schema):
        record.note(kind, place, says, shown(value, (name,)), steps=(name, *steps))


def _check_body(record: Record, exchange: Exchange, operation: ContractOperation, contract: Description) -> None:
    request = exchange.request
    bodies = {bare(media): schema for media, schema in operation.bodies.items()}
    if not request.body:
        if operation.body_required:
            record.note(Kind.MISSING, Place.REQUEST, f"a body of the type {' or '.join(bodies)}", "none")
        return
    if not bodies:
        record.note(Kind.NOT_IN_CONTRACT, Place.REQUEST, f"{operation.id} takes no body", "a body")
        return
    media = media_type(request) or next(iter(bodies))
    if media not in bodies:
        record.note(Kind.CONTENT_TYPE, Place.REQUEST, " or ".join(bodies), media)
    elif media in (FORM, MULTIPART):
        _check_form(record, exchange, bodies[media], contract)
    elif not isinstance(request.body, Multipart):
        try:
            body = Body(JsonText(request.body.decode()), exchange.request_line)
        except (JsonError, UnicodeDecodeError) as error:
            record.note(Kind.WRONG_TYPE, Place.REQUEST, "JSON", str(error))
            return
        record.faults(contract.schemas.faults(body.json.value, bodies[media]), Place.REQUEST, body)


def _check_form(record: Record, exchange: Exchange, schema: Json, contract: Description) -> None:
    try:
        fields = read_form(exchange.request)
    except UnreadableError as error:
        record.note(Kind.WRONG_TYPE, Place.REQUEST, "a form", str(error))
        return
    properties: Json = contract.schemas.resolve(schema).get("properties", {})
    values: Json = {}
    for name, content in fields:
        node = contract.schemas.resolve(properties.get(name, {}))
        if isinstance(content, str):
            values[name] = contract.schemas.read_text(content, node, in_form=True)
        else:  # What is in a file is not the contract's affair.
            values[name] = [*values.get(name, []), ""] if node.get("type") == "array" else ""
    record.faults(contract.schemas.faults(values, schema), Place.REQUEST)
