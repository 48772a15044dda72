"""In which file of spec/ an operation goes that we have not, and at which place among its paths."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from ..bundle import SHARED, SpecError
from ..comparison.surface import Operation
from .contract import Contract
from .operation_names import spelled
from .placement import index_among

__all__ = ["Home", "Homes", "path_index"]

_ALIKE = 0.6
"""How much of a word must be common for two to be of one family: registrants, registration."""


@dataclass(frozen=True)
class Home:
    """Where an operation goes."""

    resource: str
    path: str
    """The path, with the names in its braces that ours has."""
    why: str
    """Why there, for people; empty where it could hardly be otherwise."""

    @property
    def file(self) -> str:
        return f"{self.resource}.yaml"


class Homes:
    """The resources of a contract, and what tells that an operation is one of theirs: its path, and its tags."""

    def __init__(self, contract: Contract, official: Mapping[str, Operation]) -> None:
        self._paths = dict(contract.bundle.path_home)
        self._resources = [name for name in contract.bundle.resources if f"{name}.yaml" != SHARED]
        self._tags = {
            (official[key].document, tag, contract.resource(ours))
            for key, ours in contract.surface.operations.items()
            if key in official
            for tag in official[key].tags
        }

    def paths(self, resource: str) -> list[str]:
        """The paths of a resource."""
        return [path for path, home in self._paths.items() if home == resource]

    def settle(self, home: Home) -> None:
        """Know that an operation was put somewhere."""
        self._paths[home.path] = home.resource

    def home(self, theirs: Operation, resource: str | None = None) -> Home:
        """Where an operation of theirs goes; `resource` if somebody said so. Raises `SpecError` where nothing tells."""
        if resource is not None and resource not in self._resources:
            raise SpecError(
                f"there is no spec/{resource}.yaml: write it first, with openapi, info, servers, `paths: {{}}` and "
                "components, as spec/rooms.yaml is written; for what the package then has to say, see spec/README.md"
            )
        for path, known in self._paths.items():
            if _segments(path) == _segments(theirs.path):
                if resource not in (None, known):
                    raise SpecError(f"{theirs.title}: the path is described in {known}.yaml, and can be in no other")
                return Home(known, path, "")
        found, why = (resource, "") if resource else self._told(theirs)
        return Home(found, self._written(theirs.path, found), why)

    def _told(self, theirs: Operation) -> tuple[str, str]:
        """The resource that the path and the tags tell, and how."""
        for resource in self._resources:
            if spelled(resource) == [word for step in _segments(theirs.path) if step != "{}" for word in spelled(step)]:
                return resource, ""
        tagged = {home for document, tag, home in self._tags if document == theirs.document and tag in theirs.tags}
        nearest = list(self._nearest(theirs.path, tagged))
        if not nearest:
            nearest = sorted(tagged) or [
                name for name in self._resources for tag in theirs.tags if spelled(name) == spelled(tag)
            ]
        found = self._sounding(theirs.path, nearest)
        if len(found) == 1:
            return found[0], ""
        around = [path for path, home in self._paths.items() if home in found and _is_around(path, theirs.path)]
        if around:
            nearest_path = max(around, key=lambda path: len(_segments(path)))
            return self._paths[nearest_path], f"it has {nearest_path}; `--resource` says otherwise"
        raise self._unclear(theirs, found)

    def _unclear(self, theirs: Operation, found: Sequence[str]) -> SpecError:
        if found:
            return SpecError(
                f"{theirs.title}: could be one of {', '.join(found)}: say which, as in `--resource {found[0]}`"
            )
        said = f" (its tags are {', '.join(theirs.tags)})" if theirs.tags else ""
        return SpecError(
            f"{theirs.title}: no file of spec/ has a path or a tag in common with it{said}: say which it is for with "
            "`--resource NAME`; a new file has to be written first, with openapi, info, servers, `paths: {}` and "
            "components, as spec/rooms.yaml is written"
        )

    def _nearest(self, path: str, tagged: set[str]) -> Iterator[str]:
        """The resources with paths that have most in common with a path, if they have a tag or the path around it."""
        common = {
            home: max(
                _common(_segments(path), _segments(other))
                for other in self.paths(home)
                if home in tagged or _is_around(other, path)
            )
            for home in dict.fromkeys(self._paths.values())
            if home in tagged or any(_is_around(other, path) for other in self.paths(home))
        }
        most = max(common.values(), default=0)
        return (home for home, count in common.items() if count == most > 0)

    def _sounding(self, path: str, found: Sequence[str]) -> Sequence[str]:
        """Those of several resources that are called as the path is, by what only some of them are called."""
        if len(found) < 2:
            return found
        shared = set(spelled(found[0])).intersection(*(spelled(name) for name in found))
        said = [word for step in _segments(path) for word in spelled(step)]
        scores = {
            name: sum(_is_family(one, word) for one in {*spelled(name)} - shared for word in said) for name in found
        }
        most = max(scores.values())
        return [name for name in found if scores[name] == most] if most else found

    def _written(self, path: str, resource: str) -> str:
        """A path with the names in its braces that our paths have at the same place, those of its file first."""
        steps = path.split("/")
        others = [*self.paths(resource), *self._paths]
        for index, step in enumerate(steps):
            if step.startswith("{"):
                same = [other.split("/")[index] for other in others if _begin_alike(other, path, index + 1)]
                steps[index] = same[0] if same else step
        return "/".join(steps)


def path_index(path: str, ours: Sequence[str], theirs: Sequence[str]) -> int:
    """The index that a path gets among ours: among those that begin as it does, and after what is around it."""
    wanted, there = _segments(path), [_segments(other) for other in ours]
    block = [other for other in there if other[:1] == wanted[:1]]
    official = [_segments(other) for other in theirs]
    if not block:
        return index_among(wanted, there, official) if wanted in official else len(there)
    index = there.index(block[0]) + (index_among(wanted, block, official) if wanted in official else len(block))
    before = [other for other in there if wanted[: len(other)] == other]
    after = [other for other in there if other[: len(wanted)] == wanted]
    if not any(_is_named_beside(one, other) for place, one in enumerate(there) for other in there[:place]):
        # As in most files, /people/me goes before /people/{personId}.
        before += [other for other in there if _is_named_beside(other, wanted)]
        after += [other for other in there if _is_named_beside(wanted, other)]
    least = max((there.index(other) + 1 for other in before), default=0)
    most = min((there.index(other) for other in after), default=len(there))
    return min(max(index, least), most)


def _is_named_beside(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether one path ends in a word where the other, which is the same up to there, has a name in braces."""
    return one[:-1] == other[:-1] and one[-1] != "{}" and other[-1] == "{}"


def _segments(path: str) -> tuple[str, ...]:
    """The steps of a path, without the names in its braces."""
    return tuple("{}" if step.startswith("{") else step for step in path.split("/") if step)


def _is_around(other: str, path: str) -> bool:
    return _begin_alike(path, other, len(other.rstrip("/").split("/")))


def _begin_alike(one: str, other: str, steps: int) -> bool:
    """Whether two paths have the same first steps, the empty one before the first slash among them."""
    first, second = (_segments(path)[: steps - 1] for path in (one, other))
    return len(first) == steps - 1 and first == second


def _is_family(one: str, word: str) -> bool:
    return _common(one, word) >= _ALIKE * max(len(one), len(word))


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many of the first entries, or letters, two have in common."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
