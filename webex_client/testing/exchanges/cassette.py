"""Cassettes: exchanges that were recorded, in YAML that people read, review and mend.

    cassette: 1
    source: fake
    exchanges:

    - operation: rooms.get
      time: '2026-01-05T09:00:00.002Z'
      request:
        method: GET
        url: https://webexapis.com/v1/rooms/Y2lz…
        headers:
          Authorization: Bearer REDACTED
      response:
        status: 200
        headers:
          Content-Type: application/json
        body:
          json:
            id: Y2lz…
            title: Release train

`source` is what was recorded: `service` is Webex itself, `fake` a `FakeWebex`. `replaced`, where it stands, names what
was replaced besides secrets: `emails`, `names`. An exchange is in the order of its request; `operation` is left out
where the contract has none for it. In place of `response` there may be `error`, which came instead of an answer. How
bodies are shown is told in `bodies`; a JSON body comes back as some text of the same value.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias
from uuid import uuid4

from ...errors import TransportError
from ..fake.tables import Json
from .descriptions import plain_request, read_error, read_request, read_response
from .document import Part, moment_of
from .exchange import Exchange, Source
from .text_file import read_text

__all__ = ["Cassette", "Origin", "Recorded", "entry_text", "is_cassette", "load", "read", "write"]

Origin: TypeAlias = Literal["service", "fake"]

_VERSION = 1
_BEGINNING = re.compile(r"(?:\s*(?:#.*)?\n|---\n)*cassette:\s")
_EXPLAINED = "# Recorded by webex-client. Secrets are replaced by REDACTED.\n"


@dataclass(frozen=True, slots=True)
class Recorded:
    """One exchange of a cassette: its request also as it is described there, and the error that came of it, if any."""

    exchange: Exchange
    request: Json
    error: TransportError | None


@dataclass(frozen=True, slots=True)
class Cassette:
    """A cassette that was read: see the module for what its fields say."""

    source: str
    replaced: frozenset[str]
    recorded: tuple[Recorded, ...]


def is_cassette(text: str) -> bool:
    """Whether a text is that of a cassette, by how it begins."""
    return _BEGINNING.match(text) is not None


def read(path: str | os.PathLike[str]) -> list[Exchange]:
    """The exchanges of a cassette. Raises what `load` raises."""
    return [recorded.exchange for recorded in load(path).recorded]


def load(path: str | os.PathLike[str]) -> Cassette:
    """A cassette as it is written.

    Raises `UnusableInputError`, which names the line, where it cannot be understood, and `MissingExtraError` where
    PyYAML is missing.
    """
    from .yaml_text import YamlText  # needs PyYAML

    document = YamlText(read_text(Path(path)), str(path))
    part = Part(document, str(path), document.value)
    version = part.field("cassette")
    if version.value != _VERSION:
        raise version.fault(f"this version reads cassettes of version {_VERSION}, not {version.value!r}")
    replaced, exchanges = part.find("replaced"), part.find("exchanges")
    return Cassette(
        part.field("source").text(),
        frozenset(entry.text() for entry in replaced.entries()) if replaced else frozenset(),
        tuple(_recorded(entry) for entry in exchanges.entries()) if exchanges else (),
    )


def entry_text(entry: Json) -> str:
    """One exchange (`operation`, `time`, `request`, and `response` or `error`) as it stands in a cassette."""
    from .readable_yaml import write_yaml  # needs PyYAML

    return "\n" + write_yaml([{name: value for name, value in entry.items() if value is not None}])


def write(path: Path, entries: Iterable[str], *, source: Origin, replaced: Sequence[str] = ()) -> None:
    """Put a whole cassette in the place of what is at `path`, at once: whoever reads it finds the old one or the new.

    Raises `OSError` where it cannot be written; what was there is there still.
    """
    head = f"{_EXPLAINED}cassette: {_VERSION}\nsource: {source}\n"
    names = f"replaced: [{', '.join(replaced)}]\n" if replaced else ""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{uuid4().hex}")
    try:
        with draft.open("x", encoding="utf-8", newline="\n") as file:
            file.writelines([head, names, "exchanges:\n", *entries])
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def _recorded(entry: Part) -> Recorded:
    request, response, error = entry.field("request"), entry.find("response"), entry.find("error")
    if (response is None) == (error is None):
        raise entry.fault("an exchange has a response, or else an error")
    operation = entry.find("operation")
    exchange = Exchange(
        request=read_request(request),
        response=None if response is None else read_response(response),
        source=Source(entry.path, entry.line),
        operation=None if operation is None else operation.text(),
        time=moment_of(entry.find("time")),
    )
    return Recorded(exchange, plain_request(request), None if error is None else read_error(error))
