"""What becomes of the fake's recordings: shared, in the recycle bin, gone; and what webhooks tell of it."""

from __future__ import annotations

from typing import Any

import pytest
from receivers import HOOK
from refusals import NOBODY, refused

from webex_client import Headers, Request, WebexClient
from webex_client.testing import FakeWebex

CREATED = "2026-01-05T08:00:00Z"


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


def fetched(fake: FakeWebex, link: str | None, method: str = "GET", **fields: str) -> Any:
    """What a link gives without an access token."""
    return fake.transport().send(Request(method, str(link), Headers(fields)))


def test_the_links_give_the_files_to_whoever_has_them(fake: FakeWebex, webex: WebexClient) -> None:
    recording_id = fake.recordings.add(topic="Looms: a/b", video="engine", audio=b"clatter", transcript="WEBVTT")

    links = webex.recordings.get(recording_id).temporary_direct_download_links
    assert links is not None

    video = fetched(fake, links.recording_download_link)
    assert (video.status, video.content, video.headers["Content-Type"]) == (200, b"engine", "video/mp4")
    assert 'filename="Looms_ a_b.mp4"' in video.headers["Content-Disposition"]
    assert fetched(fake, links.audio_download_link).content == b"clatter"
    assert fetched(fake, links.transcript_download_link).content == b"WEBVTT"
    part = fetched(fake, links.recording_download_link, Range="bytes=3-")
    assert (part.status, part.content) == (206, b"ine")
    head = fetched(fake, links.recording_download_link, "HEAD")
    assert (head.status, head.content, head.headers["Content-Length"]) == (200, b"", "6")


def test_the_links_expire_on_the_fake_s_clock(fake: FakeWebex, webex: WebexClient) -> None:
    links = webex.recordings.get(fake.recordings.add()).temporary_direct_download_links
    assert links is not None
    assert links.expiration is not None
    link = str(links.recording_download_link)

    fake.clock.advance(links.expiration.timestamp() - fake.clock.time() - 1)
    assert fetched(fake, link).status == 200
    fake.clock.advance(2)
    assert fetched(fake, link).status == 403
    assert fetched(fake, link.partition("&")[0] + "&ticket=guessed").status == 403
    assert fetched(fake, link.partition("?")[0]).status == 400
    # A link lets anybody in, and is not kept where it was used.
    assert link.rpartition("=")[2] not in str(fake.requests)


def test_a_link_is_for_one_recording(fake: FakeWebex, webex: WebexClient) -> None:
    one, other = (fake.recordings.add(video=name) for name in ("one", "other"))
    links = webex.recordings.get(one).temporary_direct_download_links
    assert links is not None

    assert fetched(fake, str(links.recording_download_link).replace(one, other)).status == 403


def test_without_downloads_only_compliance_officers_get_links(
    fake: FakeWebex, webex: WebexClient, officer: WebexClient
) -> None:
    recording_id = fake.recordings.add(downloadable=False)

    recording = webex.recordings.get(recording_id)

    assert (recording.download_url, recording.temporary_direct_download_links) == (None, None)
    assert webex.recordings.get_for_group(recording_id, person_id=fake.me.id).temporary_direct_download_links is None
    found = officer.recordings.get(recording_id)
    assert found.share_to_me is None
    assert found.temporary_direct_download_links is not None


def test_recordings_go_into_the_recycle_bin_and_out_again(fake: FakeWebex, webex: WebexClient) -> None:
    one, two, three = (fake.recordings.add(topic=str(number)) for number in range(3))

    webex.recordings.soft_delete(recording_ids=[one, two, one])

    assert ids(webex.recordings.list()) == [three]
    assert ids(webex.recordings.list(status="deleted")) == [two, one]
    assert webex.recordings.get(one).status == "deleted"
    webex.recordings.restore(recording_ids=[one])
    assert ids(webex.recordings.list()) == [three, one]
    webex.recordings.restore(restore_all=True)
    assert ids(webex.recordings.list(status="deleted")) == []
    assert ids(webex.recordings.list()) == [three, two, one]


def test_what_was_purged_is_left_to_compliance_officers(
    fake: FakeWebex, webex: WebexClient, officer: WebexClient
) -> None:
    one, two, three = (fake.recordings.add(topic=str(number)) for number in range(3))
    webex.recordings.soft_delete(recording_ids=[one, two])

    webex.recordings.purge(recording_ids=[one])
    webex.recordings.purge(purge_all=True)

    assert ids(webex.recordings.list()) == [three]
    assert ids(webex.recordings.list(status="deleted")) == []
    for gone in (one, two):
        with refused(404):
            webex.recordings.get(gone)
        assert officer.recordings.get(gone).status == "purged"
    assert ids(officer.recordings.list_as_admin(status="purged")) == [two, one]
    with refused(403, "compliance officers"):
        webex.recordings.list_as_admin(status="purged").all()
    for client in (webex, officer):
        with refused(403, "compliance officers"):
            client.recordings.list(status="purged").all()


def test_a_compliance_officer_lists_what_a_meeting_left(
    fake: FakeWebex, webex: WebexClient, officer: WebexClient
) -> None:
    meeting = webex.meetings.create(title="Engines", start="2026-01-05T09:30:00Z", end="2026-01-05T10:30:00Z")
    kept, gone = (fake.recordings.add(meeting_id=meeting.id) for _ in range(2))
    webex.recordings.delete(gone)

    assert ids(officer.recordings.list(meeting_id=meeting.id)) == [kept]
    assert ids(officer.recordings.list(meeting_id=meeting.id, status="purged")) == [gone]
    assert ids(officer.recordings.list()) == []


def test_what_is_moved_must_be_there_of_the_site_and_one_s_own(
    fake: FakeWebex, webex: WebexClient, ada: WebexClient
) -> None:
    mine, binned, theirs = fake.recordings.add(), fake.recordings.add(), fake.recordings.add(host="ada@example.com")
    elsewhere = fake.recordings.add(site_url="other.webex.com")
    webex.recordings.soft_delete(recording_ids=[binned])

    with refused(404, "available"):
        webex.recordings.soft_delete(recording_ids=[mine, binned])
    with refused(404, "in the recycle bin"):
        webex.recordings.restore(recording_ids=[binned, mine])
    with refused(404, "in the recycle bin"):
        webex.recordings.purge(recording_ids=[mine])
    for others in (theirs, NOBODY):
        with refused(404):
            webex.recordings.soft_delete(recording_ids=[mine, others])
    with refused(400, "other.webex.com"):
        webex.recordings.soft_delete(recording_ids=[elsewhere])
    for nothing in (webex.recordings.restore, webex.recordings.purge, webex.recordings.soft_delete):
        with refused(400, "must not be empty"):
            nothing(recording_ids=[])
    with refused(400, "must be empty"):
        webex.recordings.restore(recording_ids=[binned], restore_all=True)
    with refused(400, "must be empty"):
        webex.recordings.purge(recording_ids=[binned], purge_all=True)
    with refused(400, "100"):
        webex.recordings.soft_delete(recording_ids=[str(number) for number in range(101)])
    assert ids(webex.recordings.list()) == [elsewhere, mine]
    webex.recordings.soft_delete(recording_ids=[elsewhere], site_url="other.webex.com")
    webex.recordings.soft_delete(recording_ids=[theirs], host_email="ada@example.com")
    assert ids(ada.recordings.list(status="deleted")) == [theirs]
    webex.recordings.restore(restore_all=True)
    assert ids(webex.recordings.list()) == [binned, mine]


def test_hosts_and_administrators_delete_recordings(fake: FakeWebex, webex: WebexClient, ada: WebexClient) -> None:
    own, other, last = (fake.recordings.add(host="ada@example.com") for _ in range(3))

    with refused(404):
        webex.recordings.delete(own)
    with refused(403):
        ada.recordings.delete_as_admin(own)
    ada.recordings.delete(own)
    webex.recordings.delete(other, host_email="ada@example.com")
    webex.recordings.delete_as_admin(last)

    assert ada.recordings.list().all() == []
    for delete in (ada.recordings.delete, webex.recordings.delete_as_admin):
        with refused(404):
            delete(own)


def test_a_compliance_officer_says_why_a_recording_has_to_go(
    fake: FakeWebex, webex: WebexClient, officer: WebexClient
) -> None:
    recording_id = fake.recordings.add()

    with refused(400, "reason"):
        officer.recordings.delete(recording_id)
    with refused(400, "255"):
        officer.recordings.delete(recording_id, reason="audit", comment="x" * 256)
    officer.recordings.delete(recording_id, reason="audit", comment="x" * 255)

    with refused(404):
        webex.recordings.get(recording_id)
    links = officer.recordings.get(recording_id).temporary_direct_download_links
    assert links is not None
    assert fetched(fake, links.recording_download_link).status == 200


def test_a_recording_is_shared_as_long_as_it_is_available(
    fake: FakeWebex, webex: WebexClient, ada: WebexClient
) -> None:
    recording_id = fake.recordings.add()

    webex.recordings.share(recording_id, add_emails=["ADA@example.com", "someone@elsewhere.example"], send_email=False)

    [shared] = ada.recordings.list()
    assert (shared.id, shared.share_to_me) == (recording_id, True)
    assert ada.recordings.get(recording_id).share_to_me is True
    for change in (ada.recordings.delete, ada.recordings.share):
        with refused(403, "Only the host"):
            change(recording_id)
    webex.recordings.soft_delete(recording_ids=[recording_id])
    with refused(404):
        ada.recordings.get(recording_id)
    with refused(404):
        webex.recordings.share(recording_id, add_emails=["ada@example.com"])
    assert ids(ada.recordings.list(status="deleted")) == []
    webex.recordings.restore(restore_all=True)
    webex.recordings.share(recording_id, remove_emails=["ada@example.com"])
    assert ids(ada.recordings.list()) == []


def test_a_recording_is_shared_by_its_link(fake: FakeWebex, webex: WebexClient, ada: WebexClient) -> None:
    recording_id = fake.recordings.add()
    page = str(webex.recordings.get(recording_id).playback_url)
    site = "https://example.webex.com/webappng/sites/example/recording"

    for link in (page, f"{site}/{recording_id}/playback", f"{site}/playback/{recording_id}?x=1"):
        webex.recordings.share_link(web_share_link=link, add_emails=["ada@example.com"])
        assert ids(ada.recordings.list()) == [recording_id]
        webex.recordings.share_link(web_share_link=link, remove_emails=["ada@example.com"])
        assert ids(ada.recordings.list()) == []
    for wrong in ("https://example.com", f"{site}/nothing/playback", page + "0"):
        with refused(404):
            webex.recordings.share_link(web_share_link=wrong, add_emails=["ada@example.com"])
    with refused(400, "is no address"):
        webex.recordings.share(recording_id, add_emails=["ada"])
    with refused(400, "both"):
        webex.recordings.share(recording_id, add_emails=["ada@example.com"], remove_emails=["Ada@example.com"])


def test_webhooks_tell_what_becomes_of_a_recording(fake: FakeWebex, webex: WebexClient, ada: WebexClient) -> None:
    webex.webhooks.create(name="Mine", target_url=HOOK, resource="recordings", event="all")
    ada.webhooks.create(name="Hers", target_url=HOOK, resource="recordings", event="created")
    recording_id = fake.recordings.add(topic="Engine review")
    webex.recordings.soft_delete(recording_ids=[recording_id])
    webex.recordings.restore(restore_all=True)
    webex.recordings.delete(recording_id)

    told = [delivery.json() for delivery in fake.deliveries]

    assert [(each["event"], each["data"]["status"]) for each in told] == [
        ("created", "available"),
        ("updated", "deleted"),
        ("updated", "available"),
        ("deleted", "purged"),
    ]
    data = told[0]["data"]
    assert (data["id"], data["topic"], data["hostUserId"]) == (recording_id, "Engine review", fake.me.id)
    assert not {"password", "playbackUrl", "downloadUrl"} & data.keys()
    assert [event.resource for event in webex.events.list()] == []


def test_a_webhook_of_the_organization_tells_of_one_host(fake: FakeWebex, webex: WebexClient, ada: WebexClient) -> None:
    hers = "hostEmail=ada@example.com"
    webex.webhooks.create(
        name="All", target_url=HOOK, resource="recordings", event="created", owned_by="org", filter=hers
    )
    fake.recordings.add()
    recording_id = fake.recordings.add(host="ada@example.com")

    assert [delivery.json()["data"]["id"] for delivery in fake.deliveries] == [recording_id]
    with refused(400, "ownedBy"):
        webex.webhooks.create(name="Mine", target_url=HOOK, resource="recordings", event="created", filter=hers)
    with refused(400, "never joined"):
        webex.webhooks.create(name="Mine", target_url=HOOK, resource="recordings", event="joined")
