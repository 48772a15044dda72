"""Rows in the order they were added, found by id and by the fields they are indexed on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, TypeAlias

__all__ = ["Json", "Table"]

Json: TypeAlias = dict[str, Any]
"""A JSON object."""


class Table:
    """Rows by id. A field named as an index must not change while its row is here."""

    def __init__(self, *indexed: str) -> None:
        self._rows: dict[str, Json] = {}
        self._indexes: dict[str, defaultdict[str, dict[str, Json]]] = {name: defaultdict(dict) for name in indexed}

    def add(self, row: Json) -> Json:
        """Add a row, which has an id that no other has."""
        key: str = row["id"]
        assert key not in self._rows, f"two rows with the id {key}"
        self._rows[key] = row
        for name, index in self._indexes.items():
            index[row[name]][key] = row
        return row

    def get(self, key: object) -> Json | None:
        """The row with this id."""
        return self._rows.get(key) if isinstance(key, str) else None

    def remove(self, row: Json) -> None:
        """Take a row out."""
        del self._rows[row["id"]]
        for name, index in self._indexes.items():
            rows = index[row[name]]
            del rows[row["id"]]
            if not rows:
                del index[row[name]]

    def where(self, name: str, value: str) -> list[Json]:
        """The rows whose indexed field `name` is `value`."""
        rows = self._indexes[name].get(value)
        return list(rows.values()) if rows else []

    def __iter__(self) -> Iterator[Json]:
        return iter(list(self._rows.values()))

    def __len__(self) -> int:
        return len(self._rows)
