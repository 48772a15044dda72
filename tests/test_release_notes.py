"""What a release is checked for, and what it says of itself."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import pytest

SCRIPT = Path(__file__).resolve().parents[1] / ".github" / "release_notes.py"

CHANGELOG = """# Changelog

## [Unreleased]

### Added

- What is to come.

## [1.2.0] - 2026-03-02

### Added

- `webex.rooms` has [tabs](docs/tabs.md).

## [1.1.0] - 2026-01-01

## [1.0.0]

- Never dated.

[1.2.0]: https://example.com/1.2.0
"""

SCRIPT_NAMES: dict[str, Any] = runpy.run_path(str(SCRIPT))


def notes(tmp_path: Path, tag: str, version: str = "1.2.0", changelog: str = CHANGELOG) -> str:
    (tmp_path / "webex_client").mkdir()
    (tmp_path / "webex_client" / "_version.py").write_text(f'"""."""\n\n__version__ = "{version}"\n', encoding="utf-8")
    (tmp_path / "CHANGELOG.md").write_text(changelog, encoding="utf-8")
    return str(SCRIPT_NAMES["release_notes"](tag, tmp_path))


def test_a_release_says_what_the_changelog_says_of_it(tmp_path: Path) -> None:
    assert notes(tmp_path, "v1.2.0") == "### Added\n\n- `webex.rooms` has [tabs](docs/tabs.md).\n"


def test_the_last_section_ends_before_the_links(tmp_path: Path) -> None:
    changelog = "## [1.2.0] - 2026-03-02\n\n- First.\n\n[1.2.0]: https://example.com\n"
    assert notes(tmp_path, "v1.2.0", changelog=changelog) == "- First.\n"


@pytest.mark.parametrize("tag", ["v1.2.1", "1.2.0", "v1.2.0rc1", "v1.2", ""])
def test_a_tag_of_another_version_is_refused(tag: str, tmp_path: Path) -> None:
    with pytest.raises(SCRIPT_NAMES["NotReadyError"], match=r"'1\.2\.0'"):
        notes(tmp_path, tag)


@pytest.mark.parametrize(
    ("version", "fault"),
    [
        ("1.1.0", "says nothing of 1.1.0"),
        ("1.0.0", r"no section `## \[1.0.0\] - YYYY-MM-DD`"),
        ("1x2.0", "no section"),
        ("2.0.0", "no section"),
    ],
)
def test_a_version_of_which_the_changelog_says_nothing_is_refused(version: str, fault: str, tmp_path: Path) -> None:
    with pytest.raises(SCRIPT_NAMES["NotReadyError"], match=fault):
        notes(tmp_path, f"v{version}", version=version)


def test_as_a_program_it_refuses_with_2_and_says_why(capsys: pytest.CaptureFixture[str]) -> None:
    assert SCRIPT_NAMES["main"](["v0.0.0"]) == 2
    assert "the tag is 'v0.0.0'" in capsys.readouterr().err
    assert SCRIPT_NAMES["main"]([]) == 2
