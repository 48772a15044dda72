# Generated from spec/meeting_registrants.yaml by generator; change the spec.
"""Webex meeting registrants: operations. A registrant has filled in the form by which people register for a meeting
or webinar, and is let in at once or by the host. A form can be made with the meeting or later.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from ..models.meeting_registrants import (
    MeetingRegistrant,
    MeetingRegistration,
    NewMeetingRegistrant,
    RegistrantAnswers,
    RegistrantReference,
    RegistrantSortBy,
    RegistrantSortOrder,
    RegistrantStatus,
    RegistrationQuestion,
    RegistrationRule,
)
from ..operation import (
    Operation,
    PagedOperation,
    array,
    header_fields,
    json_body,
    query,
    segment,
)
from ..pagination import AsyncPaginator, Paginator
from ..results import ListOf, Many, Nothing, One
from ..sender import AsyncSender, Sender

__all__ = [
    "AsyncMeetingRegistrants",
    "MeetingRegistrants",
    "approve",
    "bulk_delete",
    "bulk_insert",
    "cancel",
    "create",
    "delete",
    "delete_form",
    "get",
    "get_form",
    "list",
    "reject",
    "search",
    "update_form",
]


def get_form(
    meeting_id: str,
    *,
    current: bool | None = None,
    host_email: str | None = None,
) -> Operation[MeetingRegistration]:
    """Show the form by which people register for a meeting.

    What it asks for, and who is let in at once.

    Args:
        meeting_id: The meeting, which must be a series.
        current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
            taken where nothing is said.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
    """
    return Operation(
        id="meeting_registrants.get_form",
        method="GET",
        path=f"meetings/{segment('meeting_id', meeting_id)}/registration",
        query=query(
            {
                "current": current,
                "hostEmail": host_email,
            }
        ),
        returns=One(MeetingRegistration),
    )


def update_form(
    meeting_id: str,
    *,
    host_email: str | None = None,
    auto_accept_request: bool | None = None,
    require_first_name: bool | None = None,
    require_last_name: bool | None = None,
    require_email: bool | None = None,
    require_job_title: bool | None = None,
    require_company_name: bool | None = None,
    require_address1: bool | None = None,
    require_address2: bool | None = None,
    require_city: bool | None = None,
    require_state: bool | None = None,
    require_zip_code: bool | None = None,
    require_country_region: bool | None = None,
    require_work_phone: bool | None = None,
    require_fax: bool | None = None,
    enabled_registration_id: bool | None = None,
    max_register_num: int | None = None,
    customized_questions: Sequence[RegistrationQuestion | Mapping[str, Any]] | None = None,
    rules: Sequence[RegistrationRule | Mapping[str, Any]] | None = None,
) -> Operation[MeetingRegistration]:
    """Make or change the form by which people register for a meeting.

    Names and address are always asked for. A recurring meeting, or one without a password, can have no form.

    Args:
        meeting_id: The meeting, which must be a series.
        host_email: The host to act for; for administrators, and hosts of a site that they manage.
        auto_accept_request: Whether everybody is let in at once.
        require_first_name: Whether the first name is asked for, as it must be.
        require_last_name: Whether the last name is asked for, as it must be.
        require_email: Whether the address is asked for, as it must be.
        require_job_title: Whether it is asked what people are in their organization.
        require_company_name: Whether the organization is asked for.
        require_address1: Whether the first line of the postal address is asked for.
        require_address2: Whether the second line of the postal address is asked for.
        require_city: Whether the city is asked for.
        require_state: Whether the state is asked for.
        require_zip_code: Whether the postal code is asked for.
        require_country_region: Whether the country is asked for.
        require_work_phone: Whether the phone number is asked for.
        require_fax: Whether the fax number is asked for.
        enabled_registration_id: Whether each registrant of a webinar gets a number to join with.
        max_register_num: How many people may register for a meeting.
        customized_questions: Questions of the host's own.
        rules: Who is let in or turned away at once, by what they say in the standard fields.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
    """
    return Operation(
        id="meeting_registrants.update_form",
        method="PUT",
        path=f"meetings/{segment('meeting_id', meeting_id)}/registration",
        body=json_body(
            {
                "hostEmail": host_email,
                "autoAcceptRequest": auto_accept_request,
                "requireFirstName": require_first_name,
                "requireLastName": require_last_name,
                "requireEmail": require_email,
                "requireJobTitle": require_job_title,
                "requireCompanyName": require_company_name,
                "requireAddress1": require_address1,
                "requireAddress2": require_address2,
                "requireCity": require_city,
                "requireState": require_state,
                "requireZipCode": require_zip_code,
                "requireCountryRegion": require_country_region,
                "requireWorkPhone": require_work_phone,
                "requireFax": require_fax,
                "enabledRegistrationId": enabled_registration_id,
                "maxRegisterNum": max_register_num,
                "customizedQuestions": array("customized_questions", customized_questions, RegistrationQuestion),
                "rules": array("rules", rules, RegistrationRule),
            }
        ),
        returns=One(MeetingRegistration),
    )


def delete_form(
    meeting_id: str,
    *,
    host_email: str | None = None,
) -> Operation[None]:
    """Take the form away by which people register for a meeting.

    People then join without registering.

    Args:
        meeting_id: The meeting, which must be a series.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
    """
    return Operation(
        id="meeting_registrants.delete_form",
        method="DELETE",
        path=f"meetings/{segment('meeting_id', meeting_id)}/registration",
        headers=header_fields(
            {
                "hostEmail": host_email,
            }
        ),
        returns=Nothing(),
    )


def list(
    meeting_id: str,
    *,
    page_size: int | None = None,
    host_email: str | None = None,
    current: bool | None = None,
    email: str | None = None,
    registration_time_from: datetime | str | None = None,
    registration_time_to: datetime | str | None = None,
    limit: int | None = None,
) -> PagedOperation[MeetingRegistrant]:
    """List who registered for a meeting.

    For its host and cohosts. With one of the two times it is the 7 days after or before it; the two may be 90
    days apart.

    Args:
        meeting_id: The meeting, which must be a series.
        page_size: How many registrants to give; it is not known how one gets more than these. Where not given, the most
            that there can be: 100.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.
        current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
            taken where nothing is said.
        email: Only the registrant with this address.
        registration_time_from: Only who registered from this time on.
        registration_time_to: Only who registered before this time.
        limit: How many entries to give at most; all that came if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
    """
    return PagedOperation(
        id="meeting_registrants.list",
        method="GET",
        path=f"meetings/{segment('meeting_id', meeting_id)}/registrants",
        query=query(
            {
                "max": 100 if page_size is None else page_size,
                "hostEmail": host_email,
                "current": current,
                "email": email,
                "registrationTimeFrom": registration_time_from,
                "registrationTimeTo": registration_time_to,
            }
        ),
        returns=Many(MeetingRegistrant),
        pagination="max",
        limit=limit,
    )


def create(
    meeting_id: str,
    *,
    first_name: str,
    last_name: str,
    email: str,
    current: bool | None = None,
    host_email: str | None = None,
    send_email: bool | None = None,
    job_title: str | None = None,
    company_name: str | None = None,
    address1: str | None = None,
    address2: str | None = None,
    city: str | None = None,
    state: str | None = None,
    zip_code: str | int | None = None,
    country_region: str | None = None,
    work_phone: str | None = None,
    fax: str | None = None,
    customized_questions: Sequence[RegistrantAnswers | Mapping[str, Any]] | None = None,
) -> Operation[MeetingRegistrant]:
    """Register somebody for a meeting.

    Only where the meeting has a form, which says what must be given.

    Args:
        meeting_id: The meeting, which must be a series.
        first_name: The first name.
        last_name: The last name.
        email: The address.
        current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
            taken where nothing is said.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.
        send_email: Whether the registrant gets an e-mail, as is done where nothing is said.
        job_title: What the person is in the organization.
        company_name: The organization.
        address1: The first line of the postal address.
        address2: The second line of the postal address.
        city: The city.
        state: The state.
        zip_code: The postal code, which may be a number.
        country_region: The country, in words.
        work_phone: The phone number.
        fax: The fax number.
        customized_questions: What was answered to the host's own questions.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
    """
    return Operation(
        id="meeting_registrants.create",
        method="POST",
        path=f"meetings/{segment('meeting_id', meeting_id)}/registrants",
        query=query(
            {
                "current": current,
                "hostEmail": host_email,
            }
        ),
        body=json_body(
            {
                "firstName": first_name,
                "lastName": last_name,
                "email": email,
                "sendEmail": send_email,
                "jobTitle": job_title,
                "companyName": company_name,
                "address1": address1,
                "address2": address2,
                "city": city,
                "state": state,
                "zipCode": zip_code,
                "countryRegion": country_region,
                "workPhone": work_phone,
                "fax": fax,
                "customizedQuestions": array("customized_questions", customized_questions, RegistrantAnswers),
            }
        ),
        returns=One(MeetingRegistrant),
    )


def bulk_insert(
    meeting_id: str,
    *,
    items: Sequence[NewMeetingRegistrant | Mapping[str, Any]],
    current: bool | None = None,
    host_email: str | None = None,
) -> Operation[builtins.list[MeetingRegistrant]]:
    """Register several people for a meeting.

    Only where the meeting has a form, which says what must be given.

    Args:
        meeting_id: The meeting, which must be a series.
        items: Whom to register.
        current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
            taken where nothing is said.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
    """
    return Operation(
        id="meeting_registrants.bulk_insert",
        method="POST",
        path=f"meetings/{segment('meeting_id', meeting_id)}/registrants/bulkInsert",
        query=query(
            {
                "current": current,
                "hostEmail": host_email,
            }
        ),
        body=json_body(
            {
                "items": array("items", items, NewMeetingRegistrant),
            }
        ),
        returns=ListOf(MeetingRegistrant),
    )


def search(
    meeting_id: str,
    *,
    emails: Sequence[str],
    page_size: int | None = None,
    current: bool | None = None,
    host_email: str | None = None,
    status: RegistrantStatus | str | None = None,
    order_by: RegistrantSortBy | str | None = None,
    order_type: RegistrantSortOrder | str | None = None,
    limit: int | None = None,
) -> PagedOperation[MeetingRegistrant]:
    """List those of several people who registered for a meeting.

    For its host and cohosts. The oldest first, where no order is given.

    Args:
        meeting_id: The meeting, which must be a series.
        emails: The people's addresses.
        page_size: How many registrants to give; it is not known how one gets more than these. Where not given, the most
            that there can be: 100.
        current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
            taken where nothing is said.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.
        status: Only registrants in this state.
        order_by: What registrants can be sorted by; by the time they registered where nothing is said.
        order_type: Whether a list goes up or down.
        limit: How many entries to give at most; all that came if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
    """
    return PagedOperation(
        id="meeting_registrants.search",
        method="POST",
        path=f"meetings/{segment('meeting_id', meeting_id)}/registrants/query",
        query=query(
            {
                "max": 100 if page_size is None else page_size,
                "current": current,
                "hostEmail": host_email,
            }
        ),
        body=json_body(
            {
                "emails": array("emails", emails),
                "status": status,
                "orderBy": order_by,
                "orderType": order_type,
            }
        ),
        returns=Many(MeetingRegistrant),
        pagination="max",
        limit=limit,
        idempotent=True,
    )


def approve(
    meeting_id: str,
    *,
    registrants: Sequence[RegistrantReference | Mapping[str, Any]],
    current: bool | None = None,
    host_email: str | None = None,
    send_email: bool | None = None,
) -> Operation[None]:
    """Let registrants in.

    For host and cohosts of the meeting.

    Args:
        meeting_id: The meeting, which must be a series.
        registrants: Which registrants.
        current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
            taken where nothing is said.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.
        send_email: Whether the registrants get an e-mail, as is done where nothing is said.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
    """
    return Operation(
        id="meeting_registrants.approve",
        method="POST",
        path=f"meetings/{segment('meeting_id', meeting_id)}/registrants/approve",
        query=query(
            {
                "current": current,
                "hostEmail": host_email,
            }
        ),
        body=json_body(
            {
                "sendEmail": send_email,
                "registrants": array("registrants", registrants, RegistrantReference),
            }
        ),
        returns=Nothing(),
    )


def reject(
    meeting_id: str,
    *,
    registrants: Sequence[RegistrantReference | Mapping[str, Any]],
    current: bool | None = None,
    host_email: str | None = None,
    send_email: bool | None = None,
) -> Operation[None]:
    """Turn registrants away.

    For host and cohosts of the meeting.

    Args:
        meeting_id: The meeting, which must be a series.
        registrants: Which registrants.
        current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
            taken where nothing is said.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.
        send_email: Whether the registrants get an e-mail, as is done where nothing is said.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
    """
    return Operation(
        id="meeting_registrants.reject",
        method="POST",
        path=f"meetings/{segment('meeting_id', meeting_id)}/registrants/reject",
        query=query(
            {
                "current": current,
                "hostEmail": host_email,
            }
        ),
        body=json_body(
            {
                "sendEmail": send_email,
                "registrants": array("registrants", registrants, RegistrantReference),
            }
        ),
        returns=Nothing(),
    )


def cancel(
    meeting_id: str,
    *,
    registrants: Sequence[RegistrantReference | Mapping[str, Any]],
    current: bool | None = None,
    host_email: str | None = None,
    send_email: bool | None = None,
) -> Operation[None]:
    """Cancel the registration of registrants.

    For host and cohosts of the meeting.

    Args:
        meeting_id: The meeting, which must be a series.
        registrants: Which registrants.
        current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
            taken where nothing is said.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.
        send_email: Whether the registrants get an e-mail, as is done where nothing is said.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
    """
    return Operation(
        id="meeting_registrants.cancel",
        method="POST",
        path=f"meetings/{segment('meeting_id', meeting_id)}/registrants/cancel",
        query=query(
            {
                "current": current,
                "hostEmail": host_email,
            }
        ),
        body=json_body(
            {
                "sendEmail": send_email,
                "registrants": array("registrants", registrants, RegistrantReference),
            }
        ),
        returns=Nothing(),
    )


def bulk_delete(
    meeting_id: str,
    *,
    registrants: Sequence[RegistrantReference | Mapping[str, Any]],
    current: bool | None = None,
    host_email: str | None = None,
    send_email: bool | None = None,
) -> Operation[None]:
    """Delete several registrants.

    For host and cohosts of the meeting.

    Args:
        meeting_id: The meeting, which must be a series.
        registrants: Which registrants.
        current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
            taken where nothing is said.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.
        send_email: Whether the registrants get an e-mail, as is done where nothing is said.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
    """
    return Operation(
        id="meeting_registrants.bulk_delete",
        method="POST",
        path=f"meetings/{segment('meeting_id', meeting_id)}/registrants/bulkDelete",
        query=query(
            {
                "current": current,
                "hostEmail": host_email,
            }
        ),
        body=json_body(
            {
                "sendEmail": send_email,
                "registrants": array("registrants", registrants, RegistrantReference),
            }
        ),
        returns=Nothing(),
    )


def get(
    meeting_id: str,
    registrant_id: str,
    *,
    current: bool | None = None,
    host_email: str | None = None,
) -> Operation[MeetingRegistrant]:
    """Show one registrant.

    What was said on registering, and whether the registrant is let in.

    Args:
        meeting_id: The meeting, which must be a series.
        registrant_id: The registrant.
        current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
            taken where nothing is said.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
    """
    return Operation(
        id="meeting_registrants.get",
        method="GET",
        path=f"meetings/{segment('meeting_id', meeting_id)}/registrants/{segment('registrant_id', registrant_id)}",
        query=query(
            {
                "current": current,
                "hostEmail": host_email,
            }
        ),
        returns=One(MeetingRegistrant),
    )


def delete(
    meeting_id: str,
    registrant_id: str,
    *,
    current: bool | None = None,
    host_email: str | None = None,
) -> Operation[None]:
    """Delete a registrant.

    For host and cohosts of the meeting.

    Args:
        meeting_id: The meeting, which must be a series.
        registrant_id: The registrant.
        current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
            taken where nothing is said.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
    """
    return Operation(
        id="meeting_registrants.delete",
        method="DELETE",
        path=f"meetings/{segment('meeting_id', meeting_id)}/registrants/{segment('registrant_id', registrant_id)}",
        query=query(
            {
                "current": current,
                "hostEmail": host_email,
            }
        ),
        returns=Nothing(),
    )


class MeetingRegistrants:
    """`webex.meeting_registrants`, or `webex.meetings.registrants`, of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def get_form(
        self,
        meeting_id: str,
        *,
        current: bool | None = None,
        host_email: str | None = None,
    ) -> MeetingRegistration:
        """Show the form by which people register for a meeting.

        What it asks for, and who is let in at once.

        Args:
            meeting_id: The meeting, which must be a series.
            current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
                taken where nothing is said.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            get_form(
                meeting_id,
                current=current,
                host_email=host_email,
            )
        )

    def update_form(
        self,
        meeting_id: str,
        *,
        host_email: str | None = None,
        auto_accept_request: bool | None = None,
        require_first_name: bool | None = None,
        require_last_name: bool | None = None,
        require_email: bool | None = None,
        require_job_title: bool | None = None,
        require_company_name: bool | None = None,
        require_address1: bool | None = None,
        require_address2: bool | None = None,
        require_city: bool | None = None,
        require_state: bool | None = None,
        require_zip_code: bool | None = None,
        require_country_region: bool | None = None,
        require_work_phone: bool | None = None,
        require_fax: bool | None = None,
        enabled_registration_id: bool | None = None,
        max_register_num: int | None = None,
        customized_questions: Sequence[RegistrationQuestion | Mapping[str, Any]] | None = None,
        rules: Sequence[RegistrationRule | Mapping[str, Any]] | None = None,
    ) -> MeetingRegistration:
        """Make or change the form by which people register for a meeting.

        Names and address are always asked for. A recurring meeting, or one without a password, can have no form.

        Args:
            meeting_id: The meeting, which must be a series.
            host_email: The host to act for; for administrators, and hosts of a site that they manage.
            auto_accept_request: Whether everybody is let in at once.
            require_first_name: Whether the first name is asked for, as it must be.
            require_last_name: Whether the last name is asked for, as it must be.
            require_email: Whether the address is asked for, as it must be.
            require_job_title: Whether it is asked what people are in their organization.
            require_company_name: Whether the organization is asked for.
            require_address1: Whether the first line of the postal address is asked for.
            require_address2: Whether the second line of the postal address is asked for.
            require_city: Whether the city is asked for.
            require_state: Whether the state is asked for.
            require_zip_code: Whether the postal code is asked for.
            require_country_region: Whether the country is asked for.
            require_work_phone: Whether the phone number is asked for.
            require_fax: Whether the fax number is asked for.
            enabled_registration_id: Whether each registrant of a webinar gets a number to join with.
            max_register_num: How many people may register for a meeting.
            customized_questions: Questions of the host's own.
            rules: Who is let in or turned away at once, by what they say in the standard fields.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return self._client.send(
            update_form(
                meeting_id,
                host_email=host_email,
                auto_accept_request=auto_accept_request,
                require_first_name=require_first_name,
                require_last_name=require_last_name,
                require_email=require_email,
                require_job_title=require_job_title,
                require_company_name=require_company_name,
                require_address1=require_address1,
                require_address2=require_address2,
                require_city=require_city,
                require_state=require_state,
                require_zip_code=require_zip_code,
                require_country_region=require_country_region,
                require_work_phone=require_work_phone,
                require_fax=require_fax,
                enabled_registration_id=enabled_registration_id,
                max_register_num=max_register_num,
                customized_questions=customized_questions,
                rules=rules,
            )
        )

    def delete_form(
        self,
        meeting_id: str,
        *,
        host_email: str | None = None,
    ) -> None:
        """Take the form away by which people register for a meeting.

        People then join without registering.

        Args:
            meeting_id: The meeting, which must be a series.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return self._client.send(
            delete_form(
                meeting_id,
                host_email=host_email,
            )
        )

    def list(
        self,
        meeting_id: str,
        *,
        page_size: int | None = None,
        host_email: str | None = None,
        current: bool | None = None,
        email: str | None = None,
        registration_time_from: datetime | str | None = None,
        registration_time_to: datetime | str | None = None,
        limit: int | None = None,
    ) -> Paginator[MeetingRegistrant]:
        """List who registered for a meeting.

        For its host and cohosts. With one of the two times it is the 7 days after or before it; the two may be 90
        days apart.

        Args:
            meeting_id: The meeting, which must be a series.
            page_size: How many registrants to give; it is not known how one gets more than these. Where not given, the
                most that there can be: 100.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
                taken where nothing is said.
            email: Only the registrant with this address.
            registration_time_from: Only who registered from this time on.
            registration_time_to: Only who registered before this time.
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            list(
                meeting_id,
                page_size=page_size,
                host_email=host_email,
                current=current,
                email=email,
                registration_time_from=registration_time_from,
                registration_time_to=registration_time_to,
                limit=limit,
            )
        )

    def create(
        self,
        meeting_id: str,
        *,
        first_name: str,
        last_name: str,
        email: str,
        current: bool | None = None,
        host_email: str | None = None,
        send_email: bool | None = None,
        job_title: str | None = None,
        company_name: str | None = None,
        address1: str | None = None,
        address2: str | None = None,
        city: str | None = None,
        state: str | None = None,
        zip_code: str | int | None = None,
        country_region: str | None = None,
        work_phone: str | None = None,
        fax: str | None = None,
        customized_questions: Sequence[RegistrantAnswers | Mapping[str, Any]] | None = None,
    ) -> MeetingRegistrant:
        """Register somebody for a meeting.

        Only where the meeting has a form, which says what must be given.

        Args:
            meeting_id: The meeting, which must be a series.
            first_name: The first name.
            last_name: The last name.
            email: The address.
            current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
                taken where nothing is said.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            send_email: Whether the registrant gets an e-mail, as is done where nothing is said.
            job_title: What the person is in the organization.
            company_name: The organization.
            address1: The first line of the postal address.
            address2: The second line of the postal address.
            city: The city.
            state: The state.
            zip_code: The postal code, which may be a number.
            country_region: The country, in words.
            work_phone: The phone number.
            fax: The fax number.
            customized_questions: What was answered to the host's own questions.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return self._client.send(
            create(
                meeting_id,
                first_name=first_name,
                last_name=last_name,
                email=email,
                current=current,
                host_email=host_email,
                send_email=send_email,
                job_title=job_title,
                company_name=company_name,
                address1=address1,
                address2=address2,
                city=city,
                state=state,
                zip_code=zip_code,
                country_region=country_region,
                work_phone=work_phone,
                fax=fax,
                customized_questions=customized_questions,
            )
        )

    def bulk_insert(
        self,
        meeting_id: str,
        *,
        items: Sequence[NewMeetingRegistrant | Mapping[str, Any]],
        current: bool | None = None,
        host_email: str | None = None,
    ) -> builtins.list[MeetingRegistrant]:
        """Register several people for a meeting.

        Only where the meeting has a form, which says what must be given.

        Args:
            meeting_id: The meeting, which must be a series.
            items: Whom to register.
            current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
                taken where nothing is said.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return self._client.send(
            bulk_insert(
                meeting_id,
                items=items,
                current=current,
                host_email=host_email,
            )
        )

    def search(
        self,
        meeting_id: str,
        *,
        emails: Sequence[str],
        page_size: int | None = None,
        current: bool | None = None,
        host_email: str | None = None,
        status: RegistrantStatus | str | None = None,
        order_by: RegistrantSortBy | str | None = None,
        order_type: RegistrantSortOrder | str | None = None,
        limit: int | None = None,
    ) -> Paginator[MeetingRegistrant]:
        """List those of several people who registered for a meeting.

        For its host and cohosts. The oldest first, where no order is given.

        Args:
            meeting_id: The meeting, which must be a series.
            emails: The people's addresses.
            page_size: How many registrants to give; it is not known how one gets more than these. Where not given, the
                most that there can be: 100.
            current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
                taken where nothing is said.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            status: Only registrants in this state.
            order_by: What registrants can be sorted by; by the time they registered where nothing is said.
            order_type: Whether a list goes up or down.
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            search(
                meeting_id,
                emails=emails,
                page_size=page_size,
                current=current,
                host_email=host_email,
                status=status,
                order_by=order_by,
                order_type=order_type,
                limit=limit,
            )
        )

    def approve(
        self,
        meeting_id: str,
        *,
        registrants: Sequence[RegistrantReference | Mapping[str, Any]],
        current: bool | None = None,
        host_email: str | None = None,
        send_email: bool | None = None,
    ) -> None:
        """Let registrants in.

        For host and cohosts of the meeting.

        Args:
            meeting_id: The meeting, which must be a series.
            registrants: Which registrants.
            current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
                taken where nothing is said.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            send_email: Whether the registrants get an e-mail, as is done where nothing is said.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return self._client.send(
            approve(
                meeting_id,
                registrants=registrants,
                current=current,
                host_email=host_email,
                send_email=send_email,
            )
        )

    def reject(
        self,
        meeting_id: str,
        *,
        registrants: Sequence[RegistrantReference | Mapping[str, Any]],
        current: bool | None = None,
        host_email: str | None = None,
        send_email: bool | None = None,
    ) -> None:
        """Turn registrants away.

        For host and cohosts of the meeting.

        Args:
            meeting_id: The meeting, which must be a series.
            registrants: Which registrants.
            current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
                taken where nothing is said.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            send_email: Whether the registrants get an e-mail, as is done where nothing is said.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return self._client.send(
            reject(
                meeting_id,
                registrants=registrants,
                current=current,
                host_email=host_email,
                send_email=send_email,
            )
        )

    def cancel(
        self,
        meeting_id: str,
        *,
        registrants: Sequence[RegistrantReference | Mapping[str, Any]],
        current: bool | None = None,
        host_email: str | None = None,
        send_email: bool | None = None,
    ) -> None:
        """Cancel the registration of registrants.

        For host and cohosts of the meeting.

        Args:
            meeting_id: The meeting, which must be a series.
            registrants: Which registrants.
            current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
                taken where nothing is said.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            send_email: Whether the registrants get an e-mail, as is done where nothing is said.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return self._client.send(
            cancel(
                meeting_id,
                registrants=registrants,
                current=current,
                host_email=host_email,
                send_email=send_email,
            )
        )

    def bulk_delete(
        self,
        meeting_id: str,
        *,
        registrants: Sequence[RegistrantReference | Mapping[str, Any]],
        current: bool | None = None,
        host_email: str | None = None,
        send_email: bool | None = None,
    ) -> None:
        """Delete several registrants.

        For host and cohosts of the meeting.

        Args:
            meeting_id: The meeting, which must be a series.
            registrants: Which registrants.
            current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
                taken where nothing is said.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            send_email: Whether the registrants get an e-mail, as is done where nothing is said.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return self._client.send(
            bulk_delete(
                meeting_id,
                registrants=registrants,
                current=current,
                host_email=host_email,
                send_email=send_email,
            )
        )

    def get(
        self,
        meeting_id: str,
        registrant_id: str,
        *,
        current: bool | None = None,
        host_email: str | None = None,
    ) -> MeetingRegistrant:
        """Show one registrant.

        What was said on registering, and whether the registrant is let in.

        Args:
            meeting_id: The meeting, which must be a series.
            registrant_id: The registrant.
            current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
                taken where nothing is said.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            get(
                meeting_id,
                registrant_id,
                current=current,
                host_email=host_email,
            )
        )

    def delete(
        self,
        meeting_id: str,
        registrant_id: str,
        *,
        current: bool | None = None,
        host_email: str | None = None,
    ) -> None:
        """Delete a registrant.

        For host and cohosts of the meeting.

        Args:
            meeting_id: The meeting, which must be a series.
            registrant_id: The registrant.
            current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
                taken where nothing is said.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return self._client.send(
            delete(
                meeting_id,
                registrant_id,
                current=current,
                host_email=host_email,
            )
        )


class AsyncMeetingRegistrants:
    """`webex.meeting_registrants`, or `webex.meetings.registrants`, of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    async def get_form(
        self,
        meeting_id: str,
        *,
        current: bool | None = None,
        host_email: str | None = None,
    ) -> MeetingRegistration:
        """Show the form by which people register for a meeting.

        What it asks for, and who is let in at once.

        Args:
            meeting_id: The meeting, which must be a series.
            current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
                taken where nothing is said.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return await self._client.send(
            get_form(
                meeting_id,
                current=current,
                host_email=host_email,
            )
        )

    async def update_form(
        self,
        meeting_id: str,
        *,
        host_email: str | None = None,
        auto_accept_request: bool | None = None,
        require_first_name: bool | None = None,
        require_last_name: bool | None = None,
        require_email: bool | None = None,
        require_job_title: bool | None = None,
        require_company_name: bool | None = None,
        require_address1: bool | None = None,
        require_address2: bool | None = None,
        require_city: bool | None = None,
        require_state: bool | None = None,
        require_zip_code: bool | None = None,
        require_country_region: bool | None = None,
        require_work_phone: bool | None = None,
        require_fax: bool | None = None,
        enabled_registration_id: bool | None = None,
        max_register_num: int | None = None,
        customized_questions: Sequence[RegistrationQuestion | Mapping[str, Any]] | None = None,
        rules: Sequence[RegistrationRule | Mapping[str, Any]] | None = None,
    ) -> MeetingRegistration:
        """Make or change the form by which people register for a meeting.

        Names and address are always asked for. A recurring meeting, or one without a password, can have no form.

        Args:
            meeting_id: The meeting, which must be a series.
            host_email: The host to act for; for administrators, and hosts of a site that they manage.
            auto_accept_request: Whether everybody is let in at once.
            require_first_name: Whether the first name is asked for, as it must be.
            require_last_name: Whether the last name is asked for, as it must be.
            require_email: Whether the address is asked for, as it must be.
            require_job_title: Whether it is asked what people are in their organization.
            require_company_name: Whether the organization is asked for.
            require_address1: Whether the first line of the postal address is asked for.
            require_address2: Whether the second line of the postal address is asked for.
            require_city: Whether the city is asked for.
            require_state: Whether the state is asked for.
            require_zip_code: Whether the postal code is asked for.
            require_country_region: Whether the country is asked for.
            require_work_phone: Whether the phone number is asked for.
            require_fax: Whether the fax number is asked for.
            enabled_registration_id: Whether each registrant of a webinar gets a number to join with.
            max_register_num: How many people may register for a meeting.
            customized_questions: Questions of the host's own.
            rules: Who is let in or turned away at once, by what they say in the standard fields.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return await self._client.send(
            update_form(
                meeting_id,
                host_email=host_email,
                auto_accept_request=auto_accept_request,
                require_first_name=require_first_name,
                require_last_name=require_last_name,
                require_email=require_email,
                require_job_title=require_job_title,
                require_company_name=require_company_name,
                require_address1=require_address1,
                require_address2=require_address2,
                require_city=require_city,
                require_state=require_state,
                require_zip_code=require_zip_code,
                require_country_region=require_country_region,
                require_work_phone=require_work_phone,
                require_fax=require_fax,
                enabled_registration_id=enabled_registration_id,
                max_register_num=max_register_num,
                customized_questions=customized_questions,
                rules=rules,
            )
        )

    async def delete_form(
        self,
        meeting_id: str,
        *,
        host_email: str | None = None,
    ) -> None:
        """Take the form away by which people register for a meeting.

        People then join without registering.

        Args:
            meeting_id: The meeting, which must be a series.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return await self._client.send(
            delete_form(
                meeting_id,
                host_email=host_email,
            )
        )

    def list(
        self,
        meeting_id: str,
        *,
        page_size: int | None = None,
        host_email: str | None = None,
        current: bool | None = None,
        email: str | None = None,
        registration_time_from: datetime | str | None = None,
        registration_time_to: datetime | str | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[MeetingRegistrant]:
        """List who registered for a meeting.

        For its host and cohosts. With one of the two times it is the 7 days after or before it; the two may be 90
        days apart.

        Args:
            meeting_id: The meeting, which must be a series.
            page_size: How many registrants to give; it is not known how one gets more than these. Where not given, the
                most that there can be: 100.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
                taken where nothing is said.
            email: Only the registrant with this address.
            registration_time_from: Only who registered from this time on.
            registration_time_to: Only who registered before this time.
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            list(
                meeting_id,
                page_size=page_size,
                host_email=host_email,
                current=current,
                email=email,
                registration_time_from=registration_time_from,
                registration_time_to=registration_time_to,
                limit=limit,
            )
        )

    async def create(
        self,
        meeting_id: str,
        *,
        first_name: str,
        last_name: str,
        email: str,
        current: bool | None = None,
        host_email: str | None = None,
        send_email: bool | None = None,
        job_title: str | None = None,
        company_name: str | None = None,
        address1: str | None = None,
        address2: str | None = None,
        city: str | None = None,
        state: str | None = None,
        zip_code: str | int | None = None,
        country_region: str | None = None,
        work_phone: str | None = None,
        fax: str | None = None,
        customized_questions: Sequence[RegistrantAnswers | Mapping[str, Any]] | None = None,
    ) -> MeetingRegistrant:
        """Register somebody for a meeting.

        Only where the meeting has a form, which says what must be given.

        Args:
            meeting_id: The meeting, which must be a series.
            first_name: The first name.
            last_name: The last name.
            email: The address.
            current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
                taken where nothing is said.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            send_email: Whether the registrant gets an e-mail, as is done where nothing is said.
            job_title: What the person is in the organization.
            company_name: The organization.
            address1: The first line of the postal address.
            address2: The second line of the postal address.
            city: The city.
            state: The state.
            zip_code: The postal code, which may be a number.
            country_region: The country, in words.
            work_phone: The phone number.
            fax: The fax number.
            customized_questions: What was answered to the host's own questions.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return await self._client.send(
            create(
                meeting_id,
                first_name=first_name,
                last_name=last_name,
                email=email,
                current=current,
                host_email=host_email,
                send_email=send_email,
                job_title=job_title,
                company_name=company_name,
                address1=address1,
                address2=address2,
                city=city,
                state=state,
                zip_code=zip_code,
                country_region=country_region,
                work_phone=work_phone,
                fax=fax,
                customized_questions=customized_questions,
            )
        )

    async def bulk_insert(
        self,
        meeting_id: str,
        *,
        items: Sequence[NewMeetingRegistrant | Mapping[str, Any]],
        current: bool | None = None,
        host_email: str | None = None,
    ) -> builtins.list[MeetingRegistrant]:
        """Register several people for a meeting.

        Only where the meeting has a form, which says what must be given.

        Args:
            meeting_id: The meeting, which must be a series.
            items: Whom to register.
            current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
                taken where nothing is said.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return await self._client.send(
            bulk_insert(
                meeting_id,
                items=items,
                current=current,
                host_email=host_email,
            )
        )

    def search(
        self,
        meeting_id: str,
        *,
        emails: Sequence[str],
        page_size: int | None = None,
        current: bool | None = None,
        host_email: str | None = None,
        status: RegistrantStatus | str | None = None,
        order_by: RegistrantSortBy | str | None = None,
        order_type: RegistrantSortOrder | str | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[MeetingRegistrant]:
        """List those of several people who registered for a meeting.

        For its host and cohosts. The oldest first, where no order is given.

        Args:
            meeting_id: The meeting, which must be a series.
            emails: The people's addresses.
            page_size: How many registrants to give; it is not known how one gets more than these. Where not given, the
                most that there can be: 100.
            current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
                taken where nothing is said.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            status: Only registrants in this state.
            order_by: What registrants can be sorted by; by the time they registered where nothing is said.
            order_type: Whether a list goes up or down.
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            search(
                meeting_id,
                emails=emails,
                page_size=page_size,
                current=current,
                host_email=host_email,
                status=status,
                order_by=order_by,
                order_type=order_type,
                limit=limit,
            )
        )

    async def approve(
        self,
        meeting_id: str,
        *,
        registrants: Sequence[RegistrantReference | Mapping[str, Any]],
        current: bool | None = None,
        host_email: str | None = None,
        send_email: bool | None = None,
    ) -> None:
        """Let registrants in.

        For host and cohosts of the meeting.

        Args:
            meeting_id: The meeting, which must be a series.
            registrants: Which registrants.
            current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
                taken where nothing is said.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            send_email: Whether the registrants get an e-mail, as is done where nothing is said.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return await self._client.send(
            approve(
                meeting_id,
                registrants=registrants,
                current=current,
                host_email=host_email,
                send_email=send_email,
            )
        )

    async def reject(
        self,
        meeting_id: str,
        *,
        registrants: Sequence[RegistrantReference | Mapping[str, Any]],
        current: bool | None = None,
        host_email: str | None = None,
        send_email: bool | None = None,
    ) -> None:
        """Turn registrants away.

        For host and cohosts of the meeting.

        Args:
            meeting_id: The meeting, which must be a series.
            registrants: Which registrants.
            current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
                taken where nothing is said.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            send_email: Whether the registrants get an e-mail, as is done where nothing is said.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return await self._client.send(
            reject(
                meeting_id,
                registrants=registrants,
                current=current,
                host_email=host_email,
                send_email=send_email,
            )
        )

    async def cancel(
        self,
        meeting_id: str,
        *,
        registrants: Sequence[RegistrantReference | Mapping[str, Any]],
        current: bool | None = None,
        host_email: str | None = None,
        send_email: bool | None = None,
    ) -> None:
        """Cancel the registration of registrants.

        For host and cohosts of the meeting.

        Args:
            meeting_id: The meeting, which must be a series.
            registrants: Which registrants.
            current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
                taken where nothing is said.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            send_email: Whether the registrants get an e-mail, as is done where nothing is said.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return await self._client.send(
            cancel(
                meeting_id,
                registrants=registrants,
                current=current,
                host_email=host_email,
                send_email=send_email,
            )
        )

    async def bulk_delete(
        self,
        meeting_id: str,
        *,
        registrants: Sequence[RegistrantReference | Mapping[str, Any]],
        current: bool | None = None,
        host_email: str | None = None,
        send_email: bool | None = None,
    ) -> None:
        """Delete several registrants.

        For host and cohosts of the meeting.

        Args:
            meeting_id: The meeting, which must be a series.
            registrants: Which registrants.
            current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
                taken where nothing is said.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            send_email: Whether the registrants get an e-mail, as is done where nothing is said.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return await self._client.send(
            bulk_delete(
                meeting_id,
                registrants=registrants,
                current=current,
                host_email=host_email,
                send_email=send_email,
            )
        )

    async def get(
        self,
        meeting_id: str,
        registrant_id: str,
        *,
        current: bool | None = None,
        host_email: str | None = None,
    ) -> MeetingRegistrant:
        """Show one registrant.

        What was said on registering, and whether the registrant is let in.

        Args:
            meeting_id: The meeting, which must be a series.
            registrant_id: The registrant.
            current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
                taken where nothing is said.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return await self._client.send(
            get(
                meeting_id,
                registrant_id,
                current=current,
                host_email=host_email,
            )
        )

    async def delete(
        self,
        meeting_id: str,
        registrant_id: str,
        *,
        current: bool | None = None,
        host_email: str | None = None,
    ) -> None:
        """Delete a registrant.

        For host and cohosts of the meeting.

        Args:
            meeting_id: The meeting, which must be a series.
            registrant_id: The registrant.
            current: Of a series, take the one meeting that is on, or comes next, in place of the whole series, which is
                taken where nothing is said.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return await self._client.send(
            delete(
                meeting_id,
                registrant_id,
                current=current,
                host_email=host_email,
            )
        )
