"""Requests that do not keep to the contract: they are refused, and told in `problems`."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from refusals import refused

from webex_client import Headers, Request, Response, WebexClient
from webex_client.testing import FakeWebex
from webex_client.testing.fake.contract import Contract
from webex_client.testing.fake.validation import Checked, check

CARD = {"contentType": "application/vnd.microsoft.card.adaptive", "content": {"type": "AdaptiveCard", "any": [1]}}


def places(fake: FakeWebex) -> list[str]:
    """Where problems were, which are then forgotten."""
    found = [problem.where for problem in fake.problems]
    fake.problems.clear()
    return found


def send(
    fake: FakeWebex, method: str, path: str, body: bytes | None = None, content_type: str | None = None, **headers: str
) -> Response[Any]:
    """A request as it is, without a client that would mend it."""
    fields = {"Authorization": f"Bearer {fake.me.token}", **{k.replace("_", "-"): v for k, v in headers.items()}}
    if content_type is not None:
        fields["Content-Type"] = content_type
    return fake.transport().send(Request(method, f"https://webexapis.com/v1{path}", Headers(fields), body))


def test_what_keeps_to_the_contract_is_no_problem(fake: FakeWebex, webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room")
    webex.messages.create(room_id=room.id, markdown="hello", attachments=[CARD])
    webex.messages.list(room_id=room.id, page_size=1).all()
    assert fake.problems == []


@pytest.mark.parametrize(
    ("path", "where", "message"),
    [
        ("/rooms?colour=red", "query colour", "is not known"),
        ("/rooms?Max=5", "query Max", "is not known"),
        ("/rooms?max=many", "query max", "must be an integer, not 'many'"),
        ("/rooms?max=0", "query max", "must be at least 1, not 0"),
        ("/rooms?max=1&max=2", "query max", "is given 2 times"),
        ("/rooms?max=1&max=1", "query max", "is given 2 times"),
        (f"/rooms?max={'9' * 5000}", "query max", "must be an integer, not '9999"),
        ("/rooms?type=secret", "query type", "must be direct or group, not 'secret'"),
        ("/rooms?orgPublicSpaces=yes", "query orgPublicSpaces", "must be a boolean, not 'yes'"),
        ("/rooms?from=yesterday", "query from", "must be a time such as 2026-01-05T09:00:00Z, not 'yesterday'"),
        ("/rooms?from=2026-13-05T09:00:00Z", "query from", "must be a time such as 2026-01-05T09:00:00Z"),
        ("/rooms?from=2026-01-05", "query from", "must be a time such as 2026-01-05T09:00:00Z"),
        ("/messages", "query roomId", "is missing"),
        ("/people/me?cursor=x", "query cursor", "is not known"),
    ],
)
def test_a_query_that_does_not_keep_to_the_contract_is_refused(
    fake: FakeWebex, webex: WebexClient, path: str, where: str, message: str
) -> None:
    with refused(400, f"The {where} {message}"):
        webex.request("GET", path)

    (problem,) = fake.problems
    assert (problem.method, problem.path) == ("GET", path.partition("?")[0])
    assert problem.operation in ("rooms.list", "messages.list", "people.me")
    assert problem.where == where
    assert problem.message.startswith(message)


@pytest.mark.parametrize(
    "path",
    [
        "/rooms?orgPublicSpaces=True",
        "/rooms?orgPublicSpaces=false",
        "/rooms?from=2026-01-05T09:00:00.123456Z&to=2026-01-05T09:00:00%2B01:00",
        "/people?id=a,b",
        "/people?id=a&id=b",
    ],
)
def test_values_may_be_written_as_clients_write_them(fake: FakeWebex, path: str) -> None:
    assert send(fake, "GET", path).status == 200
    assert fake.problems == []


@pytest.mark.parametrize(
    ("body", "where", "message"),
    [
        ({"titel": "x", "title": "x"}, "body titel", "is not known"),
        ({}, "body title", "is missing"),
        ({"title": None}, "body title", "must be a string, not null"),
        ({"title": 5}, "body title", "must be a string, not 5"),
        ({"title": "x", "isLocked": "yes"}, "body isLocked", "must be a boolean, not 'yes'"),
        ({"title": "x", "isLocked": {}}, "body isLocked", "must be a boolean, not an object"),
        ([], "body", "must be an object, not an array"),
        ("x", "body", "must be an object, not 'x'"),
    ],
)
def test_a_body_that_does_not_keep_to_the_contract_is_refused(
    fake: FakeWebex, body: Any, where: str, message: str
) -> None:
    answer = send(fake, "POST", "/rooms", json.dumps(body).encode(), "application/json")

    assert answer.status == 400
    assert json.loads(answer.content)["message"] == f"The {where} {message}."
    assert [(each.where, each.message) for each in fake.problems] == [(where, message)]
    assert fake.client().rooms.list().all() == []


CONTRACT = Contract(
    {
        "paths": {
            "/doors": {
                "get": {
                    "operationId": "doors.list",
                    "parameters": [
                        {"name": "timezone", "in": "header", "required": True, "schema": {"type": "string"}},
                        {"name": "X-Most", "in": "header", "schema": {"type": "integer", "maximum": 9}},
                        {
                            "name": "password",
                            "in": "header",
                            "schema": {"type": "string", "format": "password", "pattern": "^[a-z]+$"},
                        },
                    ],
                    "responses": {"200": {}},
                }
            }
        }
    }
)


def head(**fields: str) -> Checked:
    request = Request("GET", "https://webexapis.com/v1/doors", Headers(fields))
    return check(request, None, (), {}, CONTRACT.operations[0], CONTRACT)


def test_header_fields_that_the_contract_names_are_read_in_any_case_and_others_left_alone() -> None:
    checked = head(Timezone="UTC", **{"x-most": "7", "Password": "abc", "X-Other": "1"})
    assert checked.head == {"timezone": "UTC", "X-Most": 7, "password": "abc"}
    assert checked.findings == []


def test_header_fields_that_do_not_keep_to_the_contract_are_told_without_what_is_secret() -> None:
    assert [(found.where, found.message) for found in head(**{"X-Most": "10", "password": "S3CRET"}).findings] == [
        ("header timezone", "is missing"),
        ("header X-Most", "must be at most 9, not 10"),
        ("header password", "must match ^[a-z]+$, not what was sent"),
    ]


def test_fields_within_fields_are_looked_at(fake: FakeWebex) -> None:
    phone = {"type": "work", "value": 5, "colour": "red"}
    body = {"emails": ["a@example.com", 5], "displayName": "A", "phoneNumbers": [{}, phone]}

    assert send(fake, "POST", "/people", json.dumps(body).encode(), "application/json").status == 400

    assert places(fake) == ["body emails[1]", "body phoneNumbers[1].value", "body phoneNumbers[1].colour"]


def test_null_is_for_the_fields_that_the_contract_allows_it_for(fake: FakeWebex) -> None:
    body = {"title": "x", "teamId": None}
    assert send(fake, "POST", "/rooms", json.dumps(body).encode(), "application/json").status == 400
    assert [str(problem) for problem in fake.problems] == ["POST /rooms: body teamId must be a string, not null"]


def test_every_problem_of_a_request_is_told_and_its_answer_names_the_first(fake: FakeWebex) -> None:
    answer = send(fake, "GET", "/messages?colour=red&max=0&before=now")
    assert json.loads(answer.content)["message"] == "The query colour is not known."
    assert places(fake) == ["query colour", "query roomId", "query before", "query max"]


@pytest.mark.parametrize(
    ("content_type", "body", "where", "message"),
    [
        ("application/json", b"", "body", "is missing"),
        (None, None, "body", "is missing"),
        ("application/json", b"{", "body", "cannot be read as JSON"),
        ("application/json", b'{"title": NaN}', "body", "cannot be read as JSON"),
        ("text/plain", b"{}", "header Content-Type", "must be application/json, not text/plain"),
        (None, b"{}", "header Content-Type", "must be application/json, not absent"),
    ],
)
def test_a_body_that_cannot_be_read_is_refused(
    fake: FakeWebex, content_type: str | None, body: bytes | None, where: str, message: str
) -> None:
    assert send(fake, "POST", "/rooms", body, content_type).status == 400
    assert [(each.where, each.message) for each in fake.problems] == [(where, message)]


def test_what_a_get_gave_can_be_put_back(fake: FakeWebex, webex: WebexClient) -> None:
    person = json.loads(send(fake, "GET", f"/people/{fake.me.id}").content)
    person["title"] = "Engineer"
    assert send(fake, "PUT", f"/people/{fake.me.id}", json.dumps(person).encode(), "application/json").status == 200
    assert webex.people.me().title == "Engineer"
    room = webex.rooms.create(title="Dev Room").to_dict()
    body = {**room, "title": "Lab", "roomIdentifier": room["id"]}
    assert send(fake, "PUT", f"/rooms/{room['id']}", json.dumps(body).encode(), "application/json").status == 200
    assert fake.problems == []

    body = {"title": "Lab", "roomIdentifier": "another", "created": 5, "colour": "red"}
    assert send(fake, "PUT", f"/rooms/{room['id']}", json.dumps(body).encode(), "application/json").status == 400
    assert places(fake) == ["body roomIdentifier", "body colour"]
    assert send(fake, "POST", "/rooms", json.dumps(room).encode(), "application/json").status == 400


def test_a_body_where_there_is_none_is_refused(fake: FakeWebex) -> None:
    assert send(fake, "GET", "/rooms", b"{}", "application/json").status == 400
    assert places(fake) == ["body"]
    # Some clients name a type without a body.
    assert send(fake, "GET", "/rooms", None, "application/json").status == 200
    assert send(fake, "GET", "/rooms", b"", "application/json;charset=utf-8").status == 200
    assert fake.problems == []


def test_a_body_may_be_left_out_where_it_is_not_required(fake: FakeWebex, webex: WebexClient) -> None:
    with refused(404, "conference"):  # there is none, but the request is right
        webex.conference.mute()
    assert fake.problems == []


def test_a_path_or_a_method_of_nobody_is_a_problem(fake: FakeWebex) -> None:
    assert send(fake, "GET", "/romms").status == 404
    assert send(fake, "PATCH", "/rooms").status == 405
    assert [(each.operation, each.method, each.path, each.where) for each in fake.problems] == [
        (None, "GET", "/romms", "path"),
        (None, "PATCH", "/rooms", "method"),
    ]
    # Whoever has no token yet has nothing better to be told.
    assert send(fake, "GET", "/access_token", Authorization="").status == 405
    assert send(fake, "GET", "/romms", Authorization="").status == 401


def test_who_is_not_signed_in_is_told_that_first(fake: FakeWebex) -> None:
    assert send(fake, "GET", "/rooms?colour=red", Authorization="Bearer nobody").status == 401
    assert fake.problems == []


def test_no_token_is_in_a_problem(fake: FakeWebex) -> None:
    token = fake.me.token
    send(fake, "GET", f"/{token}")
    send(fake, "GET", f"/rooms?{token}=x&max={token}")
    body = {"name": "x", "targetUrl": "https://a.example", "resource": "all", "event": "all", "secret": 987654321}
    send(fake, "POST", "/webhooks", json.dumps(body).encode(), "application/json")
    assert len(fake.problems) == 4
    assert fake.problems[-1].where == "body secret"
    assert token not in repr(fake.problems)
    assert "987654321" not in repr(fake.problems)
    assert "987654321" not in str(fake.problems[-1])


def test_leniently_what_is_unknown_is_told_and_let_through() -> None:
    fake = FakeWebex(strict=False)
    body = {"title": "x", "colour": "red"}

    answer = send(fake, "POST", "/rooms?verbose=1", json.dumps(body).encode(), "application/json")

    assert answer.status == 200
    assert places(fake) == ["query verbose", "body colour"]
    assert "colour" not in json.loads(answer.content)
    assert send(fake, "DELETE", f"/rooms/{json.loads(answer.content)['id']}", b"{}", "application/json").status == 204
    assert places(fake) == ["body"]


@pytest.mark.parametrize(("path", "status"), [("/rooms?max=many", 400), ("/romms", 404), ("/rooms?type=secret", 400)])
def test_leniently_what_is_wrong_is_refused_all_the_same(path: str, status: int) -> None:
    assert send(FakeWebex(strict=False), "GET", path).status == status


def test_a_form_is_held_against_the_contract(fake: FakeWebex, webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room").id

    def post(*parts: tuple[str, str, bytes]) -> int:
        body = b"".join(
            f'--x\r\nContent-Disposition: form-data; name="{name}"{extra}\r\n\r\n'.encode() + content + b"\r\n"
            for name, extra, content in parts
        )
        return send(fake, "POST", "/messages", body + b"--x--\r\n", "multipart/form-data; boundary=x").status

    file = ("files", '; filename="a"', b"a")
    assert post(("roomId", "", room.encode()), file) == 200
    assert post(("roomId", "", room.encode()), ("roomId", "", room.encode()), file) == 400
    assert post(("colour", "", b"red"), ("roomId", "", room.encode()), file) == 400
    assert post(("roomId", "", room.encode()), ("files", "", b"a.txt")) == 400
    assert post(("roomId", '; filename="a"', b"a"), file) == 400
    assert post(("roomId", "", room.encode()), ("attachments", "", b"no json"), file) == 400
    assert places(fake) == ["body roomId", "body colour", "body files", "body roomId", "body attachments"]


def post_form(fake: FakeWebex, body: bytes) -> Response[Any]:
    return send(fake, "POST", "/access_token", body, "application/x-www-form-urlencoded", Authorization="")


def test_a_form_as_web_pages_send_it_is_too_and_needs_no_access_token(fake: FakeWebex) -> None:
    app = fake.sign_in.add_integration()
    code = fake.sign_in.authorize(app, fake.me)
    form = f"client_id={app.client_id}&client_secret={app.client_secret}&code={code}"
    redirect = "&redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Fcallback"

    assert post_form(fake, f"grant_type=authorization_code&{form}{redirect}&colour=red".encode()).status == 400
    assert post_form(fake, f"grant_type=authorization_code&{form}{redirect}&code=x".encode()).status == 400
    assert places(fake) == ["body colour", "body code"]
    answer = post_form(fake, f"grant_type=authorization_code&{form}{redirect}".encode())
    assert answer.status == 200, answer.content
    assert fake.problems == []


@given(body=st.binary(max_size=200) | st.text(max_size=100).map(str.encode))
def test_no_bytes_bring_it_down(body: bytes) -> None:
    fake = FakeWebex()
    for content_type in ("application/json", "multipart/form-data; boundary=x"):
        assert send(fake, "POST", "/messages", body, content_type).status == 400
    assert post_form(fake, body).status == 400
    assert len(fake.problems) >= 3


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(
    body=st.dictionaries(
        st.sampled_from(["roomId", "text", "markdown", "files", "attachments", "parentId", "toPersonId", "other"]), JSON
    )
)
def test_no_json_brings_it_down(body: dict[str, Any]) -> None:
    fake = FakeWebex()
    room = fake.client().rooms.create(title="Dev Room").id
    answer = send(fake, "POST", "/messages", json.dumps({"roomId": room, **body}).encode(), "application/json")
    assert answer.status in (200, 400, 404)
    assert (answer.status == 400) or not fake.problems
