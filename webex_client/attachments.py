"""What goes out as the attachments of a message: cards get the envelope that says what they are, and are checked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .errors import ArgumentError
from .models.common import Model

if TYPE_CHECKING:
    from .models.cards import AdaptiveCard
    from .models.messages import Attachment

__all__ = ["attached"]


def attached(card: AdaptiveCard | Mapping[str, Any] | None, attachments: Sequence[Any] | None) -> Sequence[Any] | None:
    """The attachments to send: those that were given, or the card that was given in their place.

    Raises `ArgumentError` where both were given, and for a card that cannot be right.
    """
    if card is None:
        return attachments and [_sent(entry, f"attachments[{index}]") for index, entry in enumerate(attachments)]
    if attachments:
        raise ArgumentError("card and attachments: a message carries one card; give it as one of the two")
    return [_in_envelope(card, "card")]


def _sent(entry: Model | Mapping[str, Any], name: str) -> Any:
    """An attachment, or a card, as an attachment. One of plain JSON stays as it is: who writes it may know better."""
    from .models.messages import Attachment

    given: Any = {"content": entry.content} if isinstance(entry, Attachment) else entry
    if isinstance(given, Model) or given.get("type") == "AdaptiveCard":
        return _in_envelope(given, name)
    if isinstance(given.get("content"), Model):
        from .cards import check_card

        check_card(given["content"], f"{name}.content")
    return entry


def _in_envelope(card: Any, name: str) -> Attachment:
    from .cards import as_attachment, check_card  # few messages carry a card

    check_card(card, name)
    return as_attachment(card)
