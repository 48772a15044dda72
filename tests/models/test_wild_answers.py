"""No answer of the service, however strange, makes reading fail or loses anything of it."""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle
from importlib import import_module
from typing import Any

import pytest
from contract.description import OPERATIONS, Json
from hypothesis import given, note
from hypothesis import strategies as st
from in_memory import TOKEN, RecordingTransport, answer

from webex_client import MalformedResponse, WebexClient
from webex_client.models.common import Model

from .wild import BODIES, MODELS, changes, keys, spoiled, values

LISTS = {d.id: d.answers[0].model or "" for d in OPERATIONS.values() if d.is_paged and d.answers[0].model}
OBJECTS = {d.id: d.answers[0].model or "" for d in OPERATIONS.values() if not d.gives_list and d.answers[0].model}


def text_of(value: Any) -> str:
    """JSON to compare by: unlike `==`, it does not take 1 for True."""
    return json.dumps(value, sort_keys=True)


def check(model: type[Model], body: Json) -> None:
    """Everything that can be done with what an answer was read as is possible, and gives back the answer."""
    before = text_of(body)
    made = model.from_dict(body)
    given_back = made.to_dict()
    assert text_of(given_back) == before
    assert text_of(json.loads(made.to_json())) == before
    assert model.__name__ in repr(made)
    assert made == model.from_dict(given_back)
    for other in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert type(other) is model
        assert other == made
        assert other.to_dict() == given_back
    for name in made.additional_properties:
        assert name not in model._KEYS.values()
        if name.isidentifier() and not name.startswith("_") and not hasattr(model, name):
            assert getattr(made, name) == body[name]
    assert text_of(body) == before, "reading changed what was read"


def client(body: Any) -> WebexClient:
    """A client that is answered with this body: bytes as they are, anything else as JSON."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return WebexClient(TOKEN, transport=RecordingTransport(lambda _: answer(200, content)))


def operation_of(identifier: str) -> Any:
    """An operation with the contract's own arguments."""
    described = OPERATIONS[identifier]
    return getattr(import_module(f"webex_client.api.{described.resource}"), described.name)(**described.arguments)


def items_of(identifier: str) -> str:
    """Where the entries of a list stand in the answer."""
    return OPERATIONS[identifier].answers[0].items or ""


def test_every_model_has_valid_bodies_to_spoil() -> None:
    assert BODIES.keys() == MODELS.keys()


@given(which=st.integers(0, 99), made=changes)
def test_a_spoiled_body_is_read_and_loses_nothing(which: int, made: list[Any]) -> None:
    # Each example is tried on every model: drawing one takes longer than reading all.
    for name, model in MODELS.items():
        note(name)
        check(model, spoiled(name, which, made))


@given(name=st.sampled_from(sorted(MODELS)), body=st.dictionaries(keys | st.text(max_size=5), values, max_size=6))
def test_an_object_of_anything_is_read_and_loses_nothing(name: str, body: Json) -> None:
    check(MODELS[name], body)


entries = st.lists(st.tuples(st.integers(0, 99), st.none() | changes) | values, max_size=4)


@given(operation=st.sampled_from(sorted(LISTS)), which=entries, beside=st.dictionaries(keys, values, max_size=3))
def test_a_list_of_spoiled_entries_comes_through_the_client_whole(
    operation: str, which: list[Any], beside: Json
) -> None:
    model = LISTS[operation]
    items = [spoiled(model, e[0], e[1] or []) if isinstance(e, tuple) else e for e in which]
    body = {**beside, items_of(operation): items}
    page = client(body).send_raw(operation_of(operation)).parsed
    assert text_of([e.to_dict() if isinstance(e, Model) else e for e in page.items]) == text_of(items)
    assert [isinstance(made, MODELS[model]) for made in page] == [isinstance(entry, dict) for entry in items]
    assert text_of({**page.extra, items_of(operation): items}) == text_of(body)
    # One who is always given the same counts on and on: enough is a page.
    paginator = client(body).send(dataclasses.replace(operation_of(operation), limit=len(items)))
    assert paginator.all() == page.items


@given(operation=st.sampled_from(sorted(LISTS)), body=values)
def test_an_answer_without_a_list_is_malformed_and_nothing_worse(operation: str, body: Any) -> None:
    if isinstance(body, dict) and isinstance(body.get(items_of(operation)), list):
        return
    with pytest.raises(MalformedResponse):
        client(body).send(operation_of(operation)).all()


@given(operation=st.sampled_from(sorted(OBJECTS)), body=values)
def test_an_answer_of_any_json_is_a_model_or_malformed(operation: str, body: Any) -> None:
    try:
        made = client(body).send(operation_of(operation))
    except MalformedResponse:
        assert not isinstance(body, dict)
    else:
        assert isinstance(made, MODELS[OBJECTS[operation]])
        assert text_of(made.to_dict()) == text_of(body)


@given(operation=st.sampled_from([*sorted(LISTS), *sorted(OBJECTS)]), content=st.binary(max_size=30))
def test_an_answer_that_is_no_json_is_malformed_and_nothing_worse(operation: str, content: bytes) -> None:
    try:
        result = client(content).send(operation_of(operation))
        if operation in LISTS:
            result.all()
    except MalformedResponse:
        return
    # An object by chance, or the answer without a body that changing a person may have.
    assert result is None if not content else isinstance(json.loads(content), dict)
