"""Walks through an exchange and finds where secrets and names of people stand, by what they are called there.

What comes in their place is for `Replacements` to say; nothing is decided here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote, unquote, unquote_plus

from ...models.common import is_array, is_object
from ..fake.tables import Json
from .pseudonyms import is_name_of_person
from .secret_names import is_contract_name, is_cookie_field, is_secret, is_secret_in_address
from .traces import REDACTED

__all__ = ["Replacements", "replaced"]

_ADDRESS = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*://[^\s\"'<>\\]+)")
_PARAMETER = re.compile(r"(?P<before>^|[?&;#,\s])(?P<name>[\w.~%-]+)=(?P<value>[^&;#\s\"'<>]+)")

_NAME = r"(?P<name>[\w.-]+)"
_QUOTED = re.compile(
    rf"(?P<before>(?P<quote>[\"']){_NAME}(?P=quote)\s*:\s*(?P=quote))(?P<value>(?:\\.|(?!(?P=quote))[^\\])+)", re.DOTALL
)
_QUOTED_TWICE = re.compile(
    rf"(?P<before>(?P<quote>\\+[\"']|&(?:quot|apos|#3[49]);){_NAME}(?P=quote)\s*:\s*(?P=quote))"
    r"(?P<value>(?:(?!(?P=quote)).)+)",
    re.DOTALL,
)
_NUMBER = re.compile(rf"(?P<before>\\*\"{_NAME}\\*\"\s*:\s*)(?P<value>-?[0-9][0-9.eE+-]*)")
_NAMED_VALUES = (_QUOTED, _QUOTED_TWICE, _NUMBER)
"""A name and its value as JSON, Python and HTML write them, also within a text in quotes."""

_COOKIE = re.compile(r"(?:^|[;,])\s*([^=;,\s]+)=([^;,]+)")
_ABOUT_COOKIES = frozenset(("comment", "domain", "expires", "max-age", "path", "samesite", "version"))
_SHORTEST_COOKIE = 8
"""Shorter values of cookies say something common, such as a language."""

_SIGNING_IN = frozenset(("grant_type", "client_id", "grantType", "clientId"))
"""Fields of objects which are the fields of a form in all but name."""

_NAMING = ("name", "key", "id", "path", "field")
_NAMED = ("value", "values")
"""In `{"name": "password", "value": "…"}` a value is called by the text beside it."""


class Replacements:
    """What comes in the place of what is found. This one leaves everything as it is."""

    def secret(self, value: str) -> str:
        """In place of a value that is a secret by its name."""
        return value

    def name(self, value: str, beside: Iterable[str]) -> str:
        """In place of what somebody is called; `beside` are the texts told together with it."""
        return value

    def known(self, text: str) -> str:
        """In place of a text that may have known secrets in it."""
        return text

    def known_in_bytes(self, content: bytes) -> bytes:
        """The same for bytes, and for what is personal in them."""
        return content

    def personal(self, text: str) -> str:
        """In place of a text that may have addresses and names of people in it."""
        return text


def replaced(entry: Json, by: Replacements, fields: frozenset[str] = frozenset()) -> Json:
    """An entry of a cassette with other texts where `by` has others; `fields` are names of further secrets."""
    return _Walk(by, fields).entry(entry)


class _Walk:
    def __init__(self, by: Replacements, fields: frozenset[str]) -> None:
        self._by = by
        self._fields = fields

    def entry(self, entry: Json) -> Json:
        changed = dict(entry)
        for side in ("request", "response"):
            if side in entry:
                changed[side] = self._message(entry[side])
        if "error" in entry:
            changed["error"] = {**entry["error"], "message": self._text(entry["error"]["message"])}
        return changed

    def _message(self, message: Json) -> Json:
        changed = dict(message)
        if "url" in message:
            changed["url"] = self._address(self._by.known(message["url"]))
        changed["headers"] = {self._key(name): self._header(name, text) for name, text in message["headers"].items()}
        if "body" in message:
            ((kind, body),) = message["body"].items()
            changed["body"] = {kind: self._body(kind, body)}
        return changed

    def _header(self, name: str, value: str) -> str:
        if is_cookie_field(name):
            for about, cookie in _COOKIE.findall(value):
                if about.lower() not in _ABOUT_COOKIES and len(cookie) >= _SHORTEST_COOKIE:
                    self._by.secret(cookie)
        return self._by.secret(value) if is_secret(name, self._fields) else self._text(value)

    def _body(self, kind: str, body: Any) -> Any:
        match kind:
            case "json":
                return self._value(body)
            case "form":
                return [self._form_field(field) for field in body]
            case "multipart":
                return {
                    "fields": [self._form_field(field) for field in body["fields"]],
                    "files": [self._value(file) for file in body["files"]],
                }
            case "base64":
                return self._by.known_in_bytes(body)
            case _:
                return self._text(body)

    def _form_field(self, field: Json) -> Json:
        name, value = field["name"], field["value"]
        if is_secret_in_address(name, self._fields):
            return {"name": name, "value": self._by.secret(value)}
        changed = self._by.name(value, ()) if is_name_of_person(name) else self._text(value)
        return {"name": self._key(name), "value": changed}

    def _value(self, value: Any, secret: bool = False) -> Any:
        if isinstance(value, str):
            return self._by.secret(value) if secret else self._text(value)
        if is_object(value):
            return self._object(value, secret)
        if is_array(value):
            return [self._value(entry, secret) for entry in value]
        if isinstance(value, bool) or value is None:
            return value
        number = str(value)
        changed = self._by.secret(number) if secret else self._by.known(number)
        return value if changed == number else REDACTED

    def _object(self, value: Json, secret: bool) -> Json:
        """An object; `secret` says that it stands where a secret might."""
        secret = secret or any(is_secret(name, self._fields) for name in _own_names(value))
        is_secret_here = is_secret_in_address if _SIGNING_IN & value.keys() else is_secret
        beside = list(_texts(value))
        changed: Json = {}
        for name, inner in value.items():
            if isinstance(inner, str) and is_name_of_person(name):
                changed[self._key(name)] = self._by.name(inner, beside)
            else:
                hidden = is_secret_here(name, self._fields) or (secret and name in _NAMED)
                changed[self._key(name)] = self._value(inner, hidden)
        return changed

    def _key(self, name: str) -> str:
        return name if is_contract_name(name) else self._by.personal(self._by.known(name))

    def _text(self, text: str) -> str:
        pieces = _ADDRESS.split(self._by.known(text))
        return "".join(self._address(piece) if place % 2 else self._prose(piece) for place, piece in enumerate(pieces))

    def _prose(self, text: str) -> str:
        """A text without addresses: it may be JSON, a form, or anything."""
        if text.lstrip()[:1] in ("{", "["):
            self._note_inside(text)
        for pattern in _NAMED_VALUES:
            text = pattern.sub(self._named_value, text)
        if "=" in text:
            is_form = not re.search(r"\s", text)
            text = _PARAMETER.sub(lambda found: self._parameter(found, is_form), text)
        return self._by.personal(text)

    def _note_inside(self, text: str) -> None:
        """Have what is secret in a JSON text noted. It is not changed here: a name may be in it twice."""
        inside: list[Json] = []
        try:
            json.loads(text, object_pairs_hook=lambda pairs: inside.extend({name: value} for name, value in pairs))
        except (ValueError, RecursionError):
            return
        for field in inside:
            self._value(field)

    def _named_value(self, found: re.Match[str]) -> str:
        if not is_secret(found["name"], self._fields):
            return found[0]
        return found["before"] + self._by.secret(found["value"])

    def _parameter(self, found: re.Match[str], is_form: bool) -> str:
        is_secret_here = is_secret_in_address if is_form or found["before"] in ("?", "&") else is_secret
        if not is_secret_here(unquote_plus(found["name"]), self._fields):
            return found[0]
        return f"{found['before']}{found['name']}={self._secret(found['value'])}"

    def _address(self, address: str) -> str:
        """An address, whose parts are escaped each for itself."""
        place = re.split("[?#]", address, maxsplit=1)[0]
        segments = place.split("/")
        if len(segments) > 2 and "@" in segments[2]:
            user, at, host = segments[2].rpartition("@")
            name, colon, password = user.rpartition(":")
            segments[2] = f"{name}{colon}{self._secret(password)}{at}{host}"
        path = "/".join(self._escaped(segment, unquote(segment)) for segment in segments)
        return path + "".join(self._piece(piece) for piece in re.split(r"([?&#;])", address[len(place) :]))

    def _piece(self, piece: str) -> str:
        """A parameter of an address, or what stands between two."""
        escaped, equals, value = piece.partition("=")
        name, plain = unquote_plus(escaped), unquote_plus(value)
        if not equals:
            return self._escaped(escaped, name)
        if is_secret_in_address(name, self._fields):
            return f"{escaped}={self._secret(value)}"
        if is_name_of_person(name):
            changed = self._by.name(plain, ())
            return piece if changed == plain else f"{escaped}={quote(changed, safe='')}"
        return f"{escaped}={self._escaped(value, plain)}"

    def _secret(self, escaped: str) -> str:
        plain = unquote_plus(escaped)
        changed = self._by.secret(plain)
        return escaped if changed == plain else quote(changed, safe="/:")

    def _escaped(self, escaped: str, plain: str) -> str:
        changed = self._text(plain)
        return escaped if changed == plain else quote(changed, safe="")


def _own_names(value: Json) -> Iterator[str]:
    """What an object calls the value in it, where it does."""
    for naming in _NAMING:
        name = value.get(naming)
        if isinstance(name, str):
            yield name.rpartition("/")[2]


def _texts(value: Json) -> Iterator[str]:
    """The texts in an object, and in arrays in it."""
    for inner in value.values():
        yield from (text for text in (inner if is_array(inner) else [inner]) if isinstance(text, str))
