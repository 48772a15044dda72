"""The official files, where they are at hand, and what was read of them and of spec/, once for all tests."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from tiny_contract import ROOT

from generator.comparison.surface import Surface
from generator.drift.contract import Contract
from generator.drift.upstream import Upstream, combined, read_upstream

UPSTREAM = ROOT.parent / "shared" / "upstream"
OLD, NEW = UPSTREAM / "2025-11-19", UPSTREAM / "2026-05-04"

needs_official_files = pytest.mark.skipif(
    not (OLD.is_dir() and NEW.is_dir()), reason="needs the official files of shared/ beside the repository"
)


@cache
def contract() -> Contract:
    return Contract(ROOT / "spec")


@cache
def read(folder: Path) -> Upstream:
    return read_upstream([folder])


def document(name: str) -> Any:
    """A copy of one of the newer files, `admin`, `meeting` or `messaging`, to be changed."""
    return json.loads((NEW / f"webex-{name}.json").read_bytes())


def upstream(document: Any) -> Upstream:
    """The one document as it would be read from a file."""
    return combined([Surface("changed.json", document)])
