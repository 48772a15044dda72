"""The part of the scene about who comes to meetings, and what is recorded of them."""

from __future__ import annotations

from typing import Any, NamedTuple

from webex_client import WebexClient

__all__ = ["Webinars", "webinars"]

HELD = "held"
"""The webinar in the state that is over."""

SOMEBODY = {"firstName": "Ada", "lastName": "Lovelace"}


class Webinars(NamedTuple):
    """What the scene gains: `known`, `bodies` and `paths` as there, and the ids of what may be deleted."""

    known: dict[str, list[dict[str, Any]]]
    bodies: dict[str, dict[str, Any]]
    paths: dict[str, dict[str, str]]
    passing: set[str]


def webinars(webex: WebexClient, times: dict[str, str]) -> Webinars:
    """Webinars at these times, with invitees, registrants and more, beside what the state has."""
    planned, formless = (_planned(webex, times) for _ in range(2))
    invitee = webex.meeting_invitees.create(meeting_id=planned, email="charles@example.com")
    kept, cancelled, deleted = webex.meeting_registrants.bulk_insert(
        planned, items=[{**SOMEBODY, "email": f"{name}@example.com"} for name in ("kept", "cancelled", "deleted")]
    )
    recordings = [each.to_dict() for each in webex.recordings.list()]
    me, first, second = webex.people.me().id, recordings[0], recordings[1]
    return Webinars(
        known={
            "meeting_invitation_sources": [{"id": "none", "meetingId": planned, "personId": me}],
            "meeting_invitees": [invitee.to_dict()],
            "meeting_registrants": [{**kept.to_dict(), "meetingId": planned}],
            "meeting_surveys": [{**webex.meeting_surveys.get(HELD).to_dict(), "meetingId": HELD}],
            "recordings": [{**each, "personId": me} for each in recordings if each is not second],
        },
        bodies={
            "meeting_invitation_sources.create": {
                "items": [{"sourceId": "newsletter", "sourceEmail": "news@example.com"}],
                "personId": me,
            },
            "meeting_invitees.bulk_insert": {"items": [{"email": "mary@example.com"}, {"email": "emmy@example.com"}]},
            "meeting_invitees.create": {"meetingId": planned},
            "meeting_registrants.approve": {"registrants": [{"id": kept.id}]},
            "meeting_registrants.bulk_delete": {"registrants": [{"id": deleted.id}]},
            "meeting_registrants.bulk_insert": {"items": [{**SOMEBODY, "email": "emmy@example.com"}]},
            "meeting_registrants.cancel": {"registrants": [{"id": cancelled.id}]},
            "meeting_registrants.create": SOMEBODY,
            "meeting_registrants.reject": {"registrants": [{"id": kept.id}]},
            "meeting_surveys.create_links": {
                "emails": ["ada@example.com"],
                "meetingStartTimeFrom": "2026-01-01T00:00:00Z",
                "meetingStartTimeTo": "2026-02-01T00:00:00Z",
            },
            "recordings.purge": {"purgeAll": True},
            "recordings.restore": {"restoreAll": True},
            "recordings.share": {"addEmails": ["ada@example.com"]},
            "recordings.share_link": {"webShareLink": first["playbackUrl"], "addEmails": ["ada@example.com"]},
            "recordings.soft_delete": {"recordingIds": [second["id"]]},
        },
        paths={"meeting_registrants.delete_form": {"meetingId": formless}},
        passing={each["id"] for each in recordings[2:]},
    )


def _planned(webex: WebexClient, times: dict[str, str]) -> str:
    webinar = webex.meetings.create(
        title="Looms", **times, scheduled_type="webinar", session_type_id=9, password="Note-G-1843"
    )
    webex.meeting_registrants.update_form(webinar.id)
    return webinar.id
