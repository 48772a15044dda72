"""Whether a request is the one that was recorded, and what is different where it is not."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from ..models.common import is_array, is_object
from .exchanges.exchange import Exchange
from .fake.tables import Json
from .redaction.traces import REDACTED

__all__ = ["Comparison", "path_of"]

_PREFIX = "/v1"
_SHOWN = 80
"""Letters of a value that a difference shows."""

_REDACTED = rf"(?:https://example\.com/)?{REDACTED}"
_PSEUDONYMS = {"emails": r"person-[0-9]+@example\.com", "names": "Person [0-9]+"}
_BASE64 = re.compile(r"[A-Za-z0-9+_-]{12,}={0,2}")


def path_of(url: str) -> str:
    """The path of an address, without the `/v1` that it may begin with."""
    path = urlsplit(url).path
    return path.removeprefix(_PREFIX) if path.startswith(f"{_PREFIX}/") else path


class Comparison:
    """Compares requests with recorded ones, of which parts may have been replaced: these match anything.

    `replaced` names what was, besides secrets: `emails`, `names`.
    """

    def __init__(self, replaced: frozenset[str] = frozenset()) -> None:
        made_up = [_PSEUDONYMS[kind] for kind in sorted(replaced) if kind in _PSEUDONYMS]
        self._made_up = re.compile("|".join(made_up)) if made_up else None
        self._anything = re.compile("|".join([_REDACTED, *made_up]))

    def difference(self, recorded: Json, asked: Json, exchange: Exchange) -> str | None:
        """What a request has other than the recorded one, both as they are described; None where nothing is.

        The host counts for nothing, nor does the order of what stands in the query, nor do header fields. What
        `exchange` says its source leaves out is not compared.
        """
        if recorded["method"] != asked["method"]:
            return f"the method is {asked['method']}, and was {recorded['method']}"
        was, now = unquote(path_of(recorded["url"])), unquote(path_of(asked["url"]))
        if not self._same_text(was, now):
            return f"the path is {_shown(now)}, and was {_shown(was)}"
        if exchange.query_known and (different := self._pairs("query", _query(recorded["url"]), _query(asked["url"]))):
            return different
        if exchange.request_body_known:
            return self._bodies(recorded.get("body"), asked.get("body"))
        return None

    def _bodies(self, recorded: Json | None, asked: Json | None) -> str | None:
        if recorded is None or asked is None:
            if recorded is asked:
                return None
            return "there is a body, and was none" if recorded is None else "there is no body, and was one"
        (kind, was), (now_kind, now) = *recorded.items(), *asked.items()
        if kind != now_kind:
            return f"the body is {now_kind}, and was {kind}"
        if kind == "form":
            return self._pairs("body", _fields(was), _fields(now))
        if kind == "multipart":
            return self._pairs("body", _fields(was["fields"]), _fields(now["fields"])) or self._values(
                was["files"], now["files"], "body.files"
            )
        if kind == "base64":
            was, now = was.decode("latin-1"), now.decode("latin-1")
        return self._values(was, now, "body")

    def _pairs(self, place: str, recorded: list[tuple[str, str]], asked: list[tuple[str, str]]) -> str | None:
        """The difference between names with values, in any order; a name may come several times."""
        left = list(asked)
        missing: list[tuple[str, str]] = []
        for pair in recorded:
            if pair in left:
                left.remove(pair)
            else:
                missing.append(pair)
        for name, was in list(missing):
            found = next((pair for pair in left if pair[0] == name and self._same_text(was, pair[1])), None)
            if found is not None:
                missing.remove((name, was))
                left.remove(found)
        for name, was in missing:
            now = next((value for other, value in left if other == name), None)
            return f"{place}.{name} is {'not there' if now is None else _shown(now)}, and was {_shown(was)}"
        return f"{place}.{left[0][0]} is {_shown(left[0][1])}, and was not there" if left else None

    def _values(self, was: Any, now: Any, place: str) -> str | None:
        """The difference between two values of JSON's types."""
        if was == REDACTED:
            return None
        if is_object(was) and is_object(now):
            return self._objects(was, now, place)
        if is_array(was) and is_array(now):
            if len(was) != len(now):
                return f"{place} has {len(now)} entries, and had {len(was)}"
            return _first(self._values(a, b, f"{place}.{at}") for at, (a, b) in enumerate(zip(was, now, strict=True)))
        if isinstance(was, str) and isinstance(now, str):
            same = self._same_text(was, now)
        else:
            # In Python true is 1, in JSON it is not.
            same = was == now and isinstance(was, bool) == isinstance(now, bool)
        return None if same else f"{place} is {_shown(now)}, and was {_shown(was)}"

    def _objects(self, was: Json, now: Json, place: str) -> str | None:
        names = dict.fromkeys(was)
        left = dict(now)
        for name in names:
            found = name if name in left else next((other for other in left if self._same_text(name, other)), None)
            if found is None:
                return f"{place}.{name} is not there, and was {_shown(was[name])}"
            if different := self._values(was[name], left.pop(found), f"{place}.{name}"):
                return different
        return f"{place}.{next(iter(left))} is there, and was not" if left else None

    def _same_text(self, was: str, now: str) -> bool:
        return was == now or re.fullmatch(self._pattern(was), now, re.DOTALL) is not None

    def _pattern(self, was: str) -> str:
        """What a text matches in which something may have been replaced, also within Base64."""
        if self._made_up is not None:
            was = _BASE64.sub(self._any_if_made_up, was)
        return ".*".join(map(re.escape, self._anything.split(was)))

    def _any_if_made_up(self, found: re.Match[str]) -> str:
        bare = found[0].rstrip("=").replace("-", "+").replace("_", "/")
        try:
            inner = base64.b64decode(bare + "=" * (-len(bare) % 4)).decode()
        except (binascii.Error, UnicodeDecodeError):
            return found[0]
        return REDACTED if self._made_up is not None and self._made_up.search(inner) else found[0]


def _query(url: str) -> list[tuple[str, str]]:
    return parse_qsl(urlsplit(url).query, keep_blank_values=True)


def _fields(form: Sequence[Json]) -> list[tuple[str, str]]:
    return [(field["name"], field["value"]) for field in form]


def _first(differences: Any) -> str | None:
    return next((different for different in differences if different), None)


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
