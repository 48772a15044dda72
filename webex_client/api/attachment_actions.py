# Generated from spec/attachment_actions.yaml by generator; change the spec.
"""Webex attachment actions: operations. An attachment action is what somebody sends by pressing a button of a card:
the values of the card's inputs. A webhook tells of it without the values, which are read here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..models.attachment_actions import (
    AttachmentAction,
    AttachmentActionType,
)
from ..operation import (
    Operation,
    json_body,
    segment,
)
from ..results import One
from ..sender import AsyncSender, Sender

__all__ = ["AsyncAttachmentActions", "AttachmentActions", "create", "get"]


def create(
    *,
    type: AttachmentActionType | str,
    message_id: str,
    inputs: Mapping[str, Any],
) -> Operation[AttachmentAction]:
    """Submit a card.

    It does what pressing the submit button of the card does in the Webex app.

    Args:
        type: What was done with a card.
        message_id: The message that holds the card.
        inputs: The values of the card's inputs, by their ids.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:messages_write`.
    """
    return Operation(
        id="attachment_actions.create",
        method="POST",
        path="attachment/actions",
        body=json_body(
            {
                "type": type,
                "messageId": message_id,
                "inputs": inputs,
            }
        ),
        returns=One(AttachmentAction),
    )


def get(
    id: str,
) -> Operation[AttachmentAction]:
    """Show one attachment action.

    This is how to read the inputs of an action that a webhook has told of.

    Args:
        id: The attachment action.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:messages_read`.
    """
    return Operation(
        id="attachment_actions.get",
        method="GET",
        path=f"attachment/actions/{segment('id', id)}",
        returns=One(AttachmentAction),
    )


class AttachmentActions:
    """`webex.attachment_actions` of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def create(
        self,
        *,
        type: AttachmentActionType | str,
        message_id: str,
        inputs: Mapping[str, Any],
    ) -> AttachmentAction:
        """Submit a card.

        It does what pressing the submit button of the card does in the Webex app.

        Args:
            type: What was done with a card.
            message_id: The message that holds the card.
            inputs: The values of the card's inputs, by their ids.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:messages_write`.
        """
        return self._client.send(
            create(
                type=type,
                message_id=message_id,
                inputs=inputs,
            )
        )

    def get(
        self,
        id: str,
    ) -> AttachmentAction:
        """Show one attachment action.

        This is how to read the inputs of an action that a webhook has told of.

        Args:
            id: The attachment action.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:messages_read`.
        """
        return self._client.send(
            get(
                id,
            )
        )


class AsyncAttachmentActions:
    """`webex.attachment_actions` of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    async def create(
        self,
        *,
        type: AttachmentActionType | str,
        message_id: str,
        inputs: Mapping[str, Any],
    ) -> AttachmentAction:
        """Submit a card.

        It does what pressing the submit button of the card does in the Webex app.

        Args:
            type: What was done with a card.
            message_id: The message that holds the card.
            inputs: The values of the card's inputs, by their ids.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:messages_write`.
        """
        return await self._client.send(
            create(
                type=type,
                message_id=message_id,
                inputs=inputs,
            )
        )

    async def get(
        self,
        id: str,
    ) -> AttachmentAction:
        """Show one attachment action.

        This is how to read the inputs of an action that a webhook has told of.

        Args:
            id: The attachment action.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:messages_read`.
        """
        return await self._client.send(
            get(
                id,
            )
        )
