"""Webhooks: made, changed and deleted by whoever is told by them."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from ..call import Answer, Call, Handler, answer, no_content
from ..errors import Refusal, not_found
from ..paging import page
from ..subscriptions import Subscription
from ..tables import Json
from ..webhook_filters import Filter

__all__ = ["HANDLERS"]

_CHANGES = ("created", "updated", "deleted")
_EVENTS: Mapping[str, tuple[str, ...]] = {
    "all": _CHANGES,
    "attachmentActions": ("created",),
    "meetings": (*_CHANGES, "started", "ended"),
    "memberships": _CHANGES,
    "messages": _CHANGES,
    "recordings": _CHANGES,
    "rooms": (*_CHANGES, "migrated"),
}
"""What can happen to what. Where nothing happens here at all, a webhook may be made for everything."""


def _list(call: Call) -> Answer:
    rows = call.organization.webhooks.rows
    owner = call.query.get("ownedBy")
    if owner is None:
        return page(call, rows.where("createdBy", call.caller["id"]))
    if owner != "org":
        raise Refusal(400, "ownedBy can only be org.")
    _refuse_others(call)
    return page(call, list(rows), wanted=lambda row: row["ownedBy"] == "org")


def _create(call: Call) -> Answer:
    organization, body = call.organization, call.body
    fields = _fields(body)
    resource, event = body["resource"], body["event"]
    if event != "all" and event not in _EVENTS.get(resource, (event,)):
        raise Refusal(400, f"{resource} are never {event}.")
    if body.get("ownedBy") == "org":
        _refuse_others(call)
    row: Json = {
        "id": organization.ids.new("WEBHOOK"),
        **fields,
        "resource": resource,
        "event": event,
        **({"filter": body["filter"]} if body.get("filter") else {}),
        "orgId": organization.id,
        "createdBy": call.caller["id"],
        "appId": organization.app_id,
        "ownedBy": body.get("ownedBy", "creator"),
        "status": "active",
        "created": organization.clock.stamp(),
    }
    subscription = Subscription(row, Filter(body.get("filter", "")), call.base_url)
    subscription.filter.check(organization, row)
    return answer(organization.webhooks.add(subscription))


def _get(call: Call) -> Answer:
    return answer(_found(call).row)


def _update(call: Call) -> Answer:
    found = _found(call)
    if call.body.get("status", "active") != "active":
        raise Refusal(400, "status can only be set to active.")
    found.row.update(_fields(call.body))
    if "status" in call.body:
        found.activate()
    return answer(found.row)


def _delete(call: Call) -> Answer:
    call.organization.webhooks.remove(_found(call).row)
    return no_content()


def _fields(body: Json) -> Json:
    """What of a webhook can be changed."""
    if not body["name"].strip():
        raise Refusal(400, "The name must not be empty.")
    target: str = body["targetUrl"]
    try:
        address = urlsplit(target)
        sensible = address.scheme in ("http", "https") and bool(address.hostname)
    except ValueError:
        sensible = False
    if not sensible:
        raise Refusal(400, "targetUrl must be an address that begins with http or https.")
    return {name: body[name] for name in ("name", "targetUrl", "secret") if name in body}


def _found(call: Call) -> Subscription:
    """The webhook asked for, where it is the caller's own or one of the organization that they oversee."""
    found = call.organization.webhooks.get(call.parameters["webhookId"])
    if found is not None:
        if found.row["createdBy"] == call.caller["id"]:
            return found
        if found.row["ownedBy"] == "org" and call.organization.oversees(call.caller):
            return found
    raise not_found("webhook")


def _refuse_others(call: Call) -> None:
    if not call.organization.oversees(call.caller):
        raise Refusal(403, "Only those who oversee the organization may have webhooks of the organization.")


HANDLERS: dict[str, Handler] = {
    "webhooks.list": _list,
    "webhooks.create": _create,
    "webhooks.get": _get,
    "webhooks.update": _update,
    "webhooks.delete": _delete,
}
