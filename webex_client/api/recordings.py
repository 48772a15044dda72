# Generated from spec/recordings.yaml by generator; change the spec.
"""Webex recordings: operations. A recording is what was recorded of a meeting, or a file that was uploaded to a
site. It is available, in the recycle bin (deleted) or gone for all but compliance officers (purged). A meeting
has several where it was recorded in parts.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ..models.recordings import (
    Recording,
    RecordingFormat,
    RecordingServiceType,
    RecordingStatus,
)
from ..operation import (
    Operation,
    PagedOperation,
    array,
    header_fields,
    json_body,
    optional_json_body,
    query,
    segment,
)
from ..pagination import AsyncPaginator, Paginator
from ..results import Many, Nothing, One
from ..sender import AsyncSender, Sender

__all__ = [
    "AsyncRecordings",
    "Recordings",
    "delete",
    "delete_as_admin",
    "get",
    "get_for_group",
    "list",
    "list_as_admin",
    "list_for_group",
    "purge",
    "restore",
    "share",
    "share_link",
    "soft_delete",
]


def list(
    *,
    page_size: int | None = None,
    from_: datetime | str | None = None,
    to: datetime | str | None = None,
    meeting_id: str | None = None,
    host_email: str | None = None,
    site_url: str | None = None,
    integration_tag: str | None = None,
    topic: str | None = None,
    format: RecordingFormat | str | None = None,
    service_type: RecordingServiceType | str | None = None,
    status: RecordingStatus | str | None = None,
    timezone: str | None = None,
    limit: int | None = None,
) -> PagedOperation[Recording]:
    """List the recordings of one's meetings, and those shared with one.

    The newest first. Without times those of the last 7 days, with one of the two those of the 7 days after or
    before it.

    Args:
        page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not a
            total: later pages follow.
        from_: Only recordings from this time on.
        to: Only recordings before this time.
        meeting_id: Only recordings of this meeting, which may be a series, a scheduled meeting or an instance.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.
        site_url: Only recordings of this site; of all one's sites where it is not given. Ignored with `meeting_id`.
        integration_tag: Only recordings of meetings with this key of an integration, which must be the one that asks.
        topic: Only recordings with this topic; it does not matter if letters are small.
        format: Only recordings in this format, which may be `MP4` or `ARF`.
        service_type: Only recordings of this service.
        status: Only recordings in this state; what is available where nothing is said. What was purged is for
            compliance officers alone, and to be asked for by `meeting_id` where one asks as oneself.
        timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
            given.
        limit: How many entries to give in all, over all pages; every one if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:recordings_read` or `meeting:admin_recordings_read` or `spark-compliance:meetings_read`.
    """
    return PagedOperation(
        id="recordings.list",
        method="GET",
        path="recordings",
        query=query(
            {
                "max": page_size,
                "from": from_,
                "to": to,
                "meetingId": meeting_id,
                "hostEmail": host_email,
                "siteUrl": site_url,
                "integrationTag": integration_tag,
                "topic": topic,
                "format": format,
                "serviceType": service_type,
                "status": status,
            }
        ),
        headers=header_fields(
            {
                "timezone": timezone,
            }
        ),
        returns=Many(Recording),
        pagination="link",
        limit=limit,
    )


def get(
    recording_id: str,
    *,
    host_email: str | None = None,
    timezone: str | None = None,
    site_url: str | None = None,
) -> Operation[Recording]:
    """Show one recording, with links to download it.

    Of one's own meetings, or shared with one. The links to download work for 3 hours; there are none where
    downloads are not allowed, but for compliance officers.

    Args:
        recording_id: The recording.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.
        timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
            given.
        site_url: The site; the one that the id belongs to where it is not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:recordings_read` or `meeting:admin_recordings_read` or `spark-compliance:meetings_read`.
    """
    return Operation(
        id="recordings.get",
        method="GET",
        path=f"recordings/{segment('recording_id', recording_id)}",
        query=query(
            {
                "hostEmail": host_email,
            }
        ),
        headers=header_fields(
            {
                "timezone": timezone,
                "siteUrl": site_url,
            }
        ),
        returns=One(Recording),
    )


def delete(
    recording_id: str,
    *,
    host_email: str | None = None,
    reason: str | None = None,
    comment: str | None = None,
) -> Operation[None]:
    """Delete a recording for good.

    Of one's own meetings. Compliance officers may delete every recording, giving a `reason`, and can still get
    what was deleted; for all others it is gone.

    Args:
        recording_id: The recording.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.
        reason: Why, in a word; needed where a compliance officer deletes what is somebody else's.
        comment: Why, in a compliance officer's own words, 255 characters at most.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `meeting:recordings_write` or `meeting:admin_recordings_write` or `spark-compliance:meetings_write`.
    """
    return Operation(
        id="recordings.delete",
        method="DELETE",
        path=f"recordings/{segment('recording_id', recording_id)}",
        query=query(
            {
                "hostEmail": host_email,
            }
        ),
        body=optional_json_body(
            {
                "reason": reason,
                "comment": comment,
            }
        ),
        returns=Nothing(),
    )


def soft_delete(
    *,
    recording_ids: Sequence[str],
    host_email: str | None = None,
    site_url: str | None = None,
) -> Operation[None]:
    """Move recordings into the recycle bin.

    Of one's own meetings, and of one site.

    Args:
        recording_ids: The recordings, 100 at most.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.
        site_url: The site; one's preferred site where it is not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:recordings_write` or `meeting:admin_recordings_write`.
    """
    return Operation(
        id="recordings.soft_delete",
        method="POST",
        path="recordings/softDelete",
        query=query(
            {
                "hostEmail": host_email,
            }
        ),
        body=json_body(
            {
                "recordingIds": array("recording_ids", recording_ids),
                "siteUrl": site_url,
            }
        ),
        returns=Nothing(),
    )


def restore(
    *,
    host_email: str | None = None,
    restore_all: bool | None = None,
    recording_ids: Sequence[str] | None = None,
    site_url: str | None = None,
) -> Operation[None]:
    """Take recordings out of the recycle bin again.

    Of one's own meetings, and of one site; either `restore_all`, or those of `recording_ids`.

    Args:
        host_email: Act for this host; for administrators, and hosts of a site that they manage.
        restore_all: Whether to take out all there are.
        recording_ids: The recordings, 100 at most.
        site_url: The site; one's preferred site where it is not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:recordings_write` or `meeting:admin_recordings_write`.
    """
    return Operation(
        id="recordings.restore",
        method="POST",
        path="recordings/restore",
        query=query(
            {
                "hostEmail": host_email,
            }
        ),
        body=json_body(
            {
                "restoreAll": restore_all,
                "recordingIds": array("recording_ids", recording_ids),
                "siteUrl": site_url,
            }
        ),
        returns=Nothing(),
    )


def purge(
    *,
    host_email: str | None = None,
    purge_all: bool | None = None,
    recording_ids: Sequence[str] | None = None,
    site_url: str | None = None,
) -> Operation[None]:
    """Delete recordings in the recycle bin for good.

    Of one's own meetings, and of one site; either `purge_all`, or those of `recording_ids`.

    Args:
        host_email: Act for this host; for administrators, and hosts of a site that they manage.
        purge_all: Whether to delete all there are.
        recording_ids: The recordings, 100 at most.
        site_url: The site; one's preferred site where it is not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:recordings_write` or `meeting:admin_recordings_write`.
    """
    return Operation(
        id="recordings.purge",
        method="POST",
        path="recordings/purge",
        query=query(
            {
                "hostEmail": host_email,
            }
        ),
        body=json_body(
            {
                "purgeAll": purge_all,
                "recordingIds": array("recording_ids", recording_ids),
                "siteUrl": site_url,
            }
        ),
        returns=Nothing(),
    )


def share(
    recording_id: str,
    *,
    add_emails: Sequence[str] | None = None,
    remove_emails: Sequence[str] | None = None,
    send_email: bool | None = None,
    host_email: str | None = None,
) -> Operation[None]:
    """Share a recording with people, or no longer.

    The recording is given by its id.

    Args:
        recording_id: The recording.
        add_emails: The addresses of those to share it with, 100 at most.
        remove_emails: The addresses of those to share it with no longer, 100 at most.
        send_email: Whether those it is shared with get an e-mail, as is done where nothing is said.
        host_email: The host to act for; for administrators, and hosts of a site that they manage.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:recordings_write` or `meeting:admin_recordings_write`.
    """
    return Operation(
        id="recordings.share",
        method="POST",
        path=f"recordings/{segment('recording_id', recording_id)}/accessList",
        body=json_body(
            {
                "addEmails": array("add_emails", add_emails),
                "removeEmails": array("remove_emails", remove_emails),
                "sendEmail": send_email,
                "hostEmail": host_email,
            }
        ),
        returns=Nothing(),
    )


def share_link(
    *,
    web_share_link: str,
    add_emails: Sequence[str] | None = None,
    remove_emails: Sequence[str] | None = None,
    send_email: bool | None = None,
    host_email: str | None = None,
) -> Operation[None]:
    """Share a recording with people, or no longer, by its link.

    The recording is given by the link that it is shared by.

    Args:
        web_share_link: The link.
        add_emails: The addresses of those to share it with, 100 at most.
        remove_emails: The addresses of those to share it with no longer, 100 at most.
        send_email: Whether those it is shared with get an e-mail, as is done where nothing is said.
        host_email: The host to act for; for administrators, and hosts of a site that they manage.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:recordings_write` or `meeting:admin_recordings_write`.
    """
    return Operation(
        id="recordings.share_link",
        method="POST",
        path="recordings/accessList",
        body=json_body(
            {
                "webShareLink": web_share_link,
                "addEmails": array("add_emails", add_emails),
                "removeEmails": array("remove_emails", remove_emails),
                "sendEmail": send_email,
                "hostEmail": host_email,
            }
        ),
        returns=Nothing(),
    )


def list_as_admin(
    *,
    page_size: int | None = None,
    from_: datetime | str | None = None,
    to: datetime | str | None = None,
    meeting_id: str | None = None,
    site_url: str | None = None,
    integration_tag: str | None = None,
    topic: str | None = None,
    format: RecordingFormat | str | None = None,
    service_type: RecordingServiceType | str | None = None,
    status: RecordingStatus | str | None = None,
    timezone: str | None = None,
    limit: int | None = None,
) -> PagedOperation[Recording]:
    """List the recordings of a site.

    For administrators and compliance officers. The newest first. The times may be 30 days apart; without times
    those of the last 7 days, with one of the two those of the 7 days after or before it.

    Args:
        page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not a
            total: later pages follow.
        from_: Only recordings from this time on.
        to: Only recordings before this time.
        meeting_id: Only recordings of this meeting, which may be a series, a scheduled meeting or an instance.
        site_url: The site; one's preferred site where it is not given. Ignored with `meeting_id`, as times are.
        integration_tag: Only recordings of meetings with this key of an integration, which must be the one that asks.
        topic: Only recordings with this topic; it does not matter if letters are small.
        format: Only recordings in this format, which may be `MP4` or `ARF`.
        service_type: Only recordings of this service.
        status: Only recordings in this state; what is available where nothing is said. What was purged is for
            compliance officers alone, and to be asked for by `meeting_id` where one asks as oneself.
        timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
            given.
        limit: How many entries to give in all, over all pages; every one if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:admin_recordings_read` or `spark-compliance:meetings_read`.
    """
    return PagedOperation(
        id="recordings.list_as_admin",
        method="GET",
        path="admin/recordings",
        query=query(
            {
                "max": page_size,
                "from": from_,
                "to": to,
                "meetingId": meeting_id,
                "siteUrl": site_url,
                "integrationTag": integration_tag,
                "topic": topic,
                "format": format,
                "serviceType": service_type,
                "status": status,
            }
        ),
        headers=header_fields(
            {
                "timezone": timezone,
            }
        ),
        returns=Many(Recording),
        pagination="link",
        limit=limit,
    )


def delete_as_admin(
    recording_id: str,
) -> Operation[None]:
    """Delete a recording of a site that one manages.

    For administrators. It is gone for all but compliance officers.

    Args:
        recording_id: The recording.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `meeting:admin_recordings_write`.
    """
    return Operation(
        id="recordings.delete_as_admin",
        method="DELETE",
        path=f"admin/recordings/{segment('recording_id', recording_id)}",
        returns=Nothing(),
    )


def list_for_group(
    *,
    person_id: str | None = None,
    page_size: int | None = None,
    from_: datetime | str | None = None,
    to: datetime | str | None = None,
    site_url: str | None = None,
    integration_tag: str | None = None,
    topic: str | None = None,
    format: RecordingFormat | str | None = None,
    service_type: RecordingServiceType | str | None = None,
    timezone: str | None = None,
    host_email: str | None = None,
    limit: int | None = None,
) -> PagedOperation[Recording]:
    """List the recordings of somebody in a group.

    For service apps that were given the group. `person_id` or `host_email` says whose. The newest first; only
    what is available, and not what others shared. The times may be 30 days apart; without times those of the last
    7 days, with one of the two those of the 7 days after or before it.

    Args:
        person_id: Whose recordings, by person id, or by the UUID in it.
        page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not a
            total: later pages follow.
        from_: Only recordings from this time on.
        to: Only recordings before this time.
        site_url: Only recordings of this site; of all that the service app has where it is not given.
        integration_tag: Only recordings of meetings with this key of an integration, which must be the one that asks.
        topic: Only recordings with this topic; it does not matter if letters are small.
        format: Only recordings in this format, which may be `MP4` or `ARF`.
        service_type: Only recordings of this service.
        timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
            given.
        host_email: Whose recordings, by address.
        limit: How many entries to give in all, over all pages; every one if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:group_meeting_read`.
    """
    return PagedOperation(
        id="recordings.list_for_group",
        method="GET",
        path="group/recordings",
        query=query(
            {
                "personId": person_id,
                "max": page_size,
                "from": from_,
                "to": to,
                "siteUrl": site_url,
                "integrationTag": integration_tag,
                "topic": topic,
                "format": format,
                "serviceType": service_type,
            }
        ),
        headers=header_fields(
            {
                "timezone": timezone,
                "hostEmail": host_email,
            }
        ),
        returns=Many(Recording),
        pagination="link",
        limit=limit,
    )


def get_for_group(
    recording_id: str,
    *,
    person_id: str | None = None,
    timezone: str | None = None,
    host_email: str | None = None,
) -> Operation[Recording]:
    """Show one recording of somebody in a group, with links to download it.

    For service apps that were given the group. `person_id` or `host_email` says whose. Only what is available,
    and not what others shared.

    Args:
        recording_id: The recording.
        person_id: Whose recordings, by person id, or by the UUID in it.
        timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
            given.
        host_email: Whose recordings, by address.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:group_meeting_read`.
    """
    return Operation(
        id="recordings.get_for_group",
        method="GET",
        path=f"group/recordings/{segment('recording_id', recording_id)}",
        query=query(
            {
                "personId": person_id,
            }
        ),
        headers=header_fields(
            {
                "timezone": timezone,
                "hostEmail": host_email,
            }
        ),
        returns=One(Recording),
    )


class Recordings:
    """`webex.recordings` of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def list(
        self,
        *,
        page_size: int | None = None,
        from_: datetime | str | None = None,
        to: datetime | str | None = None,
        meeting_id: str | None = None,
        host_email: str | None = None,
        site_url: str | None = None,
        integration_tag: str | None = None,
        topic: str | None = None,
        format: RecordingFormat | str | None = None,
        service_type: RecordingServiceType | str | None = None,
        status: RecordingStatus | str | None = None,
        timezone: str | None = None,
        limit: int | None = None,
    ) -> Paginator[Recording]:
        """List the recordings of one's meetings, and those shared with one.

        The newest first. Without times those of the last 7 days, with one of the two those of the 7 days after or
        before it.

        Args:
            page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not
                a total: later pages follow.
            from_: Only recordings from this time on.
            to: Only recordings before this time.
            meeting_id: Only recordings of this meeting, which may be a series, a scheduled meeting or an instance.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            site_url: Only recordings of this site; of all one's sites where it is not given. Ignored with `meeting_id`.
            integration_tag: Only recordings of meetings with this key of an integration, which must be the one that
                asks.
            topic: Only recordings with this topic; it does not matter if letters are small.
            format: Only recordings in this format, which may be `MP4` or `ARF`.
            service_type: Only recordings of this service.
            status: Only recordings in this state; what is available where nothing is said. What was purged is for
                compliance officers alone, and to be asked for by `meeting_id` where one asks as oneself.
            timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
                given.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:recordings_read` or `meeting:admin_recordings_read` or `spark-compliance:meetings_read`.
        """
        return self._client.send(
            list(
                page_size=page_size,
                from_=from_,
                to=to,
                meeting_id=meeting_id,
                host_email=host_email,
                site_url=site_url,
                integration_tag=integration_tag,
                topic=topic,
                format=format,
                service_type=service_type,
                status=status,
                timezone=timezone,
                limit=limit,
            )
        )

    def get(
        self,
        recording_id: str,
        *,
        host_email: str | None = None,
        timezone: str | None = None,
        site_url: str | None = None,
    ) -> Recording:
        """Show one recording, with links to download it.

        Of one's own meetings, or shared with one. The links to download work for 3 hours; there are none where
        downloads are not allowed, but for compliance officers.

        Args:
            recording_id: The recording.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
                given.
            site_url: The site; the one that the id belongs to where it is not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:recordings_read` or `meeting:admin_recordings_read` or `spark-compliance:meetings_read`.
        """
        return self._client.send(
            get(
                recording_id,
                host_email=host_email,
                timezone=timezone,
                site_url=site_url,
            )
        )

    def delete(
        self,
        recording_id: str,
        *,
        host_email: str | None = None,
        reason: str | None = None,
        comment: str | None = None,
    ) -> None:
        """Delete a recording for good.

        Of one's own meetings. Compliance officers may delete every recording, giving a `reason`, and can still
        get what was deleted; for all others it is gone.

        Args:
            recording_id: The recording.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            reason: Why, in a word; needed where a compliance officer deletes what is somebody else's.
            comment: Why, in a compliance officer's own words, 255 characters at most.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:recordings_write` or `meeting:admin_recordings_write` or
        `spark-compliance:meetings_write`.
        """
        return self._client.send(
            delete(
                recording_id,
                host_email=host_email,
                reason=reason,
                comment=comment,
            )
        )

    def soft_delete(
        self,
        *,
        recording_ids: Sequence[str],
        host_email: str | None = None,
        site_url: str | None = None,
    ) -> None:
        """Move recordings into the recycle bin.

        Of one's own meetings, and of one site.

        Args:
            recording_ids: The recordings, 100 at most.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            site_url: The site; one's preferred site where it is not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:recordings_write` or `meeting:admin_recordings_write`.
        """
        return self._client.send(
            soft_delete(
                recording_ids=recording_ids,
                host_email=host_email,
                site_url=site_url,
            )
        )

    def restore(
        self,
        *,
        host_email: str | None = None,
        restore_all: bool | None = None,
        recording_ids: Sequence[str] | None = None,
        site_url: str | None = None,
    ) -> None:
        """Take recordings out of the recycle bin again.

        Of one's own meetings, and of one site; either `restore_all`, or those of `recording_ids`.

        Args:
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            restore_all: Whether to take out all there are.
            recording_ids: The recordings, 100 at most.
            site_url: The site; one's preferred site where it is not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:recordings_write` or `meeting:admin_recordings_write`.
        """
        return self._client.send(
            restore(
                host_email=host_email,
                restore_all=restore_all,
                recording_ids=recording_ids,
                site_url=site_url,
            )
        )

    def purge(
        self,
        *,
        host_email: str | None = None,
        purge_all: bool | None = None,
        recording_ids: Sequence[str] | None = None,
        site_url: str | None = None,
    ) -> None:
        """Delete recordings in the recycle bin for good.

        Of one's own meetings, and of one site; either `purge_all`, or those of `recording_ids`.

        Args:
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            purge_all: Whether to delete all there are.
            recording_ids: The recordings, 100 at most.
            site_url: The site; one's preferred site where it is not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:recordings_write` or `meeting:admin_recordings_write`.
        """
        return self._client.send(
            purge(
                host_email=host_email,
                purge_all=purge_all,
                recording_ids=recording_ids,
                site_url=site_url,
            )
        )

    def share(
        self,
        recording_id: str,
        *,
        add_emails: Sequence[str] | None = None,
        remove_emails: Sequence[str] | None = None,
        send_email: bool | None = None,
        host_email: str | None = None,
    ) -> None:
        """Share a recording with people, or no longer.

        The recording is given by its id.

        Args:
            recording_id: The recording.
            add_emails: The addresses of those to share it with, 100 at most.
            remove_emails: The addresses of those to share it with no longer, 100 at most.
            send_email: Whether those it is shared with get an e-mail, as is done where nothing is said.
            host_email: The host to act for; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:recordings_write` or `meeting:admin_recordings_write`.
        """
        return self._client.send(
            share(
                recording_id,
                add_emails=add_emails,
                remove_emails=remove_emails,
                send_email=send_email,
                host_email=host_email,
            )
        )

    def share_link(
        self,
        *,
        web_share_link: str,
        add_emails: Sequence[str] | None = None,
        remove_emails: Sequence[str] | None = None,
        send_email: bool | None = None,
        host_email: str | None = None,
    ) -> None:
        """Share a recording with people, or no longer, by its link.

        The recording is given by the link that it is shared by.

        Args:
            web_share_link: The link.
            add_emails: The addresses of those to share it with, 100 at most.
            remove_emails: The addresses of those to share it with no longer, 100 at most.
            send_email: Whether those it is shared with get an e-mail, as is done where nothing is said.
            host_email: The host to act for; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:recordings_write` or `meeting:admin_recordings_write`.
        """
        return self._client.send(
            share_link(
                web_share_link=web_share_link,
                add_emails=add_emails,
                remove_emails=remove_emails,
                send_email=send_email,
                host_email=host_email,
            )
        )

    def list_as_admin(
        self,
        *,
        page_size: int | None = None,
        from_: datetime | str | None = None,
        to: datetime | str | None = None,
        meeting_id: str | None = None,
        site_url: str | None = None,
        integration_tag: str | None = None,
        topic: str | None = None,
        format: RecordingFormat | str | None = None,
        service_type: RecordingServiceType | str | None = None,
        status: RecordingStatus | str | None = None,
        timezone: str | None = None,
        limit: int | None = None,
    ) -> Paginator[Recording]:
        """List the recordings of a site.

        For administrators and compliance officers. The newest first. The times may be 30 days apart; without
        times those of the last 7 days, with one of the two those of the 7 days after or before it.

        Args:
            page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not
                a total: later pages follow.
            from_: Only recordings from this time on.
            to: Only recordings before this time.
            meeting_id: Only recordings of this meeting, which may be a series, a scheduled meeting or an instance.
            site_url: The site; one's preferred site where it is not given. Ignored with `meeting_id`, as times are.
            integration_tag: Only recordings of meetings with this key of an integration, which must be the one that
                asks.
            topic: Only recordings with this topic; it does not matter if letters are small.
            format: Only recordings in this format, which may be `MP4` or `ARF`.
            service_type: Only recordings of this service.
            status: Only recordings in this state; what is available where nothing is said. What was purged is for
                compliance officers alone, and to be asked for by `meeting_id` where one asks as oneself.
            timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
                given.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:admin_recordings_read` or `spark-compliance:meetings_read`.
        """
        return self._client.send(
            list_as_admin(
                page_size=page_size,
                from_=from_,
                to=to,
                meeting_id=meeting_id,
                site_url=site_url,
                integration_tag=integration_tag,
                topic=topic,
                format=format,
                service_type=service_type,
                status=status,
                timezone=timezone,
                limit=limit,
            )
        )

    def delete_as_admin(
        self,
        recording_id: str,
    ) -> None:
        """Delete a recording of a site that one manages.

        For administrators. It is gone for all but compliance officers.

        Args:
            recording_id: The recording.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:admin_recordings_write`.
        """
        return self._client.send(
            delete_as_admin(
                recording_id,
            )
        )

    def list_for_group(
        self,
        *,
        person_id: str | None = None,
        page_size: int | None = None,
        from_: datetime | str | None = None,
        to: datetime | str | None = None,
        site_url: str | None = None,
        integration_tag: str | None = None,
        topic: str | None = None,
        format: RecordingFormat | str | None = None,
        service_type: RecordingServiceType | str | None = None,
        timezone: str | None = None,
        host_email: str | None = None,
        limit: int | None = None,
    ) -> Paginator[Recording]:
        """List the recordings of somebody in a group.

        For service apps that were given the group. `person_id` or `host_email` says whose. The newest first; only
        what is available, and not what others shared. The times may be 30 days apart; without times those of the
        last 7 days, with one of the two those of the 7 days after or before it.

        Args:
            person_id: Whose recordings, by person id, or by the UUID in it.
            page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not
                a total: later pages follow.
            from_: Only recordings from this time on.
            to: Only recordings before this time.
            site_url: Only recordings of this site; of all that the service app has where it is not given.
            integration_tag: Only recordings of meetings with this key of an integration, which must be the one that
                asks.
            topic: Only recordings with this topic; it does not matter if letters are small.
            format: Only recordings in this format, which may be `MP4` or `ARF`.
            service_type: Only recordings of this service.
            timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
                given.
            host_email: Whose recordings, by address.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:group_meeting_read`.
        """
        return self._client.send(
            list_for_group(
                person_id=person_id,
                page_size=page_size,
                from_=from_,
                to=to,
                site_url=site_url,
                integration_tag=integration_tag,
                topic=topic,
                format=format,
                service_type=service_type,
                timezone=timezone,
                host_email=host_email,
                limit=limit,
            )
        )

    def get_for_group(
        self,
        recording_id: str,
        *,
        person_id: str | None = None,
        timezone: str | None = None,
        host_email: str | None = None,
    ) -> Recording:
        """Show one recording of somebody in a group, with links to download it.

        For service apps that were given the group. `person_id` or `host_email` says whose. Only what is
        available, and not what others shared.

        Args:
            recording_id: The recording.
            person_id: Whose recordings, by person id, or by the UUID in it.
            timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
                given.
            host_email: Whose recordings, by address.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:group_meeting_read`.
        """
        return self._client.send(
            get_for_group(
                recording_id,
                person_id=person_id,
                timezone=timezone,
                host_email=host_email,
            )
        )


class AsyncRecordings:
    """`webex.recordings` of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    def list(
        self,
        *,
        page_size: int | None = None,
        from_: datetime | str | None = None,
        to: datetime | str | None = None,
        meeting_id: str | None = None,
        host_email: str | None = None,
        site_url: str | None = None,
        integration_tag: str | None = None,
        topic: str | None = None,
        format: RecordingFormat | str | None = None,
        service_type: RecordingServiceType | str | None = None,
        status: RecordingStatus | str | None = None,
        timezone: str | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[Recording]:
        """List the recordings of one's meetings, and those shared with one.

        The newest first. Without times those of the last 7 days, with one of the two those of the 7 days after or
        before it.

        Args:
            page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not
                a total: later pages follow.
            from_: Only recordings from this time on.
            to: Only recordings before this time.
            meeting_id: Only recordings of this meeting, which may be a series, a scheduled meeting or an instance.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            site_url: Only recordings of this site; of all one's sites where it is not given. Ignored with `meeting_id`.
            integration_tag: Only recordings of meetings with this key of an integration, which must be the one that
                asks.
            topic: Only recordings with this topic; it does not matter if letters are small.
            format: Only recordings in this format, which may be `MP4` or `ARF`.
            service_type: Only recordings of this service.
            status: Only recordings in this state; what is available where nothing is said. What was purged is for
                compliance officers alone, and to be asked for by `meeting_id` where one asks as oneself.
            timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
                given.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:recordings_read` or `meeting:admin_recordings_read` or `spark-compliance:meetings_read`.
        """
        return self._client.send(
            list(
                page_size=page_size,
                from_=from_,
                to=to,
                meeting_id=meeting_id,
                host_email=host_email,
                site_url=site_url,
                integration_tag=integration_tag,
                topic=topic,
                format=format,
                service_type=service_type,
                status=status,
                timezone=timezone,
                limit=limit,
            )
        )

    async def get(
        self,
        recording_id: str,
        *,
        host_email: str | None = None,
        timezone: str | None = None,
        site_url: str | None = None,
    ) -> Recording:
        """Show one recording, with links to download it.

        Of one's own meetings, or shared with one. The links to download work for 3 hours; there are none where
        downloads are not allowed, but for compliance officers.

        Args:
            recording_id: The recording.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
                given.
            site_url: The site; the one that the id belongs to where it is not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:recordings_read` or `meeting:admin_recordings_read` or `spark-compliance:meetings_read`.
        """
        return await self._client.send(
            get(
                recording_id,
                host_email=host_email,
                timezone=timezone,
                site_url=site_url,
            )
        )

    async def delete(
        self,
        recording_id: str,
        *,
        host_email: str | None = None,
        reason: str | None = None,
        comment: str | None = None,
    ) -> None:
        """Delete a recording for good.

        Of one's own meetings. Compliance officers may delete every recording, giving a `reason`, and can still
        get what was deleted; for all others it is gone.

        Args:
            recording_id: The recording.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            reason: Why, in a word; needed where a compliance officer deletes what is somebody else's.
            comment: Why, in a compliance officer's own words, 255 characters at most.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:recordings_write` or `meeting:admin_recordings_write` or
        `spark-compliance:meetings_write`.
        """
        return await self._client.send(
            delete(
                recording_id,
                host_email=host_email,
                reason=reason,
                comment=comment,
            )
        )

    async def soft_delete(
        self,
        *,
        recording_ids: Sequence[str],
        host_email: str | None = None,
        site_url: str | None = None,
    ) -> None:
        """Move recordings into the recycle bin.

        Of one's own meetings, and of one site.

        Args:
            recording_ids: The recordings, 100 at most.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            site_url: The site; one's preferred site where it is not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:recordings_write` or `meeting:admin_recordings_write`.
        """
        return await self._client.send(
            soft_delete(
                recording_ids=recording_ids,
                host_email=host_email,
                site_url=site_url,
            )
        )

    async def restore(
        self,
        *,
        host_email: str | None = None,
        restore_all: bool | None = None,
        recording_ids: Sequence[str] | None = None,
        site_url: str | None = None,
    ) -> None:
        """Take recordings out of the recycle bin again.

        Of one's own meetings, and of one site; either `restore_all`, or those of `recording_ids`.

        Args:
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            restore_all: Whether to take out all there are.
            recording_ids: The recordings, 100 at most.
            site_url: The site; one's preferred site where it is not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:recordings_write` or `meeting:admin_recordings_write`.
        """
        return await self._client.send(
            restore(
                host_email=host_email,
                restore_all=restore_all,
                recording_ids=recording_ids,
                site_url=site_url,
            )
        )

    async def purge(
        self,
        *,
        host_email: str | None = None,
        purge_all: bool | None = None,
        recording_ids: Sequence[str] | None = None,
        site_url: str | None = None,
    ) -> None:
        """Delete recordings in the recycle bin for good.

        Of one's own meetings, and of one site; either `purge_all`, or those of `recording_ids`.

        Args:
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            purge_all: Whether to delete all there are.
            recording_ids: The recordings, 100 at most.
            site_url: The site; one's preferred site where it is not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:recordings_write` or `meeting:admin_recordings_write`.
        """
        return await self._client.send(
            purge(
                host_email=host_email,
                purge_all=purge_all,
                recording_ids=recording_ids,
                site_url=site_url,
            )
        )

    async def share(
        self,
        recording_id: str,
        *,
        add_emails: Sequence[str] | None = None,
        remove_emails: Sequence[str] | None = None,
        send_email: bool | None = None,
        host_email: str | None = None,
    ) -> None:
        """Share a recording with people, or no longer.

        The recording is given by its id.

        Args:
            recording_id: The recording.
            add_emails: The addresses of those to share it with, 100 at most.
            remove_emails: The addresses of those to share it with no longer, 100 at most.
            send_email: Whether those it is shared with get an e-mail, as is done where nothing is said.
            host_email: The host to act for; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:recordings_write` or `meeting:admin_recordings_write`.
        """
        return await self._client.send(
            share(
                recording_id,
                add_emails=add_emails,
                remove_emails=remove_emails,
                send_email=send_email,
                host_email=host_email,
            )
        )

    async def share_link(
        self,
        *,
        web_share_link: str,
        add_emails: Sequence[str] | None = None,
        remove_emails: Sequence[str] | None = None,
        send_email: bool | None = None,
        host_email: str | None = None,
    ) -> None:
        """Share a recording with people, or no longer, by its link.

        The recording is given by the link that it is shared by.

        Args:
            web_share_link: The link.
            add_emails: The addresses of those to share it with, 100 at most.
            remove_emails: The addresses of those to share it with no longer, 100 at most.
            send_email: Whether those it is shared with get an e-mail, as is done where nothing is said.
            host_email: The host to act for; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:recordings_write` or `meeting:admin_recordings_write`.
        """
        return await self._client.send(
            share_link(
                web_share_link=web_share_link,
                add_emails=add_emails,
                remove_emails=remove_emails,
                send_email=send_email,
                host_email=host_email,
            )
        )

    def list_as_admin(
        self,
        *,
        page_size: int | None = None,
        from_: datetime | str | None = None,
        to: datetime | str | None = None,
        meeting_id: str | None = None,
        site_url: str | None = None,
        integration_tag: str | None = None,
        topic: str | None = None,
        format: RecordingFormat | str | None = None,
        service_type: RecordingServiceType | str | None = None,
        status: RecordingStatus | str | None = None,
        timezone: str | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[Recording]:
        """List the recordings of a site.

        For administrators and compliance officers. The newest first. The times may be 30 days apart; without
        times those of the last 7 days, with one of the two those of the 7 days after or before it.

        Args:
            page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not
                a total: later pages follow.
            from_: Only recordings from this time on.
            to: Only recordings before this time.
            meeting_id: Only recordings of this meeting, which may be a series, a scheduled meeting or an instance.
            site_url: The site; one's preferred site where it is not given. Ignored with `meeting_id`, as times are.
            integration_tag: Only recordings of meetings with this key of an integration, which must be the one that
                asks.
            topic: Only recordings with this topic; it does not matter if letters are small.
            format: Only recordings in this format, which may be `MP4` or `ARF`.
            service_type: Only recordings of this service.
            status: Only recordings in this state; what is available where nothing is said. What was purged is for
                compliance officers alone, and to be asked for by `meeting_id` where one asks as oneself.
            timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
                given.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:admin_recordings_read` or `spark-compliance:meetings_read`.
        """
        return self._client.send(
            list_as_admin(
                page_size=page_size,
                from_=from_,
                to=to,
                meeting_id=meeting_id,
                site_url=site_url,
                integration_tag=integration_tag,
                topic=topic,
                format=format,
                service_type=service_type,
                status=status,
                timezone=timezone,
                limit=limit,
            )
        )

    async def delete_as_admin(
        self,
        recording_id: str,
    ) -> None:
        """Delete a recording of a site that one manages.

        For administrators. It is gone for all but compliance officers.

        Args:
            recording_id: The recording.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:admin_recordings_write`.
        """
        return await self._client.send(
            delete_as_admin(
                recording_id,
            )
        )

    def list_for_group(
        self,
        *,
        person_id: str | None = None,
        page_size: int | None = None,
        from_: datetime | str | None = None,
        to: datetime | str | None = None,
        site_url: str | None = None,
        integration_tag: str | None = None,
        topic: str | None = None,
        format: RecordingFormat | str | None = None,
        service_type: RecordingServiceType | str | None = None,
        timezone: str | None = None,
        host_email: str | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[Recording]:
        """List the recordings of somebody in a group.

        For service apps that were given the group. `person_id` or `host_email` says whose. The newest first; only
        what is available, and not what others shared. The times may be 30 days apart; without times those of the
        last 7 days, with one of the two those of the 7 days after or before it.

        Args:
            person_id: Whose recordings, by person id, or by the UUID in it.
            page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not
                a total: later pages follow.
            from_: Only recordings from this time on.
            to: Only recordings before this time.
            site_url: Only recordings of this site; of all that the service app has where it is not given.
            integration_tag: Only recordings of meetings with this key of an integration, which must be the one that
                asks.
            topic: Only recordings with this topic; it does not matter if letters are small.
            format: Only recordings in this format, which may be `MP4` or `ARF`.
            service_type: Only recordings of this service.
            timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
                given.
            host_email: Whose recordings, by address.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:group_meeting_read`.
        """
        return self._client.send(
            list_for_group(
                person_id=person_id,
                page_size=page_size,
                from_=from_,
                to=to,
                site_url=site_url,
                integration_tag=integration_tag,
                topic=topic,
                format=format,
                service_type=service_type,
                timezone=timezone,
                host_email=host_email,
                limit=limit,
            )
        )

    async def get_for_group(
        self,
        recording_id: str,
        *,
        person_id: str | None = None,
        timezone: str | None = None,
        host_email: str | None = None,
    ) -> Recording:
        """Show one recording of somebody in a group, with links to download it.

        For service apps that were given the group. `person_id` or `host_email` says whose. Only what is
        available, and not what others shared.

        Args:
            recording_id: The recording.
            person_id: Whose recordings, by person id, or by the UUID in it.
            timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
                given.
            host_email: Whose recordings, by address.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:group_meeting_read`.
        """
        return await self._client.send(
            get_for_group(
                recording_id,
                person_id=person_id,
                timezone=timezone,
                host_email=host_email,
            )
        )
