"""spec/deviations.yaml is well-formed, and speaks of operations and places that there are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from tiny_contract import ROOT

from generator.bundle import METHODS, bundle, operations, read_yaml, resolve

CHANGES = [
    "added",
    "removed",
    "type",
    "format",
    "required",
    "enum-added",
    "enum-removed",
    "status",
    "content-type",
    "name",
]
REASONS = ["recording", "guide", "official-file-wrong", "design"]
ANY = "**"
_STEPS = r"(/(\w+|\*\*))*"
PLACE = re.compile(
    rf"servers|security|operationId|operation|deprecated|\*\*{_STEPS}|request{_STEPS}"
    rf"|parameter/((path|query|header)/\w+|\*\*)(/default)?|response/(\d\d\d|default|\*\*){_STEPS}"
)

ENTRIES: list[Any] = read_yaml(ROOT / "spec" / "deviations.yaml")

each_entry = pytest.mark.parametrize(
    "entry", ENTRIES, ids=[f"{entry['operation']}-{entry['at']}".replace(" ", "-") for entry in ENTRIES]
)


@cache
def document() -> dict[str, Any]:
    return bundle(ROOT / "spec").document


@cache
def contract() -> dict[str, Any]:
    """Each operation of the contract by method and path, with the parameters of its path among its own."""
    return {
        f"{method.upper()} {path}": {
            **operation,
            "parameters": [*item.get("parameters", []), *operation.get("parameters", [])],
        }
        for path, method, item, operation in operations(document())
    }


def meant_by(name: str) -> list[str]:
    """The operations that `operation` of an entry means."""
    if name == "*":
        return list(contract())
    if name.startswith("* "):
        prefix = name.removeprefix("* ").removesuffix("*")
        return [operation for operation in contract() if operation.partition(" ")[2].startswith(prefix)]
    return [operation for operation in contract() if operation == name]


def at(operation: dict[str, Any], place: str) -> Any:
    """What the contract has at a place of an operation; None where it has nothing."""
    if ANY in place:
        pattern = re.escape(place).replace(r"/\*\*", r"(/\w+)*").replace(r"\*\*", r"\w+(/\w+)*")
        return next((found for found in places(operation) if re.fullmatch(pattern, found)), None)
    first, *steps = place.split("/")
    if first == "servers":
        return document()["servers"]
    if first == "operation":
        return operation
    if first == "request":
        node = json_of(resolve(document(), operation.get("requestBody", {})))
    elif first == "response":
        status = steps.pop(0)
        node = resolve(document(), operation["responses"].get(status))
        node = json_of(node or {}) if steps else node
    elif first == "parameter":
        within, name, *steps = steps
        parameters = [resolve(document(), parameter) for parameter in operation["parameters"]]
        found = [parameter for parameter in parameters if (parameter["in"], parameter["name"]) == (within, name)]
        node = found[0] if found else None
    else:
        return operation.get(first)
    for step in steps:
        node = below(node, step)
    return node


def json_of(body: dict[str, Any]) -> Any:
    """What a body or an answer holds as JSON, which may have a name of its own, such as a patch has."""
    return next((media for name, media in body.get("content", {}).items() if re.search(r"[/+]json\b", name)), None)


def places(operation: dict[str, Any]) -> Iterator[str]:
    """Every place of an operation that an entry can speak of by its own name."""
    for parameter in (resolve(document(), node) for node in operation["parameters"]):
        where = f"parameter/{parameter['in']}/{parameter['name']}"
        yield where
        if "default" in parameter["schema"]:
            yield f"{where}/default"
    if "requestBody" in operation:
        yield from places_below("request", json_of(resolve(document(), operation["requestBody"])))
    for status, answer in operation["responses"].items():
        yield from places_below(f"response/{status}", json_of(resolve(document(), answer)))


def places_below(where: str, node: Any, within: tuple[Any, ...] = ()) -> Iterator[str]:
    """A place, and those of the properties in it; of a schema that holds itself, once."""
    yield where
    schema = resolve(document(), (node or {}).get("schema", node))
    while schema and "items" in schema:
        schema = resolve(document(), schema["items"])
    if schema and not any(schema is outer for outer in within):
        for name, member in schema.get("properties", {}).items():
            yield from places_below(f"{where}/{name}", member, (*within, schema))


def below(node: Any, step: str) -> Any:
    """The property of a schema, or of the entries of an array, that a step names; else that keyword."""
    schema = resolve(document(), (node or {}).get("schema", node))
    while schema and "items" in schema:
        schema = resolve(document(), schema["items"])
    properties = (schema or {}).get("properties", {})
    return properties.get(step, (schema or {}).get(step) if step in ("default", "deprecated") else None)


def test_it_is_a_list_of_entries_each_of_another_deviation() -> None:
    said = Counter((entry["operation"], entry["at"], entry["change"], str(entry["ours"])) for entry in ENTRIES)

    assert len(ENTRIES) > 1
    assert [key for key, count in said.items() if count > 1] == []


@each_entry
def test_an_entry_has_the_keys_and_words_that_the_readme_says(entry: Any) -> None:
    assert set(entry) == {"operation", "at", "change", "ours", "theirs", "because", "why"}
    assert entry["change"] in CHANGES
    assert entry["because"] in REASONS
    assert PLACE.fullmatch(entry["at"])
    assert entry["ours"] != entry["theirs"]
    assert re.fullmatch(r"[A-Z`].*\.", entry["why"], re.DOTALL), "a sentence"


@each_entry
def test_an_entry_speaks_of_operations_that_the_contract_has(entry: Any) -> None:
    assert meant_by(entry["operation"]) != []


@each_entry
def test_an_entry_speaks_of_a_place_that_the_contract_has_unless_it_says_that_it_has_not(entry: Any) -> None:
    found = [at(contract()[operation], entry["at"]) for operation in meant_by(entry["operation"])]

    assert any(node is not None for node in found) == (entry["ours"] != "absent")


def test_an_entry_of_an_operation_of_its_own_stands_for_a_method_the_generator_knows() -> None:
    methods = {entry["operation"].partition(" ")[0] for entry in ENTRIES} - {"*"}

    assert methods <= {method.upper() for method in METHODS}
