"""What answers each operation, and the operations there are beside those of the contract."""

from __future__ import annotations

from collections.abc import Mapping

from .call import Handler
from .resources import (
    access_tokens,
    admin_audit_events,
    attachment_actions,
    conference,
    contents,
    events,
    groups,
    guests,
    licenses,
    meeting_breakout_sessions,
    meeting_interpreters,
    meeting_invitation_sources,
    meeting_invitees,
    meeting_registrants,
    meeting_session_types,
    meeting_surveys,
    meeting_templates,
    meeting_tracking_codes,
    meetings,
    memberships,
    messages,
    organizations,
    people,
    recordings,
    roles,
    room_tabs,
    rooms,
    service_apps,
    sign_in_pages,
    team_memberships,
    teams,
    webhooks,
)

__all__ = ["HANDLERS", "OTHER_OPERATIONS"]

HANDLERS: Mapping[str, Handler] = {
    **access_tokens.HANDLERS,
    **admin_audit_events.HANDLERS,
    **attachment_actions.HANDLERS,
    **conference.HANDLERS,
    **contents.HANDLERS,
    **events.HANDLERS,
    **groups.HANDLERS,
    **guests.HANDLERS,
    **licenses.HANDLERS,
    **meeting_breakout_sessions.HANDLERS,
    **meeting_interpreters.HANDLERS,
    **meeting_invitation_sources.HANDLERS,
    **meeting_invitees.HANDLERS,
    **meeting_registrants.HANDLERS,
    **meeting_session_types.HANDLERS,
    **meeting_surveys.HANDLERS,
    **meeting_templates.HANDLERS,
    **meeting_tracking_codes.HANDLERS,
    **meetings.HANDLERS,
    **memberships.HANDLERS,
    **messages.HANDLERS,
    **organizations.HANDLERS,
    **people.HANDLERS,
    **recordings.HANDLERS,
    **roles.HANDLERS,
    **room_tabs.HANDLERS,
    **rooms.HANDLERS,
    **service_apps.HANDLERS,
    **sign_in_pages.HANDLERS,
    **team_memberships.HANDLERS,
    **teams.HANDLERS,
    **webhooks.HANDLERS,
}

OTHER_OPERATIONS = [*recordings.OPERATIONS, *sign_in_pages.OPERATIONS]
"""What the contract does not describe: where recordings say that their files are, and pages that browsers open."""
