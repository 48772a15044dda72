"""Importing costs little, and works in any order; each in an interpreter of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

SLOW = ["httpx", "attr", "attrs", "dateutil", "asyncio", "ssl"]


def fresh(code: str) -> Any:
    """What `code` leaves in `result`, run where nothing has been imported and warnings are errors."""
    script = f"import json, sys\n{code}\nprint(json.dumps(result))"
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", script], capture_output=True, text=True, timeout=300, check=False
    )
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


def loaded_by(code: str) -> set[str]:
    return set(fresh(f"{code}\nresult = list(sys.modules)"))


def test_importing_the_package_imports_next_to_nothing_else() -> None:
    loaded = loaded_by("import webex_client")

    assert not loaded & set(SLOW)
    assert {name for name in loaded if name.startswith("webex_client")} == {
        "webex_client",
        "webex_client._version",
    }


def test_importing_a_name_imports_no_http_library() -> None:
    assert "httpx" not in loaded_by("from webex_client import WebexClient, AsyncWebexClient, Operation, RetryPolicy")


def test_making_a_client_and_an_operation_imports_no_http_library() -> None:
    loaded = loaded_by("from webex_client import WebexClient\nWebexClient('t').rooms.list()")

    assert "httpx" not in loaded
    assert "webex_client.api.rooms" in loaded
    assert "webex_client.api.people" not in loaded


def test_a_client_with_a_plain_token_imports_nothing_of_signing_in() -> None:
    loaded = loaded_by(
        "from webex_client import WebexClient, Headers, Response\n"
        "class Wire:\n"
        "    def send(self, request): return Response(200, Headers(), b'{}', None)\n"
        "WebexClient('t', transport=Wire()).people.me()"
    )

    assert not [name for name in loaded if name.startswith(("webex_client.auth.", "concurrent", "asyncio", "jwt"))]


def test_importing_one_way_to_sign_in_imports_no_other_and_no_extra() -> None:
    loaded = loaded_by("from webex_client.auth import OAuthIntegration, MemoryTokenStore")

    assert not loaded & {"jwt", "httpx", "webex_client.auth.device", "webex_client.auth.guest_issuer"}


def test_importing_one_model_imports_its_module_and_what_all_share() -> None:
    loaded = loaded_by("from webex_client.models import Room")

    assert {name for name in loaded if name.startswith("webex_client.")} == {
        "webex_client._version",
        "webex_client.models",
        "webex_client.models.common",
        "webex_client.models.rooms",
    }
    assert "httpx" not in loaded


@pytest.mark.parametrize("model", ["Message", "Meeting"])
def test_what_a_model_can_do_is_imported_when_it_is_asked_for(model: str) -> None:
    loaded = loaded_by(f"from webex_client.models import {model}\n{model}.from_dict({{}})")

    assert {name for name in loaded if name.startswith("webex_client.") and ".models" not in name} == {
        "webex_client._version",
    }


def test_what_few_calls_need_is_imported_by_none_of_the_others() -> None:
    loaded = loaded_by(
        "from webex_client import WebexClient\nfrom webex_client.testing import FakeWebex\n"
        "fake = FakeWebex()\nfake.client().rooms.list().all()"
    )

    assert not loaded & {"webex_client.identity", "webex_client.mentions", "webex_client.rate_limit_warning"}


def test_an_error_can_be_imported_alone() -> None:
    loaded = loaded_by("from webex_client import WebexError")

    assert not loaded & {"httpx", "attrs", "webex_client.client"}


def test_a_webhook_can_be_verified_without_clients_and_models() -> None:
    loaded = loaded_by("from webex_client.webhooks import sign, verify\nverify(b'{}', sign(b'{}', 's'), 's')")

    assert not loaded & {*SLOW, "webex_client.client", "webex_client.models"}


def test_an_event_can_be_read_without_clients_and_with_its_own_model_alone() -> None:
    body = '{"resource": "messages", "event": "created", "data": {"id": "1"}}'
    loaded = loaded_by(f"from webex_client.webhooks import parse\nparse({body!r})")

    assert not loaded & {"httpx", "asyncio", "webex_client.client", "webex_client.models.meetings"}
    assert "webex_client.models.messages" in loaded


WALK = """
import importlib, pkgutil, webex_client
names = ["webex_client"] + [found.name for found in pkgutil.walk_packages(webex_client.__path__, "webex_client.")]
names = [name for name in names if not name.endswith("__main__")]
"""


def test_everything_can_be_imported_and_every_public_name_is_there() -> None:
    missing = fresh(
        WALK
        + """
modules = [importlib.import_module(name) for name in names]
result = [
    f"{module.__name__}.{name}"
    for module in modules
    for name in getattr(module, "__all__", [])
    if not hasattr(module, name)
]
"""
    )

    assert missing == []


def test_every_module_can_be_the_first_one_imported() -> None:
    """What a package imports itself was imported first when the package was: it need not be tried again."""
    failed = fresh(
        WALK
        + """
result, loaded = {}, {}
for name in names:
    package = name.rpartition(".")[0]
    if name in loaded.get(package, ()):
        continue
    for old in [old for old in sys.modules if old.split(".")[0] == "webex_client"]:
        del sys.modules[old]
    try:
        importlib.import_module(name)
    except Exception as error:
        result[name] = repr(error)
    loaded[name] = set(sys.modules)
"""
    )

    assert failed == {}


@pytest.mark.parametrize("name", ["webex_client.errors", "webex_client.models.rooms", "webex_client.pagination"])
def test_a_module_imported_first_in_an_interpreter_of_its_own(name: str) -> None:
    assert name in loaded_by(f"import {name}")
