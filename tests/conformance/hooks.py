"""What schemathesis is told of Webex beyond the contract: what there is, and what would end the run."""

from __future__ import annotations

import json
import os
from collections import defaultdict
from collections.abc import Collection, Iterator
from random import Random
from typing import Any

import schemathesis
from schemathesis import AuthContext, Case, CheckContext, HookContext, Response
from schemathesis.generation.meta import TestPhase

ID_OF = {
    "actorId": "people",
    "beforeMessage": "messages",
    "groupId": "groups",
    "meetingId": "meetings",
    "meetingSeriesId": "meetings",
    "messageId": "cards",
    "orgId": "organizations",
    "personId": "people",
    "roomId": "rooms",
    "targetOrgId": "organizations",
    "teamId": "teams",
    "toPersonId": "people",
}
"""What the ids in queries and bodies are ids of; those in paths are of what the operation is about."""

WHOLE = "meetingId"
"""The id in paths that is of something else: of what the thing that the operation is about belongs to."""

ONE_OF = (
    ("roomId", "toPersonId", "toPersonEmail"),
    ("personId", "personEmail"),
    ("personId", "email"),
    ("meetingId", "meetingNumber", "webLink"),
)
"""Fields of which one may be given, or is enough."""

VALUES: dict[str, Any] = {
    "hostEmail": "me@example.com",
    "languageCode1": "en",
    "languageCode2": "it",
    "panelist": False,
    "password": "Note-G-1843",
    "recurrence": "FREQ=WEEKLY;COUNT=3",
    "siteUrl": "example.webex.com",
    "timezone": "Europe/London",
}
"""What makes sense where hardly anything made up does."""

_MEETING = ("title", "agenda", "password", "timezone", "recurrence", "hostEmail", "sendEmail", "excludePassword")
KEPT = {
    "meeting_registrants.create": ("firstName", "lastName", "email", "sendEmail"),
    "meeting_registrants.update_form": ("autoAcceptRequest", "hostEmail"),
    "meetings.create": (*_MEETING, "start", "end", "siteUrl"),
    "meetings.patch": _MEETING,
    "meetings.update": _MEETING,
    "recordings.purge": ("purgeAll", "siteUrl"),
    "recordings.restore": ("restoreAll", "siteUrl"),
}
"""Of bodies with many fields that have to go together, those that do."""

SCENE = json.loads(os.environ["WEBEX_CONFORMANCE_SCENE"])

LASTING = set(SCENE["lasting"])
"""The ids of what is not deleted, and of people and rooms that stay as they are, so that there is something to find."""

_known: defaultdict[str, list[dict[str, Any]]] = defaultdict(list, SCENE["known"])
_random = Random(int(os.environ["WEBEX_CONFORMANCE_ROUND"]))


@schemathesis.auth(refresh_interval=None)
class SignIn:
    """The header that an operation takes: mostly an access token, sometimes other credentials, sometimes none."""

    def get(self, case: Case, context: AuthContext) -> dict[str, str]:
        authorization: dict[str, str] = SCENE["authorization"]
        return authorization

    def set(self, case: Case, data: dict[str, str], context: AuthContext) -> None:
        security = case.operation.definition.raw.get("security", [{}])
        schemes = {scheme for requirement in security for scheme in requirement}
        authorization = next((data[scheme] for scheme in data if scheme in schemes), None)
        if authorization is not None:
            case.headers["Authorization"] = authorization


@schemathesis.hook
def before_load_schema(context: HookContext, raw_schema: dict[str, Any]) -> None:
    """Say of the contract what schemathesis needs to hear."""
    # What OAuth gives is sent as any bearer token; of OAuth alone no request without it is tried.
    raw_schema["components"]["securitySchemes"]["webex"] = {"type": "http", "scheme": "bearer"}
    # A page larger than the largest is not refused: the service lowers `max`.
    for parameter in _parameters(raw_schema):
        if parameter.get("x-python-name") == "page_size":
            parameter["schema"].pop("maximum", None)


@schemathesis.hook
def before_call(context: HookContext, case: Case, kwargs: dict[str, Any]) -> None:
    """Ask for what there is in three requests of four: what is made up is not found, or contradicts itself."""
    path, body, resource = case.path_parameters or {}, _fields(case), _resource(case)
    whole = {WHOLE: path[WHOLE]} if WHOLE in path and ID_OF[WHOLE] != resource else {}
    own = path.keys() - whole.keys()
    keeps = (
        case.method == "DELETE"
        or (case.method == "PUT" and resource in ("people", "rooms"))
        or _operation(case) == "meetings.end"
    )
    if _random.random() < 0.75 and case.meta is not None and not case.meta.generation.mode.is_negative:
        thing = _known_as(resource, path.values())
        # A story of several requests goes on with what it made, and with what it deleted.
        if path and not thing and case.meta.phase.name != TestPhase.STATEFUL:
            thing = _one(resource, made=keeps)
        path.update({name: thing.get("id", path[name]) for name in own})
        for name in [name for name in body if name not in KEPT.get(_operation(case), body)]:
            del body[name]
        for part in (whole, case.query or {}, body):
            _choose(part, thing)
        path.update(whole)
        for part in (case.query or {}, case.headers, body):
            part.update({name: VALUES[name] for name in VALUES if part.get(name)})
        (case.query or {}).update(SCENE["queries"].get(_operation(case), {}))
        body.update(SCENE["bodies"].get(_operation(case), {}))
        if resource in ("meeting_invitees", "meeting_registrants") and "email" in body:
            body["email"] = f"{_random.getrandbits(32)}@example.com"
    if keeps:
        path.update({name: _one(resource, made=True).get("id", "gone") for name in own if path[name] in LASTING})
    path.update(SCENE["paths"].get(_operation(case), {}))
    if body.get("joinDirectly", True) is True and _operation(case) == "meetings.join":
        # The answer would lead away, which the contract has no word for.
        body["joinDirectly"] = False


@schemathesis.hook
def after_call(context: HookContext, case: Case, response: Response) -> None:
    """Learn what there is, and what is no more."""
    if response.status_code == 404 or case.method == "DELETE":
        asked = [value for part in (case.path_parameters, case.query, _fields(case)) for value in (part or {}).values()]
        for resource, known in _known.items():
            _known[resource] = [thing for thing in known if thing["id"] in LASTING or thing["id"] not in asked]
    elif response.status_code < 300 and response.content.startswith(b"{"):
        body = json.loads(response.content)
        listed = next((value for value in body.values() if isinstance(value, list) and value), [])
        whole = {name: value for name, value in (case.path_parameters or {}).items() if name == WHOLE}
        found = [{**whole, **thing} for thing in (body, *listed) if isinstance(thing, dict) and "id" in thing]
        # Of the rooms only those that somebody may be invited to.
        _known[_resource(case)] += [thing for thing in found if thing.get("type") != "direct"]


@schemathesis.check
def success_is_described(ctx: CheckContext, response: Response, case: Case) -> None:
    """A success has a status of its own in the contract; `default` stands for errors alone."""
    described = case.operation.definition.raw["responses"]
    if response.status_code < 400 and str(response.status_code) not in described:
        raise AssertionError(f"{response.status_code} is not described, but {', '.join(described)}")


def _operation(case: Case) -> str:
    operation: str = case.operation.definition.raw["operationId"]
    return operation


def _resource(case: Case) -> str:
    return _operation(case).partition(".")[0]


def _parameters(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from document["components"]["parameters"].values()
    for item in document["paths"].values():
        for operation in item.values():
            yield from operation.get("parameters", []) if isinstance(operation, dict) else ()


def _fields(case: Case) -> dict[str, Any]:
    """The body's fields, but for a body with parts: once touched, a file in it would be taken for a mistake."""
    return case.body if isinstance(case.body, dict) and not str(case.media_type).startswith("multipart/") else {}


def _choose(part: dict[str, Any], thing: dict[str, Any]) -> None:
    """Let the fields of `part` go with each other, and with the `thing` they are about."""
    for names in ONE_OF:
        for name in [name for name in names if name in part][1:]:
            del part[name]
    if "parentId" in part:
        thing = _known_as("messages", [part["parentId"]]) or _one("messages")
        part["parentId"] = thing.get("id", part["parentId"])
    if "emails" in part:
        part["emails"] = [f"{_random.getrandbits(32)}@example.com"]
    for name in [name for name in ("roles", "licenses") if part.get(name) and isinstance(part[name][0], str)]:
        part[name] = [_one(name).get("id", part[name][0])]
    for name in [name for name in ID_OF if name in part]:
        if name in thing or not _known_as(ID_OF[name], [part[name]]):
            part[name] = thing.get(name) or _one(ID_OF[name]).get("id", part[name])


def _known_as(resource: str, ids: Collection[Any]) -> dict[str, Any]:
    """What of a resource has one of these ids; nothing where there is none."""
    return next((thing for thing in _known[resource] if thing["id"] in ids), {})


def _one(resource: str, *, made: bool = False) -> dict[str, Any]:
    """One of what there is, or of what was made since; nothing where there is none."""
    known = [thing for thing in _known[resource] if not made or thing["id"] not in LASTING]
    return _random.choice(known) if known else {}
