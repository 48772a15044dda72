# Generated from spec/meeting_templates.yaml by generator; change the spec.
"""Webex meeting templates: models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .common import (
    ABSENT,
    Model,
    OpenEnum,
    enum_reader,
)
from .meetings import MeetingPlan, read_meeting_plan

__all__ = ["MeetingTemplate", "MeetingTemplateType", "read_meeting_template_type"]


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingTemplate(Model):
    """Settings that new meetings are made with."""

    id: str
    """The template's id."""
    name: str | None = None
    """The template's name."""
    locale: str | None = None
    """The language, such as `en_GB`."""
    site_url: str | None = None
    """The site."""
    template_type: MeetingTemplateType | None = None
    """Whether a template makes meetings or webinars."""
    is_default: bool | None = None
    """Whether it is used where none is named."""
    is_standard: bool | None = None
    """Whether it is one of the site's."""
    meeting: MeetingPlan | None = None
    """The meeting it makes; not in lists."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "locale": "locale",
        "site_url": "siteUrl",
        "template_type": "templateType",
        "is_default": "isDefault",
        "is_standard": "isStandard",
        "meeting": "meeting",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.name = get("name")
        self.locale = get("locale")
        self.site_url = get("siteUrl")
        self.template_type = (value := get("templateType")) and read_meeting_template_type(value)
        self.is_default = get("isDefault")
        self.is_standard = get("isStandard")
        self.meeting = (value := get("meeting")) and read_meeting_plan(value)
        self._source = data
        self._additional_properties = None
        return self


class MeetingTemplateType(OpenEnum):
    """Whether a template makes meetings or webinars."""

    MEETING = "meeting"
    WEBINAR = "webinar"


read_meeting_template_type = enum_reader(MeetingTemplateType)
