"""The same exchange in every format it may be written down in."""

from __future__ import annotations

import base64
import gzip
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

ROOMS = """{
  "items": [
    {
      "id": "Y2lzY29zcGFyazovL3VzL1JPT00vMQ",
      "title": "Release train",
      "type": "group",
      "isLocked": false,
      "created": "2026-03-02T20:26:02.321Z"
    },
    {
      "id": "Y2lzY29zcGFyazovL3VzL1JPT00vMg",
      "title": "Lunch",
      "type": "direct",
      "isLocked": false,
      "created": "2026-03-03T20:26:02Z"
    }
  ]
}"""


@dataclass(frozen=True)
class Said:
    """A GET and its answer; `body` is the text of the answer's body."""

    body: str = ROOMS
    path: str = "/rooms"
    status: int = 200
    content_type: str = "application/json;charset=UTF-8"

    @property
    def url(self) -> str:
        return f"https://webexapis.com/v1{self.path}"


def _with_body(value: Any, body: str) -> str:
    """JSON in which the body stands word for word."""
    return json.dumps(value, indent=1).replace('"@BODY@"', body)


def recording(said: Said) -> str:
    response = {"status": said.status, "headers": {"Content-Type": said.content_type}, "body": "@BODY@"}
    return _with_body({"request": {"method": "GET", "path": said.path}, "response": response}, said.body)


def example(said: Said) -> str:
    head = {"method": "GET", "path": said.path, "status": said.status, "content_type": said.content_type}
    return _with_body({**head, "body": "@BODY@"}, said.body)


def _har(said: Said, content: dict[str, Any]) -> str:
    request = {"method": "GET", "url": said.url, "headers": [{"name": ":method", "value": "GET"}], "bodySize": 0}
    response = {"status": said.status, "headers": [], "content": {"mimeType": said.content_type, **content}}
    entry = {"startedDateTime": "2026-03-02T20:26:02Z", "request": request, "response": response}
    return json.dumps({"log": {"version": "1.2", "entries": [entry]}}, indent=2)


def har(said: Said) -> str:
    return _har(said, {"size": len(said.body), "text": said.body})


def har_in_base64(said: Said) -> str:
    return _har(said, {"text": base64.b64encode(said.body.encode()).decode(), "encoding": "base64"})


def interaction(said: Said, body: Any, **headers: list[str]) -> dict[str, Any]:
    """One exchange as vcrpy has it."""
    return {
        "request": {"method": "GET", "uri": said.url, "body": None, "headers": {"Accept": ["*/*"]}},
        "response": {
            "status": {"code": said.status, "message": "OK"},
            "headers": {"content-type": [said.content_type], **headers},
            "body": body,
        },
    }


def vcr(said: Said) -> str:
    return yaml.safe_dump({"interactions": [interaction(said, {"string": said.body})], "version": 1})


def vcr_in_json(said: Said) -> str:
    return json.dumps({"version": 1, "interactions": [interaction(said, {"string": said.body})]})


def vcr_compressed(said: Said) -> str:
    body = {"string": gzip.compress(said.body.encode(), mtime=0)}
    return yaml.safe_dump({"interactions": [interaction(said, body, **{"content-encoding": ["gzip"]})]})


def vcr_for_ruby(said: Said) -> str:
    body = {"encoding": "ASCII-8BIT", "base64_string": base64.b64encode(said.body.encode()).decode()}
    return yaml.safe_dump({"http_interactions": [interaction(said, body)], "recorded_with": "VCR 6.2.0"})


def cassette(said: Said) -> str:
    exchange = {
        "time": "2026-03-02T20:26:02.000Z",
        "request": {"method": "GET", "url": said.url},
        "response": {
            "status": said.status,
            "headers": {"Content-Type": said.content_type},
            "body": {"text": said.body},
        },
    }
    return yaml.safe_dump({"cassette": 1, "source": "fake", "exchanges": [exchange]}, sort_keys=False)


FORMATS: dict[str, tuple[str, Callable[[Said], str]]] = {
    "recording": ("rooms.json", recording),
    "example": ("rooms.json", example),
    "HAR": ("rooms.har", har),
    "HAR in Base64": ("rooms.har", har_in_base64),
    "VCR": ("rooms.yaml", vcr),
    "VCR in JSON": ("rooms.json", vcr_in_json),
    "VCR compressed": ("rooms.yaml", vcr_compressed),
    "VCR for Ruby": ("rooms.yml", vcr_for_ruby),
    "cassette": ("rooms.yaml", cassette),
}
"""A name for the file, and what writes it, by format."""


def write(folder: Path, said: Said, form: str = "recording") -> Path:
    """The file in which an exchange is written down."""
    name, written = FORMATS[form]
    path = folder / name
    path.write_text(written(said), encoding="utf-8")
    return path
