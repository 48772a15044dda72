"""Answers requests: who asks, for what, whether it can be understood, and then the handler of the operation."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from ...exchange import Headers, Request, Response
from ...uploads import Multipart
from . import contents, memberships, messages, people, rooms, team_memberships, teams
from .bodies import Form, read_form, read_json
from .call import Answer, Call, Handler, UploadedFile, answer
from .contract import ContractOperation, contract
from .errors import Refusal, error_body
from .faults import Faults
from .organization import Organization
from .routing import Route, Router
from .tables import Json
from .validation import checked_body, checked_query

__all__ = ["HANDLERS", "ReceivedRequest", "Service"]

HANDLERS: Mapping[str, Handler] = {
    **people.HANDLERS,
    **rooms.HANDLERS,
    **memberships.HANDLERS,
    **messages.HANDLERS,
    **teams.HANDLERS,
    **team_memberships.HANDLERS,
    **contents.HANDLERS,
}

_JSON = "application/json"
_FORM = "multipart/form-data"
_PREFIX = "/v1"


@dataclass(frozen=True, slots=True)
class ReceivedRequest:
    """A request the fake was sent and the status it answered with.

    `path` is without the `/v1` before it, `operation` is the operation's id (`rooms.get`), None where there is none.
    No access token is in it.
    """

    method: str
    path: str
    query: Mapping[str, str]
    status: int
    operation: str | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """A request taken apart: what it was made under, the path and query after that, and the form it brought."""

    request: Request
    base_url: str
    path: str
    pairs: tuple[tuple[str, str], ...]
    form: Form | None


class Service:
    """The fake behind all its doors. One request is answered at a time, so any number of threads may ask."""

    def __init__(self, organization: Organization) -> None:
        self.organization = organization
        self.requests: list[ReceivedRequest] = []
        self.lock = threading.RLock()
        self._contract = contract()
        self._router = Router([*self._contract.operations, *contents.OPERATIONS])
        self.faults = Faults(self._router)

    def handle(self, request: Request) -> Response[Any]:
        """The answer to `request`, whose path may begin with `/v1`."""
        parts = urlsplit(request.url)
        prefix = _PREFIX if parts.path.startswith(f"{_PREFIX}/") else ""
        asked = _Asked(
            request=request,
            base_url=f"{parts.scheme}://{parts.netloc}{prefix}/",
            path=parts.path.removeprefix(prefix),
            pairs=tuple(parse_qsl(parts.query, keep_blank_values=True)),
            # Read before the lock is taken: it may be a large file.
            form=read_form(request) if isinstance(request.body, Multipart) else None,
        )
        with self.lock:
            tracking_id = self.organization.ids.tracking()
            route = self._router.find(request.method, asked.path)
            try:
                given = self._fault(asked, route) or self._answer(asked, route)
            except Refusal as refusal:
                given = answer(error_body(refusal.message, tracking_id), refusal.status, refusal.headers)
            self._remember(asked, route, given.status)
        return Response(given.status, Headers({"Trackingid": tracking_id, **given.headers}), given.content, None)

    def _fault(self, asked: _Asked, route: Route | Refusal) -> Answer | None:
        operation = route.operation if isinstance(route, Route) else None
        fault = self.faults.next(asked.request.method, asked.path, operation)
        if isinstance(fault, Refusal):
            raise fault
        return fault

    def _answer(self, asked: _Asked, route: Route | Refusal) -> Answer:
        caller = self._caller(asked.request)
        if isinstance(route, Refusal):
            raise route
        handler = HANDLERS.get(route.operation.id)
        if handler is None:
            raise Refusal(501, f"FakeWebex does not know {route.operation.id} yet.")
        query = checked_query(asked.pairs, route.operation, self._contract)
        body, file = self._body(asked.request, route.operation, asked.form)
        return handler(
            Call(
                organization=self.organization,
                caller=caller,
                base_url=asked.base_url,
                path=asked.path.removeprefix("/"),
                parameters=route.parameters,
                pairs=asked.pairs,
                query=query,
                body=body,
                file=file,
            )
        )

    def _caller(self, request: Request) -> Json:
        """Who asks. Raises a `Refusal` where the token is nobody's."""
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        person = self.organization.people.get(self.organization.tokens.get(token.strip()))
        if scheme.lower() != "bearer" or person is None:
            raise Refusal(401, "The access token is missing, or it is nobody's.")
        return person

    def _body(
        self, request: Request, operation: ContractOperation, form: Form | None
    ) -> tuple[Json, UploadedFile | None]:
        """What a request's body says, and the file it brings."""
        if not operation.bodies:
            return {}, None
        media_type = request.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        media_type = _FORM if form is not None else media_type
        if media_type not in operation.bodies:
            raise Refusal(400, f"The body must be {' or '.join(operation.bodies)}, not {media_type or 'untyped'}.")
        schema = operation.bodies[media_type]
        if media_type == _JSON:
            content = request.body if isinstance(request.body, bytes) else b""
            return checked_body(read_json(content), schema, self._contract), None
        form = form or read_form(request)
        if len(form.files) > 1 or any(name != "files" for name, _ in form.files):
            raise Refusal(400, "A form holds one file, and its field is named files.")
        fields = schema["properties"]
        body = {name: self._form_value(value, fields.get(name, {})) for name, value in form.fields.items()}
        return checked_body(body, schema, self._contract), next((file for _, file in form.files), None)

    def _form_value(self, text: str, schema: Json) -> Any:
        """The value of a form's field: what is not text is written as JSON."""
        if self._contract.resolve(schema).get("type") not in ("array", "object"):
            return text
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            return text

    def _remember(self, asked: _Asked, route: Route | Refusal, status: int) -> None:
        def hidden(text: str) -> str:
            for token in self.organization.tokens:
                text = text.replace(token, "[hidden]")
            return text

        self.requests.append(
            ReceivedRequest(
                asked.request.method,
                hidden(asked.path),
                {hidden(name): hidden(value) for name, value in asked.pairs},
                status,
                route.operation.id if isinstance(route, Route) else None,
            )
        )
