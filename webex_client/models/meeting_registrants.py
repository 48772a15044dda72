# Generated from spec/meeting_registrants.yaml by generator; change the spec.
"""Webex meeting registrants: models and enums."""

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
    "MeetingRegistrant",
    "MeetingRegistration",
    "NewMeetingRegistrant",
    "RegistrantAnswer",
    "RegistrantAnswers",
    "RegistrantReference",
    "RegistrantSortBy",
    "RegistrantSortOrder",
    "RegistrantStatus",
    "RegistrationCondition",
    "RegistrationField",
    "RegistrationQuestion",
    "RegistrationQuestionOption",
    "RegistrationQuestionType",
    "RegistrationResult",
    "RegistrationRule",
    "read_meeting_registration",
    "read_registrant_answer",
    "read_registrant_answers",
    "read_registrant_status",
    "read_registration_condition",
    "read_registration_field",
    "read_registration_question",
    "read_registration_question_option",
    "read_registration_question_type",
    "read_registration_result",
    "read_registration_rule",
]


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingRegistration(Model):
    """The form by which people register for a meeting or webinar."""

    auto_accept_request: bool | None = None
    """Whether everybody is let in at once."""
    require_first_name: bool | None = None
    """Whether the first name is asked for, as it must be."""
    require_last_name: bool | None = None
    """Whether the last name is asked for, as it must be."""
    require_email: bool | None = None
    """Whether the address is asked for, as it must be."""
    require_job_title: bool | None = None
    """Whether it is asked what people are in their organization."""
    require_company_name: bool | None = None
    """Whether the organization is asked for."""
    require_address1: bool | None = None
    """Whether the first line of the postal address is asked for."""
    require_address2: bool | None = None
    """Whether the second line of the postal address is asked for."""
    require_city: bool | None = None
    """Whether the city is asked for."""
    require_state: bool | None = None
    """Whether the state is asked for."""
    require_zip_code: bool | None = None
    """Whether the postal code is asked for."""
    require_country_region: bool | None = None
    """Whether the country is asked for."""
    require_work_phone: bool | None = None
    """Whether the phone number is asked for."""
    require_fax: bool | None = None
    """Whether the fax number is asked for."""
    enabled_registration_id: bool | None = None
    """Whether each registrant of a webinar gets a number to join with."""
    max_register_num: int | None = None
    """How many people may register for a meeting."""
    customized_questions: list[RegistrationQuestion] | None = None
    """Questions of the host's own."""
    rules: list[RegistrationRule] | None = None
    """Who is let in or turned away at once, by what they say in the standard fields."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "auto_accept_request": "autoAcceptRequest",
        "require_first_name": "requireFirstName",
        "require_last_name": "requireLastName",
        "require_email": "requireEmail",
        "require_job_title": "requireJobTitle",
        "require_company_name": "requireCompanyName",
        "require_address1": "requireAddress1",
        "require_address2": "requireAddress2",
        "require_city": "requireCity",
        "require_state": "requireState",
        "require_zip_code": "requireZipCode",
        "require_country_region": "requireCountryRegion",
        "require_work_phone": "requireWorkPhone",
        "require_fax": "requireFax",
        "enabled_registration_id": "enabledRegistrationId",
        "max_register_num": "maxRegisterNum",
        "customized_questions": "customizedQuestions",
        "rules": "rules",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.auto_accept_request = get("autoAcceptRequest")
        self.require_first_name = get("requireFirstName")
        self.require_last_name = get("requireLastName")
        self.require_email = get("requireEmail")
        self.require_job_title = get("requireJobTitle")
        self.require_company_name = get("requireCompanyName")
        self.require_address1 = get("requireAddress1")
        self.require_address2 = get("requireAddress2")
        self.require_city = get("requireCity")
        self.require_state = get("requireState")
        self.require_zip_code = get("requireZipCode")
        self.require_country_region = get("requireCountryRegion")
        self.require_work_phone = get("requireWorkPhone")
        self.require_fax = get("requireFax")
        self.enabled_registration_id = get("enabledRegistrationId")
        self.max_register_num = get("maxRegisterNum")
        self.customized_questions = (value := get("customizedQuestions")) and read_each(
            read_registration_question, value
        )
        self.rules = (value := get("rules")) and read_each(read_registration_rule, value)
        self._source = data
        self._additional_properties = None
        return self


read_meeting_registration = model_reader(MeetingRegistration)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class RegistrationQuestion(Model):
    """A question of the host's own in a form; to make one, the question and its type are needed."""

    id: str | int | None = None
    """The question's id, a number; a new question has none."""
    question: str | None = None
    """The question."""
    required: bool | None = None
    """Whether it must be answered."""
    type: RegistrationQuestionType | None = None
    """How a question is answered."""
    max_length: int | None = None
    """How many characters an answer may have, 999 at most; for lines of text."""
    options: list[RegistrationQuestionOption] | None = None
    """What one can choose from; for check boxes, lists and radio buttons."""
    rules: list[RegistrationRule] | None = None
    """Who is let in or turned away at once, by the answer."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "question": "question",
        "required": "required",
        "type": "type",
        "max_length": "maxLength",
        "options": "options",
        "rules": "rules",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id")
        self.question = get("question")
        self.required = get("required")
        self.type = (value := get("type")) and read_registration_question_type(value)
        self.max_length = get("maxLength")
        self.options = (value := get("options")) and read_each(read_registration_question_option, value)
        self.rules = (value := get("rules")) and read_each(read_registration_rule, value)
        self._source = data
        self._additional_properties = None
        return self


read_registration_question = model_reader(RegistrationQuestion)


class RegistrationQuestionType(OpenEnum):
    """How a question is answered."""

    SINGLE_LINE_TEXT_BOX = "singleLineTextBox"
    MULTI_LINE_TEXT_BOX = "multiLineTextBox"
    CHECKBOX = "checkbox"
    DROPDOWN_LIST = "dropdownList"
    RADIO_BUTTONS = "radioButtons"


read_registration_question_type = enum_reader(RegistrationQuestionType)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class RegistrationQuestionOption(Model):
    """What one can choose for an answer."""

    id: str | int | None = None
    """The option's id, a number; a new option has none."""
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
        self.id = get("id")
        self.value = get("value")
        self._source = data
        self._additional_properties = None
        return self


read_registration_question_option = model_reader(RegistrationQuestionOption)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class RegistrationRule(Model):
    """Whom to let in or turn away at once. Condition, value and result are needed."""

    question: RegistrationField | None = None
    """The field to look at; not where the rule belongs to a question."""
    condition: RegistrationCondition | None = None
    """How an answer is held against a value."""
    value: str | None = None
    """What to look for."""
    result: RegistrationResult | None = None
    """Whether somebody is let in or turned away."""
    match_case: bool | None = None
    """Whether it matters if letters are small."""
    order: int | None = None
    """When the rule comes, among all rules of the form; it is needed for rules of fields."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "question": "question",
        "condition": "condition",
        "value": "value",
        "result": "result",
        "match_case": "matchCase",
        "order": "order",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.question = (value := get("question")) and read_registration_field(value)
        self.condition = (value := get("condition")) and read_registration_condition(value)
        self.value = get("value")
        self.result = (value := get("result")) and read_registration_result(value)
        self.match_case = get("matchCase")
        self.order = get("order")
        self._source = data
        self._additional_properties = None
        return self


read_registration_rule = model_reader(RegistrationRule)


class RegistrationField(OpenEnum):
    """A standard field of a form."""

    LAST_NAME = "lastName"
    EMAIL = "email"
    JOB_TITLE = "jobTitle"
    COMPANY_NAME = "companyName"
    ADDRESS1 = "address1"
    ADDRESS2 = "address2"
    CITY = "city"
    STATE = "state"
    ZIP_CODE = "zipCode"
    COUNTRY_REGION = "countryRegion"
    WORK_PHONE = "workPhone"
    FAX = "fax"


read_registration_field = enum_reader(RegistrationField)


class RegistrationCondition(OpenEnum):
    """How an answer is held against a value."""

    CONTAINS = "contains"
    NOT_CONTAINS = "notContains"
    BEGINS_WITH = "beginsWith"
    ENDS_WITH = "endsWith"
    EQUALS = "equals"
    NOT_EQUALS = "notEquals"


read_registration_condition = enum_reader(RegistrationCondition)


class RegistrationResult(OpenEnum):
    """Whether somebody is let in or turned away."""

    APPROVE = "approve"
    REJECT = "reject"


read_registration_result = enum_reader(RegistrationResult)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingRegistrant(Model):
    """Somebody who registered for a meeting."""

    id: str
    """The registrant's id."""
    registrant_id: str | None = None
    """An older name of `id`."""
    status: RegistrantStatus | None = None
    """Whether a registrant is let in, waits for the host, or is turned away."""
    first_name: str | None = None
    """The first name."""
    last_name: str | None = None
    """The last name."""
    email: str | None = None
    """The address."""
    job_title: str | None = None
    """What the person is in the organization."""
    company_name: str | None = None
    """The organization."""
    address1: str | None = None
    """The first line of the postal address."""
    address2: str | None = None
    """The second line of the postal address."""
    city: str | None = None
    """The city."""
    state: str | None = None
    """The state."""
    zip_code: str | int | None = None
    """The postal code, which may be a number."""
    country_region: str | None = None
    """The country, in words."""
    work_phone: str | None = None
    """The phone number."""
    fax: str | None = None
    """The fax number."""
    registration_time: datetime | None = None
    """When the person registered."""
    customized_questions: list[RegistrantAnswers] | None = None
    """What was answered to the host's own questions."""
    source_id: str | None = None
    """Where the person was invited from; `meeting_invitation_sources` has the sources."""
    registration_id: str | None = None
    """The number to join a webinar with, where it gives such."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "registrant_id": "registrantId",
        "status": "status",
        "first_name": "firstName",
        "last_name": "lastName",
        "email": "email",
        "job_title": "jobTitle",
        "company_name": "companyName",
        "address1": "address1",
        "address2": "address2",
        "city": "city",
        "state": "state",
        "zip_code": "zipCode",
        "country_region": "countryRegion",
        "work_phone": "workPhone",
        "fax": "fax",
        "registration_time": "registrationTime",
        "customized_questions": "customizedQuestions",
        "source_id": "sourceId",
        "registration_id": "registrationId",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.registrant_id = get("registrantId")
        self.status = (value := get("status")) and read_registrant_status(value)
        self.first_name = get("firstName")
        self.last_name = get("lastName")
        self.email = get("email")
        self.job_title = get("jobTitle")
        self.company_name = get("companyName")
        self.address1 = get("address1")
        self.address2 = get("address2")
        self.city = get("city")
        self.state = get("state")
        self.zip_code = get("zipCode")
        self.country_region = get("countryRegion")
        self.work_phone = get("workPhone")
        self.fax = get("fax")
        self.registration_time = (value := get("registrationTime")) and read_timestamp(value)
        self.customized_questions = (value := get("customizedQuestions")) and read_each(read_registrant_answers, value)
        self.source_id = get("sourceId")
        self.registration_id = get("registrationId")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class NewMeetingRegistrant(Model):
    """Somebody to register for a meeting."""

    first_name: str
    """The first name."""
    last_name: str
    """The last name."""
    email: str
    """The address."""
    send_email: bool | None = None
    """Whether the registrant gets an e-mail, as is done where nothing is said."""
    job_title: str | None = None
    """What the person is in the organization."""
    company_name: str | None = None
    """The organization."""
    address1: str | None = None
    """The first line of the postal address."""
    address2: str | None = None
    """The second line of the postal address."""
    city: str | None = None
    """The city."""
    state: str | None = None
    """The state."""
    zip_code: str | int | None = None
    """The postal code, which may be a number."""
    country_region: str | None = None
    """The country, in words."""
    work_phone: str | None = None
    """The phone number."""
    fax: str | None = None
    """The fax number."""
    customized_questions: list[RegistrantAnswers] | None = None
    """What was answered to the host's own questions."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "first_name": "firstName",
        "last_name": "lastName",
        "email": "email",
        "send_email": "sendEmail",
        "job_title": "jobTitle",
        "company_name": "companyName",
        "address1": "address1",
        "address2": "address2",
        "city": "city",
        "state": "state",
        "zip_code": "zipCode",
        "country_region": "countryRegion",
        "work_phone": "workPhone",
        "fax": "fax",
        "customized_questions": "customizedQuestions",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.first_name = get("firstName", ABSENT)
        self.last_name = get("lastName", ABSENT)
        self.email = get("email", ABSENT)
        self.send_email = get("sendEmail")
        self.job_title = get("jobTitle")
        self.company_name = get("companyName")
        self.address1 = get("address1")
        self.address2 = get("address2")
        self.city = get("city")
        self.state = get("state")
        self.zip_code = get("zipCode")
        self.country_region = get("countryRegion")
        self.work_phone = get("workPhone")
        self.fax = get("fax")
        self.customized_questions = (value := get("customizedQuestions")) and read_each(read_registrant_answers, value)
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class RegistrantReference(Model):
    """A registrant to do something with."""

    id: str
    """The registrant's id."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class RegistrantAnswers(Model):
    """What a registrant answered to one question."""

    question_id: int | str | None = None
    """The question's id."""
    answers: list[RegistrantAnswer] | None = None
    """The answers; several where there are check boxes."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "question_id": "questionId",
        "answers": "answers",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.question_id = get("questionId")
        self.answers = (value := get("answers")) and read_each(read_registrant_answer, value)
        self._source = data
        self._additional_properties = None
        return self


read_registrant_answers = model_reader(RegistrantAnswers)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class RegistrantAnswer(Model):
    """An answer of a registrant."""

    option_id: int | str | None = None
    """The id of what was chosen, where there was a choice."""
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


read_registrant_answer = model_reader(RegistrantAnswer)


class RegistrantStatus(OpenEnum):
    """Whether a registrant is let in, waits for the host, or is turned away."""

    APPROVED = "approved"
    PENDING = "pending"
    REJECTED = "rejected"


read_registrant_status = enum_reader(RegistrantStatus)


class RegistrantSortBy(OpenEnum):
    """What registrants can be sorted by; by the time they registered where nothing is said."""

    FIRST_NAME = "firstName"
    LAST_NAME = "lastName"
    STATUS = "status"
    EMAIL = "email"


class RegistrantSortOrder(OpenEnum):
    """Whether a list goes up or down."""

    ASC = "ASC"
    DESC = "DESC"
