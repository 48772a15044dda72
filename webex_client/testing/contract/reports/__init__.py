"""A report in the forms that people and machines read."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..findings import Report
from . import as_json, as_junit, as_markdown, as_text

__all__ = ["FORMATS"]

FORMATS: Mapping[str, Callable[[Report], str]] = {
    "text": as_text.written,
    "json": as_json.written,
    "junit": as_junit.written,
    "markdown": as_markdown.written,
}
"""What writes a report, by the name of its form."""
