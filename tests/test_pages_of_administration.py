"""The lists that count instead of following links, as their methods walk them: pages, totals, and going on later."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any, TypeAlias
from urllib.parse import parse_qs, urlsplit

import pytest
from in_memory import BASE_URL, Client, Start, answer, gather, settle

from webex_client import Request, Response
from webex_client.models import AdminAuditEvent, Group, GroupMember, LicenseUser

Serve: TypeAlias = "Callable[[Request], Response[Any]]"

ALL = [str(number) for number in range(7)]


def given(request: Request, name: str, default: int) -> int:
    return int(parse_qs(urlsplit(request.url).query).get(name, [str(default)])[0])


def scim(items: str, *, total: bool) -> Serve:
    """Answers as the lists of SCIM do, with three entries a page unless fewer are wanted."""

    def serve(request: Request) -> Response[Any]:
        first, size = given(request, "startIndex", 1) - 1, min(given(request, "count", 3), 3)
        entries = [{"id": number} for number in ALL[first : first + size]]
        return answer(200, {items: entries, **({"totalResults": len(ALL)} if total else {})})

    return serve


def by_offset(request: Request) -> Response[Any]:
    first, size = given(request, "offset", 0), min(given(request, "max", 3), 3)
    return answer(200, {"items": [{"id": number} for number in ALL[first : first + size]]})


def by_cursor(request: Request) -> Response[Any]:
    """A license with a page of those it is assigned to; its cursor is all that its links hold."""
    if "includeAssignedTo=user" not in request.url:
        return answer(200, {"id": "L", "name": "Messaging"})
    first, size = given(request, "next", 0), min(given(request, "limit", 3), 3)
    body = {"id": "L", "name": "Messaging", "users": [{"id": number} for number in ALL[first : first + size]]}
    following = f'<{BASE_URL}licenses/L?next={first + size}>; rel="next"'
    return answer(200, body, **({"Link": following} if first + size < len(ALL) else {}))


def audit_events(webex: Client, **options: Any) -> Any:
    return webex.admin_audit_events.list(org_id="O", from_="2026-03-01T00:00:00Z", to="2026-03-05T00:00:00Z", **options)


LISTS = {
    "groups": (scim("groups", total=True), lambda webex, **options: webex.groups.list(**options), Group),
    "members": (
        scim("members", total=False),
        lambda webex, **options: webex.groups.list_members("G", **options),
        GroupMember,
    ),
    "audit events": (by_offset, audit_events, AdminAuditEvent),
    "assigned users": (
        by_cursor,
        lambda webex, **options: webex.licenses.list_assigned_users("L", **options),
        LicenseUser,
    ),
}
every_list = pytest.mark.parametrize(("serve", "listing", "model"), LISTS.values(), ids=LISTS)


@every_list
def test_every_entry_comes_once_and_in_order(start: Start, serve: Serve, listing: Any, model: Any) -> None:
    webex, wire = start(serve)

    found = gather(listing(webex))

    assert [entry.id for entry in found] == ALL
    assert {type(entry) for entry in found} == {model}
    assert len({request.url.partition("?")[0] for request in wire.requests}) == 1


@every_list
@pytest.mark.parametrize(("limit", "pages"), [(0, 0), (1, 1), (3, 1), (4, 2), (7, 3)])
def test_no_more_is_asked_for_than_the_limit_takes(
    start: Start, serve: Serve, listing: Any, model: Any, limit: int, pages: int
) -> None:
    webex, wire = start(serve)

    assert [entry.id for entry in gather(listing(webex, limit=limit))] == ALL[:limit]
    assert len(wire.requests) == pages


@every_list
def test_the_size_of_a_page_is_kept_on_every_page(start: Start, serve: Serve, listing: Any, model: Any) -> None:
    webex, wire = start(serve)

    pages = gather(listing(webex, page_size=2).pages())

    assert [[entry.id for entry in page] for page in pages if page.items] == [ALL[0:2], ALL[2:4], ALL[4:6], ALL[6:]]
    sizes = [parse_qs(urlsplit(url).query).keys() & {"count", "max", "limit"} for url in wire.urls]
    assert all(sizes)


@every_list
def test_a_list_can_be_gone_on_with_later(start: Start, serve: Serve, listing: Any, model: Any) -> None:
    webex, _ = start(serve)
    pages = gather(listing(webex).pages())

    for page, following in pairwise(pages):
        assert gather(listing(webex).pages(resume_from=page.next))[0] == following
    assert pages[-1].next is None


@pytest.mark.parametrize(
    ("listing", "serve"),
    [
        (lambda webex: webex.groups.list(start_index=5), scim("groups", total=True)),
        (lambda webex: webex.groups.list_members("G", start_index=5), scim("members", total=False)),
        (lambda webex: audit_events(webex, offset=4), by_offset),
    ],
)
def test_a_list_may_begin_further_on(start: Start, listing: Any, serve: Serve) -> None:
    webex, _ = start(serve)

    assert [entry.id for entry in gather(listing(webex))] == ALL[4:]


def test_each_page_of_assigned_users_tells_of_the_license_too(start: Start) -> None:
    webex, wire = start(by_cursor)

    pages = gather(webex.licenses.list_assigned_users("L").pages())

    assert [page.extra for page in pages] == [{"id": "L", "name": "Messaging"}] * 3
    assert all("includeAssignedTo=user" in url for url in wire.urls)


def test_a_license_itself_is_asked_for_without_those_it_is_assigned_to(start: Start) -> None:
    webex, wire = start(by_cursor)

    assert settle(webex.licenses.get("L")).users is None
    assert wire.urls == [f"{BASE_URL}licenses/L"]
