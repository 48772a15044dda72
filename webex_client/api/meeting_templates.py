# Generated from spec/meeting_templates.yaml by generator; change the spec.
"""Webex meeting templates: operations. A template holds the settings that new meetings are made with. Sites have
some, hosts may have their own.
"""

from __future__ import annotations

from ..models.meeting_templates import (
    MeetingTemplate,
    MeetingTemplateType,
)
from ..operation import (
    Operation,
    PagedOperation,
    header_fields,
    query,
    segment,
)
from ..pagination import AsyncPaginator, Paginator
from ..results import Many, One
from ..sender import AsyncSender, Sender

__all__ = ["AsyncMeetingTemplates", "MeetingTemplates", "get", "list"]


def list(
    *,
    template_type: MeetingTemplateType | str | None = None,
    locale: str | None = None,
    is_default: bool | None = None,
    is_standard: bool | None = None,
    host_email: str | None = None,
    site_url: str | None = None,
    limit: int | None = None,
) -> PagedOperation[MeetingTemplate]:
    """List the templates that a host has.

    They come all at once, without the meetings they make.

    Args:
        template_type: Only templates of meetings, or of webinars.
        locale: Only templates in this language; `en_US` where nothing is said.
        is_default: Only templates that are used where none is named, or only the others.
        is_standard: Only templates of the site, or only the others.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.
        site_url: The site; one's preferred site where it is not given.
        limit: How many entries to give at most; all that came if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
    """
    return PagedOperation(
        id="meeting_templates.list",
        method="GET",
        path="meetings/templates",
        query=query(
            {
                "templateType": template_type,
                "locale": locale,
                "isDefault": is_default,
                "isStandard": is_standard,
                "hostEmail": host_email,
                "siteUrl": site_url,
            }
        ),
        returns=Many(MeetingTemplate),
        pagination="single",
        limit=limit,
    )


def get(
    template_id: str,
    *,
    host_email: str | None = None,
    timezone: str | None = None,
) -> Operation[MeetingTemplate]:
    """Show one template, with the meeting it makes.

    What the meeting does not say is left to the service.

    Args:
        template_id: The template.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.
        timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
            given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
    """
    return Operation(
        id="meeting_templates.get",
        method="GET",
        path=f"meetings/templates/{segment('template_id', template_id)}",
        query=query(
            {
                "hostEmail": host_email,
            }
        ),
        headers=header_fields(
            {
                "timezone": timezone,
            }
        ),
        returns=One(MeetingTemplate),
    )


class MeetingTemplates:
    """`webex.meeting_templates`, or `webex.meetings.templates`, of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def list(
        self,
        *,
        template_type: MeetingTemplateType | str | None = None,
        locale: str | None = None,
        is_default: bool | None = None,
        is_standard: bool | None = None,
        host_email: str | None = None,
        site_url: str | None = None,
        limit: int | None = None,
    ) -> Paginator[MeetingTemplate]:
        """List the templates that a host has.

        They come all at once, without the meetings they make.

        Args:
            template_type: Only templates of meetings, or of webinars.
            locale: Only templates in this language; `en_US` where nothing is said.
            is_default: Only templates that are used where none is named, or only the others.
            is_standard: Only templates of the site, or only the others.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            site_url: The site; one's preferred site where it is not given.
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            list(
                template_type=template_type,
                locale=locale,
                is_default=is_default,
                is_standard=is_standard,
                host_email=host_email,
                site_url=site_url,
                limit=limit,
            )
        )

    def get(
        self,
        template_id: str,
        *,
        host_email: str | None = None,
        timezone: str | None = None,
    ) -> MeetingTemplate:
        """Show one template, with the meeting it makes.

        What the meeting does not say is left to the service.

        Args:
            template_id: The template.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
                given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            get(
                template_id,
                host_email=host_email,
                timezone=timezone,
            )
        )


class AsyncMeetingTemplates:
    """`webex.meeting_templates`, or `webex.meetings.templates`, of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    def list(
        self,
        *,
        template_type: MeetingTemplateType | str | None = None,
        locale: str | None = None,
        is_default: bool | None = None,
        is_standard: bool | None = None,
        host_email: str | None = None,
        site_url: str | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[MeetingTemplate]:
        """List the templates that a host has.

        They come all at once, without the meetings they make.

        Args:
            template_type: Only templates of meetings, or of webinars.
            locale: Only templates in this language; `en_US` where nothing is said.
            is_default: Only templates that are used where none is named, or only the others.
            is_standard: Only templates of the site, or only the others.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            site_url: The site; one's preferred site where it is not given.
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            list(
                template_type=template_type,
                locale=locale,
                is_default=is_default,
                is_standard=is_standard,
                host_email=host_email,
                site_url=site_url,
                limit=limit,
            )
        )

    async def get(
        self,
        template_id: str,
        *,
        host_email: str | None = None,
        timezone: str | None = None,
    ) -> MeetingTemplate:
        """Show one template, with the meeting it makes.

        What the meeting does not say is left to the service.

        Args:
            template_id: The template.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
                given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return await self._client.send(
            get(
                template_id,
                host_email=host_email,
                timezone=timezone,
            )
        )
