"""Checks whatever was written down of talks with Webex."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, urlsplit

from ...pagination import next_link
from ..exchanges import Delivery, Exchange, UnusableInputError
from ..exchanges.files import files_in, read_file
from .accepted import accepts, read_accepted, stale
from .addresses import is_of_api, is_of_webex, path_of
from .answers import check_answer
from .deliveries import check_delivery
from .description import Description, own_description
from .findings import Acceptance, Case, Finding, Kind, Place, Report
from .record import Record
from .requests import check_request
from .sides import Tally

__all__ = ["Paths", "check"]

Paths: TypeAlias = "str | os.PathLike[str]"

_WORD = re.compile(r"|\{?[A-Za-z][A-Za-z0-9_.-]{0,29}\}?")
"""A step of a path that is no id: ids are longer, or begin with a digit."""


def check(
    paths: Paths | Iterable[Paths],
    *,
    operation: str | None = None,
    accepted: Paths | Sequence[Acceptance] = (),
    whole: bool = False,
    base_url: str | None = None,
    contract: Mapping[str, Any] | None = None,
) -> Report:
    """Hold recordings, cassettes, HAR files and bodies, files or folders of them, against the contract.

    - `operation`: the operation (`rooms.get`) that bare JSON bodies are the answers of.
    - `accepted`: findings to accept, as a list or as the YAML file of one.
    - `whole`: these are all files there are, so that an acceptance that nothing was found for is a finding itself.
    - `base_url`: only requests under this address are Webex's; without it, those under `/v1` of any host.
    - `contract`: an OpenAPI document to check by, in place of this package's own.

    What cannot be read is in the report. Raises `ArgumentError` for an unknown operation and `MissingExtraError` where
    PyYAML or jsonschema is missing.
    """
    description = own_description() if contract is None else Description(dict(contract))
    if operation is not None:
        description.operation(operation)
    unusable: list[UnusableInputError] = []
    acceptances = _acceptances(accepted, unusable)
    read = _read([paths] if isinstance(paths, (str, os.PathLike)) else paths, operation, unusable)
    cases = _Run(description, base_url, read).cases()
    cases = [_accept(case, acceptances) for case in cases]
    used = [acceptance for case in cases for _, acceptance in case.accepted]
    return Report(
        cases=tuple(cases), unusable=tuple(unusable), stale=stale(acceptances, used) if whole and not unusable else ()
    )


class _Run:
    """One check: what was read, and what is noted on the way."""

    def __init__(self, contract: Description, base_url: str | None, read: Sequence[Exchange | Delivery]) -> None:
        self._contract = contract
        self._base_url = base_url
        self._read = read
        self._tally = Tally()
        self._linked = self._parameters_of_links()

    def cases(self) -> list[Case]:
        """What was found, exchange by exchange."""
        cases = [self._delivery(each) if isinstance(each, Delivery) else self._exchange(each) for each in self._read]
        settled = self._tally.settle(finding for case in cases for finding in case.findings)
        return [replace(case, findings=tuple(settled.get(each, each) for each in case.findings)) for case in cases]

    def _delivery(self, delivery: Delivery) -> Case:
        record = Record(delivery.source, None, "webhook delivery")
        check_delivery(record, delivery, self._contract, self._tally)
        return Case(source=delivery.source, title=record.request, findings=tuple(record.findings))

    def _exchange(self, exchange: Exchange) -> Case:
        request, source = exchange.request, exchange.source
        path = path_of(request.url, self._base_url)
        if path is None:
            return Case(source=source, title=f"{request.method} elsewhere", skipped="not addressed to Webex")
        operation = self._contract.find(request.method, path) or self._contract.find_named(exchange.operation)
        if operation is None:
            return self._without_operation(exchange, path)
        title = f"{operation.method} {operation.path}"
        taken = exchange.response is not None and exchange.response.status < 400
        record = Record(source, operation.id, title, taken)
        check_request(record, exchange, operation, self._contract, self._linked.get(path, ()))
        check_answer(record, exchange, operation, self._contract, self._tally)
        return Case(source=source, title=title, operation=operation.id, findings=tuple(record.findings))

    def _without_operation(self, exchange: Exchange, path: str) -> Case:
        request, source = exchange.request, exchange.source
        title = f"{request.method} {_without_ids(path)}"
        if not is_of_api(request.method, path):
            return Case(source=source, title=title, skipped="no operation of the API")
        if self._base_url is None and not is_of_webex(request.url):
            return Case(source=source, title=title, skipped="not addressed to Webex")
        record = Record(source, None, title)
        record.note(Kind.OPERATION, Place.OPERATION, "no operation for such a request", title)
        return Case(source=source, title=title, findings=tuple(record.findings))

    def _parameters_of_links(self) -> dict[str, set[str]]:
        """The parameters in the service's own links to further pages, by the path of the list."""
        found: dict[str, set[str]] = {}
        for each in self._read:
            if isinstance(each, Exchange) and each.response is not None:
                link = next_link(each.response.headers.get("Link"))
                path = None if link is None else path_of(link, self._base_url)
                if link is not None and path is not None:
                    names = (name for name, _ in parse_qsl(urlsplit(link).query, keep_blank_values=True))
                    found.setdefault(path, set()).update(names)
        return found


def _read(
    paths: Iterable[Paths], operation: str | None, unusable: list[UnusableInputError]
) -> list[Exchange | Delivery]:
    """What all files tell; those that cannot be read are noted, and the others read all the same."""
    read: list[Exchange | Delivery] = []
    for path in paths:
        try:
            files = files_in(path)
        except UnusableInputError as error:
            unusable.append(error)
            continue
        for file in files:
            try:
                read += read_file(file, operation=operation)
            except UnusableInputError as error:
                unusable.append(error)
    return read


def _acceptances(accepted: Paths | Sequence[Acceptance], unusable: list[UnusableInputError]) -> list[Acceptance]:
    if not isinstance(accepted, (str, os.PathLike)):
        return list(accepted)
    try:
        return read_accepted(accepted)
    except UnusableInputError as error:
        unusable.append(error)
        return []


def _accept(case: Case, acceptances: Sequence[Acceptance]) -> Case:
    """The case with the findings set aside that are accepted."""
    left: list[Finding] = []
    accepted: list[tuple[Finding, Acceptance]] = []
    for finding in case.findings:
        acceptance = next((each for each in acceptances if accepts(each, finding)), None)
        if acceptance is None:
            left.append(finding)
        else:
            accepted.append((finding, acceptance))
    return replace(case, findings=tuple(left), accepted=tuple(accepted))


def _without_ids(path: str) -> str:
    """A path of which only words are left, so that it can be shown and compared."""
    return "/".join(step if _WORD.fullmatch(step) else "*" for step in path.split("/"))
