# Generated from spec/people.yaml by generator; change the spec.
"""Webex people: models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from .common import (
    ABSENT,
    ItemError,
    Model,
    OpenEnum,
    enum_reader,
    model_reader,
    read_each,
    read_flag,
    read_item_error,
    read_map,
    read_timestamp,
)

__all__ = [
    "Address",
    "Person",
    "PersonStatus",
    "PersonType",
    "PhoneNumber",
    "PhoneNumberType",
    "SipAddress",
    "SipAddressType",
    "read_address",
    "read_person_status",
    "read_person_type",
    "read_phone_number",
    "read_phone_number_type",
    "read_sip_address",
    "read_sip_address_type",
]


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Person(Model):
    """Somebody with an account; a bot and a guest are people as well."""

    id: str
    """The person's id."""
    emails: list[str] | None = None
    """The addresses."""
    user_name: str | None = None
    """The name to sign in with."""
    phone_numbers: list[PhoneNumber] | None = None
    """The phone numbers."""
    extension: str | None = None
    """The extension in Webex Calling."""
    location_id: str | None = None
    """The location in Webex Calling."""
    display_name: str | None = None
    """The name people see."""
    nick_name: str | None = None
    """The nickname, where there is one."""
    first_name: str | None = None
    """The first name."""
    last_name: str | None = None
    """The last name."""
    avatar: str | None = None
    """The address of a picture, a PNG."""
    org_id: str | None = None
    """The organization."""
    roles: list[str] | None = None
    """The ids of the roles of an administrator; told to administrators."""
    licenses: list[str] | None = None
    """The ids of the licenses; told to administrators."""
    department: str | None = None
    """The department."""
    manager: str | None = None
    """The manager, in words."""
    manager_id: str | None = None
    """The manager, by person id."""
    title: str | None = None
    """What the person is in the organization."""
    addresses: list[Address] | None = None
    """Where the person works."""
    created: datetime | None = None
    """When the account was created."""
    last_modified: datetime | None = None
    """When the account was last changed."""
    timezone: str | None = None
    """The time zone, such as `Europe/London`, where one is set."""
    time_zone: str | None = None
    """The time zone as some systems spell it; see `timezone`."""
    last_activity: datetime | None = None
    """When the person last did something in Webex."""
    site_urls: list[str] | None = None
    """The meeting sites; `#attendee` after a site means that the person only attends there."""
    sip_addresses: list[SipAddress] | None = None
    """The SIP addresses."""
    xmpp_federation_jid: str | None = None
    """The name in other messengers that speak XMPP."""
    status: PersonStatus | None = None
    """Whether a person is there: `inactive` after ten minutes without activity, `pending` before the first sign-in,
    `unknown` where it cannot be told.
    """
    invite_pending: bool | None = None
    """The person was invited and has not signed up yet; told to administrators."""
    login_enabled: bool | None = None
    """The person may sign in; told to administrators."""
    type: PersonType | None = None
    """Whether an account is a person, a bot or a guest (`appuser`)."""
    errors: dict[str, ItemError] | None = None
    """Fields the service could not give, and why; only in lists."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "emails": "emails",
        "user_name": "userName",
        "phone_numbers": "phoneNumbers",
        "extension": "extension",
        "location_id": "locationId",
        "display_name": "displayName",
        "nick_name": "nickName",
        "first_name": "firstName",
        "last_name": "lastName",
        "avatar": "avatar",
        "org_id": "orgId",
        "roles": "roles",
        "licenses": "licenses",
        "department": "department",
        "manager": "manager",
        "manager_id": "managerId",
        "title": "title",
        "addresses": "addresses",
        "created": "created",
        "last_modified": "lastModified",
        "timezone": "timezone",
        "time_zone": "timeZone",
        "last_activity": "lastActivity",
        "site_urls": "siteUrls",
        "sip_addresses": "sipAddresses",
        "xmpp_federation_jid": "xmppFederationJid",
        "status": "status",
        "invite_pending": "invitePending",
        "login_enabled": "loginEnabled",
        "type": "type",
        "errors": "errors",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.emails = get("emails")
        self.user_name = get("userName")
        self.phone_numbers = (value := get("phoneNumbers")) and read_each(read_phone_number, value)
        self.extension = get("extension")
        self.location_id = get("locationId")
        self.display_name = get("displayName")
        self.nick_name = get("nickName")
        self.first_name = get("firstName")
        self.last_name = get("lastName")
        self.avatar = get("avatar")
        self.org_id = get("orgId")
        self.roles = get("roles")
        self.licenses = get("licenses")
        self.department = get("department")
        self.manager = get("manager")
        self.manager_id = get("managerId")
        self.title = get("title")
        self.addresses = (value := get("addresses")) and read_each(read_address, value)
        self.created = (value := get("created")) and read_timestamp(value)
        self.last_modified = (value := get("lastModified")) and read_timestamp(value)
        self.timezone = get("timezone")
        self.time_zone = get("timeZone")
        self.last_activity = (value := get("lastActivity")) and read_timestamp(value)
        self.site_urls = get("siteUrls")
        self.sip_addresses = (value := get("sipAddresses")) and read_each(read_sip_address, value)
        self.xmpp_federation_jid = get("xmppFederationJid")
        self.status = (value := get("status")) and read_person_status(value)
        self.invite_pending = (value := get("invitePending")) and read_flag(value)
        self.login_enabled = (value := get("loginEnabled")) and read_flag(value)
        self.type = (value := get("type")) and read_person_type(value)
        self.errors = (value := get("errors")) and read_map(read_item_error, value)
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PhoneNumber(Model):
    """One phone number of a person."""

    type: PhoneNumberType | None = None
    """What a phone number is."""
    value: str | None = None
    """The number; of an extension, with the prefix of its location."""
    primary: bool | None = None
    """It is the main one."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "value": "value",
        "primary": "primary",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.type = (value := get("type")) and read_phone_number_type(value)
        self.value = get("value")
        self.primary = get("primary")
        self._source = data
        self._additional_properties = None
        return self


read_phone_number = model_reader(PhoneNumber)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Address(Model):
    """Where a person works."""

    type: str | None = None
    """The kind of address, such as `work`."""
    country: str | None = None
    """The country."""
    locality: str | None = None
    """The town."""
    region: str | None = None
    """The state or county."""
    street_address: str | None = None
    """The street and number."""
    postal_code: str | None = None
    """The postal code."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "country": "country",
        "locality": "locality",
        "region": "region",
        "street_address": "streetAddress",
        "postal_code": "postalCode",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.type = get("type")
        self.country = get("country")
        self.locality = get("locality")
        self.region = get("region")
        self.street_address = get("streetAddress")
        self.postal_code = get("postalCode")
        self._source = data
        self._additional_properties = None
        return self


read_address = model_reader(Address)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class SipAddress(Model):
    """One SIP address of a person."""

    type: SipAddressType | None = None
    """What a SIP address reaches."""
    value: str | None = None
    """The address."""
    primary: bool | None = None
    """It is the main one."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "value": "value",
        "primary": "primary",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.type = (value := get("type")) and read_sip_address_type(value)
        self.value = get("value")
        self.primary = get("primary")
        self._source = data
        self._additional_properties = None
        return self


read_sip_address = model_reader(SipAddress)


class PersonStatus(OpenEnum):
    """Whether a person is there: `inactive` after ten minutes without activity, `pending` before the first sign-in,
    `unknown` where it cannot be told.
    """

    ACTIVE = "active"
    CALL = "call"
    DO_NOT_DISTURB = "DoNotDisturb"
    INACTIVE = "inactive"
    MEETING = "meeting"
    OUT_OF_OFFICE = "OutOfOffice"
    PENDING = "pending"
    PRESENTING = "presenting"
    UNKNOWN = "unknown"


read_person_status = enum_reader(PersonStatus)


class PersonType(OpenEnum):
    """Whether an account is a person, a bot or a guest (`appuser`)."""

    PERSON = "person"
    BOT = "bot"
    APPUSER = "appuser"


read_person_type = enum_reader(PersonType)


class PhoneNumberType(OpenEnum):
    """What a phone number is."""

    WORK = "work"
    WORK_EXTENSION = "work_extension"
    MOBILE = "mobile"
    FAX = "fax"


read_phone_number_type = enum_reader(PhoneNumberType)


class SipAddressType(OpenEnum):
    """What a SIP address reaches."""

    PERSONAL_ROOM = "personal-room"
    ENTERPRISE = "enterprise"
    CLOUD_CALLING = "cloud-calling"


read_sip_address_type = enum_reader(SipAddressType)
