"""The tiny contract in a folder of its own, an official file for it, and the command that adopts."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from official_likeness import official, write
from tiny_contract import SPEC

from generator.__main__ import main


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SPEC, tmp_path / "spec"))


@pytest.fixture
def theirs(spec: Path) -> Any:
    """The official document, for a test to change before it is written."""
    return official(spec)


@pytest.fixture
def adopt(spec: Path, theirs: Any, tmp_path: Path) -> Any:
    """Adopt something from the official document as it is then; the exit code."""

    def adopt(*arguments: str) -> int:
        file = write(theirs, tmp_path / "official")
        return main(["adopt", *arguments, "--upstream", str(file), "--spec", str(spec)])

    return adopt
