"""What `webex_client.testing` exports, and what importing it costs."""

from __future__ import annotations

import subprocess
import sys

import pytest

import webex_client.testing


def test_every_public_name_is_there() -> None:
    for name in webex_client.testing.__all__:
        assert getattr(webex_client.testing, name).__name__ == name
    assert set(webex_client.testing.__all__) <= set(dir(webex_client.testing))
    with pytest.raises(AttributeError, match="NoSuchName"):
        webex_client.testing.NoSuchName  # noqa: B018


def loaded(code: str) -> set[str]:
    """The modules that running `code` imports."""
    program = f"import sys\n{code}\nprint(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(run.stdout.split())


def test_importing_the_package_imports_no_fake() -> None:
    assert "webex_client.testing.fake" not in loaded("import webex_client.testing")


def test_in_process_the_fake_needs_nothing_that_speaks_http() -> None:
    modules = loaded("from webex_client.testing import FakeWebex\nFakeWebex().client().people.me()")
    assert not modules & {"starlette", "uvicorn", "httpx", "webex_client.testing.fake.server"}
