"""What docs/webhooks.md says is so: its examples run, and the bot in them answers wherever it is mounted."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import webex_client
from webex_client import WebexClient, webhooks
from webex_client.models import Webhook
from webex_client.testing import FakeWebex

from .django_site import django_site
from .mounted import Mounted
from .telling import SECRET, signed, told

ROOT = Path(__file__).resolve().parent.parent.parent
GUIDE = (ROOT / "docs" / "webhooks.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL)


def section(heading: str) -> str:
    """The example under a heading."""
    (text,) = re.findall(rf"^###? {heading}\n(.*?)(?=^##|\Z)", GUIDE, re.MULTILINE | re.DOTALL)
    (block,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    return str(block)


class Story:
    """The guide's bot, at a fake: what the examples define, in the order of the page."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("WEBHOOK_SECRET", SECRET)
        self.fake = FakeWebex()
        self.bot = self.fake.add_person("bot@example.com", display_name="Bot", type="bot")
        self.names: dict[str, Any] = {"fake": self.fake, "bot": self.bot}
        for block in BLOCKS[:2]:
            self.read(block)

    def read(self, block: str) -> None:
        code = block.replace("AsyncWebexClient()", "fake.async_client(access_token=bot.token)")
        code = code.replace(" WebexClient()", " fake.client(access_token=bot.token)")
        exec(compile(code, "webhooks.md", "exec"), self.names)

    def answers(self, mounted: Mounted) -> list[str | None]:
        """What is in the room once the bot was told of a message."""
        with self.fake.client() as webex:
            said = webex.messages.create(to_person_email=self.bot.email, text="hello")
            (delivery,) = self.fake.deliveries
            assert mounted.post(delivery.body, dict(delivery.headers)).status_code == 204
            self.names["receiver"].close()
            return [message.text for message in webex.messages.list(room_id=said.room_id)]


@pytest.fixture
def story(monkeypatch: pytest.MonkeyPatch) -> Story:
    return Story(monkeypatch)


@pytest.mark.parametrize(
    ("heading", "path", "is_async"),
    [
        ("On its own", "/", True),
        ("FastAPI", "/webex/", True),
        ("Starlette", "/webex", True),
        ("Flask", "/webex", False),
    ],
)
def test_the_bot_answers_where_it_is_mounted(heading: str, path: str, is_async: bool, story: Story) -> None:
    story.read(section(heading))
    assert story.answers(Mounted(story.names["application"], path, is_async)) == ["You said: hello", "hello"]


def test_the_bot_answers_from_a_view_of_django(story: Story) -> None:
    story.read(section("Django"))
    site = django_site(story.names["webhook"])
    assert story.answers(Mounted(site, "/webex", False)) == ["You said: hello", "hello"]


def test_the_examples_of_events_are_called(story: Story, capsys: pytest.CaptureFixture[str]) -> None:
    story.read(section("Events"))
    receiver = story.names["receiver"]
    membership, room = {"id": "1", "personEmail": "ada@example.com", "roomId": "2"}, {"id": "2", "title": "Dev Room"}
    for body in (told("memberships", data=membership), told("rooms", "updated", room), told("holograms")):
        assert receiver.receive(body, signed(body)).status == 204
    receiver.close()
    said = capsys.readouterr().out
    assert "ada@example.com created 2" in said
    assert "Dev Room" in said
    assert "UnknownEvent" in said


def test_while_the_secret_is_changed_both_are_good(story: Story) -> None:
    story.read(section("Changing the secret"))
    with story.names["receiver"] as receiver:
        for secret in ("the new one", "the old one"):
            body = told("rooms", "updated", {"id": secret})
            assert receiver.receive(body, signed(body, secret)).status == 204


def test_without_a_receiver(story: Story, capsys: pytest.CaptureFixture[str]) -> None:
    story.read(section("Without a receiver"))
    with story.fake.client() as webex:
        webex.messages.create(to_person_email=story.bot.email, text="hello")
    (delivery,) = story.fake.deliveries
    handler = story.names["handler"]
    assert handler(SimpleNamespace(body=delivery.body, headers=delivery.headers)) == 204
    assert handler(SimpleNamespace(body=delivery.body + b" ", headers=delivery.headers)) == 403
    assert capsys.readouterr().out == "hello\n"


def test_the_example_of_a_test_passes(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(section("Testing"))
    result = pytester.runpytest_subprocess("-W", "error", "-p", "no:asyncio", "-p", "no:cacheprovider")
    result.assert_outcomes(passed=1)


def test_no_example_is_left_out() -> None:
    headings = ["On its own", "FastAPI", "Starlette", "Flask", "Django", "Events", "Changing the secret"]
    assert BLOCKS[2:] == [section(heading) for heading in (*headings, "Without a receiver", "Testing")]


def test_every_name_it_imports_is_public() -> None:
    for package, public in (("webex_client", webex_client), ("webex_client.webhooks", webhooks)):
        for imported in re.findall(rf"^from {package} import (.+)$", GUIDE, re.MULTILINE):
            for name in imported.split(","):
                assert name.strip() in public.__all__


def test_a_webhook_that_was_turned_off_is_turned_on_again_as_it_says(story: Story) -> None:
    assert 'webex.webhooks.update(webhook_id, name=…, target_url=…, status="active")' in GUIDE
    webex: WebexClient = story.names["webex"]
    hook: Webhook = webex.webhooks.list().all()[0]
    assert webex.webhooks.update(hook.id, name="Bot", target_url=str(hook.target_url), status="active").id == hook.id
