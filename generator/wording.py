"""The mark of what a person has yet to write: `lint` refuses it wherever it stands."""

from __future__ import annotations

__all__ = ["MARK", "example_to_do", "is_to_do", "to_do"]

MARK = "TODO: "


def to_do(subject: str) -> str:
    """A description that says what is to be described."""
    return f"{MARK}say what {subject} is."


def example_to_do(subject: str) -> str:
    """An example of a text."""
    return f"{MARK}an example of {subject}."


def is_to_do(text: object) -> bool:
    """Whether a text is only marked as to be written."""
    return isinstance(text, str) and text.startswith(MARK.strip())
