"""How the fake says no, and what it raises when it cannot be used at all."""

from __future__ import annotations

from collections.abc import Mapping

from ...errors import WebexError

__all__ = ["MissingExtraError", "Refusal", "error_body", "not_found"]


class Refusal(Exception):  # noqa: N818  # it is an answer
    """Raised by a handler to answer with an error; it never leaves the fake."""

    def __init__(self, status: int, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.headers = dict(headers or {})


class MissingExtraError(WebexError, ImportError):
    """What the fake needs to speak HTTP is not installed: `pip install 'webex-client[testing]'`."""


def not_found(what: str) -> Refusal:
    """The refusal for an id that belongs to nothing, or to something the caller may not see."""
    return Refusal(404, f"There is no such {what}.")


def error_body(message: str, tracking_id: str) -> dict[str, object]:
    """The body of an error answer."""
    return {"message": message, "errors": [{"description": message}], "trackingId": tracking_id}
