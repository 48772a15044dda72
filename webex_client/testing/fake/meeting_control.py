"""Lets meetings begin and end, which nobody can join here, and tells of them."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Literal, TypeAlias

from ...errors import ArgumentError
from .errors import Refusal
from .meeting_kinds import Instance, Meeting
from .meeting_views import meeting_told
from .organization import Organization

if TYPE_CHECKING:
    from .service import Service

__all__ = ["MeetingControl", "Used", "begin", "finish", "publish"]

Used: TypeAlias = Literal["chat", "recording", "transcription", "summary", "closed_caption", "polls", "qa", "slido"]
"""What people may have made use of in a meeting."""

_FIELDS: dict[str, str] = {
    "chat": "hasChat",
    "recording": "hasRecording",
    "transcription": "hasTranscription",
    "summary": "hasSummary",
    "closed_caption": "hasClosedCaption",
    "polls": "hasPolls",
    "qa": "hasQA",
    "slido": "hasSlido",
}


def publish(organization: Organization, event: str, meeting: Meeting, *, by: str | None = None) -> None:
    """Tell the host's webhooks what happened to a meeting; /events knows the end of meetings alone."""
    actor = organization.people.get(by or meeting.host_id)
    if actor is not None:
        told = meeting_told(organization, meeting)
        listed = event == "ended"
        organization.happenings.publish("meetings", event, told, by=actor, only=meeting.host_id, listed=listed)


def begin(organization: Organization, meeting: Meeting) -> Instance:
    """Let a meeting begin. Raises a `Refusal` where it is on already, or was held."""
    if isinstance(meeting, Instance):
        raise Refusal(400, "This meeting has begun already; its series can begin.")
    instance = organization.meetings.start(meeting)
    publish(organization, "started", instance)
    return instance


def finish(organization: Organization, meeting: Meeting, *, by: str | None = None) -> Instance:
    """End what of a meeting is on. Raises a `Refusal` where nothing is."""
    instance = meeting.running
    if instance is None:
        raise Refusal(409, "The meeting is not on.")
    organization.meetings.end(instance)
    publish(organization, "ended", instance, by=by)
    return instance


class MeetingControl:
    """What a test may let happen in meetings, which nobody can join here: `fake.meetings`.

        meeting = webex.meetings.create(title="Review", start=start, end=end)
        held = fake.meetings.start(meeting.id)
        fake.clock.advance(1800)
        fake.meetings.end(meeting.id)
        assert webex.meetings.get(held).state == "ended"

    The clock alone makes meetings ready and lets them be missed. A meeting is named by its id; one that is nobody's
    raises `ArgumentError`, as does what cannot happen to it.
    """

    def __init__(self, service: Service) -> None:
        self._service = service

    def start(self, meeting_id: str) -> str:
        """Let a scheduled meeting begin, whatever the time, or the one of a series that comes next.

        Gives the id of the instance that is on from now on. Webhooks tell that it is started.
        """
        with self._service.doing():
            organization = self._service.organization
            try:
                return begin(organization, self._meeting(meeting_id)).id
            except Refusal as refusal:
                raise ArgumentError(f"{meeting_id!r}: {refusal.message}") from None

    def end(self, meeting_id: str, *, used: Collection[Used] = ()) -> str:
        """Let a meeting that is on end: given by the instance, or by its series or scheduled meeting.

        `used` is what people made use of in it, which the ended meeting then tells of (`has_chat`, …). Gives the id of
        the instance. Webhooks tell that it is ended.
        """
        for each in used:
            if each not in _FIELDS:
                raise ArgumentError(f"used={each!r}: one of {', '.join(_FIELDS)} is needed")
        with self._service.doing():
            meeting = self._meeting(meeting_id)
            try:
                if meeting.running is not None:
                    meeting.running.set({_FIELDS[each]: True for each in used})
                return finish(self._service.organization, meeting).id
            except Refusal as refusal:
                raise ArgumentError(f"{meeting_id!r}: {refusal.message}") from None

    def _meeting(self, meeting_id: str) -> Meeting:
        meeting = self._service.organization.meetings.find(meeting_id)
        if meeting is None:
            raise ArgumentError(f"{meeting_id!r}: there is no such meeting")
        return meeting

    def __repr__(self) -> str:
        return f"<MeetingControl of {len(self._service.organization.meetings)} series>"
