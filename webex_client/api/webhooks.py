# Generated from spec/webhooks.yaml by generator; change the spec.
"""Webex webhooks: operations. A webhook asks Webex to tell an address of ours of events. After 100 deliveries have
failed within 5 minutes it turns inactive and stays so until it is set active again.
"""

from __future__ import annotations

from ..models.webhooks import (
    Webhook,
    WebhookEvent,
    WebhookOwnedBy,
    WebhookResource,
    WebhookStatus,
)
from ..operation import (
    Operation,
    PagedOperation,
    json_body,
    query,
    segment,
)
from ..pagination import AsyncPaginator, Paginator
from ..results import Many, Nothing, One
from ..sender import AsyncSender, Sender

__all__ = ["AsyncWebhooks", "Webhooks", "create", "delete", "get", "list", "update"]


def list(
    *,
    owned_by: WebhookOwnedBy | str | None = None,
    page_size: int | None = None,
    limit: int | None = None,
) -> PagedOperation[Webhook]:
    """List one's webhooks.

    Args:
        owned_by: With `org`, only the webhooks of the organization; the service takes no other value.
        page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not a
            total: later pages follow.
        limit: How many entries to give in all, over all pages; every one if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:webhooks_read` or `spark-compliance:webhooks_read`.
    """
    return PagedOperation(
        id="webhooks.list",
        method="GET",
        path="webhooks",
        query=query(
            {
                "ownedBy": owned_by,
                "max": page_size,
            }
        ),
        returns=Many(Webhook),
        pagination="link",
        limit=limit,
    )


def create(
    *,
    name: str,
    target_url: str,
    resource: WebhookResource | str,
    event: WebhookEvent | str,
    filter: str | None = None,
    secret: str | None = None,
    owned_by: WebhookOwnedBy | str | None = None,
) -> Operation[Webhook]:
    """Create a webhook.

    It needs a scope to read the resource as well. A delivery about a message or an attachment action says only
    who, where and which id: what it says is read by the id. `all` as the resource and as the event means
    everything about memberships, messages and rooms.

    Args:
        name: A name for people.
        target_url: The address to which each event is posted.
        resource: What a webhook tells of. `all`, with the event `all`, stands for memberships, messages and rooms.
        event: What has to happen for a webhook to tell of it; `all` stands for every event of the resource. Meetings
            are started and ended, participants join and leave, rooms are migrated to another region and then have
            another id, service apps are authorized and deauthorized, and the status of batch jobs changes.
        filter: Which events alone to tell of, such as `roomId=…`. `hostEmail`, `hostUserId`, `ownerEmail` and `ownerId`
            need `owned_by` to be `org`.
        secret: The key with which deliveries are signed: `X-Spark-Signature` is the HMAC-SHA1 of the body, in
            hexadecimal.
        owned_by: Whether a webhook tells of what its creator may see or, for administrators and compliance officers, of
            the whole organization.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:webhooks_write` or `spark-compliance:webhooks_write`.
    """
    return Operation(
        id="webhooks.create",
        method="POST",
        path="webhooks",
        body=json_body(
            {
                "name": name,
                "targetUrl": target_url,
                "resource": resource,
                "event": event,
                "filter": filter,
                "secret": secret,
                "ownedBy": owned_by,
            },
            secrets=["secret"],
        ),
        returns=One(Webhook),
    )


def get(
    webhook_id: str,
) -> Operation[Webhook]:
    """Show one webhook.

    Args:
        webhook_id: The webhook.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:webhooks_read` or `spark-compliance:webhooks_read`.
    """
    return Operation(
        id="webhooks.get",
        method="GET",
        path=f"webhooks/{segment('webhook_id', webhook_id)}",
        returns=One(Webhook),
    )


def update(
    webhook_id: str,
    *,
    name: str,
    target_url: str,
    secret: str | None = None,
    owned_by: WebhookOwnedBy | str | None = None,
    status: WebhookStatus | str | None = None,
) -> Operation[Webhook]:
    """Change a webhook, or make it active again.

    `status` can only be set to `active`: a webhook that has turned inactive, after 100 failures within 5 minutes,
    is delivered again; none can be turned off here. Nothing but the name, the address, the secret and the status
    can be changed.

    Args:
        webhook_id: The webhook.
        name: A name for people.
        target_url: The address to which each event is posted.
        secret: The key with which deliveries are signed: `X-Spark-Signature` is the HMAC-SHA1 of the body, in
            hexadecimal.
        owned_by: Whether a webhook tells of what its creator may see or, for administrators and compliance officers, of
            the whole organization.
        status: Whether a webhook is delivered. Only the service makes one inactive, after 100 failures within 5
            minutes; it can only be set to `active`.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:webhooks_write` or `spark-compliance:webhooks_write`.
    """
    return Operation(
        id="webhooks.update",
        method="PUT",
        path=f"webhooks/{segment('webhook_id', webhook_id)}",
        body=json_body(
            {
                "name": name,
                "targetUrl": target_url,
                "secret": secret,
                "ownedBy": owned_by,
                "status": status,
            },
            secrets=["secret"],
        ),
        returns=One(Webhook),
    )


def delete(
    webhook_id: str,
) -> Operation[None]:
    """Delete a webhook.

    Args:
        webhook_id: The webhook.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:webhooks_write` or `spark-compliance:webhooks_write`.
    """
    return Operation(
        id="webhooks.delete",
        method="DELETE",
        path=f"webhooks/{segment('webhook_id', webhook_id)}",
        returns=Nothing(),
    )


class Webhooks:
    """`webex.webhooks` of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def list(
        self,
        *,
        owned_by: WebhookOwnedBy | str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> Paginator[Webhook]:
        """List one's webhooks.

        Args:
            owned_by: With `org`, only the webhooks of the organization; the service takes no other value.
            page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not
                a total: later pages follow.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:webhooks_read` or `spark-compliance:webhooks_read`.
        """
        return self._client.send(
            list(
                owned_by=owned_by,
                page_size=page_size,
                limit=limit,
            )
        )

    def create(
        self,
        *,
        name: str,
        target_url: str,
        resource: WebhookResource | str,
        event: WebhookEvent | str,
        filter: str | None = None,
        secret: str | None = None,
        owned_by: WebhookOwnedBy | str | None = None,
    ) -> Webhook:
        """Create a webhook.

        It needs a scope to read the resource as well. A delivery about a message or an attachment action says
        only who, where and which id: what it says is read by the id. `all` as the resource and as the event means
        everything about memberships, messages and rooms.

        Args:
            name: A name for people.
            target_url: The address to which each event is posted.
            resource: What a webhook tells of. `all`, with the event `all`, stands for memberships, messages and rooms.
            event: What has to happen for a webhook to tell of it; `all` stands for every event of the resource.
                Meetings are started and ended, participants join and leave, rooms are migrated to another region and
                then have another id, service apps are authorized and deauthorized, and the status of batch jobs
                changes.
            filter: Which events alone to tell of, such as `roomId=…`. `hostEmail`, `hostUserId`, `ownerEmail` and
                `ownerId` need `owned_by` to be `org`.
            secret: The key with which deliveries are signed: `X-Spark-Signature` is the HMAC-SHA1 of the body, in
                hexadecimal.
            owned_by: Whether a webhook tells of what its creator may see or, for administrators and compliance
                officers, of the whole organization.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:webhooks_write` or `spark-compliance:webhooks_write`.
        """
        return self._client.send(
            create(
                name=name,
                target_url=target_url,
                resource=resource,
                event=event,
                filter=filter,
                secret=secret,
                owned_by=owned_by,
            )
        )

    def get(
        self,
        webhook_id: str,
    ) -> Webhook:
        """Show one webhook.

        Args:
            webhook_id: The webhook.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:webhooks_read` or `spark-compliance:webhooks_read`.
        """
        return self._client.send(
            get(
                webhook_id,
            )
        )

    def update(
        self,
        webhook_id: str,
        *,
        name: str,
        target_url: str,
        secret: str | None = None,
        owned_by: WebhookOwnedBy | str | None = None,
        status: WebhookStatus | str | None = None,
    ) -> Webhook:
        """Change a webhook, or make it active again.

        `status` can only be set to `active`: a webhook that has turned inactive, after 100 failures within 5
        minutes, is delivered again; none can be turned off here. Nothing but the name, the address, the secret
        and the status can be changed.

        Args:
            webhook_id: The webhook.
            name: A name for people.
            target_url: The address to which each event is posted.
            secret: The key with which deliveries are signed: `X-Spark-Signature` is the HMAC-SHA1 of the body, in
                hexadecimal.
            owned_by: Whether a webhook tells of what its creator may see or, for administrators and compliance
                officers, of the whole organization.
            status: Whether a webhook is delivered. Only the service makes one inactive, after 100 failures within 5
                minutes; it can only be set to `active`.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:webhooks_write` or `spark-compliance:webhooks_write`.
        """
        return self._client.send(
            update(
                webhook_id,
                name=name,
                target_url=target_url,
                secret=secret,
                owned_by=owned_by,
                status=status,
            )
        )

    def delete(
        self,
        webhook_id: str,
    ) -> None:
        """Delete a webhook.

        Args:
            webhook_id: The webhook.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:webhooks_write` or `spark-compliance:webhooks_write`.
        """
        return self._client.send(
            delete(
                webhook_id,
            )
        )


class AsyncWebhooks:
    """`webex.webhooks` of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    def list(
        self,
        *,
        owned_by: WebhookOwnedBy | str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[Webhook]:
        """List one's webhooks.

        Args:
            owned_by: With `org`, only the webhooks of the organization; the service takes no other value.
            page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not
                a total: later pages follow.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:webhooks_read` or `spark-compliance:webhooks_read`.
        """
        return self._client.send(
            list(
                owned_by=owned_by,
                page_size=page_size,
                limit=limit,
            )
        )

    async def create(
        self,
        *,
        name: str,
        target_url: str,
        resource: WebhookResource | str,
        event: WebhookEvent | str,
        filter: str | None = None,
        secret: str | None = None,
        owned_by: WebhookOwnedBy | str | None = None,
    ) -> Webhook:
        """Create a webhook.

        It needs a scope to read the resource as well. A delivery about a message or an attachment action says
        only who, where and which id: what it says is read by the id. `all` as the resource and as the event means
        everything about memberships, messages and rooms.

        Args:
            name: A name for people.
            target_url: The address to which each event is posted.
            resource: What a webhook tells of. `all`, with the event `all`, stands for memberships, messages and rooms.
            event: What has to happen for a webhook to tell of it; `all` stands for every event of the resource.
                Meetings are started and ended, participants join and leave, rooms are migrated to another region and
                then have another id, service apps are authorized and deauthorized, and the status of batch jobs
                changes.
            filter: Which events alone to tell of, such as `roomId=…`. `hostEmail`, `hostUserId`, `ownerEmail` and
                `ownerId` need `owned_by` to be `org`.
            secret: The key with which deliveries are signed: `X-Spark-Signature` is the HMAC-SHA1 of the body, in
                hexadecimal.
            owned_by: Whether a webhook tells of what its creator may see or, for administrators and compliance
                officers, of the whole organization.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:webhooks_write` or `spark-compliance:webhooks_write`.
        """
        return await self._client.send(
            create(
                name=name,
                target_url=target_url,
                resource=resource,
                event=event,
                filter=filter,
                secret=secret,
                owned_by=owned_by,
            )
        )

    async def get(
        self,
        webhook_id: str,
    ) -> Webhook:
        """Show one webhook.

        Args:
            webhook_id: The webhook.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:webhooks_read` or `spark-compliance:webhooks_read`.
        """
        return await self._client.send(
            get(
                webhook_id,
            )
        )

    async def update(
        self,
        webhook_id: str,
        *,
        name: str,
        target_url: str,
        secret: str | None = None,
        owned_by: WebhookOwnedBy | str | None = None,
        status: WebhookStatus | str | None = None,
    ) -> Webhook:
        """Change a webhook, or make it active again.

        `status` can only be set to `active`: a webhook that has turned inactive, after 100 failures within 5
        minutes, is delivered again; none can be turned off here. Nothing but the name, the address, the secret
        and the status can be changed.

        Args:
            webhook_id: The webhook.
            name: A name for people.
            target_url: The address to which each event is posted.
            secret: The key with which deliveries are signed: `X-Spark-Signature` is the HMAC-SHA1 of the body, in
                hexadecimal.
            owned_by: Whether a webhook tells of what its creator may see or, for administrators and compliance
                officers, of the whole organization.
            status: Whether a webhook is delivered. Only the service makes one inactive, after 100 failures within 5
                minutes; it can only be set to `active`.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:webhooks_write` or `spark-compliance:webhooks_write`.
        """
        return await self._client.send(
            update(
                webhook_id,
                name=name,
                target_url=target_url,
                secret=secret,
                owned_by=owned_by,
                status=status,
            )
        )

    async def delete(
        self,
        webhook_id: str,
    ) -> None:
        """Delete a webhook.

        Args:
            webhook_id: The webhook.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:webhooks_write` or `spark-compliance:webhooks_write`.
        """
        return await self._client.send(
            delete(
                webhook_id,
            )
        )
