# Generated from spec/owners.yaml by generator; change the spec.
"""Owners: operations. Who has things. The names of their fields are those that Python does not like: "reserved
words", `C:\\paths\\new` and even \"\"\"quotes of three\"\"\".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from ..models.common import Colour
from ..models.owners import Home, Owner
from ..models.things import Thing
from ..operation import (
    UNSET,
    Operation,
    PagedOperation,
    Unset,
    array,
    json_body,
    query,
    segment,
)
from ..pagination import AsyncPaginator, Paginator
from ..results import Many, One, OneOrNone
from ..sender import AsyncSender, Sender

__all__ = ["AsyncOwners", "Owners", "create", "list", "list_things", "me", "update"]


def list(
    *,
    start_index: int | None = None,
    count: int | None = None,
    filter: str | None = None,
    limit: int | None = None,
) -> PagedOperation[Owner]:
    """List owners, by the numbers of SCIM.

    Args:
        start_index: The number of the first entry, from 1.
        count: How many entries one page may hold.
        filter: A filter such as `name eq "Ada"`.
        limit: How many entries to give in all, over all pages; every one if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `tiny:read` or `tiny-admin:read`.
    """
    return PagedOperation(
        id="owners.list",
        method="GET",
        path="owners",
        query=query(
            {
                "startIndex": start_index,
                "count": count,
                "filter": filter,
            }
        ),
        returns=Many(Owner, "owners"),
        pagination="scim",
        limit=limit,
    )


def create(
    *,
    class_: str,
    nickname: str | None,
    motto: str | Unset | None = UNSET,
    born: datetime | str | Unset | None = UNSET,
    import_: bool | None = None,
    self_: str | None = None,
    str_: str | None = None,
    dict_: Mapping[str, Any] | None = None,
    list_: Sequence[str] | None = None,
    query_: str | None = None,
    create_: str | None = None,
    home: Home | Mapping[str, Any] | None = None,
    extension: Mapping[str, Any] | None = None,
    urn_scim_other: str | None = None,
) -> Operation[Owner]:
    """Create an owner.

    Args:
        class_: A reserved word that must be given.
        nickname: Must be given, if only as nothing.
        motto: Can be set to nothing.
        born: An instant, or nothing.
        import_: Another word of Python's.
        self_
        str_
        dict_
        list_
        query_: The name of something the generated module calls.
        create_: The name of the function itself.
        home: Where an owner lives.
        extension: A key with colons.
        urn_scim_other

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `tiny:write`.
    """
    return Operation(
        id="owners.create",
        method="POST",
        path="owners",
        body=json_body(
            {
                "class": class_,
                "import": import_,
                "self": self_,
                "str": str_,
                "dict": dict_,
                "list": array("list_", list_),
                "query": query_,
                "create": create_,
                "home": home,
                "urn:scim:schemas:extension:tiny:2.0:Group": extension,
                "urn:scim:other": urn_scim_other,
            },
            nullable={
                "nickname": nickname,
                "motto": motto,
                "born": born,
            },
        ),
        returns=One(Owner),
    )


def me() -> Operation[Owner]:
    """Show oneself; "quoted", with a \\backslash and a very long word:
    Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitzendenstellvertreterinnen.

    Ends with three quotes: \"\"\" A second paragraph — with ünïcödé, 日本語 and a tab in it. Ends with a backslash \\

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `tiny:read`.
    """
    return Operation(
        id="owners.me",
        method="GET",
        path="owners/me",
        returns=One(Owner),
    )


def update(
    owner_id: str,
    *,
    name: str,
    id: str | None = None,
    verified: bool | None = None,
    favourite: Colour | str | None = None,
    expires: datetime | str | None = None,
) -> Operation[Owner | None]:
    """Change an owner, who may then be gone.

    Args:
        owner_id: The owner.
        name: What it is called.
        id: Built-in names are no trouble to an argument.
        verified: A yes or no that may come as text.
        favourite: Colours, and texts that are no names in Python.
        expires

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `tiny:write`.
    """
    return Operation(
        id="owners.update",
        method="PUT",
        path=f"owners/{segment('owner_id', owner_id)}",
        query=query(
            {
                "id": id,
            }
        ),
        body=json_body(
            {
                "name": name,
                "verified": verified,
                "favourite": favourite,
                "expires": expires,
            }
        ),
        returns=OneOrNone(Owner),
    )


def list_things(
    owner_id: str,
    *,
    page_size: int | None = None,
    limit: int | None = None,
) -> PagedOperation[Thing]:
    """List the things of an owner, from cursor to cursor.

    Args:
        owner_id: The owner.
        page_size: How many entries one page may hold.
        limit: How many entries to give in all, over all pages; every one if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `tiny:read`.
    """
    return PagedOperation(
        id="owners.list_things",
        method="GET",
        path=f"owners/{segment('owner_id', owner_id)}/things",
        query=query(
            {
                "limit": page_size,
            }
        ),
        returns=Many(Thing, "things"),
        pagination="cursor",
        limit=limit,
    )


class Owners:
    """`webex.owners` of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def list(
        self,
        *,
        start_index: int | None = None,
        count: int | None = None,
        filter: str | None = None,
        limit: int | None = None,
    ) -> Paginator[Owner]:
        """List owners, by the numbers of SCIM.

        Args:
            start_index: The number of the first entry, from 1.
            count: How many entries one page may hold.
            filter: A filter such as `name eq "Ada"`.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:read` or `tiny-admin:read`.
        """
        return self._client.send(
            list(
                start_index=start_index,
                count=count,
                filter=filter,
                limit=limit,
            )
        )

    def create(
        self,
        *,
        class_: str,
        nickname: str | None,
        motto: str | Unset | None = UNSET,
        born: datetime | str | Unset | None = UNSET,
        import_: bool | None = None,
        self_: str | None = None,
        str_: str | None = None,
        dict_: Mapping[str, Any] | None = None,
        list_: Sequence[str] | None = None,
        query_: str | None = None,
        create_: str | None = None,
        home: Home | Mapping[str, Any] | None = None,
        extension: Mapping[str, Any] | None = None,
        urn_scim_other: str | None = None,
    ) -> Owner:
        """Create an owner.

        Args:
            class_: A reserved word that must be given.
            nickname: Must be given, if only as nothing.
            motto: Can be set to nothing.
            born: An instant, or nothing.
            import_: Another word of Python's.
            self_
            str_
            dict_
            list_
            query_: The name of something the generated module calls.
            create_: The name of the function itself.
            home: Where an owner lives.
            extension: A key with colons.
            urn_scim_other

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `tiny:write`.
        """
        return self._client.send(
            create(
                class_=class_,
                nickname=nickname,
                motto=motto,
                born=born,
                import_=import_,
                self_=self_,
                str_=str_,
                dict_=dict_,
                list_=list_,
                query_=query_,
                create_=create_,
                home=home,
                extension=extension,
                urn_scim_other=urn_scim_other,
            )
        )

    def me(
        self,
    ) -> Owner:
        """Show oneself; "quoted", with a \\backslash and a very long word:
        Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitzendenstellvertreterinnen.

        Ends with three quotes: \"\"\" A second paragraph — with ünïcödé, 日本語 and a tab in it. Ends with a backslash
        \\

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:read`.
        """
        return self._client.send(me())

    def update(
        self,
        owner_id: str,
        *,
        name: str,
        id: str | None = None,
        verified: bool | None = None,
        favourite: Colour | str | None = None,
        expires: datetime | str | None = None,
    ) -> Owner | None:
        """Change an owner, who may then be gone.

        Args:
            owner_id: The owner.
            name: What it is called.
            id: Built-in names are no trouble to an argument.
            verified: A yes or no that may come as text.
            favourite: Colours, and texts that are no names in Python.
            expires

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:write`.
        """
        return self._client.send(
            update(
                owner_id,
                name=name,
                id=id,
                verified=verified,
                favourite=favourite,
                expires=expires,
            )
        )

    def list_things(
        self,
        owner_id: str,
        *,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> Paginator[Thing]:
        """List the things of an owner, from cursor to cursor.

        Args:
            owner_id: The owner.
            page_size: How many entries one page may hold.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:read`.
        """
        return self._client.send(
            list_things(
                owner_id,
                page_size=page_size,
                limit=limit,
            )
        )


class AsyncOwners:
    """`webex.owners` of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    def list(
        self,
        *,
        start_index: int | None = None,
        count: int | None = None,
        filter: str | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[Owner]:
        """List owners, by the numbers of SCIM.

        Args:
            start_index: The number of the first entry, from 1.
            count: How many entries one page may hold.
            filter: A filter such as `name eq "Ada"`.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:read` or `tiny-admin:read`.
        """
        return self._client.send(
            list(
                start_index=start_index,
                count=count,
                filter=filter,
                limit=limit,
            )
        )

    async def create(
        self,
        *,
        class_: str,
        nickname: str | None,
        motto: str | Unset | None = UNSET,
        born: datetime | str | Unset | None = UNSET,
        import_: bool | None = None,
        self_: str | None = None,
        str_: str | None = None,
        dict_: Mapping[str, Any] | None = None,
        list_: Sequence[str] | None = None,
        query_: str | None = None,
        create_: str | None = None,
        home: Home | Mapping[str, Any] | None = None,
        extension: Mapping[str, Any] | None = None,
        urn_scim_other: str | None = None,
    ) -> Owner:
        """Create an owner.

        Args:
            class_: A reserved word that must be given.
            nickname: Must be given, if only as nothing.
            motto: Can be set to nothing.
            born: An instant, or nothing.
            import_: Another word of Python's.
            self_
            str_
            dict_
            list_
            query_: The name of something the generated module calls.
            create_: The name of the function itself.
            home: Where an owner lives.
            extension: A key with colons.
            urn_scim_other

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `tiny:write`.
        """
        return await self._client.send(
            create(
                class_=class_,
                nickname=nickname,
                motto=motto,
                born=born,
                import_=import_,
                self_=self_,
                str_=str_,
                dict_=dict_,
                list_=list_,
                query_=query_,
                create_=create_,
                home=home,
                extension=extension,
                urn_scim_other=urn_scim_other,
            )
        )

    async def me(
        self,
    ) -> Owner:
        """Show oneself; "quoted", with a \\backslash and a very long word:
        Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitzendenstellvertreterinnen.

        Ends with three quotes: \"\"\" A second paragraph — with ünïcödé, 日本語 and a tab in it. Ends with a backslash
        \\

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:read`.
        """
        return await self._client.send(me())

    async def update(
        self,
        owner_id: str,
        *,
        name: str,
        id: str | None = None,
        verified: bool | None = None,
        favourite: Colour | str | None = None,
        expires: datetime | str | None = None,
    ) -> Owner | None:
        """Change an owner, who may then be gone.

        Args:
            owner_id: The owner.
            name: What it is called.
            id: Built-in names are no trouble to an argument.
            verified: A yes or no that may come as text.
            favourite: Colours, and texts that are no names in Python.
            expires

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:write`.
        """
        return await self._client.send(
            update(
                owner_id,
                name=name,
                id=id,
                verified=verified,
                favourite=favourite,
                expires=expires,
            )
        )

    def list_things(
        self,
        owner_id: str,
        *,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[Thing]:
        """List the things of an owner, from cursor to cursor.

        Args:
            owner_id: The owner.
            page_size: How many entries one page may hold.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `tiny:read`.
        """
        return self._client.send(
            list_things(
                owner_id,
                page_size=page_size,
                limit=limit,
            )
        )
