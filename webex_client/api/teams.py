# Generated from spec/teams.yaml by generator; change the spec.
"""Webex teams: operations. A team is a group of people with rooms of its own, which everybody in the team may find
and join. People are put into a team through its memberships.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..models.teams import Team
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

if TYPE_CHECKING:
    from .team_memberships import AsyncTeamMemberships, TeamMemberships

__all__ = ["AsyncTeams", "Teams", "create", "delete", "get", "list", "update"]


def list(
    *,
    page_size: int | None = None,
    limit: int | None = None,
) -> PagedOperation[Team]:
    """List the teams one is in.

    Args:
        page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not a
            total: later pages follow.
        limit: How many entries to give in all, over all pages; every one if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:teams_read` or `spark-compliance:teams_read`.
    """
    return PagedOperation(
        id="teams.list",
        method="GET",
        path="teams",
        query=query(
            {
                "max": page_size,
            }
        ),
        returns=Many(Team),
        pagination="link",
        limit=limit,
    )


def create(
    *,
    name: str,
    description: str | None = None,
) -> Operation[Team]:
    """Create a team.

    Whoever creates a team becomes its first member.

    Args:
        name: The name people see.
        description: What the team is for.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:teams_write`.
    """
    return Operation(
        id="teams.create",
        method="POST",
        path="teams",
        body=json_body(
            {
                "name": name,
                "description": description,
            }
        ),
        returns=One(Team),
    )


def get(
    team_id: str,
) -> Operation[Team]:
    """Show one team.

    Args:
        team_id: The team.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:teams_read` or `spark-compliance:teams_read`.
    """
    return Operation(
        id="teams.get",
        method="GET",
        path=f"teams/{segment('team_id', team_id)}",
        returns=One(Team),
    )


def update(
    team_id: str,
    *,
    name: str,
    description: str | None = None,
) -> Operation[Team]:
    """Change a team.

    The name is always set, so give the present one where it is to stay.

    Args:
        team_id: The team.
        name: The name people see.
        description: What the team is for.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:teams_write`.
    """
    return Operation(
        id="teams.update",
        method="PUT",
        path=f"teams/{segment('team_id', team_id)}",
        body=json_body(
            {
                "name": name,
                "description": description,
            }
        ),
        returns=One(Team),
    )


def delete(
    team_id: str,
) -> Operation[None]:
    """Delete a team.

    Args:
        team_id: The team.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark:teams_write`.
    """
    return Operation(
        id="teams.delete",
        method="DELETE",
        path=f"teams/{segment('team_id', team_id)}",
        returns=Nothing(),
    )


class Teams:
    """`webex.teams` of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    @property
    def memberships(self) -> TeamMemberships:
        """A team membership is one person's place in one team. Adding somebody to a team, making a moderator and
        removing somebody are creating, changing and deleting a team membership.
        """
        from .team_memberships import TeamMemberships

        return TeamMemberships(self._client)

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> Paginator[Team]:
        """List the teams one is in.

        Args:
            page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not
                a total: later pages follow.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:teams_read` or `spark-compliance:teams_read`.
        """
        return self._client.send(
            list(
                page_size=page_size,
                limit=limit,
            )
        )

    def create(
        self,
        *,
        name: str,
        description: str | None = None,
    ) -> Team:
        """Create a team.

        Whoever creates a team becomes its first member.

        Args:
            name: The name people see.
            description: What the team is for.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:teams_write`.
        """
        return self._client.send(
            create(
                name=name,
                description=description,
            )
        )

    def get(
        self,
        team_id: str,
    ) -> Team:
        """Show one team.

        Args:
            team_id: The team.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:teams_read` or `spark-compliance:teams_read`.
        """
        return self._client.send(
            get(
                team_id,
            )
        )

    def update(
        self,
        team_id: str,
        *,
        name: str,
        description: str | None = None,
    ) -> Team:
        """Change a team.

        The name is always set, so give the present one where it is to stay.

        Args:
            team_id: The team.
            name: The name people see.
            description: What the team is for.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:teams_write`.
        """
        return self._client.send(
            update(
                team_id,
                name=name,
                description=description,
            )
        )

    def delete(
        self,
        team_id: str,
    ) -> None:
        """Delete a team.

        Args:
            team_id: The team.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:teams_write`.
        """
        return self._client.send(
            delete(
                team_id,
            )
        )


class AsyncTeams:
    """`webex.teams` of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    @property
    def memberships(self) -> AsyncTeamMemberships:
        """A team membership is one person's place in one team. Adding somebody to a team, making a moderator and
        removing somebody are creating, changing and deleting a team membership.
        """
        from .team_memberships import AsyncTeamMemberships

        return AsyncTeamMemberships(self._client)

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[Team]:
        """List the teams one is in.

        Args:
            page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not
                a total: later pages follow.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:teams_read` or `spark-compliance:teams_read`.
        """
        return self._client.send(
            list(
                page_size=page_size,
                limit=limit,
            )
        )

    async def create(
        self,
        *,
        name: str,
        description: str | None = None,
    ) -> Team:
        """Create a team.

        Whoever creates a team becomes its first member.

        Args:
            name: The name people see.
            description: What the team is for.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:teams_write`.
        """
        return await self._client.send(
            create(
                name=name,
                description=description,
            )
        )

    async def get(
        self,
        team_id: str,
    ) -> Team:
        """Show one team.

        Args:
            team_id: The team.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:teams_read` or `spark-compliance:teams_read`.
        """
        return await self._client.send(
            get(
                team_id,
            )
        )

    async def update(
        self,
        team_id: str,
        *,
        name: str,
        description: str | None = None,
    ) -> Team:
        """Change a team.

        The name is always set, so give the present one where it is to stay.

        Args:
            team_id: The team.
            name: The name people see.
            description: What the team is for.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:teams_write`.
        """
        return await self._client.send(
            update(
                team_id,
                name=name,
                description=description,
            )
        )

    async def delete(
        self,
        team_id: str,
    ) -> None:
        """Delete a team.

        Args:
            team_id: The team.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark:teams_write`.
        """
        return await self._client.send(
            delete(
                team_id,
            )
        )
