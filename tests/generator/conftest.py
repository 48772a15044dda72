"""The generator is no part of the package that is installed: it is found beside the tests."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.append(str(ROOT))

from tiny_contract import Contract  # noqa: E402


@pytest.fixture
def contract() -> Contract:
    return Contract()
