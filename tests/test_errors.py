"""Errors: which one, what it says, and what it keeps, whatever the body holds."""

from __future__ import annotations

import copy
import inspect
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from in_memory import ROOM, Start, answer, settle

import webex_client
from webex_client import (
    AccessTokenError,
    ApiError,
    ArgumentError,
    BadRequestError,
    ConflictError,
    ForbiddenError,
    GoneError,
    LockedError,
    MalformedResponse,
    NotFoundError,
    PaginationError,
    PreconditionRequiredError,
    RateLimitError,
    Request,
    RetryPolicy,
    ServerError,
    TransportError,
    UnauthorizedError,
    WebexError,
    WebhookSignatureError,
    errors,
)
from webex_client.errors import api_error

CLASSES = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    405: ApiError,
    409: ConflictError,
    410: GoneError,
    415: ApiError,
    418: ApiError,
    423: LockedError,
    428: PreconditionRequiredError,
    429: RateLimitError,
    500: ServerError,
    501: ServerError,
    502: ServerError,
    503: ServerError,
    504: ServerError,
    599: ServerError,
    300: ApiError,
    304: ApiError,
    499: ApiError,
    100: ApiError,
    700: ServerError,
}
ONCE = RetryPolicy(max_attempts=1)


@pytest.mark.parametrize(("status", "kind"), CLASSES.items())
def test_each_status_has_its_class(start: Start, status: int, kind: type[ApiError]) -> None:
    webex, _ = start(answer(status), retry=ONCE)

    with pytest.raises(ApiError) as caught:
        settle(webex.rooms.get("1"))

    assert type(caught.value) is kind
    assert caught.value.status == status
    assert str(caught.value).startswith(str(status))


def test_an_error_says_what_webex_said(start: Start) -> None:
    body = {
        "message": "The requested resource could not be found.",
        "errors": [{"description": "The room could not be found.", "errorCode": 7}],
        "trackingId": "ROUTERGW_body",
    }
    webex, _ = start(answer(404, body, TRACKINGID="ROUTERGW_header"))

    with pytest.raises(NotFoundError) as caught:
        settle(webex.rooms.get("1"))

    error = caught.value
    assert error.message == "The requested resource could not be found."
    assert error.errors == ({"description": "The room could not be found.", "errorCode": 7},)
    assert error.tracking_id == "ROUTERGW_header"
    assert error.response.content == answer(404, body).content
    assert error.request is not None
    assert (error.request.method, error.request.url) == ("GET", "https://webexapis.com/v1/rooms/1")
    assert "authorization" not in error.request.headers
    assert str(error) == (
        "404 Not Found: The requested resource could not be found."
        " (GET https://webexapis.com/v1/rooms/1, tracking id ROUTERGW_header)"
    )


@pytest.mark.parametrize("field", ["Trackingid", "trackingid", "TrackingID", "TRACKINGID"])
def test_the_tracking_id_is_found_in_any_case(field: str) -> None:
    assert api_error(answer(500, b"", **{field: "ROUTER_1"})).tracking_id == "ROUTER_1"


def test_the_tracking_id_of_the_body_is_taken_where_no_header_has_one() -> None:
    assert api_error(answer(500, {"trackingId": "ROUTER_1"})).tracking_id == "ROUTER_1"
    assert api_error(answer(500, {"trackingId": 1})).tracking_id is None


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"message": "said", "errors": [{"description": "other"}]}, "said"),
        ({"message": "", "errors": [{"errorCode": 1}, {"description": "said"}]}, "said"),
        ({"error": "invalid_grant", "error_description": "said"}, "said"),
        ({"error": "said"}, "said"),
        ({"message": 7, "errors": [{"description": None}, {"description": "said"}]}, "said"),
        ({}, "Bad Request"),
    ],
)
def test_the_message_is_the_best_that_the_body_has(body: Any, message: str) -> None:
    assert api_error(answer(400, body)).message == message


BODIES = {
    "empty": b"",
    "HTML": b"<html><head><title>503 Service Temporarily Unavailable</title></head></html>",
    "text": b"upstream connect error",
    "binary": bytes(range(256)),
    "not UTF-8": b'{"message": "\xff\xfe"}',
    "UTF-16": '{"message": "x"'.encode("utf-16"),
    "cut off": b'{"message": "The requ',
    "JSON list": b'[{"message": "x"}]',
    "JSON text": b'"x"',
    "JSON null": b"null",
    "JSON number": b"7",
    "a number too long": b"1" * 10_000,
    "a lone surrogate": b'{"trackingId": "\\ud800"}',
    "errors is an object": b'{"errors": {"title": {"code": "kms_failure"}}}',
    "errors is a text": b'{"errors": "x"}',
    "errors holds no objects": b'{"errors": [1, null, "x", [], {"description": {}}]}',
    "message is a list": b'{"message": ["x"], "trackingId": []}',
    "nested deeply": b"[" * 100_000,
    "nested deeply inside": b'{"message": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
@pytest.mark.parametrize("status", [400, 429, 502])
def test_an_error_is_formed_whatever_the_body_is(start: Start, body: bytes, status: int) -> None:
    webex, _ = start(answer(status, body, Content_Type="text/html"), retry=ONCE)

    with pytest.raises(ApiError) as caught:
        settle(webex.rooms.get("1"))

    assert type(caught.value) is CLASSES[status]
    assert caught.value.response.content == body
    assert caught.value.message in ("Bad Request", "Too Many Requests", "Bad Gateway")
    assert all(isinstance(fault, dict) for fault in caught.value.errors)
    assert str(caught.value)
    assert repr(caught.value)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["message", "errors", "description", "x"]), inner),
    max_leaves=8,
)


@given(st.integers(300, 999), st.binary() | _JSON)
def test_no_body_breaks_an_error(status: int, body: Any) -> None:
    error = api_error(answer(status, body))

    assert isinstance(error.message, str)
    assert isinstance(error.errors, tuple)
    assert str(status) in str(error)


def test_attempts_and_retry_after_are_told() -> None:
    text = str(api_error(answer(429), retry_after=1.5, attempts=4))

    assert text == "429 Too Many Requests (retry after 1.5 s, 4 attempts)"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_an_error_that_is_not_followed(start: Start, status: int) -> None:
    webex, wire = start(answer(status, Location="https://evil.example/v1/rooms/1"))

    with pytest.raises(ApiError, match=r"evil\.example.*not followed") as caught:
        settle(webex.rooms.get("1"))

    assert caught.value.status == status
    assert wire.urls == ["https://webexapis.com/v1/rooms/1"]


@pytest.mark.parametrize("status", [200, 201, 202, 206, 207, 299])
def test_any_2xx_is_a_success(start: Start, status: int) -> None:
    webex, _ = start(answer(status, ROOM))

    assert settle(webex.rooms.get("1")).id == ROOM["id"]


@pytest.mark.parametrize("body", [body for name, body in BODIES.items() if "inside" not in name and b"{" not in body])
@pytest.mark.parametrize("call", ["rooms.get", "rooms.list", "people.me"])
def test_a_success_that_is_no_object_is_malformed_and_keeps_the_answer(start: Start, call: str, body: bytes) -> None:
    webex, _ = start(answer(200, body))
    calls = {
        "rooms.get": lambda: webex.rooms.get("1"),
        "rooms.list": lambda: webex.rooms.list().all(),
        "people.me": lambda: webex.people.me(),
    }

    with pytest.raises(MalformedResponse, match=call) as caught:
        settle(calls[call]())

    assert caught.value.response.content == body


def test_a_person_changed_without_an_answer_is_none(start: Start) -> None:
    webex, _ = start(answer(204), answer(200, {"id": "1", "displayName": "Ada"}))

    assert settle(webex.people.update("1", display_name="Ada")) is None
    assert settle(webex.people.update("1", display_name="Ada")).display_name == "Ada"


def test_the_tree_is_as_drawn() -> None:
    assert issubclass(ArgumentError, ValueError)
    for kind in CLASSES.values():
        assert issubclass(kind, ApiError)
    for name in webex_client.__all__:
        value = getattr(webex_client, name)
        if inspect.isclass(value) and issubclass(value, BaseException):
            assert issubclass(value, UserWarning if name == "RateLimitWarning" else WebexError)
            assert name in (errors.__doc__ or "")


ERRORS = [
    api_error(answer(404, {"message": "said"}, Trackingid="T").with_request(Request("GET", "https://a/")), attempts=2),
    api_error(answer(429), retry_after=3),
    TransportError("gone", reason="timeout", request_sent=False, request=Request("GET", "https://a/")),
    MalformedResponse("odd", response=answer(200, b"x")),
    ArgumentError("limit=-1"),
    AccessTokenError("none"),
    PaginationError("circle"),
    WebhookSignatureError("forged"),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
def test_an_error_can_be_copied_and_sent_to_another_process(error: WebexError, again: Any) -> None:
    twin = again(error)

    assert type(twin) is type(error)
    assert (str(twin), twin.args, vars(twin)) == (str(error), error.args, vars(error))
