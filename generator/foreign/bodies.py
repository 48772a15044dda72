"""Bodies as arguments: the properties of an object, a value that is JSON, or bytes that the caller makes."""

from __future__ import annotations

from email.message import Message
from typing import Any, cast

from ..bundle import Json
from .references import References
from .repair import Kind, Repairs, place
from .schemas import Schemas, component
from .words import shown

__all__ = ["Bodies", "is_form", "is_json", "media_name"]

_FORM = "application/x-www-form-urlencoded"
_BINARY: Json = {"type": "string", "format": "binary"}


def media_name(name: str, where: str, repairs: Repairs) -> str:
    """A media type as it can be sent; JSON for what is none."""
    message = Message()
    message.add_header("Content-Type", name)
    known = message.get_content_type()
    if name.isascii() and name.isprintable() and "/" in name and name.lower().startswith(known):
        return name
    repairs.note(where, Kind.MEDIA_NAME, f"{name!r}")
    return "application/json"


def is_json(media: str) -> bool:
    """Whether a media type is one of JSON's."""
    essence = media.partition(";")[0].strip().lower()
    return essence == "application/json" or essence.endswith("+json")


def is_form(media: str) -> bool:
    """Whether a media type is one that forms are sent as."""
    return media.partition(";")[0].strip().lower() in (_FORM, "multipart/form-data")


class Bodies:
    """Reads the bodies of requests."""

    def __init__(self, references: References, schemas: Schemas, repairs: Repairs) -> None:
        self._references = references
        self._schemas = schemas
        self._repairs = repairs

    def of(self, node: Any, where: str, hint: str) -> Json | None:
        """What a request sends, as the generator has it; None where that is nothing."""
        raw, where = self._references.follow(node, where)
        content = raw.get("content")
        medias = cast("Json", content) if isinstance(content, dict) else {}
        if not medias:
            self._repairs.note(where, Kind.BODY, "it is of no media type: nothing is sent")
            return None
        inside = place(where, "content")
        name = min(medias, key=lambda media: (not is_json(media), media != "application/json", media != _FORM))
        for other in medias:
            if other != name:
                self._repairs.note(place(inside, other), Kind.MEDIA, f"{name} is sent")
        media, _ = self._references.follow(medias[name], place(inside, name))
        at = place(inside, name, "schema")
        request: Json = {"required": raw.get("required") is True}
        if description := shown(raw.get("description")):
            request["description"] = description
        sent = media_name(name, place(inside, name), self._repairs)
        if is_json(sent):
            return self._json(request, sent, media, at, hint)
        if sent.partition(";")[0] == _FORM and (form := self._form(media, at, hint)):
            if not request["required"]:
                self._repairs.note(where, Kind.FORM, "it is sent")
            return {**request, "required": True, "content": {sent: {"schema": form}}}
        self._repairs.note(place(inside, name), Kind.BODY, f"bytes of {sent}")
        return {**request, "x-body": "bytes", "content": {sent: {"schema": dict(_BINARY)}}}

    def _json(self, request: Json, sent: str, media: Json, at: str, hint: str) -> Json:
        raw = media.get("schema", {})
        fields = self._schemas.fields(raw, at, hint, request=True)
        if fields and fields["properties"]:
            return {**request, "content": {sent: {"schema": fields}}}
        self._repairs.note(at, Kind.BODY, "one argument, of any shape that it may have")
        made = self._schemas.schema(raw, at, f"{hint}Body")
        return {**request, "x-body": "json", "content": {sent: {"schema": made}}}

    def _form(self, media: Json, at: str, hint: str) -> Json | None:
        """The fields of a form, where all are single values."""
        fields = self._schemas.fields(media.get("schema", {}), at, hint, request=True)
        if not fields or not all(self._is_single(schema) for schema in fields["properties"].values()):
            return None
        return fields

    def _is_single(self, schema: Json) -> bool:
        if "anyOf" in schema or isinstance(schema.get("type"), list):
            return False
        return schema.get("type") in (
            "string",
            "integer",
            "number",
            "boolean",
        ) or "enum" in self._schemas.components.get(component(schema) or "", {})
