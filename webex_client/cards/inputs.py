"""What people entered into a card, as the kinds of values that its inputs are for.

Webex hands on texts. Which of them is a number or a date only the card knows.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from datetime import date, time
from typing import Any

from ..models.attachment_actions import AttachmentAction
from ..models.cards import AdaptiveCard, ChoiceSet, Date, Number, Text, Time, Toggle
from ..models.common import Model, is_object
from .parts import walk

__all__ = ["read_inputs"]

_WHOLE = re.compile(r"[+-]?[0-9]+")
_DECIMAL = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME = re.compile(r"[0-9]{2}:[0-9]{2}(:[0-9]{2})?")


def read_inputs(card: AdaptiveCard | Mapping[str, Any], action: AttachmentAction | Mapping[str, Any]) -> dict[str, Any]:
    """The values that came with an attachment action, or with the mapping that its `inputs` are, by the inputs' ids.

    | input | value |
    |---|---|
    | `Text`, `ChoiceSet` | `str` |
    | `ChoiceSet` where several may be chosen | `list[str]` |
    | `Number` | `int` or `float`, None where nothing was entered |
    | `Date`, `Time` | `datetime.date`, `datetime.time`, None where nothing was entered |
    | `Toggle` | `bool` |

    What is not what its input is for, and what came with the button's `data`, is kept as it came: nothing fails.
    """
    came: object = action.inputs if isinstance(action, AttachmentAction) else action
    if not isinstance(card, AdaptiveCard):
        card = AdaptiveCard.from_dict(card)
    inputs: dict[str, Model] = {}
    for _, element in walk(card, ""):
        if type(element) in _READERS and isinstance(name := getattr(element, "id", None), str):
            inputs.setdefault(name, element)
    values = came if is_object(came) else {}
    return {
        name: _READERS[type(inputs[name])](inputs[name], value) if name in inputs and isinstance(value, str) else value
        for name, value in values.items()
    }


def _text(element: Any, text: str) -> Any:
    return text


def _number(element: Any, text: str) -> Any:
    if not text:
        return None
    try:
        if _WHOLE.fullmatch(text):
            return int(text)
        number = float(text) if _DECIMAL.fullmatch(text) else math.inf
    except ValueError:  # more digits than Python reads
        return text
    return number if math.isfinite(number) else text


def _date(element: Any, text: str) -> Any:
    try:
        return date.fromisoformat(text) if _DATE.fullmatch(text) else text or None
    except ValueError:
        return text


def _time(element: Any, text: str) -> Any:
    try:
        return time.fromisoformat(text) if _TIME.fullmatch(text) else text or None
    except ValueError:
        return text


def _toggle(element: Any, text: str) -> Any:
    on = "true" if element.value_on is None else element.value_on
    off = "false" if element.value_off is None else element.value_off
    return {off: False, on: True}.get(text, text)


def _choice(element: Any, text: str) -> Any:
    if element.is_multi_select is True:
        return text.split(",") if text else []
    return text


_READERS: dict[type[Model], Callable[[Any, str], Any]] = {
    ChoiceSet: _choice,
    Date: _date,
    Number: _number,
    Text: _text,
    Time: _time,
    Toggle: _toggle,
}
