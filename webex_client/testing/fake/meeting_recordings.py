"""How a test has a meeting recorded: `fake.recordings`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Literal, TypeAlias, cast, get_args

from ...errors import ArgumentError
from ...models.common import read_timestamp
from .accounts import Account
from .administration import PREFERRED_SITE
from .call import UploadedFile
from .meeting_kinds import Instance, Meeting, Occurrence
from .recordings import Recording
from .tables import Json

if TYPE_CHECKING:
    from .service import Service

__all__ = ["MeetingRecordings"]

_Format: TypeAlias = Literal["MP4", "ARF", "UPLOADED"]
_ServiceType: TypeAlias = Literal["MeetingCenter", "EventCenter", "TrainingCenter", "SupportCenter"]

_UNFIT = re.compile(r'[\x00-\x1f\x7f"*/:<>?\\|]')
"""Characters that a file's name has not on every system."""

_CONTENT_TYPES = {"mp4": "video/mp4", "arf": "application/octet-stream", "mp3": "audio/mpeg", "vtt": "text/vtt"}
_LINKS = {
    "mp4": "recordingDownloadLink",
    "arf": "recordingDownloadLink",
    "mp3": "audioDownloadLink",
    "vtt": "transcriptDownloadLink",
}


class MeetingRecordings:
    """Recordings, which no request can make: `fake.recordings`.

        recording_id = fake.recordings.add(topic="Engine review", duration_seconds=3180)
        recording = webex.recordings.get(recording_id)

    They are told to webhooks, and the links to download them work until they expire on the fake's clock.
    """

    def __init__(self, service: Service) -> None:
        self._service = service
        self._organization = service.organization

    def add(
        self,
        *,
        id: str | None = None,
        host: Account | str | None = None,
        meeting_id: str | None = None,
        topic: str | None = None,
        recorded: datetime | str | None = None,
        duration_seconds: int = 60,
        format: _Format = "MP4",
        service_type: _ServiceType = "MeetingCenter",
        site_url: str | None = None,
        integration_tags: Iterable[str] | None = None,
        video: bytes | str = b"a fake video",
        audio: bytes | str = b"a fake sound",
        transcript: bytes | str | None = None,
        downloadable: bool = True,
    ) -> str:
        """Let a meeting have been recorded, and give the recording's id.

        - `host`: whose recording it is, an account, address or id; the meeting's host, or `me`, where nobody is named.
        - `meeting_id`: an instance, or a series or scheduled meeting: then it is the last that was held of it. Topic,
          site and tags are the meeting's where they are not given. A recording without a meeting was uploaded.
        - `recorded`: when it began; the file was made `duration_seconds` later, which is now where nothing is said.
        - `video`, `audio`, `transcript`: what is downloaded; no transcript where there is None.
        - `downloadable`: if false, there are no links to download it but for compliance officers.

        Raises `ArgumentError` for what cannot be.
        """
        with self._service.doing():
            organization = self._organization
            meeting = self._meeting(meeting_id)
            person = self._host(host, meeting)
            began = self._began(recorded, duration_seconds)
            instance = _held(meeting)
            settings: Json = meeting.fields if meeting else {}
            title = settings.get("title", "Recording")
            topic = f"{title}-{began:%Y%m%d %H%M}-1" if topic is None else _text("topic", topic)
            file_type = "arf" if _choice("format", format, get_args(_Format)) == "ARF" else "mp4"
            contents = {file_type: video, "mp3": audio, **({} if transcript is None else {"vtt": transcript})}
            files = {_LINKS[ending]: _file(topic, ending, content) for ending, content in contents.items()}
            site = settings.get("siteUrl", PREFERRED_SITE) if site_url is None else _text("site_url", site_url)
            tags = settings.get("integrationTags", []) if integration_tags is None else integration_tags
            page = f"https://{site}/{site.partition('.')[0]}"
            recording_id = self._id(id)
            row: Json = {
                "id": recording_id,
                **_ids_of(meeting, instance),
                "topic": topic,
                "createTime": _written(began + timedelta(seconds=duration_seconds)),
                "timeRecorded": _written(began),
                "hostDisplayName": person["displayName"],
                "hostEmail": person["emails"][0],
                "siteUrl": site,
                **({"downloadUrl": f"{page}/lsr.php?RCID={self._number()}"} if downloadable else {}),
                "playbackUrl": f"{page}/ldr.php?RCID={self._number()}",
                "password": organization.ids.secret("password"),
                "format": format,
                "serviceType": _choice("service_type", service_type, get_args(_ServiceType)),
                "durationSeconds": duration_seconds,
                "sizeBytes": len(files["recordingDownloadLink"].content),
                "integrationTags": _tags(tags),
                "status": "available",
            }
            recording = Recording(row, person["id"], len(organization.recordings), files, downloadable)
            organization.recordings.add(recording, by=person)
            if instance is not None:
                instance.set({"hasRecording": True})
            return recording_id

    def _id(self, given: str | None) -> str:
        if given is None:
            return self._number()
        if self._organization.recordings.get(_text("id", given)) is not None:
            raise ArgumentError(f"id={given!r}: there is a recording with this id already")
        return given

    def _number(self) -> str:
        """Thirty-two digits such as the ids of recordings are."""
        return self._organization.ids.new_hex("RECORDING")

    def _meeting(self, meeting_id: str | None) -> Meeting | None:
        if meeting_id is None:
            return None
        meeting = self._organization.meetings.find(meeting_id)
        if meeting is None:
            raise ArgumentError(f"meeting_id={meeting_id!r}: there is no such meeting")
        return meeting

    def _host(self, given: Account | str | None, meeting: Meeting | None) -> Json:
        people = self._organization.people
        if given is None or given == "me":
            person = people.get(meeting.host_id) if meeting and given is None else next(iter(people), None)
        else:
            named = given.id if isinstance(given, Account) else _text("host", given)
            person = people.get(named) or self._organization.person_at(named)
        if person is None:
            raise ArgumentError(f"host={given!r}: nobody here; give an account, its address or its id")
        return person

    def _began(self, recorded: datetime | str | None, seconds: object) -> datetime:
        """When a recording began that has been made by now."""
        if isinstance(seconds, bool) or not isinstance(seconds, int) or seconds < 0:
            raise ArgumentError(f"duration_seconds={seconds!r}: whole seconds are needed, 0 or more")
        now = datetime.fromtimestamp(int(self._organization.clock.time()), UTC)
        try:
            latest = now - timedelta(seconds=seconds)
        except OverflowError:
            raise ArgumentError(f"duration_seconds={seconds!r}: so long there has been no time") from None
        moment: object = read_timestamp(recorded) if isinstance(recorded, str) else recorded or latest
        if not isinstance(moment, datetime) or moment.tzinfo is None:
            raise ArgumentError(f"recorded={recorded!r}: a time is needed, with its time zone")
        began = moment.astimezone(UTC).replace(microsecond=0)
        if began > latest:
            raise ArgumentError(f"recorded={recorded!r}: the recording would end after now, which is {_written(now)}")
        return began


def _held(meeting: Meeting | None) -> Instance | None:
    """What was recorded of a meeting: itself, or what was held of it last."""
    if meeting is None or isinstance(meeting, Instance):
        return meeting
    key = meeting.key if isinstance(meeting, Occurrence) else None
    held = [instance for instance in meeting.series.instances if key in (None, instance.key)]
    return held[-1] if held else None


def _ids_of(meeting: Meeting | None, instance: Instance | None) -> Json:
    """The ids of a meeting that was recorded, as far as it is known which it was."""
    if meeting is None:
        return {}
    scheduled = meeting if instance is None else instance.occurrence
    return {
        **({} if instance is None else {"meetingId": instance.id}),
        **({"scheduledMeetingId": scheduled.id} if isinstance(scheduled, Occurrence) else {}),
        "meetingSeriesId": meeting.series.id,
    }


def _file(topic: str, ending: str, content: object) -> UploadedFile:
    """A file of a recording. Its name is one that it can have on every system."""
    if isinstance(content, str):
        content = content.encode(errors="surrogatepass")
    if not isinstance(content, bytes):
        name = {"mp3": "audio", "vtt": "transcript"}.get(ending, "video")
        raise ArgumentError(f"{name}={content!r}: bytes or a text are needed")
    return UploadedFile(f"{_UNFIT.sub('_', topic)}.{ending}", _CONTENT_TYPES[ending], content)


def _tags(tags: object) -> list[str]:
    if not isinstance(tags, Iterable):
        raise ArgumentError(f"integration_tags={tags!r}: texts are needed")
    return [_text("each of integration_tags", tag) for tag in cast("Iterable[object]", tags)]


def _written(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


def _text(name: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ArgumentError(f"{name}={value!r}: a text is needed, and not an empty one")
    return value


def _choice(name: str, value: object, choices: tuple[str, ...]) -> str:
    if value not in choices:
        raise ArgumentError(f"{name}={value!r}: one of {', '.join(choices)} is needed")
    return str(value)
