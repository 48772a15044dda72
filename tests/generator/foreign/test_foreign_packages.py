"""A package that is made of another file works with the clients of webex_client, over any transport."""

from __future__ import annotations

import importlib
import json
import pickle
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from in_memory import AsyncRecordingTransport, RecordingTransport, answer, settle
from small_files import JSON, document

from generator.foreign.package import build_package
from webex_client import ArgumentError, AsyncWebexClient, MalformedResponse, RetryPolicy, WebexClient

ADDRESS = "https://pets.example/v2/"
PET = {"$ref": "#/components/schemas/Pet"}
REX = {"id": 1, "name": "Rex", "kind": "dog", "born": "2026-01-12T08:00:00Z"}


def operation(identifier: str, schema: Any = None, media: str = JSON, **more: Any) -> dict[str, Any]:
    answered = (
        {"description": "Done."} if schema is None else {"description": "Done.", "content": {media: {"schema": schema}}}
    )
    return {"operationId": identifier, "tags": ["pet"], "responses": {"200": answered}, **more}


def body(schema: Any, media: str = JSON) -> dict[str, Any]:
    return {"requestBody": {"required": True, "content": {media: {"schema": schema}}}}


TAGS = {"name": "tags", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}}
FILE = document(
    {
        "/pets": {
            "get": operation("listPets", {"type": "array", "items": PET}, parameters=[TAGS]),
            "post": operation("addPets", PET, **body({"type": "array", "items": PET})),
            "put": operation("updatePet", PET, **body(PET)),
        },
        "/pets/{id}": {"get": operation("getPet", PET)},
        "/pets/page": {
            "get": operation("pagePets", {"type": "object", "properties": {"items": {"type": "array", "items": PET}}})
        },
        "/pets/counts": {
            "get": operation("countPets", {"type": "object", "additionalProperties": {"type": "integer"}})
        },
        "/pets/names": {"get": operation("namePets", {"type": "string"}, "text/plain")},
        "/pets/photo": {
            "post": operation(
                "photographPet", {"type": "string", "format": "binary"}, "image/png", **body({}, "image/png")
            )
        },
        "/pets/form": {"post": operation("formPet", **body({"type": "object"}, "multipart/form-data"))},
    },
    {
        "Pet": {
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "name": {"type": "string"},
                "kind": {"enum": ["cat", "dog"]},
                "born": {"type": "string", "format": "date-time"},
                "owner": {"type": "object", "properties": {"firstName": {"type": "string"}}},
            },
        }
    },
    servers=[{"url": "https://{host}/v2", "variables": {"host": {"default": "pets.example"}}}],
)


@pytest.fixture(scope="module")
def pets(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package of the file above, imported."""
    folder = tmp_path_factory.mktemp("packages")
    (folder / "pets.json").write_text(json.dumps(FILE))
    build_package(folder / "pets.json", folder / "petshop")
    sys.path.insert(0, str(folder))
    yield importlib.import_module("petshop")
    sys.path.remove(str(folder))
    for name in [name for name in sys.modules if name.partition(".")[0] == "petshop"]:
        del sys.modules[name]


def client(*script: Any) -> tuple[WebexClient, RecordingTransport]:
    transport = RecordingTransport(*script)
    return WebexClient("token", base_url=ADDRESS, transport=transport, retry=RetryPolicy(max_attempts=1)), transport


def test_a_package_says_where_its_service_is(pets: ModuleType) -> None:
    assert pets.BASE_URL == "https://pets.example/v2"
    assert "Pets (1.0)" in (pets.__doc__ or "")


def test_its_operations_are_operations_of_the_client(pets: ModuleType) -> None:
    webex, transport = client(answer(200, REX))
    asked = importlib.import_module("petshop.api.pets").get("7")
    pet = webex.send(asked)
    assert transport.urls == [f"{ADDRESS}pets/7"]
    assert (pet.name, pet.kind, pet.kind.is_known, pet.born.year) == ("Rex", "dog", True, 2026)
    assert pickle.loads(pickle.dumps(asked)) == asked
    assert pet.to_dict() == REX


def test_its_methods_are_those_of_an_asynchronous_client_as_well(pets: ModuleType) -> None:
    transport = AsyncRecordingTransport(answer(200, REX))
    webex = AsyncWebexClient("token", base_url=ADDRESS, transport=transport)
    assert settle(pets.AsyncResources(webex).pets.get("7")).id == 1


def test_a_list_is_read_entry_by_entry_and_an_array_in_the_query_repeats_its_name(pets: ModuleType) -> None:
    webex, transport = client(answer(200, [REX, REX]))
    assert [pet.name for pet in pets.Resources(webex).pets.list(tags=["a", "b&c"])] == ["Rex", "Rex"]
    assert transport.urls == [f"{ADDRESS}pets?tags=a&tags=b%26c"]


def test_an_object_in_place_of_a_list_is_refused(pets: ModuleType) -> None:
    webex, _ = client(answer(200, {}))
    with pytest.raises(MalformedResponse, match=r"pets\.list was answered 200 with a JSON dict, not a list of Pet"):
        pets.Resources(webex).pets.list()


def test_an_object_with_items_is_a_list_that_follows_links(pets: ModuleType) -> None:
    webex, _ = client(
        answer(200, {"items": [REX]}, Link=f'<{ADDRESS}pets/page?after=1>; rel="next"'), answer(200, {"items": [REX]})
    )
    assert len(list(pets.Resources(webex).pets.page())) == 2


def test_a_body_that_is_a_list_is_one_argument_of_models_or_mappings(pets: ModuleType) -> None:
    webex, transport = client(answer(200, REX), answer(200, REX))
    pet = importlib.import_module("petshop.models").Pet
    pets.Resources(webex).pets.add(body=[pet(name="Rex"), {"name": "Tom"}])
    assert json.loads(transport.bodies[0] or b"") == [{"name": "Rex"}, {"name": "Tom"}]
    with pytest.raises(
        ArgumentError, match=r"body\[0\]\.owner\.first_name: in a mapping it has the API's name, 'firstName'"
    ):
        pets.Resources(webex).pets.add(body=[{"owner": {"first_name": "Ada"}}])


def test_a_body_that_is_an_object_is_arguments(pets: ModuleType) -> None:
    webex, transport = client(answer(200, REX))
    pets.Resources(webex).pets.update(name="Rex", owner={"firstName": "Ada"})
    assert json.loads(transport.bodies[0] or b"") == {"name": "Rex", "owner": {"firstName": "Ada"}}


def test_bytes_go_and_come_as_they_are(pets: ModuleType) -> None:
    webex, transport = client(answer(200, b"\x89PNG"), answer(200))
    assert pets.Resources(webex).pets.photograph(body=b"\x00\xff") == b"\x89PNG"
    assert transport.bodies == [b"\x00\xff"]
    assert transport.requests[0].headers["Content-Type"] == "image/png"
    assert transport.requests[0].headers["Accept"] == "image/png"
    boundary = 'multipart/form-data; boundary="b"'
    pets.Resources(webex).pets.form(body=b"--b--", content_type=boundary)
    assert transport.requests[1].headers["Content-Type"] == boundary


def test_any_json_and_any_text_are_given_as_they_come(pets: ModuleType) -> None:
    webex, _ = client(
        answer(200, {"cats": 3}), answer(200, "Größe".encode("latin-1"), Content_Type="text/plain; charset=ISO-8859-1")
    )
    assert pets.Resources(webex).pets.count() == {"cats": 3}
    assert pets.Resources(webex).pets.name() == "Größe"


def test_resources_are_imported_when_they_are_used(pets: ModuleType) -> None:
    sys.modules.pop("petshop.api.pets", None)
    resources = pets.Resources(client()[0])
    assert "petshop.api.pets" not in sys.modules
    assert resources.pets is resources.pets
    assert "petshop.api.pets" in sys.modules


def test_the_repaired_document_is_valid_openapi_3_1(pets: ModuleType) -> None:
    from openapi_spec_validator import OpenAPIV31SpecValidator

    document = json.loads((Path(str(pets.__file__)).parent / "openapi.json").read_text())
    assert [error.message for error in OpenAPIV31SpecValidator(document).iter_errors()] == []
