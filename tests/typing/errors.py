"""The error tree as type checkers see it. Checked, never run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, assert_type

from webex_client import (
    AccessTokenError,
    ApiError,
    ArgumentError,
    MalformedResponse,
    NotFoundError,
    PaginationError,
    RateLimitError,
    Request,
    Response,
    ServerError,
    TransportError,
    WebexClient,
    WebexError,
)


def handling(webex: WebexClient) -> None:
    try:
        webex.rooms.get("id")
    except NotFoundError as error:
        assert_type(error.status, int)
        assert_type(error.message, str)
        assert_type(error.errors, tuple[Mapping[str, Any], ...])
        assert_type(error.tracking_id, str | None)
        assert_type(error.attempts, int)
        assert_type(error.request, Request | None)
        assert_type(error.response, Response[Any])
    except RateLimitError as error:
        assert_type(error.retry_after, float | None)
    except (ServerError, ApiError) as error:
        assert_type(error.status, int)
    except TransportError as error:
        assert_type(error.reason, Literal["timeout", "connection"])
        assert_type(error.request_sent, bool)
    except MalformedResponse as error:
        assert_type(error.response, Response[Any])
    except (AccessTokenError, PaginationError) as error:
        print(error)
    except WebexError as error:
        print(error)


def tree(not_found: NotFoundError, argument: ArgumentError) -> None:
    api: ApiError = not_found
    root: WebexError = api
    value: ValueError = argument
    print(root, value)
