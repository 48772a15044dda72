"""Which values annotations stand for, so far as to say that one stands for all that another does."""

from __future__ import annotations

import ast
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

__all__ = ["NONE", "Kind", "Union", "fits", "kinds", "named", "renamed"]


@dataclass(frozen=True)
class Kind:
    """One of the alternatives of an annotation: a class, with what it holds."""

    name: str
    of: tuple[Union, ...] = ()


Union = frozenset[Kind]
"""Whatever any of the kinds stands for."""

NONE = Kind("None")

_WIDER = {"bool": ("int", "float"), "int": ("float",), "list": ("Sequence",), "dict": ("Mapping",)}
"""Kinds by those that accept every value of theirs. (A `str` is a `Sequence[str]`, but nobody means that.)"""


@dataclass
class _Reader:
    choices: Mapping[str, str] = field(default_factory=dict[str, str])

    def union(self, node: ast.expr) -> Union:
        match node:
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                return self.union(left) | self.union(right)
            case ast.Subscript(value=value, slice=inner):
                held = inner.elts if isinstance(inner, ast.Tuple) else [inner]
                return frozenset({Kind(_last(value), tuple(map(self.union, held)))})
            case ast.Name(id=name) if name in self.choices:
                return self.union(_expression(self.choices[name]))
            case _:
                return frozenset({Kind(_last(node))})


def kinds(annotation: str, choices: Mapping[str, str] | None = None) -> Union:
    """The alternatives of an annotation; `choices` are what names stand for that stand for several.

    Raises `SyntaxError` for what is no expression.
    """
    return _Reader(choices or {}).union(_expression(annotation))


def fits(given: Union, taken: Union, enums: Collection[str] = ()) -> bool:
    """Whether every value that `given` stands for is one that `taken` does; members of `enums` are texts."""
    return all(any(_is_a(one, other, enums) for other in taken) for one in given)


def named(annotation: str) -> set[str]:
    """The names that an annotation is made of."""
    return {node.id for node in ast.walk(_expression(annotation)) if isinstance(node, ast.Name)}


def renamed(annotation: str, names: Mapping[str, str]) -> str:
    """An annotation in which some classes are called otherwise."""
    if not named(annotation) & names.keys():
        return annotation
    tree = _expression(annotation)
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            node.id = names.get(node.id, node.id)
    return ast.unparse(tree)


def _expression(annotation: str) -> ast.expr:
    return ast.parse(annotation.strip(), mode="eval").body


def _last(node: ast.expr) -> str:
    """A class without its module: `builtins.list` is `list`."""
    return node.attr if isinstance(node, ast.Attribute) else ast.unparse(node)


def _is_a(one: Kind, other: Kind, enums: Collection[str]) -> bool:
    if other.name in ("Any", "object") or (other.name == "str" and one.name in enums):
        return True
    if one.name != other.name and other.name not in _WIDER.get(one.name, ()):
        return False
    if len(one.of) != len(other.of):
        return not other.of  # `dict` alone says nothing of what it holds
    return all(fits(mine, theirs, enums) for mine, theirs in zip(one.of, other.of, strict=True))
