"""What type each field must have, by the contract's own words."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from webex_client import models
from webex_client.models.common import Model, OpenEnum

from .description import Json, python_name, resolve, schema_name


def wrong_types(made: Model, body: Json, schema: Json, where: str = "$") -> list[str]:
    """Where a field of `made`, read from the valid `body`, is not what `schema` has it be."""
    found: list[str] = []
    for key, node in schema.get("properties", {}).items():
        if body.get(key) is not None:
            found += _wrong(getattr(made, python_name(key, node)), body[key], node, f"{where}.{key}")
    return found


def _wrong(value: Any, raw: Any, node: Json, where: str) -> list[str]:
    schema = resolve(node)
    wrong = [f"{where}: {raw!r} was read as {value!r}"]
    if schema_name(node) == "Flag":
        return [] if type(value) is bool and str(value).lower() == str(raw).lower() else wrong
    if "enum" in schema:
        return [] if type(value) is _known(node) and isinstance(value, OpenEnum) and value == raw else wrong
    if schema.get("format") == "date-time":
        return [] if type(value) is datetime and value.tzinfo is not None and value == _instant(raw) else wrong
    if schema.get("properties"):
        return wrong_types(value, raw, schema, where) if type(value) is _known(node) else wrong
    if schema.get("type") == "array":
        if type(value) is not list or len(value) != len(raw):
            return wrong
        pairs = zip(value, raw, strict=True)
        return [fault for i, (v, r) in enumerate(pairs) for fault in _wrong(v, r, schema["items"], f"{where}[{i}]")]
    if isinstance(schema.get("additionalProperties"), dict):
        inner = schema["additionalProperties"]
        return [fault for key, r in raw.items() for fault in _wrong(value[key], r, inner, f"{where}.{key}")]
    return [] if type(value) is type(raw) and value == raw else wrong


def _known(node: Json) -> type[Any] | None:
    return getattr(models, schema_name(node) or "", None)


def _instant(text: str) -> datetime:
    """The instant of a timestamp as Webex writes it, put together by hand."""
    date, _, rest = text.partition("T")
    clock, zone = (rest[:-1], "+00:00") if rest.endswith("Z") else (rest[:-6], rest[-6:])
    hour, minute, second = clock.split(":")
    year, month, day = map(int, date.split("-"))
    local = timedelta(hours=int(hour), minutes=int(minute), microseconds=round(float(second) * 1_000_000))
    offset = timedelta(hours=int(zone[1:3]), minutes=int(zone[4:6])) * (-1 if zone[0] == "-" else 1)
    return datetime.fromisoformat(f"{year:04}-{month:02}-{day:02}T00:00:00+00:00") + local - offset
