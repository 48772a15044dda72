"""The `Link` header field, and what is mended in the address it gives."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from in_memory import BASE_URL, page

from webex_client import PagedOperation
from webex_client.models import Room
from webex_client.operation import query
from webex_client.pagination import next_link, next_page
from webex_client.results import Many


@pytest.mark.parametrize(
    "header",
    [
        '<N>; rel="next"',
        "<N>; rel=next",
        "<N>;rel=next",
        '<N> ; rel = "next"',
        '< N >; rel="next"',
        '<N>; REL="NEXT"',
        '<N>; rel="prefetch next"',
        '<N>; title="page 2"; rel="next"',
        '<N>; rel="next"; title="page 2"',
        '<N>; title="a, <b>; c"; rel="next"',
        '<N>; title="quoted \\" twice"; rel="next"',
        '<N>; crossorigin; rel="next"',
        "<N>; title*=UTF-8''x; rel=next",
        '<P>; rel="prev", <N>; rel="next"',
        '<N>; rel="next", <P>; rel="prev"',
        '<P>; rel="prev",<N>;rel="next",<L>;rel="last"',
        '<P>; rel="next-archive", <N>; rel="next"',
        '<P>; rel="nextish"; title="next", <N>; rel="next"',
        '<P>; title="; rel=next"; rel="prev", <N>; rel="next"',
        '<P>; title="rel=next", <N>; rel="next"',
        '<P>; rel="prev"; rel="next", <N>; rel="next"',
        '<P>, <N>; rel="next"',
        '<N>; rel="next", <M>; rel="next"',
        '\t<N>;\trel="next" ',
    ],
)
def test_next_is_found(header: str) -> None:
    assert next_link(header) == "N"


@pytest.mark.parametrize(
    "header",
    [
        None,
        "",
        "N; rel=next",
        '<P>; rel="prev"',
        "<P>",
        '<P>; title="rel=next"',
        '<P>; title="x; rel=next"',
        '<P>; rel=""',
        "<P>; rel",
        "<P; rel=next",
        '<P>; norel="next"',
        '<P>; title=next; rel="self"',
        'rel="next"',
    ],
)
def test_where_there_is_no_next_there_is_none(header: str | None) -> None:
    assert next_link(header) is None


def test_commas_and_semicolons_of_an_address_are_its_own() -> None:
    assert next_link('<https://a/?id=1,2;3>; rel="next"') == "https://a/?id=1,2;3"


_PIECES = st.sampled_from(["<", ">", ";", ",", '"', "\\", "=", "rel", "next", " ", "\t", "title", "https://a/?b=c"])


@example('<a>; rel="next')
@example('<a>; rel="\\')
@given(st.one_of(st.text(), st.lists(_PIECES).map("".join)))
def test_whatever_the_header_holds_it_gives_a_text_or_none(header: str) -> None:
    link = next_link(header)

    assert link is None or link in header


@given(
    st.text(st.characters(exclude_characters="<>")),
    st.text(st.characters(exclude_characters='"\\')),
    st.sampled_from(["next", '"next"', '"NEXT"', '"last next"']),
)
def test_a_well_formed_link_is_always_found(address: str, title: str, rel: str) -> None:
    assert next_link(f'<P>; rel="prev", <{address}>; title="{title}"; rel={rel}') == address.strip()


@pytest.mark.parametrize(
    "header",
    [
        "<" * 60_000,
        "<a" * 30_000,
        "<a>;" * 15_000,
        '<a>; b="' * 8_000,
        "<a>; b=" + " " * 60_000 + "\x00",
        '<a>;a="\\' * 8_000,
    ],
)
def test_a_header_as_long_as_they_come_takes_no_time(header: str) -> None:
    began = time.process_time()

    next_link(header)

    assert time.process_time() - began < 1


def mended(link: str, **asked: str) -> str | None:
    operation = PagedOperation(
        id="rooms.list",
        method="GET",
        path="rooms",
        query=query(asked),
        returns=Many(Room),
        pagination="link",
    )
    return next_page(operation, page("1", next=link), 1, {})


@pytest.mark.parametrize(
    ("link", "better"),
    [
        ("rooms?max=null&cursor=b", "rooms?cursor=b&type=group&max=2"),
        ("rooms?cursor=b&max=null", "rooms?cursor=b&type=group&max=2"),
        ("rooms?max=null", "rooms?type=group&max=2"),
        ("rooms", "rooms?type=group&max=2"),
        ("rooms?", "rooms?type=group&max=2"),
        ("rooms#there", "rooms?type=group&max=2"),
        ("rooms?cursor=b#max=9", "rooms?cursor=b&type=group&max=2"),
        ("?cursor=b", "?cursor=b&type=group&max=2"),
        (f"{BASE_URL}rooms?cursor=b", f"{BASE_URL}rooms?cursor=b&type=group&max=2"),
        ("rooms?&&cursor=a%2Fb%3D&", "rooms?cursor=a%2Fb%3D&type=group&max=2"),
    ],
)
def test_what_the_link_lost_is_put_back(link: str, better: str) -> None:
    assert mended(link, type="group", max="2") == better


@pytest.mark.parametrize(
    "link",
    [
        "rooms?cursor=b&max=5&type=group",
        "rooms?max=1&type=direct",
        "rooms?type=&max=",
        "rooms?type&max",
        "rooms?%74ype=direct&m%61x=1",
        "rooms?type=a&type=b&max=nullable",
        "rooms?max=2&type=a%2Cb+c%20d,e",
    ],
)
def test_what_the_link_sets_is_left_alone(link: str) -> None:
    assert mended(link, type="group", max="2") == link


def test_a_page_size_of_null_is_dropped_also_where_the_caller_gave_none() -> None:
    assert mended("rooms?max=null&cursor=b") == "rooms?cursor=b"
    assert mended("rooms?max=null") == "rooms"


def test_a_list_of_values_is_put_back_as_it_was_sent() -> None:
    assert mended("people?cursor=b", id="a/=,b") == "people?cursor=b&id=a%2F%3D,b"
