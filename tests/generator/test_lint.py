"""`lint` names each breach of OpenAPI and of the rules of the house, with its place, in one line."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from tiny_contract import SPEC, Contract

from generator.__main__ import main
from generator.bundle import SpecError, join, read_spec
from generator.lint import against_rules, faults, not_for_python
from generator.openapi import not_openapi

Breach: TypeAlias = "Callable[[Contract], Any]"

THINGS = "/paths//things/get"
CREATE = "/paths//things/post"
CLASS = "an object or enum in here needs a name under components/schemas"
SECRET = "only a property or a parameter itself can be a secret: nothing would hide this one"
PAGES = "style must be one of link, offset, scim, cursor, max, single, items the key of the entries"
VIEW = "a view needs an operation (its operationId), a summary and a query of texts"
BODY = "a body must be an object with properties: JSON, a form, or JSON and a form with a file"
FORM = "application/x-www-form-urlencoded"
ONE = {"description": "A thing.", "content": {"application/json": {"schema": {}, "example": {"id": "1"}}}}
BEHAVIOUR = {"class": "inventory.Weight", "description": "How heavy it is."}
NO_BEHAVIOUR = "is no name with a class, such as mentions.Mentions, and a description"
ANYTHING = {"type": "object", "additionalProperties": True}
TEXT = {"text/plain": {"schema": {"type": "string"}, "example": "3"}}


def breach(name: str, change: Breach, *findings: str) -> Any:
    return pytest.param(change, list(findings), id=name.replace(" ", "-"))


def listing(contract: Contract) -> Any:
    return contract.operation("get", "/things")


def thing(contract: Contract) -> Any:
    return contract.schema("things", "Thing")


def kinds(contract: Contract) -> Any:
    return contract.schema("things", "ThingType")


def pages_of_a_key(contract: Contract) -> Any:
    """The `x-pagination` of an operation with a paged view beside it."""
    return contract.operation("get", "/keys/{keyId}")["x-pagination"]


def said(**changes: Any) -> str:
    """What lint quotes of it after some changes; None takes a word away."""
    words = {**pages_of_a_key(Contract()), **changes}
    return f"x-pagination { {name: word for name, word in words.items() if word is not None} }"


def home(contract: Contract) -> Any:
    return contract.schema("owners", "Home")


def with_property(name: str, schema: Any) -> Breach:
    return lambda contract: thing(contract)["properties"].update({name: schema})


def with_parameter(**changes: Any) -> Breach:
    """A change to the parameter `segment` of the listing, which is a boolean in the query."""
    return lambda contract: contract.parameter("get", "/things", "segment").update(changes)


def with_answer(status: str, answer: Any) -> Breach:
    return lambda contract: listing(contract)["responses"].update({status: answer})


def answer_of(kind: str) -> dict[str, Any]:
    schema = {"$ref": f"#/components/schemas/{kind}"}
    return {"description": "x", "content": {"application/json": {"schema": schema, "example": {"id": "1"}}}}


HOUSE_RULES = [
    # operationId
    breach(
        "operationId of another form",
        lambda c: listing(c).update(operationId="listThings"),
        "GET /things: operationId 'listThings' is not of the form resource.method",
    ),
    breach(
        "no operationId",
        lambda c: listing(c).pop("operationId"),
        "GET /things: operationId '' is not of the form resource.method",
    ),
    breach(
        "a resource without a file",
        lambda c: listing(c).update(operationId="rooms.list"),
        "GET /things: operationId 'rooms.list': there is no spec/rooms.yaml",
    ),
    breach(
        "an operation in the file of another resource",
        lambda c: listing(c).update(operationId="owners.list_all"),
        "GET /things: operationId 'owners.list_all' belongs into owners.yaml",
    ),
    breach(
        "no summary",
        lambda c: listing(c).pop("summary"),
        "GET /things: has no summary that ends with a full stop",
    ),
    # defaults
    breach(
        "a default of a property",
        lambda c: thing(c)["properties"]["id"].update(default="x"),
        "/components/schemas/Thing/properties/id: has a default, which would be sent: say it in the description",
    ),
    breach(
        "a default of a parameter",
        with_parameter(schema={"type": "boolean", "default": True}),
        f"{THINGS}/parameters/4/schema: has a default, which would be sent: say it in the description",
    ),
    breach(
        "a default of an alternative",
        lambda c: c.schema("common", "Flag")["anyOf"][0].update(default=True),
        "/components/schemas/Flag/anyOf/0: has a default, which would be sent: say it in the description",
    ),
    breach(
        "a default of a property that is called example",
        with_property("example", {"type": "string", "default": "x"}),
        "/components/schemas/Thing/properties/example: has a default, which would be sent: say it in the description",
    ),
    # scopes
    breach("no security", lambda c: listing(c).pop("security"), "GET /things: names no scope"),
    breach("no scope", lambda c: listing(c).update(security=[{"webex": []}]), "GET /things: names no scope"),
    breach(
        "a scope of a scheme that has none",
        lambda c: c.operation("post", "/keys/lend").update(security=[{"webex": []}]),
        "POST /keys/lend: names no scope",
    ),
    breach(
        "a scheme that is not there",
        lambda c: listing(c).update(security=[{"nobody": []}]),
        "GET /things: security names nobody, which is neither oauth2 nor http with basic or bearer",
    ),
    breach(
        "a scheme that no client can follow",
        lambda c: c.at("common", "components", "securitySchemes", "guestTicket").update(scheme="digest"),
        "POST /keys/lend: security names guestTicket, which is neither oauth2 nor http with basic or bearer",
    ),
    breach(
        "a choice between schemes",
        lambda c: c.operation("post", "/keys/lend")["security"].append({"webex": ["tiny:read"]}),
        "POST /keys/lend: security must name one scheme, or several scopes of one, or be empty",
    ),
    breach(
        "a token that may be left out",
        lambda c: listing(c)["security"].append({}),
        "GET /things: security must name one scheme, or several scopes of one, or be empty",
    ),
    breach(
        "a scope that is not declared",
        lambda c: listing(c)["security"].append({"webex": ["tiny:fly"]}),
        "GET /things: the scope tiny:fly is not declared in common.yaml",
    ),
    # errors
    breach(
        "no default answer",
        lambda c: listing(c)["responses"].pop("default"),
        "GET /things: has no answer default for errors",
    ),
    breach(
        "no answer to too many requests",
        lambda c: listing(c)["responses"].pop("429"),
        "GET /things: has no answer 429 for errors",
    ),
    breach(
        "an error answer of another schema",
        with_answer("404", answer_of("Thing")),
        "GET /things: 404: an error answer must have the schema Error",
    ),
    breach(
        "an error answer without a body",
        with_answer("404", {"description": "Gone."}),
        "GET /things: 404: an error answer must have the schema Error",
    ),
    # examples
    breach(
        "no example of an answer",
        lambda c: c.answer("get", "/things").pop("example"),
        f"{THINGS}/responses/200/content/application/json: has no example",
    ),
    breach(
        "no example of a parameter",
        lambda c: c.parameter("get", "/things", "ids").pop("example"),
        f"{THINGS}/parameters/0: has no example",
    ),
    breach(
        "no example of a body",
        lambda c: c.body("post", "/things").pop("example"),
        f"{CREATE}/requestBody/content/application/json: has no example",
    ),
    breach(
        "no example of a form",
        lambda c: c.body("post", "/things", "multipart/form-data").pop("example"),
        f"{CREATE}/requestBody/content/multipart/form-data: has no example",
    ),
    breach(
        "no example of a shared answer",
        lambda c: c.at("common", "components", "responses", "Error", "content", "application/json").pop("example"),
        "/components/responses/Error/content/application/json: has no example",
    ),
    breach(
        "an example of the wrong type",
        lambda c: c.body("post", "/things")["example"].update(name=4),
        f"{CREATE}/requestBody/content/application/json/example/name: 4 is not of type 'string'",
    ),
    breach(
        "an example that lacks what is required",
        lambda c: c.body("post", "/things")["example"].pop("name"),
        f"{CREATE}/requestBody/content/application/json/example: 'name' is a required property",
    ),
    breach(
        "an example of a parameter that is no timestamp",
        lambda c: c.parameter("get", "/things", "from").update(example="yesterday"),
        f"{THINGS}/parameters/3/example: 'yesterday' is not a 'date-time'",
    ),
    breach(
        "an example deep in an answer that is no timestamp",
        lambda c: c.answer("get", "/things/{id}")["example"]["parts"].append(
            {"id": "3", "made": "2026-13-01T00:00:00Z"}
        ),
        "/paths//things/{id}/get/responses/200/content/application/json/example/parts/1/made: "
        "'2026-13-01T00:00:00Z' is not a 'date-time'",
    ),
    breach(
        "an example of a header of the wrong type",
        lambda c: c.at("common", "components", "headers", "TrackingId").update(example=4),
        "/components/headers/TrackingId/example: 4 is not of type 'string'",
    ),
    breach(
        "an example of a schema of the wrong type",
        lambda c: c.schema("common", "Error")["example"].update(message=4),
        "/components/schemas/Error/example/message: 4 is not of type 'string'",
    ),
    # extensions
    breach(
        "an unknown extension of an operation",
        lambda c: listing(c).update({"x-paging": True}),
        f"{THINGS}: the extension x-paging is not one of ours",
    ),
    breach(
        "behaviour of a property",
        with_property("x", {"type": "string", "x-python-properties": {"weight": {"class": "inventory.Weight"}}}),
        "/components/schemas/Thing/properties/x: only a named schema with properties can have x-python-properties",
    ),
    breach(
        "behaviour of an enum",
        lambda c: kinds(c).update({"x-python-properties": {"weight": BEHAVIOUR}}),
        "/components/schemas/ThingType: only a named schema with properties can have x-python-properties",
    ),
    breach(
        "an unknown extension of a property",
        lambda c: thing(c)["properties"]["id"].update({"x-enum-varnames": ["A"]}),
        "/components/schemas/Thing/properties/id: the extension x-enum-varnames is not one of ours",
    ),
    breach(
        "an unknown style of pages",
        lambda c: listing(c).update({"x-pagination": {"style": "page", "items": "items"}}),
        f"GET /things: x-pagination {{'style': 'page', 'items': 'items'}}: {PAGES}",
    ),
    breach(
        "pages without a style",
        lambda c: listing(c).update({"x-pagination": {}}),
        f"GET /things: x-pagination {{}}: {PAGES}",
    ),
    breach(
        "pages that are a text",
        lambda c: listing(c).update({"x-pagination": "link"}),
        f"GET /things: x-pagination 'link': {PAGES}",
    ),
    breach(
        "pages with a word that means nothing",
        lambda c: listing(c)["x-pagination"].update(size=3),
        f"GET /things: x-pagination {{'style': 'link', 'items': 'items', 'size': 3}}: {PAGES}",
    ),
    breach(
        "a view without an operation",
        lambda c: pages_of_a_key(c).pop("operation"),
        f"GET /keys/{{keyId}}: {said(operation=None)}: {VIEW}",
    ),
    breach(
        "a view without a query of its own",
        lambda c: pages_of_a_key(c).update(query={}),
        f"GET /keys/{{keyId}}: {said(query={})}: {VIEW}",
    ),
    breach(
        "a view whose query is no text",
        lambda c: pages_of_a_key(c).update(query={"include": True}),
        f"GET /keys/{{keyId}}: {said(query={'include': True})}: {VIEW}",
    ),
    breach(
        "a view without a summary",
        lambda c: pages_of_a_key(c).pop("summary"),
        f"GET /keys/{{keyId}}: {said(summary=None)}: {VIEW}",
    ),
    breach(
        "a view whose summary does not end",
        lambda c: pages_of_a_key(c).update(summary="List holders"),
        "GET /keys/{keyId}?include=holders&order=by+name: has no summary that ends with a full stop",
    ),
    breach(
        "a view whose operationId has another form",
        lambda c: pages_of_a_key(c).update(operation="listHolders"),
        "GET /keys/{keyId}?include=holders&order=by+name: operationId 'listHolders' is not of the form resource.method",
    ),
    breach(
        "a view in the file of another resource",
        lambda c: pages_of_a_key(c).update(operation="owners.list_holders"),
        "GET /keys/{keyId}?include=holders&order=by+name: operationId 'owners.list_holders' belongs into owners.yaml",
    ),
    breach(
        "a GET that says it may be repeated",
        lambda c: listing(c).update({"x-idempotent": True}),
        "GET /things: x-idempotent is true, and for POST alone",
    ),
    breach(
        "a text in place of true",
        lambda c: c.operation("post", "/things").update({"x-idempotent": "yes"}),
        "POST /things: x-idempotent is true, and for POST alone",
    ),
    # answers
    breach(
        "an answer that promises more than an id",
        lambda c: c.schema("owners", "Extension").update(required=["usage"]),
        "/components/schemas/Extension: requires 'usage' of an answer",
    ),
    breach(
        "an answer written in place that promises more than its entries",
        lambda c: c.answer("get", "/owners")["schema"]["required"].append("totalResults"),
        "GET /owners: 200: requires 'totalResults' of an answer",
    ),
    # secrets
    breach(
        "a list of secrets",
        with_property("x", {"type": "array", "items": {"type": "string", "format": "password"}}),
        f"/components/schemas/Thing/properties/x/items: {SECRET}",
    ),
    breach(
        "an object full of secrets",
        with_property("x", {"type": "object", "additionalProperties": {"type": "string", "format": "password"}}),
        f"/components/schemas/Thing/properties/x/additionalProperties: {SECRET}",
    ),
    breach(
        "a secret by another name",
        lambda c: c.at("things", "components", "schemas").update(
            Pin={"type": "string", "description": "A pin.", "format": "password"}
        ),
        f"/components/schemas/Pin: {SECRET}",
    ),
    # names
    breach(
        "an object without a name",
        with_property("x", {"type": "object", "properties": {"a": {"type": "string"}}}),
        f"/components/schemas/Thing/properties/x: {CLASS}",
    ),
    breach(
        "an enum without a name",
        with_property("x", {"type": "string", "enum": ["a"]}),
        f"/components/schemas/Thing/properties/x: {CLASS}",
    ),
    breach(
        "entries of an array without a name",
        with_property("x", {"type": "array", "items": {"type": "object", "properties": {"a": {"type": "string"}}}}),
        f"/components/schemas/Thing/properties/x/items: {CLASS}",
    ),
    breach(
        "an alternative without a name",
        with_property("x", {"anyOf": [{"type": "integer"}, {"type": "string", "enum": ["a"]}]}),
        f"/components/schemas/Thing/properties/x/anyOf/1: {CLASS}",
    ),
    breach(
        "an enum of a parameter without a name",
        with_parameter(schema={"type": "string", "enum": ["a"]}, example="a"),
        f"{THINGS}/parameters/4/schema: {CLASS}",
    ),
    breach(
        "an object in a body without a name",
        lambda c: c.body("post", "/things")["schema"]["properties"].update(
            x={"type": "object", "properties": {"a": {"type": "string"}}}
        ),
        f"{CREATE}/requestBody/content/application/json/schema/properties/x: {CLASS}",
    ),
    breach(
        "a class without a description",
        lambda c: thing(c).pop("description"),
        "/components/schemas/Thing: has no description",
    ),
]

NOT_OPENAPI = [
    breach(
        "an operationId that is there twice",
        lambda c: c.operation("get", "/owners/me").update(operationId="things.list"),
        "Operation ID 'things.list' for 'get' in '/things' is not unique",
    ),
    breach("no info", lambda c: c.at("things").pop("info"), "things.yaml: 'info' is a required property"),
    breach(
        "another version",
        lambda c: c.at("things").update(openapi="2.0"),
        r"things.yaml: /openapi: '2.0' does not match '^3\\.1\\.\\d+(-.+)?$'",
    ),
    breach(
        "a parameter that stands nowhere",
        lambda c: c.parameter("get", "/things", "ids").pop("in"),
        "things.yaml: /paths//things/get/parameters/0: 'in' is a required property",
    ),
    breach(
        "a parameter that stands where none can",
        lambda c: c.parameter("get", "/things", "ids").update({"in": "body"}),
        "things.yaml: /paths//things/get/parameters/0/in: 'body' is not one of ['query', 'header', 'path', 'cookie']",
    ),
    breach(
        "a path whose parameter is not described",
        lambda c: c.at("things", "paths", "/things/{id}/stop").pop("parameters"),
        "Path parameter 'id' for 'post' operation in '/things/{id}/stop' was not resolved",
    ),
    breach(
        "a type that does not exist",
        lambda c: thing(c)["properties"]["id"].update(type="strin"),
        "/components/schemas/Thing/properties/id/type: "
        "'strin' is not one of ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']",
    ),
    breach(
        "a type that does not exist in a body",
        lambda c: c.body("post", "/things")["schema"]["properties"]["name"].update(type="strin"),
        "/paths//things/post/requestBody/content/application/json/schema/properties/name/type: "
        "'strin' is not one of ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']",
    ),
    breach(
        "a pattern that is none",
        lambda c: thing(c)["properties"]["id"].update(pattern="("),
        "/components/schemas/Thing/properties/id/pattern: '(' is not a 'regex'",
    ),
    *(
        breach(
            name,
            with_property("size", {"$ref": reference}),
            f"things.yaml: /components/schemas/Thing/properties/size: the reference '{reference}' {what}",
        )
        for name, reference, what in [
            ("a reference to nothing", "#/components/schemas/Sise", "leads nowhere"),
            ("a reference to another file that lacks it", "./owners.yaml#/components/schemas/Size", "leads nowhere"),
            ("a reference to no file", "./rooms.yaml#/components/schemas/Size", "leads nowhere"),
            ("a reference to the network", "https://tiny.example/things.yaml#/Size", "leads nowhere"),
            ("a reference to no place", "Size", "leads nowhere"),
            ("a reference to what is no schema", "#/components/parameters/id", "is not to one of components/schemas"),
        ]
    ),
]

NOT_FOR_PYTHON = [
    breach(
        "an operationId that is a keyword",
        lambda c: listing(c).update(operationId="things.import"),
        "GET /things: operationId 'things.import': no function can be called 'import' here",
    ),
    breach(
        "an operationId that generated code calls",
        lambda c: listing(c).update(operationId="things.query"),
        "GET /things: operationId 'things.query': no function can be called 'query' here",
    ),
    breach(
        "pages whose entries are elsewhere",
        lambda c: listing(c)["x-pagination"].update(items="things"),
        "GET /things: has x-pagination, but its answer is no list of objects or texts under that key",
    ),
    breach(
        "a view of what is not there",
        lambda c: pages_of_a_key(c).update(items="doors"),
        "GET /keys/{keyId}?include=holders&order=by+name: "
        "has x-pagination, but its answer is no list of objects or texts under that key",
    ),
    breach(
        "a view that is called as another operation is",
        lambda c: pages_of_a_key(c).update(operation="keys.lend"),
        "POST /keys/lend: operationId 'keys.lend' is none, or too much like another",
        "GET /keys/{keyId}?include=holders&order=by+name: operationId 'keys.lend' is none, or too much like another",
    ),
    breach(
        "pages of one thing",
        lambda c: c.operation("get", "/things/{id}").update({"x-pagination": {"style": "link"}}),
        "GET /things/{id}: has x-pagination, but its answer is no list of objects or texts under that key",
    ),
    breach(
        "a name that Python cannot have",
        with_parameter(**{"x-python-name": "Page Size"}),
        "GET /things: the parameter segment: x-python-name 'Page Size' is not a name such as page_size",
    ),
    breach(
        "behaviour that is called as a property is",
        lambda c: thing(c)["x-python-properties"].update(made=BEHAVIOUR),
        "/components/schemas/Thing: two things in here would be called made: give one an x-python-name",
    ),
    breach(
        "behaviour that is called as what every model has",
        lambda c: thing(c)["x-python-properties"].update(to_dict=BEHAVIOUR),
        f"/components/schemas/Thing: x-python-properties: to_dict {BEHAVIOUR} {NO_BEHAVIOUR}",
    ),
    breach(
        "behaviour without a name in Python",
        lambda c: thing(c)["x-python-properties"].update(allParts=BEHAVIOUR),
        f"/components/schemas/Thing: x-python-properties: allParts {BEHAVIOUR} {NO_BEHAVIOUR}",
    ),
    breach(
        "behaviour of no class",
        lambda c: thing(c)["x-python-properties"].update(weight={**BEHAVIOUR, "class": "Weight"}),
        f"/components/schemas/Thing: x-python-properties: weight { {**BEHAVIOUR, 'class': 'Weight'} } {NO_BEHAVIOUR}",
    ),
    breach(
        "behaviour that nobody describes",
        lambda c: thing(c)["x-python-properties"].update(weight={"class": "inventory.Weight"}),
        f"/components/schemas/Thing: x-python-properties: weight { {'class': 'inventory.Weight'} } {NO_BEHAVIOUR}",
    ),
    breach(
        "behaviour of a class that is called as a model is",
        lambda c: thing(c)["x-python-properties"].update(weight={**BEHAVIOUR, "class": "inventory.Size"}),
        "models/things.py: two things in here would be called Size: give one another name",
    ),
    breach(
        "what openapi-python-client warns about",
        with_property("x", {"type": "array"}),
        "openapi-python-client: Unable to process schema /components/schemas/Thing: "
        "type array must have items or prefixItems defined Failure to process schema has resulted in the removal of: "
        "/components/schemas/Thing /components/schemas/Owner",
    ),
    breach(
        "a type there is no word for",
        with_property("x", {"type": "string", "format": "uuid"}),
        "/components/schemas/Thing: x: has a type that is not known here: UuidProperty",
    ),
    breach(
        "two properties of one name",
        with_property("Made", {"type": "string"}),
        "/components/schemas/Thing: two things in here would be called made: give one an x-python-name",
    ),
    breach(
        "two values of one name",
        lambda c: kinds(c)["enum"].extend(["very-big", "very big"]),
        "/components/schemas/ThingType: the value 'very big' would be called VERY_BIG, as 'very-big' is",
    ),
    breach(
        "an enum of numbers",
        lambda c: c.at("things", "components", "schemas").update(
            Sizes={"type": "integer", "description": "Sizes.", "enum": [1, 2]}
        ),
        "/components/schemas/Sizes: the values of an enum must be texts",
    ),
    breach(
        "a class that is not written as one",
        lambda c: c.at("things", "components", "schemas").update(other_thing={**thing(c)}),
        "/components/schemas/other_thing: Python would write its name another way",
    ),
    breach(
        "a class that is called as the resource is",
        lambda c: (
            c.at("owners", "components", "schemas").update(
                Owners={**c.schema("owners", "OwnerChange"), "required": []}
            ),
            c.operation("get", "/owners/me")["responses"].update({"200": {**answer_of("Owners")}}),
        ),
        "api/owners.py: two things in here would be called Owners: give one another name",
    ),
    breach(
        "a class that is called as what all classes are built on",
        lambda c: c.at("common", "components", "schemas").update(Model={**c.schema("common", "ErrorDetail")}),
        "models/common.py: two things in here would be called Model: give one another name",
    ),
    breach(
        "schemas of two files that refer to each other",
        with_property("owner", {"$ref": "./owners.yaml#/components/schemas/Owner"}),
        "the schemas of owners.yaml → things.yaml → owners.yaml refer to one another: "
        "put some of them into common.yaml",
    ),
    breach(
        "one of several objects that nothing tells apart",
        lambda c: home(c).pop("discriminator"),
        "/components/schemas/Owner: homes: may be one of several objects: a discriminator must tell which",
        "POST /owners: home: may be one of several objects: a discriminator must tell which",
    ),
    breach(
        "a discriminator that names another object",
        lambda c: home(c)["discriminator"]["mapping"].update(x="#/components/schemas/Owner"),
        "/components/schemas/Home: the discriminator names Owner, which it cannot be",
    ),
    breach(
        "a method there is no client for",
        lambda c: c.at("things", "paths", "/things/recent").update(
            options={**c.operation("get", "/things/recent"), "operationId": "things.look"}
        ),
        "OPTIONS /things/recent: no client is made for this method",
    ),
    breach(
        "a body where there is only a head",
        lambda c: c.at("things", "paths", "/things/recent").update(
            head={**c.operation("get", "/things/recent"), "operationId": "things.look"}
        ),
        "HEAD /things/recent: no answer to HEAD has a body",
    ),
    breach(
        "a parameter in a cookie",
        with_parameter(**{"in": "cookie"}),
        "GET /things: the parameter segment: stands in a cookie, where none can be",
    ),
    breach(
        "a header that the client writes itself",
        with_parameter(**{"in": "header", "name": "Authorization"}),
        "GET /things: the parameter Authorization: is a header that the client writes itself",
    ),
    breach(
        "a header whose name is none",
        with_parameter(**{"in": "header", "name": "time zone"}),
        "GET /things: the parameter time zone: is not the name of a header",
    ),
    breach(
        "a header that holds a list",
        with_parameter(**{"in": "header", "schema": {"type": "array", "items": {"type": "string"}}}),
        "openapi-python-client: WARNING parsing GET /things within default. Endpoint will not be generated. "
        "list[str] | Unset is not allowed in header",
    ),
    breach(
        "a secret in a query",
        with_parameter(schema={"type": "string", "format": "password"}, example="s3cret"),
        "GET /things: the parameter segment: is a secret, which every log of addresses would show: "
        "its place is a header, or the body",
    ),
    breach(
        "a part that is called as an operation is",
        lambda c: c.operation("get", "/keys/count").update(operationId="keys.rings"),
        "key_rings.yaml: by its name it is keys.rings, which is an operation",
    ),
    breach(
        "a path that holds a moment",
        lambda c: c.at("things", "paths", "/things/{id}/parts/{part-number}", "parameters", 1).update(
            schema={"type": "string", "format": "date-time"}, example="2026-01-12T08:00:00Z"
        ),
        "PATCH /things/{id}/parts/{part-number}: the parameter part-number: what stands in a path must be a text "
        "or a whole number",
    ),
    breach(
        "an array in the query that explodes",
        lambda c: c.parameter("get", "/things", "ids").pop("explode"),
        "GET /things: the parameter ids: an array needs explode: false",
    ),
    breach(
        "a size of pages that is called as the total is",
        lambda c: c.parameter("get", "/owners/{ownerId}/things", "limit").pop("x-python-name"),
        "GET /owners/{ownerId}/things: two things in here would be called limit: give one an x-python-name",
    ),
    breach(
        "a body that is no object",
        lambda c: c.operation("post", "/things")["requestBody"].update(content=TEXT),
        "openapi-python-client: WARNING parsing POST /things within default. Endpoint will not be generated. "
        "Unsupported content type text/plain",
    ),
    breach(
        "a body of whatever one likes",
        lambda c: c.body("post", "/things").update(schema=ANYTHING),
        f"POST /things: {BODY}",
    ),
    breach(
        "a form and JSON to choose from",
        lambda c: c.operation("post", "/keys")["requestBody"]["content"].update(
            {"application/json": c.body("post", "/keys", FORM)}
        ),
        f"POST /keys: {BODY}",
    ),
    breach(
        "JSON of two types that are not the same",
        lambda c: c.operation("post", "/things/join")["requestBody"]["content"].update(
            {"application/merge-patch+json": {"schema": {"$ref": "#/components/schemas/Size"}, "example": {"width": 1}}}
        ),
        f"POST /things/join: {BODY}",
    ),
    breach(
        "a form that may be left out",
        lambda c: c.operation("post", "/keys")["requestBody"].pop("required"),
        "POST /keys: a form must be required, and can hold neither lists nor objects",
    ),
    breach(
        "a form that holds a list",
        lambda c: (
            c.schema("keys", "KeyRequest")["properties"]["kind"].update({"$ref": "#/components/schemas/KeyKinds"})
            or c.at("keys", "components", "schemas").update(
                KeyKinds={"type": "array", "description": "Kinds.", "items": {"type": "string"}}
            )
        ),
        "POST /keys: a form must be required, and can hold neither lists nor objects",
    ),
    breach(
        "a form that holds an object",
        lambda c: c.schema("keys", "KeyRequest")["properties"].update(x=ANYTHING),
        "POST /keys: a form must be required, and can hold neither lists nor objects",
    ),
    breach(
        "a form of texts that would have to say null",
        lambda c: c.schema("keys", "KeyRequest")["properties"]["copies"].update(type=["integer", "null"]),
        "POST /keys: a form cannot say null: no property of it can be nullable",
    ),
    breach(
        "a secret beside a file",
        lambda c: c.body("post", "/things")["schema"]["properties"]["name"].update(format="password"),
        "POST /things: a form with a file cannot hide a secret",
    ),
    breach(
        "a secret in an object beside a file",
        lambda c: (
            c.body("post", "/things")["schema"]["properties"].update(size={"$ref": "#/components/schemas/Size"}),
            c.schema("things", "Size")["properties"].update(secret={"type": "string", "format": "password"}),
        ),
        "POST /things: a form with a file cannot hide a secret",
    ),
    breach(
        "a form without a file",
        lambda c: c.body("post", "/things", "multipart/form-data")["schema"]["properties"]["pictures"].pop("format"),
        "POST /things: a form must have one file, which is a property of the JSON object as well",
    ),
    breach(
        "a form that would have to say null",
        lambda c: c.body("post", "/things")["schema"]["properties"]["name"].update(type=["string", "null"]),
        "POST /things: a form cannot say null: no property of it can be nullable",
    ),
    breach(
        "no answer for success",
        lambda c: listing(c)["responses"].pop("200"),
        "GET /things: has no answer for success",
    ),
    breach(
        "a success that is a text",
        with_answer("200", {"description": "A number.", "content": TEXT}),
        "GET /things: a success must be an object with properties, a whole number, or bytes",
    ),
    breach(
        "successes of different kinds",
        with_answer("201", answer_of("Thing")),
        "GET /things: its successes are of different kinds: [('Many', 'Thing'), ('One', 'Thing')]",
    ),
    breach(
        "a number or nothing",
        lambda c: c.operation("get", "/keys/count")["responses"].update({"204": {"description": "Nothing."}}),
        "GET /keys/count: its successes are of different kinds: [('Number', 'int')]",
    ),
    breach(
        "a list or nothing",
        with_answer("204", {"description": "Nothing."}),
        "GET /things: its successes are of different kinds: [('Many', 'Thing')]",
    ),
]

UNREADABLE = [
    breach("no YAML", lambda c: c.files.update({"things.yaml": "a: [1,\nb: 2"}), "things.yaml: line 2: not YAML: "),
    breach("a key that is there twice", lambda c: c.files.update({"things.yaml": "a: 1\na: 2"}), 'duplicate key "a"'),
    breach("a file that is a list", lambda c: c.files.update({"things.yaml": "- a"}), "things.yaml: must be an object"),
    breach("an empty file", lambda c: c.files.update({"things.yaml": ""}), "things.yaml: must be an object"),
    breach("a node that holds itself", lambda c: c.files.update({"things.yaml": "&a [*a]"}), "things.yaml: not YAML"),
    breach("a number that JSON has not", lambda c: c.files.update({"things.yaml": "a: .nan"}), "things.yaml: not YAML"),
    breach("half a character", lambda c: c.files.update({"things.yaml": r'a: "\ud800"'}), "things.yaml: not YAML"),
    breach(
        "an object of Python's", lambda c: c.files.update({"things.yaml": "a: !!python/none x"}), "line 1: not YAML"
    ),
    breach("a set", lambda c: c.files.update({"things.yaml": "a: !!set {x}"}), "things.yaml: not YAML that JSON could"),
    breach(
        "a file that no module can be named after",
        lambda c: c.files.update({"my-things.yaml": c.files["things.yaml"]}),
        "my-things.yaml: modules are named after it: lower case, digits and underscores alone will do",
    ),
    breach("no root", lambda c: c.files.pop("webex.yaml"), "has no webex.yaml"),
    breach("no shared file", lambda c: c.files.pop("common.yaml"), "has no common.yaml"),
]

NOT_JOINED = [
    breach(
        "a component that two files define",
        lambda c: c.at("owners", "components", "schemas").update(Thing={**thing(c), "properties": {}}),
        "things.yaml: components/schemas/Thing: is defined in another file as well",
    ),
    breach(
        "a path that the root does not name",
        lambda c: c.at("webex", "paths").pop("/things"),
        "webex.yaml: does not name /things",
    ),
    breach(
        "a path that the root finds elsewhere",
        lambda c: c.at("webex", "paths", "/things").update({"$ref": "./things.yaml#/paths/~1things~1recent"}),
        "webex.yaml: /things: must refer to the file that describes this path, "
        "not be {'$ref': './things.yaml#/paths/~1things~1recent'}",
    ),
    breach(
        "a path that the root describes itself",
        lambda c: c.at("webex", "paths").update({"/x": {}}),
        "webex.yaml: /x: must refer to the file that describes this path, not be {}",
    ),
    breach(
        "a path that two files describe",
        lambda c: c.at("owners", "paths").update({"/things/{id}/stop": {}}),
        "things.yaml: /things/{id}/stop: is described in owners.yaml as well",
    ),
    breach(
        "a component of the root",
        lambda c: c.at("webex", "components").update(schemas={"X": {"type": "object"}}),
        "webex.yaml: components/schemas/X: belongs into a resource file, or into common.yaml",
    ),
    breach(
        "another name for what a file defines",
        lambda c: c.at("things", "components", "parameters").update(
            most={"$ref": "./common.yaml#/components/parameters/max"}
        ),
        "things.yaml: components/parameters/most: must have the name of what it refers to in another file",
    ),
]


@pytest.mark.parametrize(("change", "findings"), NOT_OPENAPI)
def test_what_is_not_openapi_is_named_with_its_place(contract: Contract, change: Breach, findings: list[str]) -> None:
    change(contract)

    assert not_openapi(contract.files) == findings


@pytest.mark.parametrize(("change", "findings"), HOUSE_RULES)
def test_what_breaks_a_rule_of_the_house_is_named_with_its_place(
    contract: Contract, change: Breach, findings: list[str]
) -> None:
    change(contract)

    assert against_rules(join(contract.files)) == findings


@pytest.mark.parametrize(("change", "findings"), NOT_FOR_PYTHON)
def test_what_python_has_no_words_for_is_named_with_its_place(
    contract: Contract, change: Breach, findings: list[str]
) -> None:
    change(contract)

    assert not_for_python(join(contract.files)) == findings


@pytest.mark.parametrize(("change", "findings"), UNREADABLE)
def test_a_file_that_cannot_be_used_is_said_in_one_line(
    contract: Contract, change: Breach, findings: list[str], tmp_path: Path
) -> None:
    change(contract.only())

    with pytest.raises(SpecError) as error:
        read_spec(contract.write(tmp_path))

    assert findings[0] in str(error.value)
    assert len(str(error.value).splitlines()) == 1


@pytest.mark.parametrize(("change", "findings"), NOT_JOINED)
def test_files_that_do_not_fit_together_are_said_in_one_line(
    contract: Contract, change: Breach, findings: list[str]
) -> None:
    change(contract)

    with pytest.raises(SpecError) as error:
        join(contract.files)

    assert str(error.value) == findings[0]


def test_the_contract_in_this_repository_is_sound(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint"]) == 0, capsys.readouterr().out
    assert capsys.readouterr().out == "spec/ is sound\n"


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda contract: listing(contract).update(summary="TODO: say what it does."), "/paths//things/get/summary"),
        (
            lambda contract: thing(contract)["properties"]["id"].update(description="TODO: say what id is."),
            "/components/schemas/Thing/properties/id/description",
        ),
        (
            lambda contract: contract.parameter("get", "/things", "ids").update(example=["1", "TODO: an example."]),
            "/paths//things/get/parameters/0/example",
        ),
        (lambda contract: contract.at("things", "info").update(description="TODO:"), "/info/description"),
    ],
    ids=["summary", "description", "example", "info"],
)
def test_wording_that_is_only_marked_as_to_be_written_is_refused(
    contract: Contract, change: Breach, place: str
) -> None:
    change(contract)

    assert [line.partition(": TODO:")[0] for line in faults(contract.files)] == [
        f"things.yaml: {place}: is still to be written"
    ]


def test_wording_that_speaks_of_things_to_do_is_wording(contract: Contract) -> None:
    listing(contract)["summary"] = "List what is TODO: things."
    with_property("todo", {"type": "string", "description": "TODO is its kind."})(contract)

    assert faults(contract.files) == []


def test_a_property_whose_name_looks_like_an_extension_is_none(contract: Contract) -> None:
    with_property("x-request-id", {"type": "string"})(contract)
    with_property("default", {"type": "string"})(contract)

    assert faults(contract.files) == []


def test_findings_are_printed_a_line_each_and_the_exit_code_is_1(
    contract: Contract, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listing(contract).update({"x-paging": True, "summary": "x"})
    contract.operation("get", "/things/recent")["security"] = [{"webex": []}]

    assert main(["lint", "--spec", str(contract.only("/things", "/things/recent").write(tmp_path))]) == 1

    assert capsys.readouterr().out.splitlines() == [
        "/paths//things/get: the extension x-paging is not one of ours",
        "GET /things: has no summary that ends with a full stop",
        "GET /things/recent: names no scope",
    ]


@pytest.mark.parametrize("command", [["lint"], ["build"], ["build", "--check"]])
def test_a_folder_that_is_not_there_is_said_in_one_line_and_the_exit_code_is_2(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--package", str(tmp_path / "package")] if "build" in command else []

    assert main([*command, "--spec", str(tmp_path / "nowhere"), *options]) == 2

    output = capsys.readouterr()
    assert output.err.splitlines() == [f"{tmp_path / 'nowhere'}: has no webex.yaml"]
    assert output.out == ""
    assert not (tmp_path / "package").exists()


def test_a_file_that_cannot_be_read_is_said_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = tmp_path / "spec"
    shutil.copytree(SPEC, spec)
    (spec / "rooms.yaml").mkdir()

    assert main(["lint", "--spec", str(spec)]) == 2

    assert capsys.readouterr().err.splitlines() == [f"{spec / 'rooms.yaml'}: cannot be read: Is a directory"]


def test_a_build_refuses_what_lint_would_say_python_has_no_words_for(
    contract: Contract, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with_property("Made", {"type": "string"})(contract)
    listing(contract)["x-pagination"] = "link"
    spec = contract.write(tmp_path / "spec")

    assert main(["build", "--spec", str(spec), "--package", str(tmp_path / "package")]) == 2

    assert capsys.readouterr().err.splitlines() == [
        "/components/schemas/Thing: two things in here would be called made: give one an x-python-name",
        f"GET /things: x-pagination 'link': {PAGES}",
    ]
