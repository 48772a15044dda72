"""What the checker needs, and what becomes of it where that is missing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from written_down import Said, write

import webex_client.testing.contract


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)


def program(missing: str, path: Path) -> str:
    """The check of a file, as a program, where a library is missing."""
    return (
        f"import runpy, sys; sys.modules[{missing!r}] = None; sys.argv = ['check', {str(path)!r}]\n"
        "runpy.run_module('webex_client.testing.contract', run_name='__main__')"
    )


def test_every_public_name_is_there() -> None:
    for name in webex_client.testing.contract.__all__:
        assert getattr(webex_client.testing.contract, name).__name__ == name
    with pytest.raises(AttributeError, match="NoSuchName"):
        webex_client.testing.contract.NoSuchName  # noqa: B018


@pytest.mark.parametrize(("missing", "form"), [("jsonschema", "recording"), ("yaml", "VCR"), ("yaml", "cassette")])
def test_without_a_library_it_needs_the_check_says_what_to_install(missing: str, form: str, tmp_path: Path) -> None:
    outcome = run(program(missing, write(tmp_path, Said(), form)))
    assert outcome.returncode == 2
    assert "pip install 'webex-client[testing]'" in outcome.stderr
    assert "Traceback" not in outcome.stderr


def test_json_is_checked_without_pyyaml(tmp_path: Path) -> None:
    outcome = run(program("yaml", write(tmp_path, Said(), "HAR")))
    assert (outcome.returncode, outcome.stderr) == (0, "")


def test_what_a_report_is_made_of_is_imported_without_jsonschema() -> None:
    code = "import sys\nfrom webex_client.testing.contract import Report\nprint('jsonschema' in sys.modules)"
    assert run(code).stdout == "False\n"
