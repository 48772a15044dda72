"""Cards as messages carry them: in an attachment, which says that it is a card."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..models.cards import AdaptiveCard
from ..models.common import is_array, is_object
from ..models.messages import Attachment, Message

__all__ = ["CONTENT_TYPE", "as_attachment", "card_of"]

CONTENT_TYPE: Final = "application/vnd.microsoft.card.adaptive"
"""What kind of attachment a card is."""


def as_attachment(card: AdaptiveCard | Mapping[str, Any]) -> Attachment:
    """The attachment that a card is. It is not checked: posting it does that."""
    content = card.to_dict() if isinstance(card, AdaptiveCard) else dict(card)
    return Attachment(content_type=CONTENT_TYPE, content=content)


def card_of(message: Message | Mapping[str, Any]) -> AdaptiveCard | None:
    """The card of a message that came from Webex; None where it has none. Never fails, whatever came."""
    attachments: object = message.attachments if isinstance(message, Message) else message.get("attachments")
    for entry in attachments if is_array(attachments) else ():
        attachment = Attachment.from_dict(entry) if is_object(entry) else entry
        if isinstance(attachment, Attachment) and attachment.content_type == CONTENT_TYPE:
            content: object = attachment.content
            if isinstance(content, AdaptiveCard):
                return content
            if is_object(content):
                return AdaptiveCard.from_dict(content)
    return None
