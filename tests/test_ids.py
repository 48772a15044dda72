"""Ids are decoded, and encoded to the very same text."""

from __future__ import annotations

import copy
import pickle
import re
from base64 import b64encode, urlsafe_b64encode
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from webex_client import ArgumentError
from webex_client.ids import PublicId, decode, encode

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
UUID = "1c0b4e57-661a-5685-879a-01db9b3149ac"

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
PARTS = st.builds(
    PublicId,
    cluster=TEXTS.filter(lambda text: "/" not in text),
    type=TEXTS.filter(lambda text: "/" not in text),
    key=TEXTS,
    padded=st.booleans(),
    url_safe=st.booleans(),
)


def unpadded(uri: str) -> str:
    return urlsafe_b64encode(uri.encode()).decode().rstrip("=")


@pytest.mark.parametrize("cluster", ["us", "US", "urn:TEAM:us-west-2_r", "urn:TEAM:eu-central-1_k", "us-gov-west-1_a1"])
@pytest.mark.parametrize(
    ("kind", "key"),
    [
        ("PEOPLE", UUID),
        ("ROOM", UUID),
        ("MESSAGE", UUID),
        ("MEMBERSHIP", f"{UUID}:{UUID}"),
        ("WEBHOOK", UUID),
        ("ORGANIZATION", UUID),
        ("TEAM", UUID),
        ("ATTACHMENT_ACTION", UUID),
        ("LICENSE", f"{UUID}:MS_{UUID}"),
        ("ROLE", "id_full_admin"),
        ("CALL", "BCLD/callhalf-488:0"),
    ],
)
@pytest.mark.parametrize("padded", [True, False])
def test_an_id_of_any_cluster_and_type_is_decoded_and_encoded(cluster: str, kind: str, key: str, padded: bool) -> None:
    text = urlsafe_b64encode(f"ciscospark://{cluster}/{kind}/{key}".encode()).decode()
    if not padded:
        text = text.rstrip("=")

    found = decode(text)

    assert found == PublicId(cluster=cluster, type=kind, key=key)
    assert found.padded == text.endswith("=")
    assert encode(found) == str(found) == text


def test_a_membership_is_of_a_person_and_a_room() -> None:
    assert decode(unpadded("ciscospark://us/MEMBERSHIP/person:room")).keys == ("person", "room")
    assert decode(unpadded("ciscospark://us/ROOM/room")).keys == ("room",)


def test_new_ids_are_written_as_most_of_webex_does_without_padding() -> None:
    text = encode(PublicId(cluster="us", type="PEOPLE", key=UUID))

    assert text == unpadded(f"ciscospark://us/PEOPLE/{UUID}")
    assert len(text) % 4 != 0


def test_padded_or_not_an_id_names_the_same() -> None:
    bare = unpadded(f"ciscospark://us/PEOPLE/{UUID}")

    assert decode(bare + "=") == decode(bare)
    assert len({decode(bare + "="), decode(bare)}) == 1
    assert str(decode(bare + "=")) != str(decode(bare))


def test_both_alphabets_of_base64_are_kept() -> None:
    uri = "ciscospark://us/ROOM/a??>>~~"
    plain, safe = b64encode(uri.encode()).decode(), urlsafe_b64encode(uri.encode()).decode()

    assert plain != safe
    assert decode(plain) == decode(safe)
    assert (encode(decode(plain)), encode(decode(safe))) == (plain, safe)


def test_parts_can_be_changed_but_not_in_place() -> None:
    parts = decode(unpadded(f"ciscospark://us/PEOPLE/{UUID}"))

    assert decode(encode(replace(parts, cluster="eu"))).cluster == "eu"
    with pytest.raises(AttributeError):
        parts.key = "other"  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(parts)) == copy.copy(parts) == parts


@given(PARTS)
def test_whatever_is_encoded_is_decoded_to_the_same_parts(parts: PublicId) -> None:
    assert decode(encode(parts)) == parts


@given(PARTS)
def test_whatever_is_decoded_is_encoded_to_the_same_text(parts: PublicId) -> None:
    text = encode(parts)

    assert encode(decode(text)) == text


@given(st.text() | st.from_regex(re.compile(r"\AY2lzY29zcGFyazov[A-Za-z0-9+/_=-]*\Z", re.ASCII)))
def test_any_text_is_an_id_that_is_kept_byte_for_byte_or_an_argument_error(text: str) -> None:
    with suppress(ArgumentError):
        assert encode(decode(text)) == text


@given(PARTS, st.data())
def test_a_letter_more_or_less_is_never_overlooked(parts: PublicId, data: st.DataObject) -> None:
    text = encode(parts)
    place = data.draw(st.integers(0, len(text) - 1))
    changed = text[:place] + data.draw(st.sampled_from(["", "=", "A", " ", "\n"])) + text[place + 1 :]
    assume(changed != text)
    with suppress(ArgumentError):
        assert encode(decode(changed)) == changed


@pytest.mark.parametrize(
    "text",
    [
        "",
        "=",
        "me",
        "2f1d8c5ba4f14c4cb0a8e1f54b3a3a11",  # a meeting's
        "ada@example.com",
        unpadded("ciscospark://us/ROOM"),
        unpadded("ciscospark://us/ROOM/"),
        unpadded("ciscospark:///ROOM/key"),
        unpadded("ciscospark://us//key"),
        unpadded("https://us/ROOM/key"),
        unpadded("xciscospark://us/ROOM/key"),
        unpadded("ciscospark://us/ROOM/key") + "====",
        unpadded("ciscospark://us/ROOM/key") + "\n",
        " " + unpadded("ciscospark://us/ROOM/key"),
        unpadded("ciscospark://us/PEOPLE/ab")[:-1] + "j",  # whose last letter says more than the bytes hold
        urlsafe_b64encode(b"ciscospark://us/ROOM/\xff").decode(),
    ],
)
def test_what_is_no_id_is_refused_by_name(text: str) -> None:
    with pytest.raises(ArgumentError, match="is no public id of Webex") as raised:
        decode(text)
    assert repr(text) in str(raised.value)


def test_what_is_no_text_is_refused_too() -> None:
    with pytest.raises(ArgumentError, match="None is no public id"):
        decode(None)  # type: ignore[arg-type]  # ids come from dictionaries, too


@pytest.mark.parametrize(
    ("name", "value"),
    [("cluster", ""), ("cluster", "a/b"), ("type", ""), ("type", "a/b"), ("key", ""), ("key", "\ud800"), ("key", None)],
)
def test_parts_that_no_id_can_be_made_of_are_refused_by_name(name: str, value: str) -> None:
    parts: dict[str, Any] = {"cluster": "us", "type": "ROOM", "key": "k", name: value}

    with pytest.raises(ArgumentError, match=re.escape(f"{name}={value!r}")):
        PublicId(**parts)


def test_every_recorded_id_is_decoded_and_encoded_to_the_same_text() -> None:
    if not (SHARED / "recordings").is_dir():
        pytest.skip("needs the recorded answers of shared/ beside the repository")
    found = {
        text
        for path in (SHARED / "recordings").rglob("*.json")
        for text in re.findall(r"Y2lzY29zcGFyazov[A-Za-z0-9+/_-]*=*", path.read_text(encoding="utf-8"))
    }

    assert found
    for text in found:
        assert encode(decode(text)) == text
