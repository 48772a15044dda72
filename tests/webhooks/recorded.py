"""What live systems delivered, read in place from outside the project."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from contract.recorded import SHARED


@dataclass(frozen=True)
class RecordedDelivery:
    """One delivery. Its body was kept as a value, not as the bytes that were signed."""

    name: str
    headers: dict[str, str]
    value: dict[str, Any]

    @property
    def body(self) -> bytes:
        return json.dumps(self.value).encode()


def recorded_deliveries() -> list[RecordedDelivery]:
    root = SHARED / "recordings"
    found: list[RecordedDelivery] = []
    for path in sorted(root.rglob("*.json")):
        read = json.loads(path.read_text(encoding="utf-8"))
        if "delivery" in read:
            name = path.relative_to(root).as_posix().removesuffix(".json")
            found.append(RecordedDelivery(name, read["delivery"].get("headers") or {}, read["body"]))
    return found
