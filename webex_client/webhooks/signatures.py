"""Signatures of deliveries: how one knows that Webex sent them.

A webhook that was created with a secret signs what it delivers: the header field `X-Spark-Signature` is the HMAC-SHA1
of the body's bytes in hexadecimal, with the secret as the key. Webex documents no other signature, and no id or time of
a delivery.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Sequence
from typing import Protocol, TypeAlias, cast

from ..errors import ArgumentError, WebhookSignatureError

__all__ = ["SIGNATURE_HEADER", "HeaderFields", "Secret", "check_secret", "sign", "signature_in", "verify"]

SIGNATURE_HEADER = "X-Spark-Signature"
"""The header field that a signature comes in."""

Secret: TypeAlias = "str | bytes | Sequence[str | bytes]"
"""What a webhook was created with, or several of these while one takes the place of another."""


class HeaderFields(Protocol):
    """The header fields of a request as any framework has them: a mapping, or whatever else has `items()`."""

    def items(self) -> Iterable[tuple[str, str]]: ...


def sign(body: bytes, secret: str | bytes) -> str:
    """The signature that Webex gives a body: what tests put into `X-Spark-Signature`."""
    (key,) = check_secret([secret])
    return hmac.new(key, _raw(body), "sha1").hexdigest()


def verify(body: bytes, signature: str | None, secret: Secret) -> None:
    """Raise `WebhookSignatureError` unless `signature` is the one that Webex gives `body`.

    - `body`: the bytes as they came. JSON that was read and written again has another signature.
    - `signature`: what `X-Spark-Signature` holds; None where the field was absent.
    - `secret`: what the webhook was created with. While it is being changed, the new and the old one: `[new, old]`.

    How long it takes says nothing about the signature, nor about which of the secrets it was made with. An empty
    secret, or none at all, is an `ArgumentError`: with it anybody could sign.
    """
    keys = check_secret(secret)
    raw = _raw(body)
    if not signature:
        raise WebhookSignatureError(
            f"the delivery has no {SIGNATURE_HEADER}: it is not from Webex, or its webhook was created without a secret"
        )
    given = signature.strip().lower().encode(errors="replace")
    # Every secret is tried, also after one that fits.
    matches = [hmac.compare_digest(hmac.new(key, raw, "sha1").hexdigest().encode(), given) for key in keys]
    if not any(matches):
        raise WebhookSignatureError(
            f"{SIGNATURE_HEADER} is not the signature of these {len(raw)} bytes: they are not as Webex sent them, or "
            "the webhook was created with another secret"
        )


def check_secret(secret: object) -> tuple[bytes, ...]:
    """The keys to sign with. Raises `ArgumentError` where there is none, or one is empty; no secret is shown."""
    several: Sequence[object] = (secret,)
    if isinstance(secret, Sequence) and not isinstance(secret, (str, bytes)):
        several = cast("Sequence[object]", secret)
    keys = tuple(_key(each) for each in several)
    if not keys or not all(keys):
        raise ArgumentError("secret: it is empty, and anybody could sign with it")
    return keys


def _key(secret: object) -> bytes:
    if isinstance(secret, str):
        return secret.encode(errors="surrogatepass")
    if isinstance(secret, bytes):
        return secret
    raise ArgumentError(f"secret: what the webhook was created with is needed, not {type(secret).__name__}")


def signature_in(headers: HeaderFields) -> str | None:
    """The signature among header fields, whatever case their names are in; None where there is none."""
    wanted = SIGNATURE_HEADER.lower()
    return next((value for name, value in headers.items() if name.lower() == wanted), None)


def _raw(body: object) -> bytes:
    if isinstance(body, (bytes, bytearray)):
        return bytes(body)
    raise ArgumentError(f"body: the bytes as they came are needed to check a signature, not {type(body).__name__}")
