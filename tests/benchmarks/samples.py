"""What is sent and parsed: a message of eleven fields, two of them timestamps, and a person."""

from __future__ import annotations

import base64
from typing import Any

ROOM_ID = base64.b64encode(b"ciscospark://us/ROOM/5b1c2a3e-9f40-4c57-8a3d-0e6f7a8b9c0d").decode().rstrip("=")


def message(number: int) -> dict[str, Any]:
    """A message as Webex lists it; no two share an id or a time."""
    posted = f"2026-03-{1 + number % 28:02}T{number % 24:02}:{number % 60:02}:{number % 59:02}"
    return {
        "id": _public_id("MESSAGE", number),
        "roomId": ROOM_ID,
        "roomType": "group",
        "text": f"Ada, build {number} is ready to look at",
        "markdown": f"<@personEmail:ada@example.com>, build **{number}** is ready to look at",
        "html": f"<p><spark-mention>Ada</spark-mention>, build <strong>{number}</strong> is ready to look at</p>",
        "personId": _public_id("PEOPLE", number % 50),
        "personEmail": f"engineer{number % 50}@example.com",
        "mentionedPeople": [_public_id("PEOPLE", 51)],
        "created": f"{posted}.{number % 1000:03}Z",
        "updated": f"{posted}.{(number + 1) % 1000:03}Z",
    }


def person() -> dict[str, Any]:
    """A person as `GET /people/me` shows one."""
    return {
        "id": _public_id("PEOPLE", 51),
        "emails": ["ada@example.com"],
        "phoneNumbers": [{"type": "work", "value": "+1 408 555 0100"}],
        "displayName": "Ada Lovelace",
        "firstName": "Ada",
        "lastName": "Lovelace",
        "avatar": "https://avatars.example.com/ada.png",
        "orgId": _public_id("ORGANIZATION", 1),
        "created": "2025-06-02T20:26:02.321Z",
        "lastModified": "2026-02-28T08:11:40.007Z",
        "lastActivity": "2026-03-02T20:26:02.321Z",
        "status": "active",
        "type": "person",
    }


def _public_id(kind: str, number: int) -> str:
    key = f"{number:08x}-9f40-4c57-8a3d-0e6f7a8b9c0d"
    return base64.b64encode(f"ciscospark://us/{kind}/{key}".encode()).decode().rstrip("=")
