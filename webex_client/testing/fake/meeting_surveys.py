"""How a test has people asked what they think of a webinar: `fake.surveys`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC
from typing import TYPE_CHECKING, Any

from ...errors import ArgumentError
from ...models.common import is_array, is_object
from .ids import key_of
from .meeting_kinds import Instance, Meeting
from .tables import Json
from .zones import in_zone

if TYPE_CHECKING:
    from .service import Service

__all__ = ["MeetingSurveys", "is_webinar"]

_CHOICES = ("checkbox", "singleDropdown", "singleRadio")
_TYPES = ("text", "rating", *_CHOICES)
_FIELDS = ("question", "required", "type", "fromScore", "fromLabel", "toScore", "toLabel", "options")


def is_webinar(meeting: Meeting) -> bool:
    """Whether a meeting is a webinar, which alone has surveys and invitation sources."""
    return bool(meeting.fields.get("scheduledType") == "webinar")


class MeetingSurveys:
    """Surveys of webinars and what people answer, neither of which a request can make: `fake.surveys`.

        fake.surveys.add(webinar.id, [
            {"question": "What should it weave?"},
            {"question": "Which part did you like?", "type": "checkbox", "options": ["The mill", "The store"]},
        ])
        fake.surveys.answer(webinar.id, "charles@example.com", ["Leaves", ["The mill"]])

    A webinar is named by its id; what cannot be is an `ArgumentError`.
    """

    def __init__(self, service: Service) -> None:
        self._service = service
        self._organization = service.organization

    def add(
        self,
        meeting_id: str,
        questions: Sequence[Mapping[str, Any]],
        *,
        name: str = "Survey",
        description: str = "",
        allow_anonymous_submit: bool = False,
    ) -> str:
        """Give a webinar a survey, in place of the one it has; the id of the survey.

        Questions are written as the API has them: `question`, `type` (`text` where it is not said), `required`,
        `fromScore` and such of ratings, `options` as texts.
        """
        with self._service.doing():
            organization, series = self._organization, self._webinar(meeting_id).series
            if not _is_text(name):
                raise ArgumentError(f"name={name!r}: a text is needed, and not an empty one")
            if not is_array(questions) or not questions:
                raise ArgumentError("questions: a list is needed, and not an empty one")
            row: Json = {
                "id": organization.ids.new_hex("SURVEY"),
                "surveyName": name,
                "meetingId": series.id,
                "description": str(description),
                "allowAnonymousSubmit": bool(allow_anonymous_submit),
                "questions": [self._question(number, question) for number, question in enumerate(questions)],
            }
            for before in organization.surveys.where("meetingId", series.id):
                organization.surveys.remove(before)
            return str(organization.surveys.add(row)["id"])

    def answer(
        self,
        meeting_id: str,
        email: str,
        answers: Sequence[str | int | Sequence[str] | None],
        *,
        display_name: str | None = None,
    ) -> str:
        """Let somebody answer the survey of a webinar that was held, and give the id of the result.

        `answers` are in the order of the questions: a text, a number for a rating, one or more options; None where
        nothing was answered. Of a series it is the last webinar that was held.
        """
        with self._service.doing():
            organization, meeting = self._organization, self._webinar(meeting_id)
            surveys = organization.surveys.where("meetingId", meeting.series.id)
            if not surveys:
                raise ArgumentError(f"{meeting_id!r}: the webinar has no survey; add gives it one")
            [survey] = surveys
            held = [meeting] if isinstance(meeting, Instance) else meeting.series.instances[-1:]
            if not held:
                raise ArgumentError(f"{meeting_id!r}: the webinar was not held yet; fake.meetings.start begins it")
            questions: list[Json] = survey["questions"]
            if not _is_text(email) or "@" not in email.strip("@"):
                raise ArgumentError(f"email={email!r} is no address")
            if not is_array(answers) or len(answers) != len(questions):
                raise ArgumentError(f"answers: {len(questions)} are needed, one for each question")
            person = organization.person_at(email)
            shown: Json = {
                "id": key_of(organization.ids.new("SURVEY_RESULT")),
                "surveyName": survey["surveyName"],
                "meetingId": meeting.series.id,
                "email": email,
                "displayName": str(display_name or "")
                or (email.partition("@")[0] if person is None else person["displayName"]),
                "createTime": in_zone(organization.clock.stamp(), UTC),
                "questions": [
                    {name: question[name] for name in ("id", "question", "type")}
                    | {"answers": list(_answered(question, answer))}
                    for question, answer in zip(questions, answers, strict=True)
                ],
            }
            row = {"id": shown["id"], "meetingId": meeting.series.id, "instanceId": held[0].id, "shown": shown}
            return str(organization.survey_results.add(row)["id"])

    def _webinar(self, meeting_id: str) -> Meeting:
        meeting = self._organization.meetings.find(meeting_id)
        if meeting is None or not is_webinar(meeting):
            raise ArgumentError(f"{meeting_id!r}: there is no such webinar")
        return meeting

    def _question(self, number: int, given: object) -> Json:
        where = f"questions[{number}]"
        if not is_object(given):
            raise ArgumentError(f"{where}: an object is needed")
        unknown = given.keys() - set(_FIELDS)
        if unknown:
            raise ArgumentError(f"{where}: {', '.join(sorted(unknown))} is not known; known are {', '.join(_FIELDS)}")
        question: Json = {"type": "text", "required": False, **given}
        kind, options = question["type"], question.get("options", [])
        if not _is_text(question.get("question")):
            raise ArgumentError(f"{where}: question is missing")
        if kind not in _TYPES:
            raise ArgumentError(f"{where}: type must be one of {', '.join(_TYPES)}")
        if not is_array(options) or not all(map(_is_text, options)) or bool(options) != (kind in _CHOICES):
            raise ArgumentError(f"{where}: options are texts, for {', '.join(_CHOICES)}, which need them")
        if kind == "rating":
            question = {"fromScore": 1, "toScore": 5, **question}
            if not all(isinstance(question[name], int) for name in ("fromScore", "toScore")):
                raise ArgumentError(f"{where}: fromScore and toScore must be numbers")
        question["id"] = int(self._organization.ids.digits(7))
        if options:
            question["options"] = [{"id": place, "value": text} for place, text in enumerate(options, 1)]
        return {name: question[name] for name in ("id", *_FIELDS) if name in question}


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _answered(question: Json, answer: str | int | Sequence[str] | None) -> Iterator[Json]:
    """The answers to a question. Raises `ArgumentError` for what cannot be answered."""
    each = [str(text) for text in answer] if is_array(answer) else [] if answer is None else [str(answer)]
    if not each:
        if question["required"]:
            raise ArgumentError(f"answers: {question['question']!r} must be answered")
        return
    if len(each) > 1 and question["type"] != "checkbox":
        raise ArgumentError(f"answers: {question['question']!r} has one answer")
    if question["type"] == "rating":
        scores = [str(score) for score in range(question["fromScore"], question["toScore"] + 1)]
        if each[0] not in scores:
            raise ArgumentError(f"answers: {question['question']!r} is rated {scores[0]} to {scores[-1]}")
    for text in each:
        chosen = [option["id"] for option in question.get("options", []) if option["value"] == text]
        if question["type"] in _CHOICES and not chosen:
            raise ArgumentError(f"answers: {text!r} is no option of {question['question']!r}")
        # Where there was no choice the id means nothing, but it is there.
        yield {"optionId": chosen[0] if chosen else 1, "answer": text}
