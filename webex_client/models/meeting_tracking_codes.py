# Generated from spec/meeting_tracking_codes.yaml by generator; change the spec.
"""Webex meeting tracking codes: models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .common import (
    ABSENT,
    Model,
    OpenEnum,
    enum_reader,
    model_reader,
    read_each,
)

__all__ = [
    "MeetingTrackingCode",
    "MeetingTrackingCodeInputMode",
    "MeetingTrackingCodeOption",
    "MeetingTrackingCodeService",
    "MeetingTrackingCodeType",
    "MeetingTrackingCodeValue",
    "read_meeting_tracking_code_input_mode",
    "read_meeting_tracking_code_option",
    "read_meeting_tracking_code_service",
    "read_meeting_tracking_code_type",
    "read_meeting_tracking_code_value",
]


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingTrackingCode(Model):
    """Something that a site counts its meetings by."""

    id: str
    """The tracking code's id."""
    name: str | None = None
    """What is counted by."""
    site_url: str | None = None
    """The site."""
    options: list[MeetingTrackingCodeOption] | None = None
    """What a meeting can be given."""
    input_mode: MeetingTrackingCodeInputMode | None = None
    """How a tracking code is given: as text, by choosing an option, either way, or on the host's own page alone."""
    service: MeetingTrackingCodeService | None = None
    """Which service a tracking code is for; events, trainings and support have services of their own."""
    type: MeetingTrackingCodeType | None = None
    """Whether a tracking code may be given, must be, is given by an administrator, cannot be given, or has a type
    for each service.
    """

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "site_url": "siteUrl",
        "options": "options",
        "input_mode": "inputMode",
        "service": "service",
        "type": "type",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.name = get("name")
        self.site_url = get("siteUrl")
        self.options = (value := get("options")) and read_each(read_meeting_tracking_code_option, value)
        self.input_mode = (value := get("inputMode")) and read_meeting_tracking_code_input_mode(value)
        self.service = (value := get("service")) and read_meeting_tracking_code_service(value)
        self.type = (value := get("type")) and read_meeting_tracking_code_type(value)
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingTrackingCodeOption(Model):
    """What a meeting can be given for a tracking code."""

    value: str | None = None
    """The value."""
    default_value: bool | None = None
    """Whether it is given where nothing is said."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "value": "value",
        "default_value": "defaultValue",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.value = get("value")
        self.default_value = get("defaultValue")
        self._source = data
        self._additional_properties = None
        return self


read_meeting_tracking_code_option = model_reader(MeetingTrackingCodeOption)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingTrackingCodeValue(Model):
    """What a meeting was given for a tracking code, or is to be given; both are needed."""

    name: str | None = None
    """The tracking code's name, 120 characters at most."""
    value: str | None = None
    """The value, 120 characters at most; one of the options where it can only be chosen."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "value": "value",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.name = get("name")
        self.value = get("value")
        self._source = data
        self._additional_properties = None
        return self


read_meeting_tracking_code_value = model_reader(MeetingTrackingCodeValue)


class MeetingTrackingCodeInputMode(OpenEnum):
    """How a tracking code is given: as text, by choosing an option, either way, or on the host's own page alone."""

    TEXT = "text"
    SELECT = "select"
    EDITABLE_SELECT = "editableSelect"
    HOST_PROFILE_SELECT = "hostProfileSelect"


read_meeting_tracking_code_input_mode = enum_reader(MeetingTrackingCodeInputMode)


class MeetingTrackingCodeService(OpenEnum):
    """Which service a tracking code is for; events, trainings and support have services of their own."""

    ALL = "All"
    MEETING_CENTER = "MeetingCenter"
    EVENT_CENTER = "EventCenter"
    TRAINING_CENTER = "TrainingCenter"
    SUPPORT_CENTER = "SupportCenter"


read_meeting_tracking_code_service = enum_reader(MeetingTrackingCodeService)


class MeetingTrackingCodeType(OpenEnum):
    """Whether a tracking code may be given, must be, is given by an administrator, cannot be given, or has a type
    for each service.
    """

    OPTIONAL = "optional"
    REQUIRED = "required"
    ADMIN_SET = "adminSet"
    NOT_USED = "notUsed"
    NOT_APPLICABLE = "notApplicable"


read_meeting_tracking_code_type = enum_reader(MeetingTrackingCodeType)
