"""Whatever live systems answered, and whatever the documentation shows, is read and nothing of it is lost."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

import pytest
from in_memory import Start, answer, settle

from webex_client import Headers, Page, Response, models
from webex_client.errors import api_error
from webex_client.models.common import Model
from webex_client.operation import JsonBody

from .description import SCHEMAS, Described, Json, find_operation
from .expected_types import wrong_types
from .recorded import (
    Recorded,
    RecordedError,
    deliveries,
    documented_answers,
    documented_requests,
    each,
    recorded_answers,
    recorded_errors,
)
from .schema_validation import faults

ANSWERS = [*recorded_answers(), *documented_answers()]


def read(model: str, body: Json) -> Model:
    """A body as the model it is, sure that nothing was lost."""
    before = json.dumps(body, sort_keys=True)
    made: Model = getattr(models, model).from_dict(body)
    assert made.to_dict() == body
    # Compared as text too, since Python takes 1 for True.
    assert json.dumps(made.to_dict(), sort_keys=True) == before
    assert json.loads(made.to_json()) == json.loads(made.to_json(ensure_ascii=False, indent=2)) == body
    assert getattr(models, model).from_dict(json.loads(made.to_json())) == made
    assert json.dumps(body, sort_keys=True) == before, "reading changed what was read"
    return made


@each(ANSWERS, "recorded")
def test_an_answer_is_read_and_loses_nothing(recorded: Recorded) -> None:
    assert recorded.objects or recorded.answer.model is None
    for body in recorded.objects:
        read(recorded.answer.model or "", body)


@each(ANSWERS, "recorded")
def test_every_known_field_has_the_type_the_contract_gives_it(recorded: Recorded) -> None:
    for body in recorded.objects:
        made = read(recorded.answer.model or "", body)
        assert wrong_types(made, body, SCHEMAS[recorded.answer.model or ""]) == []


@each(ANSWERS, "recorded")
def test_an_answer_keeps_to_the_contract(recorded: Recorded) -> None:
    for body in recorded.objects:
        assert faults(body, f"/components/schemas/{recorded.answer.model}") == []
    if recorded.is_whole and recorded.answer.pointer:
        assert faults(recorded.body, recorded.answer.pointer) == []


@each([recorded for recorded in ANSWERS if recorded.is_whole], "recorded")
def test_a_client_that_gets_the_answer_gives_the_same(recorded: Recorded, start: Start) -> None:
    webex, _ = start(answer(recorded.status, recorded.body))
    result = settle(webex.send_raw(endpoint(recorded.described)(**recorded.described.arguments))).parsed
    if isinstance(result, Page):
        items = [item.to_dict() if isinstance(item, Model) else item for item in result]
        assert {**result.extra, recorded.answer.items: items} == recorded.body
    elif isinstance(result, list):
        assert {"items": [item.to_dict() for item in result]} == recorded.body
    elif recorded.answer.model:
        assert result.to_dict() == recorded.body
    else:
        assert result == recorded.body


@each(deliveries(), "name, model, body")
def test_what_a_delivery_tells_of_is_read_and_loses_nothing(name: str, model: str, body: Json) -> None:
    made = read(model, body)
    assert wrong_types(made, body, SCHEMAS[model]) == []


@each(recorded_errors(), "recorded")
def test_an_error_has_what_the_service_said(recorded: RecordedError) -> None:
    content = recorded.body.encode() if isinstance(recorded.body, str) else json.dumps(recorded.body).encode()
    error = api_error(Response(recorded.status, Headers(recorded.headers), content, None))
    assert error.status == recorded.status
    assert error.message
    if isinstance(recorded.body, dict):
        assert error.message == recorded.body.get("message", error.message)
        assert error.errors == tuple(recorded.body.get("errors", ()))
        assert error.tracking_id == Headers(recorded.headers).get("trackingid", recorded.body.get("trackingId"))


@each([error for error in recorded_errors() if isinstance(error.body, dict) and "trackingId" in error.body], "recorded")
def test_an_error_body_can_be_read_as_a_model(recorded: RecordedError) -> None:
    made = read("Error", recorded.body)
    assert wrong_types(made, recorded.body, SCHEMAS["Error"]) == []
    assert faults(recorded.body, "/components/schemas/Error") == []


@each(documented_requests(), "name, described, body")
def test_a_documented_body_is_what_its_fields_as_arguments_send(name: str, described: Described, body: Json) -> None:
    arguments = described.body_arguments(body)
    assert len(arguments) == len(body), f"not in the contract: {body.keys() - described.body_names.values()}"
    elsewhere = described.required - described.body_names.keys()
    made = endpoint(described)(**{name: described.arguments[name] for name in elsewhere}, **arguments).body
    assert isinstance(made, JsonBody)
    assert json.loads(made.encode()) == body


def endpoint(described: Described) -> Any:
    return getattr(import_module(f"webex_client.api.{described.resource}"), described.name)


@pytest.mark.parametrize(
    ("path", "operation"),
    [
        ("/rooms/{roomId}", "rooms.get"),
        ("/rooms/{id}", "rooms.get"),
        ("/rooms/Y2lzY29", "rooms.get"),
        ("/people/me", "people.me"),
        ("/people/someone", "people.get"),
        ("/messages/direct?personId=", "messages.list_direct"),
        ("/messages?roomId=..&max=50&mentionedPeople=me (one item)", "messages.list"),
        ("https://api.ciscospark.com/v1/people/me", "people.me"),
        ("https://webexapis.com/v1/rooms/r/meetingInfo?a=b", "rooms.get_meeting_info"),
        ("/nothing", None),
        ("", None),
    ],
)
def test_the_operation_of_a_recording_is_found_by_its_request(path: str, operation: str | None) -> None:
    found = find_operation("get", path)
    assert (found and found.id) == operation
