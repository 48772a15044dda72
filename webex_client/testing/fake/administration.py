"""What administrators have to do with: roles, licenses, groups, and the log of what they did."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID, uuid5

from ...errors import ArgumentError
from .call import Call
from .errors import Refusal
from .ids import key_of, public_id
from .tables import Json, Table

__all__ = [
    "ANY_ADMINISTRATOR",
    "COMPLIANCE_OFFICER",
    "FULL_ADMINISTRATOR",
    "PEOPLE_ADMINISTRATORS",
    "PREFERRED_SITE",
    "Administration",
    "is_administrator",
    "refuse_others",
    "refuse_other_organizations",
    "role_id",
]

_ROLES = {
    "id_full_admin": "Full Administrator",
    "id_readonly_admin": "Read-only Administrator",
    "id_user_admin": "User Administrator",
    "id_device_admin": "Device Administrator",
    "id_compliance_officer": "Compliance Officer",
}
_IDS = {key: public_id("ROLE", key) for key in _ROLES}

FULL_ADMINISTRATOR = _IDS["id_full_admin"]
"""The role that may do everything."""

COMPLIANCE_OFFICER = _IDS["id_compliance_officer"]
"""The role that sees what others wrote, and administers nothing."""

PEOPLE_ADMINISTRATORS = frozenset({FULL_ADMINISTRATOR, _IDS["id_user_admin"]})
"""The roles that may change people, their licenses and their groups."""

ANY_ADMINISTRATOR = frozenset(_IDS.values()) - {COMPLIANCE_OFFICER}
"""The roles that may look."""

PREFERRED_SITE = "example.webex.com"
"""Where everybody's meetings and recordings are, as long as nothing else is said."""

_MEETING_SITE = {"siteUrl": PREFERRED_SITE, "siteType": "Control Hub managed site"}
_LICENSES: tuple[tuple[str, str, int, Json], ...] = (
    ("MS", "Messaging", 100, {}),
    ("EE", "Meeting - Webex Meetings Suite", 50, _MEETING_SITE),
    ("BCSTD", "Webex Calling - Professional", 10, {}),
    ("BCBAS", "Webex Calling - Standard", 10, {}),
)
_CALLING = "Webex Calling"


class Administration:
    """The roles there are, the licenses an organization has bought, its groups, and what was done, oldest first.

    Who holds a role or a license is told by `roles` and `licenses` of the person.
    """

    def __init__(self, organization_id: str) -> None:
        key = key_of(organization_id)
        self.roles = Table()
        for role, name in _ROLES.items():
            self.roles.add({"id": _IDS[role], "name": name})
        self.licenses = Table()
        for kind, name, units, site in _LICENSES:
            license_key = f"{key}:{kind}_{uuid5(UUID(key), kind)}"
            self.licenses.add(
                {
                    "id": public_id("LICENSE", license_key),
                    "name": name,
                    "totalUnits": units,
                    "subscriptionId": "Sub-fake26",
                    **site,
                }
            )
        self.groups = Table()
        self.members: dict[str, dict[str, None]] = {}
        """Who is in each group, by person id, in the order they came. Some may have been deleted since."""
        self.events: list[Json] = []

    @property
    def sites(self) -> set[str]:
        """The meeting sites the licenses are for."""
        return {row["siteUrl"] for row in self.licenses if "siteUrl" in row}

    @staticmethod
    def is_calling(row: Json) -> bool:
        """Whether who holds the license has a telephone."""
        return str(row["name"]).startswith(_CALLING)


def role_id(role: str) -> str:
    """The id of a role given by its id, its name ("Full Administrator") or its key ("id_full_admin").

    Raises `ArgumentError` where there is none.
    """
    for key, name in _ROLES.items():
        if role in (key, name, _IDS[key]):
            return _IDS[key]
    raise ArgumentError(f"role={role!r}: one of {', '.join(_ROLES.values())} is needed")


def is_administrator(person: Json, roles: Collection[str] = ANY_ADMINISTRATOR) -> bool:
    """Whether a person has one of the roles."""
    return not set(roles).isdisjoint(person.get("roles", []))


def refuse_others(call: Call, roles: Collection[str] = ANY_ADMINISTRATOR) -> None:
    """Raise a `Refusal` unless the caller has one of the roles."""
    if not is_administrator(call.caller, roles):
        raise Refusal(403, "Only administrators may do this.")


def refuse_other_organizations(call: Call, organization_id: object) -> None:
    """Raise a `Refusal` for the id of any organization but the one there is; None is that one as well."""
    if organization_id not in (None, call.organization.id):
        raise Refusal(403, "This organization is not managed by the caller's.")
