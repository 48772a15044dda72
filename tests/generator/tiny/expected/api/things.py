# Generated from spec/things.yaml by generator; change the spec.
"""Things that are "owned": operations. What owners have."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..attachments import attached
from ..models.common import Colour
from ..models.things import Envelope, Thing, ThingType
from ..operation import (
    UNSET,
    Operation,
    PagedOperation,
    Unset,
    array,
    header_fields,
    json_body,
    json_or_multipart_body,
    optional_json_body,
    query,
    segment,
)
from ..pagination import AsyncPaginator, Paginator
from ..results import ListOf, Many, Nothing, One
from ..sender import AsyncSender, Sender
from ..uploads import FileSource

if TYPE_CHECKING:
    from ..models.cards import AdaptiveCard

__all__ = [
    "AsyncThings",
    "Things",
    "copy",
    "create",
    "delete",
    "get",
    "join",
    "list",
    "list_archived",
    "list_recent",
    "search",
    "start",
    "stop",
    "update_part",
]


def list(
    *,
    type: ThingType | str,
    ids: str | Sequence[str] | None = None,
    colours: str | Sequence[Colour | str] | None = None,
    from_: datetime | str | None = None,
    segment_: bool | None = None,
    list_: float | None = None,
    page_size: int | None = None,
    limit: int | None = None,
) -> PagedOperation[Thing]:
    """List things, page by page.

    With `ids` the others are left out, and `page_size` says how many a page holds.

    Args:
        type: Only of this kind; must be given.
        ids: Only these.
        colours: Only of these colours.
        from_: Only those made after this.
        segment_: The name of something the generated module calls.
        list_
        page_size: How many entries one page may hold.
        limit: How many entries to give in all, over all pages; every one if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `tiny:read`.
    """
    return PagedOperation(
        id="things.list",
        method="GET",
        path="things",
        query=query(
            {
                "ids": ids,
                "colours": colours,
                "type": type,
                "from": from_,
                "segment": segment_,
                "list": list_,
                "max": page_size,
            }
        ),
        returns=Many(Thing),
        pagination="link",
        limit=limit,
    )


def create(
    *,
    name: str,
    pictures: Sequence[FileSource] | None = None,
    tags: Sequence[str] | None = None,
    labels: Sequence[AdaptiveCard | Envelope | Mapping[str, Any]] | None = None,
    label: AdaptiveCard | Mapping[str, Any] | None = None,
) -> Operation[Thing]:
    """Create a thing, with a picture of it.

    Args:
        name: What it is called.
        pictures: One picture. The path of a file, a file opened in binary mode, or a public http(s) address; one in the
            list.
        tags: Words for it.
        labels: A label in its envelope.
        label: A card of `webex_client.cards`, or a mapping like one, in place of `labels`; it is checked before it is
            sent.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `tiny:write`.
    """
    return Operation(
        id="things.create",
        method="POST",
        path="things",
        body=json_or_multipart_body(
            {
                "name": name,
                "tags": array("tags", tags),
                "labels": attached(label, array("labels", labels, Envelope)),
            },
            file_field="pictures",
            files=pictures,
        ),
        returns=One(Thing),
    )


def list_archived(
    *,
    offset: int | None = None,
    page_size: int | None = None,
    limit: int | None = None,
) -> PagedOperation[Thing]:
    """List old things, by offset.

    Args:
        offset: How many entries to pass over.
        page_size: How many entries one page may hold.
        limit: How many entries to give in all, over all pages; every one if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `tiny:read`.
    """
    return PagedOperation(
        id="things.list_archived",
        method="GET",
        path="things/archive",
        query=query(
            {
                "offset": offset,
                "max": page_size,
            }
        ),
        returns=Many(Thing),
        pagination="offset",
        limit=limit,
    )


def list_recent(
    *,
    limit: int | None = None,
) -> PagedOperation[Thing]:
    """List new things, of which there are never more than a page.

    Args:
        limit: How many entries to give at most; all that came if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `tiny:read`.
    """
    return PagedOperation(
        id="things.list_recent",
        method="GET",
        path="things/recent",
        returns=Many(Thing),
        pagination="single",
        limit=limit,
    )


def join(
    *,
    things: Sequence[Thing | Mapping[str, Any]],
) -> Operation[builtins.list[Thing]]:
    """Join things, and list what could not be joined.

    Args:
        things

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `tiny:write`.
    """
    return Operation(
        id="things.join",
        method="POST",
        path="things/join",
        body=json_body(
            {
                "things": array("things", things, Thing),
            }
        ),
        returns=ListOf(Thing),
    )


def search(
    *,
    page_size: int | None = None,
    words: str | None = None,
    before: datetime | str | None = None,
    limit: int | None = None,
) -> PagedOperation[Thing]:
    """List things as a body says; as many as one page holds.

    Args:
        page_size: How many entries one page may hold. Where not given, the most that there can be: 1000.
        words: What to look for.
        before
        limit: How many entries to give at most; all that came if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `tiny:read`.
    """
    return PagedOperation(
        id="things.search",
        method="POST",
        path="things/search",
        query=query(
            {
                "max": 1000 if page_size is None else page_size,
            }
        ),
        body=optional_json_body(
            {
                "words": words,
                "before": before,
            }
        ),
        returns=Many(Thing),
        pagination="max",
        limit=limit,
        idempotent=True,
    )


def get(
    id: str,
) -> Operation[Thing]:
    """Show a thing.

    Args:
        id: The thing.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `tiny:read`.
    """
    return Operation(
        id="things.get",
        method="GET",
        path=f"things/{segment('id', id)}",
        returns=One(Thing),
    )


def delete(
    id: str,
) -> Operation[None]:
    """Delete a thing.

    Args:
        id: The thing.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `tiny:write`.
    """
    return Operation(
        id="things.delete",
        method="DELETE",
        path=f"things/{segment('id', id)}",
        returns=Nothing(),
    )


def copy(
    id: str,
    *,
    id_body: str,
    id_query: str | None = None,
    name: str | None = None,
    name_body: str | Unset | None = UNSET,
) -> Operation[Thing]:
    """Copy a thing, and give the copy an `id` of its own.

    Args:
        id: The thing.
        id_body: The id of the copy.
        id_query: The id of a pattern.
        name: The name of the pattern.
        name_body: The name of the copy.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `tiny:write`.
    """
    return Operation(
        id="things.copy",
        method="POST",
        path=f"things/{segment('id', id)}/copies",
        query=query(
            {
                "id": id_query,
                "name": name,
            }
        ),
        body=json_body(
            {
                "id": id_body,
            },
            nullable={
                "name": name_body,
            },
        ),
        returns=One(Thing),
    )


def update_part(
    id: str,
    part_number: str | int,
    *,
    size: int | None,
) -> Operation[Thing]:
    """Change a part.

    Args:
        id: The thing.
        part_number: Which part.
        size

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `tiny:write`.
    """
    return Operation(
        id="things.update_part",
        method="PATCH",
        path=f"things/{segment('id', id)}/parts/{segment('part_number', part_number)}",
        body=json_body(
            {},
            nullable={
                "size": size,
            },
        ),
        returns=One(Thing),
    )


def start(
    id: str,
    *,
    speed: float | None = None,
) -> Operation[None]:
    """Start a thing.

    Args:
        id: The thing.
        speed: How fast.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `tiny:write`.
    """
    return Operation(
        id="things.start",
        method="POST",
        path=f"things/{segment('id', id)}/start",
        body=optional_json_body(
            {
                "speed": speed,
            }
        ),
        returns=Nothing(),
        idempotent=True,
    )


def stop(
    id: str,
    *,
    id_header: str | None = None,
    x_delay: int | None = None,
) -> Operation[None]:
    """Stop a thing.

    Deprecated.

    Things stop by themselves.

    Args:
        id: The thing.
        id_header: Who stops it.
        x_delay: Seconds to wait.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `tiny:write`.
    """
    return Operation(
        id="things.stop",
        method="POST",
        path=f"things/{segment('id', id)}/stop",
        headers=header_fields(
            {
                "id": id_header,
                "X-Delay": x_delay,
            }
        ),
        returns=Nothing(),
    )


class Things:
    """`webex.things` of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def list(
        self,
        *,
        type: ThingType | str,
        ids: str | Sequence[str] | None = None,
        colours: str | Sequence[Colour | str] | None = None,
        from_: datetime | str | None = None,
        segment_: bool | None = None,
        list_: float | None = None,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> Paginator[Thing]:
        """List things, page by page.

        With `ids` the others are left out, and `page_size` says how many a page holds.

        Args:
            type: Only of this kind; must be given.
            ids: Only these.
            colours: Only of these colours.
            from_: Only those made after this.
            segment_: The name of something the generated module calls.
            list_
            page_size: How many entries one page may hold.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `tiny:read`.
        """
        return self._client.send(
            list(
                type=type,
                ids=ids,
                colours=colours,
                from_=from_,
                segment_=segment_,
                list_=list_,
                page_size=page_size,
                limit=limit,
            )
        )

    def create(
        self,
        *,
        name: str,
        pictures: Sequence[FileSource] | None = None,
        tags: Sequence[str] | None = None,
        labels: Sequence[AdaptiveCard | Envelope | Mapping[str, Any]] | None = None,
        label: AdaptiveCard | Mapping[str, Any] | None = None,
    ) -> Thing:
        """Create a thing, with a picture of it.

        Args:
            name: What it is called.
            pictures: One picture. The path of a file, a file opened in binary mode, or a public http(s) address; one in
                the list.
            tags: Words for it.
            labels: A label in its envelope.
            label: A card of `webex_client.cards`, or a mapping like one, in place of `labels`; it is checked before it
                is sent.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `tiny:write`.
        """
        return self._client.send(
            create(
                name=name,
                pictures=pictures,
                tags=tags,
                labels=labels,
                label=label,
            )
        )

    def list_archived(
        self,
        *,
        offset: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> Paginator[Thing]:
        """List old things, by offset.

        Args:
            offset: How many entries to pass over.
            page_size: How many entries one page may hold.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:read`.
        """
        return self._client.send(
            list_archived(
                offset=offset,
                page_size=page_size,
                limit=limit,
            )
        )

    def list_recent(
        self,
        *,
        limit: int | None = None,
    ) -> Paginator[Thing]:
        """List new things, of which there are never more than a page.

        Args:
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:read`.
        """
        return self._client.send(
            list_recent(
                limit=limit,
            )
        )

    def join(
        self,
        *,
        things: Sequence[Thing | Mapping[str, Any]],
    ) -> builtins.list[Thing]:
        """Join things, and list what could not be joined.

        Args:
            things

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `tiny:write`.
        """
        return self._client.send(
            join(
                things=things,
            )
        )

    def search(
        self,
        *,
        page_size: int | None = None,
        words: str | None = None,
        before: datetime | str | None = None,
        limit: int | None = None,
    ) -> Paginator[Thing]:
        """List things as a body says; as many as one page holds.

        Args:
            page_size: How many entries one page may hold. Where not given, the most that there can be: 1000.
            words: What to look for.
            before
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:read`.
        """
        return self._client.send(
            search(
                page_size=page_size,
                words=words,
                before=before,
                limit=limit,
            )
        )

    def get(
        self,
        id: str,
    ) -> Thing:
        """Show a thing.

        Args:
            id: The thing.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:read`.
        """
        return self._client.send(
            get(
                id,
            )
        )

    def delete(
        self,
        id: str,
    ) -> None:
        """Delete a thing.

        Args:
            id: The thing.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:write`.
        """
        return self._client.send(
            delete(
                id,
            )
        )

    def copy(
        self,
        id: str,
        *,
        id_body: str,
        id_query: str | None = None,
        name: str | None = None,
        name_body: str | Unset | None = UNSET,
    ) -> Thing:
        """Copy a thing, and give the copy an `id` of its own.

        Args:
            id: The thing.
            id_body: The id of the copy.
            id_query: The id of a pattern.
            name: The name of the pattern.
            name_body: The name of the copy.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:write`.
        """
        return self._client.send(
            copy(
                id,
                id_body=id_body,
                id_query=id_query,
                name=name,
                name_body=name_body,
            )
        )

    def update_part(
        self,
        id: str,
        part_number: str | int,
        *,
        size: int | None,
    ) -> Thing:
        """Change a part.

        Args:
            id: The thing.
            part_number: Which part.
            size

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:write`.
        """
        return self._client.send(
            update_part(
                id,
                part_number,
                size=size,
            )
        )

    def start(
        self,
        id: str,
        *,
        speed: float | None = None,
    ) -> None:
        """Start a thing.

        Args:
            id: The thing.
            speed: How fast.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:write`.
        """
        return self._client.send(
            start(
                id,
                speed=speed,
            )
        )

    def stop(
        self,
        id: str,
        *,
        id_header: str | None = None,
        x_delay: int | None = None,
    ) -> None:
        """Stop a thing.

        Deprecated.

        Things stop by themselves.

        Args:
            id: The thing.
            id_header: Who stops it.
            x_delay: Seconds to wait.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `tiny:write`.
        """
        return self._client.send(
            stop(
                id,
                id_header=id_header,
                x_delay=x_delay,
            )
        )


class AsyncThings:
    """`webex.things` of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    def list(
        self,
        *,
        type: ThingType | str,
        ids: str | Sequence[str] | None = None,
        colours: str | Sequence[Colour | str] | None = None,
        from_: datetime | str | None = None,
        segment_: bool | None = None,
        list_: float | None = None,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[Thing]:
        """List things, page by page.

        With `ids` the others are left out, and `page_size` says how many a page holds.

        Args:
            type: Only of this kind; must be given.
            ids: Only these.
            colours: Only of these colours.
            from_: Only those made after this.
            segment_: The name of something the generated module calls.
            list_
            page_size: How many entries one page may hold.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `tiny:read`.
        """
        return self._client.send(
            list(
                type=type,
                ids=ids,
                colours=colours,
                from_=from_,
                segment_=segment_,
                list_=list_,
                page_size=page_size,
                limit=limit,
            )
        )

    async def create(
        self,
        *,
        name: str,
        pictures: Sequence[FileSource] | None = None,
        tags: Sequence[str] | None = None,
        labels: Sequence[AdaptiveCard | Envelope | Mapping[str, Any]] | None = None,
        label: AdaptiveCard | Mapping[str, Any] | None = None,
    ) -> Thing:
        """Create a thing, with a picture of it.

        Args:
            name: What it is called.
            pictures: One picture. The path of a file, a file opened in binary mode, or a public http(s) address; one in
                the list.
            tags: Words for it.
            labels: A label in its envelope.
            label: A card of `webex_client.cards`, or a mapping like one, in place of `labels`; it is checked before it
                is sent.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `tiny:write`.
        """
        return await self._client.send(
            create(
                name=name,
                pictures=pictures,
                tags=tags,
                labels=labels,
                label=label,
            )
        )

    def list_archived(
        self,
        *,
        offset: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[Thing]:
        """List old things, by offset.

        Args:
            offset: How many entries to pass over.
            page_size: How many entries one page may hold.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:read`.
        """
        return self._client.send(
            list_archived(
                offset=offset,
                page_size=page_size,
                limit=limit,
            )
        )

    def list_recent(
        self,
        *,
        limit: int | None = None,
    ) -> AsyncPaginator[Thing]:
        """List new things, of which there are never more than a page.

        Args:
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:read`.
        """
        return self._client.send(
            list_recent(
                limit=limit,
            )
        )

    async def join(
        self,
        *,
        things: Sequence[Thing | Mapping[str, Any]],
    ) -> builtins.list[Thing]:
        """Join things, and list what could not be joined.

        Args:
            things

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `tiny:write`.
        """
        return await self._client.send(
            join(
                things=things,
            )
        )

    def search(
        self,
        *,
        page_size: int | None = None,
        words: str | None = None,
        before: datetime | str | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[Thing]:
        """List things as a body says; as many as one page holds.

        Args:
            page_size: How many entries one page may hold. Where not given, the most that there can be: 1000.
            words: What to look for.
            before
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:read`.
        """
        return self._client.send(
            search(
                page_size=page_size,
                words=words,
                before=before,
                limit=limit,
            )
        )

    async def get(
        self,
        id: str,
    ) -> Thing:
        """Show a thing.

        Args:
            id: The thing.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:read`.
        """
        return await self._client.send(
            get(
                id,
            )
        )

    async def delete(
        self,
        id: str,
    ) -> None:
        """Delete a thing.

        Args:
            id: The thing.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:write`.
        """
        return await self._client.send(
            delete(
                id,
            )
        )

    async def copy(
        self,
        id: str,
        *,
        id_body: str,
        id_query: str | None = None,
        name: str | None = None,
        name_body: str | Unset | None = UNSET,
    ) -> Thing:
        """Copy a thing, and give the copy an `id` of its own.

        Args:
            id: The thing.
            id_body: The id of the copy.
            id_query: The id of a pattern.
            name: The name of the pattern.
            name_body: The name of the copy.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:write`.
        """
        return await self._client.send(
            copy(
                id,
                id_body=id_body,
                id_query=id_query,
                name=name,
                name_body=name_body,
            )
        )

    async def update_part(
        self,
        id: str,
        part_number: str | int,
        *,
        size: int | None,
    ) -> Thing:
        """Change a part.

        Args:
            id: The thing.
            part_number: Which part.
            size

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:write`.
        """
        return await self._client.send(
            update_part(
                id,
                part_number,
                size=size,
            )
        )

    async def start(
        self,
        id: str,
        *,
        speed: float | None = None,
    ) -> None:
        """Start a thing.

        Args:
            id: The thing.
            speed: How fast.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:write`.
        """
        return await self._client.send(
            start(
                id,
                speed=speed,
            )
        )

    async def stop(
        self,
        id: str,
        *,
        id_header: str | None = None,
        x_delay: int | None = None,
    ) -> None:
        """Stop a thing.

        Deprecated.

        Things stop by themselves.

        Args:
            id: The thing.
            id_header: Who stops it.
            x_delay: Seconds to wait.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `tiny:write`.
        """
        return await self._client.send(
            stop(
                id,
                id_header=id_header,
                x_delay=x_delay,
            )
        )
