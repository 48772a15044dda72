"""Holds a card against what is known of cards, before Webex refuses it or shows only half of it.

The rules are the contract's: they are what the models have for annotations. What the contract does not know, fields
and elements that are new, is let through.
"""

from __future__ import annotations

import re
import reprlib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, TypeGuard, Union, cast, get_args, get_origin

from ..errors import ArgumentError
from ..models import cards
from ..models.cards import AdaptiveCard, ChoiceSet, Date, Number, Text, Time, Toggle
from ..models.common import Model, OpenEnum, is_array, is_object, misnamed, to_plain
from .parts import fields_of, type_hints, walk

__all__ = ["check_card"]

_LATEST = AdaptiveCard().version
_VERSION = re.compile(r"([0-9]{1,9})\.([0-9]{1,9})")
_INPUTS = (ChoiceSet, Date, Number, Text, Time, Toggle)
_WORDS = {bool: "true or false", dict: "an object", float: "a number", int: "a whole number", list: "a list"}


def check_card(card: AdaptiveCard | Mapping[str, Any], name: str = "card") -> None:
    """Raises `ArgumentError` for a card that cannot be right, with each fault and the element that has it.

    Looked at are the version, fields that are missing or hold something else, elements that cannot stand where they
    do, and inputs that have one id. All is named as in JSON: `card.body[2].items[0] (Input.ChoiceSet): id is missing`.
    """
    given = cast("object", card)
    if not isinstance(given, (AdaptiveCard, Mapping)):
        raise ArgumentError(f"{name}: AdaptiveCard is needed, or a mapping like one, not {type(given).__name__}")
    try:
        # What is sent is looked at: what was written as models and what was written as mappings are the same there.
        faults = list(_faults(AdaptiveCard.from_dict(to_plain(card)), name))
    except RecursionError as error:
        raise ArgumentError(f"{name}: its elements stand in one another too deep, if not without end") from error
    if faults:
        raise ArgumentError("; ".join(faults))


def _faults(card: AdaptiveCard, name: str) -> Iterator[str]:
    if cast("str | None", card.type) is None:
        yield f"{name}: type is missing, which must be 'AdaptiveCard'"
    yield from _faults_of_version(card, name)
    for place, key in misnamed(card, name):
        yield f"{place}: in a mapping it has the name {key!r}"
    for place, element in walk(card, name):
        where = f"{place} ({_kind(element)})"
        for key, hint, value in fields_of(element):
            if value is not None:
                yield from _faults_of_value(f"{where}: {key}", f"{place}.{key}", value, hint)
            elif key != "version" and NoneType not in get_args(hint) and get_origin(hint) is not Literal:
                yield f"{where}: {key} is missing"
    yield from _faults_of_ids(card, name)


def _faults_of_version(card: AdaptiveCard, name: str) -> Iterator[str]:
    version = cast("object", card.version)
    if version is None:
        yield f"{name}: version is missing, such as {_LATEST!r}"
    elif isinstance(version, str):
        number, latest = _VERSION.fullmatch(version), _VERSION.fullmatch(_LATEST)
        if number is None:
            yield f"{name}: version is {version!r}, but must be one such as {_LATEST!r}"
        elif latest and (int(number[1]), int(number[2])) > (int(latest[1]), int(latest[2])):
            yield f"{name}: version is {version!r}, but Webex knows cards up to {_LATEST!r}"


def _faults_of_ids(card: AdaptiveCard, name: str) -> Iterator[str]:
    first: dict[str, str] = {}
    for place, element in walk(card, name):
        own: object = element.id if isinstance(element, _INPUTS) else None
        # What stands in for an input may have its id: only one of the two is shown.
        if isinstance(own, str) and ".fallback" not in place:
            where = f"{place} ({_kind(element)})"
            if (other := first.setdefault(own, where)) != where:
                yield f"{where}: id {own!r} is that of {other} as well"


def _faults_of_value(said: str, place: str, value: Any, hint: Any) -> Iterator[str]:
    """What is wrong with a value, by its annotation; the models in it are looked at elsewhere."""
    kinds = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    lists = [get_args(kind)[0] for kind in kinds if get_origin(kind) is list]
    if is_array(value) and lists:
        for index, entry in enumerate(value):
            inner = f"{place}[{index}]"
            yield from _faults_of_value(inner, inner, entry, lists[0])
    elif is_object(value) and any(_is_class(kind, Model) for kind in kinds):
        yield from _faults_of_unread(said, value)
    elif not any(_fits(value, kind) for kind in kinds):
        wanted = dict.fromkeys(_words(kind) for kind in kinds if kind is not NoneType)
        yield f"{said} is {reprlib.repr(value)}, but must be {' or '.join(wanted)}"


def _faults_of_unread(said: str, value: dict[str, Any]) -> Iterator[str]:
    """What is wrong with an object that is none of the elements that can stand where it does."""
    kind = value.get("type")
    if kind is None:
        yield f"{said}: type is missing"
    elif not isinstance(kind, str):
        yield f"{said}: type is {reprlib.repr(kind)}, but must be a text"
    elif kind in _types().values():
        yield f"{said} is {kind!r}, which cannot stand there"
    elif kind.lower() in _types():
        yield f"{said}: type is {kind!r}, but must be {_types()[kind.lower()]!r}"


def _fits(value: Any, kind: Any) -> bool:
    origin = get_origin(kind)
    if origin is Literal:
        return value in get_args(kind)
    if origin is dict:
        inner = get_args(kind)[1]
        return is_object(value) and (inner is Any or all(_fits(entry, inner) for entry in value.values()))
    if isinstance(value, bool):
        return kind is bool
    return _is_class(kind, object) and isinstance(value, (int, float) if kind is float else kind)


def _words(kind: Any) -> str:
    """What a kind of value is called in a message."""
    origin = get_origin(kind)
    if origin is Literal:
        return " or ".join(map(repr, get_args(kind)))
    if origin is dict and get_args(kind)[1] is str:
        return "an object of texts"
    if _is_class(kind, OpenEnum):
        members = cast("Iterable[OpenEnum]", kind)
        return f"one of {', '.join(repr(member.value) for member in members)}"
    return "an object" if _is_class(kind, Model) else _WORDS.get(origin or kind, "a text")


def _kind(element: Model) -> str:
    own: object = getattr(element, "type", None)
    return own if isinstance(own, str) else type(element).__name__


def _is_class(kind: Any, base: type[Any]) -> TypeGuard[type[Any]]:
    return get_origin(kind) is None and isinstance(kind, type) and issubclass(kind, base)


@cache
def _types() -> dict[str, str]:
    """The types that elements and actions can have, by the same in lower case."""
    models = [name for name in cards.__all__ if _is_class(getattr(cards, name), Model)]
    hints = [type_hints(name).get("type") for name in models]
    types = [str(get_args(hint)[0]) for hint in hints if get_origin(hint) is Literal]
    return {name.lower(): name for name in types}
