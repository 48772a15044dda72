"""Reads one OpenAPI file, JSON or YAML, and refuses what is none."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, cast

from ..bundle import Json, SpecError, read_yaml
from .repair import Kind, Repairs

__all__ = ["read_file"]

_VERSION = re.compile(r"3\.[01](\.\d+)?([-+.].*)?")


def read_file(path: Path, repairs: Repairs) -> Json:
    """The document that a file holds. Raises `SpecError` where it is not OpenAPI 3.0 or 3.1."""
    document = _content(path, repairs)
    if not isinstance(document, dict):
        raise SpecError(f"{path}: is no OpenAPI document: must be an object")
    known = cast("Json", document)
    if "swagger" in known:
        raise SpecError(f"{path}: is Swagger {known['swagger']!r}: convert it to OpenAPI 3 first")
    if not _VERSION.fullmatch(str(known.get("openapi", ""))):
        raise SpecError(f"{path}: openapi is {known.get('openapi')!r}, where 3.0 or 3.1 is needed")
    if not isinstance(known.get("paths"), dict):
        raise SpecError(f"{path}: has no paths, so there is nothing that a client could do")
    return known


def _content(path: Path, repairs: Repairs) -> Any:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise SpecError(f"{path}: is not UTF-8: {error.reason}") from error
    try:
        # JSON is YAML as well, but a reader of YAML takes a hundred times as long.
        content = json.loads(text, object_pairs_hook=lambda pairs: _object(pairs, repairs), parse_constant=_refuse)
        json.dumps(content, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise SpecError(f"{path}: holds half a character, which nothing can be written with") from error
    except RecursionError as error:
        raise SpecError(f"{path}: is nested too deep") from error
    except ValueError as error:
        if path.suffix.lower() == ".json":
            raise SpecError(f"{path}: not JSON: {error}") from error
        return read_yaml(path)
    return content


def _object(pairs: list[tuple[str, Any]], repairs: Repairs) -> Json:
    known = dict(pairs)
    if len(known) < len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                repairs.note("", Kind.TWICE, f"{key!r}, beside {', '.join(list(known)[:4])}")
            seen.add(key)
    return known


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is no number of JSON's")
