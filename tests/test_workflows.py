"""What GitHub runs: sessions and files that exist, all Pythons, no more rights than needed, one issue about drift."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parents[1]
WORKFLOWS = {
    path.stem: YAML(typ="safe").load(path.read_text(encoding="utf-8"))
    for path in sorted((ROOT / ".github" / "workflows").glob("*.yml"))
}
PYTHONS = [
    classifier.rpartition(" ")[2]
    for classifier in tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["classifiers"]
    if re.fullmatch(r"Programming Language :: Python :: 3\.\d+", classifier)
]
JOBS = {f"{name}.{job}": found for name, workflow in WORKFLOWS.items() for job, found in workflow["jobs"].items()}
STEPS = [(name, step) for name, job in JOBS.items() for step in job.get("steps", [])]
COMMANDS = [(name, step["run"]) for name, step in STEPS if "run" in step]


def sessions() -> set[str]:
    """What `nox -l` would list, without the Pythons."""
    tree = ast.parse((ROOT / "noxfile.py").read_text(encoding="utf-8"))
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    return {each.name for each in functions if any("nox.session" in ast.unparse(how) for how in each.decorator_list)}


def test_each_session_they_run_exists() -> None:
    named = {name for _, command in COMMANDS for name in re.findall(r"nox -s ([a-z]\w*)", command)}
    matrix = set(WORKFLOWS["tests"]["jobs"]["sessions"]["strategy"]["matrix"]["session"])
    assert {"generate", "lint", "drift", "release", "package"} <= named
    assert "everywhere" in sessions()
    assert named | matrix <= sessions()


def test_each_file_of_this_repository_that_they_name_exists() -> None:
    text = "\n".join(command for _, command in COMMANDS)
    text += "\n".join(str(job.get("uses", "")) for job in JOBS.values())
    named = set(re.findall(r"(?<![\w/])(?:\./)?(\.github/[\w./]+)", text))
    assert named == {".github/release_notes.py", ".github/workflows/tests.yml"}
    assert [name for name in named if not (ROOT / name).is_file()] == []


def test_the_tests_run_on_each_python_that_is_promised() -> None:
    assert WORKFLOWS["tests"]["jobs"]["tests"]["strategy"]["matrix"]["python"] == PYTHONS
    assert len(PYTHONS) > 3


def test_no_job_may_do_more_than_it_does() -> None:
    beyond_reading = {
        "drift.drift": {"contents": "read", "issues": "write"},
        "release.publish": {"id-token": "write"},
        "release.announce": {"contents": "write"},
    }
    assert [name for name, workflow in WORKFLOWS.items() if workflow["permissions"] != {}] == []
    for name, job in JOBS.items():
        assert job["permissions"] == beyond_reading.get(name, {"contents": "read"}), name


def test_what_may_publish_runs_nothing_of_this_repository() -> None:
    steps = JOBS["release.publish"]["steps"]
    assert [step["uses"].partition("@")[0] for step in steps] == [
        "actions/download-artifact",
        "pypa/gh-action-pypi-publish",
    ]
    assert JOBS["release.publish"]["environment"]["name"] == "pypi"


def test_nothing_is_published_untested() -> None:
    assert JOBS["release.tests"]["uses"] == "./.github/workflows/tests.yml"
    assert JOBS["release.build"]["needs"] == "tests"
    assert JOBS["release.publish"]["needs"] == "build"


def test_every_job_ends_some_time_and_no_checkout_keeps_the_token() -> None:
    assert [name for name, job in JOBS.items() if "uses" not in job and not job.get("timeout-minutes")] == []
    checkouts = [(name, step) for name, step in STEPS if step.get("uses", "").startswith("actions/checkout@")]
    assert [name for name, step in checkouts if step["with"]["persist-credentials"] is not False] == []


def test_no_command_is_put_together_from_expressions() -> None:
    assert [(name, command) for name, command in COMMANDS if "${{" in command] == []


def test_drift_is_looked_for_weekly() -> None:
    # YAML 1.2 leaves the key `on` a text.
    [schedule] = WORKFLOWS["drift"]["on"]["schedule"]
    minute, hour, day, month, weekday = schedule["cron"].split()
    assert (day, month) == ("*", "*")
    assert (minute + hour + weekday).isdigit()
    assert "workflow_dispatch" in WORKFLOWS["drift"]["on"]


def script(name: str) -> str:
    """What the step of that name in the drift workflow runs."""
    [found] = [step["run"] for step in JOBS["drift.drift"]["steps"] if step.get("name") == name]
    return str(found)


GITHUB = """#!/bin/bash
# Stands in for GitHub: it knows the issue in $ISSUE, if any, and writes down what else is asked of it.
case "$1 $2" in
  "issue list") [ -z "$ISSUE" ] || echo 7 ;;
  "issue view") cat "$ISSUE" ;;
  *) printf '%s\\n' "$*" >> asked ;;
esac
"""

GENERATOR = """#!/bin/bash
printf '%s\\n' "$@" > arguments
printf "$REPORT"
exit "$EXITS"
"""


def run(step: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a step as GitHub runs it, in `folder`."""
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("needs bash")
    (folder / "script").write_text(script(step), encoding="utf-8")
    path = f"{folder}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        [bash, "-e", "script"],
        cwd=folder,
        env={**os.environ, "PATH": path, "RUN": "https://run", **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def executable(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)


def compare(folder: Path, exits: int, report: str) -> tuple[int, str, str]:
    """The exit code of the step that compares, what it says, and what it hands on."""
    executable(folder / ".nox" / "drift" / "bin" / "python", GENERATOR)
    files = {"GITHUB_STEP_SUMMARY": str(folder / "summary"), "GITHUB_OUTPUT": str(folder / "output")}
    done = run("Compare", folder, EXITS=str(exits), REPORT=report, **files)
    assert (folder / "summary").read_text(encoding="utf-8") == report
    return done.returncode, done.stdout, (folder / "output").read_text(encoding="utf-8")


def tell(folder: Path, status: int, report: str, told: str | None = None) -> list[str]:
    """What is asked of GitHub where `told` is what an open issue says."""
    executable(folder / "gh", GITHUB)
    (folder / "report.md").write_text(report, encoding="utf-8")
    issue = folder / "issue"
    if told is not None:
        issue.write_text(told, encoding="utf-8")
    done = run("Tell", folder, STATUS=str(status), ISSUE="" if told is None else str(issue))
    assert (done.returncode, done.stderr) == (0, "")
    asked = folder / "asked"
    return asked.read_text(encoding="utf-8").splitlines() if asked.exists() else []


@pytest.mark.parametrize(("exits", "report"), [(0, "nothing new\n"), (1, "# Drift\n")])
def test_what_the_comparison_found_is_handed_on(exits: int, report: str, tmp_path: Path) -> None:
    assert compare(tmp_path, exits, report) == (0, "", f"status={exits}\n")
    arguments = (tmp_path / "arguments").read_text(encoding="utf-8").split()
    assert arguments[:6] == ["-m", "generator", "drift", "--format", "markdown", "--upstream"]
    assert [Path(path).name for path in arguments[6:]] == [
        "webex-admin.json",
        "webex-meeting.json",
        "webex-messaging.json",
    ]


def test_files_that_cannot_be_used_fail_the_run(tmp_path: Path) -> None:
    code, said, _ = compare(tmp_path, 2, "")
    assert code == 2
    assert "::error::the official files cannot be compared" in said


def test_a_comparison_that_breaks_off_is_no_drift(tmp_path: Path) -> None:
    code, said, _ = compare(tmp_path, 1, "")
    assert code == 1
    assert "without a report" in said


def test_drift_opens_an_issue_where_there_is_none(tmp_path: Path) -> None:
    label, issue = tell(tmp_path, 1, "# Drift\n")
    assert label.startswith("label create drift --force")
    assert issue.startswith("issue create --label drift")
    assert (tmp_path / "body.md").read_text(encoding="utf-8") == "# Drift\n"


def test_other_drift_changes_the_open_issue_and_says_so(tmp_path: Path) -> None:
    edit, comment = tell(tmp_path, 1, "# More drift\n", told="# Drift\n")
    assert edit == "issue edit 7 --body-file body.md"
    assert comment.startswith("issue comment 7")


def test_the_same_drift_bothers_nobody_again(tmp_path: Path) -> None:
    assert tell(tmp_path, 1, "# Drift\n", told="# Drift\n") == []


def test_an_issue_whose_drift_is_gone_is_closed(tmp_path: Path) -> None:
    [closed] = tell(tmp_path, 0, "nothing new\n", told="# Drift\n")
    assert closed.startswith("issue close 7")


def test_no_drift_and_no_issue_is_nothing_to_tell(tmp_path: Path) -> None:
    assert tell(tmp_path, 0, "nothing new\n") == []


def test_a_report_that_no_issue_can_hold_is_cut_between_lines(tmp_path: Path) -> None:
    report = "- `räume`: gone\n" * 20_000
    tell(tmp_path, 1, report)
    body = (tmp_path / "body.md").read_text(encoding="utf-8")
    note, _, rest = body.partition("\n\n")
    assert "summary" in note
    assert 50_000 < len(body) < 65_536
    assert report.startswith(rest)
    assert rest.endswith("gone\n")
