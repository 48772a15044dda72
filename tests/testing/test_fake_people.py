"""People of the fake: who may look up whom, and what administrators may do."""

from __future__ import annotations

import pytest
from refusals import NOBODY, refused

from webex_client import RetryPolicy, WebexClient
from webex_client.testing import FakeWebex

ADA = "ada.lovelace@example.com"
READ_ONLY = {"id", "created", "lastModified", "status", "invitePending", "type"}
"""What Webex tells of a person and nobody sets."""


def test_me_is_who_the_token_belongs_to(fake: FakeWebex, webex: WebexClient) -> None:
    bot = fake.add_person("bot@example.com", display_name="Release Bot", type="bot", token="bot-token")

    assert webex.people.me().id == fake.me.id
    me = fake.client(access_token="bot-token").people.me()
    assert (me.id, me.type, me.display_name, me.emails) == (bot.id, "bot", "Release Bot", ["bot@example.com"])


@pytest.mark.parametrize("token", ["wrong", "fake-token-2", "fake-toke"])
def test_a_token_that_is_nobodys_is_refused(fake: FakeWebex, token: str) -> None:
    with refused(401):
        fake.client(access_token=token).people.me()


def test_no_token_at_all_is_refused(fake: FakeWebex) -> None:
    from webex_client import Request

    answer = fake.transport().send(Request("GET", "https://webexapis.com/v1/people/me"))
    assert answer.status == 401


def test_a_person_is_found_by_address_in_any_case(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.add_person(ADA, display_name="Ada Lovelace")

    assert [person.id for person in webex.people.list(email=ADA.upper())] == [ada.id]
    assert webex.people.list(email="nobody@example.com").all() == []


def test_people_are_found_by_the_beginning_of_their_name(fake: FakeWebex, webex: WebexClient) -> None:
    for number, name in enumerate(["Ada Lovelace", "Adam Smith", "Grace Hopper"]):
        fake.add_person(f"p{number}@example.com", display_name=name)

    assert [person.display_name for person in webex.people.list(display_name="ada")] == ["Ada Lovelace", "Adam Smith"]


def test_ids_that_belong_to_nobody_are_told_apart_from_people_found(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.add_person(ADA)

    page = next(webex.people.list(id=[ada.id, NOBODY, fake.me.id]).pages())

    assert {person.id for person in page} == {ada.id, fake.me.id}
    assert page.extra == {"notFoundIds": [NOBODY]}


def test_presence_is_left_out_of_people_looked_up_by_id_and_on_request(fake: FakeWebex, webex: WebexClient) -> None:
    assert webex.people.get(fake.me.id).status == "active"
    assert [person.status for person in webex.people.list(id=[fake.me.id])] == [None]
    assert [person.status for person in webex.people.list(email=fake.me.email, exclude_status=True)] == [None]


def test_rights_are_told_to_administrators_but_not_of_people_looked_up_by_id(
    fake: FakeWebex, webex: WebexClient
) -> None:
    fake.add_person(ADA, token="ada")

    assert webex.people.get(fake.me.id).licenses == []
    assert len(webex.people.get(fake.me.id).roles or []) == 1
    assert [(person.roles, person.licenses) for person in webex.people.list(id=[fake.me.id])] == [(None, None)]
    mine = fake.client(access_token="ada").people.get(fake.me.id)
    assert (mine.roles, mine.licenses, mine.login_enabled) == (None, None, None)


def test_a_bot_has_neither_roles_nor_licenses(fake: FakeWebex, webex: WebexClient) -> None:
    bot = webex.people.get(fake.add_person("bot@example.com", type="bot").id)

    assert (bot.roles, bot.licenses) == (None, None)


def test_85_ids_are_taken_at_once_and_no_more(webex: WebexClient) -> None:
    assert webex.people.list(id=[NOBODY] * 85).all() == []
    with refused(400):
        webex.people.list(id=[NOBODY] * 86).all()


def test_only_administrators_may_list_everybody(fake: FakeWebex, webex: WebexClient) -> None:
    fake.add_person(ADA, token="ada")

    assert len(webex.people.list().all()) == 2
    with refused(400):
        fake.client(access_token="ada").people.list().all()


def test_administrators_create_change_and_delete_people(webex: WebexClient) -> None:
    person = webex.people.create(emails=[ADA], first_name="Ada", last_name="Lovelace", department="Engines")
    assert (person.display_name, person.nick_name, person.status) == ("Ada Lovelace", "Ada", "pending")
    assert person.invite_pending is True

    changed = webex.people.update(person.id, display_name="Lady Lovelace", emails=["ada@example.com"])
    assert (changed.display_name, changed.emails, changed.department) == ("Lady Lovelace", ["ada@example.com"], None)
    assert webex.people.get(person.id) == changed
    assert webex.people.list(email=ADA).all() == []

    webex.people.delete(person.id)
    with refused(404):
        webex.people.get(person.id)
    assert webex.people.list(email="ada@example.com").all() == []


def test_whoever_is_got_can_be_put_back(webex: WebexClient) -> None:
    person = webex.people.create(
        emails=[ADA],
        first_name="Ada",
        last_name="Lovelace",
        location_id="x",
        extension="133",
        title="Analyst",
        addresses=[{"type": "work", "country": "GB"}],
        phone_numbers=[{"type": "work", "value": "+1"}],
        calling_data=True,
    )
    for calling in (True, False):
        got = webex.people.get(person.id, calling_data=calling).to_dict()
        told = {name: value for name, value in got.items() if name not in READ_ONLY}
        webex.request("PUT", f"/people/{person.id}", params={"callingData": calling}, json=told)
        now = webex.people.get(person.id, calling_data=True).to_dict()
        assert {**now, "lastModified": person.to_dict()["lastModified"]} == person.to_dict()


def test_others_belong_to_other_organizations(fake: FakeWebex, webex: WebexClient) -> None:
    with refused(403):
        webex.people.create(emails=[ADA], display_name="Ada", org_id=NOBODY)
    with refused(403):
        webex.people.update(fake.me.id, display_name="Me", org_id=NOBODY)
    assert webex.people.list(org_id=NOBODY).all() == []


def test_with_min_response_a_saved_person_is_its_id(webex: WebexClient) -> None:
    person = webex.people.create(emails=[ADA], display_name="Ada", min_response=True)
    assert list(person.to_dict()) == ["id"]


def test_others_may_not_create_change_or_delete_people(fake: FakeWebex) -> None:
    fake.add_person(ADA, token="ada")
    ada = fake.client(access_token="ada")

    with refused(403):
        ada.people.create(emails=["new@example.com"], display_name="New")
    with refused(403):
        ada.people.update(fake.me.id, display_name="New")
    with refused(403):
        ada.people.delete(fake.me.id)
    assert ada.people.get(fake.me.id).login_enabled is None


def test_one_address_belongs_to_one_person(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.add_person(ADA)

    with refused(409):
        webex.people.create(emails=[ADA.title()], display_name="Another")
    with refused(409):
        webex.people.update(fake.me.id, display_name="Me", emails=["new@example.com", ADA])
    assert [person.id for person in webex.people.list(email=ADA)] == [ada.id]
    assert webex.people.list(email="new@example.com").all() == []
    assert [person.id for person in webex.people.list(email=fake.me.email)] == [fake.me.id]


@pytest.mark.parametrize("emails", [[], ["a@example.com", "b@example.com"], ["no address"]])
def test_a_new_person_has_one_address(webex: WebexClient, emails: list[str]) -> None:
    with refused(400):
        webex.people.create(emails=emails, display_name="Ada")


def test_a_new_person_needs_a_name(webex: WebexClient) -> None:
    with refused(400):
        webex.people.create(emails=[ADA])


def test_whoever_is_deleted_is_in_no_room_any_more_and_cannot_sign_in(fake: FakeWebex, webex: WebexClient) -> None:
    ada = fake.add_person(ADA, token="ada")
    room = webex.rooms.create(title="Engines")
    webex.memberships.create(room_id=room.id, person_id=ada.id)

    webex.people.delete(ada.id)

    assert [place.person_id for place in webex.memberships.list(room_id=room.id)] == [fake.me.id]
    with refused(401):
        fake.client(access_token="ada", retry=RetryPolicy(max_attempts=1)).people.me()


def test_a_new_name_and_address_show_in_memberships(fake: FakeWebex, webex: WebexClient) -> None:
    room = webex.rooms.create(title="Engines")

    webex.people.update(fake.me.id, display_name="Ada", emails=[ADA])

    place = webex.memberships.list(room_id=room.id).first()
    assert place is not None
    assert (place.person_display_name, place.person_email) == ("Ada", ADA)


def test_an_account_does_not_show_its_token(fake: FakeWebex) -> None:
    assert fake.me.token == "fake-token"
    assert "fake-token" not in repr(fake.me)
    assert "fake-token" not in repr(fake)


def test_two_people_cannot_share_a_token_or_an_address(fake: FakeWebex) -> None:
    with pytest.raises(ValueError, match="token"):
        fake.add_person(ADA, token="fake-token")
    with pytest.raises(ValueError, match="belongs to somebody"):
        fake.add_person("ME@example.com")
    assert [person.email for person in [fake.add_person(ADA)]] == [ADA]
