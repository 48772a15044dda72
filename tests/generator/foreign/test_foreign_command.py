"""`build --spec FILE --out DIR`: what it writes and says, and what it leaves alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from small_files import answered, document, holding
from tiny_contract import ROOT, SPEC

from generator.__main__ import main
from generator.bundle import read_yaml

FILE = holding(name={"type": "string", "default": "Rex"}, kind={"enum": ["a", "A"]})


def build(file: Path, out: Path | None, *options: str) -> int:
    return main(["build", "--spec", str(file), *(["--out", str(out)] if out else []), *options])


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "pets.json"
    path.write_text(json.dumps(FILE), encoding="utf-8")
    return path


def content(folder: Path) -> dict[str, bytes]:
    paths = [path for path in sorted(folder.rglob("*")) if path.is_file() and "__pycache__" not in path.parts]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def test_it_writes_a_package_and_says_what_was_repaired_and_why(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert build(file, tmp_path / "pets") == 0
    assert sorted(content(tmp_path / "pets")) == [
        "REPAIRS.md", "__init__.py", "api/__init__.py", "api/pets.py", "models/__init__.py", "models/pets.py",
        "openapi.json", "py.typed",
    ]  # fmt: skip
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "1 of 1 operations, 0 left out; 3 repairs."
    assert "  1 x default: a client that fills it in would send it: the description says it instead" in said
    listed = (tmp_path / "pets" / "REPAIRS.md").read_text(encoding="utf-8")
    assert "- `/components/schemas/Pet/properties/kind/enum`: 'a' is A, 'A' is A2" in listed


def test_what_is_left_out_is_named_on_the_terminal_and_in_the_list(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "pets.json"
    file.write_text(json.dumps(document({"/pets": {"get": answered(), "trace": answered()}})))
    assert build(file, tmp_path / "pets") == 0
    assert "  left out: TRACE /pets: no client is made for this method" in capsys.readouterr().out.splitlines()
    assert "- `TRACE /pets`: no client is made for this method" in (tmp_path / "pets" / "REPAIRS.md").read_text()


def test_a_second_build_writes_nothing_and_a_check_finds_nothing(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "pets"
    build(file, out)
    (out / "api" / "__pycache__").mkdir()
    (out / "api" / "__pycache__" / "pets.pyc").write_bytes(b"")
    capsys.readouterr()
    assert build(file, out) == 0
    assert f"nothing to write: {out} is fresh" in capsys.readouterr().out
    assert build(file, out, "--check") == 0
    assert capsys.readouterr().out == "pets is fresh\n"


def test_a_check_names_what_a_build_would_change_and_writes_nothing(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "pets"
    build(file, out)
    (out / "py.typed").unlink()
    (out / "api" / "pets.py").write_text("# Generated from nothing\n")
    (out / "api" / "cats.py").write_text("# Generated from pets.json by generator\n")
    before = content(out)
    capsys.readouterr()
    assert build(file, out, "--check") == 1
    assert capsys.readouterr().out.splitlines() == [
        "pets/api/cats.py: foreign, the file does not make it",
        "pets/api/pets.py: stale, not what the file says",
        "pets/py.typed: missing",
    ]
    assert content(out) == before
    assert build(file, out) == 0
    assert build(file, out, "--check") == 0


@pytest.mark.parametrize("place", ["notes.txt", "api/mine.py", "api/deeper/mine.py", "tests", "__init__.py"])
def test_what_no_build_has_made_is_left_alone(
    place: str, file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "pets" / place
    path.parent.mkdir(parents=True)
    path.mkdir() if place == "tests" else path.write_text("mine = 1\n")
    assert build(file, tmp_path / "pets") == 2
    assert "which no build has made: name another folder" in capsys.readouterr().err
    assert list(content(tmp_path / "pets")) == ([] if place == "tests" else [place])


YAML = """\
openapi: 3.1.0
info: {title: Pets, version: 1}
paths:
  /pets:
    get:
      operationId: listPets
      parameters:
      - {name: since, in: query, example: 2026-01-12, schema: {type: string}}
      responses:
        200: {description: Pets., content: {application/json: {schema: {type: array, items: {type: string}}}}}
"""


def test_yaml_makes_the_same_package_as_json(tmp_path: Path) -> None:
    yaml = tmp_path / "pets.yaml"
    yaml.write_text(YAML)
    (tmp_path / "pets.json").write_text(json.dumps(read_yaml(yaml)))
    assert build(yaml, tmp_path / "one" / "pets") == build(tmp_path / "pets.json", tmp_path / "two" / "pets") == 0
    one, two = (content(tmp_path / name / "pets") for name in ("one", "two"))
    assert one == {name: text.replace(b"pets.json", b"pets.yaml") for name, text in two.items()}


def test_a_build_gives_the_same_bytes_for_any_hash_seed(file: Path, tmp_path: Path) -> None:
    made: list[dict[str, bytes]] = []
    for seed in ("0", "4242"):
        out = tmp_path / seed / "pets"
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "generator", "build", "--spec", str(file), "--out", str(out)]
        subprocess.run(command, env=environment, check=True, capture_output=True)
        made.append(content(out))
    assert made[0] == made[1]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[]", "is no OpenAPI document: must be an object"),
        ('{"swagger": "2.0", "paths": {}}', "is Swagger '2.0': convert it to OpenAPI 3 first"),
        ('{"openapi": "4.0.0", "paths": {}}', "openapi is '4.0.0', where 3.0 or 3.1 is needed"),
        ('{"openapi": "3.0.0"}', "has no paths, so there is nothing that a client could do"),
        ('{"openapi": "3.0.0", "paths": {}}', "no operation of it can be made"),
        ('{"openapi": ', "not JSON"),
        ('{"openapi": NaN}', "not JSON: NaN is no number of JSON's"),
        (r'{"openapi": "\ud800"}', "holds half a character"),
    ],
)
def test_a_file_that_nothing_can_be_made_of_says_why(
    text: str, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "pets.json").write_text(text)
    assert build(tmp_path / "pets.json", tmp_path / "pets") == 2
    assert message in capsys.readouterr().err
    assert not (tmp_path / "pets").exists()


def test_a_key_that_is_there_twice_is_listed(tmp_path: Path) -> None:
    text = json.dumps(document({"/pets": {"get": answered()}})).replace('"title"', '"version": "0", "title"')
    (tmp_path / "pets.json").write_text(text)
    assert build(tmp_path / "pets.json", tmp_path / "pets") == 0
    assert "Key that is there twice in one object" in (tmp_path / "pets" / "REPAIRS.md").read_text()


def said_of(capsys: pytest.CaptureFixture[str], file: Any, out: Path | None) -> str:
    assert build(file, out) == 2
    return capsys.readouterr().err


def test_what_cannot_be_meant_is_refused(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "is a file: name the folder of its package with --out" in said_of(capsys, file, None)
    assert "is a folder: --out is for the package of a single file" in said_of(capsys, SPEC, tmp_path / "pets")
    assert "there is no such file" in said_of(capsys, tmp_path / "none.json", tmp_path / "pets")
    assert "'my-pets' is no name that a package can be imported by" in said_of(capsys, file, tmp_path / "my-pets")
    (tmp_path / "taken").touch()
    assert "is no folder" in said_of(capsys, file, tmp_path / "taken")
