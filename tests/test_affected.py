"""Which tests `nox -s regenerate` runs after an edit."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from affected import ALL, Modules, affected, changed_since

ROOT = Path(__file__).resolve().parents[1]

TESTS = {
    "conftest.py": "",
    "test_rooms.py": "webex.rooms.list()",
    "test_tabs.py": "webex.rooms.tabs.create()",
    "test_models.py": "Room",
    "test_people.py": "webex.people.me()",
    "test_bathrooms.py": "bathrooms = 'Roomy'",
    "test_requests.py": "for each in OPERATIONS: ...",
    "lobby.py": "def enter(webex): return webex.rooms.get('1')",
    "hall.py": "from lobby import enter",
    "auth/__init__.py": "",
    "auth/test_scopes.py": "from ..hall import enter",
    "files/conftest.py": "import lobby",
    "files/test_downloads.py": "1",
    "generator/test_build.py": "1",
    "generator/tiny/expected/test_it.py": "webex.rooms",
    "peers/test_others.py": "webex.rooms",
    "test_guide.py": "Path('docs/cards.md')",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small repository, committed."""
    files = {
        **{f"tests/{name}": text for name, text in TESTS.items()},
        "spec/rooms.yaml": "",
        "spec/room_tabs.yaml": "",
        "spec/people.yaml": "",
        "spec/common.yaml": "",
        "webex_client/models/rooms.py": "class Room:\n    pass\n",
        ".gitignore": "*.pyc\n",
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "--message", "Begin")
    return tmp_path


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, check=True)


def names(found: frozenset[str]) -> set[str]:
    return {path.removeprefix("tests/") for path in found}


ALWAYS = {"test_requests.py", "generator/test_build.py"}
OF_ROOMS = {"test_rooms.py", "test_tabs.py", "test_models.py", "auth/test_scopes.py", "files/test_downloads.py"}


@pytest.mark.parametrize("path", ["spec/rooms.yaml", "webex_client/api/rooms.py", "webex_client/models/rooms.py"])
def test_a_resource_concerns_what_names_it_or_its_models_or_imports_what_does(path: str, project: Path) -> None:
    assert names(affected([path], project)) == OF_ROOMS | ALWAYS


def test_a_part_of_a_resource_is_found_by_the_name_it_has_there(project: Path) -> None:
    assert names(affected(["spec/room_tabs.yaml"], project)) == {"test_tabs.py"} | ALWAYS


def test_a_resource_that_is_gone_concerns_the_tests_that_still_name_it(project: Path) -> None:
    (project / "spec" / "people.yaml").unlink()
    assert names(affected(changed_since("HEAD", project), project)) == {"test_people.py"} | ALWAYS


@pytest.mark.parametrize(
    "path",
    [
        "spec/common.yaml",
        "spec/webex.yaml",
        "webex_client/models/common.py",
        "webex_client/core.py",
        "generator/templates/api_module.py.jinja",
        "pyproject.toml",
        "tests/cassettes/paging.yaml",
        "tests/gone.py",
    ],
)
def test_what_is_of_no_resource_alone_concerns_all(path: str, project: Path) -> None:
    assert affected(["spec/people.yaml", path], project) == ALL


def test_what_follows_from_spec_says_nothing_by_itself(project: Path) -> None:
    follows = ["webex_client/openapi.json", "webex_client/api/__init__.py", "webex_client/models/__init__.py"]
    assert affected(follows, project) == frozenset()


def test_a_module_of_tests_concerns_itself_and_who_imports_it(project: Path) -> None:
    assert names(affected(["tests/test_people.py"], project)) == {"test_people.py"}
    assert names(affected(["tests/hall.py"], project)) == {"auth/test_scopes.py"}
    assert names(affected(["tests/files/conftest.py"], project)) == {"files/test_downloads.py"}
    assert names(affected(["tests/conftest.py"], project)) == names(Modules(project).tests)


def test_any_other_file_concerns_the_tests_that_name_it(project: Path) -> None:
    assert names(affected(["docs/cards.md"], project)) == {"test_guide.py"}
    assert affected(["docs/files.md"], project) == frozenset()


def test_changes_are_those_of_the_working_tree_and_of_files_that_git_does_not_know(project: Path) -> None:
    assert changed_since("HEAD", project) == []
    (project / "spec" / "rooms.yaml").write_text("paths: {}\n", encoding="utf-8")
    (project / "spec" / "gross räume.yaml").write_text("", encoding="utf-8")
    (project / "spec" / "people.yaml").rename(project / "spec" / "persons.yaml")
    (project / "ignored.pyc").write_bytes(b"")
    git(project, "add", "spec/rooms.yaml")

    assert changed_since("HEAD", project) == [
        "spec/gross räume.yaml",
        "spec/people.yaml",
        "spec/persons.yaml",
        "spec/rooms.yaml",
    ]


@pytest.mark.parametrize("revision", ["nowhere", "--output=x", ""])
def test_a_revision_that_git_does_not_know_is_refused(revision: str, project: Path) -> None:
    with pytest.raises(ValueError, match=r"nowhere|no revision"):
        changed_since(revision, project)


def test_in_this_repository_a_resource_concerns_some_tests_and_not_all() -> None:
    """Were a word of the tests renamed that stands for the whole contract, the first lines would fail."""
    found = affected(["spec/guests.yaml"])
    whole = {"tests/test_requests.py", "tests/contract/test_whole_api.py", "tests/models/test_models.py"}
    whole |= {"tests/models/test_open_enums.py", "tests/testing/test_fake_contract.py", "tests/test_public_names.py"}
    assert whole <= found
    assert {"tests/testing/test_fake_guests.py", "tests/generator/test_lint.py"} <= found
    assert not {"tests/testing/test_fake_meetings.py", "tests/test_retry.py"} & found
