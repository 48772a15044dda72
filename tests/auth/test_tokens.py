"""Tokens as a value: what they are made of, what they show, and what a store gets."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from webex_client import ArgumentError
from webex_client.auth import Tokens, scope_text

SECRET = "QzNjcmV0LXRva2Vu"
token = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=50)
moment = st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=45))]))


@given(
    st.builds(
        Tokens,
        access_token=token,
        expires_at=st.none() | moment,
        refresh_token=st.none() | token,
        refresh_token_expires_at=st.none() | moment,
        scopes=st.lists(token, unique=True).map(tuple),
    )
)
def test_what_a_store_gets_it_gives_back(tokens: Tokens) -> None:
    assert Tokens.from_dict(tokens.to_dict()) == tokens


wild = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(), lambda inner: st.lists(inner, max_size=2)
)


@given(
    st.dictionaries(st.sampled_from(["access_token", "expires_at", "refresh_token", "scope", "more"]), wild, max_size=5)
)
def test_whatever_else_is_read_is_tokens_or_an_argument_error(data: dict[str, Any]) -> None:
    try:
        tokens = Tokens.from_dict(data)
    except ArgumentError:
        return
    assert tokens.access_token or tokens.refresh_token
    assert Tokens.from_dict(tokens.to_dict()) == tokens


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"access_token": ""},
        {"access_token": 1},
        {"access_token": "two words"},
        {"access_token": "tøken"},
        {"access_token": SECRET, "refresh_token": "line\nend"},
        {"access_token": SECRET, "expires_at": SECRET},
        {"access_token": SECRET, "expires_at": 12},
        {"access_token": SECRET, "scope": ["spark:all"]},
    ],
)
def test_what_cannot_be_tokens_is_refused_without_repeating_it(wrong: dict[str, Any]) -> None:
    with pytest.raises(ArgumentError) as caught:
        Tokens.from_dict(wrong)

    assert not any(str(value) in str(caught.value) for value in wrong.values() if value)


def test_times_need_a_zone_and_a_text_without_one_is_utc() -> None:
    with pytest.raises(ArgumentError, match="time zone"):
        Tokens(access_token=SECRET, expires_at=datetime(2026, 1, 5))
    read = Tokens.from_dict({"access_token": SECRET, "expires_at": "2026-01-05T09:00:00"})
    assert read.expires_at == datetime(2026, 1, 5, 9, tzinfo=UTC)


def test_no_repr_shows_them() -> None:
    tokens = Tokens(access_token=SECRET, refresh_token=SECRET, scopes=("spark:kms",))

    assert SECRET not in f"{tokens!r} {tokens!s}"
    assert "spark:kms" in repr(tokens)
    assert copy.deepcopy(tokens) == pickle.loads(pickle.dumps(tokens)) == tokens


@pytest.mark.parametrize(
    ("scopes", "sent"),
    [
        ("spark:kms  spark:all\n", "spark:kms spark:all"),
        (["spark:kms", "spark:all"], "spark:kms spark:all"),
        (("spark:kms", "spark:kms"), "spark:kms"),
        (iter(["spark:kms"]), "spark:kms"),
        ([], ""),
        ("", ""),
    ],
)
def test_scopes_may_be_a_list_or_a_text(scopes: Any, sent: str) -> None:
    assert scope_text(scopes) == sent


@pytest.mark.parametrize("scopes", [None, 1, [None], ["spark:kms spark:all"], [b"spark:kms"], ["spärk"], [""]])
def test_what_is_no_scope_is_refused(scopes: Any) -> None:
    with pytest.raises(ArgumentError, match="scope"):
        scope_text(scopes)
