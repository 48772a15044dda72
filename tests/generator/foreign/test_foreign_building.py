"""What the generator itself refuses is left out alone, with what it says, however late it is found."""

from __future__ import annotations

from typing import Any

import pytest
from small_files import answered, document

from generator.bundle import SpecError
from generator.foreign.building import that_can_be_drafted
from generator.foreign.repair import Repairs
from generator.foreign.repaired import Repaired, repaired

SOME = {"type": "object", "properties": {"name": {"type": "string"}}}
PATHS = {f"/pets/{number}": {"get": answered(SOME, operationId=f"get{number}")} for number in range(5)}


def spoiling(*spoilt: str, **words: Any) -> Any:
    """What repairs the file above, but leaves some of the operations with words that the generator refuses."""

    def again(left_out: dict[str, str], given_up: dict[str, str]) -> Repaired:
        made = repaired(document(PATHS), "pets.json", Repairs(), left_out=left_out, given_up=given_up)
        for path in spoilt:
            for operation in made.bundle.document["paths"].get(path, {}).values():
                operation.update(words)
        return made

    return again


def test_an_operation_that_is_refused_is_left_out_with_what_is_said_of_it() -> None:
    made, files = that_can_be_drafted(spoiling("/pets/1", "/pets/3", **{"x-result": "nonsense"}))
    assert [(one.operation, one.why) for one in made.repairs.left_out] == [
        ("GET /pets/1", "x-result 'nonsense' is none of array, object, bytes, json, text"),
        ("GET /pets/3", "x-result 'nonsense' is none of array, object, bytes, json, text"),
    ]
    assert len(made.sources) == 3
    assert "def get2(" in files["api/pets.py"]


@pytest.mark.parametrize("path", [*PATHS][1:])
def test_where_nobody_says_which_it_is_the_first_that_fails_beside_the_others(path: str) -> None:
    made, _ = that_can_be_drafted(spoiling(path, responses=None))
    assert [one.operation for one in made.repairs.left_out] == [f"GET {path}"]
    assert all(one.why for one in made.repairs.left_out)


def test_a_file_of_which_nothing_can_be_made_says_why() -> None:
    with pytest.raises(SpecError, match="no operation of it can be made\nGET /pets/0: x-result"):
        that_can_be_drafted(spoiling(*PATHS, **{"x-result": "nonsense"}))


def test_a_schema_that_is_refused_is_kept_as_it_comes() -> None:
    def again(left_out: dict[str, str], given_up: dict[str, str]) -> Repaired:
        made = repaired(document({"/pets": {"get": answered(SOME)}}), "pets.json", Repairs(), given_up=given_up)
        for schema in made.bundle.document["components"]["schemas"].values():
            schema["properties"]["name"] = {"const": 3}
        return made

    made, files = that_can_be_drafted(again)
    (repair,) = [one for one in made.repairs.done if one.kind.name == "UNREADABLE"]
    assert (repair.where, repair.what) == (
        "/paths/~1pets/get/responses/200/content/application~1json/schema",
        "name: a const must be a text",
    )
    assert "Operation[Any]" in files["api/pets.py"]
