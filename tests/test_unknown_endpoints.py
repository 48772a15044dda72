"""`request` reaches what the contract does not know yet, and nothing but Webex."""

from __future__ import annotations

import json

import pytest
from in_memory import BASE_URL, Start, answer, settle

from webex_client import ApiError, ArgumentError, MalformedResponse


@pytest.mark.parametrize("path", ["new/thing", "/new/thing", f"{BASE_URL}new/thing"])
def test_request_reaches_what_the_contract_does_not_know(start: Start, path: str) -> None:
    webex, wire = start(answer(200, {"id": "1"}))

    response = settle(webex.request("get", path, params={"max": 5, "flag": True, "none": None, "ids": ["a", "b"]}))

    assert response.parsed == {"id": "1"}
    assert (wire.requests[0].method, wire.urls[0]) == ("GET", f"{BASE_URL}new/thing?max=5&flag=true&ids=a,b")


def test_request_sends_json_and_gives_none_for_an_empty_answer(start: Start) -> None:
    webex, wire = start(answer(204), answer(200, [1]), answer(200, b"<html>"), answer(404))

    assert settle(webex.request("POST", "/new/thing", json={"é": 1})).parsed is None
    assert json.loads(wire.bodies[0] or b"") == {"é": 1}
    assert wire.requests[0].headers["Content-Type"] == "application/json"
    assert settle(webex.request("PUT", "/new/thing", json=[])).parsed == [1]
    assert wire.bodies[1] == b"[]"
    with pytest.raises(MalformedResponse):
        settle(webex.request("GET", "/new/thing"))
    with pytest.raises(ApiError):
        settle(webex.request("GET", "/new/thing"))


def test_request_keeps_a_query_that_stands_in_the_path(start: Start) -> None:
    webex, wire = start(answer(200, {}))

    settle(webex.request("GET", "/new/thing?a=1&b=x%2Fy"))

    assert wire.urls == [f"{BASE_URL}new/thing?a=1&b=x%2Fy"]
    with pytest.raises(ArgumentError, match="params"):
        settle(webex.request("GET", "/new/thing?a=1", params={"b": 2}))


@pytest.mark.parametrize(
    "path",
    [
        "https://evil.example/v1/new/thing",
        "//evil.example/thing",
        "https://webexapis.com/other/thing",
        "http://webexapis.com/v1/thing",
        "https://webexapis.com@evil.example/v1/",
        "../other/thing",
        "/rooms/../../other",
    ],
)
def test_request_never_leaves_the_base_url(start: Start, path: str) -> None:
    webex, wire = start()

    with pytest.raises(ArgumentError, match="path="):
        settle(webex.request("GET", path))
    assert wire.requests == []
