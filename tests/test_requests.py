"""Every operation sends exactly what the contract's examples say, and reads the contract's answer, in both clients."""

from __future__ import annotations

import inspect
import io
import json
from datetime import UTC, datetime, timedelta, timezone
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
from contract.description import FORM, OPERATIONS, Answer, Described, python_name, resolve, schema_name
from in_memory import TOKEN, Client, Start, answer, gather, settle

from webex_client import UNSET, Headers, Operation, PagedOperation, Request, Response, models
from webex_client.models.common import Model
from webex_client.operation import FormBody, JsonBody
from webex_client.uploads import Multipart

THE_57 = {
    "rooms": "list create get update delete get_meeting_info",
    "messages": "list create get edit delete list_direct",
    "memberships": "list create get update delete",
    "teams": "list create get update delete",
    "team_memberships": "list create get update delete",
    "people": "list create get me update delete",
    "webhooks": "list create get update delete",
    "events": "list get",
    "conference": "get start release add_participant mute unmute deafen undeafen hold resume",
    "attachment_actions": "create get",
    "room_tabs": "list create get update delete",
}
ADMINISTRATION = {
    "access_tokens": "create authorize_device create_for_device",
    "admin_audit_events": "list list_event_categories",
    "groups": "list create get update delete list_members",
    "guests": "create count login",
    "licenses": "list get assign list_assigned_users",
    "organizations": "list get delete",
    "roles": "list get",
    "service_apps": "create_token",
}

every_operation = pytest.mark.parametrize("described", OPERATIONS.values(), ids=OPERATIONS)
every_answer = pytest.mark.parametrize(
    ("described", "example"),
    [
        pytest.param(described, example, id=f"{described.id}-{example.status}")
        for described in OPERATIONS.values()
        for example in described.answers
    ],
)


def call(webex: Client, described: Described, arguments: dict[str, Any]) -> Any:
    """The result of calling an operation's method, path arguments by position; a list is read to its end."""
    method = getattr(getattr(webex, described.resource), described.name)
    in_path = [arguments[name] for name in described.path_arguments]
    named = {name: value for name, value in arguments.items() if name not in described.path_arguments}
    result = settle(method(*in_path, **named))
    return gather(result) if described.is_paged else result


def script(described: Described, example: Answer) -> list[Response[Any]]:
    """What a service answers a call with: where entries are counted, an empty page tells that there are no more."""
    pages = described.node.get("x-pagination", {})
    last = [answer(200, {example.items: []})] if pages.get("style") == "offset" else []
    return [answer(example.status, example.body, **example.headers), *last]


def sent_by(start: Start, described: Described, arguments: dict[str, Any]) -> tuple[Request, bytes | None]:
    """The first request that a call makes, and the bytes of its body."""
    answers = script(described, described.answers[0])
    webex, wire = start(*answers)
    call(webex, described, arguments)
    assert len(wire.requests) == len(answers)
    return wire.requests[0], wire.bodies[0]


def operation(described: Described, arguments: dict[str, Any]) -> Operation[Any]:
    """What the endpoint function makes of arguments."""
    return endpoint(described)(**arguments)


def endpoint(described: Described) -> Any:
    return getattr(import_module(f"webex_client.api.{described.resource}"), described.name)


def parsed(described: Described, body: bytes | None) -> Any:
    """What was sent, once it is sure that no byte more was."""
    if body is None:
        return None
    is_form = described.content_type == FORM
    content = dict(parse_qsl(body.decode(), strict_parsing=True)) if is_form else json.loads(body)
    assert body == described.encoded(content)
    return content


def methods(described: Described) -> tuple[Any, Any]:
    """The methods of the two resource classes."""
    module = import_module(f"webex_client.api.{described.resource}")
    class_name = "".join(part.capitalize() for part in described.resource.split("_"))
    return getattr(getattr(module, class_name), described.name), getattr(
        getattr(module, f"Async{class_name}"), described.name
    )


def required_of(described: Described) -> dict[str, Any]:
    """The examples of the arguments that an operation cannot do without."""
    return {name: value for name, value in described.arguments.items() if name in described.required}


def stand_in(node: dict[str, Any]) -> Any:
    """Something of the shape that a schema has."""
    schema = resolve(node)
    if "anyOf" in schema:
        return stand_in(schema["anyOf"][0])
    if "array" in schema.get("type", ()):
        return [{} if "properties" in resolve(schema["items"]) else "https://example.com/a"]
    return {} if "properties" in schema else "it"


def test_all_operations_of_the_messaging_family_are_there() -> None:
    promised = {f"{resource}.{name}" for resource, names in THE_57.items() for name in names.split()}
    assert len(promised) == 57
    assert promised <= OPERATIONS.keys()


def test_all_operations_of_administration_and_signing_in_are_there() -> None:
    promised = {f"{resource}.{name}" for resource, names in ADMINISTRATION.items() for name in names.split()}
    assert promised <= OPERATIONS.keys()


@every_operation
def test_every_argument_of_the_contract_is_sent_in_its_place(described: Described, start: Start) -> None:
    request, body = sent_by(start, described, described.arguments)
    assert request.method == described.method
    assert request.url == described.url()
    example = described.body_example() or None
    assert parsed(described, body) == example
    assert request.headers.get("Content-Type") == (described.content_type if example else None)
    assert request.headers["Accept"] == described.accept
    own = {"Accept", "Authorization", "Content-Type", "User-Agent"}
    assert {name: request.headers[name] for name in set(request.headers) - own} == described.header_fields
    assert request.headers.get("Authorization") == described.authorization(described.arguments, TOKEN)


@every_operation
def test_arguments_not_given_are_not_sent(described: Described, start: Start) -> None:
    request, body = sent_by(start, described, required_of(described))
    assert request.url == described.url(query_values=required_of(described))
    needed = {
        key: described.body_example()[key] for name, key in described.body_names.items() if name in described.required
    }
    wants_body = bool(described.node.get("requestBody", {}).get("required"))
    assert parsed(described, body) == (needed if wants_body else None)
    assert request.headers.get("Content-Type") == (described.content_type if wants_body else None)


@pytest.mark.parametrize(
    ("described", "name"),
    [pytest.param(d, name, id=f"{d.id}-{name}") for d in OPERATIONS.values() for name in d.body_names],
)
def test_each_field_of_a_body_is_sent_under_its_own_name(described: Described, name: str) -> None:
    key = described.body_names[name]
    value = stand_in(described.body_schema["properties"][key])
    body = operation(described, required_of(described) | {name: value}).body
    required = {key: described.body_example()[key] for key in described.body_schema.get("required", [])}
    assert isinstance(body, (FormBody, JsonBody))
    assert parsed(described, body.encode()) == required | {key: value}


@every_operation
def test_arguments_that_are_none_are_not_sent(described: Described) -> None:
    optional = dict.fromkeys(described.argument_names - described.required - described.nullable)
    assert operation(described, required_of(described) | optional) == operation(described, required_of(described))


@every_operation
def test_the_function_and_both_methods_take_the_arguments_of_the_contract(described: Described) -> None:
    for function in (endpoint(described), *methods(described)):
        parameters = {name: p for name, p in inspect.signature(function).parameters.items() if name != "self"}
        assert parameters.keys() == described.argument_names | ({"limit"} if described.is_paged else set())
        for name, parameter in parameters.items():
            in_path = name in described.path_arguments
            assert parameter.kind is (parameter.POSITIONAL_OR_KEYWORD if in_path else parameter.KEYWORD_ONLY), name
            if name in described.required:
                assert parameter.default is parameter.empty, name
            else:
                assert parameter.default is None or parameter.default is UNSET, name


@every_operation
def test_sync_and_async_methods_have_the_same_signature(described: Described) -> None:
    sync, of_async = (inspect.signature(method) for method in methods(described))
    assert list(sync.parameters.values()) == list(of_async.parameters.values())
    paged = described.is_paged
    assert of_async.return_annotation == (f"Async{sync.return_annotation}" if paged else sync.return_annotation)
    assert inspect.iscoroutinefunction(methods(described)[1]) is not paged
    docs = {" ".join((inspect.getdoc(f) or "").split()) for f in (endpoint(described), *methods(described))}
    assert len(docs) == 1


@every_answer
def test_the_answer_of_the_contract_is_read_and_loses_nothing(
    described: Described, example: Answer, start: Start
) -> None:
    webex, _ = start(*script(described, example))
    result = call(webex, described, described.arguments)
    if described.gives_list and not example.is_list:
        assert result == []
        return
    results = result if example.is_list else [result]
    if example.model is None:
        assert results == ([Headers(example.headers)] if described.method == "HEAD" else example.entries)
        return
    for given, entry in zip(results, example.entries, strict=True):
        assert type(given) is getattr(models, example.model)
        assert given.to_dict() == entry
        assert json.loads(given.to_json()) == entry


@pytest.mark.parametrize("described", [d for d in OPERATIONS.values() if d.is_paged], ids=lambda d: d.id)
def test_a_page_of_a_list_keeps_what_stands_beside_its_entries(described: Described, start: Start) -> None:
    body = described.answers[0].body
    webex, _ = start(answer(200, body))
    page = settle(webex.send_raw(operation(described, described.arguments))).parsed
    assert len(page) == len(described.answers[0].entries) > 0
    assert page.extra == {name: value for name, value in body.items() if name != described.answers[0].items}


@pytest.mark.parametrize("described", [d for d in OPERATIONS.values() if d.path_arguments], ids=lambda d: d.id)
@pytest.mark.parametrize("odd", ["a/b", "a?b#c", "50%", "a b+c", "ä=&", "..%2f", "https://else.example/"])
def test_an_id_is_escaped_and_cannot_change_the_address(described: Described, odd: str) -> None:
    values = dict.fromkeys(described.path_arguments, odd)
    made = operation(described, required_of(described) | values)
    assert made.url("https://webexapis.com/v1/") == described.url(values, required_of(described))


def with_schema(fits: Any) -> list[Any]:
    """Every query parameter whose schema `fits`, with its operation."""
    return [
        pytest.param(described, parameter, id=f"{described.id}-{parameter['name']}")
        for described in OPERATIONS.values()
        for parameter in described.at("query")
        if fits(parameter["schema"])
    ]


@pytest.mark.parametrize(("described", "parameter"), with_schema(lambda schema: schema.get("format") == "date-time"))
def test_a_time_is_sent_as_its_instant_in_utc(described: Described, parameter: dict[str, Any]) -> None:
    name = python_name(parameter["name"], parameter)
    moment = datetime(2026, 3, 2, 21, 26, 2, 321_000, timezone(timedelta(hours=1)))
    made = operation(described, required_of(described) | {name: moment})
    assert dict(made.query)[parameter["name"]] == "2026-03-02T20:26:02.321Z"
    assert made == operation(described, required_of(described) | {name: moment.astimezone(UTC)})


@pytest.mark.parametrize(("described", "parameter"), with_schema(lambda schema: "enum" in resolve(schema)))
def test_a_member_of_an_enum_is_sent_as_its_text(described: Described, parameter: dict[str, Any]) -> None:
    enum = getattr(models, schema_name(parameter["schema"]) or "")
    arguments = dict(described.query_arguments)
    name = next(name for name, value in arguments.items() if value == parameter["example"])
    members = {**arguments, **described.path_arguments, name: enum(parameter["example"])}
    assert operation(described, members) == operation(described, {**arguments, **described.path_arguments})


@pytest.mark.parametrize(("described", "parameter"), with_schema(lambda schema: schema.get("type") == "array"))
def test_one_value_may_stand_for_a_list_of_one_in_a_query(described: Described, parameter: dict[str, Any]) -> None:
    name = next(name for name, value in described.query_arguments.items() if value == parameter["example"])
    required, value = required_of(described), parameter["example"][0]
    assert operation(described, required | {name: value}) == operation(described, required | {name: [value]})


@every_operation
def test_objects_and_enum_members_in_a_body_may_be_models(described: Described) -> None:
    properties = described.body_schema.get("properties", {})
    as_given = {
        name: as_models(value, properties[described.body_names[name]]) if name in described.body_names else value
        for name, value in described.arguments.items()
    }
    assert operation(described, as_given) == operation(described, described.arguments)


def as_models(value: Any, node: dict[str, Any]) -> Any:
    """An example with each object and enum value made what its schema is called."""
    if isinstance(value, list):
        return [as_models(entry, node.get("items", {})) for entry in value]
    known = getattr(models, schema_name(node) or "", None)
    if known is None:
        return value
    return known.from_dict(value) if issubclass(known, Model) else known(value)


@every_operation
def test_a_call_made_twice_is_the_same_operation(described: Described) -> None:
    made = operation(described, described.arguments)
    assert made == operation(described, described.arguments)
    assert made.id == described.id
    assert isinstance(made, PagedOperation) is described.is_paged
    assert made.idempotent is described.node.get("x-idempotent", False)


@pytest.mark.parametrize("name", ["mute", "unmute"])
def test_without_a_call_the_host_is_muted_and_no_body_is_sent(name: str, start: Start) -> None:
    webex, wire = start(answer(204))
    assert settle(getattr(webex.conference, name)()) is None
    (request,) = wire.requests
    assert (request.method, request.url) == ("POST", f"https://webexapis.com/v1/telephony/conference/{name}")
    assert request.body is None
    assert "Content-Type" not in request.headers


def test_where_there_is_no_conference_its_details_are_empty(start: Start) -> None:
    webex, _ = start(answer(200, {}))
    details = settle(webex.conference.get())
    assert details == models.ConferenceDetails()
    assert details.to_dict() == {}


def test_changing_a_person_gives_none_where_the_service_answers_without_a_body(start: Start) -> None:
    webex, wire = start(answer(204), answer(200, {"id": "p", "displayName": "Ada"}))
    update = OPERATIONS["people.update"]
    assert call(webex, update, update.arguments) is None
    assert call(webex, update, update.arguments) == models.Person(id="p", display_name="Ada")
    assert len(wire.requests) == 2


class Upload:
    """The contract's example of a message with a file of this machine."""

    described = OPERATIONS["messages.create"]
    example = described.body_example("multipart/form-data")
    content = example["files"].encode()
    arguments = described.body_arguments({key: value for key, value in example.items() if key != "files"})


def test_a_file_of_this_machine_goes_as_a_form(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "build.log"
    path.write_bytes(Upload.content)
    webex, wire = start(answer(200, Upload.described.answers[0].body))
    message = settle(webex.messages.create(**Upload.arguments, files=[path]))
    assert message.to_dict() == Upload.described.answers[0].body
    (request,) = wire.requests
    assert (request.method, request.url) == ("POST", "https://webexapis.com/v1/messages")
    assert "Content-Type" not in request.headers  # only the transport knows the boundary of the form
    form = request.body
    assert isinstance(form, Multipart)
    assert form.file_field == "files"
    assert form.file.name == "build.log"
    assert wire.bodies == [Upload.content]
    fields = dict(form.fields)
    card = json.loads(fields.pop("attachments"))
    assert card == Upload.example["attachments"]
    assert fields == {k: v for k, v in Upload.example.items() if k not in ("files", "attachments")}


def test_an_open_file_goes_as_a_form_too(start: Start) -> None:
    webex, wire = start(answer(200, {"id": "m"}))
    settle(webex.messages.create(room_id="r", files=[io.BytesIO(Upload.content)]))
    form = wire.requests[0].body
    assert isinstance(form, Multipart)
    assert dict(form.fields) == {"roomId": "r"}
    assert wire.bodies == [Upload.content]
