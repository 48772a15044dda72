"""What a recording must not tell: secrets always, people's addresses and names where that is asked for."""

from __future__ import annotations

import base64
import binascii
import re
import threading
from collections.abc import Iterable

from ...errors import ArgumentError
from ..fake.tables import Json
from .pseudonyms import Pseudonyms
from .secret_names import normal_name
from .sensitive_places import Replacements, replaced
from .traces import REDACTED, Traces

__all__ = ["Redaction"]

_SCHEME = re.compile(r"(?i)(bearer|basic|digest|negotiate|token|jwt)\s+(\S.*)", re.DOTALL)
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)


class Redaction:
    """Takes out of recordings what they must not tell, and remembers it.

    Always replaced by `REDACTED`: what stands in an Authorization or Cookie field, what is named like a secret
    (`access_token`, `clientSecret`, `password`, `hostKey`; `secret_names` has all), in header fields, addresses and
    bodies of any kind, and what the contract says is a password. Each such value of six letters or more is then
    replaced wherever else it comes, also escaped or encoded: in percent signs, Base64, hexadecimal digits, JSON, HTML,
    quoted-printable, UTF-16, gzip, backwards, and several of these around one another.

    - `emails`: whether addresses of people become `person-1@example.com` and so on, each always the same.
    - `names`: whether what people are called becomes `Person 1` and so on.
    - `secrets`: texts to replace from the beginning, wherever they come.
    - `fields`: further names of fields to treat as secrets.

    Ids stay as they are, so that they still match, unless an address is in them. Recorders that share one `Redaction`
    replace the same by the same. May be used from several threads.
    """

    def __init__(
        self, *, emails: bool = False, names: bool = False, secrets: Iterable[str] = (), fields: Iterable[str] = ()
    ) -> None:
        for name, given in (("secrets", secrets), ("fields", fields)):
            if isinstance(given, str):
                raise ArgumentError(f"{name}={given!r}: a list is needed: {name}=[{given!r}]")
        self._fields = frozenset(map(normal_name, fields))
        self._traces = Traces(secrets)
        self._pseudonyms = Pseudonyms(emails=emails, names=names)
        self._learned: list[str] = []
        self._lock = threading.RLock()

    @property
    def kinds(self) -> list[str]:
        """What is replaced besides secrets: `emails`, `names`."""
        return self._pseudonyms.kinds

    def learn(self, entry: Json) -> None:
        """Take note of what is secret in an exchange."""
        with self._lock:
            replaced(entry, _Learner(self._traces, self._pseudonyms, self._learned), self._fields)

    def learned(self, after: int = 0) -> list[str]:
        """What was taken note of, but for the first `after`."""
        with self._lock:
            return self._learned[after:]

    def clean(self, entry: Json) -> Json:
        """An exchange without the secrets in it: by their names, and by what has been learned so far."""
        with self._lock:
            return replaced(entry, _Cleaner(self._traces, self._pseudonyms), self._fields)

    def clean_text(self, text: str) -> str:
        """A text without the secrets learned so far."""
        with self._lock:
            return self._traces.removed_from(text)

    def __repr__(self) -> str:
        return f"<Redaction of {', '.join(['secrets', *self.kinds])}>"


class _Learner(Replacements):
    """Replaces nothing, and takes note of what is secret."""

    def __init__(self, traces: Traces, pseudonyms: Pseudonyms, learned: list[str]) -> None:
        self._traces = traces
        self._pseudonyms = pseudonyms
        self._learned = learned

    def secret(self, value: str) -> str:
        for secret in _secrets_in(value) if value != _hidden(value) else ():
            if self._traces.add(secret):
                self._learned.append(secret)
        return value

    def name(self, value: str, beside: Iterable[str]) -> str:
        if self._pseudonyms.name(value, beside)[1]:
            self._learned.append(value)
        return value

    def personal(self, text: str) -> str:
        # People are numbered in the order they come.
        self._pseudonyms.text(text)
        return text


class _Cleaner(Replacements):
    """Replaces what is known."""

    def __init__(self, traces: Traces, pseudonyms: Pseudonyms) -> None:
        self._traces = traces
        self._pseudonyms = pseudonyms
        self._known: dict[str, str] = {}

    def secret(self, value: str) -> str:
        return _hidden(value)

    def name(self, value: str, beside: Iterable[str]) -> str:
        return self._pseudonyms.name(self.known(value), beside)[0]

    def known(self, text: str) -> str:
        # Ids come again and again in a list.
        if text not in self._known:
            self._known[text] = self._traces.removed_from(text)
        return self._known[text]

    def known_in_bytes(self, content: bytes) -> bytes:
        content = self._traces.removed_from_bytes(content)
        return self._pseudonyms.text(content.decode("latin-1")).encode("latin-1") if self._pseudonyms.kinds else content

    def personal(self, text: str) -> str:
        return self._pseudonyms.text(text)


def _hidden(value: str) -> str:
    """What stands in the place of a secret."""
    if not value:
        return value
    scheme = _SCHEME.fullmatch(value)
    if scheme is not None:
        return f"{scheme[1]} {REDACTED}"
    # What is an address in the contract stays one.
    return f"https://example.com/{REDACTED}" if _ADDRESS.match(value) else REDACTED


def _secrets_in(value: str) -> list[str]:
    """A secret, and those that credentials are made of."""
    found = [value]
    scheme = _SCHEME.fullmatch(value)
    if scheme is not None:
        found.append(scheme[2])
        if scheme[1].lower() == "basic":
            found += _of_basic(scheme[2])
    return found


def _of_basic(credentials: str) -> list[str]:
    """The password in Basic credentials, and both together; the name where it stands for the password."""
    try:
        decoded = base64.b64decode(credentials).decode("latin-1")
    except binascii.Error:
        return []
    user, _, password = decoded.partition(":")
    return [decoded.removesuffix(":"), password or user]
