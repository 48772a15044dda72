"""Paths as addresses: their parameters declared, their braces paired, nothing in them that a URL could not hold."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote

from ..bundle import Json, SpecError
from .parameters import Parameter
from .repair import Kind, Repairs, place
from .words import snake, variations

__all__ = ["Template", "fixed_query", "template", "with_path_parameters"]

_SAFE = "/:@!$&'()*+,;=-._~%"
_BRACES = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True)
class Template:
    """A path as it is sent: `names` are its parameters by what the file calls them, `query` what it brings along."""

    path: str
    names: dict[str, str]
    query: dict[str, str | None]
    """Values by name; None for what is a parameter."""


def template(path: str, repairs: Repairs, where: str) -> Template:
    """A path of the file as one that can be sent. Raises `SpecError` where it is none."""
    if "#" in path:
        raise SpecError("what follows # in a path is never sent")
    address, _, query = path.partition("?")
    names: dict[str, str] = {}
    pieces: list[str] = []
    end = 0
    for match in _BRACES.finditer(address):
        pieces.append(quote(address[end : match.start()], safe=_SAFE))
        name = match[1].strip()
        wanted = (
            name if name and name not in names and re.fullmatch(r"[\w.~-]+", name, re.ASCII) else snake(name) or "part"
        )
        known = next(given for given in variations(wanted) if given not in names.values())
        names[name if name not in names else f"{name} {match.start()}"] = known
        pieces.append(f"{{{known}}}")
        end = match.end()
    pieces.append(quote(address[end:], safe=_SAFE))
    made = re.sub(r"/{2,}", "/", "/" + "".join(pieces))
    if made != address:
        repairs.note(where, Kind.PATH, f"is sent as {made}")
    values = dict(parse_qsl(query, keep_blank_values=True))
    return Template(made, names, {key: None if _BRACES.fullmatch(value) else value for key, value in values.items()})


def with_path_parameters(known: Template, parameters: list[Parameter], where: str, repairs: Repairs) -> list[Parameter]:
    """The parameters of an operation, with each of its path declared once, and none that the path has no place for."""
    declared = {parameter.name: parameter for parameter in parameters if parameter.place == "path"}
    found: list[Parameter] = []
    for name, called in known.names.items():
        parameter = declared.pop(name, None)
        if parameter is None:
            close = [other for other in declared if snake(other) == snake(name) and other not in known.names]
            parameter = declared.pop(close[0]) if close else None
            if parameter is not None:
                repairs.note(parameter.where, Kind.PATH_PARAMETER, f"{parameter.name!r} is declared for {{{name}}}")
        if parameter is None:
            repairs.note(where, Kind.PATH_PARAMETER, f"{{{called}}}: a text")
            parameter = Parameter("path", called, {"type": "string"}, place(where, "parameters"))
        found.append(parameter.called(called, required=True))
    queried = {name for name, value in known.query.items() if value is None}
    for parameter in declared.values():
        if parameter.name in queried:
            found.append(parameter.moved("query"))
        else:
            repairs.note(parameter.where, Kind.UNUSED_PATH_PARAMETER, f"{parameter.name!r}: left out")
    rest = [parameter for parameter in parameters if parameter.place != "path"]
    there = {parameter.name for parameter in [*found, *rest] if parameter.place == "query"}
    for name in sorted(queried - there):
        repairs.note(where, Kind.PATH_PARAMETER, f"{{{name}}} in its query: a text")
        rest.append(Parameter("query", name, {"type": "string"}, place(where, "parameters"), required=True))
    return [*found, *rest]


def fixed_query(known: Template) -> Json:
    """What a path always brings along in its query."""
    return {name: value for name, value in known.query.items() if value is not None}
