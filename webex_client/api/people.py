# Generated from spec/people.yaml by generator; change the spec.
"""Webex people: operations. People are the accounts of an organization: persons, bots and guests. Anybody may look
people up; administrators create, change and delete them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..models.people import Address, Person, PhoneNumber
from ..operation import (
    Operation,
    PagedOperation,
    array,
    json_body,
    query,
    segment,
)
from ..pagination import AsyncPaginator, Paginator
from ..results import Many, Nothing, One, OneOrNone
from ..sender import AsyncSender, Sender

__all__ = ["AsyncPeople", "People", "create", "delete", "get", "list", "me", "update"]


def list(
    *,
    email: str | None = None,
    display_name: str | None = None,
    id: str | Sequence[str] | None = None,
    org_id: str | None = None,
    roles: str | Sequence[str] | None = None,
    calling_data: bool | None = None,
    location_id: str | None = None,
    page_size: int | None = None,
    exclude_status: bool | None = None,
    limit: int | None = None,
) -> PagedOperation[Person]:
    """Look people up in the directory.

    Administrators may list everybody; others must say whom, as a rule by `email` or `display_name`. People of
    other organizations are found by address only where one manages their organization. Presence (`status` and
    `lastActivity`) is told of people of one's own organization and of those one manages, and only to those who
    share theirs; asking often for many people soon leads to 429. Licenses, roles and the like are told to
    administrators, but not where they look people up by id.

    Args:
        email: The person with this address.
        display_name: People whose name begins with this.
        id: The people with these ids, 85 at most; presence is then left out.
        org_id: Only people of this organization; for administrators of another one that manages it.
        roles: Only people with these roles, by their ids; for administrators.
        calling_data: Add what Webex Calling knows of the person; for administrators.
        location_id: Only people at this location; for administrators.
        page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not a
            total: later pages follow.
        exclude_status: Leave presence out, which is faster.
        limit: How many entries to give in all, over all pages; every one if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `spark:people_read` or `spark-admin:people_read`.
    """
    return PagedOperation(
        id="people.list",
        method="GET",
        path="people",
        query=query(
            {
                "email": email,
                "displayName": display_name,
                "id": id,
                "orgId": org_id,
                "roles": roles,
                "callingData": calling_data,
                "locationId": location_id,
                "max": page_size,
                "excludeStatus": exclude_status,
            }
        ),
        returns=Many(Person),
        pagination="link",
        limit=limit,
    )


def create(
    *,
    emails: Sequence[str],
    calling_data: bool | None = None,
    min_response: bool | None = None,
    phone_numbers: Sequence[PhoneNumber | Mapping[str, Any]] | None = None,
    extension: str | None = None,
    location_id: str | None = None,
    display_name: str | None = None,
    first_name: str | None = None,
    last_name: str | None = None,
    avatar: str | None = None,
    org_id: str | None = None,
    roles: Sequence[str] | None = None,
    licenses: Sequence[str] | None = None,
    department: str | None = None,
    manager: str | None = None,
    manager_id: str | None = None,
    title: str | None = None,
    addresses: Sequence[Address | Mapping[str, Any]] | None = None,
    site_urls: Sequence[str] | None = None,
) -> Operation[Person]:
    """Create a person.

    For administrators. Beside `emails`, one of `display_name`, `first_name` and `last_name` is needed; a user of
    Webex Calling needs `licenses`, `location_id` and one of `phone_numbers` and `extension`. Several services
    take part, so that a 400 may come back although the person was created: look the address up before trying
    again. SIP addresses follow a little later.

    Args:
        emails: The person's address; though a list, it may hold one only.
        calling_data: Add what Webex Calling knows of the person; for administrators.
        min_response: Answer with as little of the person as possible, which is faster.
        phone_numbers: The person's numbers; settable, as `work`, for users of Webex Calling alone.
        extension: The extension in Webex Calling.
        location_id: The location in Webex Calling.
        display_name: The name people see.
        first_name: The first name.
        last_name: The last name.
        avatar: The address of a picture, a PNG.
        org_id: The organization.
        roles: The ids of the roles of an administrator.
        licenses: The ids of the licenses; those that cannot be assigned are left out without an error.
        department: The department.
        manager: The manager, in words.
        manager_id: The manager, by person id.
        title: What the person is in the organization.
        addresses: Where the person works.
        site_urls: The meeting sites; `#attendee` after a site makes the person an attendee there.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `spark-admin:people_write`.
    """
    return Operation(
        id="people.create",
        method="POST",
        path="people",
        query=query(
            {
                "callingData": calling_data,
                "minResponse": min_response,
            }
        ),
        body=json_body(
            {
                "emails": array("emails", emails),
                "phoneNumbers": array("phone_numbers", phone_numbers, PhoneNumber),
                "extension": extension,
                "locationId": location_id,
                "displayName": display_name,
                "firstName": first_name,
                "lastName": last_name,
                "avatar": avatar,
                "orgId": org_id,
                "roles": array("roles", roles),
                "licenses": array("licenses", licenses),
                "department": department,
                "manager": manager,
                "managerId": manager_id,
                "title": title,
                "addresses": array("addresses", addresses, Address),
                "siteUrls": array("site_urls", site_urls),
            }
        ),
        returns=One(Person),
    )


def me(
    *,
    calling_data: bool | None = None,
) -> Operation[Person]:
    """Show oneself.

    The person, bot or guest that the token belongs to.

    Args:
        calling_data: Add what Webex Calling knows of the person; for administrators.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:people_read` or `spark-admin:people_read`.
    """
    return Operation(
        id="people.me",
        method="GET",
        path="people/me",
        query=query(
            {
                "callingData": calling_data,
            }
        ),
        returns=One(Person),
    )


def get(
    person_id: str,
    *,
    calling_data: bool | None = None,
) -> Operation[Person]:
    """Show one person.

    Presence (`status` and `lastActivity`) is told of people of one's own organization and of those one manages,
    and only to those who share theirs.

    Args:
        person_id: The person.
        calling_data: Add what Webex Calling knows of the person; for administrators.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:people_read` or `spark-admin:people_read`.
    """
    return Operation(
        id="people.get",
        method="GET",
        path=f"people/{segment('person_id', person_id)}",
        query=query(
            {
                "callingData": calling_data,
            }
        ),
        returns=One(Person),
    )


def update(
    person_id: str,
    *,
    display_name: str,
    calling_data: bool | None = None,
    show_all_types: bool | None = None,
    min_response: bool | None = None,
    emails: Sequence[str] | None = None,
    phone_numbers: Sequence[PhoneNumber | Mapping[str, Any]] | None = None,
    extension: str | None = None,
    location_id: str | None = None,
    first_name: str | None = None,
    last_name: str | None = None,
    nick_name: str | None = None,
    avatar: str | None = None,
    org_id: str | None = None,
    roles: Sequence[str] | None = None,
    licenses: Sequence[str] | None = None,
    department: str | None = None,
    manager: str | None = None,
    manager_id: str | None = None,
    title: str | None = None,
    addresses: Sequence[Address | Mapping[str, Any]] | None = None,
    site_urls: Sequence[str] | None = None,
    login_enabled: bool | None = None,
) -> Operation[Person | None]:
    """Change a person.

    For administrators. The body replaces the whole person: get the person, change what is to change and send all
    of it. Several services take part, so that an error may leave a part of the changes done: get the person again
    to see.

    Args:
        person_id: The person.
        display_name: The name people see.
        calling_data: Add what Webex Calling knows of the person; for administrators.
        show_all_types: Show sites with `#attendee` as well; needed as true to take the attendee's part at a site away.
        min_response: Answer with as little of the person as possible, which is faster.
        emails: The person's addresses, the main one first.
        phone_numbers: The person's numbers; settable, as `work`, for users of Webex Calling alone.
        extension: The extension in Webex Calling, without the prefix of the location.
        location_id: The location in Webex Calling; it can be set only together with a calling license.
        first_name: The first name.
        last_name: The last name.
        nick_name: The nickname; the service ignores it and takes the first name.
        avatar: The address of a picture, a PNG.
        org_id: The organization.
        roles: The ids of the roles of an administrator.
        licenses: The ids of the licenses; those that cannot be assigned are left out without an error.
        department: The department.
        manager: The manager, in words.
        manager_id: The manager, by person id.
        title: What the person is in the organization.
        addresses: Where the person works.
        site_urls: The meeting sites; `#attendee` after a site makes the person an attendee there.
        login_enabled: Let the person sign in.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `spark-admin:people_write`.
    """
    return Operation(
        id="people.update",
        method="PUT",
        path=f"people/{segment('person_id', person_id)}",
        query=query(
            {
                "callingData": calling_data,
                "showAllTypes": show_all_types,
                "minResponse": min_response,
            }
        ),
        body=json_body(
            {
                "emails": array("emails", emails),
                "phoneNumbers": array("phone_numbers", phone_numbers, PhoneNumber),
                "extension": extension,
                "locationId": location_id,
                "displayName": display_name,
                "firstName": first_name,
                "lastName": last_name,
                "nickName": nick_name,
                "avatar": avatar,
                "orgId": org_id,
                "roles": array("roles", roles),
                "licenses": array("licenses", licenses),
                "department": department,
                "manager": manager,
                "managerId": manager_id,
                "title": title,
                "addresses": array("addresses", addresses, Address),
                "siteUrls": array("site_urls", site_urls),
                "loginEnabled": login_enabled,
            }
        ),
        returns=OneOrNone(Person),
    )


def delete(
    person_id: str,
) -> Operation[None]:
    """Delete a person.

    For full administrators and user administrators.

    Args:
        person_id: The person.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark-admin:people_write`.
    """
    return Operation(
        id="people.delete",
        method="DELETE",
        path=f"people/{segment('person_id', person_id)}",
        returns=Nothing(),
    )


class People:
    """`webex.people` of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def list(
        self,
        *,
        email: str | None = None,
        display_name: str | None = None,
        id: str | Sequence[str] | None = None,
        org_id: str | None = None,
        roles: str | Sequence[str] | None = None,
        calling_data: bool | None = None,
        location_id: str | None = None,
        page_size: int | None = None,
        exclude_status: bool | None = None,
        limit: int | None = None,
    ) -> Paginator[Person]:
        """Look people up in the directory.

        Administrators may list everybody; others must say whom, as a rule by `email` or `display_name`. People of
        other organizations are found by address only where one manages their organization. Presence (`status` and
        `lastActivity`) is told of people of one's own organization and of those one manages, and only to those
        who share theirs; asking often for many people soon leads to 429. Licenses, roles and the like are told to
        administrators, but not where they look people up by id.

        Args:
            email: The person with this address.
            display_name: People whose name begins with this.
            id: The people with these ids, 85 at most; presence is then left out.
            org_id: Only people of this organization; for administrators of another one that manages it.
            roles: Only people with these roles, by their ids; for administrators.
            calling_data: Add what Webex Calling knows of the person; for administrators.
            location_id: Only people at this location; for administrators.
            page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not
                a total: later pages follow.
            exclude_status: Leave presence out, which is faster.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `spark:people_read` or `spark-admin:people_read`.
        """
        return self._client.send(
            list(
                email=email,
                display_name=display_name,
                id=id,
                org_id=org_id,
                roles=roles,
                calling_data=calling_data,
                location_id=location_id,
                page_size=page_size,
                exclude_status=exclude_status,
                limit=limit,
            )
        )

    def create(
        self,
        *,
        emails: Sequence[str],
        calling_data: bool | None = None,
        min_response: bool | None = None,
        phone_numbers: Sequence[PhoneNumber | Mapping[str, Any]] | None = None,
        extension: str | None = None,
        location_id: str | None = None,
        display_name: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        avatar: str | None = None,
        org_id: str | None = None,
        roles: Sequence[str] | None = None,
        licenses: Sequence[str] | None = None,
        department: str | None = None,
        manager: str | None = None,
        manager_id: str | None = None,
        title: str | None = None,
        addresses: Sequence[Address | Mapping[str, Any]] | None = None,
        site_urls: Sequence[str] | None = None,
    ) -> Person:
        """Create a person.

        For administrators. Beside `emails`, one of `display_name`, `first_name` and `last_name` is needed; a user
        of Webex Calling needs `licenses`, `location_id` and one of `phone_numbers` and `extension`. Several
        services take part, so that a 400 may come back although the person was created: look the address up
        before trying again. SIP addresses follow a little later.

        Args:
            emails: The person's address; though a list, it may hold one only.
            calling_data: Add what Webex Calling knows of the person; for administrators.
            min_response: Answer with as little of the person as possible, which is faster.
            phone_numbers: The person's numbers; settable, as `work`, for users of Webex Calling alone.
            extension: The extension in Webex Calling.
            location_id: The location in Webex Calling.
            display_name: The name people see.
            first_name: The first name.
            last_name: The last name.
            avatar: The address of a picture, a PNG.
            org_id: The organization.
            roles: The ids of the roles of an administrator.
            licenses: The ids of the licenses; those that cannot be assigned are left out without an error.
            department: The department.
            manager: The manager, in words.
            manager_id: The manager, by person id.
            title: What the person is in the organization.
            addresses: Where the person works.
            site_urls: The meeting sites; `#attendee` after a site makes the person an attendee there.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `spark-admin:people_write`.
        """
        return self._client.send(
            create(
                emails=emails,
                calling_data=calling_data,
                min_response=min_response,
                phone_numbers=phone_numbers,
                extension=extension,
                location_id=location_id,
                display_name=display_name,
                first_name=first_name,
                last_name=last_name,
                avatar=avatar,
                org_id=org_id,
                roles=roles,
                licenses=licenses,
                department=department,
                manager=manager,
                manager_id=manager_id,
                title=title,
                addresses=addresses,
                site_urls=site_urls,
            )
        )

    def me(
        self,
        *,
        calling_data: bool | None = None,
    ) -> Person:
        """Show oneself.

        The person, bot or guest that the token belongs to.

        Args:
            calling_data: Add what Webex Calling knows of the person; for administrators.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:people_read` or `spark-admin:people_read`.
        """
        return self._client.send(
            me(
                calling_data=calling_data,
            )
        )

    def get(
        self,
        person_id: str,
        *,
        calling_data: bool | None = None,
    ) -> Person:
        """Show one person.

        Presence (`status` and `lastActivity`) is told of people of one's own organization and of those one
        manages, and only to those who share theirs.

        Args:
            person_id: The person.
            calling_data: Add what Webex Calling knows of the person; for administrators.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:people_read` or `spark-admin:people_read`.
        """
        return self._client.send(
            get(
                person_id,
                calling_data=calling_data,
            )
        )

    def update(
        self,
        person_id: str,
        *,
        display_name: str,
        calling_data: bool | None = None,
        show_all_types: bool | None = None,
        min_response: bool | None = None,
        emails: Sequence[str] | None = None,
        phone_numbers: Sequence[PhoneNumber | Mapping[str, Any]] | None = None,
        extension: str | None = None,
        location_id: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        nick_name: str | None = None,
        avatar: str | None = None,
        org_id: str | None = None,
        roles: Sequence[str] | None = None,
        licenses: Sequence[str] | None = None,
        department: str | None = None,
        manager: str | None = None,
        manager_id: str | None = None,
        title: str | None = None,
        addresses: Sequence[Address | Mapping[str, Any]] | None = None,
        site_urls: Sequence[str] | None = None,
        login_enabled: bool | None = None,
    ) -> Person | None:
        """Change a person.

        For administrators. The body replaces the whole person: get the person, change what is to change and send
        all of it. Several services take part, so that an error may leave a part of the changes done: get the
        person again to see.

        Args:
            person_id: The person.
            display_name: The name people see.
            calling_data: Add what Webex Calling knows of the person; for administrators.
            show_all_types: Show sites with `#attendee` as well; needed as true to take the attendee's part at a site
                away.
            min_response: Answer with as little of the person as possible, which is faster.
            emails: The person's addresses, the main one first.
            phone_numbers: The person's numbers; settable, as `work`, for users of Webex Calling alone.
            extension: The extension in Webex Calling, without the prefix of the location.
            location_id: The location in Webex Calling; it can be set only together with a calling license.
            first_name: The first name.
            last_name: The last name.
            nick_name: The nickname; the service ignores it and takes the first name.
            avatar: The address of a picture, a PNG.
            org_id: The organization.
            roles: The ids of the roles of an administrator.
            licenses: The ids of the licenses; those that cannot be assigned are left out without an error.
            department: The department.
            manager: The manager, in words.
            manager_id: The manager, by person id.
            title: What the person is in the organization.
            addresses: Where the person works.
            site_urls: The meeting sites; `#attendee` after a site makes the person an attendee there.
            login_enabled: Let the person sign in.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `spark-admin:people_write`.
        """
        return self._client.send(
            update(
                person_id,
                display_name=display_name,
                calling_data=calling_data,
                show_all_types=show_all_types,
                min_response=min_response,
                emails=emails,
                phone_numbers=phone_numbers,
                extension=extension,
                location_id=location_id,
                first_name=first_name,
                last_name=last_name,
                nick_name=nick_name,
                avatar=avatar,
                org_id=org_id,
                roles=roles,
                licenses=licenses,
                department=department,
                manager=manager,
                manager_id=manager_id,
                title=title,
                addresses=addresses,
                site_urls=site_urls,
                login_enabled=login_enabled,
            )
        )

    def delete(
        self,
        person_id: str,
    ) -> None:
        """Delete a person.

        For full administrators and user administrators.

        Args:
            person_id: The person.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark-admin:people_write`.
        """
        return self._client.send(
            delete(
                person_id,
            )
        )


class AsyncPeople:
    """`webex.people` of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    def list(
        self,
        *,
        email: str | None = None,
        display_name: str | None = None,
        id: str | Sequence[str] | None = None,
        org_id: str | None = None,
        roles: str | Sequence[str] | None = None,
        calling_data: bool | None = None,
        location_id: str | None = None,
        page_size: int | None = None,
        exclude_status: bool | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[Person]:
        """Look people up in the directory.

        Administrators may list everybody; others must say whom, as a rule by `email` or `display_name`. People of
        other organizations are found by address only where one manages their organization. Presence (`status` and
        `lastActivity`) is told of people of one's own organization and of those one manages, and only to those
        who share theirs; asking often for many people soon leads to 429. Licenses, roles and the like are told to
        administrators, but not where they look people up by id.

        Args:
            email: The person with this address.
            display_name: People whose name begins with this.
            id: The people with these ids, 85 at most; presence is then left out.
            org_id: Only people of this organization; for administrators of another one that manages it.
            roles: Only people with these roles, by their ids; for administrators.
            calling_data: Add what Webex Calling knows of the person; for administrators.
            location_id: Only people at this location; for administrators.
            page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not
                a total: later pages follow.
            exclude_status: Leave presence out, which is faster.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `spark:people_read` or `spark-admin:people_read`.
        """
        return self._client.send(
            list(
                email=email,
                display_name=display_name,
                id=id,
                org_id=org_id,
                roles=roles,
                calling_data=calling_data,
                location_id=location_id,
                page_size=page_size,
                exclude_status=exclude_status,
                limit=limit,
            )
        )

    async def create(
        self,
        *,
        emails: Sequence[str],
        calling_data: bool | None = None,
        min_response: bool | None = None,
        phone_numbers: Sequence[PhoneNumber | Mapping[str, Any]] | None = None,
        extension: str | None = None,
        location_id: str | None = None,
        display_name: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        avatar: str | None = None,
        org_id: str | None = None,
        roles: Sequence[str] | None = None,
        licenses: Sequence[str] | None = None,
        department: str | None = None,
        manager: str | None = None,
        manager_id: str | None = None,
        title: str | None = None,
        addresses: Sequence[Address | Mapping[str, Any]] | None = None,
        site_urls: Sequence[str] | None = None,
    ) -> Person:
        """Create a person.

        For administrators. Beside `emails`, one of `display_name`, `first_name` and `last_name` is needed; a user
        of Webex Calling needs `licenses`, `location_id` and one of `phone_numbers` and `extension`. Several
        services take part, so that a 400 may come back although the person was created: look the address up
        before trying again. SIP addresses follow a little later.

        Args:
            emails: The person's address; though a list, it may hold one only.
            calling_data: Add what Webex Calling knows of the person; for administrators.
            min_response: Answer with as little of the person as possible, which is faster.
            phone_numbers: The person's numbers; settable, as `work`, for users of Webex Calling alone.
            extension: The extension in Webex Calling.
            location_id: The location in Webex Calling.
            display_name: The name people see.
            first_name: The first name.
            last_name: The last name.
            avatar: The address of a picture, a PNG.
            org_id: The organization.
            roles: The ids of the roles of an administrator.
            licenses: The ids of the licenses; those that cannot be assigned are left out without an error.
            department: The department.
            manager: The manager, in words.
            manager_id: The manager, by person id.
            title: What the person is in the organization.
            addresses: Where the person works.
            site_urls: The meeting sites; `#attendee` after a site makes the person an attendee there.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `spark-admin:people_write`.
        """
        return await self._client.send(
            create(
                emails=emails,
                calling_data=calling_data,
                min_response=min_response,
                phone_numbers=phone_numbers,
                extension=extension,
                location_id=location_id,
                display_name=display_name,
                first_name=first_name,
                last_name=last_name,
                avatar=avatar,
                org_id=org_id,
                roles=roles,
                licenses=licenses,
                department=department,
                manager=manager,
                manager_id=manager_id,
                title=title,
                addresses=addresses,
                site_urls=site_urls,
            )
        )

    async def me(
        self,
        *,
        calling_data: bool | None = None,
    ) -> Person:
        """Show oneself.

        The person, bot or guest that the token belongs to.

        Args:
            calling_data: Add what Webex Calling knows of the person; for administrators.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:people_read` or `spark-admin:people_read`.
        """
        return await self._client.send(
            me(
                calling_data=calling_data,
            )
        )

    async def get(
        self,
        person_id: str,
        *,
        calling_data: bool | None = None,
    ) -> Person:
        """Show one person.

        Presence (`status` and `lastActivity`) is told of people of one's own organization and of those one
        manages, and only to those who share theirs.

        Args:
            person_id: The person.
            calling_data: Add what Webex Calling knows of the person; for administrators.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:people_read` or `spark-admin:people_read`.
        """
        return await self._client.send(
            get(
                person_id,
                calling_data=calling_data,
            )
        )

    async def update(
        self,
        person_id: str,
        *,
        display_name: str,
        calling_data: bool | None = None,
        show_all_types: bool | None = None,
        min_response: bool | None = None,
        emails: Sequence[str] | None = None,
        phone_numbers: Sequence[PhoneNumber | Mapping[str, Any]] | None = None,
        extension: str | None = None,
        location_id: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        nick_name: str | None = None,
        avatar: str | None = None,
        org_id: str | None = None,
        roles: Sequence[str] | None = None,
        licenses: Sequence[str] | None = None,
        department: str | None = None,
        manager: str | None = None,
        manager_id: str | None = None,
        title: str | None = None,
        addresses: Sequence[Address | Mapping[str, Any]] | None = None,
        site_urls: Sequence[str] | None = None,
        login_enabled: bool | None = None,
    ) -> Person | None:
        """Change a person.

        For administrators. The body replaces the whole person: get the person, change what is to change and send
        all of it. Several services take part, so that an error may leave a part of the changes done: get the
        person again to see.

        Args:
            person_id: The person.
            display_name: The name people see.
            calling_data: Add what Webex Calling knows of the person; for administrators.
            show_all_types: Show sites with `#attendee` as well; needed as true to take the attendee's part at a site
                away.
            min_response: Answer with as little of the person as possible, which is faster.
            emails: The person's addresses, the main one first.
            phone_numbers: The person's numbers; settable, as `work`, for users of Webex Calling alone.
            extension: The extension in Webex Calling, without the prefix of the location.
            location_id: The location in Webex Calling; it can be set only together with a calling license.
            first_name: The first name.
            last_name: The last name.
            nick_name: The nickname; the service ignores it and takes the first name.
            avatar: The address of a picture, a PNG.
            org_id: The organization.
            roles: The ids of the roles of an administrator.
            licenses: The ids of the licenses; those that cannot be assigned are left out without an error.
            department: The department.
            manager: The manager, in words.
            manager_id: The manager, by person id.
            title: What the person is in the organization.
            addresses: Where the person works.
            site_urls: The meeting sites; `#attendee` after a site makes the person an attendee there.
            login_enabled: Let the person sign in.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `spark-admin:people_write`.
        """
        return await self._client.send(
            update(
                person_id,
                display_name=display_name,
                calling_data=calling_data,
                show_all_types=show_all_types,
                min_response=min_response,
                emails=emails,
                phone_numbers=phone_numbers,
                extension=extension,
                location_id=location_id,
                first_name=first_name,
                last_name=last_name,
                nick_name=nick_name,
                avatar=avatar,
                org_id=org_id,
                roles=roles,
                licenses=licenses,
                department=department,
                manager=manager,
                manager_id=manager_id,
                title=title,
                addresses=addresses,
                site_urls=site_urls,
                login_enabled=login_enabled,
            )
        )

    async def delete(
        self,
        person_id: str,
    ) -> None:
        """Delete a person.

        For full administrators and user administrators.

        Args:
            person_id: The person.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark-admin:people_write`.
        """
        return await self._client.send(
            delete(
                person_id,
            )
        )
