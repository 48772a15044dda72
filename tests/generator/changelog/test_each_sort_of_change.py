"""Every sort of change: what is said of it, and whether it breaks; all made at once, since a build takes a second."""

from __future__ import annotations

import shutil
from collections.abc import Callable

import pytest
from tiny_contract import EXPECTED, SPEC, Contract

from generator.changelog.changelog import Changelog, changelog
from generator.changelog.markdown import items
from generator.changelog.revisions import read_revision

BREAKING = "- **Breaking:** "

SORTS: list[tuple[str, str, Callable[[Contract], object]]] = []
"""What is said of a change, in which section, and what makes it."""


def sort(section: str, line: str) -> Callable[[Callable[[Contract], object]], Callable[[Contract], object]]:
    def note(change: Callable[[Contract], object]) -> Callable[[Contract], object]:
        SORTS.append((section, line, change))
        return change

    return note


@sort("Changed", BREAKING + "`things.join()` is called `things.unite()` now.")
def another_method(contract: Contract) -> None:
    contract.operation("post", "/things/join")["operationId"] = "things.unite"


@sort("Removed", BREAKING + "`keys.count()` is gone.")
def no_operation(contract: Contract) -> None:
    del contract.at("keys", "paths")["/keys/count"]
    del contract.at("webex", "paths")["/keys/count"]


@sort("Changed", "- `things.stop()` asks `POST /things/{id}/halt`, no longer `POST /things/{id}/stop`.")
def another_path(contract: Contract) -> None:
    paths = contract.at("things", "paths")
    paths["/things/{id}/halt"] = paths.pop("/things/{id}/stop")
    del contract.at("webex", "paths")["/things/{id}/stop"]
    contract.at("webex", "paths")["/things/{id}/halt"] = {"$ref": "./things.yaml#/paths/~1things~1{id}~1halt"}


@sort("Changed", BREAKING + "`keys.get()` and `keys.list_holders()` call `with_doors` `doors` now.")
def another_name_in_python(contract: Contract) -> None:
    contract.parameter("get", "/keys/{keyId}", "withDoors")["x-python-name"] = "doors"


@sort("Changed", BREAKING + "`keys.get_picture()` and `keys.look_for_picture()` call `key_id` `which_one` now.")
def another_name_in_a_path(contract: Contract) -> None:
    paths = contract.at("keys", "paths")
    item = paths["/keys/{whichOne}/picture"] = paths.pop("/keys/{keyId}/picture")
    item["parameters"][0]["name"] = "whichOne"
    del contract.at("webex", "paths")["/keys/{keyId}/picture"]
    contract.at("webex", "paths")["/keys/{whichOne}/picture"] = {
        "$ref": "./keys.yaml#/paths/~1keys~1{whichOne}~1picture"
    }


@sort("Changed", BREAKING + "`owners.create()` lost `nickname`, which probably is `nick_name` now.")
def another_name(contract: Contract) -> None:
    body = contract.body("post", "/owners")
    body["schema"]["required"] = ["class", "nickName"]
    for fields in (body["schema"]["properties"], body["example"]):
        fields["nickName"] = fields.pop("nickname")


@sort("Changed", BREAKING + "`things.start()` must be given `level` as well.")
def a_needed_argument(contract: Contract) -> None:
    body = contract.body("post", "/things/{id}/start")
    body["schema"] |= {
        "required": ["level"],
        "properties": body["schema"]["properties"] | {"level": {"type": "integer"}},
    }
    contract.operation("post", "/things/{id}/start")["requestBody"]["required"] = True


@sort("Changed", BREAKING + "`things.search()` must be given `words` now.")
def an_argument_that_became_needed(contract: Contract) -> None:
    contract.body("post", "/things/search")["schema"]["required"] = ["words"]
    contract.operation("post", "/things/search")["requestBody"]["required"] = True


@sort("Changed", "- `things.update_part()` can do without `size` now.")
def an_argument_that_is_needed_no_more(contract: Contract) -> None:
    del contract.body("patch", "/things/{id}/parts/{part-number}")["schema"]["required"]


@sort("Changed", "- `things.list()` takes `list_` as `float | str`, so far `float`.")
def an_argument_of_more_types(contract: Contract) -> None:
    contract.parameter("get", "/things", "list")["schema"]["type"] = ["number", "string"]


@sort("Changed", BREAKING + "`things.list()` takes `ids` as `str`, no longer `str | Sequence[str]`.")
def an_argument_of_fewer_types(contract: Contract) -> None:
    parameter = contract.parameter("get", "/things", "ids")
    parameter |= {"schema": {"type": "string"}, "example": "1"}
    del parameter["style"], parameter["explode"]


@sort("Changed", BREAKING + "`things.copy()` sends nothing where `name_body` is `None`, so far null.")
def an_argument_that_cannot_be_null(contract: Contract) -> None:
    contract.body("post", "/things/{id}/copies")["schema"]["properties"]["name"]["type"] = "string"


@sort(
    "Changed",
    BREAKING + "`owners.create()` sends null where `query_` is `None`, so far nothing; leave it out for that.",
)
def an_argument_that_can_be_null(contract: Contract) -> None:
    contract.body("post", "/owners")["schema"]["properties"]["query"]["type"] = ["string", "null"]


@sort("Changed", BREAKING + "`keys.lend()` gives `KeyHolder`, no longer `Key`.")
def another_answer(contract: Contract) -> None:
    answer = contract.operation("post", "/keys/lend")["responses"]["200"]
    changed = {"schema": {"$ref": "#/components/schemas/KeyHolder"}, "example": {"id": "1"}}
    contract.operation("post", "/keys/lend")["responses"]["200"] = answer | {"content": {"application/json": changed}}


@sort("Removed", BREAKING + "`things.list_recent()` lost `limit`.")
@sort("Changed", BREAKING + "`things.list_recent()` gives `Thing`, no longer a list of `Thing`, page by page.")
def one_in_place_of_many(contract: Contract) -> None:
    one = contract.operation("get", "/things/{id}")["responses"]["200"]
    contract.operation("get", "/things/recent")["responses"]["200"] = one


@sort("Changed", "- `things.list_archived()` gets its pages as `link` says, no longer as `offset` says.")
def other_pages(contract: Contract) -> None:
    contract.operation("get", "/things/archive")["x-pagination"]["style"] = "link"


@sort("Changed", "- `things.copy()` is repeated after any failure that may pass, since that does no harm.")
def harmless(contract: Contract) -> None:
    contract.operation("post", "/things/{id}/copies")["x-idempotent"] = True


@sort("Changed", "- `KeyHolder.id` is `KeyKind | None`, no longer `str | None`.")
def an_enum_where_a_text_was_read(contract: Contract) -> None:
    contract.schema("keys", "KeyHolder")["properties"]["id"] = {"$ref": "#/components/schemas/KeyKind"}
    contract.at("keys")["paths"]["/keys/{keyId}"]["get"]["responses"]["200"]["content"]["application/json"][
        "example"
    ] = {"id": "1"}


@sort("Changed", BREAKING + "`KeyLabel.text` is `KeyKind | None`, no longer `str | None`.")
def an_enum_where_a_text_is_sent(contract: Contract) -> None:
    contract.schema("keys", "KeyLabel")["properties"]["text"] = {"$ref": "#/components/schemas/KeyKind"}


@sort("Changed", "- `Owner.age` is `str | None`, no longer `int | str | None`.")
def an_attribute_that_may_be_less(contract: Contract) -> None:
    contract.schema("owners", "Owner")["properties"]["age"]["type"] = "string"


@sort("Changed", BREAKING + "`Owner.most` is `int | str | None`, no longer `int | None`.")
def an_attribute_that_may_be_more(contract: Contract) -> None:
    contract.schema("owners", "Owner")["properties"]["max"]["type"] = ["integer", "string"]


@sort("Changed", BREAKING + "`Owner` must be made with `value` now.")
def a_needed_attribute(contract: Contract) -> None:
    contract.schema("owners", "Owner")["required"].append("value")


@sort("Removed", BREAKING + "`Boat` is gone.")
@sort("Changed", BREAKING + "`Home` may no longer be `Boat`.")
def one_choice_less(contract: Contract) -> None:
    del contract.at("owners", "components", "schemas")["Boat"]
    contract.schema("owners", "Home")["anyOf"].pop()


@sort("Changed", BREAKING + "`Extension` is gone; what it held is in `Annex` now.")
def another_class(contract: Contract) -> None:
    schemas = contract.at("owners", "components", "schemas")
    schemas["Annex"] = schemas.pop("Extension")
    field = schemas["Owner"]["properties"]["urn:scim:schemas:extension:tiny:2.0:Group"]
    field["$ref"] = "#/components/schemas/Annex"


@sort("Changed", BREAKING + "`Owner` calls `data` `details` now.")
def another_attribute_in_python(contract: Contract) -> None:
    contract.schema("owners", "Owner")["properties"]["data"]["x-python-name"] = "details"


@sort("Removed", BREAKING + "`Thing` lost `inventory`.")
def no_behaviour(contract: Contract) -> None:
    del contract.schema("things", "Thing")["x-python-properties"]


@sort("Changed", '- `Envelope` is made with `kind` as `"paper"`, no longer `None`.')
def another_default(contract: Contract) -> None:
    contract.schema("things", "Envelope")["properties"]["kind"]["x-python-default"] = "paper"


@sort("Changed", "- `owners.update()` hides `name` in its repr, in errors and logs.")
def a_secret(contract: Contract) -> None:
    contract.schema("owners", "OwnerChange")["properties"]["name"]["format"] = "password"


@sort("Changed", "- `things.get()` may fail with 404.")
def another_status(contract: Contract) -> None:
    answers = contract.operation("get", "/things/{id}")["responses"]
    answers["404"] = answers["default"]


@sort("Changed", BREAKING + "`owners.list()` no longer answers with `totalResults`.")
def less_beside_a_page(contract: Contract) -> None:
    answer = contract.answer("get", "/owners")
    del answer["schema"]["properties"]["totalResults"], answer["example"]["totalResults"]


@sort("Deprecated", "- `owners.list()`: `filter`.")
def an_argument_that_ends(contract: Contract) -> None:
    contract.parameter("get", "/owners", "filter")["deprecated"] = True


@sort(
    "Changed",
    BREAKING + "`owners.list()` can no longer be called with the scope `tiny-admin:read`, but with `tiny:read`.",
)
def a_scope_less(contract: Contract) -> None:
    contract.operation("get", "/owners")["security"].pop()


@sort("Changed", BREAKING + "`things.delete()` needs the scope `tiny-admin:read`, no longer `tiny:write`.")
def another_scope(contract: Contract) -> None:
    contract.operation("delete", "/things/{id}")["security"] = [{"webex": ["tiny-admin:read"]}]


@sort("Changed", "- `owners.list_things()` can be called without the scope `tiny:read`.")
def no_scope(contract: Contract) -> None:
    contract.operation("get", "/owners/{ownerId}/things")["security"] = [{"webex": []}]


@sort("Changed", BREAKING + "`keys.create()` sends the client's access token, no longer nothing to be let in by.")
def with_a_token(contract: Contract) -> None:
    contract.operation("post", "/keys")["security"] = [{"webex": ["tiny:write"]}]


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Changelog:
    folder = tmp_path_factory.mktemp("sorts")
    shutil.copytree(SPEC, folder / "older" / "spec")
    shutil.copytree(EXPECTED, folder / "older" / "webex_client")
    contract = Contract()
    for change in dict.fromkeys(change for _, _, change in SORTS):
        change(contract)
    older, newer = str(folder / "older"), str(contract.write(folder / "newer"))
    return changelog(read_revision(older, folder), read_revision(newer, folder), "1.2.3")


@pytest.mark.parametrize(("section", "line"), [(section, line) for section, line, _ in SORTS])
def test_a_change_is_told_in_its_section_and_marked_where_it_breaks(found: Changelog, section: str, line: str) -> None:
    said = {
        (entry.section, " ".join(item.split())) for entry, item in zip(found.entries, items(found.entries), strict=True)
    }

    assert (section, line) in said, sorted(said)


def test_nothing_else_is_told(found: Changelog) -> None:
    said = {" ".join(item.split()) for item in items(found.entries)}

    assert said - {line for _, line, _ in SORTS} == set()


def test_breaking_changes_come_first(found: Changelog) -> None:
    marks = [entry.breaking for entry in found.entries]

    assert marks == sorted(marks, reverse=True)


def test_the_version_after_breaking_changes_is_a_new_major_one(found: Changelog) -> None:
    assert (found.suggestion.bump, found.suggestion.next, found.suggestion.early) == ("major", "2.0.0", None)
