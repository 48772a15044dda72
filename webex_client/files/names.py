"""What a file that was sent is called here: never a path, never a name that some system cannot take.

The sender's word is a `Content-Disposition` field (RFC 6266), which anybody who posts a file can shape. What comes out
of here is one plain name, which is safe to put behind a folder on Linux, macOS and Windows alike.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from mimetypes import guess_extension
from urllib.parse import unquote, unquote_to_bytes, urlsplit

__all__ = ["file_name", "numbered", "safe_name", "told_name"]

_LONGEST = 200
"""Bytes in UTF-8: file systems take 255 (encrypted ones 143 and more), and a number may be added."""

_LONGEST_SUFFIX = 32

_PARAMETER = re.compile(r'(?s)(?:^|;)\s*+([^\s=;"]++)(?:\s*+=\s*+("(?:[^"\\]|\\.)*+"?|[^;]*+))?')

_CHARSETS = frozenset({"utf-8", "iso-8859-1", "us-ascii"})
"""RFC 8187 wants the first; the others have been in use."""

_UNSEEN = re.compile("[\\x00-\\x1f\\x7f-\\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
"""Control characters, halves of pairs, and what makes `txt.exe` read as `exe.txt`."""

_FORBIDDEN = re.compile(r'[<>:"|?*]')
"""What Windows takes in no name; the colon would also reach another stream of a file, or another drive."""

_DEVICE = re.compile(r"(?i)(?:con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(?:\..*)?")
"""What is a device on Windows, in any folder and with any suffix."""


def file_name(headers: Mapping[str, str], url: str) -> str:
    """The name for a file that came with `headers` from `url`, whatever they say.

    Where they name none the last part of the address is taken if it looks like the name of a file; else it is `file`,
    with the suffix that its type has.
    """
    name = safe_name(told_name(headers.get("Content-Disposition", "")))
    if name:
        return name
    name = safe_name(unquote(urlsplit(url).path).rpartition("/")[2])
    if os.path.splitext(name)[1]:
        return name
    return "file" + (guess_extension(headers.get("Content-Type", "").partition(";")[0].strip().lower()) or "")


def told_name(disposition: str) -> str:
    """The name that a Content-Disposition field tells, as it is there; empty where it tells none.

    `filename*` comes before `filename`, and the first of each counts.
    """
    told: dict[str, str] = {}
    for name, value in _PARAMETER.findall(disposition):
        told.setdefault(name.lower(), _unquoted(value.strip()))
    return _decoded(told.get("filename*", "")) or _mended(told.get("filename", ""))


def safe_name(name: str) -> str:
    """What is left of a name when everything is gone that could lead elsewhere or that some system cannot take.

    Empty where nothing is left. Dots at the beginning go too: no file is hidden, and none is `.bashrc`.
    """
    name = re.split(r"[/\\]", name)[-1]
    name = _FORBIDDEN.sub("_", _UNSEEN.sub("", name)).strip(". \t\u00a0")
    name = _shortened(name)
    return f"_{name}" if _DEVICE.fullmatch(name) else name


def numbered(name: str, number: int) -> str:
    """A name for the next one where the name is taken: `build (1).log`; the name itself for 0."""
    stem, suffix = os.path.splitext(name)
    return f"{stem} ({number}){suffix}" if number else name


def _unquoted(value: str) -> str:
    if not value.startswith('"'):
        return value
    return re.sub(r"(?s)\\(.)", r"\1", value[1:].removesuffix('"'))


def _decoded(value: str) -> str:
    """What `UTF-8''gr%C3%BCn` stands for (RFC 8187); empty where it is not written so."""
    charset, quote, rest = value.partition("'")
    _, second, text = rest.partition("'")
    if not (quote and second) or charset.strip().lower() not in _CHARSETS:
        return ""
    return unquote_to_bytes(text).decode(charset.strip(), errors="replace")


def _mended(value: str) -> str:
    """A name whose bytes are UTF-8 and were read as Latin-1, as header fields often are."""
    try:
        return value.encode("latin-1").decode()
    except UnicodeError:
        return value


def _shortened(name: str) -> str:
    """A name that is not too long, with its suffix kept."""
    if len(name.encode()) <= _LONGEST:
        return name
    stem, suffix = os.path.splitext(name)
    if len(suffix.encode()) > _LONGEST_SUFFIX:
        stem, suffix = name, ""
    cut = stem.encode()[: _LONGEST - len(suffix.encode())].decode(errors="ignore")
    return cut.rstrip(". ") + suffix
