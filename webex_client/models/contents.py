# Generated from spec/contents.yaml by generator; change the spec.
"""Contents of files: models and enums."""

from __future__ import annotations

from .common import (
    OpenEnum,
)

__all__ = ["ContentRisk"]


class ContentRisk(OpenEnum):
    """What may be wrong with a file that is wanted all the same."""

    UNSCANNABLE = "unscannable"
