"""What there is in the fake before the first request, told to schemathesis: made up requests alone find nothing."""

from __future__ import annotations

import base64
import hashlib
import hmac
import io
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx

from webex_client import WebexClient

from ..fake_process import FakeProcess
from .webinars import webinars

ORGANIZATION = Path(__file__).with_name("organization.json")
"""The state that the fake is to begin with."""


def scene(fake: FakeProcess) -> dict[str, Any]:
    """What the hooks are told.

    - `known`: what there is, by resource.
    - `lasting`: the ids of what must not go.
    - `bodies`: what bodies say, by operation, such as what the applications that are registered say about themselves.
    - `paths`, `queries`: the same for ids in paths and queries.
    - `authorization`: the header that signs in, by security scheme.
    """
    state = json.loads(ORGANIZATION.read_bytes())
    [integration], [service_app], [issuer] = (state[name] for name in ("integrations", "serviceApps", "guestIssuers"))
    client = {"client_id": integration["clientId"], "client_secret": integration["clientSecret"]}
    with WebexClient(fake.token, base_url=fake.url) as webex:
        tokens = webex.access_tokens.create(
            grant_type="authorization_code",
            **client,
            code=_code(fake, integration),
            redirect_uri=integration["redirectUri"],
        )
        device = webex.access_tokens.authorize_device(client_id=client["client_id"], scope="spark:people_read")
        httpx.get(device.verification_uri_complete).raise_for_status()
        shows = webinars(webex, _next_week())
        room = next(iter(webex.rooms.list(type="group")))
        draft = webex.messages.create(room_id=room.id, text="to be edited")  # by its author, without a file, ten times
        known = {**_known(webex), **shows.known, "service_apps": [service_app]}
        me = webex.people.me().id
        things = [each for things in known.values() for each in things]
        return {
            "known": known,
            # Others may leave, and some meetings that are on may end.
            "lasting": [
                each["id"]
                for each in things
                if each.get("personId", me) == me and each["id"] not in shows.passing and each.get("title") != "May end"
            ],
            "paths": {**shows.paths, "messages.edit": {"messageId": draft.id}},
            "queries": {
                f"meetings.{action}_controls": {"meetingId": each["id"]}
                for each in known["meetings"]
                if each["title"] == "On"
                for action in ("get", "update")
            },
            "bodies": {
                **shows.bodies,
                "access_tokens.create": {
                    **client,
                    "grant_type": "refresh_token",
                    "refresh_token": tokens.refresh_token,
                },
                "access_tokens.authorize_device": {"client_id": client["client_id"]},
                "access_tokens.create_for_device": {
                    "client_id": client["client_id"],
                    "device_code": device.device_code,
                },
                "meetings.create": {"title": "Engine review", **_next_week()},
                "messages.edit": {"roomId": room.id, "text": "edited"},
                "service_apps.create_token": {
                    "clientId": service_app["clientId"],
                    "clientSecret": service_app["clientSecret"],
                },
            },
            "authorization": {
                "webex": f"Bearer {fake.token}",
                "clientCredentials": f"Basic {base64.b64encode(':'.join(client.values()).encode()).decode()}",
                "guestToken": f"Bearer {_guest_token(issuer)}",
            },
        }


def _known(webex: WebexClient) -> dict[str, list[dict[str, Any]]]:
    rooms, teams = webex.rooms.list(type="group").all(), webex.teams.list().all()
    files = webex.messages.create(room_id=rooms[0].id, files=[io.BytesIO(b"all checks passed")]).files or []
    messages = [message for room in rooms for message in webex.messages.list(room_id=room.id)]
    cards = [message for message in messages if message.attachments]
    actions = [webex.attachment_actions.create(type="submit", message_id=card.id, inputs={}) for card in cards]
    meetings = webex.meetings.list().all()
    planned = next(meeting.id for meeting in meetings if meeting.state == "active")
    interpreter = webex.meeting_interpreters.create(planned, language_code1="en", language_code2="it")
    found: dict[str, list[Any]] = {
        "attachment_actions": actions,
        "cards": cards,
        "licenses": webex.licenses.list().all(),
        "meeting_session_types": webex.meeting_session_types.list().all(),
        "meeting_templates": webex.meeting_templates.list().all(),
        "meetings": meetings,
        "memberships": [place for room in rooms for place in webex.memberships.list(room_id=room.id)],
        "messages": messages,
        "organizations": webex.organizations.list().all(),
        "people": webex.people.list().all(),
        "roles": webex.roles.list().all(),
        "rooms": rooms,
        "team_memberships": [place for team in teams for place in webex.team_memberships.list(team_id=team.id)],
        "teams": teams,
    }
    known = {name: [each.to_dict() for each in things] for name, things in found.items()}
    known["meeting_interpreters"] = [{**interpreter.to_dict(), "meetingId": planned}]
    return {**known, "contents": [{"id": url.rpartition("/")[2]} for url in files]}


def _next_week() -> dict[str, str]:
    """The times of a meeting, which must not lie in the past."""
    start = datetime.now(UTC) + timedelta(days=7)
    return {"start": start.isoformat(), "end": (start + timedelta(hours=1)).isoformat()}


def _code(fake: FakeProcess, integration: dict[str, str]) -> str:
    asked = {"response_type": "code", "client_id": integration["clientId"], "redirect_uri": integration["redirectUri"]}
    answer = httpx.get(f"{fake.url}authorize", params=asked)
    return parse_qs(urlsplit(answer.headers["Location"]).query)["code"][0]


def _guest_token(issuer: dict[str, str]) -> str:
    """A JSON web token for a guest (RFC 7519)."""
    claims = {"sub": "visitor-1", "name": "Visitor", "iss": issuer["id"], "exp": "4102444800"}
    parts = (json.dumps(part).encode() for part in ({"alg": "HS256", "typ": "JWT"}, claims))
    said = b".".join(map(_without_padding, parts))
    signature = hmac.digest(base64.b64decode(issuer["secret"]), said, hashlib.sha256)
    return b".".join((said, _without_padding(signature))).decode()


def _without_padding(content: bytes) -> bytes:
    return base64.urlsafe_b64encode(content).rstrip(b"=")
