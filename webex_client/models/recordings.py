# Generated from spec/recordings.yaml by generator; change the spec.
"""Webex recordings: models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from .common import (
    ABSENT,
    Model,
    OpenEnum,
    enum_reader,
    model_reader,
    read_timestamp,
)

__all__ = [
    "Recording",
    "RecordingDownloadLinks",
    "RecordingFormat",
    "RecordingServiceType",
    "RecordingStatus",
    "read_recording_download_links",
    "read_recording_format",
    "read_recording_service_type",
    "read_recording_status",
]


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Recording(Model):
    """What was recorded of a meeting, or a file that was uploaded."""

    id: str
    """The recording's id."""
    meeting_id: str | None = None
    """The meeting, an instance that has ended."""
    scheduled_meeting_id: str | None = None
    """The scheduled meeting."""
    meeting_series_id: str | None = None
    """The series."""
    topic: str | None = None
    """What it is called."""
    create_time: datetime | None = None
    """When the file was made, which is after the meeting."""
    time_recorded: datetime | None = None
    """When the recording began."""
    host_display_name: str | None = None
    """The host's name; only for administrators, compliance officers and service apps."""
    host_email: str | None = None
    """The host's address; only for administrators, compliance officers and service apps."""
    site_url: str | None = None
    """The site."""
    download_url: str | None = None
    """The page where it can be downloaded; absent where downloads are not allowed."""
    playback_url: str | None = None
    """The page where it can be played."""
    password: str | None = None
    """The password that those pages ask for."""
    temporary_direct_download_links: RecordingDownloadLinks | None = None
    """Where the files of a recording are, for 3 hours, for whoever has the links; only where one recording is asked
    for, and downloads are allowed.
    """
    format: RecordingFormat | None = None
    """What the file of a recording is; ARF is Webex's own, and uploaded files may be anything."""
    service_type: RecordingServiceType | None = None
    """What was recorded; meetings, events, trainings and support have services of their own."""
    duration_seconds: int | None = None
    """How long it is, in seconds."""
    size_bytes: int | None = None
    """How large the file is, in bytes."""
    share_to_me: bool | None = None
    """Whether it was shared with one; not told to compliance officers."""
    integration_tags: list[str] | None = None
    """Keys that the integration that asks gave to the meeting."""
    status: RecordingStatus | None = None
    """Whether a recording is available, in the recycle bin (deleted) or gone for most (purged)."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "meeting_id": "meetingId",
        "scheduled_meeting_id": "scheduledMeetingId",
        "meeting_series_id": "meetingSeriesId",
        "topic": "topic",
        "create_time": "createTime",
        "time_recorded": "timeRecorded",
        "host_display_name": "hostDisplayName",
        "host_email": "hostEmail",
        "site_url": "siteUrl",
        "download_url": "downloadUrl",
        "playback_url": "playbackUrl",
        "password": "password",
        "temporary_direct_download_links": "temporaryDirectDownloadLinks",
        "format": "format",
        "service_type": "serviceType",
        "duration_seconds": "durationSeconds",
        "size_bytes": "sizeBytes",
        "share_to_me": "shareToMe",
        "integration_tags": "integrationTags",
        "status": "status",
    }
    _SECRETS: ClassVar[frozenset[str]] = frozenset(["password"])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.meeting_id = get("meetingId")
        self.scheduled_meeting_id = get("scheduledMeetingId")
        self.meeting_series_id = get("meetingSeriesId")
        self.topic = get("topic")
        self.create_time = (value := get("createTime")) and read_timestamp(value)
        self.time_recorded = (value := get("timeRecorded")) and read_timestamp(value)
        self.host_display_name = get("hostDisplayName")
        self.host_email = get("hostEmail")
        self.site_url = get("siteUrl")
        self.download_url = get("downloadUrl")
        self.playback_url = get("playbackUrl")
        self.password = get("password")
        self.temporary_direct_download_links = (
            value := get("temporaryDirectDownloadLinks")
        ) and read_recording_download_links(value)
        self.format = (value := get("format")) and read_recording_format(value)
        self.service_type = (value := get("serviceType")) and read_recording_service_type(value)
        self.duration_seconds = get("durationSeconds")
        self.size_bytes = get("sizeBytes")
        self.share_to_me = get("shareToMe")
        self.integration_tags = get("integrationTags")
        self.status = (value := get("status")) and read_recording_status(value)
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class RecordingDownloadLinks(Model):
    """Where the files of a recording are, for 3 hours, for whoever has the links; only where one recording is asked
    for, and downloads are allowed.
    """

    recording_download_link: str | None = None
    """The recording itself, MP4 or ARF."""
    audio_download_link: str | None = None
    """The sound alone."""
    transcript_download_link: str | None = None
    """The transcript, where there is one."""
    expiration: datetime | None = None
    """How long the links work."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "recording_download_link": "recordingDownloadLink",
        "audio_download_link": "audioDownloadLink",
        "transcript_download_link": "transcriptDownloadLink",
        "expiration": "expiration",
    }
    _SECRETS: ClassVar[frozenset[str]] = frozenset(
        ["recording_download_link", "audio_download_link", "transcript_download_link"]
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.recording_download_link = get("recordingDownloadLink")
        self.audio_download_link = get("audioDownloadLink")
        self.transcript_download_link = get("transcriptDownloadLink")
        self.expiration = (value := get("expiration")) and read_timestamp(value)
        self._source = data
        self._additional_properties = None
        return self


read_recording_download_links = model_reader(RecordingDownloadLinks)


class RecordingFormat(OpenEnum):
    """What the file of a recording is; ARF is Webex's own, and uploaded files may be anything."""

    MP4 = "MP4"
    ARF = "ARF"
    UPLOADED = "UPLOADED"


read_recording_format = enum_reader(RecordingFormat)


class RecordingServiceType(OpenEnum):
    """What was recorded; meetings, events, trainings and support have services of their own."""

    MEETING_CENTER = "MeetingCenter"
    EVENT_CENTER = "EventCenter"
    TRAINING_CENTER = "TrainingCenter"
    SUPPORT_CENTER = "SupportCenter"


read_recording_service_type = enum_reader(RecordingServiceType)


class RecordingStatus(OpenEnum):
    """Whether a recording is available, in the recycle bin (deleted) or gone for most (purged)."""

    AVAILABLE = "available"
    DELETED = "deleted"
    PURGED = "purged"


read_recording_status = enum_reader(RecordingStatus)
