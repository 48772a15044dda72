"""Roles: what administrators may do."""

from __future__ import annotations

from ..administration import refuse_others
from ..call import Answer, Call, Handler, answer
from ..errors import not_found

__all__ = ["HANDLERS"]


def _list(call: Call) -> Answer:
    refuse_others(call)
    return answer({"items": list(call.organization.administration.roles)})


def _get(call: Call) -> Answer:
    refuse_others(call)
    role = call.organization.administration.roles.get(call.parameters["roleId"])
    if role is None:
        raise not_found("role")
    return answer(role)


HANDLERS: dict[str, Handler] = {"roles.list": _list, "roles.get": _get}
