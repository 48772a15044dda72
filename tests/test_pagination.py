"""Lists that come in pages: what is followed, what is mended, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from in_memory import BASE_URL, Start, answer, gather, page, settle, until_error

from webex_client import (
    ArgumentError,
    MalformedResponse,
    Operation,
    Page,
    PagedOperation,
    PaginationError,
    Request,
    Response,
)
from webex_client.api import rooms
from webex_client.models import Room
from webex_client.operation import header_fields, query
from webex_client.results import Many

ROOMS = f"{BASE_URL}rooms"


def ids(rooms: list[Room]) -> list[str]:
    return [room.id for room in rooms]


def test_next_links_are_followed_to_the_end(start: Start) -> None:
    webex, wire = start(page("1", "2", next=f"{ROOMS}?cursor=b"), page("3", next=f"{ROOMS}?cursor=c"), page("4"))

    assert ids(gather(webex.rooms.list())) == ["1", "2", "3", "4"]
    assert wire.urls == [ROOMS, f"{ROOMS}?cursor=b", f"{ROOMS}?cursor=c"]


def test_each_page_is_asked_for_with_the_token_and_the_timeout(start: Start) -> None:
    webex, wire = start(page("1", next="?cursor=b"), page("2"), timeout=7)

    gather(webex.rooms.list())

    assert len({(str(dict(request.headers)), request.timeout) for request in wire.requests}) == 1
    assert "Authorization" in wire.requests[1].headers


def test_the_header_fields_of_a_list_go_with_each_page(start: Start) -> None:
    webex, wire = start(page("1", next="?cursor=b"), page("2"))
    fields = header_fields({"timezone": "UTC"}, secret={"password": "s3cret"})

    gather(webex.send(replace(rooms.list(), headers=fields)))

    asked = [{name: request.headers[name] for name in ("timezone", "password")} for request in wire.requests]
    assert asked == [{"timezone": "UTC", "password": "s3cret"}] * 2


def test_an_empty_page_with_a_next_link_is_not_the_end(start: Start) -> None:
    webex, _ = start(page(next="?cursor=b"), page(next="?cursor=c"), page("1"))

    assert ids(gather(webex.rooms.list())) == ["1"]


def test_nothing_is_asked_before_the_list_is_iterated(start: Start) -> None:
    webex, wire = start()

    webex.rooms.list().pages()

    assert wire.requests == []


def test_a_later_page_is_asked_for_only_when_it_is_needed(start: Start) -> None:
    webex, wire = start(page("1", "2", next="?cursor=b"))

    assert settle(webex.rooms.list().first()).id == "1"
    assert len(wire.requests) == 1


def test_iterating_again_asks_again(start: Start) -> None:
    webex, _ = start(page("1", next="?cursor=b"), page("2"), page("3"))
    paginator = webex.rooms.list()

    assert ids(gather(paginator)) == ["1", "2"]
    assert ids(gather(paginator)) == ["3"]


def test_a_filter_that_the_link_lost_is_put_back(start: Start) -> None:
    link = f"{BASE_URL}messages?roomId=R&max=2&beforeMessage=M"
    webex, wire = start(page("1", next=link), page("2"))

    gather(webex.messages.list(room_id="R", mentioned_people=["me"], page_size=2))

    assert wire.urls[1] == f"{link}&mentionedPeople=me"


def test_a_cursor_that_is_named_like_a_parameter_of_the_caller_is_the_links(start: Start) -> None:
    link = f"{BASE_URL}messages?roomId=R&before=2026-01-01T00:00:00.000Z&beforeMessage=M2"
    webex, wire = start(page("1", next=link), page("2"))

    gather(webex.messages.list(room_id="R", before="2026-02-02T00:00:00.000Z", before_message="M1"))

    assert wire.urls[1] == link


def test_the_same_link_again_is_an_error_after_what_came_so_far(start: Start) -> None:
    webex, wire = start(page("1", next="?cursor=b"), page("2", next="?cursor=b"))

    rooms, error = until_error(webex.rooms.list(), PaginationError)

    assert ids(rooms) == ["1", "2"]
    assert len(wire.requests) == 2
    assert "circles" in str(error)


def test_a_link_to_the_first_page_is_an_error(start: Start) -> None:
    webex, wire = start(page("1", next=f"{ROOMS}?type=group"))

    assert len(until_error(webex.rooms.list(type="group"), PaginationError)[0]) == 1
    assert len(wire.requests) == 1


def test_a_longer_circle_is_an_error(start: Start) -> None:
    links = ["?cursor=b", "?cursor=c", "?cursor=d", "?cursor=b"]
    webex, wire = start(*(page(str(number), next=link) for number, link in enumerate(links)))

    assert len(until_error(webex.rooms.list(), PaginationError)[0]) == 4
    assert len(wire.requests) == 4


ELSEWHERE = [
    "https://evil.example/v1/rooms?cursor=b",
    "https://webexapis.com:8443/v1/rooms?cursor=b",
    "http://webexapis.com/v1/rooms?cursor=b",
    "https://webexapis.com@evil.example/",
    "https://webexapis.com\\@evil.example/",
    "https://evil.example\\@webexapis.com/",
    "//evil.example/x",
    "https://webexapis.com\r\n.evil.example/",
    "javascript:alert(1)",
]


@pytest.mark.parametrize("link", ELSEWHERE)
def test_a_link_to_another_origin_is_an_error_and_nothing_is_sent_there(start: Start, link: str) -> None:
    webex, wire = start(page("1", next=link))

    rooms, error = until_error(webex.rooms.list(), PaginationError)

    assert ids(rooms) == ["1"]
    assert wire.urls == [ROOMS]
    assert repr(link) in str(error)


@pytest.mark.parametrize("link", ELSEWHERE)
def test_nor_can_a_token_to_resume_from_lead_there(start: Start, link: str) -> None:
    webex, wire = start()

    until_error(webex.rooms.list().pages(resume_from=link), PaginationError)

    assert wire.urls == []


@pytest.mark.parametrize("link", ["https:\\\\evil.example/x", "/\\evil.example/x", "///evil.example/x"])
def test_what_some_would_read_as_another_host_is_asked_of_ours(start: Start, link: str) -> None:
    webex, wire = start(page("1", next=link), page("2"))

    gather(webex.rooms.list())

    assert wire.urls[1].startswith("https://webexapis.com/")


@pytest.mark.parametrize(
    ("limit", "given", "asked"), [(0, 0, 0), (1, 1, 1), (2, 2, 1), (3, 3, 2), (4, 4, 2), (5, 5, 3), (99, 5, 3)]
)
def test_a_limit_is_a_total_and_asks_for_no_page_too_many(start: Start, limit: int, given: int, asked: int) -> None:
    webex, wire = start(page("1", "2", next="?cursor=b"), page("3", "4", next="?cursor=c"), page("5"))

    assert len(gather(webex.rooms.list(limit=limit))) == given
    assert len(wire.requests) == asked
    assert all("limit" not in url for url in wire.urls)


def test_a_negative_limit_is_refused_at_once(start: Start) -> None:
    webex, _ = start()

    with pytest.raises(ArgumentError, match="limit=-1"):
        webex.rooms.list(limit=-1)


def test_first_passes_over_empty_pages_and_is_none_where_there_is_nothing(start: Start) -> None:
    webex, _ = start(page(next="?cursor=b"), page("1"), page())

    assert settle(webex.rooms.list().first()).id == "1"
    assert settle(webex.rooms.list().first()) is None
    assert settle(webex.rooms.list(limit=0).first()) is None


def test_all_is_a_list_of_everything(start: Start) -> None:
    webex, _ = start(page("1", next="?cursor=b"), page("2"))

    assert ids(settle(webex.rooms.list().all())) == ["1", "2"]


def endless(request: Request) -> Response[Any]:
    """Page after page of one entry, each named by its cursor."""
    number = int(dict(parse_qsl(urlsplit(request.url).query)).get("cursor", "0"))
    return page(str(number), next=f"?cursor={number + 1}" if number < 5 else None)


def test_a_list_can_be_gone_on_with_by_another_client(start: Start) -> None:
    first, _ = start(endless)
    second, wire = start(endless)
    pages = gather(first.rooms.list(type="group").pages())
    token = pages[1].next

    assert [page.next is None for page in pages] == [False] * 5 + [True]
    rest = gather(second.rooms.list(type="group").pages(resume_from=token))
    assert [ids(page.items) for page in rest] == [["2"], ["3"], ["4"], ["5"]]
    assert all("type=group" in url for url in wire.urls)
    assert len(gather(second.rooms.list(type="group", limit=2).pages(resume_from=token))) == 2


def test_a_page_is_a_sized_iterable_of_its_items_with_what_came_beside_them(start: Start) -> None:
    webex, _ = start(page("1", "2", notFoundIds=["3"]))

    (only,) = gather(webex.people.list(id=["1", "2", "3"]).pages())

    assert isinstance(only, Page)
    assert [person.id for person in only] == ["1", "2"]
    assert (len(only), only.next, only.extra) == (2, None, {"notFoundIds": ["3"]})


@pytest.mark.parametrize("body", [{}, {"items": None}, {"items": {}}, {"items": "x"}, {"rooms": []}, [], "items"])
def test_a_list_answered_without_a_list_is_malformed(start: Start, body: Any) -> None:
    webex, _ = start(answer(200, body))

    assert until_error(webex.rooms.list(), MalformedResponse)[0] == []


def test_entries_that_are_no_objects_are_kept_as_they_came(start: Start) -> None:
    webex, _ = start(answer(200, {"items": [None, 7, "x", [], {"id": "1"}]}))

    items = gather(webex.rooms.list())

    assert items[:4] == [None, 7, "x", []]
    assert items[4].id == "1"


def test_an_error_on_a_later_page_comes_after_the_earlier_ones(start: Start) -> None:
    webex, _ = start(page("1", next="?cursor=b"), answer(200, b"<html>"))

    assert ids(until_error(webex.rooms.list(), MalformedResponse)[0]) == ["1"]


def listing(style: Any, items: str = "items", **parameters: Any) -> PagedOperation[Room]:
    return PagedOperation(
        id="things.list",
        method="GET",
        path="rooms",
        query=query(parameters),
        returns=Many(Room, items),
        pagination=style,
    )


def test_offset_counts_what_came_until_a_page_is_empty(start: Start) -> None:
    webex, wire = start(page("1", "2"), page("3"), page())

    assert len(gather(webex.send(listing("offset", max=2)))) == 3
    assert wire.urls == [f"{ROOMS}?max=2", f"{ROOMS}?max=2&offset=2", f"{ROOMS}?max=2&offset=3"]


def test_offset_begins_where_the_caller_does_and_can_be_resumed(start: Start) -> None:
    webex, wire = start(page("1"), page(), page())
    pages = gather(webex.send(listing("offset", offset=40, max=1)).pages())

    gather(webex.send(listing("offset", offset=40, max=1)).pages(resume_from=pages[0].next))

    assert wire.urls == [f"{ROOMS}?offset=40&max=1", *[f"{ROOMS}?max=1&offset=41"] * 2]


def test_scim_counts_from_1_up_to_the_total(start: Start) -> None:
    def groups(*names: str, total: Any = 3) -> Response[Any]:
        return answer(200, {"totalResults": total, "groups": [{"id": name} for name in names]})

    webex, wire = start(groups("1", "2"), groups("3"), groups("1", total="many"), groups(total=3))

    assert len(gather(webex.send(listing("scim", "groups", count=2)))) == 3
    assert wire.urls == [f"{ROOMS}?count=2", f"{ROOMS}?count=2&startIndex=3"]
    assert len(gather(webex.send(listing("scim", "groups")))) == 1
    assert len(gather(webex.send(listing("scim", "groups")))) == 0


def test_scim_without_a_total_goes_on_until_a_page_is_empty(start: Start) -> None:
    def members(*names: str) -> Response[Any]:
        return answer(200, {"memberSize": 2, "members": [{"id": name} for name in names]})

    webex, wire = start(members("1"), members("2"), members())

    assert len(gather(webex.send(listing("scim", "members", startIndex=11)))) == 2
    assert wire.urls == [f"{ROOMS}?startIndex={number}" for number in (11, 12, 13)]


@pytest.mark.parametrize("style", ["offset", "scim"])
def test_a_service_that_gives_the_same_page_however_far_one_counts_is_found_out(start: Start, style: str) -> None:
    webex, wire = start(lambda request: page("1", "2"))

    given, error = until_error(webex.send(listing(style)), PaginationError)

    assert [room.id for room in given] == ["1", "2"]
    assert "goes in circles" in str(error)
    assert len(wire.requests) == 2


def test_entries_that_come_again_among_others_are_no_circle(start: Start) -> None:
    webex, _ = start(page("1", "2"), page("2", "3"), page())

    assert [room.id for room in gather(webex.send(listing("offset")))] == ["1", "2", "2", "3"]


def test_some_lists_have_one_page_whatever_their_links_say(start: Start) -> None:
    webex, wire = start(page("1", next="?cursor=b"))

    assert len(gather(webex.send(listing("single")))) == 1
    assert len(wire.requests) == 1


def test_a_list_that_is_not_known_to_have_more_pages_goes_on_where_a_link_says_so(start: Start) -> None:
    webex, wire = start(page("1", next="?cursor=b"), page("2"))

    assert len(gather(webex.send(listing("max")))) == 2
    assert len(wire.requests) == 2


def test_a_paged_answer_read_without_pages_is_its_first_page(start: Start) -> None:
    webex, _ = start(page("1", next="?cursor=b"))

    response = settle(webex.send_raw(listing("link")))

    assert (len(response.parsed), response.parsed.next) == (1, "?cursor=b")


def test_a_list_method_of_an_operation_without_pagination_has_no_next(start: Start) -> None:
    webex, _ = start(page("1", next="?cursor=b"))
    plain = Operation(id="things", method="GET", path="rooms", returns=Many(Room))

    assert settle(webex.send(plain)).next is None


def test_a_thousand_pages_are_walked_one_at_a_time(start: Start) -> None:
    numbers = count(1)
    webex, wire = start(lambda request: page("1", next=f"?cursor={next(numbers)}"))

    assert len(gather(webex.rooms.list(limit=1000))) == 1000
    assert len(wire.requests) == 1000
