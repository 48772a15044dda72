# Generated from spec/keys.yaml by generator; change the spec.
"""Keys: operations. What opens doors. They are asked for in other ways than owners and things are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from ..authorization import ANONYMOUS, basic, bearer
from ..models.keys import Key, KeyChange, KeyHolder, KeyKind
from ..operation import (
    UNSET,
    Operation,
    PagedOperation,
    Unset,
    array,
    form_body,
    json_body,
    query,
    segment,
)
from ..pagination import AsyncPaginator, Paginator
from ..results import Many, Nothing, Number, One
from ..sender import AsyncSender, Sender

__all__ = ["AsyncKeys", "Keys", "check", "count", "create", "get", "lend", "list_holders", "list_kinds", "update"]


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
        limit: How many entries to give in all, over all pages; every one if not given.

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
) -> Operation[Key]:
    """Show a key.

    With `with_doors` also the doors it opens.

    Args:
        key_id: The key.
        with_doors: Show the doors as well.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

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
        returns=One(Key),
    )


def update(
    key_id: str,
    *,
    operations: Sequence[KeyChange | Mapping[str, Any]],
    teeth: str | None = None,
    pin: str | Unset | None = UNSET,
) -> Operation[Key]:
    """Change a key.

    Args:
        key_id: The key.
        operations: A name that begins with a capital letter.
        teeth: Shown to nobody.
        pin: Nor is this.

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
                "Operations": array("operations", operations),
                "teeth": teeth,
            },
            nullable={
                "pin": pin,
            },
            secrets=["teeth", "pin"],
        ),
        returns=One(Key),
    )


def list_holders(
    key_id: str,
    *,
    with_doors: bool | None = None,
    page_size: int | None = None,
    limit: int | None = None,
) -> PagedOperation[KeyHolder]:
    """List who holds a key.

    Args:
        key_id: The key.
        with_doors: Show the doors as well.
        page_size: How many holders one page may hold.
        limit: How many entries to give in all, over all pages; every one if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

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
        returns=Many(KeyHolder, "holders"),
        pagination="cursor",
        limit=limit,
    )


class Keys:
    """`webex.keys` of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

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
            limit: How many entries to give in all, over all pages; every one if not given.

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
    ) -> Key:
        """Show a key.

        With `with_doors` also the doors it opens.

        Args:
            key_id: The key.
            with_doors: Show the doors as well.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:read`.
        """
        return self._client.send(
            get(
                key_id,
                with_doors=with_doors,
            )
        )

    def update(
        self,
        key_id: str,
        *,
        operations: Sequence[KeyChange | Mapping[str, Any]],
        teeth: str | None = None,
        pin: str | Unset | None = UNSET,
    ) -> Key:
        """Change a key.

        Args:
            key_id: The key.
            operations: A name that begins with a capital letter.
            teeth: Shown to nobody.
            pin: Nor is this.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `tiny:write`.
        """
        return self._client.send(
            update(
                key_id,
                operations=operations,
                teeth=teeth,
                pin=pin,
            )
        )

    def list_holders(
        self,
        key_id: str,
        *,
        with_doors: bool | None = None,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> Paginator[KeyHolder]:
        """List who holds a key.

        Args:
            key_id: The key.
            with_doors: Show the doors as well.
            page_size: How many holders one page may hold.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:read`.
        """
        return self._client.send(
            list_holders(
                key_id,
                with_doors=with_doors,
                page_size=page_size,
                limit=limit,
            )
        )


class AsyncKeys:
    """`webex.keys` of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

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
            limit: How many entries to give in all, over all pages; every one if not given.

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
    ) -> Key:
        """Show a key.

        With `with_doors` also the doors it opens.

        Args:
            key_id: The key.
            with_doors: Show the doors as well.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:read`.
        """
        return await self._client.send(
            get(
                key_id,
                with_doors=with_doors,
            )
        )

    async def update(
        self,
        key_id: str,
        *,
        operations: Sequence[KeyChange | Mapping[str, Any]],
        teeth: str | None = None,
        pin: str | Unset | None = UNSET,
    ) -> Key:
        """Change a key.

        Args:
            key_id: The key.
            operations: A name that begins with a capital letter.
            teeth: Shown to nobody.
            pin: Nor is this.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `tiny:write`.
        """
        return await self._client.send(
            update(
                key_id,
                operations=operations,
                teeth=teeth,
                pin=pin,
            )
        )

    def list_holders(
        self,
        key_id: str,
        *,
        with_doors: bool | None = None,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[KeyHolder]:
        """List who holds a key.

        Args:
            key_id: The key.
            with_doors: Show the doors as well.
            page_size: How many holders one page may hold.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:read`.
        """
        return self._client.send(
            list_holders(
                key_id,
                with_doors=with_doors,
                page_size=page_size,
                limit=limit,
            )
        )
