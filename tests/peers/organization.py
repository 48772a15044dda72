"""The organization that is there from the beginning where a scenario needs one: others, their tokens, applications."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from fake_process import FakeProcess

_FILE = Path(__file__).with_suffix(".json")
_STATE = json.loads(_FILE.read_bytes())

in_the_organization = pytest.mark.parametrize("fake", [("--seed", str(_FILE))], indirect=True, ids=["organization"])

ADA, BOT = (person["token"] for person in _STATE["people"])
[INTEGRATION] = _STATE["integrations"]
[GUEST_ISSUER] = _STATE["guestIssuers"]


def authorization_code(fake: FakeProcess) -> str:
    """What a browser brings to the integration's address when somebody has agreed."""
    asked = {"response_type": "code", "client_id": INTEGRATION["clientId"], "redirect_uri": INTEGRATION["redirectUri"]}
    answer = httpx.get(f"{fake.url}authorize", params=asked)
    return parse_qs(urlsplit(answer.headers["Location"]).query)["code"][0]
