"""What a test may order to go wrong."""

from __future__ import annotations

from ...errors import ArgumentError
from .faults import Corruption, Damage, Drop, Failure, Outcome, Truncation
from .page_faults import PageFault
from .service import Service

__all__ = ["FaultOrders"]


class FaultOrders:
    """The ways to let requests go wrong.

    `operation` is always an operation's id ("rooms.get"), or its method and path as the contract has them ("GET
    /rooms/{roomId}", with an id in place of the placeholder for that room alone), or "*" for any request. An order is
    for the next `times` requests of it, whoever asks. Each raises `ArgumentError` for what is not in the contract.

    A request meets the earliest order of each sort: one delay; one of `fail`, `drop_connection`, `truncate` and
    `corrupt`; one of `empty_pages`, `lose_filters`, `null_page_size` and `repeat_pages`. An order that can do nothing
    to a request (an answer without a body cannot be corrupted, nor one without a next page lose filters) waits for
    one to which it can.
    """

    _service: Service

    def fail(
        self,
        operation: str,
        *,
        status: int,
        times: int = 1,
        retry_after: str | float | None = None,
        message: str | None = None,
        body: bytes | None = None,
        content_type: str = "text/html",
    ) -> None:
        """Answer with `status` and do nothing. It comes before the access token is looked at.

        `retry_after` is sent as it is, however odd. The body is Webex's for errors, with `message` in it, unless
        `body` brings one of one's own, of `content_type`.
        """
        if not 200 <= status <= 599:
            raise ArgumentError(f"status={status!r}: from 200 to 599")
        headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
        if body is not None:
            headers["Content-Type"] = content_type
        told = message or f"FakeWebex was told to answer {status}."
        self._end(operation, Failure(status, told, headers, body), times)

    def delay(self, operation: str, seconds: float, *, times: int = 1) -> None:
        """Carry it out at once and answer `seconds` later.

        In process they pass on the fake's clock, and a client whose timeout is shorter gets a timeout. Over HTTP they
        pass on the fake's clock too and nobody waits, unless it is served in `real_time`.
        """
        if not 0 < seconds < float("inf"):
            raise ArgumentError(f"seconds={seconds!r}: more than 0, and an end to them")
        with self._service.lock:
            self._service.faults.delay(operation, seconds, times)

    def drop_connection(self, operation: str, *, times: int = 1, after: bool = False) -> None:
        """Break the connection before the request is taken, or with `after` once it was carried out, unanswered.

        What was not taken is not among `requests`.

        In process the `TransportError` has `request_sent` False and True accordingly: the first may be repeated, the
        second does things twice if it is. Over HTTP no client can tell the two apart.
        """
        self._end(operation, Drop(after), times)

    def truncate(self, operation: str, *, times: int = 1, keep: int | None = None) -> None:
        """Carry it out, and break the connection when `keep` bytes of the answer's body have come; half, by default.

        Over HTTP the answer's Content-Length tells of all of it. An answer without a body does not come at all.
        """
        if keep is not None and keep < 0:
            raise ArgumentError(f"keep={keep!r}: bytes, 0 or more")
        self._end(operation, Truncation(keep), times)

    def corrupt(self, operation: str, *, times: int = 1, how: Damage = "json") -> None:
        """Carry it out and answer with success, but spoil the body, which comes as a whole.

        `how`: "json" ends it in the middle, "html" puts the page of some gateway in its place, "bits" turns over one
        bit of it, so that it is not even text.
        """
        if how not in ("json", "html", "bits"):
            raise ArgumentError(f"how={how!r}: 'json', 'html' or 'bits'")
        self._end(operation, Corruption(how), times)

    def empty_pages(self, operation: str, *, times: int = 1) -> None:
        """Answer with a page that is empty, whose `next` link leads to the entries that would have been on it."""
        self._spoil(operation, "empty", times)

    def lose_filters(self, operation: str, *, times: int = 1) -> None:
        """Leave the caller's filters out of the `next` link: all parameters that are neither required nor its size."""
        self._spoil(operation, "lost filters", times)

    def null_page_size(self, operation: str, *, times: int = 1) -> None:
        """Write `max=null` into the `next` link."""
        self._spoil(operation, "max=null", times)

    def repeat_pages(self, operation: str, *, times: int = 1) -> None:
        """Let the `next` link lead to the page that it is on."""
        self._spoil(operation, "repeated link", times)

    def _end(self, operation: str, outcome: Outcome, times: int) -> None:
        with self._service.lock:
            self._service.faults.outcome(operation, outcome, times)

    def _spoil(self, operation: str, fault: PageFault, times: int) -> None:
        with self._service.lock:
            self._service.faults.spoil_pages(operation, fault, times)
