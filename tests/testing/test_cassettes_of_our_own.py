"""The project's own cassettes, recorded from the fake: both clients make the same of them, and they are up to date."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cassettes import stories
from cassettes.stories import PATIENT, STORIES, told, told_asynchronously

from webex_client import AsyncWebexClient, WebexClient
from webex_client.testing import exchanges
from webex_client.testing.contract import check
from webex_client.testing.exchanges import cassette
from webex_client.testing.recording import VARIABLE
from webex_client.testing.redaction.traces import Traces
from webex_client.testing.replay import AsyncReplayTransport, ReplayTransport

FOLDER = Path(stories.__file__).parent


@pytest.fixture(autouse=True)
def no_orders_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)


def cassette_of(name: str) -> Path:
    return FOLDER / f"{name}.yaml"


def test_every_cassette_has_its_story() -> None:
    assert {path.stem for path in FOLDER.glob("*.yaml")} == set(STORIES)


@pytest.mark.parametrize("name", STORIES)
def test_the_client_makes_of_it_what_it_made_when_it_was_recorded(name: str) -> None:
    with (
        ReplayTransport(cassette_of(name)) as replay,
        WebexClient("any", transport=replay, clock=replay.clock, retry=PATIENT) as webex,
    ):
        told(STORIES[name](None), webex)


@pytest.mark.parametrize("name", STORIES)
async def test_the_asynchronous_client_makes_the_same_of_it(name: str) -> None:
    async with (
        AsyncReplayTransport(cassette_of(name)) as replay,
        AsyncWebexClient("any", transport=replay, clock=replay.clock, retry=PATIENT) as webex,
    ):
        await told_asynchronously(STORIES[name](None), webex)


@pytest.mark.parametrize("name", STORIES)
def test_recorded_again_it_is_the_same(name: str, tmp_path: Path) -> None:
    stories.recorded(name, tmp_path / "again.yaml")

    again, there = (tmp_path / "again.yaml").read_text("utf-8"), cassette_of(name).read_text("utf-8")
    assert again == there, "what the client sends or the fake answers has changed: renew with python -m tests.cassettes"


@pytest.mark.parametrize("name", STORIES)
def test_it_is_marked_as_made_against_the_fake_and_every_operation_in_it_is_known(name: str) -> None:
    assert cassette.load(cassette_of(name)).source == "fake"
    for exchange in exchanges.read(cassette_of(name)):
        assert isinstance(exchange, exchanges.Exchange)
        assert exchange.operation is not None
        assert exchange.time is not None


@pytest.mark.parametrize("name", STORIES)
def test_no_secret_of_a_story_is_in_its_cassette(name: str) -> None:
    secrets = Traces(["a-token-of-mine", "not to be told", "hush, hush"])
    text = cassette_of(name).read_text("utf-8")

    assert not secrets.found_in(text)
    assert "REDACTED" in text


def test_a_story_notices_what_is_not_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "messaging.yaml"
    path.write_text(cassette_of("messaging").read_text("utf-8").replace("displayName: Maria Curie", "displayName: X"))

    with ReplayTransport(path, match="operation") as replay, WebexClient("any", transport=replay) as webex:
        with pytest.raises(AssertionError):
            told(STORIES["messaging"](None), webex)
        while replay.remaining:
            replay.send(replay.remaining[0].request)


def test_json_is_shown_to_people_as_such() -> None:
    for recorded in cassette.load(cassette_of("messaging")).recorded:
        body = recorded.request.get("body")
        assert body is None or list(body) == ["json"]
        assert recorded.exchange.response is not None
        assert not recorded.exchange.response.content or json.loads(recorded.exchange.response.content)


def test_they_are_what_the_contract_says() -> None:
    report = check(cassette_of(next(iter(STORIES))).parent)

    assert report.checked
    assert report.findings == []
