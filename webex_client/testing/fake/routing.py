"""Which operation a method and a path ask for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from .contract import ContractOperation
from .errors import Refusal

__all__ = ["Route", "Router", "same_template"]


@dataclass(frozen=True, slots=True)
class Route:
    """An operation and the parameters found in the path."""

    operation: ContractOperation
    parameters: Mapping[str, str]


class Router:
    """Finds operations. A path written out in full (`/people/me`) comes before one with a placeholder."""

    def __init__(self, operations: Iterable[ContractOperation]) -> None:
        self._templates: dict[tuple[str, ...], dict[str, ContractOperation]] = {}
        for operation in operations:
            self._templates.setdefault(_segments(operation.path), {})[operation.method] = operation

    def find(self, method: str, path: str) -> Route | Refusal:
        """The route of a request, or the refusal it gets, 404 or 405, where there is none."""
        asked = _segments(path)
        found = [template for template in self._templates if _fits(template, asked)]
        if not found:
            return Refusal(404, f"There is nothing at {path}.")
        template = min(found, key=lambda template: sum(map(_is_placeholder, template)))
        methods = self._templates[template]
        if method not in methods:
            allowed = ", ".join(methods)
            return Refusal(405, f"{path} takes {allowed}, not {method}.", {"Allow": allowed})
        parameters = {
            name[1:-1]: unquote(value, errors="replace")
            for name, value in zip(template, asked, strict=True)
            if _is_placeholder(name)
        }
        return Route(methods[method], parameters)


def same_template(one: str, other: str) -> bool:
    """Whether two path templates differ in the names of their placeholders at most."""
    return _nameless(one) == _nameless(other)


def _segments(path: str) -> tuple[str, ...]:
    return tuple(path.removeprefix("/").split("/"))


def _is_placeholder(segment: str) -> bool:
    return segment.startswith("{") and segment.endswith("}")


def _nameless(path: str) -> tuple[str, ...]:
    return tuple("{}" if _is_placeholder(segment) else segment for segment in _segments(path))


def _fits(template: tuple[str, ...], asked: tuple[str, ...]) -> bool:
    return len(template) == len(asked) and all(
        name == value or (_is_placeholder(name) and value != "") for name, value in zip(template, asked, strict=True)
    )
