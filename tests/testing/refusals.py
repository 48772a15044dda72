"""What tests expect where the fake says no."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from webex_client import ApiError

NOBODY = "Y2lzY29zcGFyazovL3VzL1BFT1BMRS8wMDAwMDAwMC0wMDAwLTQwMDAtODAwMC0wMDAwMDAwMDAwMDA"
"""An id that looks right and belongs to nothing."""


@contextmanager
def refused(status: int, message: str = "") -> Iterator[None]:
    """The block ends in an error answer with this status, in Webex's shape, and with `message` in it."""
    with pytest.raises(ApiError) as raised:
        yield
    error = raised.value
    assert error.status == status, error
    assert message in error.message
    assert json.loads(error.response.content) == {
        "message": error.message,
        "errors": [{"description": error.message}],
        "trackingId": error.tracking_id,
    }
    assert re.fullmatch(r"ROUTERGW_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", error.tracking_id or "")
