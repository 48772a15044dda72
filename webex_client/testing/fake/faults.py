"""What was ordered to go wrong, and which request meets it.

A request meets the earliest order there is for it of each sort: one delay, one outcome (a failure, a broken connection,
a spoilt body), and one fault of pages. An order that can do nothing to a request (there is no `next` link to spoil)
waits for one to which it can.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, Literal, TypeAlias, TypeVar

from ...errors import ArgumentError
from .call import Answer
from .contract import ContractOperation
from .errors import Refusal
from .page_faults import PageFault
from .routing import Route, Router, is_placeholder

__all__ = ["Corruption", "Damage", "Drop", "Failure", "Faults", "Order", "Orders", "Outcome", "Truncation"]

T = TypeVar("T")

Damage: TypeAlias = Literal["json", "html", "bits"]


@dataclass(frozen=True, slots=True)
class Failure:
    """An answer in place of doing what was asked; without a body of its own it has Webex's for errors."""

    status: int
    message: str
    headers: Mapping[str, str]
    body: bytes | None = None

    def answer(self) -> Answer:
        """The answer, which is raised as a `Refusal` where it is one."""
        if self.body is None:
            raise Refusal(self.status, self.message, self.headers)
        return Answer(self.status, self.body, self.headers)


@dataclass(frozen=True, slots=True)
class Drop:
    """A connection that breaks: before the request is taken, or with `after` when it was carried out."""

    after: bool


@dataclass(frozen=True, slots=True)
class Truncation:
    """A connection that breaks when `keep` bytes of the body have come; half of it where that is None."""

    keep: int | None

    def of(self, content: bytes) -> bytes:
        """What comes of a body that is not empty: never all of it."""
        return content[: len(content) // 2 if self.keep is None else min(self.keep, len(content) - 1)]


@dataclass(frozen=True, slots=True)
class Corruption:
    """A success whose body is not what it should be."""

    how: Damage

    def of(self, answer: Answer) -> Answer | None:
        """The answer with its body spoilt; None where it is no success, or has no body."""
        if answer.status >= 300 or not answer.content:
            return None
        half = len(answer.content) // 2
        headers = {name: value for name, value in answer.headers.items() if name != "Content-Length"}
        if self.how == "json":
            return Answer(answer.status, answer.content[:half], headers)
        if self.how == "html":
            return Answer(answer.status, _PAGE, {**headers, "Content-Type": "text/html"})
        # With its highest bit turned no letter of JSON is one any longer.
        flipped = bytes([answer.content[half] ^ 0x80])
        return Answer(answer.status, answer.content[:half] + flipped + answer.content[half + 1 :], headers)


_PAGE = b"<!DOCTYPE html><html><head><title>Sorry</title></head><body>We will be right back.</body></html>"

Outcome: TypeAlias = "Failure | Drop | Truncation | Corruption"


@dataclass(slots=True)
class Order(Generic[T]):
    """Something to happen to the next `left` requests of an operation; of any, where that is None."""

    what: T
    left: int
    operation: ContractOperation | None
    parameters: Mapping[str, str]
    """What must stand in the path, for an order that is for one thing alone."""

    def meets(self, route: Route | Refusal) -> bool:
        """Whether a request is one it is for."""
        if self.operation is None:
            return True
        return (
            isinstance(route, Route)
            and route.operation is self.operation
            and all(route.parameters[name] == value for name, value in self.parameters.items())
        )


@dataclass(slots=True)
class Orders(Generic[T]):
    """The orders of one sort, in the order they were given in."""

    orders: list[Order[T]] = field(default_factory=list[Order[T]])

    def next(self, route: Route | Refusal) -> Order[T] | None:
        """The order that a request meets; it is carried out when it is taken."""
        return next((order for order in self.orders if order.meets(route)), None)

    def take(self, order: Order[T]) -> None:
        """Count an order as carried out once more."""
        order.left -= 1
        if not order.left:
            self.orders.remove(order)


class Faults:
    """All orders still to be carried out."""

    def __init__(self, router: Router) -> None:
        self._router = router
        self.delays: Orders[float] = Orders()
        self.outcomes: Orders[Outcome] = Orders()
        self.pages: Orders[PageFault] = Orders()

    def delay(self, operation: str, seconds: float, times: int) -> None:
        """Let answers come later."""
        self.delays.orders.append(self._order(operation, seconds, times))

    def outcome(self, operation: str, what: Outcome, times: int) -> None:
        """Let requests come to another end."""
        self.outcomes.orders.append(self._order(operation, what, times))

    def spoil_pages(self, operation: str, what: PageFault, times: int) -> None:
        """Let pages be wrong. Raises `ArgumentError` for an operation whose pages have no `next` links."""
        order: Order[PageFault] = self._order(operation, what, times)
        if order.operation is not None and order.operation.pages != "link":
            raise ArgumentError(f"{operation!r}: answers with no pages that have a `next` link")
        self.pages.orders.append(order)

    def _order(self, operation: str, what: T, times: int) -> Order[T]:
        if times < 1:
            raise ArgumentError(f"times={times!r}: at least 1")
        if operation == "*":
            return Order(what, times, None, {})
        if operation in self._router.by_id:
            return Order(what, times, self._router.by_id[operation], {})
        method, _, path = operation.partition(" ")
        route = self._router.find(method, "/" + path.strip().strip("/"))
        if isinstance(route, Refusal):
            raise ArgumentError(
                f"{operation!r}: a method and a path of the contract are needed ('GET /rooms/{{roomId}}'), "
                "or an operation's id ('rooms.get'), or '*'"
            )
        named = {name: value for name, value in route.parameters.items() if not is_placeholder(value)}
        return Order(what, times, route.operation, named)
