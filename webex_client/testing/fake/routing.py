"""Which operation a method and a path ask for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from .contract import ContractOperation
from .errors import Refusal

__all__ = ["Route", "Router", "is_placeholder"]

_ANYTHING = ""
"""What stands for a placeholder where paths are compared."""


@dataclass(frozen=True, slots=True)
class Route:
    """An operation and the parameters found in the path."""

    operation: ContractOperation
    parameters: Mapping[str, str]


class Router:
    """Finds operations. A path written out in full (`/people/me`) comes before one with a placeholder.

    Upper and lower case are the same in what is written out, as they are to the service (`/groups/ID/Members`).
    """

    def __init__(self, operations: Iterable[ContractOperation]) -> None:
        self.by_id: dict[str, ContractOperation] = {}
        self._operations: dict[tuple[str, ...], dict[str, ContractOperation]] = {}
        self._by_length: dict[int, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
        for operation in operations:
            self.by_id[operation.id] = operation
            template = _segments(operation.path)
            if template not in self._operations:
                pattern = tuple(_ANYTHING if is_placeholder(segment) else segment.lower() for segment in template)
                alike = self._by_length.setdefault(len(template), [])
                alike.append((pattern, template))
                alike.sort(key=lambda entry: entry[0].count(_ANYTHING))
            self._operations.setdefault(template, {})[operation.method] = operation

    def find(self, method: str, path: str) -> Route | Refusal:
        """The route of a request, or the refusal it gets, 404 or 405, where there is none."""
        asked = _segments(path)
        template = next(
            (template for pattern, template in self._by_length.get(len(asked), ()) if _fits(pattern, asked)), None
        )
        if template is None:
            return Refusal(404, f"There is nothing at {path}.")
        methods = self._operations[template]
        if method not in methods:
            allowed = ", ".join(methods)
            return Refusal(405, f"{path} takes {allowed}, not {method}.", {"Allow": allowed})
        parameters = {
            name[1:-1]: unquote(value, errors="replace")
            for name, value in zip(template, asked, strict=True)
            if is_placeholder(name)
        }
        return Route(methods[method], parameters)


def is_placeholder(segment: str) -> bool:
    """Whether a segment of a path stands for any value: `{roomId}`."""
    return segment.startswith("{") and segment.endswith("}")


def _segments(path: str) -> tuple[str, ...]:
    return tuple(path.removeprefix("/").split("/"))


def _fits(pattern: tuple[str, ...], asked: tuple[str, ...]) -> bool:
    return all(
        value != "" and wanted in (_ANYTHING, value.lower()) for wanted, value in zip(pattern, asked, strict=True)
    )
