"""Finds secrets in texts however they are written: plainly, escaped, encoded, packed, or several of these at once.

Two ways of looking work together. To tell *whether* a text holds a secret, it is turned into everything that can be
decoded from it, and those are searched. To tell *where*, a pattern follows the secret letter by letter, each as it is
or escaped. What can be found but not pinned down goes together with its surroundings.
"""

from __future__ import annotations

import base64
import binascii
import html
import re
import sys
import zlib
from collections.abc import Iterable, Iterator
from math import ceil
from urllib.parse import unquote

__all__ = ["REDACTED", "SHORTEST", "Traces", "spelling"]

REDACTED = "REDACTED"

SHORTEST = 6
"""Letters a secret has at least to be looked for anywhere: shorter ones would be found in every other word."""

_DEPTH = 5
"""How many encodings may lie around one another."""

_UNPACKED = 16 * 1024 * 1024
"""Bytes that are unpacked of one packed text, so that no small one can fill the memory."""

_DELIMITERS = (r"([\s/?&=#\"'<>,;:(){}\[\]|]+)", r"([\s?&#\"'<>,;]+)", r"(\s+)")
"""Between which a piece of text is given up where the secret in it cannot be pinned down, the smallest first."""

_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([\"'\\/nrtbf]))")
_ESCAPED_LETTERS = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f"}
_QUOTED_PRINTABLE = re.compile(r"=([0-9a-fA-F]{2})")
_FOLD = re.compile(r"=?\r?\n[ \t]*|=?(?:\\+r)?\\+n")
_SURROGATE = re.compile("[\ud800-\udfff]")

_BASE64_RUN = re.compile(rf"[A-Za-z0-9+/_-]{{{SHORTEST * 8 // 6},}}")
_HEX_RUN = re.compile(rf"(?:[0-9a-fA-F]{{2}}(?:[\s:,-]{{1,2}}(?:0x)?)?){{{SHORTEST},}}[0-9a-fA-F]?")
_NO_HEX = re.compile(r"0x|[^0-9a-fA-F]")
_STANDARD_ALPHABET = str.maketrans("-_", "+/")
_PACKED = re.compile("\x1f\x8b\x08|\x78[\x01\x5e\x9c\xda]")
_WRITING = re.compile(
    r"(?:[\0\t\r\n\x20-\x7e]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})"
    rf"{{{SHORTEST},}}"
)
"""What among bytes may be a text in UTF-8. Of what is decoded at random, hardly anything is."""


class Traces:
    """Values that must not be seen, and where they are seen all the same.

    Values shorter than `shortest` are not looked for. Capitals make no difference. Bytes are searched as the text that
    Latin-1 makes of them.
    """

    def __init__(self, values: Iterable[str] = (), *, shortest: int = SHORTEST) -> None:
        self._shortest = shortest
        self._needles: dict[str, frozenset[str]] = {}
        self._pattern: re.Pattern[str] | None = None
        for value in values:
            self.add(value)

    def __len__(self) -> int:
        return len(self._needles)

    def add(self, value: str) -> bool:
        """Look for one more value from now on; False where it is known already, too short, or a part of `REDACTED`."""
        value = value.strip()
        if len(value) < self._shortest or value in self._needles or _is_in_redacted(value):
            return False
        self._needles[value] = frozenset(needle.casefold() for needle in _needles(value))
        self._pattern = None
        return True

    def found_in(self, text: str | bytes) -> bool:
        """Whether any of the values can be read out of `text`."""
        if not self._needles:
            return False
        needles = frozenset[str]().union(*self._needles.values())
        left = [(view, _DEPTH) for view in ([text] if isinstance(text, str) else _views_of_bytes(text))]
        seen: set[str] = set()
        while left:
            view, depth = left.pop()
            if view in seen:
                continue
            seen.add(view)
            folded = view.casefold()
            if any(needle in folded for needle in needles):
                return True
            if depth:
                left += [(inner, depth - 1) for inner in _views(view)]
        return False

    def removed_from(self, text: str, by: str = REDACTED) -> str:
        """`text` with `by` in place of the values."""
        if not self.found_in(text):
            return text
        for pattern in (self._plain, self._spelled):
            if self.found_in(text):
                text = pattern().sub(lambda found: by, text)
        for delimiters in _DELIMITERS:
            if not self.found_in(text):
                return text
            text = "".join(by if self.found_in(piece) else piece for piece in re.split(delimiters, text))
        return by if self.found_in(text) else text

    def removed_from_bytes(self, content: bytes, by: str = REDACTED) -> bytes:
        """The same for bytes; all of them go where a value is packed inside."""
        if not self.found_in(content):
            return content
        content = self.removed_from(content.decode("latin-1"), by).encode("latin-1")
        return by.encode() if self.found_in(content) else content

    def _plain(self) -> re.Pattern[str]:
        """The values as they are, and backwards."""
        return re.compile(
            "|".join(re.escape(way) for v in self._longest_first() for way in (v, v[::-1])), re.IGNORECASE
        )

    def _spelled(self) -> re.Pattern[str]:
        """The values in letters of any kind. It takes its time to make, and is seldom needed."""
        if self._pattern is None:
            self._pattern = re.compile("|".join(map(spelling, self._longest_first())), re.IGNORECASE)
        return self._pattern

    def _longest_first(self) -> list[str]:
        return sorted(self._needles, key=len, reverse=True)


def _is_in_redacted(value: str) -> bool:
    return any(needle.casefold() in REDACTED.casefold() for needle in (value, value[::-1]))


def _needles(value: str) -> Iterator[str]:
    """What to search the views of a text for: the value, and what no view would turn back into it."""
    encoded = value.encode("utf-8", "surrogatepass")
    for text in (value, value[::-1]):
        as_bytes = text.encode("utf-8", "surrogatepass").decode("latin-1")
        yield from (text, as_bytes, text.replace(" ", "+"), as_bytes.replace(" ", "+"))
    for width in ("utf-16-le", "utf-16-be"):
        yield value.encode(width, "surrogatepass").decode("latin-1").replace("\0", "")
    yield from _inner_base32(encoded)


def _inner_base32(content: bytes) -> Iterator[str]:
    """What of `content` can be seen in Base32, wherever in a group of five bytes it begins, if that is enough."""
    for before in range(5):
        encoded = base64.b32encode(bytes(before) + content).decode().rstrip("=")
        inner = encoded[ceil(before * 8 / 5) : (before + len(content)) * 8 // 5]
        if len(inner) >= SHORTEST:
            yield inner


def _views(text: str) -> Iterator[str]:
    """What can be read out of `text` by undoing one encoding; Latin-1 stands for bytes."""
    yield from _unescaped(text)
    if "\0" in text:
        yield text.replace("\0", "")
    if "\n" in text or "\\" in text:
        yield _FOLD.sub("", text)
    if "=" in text:
        yield _QUOTED_PRINTABLE.sub(lambda found: chr(int(found[1], 16)), text)
    runs = _BASE64_RUN.findall(text)
    for start in range(4) if runs else ():
        yield from _views_of_bytes(*(_from_base64(run[start:]) for run in runs))
    runs = [_NO_HEX.sub("", run) for run in _HEX_RUN.findall(text)]
    for start in range(2) if runs else ():
        yield from _views_of_bytes(*(bytes.fromhex(run[start : len(run) - (len(run) - start) % 2]) for run in runs))


def _views_of_bytes(*contents: bytes) -> Iterator[str]:
    """The writing among bytes, and that among what was packed in them."""
    texts = [content.decode("latin-1") for content in contents]
    yield "\n".join(writing for text in texts for writing in _WRITING.findall(text))
    for text in texts:
        for packed in _PACKED.finditer(text):
            yield "\n".join(_WRITING.findall(_unpacked(text[packed.start() :])))


def _unescaped(text: str) -> Iterator[str]:
    """`text` without the escapes of addresses, or of HTML, or of JSON, each undone as often as it was done."""
    for sign, undone in (("%", _without_percent), ("&", html.unescape), ("\\", _without_backslashes)):
        plain = text
        for _ in range(_DEPTH):
            before, plain = plain, undone(plain) if sign in plain else plain
            if plain == before:
                break
            yield plain


def _without_percent(text: str) -> str:
    return unquote(text, encoding="latin-1")


def _without_backslashes(text: str) -> str:
    text = _ESCAPE.sub(_letter_of, text)
    # A letter may be written as the two halves of it.
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if _SURROGATE.search(text) else text


def _letter_of(escape: re.Match[str]) -> str:
    code = escape[1] or escape[2] or escape[3]
    if code is None:
        return _ESCAPED_LETTERS.get(escape[4], escape[4])
    return chr(min(int(code, 16), sys.maxunicode))


def _from_base64(run: str) -> bytes:
    run = run.translate(_STANDARD_ALPHABET)
    run = run[:-1] if len(run) % 4 == 1 else run
    return binascii.a2b_base64(run + "=" * (-len(run) % 4))


def _unpacked(text: str) -> str:
    """What was packed by gzip or zlib, as far as it goes."""
    try:
        packed = text.encode("latin-1")
        return zlib.decompressobj(zlib.MAX_WBITS | 32).decompress(packed, _UNPACKED).decode("latin-1")
    except zlib.error:
        return ""


def spelling(value: str) -> str:
    """A pattern of `value` in hexadecimal digits, or with each letter as it is or escaped in any of the usual ways."""
    digits = _BETWEEN_BYTES.join(f"{byte:02x}" for byte in value.encode("utf-8", "surrogatepass"))
    return f"(?:{digits}|{''.join(map(_spellings_of_letter, value))})"


_BETWEEN_BYTES = r"[\s:,-]{0,2}(?:0x)?"


def _spellings_of_letter(letter: str) -> str:
    encoded = letter.encode("utf-8", "surrogatepass")
    units = letter.encode("utf-16-be", "surrogatepass").hex()
    ways = [
        rf"\\*{re.escape(letter)}",
        "".join(rf"(?:%(?:25)*|=|\\+x){byte:02x}" for byte in encoded),
        "".join(rf"\\+u{units[start : start + 4]}" for start in range(0, len(units), 4)),
        rf"&(?:amp;)*(?:#0*{ord(letter)}|#x0*{ord(letter):x}|{_NAMED.get(letter, 'none')});",
    ]
    if len(encoded) > 1:
        ways.append("".join(re.escape(chr(byte)) for byte in encoded))
    if letter == " ":
        ways += [r"\+", r"\s"]
    return f"(?:{'|'.join(ways)})"


_NAMED = {'"': "quot", "&": "amp", "<": "lt", ">": "gt", "'": "apos", " ": "nbsp"}
