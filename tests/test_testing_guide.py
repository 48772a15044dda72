"""What docs/testing.md says is so: each of its examples runs, in the order of the page, as a project of its own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from webex_client.testing.contract import read_accepted

ROOT = Path(__file__).resolve().parent.parent
GUIDE = (ROOT / "docs" / "testing.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL)


def test_every_example_passes(pytester: pytest.Pytester) -> None:
    for number, block in enumerate(BLOCKS):
        pytester.makepyfile(**{f"test_{number:02}": block})
    result = pytester.runpytest_subprocess("-W", "error", "-p", "no:asyncio", "-p", "no:cacheprovider")
    result.assert_outcomes(passed=GUIDE.count("\ndef test_"))


def test_every_command_it_gives_is_one(pytester: pytest.Pytester) -> None:
    commands = re.findall(r"^\$ (python -m .+)$", GUIDE, re.MULTILINE)
    assert commands
    for command in commands:
        module, *options = command.removeprefix("python -m ").split(" > ")[0].split()
        usage = pytester.runpython_c(
            f"import runpy, sys; sys.argv[1:] = ['--help']; runpy.run_module({module!r}, run_name='__main__')"
        )
        for option in (option for option in options if option.startswith("--")):
            assert option in usage.stdout.str(), command


def test_the_list_of_accepted_findings_it_shows_can_be_read(tmp_path: Path) -> None:
    (block,) = re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)
    (tmp_path / "accepted.yaml").write_text(block)
    (accepted,) = read_accepted(tmp_path / "accepted.yaml")
    assert accepted.reason


def test_every_file_it_links_to_is_there() -> None:
    for target in re.findall(r"\]\((?!http|#)([^)#]+)\)", GUIDE):
        assert (ROOT / "docs" / target).exists(), target


def test_every_heading_it_links_to_is_there() -> None:
    headings = {
        re.sub(r"[^\w -]", "", line).strip().lower().replace(" ", "-") for line in re.findall(r"^#+ (.+)$", GUIDE, re.M)
    }
    assert set(re.findall(r"\]\(#([^)]+)\)", GUIDE)) <= headings
