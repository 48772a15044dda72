"""Lists of the fake in pages: everything comes once, whatever the size of the pages and whatever happens meanwhile."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from in_memory import gather, settle
from refusals import refused

from webex_client import PaginationError, Response, WebexClient
from webex_client.api import messages, rooms
from webex_client.testing import FakeWebex

# Each example sets up an organization of its own, for each of the lists.
FEWER = settings(max_examples=max(settings().max_examples // 5, 5))

LISTS = ["people", "rooms", "teams", "team memberships", "memberships", "own memberships", "messages"]


class Listing:
    """One kind of list with some entries in it, and ways to add one more and to list them."""

    def __init__(self, kind: str, count: int) -> None:
        self.kind = kind
        self.webex = FakeWebex().client()
        self.team = self.webex.teams.create(name="Builders").id
        self.room = self.webex.rooms.create(title="Dev Room").id
        self.added = 0
        for _ in range(count):
            self.add()

    def add(self) -> None:
        self.added += 1
        webex, name = self.webex, f"Number {self.added}"
        if self.kind == "people":
            webex.people.create(emails=[f"p{self.added}@example.com"], display_name=name)
        elif self.kind in ("rooms", "own memberships"):
            webex.rooms.create(title=name)
        elif self.kind == "teams":
            webex.teams.create(name=name)
        elif self.kind == "team memberships":
            webex.team_memberships.create(team_id=self.team, person_email=f"p{self.added}@example.com")
        elif self.kind == "memberships":
            webex.memberships.create(room_id=self.room, person_email=f"p{self.added}@example.com")
        else:
            webex.messages.create(room_id=self.room, text=name)

    def paginator(self, page_size: int):  # type: ignore[no-untyped-def]
        webex = self.webex
        if self.kind == "people":
            return webex.people.list(page_size=page_size)
        if self.kind == "rooms":
            return webex.rooms.list(page_size=page_size)
        if self.kind == "own memberships":
            return webex.memberships.list(page_size=page_size)
        if self.kind == "teams":
            return webex.teams.list(page_size=page_size)
        if self.kind == "team memberships":
            return webex.team_memberships.list(team_id=self.team, page_size=page_size)
        if self.kind == "memberships":
            return webex.memberships.list(room_id=self.room, page_size=page_size)
        return webex.messages.list(room_id=self.room, page_size=page_size)


@pytest.mark.parametrize("kind", LISTS)
@given(count=st.integers(0, 12), page_size=st.integers(1, 15))
def test_any_page_size_gives_every_entry_once(kind: str, count: int, page_size: int) -> None:
    listing = Listing(kind, count)

    pages = list(listing.paginator(page_size).pages())
    ids = [item.id for page in pages for item in page]

    assert ids == [item.id for item in listing.paginator(1000)]
    assert len(set(ids)) == len(ids) >= count
    assert all(len(page) == page_size for page in pages[:-1])
    assert len(pages) == max(1, -(-len(ids) // page_size))


@pytest.mark.parametrize("kind", LISTS)
@FEWER
@given(count=st.integers(1, 10), page_size=st.integers(1, 4), data=st.data())
def test_entries_added_between_pages_make_none_come_twice_or_not_at_all(
    kind: str, count: int, page_size: int, data: st.DataObject
) -> None:
    listing = Listing(kind, count)
    before = {item.id for item in listing.paginator(1000)}

    seen: list[str] = []
    for page in listing.paginator(page_size).pages():
        seen += [item.id for item in page]
        if listing.added < 25:
            for _ in range(data.draw(st.integers(0, 3))):
                listing.add()

    assert len(set(seen)) == len(seen)
    assert before <= set(seen)


@given(page_size=st.integers(1, 5), gone=st.sets(st.integers(0, 9)))
def test_entries_deleted_between_pages_leave_the_others_to_come(page_size: int, gone: set[int]) -> None:
    webex = FakeWebex().client()
    room = webex.rooms.create(title="Dev Room").id
    posted = [webex.messages.create(room_id=room, text=str(number)).id for number in range(10)]

    seen: list[str] = []
    for number, page in enumerate(webex.messages.list(room_id=room, page_size=page_size).pages()):
        seen += [item.id for item in page]
        if number == 0:
            for each in gone:
                webex.messages.delete(posted[each])

    assert len(set(seen)) == len(seen)
    assert {posted[each] for each in range(10) if each not in gone} <= set(seen)


@given(page_size=st.integers(1, 5), sort_by=st.sampled_from(["id", "created", "lastactivity"]))
def test_every_order_of_rooms_can_be_paged(page_size: int, sort_by: str) -> None:
    webex = FakeWebex().client()
    made = [webex.rooms.create(title=str(number)).id for number in range(7)]
    for each in (3, 1, 5):
        webex.messages.create(room_id=made[each], text="hello")
    whole = [room.id for room in webex.rooms.list(sort_by=sort_by)]
    assert [room.id for room in webex.rooms.list(sort_by=sort_by, page_size=page_size)] == whole
    assert sorted(whole) == sorted(made)


def first_page(webex: WebexClient, **options: int) -> Response[object]:
    return webex.send_raw(rooms.list(type="group", **options))  # type: ignore[arg-type]


def test_the_next_link_keeps_the_callers_parameters(webex: WebexClient) -> None:
    for number in range(3):
        webex.rooms.create(title=str(number))

    link = re.fullmatch(r'<([^<>]+)>; rel="next"', first_page(webex, page_size=2).headers["Link"])

    assert link is not None
    address = urlsplit(link[1])
    assert (address.scheme, address.netloc, address.path) == ("https", "webexapis.com", "/v1/rooms")
    query = parse_qs(address.query)
    assert query.pop("cursor")
    assert query == {"type": ["group"], "max": ["2"]}


def test_the_last_page_has_no_next_link(webex: WebexClient) -> None:
    for number in range(2):
        webex.rooms.create(title=str(number))
    assert "Link" not in first_page(webex, page_size=2).headers
    assert "Link" not in first_page(webex).headers


def test_a_filter_with_commas_survives_the_next_link(fake: FakeWebex, webex: WebexClient) -> None:
    ids = [fake.me.id, *(fake.add_person(f"p{number}@example.com").id for number in range(4))]
    assert {person.id for person in webex.people.list(id=ids, page_size=2)} == set(ids)


def test_a_page_size_above_the_limit_is_lowered_without_a_word(webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room").id
    for number in range(1010):
        webex.messages.create(room_id=room, text=str(number))
    for number in range(105):
        webex.messages.create(room_id=room, markdown=f"<@personEmail:me@example.com> {number}")

    def sizes(**options: object) -> list[int]:
        return [len(page) for page in webex.messages.list(room_id=room, **options).pages()]  # type: ignore[arg-type]

    assert sizes(page_size=2000) == [1000, 115]
    assert sizes(page_size=2000, mentioned_people=["me"]) == [100, 5]
    assert sizes(mentioned_people=["me"]) == [50, 50, 5]


def test_the_usual_page_holds_100(fake: FakeWebex, webex: WebexClient) -> None:
    for number in range(104):
        webex.rooms.create(title=str(number))
        fake.add_person(f"p{number}@example.com")

    assert [len(page) for page in webex.rooms.list().pages()] == [100, 4]
    assert [len(page) for page in webex.memberships.list().pages()] == [100, 4]
    assert [len(page) for page in webex.people.list().pages()] == [100, 5]
    assert [len(page) for page in webex.people.list(page_size=500, calling_data=True).pages()] == [100, 5]


@pytest.mark.parametrize("page_size", ["0", "-1", "many", "null", "1.5", ""])
def test_a_page_size_that_is_none_is_refused(webex: WebexClient, page_size: str) -> None:
    with refused(400, "max"):
        webex.request("GET", "/rooms", params={"max": page_size})


@pytest.mark.parametrize("cursor", ["%%%", "a", "ü", "gIA", "====="])
def test_a_cursor_that_is_none_is_refused(webex: WebexClient, cursor: str) -> None:
    with refused(400, "cursor"):
        webex.request("GET", "/rooms", params={"cursor": cursor})


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_list_goes_on_where_a_page_of_it_ended(fake: FakeWebex, kind: str) -> None:
    webex = fake.client() if kind == "sync" else fake.async_client()
    room = settle(webex.rooms.create(title="Dev Room")).id
    for number in range(5):
        settle(webex.messages.create(room_id=room, text=str(number)))

    pages = gather(webex.send(messages.list(room_id=room, page_size=2)).pages())
    resumed = gather(webex.send(messages.list(room_id=room, page_size=2)).pages(resume_from=pages[0].next))

    assert [[message.text for message in page] for page in pages] == [["4", "3"], ["2", "1"], ["0"]]
    assert resumed == pages[1:]


# What can be wrong with pages


@pytest.fixture
def room(webex: WebexClient) -> str:
    room = webex.rooms.create(title="Dev Room").id
    for number in range(5):
        webex.messages.create(room_id=room, markdown=f"<@personEmail:me@example.com> {number}")
    return room


def sizes(webex: WebexClient, room: str, **options: object) -> list[int]:
    return [len(page) for page in webex.messages.list(room_id=room, page_size=2, **options).pages()]  # type: ignore[arg-type]


@given(page_size=st.integers(1, 6), times=st.integers(1, 5), count=st.integers(0, 7))
def test_empty_pages_are_not_the_end(page_size: int, times: int, count: int) -> None:
    fake = FakeWebex()
    webex = fake.client()
    made = [webex.rooms.create(title=str(number)).id for number in range(count)]
    fake.empty_pages("GET /rooms", times=times)

    pages = list(webex.rooms.list(page_size=page_size).pages())

    assert sorted(room.id for page in pages for room in page) == sorted(made)
    assert [len(page) for page in pages[:times]] == [0] * times
    assert len(fake.requests) - count == len(pages) == times + max(1, -(-count // page_size))


def test_an_empty_page_may_stand_anywhere(fake: FakeWebex, webex: WebexClient, room: str) -> None:
    pages = webex.messages.list(room_id=room, page_size=2).pages()
    next(pages)
    fake.empty_pages("messages.list")
    assert [len(page) for page in pages] == [0, 2, 1]


def test_an_empty_page_keeps_what_stands_beside_the_items(fake: FakeWebex, webex: WebexClient) -> None:
    fake.empty_pages("GET /people")
    answer = webex.request("GET", "/people", params={"id": f"{fake.me.id},nobody"})
    assert answer.parsed == {"items": [], "notFoundIds": ["nobody"]}


def test_lost_filters_are_gone_from_the_link(fake: FakeWebex, webex: WebexClient, room: str) -> None:
    fake.lose_filters("GET /messages")

    first = webex.send_raw(messages.list(room_id=room, mentioned_people=["me"], page_size=2))
    link = re.fullmatch(r'<([^<>]+)>; rel="next"', first.headers["Link"])
    assert link is not None
    query = parse_qs(urlsplit(link[1]).query)
    assert set(query) == {"roomId", "max", "cursor"}

    second = webex.send_raw(messages.list(room_id=room, mentioned_people=["me"], page_size=2))
    assert "mentionedPeople=me" in second.headers["Link"]


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_bot_survives_lost_filters(fake: FakeWebex, webex: WebexClient, room: str, kind: str) -> None:
    bot = fake.add_person("bot@example.com", type="bot", token="bot")
    webex.memberships.create(room_id=room, person_id=bot.id)
    for number in range(3):
        webex.messages.create(room_id=room, markdown=f"<@personEmail:bot@example.com> {number}")
    fake.lose_filters("GET /messages", times=5)
    client = fake.client(access_token="bot") if kind == "sync" else fake.async_client(access_token="bot")

    found = gather(client.messages.list(room_id=room, mentioned_people=["me"], page_size=1))

    assert len(found) == 3


def test_filters_are_lost_only_where_there_are_any(fake: FakeWebex, webex: WebexClient, room: str) -> None:
    fake.lose_filters("GET /messages")
    assert sizes(webex, room) == [2, 2, 1]
    answer = webex.send_raw(messages.list(room_id=room, mentioned_people=["me"], page_size=2))
    assert "mentionedPeople" not in answer.headers["Link"]


def test_a_page_size_may_become_null(fake: FakeWebex, webex: WebexClient, room: str) -> None:
    fake.null_page_size("GET /messages")
    raw = webex.send_raw(messages.list(room_id=room, page_size=2))
    assert raw.headers["Link"].endswith('&max=null>; rel="next"')
    fake.null_page_size("GET /messages", times=2)
    assert sizes(webex, room) == [2, 2, 1]


def test_a_link_that_repeats_is_an_error_for_the_client(fake: FakeWebex, webex: WebexClient, room: str) -> None:
    fake.repeat_pages("GET /messages")
    with pytest.raises(PaginationError):
        webex.messages.list(room_id=room, page_size=2).all()
    assert sizes(webex, room) == [2, 2, 1]


def test_a_fault_of_links_waits_for_a_page_that_has_one(fake: FakeWebex, webex: WebexClient, room: str) -> None:
    fake.repeat_pages("*")
    webex.people.me()
    webex.messages.list(room_id=room).all()
    with refused(404):
        webex.rooms.get("x")
    with pytest.raises(PaginationError):
        webex.messages.list(room_id=room, page_size=2).all()


@pytest.mark.parametrize("operation", ["GET /people/me", "POST /rooms", "GET /messages/direct", "GET /groups"])
def test_what_has_no_next_links_cannot_have_their_faults(fake: FakeWebex, operation: str) -> None:
    for order in (fake.empty_pages, fake.lose_filters, fake.null_page_size, fake.repeat_pages):
        with pytest.raises(ValueError, match="next"):
            order(operation)
