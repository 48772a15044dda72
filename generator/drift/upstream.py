"""Reads official OpenAPI files, with whatever faults they have, as the operations of one API."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from ..bundle import Json, SpecError, read_yaml
from ..comparison.surface import Operation, Surface

__all__ = ["Upstream", "combined", "read_upstream"]

_SUFFIXES = (".json", ".yaml", ".yml")


@dataclass(frozen=True)
class Upstream:
    """The operations that some files describe, by their keys."""

    surfaces: tuple[Surface, ...]
    descriptions: dict[str, list[Operation]]
    """Each operation as each of the documents has it that describe it."""
    skipped: tuple[str, ...] = ()
    """Files of a folder that are no OpenAPI documents, a line each."""

    @property
    def operations(self) -> dict[str, Operation]:
        """Each operation as the first of the documents has it."""
        return {key: found[0] for key, found in self.descriptions.items()}

    @property
    def titles(self) -> set[str]:
        """The titles of the documents, which say which part of the API each is about."""
        return {surface.title for surface in self.surfaces}

    @property
    def faults(self) -> list[str]:
        """What could not be read so far, a line each."""
        return [*self.skipped, *(fault for surface in self.surfaces for fault in surface.faults)]


def read_upstream(paths: Sequence[Path]) -> Upstream:
    """The OpenAPI documents among files, and in folders. Raises `SpecError` where that is none, or one is broken."""
    surfaces: list[Surface] = []
    skipped: list[str] = []
    for path in paths:
        if path.is_dir():
            for inner in sorted(file for file in path.iterdir() if file.suffix in _SUFFIXES):
                document = _document(inner)
                if document is None:
                    skipped.append(f"{inner.name}: is no OpenAPI document")
                else:
                    surfaces.append(Surface(inner.name, document))
        else:
            document = _document(path)
            if document is None:
                raise SpecError(f"{path}: is no OpenAPI document: an object with openapi: 3.… and paths is needed")
            surfaces.append(Surface(path.name, document))
    if not surfaces:
        raise SpecError(f"{', '.join(map(str, paths))}: there is no OpenAPI document, no .json and no .yaml")
    return combined(surfaces, skipped)


def combined(surfaces: Sequence[Surface], skipped: Sequence[str] = ()) -> Upstream:
    """Several documents as one API."""
    descriptions: dict[str, list[Operation]] = {}
    for surface in surfaces:
        for key, operation in surface.operations.items():
            descriptions.setdefault(key, []).append(operation)
    return Upstream(tuple(surfaces), descriptions, tuple(skipped))


def _document(path: Path) -> Json | None:
    """What a file holds; None where that is no OpenAPI document."""
    content: Any
    if path.suffix == ".json":
        try:
            content = json.loads(path.read_bytes())
        except OSError as error:
            raise SpecError(f"{path}: cannot be read: {error.strerror}") from error
        except (ValueError, RecursionError) as error:
            raise SpecError(f"{path}: not JSON: {error}") from error
    else:
        content = read_yaml(path)
    if not isinstance(content, dict):
        return None
    document = cast("Json", content)
    is_openapi = str(document.get("openapi", "")).startswith("3.") and isinstance(document.get("paths"), dict)
    return document if is_openapi else None
