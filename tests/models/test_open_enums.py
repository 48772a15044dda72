"""Enums are open: they know the values of the contract and take new ones all the same."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from contract.description import SCHEMAS

from webex_client.models import Room, RoomType, Webhook, WebhookStatus
from webex_client.models.common import OpenEnum

from .wild import ENUMS

every_enum = pytest.mark.parametrize("enum", ENUMS.values(), ids=ENUMS)


@every_enum
def test_the_known_values_are_those_of_the_contract(enum: type[OpenEnum]) -> None:
    assert [member.value for member in enum] == SCHEMAS[enum.__name__]["enum"]
    assert all(member.is_known for member in enum)
    assert all(enum(member.value) is member for member in enum)


@every_enum
def test_a_new_value_is_a_member_all_the_same(enum: type[OpenEnum]) -> None:
    new = enum("brand-new")
    assert type(new) is enum
    assert isinstance(new, str)
    assert new == "brand-new" == new.value == str(new) == f"{new}"
    assert new == enum("brand-new")
    assert new != next(iter(enum))
    assert not new.is_known


@every_enum
def test_a_new_value_does_not_become_known(enum: type[OpenEnum]) -> None:
    before = list(enum)
    assert not enum("brand-new").is_known
    assert not enum("brand-new").is_known
    assert list(enum) == before


@pytest.mark.parametrize("value", ["group", "brand-new", "", "ß", "name"])
def test_a_member_is_hashed_copied_pickled_and_dumped_as_its_text(value: str) -> None:
    member = RoomType(value)
    assert hash(member) == hash(value)
    assert {member: 1}[value] == {value: 1}[member] == 1  # type: ignore[index]
    assert json.dumps({"type": member}) == json.dumps({"type": value})
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        back = pickle.loads(pickle.dumps(member, protocol))
        assert back == member
        assert type(back) is RoomType
        assert back.is_known == member.is_known
    assert copy.copy(member) == copy.deepcopy(member) == member
    assert value in repr(member)


def test_known_members_stay_the_same_object() -> None:
    assert pickle.loads(pickle.dumps(RoomType.GROUP)) is RoomType.GROUP
    assert copy.deepcopy(RoomType.GROUP) is RoomType.GROUP
    assert Room.from_dict({"id": "r", "type": "group"}).type is RoomType.GROUP


@pytest.mark.parametrize(
    ("value", "kind"), [("direct", "two people"), ("group", "a group"), ("brand-new", "new: brand-new")]
)
def test_members_can_be_matched(value: str, kind: str) -> None:
    match RoomType(value):
        case RoomType.DIRECT:
            found = "two people"
        case RoomType.GROUP:
            found = "a group"
        case other:
            found = f"new: {other}"
    assert found == kind


@pytest.mark.parametrize("value", [None, 1, 1.5, [], {}, b"group"])
def test_what_is_no_text_is_no_member(value: Any) -> None:
    with pytest.raises(ValueError, match="is not a valid RoomType"):
        RoomType(value)


def test_an_unknown_value_of_an_enum_is_read_as_a_new_member() -> None:
    webhook = Webhook.from_dict({"id": "w", "status": "sleeping"})
    assert type(webhook.status) is WebhookStatus
    assert webhook.status == "sleeping"
    assert not webhook.status.is_known
    assert webhook.to_dict() == {"id": "w", "status": "sleeping"}
    assert type(webhook.to_dict()["status"]) is str
