"""What an operation is called: its `operationId`, and the class of what it answers, where that needs a new one."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import takewhile

from ..bundle import SpecError
from ..comparison.surface import Operation
from ..names import function_name
from .precedents import singular

__all__ = ["OperationNames", "spelled", "words"]

_VERBS = {"get": "get", "head": "head", "post": "create", "put": "update", "patch": "update", "delete": "delete"}
_CREATES = frozenset({"add", "create"})
_SMALL = frozenset({"a", "an", "and", "by", "for", "from", "in", "into", "of", "or", "the", "to", "with"})


class OperationNames:
    """The names of a resource, whose other operations have some paths."""

    def __init__(self, resource: str, paths: Collection[str], taken: Collection[str]) -> None:
        """`taken` are the operationIds that there are."""
        self._resource = resource
        self._taken = taken
        self._own = spelled(resource)
        starts = [_static(path) for path in paths]
        self._common = [step for step, *others in zip(*starts, strict=False) if all(step == one for one in others)]

    def identifier(self, theirs: Operation, path: str, *, is_list: bool) -> str:
        """A name by the method and the path; where that is taken, one by what they call the operation."""
        for name in self._candidates(theirs, path, is_list):
            identifier = f"{self._resource}.{name}"
            if identifier not in self._taken and _can_be(identifier):
                return identifier
        raise SpecError(f"{theirs.title}: {self._resource} has operations of all names that it could have")

    def owner(self, path: str) -> str:
        """What the class of an object at a path is called: `RoomPin` at /rooms/{roomId}/pins."""
        _, after = self._around(path)
        return "".join(word.capitalize() for word in [*self._own, *(singular(word) for word in after)])

    def _candidates(self, theirs: Operation, path: str, is_list: bool) -> Iterator[str]:
        method = theirs.title.partition(" ")[0].lower()
        before, after = self._around(path)
        is_one = path.endswith("}")
        said = [word.lower() for word in re.findall(r"[A-Za-z]+", str(theirs.at.node.get("summary", "")))]
        verb = "list" if method == "get" and is_list else _VERBS[method]
        name = _joined(verb, after, is_one=is_one)
        if method == "post" and after and not is_one:
            name = self._posted(after, said)
        suffix = "".join(f"_as_{word}" if word == "admin" else f"_for_{singular(word)}" for word in before)
        yield f"{name}{suffix}"
        if method == "patch":
            yield f"{_joined('patch', after, is_one=is_one)}{suffix}"
        for text in (theirs.identifier, " ".join(said)):
            own = set(self._own) | {f"{word}s" for word in self._own} | _SMALL
            yield "_".join(word for word in words(text) if word not in own)
            yield "_".join(words(text))

    def _posted(self, after: Sequence[str], said: Sequence[str]) -> str:
        """What a POST to a part of a resource does: it makes one of these, or it is called after what it does."""
        noun = singular(after[-1])
        if said[:1] and said[0] in _CREATES and (noun in said or after[-1] in said):
            return _joined("create", after, is_one=True)
        return "_".join(after) if noun == after[-1] else _joined("create", after, is_one=False)

    def _around(self, path: str) -> tuple[list[str], list[str]]:
        """The words of a path before and after those that are the resource's own."""
        said = [(word, step) for step, segment in enumerate(_static(path)) for word in words(segment)]
        ones = [singular(word) for word, _ in said]
        common = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(_static(path), self._common, strict=False))))
        for start in range(len(ones)):
            if ones[start : start + len(self._own)] == self._own:
                before = [word for word, step in said[:start] if step >= common]
                return before, [word for word, _ in said[start + len(self._own) :]]
        same = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(ones, self._own, strict=False))))
        last = max((step for _, step in said), default=0)
        return [], [word for index, (word, step) in enumerate(said) if index >= same and (same or step == last)]


def spelled(name: str) -> list[str]:
    """The words of a name, each as if it were of one."""
    return [singular(word) for word in words(name)]


def words(name: str) -> list[str]:
    """The words of a name, in lower case."""
    return [word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+", name)]


def _static(path: str) -> list[str]:
    return [segment for segment in path.split("/") if segment and "{" not in segment]


def _joined(verb: str, after: Sequence[str], *, is_one: bool) -> str:
    last = [singular(after[-1]) if is_one else after[-1]] if after else []
    return "_".join([verb, *after[:-1], *last])


def _can_be(identifier: str) -> bool:
    try:
        function_name(identifier)
    except SpecError:
        return False
    return True
