"""How the fake says no."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["Refusal", "error_body", "not_found"]


class Refusal(Exception):  # noqa: N818  # it is an answer
    """Raised by a handler to answer with an error; it never leaves the fake.

    `description` is what the entry in `errors` says, where that is something else than the message, and `code` its
    `errorCode`.
    """

    def __init__(
        self,
        status: int,
        message: str,
        headers: Mapping[str, str] | None = None,
        *,
        description: str | None = None,
        code: int | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.headers = dict(headers or {})
        self.description = description or message
        self.code = code


def not_found(what: str) -> Refusal:
    """The refusal for an id that belongs to nothing, or to something the caller may not see."""
    return Refusal(404, f"There is no such {what}.")


def error_body(refusal: Refusal, tracking_id: str) -> dict[str, object]:
    """The body of an error answer."""
    code = {} if refusal.code is None else {"errorCode": refusal.code}
    errors = [{"description": refusal.description, **code}]
    return {"message": refusal.message, "errors": errors, "trackingId": tracking_id}
