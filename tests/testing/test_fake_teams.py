"""Teams of the fake, and who is in them."""

from __future__ import annotations

from base64 import b64decode

from refusals import NOBODY, refused

from webex_client import WebexClient
from webex_client.testing import FakeWebex


def test_whoever_creates_a_team_is_its_moderator(fake: FakeWebex, webex: WebexClient) -> None:
    team = webex.teams.create(name="Project Alpha", description="The first")

    assert (team.name, team.description) == ("Project Alpha", "The first")
    assert [(place.person_id, place.is_moderator) for place in webex.team_memberships.list(team_id=team.id)] == [
        (fake.me.id, True)
    ]
    assert [team.name for team in webex.teams.list()] == ["Project Alpha"]


def test_an_address_nobody_has_is_invited_to_the_team(webex: WebexClient) -> None:
    team = webex.teams.create(name="Project Alpha")

    place = webex.team_memberships.create(team_id=team.id, person_email="new@example.com")

    assert (place.person_email, place.person_display_name) == ("new@example.com", "new@example.com")
    person = webex.people.list(email="new@example.com").first()
    assert person is not None
    assert (person.id, person.status, person.invite_pending) == (place.person_id, "pending", True)


def test_nobody_is_in_a_team_twice(webex: WebexClient) -> None:
    team = webex.teams.create(name="Project Alpha")
    webex.team_memberships.create(team_id=team.id, person_email="ada@example.com")

    with refused(409):
        webex.team_memberships.create(team_id=team.id, person_email="ADA@example.com")
    assert len(webex.team_memberships.list(team_id=team.id).all()) == 2


def test_a_team_membership_can_be_read_changed_and_deleted(webex: WebexClient) -> None:
    team = webex.teams.create(name="Project Alpha")
    place = webex.team_memberships.create(team_id=team.id, person_email="ada@example.com")
    assert (place.is_moderator, webex.team_memberships.get(place.id)) == (False, place)

    assert webex.team_memberships.update(place.id, is_moderator=True).is_moderator is True
    webex.team_memberships.delete(place.id)
    with refused(404):
        webex.team_memberships.get(place.id)
    assert len(webex.team_memberships.list(team_id=team.id).all()) == 1


def test_the_last_moderator_stays_in_the_team(webex: WebexClient) -> None:
    team = webex.teams.create(name="Project Alpha")
    mine = webex.team_memberships.list(team_id=team.id).first()
    other = webex.team_memberships.create(team_id=team.id, person_email="ada@example.com")
    assert mine is not None

    with refused(403):
        webex.team_memberships.delete(mine.id)
    webex.team_memberships.update(other.id, is_moderator=True)
    webex.team_memberships.delete(mine.id)


def test_the_key_of_a_team_membership_is_the_person_and_the_team(webex: WebexClient) -> None:
    team = webex.teams.create(name="Project Alpha")
    place = webex.team_memberships.create(team_id=team.id, person_email="ada@example.com")
    assert place.person_id is not None

    def key(identifier: str) -> str:
        return b64decode(identifier + "==").decode().rpartition("/")[2]

    assert b64decode(place.id + "==").startswith(b"ciscospark://us/TEAM_MEMBERSHIP/")
    assert key(place.id) == f"{key(place.person_id)}:{key(team.id)}"


def test_a_team_is_there_for_those_in_it_alone(fake: FakeWebex, webex: WebexClient) -> None:
    team = webex.teams.create(name="Project Alpha")
    place = webex.team_memberships.list(team_id=team.id).first()
    assert place is not None
    fake.add_person("ada@example.com", token="ada")
    hers = fake.client(access_token="ada")

    assert hers.teams.list().all() == []
    with refused(404):
        hers.teams.get(team.id)
    with refused(404):
        hers.teams.delete(team.id)
    with refused(404):
        hers.team_memberships.list(team_id=team.id).all()
    with refused(404):
        hers.team_memberships.get(place.id)
    with refused(404):
        hers.rooms.create(title="Dev Room", team_id=team.id)


def test_rooms_of_a_team_are_open_to_the_team(fake: FakeWebex, webex: WebexClient) -> None:
    team = webex.teams.create(name="Project Alpha")
    ada = fake.add_person("ada@example.com", token="ada")
    webex.team_memberships.create(team_id=team.id, person_id=ada.id)
    room = webex.rooms.create(title="Dev Room", team_id=team.id)
    hers = fake.client(access_token="ada")

    assert hers.rooms.get(room.id).title == "Dev Room"
    assert hers.rooms.list().all() == []
    with refused(404):
        hers.messages.create(room_id=room.id, text="hello")
    with refused(403):
        hers.memberships.create(room_id=room.id, person_email="friend@example.com")
    hers.memberships.create(room_id=room.id, person_id=ada.id)
    assert hers.messages.create(room_id=room.id, text="hello").person_id == ada.id


def test_of_a_locked_room_the_team_sees_the_moderators(fake: FakeWebex, webex: WebexClient) -> None:
    team = webex.teams.create(name="Project Alpha")
    ada = fake.add_person("ada@example.com", token="ada")
    webex.team_memberships.create(team_id=team.id, person_id=ada.id)
    room = webex.rooms.create(title="Dev Room", team_id=team.id, is_locked=True)
    webex.memberships.create(room_id=room.id, person_email="grace@example.com")

    places = fake.client(access_token="ada").memberships.list(room_id=room.id).all()
    assert [place.person_id for place in places] == [fake.me.id]


def test_a_team_is_renamed(webex: WebexClient) -> None:
    team = webex.teams.create(name="Project Alpha", description="The first")

    assert webex.teams.update(team.id, name="Project Beta").name == "Project Beta"
    assert webex.teams.get(team.id).description == "The first"
    with refused(400):
        webex.teams.update(team.id, name=" ")
    with refused(400):
        webex.teams.create(name="")


def test_a_deleted_team_takes_its_rooms_and_memberships_along(webex: WebexClient) -> None:
    team = webex.teams.create(name="Project Alpha")
    room = webex.rooms.create(title="Dev Room", team_id=team.id)
    elsewhere = webex.rooms.create(title="Elsewhere")
    archived = webex.rooms.create(title="Old", team_id=team.id)
    webex.rooms.delete(archived.id)

    webex.teams.delete(team.id)

    for gone in (room, archived):
        with refused(404):
            webex.rooms.get(gone.id)
    with refused(404):
        webex.teams.get(team.id)
    with refused(404):
        webex.team_memberships.list(team_id=team.id).all()
    assert [room.id for room in webex.rooms.list()] == [elsewhere.id]


def test_unknown_teams_and_people_are_not_found(webex: WebexClient) -> None:
    team = webex.teams.create(name="Project Alpha")

    with refused(404):
        webex.teams.get(NOBODY)
    with refused(404):
        webex.team_memberships.create(team_id=NOBODY, person_email="ada@example.com")
    with refused(404):
        webex.team_memberships.create(team_id=team.id, person_id=NOBODY)
    with refused(404):
        webex.team_memberships.create(team_id=team.id, person_email="no address")
    with refused(400):
        webex.team_memberships.create(team_id=team.id)
    with refused(400, "teamId"):
        webex.request("GET", "/team/memberships")
