"""How a successful answer becomes what an operation returns."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from in_memory import ROOM, answer

from webex_client import MalformedResponse, Operation, Page, WebexError
from webex_client.models import Person, Room
from webex_client.results import (
    Array,
    Content,
    Head,
    Json,
    ListOf,
    Many,
    Nothing,
    Number,
    One,
    OneOrNone,
    Returns,
    Text,
)

NO_JSON = [b"<html></html>", b"\xff\xfe\x00", b'{"id": ', b"[" * 100_000, b"NaN?", b"'id'", b"1" * 10_000]
NO_OBJECT = [b"[]", b'[{"id": "1"}]', b'"1"', b"1", b"null", b"true"]
READERS: list[Returns[Any]] = [
    One(Room),
    OneOrNone(Room),
    Many(Room),
    Many(str),
    Many(Room, "groups"),
    ListOf(Room),
    ListOf(str),
    Json(),
    Nothing(),
    Number(),
    Content(),
    Head(),
]


def read(returns: Returns[Any], body: Any, status: int = 200) -> Any:
    operation = Operation(id="things.get", method="GET", path="things", returns=returns)
    return returns.read(answer(status, body), operation)


@pytest.mark.parametrize("returns", [One(Room), OneOrNone(Room)])
def test_an_object_is_read_as_its_model(returns: Returns[Room]) -> None:
    room = read(returns, ROOM)

    assert isinstance(room, Room)
    assert room.to_dict() == ROOM


def test_an_object_that_says_nothing_is_a_model_all_the_same() -> None:
    assert read(One(Person), {}).to_dict() == {}


@pytest.mark.parametrize("body", NO_JSON + NO_OBJECT)
@pytest.mark.parametrize("returns", [One(Room), OneOrNone(Room), Many(Room), ListOf(Room)])
def test_what_is_no_object_is_malformed(returns: Returns[Any], body: bytes) -> None:
    with pytest.raises(MalformedResponse, match=r"things\.get") as caught:
        read(returns, body)

    assert caught.value.response.content == body
    assert isinstance(caught.value, WebexError)


def test_a_malformed_answer_says_what_came_and_what_was_expected() -> None:
    with pytest.raises(MalformedResponse, match=r"things\.get was answered 201 with a JSON list, not a Room"):
        read(One(Room), b"[]", 201)
    with pytest.raises(MalformedResponse, match=r"things\.get was answered 200 with a body that is not JSON"):
        read(One(Room), b"<html>")
    with pytest.raises(MalformedResponse, match="no list 'items'"):
        read(Many(Room), {"rooms": []})


def test_a_body_that_is_not_there_is_none_only_where_that_is_expected() -> None:
    assert read(OneOrNone(Room), b"", 204) is None
    assert read(Json(), b"", 204) is None
    for returns in (One(Room), Many(Room), ListOf(Room)):
        with pytest.raises(MalformedResponse):
            read(returns, b"", 200)


def test_a_plain_list_is_empty_where_the_service_has_nothing_to_list() -> None:
    assert read(ListOf(Room), {"items": [ROOM, 7]}, 207) == [Room.from_dict(ROOM), 7]
    assert read(ListOf(str), {"items": ["a"]}) == ["a"]
    assert read(ListOf(Room), b"", 204) == []
    with pytest.raises(MalformedResponse, match="no list 'items'"):
        read(ListOf(Room), {"rooms": []})


@pytest.mark.parametrize("body", [b"", b"<html></html>", b'{"id": "1"}', b"\xff"])
def test_where_nothing_is_expected_a_body_is_left_unread(body: bytes) -> None:
    assert read(Nothing(), body) is None


@pytest.mark.parametrize(
    ("body", "parsed"), [(b'{"a": [1]}', {"a": [1]}), (b"[]", []), (b"7", 7), (b"null", None), (b'"x"', "x")]
)
def test_json_is_whatever_came(body: bytes, parsed: Any) -> None:
    assert read(Json(), body) == parsed


@pytest.mark.parametrize("body", NO_JSON)
def test_what_is_no_json_is_malformed(body: bytes) -> None:
    with pytest.raises(MalformedResponse):
        read(Json(), body)


def test_json_is_read_with_a_byte_order_mark_and_in_other_encodings() -> None:
    assert read(One(Room), '\ufeff{"id": "é"}'.encode()).id == "é"
    assert read(One(Room), '{"id": "é"}'.encode("utf-16")).id == "é"


def test_a_list_is_a_page_of_models_and_keeps_what_stands_beside_them() -> None:
    page = read(Many(Room), {"items": [ROOM, None, 7], "notFoundIds": ["x"], "next": None})

    assert page == Page([Room.from_dict(ROOM), None, 7], None, {"notFoundIds": ["x"], "next": None})


def test_a_list_may_stand_under_another_name() -> None:
    page = read(Many(Room, "groups"), {"groups": [ROOM], "items": "not these"})

    assert [room.id for room in page] == [ROOM["id"]]
    assert page.extra == {"items": "not these"}


def test_the_entries_of_a_list_may_be_texts() -> None:
    page = read(Many(str, "eventCategories"), {"eventCategories": ["LOGINS", "USERS", None, 7, {}], "more": 1})

    assert page == Page(["LOGINS", "USERS", None, 7, {}], None, {"more": 1})
    with pytest.raises(MalformedResponse, match=r"not a list of str"):
        read(Many(str), b'["LOGINS"]')


@pytest.mark.parametrize(("body", "number"), [(b"112", 112), (b"0", 0), (b" 007\r\n", 7), (b"-3", -3)])
def test_a_number_is_read_whatever_space_is_around_it(body: bytes, number: int) -> None:
    assert read(Number(), body) == number


@pytest.mark.parametrize(
    "body",
    [b"", b"1.5", b"1e3", b"many", b'"112"', b"true", b"1_000", b"1 2", "\u0663".encode(), b"<html>", b"9" * 5000],
)
def test_what_is_no_whole_number_is_malformed(body: bytes) -> None:
    with pytest.raises(MalformedResponse, match=r"things\.get was answered 200 with a body that is not a whole number"):
        read(Number(), body)


@pytest.mark.parametrize("body", [b"", b"\x00\xff", b'{"id": "1"}'])
def test_bytes_are_left_as_they_came(body: bytes) -> None:
    assert read(Content(), body) == body


@pytest.mark.parametrize(
    ("content_type", "content", "text"),
    [
        ("text/plain", "Größe".encode(), "Größe"),
        ("text/vtt; charset=ISO-8859-1", "Größe".encode("latin-1"), "Größe"),
        ('text/plain;charset="utf-16"', "Größe".encode("utf-16"), "Größe"),
        ("text/plain; charset=none-such", "Größe".encode(), "Größe"),
        ("text/plain; charset=idna", "Größe".encode(), "Größe"),
        ("text/plain; charset=undefined", "Größe".encode(), "Größe"),
        ("text/plain", b"a\xffb", "a\N{REPLACEMENT CHARACTER}b"),
        ("", b"", ""),
    ],
)
def test_a_text_is_read_in_the_character_set_that_it_names(content_type: str, content: bytes, text: str) -> None:
    operation = Operation(id="things.get", method="GET", path="things", returns=Text())
    assert operation.returns.read(answer(200, content, Content_Type=content_type), operation) == text


def test_an_array_at_the_top_is_a_list_of_models_or_texts() -> None:
    rooms = read(Array(Room), [ROOM, "odd"])
    assert (rooms[0].title, rooms[1]) == (ROOM["title"], "odd")
    assert read(Array(str), ["a", "b"]) == ["a", "b"]
    assert read(Array(Room), b"", status=204) == []


@pytest.mark.parametrize("body", [{"items": []}, 3, None])
def test_what_is_no_array_is_malformed_where_one_is_expected(body: Any) -> None:
    with pytest.raises(MalformedResponse, match="not a list of Room"):
        read(Array(Room), b"null" if body is None else body)


def test_of_an_answer_without_a_body_the_fields_are_given() -> None:
    operation = Operation(id="things.head", method="HEAD", path="things", returns=Head())
    assert Head().read(answer(200, ETag="1"), operation)["etag"] == "1"


@pytest.mark.parametrize("returns", READERS, ids=lambda returns: type(returns).__name__)
def test_ways_to_read_are_values(returns: Returns[Any]) -> None:
    twin = pickle.loads(pickle.dumps(returns))

    assert twin == returns
    assert hash(twin) == hash(returns)
    assert [other == returns for other in READERS].count(True) == 1
