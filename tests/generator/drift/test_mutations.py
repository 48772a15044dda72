"""One thing is changed in an official file: it is found, classified and located, and nothing else is found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

import pytest
from drift.official import contract, document, needs_official_files, upstream
from tiny_contract import ROOT

from generator.drift.findings import Finding, drift

pytestmark = needs_official_files


@dataclass(frozen=True)
class Mutation:
    """A change of a file, and what it is to be found as: its class, its severity and its first place."""

    what: str
    severity: str
    place: str
    file: str
    change: Callable[[Any], object]
    line: str | None
    """What stands in the line of spec/ that the finding names; None where nothing of it is there."""

    @property
    def id(self) -> str:
        return f"{self.what}, {self.severity}: {self.place}".replace(" ", "-")


def operation(document: Any, title: str) -> Any:
    method, path = title.split(" ")
    return document["paths"][path][method.lower()]


def parameter(document: Any, title: str, name: str) -> Any:
    return next(node for node in operation(document, title)["parameters"] if node["name"] == name)


def drop_parameter(document: Any, title: str, name: str) -> None:
    operation(document, title)["parameters"].remove(parameter(document, title, name))


def body(document: Any, title: str) -> Any:
    return operation(document, title)["requestBody"]["content"]["application/json"]["schema"]


def schema(document: Any, name: str) -> Any:
    return document["components"]["schemas"][name]


def renamed(members: Any, old: str, new: str) -> None:
    members[new] = members.pop(old)


PEOPLE = "GET /people"

MUTATIONS = [
    Mutation(
        "operation removed", "breaking", "DELETE /rooms/{roomId} operation", "messaging",
        lambda d: d["paths"]["/rooms/{roomId}"].pop("delete"), "delete:",
    ),
    Mutation(
        "operation added", "additive", "PUT /rooms/{roomId}/pin operation", "messaging",
        lambda d: d["paths"].update({"/rooms/{roomId}/pin": {"put": operation(d, "GET /rooms/{roomId}")}}), None,
    ),
    Mutation(
        "operation deprecated", "cosmetic", "GET /rooms operation", "messaging",
        lambda d: operation(d, "GET /rooms").update(deprecated=True), "get:",
    ),
    Mutation(
        "operation scopes", "breaking", "POST /applications/{applicationId}/token operation", "admin",
        lambda d: operation(d, "POST /applications/{applicationId}/token").update(security=[{"x": ["spark:tokens"]}]),
        "post:",
    ),
    Mutation(
        "operation scopes", "additive", "POST /applications/{applicationId}/token operation", "admin",
        lambda d: operation(d, "POST /applications/{applicationId}/token")["security"].append({"x": ["spark:tokens"]}),
        "post:",
    ),
    Mutation(
        "operation scopes", "breaking", "GET /rooms operation", "messaging",
        lambda d: operation(d, "GET /rooms").update(description="It needs the scope `spark:rooms_peek`."), "get:",
    ),
    Mutation(
        "parameter added", "additive", "GET /teams parameter/query/orgId", "messaging",
        lambda d: operation(d, "GET /teams")["parameters"].append(
            {"name": "orgId", "in": "query", "schema": {"type": "string"}}
        ),
        "get:",
    ),
    Mutation(
        "parameter added", "breaking", "GET /teams parameter/query/orgId", "messaging",
        lambda d: operation(d, "GET /teams")["parameters"].append(
            {"name": "orgId", "in": "query", "required": True, "schema": {"type": "string"}}
        ),
        "get:",
    ),
    Mutation(
        "parameter removed", "breaking", "GET /people parameter/query/locationId", "messaging",
        lambda d: drop_parameter(d, PEOPLE, "locationId"), "- name: locationId",
    ),
    Mutation(
        "parameter renamed", "breaking", "GET /people parameter/query/locationId", "messaging",
        lambda d: parameter(d, PEOPLE, "locationId").update(name="locationIds"), "- name: locationId",
    ),
    Mutation(
        "parameter required", "breaking", "GET /people parameter/query/email", "messaging",
        lambda d: parameter(d, PEOPLE, "email").update(required=True), "- name: email",
    ),
    Mutation(
        "parameter type", "breaking", "GET /people parameter/query/orgId", "messaging",
        lambda d: parameter(d, PEOPLE, "orgId")["schema"].update(type="integer"), "- name: orgId",
    ),
    Mutation(
        "parameter type", "additive", "GET /people parameter/query/callingData", "messaging",
        lambda d: parameter(d, PEOPLE, "callingData")["schema"].update(type=["boolean", "string"]), "callingData:",
    ),
    Mutation(
        "parameter enum-added", "additive", "GET /rooms parameter/query/sortBy", "messaging",
        lambda d: parameter(d, "GET /rooms", "sortBy")["schema"]["enum"].append("title"), "RoomSortBy:",
    ),
    Mutation(
        "parameter enum-removed", "breaking", "GET /rooms parameter/query/sortBy", "messaging",
        lambda d: parameter(d, "GET /rooms", "sortBy")["schema"]["enum"].remove("created"), "RoomSortBy:",
    ),
    Mutation(
        "parameter default", "cosmetic", "GET /rooms parameter/query/max", "messaging",
        lambda d: parameter(d, "GET /rooms", "max")["schema"].update(default=20), "max:",
    ),
    Mutation(
        "request property added", "additive", "POST /teams request/colour", "messaging",
        lambda d: body(d, "POST /teams")["properties"].update(colour={"type": "string"}), "schema:",
    ),
    Mutation(
        "request property added", "breaking", "POST /teams request/colour", "messaging",
        lambda d: (
            body(d, "POST /teams")["properties"].update(colour={"type": "string"}),
            body(d, "POST /teams")["required"].append("colour"),
        ),
        "schema:",
    ),
    Mutation(
        "request property removed", "breaking", "POST /teams request/description", "messaging",
        lambda d: body(d, "POST /teams")["properties"].pop("description"), "description:",
    ),
    Mutation(
        "request property renamed", "breaking", "POST /teams request/description", "messaging",
        lambda d: renamed(body(d, "POST /teams")["properties"], "description", "descriptions"), "description:",
    ),
    Mutation(
        "request property type", "breaking", "POST /teams request/name", "messaging",
        lambda d: body(d, "POST /teams")["properties"]["name"].update(type="number"), "name:",
    ),
    Mutation(
        "request property type", "additive", "POST /teams request/name", "messaging",
        lambda d: body(d, "POST /teams")["properties"]["name"].update(type=["string", "number"]), "name:",
    ),
    Mutation(
        "request property required", "breaking", "POST /teams request/description", "messaging",
        lambda d: body(d, "POST /teams")["required"].append("description"), "description:",
    ),
    Mutation(
        "request property required", "additive", "POST /teams request/name", "messaging",
        lambda d: body(d, "POST /teams")["required"].remove("name"), "name:",
    ),
    Mutation(
        "request property enum-added", "additive", "POST /webhooks request/event", "messaging",
        lambda d: body(d, "POST /webhooks")["properties"]["event"]["enum"].append("dusted"), "WebhookEvent:",
    ),
    Mutation(
        "request property enum-removed", "breaking", "POST /webhooks request/event", "messaging",
        lambda d: body(d, "POST /webhooks")["properties"]["event"]["enum"].remove("deleted"), "WebhookEvent:",
    ),
    Mutation(
        "response property added", "additive", "GET /teams response/200/items/colour", "messaging",
        lambda d: schema(d, "Team")["properties"].update(colour={"type": "string"}), "Team:",
    ),
    Mutation(
        "response property removed", "breaking", "GET /teams response/200/items/description", "messaging",
        lambda d: schema(d, "Team")["properties"].pop("description"), "description:",
    ),
    Mutation(
        "response property renamed", "breaking", "GET /teams response/200/items/description", "messaging",
        lambda d: renamed(schema(d, "Team")["properties"], "description", "descriptions"), "description:",
    ),
    Mutation(
        "response property type", "breaking", "GET /teams response/200/items/name", "messaging",
        lambda d: schema(d, "Team")["properties"]["name"].update(type="object"), "name:",
    ),
    Mutation(
        "response property type", "additive", "GET /meetings/{meetingId}/registrants response/200/items/zipCode",
        "meeting",
        lambda d: schema(d, "Registrant")["properties"]["zipCode"].update(type="integer"),
        "zipCode: *zipCode",
    ),
    Mutation(
        "response property deprecated", "cosmetic", "GET /teams response/200/items/description", "messaging",
        lambda d: schema(d, "Team")["properties"]["description"].update(deprecated=True), "description:",
    ),
    Mutation(
        "status code added", "additive", "DELETE /teams/{teamId} response/202", "messaging",
        lambda d: operation(d, "DELETE /teams/{teamId}")["responses"].update({"202": {"description": "Later."}}),
        "delete:",
    ),
    Mutation(
        "status code removed", "breaking", "PATCH /licenses/users response/206", "admin",
        lambda d: operation(d, "PATCH /licenses/users")["responses"].pop("206"), '"206":',
    ),
    Mutation(
        "status code content-type", "breaking", "GET /teams response/200", "messaging",
        lambda d: renamed(operation(d, "GET /teams")["responses"]["200"]["content"], "application/json", "text/xml"),
        '"200":',
    ),
    Mutation(
        "request body content-type", "additive", "POST /teams request", "messaging",
        lambda d: operation(d, "POST /teams")["requestBody"]["content"].update({"text/xml": {}}), "requestBody:",
    ),
]  # fmt: skip


@cache
def found_before(name: str) -> list[Finding]:
    return drift(contract(), upstream(document(name))).findings


def found(mutation: Mutation) -> list[Finding]:
    """What is found in the changed file that is not found in it as it is; but for explanations that do not fit now."""
    changed = document(mutation.file)
    mutation.change(changed)
    findings = drift(contract(), upstream(changed)).findings
    return [finding for finding in findings if finding not in found_before(mutation.file) and not is_stale(finding)]


def is_stale(finding: Finding) -> bool:
    return finding.what == "deviation stale"


def text_of(finding: Finding) -> str:
    assert finding.line is not None
    lines = (ROOT / "spec" / finding.line.file).read_text(encoding="utf-8").splitlines()
    return lines[finding.line.line - 1].strip()


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.id)
def test_a_change_is_found_classified_and_located(mutation: Mutation) -> None:
    (finding,) = found(mutation)

    assert (finding.what, finding.severity) == (mutation.what, mutation.severity)
    assert " ".join(finding.places[0]) == mutation.place
    assert (text_of(finding) if finding.line else None) == mutation.line
