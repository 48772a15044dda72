"""The tables of docs/migrating.md, and how a name in them is looked up in this package."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import reduce
from importlib import import_module
from pathlib import Path
from typing import Any

import webex_client
from webex_client import AsyncWebexClient, WebexClient

GUIDE = (Path(__file__).resolve().parent.parent / "docs" / "migrating.md").read_text(encoding="utf-8")
NONE = "—"

_CODE = re.compile(r"`([^`]+)`")
_CALL = re.compile(r"([\w.]+)(?:\((.*)\))?", re.DOTALL)
_ARGUMENT = re.compile(r"\b([a-z_]\w*)=")


@dataclass(frozen=True)
class Row:
    """A line of a table: what it is called there, what here, and what changes."""

    theirs: tuple[str, ...]
    ours: tuple[str, ...]
    changes: str

    @property
    def remarks(self) -> list[str]:
        """The names in what changes."""
        return _CODE.findall(self.changes)

    def __str__(self) -> str:
        return " ".join(self.theirs)


def rows(client: str) -> list[Row]:
    """All rows on webexpythonsdk, or on wxc-sdk: those whose table begins with that name."""
    found: list[Row] = []
    heading = ""
    for line in GUIDE.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")] if line.startswith("|") else []
        if len(cells) != 3:
            heading = ""
        elif not heading:
            heading = cells[0]
        elif heading == client and not cells[0].startswith("---"):
            found.append(Row(tuple(_CODE.findall(cells[0])), tuple(_CODE.findall(cells[1])), cells[2]))
            assert found[-1].ours or cells[1] == NONE, line
    return found


def renamed() -> dict[str, str]:
    """The names of parameters that are others everywhere, by theirs."""
    return {theirs: ours for row in rows("theirs") for theirs, ours in zip(row.theirs, row.ours, strict=True)}


def in_python(name: str) -> str:
    """A parameter as it is called here: `roomId` is `room_id`, but for what has another name everywhere."""
    return renamed().get(name) or re.sub(r"(?<=[a-z0-9])([A-Z])", lambda capital: f"_{capital[1].lower()}", name)


def looked_up(name: str) -> list[Any]:
    """What a name in the tables is, of each client where it is of a client. Fails where it is nothing."""
    path = called(name)[0].split(".")
    if path[0] == "webex":
        return [reduce(getattr, path[1:], client) for client in (WebexClient("token"), AsyncWebexClient("token"))]
    if path[0] == "WebexClient":
        return [reduce(getattr, path[1:], client) for client in (WebexClient, AsyncWebexClient)]
    assert path[0] == webex_client.__name__, f"{name}: neither of webex, WebexClient nor webex_client"
    thing: Any = webex_client
    for index, step in enumerate(path[1:], 2):
        thing = getattr(thing, step) if hasattr(thing, step) else import_module(".".join(path[:index]))
    return [thing]


def called(name: str) -> tuple[str, list[str]]:
    """A call without its parentheses, and the names of its arguments: `rooms.list(limit=…)`."""
    call = _CALL.fullmatch(name)
    assert call, name
    return call[1], _ARGUMENT.findall(call[2] or "")


def parameters(function: Callable[..., Any]) -> dict[str, inspect.Parameter]:
    """What a function or a bound method takes by name."""
    taken = inspect.signature(function).parameters
    return {name: each for name, each in taken.items() if name != "self" and each.kind != each.VAR_KEYWORD}


def unexplained(theirs: Callable[..., Any], row: Row) -> Iterator[str]:
    """The parameters of a method of theirs that have no equivalent, of which the row says nothing."""
    ours = [parameters(method) for name in row.ours for method in looked_up(name)[:1]]
    if not ours:
        return
    taken = set().union(*ours)
    positional = [each for each in ours[0].values() if each.kind is each.POSITIONAL_OR_KEYWORD]
    said = {name.rstrip("=") for name in row.remarks}
    for index, name in enumerate(parameters(theirs)):
        # What stands in the path has a place, whatever it is called.
        if index >= len(positional) and not {name, in_python(name)} & said and in_python(name) not in taken:
            yield name
