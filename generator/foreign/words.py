"""Names for Python, made of whatever a file calls things."""

from __future__ import annotations

import builtins
import keyword
import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..names import reader_name

__all__ = [
    "BUILT_IN",
    "RESERVED",
    "ClassNames",
    "class_name",
    "plural",
    "shown",
    "singular",
    "snake",
    "variations",
    "words",
]

_WORD = re.compile(r"[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+")
_IRREGULAR = {
    "people": "person",
    "children": "child",
    "criteria": "criterion",
    "indices": "index",
    "statuses": "status",
}
_ENDINGS = (
    *(("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x")),
    *((ending, ending) for ending in ("ss", "us", "is", "news", "series")),
)

TEMPLATES = Path(__file__).parent.parent / "templates"

_OF_TEMPLATES = frozenset(
    word for path in sorted(TEMPLATES.glob("*.jinja")) for word in re.findall(r"\b[A-Za-z]\w+", path.read_text("utf-8"))
)

RESERVED = frozenset(word for word in _OF_TEMPLATES if word[0].isupper()) | frozenset(dir(builtins))
"""The capitalized words of generated modules: what they import is out of reach behind a class so called."""

BUILT_IN = frozenset(word for word in _OF_TEMPLATES if hasattr(builtins, word))
"""What these modules use of Python itself: a module so called would take its place."""


def words(text: str) -> list[str]:
    """The words of a name, in ASCII: `listMeetingChats`, `List Meeting-Chats` are three each."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return _WORD.findall(plain)


def snake(text: str) -> str:
    """A name as functions and modules have it; empty where there is no letter or digit in it."""
    return "_".join(words(text)).lower()


def class_name(text: str) -> str:
    """A name as classes have it; empty where there is no letter or digit in it."""
    name = "".join(word if word.isupper() else f"{word[0].upper()}{word[1:].lower()}" for word in words(text))
    return f"Model{name}" if name[:1].isdigit() else name


def singular(name: str) -> str:
    """What one of several is called, as far as English goes by rules."""
    if name.lower() in _IRREGULAR:
        return _IRREGULAR[name.lower()]
    for ending, one in _ENDINGS:
        if name.lower().endswith(ending):
            return name[: -len(ending)] + one
    return name[:-1] if name.lower().endswith("s") and len(name) > 2 else name


def plural(name: str) -> str:
    """What several of something are called."""
    if re.search(r"[^aeiou]y$", name):
        return f"{name[:-1]}ies"
    return f"{name}es" if re.search(r"(s|x|ch|sh)$", name) else f"{name}s"


def variations(name: str) -> Iterator[str]:
    """A name, and what to call something where it is taken."""
    yield name
    number = 2
    while True:
        yield f"{name}_{number}" if name.islower() or "_" in name else f"{name}{number}"
        number += 1


def shown(text: object) -> str:
    """A text of the file in one line, of characters that can be printed."""
    return " ".join("".join(c if c.isprintable() else " " for c in str(text or "")).split())


class ClassNames:
    """Hands out names for classes, each once: also the names of their readers are different."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._readers = {reader_name(name) for name in taken}
        self._taken = set(taken)

    def claim(self, wanted: str) -> str:
        """The name for a class that is to be called so."""
        base = class_name(wanted) or "Model"
        name = next(name for name in variations(base) if self.is_free(name))
        self._taken.add(name)
        self._readers.add(reader_name(name))
        return name

    def is_free(self, name: str) -> bool:
        """Whether a class can be called so."""
        reader = reader_name(name)
        return not (name in RESERVED or name in self._taken or reader in self._readers or keyword.iskeyword(name))
