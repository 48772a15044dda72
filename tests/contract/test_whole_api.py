"""Every operation that is promised is there: in the contract, on both clients, in the fake, and with an example."""

from __future__ import annotations

import re

import pytest
from test_requests import every_operation

from webex_client import AsyncWebexClient, WebexClient
from webex_client.testing.fake.handlers import HANDLERS

from .description import OPERATIONS, Described, Json, python_name
from .recorded import SHARED

FACTS = SHARED / "facts" / "operations.md"

SIGNING_IN_AND_FILES = [
    ("POST", "/access_token"),
    ("POST", "/device/authorize"),
    ("POST", "/device/token"),
    ("POST", "/jwt/login"),
    ("GET", "/contents/{id}"),
    ("HEAD", "/contents/{id}"),
]


def described(method: str, path: str) -> str | None:
    """The id of the operation of a method and path, whatever the parameters of the path are called."""
    found = [each for each in OPERATIONS.values() if (each.method, unnamed(each.path)) == (method, unnamed(path))]
    return next((each.id for each in found if not each.fixed), None)


def unnamed(path: str) -> str:
    return re.sub(r"\{\w+\}", "{}", path)


@pytest.mark.skipif(not FACTS.is_file(), reason=f"needs {SHARED.name}/facts/operations.md beside the repository")
def test_every_operation_of_the_official_files_is_described_once() -> None:
    promised = re.findall(r"^### ([A-Z]+) (/\S+)", FACTS.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(promised) == len(set(promised)) == 139
    ids = {each: described(*each) for each in promised}
    assert [each for each, name in ids.items() if name is None] == []
    assert len(set(ids.values())) == 139


@pytest.mark.parametrize(("method", "path"), SIGNING_IN_AND_FILES)
def test_signing_in_and_files_are_described_too(method: str, path: str) -> None:
    assert described(method, path)


@pytest.mark.parametrize("make", [WebexClient, AsyncWebexClient])
def test_every_operation_is_a_method_of_both_clients(make: type[WebexClient | AsyncWebexClient]) -> None:
    webex = make("token")
    for name in OPERATIONS:
        resource, _, method = name.partition(".")
        assert callable(getattr(getattr(webex, resource), method)), name


@pytest.mark.parametrize("make", [WebexClient, AsyncWebexClient])
def test_what_belongs_to_meetings_is_reached_through_them_as_well(make: type[WebexClient | AsyncWebexClient]) -> None:
    webex = make("token")
    parts = {each.resource for each in OPERATIONS.values() if each.resource.startswith("meeting_")}
    assert {"meeting_registrants", "meeting_templates", "meeting_invitees"} < parts
    for part in parts:
        assert type(getattr(webex.meetings, part.removeprefix("meeting_"))) is type(getattr(webex, part))


def test_the_fake_has_an_answer_to_every_operation() -> None:
    of_their_own = {each.id for each in OPERATIONS.values() if not each.fixed}
    assert sorted(of_their_own - HANDLERS.keys()) == []


def test_every_operation_has_a_test_of_the_exact_request_it_makes() -> None:
    assert list(every_operation.args[1]) == list(OPERATIONS.values())


@pytest.mark.parametrize("each", OPERATIONS.values(), ids=OPERATIONS)
def test_every_parameter_has_an_example_to_test_it_with(each: Described) -> None:
    assert [parameter["name"] for parameter in each.parameters if "example" not in parameter] == []
    properties: Json = each.body_schema.get("properties", {})
    of_files = each.node.get("requestBody", {}).get("content", {}).get("multipart/form-data", {}).get("example", {})
    shown = each.body_example().keys() | of_files.keys()
    assert not properties or shown, "a body without an example"
    assert {python_name(key, properties[key]) for key in each.body_schema.get("required", [])} <= each.arguments.keys()
