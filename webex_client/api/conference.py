# Generated from spec/conference.yaml by generator; change the spec.
"""Webex conference controls: operations. A conference joins several Webex Calling calls of one person, the host,
into one. These commands steer the host's own conference; each participant is named by the id of the call with the
host.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..models.conference import ConferenceDetails
from ..operation import (
    Operation,
    array,
    json_body,
    optional_json_body,
    query,
)
from ..results import Nothing, One
from ..sender import AsyncSender, Sender

__all__ = [
    "AsyncConference",
    "Conference",
    "add_participant",
    "deafen",
    "get",
    "hold",
    "mute",
    "release",
    "resume",
    "start",
    "undeafen",
    "unmute",
]


def get(
    *,
    line_owner_id: str | None = None,
) -> Operation[ConferenceDetails]:
    """Show one's conference.

    Where there is no conference the answer is an empty object, and every field is absent.

    Args:
        line_owner_id: The person, workspace or virtual line whose line is meant, where it is a secondary line on one's
            own device.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:calls_read`.
    """
    return Operation(
        id="conference.get",
        method="GET",
        path="telephony/conference",
        query=query(
            {
                "lineOwnerId": line_owner_id,
            }
        ),
        returns=One(ConferenceDetails),
    )


def start(
    *,
    call_ids: Sequence[str],
    line_owner_id: str | None = None,
) -> Operation[None]:
    """Join one's calls into a conference.

    Args:
        call_ids: The calls with those who are to take part; two at least.
        line_owner_id: The person, workspace or virtual line whose line is meant, where it is a secondary line on one's
            own device.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `spark:calls_write`.
    """
    return Operation(
        id="conference.start",
        method="POST",
        path="telephony/conference",
        body=json_body(
            {
                "callIds": array("call_ids", call_ids),
                "lineOwnerId": line_owner_id,
            }
        ),
        returns=Nothing(),
    )


def release(
    *,
    line_owner_id: str | None = None,
) -> Operation[None]:
    """End one's conference.

    The host and every participant are disconnected.

    Args:
        line_owner_id: The person, workspace or virtual line whose line is meant, where it is a secondary line on one's
            own device.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:calls_write`.
    """
    return Operation(
        id="conference.release",
        method="DELETE",
        path="telephony/conference",
        query=query(
            {
                "lineOwnerId": line_owner_id,
            }
        ),
        returns=Nothing(),
    )


def add_participant(
    *,
    call_id: str,
    line_owner_id: str | None = None,
) -> Operation[None]:
    """Take another call into the conference.

    Args:
        call_id: The call with the new participant.
        line_owner_id: The person, workspace or virtual line whose line is meant, where it is a secondary line on one's
            own device.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:calls_write`.
    """
    return Operation(
        id="conference.add_participant",
        method="POST",
        path="telephony/conference/addParticipant",
        body=json_body(
            {
                "callId": call_id,
                "lineOwnerId": line_owner_id,
            }
        ),
        returns=Nothing(),
    )


def mute(
    *,
    call_id: str | None = None,
) -> Operation[None]:
    """Mute the host or a participant.

    The conference no longer hears whoever is muted. With a call's id that is the participant; without one it is
    the host, and no body is sent.

    Args:
        call_id: The call with the participant.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:calls_write`.
    """
    return Operation(
        id="conference.mute",
        method="POST",
        path="telephony/conference/mute",
        body=optional_json_body(
            {
                "callId": call_id,
            }
        ),
        returns=Nothing(),
        idempotent=True,
    )


def unmute(
    *,
    call_id: str | None = None,
) -> Operation[None]:
    """Let the host or a participant be heard again.

    With a call's id that is the participant; without one it is the host, and no body is sent.

    Args:
        call_id: The call with the participant.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:calls_write`.
    """
    return Operation(
        id="conference.unmute",
        method="POST",
        path="telephony/conference/unmute",
        body=optional_json_body(
            {
                "callId": call_id,
            }
        ),
        returns=Nothing(),
        idempotent=True,
    )


def deafen(
    *,
    call_id: str,
) -> Operation[None]:
    """Let a participant hear nothing of the conference.

    Args:
        call_id: The call with the participant.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:calls_write`.
    """
    return Operation(
        id="conference.deafen",
        method="POST",
        path="telephony/conference/deafen",
        body=json_body(
            {
                "callId": call_id,
            }
        ),
        returns=Nothing(),
        idempotent=True,
    )


def undeafen(
    *,
    call_id: str,
) -> Operation[None]:
    """Let a participant hear the conference again.

    Args:
        call_id: The call with the participant.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:calls_write`.
    """
    return Operation(
        id="conference.undeafen",
        method="POST",
        path="telephony/conference/undeafen",
        body=json_body(
            {
                "callId": call_id,
            }
        ),
        returns=Nothing(),
        idempotent=True,
    )


def hold(
    *,
    line_owner_id: str | None = None,
) -> Operation[None]:
    """Put the host on hold.

    Args:
        line_owner_id: The person, workspace or virtual line whose line is meant, where it is a secondary line on one's
            own device.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:calls_write`.
    """
    return Operation(
        id="conference.hold",
        method="POST",
        path="telephony/conference/hold",
        query=query(
            {
                "lineOwnerId": line_owner_id,
            }
        ),
        returns=Nothing(),
        idempotent=True,
    )


def resume(
    *,
    line_owner_id: str | None = None,
) -> Operation[None]:
    """Bring the host back from hold.

    Args:
        line_owner_id: The person, workspace or virtual line whose line is meant, where it is a secondary line on one's
            own device.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:calls_write`.
    """
    return Operation(
        id="conference.resume",
        method="POST",
        path="telephony/conference/resume",
        query=query(
            {
                "lineOwnerId": line_owner_id,
            }
        ),
        returns=Nothing(),
        idempotent=True,
    )


class Conference:
    """`webex.conference` of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def get(
        self,
        *,
        line_owner_id: str | None = None,
    ) -> ConferenceDetails:
        """Show one's conference.

        Where there is no conference the answer is an empty object, and every field is absent.

        Args:
            line_owner_id: The person, workspace or virtual line whose line is meant, where it is a secondary line on
                one's own device.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:calls_read`.
        """
        return self._client.send(
            get(
                line_owner_id=line_owner_id,
            )
        )

    def start(
        self,
        *,
        call_ids: Sequence[str],
        line_owner_id: str | None = None,
    ) -> None:
        """Join one's calls into a conference.

        Args:
            call_ids: The calls with those who are to take part; two at least.
            line_owner_id: The person, workspace or virtual line whose line is meant, where it is a secondary line on
                one's own device.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `spark:calls_write`.
        """
        return self._client.send(
            start(
                call_ids=call_ids,
                line_owner_id=line_owner_id,
            )
        )

    def release(
        self,
        *,
        line_owner_id: str | None = None,
    ) -> None:
        """End one's conference.

        The host and every participant are disconnected.

        Args:
            line_owner_id: The person, workspace or virtual line whose line is meant, where it is a secondary line on
                one's own device.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:calls_write`.
        """
        return self._client.send(
            release(
                line_owner_id=line_owner_id,
            )
        )

    def add_participant(
        self,
        *,
        call_id: str,
        line_owner_id: str | None = None,
    ) -> None:
        """Take another call into the conference.

        Args:
            call_id: The call with the new participant.
            line_owner_id: The person, workspace or virtual line whose line is meant, where it is a secondary line on
                one's own device.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:calls_write`.
        """
        return self._client.send(
            add_participant(
                call_id=call_id,
                line_owner_id=line_owner_id,
            )
        )

    def mute(
        self,
        *,
        call_id: str | None = None,
    ) -> None:
        """Mute the host or a participant.

        The conference no longer hears whoever is muted. With a call's id that is the participant; without one it
        is the host, and no body is sent.

        Args:
            call_id: The call with the participant.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:calls_write`.
        """
        return self._client.send(
            mute(
                call_id=call_id,
            )
        )

    def unmute(
        self,
        *,
        call_id: str | None = None,
    ) -> None:
        """Let the host or a participant be heard again.

        With a call's id that is the participant; without one it is the host, and no body is sent.

        Args:
            call_id: The call with the participant.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:calls_write`.
        """
        return self._client.send(
            unmute(
                call_id=call_id,
            )
        )

    def deafen(
        self,
        *,
        call_id: str,
    ) -> None:
        """Let a participant hear nothing of the conference.

        Args:
            call_id: The call with the participant.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:calls_write`.
        """
        return self._client.send(
            deafen(
                call_id=call_id,
            )
        )

    def undeafen(
        self,
        *,
        call_id: str,
    ) -> None:
        """Let a participant hear the conference again.

        Args:
            call_id: The call with the participant.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:calls_write`.
        """
        return self._client.send(
            undeafen(
                call_id=call_id,
            )
        )

    def hold(
        self,
        *,
        line_owner_id: str | None = None,
    ) -> None:
        """Put the host on hold.

        Args:
            line_owner_id: The person, workspace or virtual line whose line is meant, where it is a secondary line on
                one's own device.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:calls_write`.
        """
        return self._client.send(
            hold(
                line_owner_id=line_owner_id,
            )
        )

    def resume(
        self,
        *,
        line_owner_id: str | None = None,
    ) -> None:
        """Bring the host back from hold.

        Args:
            line_owner_id: The person, workspace or virtual line whose line is meant, where it is a secondary line on
                one's own device.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:calls_write`.
        """
        return self._client.send(
            resume(
                line_owner_id=line_owner_id,
            )
        )


class AsyncConference:
    """`webex.conference` of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    async def get(
        self,
        *,
        line_owner_id: str | None = None,
    ) -> ConferenceDetails:
        """Show one's conference.

        Where there is no conference the answer is an empty object, and every field is absent.

        Args:
            line_owner_id: The person, workspace or virtual line whose line is meant, where it is a secondary line on
                one's own device.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:calls_read`.
        """
        return await self._client.send(
            get(
                line_owner_id=line_owner_id,
            )
        )

    async def start(
        self,
        *,
        call_ids: Sequence[str],
        line_owner_id: str | None = None,
    ) -> None:
        """Join one's calls into a conference.

        Args:
            call_ids: The calls with those who are to take part; two at least.
            line_owner_id: The person, workspace or virtual line whose line is meant, where it is a secondary line on
                one's own device.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `spark:calls_write`.
        """
        return await self._client.send(
            start(
                call_ids=call_ids,
                line_owner_id=line_owner_id,
            )
        )

    async def release(
        self,
        *,
        line_owner_id: str | None = None,
    ) -> None:
        """End one's conference.

        The host and every participant are disconnected.

        Args:
            line_owner_id: The person, workspace or virtual line whose line is meant, where it is a secondary line on
                one's own device.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:calls_write`.
        """
        return await self._client.send(
            release(
                line_owner_id=line_owner_id,
            )
        )

    async def add_participant(
        self,
        *,
        call_id: str,
        line_owner_id: str | None = None,
    ) -> None:
        """Take another call into the conference.

        Args:
            call_id: The call with the new participant.
            line_owner_id: The person, workspace or virtual line whose line is meant, where it is a secondary line on
                one's own device.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:calls_write`.
        """
        return await self._client.send(
            add_participant(
                call_id=call_id,
                line_owner_id=line_owner_id,
            )
        )

    async def mute(
        self,
        *,
        call_id: str | None = None,
    ) -> None:
        """Mute the host or a participant.

        The conference no longer hears whoever is muted. With a call's id that is the participant; without one it
        is the host, and no body is sent.

        Args:
            call_id: The call with the participant.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:calls_write`.
        """
        return await self._client.send(
            mute(
                call_id=call_id,
            )
        )

    async def unmute(
        self,
        *,
        call_id: str | None = None,
    ) -> None:
        """Let the host or a participant be heard again.

        With a call's id that is the participant; without one it is the host, and no body is sent.

        Args:
            call_id: The call with the participant.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:calls_write`.
        """
        return await self._client.send(
            unmute(
                call_id=call_id,
            )
        )

    async def deafen(
        self,
        *,
        call_id: str,
    ) -> None:
        """Let a participant hear nothing of the conference.

        Args:
            call_id: The call with the participant.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:calls_write`.
        """
        return await self._client.send(
            deafen(
                call_id=call_id,
            )
        )

    async def undeafen(
        self,
        *,
        call_id: str,
    ) -> None:
        """Let a participant hear the conference again.

        Args:
            call_id: The call with the participant.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:calls_write`.
        """
        return await self._client.send(
            undeafen(
                call_id=call_id,
            )
        )

    async def hold(
        self,
        *,
        line_owner_id: str | None = None,
    ) -> None:
        """Put the host on hold.

        Args:
            line_owner_id: The person, workspace or virtual line whose line is meant, where it is a secondary line on
                one's own device.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:calls_write`.
        """
        return await self._client.send(
            hold(
                line_owner_id=line_owner_id,
            )
        )

    async def resume(
        self,
        *,
        line_owner_id: str | None = None,
    ) -> None:
        """Bring the host back from hold.

        Args:
            line_owner_id: The person, workspace or virtual line whose line is meant, where it is a secondary line on
                one's own device.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:calls_write`.
        """
        return await self._client.send(
            resume(
                line_owner_id=line_owner_id,
            )
        )
