"""Recordings of the fake: who sees which, and the links to their files."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from refusals import NOBODY, refused

from webex_client import ArgumentError, WebexClient
from webex_client.testing import FakeWebex

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)


@pytest.fixture
def ada(fake: FakeWebex) -> WebexClient:
    """Somebody who administers nothing."""
    fake.add_person("ada@example.com", display_name="Ada Lovelace", token="ada")
    return fake.client(access_token="ada")


@pytest.fixture
def officer(fake: FakeWebex) -> WebexClient:
    fake.load({"people": [{"email": "officer@example.com", "token": "officer", "roles": ["Compliance Officer"]}]})
    return fake.client(access_token="officer")


def ids(found: Any) -> list[str]:
    return [recording.id for recording in found]


def test_a_recording_says_what_was_recorded(fake: FakeWebex, webex: WebexClient) -> None:
    recording_id = fake.recordings.add(
        topic="Engine review", recorded="2026-01-05T08:00:00Z", duration_seconds=1800, video=b"engine"
    )

    recording = webex.recordings.get(recording_id)

    assert (recording.topic, recording.format, recording.status) == ("Engine review", "MP4", "available")
    assert (recording.time_recorded, recording.create_time) == (NOW - HOUR, NOW - HOUR / 2)
    assert (recording.duration_seconds, recording.size_bytes, recording.share_to_me) == (1800, 6, False)
    assert (recording.site_url, recording.service_type) == ("example.webex.com", "MeetingCenter")
    assert (recording.host_email, recording.host_display_name) == (None, None)
    [listed] = webex.recordings.list()
    assert listed.to_dict() == {
        name: value for name, value in recording.to_dict().items() if name != "temporaryDirectDownloadLinks"
    }


async def test_an_asynchronous_client_sees_the_same(fake: FakeWebex, webex: WebexClient) -> None:
    recording_id = fake.recordings.add()

    async with fake.async_client() as asynchronous:
        assert [each.id async for each in asynchronous.recordings.list()] == [recording_id]
        recording = await asynchronous.recordings.get(recording_id)
        await asynchronous.recordings.soft_delete(recording_ids=[recording.id])

    assert webex.recordings.list().all() == []


def test_the_newest_come_first_ten_a_page(fake: FakeWebex, webex: WebexClient) -> None:
    added = [fake.recordings.add(topic=str(number)) for number in range(12)]

    pages = list(webex.recordings.list().pages())

    assert [len(page.items) for page in pages] == [10, 2]
    assert ids(webex.recordings.list(page_size=5)) == added[::-1]


def test_without_times_it_is_the_last_week(fake: FakeWebex, webex: WebexClient) -> None:
    old, edge, new = (
        fake.recordings.add(recorded=NOW - days * DAY - HOUR, duration_seconds=3600) for days in (8, 7, 6)
    )

    assert ids(webex.recordings.list()) == [new]
    assert ids(webex.recordings.list(to=NOW - DAY / 2)) == [new, edge]
    assert ids(webex.recordings.list(from_=NOW - 14.5 * DAY)) == [old]
    assert ids(webex.recordings.list(from_=NOW - 15 * DAY)) == []
    assert ids(webex.recordings.list(from_=NOW - 8 * DAY, to=NOW)) == [new, edge, old]
    assert ids(webex.recordings.list_as_admin()) == [new]
    assert ids(webex.recordings.list_for_group(person_id=fake.me.id)) == [new]


def test_times_must_be_in_order_and_for_administrators_close(webex: WebexClient) -> None:
    with refused(400, "to must not be before from"):
        webex.recordings.list(from_=NOW, to=NOW - DAY).all()
    webex.recordings.list(from_=NOW - 100 * DAY, to=NOW).all()
    for listed in (
        webex.recordings.list_as_admin,
        lambda **span: webex.recordings.list_for_group(host_email="me@example.com", **span),
    ):
        listed(from_=NOW - 30 * DAY, to=NOW).all()
        with refused(400, "30 days apart"):
            listed(from_=NOW - 31 * DAY, to=NOW).all()
    with refused(400, "from and to must be"):
        webex.recordings.list(from_=datetime.max.replace(tzinfo=UTC)).all()
    with refused(400, "from and to must be"):
        webex.recordings.list(to=datetime.min.replace(tzinfo=UTC)).all()


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ({"topic": "ENGINE review"}, ["engine"]),
        ({"topic": "Engine"}, []),
        ({"format": "ARF"}, ["loom"]),
        ({"service_type": "TrainingCenter"}, ["loom"]),
        ({"integration_tag": "1843"}, ["engine"]),
        ({"site_url": "other.webex.com"}, ["loom"]),
        ({"status": "deleted"}, []),
        ({"meeting_id": "nothing"}, []),
    ],
)
def test_recordings_are_filtered(
    fake: FakeWebex, webex: WebexClient, options: dict[str, Any], found: list[str]
) -> None:
    fake.recordings.add(id="engine", topic="Engine review", integration_tags=["1843", "x"])
    fake.recordings.add(
        id="loom", topic="Looms", format="ARF", service_type="TrainingCenter", site_url="other.webex.com"
    )

    assert ids(webex.recordings.list(**options)) == found


def test_a_meeting_s_recordings_are_found_by_each_of_its_ids(fake: FakeWebex, webex: WebexClient) -> None:
    meeting = webex.meetings.create(
        title="Engines", start="2026-01-05T09:30:00Z", end="2026-01-05T10:30:00Z", integration_tags=["1843"]
    )
    instance_id = fake.meetings.start(meeting.id)
    fake.clock.advance(600)
    fake.meetings.end(meeting.id)
    recording_id = fake.recordings.add(meeting_id=meeting.id, site_url="other.webex.com", duration_seconds=600)
    fake.recordings.add()

    recording = webex.recordings.get(recording_id)

    assert (recording.meeting_series_id, recording.meeting_id) == (meeting.id, instance_id)
    assert recording.scheduled_meeting_id == f"{meeting.id}_20260105T093000Z"
    assert (recording.topic, recording.integration_tags) == ("Engines-20260105 0900-1", ["1843"])
    assert webex.meetings.get(instance_id).has_recording is True
    for meeting_id in (meeting.id, instance_id, recording.scheduled_meeting_id):
        assert ids(webex.recordings.list(meeting_id=meeting_id, site_url="example.webex.com")) == [recording_id]
        assert ids(webex.recordings.list_as_admin(meeting_id=meeting_id, from_=NOW - 99 * DAY)) == [recording_id]


def test_times_are_written_in_the_zone_asked_for(fake: FakeWebex, webex: WebexClient) -> None:
    recording_id = fake.recordings.add(recorded="2026-01-05T08:00:00Z")

    recording = webex.recordings.get(recording_id, timezone="Asia/Shanghai")

    assert recording.to_dict()["timeRecorded"] == "2026-01-05T16:00:00+08:00"
    assert recording.time_recorded == NOW - HOUR
    [listed] = webex.recordings.list(timezone="America/New_York")
    assert listed.to_dict()["createTime"] == "2026-01-05T03:01:00-05:00"
    for name in ("Mars/Olympus", "../etc/passwd", "Europe"):
        with refused(400, "there is no such time zone"):
            webex.recordings.get(recording_id, timezone=name)


def test_nobody_else_sees_a_recording(fake: FakeWebex, webex: WebexClient, ada: WebexClient) -> None:
    recording_id = fake.recordings.add()

    assert ada.recordings.list().all() == []
    for missing in (recording_id, NOBODY):
        with refused(404):
            ada.recordings.get(missing)
    with refused(404):
        webex.recordings.get(recording_id, site_url="other.webex.com")


def test_administrators_act_for_other_hosts(fake: FakeWebex, webex: WebexClient, ada: WebexClient) -> None:
    recording_id = fake.recordings.add(host="ada@example.com")

    assert ids(ada.recordings.list(host_email="ada@example.com")) == [recording_id]
    assert ids(webex.recordings.list()) == []
    assert ids(webex.recordings.list(host_email="ADA@example.com")) == [recording_id]
    assert webex.recordings.get(recording_id, host_email="ada@example.com").share_to_me is False
    with refused(404, "host"):
        webex.recordings.list(host_email="nobody@example.com").all()
    for email in ("me@example.com", "nobody@example.com"):
        with refused(403, "Only administrators"):
            ada.recordings.list(host_email=email).all()


def test_an_administrator_needs_the_scope_to_act_for_others(fake: FakeWebex, ada: WebexClient) -> None:
    recording_id = fake.recordings.add(host="ada@example.com")
    app = fake.sign_in.add_integration(scopes=["meeting:recordings_read"])
    code = fake.sign_in.authorize(app, fake.me)
    token = ada.access_tokens.create(
        grant_type="authorization_code",
        client_id=app.client_id,
        client_secret=app.client_secret,
        code=code,
        redirect_uri=app.redirect_uri,
    )
    with fake.client(access_token=str(token.access_token)) as mine:
        assert mine.recordings.list().all() == []
        with refused(403):
            mine.recordings.get(recording_id, host_email="ada@example.com")
        with refused(403, "scopes"):
            mine.recordings.list_as_admin().all()
        with refused(403, "scopes"):
            mine.recordings.delete(recording_id)


def test_the_recordings_of_a_site_are_for_administrators(
    fake: FakeWebex, webex: WebexClient, ada: WebexClient, officer: WebexClient
) -> None:
    recording_id = fake.recordings.add(host="ada@example.com")
    elsewhere = fake.recordings.add(site_url="other.webex.com")

    [recording] = webex.recordings.list_as_admin()
    assert (recording.id, recording.host_email, recording.host_display_name) == (
        recording_id,
        "ada@example.com",
        "Ada Lovelace",
    )
    assert (recording.password, recording.share_to_me) == (None, None)
    assert ids(webex.recordings.list_as_admin(site_url="other.webex.com")) == [elsewhere]
    assert ids(officer.recordings.list_as_admin()) == [recording_id]
    with refused(403):
        ada.recordings.list_as_admin().all()


def test_a_service_app_sees_what_is_somebody_s_in_a_group(
    fake: FakeWebex, webex: WebexClient, ada: WebexClient
) -> None:
    own = fake.recordings.add(host="ada@example.com")
    shared = fake.recordings.add()
    webex.recordings.share(shared, add_emails=["ada@example.com"])
    app = fake.sign_in.add_service_app(administrator=False, scopes=["meeting:group_meeting_read"])
    token = webex.service_apps.create_token(
        app.id,
        client_id=app.client_id,
        client_secret=app.client_secret,
        target_org_id=str(webex.people.me().org_id),
    )
    person_id = ada.people.me().id

    with fake.client(access_token=str(token.access_token)) as service:
        [recording] = service.recordings.list_for_group(host_email="ada@example.com")
        assert (recording.id, recording.host_email, recording.share_to_me) == (own, "ada@example.com", False)
        assert service.recordings.get_for_group(own, person_id=person_id).temporary_direct_download_links
        for missing in (shared, NOBODY):
            with refused(404, "recording"):
                service.recordings.get_for_group(missing, person_id=person_id)
        with refused(404, "person"):
            service.recordings.get_for_group(own, person_id=fake.me.id, host_email="ada@example.com")
        with refused(400, "Say whose"):
            service.recordings.list_for_group().all()
    with refused(403, "Only service apps"):
        ada.recordings.list_for_group(person_id=person_id).all()


def test_what_cannot_have_been_recorded_is_an_error(fake: FakeWebex) -> None:
    fake.recordings.add(id="mine")
    wrong: list[dict[str, Any]] = [
        {"id": "mine"},
        {"id": ""},
        {"host": "nobody@example.com"},
        {"meeting_id": "nothing"},
        {"topic": 5},
        {"recorded": "yesterday"},
        {"recorded": datetime(2026, 1, 1)},
        {"recorded": NOW, "duration_seconds": 60},
        {"duration_seconds": -1},
        {"duration_seconds": 10**20},
        {"duration_seconds": True},
        {"format": "AVI"},
        {"service_type": "?"},
        {"site_url": " "},
        {"integration_tags": [5]},
        {"integration_tags": 5},
        {"video": 5},
        {"transcript": 5},
    ]
    for options in wrong:
        with pytest.raises(ArgumentError, match=next(iter(options))):
            fake.recordings.add(**options)
    assert ids(fake.client().recordings.list()) == ["mine"]
