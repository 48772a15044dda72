"""Answers that keep to nothing: valid bodies with unknown fields, nulls and wrong types put in anywhere."""

from __future__ import annotations

import copy
import json
import pickle
import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from contract.description import OPERATIONS, Json, resolve, schema_name
from contract.recorded import recorded_answers
from hypothesis import strategies as st

from webex_client import models
from webex_client.models.common import Model, OpenEnum

MODELS: dict[str, type[Model]] = {
    name: known
    for name in models.__all__
    if isinstance(known := getattr(models, name), type) and issubclass(known, Model)
}


ENUMS: dict[str, type[OpenEnum]] = {
    name: known
    for name in models.__all__
    if isinstance(known := getattr(models, name), type) and issubclass(known, OpenEnum)
}


def _named_within(node: Any) -> set[str]:
    """The names of all schemas that a part of the contract refers to, directly or not."""
    found: set[str] = set()
    parts = [node]
    while parts:
        for reference in re.findall(r'"(#/components/[^"]+)"', json.dumps(parts.pop())):
            if reference not in found:
                found.add(reference)
                parts.append(resolve({"$ref": reference}))
    return {reference.rpartition("/")[2] for reference in found if "/schemas/" in reference}


def _examples_within(body: Any, node: Json) -> Iterator[tuple[str, Json]]:
    """Every object of a named schema in a body, the body itself among them."""
    schema = resolve(node)
    name = schema_name(node)
    if isinstance(body, list):
        for entry in body:
            yield from _examples_within(entry, schema.get("items", {}))
    elif isinstance(body, dict):
        if name in MODELS:
            yield name or "", body
        for key, value in body.items():
            additional = schema.get("additionalProperties")
            fallback = additional if isinstance(additional, dict) else {}
            yield from _examples_within(value, schema.get("properties", {}).get(key, fallback))


def _bodies() -> dict[str, list[Json]]:
    found: defaultdict[str, list[Json]] = defaultdict(list)
    for described in OPERATIONS.values():
        for sent_or_answered in (described.node.get("requestBody", {}), *described.node["responses"].values()):
            for content in resolve(sent_or_answered).get("content", {}).values():
                for name, body in _examples_within(content["example"], content["schema"]):
                    found[name].append(body)
    for recorded in recorded_answers():
        if recorded.answer.model:
            found[recorded.answer.model] += [body for body in recorded.objects if isinstance(body, dict)]
    # No example of the contract shows a list with an entry that failed in part.
    found["ItemError"].append({"code": "kms_failure", "reason": "Key management server responded with 404"})
    return {name: bodies[:12] for name, bodies in found.items()}


ANSWERED = _named_within([described.node["responses"] for described in OPERATIONS.values()])
"""The names of the models and enums that answers are made of; the others are only sent."""

BODIES: dict[str, list[Json]] = _bodies()
"""Valid bodies of every model."""

_PICKLED = {name: [pickle.dumps(body) for body in bodies] for name, bodies in BODIES.items()}  # quick to copy

_PLAIN = [None, True, False, 0, 1, -1, 0.0, 1.5, 10**40, -(10**400), 1e300]
_TEXTS = ["", " ", "true", "FALSE", "brand-new", "group", "null", "\ud800", "\x00", "ß", "x" * 300, "2026", "12:30"]
_TIMES = ["2026-03-02", "2026-03-02T24:00:00Z", "Mon, 02 Mar 2026 20:26:02 GMT", "2026-13-01T00:00:00Z", "now"]
_BOXES: list[Any] = [[], {}, [None], [[]], [{}], {"": None}, {"id": {"id": 1}}, [1, "a", {"type": []}], {"value": [0]}]
_KEYS = ["brandNew", "id", "type", "errors", "created", "room_type", "from_dict", "to_dict", "_source", "_KEYS"]
_KEYS += ["additional_properties", "additionalProperties", "__class__", "__dict__", "self", "", "a b", "ß", "\ud800"]

keys = st.sampled_from(_KEYS)

values = st.one_of(
    st.sampled_from([*_PLAIN, *_TEXTS, *_TIMES, *_BOXES]),
    st.text(max_size=12),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.datetimes().map(str),
    st.recursive(
        st.none() | st.booleans() | st.text(max_size=3),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
        max_leaves=5,
    ),
)
"""Anything that JSON can hold."""

changes = st.lists(
    st.tuples(st.integers(0, 999), st.sampled_from(["replace", "drop", "add"]), keys, values),
    min_size=1,
    max_size=6,
)
"""What to do to a body, at up to six places of any depth; the same changes can be made to any body."""


def spoiled(name: str, which: int, made: list[tuple[int, str, str, Any]]) -> Json:
    """One of the valid bodies of a model, with changes made to it."""
    body: Json = pickle.loads(_PICKLED[name][which % len(BODIES[name])])
    for place, what, key, value in made:
        _change(body, place, what, key, copy.deepcopy(value))
    return body


def _change(body: Json, place: int, what: str, key: str, value: Any) -> None:
    """Change one place of a body: the one of that number, counting round, of all there are."""
    places = list(_places(body))
    if what == "add" or not places:
        boxes = [body, *(box[at] for box, at in places if isinstance(box[at], (dict, list)))]
        box = boxes[place % len(boxes)]
        if isinstance(box, dict):
            box[key] = value
        else:
            box.append(value)
        return
    box, at = places[place % len(places)]
    if what == "drop":
        del box[at]
    else:
        box[at] = value


def _places(box: Any) -> Iterator[tuple[Any, Any]]:
    """Every place of a value within another, as what holds it and where in that."""
    for at in list(box) if isinstance(box, dict) else range(len(box)):
        yield box, at
        if isinstance(box[at], (dict, list)):
            yield from _places(box[at])
