"""A signature tells what Webex sent from what anybody made up."""

from __future__ import annotations

from typing import Any

import pytest
from contract.recorded import each
from hypothesis import given
from hypothesis import strategies as st

from webex_client import ArgumentError, Headers, WebhookSignatureError
from webex_client.webhooks import MessageCreated, sign, unwrap, verify

from .recorded import RecordedDelivery, recorded_deliveries
from .telling import SECRET, signed, told

BODY = told()
SIGNATURE = sign(BODY, SECRET)


def test_a_signature_is_the_hmac_sha1_of_the_body_in_hexadecimal() -> None:
    # RFC 2202, the second case
    assert sign(b"what do ya want for nothing?", "Jefe") == "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"


@given(st.binary(min_size=1), st.one_of(st.text(min_size=1), st.binary(min_size=1)))
def test_what_was_signed_verifies(body: bytes, secret: str | bytes) -> None:
    verify(body, sign(body, secret), secret)


@each(recorded_deliveries(), "delivery")
def test_every_recorded_delivery_verifies(delivery: RecordedDelivery) -> None:
    verify(delivery.body, sign(delivery.body, SECRET), SECRET)


@given(st.data())
def test_any_byte_that_is_tampered_with_fails(data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(BODY) - 1))
    other = data.draw(st.integers(0, 255).filter(lambda byte: byte != BODY[place]))
    tampered = BODY[:place] + bytes([other]) + BODY[place + 1 :]
    with pytest.raises(WebhookSignatureError, match="not the signature"):
        verify(tampered, SIGNATURE, SECRET)


@each(recorded_deliveries(), "delivery")
def test_any_byte_of_a_recorded_delivery_counts(delivery: RecordedDelivery) -> None:
    body, signature = delivery.body, sign(delivery.body, SECRET)
    for place in range(len(body)):
        with pytest.raises(WebhookSignatureError):
            verify(body[:place] + bytes([body[place] ^ 1]) + body[place + 1 :], signature, SECRET)


@given(st.integers(0, len(SIGNATURE) - 1), st.sampled_from("0123456789abcdef"))
def test_any_digit_of_the_signature_counts(place: int, digit: str) -> None:
    other = SIGNATURE[:place] + digit + SIGNATURE[place + 1 :]
    if other == SIGNATURE:
        verify(BODY, other, SECRET)
    else:
        with pytest.raises(WebhookSignatureError):
            verify(BODY, other, SECRET)


@pytest.mark.parametrize("body", [b"", BODY + b" ", BODY + b"\n", BODY[:-1], BODY.replace(b": ", b":")])
def test_a_body_that_was_cut_padded_or_written_again_fails(body: bytes) -> None:
    with pytest.raises(WebhookSignatureError):
        verify(body, SIGNATURE, SECRET)


@pytest.mark.parametrize("signature", [None, ""])
def test_a_signature_that_is_missing_is_said_to_be(signature: str | None) -> None:
    with pytest.raises(WebhookSignatureError, match="has no X-Spark-Signature"):
        verify(BODY, signature, SECRET)


@given(st.text())
def test_no_text_in_place_of_a_signature_passes_or_raises_anything_else(signature: str) -> None:
    with pytest.raises(WebhookSignatureError):
        verify(BODY, signature, SECRET)


def test_the_case_of_the_digits_and_space_around_them_mean_nothing() -> None:
    verify(BODY, f" {SIGNATURE.upper()} ", SECRET)


# Secrets


@pytest.mark.parametrize("secrets", [["new", SECRET], [SECRET, "old"], (b"new", SECRET.encode()), [SECRET]])
def test_any_of_several_secrets_will_do(secrets: Any) -> None:
    verify(BODY, SIGNATURE, secrets)


def test_none_of_several_secrets_fits() -> None:
    with pytest.raises(WebhookSignatureError):
        verify(BODY, SIGNATURE, ["new", "old"])


@pytest.mark.parametrize("secret", ["", b"", [], (), ["", SECRET], [SECRET, b""], None, 7, [None], [7]])
def test_no_secret_and_an_empty_one_are_refused_even_where_the_signature_fits(secret: Any) -> None:
    with pytest.raises(ArgumentError, match="secret"):
        verify(BODY, SIGNATURE, secret)


@pytest.mark.parametrize("secret", ["", b"", [], None])
def test_nothing_is_signed_without_a_secret(secret: Any) -> None:
    with pytest.raises(ArgumentError, match="secret"):
        sign(BODY, secret)


@pytest.mark.parametrize("body", [BODY.decode(), {"id": "1"}, None])
def test_what_is_not_the_bytes_that_came_is_refused(body: Any) -> None:
    with pytest.raises(ArgumentError, match="the bytes as they came"):
        verify(body, SIGNATURE, SECRET)


def test_no_error_shows_a_secret_or_the_right_signature() -> None:
    with pytest.raises(WebhookSignatureError) as wrong:
        verify(BODY, "0" * 40, [SECRET])
    with pytest.raises(ArgumentError) as empty:
        verify(BODY, SIGNATURE, [SECRET, ""])
    for error in (wrong.value, empty.value):
        assert SECRET not in str(error)
        assert SIGNATURE not in str(error)


# Both at once


@pytest.mark.parametrize("name", ["X-Spark-Signature", "x-spark-signature", "X-SPARK-SIGNATURE"])
@pytest.mark.parametrize("kind", [dict, Headers])
def test_a_delivery_is_unwrapped_whatever_case_its_header_fields_are_in(name: str, kind: Any) -> None:
    headers = kind({"Content-Type": "application/json", name: SIGNATURE})
    assert isinstance(unwrap(BODY, headers, SECRET), MessageCreated)


def test_header_fields_of_a_framework_need_be_no_mapping() -> None:
    class Fields:
        def items(self) -> list[tuple[str, str]]:
            return list(signed(BODY).items())

    assert isinstance(unwrap(BODY, Fields(), SECRET), MessageCreated)


def test_what_is_not_signed_is_not_even_read() -> None:
    with pytest.raises(WebhookSignatureError):
        unwrap(b"not JSON", {"X-Spark-Signature": SIGNATURE}, SECRET)
    with pytest.raises(WebhookSignatureError):
        unwrap(BODY, {}, SECRET)


def test_only_a_secret_of_none_that_is_written_out_lets_everything_pass() -> None:
    assert isinstance(unwrap(BODY, {}, None), MessageCreated)
    with pytest.raises(ArgumentError):
        unwrap(BODY, {}, "")
