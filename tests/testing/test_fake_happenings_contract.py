"""What the fake answers about what happens in it is what the contract describes, and what it tells is what was told."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from checking import OPERATIONS, CheckingTransport
from contract.recorded import SHARED, each
from receivers import CARD, HOOK
from refusals import NOBODY

from webex_client import ApiError, WebexClient
from webex_client.testing import FakeWebex

COVERED = {"attachment_actions", "conference", "events", "room_tabs", "webhooks"}


def happenings(fake: FakeWebex, webex: WebexClient) -> None:
    """Meets every operation about webhooks, events, tabs, cards and conferences, and makes an event of every kind."""
    hook = webex.webhooks.create(name="Hook", target_url=HOOK, resource="messages", event="all", secret="s")
    everything = webex.webhooks.create(name="All", target_url=HOOK, resource="all", event="all", owned_by="org")
    webex.webhooks.update(hook.id, name="Hook", target_url=HOOK + "/2", status="active")
    webex.webhooks.get(hook.id)
    webex.webhooks.list(page_size=1).all()
    webex.webhooks.list(owned_by="org").all()
    room = webex.rooms.create(title="Dev Room")
    webex.rooms.update(room.id, title="Lab", is_locked=True)
    filtered = webex.webhooks.create(
        name="x", target_url=HOOK, resource="messages", event="all", filter=f"roomId={room.id}"
    )
    place = webex.memberships.create(room_id=room.id, person_email="ada@example.com")
    webex.memberships.update(place.id, is_moderator=True)
    message = webex.messages.create(room_id=room.id, markdown="hello <@all> <@personEmail:ada@example.com>")
    webex.messages.edit(message.id, room_id=room.id, text="bye")
    webex.messages.create(room_id=room.id, parent_id=message.id, files=[io.BytesIO(b"passed")])
    webex.messages.delete(message.id)
    webex.messages.create(to_person_email="ada@example.com", text="hello")
    card = webex.messages.create(room_id=room.id, text="a card", attachments=[CARD])
    action = webex.attachment_actions.create(type="submit", message_id=card.id, inputs={"answer": "yes"})
    webex.attachment_actions.get(action.id)
    tabs = [webex.room_tabs.create(room_id=room.id, content_url=HOOK, display_name=str(n)) for n in range(101)]
    webex.room_tabs.update(tabs[0].id, room_id=room.id, content_url=HOOK + "/2", display_name="Tab")
    webex.room_tabs.get(tabs[0].id)
    webex.room_tabs.list(room_id=room.id).all()
    webex.room_tabs.delete(tabs[0].id)
    webex.memberships.delete(place.id)
    webex.rooms.delete(room.id)
    webex.conference.get()
    webex.conference.start(call_ids=["one", "two"])
    webex.conference.add_participant(call_id="three")
    webex.conference.mute()
    webex.conference.unmute(call_id="three")
    webex.conference.deafen(call_id="three")
    webex.conference.undeafen(call_id="three")
    webex.conference.get()
    webex.conference.hold()
    webex.conference.resume()
    webex.conference.release()
    events = webex.events.list(page_size=5).all()
    webex.events.get(events[0].id)
    for each_hook in (hook, everything, filtered):
        webex.webhooks.delete(each_hook.id)
    for refused in (
        lambda: webex.webhooks.create(name="", target_url=HOOK, resource="all", event="all"),
        lambda: webex.webhooks.get(NOBODY),
        lambda: webex.events.get(NOBODY),
        lambda: webex.attachment_actions.create(type="submit", message_id=NOBODY, inputs={}),
        lambda: webex.room_tabs.list(room_id=NOBODY).all(),
        lambda: webex.conference.start(call_ids=["one"]),
        lambda: webex.conference.hold(),
        lambda: webex.rooms.get_meeting_info(webex.rooms.create(title="Dev Room").id),
    ):
        with pytest.raises(ApiError):
            refused()


def test_every_answer_keeps_to_the_contract(fake: FakeWebex) -> None:
    checking = CheckingTransport(fake)
    with WebexClient(fake.me.token, transport=checking, clock=fake.clock) as webex:
        happenings(fake, webex)

    met = {name for name, status in checking.seen if status < 300}
    assert {name for name in met if name.partition(".")[0] in COVERED} == {
        name for name in OPERATIONS if name.partition(".")[0] in COVERED
    }
    assert {status for _, status in checking.seen} >= {200, 204, 400, 404, 410}


def recorded() -> list[tuple[str, dict[str, Any]]]:
    """The deliveries that came whole: with who did it, which the oldest ones do not tell."""
    files = sorted((SHARED / "recordings").rglob("*.json"))
    read: list[tuple[Path, dict[str, Any]]] = [(path, json.loads(path.read_text(encoding="utf-8"))) for path in files]
    return [
        (path.stem, content["body"])
        for path, content in read
        if "delivery" in content and isinstance(content["body"], dict) and "actorId" in content["body"]
    ]


@each(recorded(), "name, body")
def test_a_delivery_tells_what_live_ones_tell(
    fake: FakeWebex, webex: WebexClient, name: str, body: dict[str, Any]
) -> None:
    room = webex.rooms.create(title="Dev Room")
    card = webex.messages.create(room_id=room.id, text="a card", attachments=[CARD])
    for resource in ("messages", "attachmentActions"):
        webex.webhooks.create(name="Hook", target_url=HOOK, resource=resource, event="created", secret="s")
    webex.attachment_actions.create(type="submit", message_id=card.id, inputs={"answer": "yes"})
    webex.messages.create(room_id=room.id, text="hello")
    told = {delivery.json()["resource"]: delivery.json() for delivery in fake.deliveries}

    assert set(told["messages"]) == set(told["attachmentActions"]) == set(body) - {"filter"}
    if body["resource"] in told:
        assert set(told[body["resource"]]["data"]) <= set(body["data"])
