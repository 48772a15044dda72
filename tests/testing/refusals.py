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
def refused(
    status: int, message: str = "", *, description: str | None = None, code: int | None = None
) -> Iterator[None]:
    """The block ends in an error answer with this status, in Webex's shape, and with `message` in it.

    `description` is what its entry says, where that is not the message, and `code` its error code.
    """
    with pytest.raises(ApiError) as raised:
        yield
    error = raised.value
    assert error.status == status, error
    assert message in error.message
    body = json.loads(error.response.content)
    (entry,) = body.pop("errors")
    assert description is None or description in entry["description"]
    if description is None and code is None:
        assert entry["description"] == error.message
    assert entry == {"description": entry["description"], **({} if code is None else {"errorCode": code})}
    assert body == {"message": error.message, "trackingId": error.tracking_id}
    assert re.fullmatch(r"ROUTERGW_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", error.tracking_id or "")
