"""What can be ordered to go wrong, and what the fake remembers of what it was asked."""

from __future__ import annotations

import pytest
from in_memory import settle
from refusals import NOBODY, refused

from webex_client import ApiError, RateLimitError, RetryPolicy, ServerError, WebexClient
from webex_client.testing import FakeWebex, ReceivedRequest

ONCE = RetryPolicy(max_attempts=1)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_rate_limit_is_waited_for_in_virtual_time(fake: FakeWebex, kind: str) -> None:
    webex = fake.client() if kind == "sync" else fake.async_client()
    room = settle(webex.rooms.create(title="Dev Room"))
    fake.fail("POST /messages", status=429, retry_after="30", times=2)
    before = fake.clock.time()

    message = settle(webex.messages.create(room_id=room.id, text="hello"))

    assert message.text == "hello"
    assert len(fake.clock.pauses) == 2
    assert all(30 <= pause <= 31 for pause in fake.clock.pauses)
    assert 60 <= fake.clock.time() - before < 63
    assert [request.status for request in fake.requests] == [200, 429, 429, 200]


def test_a_failed_request_does_nothing(fake: FakeWebex, webex: WebexClient) -> None:
    fake.fail("POST /rooms", status=500)
    with refused(500):
        webex.rooms.create(title="Dev Room")
    assert webex.rooms.list().all() == []


def test_a_failure_is_for_its_operation_alone(fake: FakeWebex, webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room")
    fake.fail("GET /rooms/{id}", status=403)

    webex.rooms.list().all()
    webex.people.me()
    webex.rooms.update(room.id, title="Lab")
    with refused(403):
        webex.rooms.get(room.id)
    webex.rooms.get(room.id)


def test_a_failure_may_be_for_one_thing(fake: FakeWebex, webex: WebexClient) -> None:
    one, other = webex.rooms.create(title="One"), webex.rooms.create(title="Other")
    fake.fail(f"GET /rooms/{one.id}", status=403)

    webex.rooms.get(other.id)
    with refused(403):
        webex.rooms.get(one.id)


def test_people_me_is_not_taken_for_a_person(fake: FakeWebex, webex: WebexClient) -> None:
    fake.fail("GET /people/{personId}", status=403)
    webex.people.me()
    with refused(403):
        webex.people.get(fake.me.id)


def test_a_star_is_for_whatever_comes(fake: FakeWebex) -> None:
    fake.fail("*", status=418, times=2, message="I am a teapot")
    webex = fake.client(retry=ONCE)

    with refused(418, "I am a teapot"):
        webex.people.me()
    with refused(418):
        webex.rooms.list().all()
    webex.people.me()


def test_failures_come_in_the_order_they_were_ordered_in(fake: FakeWebex) -> None:
    webex = fake.client(retry=ONCE)
    fake.fail("GET /people/me", status=503)
    fake.fail("*", status=401)

    with pytest.raises(ServerError):
        webex.people.me()
    with refused(401):
        webex.people.me()


def test_a_failure_comes_before_the_token_is_looked_at(fake: FakeWebex) -> None:
    fake.fail("*", status=429)
    with pytest.raises(RateLimitError):
        fake.client(access_token="wrong", retry=ONCE).people.me()


@pytest.mark.parametrize("retry_after", ["rand(30),add(30)", "inf", "-5", ""])
def test_an_odd_retry_after_is_sent_as_it_is(fake: FakeWebex, retry_after: str) -> None:
    fake.fail("*", status=429, retry_after=retry_after)
    with pytest.raises(RateLimitError) as raised:
        fake.client(retry=ONCE).people.me()
    assert raised.value.response.headers["Retry-After"] == retry_after
    assert raised.value.retry_after is None


@pytest.mark.parametrize("seconds", [7, 1.5])
def test_retry_after_may_be_a_number(fake: FakeWebex, seconds: float) -> None:
    fake.fail("*", status=429, retry_after=seconds)
    with pytest.raises(RateLimitError) as raised:
        fake.client(retry=ONCE).people.me()
    assert raised.value.retry_after == seconds


def test_a_failure_may_have_a_body_of_ones_own(fake: FakeWebex) -> None:
    fake.fail("*", status=502, body=b"<html>down</html>", retry_after="1")
    with pytest.raises(ServerError) as raised:
        fake.client(retry=ONCE).people.me()
    response = raised.value.response
    assert response.content == b"<html>down</html>"
    assert (response.headers["Content-Type"], response.headers["Retry-After"]) == ("text/html", "1")
    assert response.tracking_id


def test_a_success_can_be_spoilt_too(fake: FakeWebex, webex: WebexClient) -> None:
    fake.fail("GET /people/me", status=200, body=b'{"id": "x"}', content_type="application/json")
    assert webex.people.me().id == "x"
    assert webex.people.me().id == fake.me.id


@pytest.mark.parametrize(
    "operation", ["GET /romms", "PATCH /rooms", "POST /rooms/{roomId}", "rooms.gett", "/rooms", "GET", "", "get /rooms"]
)
def test_an_operation_that_is_not_in_the_contract_is_an_error_in_the_test(fake: FakeWebex, operation: str) -> None:
    with pytest.raises(ValueError, match="contract"):
        fake.fail(operation, status=500)


def test_a_failure_needs_a_status_and_a_number_of_times(fake: FakeWebex) -> None:
    with pytest.raises(ValueError, match="status"):
        fake.fail("*", status=99)
    with pytest.raises(ValueError, match="times"):
        fake.fail("*", status=500, times=0)
    assert fake.client().people.me().id == fake.me.id


def test_requests_are_remembered(fake: FakeWebex, webex: WebexClient) -> None:
    webex.rooms.list(type="group", page_size=5).all()
    with pytest.raises(ApiError):
        webex.rooms.get(NOBODY)

    assert fake.requests == [
        ReceivedRequest("GET", "/rooms", {"type": "group", "max": "5"}, 200),
        ReceivedRequest("GET", f"/rooms/{NOBODY}", {}, 404),
    ]
    assert [request.operation for request in fake.requests] == ["rooms.list", "rooms.get"]
    fake.requests.clear()
    assert fake.requests == []


def test_no_token_is_remembered(fake: FakeWebex, webex: WebexClient) -> None:
    with pytest.raises(ApiError):
        webex.request("GET", "/people/me", params={"access_token": fake.me.token})
    with pytest.raises(ApiError):
        webex.request("GET", f"/rooms/{fake.me.token}")
    assert fake.me.token not in repr(fake.requests)
    assert len(fake.requests) == 2


def test_what_nobody_knows_is_not_found(webex: WebexClient) -> None:
    with refused(404):
        webex.request("GET", "/new/thing")
    with refused(404):
        webex.request("GET", "/rooms//")


def test_a_method_that_a_path_does_not_take_is_not_allowed(webex: WebexClient) -> None:
    with pytest.raises(ApiError) as raised:
        webex.request("PATCH", "/rooms", json={})
    assert raised.value.status == 405
    assert raised.value.response.headers["Allow"] == "GET, POST"
