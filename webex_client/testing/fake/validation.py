"""Whether what was asked keeps to the contract, and what it says if it does."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from ...exchange import Headers, Request
from ...models.common import is_object, read_timestamp
from .bodies import FORM, MULTIPART, FormFields, UnreadableError, media_type, read_form, read_json
from .call import UploadedFile
from .contract import Contract, ContractOperation
from .schemas import faults, kinds
from .tables import Json

__all__ = ["Checked", "Finding", "Problem", "check"]

_INTEGER = re.compile(r"-?[0-9]{1,18}", re.ASCII)
_NUMBER = re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,18})?", re.ASCII)

_PLACE_IN_LIST: Mapping[str | None, str] = {"link": "cursor", "offset": "offset", "cursor": "next"}
"""What the fake's own `next` links name the place in a list, by the way a list is paged."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Where a request did not keep to the contract.

    `operation` is the operation's id, None where the contract has none; `where` is the place (`query max`, `body
    attachments[0].contentType`, `header Content-Type`, `path`, `method`), `message` what is wrong there. No access
    token is in it.
    """

    operation: str | None
    method: str
    path: str
    where: str
    message: str

    def __str__(self) -> str:
        return f"{self.method} {self.path}: {self.where} {self.message}"


class Finding(NamedTuple):
    """A problem as it is found: where, what, and whether it is only a name too many."""

    where: str
    message: str
    unknown: bool = False


class Checked(NamedTuple):
    """What a request says, in values of the contract's types, and what was wrong with it."""

    query: Json
    head: Json
    body: Json
    file: UploadedFile | None
    findings: list[Finding]


def check(
    request: Request,
    form: FormFields | None,
    pairs: Sequence[tuple[str, str]],
    placeholders: Mapping[str, str],
    operation: ContractOperation,
    contract: Contract,
) -> Checked:
    """Hold a request against the contract.

    `form` is what was read of the body already, `pairs` the query as it came, `placeholders` what stood in the path.
    What is given back holds no unknown parameters; unknown fields of the body stay, and nobody looks at them.
    """
    checking = _Checking(operation, contract, placeholders.values())
    for name, text in placeholders.items():
        checking.parameter("path", name, [text], operation.placeholders.get(name, {}))
    head = checking.head(request.headers)
    query = checking.query(pairs)
    body, file = checking.body(request, form)
    return Checked(query, head, body, file, checking.findings)


class _Checking:
    def __init__(self, operation: ContractOperation, contract: Contract, named: Collection[str]) -> None:
        self._operation = operation
        self._contract = contract
        self._named = named
        self.findings: list[Finding] = []

    def query(self, pairs: Sequence[tuple[str, str]]) -> Json:
        """The parameters of the query that the contract knows."""
        given: dict[str, list[str]] = {}
        for name, text in pairs:
            given.setdefault(name, []).append(text)
        own = _PLACE_IN_LIST.get(self._operation.pages)
        for name in given:
            if name not in self._operation.query and name != own:
                self.findings.append(Finding(f"query {name}", "is not known", unknown=True))
        return self._parameters("query", given, self._operation.query)

    def head(self, headers: Headers) -> Json:
        """The fields of the head that the contract names."""
        given = {name: [headers[name]] for name in self._operation.headers if name in headers}
        return self._parameters("header", given, self._operation.headers)

    def _parameters(self, place: str, given: Mapping[str, list[str]], known: Mapping[str, Json]) -> Json:
        values: Json = {}
        for name, parameter in known.items():
            if name in given:
                values[name] = self.parameter(place, name, given[name], parameter)
            elif parameter.get("required"):
                self.findings.append(Finding(f"{place} {name}", "is missing"))
        return values

    def parameter(self, place: str, name: str, texts: list[str], parameter: Json) -> Any:
        """The value of one parameter, which was given as `texts`."""
        schema = self._contract.resolve(parameter.get("schema", {}))
        where = f"{place} {name}"
        if "array" in kinds(schema):
            items = texts if parameter.get("explode", place == "query") else ",".join(texts).split(",")
            value: Any = [self._value(item, schema.get("items", {})) for item in items if item]
        elif len(texts) > 1:
            self.findings.append(Finding(where, f"is given {len(texts)} times"))
            return None
        else:
            value = self._value(texts[0], schema)
        found = list(faults(value, schema, self._contract, maximum=place != "query"))
        self.findings += [Finding(where, fault.message) for fault in found]
        return read_timestamp(value) if schema.get("format") == "date-time" and not found else value

    def body(self, request: Request, form: FormFields | None) -> tuple[Json, UploadedFile | None]:
        """The body, and the file that came with it."""
        bodies = self._operation.bodies
        if not request.body:
            if self._operation.body_required:
                self.findings.append(Finding("body", "is missing"))
            elif bodies:
                self._hold({}, next(iter(bodies.values())))
            return {}, None
        if not bodies:
            self.findings.append(Finding("body", "is not known", unknown=True))
            return {}, None
        given = media_type(request)
        if given not in bodies:
            self.findings.append(
                Finding("header Content-Type", f"must be {' or '.join(bodies)}, not {given or 'absent'}")
            )
            return {}, None
        schema = self._contract.resolve(bodies[given])
        try:
            if given in (FORM, MULTIPART):
                return self._form(read_form(request) if form is None else form, schema)
            content = read_json(request.body if isinstance(request.body, bytes) else b"")
            self._hold(content, schema)
            return content if is_object(content) else {}, None
        except UnreadableError as error:
            self.findings.append(Finding("body", str(error)))
            return {}, None

    def _form(self, fields: FormFields, schema: Json) -> tuple[Json, UploadedFile | None]:
        properties: Mapping[str, Json] = schema.get("properties", {})
        values: Json = {}
        for name, content in fields:
            member = self._contract.resolve(properties.get(name, {}))
            value = content if isinstance(content, UploadedFile) else self._value(content, member, in_form=True)
            if name not in values:
                values[name] = [value] if _is_list_of_files(member) else value
            elif _is_list_of_files(member):
                values[name].append(value)
            else:
                self.findings.append(Finding(f"body {name}", "is given more than once"))
        self._hold(values, schema)
        files = {name for name, member in properties.items() if self._is_of_files(member)}
        file = next((each for name, each in fields if name in files and isinstance(each, UploadedFile)), None)
        return {name: value for name, value in values.items() if name not in files}, file

    def _is_of_files(self, schema: Json) -> bool:
        schema = self._contract.resolve(schema)
        return schema.get("format") == "binary" or _is_list_of_files(schema)

    def _hold(self, body: object, schema: Json) -> None:
        for place, message, unknown in faults(body, schema, self._contract, zones=False):
            name = place.removeprefix(".")
            if not (unknown and is_object(body) and name in body and self._is_echo(name, body[name])):
                self.findings.append(Finding(f"body {name}".rstrip(), message, unknown))

    def _is_echo(self, name: str, value: object) -> bool:
        """Whether a PUT sends back what it was given: a GET is what its body is to be made of.

        So does the id of the thing itself, which stands in the path already.
        """
        return self._operation.method == "PUT" and (name in self._operation.answered or value in self._named)

    def _value(self, text: str, schema: Json, *, in_form: bool = False) -> Any:
        """The value that a text stands for; the text itself where it stands for none.

        In a form, what is neither text nor a number is written as JSON.
        """
        wanted = kinds(self._contract.resolve(schema))
        if "string" in wanted:
            return text
        if "boolean" in wanted and text.lower() in ("true", "false"):  # Python's clients write True
            return text.lower() == "true"
        if "integer" in wanted and _INTEGER.fullmatch(text):
            return int(text)
        if "number" in wanted and _NUMBER.fullmatch(text):
            return float(text)
        if in_form and {"array", "object"} & set(wanted):
            try:
                return json.loads(text)
            except (ValueError, RecursionError):
                return text
        return text


def _is_list_of_files(schema: Json) -> bool:
    return "array" in kinds(schema) and schema.get("items", {}).get("format") == "binary"
