"""Deliveries as Webex makes them, for tests to send and to spoil."""

from __future__ import annotations

import json
from typing import Any

from webex_client.webhooks import SIGNATURE_HEADER, sign

SECRET = "correct horse battery staple"
ADA = "Y2lzY29zcGFyazovL3VzL1BFT1BMRS9hZGE"
MESSAGE = {
    "id": "Y2lzY29zcGFyazovL3VzL01FU1NBR0UvMQ",
    "roomId": "Y2lzY29zcGFyazovL3VzL1JPT00vMQ",
    "roomType": "group",
    "personId": ADA,
    "personEmail": "ada@example.com",
    "created": "2026-03-02T20:26:02.321Z",
}


def told(resource: str = "messages", event: str = "created", data: Any = MESSAGE, **fields: Any) -> bytes:
    """The body of a delivery."""
    webhook = {
        "id": "Y2lzY29zcGFyazovL3VzL1dFQkhPT0svMQ",
        "name": "Everything",
        "targetUrl": "https://bot.example.com/webex",
        "resource": resource,
        "event": event,
        "orgId": "Y2lzY29zcGFyazovL3VzL09SR0FOSVpBVElPTi8x",
        "createdBy": ADA,
        "appId": "Y2lzY29zcGFyazovL3VzL0FQUExJQ0FUSU9OLzE",
        "ownedBy": "creator",
        "status": "active",
        "created": "2026-03-02T20:00:00.000Z",
        "actorId": ADA,
    }
    return json.dumps({**webhook, "data": data, **fields}).encode()


def signed(body: bytes, secret: str = SECRET) -> dict[str, str]:
    """The header fields that go with a body."""
    return {"Content-Type": "application/json", SIGNATURE_HEADER: sign(body, secret)}
