"""Groups: sets of people, in the manner of SCIM (RFC 7644)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from operator import itemgetter
from typing import Any, Literal

from ....models.common import is_array, is_object
from ..administration import PEOPLE_ADMINISTRATORS, refuse_other_organizations, refuse_others
from ..call import Answer, Call, Handler, answer, no_content
from ..errors import Refusal, not_found
from ..ids import key_of, public_id
from ..paging import scim_page
from ..tables import Json
from . import admin_audit_events

__all__ = ["HANDLERS"]

_MOST_MEMBERS = 500
_FILTER = re.compile(r"displayName\s+(?P<operator>[a-z]+)\s+(?P<quote>[\"']?)(?P<value>.+?)(?P=quote)", re.IGNORECASE)
_OPERATORS: Mapping[str, Callable[[str, str], bool]] = {
    "eq": lambda name, value: name == value,
    "sw": lambda name, value: name.startswith(value),
    "co": lambda name, value: value in name,
}
_ONE_MEMBER = re.compile(r"members\[value eq \"(?P<id>[^\"]+)\"\]", re.IGNORECASE)
_KEPT = ("description", "usage", "externalId")
_NOT_SHOWN = "externalId"
_OF_MEMBERS = ("id", "displayName", "orgId", "created", "lastModified")
_EXTENSION = "urn:scim:schemas:extension:cisco:webexidentity:2.0:Group"


def _list(call: Call) -> Answer:
    refuse_others(call)
    query = call.query
    refuse_other_organizations(call, query.get("orgId"))
    wanted = _filter(query["filter"]) if "filter" in query else None
    groups = list(filter(wanted, call.organization.administration.groups))
    if "sortBy" in query or "sortOrder" in query:
        order, by = query.get("sortOrder", "ascending"), query.get("sortBy", "displayName")
        if by not in ("id", "displayName") or order not in ("ascending", "descending"):
            raise Refusal(400, "sortBy is id or displayName, sortOrder ascending or descending.")
        groups.sort(key=itemgetter(by), reverse=order == "descending")
    attributes = {name.strip() for name in query.get("attributes", "").split(",")} - {""}

    def shown(group: Json) -> Json:
        body = _shown(call, group, members=query.get("includeMembers", "members" in attributes))
        return {name: body[name] for name in body if name == "id" or name in attributes} if attributes else body

    return scim_page(call, groups, items="groups", show=shown)


def _create(call: Call) -> Answer:
    refuse_others(call, PEOPLE_ADMINISTRATORS)
    refuse_other_organizations(call, call.body.get("orgId"))
    organization = call.organization
    body = {**call.body.get(_EXTENSION, {}), **call.body}
    name = _name(call, body["displayName"])
    members = _members(call, call.body.get("members", []))
    stamp = organization.clock.stamp()
    key = f"{key_of(organization.ids.new('SCIM_GROUP'))}:{key_of(organization.id)}"
    group: Json = {
        "id": public_id("SCIM_GROUP", key),
        "displayName": name,
        "orgId": organization.id,
        "created": stamp,
        "lastModified": stamp,
        **{field: body[field] for field in _KEPT if field in body},
    }
    organization.administration.groups.add(group)
    organization.administration.members[group["id"]] = dict.fromkeys(members)
    _record(call, "created group", group)
    return answer(_shown(call, group, members=True), 201)


def _get(call: Call) -> Answer:
    refuse_others(call)
    return answer(_shown(call, _group(call), members=call.query.get("includeMembers", False)))


def _list_members(call: Call) -> Answer:
    refuse_others(call)
    group = _group(call)
    people = _people(call, group)
    beside = {name: group[name] for name in _OF_MEMBERS} | {"memberSize": len(people)}
    return scim_page(call, people, items="members", show=_shown_member, beside=beside)


def _update(call: Call) -> Answer:
    """Changes come as a list of operations (RFC 7644, 3.5.2), or as the fields to change, as the examples have it."""
    refuse_others(call, PEOPLE_ADMINISTRATORS)
    group = _group(call)
    change = _Change(call, group)
    for operation in call.body.get("Operations", []):
        change.patch(operation)
    for name in ("displayName", *_KEPT):
        if name in call.body:
            change.set(name, call.body[name])
    for entry in call.body.get("members", []):
        change.change_members("remove" if entry.get("operation", "add") in ("delete", "remove") else "add", [entry])
    change.apply()
    _record(call, "changed group", group)
    return answer(_shown(call, group, members=True))


def _delete(call: Call) -> Answer:
    refuse_others(call, PEOPLE_ADMINISTRATORS)
    group = _group(call)
    call.organization.administration.groups.remove(group)
    del call.organization.administration.members[group["id"]]
    _record(call, "deleted group", group)
    return no_content()


class _Change:
    """What a PATCH makes of a group, all of it or nothing."""

    def __init__(self, call: Call, group: Json) -> None:
        self._call = call
        self._group = group
        self._fields: Json = {}
        self._members = dict(call.organization.administration.members[group["id"]])

    def patch(self, operation: Json) -> None:
        """One of `Operations`. Raises a `Refusal` where it makes no sense."""
        op, path, value = operation["op"].lower(), operation.get("path"), operation.get("value")
        if not path:
            if op == "remove" or not is_object(value):
                raise Refusal(400, f"{op} needs a path.")
            for name, part in value.items():
                self._change(op, name, part)
        elif found := _ONE_MEMBER.fullmatch(path):
            self.change_members(op, [{"value": found["id"]}])
        else:
            self._change(op, path, value)

    def _change(self, op: Literal["add", "replace", "remove"], path: str, value: Any) -> None:
        if path == "members":
            self.change_members(op, value)
        elif op != "remove":
            self.set(path, value)
        elif path in _KEPT:
            self._fields[path] = None
        else:
            raise Refusal(400, f"{path} cannot be removed.")

    def set(self, name: str, value: Any) -> None:
        """Set a field."""
        if name == "displayName":
            self._fields[name] = _name(self._call, value, self._group)
        elif name in _KEPT and isinstance(value, str):
            self._fields[name] = value
        else:
            raise Refusal(400, f"{name} cannot be set to {value!r}.")

    def change_members(self, op: str, value: Any) -> None:
        """Add, replace or remove members; all are removed where none are named."""
        if op == "remove":
            gone = self._members if value is None else _members(self._call, value)
            self._members = {member: None for member in self._members if member not in gone}
        else:
            added = dict.fromkeys(_members(self._call, value))
            self._members = added if op == "replace" else self._members | added

    def apply(self) -> None:
        """Make the changes."""
        organization = self._call.organization
        self._group.update(self._fields, lastModified=organization.clock.stamp())
        for name in [name for name, value in self._fields.items() if value is None]:
            del self._group[name]
        organization.administration.members[self._group["id"]] = self._members


def _filter(text: str) -> Callable[[Json], bool]:
    """Whether a group is meant by a filter such as `displayName sw "Sales"`, in any case."""
    found = _FILTER.fullmatch(text.strip())
    holds = _OPERATORS.get(found["operator"].lower()) if found else None
    if found is None or holds is None:
        raise Refusal(400, f'filter={text!r}: displayName with eq, sw or co is needed (displayName eq "Sales").')
    value = found["value"].casefold()
    return lambda group: holds(group["displayName"].casefold(), value)


def _name(call: Call, name: object, group: Json | None = None) -> str:
    """The name of a group. Raises a `Refusal` where it is none, or another group's."""
    if not isinstance(name, str) or not name.strip():
        raise Refusal(400, "displayName must not be empty.")
    for other in call.organization.administration.groups:
        if other is not group and other["displayName"].casefold() == name.casefold():
            raise Refusal(409, f"There is a group {name} already.")
    return name


def _members(call: Call, entries: object) -> Iterable[str]:
    """The ids of the people named by `value`, as in SCIM, or by `id`. Raises a `Refusal` for one that is nobody."""
    if not is_array(entries):
        entries = [entries]
    return [_member(call, entry) for entry in entries]


def _member(call: Call, entry: object) -> str:
    named = (entry.get("value") or entry.get("id")) if is_object(entry) else entry
    people = call.organization.people
    person = people.get(named)
    if person is None and isinstance(named, str) and named and named.isascii():
        person = people.get(public_id("PEOPLE", named))
    if person is None:
        raise Refusal(400, f"{named!r} is nobody who could be a member.")
    return str(person["id"])


def _group(call: Call) -> Json:
    group = call.organization.administration.groups.get(call.parameters["groupId"])
    if group is None:
        raise not_found("group")
    return group


def _people(call: Call, group: Json) -> list[Json]:
    members = call.organization.administration.members[group["id"]]
    return [person for member in members if (person := call.organization.people.get(member))]


def _shown(call: Call, group: Json, *, members: bool) -> Json:
    people = _people(call, group)
    shown = [_shown_member(person) for person in people[:_MOST_MEMBERS]]
    body = {name: value for name, value in group.items() if name != _NOT_SHOWN}
    return {**body, "memberSize": len(people), **({"members": shown} if members else {})}


def _shown_member(person: Json) -> Json:
    return {"id": person["id"], "type": "user", "displayName": person["displayName"]}


def _record(call: Call, what: str, group: Json) -> None:
    agent = call.headers.get("User-Agent", "")
    admin_audit_events.record(call.organization, call.caller, "GROUPS", what, "GROUP", group, agent)


HANDLERS: dict[str, Handler] = {
    "groups.list": _list,
    "groups.create": _create,
    "groups.get": _get,
    "groups.update": _update,
    "groups.delete": _delete,
    "groups.list_members": _list_members,
}
