"""What docs/extending.md says is so: its examples run one after the other, and have paging and retries for free."""

from __future__ import annotations

import asyncio
import json
import re
from pathlib import Path
from typing import Any

import pytest
from in_memory import TOKEN, AsyncRecordingTransport, RecordingTransport, VirtualClock, answer, page

from webex_client import Request, Response

ROOT = Path(__file__).resolve().parent.parent
GUIDE = (ROOT / "docs" / "extending.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL)
BADGES = "https://webexapis.com/v1/people/ada/badges"


class Service:
    """Answers as a Webex with badges would; every third request meets a rate limit."""

    def __init__(self) -> None:
        self.seen = 0

    def __call__(self, request: Request) -> Response[Any]:
        self.seen += 1
        if self.seen % 3 == 0:
            return answer(429, Retry_After="2")
        assert request.headers["Authorization"] == f"Bearer {TOKEN}"
        if request.method == "POST":
            assert isinstance(request.body, bytes)
            return answer(200, {"id": "3", **json.loads(request.body)})
        if request.method == "DELETE":
            return answer(204)
        if request.url == "https://webexapis.com/v1/badges/42?locale=en":
            return answer(200, {"title": "Bug hunter"}, Trackingid="ROUTERGW_1")
        later = "after=1" in request.url
        return (
            page({"id": "2", "title": "Two"}) if later else page({"id": "1", "title": "One"}, next=f"{BADGES}?after=1")
        )


@pytest.fixture
def wire() -> RecordingTransport:
    return RecordingTransport(Service())


@pytest.fixture
def names(wire: RecordingTransport, clock: VirtualClock, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the examples have beside what they import: a service that knows badges, and a clock of its own."""
    monkeypatch.setenv("WEBEX_ACCESS_TOKEN", TOKEN)
    return {"__name__": "extending", "wire": wire, "clock": clock}


def run(block: str, names: dict[str, Any]) -> None:
    """An example as it stands, but that its clients speak to the service."""

    def to_the_service(made: re.Match[str]) -> str:
        given = [made[2]] if made[2] else []
        wire = [] if "transport=" in made[2] else ["transport=wire"]
        return f"{made[1]}({', '.join([*given, *wire, 'clock=clock'])}) as"

    code = re.sub(r"(Webex\w*)\((.*)\) as", to_the_service, block).replace("HttpxTransport()", "wire")
    exec(compile(code, "extending.md", "exec", dont_inherit=True), names)


def test_every_example_runs_one_after_the_other(
    names: dict[str, Any],
    wire: RecordingTransport,
    clock: VirtualClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("token.txt").write_text(f"{TOKEN}\n")

    for block in BLOCKS:
        run(block, names)

    printed = capsys.readouterr().out
    assert "Bug hunter ROUTERGW_1" in printed
    assert "One\nTwo\n" in printed
    assert "[Badge(id='1', title='One'), Badge(id='2', title='Two')]" in printed
    assert "Counter({200: 2, 429: 1})" in printed
    assert len(clock.slept) >= 3, "rate limits were waited out"
    assert wire.requests[-1].method == "POST"


def test_its_resource_works_with_the_asynchronous_client_too(names: dict[str, Any], clock: VirtualClock) -> None:
    for block in BLOCKS:
        if "class " in block and "HttpxTransport" not in block:
            run(block.partition("\n\nwith ")[0], names)

    async def use() -> tuple[Any, list[Any]]:
        async with names["MyAsyncWebex"](TOKEN, transport=AsyncRecordingTransport(Service()), clock=clock) as webex:
            return await webex.badges.give("ada", title="Early bird"), [each async for each in webex.badges.list("ada")]

    given, listed = asyncio.run(use())

    assert given.title == "Early bird"
    assert [badge.title for badge in listed] == ["One", "Two"]
    assert len(clock.slept) == 1


def test_every_file_it_links_to_is_there() -> None:
    for target in re.findall(r"\]\((?!http|#)([^)#]+)\)", GUIDE):
        assert (ROOT / "docs" / target).exists(), target


def test_every_reader_of_answers_it_names_is_one() -> None:
    from webex_client import results

    (sentence,) = re.findall(r"`returns` is (.*?) of `webex_client.results`", GUIDE)
    assert set(re.findall(r"`(\w+)", sentence)) <= set(results.__all__)
