"""What docs/migrating.md says of wxc-sdk is so: its methods for messaging, meetings, administration are in the tables.

The tests of the project say the same of webexpythonsdk.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from importlib import import_module
from operator import attrgetter
from typing import Any

import pytest
from migration import GUIDE, called, rows, unexplained
from peer import WXC_SDK
from wxc_sdk import WebexSimpleApi

FAMILIES = [
    *("admin_audit", "attachment_actions", "events", "groups", "guests", "licenses", "meetings", "membership"),
    *("messages", "organizations", "people", "roles", "room_tabs", "rooms", "team_memberships", "teams"),
    *("telephony.conference", "webhook"),
]


@pytest.fixture(scope="module")
def api() -> Iterator[Any]:
    with WebexSimpleApi(tokens="token") as api:
        yield api


def methods(path: str, part: Any) -> dict[str, Any]:
    """The public methods of a family and of its parts: `meetings.invitees.list`."""
    own = {f"{path}.{name}": each for name, each in vars(type(part)).items() if callable(each) and name[0] != "_"}
    for name, inner in vars(part).items():
        if type(inner).__name__.endswith("Api"):
            own |= methods(f"{path}.{name}", inner)
    return own


@pytest.fixture(scope="module")
def theirs(api: Any) -> dict[str, Any]:
    return {name: each for family in FAMILIES for name, each in methods(family, attrgetter(family)(api)).items()}


def named() -> set[str]:
    return {name.partition("(")[0] for row in rows("wxc-sdk") for name in row.theirs}


def test_every_method_is_in_a_table(api: Any, theirs: dict[str, Any]) -> None:
    whole = {name.removesuffix("*") for name in named() if name.endswith(".*")}
    missing = [name for name in theirs if name not in named() and f"{name.rpartition('.')[0]}." not in whole]

    assert len(theirs) > 120
    assert missing == []
    assert WXC_SDK.methods(api) <= theirs.keys()


def test_every_method_in_a_table_is_one_of_theirs(theirs: dict[str, Any]) -> None:
    there = {name for name in named() if any(name.startswith(f"{family}.") for family in FAMILIES)}

    assert {name for name in there if not name.endswith(".*")} - theirs.keys() == set()
    assert all(any(known.startswith(name[:-1]) for known in theirs) for name in there if name.endswith(".*"))


def test_every_parameter_of_a_method_has_an_equivalent_or_is_explained(theirs: dict[str, Any]) -> None:
    assert [
        f"{name}({parameter})"
        for row in rows("wxc-sdk")
        for name in row.theirs
        if name in theirs
        for parameter in unexplained(theirs[name], row)
    ] == []


def test_every_option_of_its_client_is_in_a_table() -> None:
    options = {
        name for name, each in inspect.signature(WebexSimpleApi).parameters.items() if each.kind != each.VAR_KEYWORD
    }
    there = [called(name) for row in rows("wxc-sdk") for name in row.theirs if name.startswith("WebexSimpleApi(")]

    assert {argument for _, arguments in there for argument in arguments} == options


def test_what_it_has_beside_is_said_to_have_no_equivalent(api: Any) -> None:
    told = GUIDE.partition("### What has no equivalent")[2]
    others = {name for name in vars(api) if not name.startswith("_")} - {"session"} - set(FAMILIES)

    assert [name for name in sorted(others) if f"`{name}`" not in told] == []


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # it derives from a class of aiohttp's that is not to be
@pytest.mark.parametrize(
    ("module", "names"),
    [
        ("wxc_sdk.tokens", ["Tokens"]),
        ("wxc_sdk.integration", ["Integration"]),
        ("wxc_sdk.rest", ["RestError"]),
        ("wxc_sdk.as_rest", ["AsRestError"]),
        ("wxc_sdk.base", ["webex_id_to_uuid"]),
        ("wxc_sdk.webhook", ["WebhookEvent"]),
        ("wxc_sdk.har_writer", ["HarWriter"]),
    ],
)
def test_what_it_has_beside_its_methods_is_named_as_it_is_there(module: str, names: list[str]) -> None:
    for name in names:
        assert hasattr(import_module(module), name)
        assert name in named()


def test_what_is_said_of_its_client_is_so(api: Any) -> None:
    there = [name.removeprefix("api.") for name in named() if name.startswith("api.")]

    assert len(there) == 4
    for name in there:
        attrgetter(name)(api)
