"""Operations as values, and how arguments become path, query and body."""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle
from datetime import UTC, date, datetime, timedelta, timezone
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from contract.description import OPERATIONS, Described
from hypothesis import given
from hypothesis import strategies as st
from in_memory import BASE_URL

from webex_client import UNSET, ArgumentError, Operation, PagedOperation, Unset
from webex_client.api import messages, people, rooms
from webex_client.models import Attachment, Error, Room, RoomType
from webex_client.operation import (
    BytesBody,
    FormBody,
    JsonBody,
    array,
    bytes_body,
    form_body,
    header_fields,
    json_body,
    json_or_multipart_body,
    json_value,
    nested,
    optional_json_body,
    query,
    segment,
)
from webex_client.results import Nothing, One

TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
NAIVE = datetime(2026, 3, 2, 20, 26, 2)


def made(described: Described) -> Operation[Any]:
    """The operation of the contract's own examples."""
    function = getattr(import_module(f"webex_client.api.{described.resource}"), described.name)
    operation: Operation[Any] = function(**described.arguments)
    return operation


@pytest.mark.parametrize("described", OPERATIONS.values(), ids=OPERATIONS)
def test_every_operation_can_be_copied_pickled_and_printed(described: Described) -> None:
    operation = made(described)

    for twin in (copy.copy(operation), copy.deepcopy(operation), pickle.loads(pickle.dumps(operation))):
        assert twin == operation
        assert repr(twin) == repr(operation)
    assert described.id in repr(operation)
    assert operation.path in repr(operation)
    assert " object at 0x" not in repr(operation)


@pytest.mark.parametrize("described", OPERATIONS.values(), ids=OPERATIONS)
def test_no_operation_equals_another(described: Described) -> None:
    operation = made(described)

    assert [other.id for other in OPERATIONS.values() if made(other) == operation] == [described.id]
    assert operation != dataclasses.replace(operation, path="elsewhere")


def test_operations_with_other_arguments_are_not_equal() -> None:
    assert rooms.get("1") != rooms.get("2")
    assert rooms.list(type="group") != rooms.list(type="direct")
    assert rooms.list(limit=1) != rooms.list(limit=2)
    assert rooms.create(title="a") != rooms.create(title="b")


@pytest.mark.parametrize(
    "field", ["id", "method", "path", "query", "headers", "body", "accept", "authorization", "idempotent"]
)
def test_an_operation_cannot_be_changed(field: str) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(rooms.get("1"), field, "other")


def test_an_operation_of_ones_own_needs_little() -> None:
    operation = Operation(id="things.get", method="GET", path="things/42", returns=Nothing())

    assert operation.url(BASE_URL) == "https://webexapis.com/v1/things/42"
    assert (operation.query, operation.body, operation.idempotent) == ((), None, False)


def test_an_operation_with_a_path_to_a_file_can_be_pickled(tmp_path: Path) -> None:
    path = tmp_path / "build.log"
    path.write_bytes(b"x")
    operation = messages.create(room_id="R", text="x", files=[path])

    assert pickle.loads(pickle.dumps(operation)) == operation


@pytest.mark.parametrize("empty", ["", " ", ".", "..", " . ", None])
def test_an_empty_id_is_refused_for_it_would_ask_for_another_address(empty: Any) -> None:
    with pytest.raises(ArgumentError, match="room_id="):
        rooms.get(empty)


@pytest.mark.parametrize("described", [d for d in OPERATIONS.values() if d.path_arguments], ids=lambda d: d.id)
def test_every_operation_refuses_an_empty_id(described: Described) -> None:
    name = next(iter(described.path_arguments))
    function = getattr(import_module(f"webex_client.api.{described.resource}"), described.name)

    with pytest.raises(ArgumentError, match=f"{name}=''"):
        function(**described.arguments | {name: ""})


def test_an_id_may_be_a_number() -> None:
    assert segment("session_type_id", 3) == "3"


@given(TEXT.filter(lambda text: text.strip(" .")))
def test_an_id_stays_one_segment_of_the_path_whatever_it_holds(text: str) -> None:
    path = segment("room_id", text)

    assert unquote(path) == text
    assert path.isascii()
    assert not set("/?#\\ \r\n") & set(path)
    assert urlsplit(rooms.get(text).url(BASE_URL)).path == f"/v1/rooms/{path}"


def test_a_query_leaves_out_none_and_writes_the_rest_as_webex_reads_it() -> None:
    pairs = query(
        {
            "none": None,
            "yes": True,
            "no": False,
            "number": 7,
            "zero": 0,
            "empty": "",
            "list": ["a", "b"],
            "tuple": ("a", True, 1),
            "enum": RoomType.GROUP,
            "new": RoomType("brand-new"),
            "utc": datetime(2026, 3, 2, 20, 26, 2, 321000, UTC),
            "zone": datetime(2026, 3, 2, 21, 26, 2, tzinfo=timezone(timedelta(hours=1))),
            "micro": datetime(2026, 3, 2, 20, 26, 2, 321001, UTC),
            "text": "2026-03-02T20:26:02Z",
            "times": [datetime(2026, 3, 2, tzinfo=UTC)],
        }
    )

    assert dict(pairs) == {
        "yes": "true",
        "no": "false",
        "number": "7",
        "zero": "0",
        "empty": "",
        "list": "a,b",
        "tuple": "a,true,1",
        "enum": "group",
        "new": "brand-new",
        "utc": "2026-03-02T20:26:02.321Z",
        "zone": "2026-03-02T20:26:02.000Z",
        "micro": "2026-03-02T20:26:02.321001Z",
        "text": "2026-03-02T20:26:02Z",
        "times": "2026-03-02T00:00:00.000Z",
    }


def test_header_fields_are_written_as_a_query_is() -> None:
    fields = header_fields(
        {"timezone": "Europe/Berlin", "none": None, "yes": True, "number": 7, "enum": RoomType.GROUP},
        secret={"password": "a b", "none": None},
    )

    assert fields == (
        ("timezone", "Europe/Berlin"),
        ("yes", "true"),
        ("number", "7"),
        ("enum", "group"),
        ("password", "a b"),
    )


def test_a_secret_in_a_header_is_shown_by_no_repr() -> None:
    operation = Operation(
        id="things.get",
        method="GET",
        path="things",
        headers=header_fields({"timezone": "UTC"}, secret={"password": "s3cret"}),
        returns=Nothing(),
    )

    for twin in (operation, copy.deepcopy(operation), pickle.loads(pickle.dumps(operation))):
        assert "s3cret" not in repr(twin)
        assert "UTC" in repr(twin)
        assert twin.headers[1] == ("password", "s3cret")


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        *(" s3cret", "s3cret ", "s3cret\t1", "s3cret\x00", "s3cret\x7f", "s3cret\u2028", "s3cret\ud800"),
        *("s3cret\n", "s3cret\r\nAuthorization: x", "the s3cret of Zürich"),
    ],
)
def test_what_does_not_fit_a_header_field_is_refused_and_not_shown(text: str) -> None:
    with pytest.raises(ArgumentError, match="password: only printable ASCII") as caught:
        header_fields({}, secret={"password": text})

    assert "s3cret" not in str(caught.value)


@given(TEXT)
def test_no_header_value_ends_its_field(text: str) -> None:
    try:
        ((_, value),) = header_fields({"timezone": text})
    except ArgumentError:
        return
    assert value == text.strip()
    assert value.isascii()
    assert not any(ord(letter) < 32 for letter in value)


@pytest.mark.parametrize("nobody", [[], ()])
def test_an_empty_list_is_refused_for_it_would_ask_for_all(nobody: Any) -> None:
    with pytest.raises(ArgumentError, match="id"):
        people.list(id=nobody)


def test_values_of_a_list_are_separated_by_plain_commas() -> None:
    assert people.list(id=["a=", "b"]).url(BASE_URL) == "https://webexapis.com/v1/people?id=a%3D,b"


@pytest.mark.parametrize(
    "build",
    [
        lambda: rooms.list(from_=NAIVE),
        lambda: messages.list(room_id="R", before=NAIVE),
        lambda: query({"when": [NAIVE]}),
        lambda: json_body({"when": NAIVE}),
        lambda: json_body({}, nullable={"when": NAIVE}),
    ],
)
def test_a_time_without_a_zone_is_refused(build: Any) -> None:
    with pytest.raises(ArgumentError, match="no time zone"):
        build()


@pytest.mark.parametrize(
    "build",
    [
        lambda: rooms.get("\ud800"),
        lambda: rooms.list(team_id="\ud800"),
        lambda: rooms.create(title="\ud800").body.encode(),  # type: ignore[union-attr]
        lambda: JsonBody({"number": float("nan")}).encode(),
        lambda: JsonBody({"number": float("inf")}).encode(),
        lambda: JsonBody({"object": object()}).encode(),
        lambda: JsonBody({"date": date(2026, 3, 2)}).encode(),
        lambda: JsonBody({(1, 2): 3}).encode(),
        lambda: JsonBody(_circle()).encode(),
    ],
)
def test_what_cannot_be_sent_is_refused(build: Any) -> None:
    with pytest.raises(ArgumentError, match="cannot be sent"):
        build()


def _circle() -> list[Any]:
    circle: list[Any] = []
    circle.append(circle)
    return circle


def test_a_body_leaves_out_none_and_keeps_what_is_false_or_empty() -> None:
    assert json_body({"a": None, "b": False, "c": 0, "d": "", "e": []}).content == {
        "b": False,
        "c": 0,
        "d": "",
        "e": [],
    }


def test_a_body_holds_models_enum_members_and_times_as_json() -> None:
    room = Room.from_dict({"id": "1", "type": "group", "newField": 1})
    content = json_body(
        {
            "room": room,
            "type": RoomType.DIRECT,
            "when": datetime(2026, 3, 2, tzinfo=UTC),
            "list": [room],
            "map": {"x": room},
        }
    ).content

    plain = {"id": "1", "type": "group", "newField": 1}
    assert json.loads(json.dumps(content)) == {
        "room": plain,
        "type": "direct",
        "when": "2026-03-02T00:00:00.000Z",
        "list": [plain],
        "map": {"x": plain},
    }


def test_a_nullable_field_is_sent_as_null_and_left_out_where_unset() -> None:
    assert json_body({}, nullable={"a": None, "b": UNSET, "c": 1}).content == {"a": None, "c": 1}
    assert optional_json_body({}, nullable={"a": None}) == JsonBody({"a": None})


def test_unset_is_one_falsy_value_that_survives_pickling() -> None:
    assert repr(UNSET) == "UNSET"
    assert not UNSET
    assert isinstance(UNSET, Unset)
    assert pickle.loads(pickle.dumps(UNSET)) is copy.deepcopy(UNSET) is UNSET


def test_an_optional_body_without_a_field_is_no_body() -> None:
    assert optional_json_body({"callId": None}) is None
    assert optional_json_body({"callId": "1"}) == JsonBody({"callId": "1"})


def test_a_body_is_compact_utf_8() -> None:
    assert JsonBody({"title": "Küche ☕", "n": [1, None]}).encode() == '{"title":"Küche ☕","n":[1,null]}'.encode()


def test_a_form_leaves_out_none_and_writes_the_rest_as_a_query_would() -> None:
    body = form_body(
        {
            "none": None,
            "yes": True,
            "number": 7,
            "empty": "",
            "enum": RoomType.GROUP,
            "when": datetime(2026, 3, 2, tzinfo=UTC),
        }
    )

    assert body == FormBody(
        (
            ("yes", "true"),
            ("number", "7"),
            ("empty", ""),
            ("enum", "group"),
            ("when", "2026-03-02T00:00:00.000Z"),
        )
    )
    with pytest.raises(ArgumentError, match="no time zone"):
        form_body({"when": NAIVE})


def test_a_form_is_written_as_web_pages_write_them() -> None:
    assert form_body({"a": "1&b=2", "c d": "é +%~*"}).encode() == b"a=1%26b%3D2&c+d=%C3%A9+%2B%25~%2A"


@given(st.dictionaries(TEXT, TEXT, max_size=5))
def test_whoever_reads_a_form_gets_what_was_written(fields: dict[str, str]) -> None:
    assert dict(parse_qsl(form_body(fields).encode().decode(), keep_blank_values=True)) == fields


BODIES_WITH_A_SECRET = [
    form_body({"id": "shown", "secret": "s3cret"}, secrets=["secret"]),
    json_body({"id": "shown", "secret": "s3cret"}, secrets=["secret"]),
    json_body({"id": "shown"}, nullable={"secret": ["s3cret"]}, secrets=["secret"]),
    json_body({"id": "shown", "secret": {"deep": "s3cret"}}, secrets=["secret"]),
]


@pytest.mark.parametrize("body", BODIES_WITH_A_SECRET)
def test_a_secret_of_a_body_is_sent_and_not_shown(body: FormBody | JsonBody) -> None:
    operation = Operation(id="things", method="POST", path="things", body=body, returns=Nothing())

    assert b"s3cret" in body.encode()
    assert b"s3cret" not in body.without_secrets().encode()
    for text in (repr(body), str(body), repr(body.without_secrets()), repr(operation), f"{operation!s}"):
        assert "s3cret" not in text
        assert "[hidden]" in text
        assert "shown" in text


@pytest.mark.parametrize("body", BODIES_WITH_A_SECRET)
def test_a_body_with_a_secret_is_a_value_like_any_other(body: FormBody | JsonBody) -> None:
    assert pickle.loads(pickle.dumps(body)) == copy.deepcopy(body) == body
    assert body != body.without_secrets()


def test_a_secret_that_is_not_given_is_no_trouble() -> None:
    for make in (form_body, json_body):
        body = make({"id": "shown", "secret": None}, secrets=["secret"])
        assert b"secret" not in body.encode()
        assert body.without_secrets().encode() == body.encode()


@pytest.mark.parametrize("wrong", ["one", b"one", {"a": 1}, {"a"}, 7, Attachment(), iter(["a"])])
def test_what_is_no_list_is_refused_where_one_belongs(wrong: Any) -> None:
    with pytest.raises(ArgumentError, match=f"emails: a list is needed, not {type(wrong).__name__}"):
        array("emails", wrong)


@pytest.mark.parametrize("value", [None, UNSET, ["a"], ("a",), []])
def test_a_list_is_taken_as_it_is(value: Any) -> None:
    assert array("emails", value) is value


@pytest.mark.parametrize(
    "value",
    [
        None,
        UNSET,
        {},
        {"contentType": "x", "content": {"content_type": 1}},
        {"new": 1},
        MappingProxyType({"contentType": "x"}),
        Attachment(content_type="x"),
        Room(id="1"),
    ],
)
def test_an_object_is_taken_as_it_is(value: Any) -> None:
    assert nested("card", value, Attachment) is value
    if value not in (None, UNSET):
        assert array("cards", [value], Attachment) == [value]


@pytest.mark.parametrize("wrong", ["one", 7, True, ["one"], [("contentType", "x")], object()])
def test_what_is_no_object_is_refused_where_one_belongs(wrong: Any) -> None:
    with pytest.raises(ArgumentError, match=f"card: Attachment is needed, or .*, not {type(wrong).__name__}"):
        nested("card", wrong, Attachment)
    with pytest.raises(ArgumentError, match=r"cards\[1\]: Attachment is needed"):
        array("cards", [{}, wrong], Attachment)


def test_a_name_of_pythons_in_a_mapping_is_refused_for_the_service_would_overlook_it() -> None:
    with pytest.raises(ArgumentError, match=r"attachments\[0\]\.content_type: .* the API's name, 'contentType'"):
        messages.create(room_id="R", attachments=[{"content_type": "x", "content": {}}])
    inside = {"errors": [{}, {"error_code": 7}]}
    with pytest.raises(ArgumentError, match=r"answer\.errors\[1\]\.error_code: .* 'errorCode'"):
        nested("answer", inside, Error)
    assert inside == {"errors": [{}, {"error_code": 7}]}


def test_secrets_are_hidden_at_any_depth() -> None:
    body = json_body({"locks": [{"pin": 1, "open": {"pin": ["s3cret"]}}], "door": "front"}, secrets=["pin"])

    assert body.without_secrets().content == {
        "locks": [{"pin": "[hidden]", "open": {"pin": "[hidden]"}}],
        "door": "front",
    }
    assert "s3cret" not in repr(body)
    assert b"s3cret" in body.encode()


@pytest.mark.parametrize("make", [json_body, optional_json_body])
def test_a_json_body_may_have_another_type(make: Any) -> None:
    body = make({"title": "x", "password": "s3cret"}, secrets=["password"], content_type="application/json-patch+json")

    assert body.content_type == body.without_secrets().content_type == "application/json-patch+json"
    assert body.encode() == b'{"title":"x","password":"s3cret"}'
    assert body != make({"title": "x", "password": "s3cret"}, secrets=["password"])


def test_an_array_may_be_written_once_for_each_entry() -> None:
    assert query({"a": 1}, repeated={"b": ["x", 2], "c": None, "d": "one"}) == (
        ("a", "1"),
        ("b", "x"),
        ("b", "2"),
        ("d", "one"),
    )
    with pytest.raises(ArgumentError, match=r"b=\[\]: at least one value is needed"):
        query({}, repeated={"b": []})


def test_a_body_may_be_any_json() -> None:
    assert json_value([Room(id="1"), {"title": "Ops"}]) == JsonBody([{"id": "1"}, {"title": "Ops"}])
    assert json_value(None) is None
    assert json_value({"pin": "1"}, secrets=["pin"]).without_secrets().content == {"pin": "[hidden]"}


def test_a_body_may_be_bytes_of_any_type() -> None:
    body = bytes_body(b"a,b", "text/csv")
    assert body == BytesBody(b"a,b", "text/csv")
    assert (body.encode(), body.without_secrets(), body.secrets) == (b"a,b", body, frozenset())
    assert repr(body) == "BytesBody(3 bytes, 'text/csv')"
    assert bytes_body(None, "text/csv") is None


@pytest.mark.parametrize(("content", "content_type"), [("text", "text/csv"), (b"", "text/csv\r\nX: y"), (b"", None)])
def test_a_body_that_is_no_bytes_or_of_no_type_is_refused(content: Any, content_type: Any) -> None:
    with pytest.raises(ArgumentError):
        bytes_body(content, content_type)


def test_without_a_file_a_form_is_json() -> None:
    body = json_or_multipart_body({"roomId": "R", "text": None}, file_field="files", files=None)

    assert body == JsonBody({"roomId": "R"})


def test_a_paged_operation_is_an_operation_too() -> None:
    operation = rooms.list(type=RoomType.GROUP, page_size=2, limit=5)

    assert isinstance(operation, PagedOperation)
    assert (operation.query, operation.limit) == ((("type", "group"), ("max", "2")), 5)


def test_the_model_of_an_answer_is_part_of_the_operation() -> None:
    assert rooms.get("1").returns == One(Room)
