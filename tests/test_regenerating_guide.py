"""What docs/regenerating.md says is so: its commands run in its order, on a repository that lacks the change."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
GUIDE = (ROOT / "docs" / "regenerating.md").read_text(encoding="utf-8")
OFFICIAL = ROOT.parent / "shared" / "upstream"
NEW_VALUES = ("telephony_calls", "telephony_conference", "telephony_mwi")

# Sessions of nox run in the environment of the tests; the tests that one of them would choose are only collected.
NOX = [sys.executable, "-m", "nox", "--no-venv", "--no-install"]
ENVIRONMENT = {
    **os.environ,
    "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
    "PYTEST_ADDOPTS": "--collect-only --quiet",
    **{f"GIT_{who}_{what}": "maintainer@example.com" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
}


def blocks() -> Iterator[tuple[str, str]]:
    """The blocks of the page with their languages, in order."""
    yield from re.findall(r"^```(\w+)\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)


def commands(block: str) -> Iterator[tuple[list[str], int, list[str]]]:
    """The commands of a block, the exit code each must have, and the lines that it is said to print."""
    for text in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        line, *printed = text.splitlines()
        code = re.search(r"# exit (\d)$", line)
        yield shlex.split(line, comments=True), int(code[1]) if code else 0, [said for said in printed if said]


def run(folder: Path, command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a command in the copy, whose packages come before those that are installed."""
    known = {"python": [sys.executable], "nox": NOX, "git": ["git"]}
    program, *arguments = command
    return subprocess.run(
        [*known[program], *arguments],
        cwd=folder,
        env={**ENVIRONMENT, "PYTHONPATH": str(folder)},
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=600,
    )


def edit(folder: Path, block: str) -> None:
    """Do by hand what a block shows of a file, which its first line names."""
    first, _, text = block.partition("\n")
    path = folder / first.removeprefix("# ")
    before = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    if path.name == "CHANGELOG.md":
        after = before.replace("## [Unreleased]\n", f"## [Unreleased]\n\n{text}", 1)
    elif path.name == "_version.py":
        after = re.sub(r"^__version__ = .*\n", text, before, flags=re.MULTILINE)
    elif path.name == "deviations.yaml":
        after = f"{before}\n{text}"
    else:
        there = before.splitlines()
        start = there.index(lines[0])
        after = "\n".join([*there[:start], *lines, *there[start + len(lines) :]]) + "\n"
    assert after != before, first
    path.write_text(after, encoding="utf-8")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A copy of this repository that does not have the change yet, released as 0.1.0."""
    folder = tmp_path / "webex-client"
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, folder / name)
    take_out(folder / "spec" / "webhooks.yaml", *(f"        - {value}\n" for value in NEW_VALUES))
    meetings = (folder / "spec" / "meetings.yaml").read_text(encoding="utf-8")
    (parameter,) = re.findall(r"^        - name: hasSummary\n(?:          .*\n)+", meetings, re.MULTILINE)
    take_out(folder / "spec" / "meetings.yaml", parameter)
    take_out(folder / "spec" / "deviations.yaml", "parameter/query/hasSummary, ")
    for command in (
        ["python", "-m", "generator", "build"],
        ["git", "init", "--quiet"],
        ["git", "add", "--all"],
        ["git", "commit", "--quiet", "--message", "Before"],
        ["git", "tag", "v0.1.0"],
    ):
        done = run(folder, command)
        assert done.returncode == 0, done.stdout
    (tmp_path / "official").symlink_to(OFFICIAL)
    return folder


def take_out(path: Path, *texts: str) -> None:
    content = path.read_text(encoding="utf-8")
    for text in texts:
        assert content.count(text) == 1, text
        content = content.replace(text, "")
    path.write_text(content, encoding="utf-8")


@pytest.mark.skipif(not OFFICIAL.is_dir(), reason="needs the official files of shared/ beside the repository")
def test_a_maintainer_can_do_what_it_says_from_report_to_release(repository: Path) -> None:
    for language, block in blocks():
        if language != "console":
            edit(repository, block)
            continue
        for command, code, printed in commands(block):
            done = run(repository, command)
            assert done.returncode == code, f"{shlex.join(command)}\n{done.stdout}"
            position = 0
            for line in printed:
                position = done.stdout.find(line, position)
                assert position >= 0, f"{shlex.join(command)}: {line}\n{done.stdout}"

    spec = (repository / "spec" / "webhooks.yaml").read_text(encoding="utf-8")
    assert spec == (ROOT / "spec" / "webhooks.yaml").read_text(encoding="utf-8")
    assert "has_summary" in (repository / "webex_client" / "api" / "meetings.py").read_text(encoding="utf-8")
    assert run(repository, ["git", "status", "--short"]).stdout == ""


def test_every_command_is_one_that_the_tests_run() -> None:
    found = [command for language, block in blocks() if language == "console" for command, _, _ in commands(block)]

    assert {command[0] for command in found} == {"python", "nox", "git"}
    assert len(found) > 10


def test_every_file_it_links_to_is_there() -> None:
    for target in re.findall(r"\]\((?!http|#)([^)#]+)\)", GUIDE):
        assert (ROOT / "docs" / target).exists(), target
