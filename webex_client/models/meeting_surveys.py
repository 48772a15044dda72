# Generated from spec/meeting_surveys.yaml by generator; change the spec.
"""Webex meeting surveys: models and enums."""

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
    read_each,
    read_timestamp,
)

__all__ = [
    "MeetingSurvey",
    "MeetingSurveyLink",
    "MeetingSurveyResult",
    "SurveyAnswer",
    "SurveyAnswers",
    "SurveyQuestion",
    "SurveyQuestionOption",
    "SurveyQuestionType",
    "read_survey_answer",
    "read_survey_answers",
    "read_survey_question",
    "read_survey_question_option",
    "read_survey_question_type",
]


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingSurvey(Model):
    """What those who were in a webinar are asked."""

    id: str
    """The survey's id."""
    survey_name: str | None = None
    """The survey's name."""
    meeting_id: str | None = None
    """The webinar."""
    description: str | None = None
    """What it is about."""
    allow_anonymous_submit: bool | None = None
    """Whether people may answer without a name."""
    questions: list[SurveyQuestion] | None = None
    """The questions."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "survey_name": "surveyName",
        "meeting_id": "meetingId",
        "description": "description",
        "allow_anonymous_submit": "allowAnonymousSubmit",
        "questions": "questions",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.survey_name = get("surveyName")
        self.meeting_id = get("meetingId")
        self.description = get("description")
        self.allow_anonymous_submit = get("allowAnonymousSubmit")
        self.questions = (value := get("questions")) and read_each(read_survey_question, value)
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class SurveyQuestion(Model):
    """A question of a survey."""

    id: int
    """The question's id."""
    question: str | None = None
    """The question."""
    required: bool | None = None
    """Whether it must be answered."""
    type: SurveyQuestionType | None = None
    """How a question is answered."""
    from_score: int | None = None
    """The lowest score; of ratings."""
    from_label: str | None = None
    """What the lowest score means; of ratings."""
    to_score: int | None = None
    """The highest score; of ratings."""
    to_label: str | None = None
    """What the highest score means; of ratings."""
    options: list[SurveyQuestionOption] | None = None
    """What one can choose from; of check boxes, lists and radio buttons."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "question": "question",
        "required": "required",
        "type": "type",
        "from_score": "fromScore",
        "from_label": "fromLabel",
        "to_score": "toScore",
        "to_label": "toLabel",
        "options": "options",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.question = get("question")
        self.required = get("required")
        self.type = (value := get("type")) and read_survey_question_type(value)
        self.from_score = get("fromScore")
        self.from_label = get("fromLabel")
        self.to_score = get("toScore")
        self.to_label = get("toLabel")
        self.options = (value := get("options")) and read_each(read_survey_question_option, value)
        self._source = data
        self._additional_properties = None
        return self


read_survey_question = model_reader(SurveyQuestion)


class SurveyQuestionType(OpenEnum):
    """How a question is answered."""

    TEXT = "text"
    RATING = "rating"
    CHECKBOX = "checkbox"
    SINGLE_DROPDOWN = "singleDropdown"
    SINGLE_RADIO = "singleRadio"


read_survey_question_type = enum_reader(SurveyQuestionType)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class SurveyQuestionOption(Model):
    """What one can choose for an answer."""

    id: int
    """The option's id."""
    value: str | None = None
    """The answer."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "value": "value",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.value = get("value")
        self._source = data
        self._additional_properties = None
        return self


read_survey_question_option = model_reader(SurveyQuestionOption)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingSurveyResult(Model):
    """What somebody answered to a survey."""

    id: str
    """The result's id."""
    survey_name: str | None = None
    """The survey's name."""
    meeting_id: str | None = None
    """The webinar."""
    email: str | None = None
    """The address of whoever answered."""
    display_name: str | None = None
    """The name of whoever answered."""
    create_time: datetime | None = None
    """When it was answered."""
    questions: list[SurveyAnswers] | None = None
    """The questions, with the answers."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "survey_name": "surveyName",
        "meeting_id": "meetingId",
        "email": "email",
        "display_name": "displayName",
        "create_time": "createTime",
        "questions": "questions",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.survey_name = get("surveyName")
        self.meeting_id = get("meetingId")
        self.email = get("email")
        self.display_name = get("displayName")
        self.create_time = (value := get("createTime")) and read_timestamp(value)
        self.questions = (value := get("questions")) and read_each(read_survey_answers, value)
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class SurveyAnswers(Model):
    """What somebody answered to one question."""

    id: int
    """The question's id."""
    question: str | None = None
    """The question."""
    type: SurveyQuestionType | None = None
    """How a question is answered."""
    answers: list[SurveyAnswer] | None = None
    """The answers; several where there are check boxes."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "question": "question",
        "type": "type",
        "answers": "answers",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.question = get("question")
        self.type = (value := get("type")) and read_survey_question_type(value)
        self.answers = (value := get("answers")) and read_each(read_survey_answer, value)
        self._source = data
        self._additional_properties = None
        return self


read_survey_answers = model_reader(SurveyAnswers)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class SurveyAnswer(Model):
    """An answer of somebody."""

    option_id: int | None = None
    """The id of what was chosen; it means nothing where there was no choice."""
    answer: str | None = None
    """The answer."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "option_id": "optionId",
        "answer": "answer",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.option_id = get("optionId")
        self.answer = get("answer")
        self._source = data
        self._additional_properties = None
        return self


read_survey_answer = model_reader(SurveyAnswer)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingSurveyLink(Model):
    """Where somebody answers a survey."""

    email: str | None = None
    """Whose link it is, by address."""
    survey_link: str | None = None
    """The link; whoever has it answers as that person."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "email": "email",
        "survey_link": "surveyLink",
    }
    _SECRETS: ClassVar[frozenset[str]] = frozenset(["survey_link"])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.email = get("email")
        self.survey_link = get("surveyLink")
        self._source = data
        self._additional_properties = None
        return self
