"""The forms by which people register for the fake's meetings: what they ask for, and whom they let in at once."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from refusals import refused

from webex_client import WebexClient
from webex_client.models import Meeting
from webex_client.testing import FakeWebex
from webex_client.testing.fake.ids import Ids
from webex_client.testing.fake.registration import first_status, made_form

COLOURS = {"question": "Which colour?", "type": "checkbox", "options": [{"value": "red"}, {"value": "green"}]}


@pytest.fixture
def meeting(webex: WebexClient) -> Meeting:
    return plan(webex)


def plan(webex: WebexClient, **options: Any) -> Meeting:
    return webex.meetings.create(
        title="Engines",
        start="2026-03-02T09:00:00Z",
        end="2026-03-02T10:00:00Z",
        **{"password": "Bernoulli7", **options},
    )


def register(webex: WebexClient, meeting: Meeting, **fields: Any) -> Any:
    person = {"first_name": "Charles", "last_name": "Babbage", "email": "charles@example.com"}
    return webex.meeting_registrants.create(meeting.id, **{**person, **fields})


def test_a_form_asks_for_names_and_address_and_what_it_says(webex: WebexClient, meeting: Meeting) -> None:
    form = webex.meeting_registrants.update_form(meeting.id, require_city=True, require_zip_code=True)

    assert (form.require_first_name, form.require_last_name, form.require_email) == (True, True, True)
    assert (form.require_city, form.require_fax, form.auto_accept_request) == (True, False, False)
    assert webex.meeting_registrants.get_form(meeting.id) == form
    assert webex.meetings.get(meeting.id).registration is not None
    with refused(400, "asks for city"):
        register(webex, meeting, zip_code=1843)
    with refused(400, "asks for zipCode"):
        register(webex, meeting, city="London")
    register(webex, meeting, city="London", zip_code="W1U 4EG")


def test_a_form_is_replaced_and_taken_away(webex: WebexClient, meeting: Meeting) -> None:
    webex.meeting_registrants.update_form(meeting.id, require_city=True, customized_questions=[COLOURS])

    form = webex.meeting_registrants.update_form(meeting.id, require_fax=True)

    assert (form.require_city, form.require_fax, form.customized_questions) == (False, True, None)
    webex.meeting_registrants.delete_form(meeting.id)
    with refused(404):
        webex.meeting_registrants.get_form(meeting.id)
    assert webex.meetings.get(meeting.id).registration is None


def test_what_was_answered_can_be_sent_back(webex: WebexClient, meeting: Meeting) -> None:
    form = webex.meeting_registrants.update_form(
        meeting.id,
        customized_questions=[COLOURS, {"question": "Why?", "type": "singleLineTextBox"}],
        max_register_num=7,
    )

    answer = webex.request("PUT", f"/meetings/{meeting.id}/registration", json=form.to_dict())

    assert answer.parsed == form.to_dict()
    ids = [question.id for question in form.customized_questions or []]
    assert all(str(each).isdigit() for each in ids)
    options = (form.customized_questions or [])[0].options or []
    assert [(option.id, option.value) for option in options] == [("1", "red"), ("2", "green")]


def test_a_meeting_is_created_with_its_form(webex: WebexClient) -> None:
    meeting = plan(webex, registration={"autoAcceptRequest": True, "requireCity": True})

    assert webex.meeting_registrants.get_form(meeting.id).require_city is True
    assert register(webex, meeting, city="London").status == "approved"


def test_some_meetings_can_have_no_form(fake: FakeWebex, webex: WebexClient) -> None:
    recurring = plan(webex, recurrence="FREQ=DAILY;COUNT=3")
    with refused(400, "recurs"):
        webex.meeting_registrants.update_form(recurring.id)
    with refused(400, "whole series"):
        webex.meeting_registrants.update_form(f"{recurring.id}_20260302T090000Z")
    held = plan(webex)
    fake.meetings.start(held.id)
    with refused(409, "is on"):
        webex.meeting_registrants.update_form(held.id)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"require_first_name": False}, "requireFirstName"),
        ({"require_email": False}, "requireEmail"),
        ({"max_register_num": 0}, "maxRegisterNum"),
        ({"customized_questions": [{"question": " ", "type": "checkbox"}]}, "needs question"),
        ({"customized_questions": [{"question": "?"}]}, "needs type"),
        ({"customized_questions": [{"question": "?", "type": "checkbox"}]}, "options"),
        ({"customized_questions": [{**COLOURS, "type": "multiLineTextBox"}]}, "options"),
        ({"customized_questions": [{**COLOURS, "options": [{"id": 1}]}]}, "needs value"),
        ({"customized_questions": [{**COLOURS, "id": "1"}]}, "no question with the id"),
        ({"customized_questions": [{"question": "?", "type": "multiLineTextBox", "maxLength": 1000}]}, "maxLength"),
        ({"customized_questions": [{**COLOURS, "rules": [{"condition": "equals", "value": "x"}]}]}, "needs result"),
        ({"rules": [{"question": "email", "condition": "equals", "value": "x", "result": "approve"}]}, "needs order"),
    ],
)
def test_a_form_that_makes_no_sense_is_refused(
    webex: WebexClient, meeting: Meeting, options: dict[str, Any], message: str
) -> None:
    with refused(400, message):
        webex.meeting_registrants.update_form(meeting.id, **options)


def test_questions_are_answered_as_they_are_asked(webex: WebexClient, meeting: Meeting) -> None:
    form = webex.meeting_registrants.update_form(
        meeting.id,
        customized_questions=[
            {**COLOURS, "required": True},
            {"question": "Size?", "type": "radioButtons", "options": [{"value": "S"}, {"value": "L"}]},
            {"question": "Why?", "type": "singleLineTextBox", "maxLength": 5},
        ],
    )
    colour, size, why = (int(str(question.id)) for question in form.customized_questions or [])
    red, green = {"optionId": 1, "answer": "red"}, {"optionId": 2, "answer": "green"}

    def answered(*answers: tuple[int, list[dict[str, Any]]], email: str = "ada@example.com") -> Any:
        questions = [{"questionId": question, "answers": given} for question, given in answers]
        return register(webex, meeting, email=email, customized_questions=questions)

    registered = answered(
        (colour, [{"optionId": 1}, {"answer": "green"}]), (why, [{"answer": "maybe"}]), email="b@example.com"
    )
    assert registered.to_dict()["customizedQuestions"] == [
        {"questionId": colour, "answers": [red, green]},
        {"questionId": why, "answers": [{"answer": "maybe"}]},
    ]
    for message, answers in (
        ("must be answered", []),
        ("must be answered", [(colour, [])]),
        ("no question of the form", [(colour, [red]), (1, [red])]),
        ("answered twice", [(colour, [red]), (colour, [red])]),
        ("to choose", [(colour, [{"optionId": 3}])]),
        ("to choose", [(colour, [{"optionId": 1, "answer": "green"}])]),
        ("to choose", [(colour, [{}])]),
        ("has one answer", [(colour, [red]), (size, [{"answer": "S"}, {"answer": "L"}])]),
        ("too long", [(colour, [red]), (why, [{"answer": "because"}])]),
    ):
        with refused(400, message):
            answered(*answers)


def test_rules_let_people_in_by_their_order(webex: WebexClient, meeting: Meeting) -> None:
    root = {"question": "lastName", "condition": "equals", "value": "Root", "result": "approve"}
    webex.meeting_registrants.update_form(
        meeting.id,
        customized_questions=[
            {**COLOURS, "rules": [{"condition": "equals", "value": "red", "result": "reject", "order": 2}]}
        ],
        rules=[
            {"question": "email", "condition": "endsWith", "value": "@EXAMPLE.com", "result": "approve", "order": 3},
            {**root, "matchCase": True, "order": 1},
        ],
    )
    [question] = webex.meeting_registrants.get_form(meeting.id).customized_questions or []
    red = [{"questionId": question.id, "answers": [{"answer": "red"}]}]

    assert register(webex, meeting, email="a@example.com").status == "approved"
    assert register(webex, meeting, email="b@example.com", customized_questions=red).status == "rejected"
    assert register(webex, meeting, email="c@elsewhere.example").status == "pending"
    assert (
        register(webex, meeting, email="d@x.example", last_name="Root", customized_questions=red).status == "approved"
    )
    assert (
        register(webex, meeting, email="e@x.example", last_name="root", customized_questions=red).status == "rejected"
    )


@pytest.mark.parametrize(
    ("condition", "approved"),
    [
        ("contains", {"London", "Londonderry", "New London"}),
        ("notContains", {"Paris"}),
        ("beginsWith", {"London", "Londonderry"}),
        ("endsWith", {"London", "New London"}),
        ("equals", {"London"}),
        ("notEquals", {"Londonderry", "New London", "Paris"}),
    ],
)
def test_each_condition_holds_for_what_it_says(condition: str, approved: set[str]) -> None:
    rule = {"question": "city", "condition": condition, "value": "london", "result": "approve", "order": 1}
    form = made_form(Ids(0), {"rules": [rule]})

    cities = ("London", "Londonderry", "New London", "Paris")
    assert {city for city in cities if first_status(form, {"city": city}) == "approved"} == approved


@given(st.text(), st.text(min_size=1).filter(str.strip))
def test_a_condition_and_its_opposite_never_hold_together(city: str, value: str) -> None:
    for condition, opposite in (("contains", "notContains"), ("equals", "notEquals")):
        held = {
            first_status(made_form(Ids(0), {"rules": [rule]}), {"city": city})
            for name in (condition, opposite)
            for rule in [{"question": "city", "condition": name, "value": value, "result": "approve", "order": 1}]
        }
        assert held == {"approved", "pending"}
