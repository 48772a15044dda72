"""Interpreters and breakout sessions of meetings, which are kept among the settings of these."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .errors import Refusal
from .ids import Ids, encode
from .meeting_kinds import Meeting
from .tables import Json

__all__ = [
    "BREAKOUTS",
    "INTERPRETATION",
    "breakout_sessions_made",
    "interpretation_made",
    "interpretation_shown",
    "interpreter_made",
    "interpreters_shown",
    "refuse_breakout_sessions",
]

INTERPRETATION = "simultaneousInterpretation"
BREAKOUTS = "breakoutSessions"
"""The settings that they are kept in."""

_MOST_BREAKOUTS = 100
_LANGUAGES = ("languageCode1", "languageCode2")
_LANGUAGE = re.compile("[a-z]{2}")


def interpretation_made(ids: Ids, plan: Json) -> Json:
    """The interpretation that a plan asks for. Raises a `Refusal` for one that cannot be."""
    plans: Sequence[Json] = plan.get("interpreters", [])
    if plans and not plan.get("enabled"):
        raise Refusal(400, "interpreters must be empty where there is no interpretation.")
    made: list[Json] = []
    for each in plans:
        made.append(interpreter_made(ids, each, made))
    return {"enabled": bool(plan.get("enabled")), "interpreters": made}


def interpreter_made(ids: Ids, plan: Json, others: Sequence[Json], key: str | None = None) -> Json:
    """The interpreter that a plan asks for, beside `others`. Raises a `Refusal` for one that cannot be.

    Of another `key` than a new one it is the interpreter who has that already.
    """
    made: Json = {name: plan[name] for name in (*_LANGUAGES, "email", "displayName") if name in plan}
    for name in _LANGUAGES:
        if not _LANGUAGE.fullmatch(str(made.get(name, "")).lower()):
            raise Refusal(400, f"{name}={made.get(name)!r}: a language is needed, as ISO 639-1 has it (en).")
    if made["languageCode1"] == made["languageCode2"]:
        raise Refusal(400, "An interpreter speaks between two languages.")
    email = made.get("email")
    if email is not None:
        if "@" not in email.strip("@"):
            raise Refusal(400, f"email={email!r} is no address.")
        if any(str(other.get("email", "")).casefold() == email.casefold() for other in others):
            raise Refusal(400, f"'{email}' is found in more than one interpreter.")
        made.setdefault("displayName", email)
    return {"key": key or ids.new_hex("INTERPRETER"), **made}


def refuse_breakout_sessions(meeting: Meeting) -> None:
    """Raise a `Refusal` for a meeting that has breakout sessions: it cannot be interpreted as well."""
    if meeting.fields.get("enabledBreakoutSessions"):
        raise Refusal(400, "A meeting has either breakout sessions or simultaneous interpretation.")


def interpretation_shown(meeting: Meeting) -> Json:
    """The interpretation of a meeting."""
    enabled = bool(meeting.fields.get(INTERPRETATION, {}).get("enabled"))
    return {"enabled": True, "interpreters": interpreters_shown(meeting)} if enabled else {"enabled": False}


def interpreters_shown(meeting: Meeting) -> list[Json]:
    """The interpreters of a meeting, in the order they came. Their ids are this meeting's, not those of its series."""
    kept: list[Json] = meeting.fields.get(INTERPRETATION, {}).get("interpreters", [])
    return [
        {"id": encode(f"{meeting.id}_{row['key']}"), **{name: row[name] for name in row if name != "key"}}
        for row in kept
    ]


def breakout_sessions_made(ids: Ids, plans: Sequence[Json]) -> list[Json]:
    """The breakout sessions that plans ask for. Raises a `Refusal` where they cannot be."""
    if len(plans) > _MOST_BREAKOUTS:
        raise Refusal(400, f"{len(plans)} breakout sessions are too many; a meeting has {_MOST_BREAKOUTS} at most.")
    placed: set[str] = set()
    made: list[Json] = []
    for plan in plans:
        name = plan.get("name", "")
        if not name.strip():
            raise Refusal(400, "A breakout session needs a name.")
        for email in plan.get("invitees", []):
            if email.casefold() in placed:
                raise Refusal(400, f"'{email}' is found in more than one breakout session.")
            placed.add(email.casefold())
        invitees = {"invitees": plan["invitees"]} if "invitees" in plan else {}
        made.append({"id": ids.new_hex("BREAKOUT_SESSION"), "name": name, **invitees})
    return made
