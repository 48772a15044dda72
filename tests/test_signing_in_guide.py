"""What docs/signing-in.md says is so: its examples run one after the other, against a fake over HTTP."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest

from webex_client import auth
from webex_client.testing import FakeWebex

ROOT = Path(__file__).resolve().parent.parent
GUIDE = (ROOT / "docs" / "signing-in.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL)


class Reader:
    """Somebody who does what the examples say, in a browser and elsewhere."""

    def __init__(self, fake: FakeWebex, url: str) -> None:
        self.fake, self.url = fake, url
        self.printed: list[str] = []
        self.integration = fake.sign_in.add_integration()
        self.robot = fake.sign_in.add_service_app(name="Robot")
        self.issuer = fake.sign_in.add_guest_issuer()
        self.names: dict[str, Any] = {"__name__": "guide", "print": self.read, "input": self.browse}

    def read(self, *words: object) -> None:
        """Read what an example prints, and do it."""
        text = " ".join(map(str, words))
        self.printed.append(text)
        if code := re.search(r"and type (\d+)", text):
            self.fake.sign_in.approve_device(code[1], self.fake.me)

    def browse(self, asked: str) -> str:
        """Open the address that was printed last, agree, and tell where that leads."""
        address = self.printed[-1].removeprefix("Open ").replace("https://webexapis.com/v1/", self.url)
        return httpx.get(address).headers["Location"]

    def try_out(self, block: str, **names: Any) -> None:
        """Run an example whose clients ask the fake."""
        code = re.sub(r"(WebexClient\(\w+(?:\(\))?)\)", rf"\1, base_url={self.url!r})", block)
        code = re.sub(r"(from_oauth_\w+\(.*)\) as", rf"\1, base_url={self.url!r}) as", code)
        self.names |= names
        exec(compile(code, "signing-in.md", "exec"), self.names)


@pytest.fixture
def reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reader]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    fake = FakeWebex()
    with fake.serve() as url:
        yield Reader(fake, url)


def credentials(registered: Any) -> dict[str, str]:
    return {"CLIENT_ID": registered.client_id, "CLIENT_SECRET": registered.client_secret}


def refresh_token(reader: Reader, registered: Any) -> str:
    """A refresh token as developer.webex.com would show it."""
    with reader.fake.client() as webex:
        answer = webex.service_apps.create_token(
            registered.id,
            client_id=registered.client_id,
            client_secret=registered.client_secret,
            target_org_id=webex.people.me().org_id or "",
        )
    assert answer.refresh_token
    return answer.refresh_token


def test_the_examples_run_one_after_the_other(reader: Reader, tmp_path: Path) -> None:
    fake, names = reader.fake, reader.names
    left = iter(BLOCKS)
    names |= credentials(reader.integration)

    reader.try_out(next(left))  # a browser
    assert reader.printed.pop() == "Hello Myself"
    assert (tmp_path / ".config" / "my-app" / "webex.json").exists()
    reader.try_out(BLOCKS[0])
    assert reader.printed[-1] == "Hello Myself"
    assert len(reader.printed) == 2, "the second time nobody is sent anywhere"

    reader.try_out(next(left))  # a web application
    session: dict[str, str] = {}
    url = names["begin"]("mary", session)
    sent = dict(parse_qsl(urlsplit(url).query))
    code = fake.sign_in.authorize(reader.integration, fake.me, code_challenge=sent["code_challenge"])
    assert names["finish"]("mary", session, f"code={code}&state={sent['state']}") == "Myself"

    reader.try_out(
        next(left),
        code=fake.sign_in.authorize(reader.integration, fake.me),
        redirect_uri=reader.integration.redirect_uri,
        refresh_token=names["app"].tokens().refresh_token,
    )
    assert reader.printed[-2:] == ["Hello Myself"] * 2

    for _ in range(2):  # devices
        reader.try_out(next(left))
        assert reader.printed[-1] == "Hello Myself"

    names |= credentials(reader.robot)
    with fake.client() as webex:
        names |= {"APPLICATION_ID": reader.robot.id, "ORGANIZATION_ID": webex.people.me().org_id}
    names["REFRESH_TOKEN"] = refresh_token(reader, reader.robot)
    reader.try_out(next(left))
    assert reader.printed[-1] == "Hello Robot"
    reader.try_out(next(left))
    assert isinstance(names["robot"], auth.ServiceApp)

    names |= {"ISSUER_ID": reader.issuer.id, "ISSUER_SECRET": reader.issuer.secret}
    reader.try_out(next(left))
    assert reader.printed[-1] == "Hello Mary Somerville"

    reader.try_out(next(left))  # a store
    assert reader.printed[-1] == "['access_token', 'expires_at', 'refresh_token', 'refresh_token_expires_at']"

    (tmp_path / "token.txt").write_text(f"{fake.me.token}\n")
    reader.try_out(next(left))
    assert reader.printed[-1] == "Hello Myself"

    reader.try_out(next(left))  # without a token
    assert reader.printed[-1] == "1209599"

    reader.try_out(next(left))
    names["test_somebody_signs_in"]()
    assert list(left) == []


def test_every_name_it_imports_is_public() -> None:
    for module, imported in re.findall(r"^from (webex_client\S*) import (.+)$", GUIDE, re.MULTILINE):
        if module == "webex_client.auth":
            assert set(re.split(r",\s*", imported)) <= set(auth.__all__)


def test_every_file_and_heading_it_links_to_is_there() -> None:
    headings = {
        re.sub(r"[^\w -]", "", line).strip().lower().replace(" ", "-") for line in re.findall(r"^#+ (.+)$", GUIDE, re.M)
    }
    assert set(re.findall(r"\]\(#([^)]+)\)", GUIDE)) <= headings
    for target in re.findall(r"\]\((?!http|#)([^)#]+)", GUIDE):
        assert (ROOT / "docs" / target).exists(), target
