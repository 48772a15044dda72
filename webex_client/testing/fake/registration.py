"""The forms by which people register for meetings: what they ask for, and who is let in at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from .errors import Refusal
from .ids import Ids
from .tables import Json

__all__ = ["checked_answers", "first_status", "made_form", "missing_field"]

_ALWAYS = ("requireFirstName", "requireLastName", "requireEmail")
_ASKED_FOR: Mapping[str, str] = {
    "requireJobTitle": "jobTitle",
    "requireCompanyName": "companyName",
    "requireAddress1": "address1",
    "requireAddress2": "address2",
    "requireCity": "city",
    "requireState": "state",
    "requireZipCode": "zipCode",
    "requireCountryRegion": "countryRegion",
    "requireWorkPhone": "workPhone",
    "requireFax": "fax",
}
"""What a form may ask for, and the field of a registrant that answers it."""

_CHOICES = ("checkbox", "dropdownList", "radioButtons")
_LONGEST_ANSWER = 999
_LAST = 2**31
"""The place of a rule that says none."""

_CONDITIONS: Mapping[str, Callable[[str, str], bool]] = {
    "contains": lambda answer, value: value in answer,
    "beginsWith": lambda answer, value: answer.startswith(value),
    "endsWith": lambda answer, value: answer.endswith(value),
    "equals": lambda answer, value: answer == value,
}
_OPPOSITES: Mapping[str, str] = {"notContains": "contains", "notEquals": "equals"}
_RESULTS: Mapping[str, str] = {"approve": "approved", "reject": "rejected"}


def made_form(ids: Ids, plan: Json, before: Json | None = None) -> Json:
    """The form that a plan asks for, in place of the one `before`. Raises a `Refusal` for one that cannot be.

    What the plan leaves out is not asked for; questions and options without an id get one.
    """
    for name in _ALWAYS:
        if plan.get(name) is False:
            raise Refusal(400, f"{name} must be true: names and address are always asked for.")
    if "maxRegisterNum" in plan and plan["maxRegisterNum"] < 1:
        raise Refusal(400, "maxRegisterNum must be 1 at least.")
    known = {question["id"] for question in (before or {}).get("customizedQuestions", [])}
    questions = [_question(ids, question, known) for question in plan.get("customizedQuestions", [])]
    if len({question["id"] for question in questions}) < len(questions):
        raise Refusal(400, "Each of customizedQuestions must have an id of its own.")
    for rule in plan.get("rules", []):
        _refuse_incomplete(rule, ("question", "condition", "value", "result", "order"), "A rule")
    return {
        "autoAcceptRequest": plan.get("autoAcceptRequest", False),
        **dict.fromkeys(_ALWAYS, True),
        **{name: plan.get(name, False) for name in (*_ASKED_FOR, "enabledRegistrationId")},
        **({"maxRegisterNum": plan["maxRegisterNum"]} if "maxRegisterNum" in plan else {}),
        **({"customizedQuestions": questions} if questions else {}),
        **({"rules": plan["rules"]} if plan.get("rules") else {}),
    }


def missing_field(form: Json, registrant: Json) -> str | None:
    """The field that the form asks for and the registrant does not have; None where nothing is missing."""
    asked = (field for name, field in _ASKED_FOR.items() if form[name])
    required = ("firstName", "lastName", *asked)
    return next((name for name in required if not str(registrant.get(name, "")).strip()), None)


def checked_answers(form: Json, given: Sequence[Json]) -> list[Json]:
    """What somebody answered to the questions of a form. Raises a `Refusal` for what is no answer to them."""
    questions: Mapping[str, Json] = {question["id"]: question for question in form.get("customizedQuestions", [])}
    answered: dict[str, Json] = {}
    for entry in given:
        question = questions.get(str(entry.get("questionId")))
        if question is None or question["id"] in answered:
            raise Refusal(400, f"questionId={entry.get('questionId')!r}: no question of the form, or answered twice.")
        answered[question["id"]] = {
            "questionId": int(question["id"]),
            "answers": _answers_to(question, entry.get("answers", [])),
        }
    for question in questions.values():
        if question.get("required") and not answered.get(question["id"], {}).get("answers"):
            raise Refusal(400, f"The question {question['question']!r} must be answered.")
    return list(answered.values())


def first_status(form: Json, registrant: Json) -> str:
    """Whether somebody who has just registered is let in: by the first rule that holds, and else by the host."""
    if form["autoAcceptRequest"]:
        return "approved"
    rules = sorted(_rules(form, registrant), key=lambda pair: int(pair[0].get("order", _LAST)))
    return next((_RESULTS[rule["result"]] for rule, answers in rules if _holds(rule, answers)), "pending")


def _question(ids: Ids, plan: Json, known: set[str]) -> Json:
    _refuse_incomplete(plan, ("question", "type"), "A question")
    if "id" in plan and str(plan["id"]) not in known:
        raise Refusal(400, f"The form has no question with the id {plan['id']}; a new one has none.")
    if not 1 <= plan.get("maxLength", 1) <= _LONGEST_ANSWER:
        raise Refusal(400, f"maxLength must be 1 to {_LONGEST_ANSWER}.")
    options: Sequence[Json] = plan.get("options", [])
    if bool(options) != (plan["type"] in _CHOICES):
        raise Refusal(400, f"A question has options if it is one of {', '.join(_CHOICES)}, and only then.")
    for option in options:
        _refuse_incomplete(option, ("value",), "An option")
    for rule in plan.get("rules", []):
        _refuse_incomplete(rule, ("condition", "value", "result"), "A rule")
    numbered = [{"id": str(number), "value": option["value"]} for number, option in enumerate(options, 1)]
    return {
        **plan,
        "id": str(plan["id"]) if "id" in plan else ids.digits(7),
        **({"options": numbered} if numbered else {}),
    }


def _answers_to(question: Json, given: Sequence[Json]) -> list[Json]:
    if question["type"] not in _CHOICES:
        text = str(given[0].get("answer", "")) if given else ""
        if len(given) > 1 or len(text) > question.get("maxLength", _LONGEST_ANSWER):
            raise Refusal(400, f"The question {question['question']!r} has one answer, which must not be too long.")
        return [{"answer": text}] if text else []
    if len(given) > 1 and question["type"] != "checkbox":
        raise Refusal(400, f"The question {question['question']!r} has one answer.")
    return [_chosen(question, answer) for answer in given]


def _chosen(question: Json, answer: Json) -> Json:
    """What was chosen, by its id, by its text, or by both."""
    for option in question["options"]:
        number, text = str(answer.get("optionId", option["id"])), answer.get("answer", option["value"])
        if answer and (number, text) == (option["id"], option["value"]):
            return {"optionId": int(option["id"]), "answer": option["value"]}
    raise Refusal(400, f"The question {question['question']!r} does not have that answer to choose.")


def _rules(form: Json, registrant: Json) -> Iterator[tuple[Json, list[str]]]:
    """The rules of a form, each with what it is held against."""
    for rule in form.get("rules", []):
        yield rule, [str(registrant.get(rule["question"], ""))]
    given = {str(entry["questionId"]): entry["answers"] for entry in registrant.get("customizedQuestions", [])}
    for question in form.get("customizedQuestions", []):
        for rule in question.get("rules", []):
            yield rule, [str(answer["answer"]) for answer in given.get(question["id"], [])]


def _holds(rule: Json, answers: Sequence[str]) -> bool:
    value: str = rule["value"]
    if not rule.get("matchCase", False):
        value, answers = value.casefold(), [answer.casefold() for answer in answers]
    opposite = _OPPOSITES.get(rule["condition"])
    holds = _CONDITIONS[opposite or rule["condition"]]
    return any(holds(answer, value) for answer in answers) != (opposite is not None)


def _refuse_incomplete(entry: Json, names: Sequence[str], what: str) -> None:
    for name in names:
        if str(entry.get(name, "")).strip() == "":
            raise Refusal(400, f"{what} needs {name}.")
