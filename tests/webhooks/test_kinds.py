"""There is a class for each kind of event that the contract has a word for."""

from __future__ import annotations

import inspect
import re
from importlib import import_module

import pytest
from contract.description import OPERATIONS

from webex_client import webhooks
from webex_client.models import WebhookEvent, WebhookResource
from webex_client.webhooks import Event, UnknownEvent

import_module("webex_client.webhooks.events")  # a class is known once its module is imported
KINDS = Event.kinds()
BASES = {kind.__mro__[1] for kind in KINDS}


def made(kind: type[Event]) -> tuple[str, str]:
    """What deliveries of a kind name."""
    ((resource, event),) = [
        (resource, event)
        for resource in WebhookResource
        for event in WebhookEvent
        if type(webhooks.parse(f'{{"resource": "{resource}", "event": "{event}"}}')) is kind
    ]
    return resource, event


def test_every_resource_and_every_event_of_the_contract_has_classes_and_no_others_do() -> None:
    named = [made(kind) for kind in KINDS]
    assert {resource for resource, _ in named} == set(WebhookResource) - {"all"}
    assert {event for _, event in named} == set(WebhookEvent) - {"all"}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_class_is_named_after_what_deliveries_name(kind: type[Event]) -> None:
    resource, event = made(kind)
    words = "".join(word[0].upper() + word[1:] for word in resource.removesuffix("s").split("_"))
    assert kind.__name__ == f"{words}{event[0].upper()}{event[1:]}"
    assert kind.__mro__[1].__name__ == f"{words}Event"
    assert getattr(webhooks, kind.__name__) is kind


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_data_are_what_the_contract_gets_for_the_resource(kind: type[Event]) -> None:
    resource, _ = made(kind)
    operation = OPERATIONS.get(f"{re.sub(r'(?<=[a-z])(?=[A-Z])', '_', resource).lower()}.get")
    says = next(
        inspect.get_annotations(each)["data"] for each in kind.__mro__ if "data" in inspect.get_annotations(each)
    )
    data = webhooks.parse(f'{{"resource": "{resource}", "event": "{made(kind)[1]}", "data": {{"id": "1"}}}}').data
    if operation is None:
        assert says == "dict[str, Any]"
        assert type(data) is dict
        assert kind.api() is None
    else:
        (returned,) = {answer.model for answer in operation.answers if answer.model}
        assert says == type(data).__name__ == returned


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.api()], ids=lambda kind: kind.__name__)
def test_what_can_be_fetched_is_got_by_one_argument(kind: type[Event]) -> None:
    operation = import_module(f"webex_client.api.{kind.api()}").get("1")
    assert operation.method == "GET"
    assert operation.path.endswith("/1")


def test_what_is_gone_is_not_got() -> None:
    assert [kind.__name__ for kind in KINDS if kind.__name__.endswith("Deleted") and kind.api()] == []


def test_the_class_of_a_resource_stands_for_all_that_happens_to_it() -> None:
    assert [kind.__name__ for kind in webhooks.MeetingEvent.kinds()] == [
        "MeetingCreated",
        "MeetingUpdated",
        "MeetingDeleted",
        "MeetingStarted",
        "MeetingEnded",
    ]
    assert UnknownEvent.kinds() == []
    assert webhooks.RoomUpdated.kinds() == [webhooks.RoomUpdated]


def test_every_kind_says_what_it_is() -> None:
    for kind in (*KINDS, *BASES):
        assert kind.__doc__, kind
