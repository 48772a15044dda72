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
    memberships,
    messages,
    organizations,
    people,
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
    **memberships.HANDLERS,
    **messages.HANDLERS,
    **organizations.HANDLERS,
    **people.HANDLERS,
    **roles.HANDLERS,
    **room_tabs.HANDLERS,
    **rooms.HANDLERS,
    **service_apps.HANDLERS,
    **sign_in_pages.HANDLERS,
    **team_memberships.HANDLERS,
    **teams.HANDLERS,
    **webhooks.HANDLERS,
}

OTHER_OPERATIONS = [*contents.OPERATIONS, *sign_in_pages.OPERATIONS]
"""What the contract does not describe: messages tell the addresses of files, and browsers open pages."""
