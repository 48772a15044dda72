"""A whole operation that an official file has comes into the right file, at its place, in the style of the house."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from official_likeness import operation
from removal import remove
from tiny_contract import SPEC

from generator.bundle import bundle
from generator.comparison.compare import compare_operations
from generator.comparison.surface import Surface
from generator.lint import lint
from generator.render import draft

NOTE = {
    "type": "object",
    "properties": {
        "id": {"type": "string"},
        "text": {"type": "string"},
        "mood": {"type": "string", "enum": ["low", "high"]},
        "pinned": {"type": "boolean"},
    },
    "required": ["id", "text"],
}


def parameter(name: str, within: str = "query") -> Any:
    return {"name": name, "in": within, "required": within == "path", "schema": {"type": "string"}}


def answers(schema: Any, status: str = "200") -> Any:
    return {status: {"description": "Officially.", "content": {"application/json;charset=UTF-8": {"schema": schema}}}}


def surface(spec: Path) -> Surface:
    return Surface("spec", bundle(spec).document)


def paths(spec: Path, prefix: str) -> list[str]:
    return [path for path in bundle(spec).document["paths"] if path.startswith(prefix)]


def unwritten(findings: list[str]) -> list[str]:
    return [line for line in findings if "is still to be written: TODO: " not in line]


@pytest.fixture
def notes(theirs: Any) -> Any:
    """The official document with notes on things, which ours has not."""
    theirs["components"]["schemas"]["NoteResponse"] = NOTE
    one = {"$ref": "#/components/schemas/NoteResponse"}
    listed = {"type": "object", "properties": {"items": {"type": "array", "items": one}}}
    sent = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}, "size": {}}}
    sent["properties"]["size"] = {"type": "number", "maximum": 9}
    theirs["paths"]["/things/{thing}/notes"] = {
        "get": {
            "operationId": "List the Notes",
            "description": "With tiny:read one may.",
            "parameters": [parameter("thing", "path"), parameter("max"), parameter("authorId")],
            "responses": answers(listed),
        },
        "post": {
            "summary": "Create a Note",
            "parameters": [parameter("thing", "path")],
            "requestBody": {"content": {"application/json": {"schema": sent}}},
            "responses": answers(one, "201"),
        },
    }
    theirs["paths"]["/things/{thing}/notes/{noteId}"] = {
        "delete": {
            "parameters": [parameter("thing", "path"), parameter("noteId", "path")],
            "responses": {"204": {"description": "Gone."}, "404": {"description": "Not there."}},
        }
    }
    return theirs


def test_an_operation_comes_back_where_it_was_and_says_what_it_said(spec: Path, adopt: Any) -> None:
    before = surface(spec)
    for file in ("things", "webex"):
        remove(spec, file, "paths", "/things/{id}/parts/{part-number}")

    assert adopt("PATCH /things/{id}/parts/{part-number}") == 0

    after = surface(spec)
    for key, known in before.operations.items():
        assert compare_operations(known, after.operations[key]).changes == []
    assert list(after.document["paths"]) == list(before.document["paths"])
    assert list(bundle(spec).path_home) == list(bundle(SPEC).path_home)


@pytest.mark.parametrize(("method", "order"), [("get", ["get", "put"]), ("delete", ["put", "delete"])])
def test_a_method_goes_among_those_of_its_path_in_the_order_of_the_house(
    spec: Path, theirs: Any, adopt: Any, method: str, order: list[str]
) -> None:
    theirs["paths"]["/owners/{ownerId}"][method] = {"responses": {"204": {"description": "Done."}}}

    assert adopt(f"{method.upper()} /owners/{{ownerId}}") == 0

    assert list(bundle(spec).document["paths"]["/owners/{ownerId}"]) == ["parameters", *order]


def test_a_new_list_is_written_as_the_others_of_its_resource(spec: Path, notes: Any, adopt: Any) -> None:
    assert adopt("GET /things/{thing}/notes") == 0

    document = bundle(spec).document
    item = document["paths"]["/things/{id}/notes"]
    new = item["get"]
    assert item["parameters"] == document["paths"]["/things/{id}/start"]["parameters"]
    assert list(new) == [
        *("operationId", "summary", "description", "security", "x-pagination", "parameters", "responses")
    ]
    assert new["operationId"] == "things.list_notes"
    assert new["security"] == [{"webex": ["tiny:read"]}]
    assert new["x-pagination"] == {"style": "link", "items": "items"}
    assert [node.get("$ref", node.get("name")) for node in new["parameters"]] == [
        *("#/components/parameters/max", "authorId")
    ]
    assert list(new["responses"]) == ["200", "429", "default"]
    listed = new["responses"]["200"]["content"]["application/json"]["schema"]
    assert listed["required"] == ["items"]
    assert listed["properties"]["items"]["items"] == {"$ref": "#/components/schemas/ThingNote"}
    assert document["components"]["schemas"]["ThingNote"]["properties"]["mood"] == {
        "$ref": "#/components/schemas/ThingNoteMood"
    }
    assert "def list_notes(" in draft(bundle(spec))["api/things.py"]


def test_lint_refuses_nothing_of_it_but_the_wording(spec: Path, notes: Any, adopt: Any) -> None:
    before = lint(spec)

    assert adopt("POST /things/{thing}/notes") == 0

    found = [line for line in lint(spec) if line not in before]
    assert unwritten(found) == []
    assert any("things.create_note" in line for line in found)


def test_what_a_request_needs_is_needed_and_of_an_answer_nothing_is(spec: Path, notes: Any, adopt: Any) -> None:
    assert adopt("POST /things/{thing}/notes") == 0

    document = bundle(spec).document
    body = document["paths"]["/things/{id}/notes"]["post"]["requestBody"]
    assert body["required"] is True
    assert body["content"]["application/json"]["schema"]["required"] == ["text"]
    assert "required" not in document["components"]["schemas"]["ThingNote"]
    assert list(document["paths"]["/things/{id}/notes"]["post"]["responses"]) == ["201", "429", "default"]


def test_operations_with_the_same_official_schema_share_one_of_ours(spec: Path, notes: Any, adopt: Any) -> None:
    assert adopt("GET /things/{thing}/notes") == 0
    assert adopt("POST /things/{thing}/notes") == 0

    answer = bundle(spec).document["paths"]["/things/{id}/notes"]["post"]["responses"]["201"]
    assert answer["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/ThingNote"}
    assert list(bundle(spec).document["paths"]["/things/{id}/notes"]) == ["parameters", "get", "post"]


def test_a_new_name_in_the_path_becomes_a_shared_parameter(spec: Path, notes: Any, adopt: Any) -> None:
    assert adopt("DELETE /things/{thing}/notes/{noteId}") == 0

    document = bundle(spec).document
    assert document["paths"]["/things/{id}/notes/{noteId}"]["parameters"][1] == {
        "$ref": "#/components/parameters/noteId"
    }
    shared = document["components"]["parameters"]["noteId"]
    assert shared["required"] is True
    assert list(document["paths"]["/things/{id}/notes/{noteId}"]["delete"]["responses"]) == ["204", "429", "default"]


def test_scopes_that_nobody_says_are_those_of_what_is_like_it_and_are_told(
    spec: Path, notes: Any, adopt: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    assert adopt("DELETE /things/{thing}/notes/{noteId}") == 0

    new = bundle(spec).document["paths"]["/things/{id}/notes/{noteId}"]["delete"]
    assert new["security"] == [{"webex": ["tiny:write"]}]
    assert "no scope is said of it; it has those of " in capsys.readouterr().err


def test_a_scope_that_is_new_is_declared_and_is_to_be_described(spec: Path, notes: Any, adopt: Any) -> None:
    operation(notes, "GET /things/{thing}/notes")["description"] = "With tiny:notes_read one may list them."

    assert adopt("GET /things/{thing}/notes") == 0

    assert bundle(spec).document["paths"]["/things/{id}/notes"]["get"]["security"] == [{"webex": ["tiny:notes_read"]}]
    assert any("the scope tiny:notes_read" in line for line in lint(spec))


def test_nothing_of_their_wording_is_taken_over(spec: Path, notes: Any, adopt: Any) -> None:
    before = (spec / "things.yaml").read_text(encoding="utf-8")

    assert adopt("GET /things/{thing}/notes") == 0

    assert "fficial" not in (spec / "things.yaml").read_text(encoding="utf-8").replace(before, "")


@pytest.mark.parametrize(
    ("path", "tags", "said"),
    [
        ("/drawers", [], "no file of spec/ has a path or a tag in common with it"),
        ("/drawers", ["Both"], "could be one of keys, things: say which, as in `--resource keys`"),
    ],
)
def test_an_operation_that_nothing_places_is_refused_with_the_way_out(
    theirs: Any, adopt: Any, capsys: pytest.CaptureFixture[str], path: str, tags: list[str], said: str
) -> None:
    for title in ("GET /keys/kinds", "GET /things"):
        operation(theirs, title)["tags"] = ["Both"]
    theirs["paths"][path] = {"get": {"tags": tags, "responses": answers(NOTE)}}

    assert adopt(f"GET {path}") == 2

    assert said in capsys.readouterr().err


def test_a_file_that_is_told_gets_it_and_one_that_is_not_there_is_to_be_written_first(
    spec: Path, theirs: Any, adopt: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    theirs["paths"]["/drawers"] = {"get": {"responses": answers(NOTE)}}

    assert adopt("GET /drawers", "--resource", "drawers") == 2
    assert "there is no spec/drawers.yaml: write it first" in capsys.readouterr().err

    assert adopt("GET /drawers", "--resource", "keys") == 0
    assert bundle(spec).path_home["/drawers"] == "keys"
    assert bundle(spec).document["paths"]["/drawers"]["get"]["operationId"] == "keys.get_drawers"


def test_a_tag_that_one_file_has_places_an_operation(spec: Path, theirs: Any, adopt: Any) -> None:
    operation(theirs, "GET /keys/kinds")["tags"] = ["Keys"]
    theirs["paths"]["/drawers/{keyId}"] = {
        "get": {"tags": ["Keys"], "parameters": [parameter("keyId", "path")], "responses": answers(NOTE)}
    }

    assert adopt("GET /drawers/{keyId}") == 0

    assert paths(spec, "/drawers") == ["/drawers/{keyId}"]
    assert bundle(spec).path_home["/drawers/{keyId}"] == "keys"


def test_an_answer_that_no_client_can_be_made_of_is_refused_and_nothing_is_written(
    spec: Path, theirs: Any, adopt: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    theirs["paths"]["/things/names"] = {"get": {"responses": answers({"type": "array", "items": {"type": "string"}})}}
    before = (spec / "things.yaml").read_text(encoding="utf-8")

    assert adopt("GET /things/names") == 2

    assert "GET /things/names: response/200: is array of string and no object" in capsys.readouterr().err
    assert (spec / "things.yaml").read_text(encoding="utf-8") == before


def test_an_operation_that_is_there_is_said_to_be(spec: Path, adopt: Any, capsys: pytest.CaptureFixture[str]) -> None:
    assert adopt("GET /things") == 0

    assert "GET /things: spec/ has it already" in capsys.readouterr().err


def test_a_success_comes_back_with_the_schema_of_the_one_beside_it(spec: Path, adopt: Any) -> None:
    remove(spec, "things", "paths", "/things", "post", "responses", "202")

    assert adopt("POST /things", "202") == 0

    answers = bundle(spec).document["paths"]["/things"]["post"]["responses"]
    assert list(answers) == ["200", "202", "429", "default"]
    assert answers["202"]["content"] == answers["200"]["content"]
    assert answers["202"]["description"] == "TODO: say what the answer 202 is."


def test_a_success_without_a_body_comes_back(spec: Path, theirs: Any, adopt: Any) -> None:
    operation(theirs, "POST /things")["responses"]["204"] = {"description": "Nothing."}

    assert adopt("POST /things", "204") == 0

    assert list(bundle(spec).document["paths"]["/things"]["post"]["responses"]) == [
        "200",
        "202",
        "204",
        "429",
        "default",
    ]


def test_an_error_is_not_adopted(theirs: Any, adopt: Any, capsys: pytest.CaptureFixture[str]) -> None:
    operation(theirs, "POST /things")["responses"]["409"] = {"description": "There already."}

    assert adopt("POST /things", "409") == 2

    assert "only a success is adopted" in capsys.readouterr().err


def test_all_that_is_additive_is_adopted_or_named(
    spec: Path, notes: Any, adopt: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    remove(spec, "things", "paths", "/things", "post", "responses", "202")
    notes["paths"]["/things/names"] = {"get": {"responses": answers({"type": "array", "items": {"type": "string"}})}}
    operation(notes, "GET /things")["parameters"][2]["required"] = False
    for methods in notes["paths"].values():
        for node in methods.values():
            if isinstance(node, dict):
                node["tags"] = ["All"]

    assert adopt("--all", "--additive") == 1

    document = bundle(spec).document
    assert "202" in document["paths"]["/things"]["post"]["responses"]
    assert paths(spec, "/things/{id}/notes") == ["/things/{id}/notes", "/things/{id}/notes/{noteId}"]
    left = capsys.readouterr().err
    assert "not adopted: GET /things/names: response/200: is array of string" in left
    assert (
        "not adopted: GET /things: parameter/query/type: parameter required (true here, false there): write it by hand"
    ) in left
    listed = document["paths"]["/things/{id}/notes"]["get"]["responses"]["200"]["content"]["application/json"]
    assert list(listed["example"]["items"][0]) == ["id", "text", "mood", "pinned"]
    assert json.dumps(document).count('"operationId": "things.list_notes"') == 1
