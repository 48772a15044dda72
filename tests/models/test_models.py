"""What can be done with a model."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, ClassVar

import attrs
import pytest
from contract.description import SCHEMAS, Json, python_name, resolve, schema_name

from webex_client import models
from webex_client.models import (
    Attachment,
    ConferenceDetails,
    ItemError,
    Message,
    Person,
    Room,
    RoomType,
    Webhook,
)
from webex_client.models.common import Model, read_flag

from .wild import ANSWERED, BODIES, MODELS

every_model = pytest.mark.parametrize("model", MODELS.values(), ids=MODELS)


class TestUnknownFields:
    BODY: ClassVar[Json] = {"id": "r", "newField": {"a": [1, None]}, "snake_case": 1, "title": "Dev"}

    def test_they_are_in_additional_properties_by_their_names_in_json(self) -> None:
        room = Room.from_dict(self.BODY)
        assert room.additional_properties == {"newField": {"a": [1, None]}, "snake_case": 1}
        assert Room.from_dict({"id": "r"}).additional_properties == {}

    def test_they_can_be_read_as_attributes(self) -> None:
        room: Any = Room.from_dict(self.BODY)
        assert room.newField == {"a": [1, None]}
        assert room.snake_case == 1

    def test_a_field_that_did_not_come_is_an_attribute_error_that_names_it(self) -> None:
        room: Any = Room.from_dict(self.BODY)
        with pytest.raises(AttributeError, match="'Room' object has no attribute 'nothing'") as caught:
            _ = room.nothing
        assert (caught.value.name, caught.value.obj) == ("nothing", room)
        assert getattr(room, "nothing", "default") == "default"
        assert not hasattr(room, "_nothing")
        assert not hasattr(room, "__nothing__")

    def test_what_is_written_to_them_is_sent(self) -> None:
        room = Room.from_dict(self.BODY)
        room.additional_properties["newest"] = datetime(2026, 3, 2, tzinfo=UTC)
        del room.additional_properties["snake_case"]
        assert room.to_dict() == {
            "id": "r",
            "newField": {"a": [1, None]},
            "title": "Dev",
            "newest": "2026-03-02T00:00:00.000Z",
        }

    def test_a_known_field_is_not_among_them_under_either_name(self) -> None:
        room = Room.from_dict({"id": "r", "isLocked": True, "is_locked": "what is this"})
        assert room.is_locked is True
        assert room.additional_properties == {"is_locked": "what is this"}
        assert room.to_dict() == {"id": "r", "isLocked": True, "is_locked": "what is this"}

    def test_they_cannot_be_set_as_attributes(self) -> None:
        room: Any = Room(id="r")
        with pytest.raises(AttributeError):
            room.newField = 1

    def test_a_model_made_by_hand_may_have_them(self) -> None:
        room: Any = Room(id="r", additional_properties={"newField": 1})
        assert room.newField == 1
        assert room.to_dict() == {"id": "r", "newField": 1}


class TestToDict:
    def test_changes_to_fields_show(self) -> None:
        room = Room.from_dict({"id": "r", "title": "Dev", "type": "group", "created": "2026-03-02T20:26:02+0000"})
        room.title = "QA"
        room.type = RoomType.DIRECT
        room.is_locked = False
        room.last_activity = datetime(2026, 3, 2, 21, 26, 2, tzinfo=timezone(timedelta(hours=1)))
        assert room.to_dict() == {
            "id": "r",
            "title": "QA",
            "type": "direct",
            "isLocked": False,
            "created": "2026-03-02T20:26:02+0000",
            "lastActivity": "2026-03-02T20:26:02.000Z",
        }

    def test_a_changed_timestamp_does_not_come_back_as_it_was(self) -> None:
        room = Room.from_dict({"id": "r", "created": "2026-03-02T20:26:02Z"})
        room.created = datetime(2027, 1, 1, tzinfo=UTC)
        assert room.to_dict() == {"id": "r", "created": "2027-01-01T00:00:00.000Z"}

    def test_a_field_set_to_none_is_left_out(self) -> None:
        room = Room.from_dict({"id": "r", "title": "Dev"})
        room.title = None
        assert room.to_dict() == {"id": "r"}

    @every_model
    def test_null_stays_null_and_absent_stays_absent(self, model: type[Model]) -> None:
        properties = SCHEMAS[model.__name__]["properties"]
        nulls = dict.fromkeys(properties)
        assert model.from_dict(nulls).to_dict() == nulls
        assert model.from_dict({}).to_dict() == {}
        assert all(getattr(model.from_dict(nulls), python_name(key, node)) is None for key, node in properties.items())

    @pytest.mark.parametrize("empty", ["", 0, False, [], {}, 0.0])
    @every_model
    def test_what_is_empty_is_not_absent(self, model: type[Model], empty: Any) -> None:
        body = dict.fromkeys(SCHEMAS[model.__name__]["properties"], empty)
        assert json.dumps(model.from_dict(body).to_dict()) == json.dumps(body)

    def test_changes_inside_a_nested_model_show(self) -> None:
        message = Message.from_dict({"id": "m", "attachments": [{"contentType": "a", "content": {"x": 1}}]})
        assert message.attachments is not None
        message.attachments[0].content_type = "b"
        message.attachments.append(Attachment(content_type="c"))
        assert message.to_dict() == {
            "id": "m",
            "attachments": [{"contentType": "b", "content": {"x": 1}}, {"contentType": "c"}],
        }

    def test_models_are_found_at_any_depth_of_unknown_fields(self) -> None:
        room = Room(id="r", additional_properties={"deep": [{"er": (ItemError(code="x"), RoomType.GROUP)}]})
        assert room.to_dict() == {"id": "r", "deep": [{"er": [{"code": "x"}, "group"]}]}

    def test_the_dictionary_is_new_and_what_was_read_is_left_alone(self) -> None:
        body: Json = {"id": "r", "new": {"a": [1]}, "errors": {"title": {"code": "kms_failure"}}}
        given = Room.from_dict(body).to_dict()
        given["new"]["a"].append(2)
        given["errors"].clear()
        assert body == {"id": "r", "new": {"a": [1]}, "errors": {"title": {"code": "kms_failure"}}}

    def test_json_takes_the_arguments_of_json_dumps(self) -> None:
        room = Room(id="r", title="Größe")
        assert room.to_json() == '{"id": "r", "title": "Gr\\u00f6\\u00dfe"}'
        assert room.to_json(ensure_ascii=False, separators=(",", ":")) == '{"id":"r","title":"Größe"}'


class TestMakingByHand:
    @every_model
    def test_every_field_is_a_keyword_and_may_be_left_out_if_not_required(self, model: type[Model]) -> None:
        schema = SCHEMAS[model.__name__]
        needed = dict.fromkeys(schema.get("required", []), "x")
        made = model(**{python_name(key, schema["properties"][key]): value for key, value in needed.items()})
        names = {python_name(key, node) for key, node in schema["properties"].items()}
        assert {field.name for field in attrs.fields(model) if not field.name.startswith("_")} == names
        assert {name for name in names if getattr(made, name) is None} == names - {python_name(k, {}) for k in needed}
        assert made.to_dict() == needed

    @pytest.mark.parametrize("name", sorted(ANSWERED & MODELS.keys()))
    def test_of_what_is_answered_all_but_the_id_may_be_left_out(self, name: str) -> None:
        assert set(SCHEMAS[name].get("required", [])) <= {"id"}

    def test_fields_are_not_positional(self) -> None:
        positional: Any = Room
        with pytest.raises(TypeError):
            positional("r")

    def test_an_unknown_keyword_is_refused(self) -> None:
        by_hand: Any = Room
        with pytest.raises(TypeError, match="newField"):
            by_hand(id="r", newField=1)

    def test_it_equals_the_same_that_was_read(self) -> None:
        body = {"id": "r", "type": "group", "created": "2026-03-02T20:26:02Z", "newField": 1}
        by_hand = Room(
            id="r",
            type=RoomType.GROUP,
            created=datetime(2026, 3, 2, 20, 26, 2, tzinfo=UTC),
            additional_properties={"newField": 1},
        )
        assert Room.from_dict(body) == by_hand
        assert Room.from_dict(by_hand.to_dict()) == by_hand


class TestEquality:
    def test_it_is_by_fields_known_and_unknown(self) -> None:
        body = {"id": "r", "title": "Dev", "newField": 1}
        assert Room.from_dict(body) == Room.from_dict(dict(body))
        assert Room.from_dict(body) != Room.from_dict({**body, "title": "QA"})
        assert Room.from_dict(body) != Room.from_dict({**body, "newField": 2})
        assert Room.from_dict(body) != Room.from_dict({"id": "r", "title": "Dev"})

    def test_another_way_to_write_an_instant_makes_no_difference(self) -> None:
        same = [{"id": "r", "created": text} for text in ("2026-03-02T20:26:02Z", "2026-03-02T21:26:02+01:00")]
        assert Room.from_dict(same[0]) == Room.from_dict(same[1])

    def test_null_and_absent_make_no_difference(self) -> None:
        assert Room.from_dict({"id": "r", "title": None}) == Room(id="r")

    def test_a_model_is_not_equal_to_another_model_or_a_dictionary(self) -> None:
        assert Room(id="x") != models.Team(id="x")
        assert Room(id="x") != {"id": "x"}

    @every_model
    def test_models_can_change_and_so_have_no_hash(self, model: type[Model]) -> None:
        with pytest.raises(TypeError, match="unhashable"):
            hash(model.from_dict({}))


class TestRepr:
    def test_it_shows_the_fields_that_are_there(self) -> None:
        room = Room.from_dict({"id": "r", "title": "Dev", "type": "group", "isLocked": False, "teamId": None})
        assert repr(room) == "Room(id='r', title='Dev', type=<RoomType.GROUP: 'group'>, is_locked=False)"

    def test_it_hides_the_secret_of_a_webhook(self) -> None:
        webhook = Webhook.from_dict({"id": "w", "name": "n", "secret": "hush"})
        assert repr(webhook) == "Webhook(id='w', name='n', secret=[hidden])"
        assert "hush" not in f"{webhook} {webhook!r} {[webhook]}"
        assert webhook.secret == "hush"
        assert webhook.to_dict()["secret"] == "hush"

    def test_every_password_of_the_contract_is_hidden(self) -> None:
        for name, model in MODELS.items():
            for key, node in SCHEMAS[name]["properties"].items():
                if resolve(node).get("format") == "password":
                    assert "hush" not in repr(model.from_dict({key: "hush"})), f"{name}.{key}"


class TestFlags:
    @pytest.mark.parametrize(
        ("came", "read"),
        [("true", True), ("false", False), ("True", True), ("FALSE", False), (True, True), (False, False)],
    )
    def test_text_and_boolean_are_both_read_as_boolean_and_come_back_as_they_were(self, came: Any, read: bool) -> None:
        person = Person.from_dict({"id": "p", "invitePending": came, "loginEnabled": came})
        assert person.invite_pending is read
        assert person.login_enabled is read
        assert json.dumps(person.to_dict()) == json.dumps({"id": "p", "invitePending": came, "loginEnabled": came})

    def test_a_changed_flag_does_not_come_back_as_it_was(self) -> None:
        person = Person.from_dict({"id": "p", "invitePending": "true"})
        person.invite_pending = False
        assert person.to_dict() == {"id": "p", "invitePending": False}

    @pytest.mark.parametrize("value", ["yes", "", "1", 1, 0, None, [], {"true": 1}])
    def test_anything_else_stays_as_it_came(self, value: Any) -> None:
        assert read_flag(value) is value
        assert Person.from_dict({"invitePending": value}).invite_pending is value


def _nested() -> list[Any]:
    """Every field that holds an object of a named schema, alone or in a list or map."""
    found: list[Any] = []
    for name in MODELS:
        for key, node in SCHEMAS[name]["properties"].items():
            additional = resolve(node).get("additionalProperties")
            holds = {"one": node, "list": resolve(node).get("items", {})}
            holds["map"] = additional if isinstance(additional, dict) else {}
            for how, inner in holds.items():
                if schema_name(inner) in MODELS:
                    found.append(pytest.param(name, key, how, schema_name(inner), id=f"{name}.{key}"))
    return found


class TestNestedModels:
    @pytest.mark.parametrize(("name", "key", "how", "inner"), _nested())
    def test_an_object_within_is_read_as_the_model_it_is(self, name: str, key: str, how: str, inner: str) -> None:
        entry = BODIES[inner][0]
        body = {key: {"one": entry, "list": [entry, entry], "map": {"a": entry}}[how]}
        value = getattr(MODELS[name].from_dict(body), python_name(key, SCHEMAS[name]["properties"][key]))
        entries = {"one": lambda: [value], "list": lambda: value, "map": lambda: list(value.values())}[how]()
        assert [type(read) for read in entries] == [MODELS[inner]] * (2 if how == "list" else 1)

    def test_an_entry_that_failed_in_part_says_why(self) -> None:
        room = Room.from_dict({"id": "r", "errors": {"title": {"code": "kms_failure", "reason": "Key not found"}}})
        assert room.title is None
        assert room.errors == {"title": ItemError(code="kms_failure", reason="Key not found")}

    def test_entries_that_are_no_objects_stay_as_they_came(self) -> None:
        message = Message.from_dict({"attachments": [{"contentType": "a"}, "text", None, 1, []]})
        assert message.attachments == [Attachment(content_type="a"), "text", None, 1, []]


class TestCopies:
    def body(self) -> Json:
        return {"id": "m", "attachments": [{"contentType": "a", "new": 1}], "roomType": "brand-new", "newField": [1]}

    def test_a_deep_copy_shares_nothing(self) -> None:
        message = Message.from_dict(self.body())
        other = copy.deepcopy(message)
        assert other.attachments is not None
        other.attachments[0].content_type = "b"
        other.additional_properties["newField"].append(2)
        assert message.to_dict() == self.body()

    def test_a_pickled_model_comes_back_whole(self) -> None:
        message = Message.from_dict(self.body())
        for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
            back = pickle.loads(pickle.dumps(message, protocol))
            assert back == message
            assert back.to_dict() == self.body()
            assert type(back.room_type) is RoomType
            assert not back.room_type.is_known

    def test_attrs_can_change_a_copy(self) -> None:
        room = Room(id="r", title="Dev", additional_properties={"newField": 1})
        assert attrs.evolve(room, title="QA").to_dict() == {"id": "r", "title": "QA", "newField": 1}


def test_a_conference_that_is_not_has_no_fields() -> None:
    assert ConferenceDetails.from_dict({}) == ConferenceDetails()


def test_a_field_of_the_wrong_type_is_kept_as_it_came() -> None:
    body = {"id": 7, "title": ["a"], "type": 1, "isLocked": "no", "created": 1772483162, "errors": [1]}
    room = Room.from_dict(body)
    read: list[Any] = [room.id, room.title, room.type, room.is_locked, room.created, room.errors]
    assert read == [7, ["a"], 1, "no", 1772483162, [1]]
    assert room.to_dict() == body


@every_model
def test_a_model_has_no_room_for_anything_but_its_fields(model: type[Model]) -> None:
    assert not hasattr(model.from_dict({}), "__dict__")
    assert not hasattr(model.from_dict({}), "__weakref__")
