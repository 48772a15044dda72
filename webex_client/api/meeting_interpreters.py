# Generated from spec/meeting_interpreters.yaml by generator; change the spec.
"""Webex meeting interpreters: operations. An interpreter speaks between two languages in a meeting, both ways.
Several may share the two; nobody is an interpreter twice.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..models.meeting_interpreters import (
    MeetingInterpretation,
    MeetingInterpreter,
    MeetingInterpreterPlan,
)
from ..operation import (
    Operation,
    PagedOperation,
    array,
    json_body,
    query,
    segment,
)
from ..pagination import AsyncPaginator, Paginator
from ..results import Many, Nothing, One
from ..sender import AsyncSender, Sender

__all__ = [
    "AsyncMeetingInterpreters",
    "MeetingInterpreters",
    "create",
    "delete",
    "get",
    "list",
    "update",
    "update_simultaneous_interpretation",
]


def list(
    meeting_id: str,
    *,
    host_email: str | None = None,
    limit: int | None = None,
) -> PagedOperation[MeetingInterpreter]:
    """List the interpreters of a meeting.

    Of a series, a scheduled meeting or an instance. The newest first, all at once.

    Args:
        meeting_id: The meeting; none in a personal room.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.
        limit: How many entries to give at most; all that came if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
    """
    return PagedOperation(
        id="meeting_interpreters.list",
        method="GET",
        path=f"meetings/{segment('meeting_id', meeting_id)}/interpreters",
        query=query(
            {
                "hostEmail": host_email,
            }
        ),
        returns=Many(MeetingInterpreter),
        pagination="single",
        limit=limit,
    )


def create(
    meeting_id: str,
    *,
    language_code1: str,
    language_code2: str,
    email: str | None = None,
    display_name: str | None = None,
    host_email: str | None = None,
    send_email: bool | None = None,
) -> Operation[MeetingInterpreter]:
    """Add an interpreter to a meeting.

    Where nobody is named, the place is kept for somebody to be named later.

    Args:
        meeting_id: The meeting; none in a personal room.
        language_code1: The one language, as ISO 639-1 has it.
        language_code2: The other language, as ISO 639-1 has it.
        email: The interpreter's address.
        display_name: The interpreter's name; of somebody who is invited it becomes the name there.
        host_email: The host to act for; for administrators, and hosts of a site that they manage.
        send_email: Whether the interpreter gets an e-mail, as is done where nothing is said.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
    """
    return Operation(
        id="meeting_interpreters.create",
        method="POST",
        path=f"meetings/{segment('meeting_id', meeting_id)}/interpreters",
        body=json_body(
            {
                "languageCode1": language_code1,
                "languageCode2": language_code2,
                "email": email,
                "displayName": display_name,
                "hostEmail": host_email,
                "sendEmail": send_email,
            }
        ),
        returns=One(MeetingInterpreter),
    )


def get(
    meeting_id: str,
    interpreter_id: str,
    *,
    host_email: str | None = None,
) -> Operation[MeetingInterpreter]:
    """Show one interpreter.

    The languages, and who it is.

    Args:
        meeting_id: The meeting; none in a personal room.
        interpreter_id: The interpreter.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
    """
    return Operation(
        id="meeting_interpreters.get",
        method="GET",
        path=f"meetings/{segment('meeting_id', meeting_id)}/interpreters/{segment('interpreter_id', interpreter_id)}",
        query=query(
            {
                "hostEmail": host_email,
            }
        ),
        returns=One(MeetingInterpreter),
    )


def update(
    meeting_id: str,
    interpreter_id: str,
    *,
    language_code1: str,
    language_code2: str,
    email: str | None = None,
    display_name: str | None = None,
    host_email: str | None = None,
    send_email: bool | None = None,
) -> Operation[MeetingInterpreter]:
    """Change an interpreter.

    Where nobody is named, the place is kept for somebody to be named later.

    Args:
        meeting_id: The meeting; none in a personal room.
        interpreter_id: The interpreter.
        language_code1: The one language, as ISO 639-1 has it.
        language_code2: The other language, as ISO 639-1 has it.
        email: The interpreter's address.
        display_name: The interpreter's name; of somebody who is invited it becomes the name there.
        host_email: The host to act for; for administrators, and hosts of a site that they manage.
        send_email: Whether the interpreter gets an e-mail, as is done where nothing is said.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
    """
    return Operation(
        id="meeting_interpreters.update",
        method="PUT",
        path=f"meetings/{segment('meeting_id', meeting_id)}/interpreters/{segment('interpreter_id', interpreter_id)}",
        body=json_body(
            {
                "languageCode1": language_code1,
                "languageCode2": language_code2,
                "email": email,
                "displayName": display_name,
                "hostEmail": host_email,
                "sendEmail": send_email,
            }
        ),
        returns=One(MeetingInterpreter),
    )


def delete(
    meeting_id: str,
    interpreter_id: str,
    *,
    host_email: str | None = None,
    send_email: bool | None = None,
) -> Operation[None]:
    """Take an interpreter out of a meeting.

    It cannot be undone.

    Args:
        meeting_id: The meeting; none in a personal room.
        interpreter_id: The interpreter.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.
        send_email: Tell the interpreter by e-mail, as is done where nothing is said.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
    """
    return Operation(
        id="meeting_interpreters.delete",
        method="DELETE",
        path=f"meetings/{segment('meeting_id', meeting_id)}/interpreters/{segment('interpreter_id', interpreter_id)}",
        query=query(
            {
                "hostEmail": host_email,
                "sendEmail": send_email,
            }
        ),
        returns=Nothing(),
    )


def update_simultaneous_interpretation(
    meeting_id: str,
    *,
    enabled: bool,
    interpreters: Sequence[MeetingInterpreterPlan | Mapping[str, Any]] | None = None,
    host_email: str | None = None,
) -> Operation[MeetingInterpretation]:
    """Turn interpretation in a meeting on or off, with all its interpreters.

    Of a series or a scheduled meeting, but not of one that is on or over, nor of one in a personal room.

    Args:
        meeting_id: The meeting; none in a personal room.
        enabled: Whether there is interpretation.
        interpreters: The interpreters; none where there is no interpretation.
        host_email: The host to act for; for administrators, and hosts of a site that they manage.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
    """
    return Operation(
        id="meeting_interpreters.update_simultaneous_interpretation",
        method="PUT",
        path=f"meetings/{segment('meeting_id', meeting_id)}/simultaneousInterpretation",
        body=json_body(
            {
                "enabled": enabled,
                "interpreters": array("interpreters", interpreters, MeetingInterpreterPlan),
                "hostEmail": host_email,
            }
        ),
        returns=One(MeetingInterpretation),
    )


class MeetingInterpreters:
    """`webex.meeting_interpreters`, or `webex.meetings.interpreters`, of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def list(
        self,
        meeting_id: str,
        *,
        host_email: str | None = None,
        limit: int | None = None,
    ) -> Paginator[MeetingInterpreter]:
        """List the interpreters of a meeting.

        Of a series, a scheduled meeting or an instance. The newest first, all at once.

        Args:
            meeting_id: The meeting; none in a personal room.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            list(
                meeting_id,
                host_email=host_email,
                limit=limit,
            )
        )

    def create(
        self,
        meeting_id: str,
        *,
        language_code1: str,
        language_code2: str,
        email: str | None = None,
        display_name: str | None = None,
        host_email: str | None = None,
        send_email: bool | None = None,
    ) -> MeetingInterpreter:
        """Add an interpreter to a meeting.

        Where nobody is named, the place is kept for somebody to be named later.

        Args:
            meeting_id: The meeting; none in a personal room.
            language_code1: The one language, as ISO 639-1 has it.
            language_code2: The other language, as ISO 639-1 has it.
            email: The interpreter's address.
            display_name: The interpreter's name; of somebody who is invited it becomes the name there.
            host_email: The host to act for; for administrators, and hosts of a site that they manage.
            send_email: Whether the interpreter gets an e-mail, as is done where nothing is said.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return self._client.send(
            create(
                meeting_id,
                language_code1=language_code1,
                language_code2=language_code2,
                email=email,
                display_name=display_name,
                host_email=host_email,
                send_email=send_email,
            )
        )

    def get(
        self,
        meeting_id: str,
        interpreter_id: str,
        *,
        host_email: str | None = None,
    ) -> MeetingInterpreter:
        """Show one interpreter.

        The languages, and who it is.

        Args:
            meeting_id: The meeting; none in a personal room.
            interpreter_id: The interpreter.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            get(
                meeting_id,
                interpreter_id,
                host_email=host_email,
            )
        )

    def update(
        self,
        meeting_id: str,
        interpreter_id: str,
        *,
        language_code1: str,
        language_code2: str,
        email: str | None = None,
        display_name: str | None = None,
        host_email: str | None = None,
        send_email: bool | None = None,
    ) -> MeetingInterpreter:
        """Change an interpreter.

        Where nobody is named, the place is kept for somebody to be named later.

        Args:
            meeting_id: The meeting; none in a personal room.
            interpreter_id: The interpreter.
            language_code1: The one language, as ISO 639-1 has it.
            language_code2: The other language, as ISO 639-1 has it.
            email: The interpreter's address.
            display_name: The interpreter's name; of somebody who is invited it becomes the name there.
            host_email: The host to act for; for administrators, and hosts of a site that they manage.
            send_email: Whether the interpreter gets an e-mail, as is done where nothing is said.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return self._client.send(
            update(
                meeting_id,
                interpreter_id,
                language_code1=language_code1,
                language_code2=language_code2,
                email=email,
                display_name=display_name,
                host_email=host_email,
                send_email=send_email,
            )
        )

    def delete(
        self,
        meeting_id: str,
        interpreter_id: str,
        *,
        host_email: str | None = None,
        send_email: bool | None = None,
    ) -> None:
        """Take an interpreter out of a meeting.

        It cannot be undone.

        Args:
            meeting_id: The meeting; none in a personal room.
            interpreter_id: The interpreter.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            send_email: Tell the interpreter by e-mail, as is done where nothing is said.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return self._client.send(
            delete(
                meeting_id,
                interpreter_id,
                host_email=host_email,
                send_email=send_email,
            )
        )

    def update_simultaneous_interpretation(
        self,
        meeting_id: str,
        *,
        enabled: bool,
        interpreters: Sequence[MeetingInterpreterPlan | Mapping[str, Any]] | None = None,
        host_email: str | None = None,
    ) -> MeetingInterpretation:
        """Turn interpretation in a meeting on or off, with all its interpreters.

        Of a series or a scheduled meeting, but not of one that is on or over, nor of one in a personal room.

        Args:
            meeting_id: The meeting; none in a personal room.
            enabled: Whether there is interpretation.
            interpreters: The interpreters; none where there is no interpretation.
            host_email: The host to act for; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return self._client.send(
            update_simultaneous_interpretation(
                meeting_id,
                enabled=enabled,
                interpreters=interpreters,
                host_email=host_email,
            )
        )


class AsyncMeetingInterpreters:
    """`webex.meeting_interpreters`, or `webex.meetings.interpreters`, of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    def list(
        self,
        meeting_id: str,
        *,
        host_email: str | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[MeetingInterpreter]:
        """List the interpreters of a meeting.

        Of a series, a scheduled meeting or an instance. The newest first, all at once.

        Args:
            meeting_id: The meeting; none in a personal room.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            list(
                meeting_id,
                host_email=host_email,
                limit=limit,
            )
        )

    async def create(
        self,
        meeting_id: str,
        *,
        language_code1: str,
        language_code2: str,
        email: str | None = None,
        display_name: str | None = None,
        host_email: str | None = None,
        send_email: bool | None = None,
    ) -> MeetingInterpreter:
        """Add an interpreter to a meeting.

        Where nobody is named, the place is kept for somebody to be named later.

        Args:
            meeting_id: The meeting; none in a personal room.
            language_code1: The one language, as ISO 639-1 has it.
            language_code2: The other language, as ISO 639-1 has it.
            email: The interpreter's address.
            display_name: The interpreter's name; of somebody who is invited it becomes the name there.
            host_email: The host to act for; for administrators, and hosts of a site that they manage.
            send_email: Whether the interpreter gets an e-mail, as is done where nothing is said.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return await self._client.send(
            create(
                meeting_id,
                language_code1=language_code1,
                language_code2=language_code2,
                email=email,
                display_name=display_name,
                host_email=host_email,
                send_email=send_email,
            )
        )

    async def get(
        self,
        meeting_id: str,
        interpreter_id: str,
        *,
        host_email: str | None = None,
    ) -> MeetingInterpreter:
        """Show one interpreter.

        The languages, and who it is.

        Args:
            meeting_id: The meeting; none in a personal room.
            interpreter_id: The interpreter.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return await self._client.send(
            get(
                meeting_id,
                interpreter_id,
                host_email=host_email,
            )
        )

    async def update(
        self,
        meeting_id: str,
        interpreter_id: str,
        *,
        language_code1: str,
        language_code2: str,
        email: str | None = None,
        display_name: str | None = None,
        host_email: str | None = None,
        send_email: bool | None = None,
    ) -> MeetingInterpreter:
        """Change an interpreter.

        Where nobody is named, the place is kept for somebody to be named later.

        Args:
            meeting_id: The meeting; none in a personal room.
            interpreter_id: The interpreter.
            language_code1: The one language, as ISO 639-1 has it.
            language_code2: The other language, as ISO 639-1 has it.
            email: The interpreter's address.
            display_name: The interpreter's name; of somebody who is invited it becomes the name there.
            host_email: The host to act for; for administrators, and hosts of a site that they manage.
            send_email: Whether the interpreter gets an e-mail, as is done where nothing is said.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return await self._client.send(
            update(
                meeting_id,
                interpreter_id,
                language_code1=language_code1,
                language_code2=language_code2,
                email=email,
                display_name=display_name,
                host_email=host_email,
                send_email=send_email,
            )
        )

    async def delete(
        self,
        meeting_id: str,
        interpreter_id: str,
        *,
        host_email: str | None = None,
        send_email: bool | None = None,
    ) -> None:
        """Take an interpreter out of a meeting.

        It cannot be undone.

        Args:
            meeting_id: The meeting; none in a personal room.
            interpreter_id: The interpreter.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            send_email: Tell the interpreter by e-mail, as is done where nothing is said.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return await self._client.send(
            delete(
                meeting_id,
                interpreter_id,
                host_email=host_email,
                send_email=send_email,
            )
        )

    async def update_simultaneous_interpretation(
        self,
        meeting_id: str,
        *,
        enabled: bool,
        interpreters: Sequence[MeetingInterpreterPlan | Mapping[str, Any]] | None = None,
        host_email: str | None = None,
    ) -> MeetingInterpretation:
        """Turn interpretation in a meeting on or off, with all its interpreters.

        Of a series or a scheduled meeting, but not of one that is on or over, nor of one in a personal room.

        Args:
            meeting_id: The meeting; none in a personal room.
            enabled: Whether there is interpretation.
            interpreters: The interpreters; none where there is no interpretation.
            host_email: The host to act for; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return await self._client.send(
            update_simultaneous_interpretation(
                meeting_id,
                enabled=enabled,
                interpreters=interpreters,
                host_email=host_email,
            )
        )
