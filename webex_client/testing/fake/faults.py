"""Failures to order: the next requests of a kind are refused, whatever they ask."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...errors import ArgumentError
from .call import Answer
from .errors import Refusal
from .routing import Router, same_template

if TYPE_CHECKING:
    from .contract import ContractOperation

__all__ = ["Faults"]


@dataclass(slots=True)
class _Fault:
    method: str | None
    path: str
    answer: Answer | Refusal
    left: int

    def meets(self, method: str, path: str, operation: ContractOperation | None) -> bool:
        if self.method is None:
            return True
        template = path if operation is None else operation.path
        return method == self.method and (same_template(self.path, template) or self.path == path)


class Faults:
    """The failures still to come, in the order they were ordered in."""

    def __init__(self, router: Router) -> None:
        self._router = router
        self._faults: list[_Fault] = []

    def add(self, operation: str, answer: Answer | Refusal, times: int) -> None:
        """Let the next `times` requests of `operation` ("POST /messages", or "*" for any) be answered so."""
        method, _, path = operation.partition(" ")
        path = "/" + path.strip().strip("/")
        if operation != "*" and isinstance(self._router.find(method, path), Refusal):
            raise ArgumentError(
                f"{operation!r}: a method and a path of the contract are needed ('GET /rooms/{{roomId}}'), or '*'"
            )
        if times < 1:
            raise ArgumentError(f"times={times!r}: at least 1")
        self._faults.append(_Fault(None if operation == "*" else method, path, answer, times))

    def next(self, method: str, path: str, operation: ContractOperation | None) -> Answer | Refusal | None:
        """What a request is to be answered with; None where it goes through."""
        for fault in self._faults:
            if fault.meets(method, path, operation):
                fault.left -= 1
                if not fault.left:
                    self._faults.remove(fault)
                return fault.answer
        return None
