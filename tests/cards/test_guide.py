"""What docs/cards.md says is so: its examples run, in the order of the page, against the fake."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from webex_client import cards
from webex_client.testing import FakeWebex

ROOT = Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "docs" / "cards.md").read_text(encoding="utf-8")


def test_every_example_runs_and_prints_what_the_page_says(capsys: pytest.CaptureFixture[str]) -> None:
    fake = FakeWebex()
    ada = fake.add_person("ada@example.com", token="ada")
    with fake.client() as webex, fake.client(access_token="ada") as hers:
        room = webex.rooms.create(title="Dev Room")
        webex.memberships.create(room_id=room.id, person_id=ada.id)
        known: dict[str, Any] = {"webex": webex, "room": room}
        for block in re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL):
            if "action_id" in block:
                entered = {"form": "lunch", "guests": "3", "dishes": "soup,salad", "outside": "true", "note": ""}
                action = hers.attachment_actions.create(type="submit", message_id=known["message"].id, inputs=entered)
                known["action_id"] = action.id
            exec(compile(block, "docs/cards.md", "exec"), known)

    assert capsys.readouterr().out == "".join(re.findall(r"```\n(card: .*?)```", GUIDE, re.DOTALL))


def test_it_names_every_word_there_is() -> None:
    words = GUIDE.partition("## The words")[2]

    assert {name for name in cards.__all__ if name[0].isupper()} <= set(re.findall(r"`(\w+)`", words))


def test_every_file_it_links_to_is_there() -> None:
    for target in re.findall(r"\]\((?!http|#)([^)#]+)\)", GUIDE):
        assert (ROOT / "docs" / target).exists(), target
