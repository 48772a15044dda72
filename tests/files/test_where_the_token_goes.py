"""The access token goes to Webex's own origin alone; what is elsewhere is fetched without it, and not told of."""

from __future__ import annotations

import logging
import re
from pathlib import Path

import pytest
from in_memory import BASE_URL, TOKEN, Start, answer, settle

from webex_client import ApiError, ArgumentError, FileInfo, ForbiddenError, RetryPolicy, TransportError

OWN = f"{BASE_URL}contents/1"
ELSEWHERE = "https://media.example.com/download.do?ticket=s3cret&siteid=7"
FILE = answer(200, b"bytes", Content_Length="5")


@pytest.mark.parametrize("url", [OWN, "https://webexapis.com:443/v1/contents/1", "HTTPS://WebexAPIs.com/v1/contents/1"])
def test_webex_itself_gets_the_token(start: Start, url: str) -> None:
    webex, wire = start(FILE)
    assert settle(webex.files.read(url)) == b"bytes"
    assert wire.urls == [OWN]
    assert wire.requests[0].headers["Authorization"] == f"Bearer {TOKEN}"
    assert wire.requests[0].headers["Accept"] == "*/*"


@pytest.mark.parametrize(
    "url",
    [
        ELSEWHERE,
        "http://webexapis.com/v1/contents/1",
        "https://webexapis.com:8443/v1/contents/1",
        "https://webexapis.com.example.com/v1/contents/1",
        "https://webexapis.comx/v1/contents/1",
    ],
)
def test_nobody_else_gets_it(start: Start, url: str) -> None:
    webex, wire = start(FILE, answer(200, Content_Length="5"))

    assert settle(webex.files.read(url)) == b"bytes"
    assert settle(webex.files.info(url)).size == 5

    assert wire.urls == [url, url]
    for request in wire.requests:
        assert "Authorization" not in request.headers
        assert TOKEN not in repr(request)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "contents/1",
        "/v1/contents/1",
        "//media.example.com/1",
        "ftp://media.example.com/1",
        "file:///etc/passwd",
        "https://",
        "https://user:password@webexapis.com/v1/contents/1",
        "https://webexapis.com\\@media.example.com/1",
        "https://[/",
        None,
        7,
    ],
)
def test_what_is_no_address_is_refused(start: Start, url: str, tmp_path: Path) -> None:
    webex, wire = start()
    for call in (
        lambda: webex.files.info(url),
        lambda: webex.files.read(url),
        lambda: webex.files.download(url, to=tmp_path),
    ):
        with pytest.raises(ArgumentError, match=re.escape(repr(url))):
            settle(call())
    assert wire.requests == []


def test_only_webex_is_asked_for_what_cannot_be_scanned(start: Start) -> None:
    webex, wire = start(FILE, FILE, FILE)
    for url in (OWN, f"{OWN}?a=b%2Fc&allow=x", ELSEWHERE):
        settle(webex.files.read(url, allow_unscannable=True))
    assert wire.urls == [f"{OWN}?allow=unscannable", f"{OWN}?a=b%2Fc&allow=unscannable", ELSEWHERE]


def test_a_query_elsewhere_may_be_a_secret_and_is_shown_nowhere(start: Start, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    waits: list[str] = []
    retry = RetryPolicy(max_attempts=2, on_wait=lambda wait: waits.append(wait.url))
    webex, wire = start(TransportError("broken"), answer(403, {"message": "no"}), retry=retry)

    with pytest.raises(ForbiddenError) as raised:
        settle(webex.files.read(ELSEWHERE))

    assert wire.urls == [ELSEWHERE, ELSEWHERE]
    assert waits == ["https://media.example.com/download.do?[hidden]"]
    for text in (str(raised.value), repr(raised.value.__dict__), repr(raised.value.request), caplog.text):
        assert "s3cret" not in text


# Redirects


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("first", [OWN, ELSEWHERE])
def test_a_redirect_is_followed_without_the_token(start: Start, status: int, first: str) -> None:
    webex, wire = start(answer(status, Location="https://cdn.example.com/1?signature=s3cret"), FILE)

    assert settle(webex.files.read(first)) == b"bytes"

    assert wire.urls == [first, "https://cdn.example.com/1?signature=s3cret"]
    assert ("Authorization" in wire.requests[0].headers) == (first == OWN)
    assert "Authorization" not in wire.requests[1].headers


def test_a_redirect_back_to_webex_has_no_token_either(start: Start) -> None:
    webex, wire = start(answer(302, Location="/v1/other"), FILE)
    settle(webex.files.read(OWN))
    assert wire.urls[1] == "https://webexapis.com/v1/other"
    assert "Authorization" not in wire.requests[1].headers


def test_what_is_known_of_a_file_is_asked_where_the_redirect_leads(start: Start) -> None:
    webex, wire = start(answer(302, Location="https://cdn.example.com/1"), answer(200, Content_Type="image/png"))
    assert settle(webex.files.info(OWN)) == FileInfo("file.png", "image/png", None)
    assert [request.method for request in wire.requests] == ["HEAD", "HEAD"]


@pytest.mark.parametrize(
    "location", ["http://webexapis.com/v1/contents/1", "ftp://example.com/1", "https://a@example.com/", "https://["]
)
def test_a_redirect_that_leads_astray_is_an_error(start: Start, location: str) -> None:
    webex, wire = start(answer(302, Location=location))
    with pytest.raises(ApiError, match="not followed"):
        settle(webex.files.read(OWN))
    assert len(wire.requests) == 1


def test_redirects_come_to_an_end(start: Start) -> None:
    webex, wire = start(lambda request: answer(302, Location=OWN))
    with pytest.raises(ApiError, match="not followed"):
        settle(webex.files.read(OWN))
    assert len(wire.requests) == 6


@pytest.mark.parametrize("location", [None, ""])
def test_a_redirect_to_nowhere_is_an_error(start: Start, location: str | None) -> None:
    webex, _ = start(answer(302) if location is None else answer(302, Location=location))
    with pytest.raises(ApiError) as raised:
        settle(webex.files.read(OWN))
    assert raised.value.status == 302
