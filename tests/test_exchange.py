"""Requests, answers and header fields as values."""

from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st
from in_memory import TOKEN, answer

from webex_client import Headers, Request, Response


@pytest.mark.parametrize("name", ["Trackingid", "trackingid", "TRACKINGID", "TrackingID"])
def test_a_header_field_is_found_in_any_case(name: str) -> None:
    headers = Headers({"trackingID": "ROUTERGW_1"})

    assert headers[name] == headers.get(name) == "ROUTERGW_1"
    assert name in headers
    assert "other" not in headers
    assert 1 not in headers


def test_header_fields_keep_their_spelling_and_order() -> None:
    assert list(Headers([("X-B", "1"), ("x-a", "2")]).items()) == [("X-B", "1"), ("x-a", "2")]


def test_a_field_that_came_several_times_is_joined_with_commas() -> None:
    headers = Headers([("Link", "<a>; rel=prev"), ("link", "<b>; rel=next"), ("X", "1")])

    assert headers["Link"] == "<a>; rel=prev, <b>; rel=next"
    assert len(headers) == 2


def test_header_fields_are_equal_whatever_their_case_and_order() -> None:
    assert Headers({"A": "1", "b": "2"}) == Headers({"B": "2", "a": "1"})
    assert Headers({"A": "1"}) != Headers({"A": "2"})
    assert Headers({"A": "1"}) != {"A": "1"}


@given(st.dictionaries(st.text(st.characters(codec="ascii"), min_size=1), st.text()))
def test_no_header_field_is_lost(fields: dict[str, str]) -> None:
    headers = Headers(fields)

    assert {name.lower() for name in headers} == {name.lower() for name in fields}
    assert Headers(headers) == headers == pickle.loads(pickle.dumps(headers))


def test_the_token_is_not_shown() -> None:
    request = Request("GET", "https://webexapis.com/v1/rooms").with_header("authorization", f"Bearer {TOKEN}")

    assert request.headers["Authorization"] == f"Bearer {TOKEN}"
    for text in (repr(request), str(request), repr(request.headers), str(request.headers), f"{request.headers!s}"):
        assert TOKEN not in text
        assert "[hidden]" in text


def test_the_body_of_a_request_is_not_shown() -> None:
    request = Request("POST", "https://webexapis.com/v1/access_token", Headers(), b"client_secret=s3cret")

    assert "s3cret" not in f"{request!r} {request!s}"


def test_adding_a_field_leaves_the_request_as_it_was() -> None:
    request = Request("GET", "https://webexapis.com/v1/rooms", Headers({"Accept": "application/json"}))

    assert request.with_header("X", "1").headers == Headers({"Accept": "application/json", "X": "1"})
    assert request.headers == Headers({"Accept": "application/json"})


def test_requests_and_answers_can_be_copied_and_pickled() -> None:
    request = Request("POST", "https://webexapis.com/v1/rooms", Headers({"Accept": "text/html"}), b"{}", 5.0)
    response = answer(200, {"id": "1"}, Trackingid="T").with_request(request).with_parsed({"id": "1"})

    for value in (request, response):
        assert copy.copy(value) == copy.deepcopy(value) == pickle.loads(pickle.dumps(value)) == value


@pytest.mark.parametrize("field", ["status", "content"])
def test_an_answer_cannot_be_changed(field: str) -> None:
    with pytest.raises(AttributeError):
        setattr(answer(200), field, None)


def test_an_answer_shows_its_size_but_not_its_body() -> None:
    response = answer(200, b'{"access_token": "secret"}', TrackingID="ROUTERGW_1")

    assert repr(response) == "<Response 200, 26 bytes, tracking id ROUTERGW_1>"


def test_what_an_answer_was_made_of_is_kept_by_each_of_its_forms() -> None:
    request = Request("GET", "https://webexapis.com/v1/rooms")
    response: Response[str] = answer(201, b"x", Trackingid="T").with_parsed("parsed").with_request(request)

    assert (response.status, response.content, response.parsed) == (201, b"x", "parsed")
    assert (response.request, response.tracking_id) == (request, "T")
    assert answer(200).tracking_id is None
