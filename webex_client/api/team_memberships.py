# Generated from spec/team_memberships.yaml by generator; change the spec.
"""Webex team memberships: operations. A team membership is one person's place in one team. Adding somebody to a
team, making a moderator and removing somebody are creating, changing and deleting a team membership.
"""

from __future__ import annotations

from ..models.team_memberships import TeamMembership
from ..operation import (
    Operation,
    PagedOperation,
    json_body,
    query,
    segment,
)
from ..pagination import AsyncPaginator, Paginator
from ..results import Many, Nothing, One
from ..sender import AsyncSender, Sender

__all__ = ["AsyncTeamMemberships", "TeamMemberships", "create", "delete", "get", "list", "update"]


def list(
    *,
    team_id: str,
    page_size: int | None = None,
    limit: int | None = None,
) -> PagedOperation[TeamMembership]:
    """List the memberships of a team.

    Args:
        team_id: The team whose memberships to list.
        page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not a
            total: later pages follow.
        limit: How many entries to give in all, over all pages; every one if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:team_memberships_read` or `spark-compliance:team_memberships_read`.
    """
    return PagedOperation(
        id="team_memberships.list",
        method="GET",
        path="team/memberships",
        query=query(
            {
                "teamId": team_id,
                "max": page_size,
            }
        ),
        returns=Many(TeamMembership),
        pagination="link",
        limit=limit,
    )


def create(
    *,
    team_id: str,
    person_id: str | None = None,
    person_email: str | None = None,
    is_moderator: bool | None = None,
) -> Operation[TeamMembership]:
    """Add somebody to a team.

    One of `person_id` and `person_email` is needed.

    Args:
        team_id: The team.
        person_id: The person, by id.
        person_email: The person, by address.
        is_moderator: Make the person a moderator of the team.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:team_memberships_write` or `spark-compliance:team_memberships_write`.
    """
    return Operation(
        id="team_memberships.create",
        method="POST",
        path="team/memberships",
        body=json_body(
            {
                "teamId": team_id,
                "personId": person_id,
                "personEmail": person_email,
                "isModerator": is_moderator,
            }
        ),
        returns=One(TeamMembership),
    )


def get(
    membership_id: str,
) -> Operation[TeamMembership]:
    """Show one team membership.

    Args:
        membership_id: The team membership.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:team_memberships_read` or `spark-compliance:team_memberships_read`.
    """
    return Operation(
        id="team_memberships.get",
        method="GET",
        path=f"team/memberships/{segment('membership_id', membership_id)}",
        returns=One(TeamMembership),
    )


def update(
    membership_id: str,
    *,
    is_moderator: bool,
) -> Operation[TeamMembership]:
    """Make somebody a moderator of a team, or no longer one.

    Args:
        membership_id: The team membership.
        is_moderator: Whether the person is to be a moderator of the team.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:team_memberships_write` or `spark-compliance:team_memberships_write`.
    """
    return Operation(
        id="team_memberships.update",
        method="PUT",
        path=f"team/memberships/{segment('membership_id', membership_id)}",
        body=json_body(
            {
                "isModerator": is_moderator,
            }
        ),
        returns=One(TeamMembership),
    )


def delete(
    membership_id: str,
) -> Operation[None]:
    """Remove somebody from a team.

    The last moderator of a team cannot be removed; make somebody else a moderator first.

    Args:
        membership_id: The team membership.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:team_memberships_write` or `spark-compliance:team_memberships_write`.
    """
    return Operation(
        id="team_memberships.delete",
        method="DELETE",
        path=f"team/memberships/{segment('membership_id', membership_id)}",
        returns=Nothing(),
    )


class TeamMemberships:
    """`webex.team_memberships`, or `webex.teams.memberships`, of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def list(
        self,
        *,
        team_id: str,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> Paginator[TeamMembership]:
        """List the memberships of a team.

        Args:
            team_id: The team whose memberships to list.
            page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not
                a total: later pages follow.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:team_memberships_read` or `spark-compliance:team_memberships_read`.
        """
        return self._client.send(
            list(
                team_id=team_id,
                page_size=page_size,
                limit=limit,
            )
        )

    def create(
        self,
        *,
        team_id: str,
        person_id: str | None = None,
        person_email: str | None = None,
        is_moderator: bool | None = None,
    ) -> TeamMembership:
        """Add somebody to a team.

        One of `person_id` and `person_email` is needed.

        Args:
            team_id: The team.
            person_id: The person, by id.
            person_email: The person, by address.
            is_moderator: Make the person a moderator of the team.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:team_memberships_write` or `spark-compliance:team_memberships_write`.
        """
        return self._client.send(
            create(
                team_id=team_id,
                person_id=person_id,
                person_email=person_email,
                is_moderator=is_moderator,
            )
        )

    def get(
        self,
        membership_id: str,
    ) -> TeamMembership:
        """Show one team membership.

        Args:
            membership_id: The team membership.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:team_memberships_read` or `spark-compliance:team_memberships_read`.
        """
        return self._client.send(
            get(
                membership_id,
            )
        )

    def update(
        self,
        membership_id: str,
        *,
        is_moderator: bool,
    ) -> TeamMembership:
        """Make somebody a moderator of a team, or no longer one.

        Args:
            membership_id: The team membership.
            is_moderator: Whether the person is to be a moderator of the team.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:team_memberships_write` or `spark-compliance:team_memberships_write`.
        """
        return self._client.send(
            update(
                membership_id,
                is_moderator=is_moderator,
            )
        )

    def delete(
        self,
        membership_id: str,
    ) -> None:
        """Remove somebody from a team.

        The last moderator of a team cannot be removed; make somebody else a moderator first.

        Args:
            membership_id: The team membership.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:team_memberships_write` or `spark-compliance:team_memberships_write`.
        """
        return self._client.send(
            delete(
                membership_id,
            )
        )


class AsyncTeamMemberships:
    """`webex.team_memberships`, or `webex.teams.memberships`, of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    def list(
        self,
        *,
        team_id: str,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[TeamMembership]:
        """List the memberships of a team.

        Args:
            team_id: The team whose memberships to list.
            page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not
                a total: later pages follow.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:team_memberships_read` or `spark-compliance:team_memberships_read`.
        """
        return self._client.send(
            list(
                team_id=team_id,
                page_size=page_size,
                limit=limit,
            )
        )

    async def create(
        self,
        *,
        team_id: str,
        person_id: str | None = None,
        person_email: str | None = None,
        is_moderator: bool | None = None,
    ) -> TeamMembership:
        """Add somebody to a team.

        One of `person_id` and `person_email` is needed.

        Args:
            team_id: The team.
            person_id: The person, by id.
            person_email: The person, by address.
            is_moderator: Make the person a moderator of the team.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:team_memberships_write` or `spark-compliance:team_memberships_write`.
        """
        return await self._client.send(
            create(
                team_id=team_id,
                person_id=person_id,
                person_email=person_email,
                is_moderator=is_moderator,
            )
        )

    async def get(
        self,
        membership_id: str,
    ) -> TeamMembership:
        """Show one team membership.

        Args:
            membership_id: The team membership.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:team_memberships_read` or `spark-compliance:team_memberships_read`.
        """
        return await self._client.send(
            get(
                membership_id,
            )
        )

    async def update(
        self,
        membership_id: str,
        *,
        is_moderator: bool,
    ) -> TeamMembership:
        """Make somebody a moderator of a team, or no longer one.

        Args:
            membership_id: The team membership.
            is_moderator: Whether the person is to be a moderator of the team.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:team_memberships_write` or `spark-compliance:team_memberships_write`.
        """
        return await self._client.send(
            update(
                membership_id,
                is_moderator=is_moderator,
            )
        )

    async def delete(
        self,
        membership_id: str,
    ) -> None:
        """Remove somebody from a team.

        The last moderator of a team cannot be removed; make somebody else a moderator first.

        Args:
            membership_id: The team membership.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:team_memberships_write` or `spark-compliance:team_memberships_write`.
        """
        return await self._client.send(
            delete(
                membership_id,
            )
        )
