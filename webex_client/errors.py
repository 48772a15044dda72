"""Everything that can go wrong, as one tree.

    WebexError
    ├── ArgumentError                  (also a ValueError) a call that could not be right; nothing was sent
    ├── AccessTokenError               no usable access token
    ├── TransportError                 no answer: a timeout or a broken connection
    ├── FileError                      a file of this machine that cannot be written
    ├── ApiError                       Webex answered that it would not
    │   ├── BadRequestError            400
    │   ├── UnauthorizedError          401
    │   ├── ForbiddenError             403
    │   ├── NotFoundError              404
    │   ├── ConflictError              409
    │   ├── GoneError                  410
    │   ├── LockedError                423
    │   ├── PreconditionRequiredError  428
    │   ├── RateLimitError             429
    │   └── ServerError                5xx
    ├── MalformedResponse              a success whose body is not what the operation returns
    ├── MalformedDelivery              a webhook delivery that is no JSON object
    ├── MissingExtraError              (also an ImportError) something has to be installed first
    ├── PaginationError                a `next` link that cannot be followed
    └── WebhookSignatureError          a delivery that Webex did not sign

`RateLimitWarning` is a warning and no error. It leaves a call only where warnings are made errors.

No error holds a secret: requests kept in errors are those from before the access token, and what else is secret, was
added.
"""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Literal, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .exchange import Request, Response

__all__ = [
    "AccessTokenError",
    "ApiError",
    "ArgumentError",
    "BadRequestError",
    "ConflictError",
    "FileError",
    "ForbiddenError",
    "GoneError",
    "LockedError",
    "MalformedDelivery",
    "MalformedResponse",
    "MissingExtraError",
    "NotFoundError",
    "PaginationError",
    "PreconditionRequiredError",
    "RateLimitError",
    "ServerError",
    "TransportError",
    "UnauthorizedError",
    "WebexError",
    "WebhookSignatureError",
    "api_error",
]


class WebexError(Exception):
    """The root of the tree: whatever leaves this package is one of these. Can be copied and pickled."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Python would call the class with `args` alone, and miss what is given by keyword.
        return _remake, (type(self), self.args), self.__dict__


class ArgumentError(WebexError, ValueError):
    """An argument that no request could be made of; nothing was sent."""


class AccessTokenError(WebexError):
    """There is no access token, or it cannot be sent in a header."""


class TransportError(WebexError):
    """No whole answer came.

    `reason` is "timeout" or "connection". `request_sent` is False only where the request surely never left, so
    that repeating it cannot do anything twice. `received` is how many bytes of a body had come that went to a file or
    the like, in the last try. `attempts` counts the tries made.
    """

    def __init__(
        self,
        message: str,
        *,
        reason: Literal["timeout", "connection"] = "connection",
        request_sent: bool = True,
        request: Request | None = None,
    ) -> None:
        super().__init__(message)
        self.reason: Literal["timeout", "connection"] = reason
        self.request_sent = request_sent
        self.request = request
        self.received = 0
        self.attempts = 1


class FileError(WebexError):
    """A file of this machine that cannot be written: no room is left, or it may not be. Nothing is left of it."""


class ApiError(WebexError):
    """Webex answered with an error.

    `status` is the HTTP status, `message` what Webex said (the status in words where the body says nothing),
    `errors` the faults as they came (`{"description": …}`), `tracking_id` what Webex support asks for,
    `retry_after` the seconds to wait where the answer named them, `attempts` how often it was tried.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int,
        response: Response[Any],
        errors: tuple[Mapping[str, Any], ...] = (),
        tracking_id: str | None = None,
        retry_after: float | None = None,
        attempts: int = 1,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
        self.response = response
        self.errors = errors
        self.tracking_id = tracking_id
        self.retry_after = retry_after
        self.attempts = attempts

    @property
    def request(self) -> Request | None:
        """The request that was answered, without what is secret in it."""
        return self.response.request

    def __str__(self) -> str:
        text = f"{self.status} {_phrase(self.status)}"
        if self.message != _phrase(self.status):
            text += f": {self.message}"
        about: list[str] = []
        if self.request is not None:
            about.append(f"{self.request.method} {self.request.url}")
        if self.tracking_id:
            about.append(f"tracking id {self.tracking_id}")
        if self.retry_after is not None:
            about.append(f"retry after {self.retry_after:g} s")
        if self.attempts > 1:
            about.append(f"{self.attempts} attempts")
        return f"{text} ({', '.join(about)})" if about else text


class BadRequestError(ApiError):
    """400: the request makes no sense to Webex."""


class UnauthorizedError(ApiError):
    """401: the access token is missing, wrong or no longer valid."""


class ForbiddenError(ApiError):
    """403: the token's owner may not do this."""


class NotFoundError(ApiError):
    """404: there is no such thing, or its owner does not let this token see it."""


class ConflictError(ApiError):
    """409: it is there already."""


class GoneError(ApiError):
    """410: it was there and is no more; for a file: it was found infected."""


class LockedError(ApiError):
    """423: not ready yet; for a file: it is still being scanned."""


class PreconditionRequiredError(ApiError):
    """428: for a file: it cannot be scanned for malware, and must be asked for in so many words.

    `webex.files.download(url, to=…, allow_unscannable=True)` does.
    """


class RateLimitError(ApiError):
    """429: too many requests. `retry_after` is None where Webex named no time that can be understood."""


class ServerError(ApiError):
    """5xx: Webex, or a gateway before it, failed."""


class MalformedResponse(WebexError):  # noqa: N818  # the name is a promise
    """A success whose body is not what the operation returns; `response` holds it as it came."""

    def __init__(self, message: str, *, response: Response[Any]) -> None:
        super().__init__(message)
        self.response = response


class MissingExtraError(WebexError, ImportError):
    """Something is needed that is not installed; the message names the extra of this package that brings it."""


class PaginationError(WebexError):
    """The next page cannot be asked for: its link repeats, or leads away from Webex."""


class MalformedDelivery(WebexError):  # noqa: N818  # named like its sibling
    """A webhook delivery whose body is no JSON object, so that it tells of nothing."""


class WebhookSignatureError(WebexError):
    """A webhook delivery whose signature does not match its body."""


_BY_STATUS: dict[int, type[ApiError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    410: GoneError,
    423: LockedError,
    428: PreconditionRequiredError,
    429: RateLimitError,
}


def api_error(response: Response[Any], *, retry_after: float | None = None, attempts: int = 1) -> ApiError:
    """The error that an answer with a status other than 2xx stands for, whatever its body holds."""
    status = response.status
    body = _object_in(response.content)
    errors = body.get("errors")
    faults: tuple[Mapping[str, Any], ...] = ()
    if isinstance(errors, list):
        faults = tuple(
            cast("Mapping[str, Any]", fault) for fault in cast("list[object]", errors) if isinstance(fault, dict)
        )
    candidates: list[object] = [body.get("message"), *(fault.get("description") for fault in faults)]
    candidates += [body.get("error_description"), body.get("error"), _location(response)]
    message = next((text for text in candidates if isinstance(text, str) and text), _phrase(status))
    tracking_id = response.tracking_id
    if tracking_id is None and isinstance(body.get("trackingId"), str):
        tracking_id = str(body["trackingId"])
    default = ServerError if status >= 500 else ApiError
    return _BY_STATUS.get(status, default)(
        message,
        status=status,
        response=response,
        errors=faults,
        tracking_id=tracking_id,
        retry_after=retry_after,
        attempts=attempts,
    )


def _remake(kind: type[WebexError], args: tuple[Any, ...]) -> WebexError:
    return kind.__new__(kind, *args)


def _object_in(content: bytes) -> dict[str, Any]:
    """The JSON object that an error body is; an empty one where it is HTML, text, binary or nothing."""
    try:
        body: object = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", body) if isinstance(body, dict) else {}


def _location(response: Response[Any]) -> str | None:
    location = response.headers.get("Location")
    return f"redirected to {location}, which is not followed" if location else None


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "unknown status"
