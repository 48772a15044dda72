"""From the body of a delivery to an event."""

from __future__ import annotations

import json
from typing import Any

from ..errors import MalformedDelivery
from ..models.common import is_object
from . import events as events  # it has the classes that `read_event` looks for
from .event import Event, read_event
from .signatures import HeaderFields, Secret, signature_in, verify

__all__ = ["parse", "unwrap"]

_JSON_TYPES: dict[type, str] = {
    type(None): "null",
    list: "an array",
    str: "a text",
    bool: "a boolean",
    int: "a number",
    float: "a number",
}


def parse(body: bytes | str) -> Event:
    """The event that a delivery tells of: a `MessageCreated`, a `RoomUpdated`, an `UnknownEvent` and so on.

    Never fails on a JSON object, whatever it holds. Anything else is a `MalformedDelivery` that says what is wrong. The
    signature is not looked at: `unwrap` does that too.
    """
    return read_event(_read_object(body))


def unwrap(body: bytes, headers: HeaderFields, secret: Secret | None) -> Event:
    """The event that a delivery tells of, once its signature proves that Webex sent it.

    `headers` are those of the request, in any case. Raises `WebhookSignatureError` or `MalformedDelivery`. With
    `secret=None` nothing is verified: whoever knows the address can then make up events.
    """
    if secret is not None:
        verify(body, signature_in(headers), secret)
    return parse(body)


def _read_object(body: bytes | str) -> dict[str, Any]:
    if not body.strip():
        raise MalformedDelivery("the delivery has no body: a JSON object is needed")
    try:
        value: object = json.loads(body, parse_int=_read_integer)
    except UnicodeDecodeError as error:
        raise MalformedDelivery(f"the delivery's body is no text: byte {error.start} is not {error.encoding}") from None
    except RecursionError:
        raise MalformedDelivery("the delivery's body is nested too deeply to be read") from None
    except ValueError as error:
        raise MalformedDelivery(f"the delivery's body is not JSON: {error}") from None
    if not is_object(value):
        raise MalformedDelivery(f"the delivery's body is {_JSON_TYPES[type(value)]}: a JSON object is needed")
    return value


def _read_integer(digits: str) -> int | str:
    try:
        return int(digits)
    except ValueError:  # Python refuses thousands of digits, JSON does not
        return digits
