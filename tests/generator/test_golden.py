"""What is generated from the tiny contract: the expected bytes, and that they are a client that works.

Where a change of the output is meant, write it anew and read the difference:

    python -m generator build --spec tests/generator/tiny/spec --package tests/generator/tiny/expected
"""

from __future__ import annotations

import inspect
import json
import pickle
import pkgutil
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from tiny_contract import EXPECTED, ROOT, SPEC, Contract

from generator.build import check

NOON = datetime(2026, 1, 12, 12, tzinfo=UTC)

INVENTORY = """
from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .models import Thing


class Inventory:
    def __init__(self, thing: Thing) -> None:
        self._thing = thing

    def __call__(self, *, depth: int = 9) -> Iterator[str]:
        for part in self._thing.parts or [] if depth else []:
            yield part.id
            yield from part.inventory(depth=depth - 1)
"""
"""What `x-python-properties` refers to: written by hand, as all behaviour of models is."""

USAGE = """
from datetime import datetime
from typing import Any, Literal, assert_type

from tiny_client import UNSET, AsyncWebexClient, Headers, Operation, PagedOperation, Paginator, AsyncPaginator
from tiny_client import WebexClient
from tiny_client.api import keys, owners, things
from tiny_client.inventory import Inventory
from tiny_client.models import Boat, Colour, Combination, Extension, Home, House, Key, KeyHolder, KeyLabel, Lock, Owner
from tiny_client.models import OwnerChange, OwnerType, Size, Thing, ThingType, cards


def fields(owner: Owner, thing: Thing, change: OwnerChange) -> None:
    assert_type(owner.id, str)
    assert_type(owner.class_, str | None)
    assert_type(owner.type, OwnerType | None)
    assert_type(owner.most, int | None)
    assert_type(owner.field_2fa, bool | None)
    assert_type(owner.extension, Extension | None)
    assert_type(owner.born, datetime | None)
    assert_type(owner.verified, bool | None)
    assert_type(owner.maybe, bool | None)
    assert_type(owner.age, int | str | None)
    assert_type(owner.homes, list[Home] | None)
    assert_type(owner.home, House | Boat | dict[str, Any] | None)
    assert_type(owner.favourite, Colour | int | datetime | None)
    assert_type(owner.shelves, dict[str, Thing] | None)
    assert_type(owner.visits, dict[str, datetime] | None)
    assert_type(owner.moods, list[list[Colour]] | None)
    assert_type(owner.notes, dict[str, Any] | None)
    assert_type(thing.size, Size | None)
    assert_type(thing.parts, list[Thing] | None)
    assert_type(thing.inventory, Inventory)
    assert_type(next(thing.inventory(depth=2)), str)
    thing.inventory = Inventory(thing)  # type: ignore[misc]
    owner.inventory  # type: ignore[attr-defined]
    assert_type(change.name, str)
    card = cards.AdaptiveCard(body=[cards.Box(items=[cards.Text(id="1"), {"type": "new"}])], first=cards.Box())
    assert_type(card.type, Literal["AdaptiveCard"])
    assert_type(card.fallback, cards.Element | str | None)
    assert_type(card.named, dict[str, cards.Element] | None)
    assert_type(cards.Box().card, cards.AdaptiveCard | None)
    for element in card.body or []:
        if isinstance(element, cards.Text):
            assert_type(element.id, str)
    cards.AdaptiveCard(type="Box")  # type: ignore[arg-type]
    cards.AdaptiveCard(body=[card])  # type: ignore[list-item]
    cards.Text()  # type: ignore[call-arg]
    owner.no_such_field  # type: ignore[attr-defined]
    Thing(name="x")  # type: ignore[call-arg]


def operations() -> None:
    assert_type(things.list(type="big"), PagedOperation[Thing])
    assert_type(things.list(type=ThingType.BIG, ids="1", colours=[Colour.RED, "new"]), PagedOperation[Thing])
    assert_type(things.get("1"), Operation[Thing])
    assert_type(things.delete("1"), Operation[None])
    assert_type(owners.update("1", name="Ada"), Operation[Owner | None])
    owners.create(class_="x", nickname=None, motto=UNSET, born=None, home=House(rooms=1))
    owners.create(class_="x")  # type: ignore[call-arg]
    things.create(name="Lamp", label=cards.AdaptiveCard(), labels=[{"kind": "paper"}, cards.AdaptiveCard()])
    things.create(name="Lamp", label=cards.Box())  # type: ignore[arg-type]
    things.list()  # type: ignore[call-arg]
    things.list("big")  # type: ignore[call-arg]
    things.get(3)  # type: ignore[arg-type]
    things.copy("1", id_body=None)  # type: ignore[arg-type]
    things.start("1", speed=UNSET)  # type: ignore[arg-type]
    assert_type(keys.count(), Operation[int])
    assert_type(keys.get_picture("1"), Operation[bytes])
    assert_type(keys.look_for_picture("1"), Operation[Headers])
    assert_type(keys.list_kinds(), PagedOperation[str])
    assert_type(keys.get("1"), Operation[Key])
    assert_type(keys.list_holders("1", page_size=1), PagedOperation[KeyHolder])
    keys.get("1", page_size=1)  # type: ignore[call-arg]
    keys.check(door="front", client_id="a")  # type: ignore[call-arg]
    keys.lend()  # type: ignore[call-arg]
    keys.get("1", watch_word="open sesame", timezone=None)
    keys.get("1", timezone=3)  # type: ignore[arg-type]
    assert_type(things.join(things=[Thing(id="1"), {"id": "2"}]), Operation[list[Thing]])
    keys.update("1", operations=[], lock=Lock(combinations=[Combination(digits="1")]), labels=[KeyLabel(text="x"), {}])
    keys.update("1", operations=[], lock={"combinations": [{"digits": "1"}]}, labels=None)
    keys.update("1", operations=[], lock=KeyLabel())  # type: ignore[arg-type]
    keys.update("1", operations=[], labels=KeyLabel())  # type: ignore[arg-type]
    keys.update("1", operations=[], lock="front")  # type: ignore[arg-type]


def calls(webex: WebexClient) -> None:
    assert_type(webex.things.list(type="big"), Paginator[Thing])
    assert_type(webex.things.get("1"), Thing)
    assert_type(webex.owners.update("1", name="Ada"), Owner | None)
    assert_type(webex.keys.count(), int)
    assert_type(webex.keys.list_kinds().all(), list[str])
    assert_type(webex.things.join(things=[]), list[Thing])
    assert_type(webex.keys.rings.list(), Paginator[KeyLabel])
    webex.things.rings  # type: ignore[attr-defined]
    webex.things.no_such_method()  # type: ignore[attr-defined]


async def async_calls(webex: AsyncWebexClient) -> None:
    assert_type(webex.things.list(type="big"), AsyncPaginator[Thing])
    assert_type(await webex.things.get("1"), Thing)
    assert_type(await webex.owners.update("1", name="Ada"), Owner | None)
    assert_type(await webex.things.join(things=[]), list[Thing])
    assert_type(webex.keys.rings.list(), AsyncPaginator[KeyLabel])
"""


def test_the_tiny_contract_makes_the_expected_files() -> None:
    assert check(SPEC, EXPECTED) == [], "if this is meant: see the head of this file"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package tiny_client: the runtime as it is, with the expected models and endpoints."""
    package = tmp_path_factory.mktemp("golden") / "tiny_client"
    generated = ("api", "models")
    shutil.copytree(ROOT / "webex_client", package, ignore=shutil.ignore_patterns("__pycache__", "testing", *generated))
    for part in generated:
        shutil.copytree(EXPECTED / part, package / part, ignore=shutil.ignore_patterns("__pycache__"))
    (package / "inventory.py").write_text(INVENTORY, encoding="utf-8")
    return package.parent


@pytest.fixture(scope="module")
def tiny(folder: Path) -> Iterator[Any]:
    """The package tiny_client, with all of its generated modules imported."""
    sys.path.insert(0, str(folder))
    try:
        package = import_module("tiny_client")
        for part in (import_module("tiny_client.api"), import_module("tiny_client.models")):
            for module in pkgutil.iter_modules(part.__path__, f"{part.__name__}."):
                import_module(module.name)
        yield package
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if name.partition(".")[0] == "tiny_client"]:
            del sys.modules[name]


@pytest.fixture
def things(tiny: Any) -> Any:
    return tiny.api.things


@pytest.fixture
def owners(tiny: Any) -> Any:
    return tiny.api.owners


@pytest.fixture
def keys(tiny: Any) -> Any:
    return tiny.api.keys


def example() -> dict[str, Any]:
    """The example of an owner in the contract, with every property."""
    shown: dict[str, Any] = Contract().answer("post", "/owners", "201")["example"]
    return shown


def test_mypy_finds_no_error_in_it_and_every_one_in_what_misuses_it(folder: Path, tmp_path: Path) -> None:
    (folder / "usage.py").write_text(USAGE, encoding="utf-8")

    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            f"--cache-dir={tmp_path}",
            "--config-file=",
            "--follow-imports=silent",  # what is handwritten for Webex's resources is checked with those
            "tiny_client/api",
            "tiny_client/models",
            "usage.py",
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr


def test_all_that_is_exported_is_there(tiny: Any) -> None:
    modules = [getattr(part, name) for part in (tiny.models, tiny.api) for name in ("keys", "owners", "things")]
    for module in (tiny.models, tiny.api.key_rings, *modules):
        assert module.__all__
        assert [name for name in module.__all__ if not hasattr(module, name)] == []
    assert set(tiny.models.__all__) == set(Contract().schema("owners", "Owner") and _classes())


def _classes() -> list[str]:
    """The schemas that Python has a class for, objects with properties and enums, or a name, choices between classes.

    Those of a vocabulary are in its own module alone.
    """
    return [
        name
        for file in ("common", "keys", "owners", "things")
        for name, schema in Contract().at(file, "components", "schemas").items()
        if schema.keys() & {"discriminator", "enum", "properties"}
    ]


def test_each_operation_is_a_method_of_both_clients_with_one_signature(tiny: Any) -> None:
    with tiny.WebexClient("token") as sync:
        asynchronous = tiny.AsyncWebexClient("token")
        for resource in ("key_rings", "keys", "owners", "things"):
            module = getattr(tiny.api, resource)
            names = [name for name in module.__all__ if inspect.isfunction(getattr(module, name))]
            described = [
                operation
                for item in Contract().at(resource, "paths").values()
                for method, operation in item.items()
                if method != "parameters"
            ]
            views = [operation.get("x-pagination", {}).get("operation") for operation in described]
            identifiers = [*(operation["operationId"] for operation in described), *filter(None, views)]
            assert sorted(names) == sorted(identifier.partition(".")[2] for identifier in identifiers)
            for name in names:
                function, one, other = getattr(module, name), getattr(sync, resource), getattr(asynchronous, resource)
                parameters = inspect.signature(function).parameters
                assert inspect.signature(getattr(one, name)).parameters == parameters
                assert inspect.signature(getattr(other, name)).parameters == parameters
                assert inspect.getdoc(getattr(one, name)) == inspect.getdoc(getattr(other, name))


# Operations


def test_query_parameters_are_sent_as_the_contract_says(things: Any) -> None:
    operation = things.list(
        type="big", ids=["1", "2"], colours="red", from_=NOON, segment_=True, list_=1.5, page_size=50, limit=7
    )

    assert (operation.id, operation.method, operation.path) == ("things.list", "GET", "things")
    assert operation.query == (
        ("ids", "1,2"),
        ("colours", "red"),
        ("type", "big"),
        ("from", "2026-01-12T12:00:00.000Z"),
        ("segment", "true"),
        ("list", "1.5"),
        ("max", "50"),
    )
    assert operation.body is None
    assert operation.limit == 7


def test_a_path_body_and_query_that_share_a_name_each_get_their_own(things: Any) -> None:
    operation = things.copy("a/b", id_body="3", id_query="2", name="Pattern", name_body=None)

    assert operation.path == "things/a%2Fb/copies"
    assert operation.query == (("id", "2"), ("name", "Pattern"))
    assert operation.body.content == {"id": "3", "name": None}


def test_parameters_of_a_path_stand_in_its_order(things: Any) -> None:
    assert (
        things.update_part("1", "7", size=None).path == things.update_part("1", 7, size=None).path == "things/1/parts/7"
    )
    assert things.update_part("1", "7", size=None).body.content == {"size": None}


def test_reserved_words_and_odd_keys_are_sent_by_their_own_names(tiny: Any, owners: Any) -> None:
    operation = owners.create(
        class_="first",
        nickname=None,
        import_=True,
        self_="me",
        str_="text",
        dict_={"any": NOON},
        list_=["a"],
        query_="q",
        create_="c",
        home=tiny.models.House(rooms=3),
        extension={"usage": "all"},
        urn_scim_other="x",
    )

    assert operation.body.content == {
        "class": "first",
        "nickname": None,
        "import": True,
        "self": "me",
        "str": "text",
        "dict": {"any": "2026-01-12T12:00:00.000Z"},
        "list": ["a"],
        "query": "q",
        "create": "c",
        "home": {"rooms": 3},
        "urn:scim:schemas:extension:tiny:2.0:Group": {"usage": "all"},
        "urn:scim:other": "x",
    }


def test_header_parameters_are_sent_as_the_contract_says(keys: Any, things: Any) -> None:
    assert keys.get("1", watch_word="open sesame", timezone="UTC").headers == (
        ("timezone", "UTC"),
        ("watch-word", "open sesame"),
    )
    assert things.stop("1", id_header="4", x_delay=3).headers == (("id", "4"), ("X-Delay", "3"))
    assert keys.list_holders("1", timezone="UTC").headers == (("timezone", "UTC"),)
    assert keys.get("1").headers == ()


def test_nested_objects_may_be_models_or_mappings(tiny: Any, keys: Any, things: Any) -> None:
    models = tiny.models
    plain = keys.update(
        "1", operations=[{"op": "add"}], lock={"displayName": "Front", "new": 1}, labels=[{"text": "x"}]
    )
    made = keys.update(
        "1",
        operations=(models.KeyChange(op="add"),),
        lock=models.Lock(display_name="Front", additional_properties={"new": 1}),
        labels=[models.KeyLabel(text="x")],
    )

    assert plain == made
    assert plain.body.content == {
        "Operations": [{"op": "add"}],
        "lock": {"displayName": "Front", "new": 1},
        "labels": [{"text": "x"}],
    }
    assert things.join(things=[{"id": "1"}, models.Thing(id="2")]).body.content == {
        "things": [{"id": "1"}, {"id": "2"}]
    }


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"lock": "front"}, "lock: Lock is needed, or a mapping like one, not str"),
        ({"lock": [{}]}, "lock: Lock is needed, or a mapping like one, not list"),
        ({"lock": {"display_name": "x"}}, "lock.display_name: in a mapping it has the API's name, 'displayName'"),
        ({"lock": {"next": {"next": {"display_name": "x"}}}}, "lock.next.next.display_name: in a mapping"),
        ({"operations": [{}, "add"]}, r"operations\[1\]: KeyChange is needed"),
        ({"operations": [None]}, r"operations\[0\]: KeyChange is needed"),
        ({"operations": {"op": "add"}}, "operations: a list is needed, not dict"),
        ({"labels": "x"}, "labels: a list is needed, not str"),
    ],
)
def test_what_is_no_such_object_is_refused_by_the_name_of_the_argument(
    tiny: Any, keys: Any, arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises(tiny.ArgumentError, match=message):
        keys.update("1", **{"operations": [], **arguments})


def test_what_can_be_null_is_sent_only_where_it_is_given(owners: Any) -> None:
    assert owners.create(class_="x", nickname="n").body.content == {"class": "x", "nickname": "n"}
    assert owners.create(class_="x", nickname=None, motto=None, born=NOON).body.content == {
        "class": "x",
        "nickname": None,
        "motto": None,
        "born": "2026-01-12T12:00:00.000Z",
    }


def test_a_text_in_place_of_a_list_is_refused(tiny: Any, owners: Any) -> None:
    with pytest.raises(tiny.errors.ArgumentError, match="list_"):
        owners.create(class_="x", nickname=None, list_="a")


def test_a_body_that_is_a_named_schema_is_taken_apart(owners: Any) -> None:
    operation = owners.update("1", name="Ada", verified=True, favourite="red", expires=NOON, id="2")

    assert operation.body.content == {
        "name": "Ada",
        "verified": True,
        "favourite": "red",
        "expires": "2026-01-12T12:00:00.000Z",
    }
    assert operation.query == (("id", "2"),)


def test_a_body_goes_as_json_or_with_a_local_file_as_a_form(things: Any, tmp_path: Path) -> None:
    picture = tmp_path / "lamp.png"
    picture.write_bytes(b"picture")

    there = things.create(name="Lamp", pictures=["https://tiny.example/lamp.png"], tags=["light"]).body
    here = things.create(name="Lamp", pictures=[picture], tags=["light"]).body

    assert there.content == {"name": "Lamp", "pictures": ["https://tiny.example/lamp.png"], "tags": ["light"]}
    with here.file.open() as file:
        assert file.read() == b"picture"
    assert (here.fields, here.file_field) == ({"name": "Lamp", "tags": '["light"]'}, "pictures")


def test_an_optional_body_that_holds_nothing_is_not_sent(things: Any) -> None:
    assert things.start("1").body is None
    assert things.start("1", speed=1.5).body.content == {"speed": 1.5}


def test_only_a_post_that_says_so_may_be_repeated(things: Any) -> None:
    assert things.start("1").idempotent
    assert not things.stop("1").idempotent
    assert not things.create(name="Lamp").idempotent


@pytest.mark.parametrize(
    ("resource", "name", "arguments", "style", "items"),
    [
        ("things", "list", {"type": "big"}, "link", "items"),
        ("things", "list_archived", {}, "offset", "items"),
        ("things", "list_recent", {}, "single", "items"),
        ("things", "search", {"words": "lamp"}, "max", "items"),
        ("owners", "list", {}, "scim", "owners"),
        ("owners", "list_things", {"owner_id": "1"}, "cursor", "things"),
        ("keys", "list_kinds", {}, "single", "kinds"),
        ("keys", "list_holders", {"key_id": "1"}, "cursor", "holders"),
    ],
)
def test_a_list_is_paged_as_the_contract_says(
    tiny: Any, resource: str, name: str, arguments: dict[str, Any], style: str, items: str
) -> None:
    operation = getattr(getattr(tiny.api, resource), name)(**arguments)

    assert isinstance(operation, tiny.PagedOperation)
    assert getattr(operation.pagination, "style", operation.pagination) == style
    assert operation.returns.items == items


def test_the_most_is_asked_for_where_no_second_page_is_known(things: Any) -> None:
    assert things.search().query == (("max", "1000"),)
    assert things.search(page_size=5).query == (("max", "5"),)


def test_what_a_page_may_hold_and_the_total_are_two_things(owners: Any) -> None:
    operation = owners.list_things("1", page_size=10, limit=3)

    assert operation.query == (("limit", "10"),)
    assert operation.limit == 3


def test_a_paged_view_is_an_operation_beside_the_one_it_is_made_of(keys: Any) -> None:
    view, whole = keys.list_holders("1", with_doors=True, page_size=10, limit=3), keys.get("1", with_doors=True)

    assert (view.id, view.method, view.path, view.limit) == ("keys.list_holders", "GET", "keys/1", 3)
    assert view.query == (("include", "holders"), ("order", "by name"), ("withDoors", "true"), ("limit", "10"))
    assert (whole.id, whole.method, whole.path) == ("keys.get", "GET", "keys/1")
    assert whole.query == (("withDoors", "true"),)


def test_neither_of_the_two_takes_the_cursor_or_what_the_view_always_sends(keys: Any) -> None:
    both = {"key_id", "with_doors", "watch_word", "timezone"}
    assert inspect.signature(keys.get).parameters.keys() == both
    assert inspect.signature(keys.list_holders).parameters.keys() == both | {"page_size", "limit"}


def test_the_bundled_contract_keeps_each_type_that_a_body_may_be_sent_as() -> None:
    document = json.loads((EXPECTED / "openapi.json").read_text(encoding="utf-8"))
    content = document["paths"]["/keys/{keyId}"]["patch"]["requestBody"]["content"]

    assert list(content) == ["application/json-patch+json", "application/json"]


def test_the_bundled_contract_keeps_one_operation_where_a_paged_view_is() -> None:
    document = json.loads((EXPECTED / "openapi.json").read_text(encoding="utf-8"))

    assert [path for path in document["paths"] if path.startswith("/keys/{keyId}")] == [
        "/keys/{keyId}",
        "/keys/{keyId}/picture",
    ]
    assert document["paths"]["/keys/{keyId}"]["get"] == json.loads(
        json.dumps(Contract().operation("get", "/keys/{keyId}")).replace("./common.yaml", "")
    )


def test_a_form_goes_as_text(keys: Any) -> None:
    body = keys.create(kind="spare", client_id="a&b", client_secret="ü =", engraved=True, until=NOON).body

    assert body.content_type == "application/x-www-form-urlencoded"
    assert body.encode() == (
        b"kind=spare&client_id=a%26b&client_secret=%C3%BC+%3D&engraved=true&until=2026-01-12T12%3A00%3A00.000Z"
    )


def test_secrets_of_bodies_and_other_authorizations_are_not_shown(keys: Any) -> None:
    for operation in (
        keys.create(kind="spare", client_id="a", client_secret="s3cret"),
        keys.check(door="front", client_id="a", client_secret="s3cret"),
        keys.lend(guest_ticket="s3cret"),
        keys.update("1", operations=[], teeth="s3cret", pin="s3cret"),
        keys.update("1", operations=[], lock={"next": {"combinations": [{"digits": "s3cret"}]}}),
        keys.get("1", watch_word="s3cret"),
    ):
        assert "s3cret" not in repr(operation)
        assert pickle.loads(pickle.dumps(operation)) == operation


def test_an_operation_is_authorized_as_the_contract_says(keys: Any) -> None:
    assert keys.count().authorization is None
    assert keys.create(kind="spare", client_id="a", client_secret="b").authorization == ""
    assert keys.check(door="front", client_id="a", client_secret="b").authorization == "Basic YTpi"
    assert keys.lend(guest_ticket="t").authorization == "Bearer t"


def test_a_credential_that_a_form_wants_as_well_is_one_argument(keys: Any) -> None:
    operation = keys.check(door="front", client_id="a", client_secret="b")

    assert operation.body.fields == (("door", "front"), ("client_id", "a"))
    assert inspect.signature(keys.check).parameters["client_id"].default is inspect.Parameter.empty


def test_an_answer_that_is_no_json_is_asked_for_as_what_it_is(keys: Any) -> None:
    assert keys.count().accept == "text/plain, application/json"
    assert keys.get_picture("1").accept == "*/*"
    assert keys.get("1").accept == "application/json"


def test_a_patch_sends_names_that_begin_with_a_capital_letter(keys: Any) -> None:
    operation = keys.update("1", operations=[{"op": "add", "value": "tooth"}], pin=None)

    assert operation.method == "PATCH"
    assert operation.body.content_type == "application/json-patch+json"
    assert operation.body.content == {"Operations": [{"op": "add", "value": "tooth"}], "pin": None}


def test_an_answer_is_read_as_the_contract_says(tiny: Any, keys: Any, owners: Any, things: Any) -> None:
    results = tiny.results

    assert things.get("1").returns == results.One(tiny.models.Thing)
    assert things.create(name="Lamp").returns == results.One(tiny.models.Thing)
    assert owners.update("1", name="Ada").returns == results.OneOrNone(tiny.models.Owner)
    assert things.delete("1").returns == results.Nothing()
    assert keys.count().returns == results.Number()
    assert keys.get_picture("1").returns == results.Content()
    assert keys.look_for_picture("1").returns == results.Head()
    assert things.join(things=[]).returns == results.ListOf(tiny.models.Thing)
    assert keys.list_kinds().returns == results.Many(str, "kinds")
    assert keys.create(kind="spare", client_id="a", client_secret="b").returns == results.One(tiny.models.Key)
    assert keys.update("1", operations=[]).returns == results.One(tiny.models.Key)


def test_operations_are_values(things: Any) -> None:
    operation = things.list(type="big", ids=["1"])

    assert operation == things.list(type="big", ids="1")
    assert pickle.loads(pickle.dumps(operation)) == operation
    assert "things.list" in repr(operation)


def test_a_resource_that_is_a_part_of_another_by_its_name_is_found_there_too(tiny: Any) -> None:
    with tiny.WebexClient("token") as sync:
        assert type(sync.keys.rings) is type(sync.key_rings) is tiny.api.key_rings.KeyRings
        assert repr(sync.keys.rings.list()) == repr(sync.key_rings.list())
    asynchronous = tiny.AsyncWebexClient("token")
    assert type(asynchronous.keys.rings) is type(asynchronous.key_rings) is tiny.api.key_rings.AsyncKeyRings


# Docstrings


def test_docstrings_say_what_the_contract_says_whatever_characters_it_has(tiny: Any, owners: Any) -> None:
    text = " ".join((inspect.getdoc(owners.me) or "").split())
    operation = Contract().operation("get", "/owners/me")

    assert " ".join(operation["summary"].split()) in text
    assert " ".join(operation["description"].split()) in text
    assert " ".join(Contract().at("owners", "info", "description").split()) in " ".join(owners.__doc__.split())
    assert tiny.models.things.__doc__ == 'Things that are "owned": models and enums.'


def test_docstrings_call_parameters_by_their_names_in_python(keys: Any, things: Any) -> None:
    assert "With `ids` the others are left out, and `page_size` says how many" in (inspect.getdoc(things.list) or "")
    assert "With `with_doors=true` also the doors" in (inspect.getdoc(keys.get) or "")
    assert "\nDeprecated.\n" in (inspect.getdoc(things.stop) or "")
    assert "Scope: `tiny:write`." in (inspect.getdoc(things.stop) or "")


def test_docstrings_say_whether_a_limit_is_that_of_many_pages(things: Any) -> None:
    for listing, has_pages in [(things.list, True), (things.search, False), (things.list_recent, False)]:
        assert ("over all pages" in (inspect.getdoc(listing) or "")) is has_pages


def test_a_part_of_a_resource_says_where_else_it_is_found(tiny: Any) -> None:
    assert tiny.api.key_rings.KeyRings.__doc__ == "`webex.key_rings`, or `webex.keys.rings`, of a `WebexClient`."
    assert tiny.api.keys.Keys.__doc__ == "`webex.keys` of a `WebexClient`."


def test_docstrings_say_what_is_sent_in_place_of_the_access_token(keys: Any) -> None:
    def last_words(function: Any) -> str:
        return (inspect.getdoc(function) or "").rpartition("\n\n")[2].strip()

    assert last_words(keys.create) == "It sends no access token."
    assert last_words(keys.check) == "In place of the client's access token it sends `client_id` and `client_secret`."
    assert last_words(keys.lend) == "In place of the client's access token it sends `guest_ticket`."
    assert "guest_ticket: A ticket that was given to a guest." in (inspect.getdoc(keys.lend) or "")
    assert "List who holds a key." in (inspect.getdoc(keys.list_holders) or "")


# Models


def test_every_field_is_read_as_its_type(tiny: Any) -> None:
    models = tiny.models
    owner = models.Owner.from_dict(example())

    assert (owner.class_, owner.from_, owner.self_, owner.str_, owner.most) == ("first", "here", "me", "b", 3)
    assert (owner.field_2fa, owner.display_name) == (True, 'Ada "the first" \\ Lovelace')
    assert (owner.get, owner.data, owner.value, owner.to_dict_) == ("a", "b", "c", "d")
    assert owner.type is models.OwnerType.PERSON
    assert owner.extension == models.Extension(usage="all")
    assert owner.urn_scim_other == "x"
    assert owner.born == datetime(1815, 12, 10, tzinfo=UTC)
    assert (owner.verified, owner.maybe, owner.age) == (True, False, 36)
    assert owner.motto is None
    assert [type(home) for home in owner.homes] == [models.House, models.Boat]
    assert owner.homes[1].length == 9.5
    assert isinstance(owner.home, models.House)
    assert owner.favourite is models.Colour.RED
    assert owner.shelves == {"left": models.Thing(id="2"), "right": models.Thing(id="3")}
    assert owner.visits == {"paris": datetime(2026, 1, 12, 8, tzinfo=UTC)}
    assert owner.seen == [datetime(2026, 1, 12, 8, tzinfo=UTC)]
    assert owner.moods == [[models.Colour.RED], []]
    assert (owner.notes, owner.anything, owner.links) == ({"any": ["thing"]}, 4, {"self": "x"})


def test_what_was_read_is_written_as_it_came(tiny: Any) -> None:
    assert tiny.models.Owner.from_dict(example()).to_dict() == example()
    assert json.loads(tiny.models.Owner.from_dict(example()).to_json()) == example()


def test_a_model_that_refers_to_itself_or_to_a_later_one_is_read_to_its_depth(tiny: Any) -> None:
    models = tiny.models
    thing = models.Thing.from_dict(
        {
            "id": "1",
            "size": {"width": 1},
            "parts": [{"id": "2", "parts": [{"id": "3", "made": "2026-01-12T08:00:00Z"}]}],
        }
    )

    assert thing.size == models.Size(width=1)
    assert thing.parts[0].parts[0] == models.Thing(id="3", made=datetime(2026, 1, 12, 8, tzinfo=UTC))


def test_behaviour_is_found_on_the_model_and_imported_when_it_is_asked_for(tiny: Any) -> None:
    thing = tiny.models.Thing.from_dict({"id": "1", "parts": [{"id": "2", "parts": [{"id": "3"}]}, {"id": "4"}]})
    behaviour = f"{tiny.__name__}.inventory"
    sys.modules.pop(behaviour, None)

    assert thing.to_dict() == tiny.models.Thing.from_dict(thing.to_dict()).to_dict()
    assert behaviour not in sys.modules
    assert list(thing.inventory()) == ["2", "3", "4"]
    assert list(thing.inventory(depth=1)) == ["2", "4"]
    assert behaviour in sys.modules
    assert inspect.getdoc(tiny.models.Thing.inventory) == "Its parts, and the parts of those."
    assert "inventory" not in repr(thing)


def test_an_object_whose_kind_is_new_is_kept_as_it_came(tiny: Any) -> None:
    owner = tiny.models.Owner.from_dict({"id": "1", "home": {"kind": "cave"}, "homes": [{"kind": "cave"}, 3, None]})

    assert owner.home == {"kind": "cave"}
    assert owner.homes == [{"kind": "cave"}, 3, None]


@pytest.mark.parametrize(
    "wrong",
    [None, 0, 1.5, True, "", "text", "2026", [], [None], ["text"], [[]], [{}], {}, {"kind": []}, {"a": {"b": 1}}],
)
def test_a_field_of_the_wrong_type_is_kept_as_it_came(tiny: Any, wrong: Any) -> None:
    for key in example():
        data = {**example(), key: wrong}
        assert tiny.models.Owner.from_dict(data).to_dict() == data


def test_one_of_several_scalars_is_read_as_the_one_it_is(tiny: Any) -> None:
    def favourite(value: Any) -> Any:
        return tiny.models.Owner.from_dict({"id": "1", "favourite": value}).favourite

    assert favourite("light-blue") is tiny.models.Colour.LIGHT_BLUE
    assert favourite(7) == 7
    assert favourite("2026-01-12T08:00:00Z") == datetime(2026, 1, 12, 8, tzinfo=UTC)
    assert favourite("mauve") == "mauve"
    assert not favourite("mauve").is_known


def test_every_value_of_an_enum_is_a_member_with_a_name(tiny: Any) -> None:
    colours = tiny.models.Colour

    assert [member.value for member in colours] == Contract().schema("common", "Colour")["enum"]
    assert [member.name for member in colours] == [
        "RED",
        "LIGHT_BLUE",
        "VALUE_2ND",
        "FFF",
        "VALUE_",
        "NONE",
        "CLASS",
        "COLOUR_OF_3_MOONS",
        "A_B",
        "GRÖSSER",
        "SNAKE_CASE",
        "CAMEL_CASE",
        "HTTP_ERROR",
    ]
    assert colours("new") == "new"
    assert not colours("new").is_known


def test_a_secret_is_not_shown(tiny: Any) -> None:
    assert "s3cret" not in repr(tiny.models.Owner.from_dict(example()))
