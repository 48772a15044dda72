"""One operation anew: its parameters, body, answers and security, with arguments that Python can tell apart."""

from __future__ import annotations

from typing import Any, cast
from urllib.parse import urlencode

from ..bundle import Json
from ..names import argument_name
from .answers import Answers
from .bodies import Bodies
from .fields import distinct_name
from .methods import Named
from .parameters import Parameter, Parameters
from .paths import fixed_query, template, with_path_parameters
from .references import References
from .repair import Kind, Repairs, place
from .schemas import Schemas
from .security import Security
from .words import class_name, shown

__all__ = ["Operations"]

_PAGE_SIZES = ("limit", "max")


class Operations:
    """Makes operations of a document anew."""

    def __init__(self, document: Json, references: References, schemas: Schemas, repairs: Repairs) -> None:
        self._references = references
        self._repairs = repairs
        self._parameters = Parameters(references, schemas, repairs)
        self._bodies = Bodies(references, schemas, repairs)
        self._answers = Answers(references, schemas, repairs)
        self.security = Security(document, references, repairs)

    def of(self, named: Named) -> tuple[str, Json]:
        """The path of an operation, and itself. Raises `SpecError` where no client could carry it out."""
        operation, where = named.operation, named.where
        hint = class_name(named.resource) + class_name(named.name)
        path = template(named.path, self._repairs, place("/paths", named.path))
        nodes = [
            *_placed(operation.get("parameters"), place(where, "parameters")),
            *_placed(named.item.get("parameters"), place("/paths", named.path, "parameters")),
        ]
        parameters = with_path_parameters(path, self._parameters.of(nodes, hint), where, self._repairs)
        security, credentials = self.security.of(operation, where)
        known = {(parameter.place, parameter.name) for parameter in parameters}
        parameters += [one for one in credentials if (one.place, one.name) not in known]
        made: Json = {"operationId": named.id, "tags": [named.resource], "summary": _summary(named)}
        if description := shown(operation.get("description")):
            made["description"] = description
        if operation.get("deprecated") is True:
            made["deprecated"] = True
        if security is not None:
            made["security"] = security
        if "requestBody" in operation:
            body = self._bodies.of(operation["requestBody"], place(where, "requestBody"), hint)
            if body is not None:
                made["requestBody"] = body
        answers = self._answers.of(named.method, operation.get("responses"), place(where, "responses"), hint)
        self._with_names(made, parameters, answers, where)
        self._say_what_is_not_read(named)
        fixed = fixed_query(path)
        return f"{path.path}?{_query(fixed)}" if fixed else path.path, {**made, **answers}

    def _with_names(self, made: Json, parameters: list[Parameter], answers: Json, where: str) -> None:
        """Give every argument a name of its own; those of the path have the first choice."""
        function = made["operationId"].partition(".")[2]
        body: Json = made.get("requestBody", {})
        used = {function}
        if "x-pagination" in answers:
            used.add("limit")
        if "x-body" in body:
            used |= {"body", "content_type"}
        if security := made.get("security"):
            used |= {"client_id", "client_secret"} if not any(security[0].values()) else set()
        nodes: list[Json] = []
        for parameter in parameters:
            # A size of pages is no total, which `limit` is.
            size = "x-pagination" in answers and parameter.place == "query" and parameter.name in _PAGE_SIZES
            name, given = (
                ("page_size",) * 2 if size and "page_size" not in used else distinct_name(parameter.name, used)
            )
            if given:
                kind = Kind.PAGE_SIZE if size else Kind.FIELD_NAME
                self._repairs.note(parameter.where, kind, f"{parameter.name!r} is {name}")
            used.add(name)
            nodes.append(parameter.node(given))
        if nodes:
            made["parameters"] = nodes
        for media in body.get("content", {}).values() if "x-body" not in body else ():
            properties: Json = media["schema"]["properties"]
            for key, schema in properties.items():
                name, given = distinct_name(key, used, argument_name)
                if given:
                    said = place(where, "requestBody")
                    self._repairs.note(said, Kind.FIELD_NAME, f"{key!r} is {name}")
                    properties[key] = {**schema, "x-python-name": given}
                used.add(name)

    def _say_what_is_not_read(self, named: Named) -> None:
        for holder, where in ((named.operation, named.where), (named.item, place("/paths", named.path))):
            if holder.get("servers"):
                self._repairs.note(place(where, "servers"), Kind.SERVERS, "left out")
        if named.operation.get("callbacks"):
            self._repairs.note(place(named.where, "callbacks"), Kind.NOT_CALLED, "left out")


def _summary(named: Named) -> str:
    said = shown(named.operation.get("summary")) or f"{named.method.upper()} {named.path}"
    return said if said.endswith((".", "!", "?")) else f"{said}."


def _placed(nodes: Any, where: str) -> list[tuple[Any, str]]:
    if not isinstance(nodes, list):
        return []
    return [(node, place(where, index)) for index, node in enumerate(cast("list[object]", nodes))]


def _query(fixed: Json) -> str:
    return urlencode(fixed)
