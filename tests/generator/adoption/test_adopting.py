"""What a made-up official file has and the tiny contract has not comes into the contract, in the style of the house."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from official_likeness import operation, write
from removal import parameter_index, remove, without_wording
from tiny_contract import SPEC

from generator.bundle import bundle
from generator.lint import lint
from generator.render import draft
from generator.walk import nodes

THING = ("components", "schemas", "Thing", "properties")
KINDS = ("components", "schemas", "ThingType", "enum")
CREATE = ("paths", "/things", "post", "requestBody", "content")
LIST = ("paths", "/things", "get")


def text(spec: Path, file: str = "things") -> str:
    return (spec / f"{file}.yaml").read_text(encoding="utf-8")


def assert_restored(spec: Path) -> None:
    """The files are what they were, byte for byte but for wording."""
    for path in SPEC.glob("*.yaml"):
        assert without_wording(text(spec, path.stem)) == without_wording(path.read_text(encoding="utf-8")), path.name


def assert_says_the_same(spec: Path) -> None:
    """The contract says what it said, in the same order, but for wording; entries beside it differ in their style."""
    assert said(spec) == said(SPEC)


def explain(spec: Path, *entries: Any) -> None:
    """Explain in deviations.yaml what the made-up official files always say otherwise, and more."""
    always = [
        ("required", "response/**", "any", "any"),
        ("type", ["parameter/**", "request/**"], "integer", "number"),
    ]
    known = [
        {
            "operation": "*",
            "at": at,
            "change": change,
            "ours": ours,
            "theirs": theirs,
            "because": "design",
            "why": "So.",
        }
        for change, at, ours, theirs in always
    ]
    (spec / "deviations.yaml").write_text(json.dumps([*entries, *known]), encoding="utf-8")


def said(spec: Path) -> str:
    document = bundle(spec).document
    for _, node, _ in nodes(document):
        for key in ("description", "example"):
            node.pop(key, None)
    return json.dumps(document, indent=1)


def test_a_parameter_comes_back_where_it_was(spec: Path, adopt: Any) -> None:
    remove(spec, "things", *LIST, "parameters", 4)

    assert adopt("GET /things", "segment") == 0

    assert_restored(spec)
    assert (
        "        - name: segment\n"
        "          in: query\n"
        '          description: "TODO: say what segment is."\n'
        "          schema: {type: boolean}\n"
        "          example: true\n"
    ) in text(spec)


def test_what_only_one_of_several_official_files_has_is_adopted(
    spec: Path, theirs: Any, adopt: Any, tmp_path: Path
) -> None:
    other = write(theirs, tmp_path / "official", "other.json")
    listed = operation(theirs, "GET /things")
    listed["parameters"].append({"name": "since", "in": "query", "schema": {"type": "string"}})

    assert adopt("GET /things", "since", "--upstream", str(other)) == 0

    parameters = bundle(spec).document["paths"]["/things"]["get"]["parameters"]
    assert parameters[-1]["name"] == "since"


def test_a_shared_parameter_comes_back_as_the_reference_to_it(spec: Path, adopt: Any) -> None:
    index = parameter_index(spec, "things", "/things", "get", "max")
    remove(spec, "things", *LIST, "parameters", index)

    assert adopt("GET /things", "max") == 0

    assert text(spec) == SPEC.joinpath("things.yaml").read_text(encoding="utf-8")


def test_the_only_parameter_comes_back_with_the_list_of_them(spec: Path, adopt: Any) -> None:
    remove(spec, "things", "paths", "/things/{id}/stop", "post", "parameters")

    assert adopt("POST /things/{id}/stop", "X-Delay") == 0
    assert adopt("POST /things/{id}/stop", "parameter/header/id") == 0

    assert_restored(spec)


@pytest.mark.parametrize("value", ["big", "small"])
def test_a_value_of_an_enum_comes_back_byte_for_byte(spec: Path, adopt: Any, value: str) -> None:
    remove(spec, "things", *KINDS, ["big", "small"].index(value))

    assert adopt("GET /things", value) == 0

    assert text(spec) == SPEC.joinpath("things.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("index", [0, 6, 12])
def test_a_value_comes_back_at_any_place_of_a_long_enum(spec: Path, adopt: Any, index: int) -> None:
    values = bundle(SPEC).document["components"]["schemas"]["Colour"]["enum"]
    remove(spec, "common", "components", "schemas", "Colour", "enum", index)

    assert adopt("GET /things", f"parameter/query/colours/{values[index]}") == 0

    assert bundle(spec).document["components"]["schemas"]["Colour"]["enum"] == values


@pytest.mark.parametrize("name", ["type", "made", "size"])
def test_a_property_of_an_answer_comes_back_with_its_named_schema(spec: Path, adopt: Any, name: str) -> None:
    remove(spec, "things", *THING, name)

    assert adopt("POST /things", f"response/200/{name}") == 0

    assert_restored(spec)


def test_a_property_of_a_nested_object_comes_back(spec: Path, theirs: Any, adopt: Any) -> None:
    theirs["components"]["schemas"]["SizeResponse"]["properties"]["height"] = {"type": "number"}

    assert adopt("GET /things", "response/200/items/size/height") == 0

    size = bundle(spec).document["components"]["schemas"]["Size"]["properties"]
    assert size["height"] == {"type": "integer", "description": "TODO: say what height is."}
    assert list(size) == ["width", "height"]


def test_a_property_of_a_request_comes_back_in_each_type_of_its_body(spec: Path, adopt: Any) -> None:
    for media in ("application/json", "multipart/form-data"):
        remove(spec, "things", *CREATE, media, "schema", "properties", "tags")

    assert adopt("POST /things", "tags") == 0

    assert_says_the_same(spec)


def test_what_a_request_needs_is_needed_by_ours(spec: Path, adopt: Any) -> None:
    body = ("paths", "/things/{id}/copies", "post", "requestBody", "content", "application/json", "schema")
    remove(spec, "things", *body, "required")
    remove(spec, "things", *body, "properties", "id")

    assert adopt("POST /things/{id}/copies", "request/id") == 0

    assert_restored(spec)


def test_an_answer_promises_no_more_than_before(spec: Path, theirs: Any, adopt: Any) -> None:
    theirs["components"]["schemas"]["ThingResponse"]["properties"]["weight"] = {"type": "number", "example": 1.5}

    assert adopt("GET /things", "weight") == 0

    thing = bundle(spec).document["components"]["schemas"]["Thing"]
    assert thing["required"] == ["id"]
    assert thing["properties"]["weight"]["type"] == "number"


def test_a_new_object_and_a_new_enum_become_named_schemas(spec: Path, theirs: Any, adopt: Any) -> None:
    theirs["components"]["schemas"]["ThingResponse"]["properties"]["cover"] = {
        "type": "object",
        "properties": {
            "fabric": {"type": "string", "enum": ["linen", "felt"]},
            "washedAt": {"type": "string", "example": "2020-01-01T10:00"},
            "stains": {"type": "array", "items": {"type": "object", "properties": {"deep": {"type": "boolean"}}}},
        },
    }

    assert adopt("GET /things", "cover") == 0

    schemas = bundle(spec).document["components"]["schemas"]
    assert schemas["Thing"]["properties"]["cover"] == {"$ref": "#/components/schemas/Cover"}
    assert schemas["Cover"]["properties"]["fabric"] == {"$ref": "#/components/schemas/CoverFabric"}
    assert schemas["Cover"]["properties"]["washedAt"]["format"] == "date-time"
    assert schemas["Cover"]["properties"]["stains"]["items"] == {"$ref": "#/components/schemas/Stain"}
    assert schemas["CoverFabric"]["enum"] == ["linen", "felt"]
    drafted = draft(bundle(spec))["models/things.py"]
    assert "class Cover" in drafted
    assert "class Stain" in drafted


def test_an_object_that_holds_itself_is_written_once(spec: Path, theirs: Any, adopt: Any) -> None:
    theirs["components"]["schemas"]["Tree"] = {
        "type": "object",
        "properties": {"branches": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}},
    }
    theirs["components"]["schemas"]["ThingResponse"]["properties"]["tree"] = {"$ref": "#/components/schemas/Tree"}

    assert adopt("GET /things", "tree") == 0

    schemas = bundle(spec).document["components"]["schemas"]
    assert schemas["Tree"]["properties"]["branches"]["items"] == {"$ref": "#/components/schemas/Tree"}


def test_a_new_parameter_is_written_as_the_house_does(spec: Path, theirs: Any, adopt: Any) -> None:
    operation(theirs, "GET /things")["parameters"][2:2] = [
        {"name": "places", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}, "required": True},
        {"name": "since", "in": "query", "schema": {"type": "string", "default": "x"}, "example": "2020-01-01T10:00"},
        {"name": "weight", "in": "query", "schema": {"type": "number", "minimum": 2}, "example": 1},
        {"name": "mood", "in": "query", "schema": {"type": "string", "enum": ["low", "high"]}, "example": "high"},
    ]  # fmt: skip

    for name in ("places", "since", "weight", "mood"):
        assert adopt("GET /things", name) == 0

    parameters = bundle(spec).document["paths"]["/things"]["get"]["parameters"]
    assert parameters[2:6] == [
        {
            "name": "places",
            "in": "query",
            "required": True,
            "description": "TODO: say what places is.",
            "style": "form",
            "explode": False,
            "schema": {"type": "array", "items": {"type": "string"}},
            "example": ["TODO: an example of place."],
        },
        {
            "name": "since",
            "in": "query",
            "description": "TODO: say what since is.",
            "schema": {"type": "string", "format": "date-time"},
            "example": "2026-01-12T08:00:00Z",
        },
        {
            "name": "weight",
            "in": "query",
            "description": "TODO: say what weight is.",
            "schema": {"type": "integer", "minimum": 2},
            "example": 2,
        },
        {
            "name": "mood",
            "in": "query",
            "description": "TODO: say what mood is.",
            "schema": {"$ref": "#/components/schemas/ThingMood"},
            "example": "high",
        },
    ]
    assert list(parameters[2]) == [*("name", "in", "required", "description", "style", "explode", "schema", "example")]


def test_lint_finds_nothing_but_the_wording_that_is_to_be_written(spec: Path, theirs: Any, adopt: Any) -> None:
    before = lint(spec)
    operation(theirs, "GET /things")["parameters"].append(
        {"name": "mood", "in": "query", "schema": {"type": "string", "enum": ["low", "high"]}}
    )
    theirs["components"]["schemas"]["ThingResponse"]["properties"]["note"] = {"type": "string"}

    assert adopt("GET /things", "mood") == 0
    assert adopt("GET /things", "note") == 0

    found = [line for line in lint(spec) if line not in before]
    assert [line.partition(": is still to be written: TODO: say what ")[2] for line in found] == [
        *("mood is.", "note is.", "ThingMood is.")
    ]


def test_nothing_of_their_wording_and_their_examples_is_taken_over(
    spec: Path, theirs: Any, adopt: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    theirs["components"]["schemas"]["ThingResponse"]["properties"]["note"] = {
        "type": "string",
        "title": "officially a note",
        "description": "Officially a note.",
        "example": "an official note",
        "default": "an official default",
    }

    assert adopt("GET /things", "note") == 0

    assert "fficial" not in capsys.readouterr().out.replace("spec/", "")
    assert "an official" not in text(spec)


def test_the_difference_is_shown(spec: Path, adopt: Any, capsys: pytest.CaptureFixture[str]) -> None:
    remove(spec, "things", *KINDS, 0)

    assert adopt("GET /things", "big") == 0

    assert capsys.readouterr().out.splitlines()[:2] == ["--- a/spec/things.yaml", "+++ b/spec/things.yaml"]


def test_a_dry_run_shows_the_difference_and_writes_nothing(
    spec: Path, adopt: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    remove(spec, "things", *KINDS, 0)
    before = text(spec)

    assert adopt("GET /things", "big", "--dry-run") == 0

    assert "+      enum: [big, small]" in capsys.readouterr().out
    assert text(spec) == before


def test_what_is_there_already_is_said(spec: Path, adopt: Any, capsys: pytest.CaptureFixture[str]) -> None:
    before = text(spec)

    assert adopt("GET /things", "segment") == 0

    assert "GET /things: spec/ has parameter/query/segment already" in capsys.readouterr().err
    assert text(spec) == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["GET /things", "segmnt"], "GET /things: official.json has no 'segmnt' there; near it are segment"),
        (["GET /thing", "segment"], "GET /thing: spec/ describes no such operation; near it are GET /things"),
        (["--all"], "adopt needs an operation, and a name where it is not to be all of it, or --all --additive"),
        (["GET /things", "segment", "--all", "--additive"], "adopt needs an operation, and a name"),
        (["GET /things", "segment", "--resource", "things"], "--resource says where a new operation goes"),
        (["GET /nothing"], "GET /nothing: the official files that were given describe no such operation"),
    ],
)
def test_what_cannot_be_meant_is_said_and_the_exit_code_is_2(
    adopt: Any, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert adopt(*arguments) == 2

    assert said in capsys.readouterr().err


def test_an_operation_that_is_ours_alone_is_said_to_be_so(
    theirs: Any, adopt: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    del theirs["paths"]["/things"]

    assert adopt("GET /things", "segment") == 2

    assert "describe no such operation" in capsys.readouterr().err


def test_all_that_is_additive_is_adopted_in_one_run(spec: Path, adopt: Any) -> None:
    remove(spec, "things", *LIST, "parameters", 4)
    remove(spec, "things", *KINDS, 1)
    remove(spec, "things", *THING, "made")
    for media in ("application/json", "multipart/form-data"):
        remove(spec, "things", *CREATE, media, "schema", "properties", "tags")
    explain(spec)

    assert adopt("--all", "--additive") == 0

    assert_says_the_same(spec)


def test_what_a_deviation_explains_is_adopted_only_when_it_is_asked_for(
    spec: Path, adopt: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    remove(spec, "things", *LIST, "parameters", 4)
    entry = {
        "operation": "GET /things",
        "at": "parameter/query/segment",
        "change": "removed",
        "ours": "absent",
        "theirs": "boolean",
        "because": "design",
        "why": "Nobody wants it.",
    }
    explain(spec, entry)

    assert adopt("--all", "--additive") == 0
    assert "segment" not in text(spec)

    assert adopt("GET /things", "segment") == 0
    assert "segment" in text(spec)
    assert "spec/deviations.yaml:1: says that parameter/query/segment is left out" in capsys.readouterr().err


def test_the_type_that_a_deviation_gives_holds_for_what_is_adopted(spec: Path, theirs: Any, adopt: Any) -> None:
    theirs["components"]["schemas"]["ThingResponse"]["properties"]["hidden"] = {"type": "string"}
    entries = [
        {"change": "type", "ours": ["boolean", "string"], "theirs": "string"},
    ]
    common = {"operation": "*", "at": "response/200/items/hidden", "because": "recording", "why": "It is so."}
    (spec / "deviations.yaml").write_text(json.dumps([{**common, **entry} for entry in entries]), encoding="utf-8")

    assert adopt("GET /things", "hidden") == 0

    hidden = bundle(spec).document["components"]["schemas"]["Thing"]["properties"]["hidden"]
    assert hidden["$ref"] == "#/components/schemas/Flag"


def test_what_could_not_be_built_is_not_written(
    spec: Path, theirs: Any, adopt: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    theirs["components"]["schemas"]["ThingResponse"]["properties"]["Made"] = {"type": "string"}
    before = text(spec)

    assert adopt("GET /things", "Made") == 2

    assert "nothing was written" in capsys.readouterr().err
    assert text(spec) == before


def test_the_client_that_is_built_then_has_what_was_adopted(spec: Path, adopt: Any) -> None:
    remove(spec, "things", *LIST, "parameters", 4)
    remove(spec, "things", *KINDS, 1)
    remove(spec, "things", *THING, "made")

    for name in ("segment", "small", "made"):
        assert adopt("GET /things", name) == 0

    drafted = draft(bundle(spec))
    assert "segment_: bool | None = None" in drafted["api/things.py"]
    assert 'SMALL = "small"' in drafted["models/things.py"]
    assert "made: " in drafted["models/things.py"]
