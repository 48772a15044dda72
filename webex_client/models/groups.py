# Generated from spec/groups.yaml by generator; change the spec.
"""Webex groups: models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from .common import (
    ABSENT,
    Model,
    OpenEnum,
    enum_reader,
    model_reader,
    read_each,
    read_timestamp,
)

__all__ = [
    "Group",
    "GroupExtension",
    "GroupInheritance",
    "GroupInheritanceType",
    "GroupManager",
    "GroupMember",
    "GroupMemberChange",
    "GroupMemberOperation",
    "GroupOperation",
    "GroupOperationType",
    "GroupOwner",
    "GroupSortBy",
    "GroupSortOrder",
    "read_group_inheritance",
    "read_group_inheritance_type",
    "read_group_manager",
    "read_group_member",
    "read_group_member_operation",
    "read_group_operation_type",
    "read_group_owner",
]


class GroupSortBy(OpenEnum):
    """What groups can be sorted by."""

    ID = "id"
    DISPLAY_NAME = "displayName"


class GroupSortOrder(OpenEnum):
    """Whether a list goes up or down."""

    ASCENDING = "ascending"
    DESCENDING = "descending"


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Group(Model):
    """A set of people that settings and templates are given to."""

    id: str
    """The group's id."""
    display_name: str | None = None
    """The name people see."""
    org_id: str | None = None
    """The organization it belongs to."""
    created: datetime | None = None
    """When it was created."""
    last_modified: datetime | None = None
    """When it was last changed."""
    description: str | None = None
    """What it is for."""
    usage: str | None = None
    """What it is used for, such as `policy`."""
    member_size: int | None = None
    """How many people are in it."""
    members: list[GroupMember] | None = None
    """Who is in it, 500 people at most; only where they were asked for."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "display_name": "displayName",
        "org_id": "orgId",
        "created": "created",
        "last_modified": "lastModified",
        "description": "description",
        "usage": "usage",
        "member_size": "memberSize",
        "members": "members",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.display_name = get("displayName")
        self.org_id = get("orgId")
        self.created = (value := get("created")) and read_timestamp(value)
        self.last_modified = (value := get("lastModified")) and read_timestamp(value)
        self.description = get("description")
        self.usage = get("usage")
        self.member_size = get("memberSize")
        self.members = (value := get("members")) and read_each(read_group_member, value)
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class GroupMember(Model):
    """Somebody in a group."""

    id: str
    """The person's id."""
    type: str | None = None
    """What the member is, such as `user`."""
    display_name: str | None = None
    """The name people see."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "display_name": "displayName",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.type = get("type")
        self.display_name = get("displayName")
        self._source = data
        self._additional_properties = None
        return self


read_group_member = model_reader(GroupMember)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class GroupMemberChange(Model):
    """Somebody to put into a group or to take out of it, by `id` and `operation`, or, in a body of SCIM, by `value`
    and `type`.
    """

    id: str | None = None
    """The person's id."""
    operation: GroupMemberOperation | None = None
    """Whether somebody is put into a group or taken out; put in where nothing is said."""
    value: str | None = None
    """The person's id in SCIM, a UUID."""
    type: str | None = None
    """What the member is, such as `user`, `machine` or `group`."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "operation": "operation",
        "value": "value",
        "type": "type",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id")
        self.operation = (value := get("operation")) and read_group_member_operation(value)
        self.value = get("value")
        self.type = get("type")
        self._source = data
        self._additional_properties = None
        return self


class GroupMemberOperation(OpenEnum):
    """Whether somebody is put into a group or taken out; put in where nothing is said."""

    ADD = "add"
    DELETE = "delete"


read_group_member_operation = enum_reader(GroupMemberOperation)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class GroupOperation(Model):
    """One step of a change (SCIM)."""

    op: GroupOperationType
    """What one step of a change does."""
    path: str | None = None
    """What to change, such as `displayName` or `members`."""
    value: Any | None = None
    """What to add, to set or to remove; a text, an object or a list, as the path wants it."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "op": "op",
        "path": "path",
        "value": "value",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.op = read_group_operation_type(get("op", ABSENT))
        self.path = get("path")
        self.value = get("value")
        self._source = data
        self._additional_properties = None
        return self


class GroupOperationType(OpenEnum):
    """What one step of a change does."""

    ADD = "add"
    REPLACE = "replace"
    REMOVE = "remove"


read_group_operation_type = enum_reader(GroupOperationType)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class GroupExtension(Model):
    """What Webex adds to the groups of SCIM."""

    usage: str | None = None
    """What the group is used for, such as `policy`."""
    owners: list[GroupOwner] | None = None
    """Who owns the group."""
    inheritances: list[GroupInheritance] | None = None
    """What the members get from the group."""
    managed_by: list[GroupManager] | None = None
    """Who looks after the group."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "usage": "usage",
        "owners": "owners",
        "inheritances": "inheritances",
        "managed_by": "managedBy",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.usage = get("usage")
        self.owners = (value := get("owners")) and read_each(read_group_owner, value)
        self.inheritances = (value := get("inheritances")) and read_each(read_group_inheritance, value)
        self.managed_by = (value := get("managedBy")) and read_each(read_group_manager, value)
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class GroupOwner(Model):
    """Somebody who owns a group."""

    value: str | None = None
    """The person's id in SCIM, a UUID."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "value": "value",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.value = get("value")
        self._source = data
        self._additional_properties = None
        return self


read_group_owner = model_reader(GroupOwner)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class GroupInheritance(Model):
    """Something that the members of a group get from it; only where its usage is `policy`."""

    type: GroupInheritanceType | None = None
    """What kind of thing is got from a group."""
    value: str | None = None
    """What they get; the name of a role, such as `id_full_admin`."""
    nested: bool | None = None
    """Whether it is nested."""
    scope: list[str] | None = None
    """The kinds of members that get it, such as `user`."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "value": "value",
        "nested": "nested",
        "scope": "scope",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.type = (value := get("type")) and read_group_inheritance_type(value)
        self.value = get("value")
        self.nested = get("nested")
        self.scope = get("scope")
        self._source = data
        self._additional_properties = None
        return self


read_group_inheritance = model_reader(GroupInheritance)


class GroupInheritanceType(OpenEnum):
    """What kind of thing is got from a group."""

    ROLE = "role"


read_group_inheritance_type = enum_reader(GroupInheritanceType)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class GroupManager(Model):
    """Somebody who looks after a group."""

    org_id: str | None = None
    """Their organization."""
    type: str | None = None
    """What they are, such as `user`."""
    id: str | None = None
    """Their id in SCIM, a UUID."""
    role: str | None = None
    """As what they look after the group, such as `location_full_admin`."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "org_id": "orgId",
        "type": "type",
        "id": "id",
        "role": "role",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.org_id = get("orgId")
        self.type = get("type")
        self.id = get("id")
        self.role = get("role")
        self._source = data
        self._additional_properties = None
        return self


read_group_manager = model_reader(GroupManager)
