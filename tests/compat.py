"""Samples and examples of an older revision, held against the package as it is now: `python -m tests.compat REV`.

Both are checked by mypy. Samples are imported, since that is all there is to run of them; examples run against the
fake, which each of them starts. What was wrong by the package of the revision itself is not held against the present
one, nor is an ignored error that is none any more.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.bundle import SpecError
from generator.changelog.revisions import extract

ROOT = Path(__file__).resolve().parent.parent
PACKAGE, SAMPLES, EXAMPLES = "webex_client", "tests/typing", "docs/examples"
SECONDS = 300
"""How long an example may take."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Check and run what a revision has; 0 where all of it works, 1 where not, 2 where there is nothing to try."""
    parser = argparse.ArgumentParser(prog="python -m tests.compat", description=__doc__)
    parser.add_argument("revision", help="what git calls an older revision: a tag, a branch, a commit")
    parser.add_argument("--repository", type=Path, default=ROOT, help="where it is to be found")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as scratch:
        folder, then = Path(scratch, "samples"), Path(scratch, "then")
        try:
            extract(options.revision, options.repository, folder, (SAMPLES, EXAMPLES))
            extract(options.revision, options.repository, then, (PACKAGE,))
        except SpecError as error:
            print(error, file=sys.stderr)
            return 2
        files = [path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*.py"))]
        if not files:
            print(f"{options.revision}: has neither {SAMPLES} nor {EXAMPLES}: name a later revision", file=sys.stderr)
            return 2
        faults = [*_new_errors(folder, then, files), *_failures(folder, files)]
    print("\n\n".join(faults) or f"{len(files)} samples and examples of {options.revision} still work")
    return 1 if faults else 0


def _new_errors(folder: Path, then: Path, files: list[str]) -> list[str]:
    """What mypy says against the present package that it does not say against that of the revision."""
    found = _errors(folder, ROOT, files)
    known = _errors(folder, then, files) if found and (then / PACKAGE).is_dir() else []
    return [error for error in found if error not in known]


def _errors(folder: Path, beside: Path, files: list[str]) -> list[str]:
    """What mypy says of some files where the package of one folder is there."""
    # An ignore that is not needed any more says that something is accepted now.
    checking = ["-m", "mypy", "--strict", "--no-warn-unused-ignores", "--no-error-summary", "--hide-error-context"]
    # Samples may be called as examples are.
    checking += ["--namespace-packages", "--explicit-package-bases"]
    done = _run(folder, {"MYPYPATH": str(beside)}, *checking, *files)
    said = done.stdout.splitlines()
    return [line for line in said if line.startswith(tuple(files)) and ": note: " not in line] or (
        [f"mypy: exit {done.returncode}\n{done.stdout}{done.stderr}".rstrip()] if done.returncode else []
    )


def _failures(folder: Path, files: list[str]) -> Iterator[str]:
    """What cannot be imported or run, with what was said of it."""
    for name in files:
        command = ["-c", _IMPORT, name] if name.startswith(SAMPLES) else [name]
        try:
            done = _run(folder, {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", "COLUMNS": "80"}, *command)
        except subprocess.TimeoutExpired:
            yield f"{name}: did not end within {SECONDS} s"
            continue
        if done.returncode:
            yield f"{name}: exit {done.returncode}\n{done.stdout}{done.stderr}".rstrip()


_IMPORT = "import runpy, sys; runpy.run_path(sys.argv[1], run_name='sample')"


def _run(folder: Path, more: dict[str, str], *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command],
        cwd=folder,
        env={**os.environ, **more},
        capture_output=True,
        encoding="utf-8",
        timeout=SECONDS,
        check=False,
    )


if __name__ == "__main__":
    sys.exit(main())
