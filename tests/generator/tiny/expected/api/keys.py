# Generated from spec/keys.yaml by generator; change the spec.
"""Keys: operations. What opens doors. They are asked for in other ways than owners and things are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..authorization import ANONYMOUS, basic, bearer
from ..exchange import Headers
from ..models.keys import (
    Key,
    KeyChange,
    KeyHolder,
    KeyKind,
    KeyLabel,
    Lock,
)
from ..operation import (
    UNSET,
    Operation,
    PagedOperation,
    Unset,
    array,
    form_body,
    header_fields,
    json_body,
    nested,
    query,
    segment,
)
from ..pagination import AsyncPaginator, Paginator
from ..results import Content, Head, Many, Nothing, Number, One
from ..sender import AsyncSender, Sender

if TYPE_CHECKING:
    from .key_rings import AsyncKeyRings, KeyRings

__all__ = [
    "AsyncKeys",
    "Keys",
    "check",
    "count",
    "create",
    "get",
    "get_picture",
    "lend",
    "list_holders",
    "list_kinds",
    "look_for_picture",
    "update",
]


def create(
    *,
    kind: KeyKind | str,
    client_id: str,
    client_secret: str,
    copies: int | None = None,
    engraved: bool | None = None,
    until: datetime | str | None = None,
) -> Operation[Key]:
    """Make a key for somebody who has none.

    Args:
        kind: The kinds of keys.
        client_id: Who asks.
        client_secret: What proves it.
        copies: How many to make.
        engraved
        until: When it is to be given back.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    It sends no access token.
    """
    return Operation(
        id="keys.create",
        method="POST",
        path="keys",
        body=form_body(
            {
                "kind": kind,
                "client_id": client_id,
                "client_secret": client_secret,
                "copies": copies,
                "engraved": engraved,
                "until": until,
            },
            secrets=["client_secret"],
        ),
        returns=One(Key),
        authorization=ANONYMOUS,
    )


def check(
    *,
    door: str,
    client_id: str,
    client_secret: str,
) -> Operation[None]:
    """See whether a key fits.

    Args:
        door: Which door.
        client_id: The locksmith.
        client_secret: The secret of the integration that asks.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    In place of the client's access token it sends `client_id` and `client_secret`.
    """
    return Operation(
        id="keys.check",
        method="POST",
        path="keys/check",
        body=form_body(
            {
                "door": door,
                "client_id": client_id,
            }
        ),
        returns=Nothing(),
        authorization=basic(client_id, client_secret),
    )


def count() -> Operation[int]:
    """Count the keys.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `tiny:read`.
    """
    return Operation(
        id="keys.count",
        method="GET",
        path="keys/count",
        returns=Number(),
        accept="text/plain, application/json",
    )


def list_kinds(
    *,
    limit: int | None = None,
) -> PagedOperation[str]:
    """List the kinds of keys, by their names.

    Args:
        limit: How many entries to give at most; all that came if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `tiny:read`.
    """
    return PagedOperation(
        id="keys.list_kinds",
        method="GET",
        path="keys/kinds",
        returns=Many(str, "kinds"),
        pagination="single",
        limit=limit,
    )


def lend(
    *,
    guest_ticket: str,
) -> Operation[Key]:
    """Lend a key to whoever shows a ticket.

    Args:
        guest_ticket: A ticket that was given to a guest.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    In place of the client's access token it sends `guest_ticket`.
    """
    return Operation(
        id="keys.lend",
        method="POST",
        path="keys/lend",
        returns=One(Key),
        authorization=bearer(guest_ticket, "guest_ticket"),
    )


def get(
    key_id: str,
    *,
    with_doors: bool | None = None,
    watch_word: str | None = None,
    timezone: str | None = None,
) -> Operation[Key]:
    """Show a key.

    With `with_doors=true` also the doors it opens.

    Args:
        key_id: The key.
        with_doors: Show the doors as well.
        watch_word: What lets one in.
        timezone: Where one is.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `tiny:read`.
    """
    return Operation(
        id="keys.get",
        method="GET",
        path=f"keys/{segment('key_id', key_id)}",
        query=query(
            {
                "withDoors": with_doors,
            }
        ),
        headers=header_fields(
            {
                "timezone": timezone,
            },
            secret={
                "watch-word": watch_word,
            },
        ),
        returns=One(Key),
    )


def update(
    key_id: str,
    *,
    operations: Sequence[KeyChange | Mapping[str, Any]],
    lock: Lock | Mapping[str, Any] | None = None,
    teeth: str | None = None,
    pin: str | Unset | None = UNSET,
    labels: Sequence[KeyLabel | Mapping[str, Any]] | Unset | None = UNSET,
) -> Operation[Key]:
    """Change a key.

    Args:
        key_id: The key.
        operations: A name that begins with a capital letter.
        lock: What a key fits.
        teeth: Shown to nobody.
        pin: Nor is this.
        labels: What hangs on it, or nothing.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `tiny:write`.
    """
    return Operation(
        id="keys.update",
        method="PATCH",
        path=f"keys/{segment('key_id', key_id)}",
        body=json_body(
            {
                "Operations": array("operations", operations, KeyChange),
                "lock": nested("lock", lock, Lock),
                "teeth": teeth,
            },
            nullable={
                "pin": pin,
                "labels": array("labels", labels, KeyLabel),
            },
            secrets=["digits", "pin", "teeth"],
            content_type="application/json-patch+json",
        ),
        returns=One(Key),
    )


def list_holders(
    key_id: str,
    *,
    with_doors: bool | None = None,
    page_size: int | None = None,
    watch_word: str | None = None,
    timezone: str | None = None,
    limit: int | None = None,
) -> PagedOperation[KeyHolder]:
    """List who holds a key.

    Args:
        key_id: The key.
        with_doors: Show the doors as well.
        page_size: How many holders one page may hold.
        watch_word: What lets one in.
        timezone: Where one is.
        limit: How many entries to give in all, over all pages; every one if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `tiny:read`.
    """
    return PagedOperation(
        id="keys.list_holders",
        method="GET",
        path=f"keys/{segment('key_id', key_id)}",
        query=query(
            {
                "include": "holders",
                "order": "by name",
                "withDoors": with_doors,
                "limit": page_size,
            }
        ),
        headers=header_fields(
            {
                "timezone": timezone,
            },
            secret={
                "watch-word": watch_word,
            },
        ),
        returns=Many(KeyHolder, "holders"),
        pagination="cursor",
        limit=limit,
    )


def get_picture(
    key_id: str,
) -> Operation[bytes]:
    """Show what a key looks like.

    Args:
        key_id: The key.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `tiny:read`.
    """
    return Operation(
        id="keys.get_picture",
        method="GET",
        path=f"keys/{segment('key_id', key_id)}/picture",
        returns=Content(),
        accept="*/*",
    )


def look_for_picture(
    key_id: str,
) -> Operation[Headers]:
    """See whether there is a picture of a key.

    Args:
        key_id: The key.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `tiny:read`.
    """
    return Operation(
        id="keys.look_for_picture",
        method="HEAD",
        path=f"keys/{segment('key_id', key_id)}/picture",
        returns=Head(),
    )


class Keys:
    """`webex.keys` of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    @property
    def rings(self) -> KeyRings:
        """What keys hang on. By their name they are a part of keys."""
        from .key_rings import KeyRings

        return KeyRings(self._client)

    def create(
        self,
        *,
        kind: KeyKind | str,
        client_id: str,
        client_secret: str,
        copies: int | None = None,
        engraved: bool | None = None,
        until: datetime | str | None = None,
    ) -> Key:
        """Make a key for somebody who has none.

        Args:
            kind: The kinds of keys.
            client_id: Who asks.
            client_secret: What proves it.
            copies: How many to make.
            engraved
            until: When it is to be given back.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        It sends no access token.
        """
        return self._client.send(
            create(
                kind=kind,
                client_id=client_id,
                client_secret=client_secret,
                copies=copies,
                engraved=engraved,
                until=until,
            )
        )

    def check(
        self,
        *,
        door: str,
        client_id: str,
        client_secret: str,
    ) -> None:
        """See whether a key fits.

        Args:
            door: Which door.
            client_id: The locksmith.
            client_secret: The secret of the integration that asks.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        In place of the client's access token it sends `client_id` and `client_secret`.
        """
        return self._client.send(
            check(
                door=door,
                client_id=client_id,
                client_secret=client_secret,
            )
        )

    def count(
        self,
    ) -> int:
        """Count the keys.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:read`.
        """
        return self._client.send(count())

    def list_kinds(
        self,
        *,
        limit: int | None = None,
    ) -> Paginator[str]:
        """List the kinds of keys, by their names.

        Args:
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:read`.
        """
        return self._client.send(
            list_kinds(
                limit=limit,
            )
        )

    def lend(
        self,
        *,
        guest_ticket: str,
    ) -> Key:
        """Lend a key to whoever shows a ticket.

        Args:
            guest_ticket: A ticket that was given to a guest.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        In place of the client's access token it sends `guest_ticket`.
        """
        return self._client.send(
            lend(
                guest_ticket=guest_ticket,
            )
        )

    def get(
        self,
        key_id: str,
        *,
        with_doors: bool | None = None,
        watch_word: str | None = None,
        timezone: str | None = None,
    ) -> Key:
        """Show a key.

        With `with_doors=true` also the doors it opens.

        Args:
            key_id: The key.
            with_doors: Show the doors as well.
            watch_word: What lets one in.
            timezone: Where one is.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `tiny:read`.
        """
        return self._client.send(
            get(
                key_id,
                with_doors=with_doors,
                watch_word=watch_word,
                timezone=timezone,
            )
        )

    def update(
        self,
        key_id: str,
        *,
        operations: Sequence[KeyChange | Mapping[str, Any]],
        lock: Lock | Mapping[str, Any] | None = None,
        teeth: str | None = None,
        pin: str | Unset | None = UNSET,
        labels: Sequence[KeyLabel | Mapping[str, Any]] | Unset | None = UNSET,
    ) -> Key:
        """Change a key.

        Args:
            key_id: The key.
            operations: A name that begins with a capital letter.
            lock: What a key fits.
            teeth: Shown to nobody.
            pin: Nor is this.
            labels: What hangs on it, or nothing.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `tiny:write`.
        """
        return self._client.send(
            update(
                key_id,
                operations=operations,
                lock=lock,
                teeth=teeth,
                pin=pin,
                labels=labels,
            )
        )

    def list_holders(
        self,
        key_id: str,
        *,
        with_doors: bool | None = None,
        page_size: int | None = None,
        watch_word: str | None = None,
        timezone: str | None = None,
        limit: int | None = None,
    ) -> Paginator[KeyHolder]:
        """List who holds a key.

        Args:
            key_id: The key.
            with_doors: Show the doors as well.
            page_size: How many holders one page may hold.
            watch_word: What lets one in.
            timezone: Where one is.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `tiny:read`.
        """
        return self._client.send(
            list_holders(
                key_id,
                with_doors=with_doors,
                page_size=page_size,
                watch_word=watch_word,
                timezone=timezone,
                limit=limit,
            )
        )

    def get_picture(
        self,
        key_id: str,
    ) -> bytes:
        """Show what a key looks like.

        Args:
            key_id: The key.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:read`.
        """
        return self._client.send(
            get_picture(
                key_id,
            )
        )

    def look_for_picture(
        self,
        key_id: str,
    ) -> Headers:
        """See whether there is a picture of a key.

        Args:
            key_id: The key.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:read`.
        """
        return self._client.send(
            look_for_picture(
                key_id,
            )
        )


class AsyncKeys:
    """`webex.keys` of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    @property
    def rings(self) -> AsyncKeyRings:
        """What keys hang on. By their name they are a part of keys."""
        from .key_rings import AsyncKeyRings

        return AsyncKeyRings(self._client)

    async def create(
        self,
        *,
        kind: KeyKind | str,
        client_id: str,
        client_secret: str,
        copies: int | None = None,
        engraved: bool | None = None,
        until: datetime | str | None = None,
    ) -> Key:
        """Make a key for somebody who has none.

        Args:
            kind: The kinds of keys.
            client_id: Who asks.
            client_secret: What proves it.
            copies: How many to make.
            engraved
            until: When it is to be given back.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        It sends no access token.
        """
        return await self._client.send(
            create(
                kind=kind,
                client_id=client_id,
                client_secret=client_secret,
                copies=copies,
                engraved=engraved,
                until=until,
            )
        )

    async def check(
        self,
        *,
        door: str,
        client_id: str,
        client_secret: str,
    ) -> None:
        """See whether a key fits.

        Args:
            door: Which door.
            client_id: The locksmith.
            client_secret: The secret of the integration that asks.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        In place of the client's access token it sends `client_id` and `client_secret`.
        """
        return await self._client.send(
            check(
                door=door,
                client_id=client_id,
                client_secret=client_secret,
            )
        )

    async def count(
        self,
    ) -> int:
        """Count the keys.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:read`.
        """
        return await self._client.send(count())

    def list_kinds(
        self,
        *,
        limit: int | None = None,
    ) -> AsyncPaginator[str]:
        """List the kinds of keys, by their names.

        Args:
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:read`.
        """
        return self._client.send(
            list_kinds(
                limit=limit,
            )
        )

    async def lend(
        self,
        *,
        guest_ticket: str,
    ) -> Key:
        """Lend a key to whoever shows a ticket.

        Args:
            guest_ticket: A ticket that was given to a guest.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        In place of the client's access token it sends `guest_ticket`.
        """
        return await self._client.send(
            lend(
                guest_ticket=guest_ticket,
            )
        )

    async def get(
        self,
        key_id: str,
        *,
        with_doors: bool | None = None,
        watch_word: str | None = None,
        timezone: str | None = None,
    ) -> Key:
        """Show a key.

        With `with_doors=true` also the doors it opens.

        Args:
            key_id: The key.
            with_doors: Show the doors as well.
            watch_word: What lets one in.
            timezone: Where one is.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `tiny:read`.
        """
        return await self._client.send(
            get(
                key_id,
                with_doors=with_doors,
                watch_word=watch_word,
                timezone=timezone,
            )
        )

    async def update(
        self,
        key_id: str,
        *,
        operations: Sequence[KeyChange | Mapping[str, Any]],
        lock: Lock | Mapping[str, Any] | None = None,
        teeth: str | None = None,
        pin: str | Unset | None = UNSET,
        labels: Sequence[KeyLabel | Mapping[str, Any]] | Unset | None = UNSET,
    ) -> Key:
        """Change a key.

        Args:
            key_id: The key.
            operations: A name that begins with a capital letter.
            lock: What a key fits.
            teeth: Shown to nobody.
            pin: Nor is this.
            labels: What hangs on it, or nothing.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `tiny:write`.
        """
        return await self._client.send(
            update(
                key_id,
                operations=operations,
                lock=lock,
                teeth=teeth,
                pin=pin,
                labels=labels,
            )
        )

    def list_holders(
        self,
        key_id: str,
        *,
        with_doors: bool | None = None,
        page_size: int | None = None,
        watch_word: str | None = None,
        timezone: str | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[KeyHolder]:
        """List who holds a key.

        Args:
            key_id: The key.
            with_doors: Show the doors as well.
            page_size: How many holders one page may hold.
            watch_word: What lets one in.
            timezone: Where one is.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `tiny:read`.
        """
        return self._client.send(
            list_holders(
                key_id,
                with_doors=with_doors,
                page_size=page_size,
                watch_word=watch_word,
                timezone=timezone,
                limit=limit,
            )
        )

    async def get_picture(
        self,
        key_id: str,
    ) -> bytes:
        """Show what a key looks like.

        Args:
            key_id: The key.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:read`.
        """
        return await self._client.send(
            get_picture(
                key_id,
            )
        )

    async def look_for_picture(
        self,
        key_id: str,
    ) -> Headers:
        """See whether there is a picture of a key.

        Args:
            key_id: The key.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:read`.
        """
        return await self._client.send(
            look_for_picture(
                key_id,
            )
        )
