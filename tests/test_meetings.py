"""Planning a meeting: many arguments, objects in objects, and times in the zone of those who meet."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from webex_client import ArgumentError, models
from webex_client.api import meetings
from webex_client.operation import JsonBody


def planned(**arguments: Any) -> Any:
    """The body that planning a meeting sends."""
    body = meetings.create(title="Stand-up", **arguments).body
    assert isinstance(body, JsonBody)
    return {key: value for key, value in json.loads(body.encode()).items() if key != "title"}


def test_objects_may_be_models_or_mappings_in_any_mixture() -> None:
    question = models.RegistrationQuestion(question="Tea?", required=True)
    assert planned(
        invitees=[
            models.MeetingInviteePlan(email="ada@example.com", co_host=True),
            {"email": "grace@example.com", "coHost": False},
        ],
        meeting_options=models.MeetingOptions(enabled_chat=True),
        attendee_privileges={"enabledShareContent": False},
        registration={"requireFirstName": True, "customizedQuestions": [question, {"question": "Coffee?"}]},
        simultaneous_interpretation=models.MeetingInterpretationPlan(
            enabled=True, interpreters=[models.MeetingInterpreterPlan(language_code1="en", language_code2="de")]
        ),
    ) == {
        "invitees": [
            {"email": "ada@example.com", "coHost": True},
            {"email": "grace@example.com", "coHost": False},
        ],
        "meetingOptions": {"enabledChat": True},
        "attendeePrivileges": {"enabledShareContent": False},
        "registration": {
            "requireFirstName": True,
            "customizedQuestions": [{"question": "Tea?", "required": True}, {"question": "Coffee?"}],
        },
        "simultaneousInterpretation": {
            "enabled": True,
            "interpreters": [{"languageCode1": "en", "languageCode2": "de"}],
        },
    }


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            {"invitees": [{"email": "ada@example.com"}, {"email": "grace@example.com", "co_host": True}]},
            "invitees[1].co_host: in a mapping it has the API's name, 'coHost'",
        ),
        ({"invitees": [{"cohost": True}]}, "invitees[0].cohost: in a mapping it has the API's name, 'coHost'"),
        (
            {"registration": {"customizedQuestions": [{"question": "Tea?", "max_length": 5}]}},
            "registration.customizedQuestions[0].max_length: in a mapping it has the API's name, 'maxLength'",
        ),
        ({"invitees": {"email": "ada@example.com"}}, "invitees: a list is needed, not dict: invitees=[…]"),
        (
            {"invitees": ["ada@example.com"]},
            "invitees[0]: MeetingInviteePlan is needed, or a mapping like one, not str",
        ),
        ({"meeting_options": "chat"}, "meeting_options: MeetingOptions is needed, or a mapping like one, not str"),
    ],
)
def test_what_would_be_sent_amiss_is_refused_with_its_place(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ArgumentError) as raised:
        planned(**arguments)
    assert str(raised.value) == message


def test_what_a_newer_api_has_is_sent_as_it_is() -> None:
    assert planned(meeting_options={"enabledHolograms": True}) == {"meetingOptions": {"enabledHolograms": True}}


def test_a_time_with_a_zone_is_sent_as_its_moment_and_a_text_as_it_is() -> None:
    start = datetime(2026, 7, 6, 9, tzinfo=ZoneInfo("Europe/London"))
    assert planned(start=start, end="2026-07-06 09:30:00", timezone="Europe/London") == {
        "start": "2026-07-06T08:00:00.000Z",
        "end": "2026-07-06 09:30:00",
        "timezone": "Europe/London",
    }


@pytest.mark.parametrize("name", ["start", "end"])
def test_a_time_without_a_zone_is_refused_with_a_way_out(name: str) -> None:
    with pytest.raises(ArgumentError) as raised:
        planned(**{name: datetime(2026, 7, 6, 9)}, timezone="Europe/London")
    assert str(raised.value).startswith(f"{name}=datetime.datetime(2026, 7, 6, 9, 0): has no time zone; give one")
    assert "datetime(…, tzinfo=ZoneInfo('Europe/London'))" in str(raised.value)


@pytest.mark.parametrize("change", [meetings.update, meetings.patch])
def test_what_is_hidden_in_the_objects_of_a_meeting_is_in_no_repr(change: Any) -> None:
    stream = {"rtmpUrl": "rtmp://live.example.com/s3cret", "destinationName": "Tea"}
    for given in (stream, models.MeetingLiveStream.from_dict(stream)):
        arguments = {"title": "Tea", "password": "s3cret", "live_stream": given}
        operation = change("42", **arguments)
        assert "s3cret" not in repr(operation)
        assert "Tea" in repr(operation)
        assert json.loads(operation.body.encode())["liveStream"] == stream
