"""Where revisions come from: git, a checkout, a folder with a spec; and what is said where there is none."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from tiny_contract import EXPECTED, SPEC, Contract

from generator.__main__ import main

IDENTITY = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com"]
GAINED = "`keys.list_holders()` gained `badge`."


def git(repository: Path, *command: str) -> None:
    subprocess.run(["git", *IDENTITY, *command], cwd=repository, check=True)


def commit(repository: Path, tag: str) -> None:
    git(repository, "add", ".")
    git(repository, "commit", "-q", "-m", tag)
    git(repository, "tag", tag)


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository that begins with nothing; then there is a package, then a spec that nobody can read beside one."""
    repository = tmp_path_factory.mktemp("history")
    git(repository, "init", "-q")
    (repository / "README.md").write_text("To come.\n")
    commit(repository, "v0")
    shutil.copytree(SPEC, repository / "spec")
    shutil.copytree(EXPECTED, repository / "webex_client")
    (repository / "webex_client" / "_version.py").write_text('__version__ = "1.3.0"\n')
    (repository / "CHANGELOG.md").write_text("# Changelog\n\n## [Unreleased]\n")
    commit(repository, "v1")
    (repository / "spec" / "keys.yaml").write_text("what was YAML: to [the generator of then\n")
    (repository / "webex_client" / "_version.py").write_text('__version__ = "1.4.0"\n')
    api = repository / "webex_client" / "api" / "keys.py"
    code = api.read_text()
    head, found, rest = code.partition("def list_holders(\n    key_id: str,\n    *,\n")
    assert found
    api.write_text(f"{head}{found}    badge: str | None = None,\n{rest}")
    commit(repository, "v2")
    return repository


def changelog(repository: Path, *arguments: str) -> int:
    return main(["changelog", "--repository", str(repository), *arguments])


def test_where_the_spec_of_then_is_refused_the_package_of_then_counts(
    history: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert changelog(history, "v1", "v2") == 0

    assert capsys.readouterr().out == (
        f"### Added\n\n- {GAINED}\n\n"
        "Suggested version: 1.4.0, after 1.3.0 (minor: 1 change, none of which breaks anything).\n"
    )


def test_the_way_back_breaks(history: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert changelog(history, "v2", "v1", "--format", "json") == 0

    assert json.loads(capsys.readouterr().out) == {
        "changes": [
            {
                "section": "Removed",
                "breaking": True,
                "text": "`keys.list_holders()` lost `badge`.",
                "changes": 1,
                "feature": True,
                "says": "{} lost {}.",
                "subjects": ["keys.list_holders()"],
                "names": ["badge"],
            }
        ],
        "unnoticed": 0,
        "version": {"bump": "major", "current": "1.4.0", "next": "2.0.0", "early": None},
    }


def test_without_a_newer_revision_it_is_the_working_tree(history: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(history, "checkout", "-q", "v1")

    assert changelog(history, "v1") == 0

    assert capsys.readouterr().out == "Nothing changed: no release is needed.\n"


def test_a_package_that_is_older_than_its_spec_does_not_count(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    contract = Contract()
    answers = contract.operation("get", "/owners/me")["responses"]
    answers["404"] = answers["default"]
    contract.write(tmp_path / "spec")
    shutil.copytree(EXPECTED, tmp_path / "webex_client")
    (tmp_path / "webex_client" / "_version.py").write_text('__version__ = "1.3.0"\n')
    git(tmp_path, "init", "-q")
    commit(tmp_path, "v3")

    assert changelog(tmp_path, str(SPEC), "v3") == 0

    assert capsys.readouterr().out == (
        "### Changed\n\n- `owners.me()` may fail with 404.\n\n"
        "Suggested version: 1.3.1, after 1.3.0 (patch: nothing new to use, and nothing that breaks).\n"
    )


def test_lines_are_written_into_the_changelog_once(history: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = history / "CHANGELOG.md"

    for _ in range(2):
        assert changelog(history, "v1", "v2", "--write", str(path)) == 0

    assert path.read_text() == f"# Changelog\n\n## [Unreleased]\n\n### Added\n\n- {GAINED}\n"
    assert capsys.readouterr().out.startswith("Suggested version: 1.4.0, after 1.3.0")


def test_a_revision_that_is_not_there_is_named_with_the_way_out(
    history: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert changelog(history, "v9") == 2

    error = capsys.readouterr().err
    assert error.startswith("v9: is neither a folder nor a revision that git knows in ")
    assert "`git fetch --tags`" in error


def test_a_checkout_that_is_not_there_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert changelog(tmp_path / "nowhere", "v1", "v2") == 2

    assert capsys.readouterr().err.startswith(f"{tmp_path / 'nowhere'}: is no folder: ")


@pytest.mark.parametrize("content", [None, b"\xff", b"# Changelog\n"])
def test_what_cannot_be_written_into_is_named_and_stays(
    history: Path, tmp_path: Path, content: bytes | None, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "CHANGES.md"
    if content:
        path.write_bytes(content)

    assert changelog(history, "v1", "v2", "--write", str(path)) == 2

    assert (path.read_bytes() if path.exists() else None) == content
    error = capsys.readouterr().err
    assert "CHANGES.md" in error or "the changelog has no heading" in error


def test_a_revision_before_there_was_a_spec_is_named(history: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert changelog(history, "v0", "v1") == 2

    assert capsys.readouterr().err.startswith("v0: has neither webex.yaml nor spec/webex.yaml: name a checkout or ")


@pytest.mark.parametrize("option", ["--upload-pack=x", "-h", "v1:spec", "v1..v2", ""])
def test_what_is_no_commit_is_no_revision(history: Path, option: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["changelog", "--repository", str(history), "--", option, "v1"]) == 2

    assert capsys.readouterr().err.startswith(f"{option}: is ")


def test_without_git_it_asks_for_a_folder(
    history: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(history))

    assert changelog(history, "v1", "v2") == 2

    assert "there is no git to ask" in capsys.readouterr().err
