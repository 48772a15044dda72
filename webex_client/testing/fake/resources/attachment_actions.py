"""Attachment actions: what people send with the cards of messages."""

from __future__ import annotations

from ..call import Answer, Call, Handler, answer
from ..errors import Refusal, not_found
from ..tables import Json

__all__ = ["HANDLERS"]


def _create(call: Call) -> Answer:
    organization, body = call.organization, call.body
    message = organization.messages.get(body["messageId"])
    if message is None:
        raise not_found("message")
    organization.room_of(call.caller, message["roomId"], "message")
    if "attachments" not in message:
        raise Refusal(400, "The message holds no card.")
    action: Json = {
        "id": organization.ids.new("ATTACHMENT_ACTION"),
        "type": body["type"],
        "messageId": message["id"],
        "inputs": body["inputs"],
        "personId": call.caller["id"],
        "roomId": message["roomId"],
        "created": organization.clock.stamp(),
    }
    organization.attachment_actions.add(action)
    # Whoever posted the card is told what became of it, and nobody else.
    organization.happenings.publish("attachmentActions", "created", action, by=call.caller, only=message["personId"])
    return answer(action)


def _get(call: Call) -> Answer:
    action = call.organization.attachment_actions.get(call.parameters["id"])
    if action is None:
        raise not_found("attachment action")
    call.organization.room_of(call.caller, action["roomId"], "attachment action")
    return answer(action)


HANDLERS: dict[str, Handler] = {"attachment_actions.create": _create, "attachment_actions.get": _get}
