"""Cards made up: of our own words, and JSON that is hardly a card."""

from __future__ import annotations

from typing import Any, Literal, get_args, get_origin, get_type_hints

from attrs import fields
from hypothesis import strategies as st

from webex_client import cards
from webex_client.cards import AdaptiveCard
from webex_client.models.common import Model, OpenEnum

MODELS: dict[str, type[Model]] = {
    name: word for name in cards.__all__ if isinstance(word := getattr(cards, name), type) and issubclass(word, Model)
}
TYPES = {
    get_args(hint)[0]: model
    for model in MODELS.values()
    if get_origin(hint := get_type_hints(model).get("type")) is Literal
}
KEYS = sorted({key for model in MODELS.values() for key in model._KEYS.values()})

TEXTS = st.text(max_size=8)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)
ODD_ELEMENTS = st.dictionaries(st.just("type"), st.sampled_from([*TYPES, "Table", "textblock", 3, None, []])).flatmap(
    lambda start: st.dictionaries(st.sampled_from(KEYS), JSON, max_size=5).map(lambda rest: {**rest, **start})
)
WILD = st.recursive(
    JSON | ODD_ELEMENTS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.builds(
            lambda kind, rest: {"type": kind, **rest},
            st.sampled_from(sorted(TYPES)),
            st.dictionaries(st.sampled_from(KEYS), inner, max_size=5),
        )
    ),
    max_leaves=12,
)
"""JSON that has something of a card."""

WILD_CARDS = st.dictionaries(st.sampled_from(KEYS), WILD, max_size=6)


@st.composite
def models(draw: st.DrawFn, model: type[Model] = AdaptiveCard, depth: int = 3) -> Any:
    """A model with some of its fields or all, and models in it, so many deep."""
    given = {}
    for field in fields(model):
        if field.init and field.name in model._KEYS:
            hint = get_type_hints(model)[field.name]
            if type(None) not in get_args(hint) or draw(st.integers(0, 3)) == 0:
                given[field.alias] = _value(draw, hint, depth)
    return model(**given)


def _value(draw: st.DrawFn, hint: Any, depth: int) -> Any:
    """What a field with this annotation may hold; None where that would be a model too deep."""
    if get_origin(hint) is Literal:
        return get_args(hint)[0]
    if get_origin(hint) is list:
        entries = [_value(draw, get_args(hint)[0], depth - 1) for _ in range(draw(st.integers(0, 3)))]
        return [entry for entry in entries if entry is not None]
    if get_origin(hint) is dict:
        return draw(st.dictionaries(TEXTS, TEXTS if get_args(hint)[1] is str else JSON, max_size=2))
    if not isinstance(hint, type):
        return _value(draw, draw(st.sampled_from([kind for kind in get_args(hint) if kind is not type(None)])), depth)
    if issubclass(hint, OpenEnum):
        return draw(st.sampled_from(list(hint)) | TEXTS.map(hint))
    if issubclass(hint, Model):
        return draw(models(hint, depth - 1)) if depth > 0 else None
    return draw({str: TEXTS, bool: st.booleans(), int: st.integers(), float: st.integers() | st.just(1.5)}[hint])
