"""Which requests are Webex's, and which of those the contract should have."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from written_down import ROOMS, Said, interaction

from webex_client.testing.contract import Case, Kind, check
from webex_client.testing.contract.addresses import path_of


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("/rooms/1?a=b", "/rooms/1"),
        ("/v1/rooms", "/rooms"),
        ("/v1rooms", "/v1rooms"),
        ("https://webexapis.com/v1/rooms?max=1", "/rooms"),
        ("https://api.ciscospark.com/v1/people/me", "/people/me"),
        ("http://127.0.0.1:8080/v1/rooms", "/rooms"),
        ("https://webexapis.com/v2/rooms", None),
        ("https://webexapis.com/v1", None),
        ("https://example.com/", None),
        ("https://[broken/v1/rooms", None),
    ],
)
def test_the_path_of_a_request_begins_after_the_version(url: str, path: str | None) -> None:
    assert path_of(url) == path


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("http://LOCALHOST:1/webex/rooms", "/rooms"),
        ("http://localhost:1/webexes/rooms", None),
        ("http://localhost:2/webex/rooms", None),
        ("https://localhost:1/webex/rooms", None),
        ("/rooms", "/rooms"),
    ],
)
def test_with_a_base_url_only_what_is_under_it_is_webex_s(url: str, path: str | None) -> None:
    assert path_of(url, "http://localhost:1/webex/") == path


def case(folder: Path, url: str, method: str = "GET", **options: str) -> Case:
    """What becomes of a request to this address."""
    entry = interaction(Said(), {"string": ROOMS})
    entry["request"].update(uri=url, method=method)
    file = folder / "vcr.yaml"
    file.write_text(yaml.safe_dump({"interactions": [entry]}))
    return check(file, **options).cases[0]


@pytest.mark.parametrize(
    ("url", "method"),
    [
        ("https://example.com/login", "GET"),
        ("https://analytics.example.com/v1/track", "POST"),
        ("https://webexapis.com/v1/rooms", "OPTIONS"),
        ("https://webexapis.com/v1/authorize?client_id=C1", "GET"),
        ("https://hydra.webex.com/login", "GET"),
    ],
)
def test_what_is_no_call_of_the_api_is_skipped(url: str, method: str, tmp_path: Path) -> None:
    skipped = case(tmp_path, url, method)
    assert skipped.skipped
    assert skipped.findings == ()


def test_a_file_may_be_anything(tmp_path: Path) -> None:
    found = case(tmp_path, "https://webexapis.com/v1/contents/Y2lzY29", "GET")
    assert found.operation == "contents.get"
    assert found.findings == ()


@pytest.mark.parametrize(
    ("url", "title"),
    [
        ("https://webexapis.com/v1/new/thing", "GET /new/thing"),
        ("https://api-usgov.webex.com/v1/new/thing", "GET /new/thing"),
        ("http://localhost:8080/v1/new/thing", "GET /new/thing"),
        ("https://webexapis.com/v1/things/ada@example.com/parts", "GET /things/*/parts"),
        ("https://webexapis.com/v1/things/Y2lzY29zcGFyazovL3VzL1JPT00vMQY2lz", "GET /things/*"),
        ("https://webexapis.com/v1/things/865ca0f68b694cebb0025f4084435723", "GET /things/*"),
    ],
)
def test_a_call_that_the_contract_does_not_have_is_found_without_its_ids(url: str, title: str, tmp_path: Path) -> None:
    (finding,) = case(tmp_path, url).findings
    assert (finding.kind, finding.request, finding.found) == (Kind.OPERATION, title, title)


def test_a_call_of_webex_through_a_proxy_is_known_by_its_path(tmp_path: Path) -> None:
    assert case(tmp_path, "https://proxy.example.com/v1/rooms").operation == "rooms.list"


def test_a_base_url_makes_any_address_one_that_the_contract_should_have(tmp_path: Path) -> None:
    found = case(tmp_path, "https://proxy.example.com/webex/new", base_url="https://proxy.example.com/webex")
    assert [finding.kind for finding in found.findings] == [Kind.OPERATION]
