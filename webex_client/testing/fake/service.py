"""Answers requests: who asks, for what, whether it can be understood, and then the handler of the operation."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from urllib.parse import parse_qsl, urlsplit

from ...exchange import Headers, Request, Response
from ...uploads import Multipart
from .bodies import FormFields, read_form
from .call import Answer, Call, answer
from .contract import contract
from .errors import Refusal, error_body
from .faults import Corruption, Drop, Failure, Faults, Order, Outcome, Truncation
from .handlers import HANDLERS, OTHER_OPERATIONS
from .organization import Organization
from .page_faults import spoilt
from .rate_limit import RateLimit
from .reply import Reply
from .routing import Route, Router
from .tables import Json
from .validation import Finding, Problem, check

__all__ = ["ReceivedRequest", "Service"]

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
    """A request taken apart: what it was made under, the path and query after that, what it asks for, and its form."""

    request: Request
    base_url: str
    path: str
    pairs: tuple[tuple[str, str], ...]
    route: Route | Refusal
    form: FormFields | None

    @property
    def operation(self) -> str | None:
        """The id of the operation, where there is one."""
        return self.route.operation.id if isinstance(self.route, Route) else None


@cache
def _router() -> Router:
    """One for all fakes: it takes longer to make than most tests."""
    return Router([*contract().operations, *OTHER_OPERATIONS])


class Service:
    """The fake behind all its doors. One request is answered at a time, so any number of threads may ask.

    With `strict`, names that the contract does not know are refused; without, they are only told in `problems`.
    """

    def __init__(self, organization: Organization, *, rate_limit: int | None = None, strict: bool = True) -> None:
        self.organization = organization
        self.lock = organization.lock
        self.requests: list[ReceivedRequest] = []
        self.problems: list[Problem] = []
        self._strict = strict
        self._contract = contract()
        self._router = _router()
        self._rate_limit = RateLimit(organization.clock, rate_limit)
        self.faults = Faults(self._router)
        self._depth = 0

    @contextmanager
    def doing(self) -> Generator[None]:
        """The lock for as long as the block lasts; then what the organization has to do `after`, without the lock."""
        after = self.organization.after
        with self.lock:
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1
                left = [] if self._depth else [*after]
                if not self._depth:
                    after.clear()
        for each in left:
            each()

    def handle(self, request: Request) -> Reply:
        """What comes of `request`, whose path may begin with `/v1`."""
        parts = urlsplit(request.url)
        prefix = _PREFIX if parts.path.startswith(f"{_PREFIX}/") else ""
        path = parts.path.removeprefix(prefix)
        asked = _Asked(
            request=request,
            base_url=f"{parts.scheme}://{parts.netloc}{prefix}/",
            path=path,
            pairs=tuple(parse_qsl(parts.query, keep_blank_values=True)),
            route=self._router.find(request.method, path),
            # Read before the lock is taken: it may be a large file.
            form=read_form(request) if isinstance(request.body, Multipart) else None,
        )
        with self.doing():
            outcome = self.faults.outcomes.next(asked.route)
            if outcome is not None and isinstance(outcome.what, Drop) and not outcome.what.after:
                self.faults.outcomes.take(outcome)
                return Reply(None)
            tracking_id = self.organization.ids.tracking()
            try:
                given = self._failure(outcome) or self._page(asked, self._answer(asked))
            except Refusal as refusal:
                given = answer(error_body(refusal, tracking_id), refusal.status, refusal.headers)
            given, broken = self._spoilt(given, outcome)
            delay = self._delay(asked.route)
            self._remember(asked, given.status)
        content = b"" if request.method == "HEAD" else given.content
        headers = Headers({"Trackingid": tracking_id, **given.headers})
        return Reply(Response(given.status, headers, content, None), delay, broken)

    def _answer(self, asked: _Asked) -> Answer:
        """The answer of the operation's handler. Raises a `Refusal` where it does not come to that."""
        route = asked.route
        person, token = None, None
        # A path that takes another method may be one for those who have no token yet.
        misplaced = isinstance(route, Refusal) and route.status == 405
        if not misplaced and (isinstance(route, Refusal) or route.operation.security):
            token, person = self._signed_in(asked.request)
            self._rate_limit.admit(token)
        if isinstance(route, Refusal):
            self._tell(asked, [Finding("method" if misplaced else "path", "is not in the contract")])
            raise route
        operation = route.operation
        handler = HANDLERS.get(operation.id)
        if handler is None:
            raise Refusal(501, f"FakeWebex does not know {operation.id} yet.")
        if token is not None and not self.organization.tokens.permits(token, operation.security):
            raise Refusal(403, "The access token lacks the scopes that this needs.")
        query, head, body, file, findings = check(
            asked.request, asked.form, asked.pairs, route.parameters, operation, self._contract
        )
        self._tell(asked, findings)
        for finding in findings:
            if self._strict or not finding.unknown:
                raise Refusal(400, f"The {finding.where} {finding.message}.")
        return handler(
            Call(
                organization=self.organization,
                person=person,
                token=token,
                headers=asked.request.headers,
                base_url=asked.base_url,
                path=asked.path.removeprefix("/"),
                parameters=route.parameters,
                pairs=asked.pairs,
                query=query,
                head=head,
                body=body,
                file=file,
            )
        )

    def _signed_in(self, request: Request) -> tuple[str, Json]:
        """The access token and whose it is. Raises a `Refusal` where it is nobody's."""
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        token = token.strip()
        person = self.organization.people.get(self.organization.tokens.get(token))
        if scheme.lower() != "bearer" or person is None:
            raise Refusal(401, "The access token is missing, or it is nobody's.")
        return token, person

    def _failure(self, outcome: Order[Outcome] | None) -> Answer | None:
        """The answer that was ordered in place of doing anything."""
        if outcome is None or not isinstance(outcome.what, Failure):
            return None
        self.faults.outcomes.take(outcome)
        return outcome.what.answer()

    def _page(self, asked: _Asked, given: Answer) -> Answer:
        """The answer with what was ordered to be wrong with its page."""
        order = self.faults.pages.next(asked.route)
        if order is None or isinstance(asked.route, Refusal):
            return given
        query = asked.request.url.partition("?")[2]
        wrong = spoilt(given, order.what, f"{asked.base_url}{asked.path[1:]}?{query}", asked.route.operation)
        if wrong is not None:
            self.faults.pages.take(order)
        return wrong or given

    def _spoilt(self, given: Answer, outcome: Order[Outcome] | None) -> tuple[Answer, Drop | Truncation | None]:
        """The answer as it will be, and how the connection breaks on its way."""
        if outcome is None or isinstance(outcome.what, Failure):
            return given, None
        if isinstance(outcome.what, Corruption):
            corrupted = outcome.what.of(given)
            if corrupted is not None:
                self.faults.outcomes.take(outcome)
            return corrupted or given, None
        self.faults.outcomes.take(outcome)
        # Of an answer without a body nothing is left to come.
        return given, outcome.what if given.content else Drop(after=True)

    def _delay(self, route: Route | Refusal) -> float:
        order = self.faults.delays.next(route)
        if order is None:
            return 0.0
        self.faults.delays.take(order)
        return order.what

    def _tell(self, asked: _Asked, findings: list[Finding]) -> None:
        hidden = self.organization.tokens.hidden
        method, path = asked.request.method, hidden(asked.path) if findings else ""
        self.problems += [
            Problem(asked.operation, method, path, hidden(finding.where), hidden(finding.message))
            for finding in findings
        ]

    def _remember(self, asked: _Asked, status: int) -> None:
        hidden = self.organization.tokens.hidden
        query = {hidden(name): hidden(value) for name, value in asked.pairs}
        request = ReceivedRequest(asked.request.method, hidden(asked.path), query, status, asked.operation)
        self.requests.append(request)
