"""`from_dict` of 10,000 messages, from dictionaries that are decoded already."""

from __future__ import annotations

import copy
import warnings
from collections.abc import Callable, Iterator
from datetime import datetime
from enum import StrEnum
from typing import Any

import attrs
from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel

from webex_client.models import Message

from .measure import collecting_garbage, take_turns
from .report import Budget, Line
from .samples import message
from .stock import stock_message

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from webexpythonsdk.models.immutable import immutable_data_factory
    from wxc_sdk.messages import Message as WxcMessage

COUNT = 10_000

OURS = "webex_client"
STOCK = "stock openapi-python-client"
PYDANTIC = "pydantic model_validate"

_NOTE = "webexpythonsdk converts nothing here, but anew at each access to a field; wxc-sdk's models are pydantic's."


class RoomType(StrEnum):
    """What pydantic is given for our open enum."""

    DIRECT = "direct"
    GROUP = "group"


class PydanticAttachment(BaseModel):
    """A card, written the way pydantic's users write models."""

    model_config = ConfigDict(alias_generator=to_camel)

    content_type: str | None = None
    content: dict[str, Any] | None = None


class PydanticItemError(BaseModel):
    """Why a field could not be given."""

    code: str | None = None
    reason: str | None = None


class PydanticMessage(BaseModel):
    """The fields of our Message, of the same types; unknown ones are dropped, which is pydantic's fastest."""

    model_config = ConfigDict(alias_generator=to_camel)

    id: str
    parent_id: str | None = None
    room_id: str | None = None
    room_type: RoomType | None = None
    to_person_id: str | None = None
    to_person_email: str | None = None
    text: str | None = None
    markdown: str | None = None
    html: str | None = None
    files: list[str] | None = None
    attachments: list[PydanticAttachment] | None = None
    person_id: str | None = None
    person_email: str | None = None
    mentioned_people: list[str] | None = None
    mentioned_groups: list[str] | None = None
    created: datetime | None = None
    updated: datetime | None = None
    is_voice_clip: bool | None = None
    errors: dict[str, PydanticItemError] | None = None


def lines(rounds: int) -> Iterator[Line]:
    """Time a message, with the garbage collector on and off."""
    with stock_message() as stock:
        readers: dict[str, Callable[[dict[str, Any]], Any]] = {
            STOCK: stock.from_dict,
            OURS: Message.from_dict,
            PYDANTIC: PydanticMessage.model_validate,
            "webexpythonsdk": lambda data: immutable_data_factory("message", data),
            "wxc-sdk": WxcMessage.model_validate,
        }
        _hold_to_account(stock, readers)
        yield from _measured(readers, rounds, garbage=True)
        yield from _measured(readers, rounds, garbage=False)


def _measured(readers: dict[str, Callable[[dict[str, Any]], Any]], rounds: int, *, garbage: bool) -> Iterator[Line]:
    messages = [message(number) for number in range(COUNT)]

    def all_of_them(read: Callable[[dict[str, Any]], Any]) -> Callable[[], list[Any]]:
        return lambda: [read(data) for data in messages]

    with collecting_garbage(garbage):
        taken = take_turns({name: all_of_them(read) for name, read in readers.items()}, rounds)
    row = f"from_dict, {COUNT:,} messages, gc {'on' if garbage else 'off'}"

    def line(name: str, base: str | None, budget: Budget | None = None) -> Line:
        each = taken[name].median / COUNT * 1e6
        ratio = taken[name].over(taken[base]) if base else None
        return Line(row, name, each, "µs CPU", ratio, base, budget, _NOTE)

    yield line(OURS, STOCK, Budget(0.33 if garbage else 0.30, required=True))
    yield line(OURS, PYDANTIC, Budget(1.0, sense="below", required=True))
    for name in readers:
        if name != OURS:
            yield line(name, None if name == STOCK else STOCK)


def _hold_to_account(stock: Any, readers: dict[str, Callable[[dict[str, Any]], Any]]) -> None:
    """Refuse to compare what is not comparable: other fields, other values, or a contender that spoils its input."""
    ours = {field.name for field in attrs.fields(Message) if not field.name.startswith("_")}
    for other in (
        {field.name for field in attrs.fields(stock)} - {"additional_properties"},
        set(PydanticMessage.model_fields),
    ):
        if other != ours:
            raise RuntimeError(f"the contenders' messages differ in {sorted(ours ^ other)}")
    given, pristine = message(7), copy.deepcopy(message(7))
    for name, read in readers.items():
        made = read(given)
        if given != pristine:
            raise RuntimeError(f"{name} changes the dictionary it reads: the next contender would read another")
        if made.created != datetime.fromisoformat(pristine["created"]) or made.text != pristine["text"]:
            raise RuntimeError(f"{name} reads {made!r} from {pristine!r}")
