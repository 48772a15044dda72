"""Who an operation says is asking: the client, by its access token, or somebody else, or nobody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from .bundle import Json, SpecError
from .description import Argument, Type
from .names import argument_name

__all__ = ["Authorization", "authorization"]


@dataclass(frozen=True)
class Authorization:
    """What is sent in place of the client's access token: `made_by` (ANONYMOUS, basic or bearer) of `credentials`."""

    made_by: str
    credentials: tuple[Argument, ...] = ()


def authorization(document: Mapping[str, Any], operation: Json) -> Authorization | None:
    """What an operation's `security` asks for; None where that is the client's access token.

    Raises `SpecError` for what no client could send.
    """
    if "security" not in operation:
        return None
    required = cast("list[Json]", operation["security"])
    names = {name for requirement in required for name in requirement}
    if not required:
        return Authorization("ANONYMOUS")
    if len(names) != 1 or not all(required):
        raise SpecError("security must name one scheme, or several scopes of one, or be empty")
    (name,) = names
    scheme = cast("Json", document["components"].get("securitySchemes", {}).get(name, {}))
    match scheme.get("type"), str(scheme.get("scheme", "")).lower():
        case "oauth2", _:
            return None
        case "http", "basic":
            return Authorization(
                "basic",
                (
                    _credential("client_id", "The id of the integration that asks."),
                    _credential("client_secret", "The secret of the integration that asks."),
                ),
            )
        case "http", "bearer":
            return Authorization("bearer", (_credential(argument_name(name, scheme), _words(scheme)),))
        case _:
            raise SpecError(f"security names {name}, which is neither oauth2 nor http with basic or bearer")


def _credential(name: str, doc: str) -> Argument:
    return Argument(name, name, "credential", Type("str", "str"), required=True, doc=doc, secret=True)


def _words(scheme: Json) -> str:
    return " ".join(str(scheme.get("description", "")).split())
