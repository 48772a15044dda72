"""The official files, faults and all, and our own contract as one of them: whole packages, every operation in them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from small_files import Outcome
from tiny_contract import ROOT

from generator.foreign.package import build_package
from generator.foreign.reading import read_file
from generator.foreign.repair import Repairs
from generator.foreign.repaired import repaired

OFFICIAL = ROOT.parent / "shared" / "upstream"
NEWEST = OFFICIAL / "2026-05-04"
OLDER = OFFICIAL / "2025-11-19"
NAMES = ("admin", "meeting", "messaging")

METHODS = ("get", "head", "post", "put", "patch", "delete", "options", "trace")

IMPORT_EVERYTHING = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(module.name)
for name in importlib.import_module(package.__name__ + ".models").__all__:
    getattr(importlib.import_module(package.__name__ + ".models"), name)
"""

official = pytest.mark.skipif(not OFFICIAL.is_dir(), reason="needs the official files of shared/ beside the repository")


def described(document: Any) -> int:
    """How many operations a document describes."""
    return sum(method in METHODS for item in document["paths"].values() for method in item)


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where mypy remembers what several packages import."""
    return tmp_path_factory.mktemp("cache")


def run(*command: str, folder: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{folder}", "MYPYPATH": str(ROOT)}
    done = subprocess.run([sys.executable, *command], cwd=folder, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def proved(file: Path, folder: Path, cache: Path) -> None:
    """Build the package of a file: all operations are there, every module imports, and mypy finds nothing."""
    built, _ = build_package(file, folder / "official")
    assert built.count == described(json.loads(file.read_text(encoding="utf-8")))
    assert built.repairs.left_out == []
    document = json.loads(built.files["openapi.json"])
    assert described(document) == built.count
    run("-W", "error", "-c", IMPORT_EVERYTHING, "official", folder=folder)
    (folder / "mypy.ini").write_text("[mypy]\nstrict = true\n")
    run("-m", "mypy", "--config-file", "mypy.ini", "--cache-dir", str(cache), "-p", "official", folder=folder)


@official
@pytest.mark.parametrize("name", NAMES)
def test_an_official_file_makes_a_package_of_all_its_operations_within_a_minute(
    name: str, tmp_path: Path, cache: Path
) -> None:
    before = sum(os.times()[:4])
    started = time.monotonic()
    proved(NEWEST / f"webex-{name}.json", tmp_path, cache)
    # Of work, its own and that of what it starts: others may use the machine as well.
    assert min(sum(os.times()[:4]) - before, time.monotonic() - started) < 60


@official
@pytest.mark.parametrize("name", NAMES)
def test_an_older_official_file_makes_all_its_operations_as_well(name: str) -> None:
    repairs = Repairs()
    document = read_file(OLDER / f"webex-{name}.json", repairs)
    made = repaired(document, f"webex-{name}.json", repairs)
    assert made.count == len(made.sources) == described(document)
    assert Outcome(made).files


@official
def test_what_is_known_to_be_wrong_with_the_official_files_is_listed(tmp_path: Path) -> None:
    done: list[str] = []
    for name in NAMES:
        repairs = Repairs()
        repaired(read_file(NEWEST / f"webex-{name}.json", repairs), name, repairs)
        done += [f"{one.kind.name}: {one.what}" for one in repairs.done]
    assert "OPERATION_ID: 'List Admin Audit Events' is admin_audit_events.list" in done
    assert "OPERATION_ID: 'deleteAReport' is reports.delete" in done
    assert sum("'deleteAReport' is" in line for line in done) == 2
    assert any(line.startswith("PATH_PARAMETER: ") for line in done)
    assert any(line.startswith("ENUM_NAMES: ") for line in done)
    assert any(line.startswith("NO_SUCCESS: ") for line in done)


def test_our_own_contract_is_a_file_like_any_other(tmp_path: Path, cache: Path) -> None:
    proved(ROOT / "webex_client" / "openapi.json", tmp_path, cache)
