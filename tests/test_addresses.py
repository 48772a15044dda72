"""Addresses: queries, base URLs, and where the token may go."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from in_memory import BASE_URL

from webex_client import ArgumentError
from webex_client.addresses import encode_query, normal_base_url, within_origin

ELSEWHERE = [
    "https://evil.example/v1/rooms",
    "https://webexapis.com.evil.example/v1/rooms",
    "https://evilwebexapis.com/v1/rooms",
    "https://api.webexapis.com/v1/rooms",
    "https://webexapis.com:8443/v1/rooms",
    "https://webexapis.com:80/v1/rooms",
    "http://webexapis.com/v1/rooms",
    "ftp://webexapis.com/v1/rooms",
    "ws://webexapis.com/v1/rooms",
    "https://webexapis.com@evil.example/",
    "https://webexapis.com:443@evil.example/",
    "https://user:password@webexapis.com/v1/rooms",
    "https://@webexapis.com/v1/rooms",
    "https://evil.example\\@webexapis.com/",
    "https://webexapis.com\\@evil.example/",
    "https://webexapis.com\\.evil.example/",
    "https://evil.example#@webexapis.com/",
    "https://evil.example?@webexapis.com/",
    "https://webexapis.com%2eevil.example/",
    "https://webexapis.com%00.evil.example/",
    "https://webexapis.com\r\n.evil.example/",
    "https://webexapis.com .evil.example/",
    "https://webexapis\u3002com/v1/rooms",
    "https://\uff57ebexapis.com/v1/rooms",
    "https://webexapis.com.:443/v1/rooms",
    "https://[::1]/v1/rooms",
    "https://[webexapis.com/v1/rooms",
    "https://webexapis.com:99999/v1/rooms",
    "https://webexapis.com:port/v1/rooms",
    "//evil.example/x",
    "//evil.example",
    "  //evil.example/x",
    "\t//evil.example/x",
    "//webexapis.com@evil.example/x",
    "javascript:alert(1)",
    "data:text/plain,x",
    "file:///etc/hosts",
    "mailto:ada@example.com",
]


@pytest.mark.parametrize("address", ELSEWHERE)
def test_what_leads_elsewhere_is_not_within_the_origin(address: str) -> None:
    assert within_origin(address, BASE_URL) is None


@pytest.mark.parametrize(
    ("address", "full"),
    [
        ("https://webexapis.com/v1/rooms?cursor=2", "https://webexapis.com/v1/rooms?cursor=2"),
        ("https://webexapis.com:443/v1/rooms", "https://webexapis.com/v1/rooms"),
        ("HTTPS://WebexAPIs.com/v1/rooms", "https://webexapis.com/v1/rooms"),
        (" https://webexapis.com/v2/rooms ", "https://webexapis.com/v2/rooms"),
        ("https://webexapis.com/v1/rooms?a=1#here", "https://webexapis.com/v1/rooms?a=1"),
        ("https://webexapis.com", "https://webexapis.com"),
        ("//webexapis.com/v1/rooms", "https://webexapis.com/v1/rooms"),
        ("/v1/rooms?cursor=2", "https://webexapis.com/v1/rooms?cursor=2"),
        ("rooms?cursor=2", "https://webexapis.com/v1/rooms?cursor=2"),
        ("?cursor=2", "https://webexapis.com/v1/?cursor=2"),
        ("../v1/rooms", "https://webexapis.com/v1/rooms"),
    ],
)
def test_what_stays_is_given_in_full(address: str, full: str) -> None:
    assert within_origin(address, BASE_URL) == full


@pytest.mark.parametrize(
    "address", ["https:\\\\evil.example/x", "\\\\evil.example\\x", "/\\evil.example/x", "///evil.example/x", "https://"]
)
def test_what_some_would_read_as_another_host_stays_at_ours(address: str) -> None:
    url = within_origin(address, BASE_URL)

    assert url is None or url.startswith("https://webexapis.com/")


def test_a_relative_address_is_taken_from_the_page_it_stands_on() -> None:
    here = "https://webexapis.com/v1/team/memberships?teamId=T"

    assert within_origin("?cursor=2", BASE_URL, here) == "https://webexapis.com/v1/team/memberships?cursor=2"
    assert within_origin("memberships?cursor=2", BASE_URL, here) == "https://webexapis.com/v1/team/memberships?cursor=2"


def test_a_port_of_the_base_url_must_be_the_same() -> None:
    assert (
        within_origin("http://localhost:8080/v1/rooms", "http://localhost:8080/v1/") == "http://localhost:8080/v1/rooms"
    )
    assert within_origin("http://localhost/v1/rooms", "http://localhost:8080/v1/") is None
    assert within_origin("http://localhost:80/v1/rooms", "http://localhost/v1/") == "http://localhost/v1/rooms"


_PIECES = st.sampled_from(
    ["https:", "http:", "/", "//", "\\", "@", ":", "webexapis.com", "evil.example", "443", "?", "#", "\r\n", " ", "%2e"]
)


@given(st.one_of(st.text(), st.lists(_PIECES, max_size=8).map("".join)))
def test_whatever_the_address_it_is_none_or_at_the_base_urls_host(address: str) -> None:
    url = within_origin(address, BASE_URL)

    assert (
        url is None
        or url == "https://webexapis.com"
        or url.startswith(("https://webexapis.com/", "https://webexapis.com?"))
    )
    assert url is None or (urlsplit(url).netloc == "webexapis.com" and not {"\r", "\n", "\t"} & set(url))


@pytest.mark.parametrize(
    "url",
    [
        "https://webexapis.com/v1/",
        "https://webexapis.com/v1",
        "https://webexapis.com/v1//",
        " https://webexapis.com/v1 ",
        "HTTPS://webexapis.com/v1",
    ],
)
def test_a_base_url_ends_with_one_slash(url: str) -> None:
    assert normal_base_url(url) == BASE_URL


@pytest.mark.parametrize(
    ("url", "normal"),
    [
        ("http://localhost:8080", "http://localhost:8080/"),
        ("https://api.example", "https://api.example/"),
        ("http://[::1]:8080/v1", "http://[::1]:8080/v1/"),
    ],
)
def test_a_base_url_may_be_any_host(url: str, normal: str) -> None:
    assert normal_base_url(url) == normal


@pytest.mark.parametrize(
    "url",
    [
        "",
        "webexapis.com/v1",
        "/v1",
        "//webexapis.com/v1",
        "ftp://webexapis.com/v1",
        "https://",
        "https:///v1",
        "https://token@webexapis.com/v1",
        "https://user:password@webexapis.com/v1",
        "https://webexapis.com/v1?x=1",
        "https://webexapis.com/v1#x",
        "https://webexapis.com:port/v1",
        "https://[webexapis.com/v1",
        "https://webex apis.com/v1",
    ],
)
def test_what_is_no_base_url_is_refused(url: str) -> None:
    with pytest.raises(ArgumentError, match="base_url="):
        normal_base_url(url)


def test_a_query_keeps_commas_and_escapes_the_rest() -> None:
    assert encode_query([("id", "a,b"), ("q", "x&y=z +%/é")]) == "id=a,b&q=x%26y%3Dz%20%2B%25%2F%C3%A9"


@given(
    st.lists(
        st.tuples(
            st.text(st.characters(exclude_categories=["Cs"]), min_size=1),
            st.text(st.characters(exclude_categories=["Cs"]), min_size=1),
        )
    )
)
def test_a_query_can_be_read_back(pairs: list[tuple[str, str]]) -> None:
    assert parse_qsl(encode_query(pairs), keep_blank_values=True, strict_parsing=bool(pairs)) == pairs
