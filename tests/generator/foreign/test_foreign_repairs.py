"""Each fault that another file may have is repaired, and the repair listed with its place and its reason."""

from __future__ import annotations

from typing import Any

import pytest
from small_files import JSON, answered, document, giving, holding, outcome, sending, taking

from generator.foreign.repair import Kind

PET = {"$ref": "#/components/schemas/Pet"}
SOME = {"type": "object", "properties": {"name": {"type": "string"}}}
TEXT = {"type": "string"}


def repair(name: str, content: Any, kind: Kind, where: str, what: str) -> Any:
    return pytest.param(content, kind, where, what, id=name.replace(" ", "-"))


def query(name: str, schema: Any, **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema, **more}


HERE = "/paths/~1pets/get"
FIRST = f"{HERE}/parameters/0"
NAME = "/components/schemas/Pet/properties/name"

REPAIRS = [
    repair(
        "an enum with a value twice",
        holding(name={"enum": ["a", "b", "a"]}),
        Kind.ENUM_TWINS,
        f"{NAME}/enum",
        "'a': 2 times",
    ),
    repair(
        "an enum with names that are the same",
        holding(name={"enum": ["<", ">", "a", "A"]}),
        Kind.ENUM_NAMES,
        f"{NAME}/enum",
        "'<' is OTHER, '>' is OTHER2, 'a' is A, 'A' is A2",
    ),
    repair("an enum of numbers", holding(name={"enum": [1, 2]}), Kind.ENUM_VALUES, f"{NAME}/enum", "1, 2"),
    repair("a const that is a number", holding(name={"const": 3}), Kind.CONST, f"{NAME}/const", "3"),
    repair("a default", holding(name={"type": "string", "default": "Rex"}), Kind.DEFAULT, f"{NAME}/default", '"Rex"'),
    repair(
        "a type that is none",
        holding(name={"type": "GENERIC"}),
        Kind.TYPE,
        f"{NAME}/type",
        "'GENERIC' is read as what it may be",
    ),
    repair(
        "a type by another name", holding(name={"type": "int"}), Kind.TYPE, f"{NAME}/type", "'int' is read as integer"
    ),
    repair(
        "a format of its own",
        holding(name={"type": "string", "format": "uuid"}),
        Kind.FORMAT,
        f"{NAME}/format",
        "'uuid': a text",
    ),
    repair("a schema that is a text", holding(name="string"), Kind.NOT_A_SCHEMA, NAME, '"string"'),
    repair(
        "properties that are a list",
        holding(name={"properties": ["a"]}),
        Kind.SHAPE,
        f"{NAME}/properties",
        "properties must hold dict, not list: left out",
    ),
    repair(
        "a reference to nothing",
        holding(name={"$ref": "#/components/schemas/No"}),
        Kind.REFERENCE,
        NAME,
        "'#/components/schemas/No'",
    ),
    repair("a reference to another file", holding(name={"$ref": "a.yaml#/A"}), Kind.REFERENCE, NAME, "'a.yaml#/A'"),
    repair(
        "a list that holds itself",
        giving(
            {"$ref": "#/components/schemas/Node"},
            {"Node": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}}},
        ),
        Kind.RECURSION,
        "/components/schemas/Node/items",
        "/components/schemas/Node: may be anything here",
    ),
    repair(
        "types that cannot be met together",
        holding(name={"allOf": [{"type": "string"}, {"type": "integer"}]}),
        Kind.COMBINED,
        f"{NAME}/allOf/1",
        "type 'integer' beside 'string'",
    ),
    repair(
        "one of several objects",
        holding(name={"oneOf": [SOME, {"type": "object", "properties": {"age": {"type": "integer"}}}]}),
        Kind.ONE_OF_SEVERAL,
        NAME,
        f"{NAME}/oneOf/0, {NAME}/oneOf/1",
    ),
    repair(
        "a discriminator of texts",
        holding(name={"oneOf": [TEXT, {"type": "integer"}], "discriminator": {"propertyName": "kind"}}),
        Kind.DISCRIMINATOR,
        f"{NAME}/discriminator",
        "'kind': left out",
    ),
    repair(
        "a required property that is not there",
        giving(PET, {"Pet": {**SOME, "required": ["name", "age"]}}),
        Kind.REQUIRED,
        "/components/schemas/Pet/required",
        "'age'",
    ),
    repair(
        "a schema named as a class of ours",
        giving({"$ref": "#/components/schemas/Model"}, {"Model": SOME}),
        Kind.CLASS_NAME,
        "/components/schemas/Model",
        "is called Model2",
    ),
    repair(
        "properties that Python would call the same",
        holding(fooBar=TEXT, foo_bar=TEXT),
        Kind.FIELD_NAME,
        "/components/schemas/Pet/properties/foo_bar",
        "'foo_bar' is foo_bar_2",
    ),
    repair(
        "an undeclared path parameter",
        taking(path="/pets/{petId}"),
        Kind.PATH_PARAMETER,
        "/paths/~1pets~1{petId}/get",
        "{petId}: a text",
    ),
    repair(
        "a path parameter written otherwise",
        taking({"name": "petID", "in": "path", "schema": {"type": "integer"}}, path="/pets/{petId}"),
        Kind.PATH_PARAMETER,
        "/paths/~1pets~1{petId}/get/parameters/0",
        "'petID' is declared for {petId}",
    ),
    repair(
        "a path parameter without a place",
        taking({"name": "id", "in": "path", "schema": TEXT}),
        Kind.UNUSED_PATH_PARAMETER,
        FIRST,
        "'id': left out",
    ),
    repair("a path with spaces", taking(path="/my pets"), Kind.PATH, "/paths/~1my pets", "is sent as /my%20pets"),
    repair(
        "a parameter without a place of its own",
        taking({"name": "id", "in": "body"}),
        Kind.PARAMETER,
        FIRST,
        "in 'body', called 'id': left out",
    ),
    repair(
        "a parameter that is JSON",
        taking({"name": "q", "in": "query", "content": {JSON: {}}}),
        Kind.PARAMETER,
        FIRST,
        f"'q' has no schema: a text of {JSON}",
    ),
    repair(
        "a parameter twice",
        taking(query("q", TEXT), query("q", TEXT)),
        Kind.PARAMETER_TWINS,
        f"{HERE}/parameters/1",
        "'q' in the query",
    ),
    repair(
        "a header that the client writes",
        taking({"name": "Accept", "in": "header", "schema": TEXT}),
        Kind.PARAMETER_LEFT_OUT,
        FIRST,
        "'Accept' in the header",
    ),
    repair(
        "a cookie",
        taking({"name": "sid", "in": "cookie", "schema": TEXT}),
        Kind.PARAMETER_LEFT_OUT,
        FIRST,
        "'sid' in the cookie",
    ),
    repair(
        "an object in the query",
        taking(query("filter", {"type": "object", "properties": {"age": {"type": "integer"}}}, style="deepObject")),
        Kind.OBJECT_IN_QUERY,
        FIRST,
        "'filter': age",
    ),
    repair(
        "an array with pipes",
        taking(query("tags", {"type": "array", "items": TEXT}, style="pipeDelimited")),
        Kind.PARAMETER_TYPE,
        f"{FIRST}/schema",
        "'tags': an array: a text, as the caller writes it in the style pipeDelimited",
    ),
    repair(
        "an array whose example has commas",
        taking(query("tags", {"type": "array", "items": {"type": "string", "example": "a,b"}})),
        Kind.COMMAS,
        FIRST,
        "'tags': with commas",
    ),
    repair(
        "a secret in the address",
        taking(query("key", {"type": "string", "format": "password"})),
        Kind.PARAMETER_TYPE,
        f"{FIRST}/schema",
        "'key': a secret cannot be in the query: a text",
    ),
    repair(
        "a body that is a list",
        sending({"type": "array", "items": TEXT}),
        Kind.BODY,
        "/paths/~1pets/post/requestBody/content/application~1json/schema",
        "one argument, of any shape that it may have",
    ),
    repair(
        "a body that is a file",
        sending(TEXT, "text/csv"),
        Kind.BODY,
        "/paths/~1pets/post/requestBody/content/text~1csv",
        "bytes of text/csv",
    ),
    repair(
        "a form that need not be",
        sending(SOME, "application/x-www-form-urlencoded", required=False),
        Kind.FORM,
        "/paths/~1pets/post/requestBody",
        "it is sent",
    ),
    repair(
        "a property that is only for reading",
        sending({"type": "object", "properties": {"id": {"type": "string", "readOnly": True}, "name": TEXT}}),
        Kind.READ_ONLY,
        "/paths/~1pets/post/requestBody/content/application~1json/schema/properties/id",
        "'id' is no argument",
    ),
    repair(
        "a second media type",
        sending(SOME, content={JSON: {"schema": SOME}, "application/xml": {"schema": SOME}}),
        Kind.MEDIA,
        "/paths/~1pets/post/requestBody/content/application~1xml",
        f"{JSON} is sent",
    ),
    repair(
        "a media type that is none",
        giving(SOME, media="json"),
        Kind.MEDIA_NAME,
        f"{HERE}/responses/200/content/json",
        "'json'",
    ),
    repair(
        "a status that is none",
        document({"/pets": {"get": answered(responses={"200": {}, "OK": {}})}}),
        Kind.STATUS,
        f"{HERE}/responses/OK",
        "'OK': left out",
    ),
    repair(
        "no success",
        document({"/pets": {"get": answered(responses={"404": {}})}}),
        Kind.NO_SUCCESS,
        f"{HERE}/responses",
        "bytes",
    ),
    repair(
        "successes of different kinds",
        document(
            {
                "/pets": {
                    "get": answered(
                        responses={
                            "200": {"content": {JSON: {"schema": SOME}}},
                            "201": {"content": {JSON: {"schema": {"type": "array", "items": TEXT}}}},
                        }
                    )
                }
            }
        ),
        Kind.SUCCESSES,
        f"{HERE}/responses",
        "200: object, 201: array; as any JSON",
    ),
    repair(
        "servers of an operation",
        document({"/pets": {"get": answered(servers=[{"url": "/"}])}}),
        Kind.SERVERS,
        f"{HERE}/servers",
        "left out",
    ),
    repair(
        "webhooks",
        document({"/pets": {"get": answered()}}, webhooks={"born": {}}),
        Kind.NOT_CALLED,
        "/webhooks",
        "left out",
    ),
    repair(
        "a size of pages called limit",
        document(
            {
                "/pets": {
                    "get": answered(
                        {"type": "object", "properties": {"items": {"type": "array", "items": SOME}}},
                        parameters=[query("limit", {"type": "integer"})],
                    )
                }
            }
        ),
        Kind.PAGE_SIZE,
        FIRST,
        "'limit' is page_size",
    ),
]


@pytest.mark.parametrize(("content", "kind", "where", "what"), REPAIRS)
def test_a_fault_is_repaired_and_listed_with_its_place(content: Any, kind: Kind, where: str, what: str) -> None:
    found = outcome(content)
    assert found.done() == [(kind, where, what)]
    assert len(found.made.sources) == 1
    assert not found.repairs.left_out


def test_every_kind_of_repair_says_why() -> None:
    assert all(kind.title and kind.why for kind in Kind)
    assert len({kind.title for kind in Kind}) == len(Kind)


def test_a_file_without_faults_has_nothing_repaired_but_names() -> None:
    found = outcome(giving(PET, {"Pet": SOME}))
    assert [(one.kind, one.what) for one in found.repairs.done] == [(Kind.OPERATION_ID, "'doIt' is pets.do_it")]


def test_an_operation_id_of_our_form_is_no_fault() -> None:
    assert not outcome(document({"/pets": {"get": answered(operationId="pets.do_it")}})).repairs.done


# What becomes of it


def test_a_parameter_of_the_path_item_holds_for_its_operations() -> None:
    item = {"parameters": [{"name": "id", "in": "path", "schema": {"type": "integer"}}], "get": answered()}
    found = outcome(document({"/pets/{id}": item}))
    assert found.signature() == "(id: int) -> Operation[None]"
    assert not found.done()


def test_a_null_of_openapi_3_0_is_one_of_3_1() -> None:
    found = outcome(
        holding(
            name={"type": "string", "nullable": True},
            old={"nullable": True, "allOf": [{"type": "array", "items": TEXT}]},
        )
    )
    assert found.schema("Pet")["properties"] == {
        "name": {"type": ["string", "null"]},
        "old": {"anyOf": [{"type": "array", "items": TEXT}, {"type": "null"}]},
    }
    assert found.document["openapi"] == "3.1.0"


def test_an_exclusive_bound_of_openapi_3_0_is_one_of_3_1() -> None:
    found = outcome(holding(age={"type": "integer", "minimum": 3, "exclusiveMinimum": True, "maximum": "x"}))
    assert found.schema("Pet")["properties"]["age"] == {"type": "integer", "exclusiveMinimum": 3}


def test_a_default_is_told_in_the_description() -> None:
    found = outcome(taking(query("size", {"type": "integer", "default": 10}, description="How many.")))
    assert found.operation()["parameters"][0]["description"] == "How many. Default: `10`."


def test_all_of_is_one_object() -> None:
    base = {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]}
    pet = {"allOf": [{"$ref": "#/components/schemas/Base"}, SOME], "required": ["name"]}
    found = outcome(giving(PET, {"Base": base, "Pet": pet}))
    assert list(found.document["components"]["schemas"]) == ["Pet"]
    assert list(found.schema("Pet")["properties"]) == ["id", "name"]
    assert found.schema("Pet")["required"] == ["name", "id"]


def test_an_object_that_holds_itself_is_a_model() -> None:
    found = outcome(holding(name=TEXT, parent=PET, children={"type": "array", "items": PET}))
    assert found.schema("Pet")["properties"]["parent"] == PET
    assert not found.done()


def test_objects_and_enums_in_place_get_names() -> None:
    found = outcome(holding(owner=SOME, kind={"enum": ["cat", "dog"]}, toys={"type": "array", "items": SOME}))
    assert list(found.document["components"]["schemas"]) == ["Pet", "PetOwner", "PetKind", "PetToy"]


def test_the_same_enum_in_two_places_is_one() -> None:
    found = outcome(holding(kind={"enum": ["cat", "dog"]}, was={"enum": ["cat", "dog"]}))
    assert found.schema("Pet")["properties"]["was"] == {"$ref": "#/components/schemas/PetKind"}


def test_what_a_discriminator_tells_apart_stays_so() -> None:
    schemas = {
        "Cat": {"type": "object", "title": "A cat.", "properties": {"kind": TEXT, "lives": {"type": "integer"}}},
        "dog": {"type": "object", "properties": {"kind": TEXT, "friend": {"$ref": "#/components/schemas/Animal"}}},
        "Animal": {
            "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/dog"}],
            "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat"}},
        },
    }
    found = outcome(
        giving({"type": "object", "properties": {"animal": {"$ref": "#/components/schemas/Animal"}}}, schemas)
    )
    mapping = {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"}
    assert found.schema("Animal")["discriminator"] == {"propertyName": "kind", "mapping": mapping}


def test_one_of_several_may_be_of_another_module() -> None:
    kinds = {name: {"type": "object", "properties": {"kind": TEXT}} for name in ("Cat", "Dog")}
    either = {
        "oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in kinds],
        "discriminator": {"propertyName": "kind"},
    }
    cat = {"type": "object", "properties": {"either": either}}
    shared = {"type": "object", "properties": {name: {"$ref": f"#/components/schemas/{name}"} for name in kinds}}
    paths = {"/a": {"get": answered(cat, tags=["a"])}, "/b": {"get": answered(shared, tags=["b"])}}
    found = outcome(document(paths, kinds))
    assert found.made.bundle.schema_home["Cat"] == "common"
    assert "from .common import Cat, Dog\n" in found.files["models/a.py"]


def test_one_of_some_constants_is_an_enum() -> None:
    found = outcome(holding(kind={"oneOf": [{"const": "cat", "title": "Cats"}, {"const": "dog"}]}))
    assert found.schema("PetKind")["enum"] == ["cat", "dog"]


def test_several_lists_of_texts_are_one_enum() -> None:
    found = outcome(holding(kind={"anyOf": [{"type": "string", "enum": ["cat"]}, {"enum": ["dog", "cat"]}]}))
    assert found.schema("PetKind")["enum"] == ["cat", "dog"]


def test_several_objects_require_what_all_of_them_do() -> None:
    one = {"type": "object", "properties": {"a": TEXT, "b": TEXT}, "required": ["a", "b"]}
    other = {"type": "object", "properties": {"a": {"type": "integer"}, "c": TEXT}, "required": ["a"]}
    found = outcome(holding(name={"anyOf": [one, other]}))
    assert found.schema("PetName")["required"] == ["a"]
    assert found.schema("PetName")["properties"]["a"] == {"anyOf": [{"type": "string"}, {"type": "integer"}]}


def test_objects_that_may_hold_one_another_come_to_an_end() -> None:
    either = {"anyOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]}
    schemas = {
        "A": {"type": "object", "properties": {"next": either, "a": TEXT}},
        "B": {"type": "object", "properties": {"next": either, "a": {"type": "integer"}}},
    }
    found = outcome(giving(either, schemas))
    assert {kind for kind, _, _ in found.done()} == {Kind.ONE_OF_SEVERAL}
    assert len(found.document["components"]["schemas"]) == 1


def test_a_property_may_have_any_name() -> None:
    keys = ["$ref", "", "1st", "class", "to_dict", "größe", "a b", "self", "日本"]
    found = outcome(holding(**dict.fromkeys(keys, TEXT)))
    assert list(found.schema("Pet")["properties"]) == keys


def test_arrays_in_the_query_are_written_as_the_file_says() -> None:
    array = {"type": "array", "items": TEXT}
    found = outcome(taking(query("a", array), query("b", array, explode=False)))
    code = found.files["api/pets.py"]
    assert "repeated={" in code
    assert [node.get("explode") for node in found.operation()["parameters"]] == [True, False]


def test_a_query_in_a_path_is_sent_along() -> None:
    found = outcome(taking(query("q", TEXT, required=True), path="/pets?kind=cat&q={q}"))
    assert found.path() == "/pets?kind=cat"
    assert found.signature() == "(*, q: str) -> Operation[None]"


def test_arguments_of_the_same_name_say_where_they_go() -> None:
    header = {"name": "id", "in": "header", "schema": TEXT}
    found = outcome(taking({"name": "id", "in": "path"}, query("id", TEXT), header, path="/pets/{id}"))
    assert found.signature() == "(id: str, *, id_2: str | None=None, id_3: str | None=None) -> Operation[None]"


@pytest.mark.parametrize(
    ("schema", "media", "gives"),
    [
        ({"type": "array", "items": SOME}, JSON, "Operation[builtins.list[PetsDoItResult]]"),
        ({"type": "array", "items": TEXT}, JSON, "Operation[builtins.list[str]]"),
        ({"type": "array", "items": {"type": "array", "items": TEXT}}, JSON, "Operation[Any]"),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, JSON, "Operation[Any]"),
        ({}, JSON, "Operation[Any]"),
        (TEXT, JSON, "Operation[Any]"),
        (TEXT, "text/vtt", "Operation[str]"),
        ({"type": "integer"}, "text/plain", "Operation[int]"),
        ({"type": "string", "format": "binary"}, "image/png", "Operation[bytes]"),
        (SOME, "application/vnd.pets+json", "Operation[PetsDoItResult]"),
        ({"type": "object", "properties": {"items": {"type": "array", "items": TEXT}}}, JSON, "PagedOperation[str]"),
    ],
)
def test_an_answer_of_any_shape_has_a_type(schema: Any, media: str, gives: str) -> None:
    assert outcome(giving(schema, media=media)).signature().rpartition(" -> ")[2] == gives


def test_an_object_or_nothing_may_be_none() -> None:
    responses = {"200": {"content": {JSON: {"schema": SOME}}}, "204": {"description": "Nothing."}}
    found = outcome(document({"/pets": {"get": answered(responses=responses)}}))
    assert found.signature().endswith("Operation[PetsDoItResult | None]")


@pytest.mark.parametrize(
    ("security", "takes"),
    [
        ([{"oauth": ["pets:read"]}], "()"),
        ([{"bearer": []}], "()"),
        ([{"key": []}, {"bearer": []}], "()"),
        ([{"key": []}], "(*, x_key: str)"),
        ([{"basic": []}], "(*, client_id: str, client_secret: str)"),
        ([], "()"),
        ([{}], "()"),
    ],
)
def test_credentials_are_arguments_where_an_access_token_is_not_enough(security: Any, takes: str) -> None:
    schemes = {
        "oauth": {"type": "oauth2", "flows": {}},
        "bearer": {"type": "http", "scheme": "bearer"},
        "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "basic": {"type": "http", "scheme": "Basic"},
    }
    content = document({"/pets": {"get": answered(security=security)}})
    content["components"]["securitySchemes"] = schemes
    assert outcome(content).signature().partition(" -> ")[0] == takes


# Names of operations


@pytest.mark.parametrize(
    ("identifier", "tag", "name"),
    [
        ("List Pets", "Pets", "pets.list"),
        ("Get Pet Details", "Pets", "pets.get"),
        ("createAPet", "Pets", "pets.create"),
        ("pets_update", "pets", "pets.update"),
        ("bulkDeletePets", "Pets", "pets.bulk_delete"),
        ("getPeople", "People", "people.get"),
        ("class", "Pets", "pets.class_it"),
        ("日本", "Pets", "pets.get"),
        ("1", "Pets", "pets.do_1"),
        ("read_all_pets_get", "Pets", "pets.read_all"),
        ("x", "API - Domain Management", "domain_management.x"),
        ("x", "Analytics APIs", "analytics.x"),
        ("x", "None", "none_api.x"),
        ("x", "async things", "async_things_api.x"),
        ("x", "2 things", "api_2_things.x"),
        ("x", "日本", "pets.x"),
    ],
)
def test_methods_are_named_as_people_would(identifier: str, tag: str, name: str) -> None:
    found = outcome(document({"/pets": {"get": answered(operationId=identifier, tags=[tag])}}))
    assert found.operation()["operationId"] == name


def test_operations_with_the_same_id_are_told_apart() -> None:
    item = {method: answered(operationId="listPets") for method in ("get", "post", "put")}
    found = outcome(document({"/pets": item, "/pets/old": {"get": answered(operationId="List Pets")}}))
    names = [node["operationId"] for path in found.document["paths"].values() for node in path.values()]
    assert len(set(names)) == len(names) == 4


def test_a_resource_called_as_a_schema_is_of_several() -> None:
    found = outcome(document({"/pet": {"get": answered(PET, tags=["pet"], operationId="getPet")}}, {"Pet": SOME}))
    assert found.operation()["operationId"] == "pets.get"
    assert "api/pets.py" in found.files


def test_what_is_called_as_a_schema_of_several_cannot_be_of_more() -> None:
    pets = {"type": "object", "properties": {"count": {"type": "integer"}}}
    answer = answered({"$ref": "#/components/schemas/Pets"}, tags=["Pets"], operationId="getPets")
    found = outcome(document({"/pets": {"get": answer}}, {"Pets": pets}))
    assert found.operation()["operationId"] == "pets_api.get"


# What is left out


@pytest.mark.parametrize(
    ("paths", "operation", "why"),
    [
        ({"/pets": {"options": answered()}}, "OPTIONS /pets", "no client is made for this method"),
        ({"/pets#a": {"get": answered()}}, "GET /pets#a", "what follows # in a path is never sent"),
        ({"/pets": {"put": None}}, "PUT /pets", "it is no object that could describe it"),
        ({"/a b": {"get": answered()}, "/a%20b": {"get": answered()}}, "GET /a%20b", "as it is sent it is what"),
    ],
)
def test_an_operation_that_nothing_can_be_made_of_is_named_with_the_reason(
    paths: Any, operation: str, why: str
) -> None:
    found = outcome(document({"/others": {"get": answered()}, **paths}))
    ((left),) = found.repairs.left_out
    assert (left.operation, left.why[: len(why)]) == (operation, why)
    assert found.made.count == len(found.made.sources) + 1


def test_a_schema_that_nothing_needs_is_left_out_and_listed() -> None:
    found = outcome(giving(PET, {"Pet": SOME, "Other": SOME}))
    assert found.done() == [(Kind.UNUSED, "/components/schemas/Other", "left out")]
    assert list(found.document["components"]["schemas"]) == ["Pet"]


def test_an_object_of_any_fields_takes_no_name_from_a_schema() -> None:
    free = {"type": "object"}
    pet = {"type": "object", "properties": {"settings": free, "more": {"type": "array", "items": free}}}
    other = {"type": "object", "properties": {"pet": PET, "more": {"$ref": "#/components/schemas/PetMoreItem"}}}
    found = outcome(
        giving({"$ref": "#/components/schemas/PetSettings"}, {"Pet": pet, "PetSettings": other, "PetMoreItem": SOME})
    )
    assert not found.done()
    assert "settings: dict[str, Any] | None = None" in found.files["models/pets.py"]


def test_a_constant_may_be_null_as_well() -> None:
    found = outcome(holding(kind={"const": "cat", "type": ["string", "null"]}))
    assert 'kind: Literal["cat"] | None' in found.files["models/pets.py"]


def test_schemas_are_at_home_with_the_one_resource_that_uses_them() -> None:
    shared = {"type": "object", "properties": {"inner": {"$ref": "#/components/schemas/Inner"}}}
    own = {"type": "object", "properties": {"shared": {"$ref": "#/components/schemas/Shared"}}}
    paths = {
        "/cats": {"get": answered({"$ref": "#/components/schemas/Cat"}, tags=["cats"])},
        "/dogs": {"get": answered({"$ref": "#/components/schemas/Shared"}, tags=["dogs"])},
    }
    found = outcome(document(paths, {"Cat": own, "Shared": shared, "Inner": SOME, "Unused": SOME}))
    assert found.made.bundle.schema_home == {"Cat": "cats", "Shared": "common", "Inner": "common"}
