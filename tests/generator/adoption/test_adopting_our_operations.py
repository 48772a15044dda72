"""Whole operations of our contract that the official files have come back when they were taken out."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from removal import remove, without_aliases, without_wording
from tiny_contract import ROOT

from generator.adoption.adopt import Adoption
from generator.adoption.contract import Contract
from generator.adoption.yaml_nodes import parse
from generator.comparison.compare import compare_operations
from generator.drift.upstream import Upstream, read_upstream
from generator.lint import lint

OURS = ROOT / "spec"
OFFICIAL = ROOT.parent / "shared" / "upstream" / "2026-05-04"

pytestmark = pytest.mark.skipif(not OFFICIAL.is_dir(), reason=f"the official files are not there: {OFFICIAL}")

ALIKE = {
    "rooms": ["GET /rooms", "PUT /rooms/{roomId}"],
    "teams": ["DELETE /teams/{teamId}"],
    "recordings": ["GET /group/recordings/{recordingId}", "POST /recordings/accessList"],
    "meeting_registrants": ["POST /meetings/{meetingId}/registrants/approve"],
    "meetings": ["PUT /meetings/controls"],
    "groups": ["DELETE /groups/{groupId}"],
    "service_apps": ["POST /applications/{applicationId}/token"],
}
"""Whole operations that come back, by their files; of the last one the file then has no operation left."""
TOKEN, SHARE = "POST /applications/{applicationId}/token", "POST /recordings/accessList"
KNOWN_BETTER = {
    (TOKEN, "operation", "scopes"),
    ("PUT /meetings/controls", "operation", "scopes"),
    (TOKEN, "response/403", "removed"),
    (TOKEN, "response/200/id_token", "removed"),
    (TOKEN, "response/200/scope", "removed"),
    (SHARE, "request/addEmails", "format"),
    (SHARE, "request/removeEmails", "format"),
}
"""What no official file tells: errors with a meaning of their own, who may ask, that an
object is the one that other resources answer, and limits that are said in words."""
NAMED_BY_PEOPLE = {"recordings.share_link": "recordings.access_list"}


@pytest.fixture(scope="module")
def upstream() -> Upstream:
    return read_upstream([OFFICIAL])


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return Path(shutil.copytree(OURS, tmp_path / "spec"))


def take_out(spec: Path, file: str, title: str) -> None:
    """Take an operation out, and its path where it was the only one there."""
    method, _, path = title.partition(" ")
    text = (spec / f"{file}.yaml").read_text(encoding="utf-8")
    paths = parse(file, text).at(("paths",))
    methods = [entry.key.value for entry in paths.entry(path).value.entries if entry.key]
    if set(methods) - {"parameters", method.lower()}:
        remove(spec, file, "paths", path, method.lower())
        return
    remove(spec, "webex", "paths", path)
    if len(paths.entries) > 1:
        remove(spec, file, "paths", path)
    else:
        before, _, after = text.partition("\npaths:\n")
        rest = after[after.index("\ncomponents:") :]
        (spec / f"{file}.yaml").write_text(f"{before}\npaths: {{}}{rest}", encoding="utf-8")


def test_whole_operations_come_back_into_their_files_and_say_what_they_said(spec: Path, upstream: Upstream) -> None:
    before = Contract(spec)
    for file, titles in ALIKE.items():
        without_aliases(spec / f"{file}.yaml")
        for title in titles:
            take_out(spec, file, title)

    adoption = Adoption(spec, upstream)
    for titles in ALIKE.values():
        for title in titles:
            adoption.take_operation(title)
    adoption.write(adoption.texts())

    after = Contract(spec)
    assert list(after.bundle.document["paths"]) == list(before.bundle.document["paths"])
    assert after.bundle.path_home == before.bundle.path_home
    for key, operation in before.surface.operations.items():
        name = operation.identifier
        assert after.surface.operations[key].identifier == NAMED_BY_PEOPLE.get(name, name)
    pairs = [(known, after.surface.operations[key]) for key, known in before.surface.operations.items()]
    changes = [change for pair in pairs for change in compare_operations(*pair).changes]
    assert {(change.operation, change.at, change.kind) for change in changes} <= KNOWN_BETTER
    assert [line for line in lint(spec) if "is still to be written" not in line] == []


def test_a_success_comes_back_as_the_one_beside_it(spec: Path, upstream: Upstream) -> None:
    remove(spec, "licenses", "paths", "/licenses/users", "patch", "responses", "206")

    adoption = Adoption(spec, upstream)
    found = adoption.find("PATCH /licenses/users", "206")
    adoption.take(found.ours, found.missing)
    adoption.write(adoption.texts())

    after, before = ((folder / "licenses.yaml").read_text(encoding="utf-8") for folder in (spec, OURS))
    assert without_wording(after) == without_wording(before)
