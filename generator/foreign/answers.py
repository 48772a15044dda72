"""Answers of an operation: one kind of success, read as what a method gives; errors are read by the client alike."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, cast

from ..bundle import Json
from .bodies import is_form, is_json, media_name
from .references import References
from .repair import Kind, Repairs, place
from .schemas import Schemas, component
from .words import shown

__all__ = ["Answers", "Success"]

_STATUS = re.compile(r"[1-5](\d\d|XX)")
_ITEMS = "items"


@dataclass
class Success:
    """A success: its status, what it is of (nothing, object, array, number, text, bytes, json), and its content."""

    status: str
    kind: str
    media: str = ""
    schema: Json | None = None

    @property
    def is_same_as(self) -> tuple[str, str | None]:
        """What two successes have in common that are read alike."""
        schema = self.schema or {}
        if self.kind == "array":
            return self.kind, component(schema.get("items", {}))
        return self.kind, component(schema) if self.kind == "object" else None


class Answers:
    """Reads the answers of operations."""

    def __init__(self, references: References, schemas: Schemas, repairs: Repairs) -> None:
        self._references = references
        self._schemas = schemas
        self._repairs = repairs

    def of(self, method: str, responses: Any, where: str, hint: str) -> Json:
        """What is to be said of an operation: its `responses`, and how they are read where they do not say it."""
        known: Json = cast("Json", responses) if isinstance(responses, dict) else {}
        described: Json = {}
        successes: list[Success] = []
        for status, node in self._by_status(known, where).items():
            raw, at = self._references.follow(node, place(where, status))
            described[status] = {"description": shown(raw.get("description")) or "An answer."}
            if status.startswith("2"):
                successes.append(self._success(status, raw, at, hint, method))
        if not successes:
            successes = [self._unsaid(method, known, where, hint)]
            described.setdefault(successes[0].status, {"description": "Success."})
        if method == "get" and len(successes) == 1 and (listing := self._list(successes[0])):
            described[successes[0].status]["content"] = {successes[0].media: {"schema": listing}}
            return {"responses": described, "x-pagination": {"style": "link", "items": _ITEMS}}
        result = self._result(successes, where)
        for success in successes:
            if success.schema is not None and method != "head":
                described[success.status]["content"] = {success.media: {"schema": success.schema}}
        return {"responses": described} | ({"x-result": result} if result and method != "head" else {})

    def _by_status(self, known: Json, where: str) -> Json:
        found: Json = {}
        for status, node in known.items():
            name = status.upper() if re.fullmatch(r"[1-5]xx", status, re.IGNORECASE) else status
            if name == "default" or _STATUS.fullmatch(name):
                found.setdefault(name, node)
            elif not name.startswith("x-"):
                self._repairs.note(place(where, status), Kind.STATUS, f"{status!r}: left out")
        return found

    def _unsaid(self, method: str, known: Json, where: str, hint: str) -> Success:
        """The success of an operation that describes none: what it says of any answer, or whatever comes."""
        if "default" in known:
            raw, at = self._references.follow(known["default"], place(where, "default"))
            if isinstance(raw.get("content"), dict):
                self._repairs.note(place(where, "default"), Kind.NO_SUCCESS, "the default answer is taken for it")
                return self._success("2XX", raw, at, hint, method)
        if method == "delete":
            self._repairs.note(where, Kind.NO_SUCCESS, "taken to have no body, as of deletions")
            return Success("2XX", "nothing")
        self._repairs.note(where, Kind.NO_SUCCESS, "bytes")
        return Success("2XX", "bytes", "*/*", {"type": "string", "format": "binary"})

    def _success(self, status: str, raw: Json, where: str, hint: str, method: str) -> Success:
        content = raw.get("content")
        medias = cast("Json", content) if isinstance(content, dict) else {}
        if not medias or status in ("204", "205") or method == "head":
            return Success(status, "nothing")
        name = min(medias, key=_rank)
        inside = place(where, "content")
        for other in medias:
            if other != name:
                self._repairs.note(place(inside, other), Kind.MEDIA, f"{name} is asked for")
        media, at = self._references.follow(medias[name], place(inside, name))
        said = media_name(name, at, self._repairs)
        schema = media.get("schema")
        if not is_json(said):
            shape = self._schemas.shapes.followed(schema, at) if schema is not None else None
            words = shape.raw if shape else {}
            if not said.lower().startswith("text/") or words.get("format") == "binary":
                if is_form(said):
                    self._repairs.note(at, Kind.MEDIA, "*/* is asked for: the parser knows forms as what is sent")
                    said = "*/*"
                return Success(status, "bytes", said, {"type": "string", "format": "binary"})
            if words.get("type") == "integer":
                return Success(status, "number", said, {"type": "integer"})
            return Success(status, "text", said, {"type": "string"})
        if schema is None:
            return Success(status, "json", said, {})
        made = self._schemas.schema(schema, place(at, "schema"), f"{hint}Result")
        return Success(status, self._kind(made), said, made)

    def _kind(self, schema: Json) -> str:
        if self._is_model(schema):
            return "object"
        if schema.get("type") == "integer":
            return "number"
        items: Json = schema.get("items", {})
        if schema.get("type") == "array" and (self._is_model(items) or self._is_text(items)):
            return "array"
        return "json"

    def _is_model(self, schema: Json) -> bool:
        return "properties" in self._schemas.components.get(component(schema) or "", {})

    def _is_text(self, schema: Json) -> bool:
        return schema.get("type") == "string" and "format" not in schema

    def _list(self, success: Success) -> Json | None:
        """The object of a success that is a list: it has its entries under `items`."""
        envelope = self._schemas.components.get(component(success.schema or {}) or "", {})
        items: Json = envelope.get("properties", {}).get(_ITEMS, {})
        inner: Json = items.get("items", {})
        if items.get("type") != "array" or not (self._is_model(inner) or self._is_text(inner)):
            return None
        return dict(envelope)

    def _result(self, successes: list[Success], where: str) -> str | None:
        """How successes are read; None where there is nothing to read, or the answers say it."""
        kinds = {success.is_same_as for success in successes if success.kind != "nothing"}
        empty = any(success.kind == "nothing" for success in successes)
        if not kinds:
            return None
        if len(kinds) == 1:
            ((kind, _),) = kinds
            return ("json" if empty else None) if kind == "number" else kind
        said = ", ".join(f"{success.status}: {success.kind}" for success in successes)
        names = {kind for kind, _ in kinds}
        result = "bytes" if names & {"text", "bytes"} else "json"
        self._repairs.note(where, Kind.SUCCESSES, f"{said}; {'as bytes' if result == 'bytes' else 'as any JSON'}")
        return result


def _rank(media: str) -> tuple[bool, bool, bool]:
    """What puts the media type first that is best understood."""
    return not is_json(media), media != "application/json", not media.startswith("text/")
