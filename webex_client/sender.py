"""What the generated methods need of a client."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, Protocol, TypeVar, overload

from .operation import Operation, PagedOperation
from .pagination import AsyncPaginator, Paginator

__all__ = ["AsyncSender", "Sender"]

T = TypeVar("T")


class Sender(Protocol):
    """Carries out operations."""

    @overload
    def send(self, operation: PagedOperation[T]) -> Paginator[T]: ...
    @overload
    def send(self, operation: Operation[T]) -> T: ...


class AsyncSender(Protocol):
    """Carries out operations when awaited; lists are given at once."""

    @overload
    def send(  # type: ignore[overload-overlap]  # a list is given at once, all else when awaited
        self, operation: PagedOperation[T]
    ) -> AsyncPaginator[T]: ...
    @overload
    def send(self, operation: Operation[T]) -> Coroutine[Any, Any, T]: ...
