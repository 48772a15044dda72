# Generated from spec/licenses.yaml by generator; change the spec.
"""Webex licenses: models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .common import (
    ABSENT,
    Model,
    OpenEnum,
    enum_reader,
    model_reader,
    read_each,
)

__all__ = [
    "License",
    "LicenseAssignee",
    "LicenseChange",
    "LicenseOperation",
    "LicenseProperties",
    "LicenseSite",
    "LicenseSiteAccountType",
    "LicenseSiteChange",
    "LicenseSiteType",
    "LicenseUser",
    "LicenseUserType",
    "UserLicenses",
    "read_license_operation",
    "read_license_properties",
    "read_license_site",
    "read_license_site_account_type",
    "read_license_site_type",
    "read_license_user",
    "read_license_user_type",
]


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class License(Model):
    """So many units of a service that an organization has bought."""

    id: str
    """The license's id."""
    name: str | None = None
    """The service, such as `Messaging`."""
    total_units: int | None = None
    """How many units there are."""
    consumed_units: int | None = None
    """How many of them are in use."""
    consumed_by_users: int | None = None
    """How many of them people use."""
    consumed_by_workspaces: int | None = None
    """How many of them workspaces use."""
    subscription_id: str | None = None
    """The subscription it was bought with."""
    site_url: str | None = None
    """The meeting site it is for."""
    site_type: LicenseSiteType | None = None
    """Where the meeting site of a license is managed: in Control Hub, in Control Hub as a linked site, or in its own
    Site Administration.
    """
    users: list[LicenseUser] | None = None
    """Those it is assigned to; only where they were asked for."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "total_units": "totalUnits",
        "consumed_units": "consumedUnits",
        "consumed_by_users": "consumedByUsers",
        "consumed_by_workspaces": "consumedByWorkspaces",
        "subscription_id": "subscriptionId",
        "site_url": "siteUrl",
        "site_type": "siteType",
        "users": "users",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.name = get("name")
        self.total_units = get("totalUnits")
        self.consumed_units = get("consumedUnits")
        self.consumed_by_users = get("consumedByUsers")
        self.consumed_by_workspaces = get("consumedByWorkspaces")
        self.subscription_id = get("subscriptionId")
        self.site_url = get("siteUrl")
        self.site_type = (value := get("siteType")) and read_license_site_type(value)
        self.users = (value := get("users")) and read_each(read_license_user, value)
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class LicenseUser(Model):
    """Somebody that a license is assigned to."""

    id: str
    """The person's id."""
    type: LicenseUserType | None = None
    """Whether somebody belongs to the organization of the license."""
    display_name: str | None = None
    """The full name."""
    email: str | None = None
    """The address."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "display_name": "displayName",
        "email": "email",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.type = (value := get("type")) and read_license_user_type(value)
        self.display_name = get("displayName")
        self.email = get("email")
        self._source = data
        self._additional_properties = None
        return self


read_license_user = model_reader(LicenseUser)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class LicenseChange(Model):
    """A license to assign to a person, or to take away."""

    id: str
    """The license."""
    operation: LicenseOperation | None = None
    """Whether something is given or taken away; it is given where nothing is said."""
    properties: LicenseProperties | None = None
    """What a license of Webex Calling needs; a phone number, or an extension and a location."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "operation": "operation",
        "properties": "properties",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.operation = (value := get("operation")) and read_license_operation(value)
        self.properties = (value := get("properties")) and read_license_properties(value)
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class LicenseProperties(Model):
    """What a license of Webex Calling needs; a phone number, or an extension and a location."""

    location_id: str | None = None
    """The location in Webex Calling; needed where there is no phone number."""
    phone_number: str | None = None
    """The person's number at work."""
    extension: str | None = None
    """The extension in Webex Calling."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "location_id": "locationId",
        "phone_number": "phoneNumber",
        "extension": "extension",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.location_id = get("locationId")
        self.phone_number = get("phoneNumber")
        self.extension = get("extension")
        self._source = data
        self._additional_properties = None
        return self


read_license_properties = model_reader(LicenseProperties)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class LicenseSiteChange(Model):
    """A meeting site where a person is to attend, or no longer is."""

    site_url: str
    """The site."""
    account_type: str
    """What the person is to be there, which is `attendee`. To make somebody a host, remove the attendee and assign
    the license of the site.
    """
    operation: LicenseOperation | None = None
    """Whether something is given or taken away; it is given where nothing is said."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "site_url": "siteUrl",
        "account_type": "accountType",
        "operation": "operation",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.site_url = get("siteUrl", ABSENT)
        self.account_type = get("accountType", ABSENT)
        self.operation = (value := get("operation")) and read_license_operation(value)
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class UserLicenses(Model):
    """The licenses and meeting sites of a person."""

    org_id: str | None = None
    """The organization that the person belongs to."""
    person_id: str | None = None
    """The person's id."""
    email: str | None = None
    """The person's address."""
    licenses: list[str] | None = None
    """The ids of the licenses."""
    site_urls: list[LicenseSite] | None = None
    """The meeting sites."""
    pending_licenses: list[str] | None = None
    """The ids of the licenses that a person of another organization has not accepted yet."""
    pending_site_urls: list[LicenseSite] | None = None
    """The meeting sites that a person of another organization has not accepted yet."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "org_id": "orgId",
        "person_id": "personId",
        "email": "email",
        "licenses": "licenses",
        "site_urls": "siteUrls",
        "pending_licenses": "pendingLicenses",
        "pending_site_urls": "pendingSiteUrls",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.org_id = get("orgId")
        self.person_id = get("personId")
        self.email = get("email")
        self.licenses = get("licenses")
        self.site_urls = (value := get("siteUrls")) and read_each(read_license_site, value)
        self.pending_licenses = get("pendingLicenses")
        self.pending_site_urls = (value := get("pendingSiteUrls")) and read_each(read_license_site, value)
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class LicenseSite(Model):
    """A meeting site of a person."""

    site_url: str | None = None
    """The site."""
    account_type: LicenseSiteAccountType | None = None
    """What a person is at a meeting site."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "site_url": "siteUrl",
        "account_type": "accountType",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.site_url = get("siteUrl")
        self.account_type = (value := get("accountType")) and read_license_site_account_type(value)
        self._source = data
        self._additional_properties = None
        return self


read_license_site = model_reader(LicenseSite)


class LicenseAssignee(OpenEnum):
    """What a license can be assigned to."""

    USER = "user"


class LicenseOperation(OpenEnum):
    """Whether something is given or taken away; it is given where nothing is said."""

    ADD = "add"
    REMOVE = "remove"


read_license_operation = enum_reader(LicenseOperation)


class LicenseSiteAccountType(OpenEnum):
    """What a person is at a meeting site."""

    ATTENDEE = "attendee"
    HOST = "host"


read_license_site_account_type = enum_reader(LicenseSiteAccountType)


class LicenseUserType(OpenEnum):
    """Whether somebody belongs to the organization of the license."""

    INTERNAL = "INTERNAL"
    EXTERNAL = "EXTERNAL"


read_license_user_type = enum_reader(LicenseUserType)


class LicenseSiteType(OpenEnum):
    """Where the meeting site of a license is managed: in Control Hub, in Control Hub as a linked site, or in its own
    Site Administration.
    """

    CONTROL_HUB_MANAGED_SITE = "Control Hub managed site"
    LINKED_SITE = "Linked site"
    SITE_ADMIN_MANAGED_SITE = "Site Admin managed site"


read_license_site_type = enum_reader(LicenseSiteType)
