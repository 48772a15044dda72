"""People's addresses and names, each replaced by the same made-up one wherever it comes."""

from __future__ import annotations

import base64
import binascii
import html
import re
from collections.abc import Iterable
from urllib.parse import unquote

from .secret_names import normal_name
from .traces import spelling

__all__ = ["Pseudonyms", "is_name_of_person"]

_AT = r"(?:@|%(?:25)*40|&#0*64;|&#[xX]0*40;|\\+u0040)"
_ADDRESS = re.compile(
    rf"(?:[^\W_]|[!#$*+^_`{{|}}~.-]|%(?:25)*2[Bb])+{_AT}[^\W_](?:[\w-]*[^\W_])?(?:\.[^\W_](?:[\w-]*[^\W_])?)+"
)
_ESCAPED = re.compile(r"[%&\\+=]")
_BASE64 = re.compile(r"[A-Za-z0-9+_-]{12,}={0,2}")

_FIELDS = ("displayname", "firstname", "lastname", "nickname", "username", "givenname", "familyname", "fullname")

_LETTER_BEFORE = r"(?:(?<![^\W_])|(?<=%[0-9A-Fa-f]{2}))"
_LETTER_AFTER = r"(?![^\W_])"
"""A name is looked for as a word of its own; one may stand after an escaped blank."""


def is_name_of_person(field: str) -> bool:
    """Whether what stands in a field of this name is what somebody is called."""
    return normal_name(field).endswith(_FIELDS)


class Pseudonyms:
    """Addresses become `person-1@example.com`, names `Person 1`, numbered in the order they come.

    An address and a name that are told together get the same number where it is free. Names are found where they are
    told to be names, and from then on in every text, as words of their own.
    """

    def __init__(self, *, emails: bool, names: bool) -> None:
        self._emails = emails
        self._names = names
        self._numbers: dict[str, int] = {}
        self._people: dict[str, str] = {}
        self._spellings: set[str] = set()

    @property
    def kinds(self) -> list[str]:
        """What is replaced."""
        return [kind for kind, wanted in (("emails", self._emails), ("names", self._names)) if wanted]

    def name(self, name: str, beside: Iterable[str] = ()) -> tuple[str, bool]:
        """What a name is replaced by, and whether it has not come before. `beside` are texts told together with it."""
        key = _plain(name).casefold()
        if not self._names or not key or _ADDRESS.fullmatch(key):
            return self.text(name), False
        new = key not in self._people
        if new:
            numbers = [self._number(text) for text in beside if self._emails and _ADDRESS.fullmatch(text)]
            taken = set(self._people.values())
            free = next(number for number in (*numbers, *range(1, len(taken) + 2)) if f"Person {number}" not in taken)
            self._people[key] = f"Person {free}"
        self._spellings.add(_plain(name))
        return self._people[key], new

    def text(self, text: str) -> str:
        """A text with other addresses and names, also in Base64."""
        if not self.kinds:
            return text
        replaced = self._replaced(text)
        return _BASE64.sub(self._in_base64, replaced)

    def _replaced(self, text: str) -> str:
        if self._emails:
            text = _ADDRESS.sub(self._email, text)
        if self._people:
            text = self._without_names(text)
        return text

    def _without_names(self, text: str) -> str:
        folded = f"{_plain(text)} {_plain(_unescaped(text))}".casefold()
        here = [name for name in self._people if name in folded and (len(name) > 2 or not name.isascii())]
        if not here:
            return text
        spelled = spelling if _ESCAPED.search(text) else _spelling_without_escapes
        ways = "|".join(spelled(name) for name in sorted(here, key=lambda name: (-len(name), name)))
        return re.sub(f"{_LETTER_BEFORE}(?:{ways}){_LETTER_AFTER}", self._called, text, flags=re.IGNORECASE)

    def _called(self, found: re.Match[str]) -> str:
        name = _plain(_unescaped(found[0]))
        # In small letters a name of one word may be any other word.
        if name not in self._spellings and " " not in name:
            return found[0]
        return self._people.get(name.casefold(), found[0])

    def _email(self, found: re.Match[str]) -> str:
        return f"person-{self._number(_unescaped(found[0]))}@example.com"

    def _number(self, address: str) -> int:
        return self._numbers.setdefault(address.casefold(), len(self._numbers) + 1)

    def _in_base64(self, found: re.Match[str]) -> str:
        text = found[0]
        bare = text.rstrip("=")
        url_safe = not set(text) & set("+/")
        try:
            content = base64.b64decode(bare.replace("-", "+").replace("_", "/") + "=" * (-len(bare) % 4))
            inner = content.decode()
        except (binascii.Error, UnicodeDecodeError):
            return text
        replaced = self._replaced(inner) if inner.isprintable() else inner
        if replaced == inner:
            return text
        encoded = (base64.urlsafe_b64encode if url_safe else base64.b64encode)(replaced.encode()).decode()
        return encoded if text != bare else encoded.rstrip("=")


def _unescaped(text: str) -> str:
    text = re.sub(r"\\+u0040", "@", html.unescape(text))
    while "%" in text and (plain := unquote(text)) != text:
        text = plain
    return text


def _spelling_without_escapes(name: str) -> str:
    return r"\s+".join(map(re.escape, name.split()))


def _plain(text: str) -> str:
    """A text with one blank wherever it has any white space."""
    return " ".join(text.split())
