"""`build` and `build --check`: the same bytes each time, nothing left over, and nothing written by a check."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tiny_contract import ROOT, SPEC, Contract

from generator.__main__ import main

REAL = ROOT / "webex_client"


def generated(package: Path) -> dict[str, bytes]:
    """Every generated file of a package by name, without what Python leaves there."""
    files = [package / "openapi.json", *(package / "api").rglob("*"), *(package / "models").rglob("*")]
    return {
        path.relative_to(package).as_posix(): path.read_bytes()
        for path in files
        if path.is_file() and "__pycache__" not in path.parts
    }


def build(package: Path, *options: str, spec: Path = SPEC) -> int:
    return main(["build", "--spec", str(spec), "--package", str(package), *options])


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package of the tiny contract, to be compared with; made in a folder that was not there before."""
    package = tmp_path_factory.mktemp("new") / "built" / "tiny"
    assert build(package) == 0
    return package


@pytest.fixture
def package(tmp_path: Path, built: Path) -> Path:
    """A package called tiny, as a build leaves it."""
    shutil.copytree(built, tmp_path / "tiny")
    return tmp_path / "tiny"


def test_the_package_in_this_repository_is_fresh(capsys: pytest.CaptureFixture[str]) -> None:
    assert build(REAL, "--check", spec=ROOT / "spec") == 0, capsys.readouterr().out
    assert capsys.readouterr().out == "the generated files are fresh\n"


BUILD_BOTH = f"""
import os
from generator.__main__ import main
assert main(["build", "--package", "real"]) == 0
print("seconds", sum(os.times()[:4]))  # of work, its own and ruff's: others may use the machine as well
assert main(["build", "--spec", {str(SPEC)!r}, "--package", "tiny"]) == 0
"""


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_a_build_gives_the_same_bytes_for_any_hash_seed_and_takes_less_than_ten_seconds(
    seed: str, built: Path, tmp_path: Path
) -> None:
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}

    done = subprocess.run(
        [sys.executable, "-c", BUILD_BOTH], cwd=tmp_path, env=environment, check=True, capture_output=True, text=True
    )

    assert generated(tmp_path / "real") == generated(REAL)
    assert generated(tmp_path / "tiny") == generated(built)
    assert float(done.stdout.split("seconds ")[1].split()[0]) < 10


def test_a_folder_that_was_not_there_is_made_and_holds_nothing_else(built: Path) -> None:
    assert sorted(generated(built)) == [
        "api/__init__.py",
        "api/key_rings.py",
        "api/keys.py",
        "api/owners.py",
        "api/things.py",
        "models/__init__.py",
        "models/cards.py",
        "models/common.py",
        "models/keys.py",
        "models/owners.py",
        "models/things.py",
        "openapi.json",
    ]
    assert {path.name for path in built.iterdir()} == {"api", "models", "openapi.json"}


def test_a_second_build_writes_nothing(package: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = {path: path.stat().st_mtime_ns for path in package.rglob("*")}

    assert build(package) == 0

    assert capsys.readouterr().out == "nothing to write: all is fresh\n"
    assert {path: path.stat().st_mtime_ns for path in package.rglob("*")} == before


def test_one_changed_byte_of_a_model_is_stale(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    package = tmp_path / "webex_client"
    shutil.copytree(REAL, package, ignore=shutil.ignore_patterns("__pycache__", "testing"))
    rooms = package / "models" / "rooms.py"
    content = bytearray(rooms.read_bytes())
    content[len(content) // 2] ^= 1
    rooms.write_bytes(content)

    assert build(package, "--check", spec=ROOT / "spec") == 1

    assert capsys.readouterr().out == "webex_client/models/rooms.py: stale, not what spec/ says\n"
    assert rooms.read_bytes() == content


def spoil(package: Path) -> None:
    """Leave a package with everything that can be wrong with its files."""
    (package / "models" / "things.py").write_bytes((package / "models" / "things.py").read_bytes() + b"\n")
    (package / "openapi.json").write_text("{}", encoding="utf-8")
    (package / "api" / "owners.py").unlink()
    (package / "api" / "things.py").unlink()
    (package / "api" / "things.py").mkdir()
    (package / "api" / "rooms.py").write_text("", encoding="utf-8")
    (package / "api" / "notes.txt").write_text("", encoding="utf-8")
    (package / "models" / ".hidden").write_text("", encoding="utf-8")
    (package / "models" / "empty").mkdir()
    (package / "models" / "more").mkdir()
    (package / "models" / "more" / "__init__.py").write_text("", encoding="utf-8")
    (package / "models" / "link.py").symlink_to(package / "nowhere")


def test_a_check_names_each_file_that_is_stale_missing_or_foreign(
    package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(package)

    assert build(package, "--check") == 1

    assert capsys.readouterr().out.splitlines() == [
        "tiny/api/notes.txt: foreign, no spec file makes it",
        "tiny/api/owners.py: missing",
        "tiny/api/rooms.py: foreign, no spec file makes it",
        "tiny/api/things.py: missing",
        "tiny/models/.hidden: foreign, no spec file makes it",
        "tiny/models/empty: foreign, no spec file makes it",
        "tiny/models/link.py: foreign, no spec file makes it",
        "tiny/models/more: foreign, no spec file makes it",
        "tiny/models/more/__init__.py: foreign, no spec file makes it",
        "tiny/models/things.py: stale, not what spec/ says",
        "tiny/openapi.json: stale, not what spec/ says",
    ]


def test_a_check_writes_nothing(package: Path) -> None:
    spoil(package)

    def seen() -> dict[Path, tuple[int, bytes | None]]:
        return {
            path: (path.lstat().st_mtime_ns, path.read_bytes() if path.is_file() else None)
            for path in [package, *package.rglob("*")]
        }

    before = seen()
    assert build(package, "--check") == 1

    assert seen() == before


def test_a_build_repairs_whatever_a_check_names(package: Path, built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(package)

    assert build(package) == 0

    assert capsys.readouterr().out.splitlines()[0] == "11 files written:"
    assert generated(package) == generated(built)
    assert not [path for path in (package / "models").iterdir() if path.suffix != ".py"]
    assert build(package, "--check") == 0


def test_what_python_leaves_behind_does_not_count(package: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for folder in ("api", "models"):
        (package / folder / "__pycache__").mkdir()
        (package / folder / "__pycache__" / "gone.cpython-311.pyc").write_bytes(b"\0")

    assert build(package, "--check") == 0
    assert build(package) == 0

    assert (package / "models" / "__pycache__" / "gone.cpython-311.pyc").is_file()


def test_what_is_written_by_hand_beside_the_generated_folders_is_left_alone(package: Path) -> None:
    (package / "client.py").write_text("# by hand\n", encoding="utf-8")
    (package / "testing").mkdir()
    (package / "testing" / "fake.py").write_text("# by hand\n", encoding="utf-8")

    assert build(package) == 0

    assert (package / "client.py").read_text(encoding="utf-8") == "# by hand\n"
    assert (package / "testing" / "fake.py").is_file()


def test_a_resource_that_is_gone_from_the_contract_is_gone_from_the_package(
    contract: Contract, package: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del contract.files["owners.yaml"]
    paths = contract.at("webex", "paths")
    for path in [path for path in paths if path.startswith("/owners")]:
        del paths[path]
    spec = contract.write(tmp_path / "spec")

    assert build(package, "--check", spec=spec) == 1
    named = capsys.readouterr().out
    assert build(package, spec=spec) == 0

    assert "tiny/api/owners.py: foreign" in named
    assert "tiny/models/owners.py: foreign" in named
    assert not (package / "api" / "owners.py").exists()


def test_a_contract_that_cannot_be_used_leaves_the_package_as_it_was(
    contract: Contract, package: Path, built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    contract.schema("things", "Thing")["properties"]["size"] = {"type": "array"}
    spec = contract.write(tmp_path / "spec")

    assert build(package, spec=spec) == 2

    assert "Unable to process schema /components/schemas/Thing" in capsys.readouterr().err
    assert generated(package) == generated(built)


def test_a_folder_that_cannot_be_written_is_named_in_one_line(
    package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.rmtree(package / "api")
    (package / "api").write_text("a file in the way", encoding="utf-8")

    assert build(package) == 2

    output = capsys.readouterr()
    assert output.err.splitlines() == [f"{package / 'api'}: File exists"]
