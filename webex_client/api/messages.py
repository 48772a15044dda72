# Generated from spec/messages.yaml by generator; change the spec.
"""Webex messages: operations. Messages are what people and bots post in rooms: text, Markdown, files, cards. A
message to a person goes to the direct room with that person, which comes into being with the first one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..attachments import attached
from ..models.messages import Attachment, Message
from ..operation import (
    Operation,
    PagedOperation,
    array,
    json_body,
    json_or_multipart_body,
    query,
    segment,
)
from ..pagination import AsyncPaginator, Paginator
from ..results import Many, Nothing, One
from ..sender import AsyncSender, Sender
from ..uploads import FileSource

if TYPE_CHECKING:
    from ..models.cards import AdaptiveCard

__all__ = ["AsyncMessages", "Messages", "create", "delete", "edit", "get", "list", "list_direct"]


def list(
    *,
    room_id: str,
    parent_id: str | None = None,
    mentioned_people: str | Sequence[str] | None = None,
    before: datetime | str | None = None,
    before_message: str | None = None,
    page_size: int | None = None,
    limit: int | None = None,
) -> PagedOperation[Message]:
    """List the messages of a room.

    Newest first. In a group room a bot sees only what mentions it, and must ask for that with `mentioned_people`.

    Args:
        room_id: The room.
        parent_id: Only the replies to this message.
        mentioned_people: Only messages that mention oneself: `me`, or one's own person id. The service takes nobody
            else.
        before: Only messages posted before this time.
        before_message: Only messages posted before this message.
        page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not a
            total: later pages follow.
        limit: How many entries to give in all, over all pages; every one if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `spark:messages_read` or `spark-compliance:messages_read`.
    """
    return PagedOperation(
        id="messages.list",
        method="GET",
        path="messages",
        query=query(
            {
                "roomId": room_id,
                "parentId": parent_id,
                "mentionedPeople": mentioned_people,
                "before": before,
                "beforeMessage": before_message,
                "max": page_size,
            }
        ),
        returns=Many(Message),
        pagination="link",
        limit=limit,
    )


def create(
    *,
    room_id: str | None = None,
    parent_id: str | None = None,
    to_person_id: str | None = None,
    to_person_email: str | None = None,
    text: str | None = None,
    markdown: str | None = None,
    files: Sequence[FileSource] | None = None,
    attachments: Sequence[AdaptiveCard | Attachment | Mapping[str, Any]] | None = None,
    card: AdaptiveCard | Mapping[str, Any] | None = None,
) -> Operation[Message]:
    """Post a message.

    It goes to exactly one of `room_id`, `to_person_id` and `to_person_email`. A message holds at most one file
    and at most one card. JSON is for files the service fetches from a public address; a local file of up to 100
    MB is sent as multipart/form-data.

    Args:
        room_id: The room to post in.
        parent_id: The message this is a reply to.
        to_person_id: The person to whom it goes as a direct message.
        to_person_email: The address of the person to whom it goes as a direct message.
        text: The message as plain text, up to 7,439 bytes; beside `markdown` it is what apps show that know no
            Markdown.
        markdown: The message as Markdown, up to 7,439 bytes; a person is mentioned as `<@personEmail:ADDRESS>`.
        files: The public address of a file that the service fetches; one at most. The path of a file, a file opened in
            binary mode, or a public http(s) address; one in the list.
        attachments: A card, in an envelope that says so; one at most. Give a text beside it, for where no card is
            shown.
        card: A card of `webex_client.cards`, or a mapping like one, in place of `attachments`; it is checked before it
            is sent.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `spark:messages_write` or `spark-compliance:messages_write`.
    """
    return Operation(
        id="messages.create",
        method="POST",
        path="messages",
        body=json_or_multipart_body(
            {
                "roomId": room_id,
                "parentId": parent_id,
                "toPersonId": to_person_id,
                "toPersonEmail": to_person_email,
                "text": text,
                "markdown": markdown,
                "attachments": attached(card, array("attachments", attachments, Attachment)),
            },
            file_field="files",
            files=files,
        ),
        returns=One(Message),
    )


def list_direct(
    *,
    parent_id: str | None = None,
    person_id: str | None = None,
    person_email: str | None = None,
    limit: int | None = None,
) -> PagedOperation[Message]:
    """List the messages exchanged with one person.

    Newest first. It takes exactly one of `person_id` and `person_email`. The list comes whole, without pages.

    Args:
        parent_id: Only the replies to this message.
        person_id: The other person.
        person_email: The address of the other person.
        limit: How many entries to give at most; all that came if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:messages_read`.
    """
    return PagedOperation(
        id="messages.list_direct",
        method="GET",
        path="messages/direct",
        query=query(
            {
                "parentId": parent_id,
                "personId": person_id,
                "personEmail": person_email,
            }
        ),
        returns=Many(Message),
        pagination="single",
        limit=limit,
    )


def get(
    message_id: str,
) -> Operation[Message]:
    """Show one message.

    This is how to read the text of a message that a webhook has told of.

    Args:
        message_id: The message.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:messages_read` or `spark-compliance:messages_read`.
    """
    return Operation(
        id="messages.get",
        method="GET",
        path=f"messages/{segment('message_id', message_id)}",
        returns=One(Message),
    )


def edit(
    message_id: str,
    *,
    room_id: str,
    text: str | None = None,
    markdown: str | None = None,
) -> Operation[Message]:
    """Edit one's own message.

    It takes the room's id and one of `text` and `markdown`. A message can be edited 10 times; one with a file or
    a card cannot be edited.

    Args:
        message_id: The message.
        room_id: The room the message is in.
        text: The message as plain text, up to 7,439 bytes; beside `markdown` it is what apps show that know no
            Markdown.
        markdown: The message as Markdown, up to 7,439 bytes; a person is mentioned as `<@personEmail:ADDRESS>`.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:messages_write`.
    """
    return Operation(
        id="messages.edit",
        method="PUT",
        path=f"messages/{segment('message_id', message_id)}",
        body=json_body(
            {
                "roomId": room_id,
                "text": text,
                "markdown": markdown,
            }
        ),
        returns=One(Message),
    )


def delete(
    message_id: str,
) -> Operation[None]:
    """Delete a message for everybody in the room.

    A compliance officer may delete the messages of others.

    Args:
        message_id: The message.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:messages_write` or `spark-compliance:messages_write`.
    """
    return Operation(
        id="messages.delete",
        method="DELETE",
        path=f"messages/{segment('message_id', message_id)}",
        returns=Nothing(),
    )


class Messages:
    """`webex.messages` of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def list(
        self,
        *,
        room_id: str,
        parent_id: str | None = None,
        mentioned_people: str | Sequence[str] | None = None,
        before: datetime | str | None = None,
        before_message: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> Paginator[Message]:
        """List the messages of a room.

        Newest first. In a group room a bot sees only what mentions it, and must ask for that with
        `mentioned_people`.

        Args:
            room_id: The room.
            parent_id: Only the replies to this message.
            mentioned_people: Only messages that mention oneself: `me`, or one's own person id. The service takes nobody
                else.
            before: Only messages posted before this time.
            before_message: Only messages posted before this message.
            page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not
                a total: later pages follow.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `spark:messages_read` or `spark-compliance:messages_read`.
        """
        return self._client.send(
            list(
                room_id=room_id,
                parent_id=parent_id,
                mentioned_people=mentioned_people,
                before=before,
                before_message=before_message,
                page_size=page_size,
                limit=limit,
            )
        )

    def create(
        self,
        *,
        room_id: str | None = None,
        parent_id: str | None = None,
        to_person_id: str | None = None,
        to_person_email: str | None = None,
        text: str | None = None,
        markdown: str | None = None,
        files: Sequence[FileSource] | None = None,
        attachments: Sequence[AdaptiveCard | Attachment | Mapping[str, Any]] | None = None,
        card: AdaptiveCard | Mapping[str, Any] | None = None,
    ) -> Message:
        """Post a message.

        It goes to exactly one of `room_id`, `to_person_id` and `to_person_email`. A message holds at most one
        file and at most one card. JSON is for files the service fetches from a public address; a local file of up
        to 100 MB is sent as multipart/form-data.

        Args:
            room_id: The room to post in.
            parent_id: The message this is a reply to.
            to_person_id: The person to whom it goes as a direct message.
            to_person_email: The address of the person to whom it goes as a direct message.
            text: The message as plain text, up to 7,439 bytes; beside `markdown` it is what apps show that know no
                Markdown.
            markdown: The message as Markdown, up to 7,439 bytes; a person is mentioned as `<@personEmail:ADDRESS>`.
            files: The public address of a file that the service fetches; one at most. The path of a file, a file opened
                in binary mode, or a public http(s) address; one in the list.
            attachments: A card, in an envelope that says so; one at most. Give a text beside it, for where no card is
                shown.
            card: A card of `webex_client.cards`, or a mapping like one, in place of `attachments`; it is checked before
                it is sent.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `spark:messages_write` or `spark-compliance:messages_write`.
        """
        return self._client.send(
            create(
                room_id=room_id,
                parent_id=parent_id,
                to_person_id=to_person_id,
                to_person_email=to_person_email,
                text=text,
                markdown=markdown,
                files=files,
                attachments=attachments,
                card=card,
            )
        )

    def list_direct(
        self,
        *,
        parent_id: str | None = None,
        person_id: str | None = None,
        person_email: str | None = None,
        limit: int | None = None,
    ) -> Paginator[Message]:
        """List the messages exchanged with one person.

        Newest first. It takes exactly one of `person_id` and `person_email`. The list comes whole, without pages.

        Args:
            parent_id: Only the replies to this message.
            person_id: The other person.
            person_email: The address of the other person.
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:messages_read`.
        """
        return self._client.send(
            list_direct(
                parent_id=parent_id,
                person_id=person_id,
                person_email=person_email,
                limit=limit,
            )
        )

    def get(
        self,
        message_id: str,
    ) -> Message:
        """Show one message.

        This is how to read the text of a message that a webhook has told of.

        Args:
            message_id: The message.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:messages_read` or `spark-compliance:messages_read`.
        """
        return self._client.send(
            get(
                message_id,
            )
        )

    def edit(
        self,
        message_id: str,
        *,
        room_id: str,
        text: str | None = None,
        markdown: str | None = None,
    ) -> Message:
        """Edit one's own message.

        It takes the room's id and one of `text` and `markdown`. A message can be edited 10 times; one with a file
        or a card cannot be edited.

        Args:
            message_id: The message.
            room_id: The room the message is in.
            text: The message as plain text, up to 7,439 bytes; beside `markdown` it is what apps show that know no
                Markdown.
            markdown: The message as Markdown, up to 7,439 bytes; a person is mentioned as `<@personEmail:ADDRESS>`.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:messages_write`.
        """
        return self._client.send(
            edit(
                message_id,
                room_id=room_id,
                text=text,
                markdown=markdown,
            )
        )

    def delete(
        self,
        message_id: str,
    ) -> None:
        """Delete a message for everybody in the room.

        A compliance officer may delete the messages of others.

        Args:
            message_id: The message.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:messages_write` or `spark-compliance:messages_write`.
        """
        return self._client.send(
            delete(
                message_id,
            )
        )


class AsyncMessages:
    """`webex.messages` of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    def list(
        self,
        *,
        room_id: str,
        parent_id: str | None = None,
        mentioned_people: str | Sequence[str] | None = None,
        before: datetime | str | None = None,
        before_message: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[Message]:
        """List the messages of a room.

        Newest first. In a group room a bot sees only what mentions it, and must ask for that with
        `mentioned_people`.

        Args:
            room_id: The room.
            parent_id: Only the replies to this message.
            mentioned_people: Only messages that mention oneself: `me`, or one's own person id. The service takes nobody
                else.
            before: Only messages posted before this time.
            before_message: Only messages posted before this message.
            page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not
                a total: later pages follow.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `spark:messages_read` or `spark-compliance:messages_read`.
        """
        return self._client.send(
            list(
                room_id=room_id,
                parent_id=parent_id,
                mentioned_people=mentioned_people,
                before=before,
                before_message=before_message,
                page_size=page_size,
                limit=limit,
            )
        )

    async def create(
        self,
        *,
        room_id: str | None = None,
        parent_id: str | None = None,
        to_person_id: str | None = None,
        to_person_email: str | None = None,
        text: str | None = None,
        markdown: str | None = None,
        files: Sequence[FileSource] | None = None,
        attachments: Sequence[AdaptiveCard | Attachment | Mapping[str, Any]] | None = None,
        card: AdaptiveCard | Mapping[str, Any] | None = None,
    ) -> Message:
        """Post a message.

        It goes to exactly one of `room_id`, `to_person_id` and `to_person_email`. A message holds at most one
        file and at most one card. JSON is for files the service fetches from a public address; a local file of up
        to 100 MB is sent as multipart/form-data.

        Args:
            room_id: The room to post in.
            parent_id: The message this is a reply to.
            to_person_id: The person to whom it goes as a direct message.
            to_person_email: The address of the person to whom it goes as a direct message.
            text: The message as plain text, up to 7,439 bytes; beside `markdown` it is what apps show that know no
                Markdown.
            markdown: The message as Markdown, up to 7,439 bytes; a person is mentioned as `<@personEmail:ADDRESS>`.
            files: The public address of a file that the service fetches; one at most. The path of a file, a file opened
                in binary mode, or a public http(s) address; one in the list.
            attachments: A card, in an envelope that says so; one at most. Give a text beside it, for where no card is
                shown.
            card: A card of `webex_client.cards`, or a mapping like one, in place of `attachments`; it is checked before
                it is sent.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `spark:messages_write` or `spark-compliance:messages_write`.
        """
        return await self._client.send(
            create(
                room_id=room_id,
                parent_id=parent_id,
                to_person_id=to_person_id,
                to_person_email=to_person_email,
                text=text,
                markdown=markdown,
                files=files,
                attachments=attachments,
                card=card,
            )
        )

    def list_direct(
        self,
        *,
        parent_id: str | None = None,
        person_id: str | None = None,
        person_email: str | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[Message]:
        """List the messages exchanged with one person.

        Newest first. It takes exactly one of `person_id` and `person_email`. The list comes whole, without pages.

        Args:
            parent_id: Only the replies to this message.
            person_id: The other person.
            person_email: The address of the other person.
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:messages_read`.
        """
        return self._client.send(
            list_direct(
                parent_id=parent_id,
                person_id=person_id,
                person_email=person_email,
                limit=limit,
            )
        )

    async def get(
        self,
        message_id: str,
    ) -> Message:
        """Show one message.

        This is how to read the text of a message that a webhook has told of.

        Args:
            message_id: The message.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:messages_read` or `spark-compliance:messages_read`.
        """
        return await self._client.send(
            get(
                message_id,
            )
        )

    async def edit(
        self,
        message_id: str,
        *,
        room_id: str,
        text: str | None = None,
        markdown: str | None = None,
    ) -> Message:
        """Edit one's own message.

        It takes the room's id and one of `text` and `markdown`. A message can be edited 10 times; one with a file
        or a card cannot be edited.

        Args:
            message_id: The message.
            room_id: The room the message is in.
            text: The message as plain text, up to 7,439 bytes; beside `markdown` it is what apps show that know no
                Markdown.
            markdown: The message as Markdown, up to 7,439 bytes; a person is mentioned as `<@personEmail:ADDRESS>`.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:messages_write`.
        """
        return await self._client.send(
            edit(
                message_id,
                room_id=room_id,
                text=text,
                markdown=markdown,
            )
        )

    async def delete(
        self,
        message_id: str,
    ) -> None:
        """Delete a message for everybody in the room.

        A compliance officer may delete the messages of others.

        Args:
            message_id: The message.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:messages_write` or `spark-compliance:messages_write`.
        """
        return await self._client.send(
            delete(
                message_id,
            )
        )
