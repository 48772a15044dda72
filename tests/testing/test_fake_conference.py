"""Conferences of the fake: begun, steered and ended by their host."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from refusals import refused

from webex_client import WebexClient
from webex_client.models import ConferenceDetails
from webex_client.testing import FakeWebex

CALLS = ["call-one", "call-two"]


def parts(conference: ConferenceDetails) -> list[tuple[str | None, bool | None, bool | None]]:
    return [(each.call_id, each.muted, each.deafened) for each in conference.participants or []]


def test_where_there_is_no_conference_nothing_is_told(webex: WebexClient) -> None:
    assert webex.conference.get().to_dict() == {}


def test_two_calls_make_a_conference(webex: WebexClient) -> None:
    webex.conference.start(call_ids=CALLS)
    conference = webex.conference.get()
    assert (conference.state, conference.muted) == ("connected", False)
    assert conference.created is not None
    assert parts(conference) == [("call-one", False, False), ("call-two", False, False)]


@pytest.mark.parametrize("calls", [[], ["one"], ["one", "one"], ["one", ""], ["one", "two", "one"]])
def test_fewer_than_two_different_calls_make_none(webex: WebexClient, calls: list[str]) -> None:
    with refused(400):
        webex.conference.start(call_ids=calls)
    assert webex.conference.get().to_dict() == {}


def test_there_is_one_conference_at_a_time(webex: WebexClient) -> None:
    webex.conference.start(call_ids=CALLS)
    with refused(409):
        webex.conference.start(call_ids=["three", "four"])
    webex.conference.release()
    webex.conference.start(call_ids=["three", "four"])


def test_another_call_is_taken_in_once(webex: WebexClient) -> None:
    webex.conference.start(call_ids=CALLS)
    webex.conference.add_participant(call_id="three")
    assert parts(webex.conference.get())[-1] == ("three", False, False)
    for taken in ("call-one", "three"):
        with refused(409):
            webex.conference.add_participant(call_id=taken)
    with refused(400):
        webex.conference.add_participant(call_id="")


def test_the_host_is_muted_where_nobody_is_named(webex: WebexClient) -> None:
    webex.conference.start(call_ids=CALLS)
    webex.conference.mute()
    webex.conference.mute()
    muted = webex.conference.get()
    assert (muted.muted, parts(muted)) == (True, [("call-one", False, False), ("call-two", False, False)])
    webex.conference.unmute()
    assert webex.conference.get().muted is False


def test_a_participant_is_muted_and_deafened(webex: WebexClient) -> None:
    webex.conference.start(call_ids=CALLS)
    webex.conference.mute(call_id="call-two")
    webex.conference.deafen(call_id="call-two")
    conference = webex.conference.get()
    assert (conference.muted, parts(conference)) == (False, [("call-one", False, False), ("call-two", True, True)])
    webex.conference.unmute(call_id="call-two")
    assert parts(webex.conference.get())[1] == ("call-two", False, True)
    webex.conference.undeafen(call_id="call-two")
    assert parts(webex.conference.get())[1] == ("call-two", False, False)


def test_a_conference_is_held_and_resumed(webex: WebexClient) -> None:
    webex.conference.start(call_ids=CALLS)
    webex.conference.hold()
    webex.conference.hold()
    assert webex.conference.get().state == "held"
    with refused(409, "hold"):
        webex.conference.add_participant(call_id="three")
    webex.conference.resume()
    webex.conference.resume()
    assert webex.conference.get().state == "connected"
    webex.conference.add_participant(call_id="three")


def test_a_released_conference_is_over(webex: WebexClient) -> None:
    webex.conference.start(call_ids=CALLS)
    webex.conference.hold()
    webex.conference.release()
    assert webex.conference.get().to_dict() == {}


@pytest.mark.parametrize(
    "command",
    [
        lambda webex: webex.conference.release(),
        lambda webex: webex.conference.hold(),
        lambda webex: webex.conference.resume(),
        lambda webex: webex.conference.mute(),
        lambda webex: webex.conference.unmute(call_id="call-one"),
        lambda webex: webex.conference.deafen(call_id="call-one"),
        lambda webex: webex.conference.undeafen(call_id="call-one"),
        lambda webex: webex.conference.add_participant(call_id="three"),
    ],
)
def test_where_there_is_no_conference_there_is_nothing_to_steer(
    fake: FakeWebex, webex: WebexClient, command: Callable[[WebexClient], None]
) -> None:
    fake.add_person("ada@example.com", token="ada")
    fake.client(access_token="ada").conference.start(call_ids=CALLS)
    with refused(404):
        command(webex)


def test_whoever_does_not_take_part_is_not_found(webex: WebexClient) -> None:
    webex.conference.start(call_ids=CALLS)
    with refused(404):
        webex.conference.mute(call_id="three")
    with refused(404):
        webex.conference.deafen(call_id="three")


def test_everybody_has_a_conference_of_their_own(fake: FakeWebex, webex: WebexClient) -> None:
    fake.add_person("ada@example.com", token="ada")
    webex.conference.start(call_ids=CALLS)
    assert fake.client(access_token="ada").conference.get().to_dict() == {}


def test_a_shared_line_has_a_conference_beside_ones_own(fake: FakeWebex, webex: WebexClient) -> None:
    line = "Y2lzY29zcGFyazovL3VzL1BMQUNFLzE"
    webex.conference.start(call_ids=CALLS)
    with refused(409):
        webex.conference.start(call_ids=["call-one", "three"], line_owner_id=line)
    webex.conference.start(call_ids=["three", "four"], line_owner_id=line)
    webex.conference.add_participant(call_id="five", line_owner_id=line)
    webex.conference.mute(call_id="five")
    webex.conference.hold(line_owner_id=line)

    assert parts(webex.conference.get(line_owner_id=line))[-1] == ("five", True, False)
    assert webex.conference.get(line_owner_id=line).state == "held"
    assert webex.conference.get().state == "connected"
    webex.conference.resume(line_owner_id=line)
    webex.conference.release(line_owner_id=line)
    assert webex.conference.get(line_owner_id=fake.me.id).state == "connected"
    assert webex.conference.get(line_owner_id=line).to_dict() == {}


async def test_asynchronous_clients_steer_as_well(fake: FakeWebex) -> None:
    async with fake.async_client() as webex:
        await webex.conference.start(call_ids=CALLS)
        await webex.conference.hold()
        assert (await webex.conference.get()).state == "held"
