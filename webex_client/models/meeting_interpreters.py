# Generated from spec/meeting_interpreters.yaml by generator; change the spec.
"""Webex meeting interpreters: models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .common import (
    ABSENT,
    Model,
    model_reader,
    read_each,
)

__all__ = [
    "MeetingInterpretation",
    "MeetingInterpretationPlan",
    "MeetingInterpreter",
    "MeetingInterpreterPlan",
    "read_meeting_interpretation",
    "read_meeting_interpretation_plan",
    "read_meeting_interpreter",
    "read_meeting_interpreter_plan",
]


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingInterpretation(Model):
    """The interpretation in a meeting."""

    enabled: bool | None = None
    """Whether there is interpretation."""
    interpreters: list[MeetingInterpreter] | None = None
    """The interpreters."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "enabled": "enabled",
        "interpreters": "interpreters",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.enabled = get("enabled")
        self.interpreters = (value := get("interpreters")) and read_each(read_meeting_interpreter, value)
        self._source = data
        self._additional_properties = None
        return self


read_meeting_interpretation = model_reader(MeetingInterpretation)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingInterpreter(Model):
    """Somebody who speaks between two languages in a meeting, or a place for somebody."""

    id: str
    """The interpreter's id."""
    language_code1: str | None = None
    """The one language, as ISO 639-1 has it."""
    language_code2: str | None = None
    """The other language, as ISO 639-1 has it."""
    email: str | None = None
    """The interpreter's address."""
    display_name: str | None = None
    """The interpreter's name."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "language_code1": "languageCode1",
        "language_code2": "languageCode2",
        "email": "email",
        "display_name": "displayName",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.language_code1 = get("languageCode1")
        self.language_code2 = get("languageCode2")
        self.email = get("email")
        self.display_name = get("displayName")
        self._source = data
        self._additional_properties = None
        return self


read_meeting_interpreter = model_reader(MeetingInterpreter)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingInterpretationPlan(Model):
    """The interpretation that a meeting is to have."""

    enabled: bool | None = None
    """Whether there is interpretation."""
    interpreters: list[MeetingInterpreterPlan] | None = None
    """The interpreters; none where there is no interpretation."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "enabled": "enabled",
        "interpreters": "interpreters",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.enabled = get("enabled")
        self.interpreters = (value := get("interpreters")) and read_each(read_meeting_interpreter_plan, value)
        self._source = data
        self._additional_properties = None
        return self


read_meeting_interpretation_plan = model_reader(MeetingInterpretationPlan)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingInterpreterPlan(Model):
    """Somebody who is to speak between two languages in a meeting; both languages are needed."""

    language_code1: str | None = None
    """The one language, as ISO 639-1 has it."""
    language_code2: str | None = None
    """The other language, as ISO 639-1 has it."""
    email: str | None = None
    """The interpreter's address."""
    display_name: str | None = None
    """The interpreter's name; of somebody who is invited it becomes the name there."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "language_code1": "languageCode1",
        "language_code2": "languageCode2",
        "email": "email",
        "display_name": "displayName",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.language_code1 = get("languageCode1")
        self.language_code2 = get("languageCode2")
        self.email = get("email")
        self.display_name = get("displayName")
        self._source = data
        self._additional_properties = None
        return self


read_meeting_interpreter_plan = model_reader(MeetingInterpreterPlan)
