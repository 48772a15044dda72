"""The conferences of people: begun with two calls, held and resumed, and ended.

Calls are no part of the contract, so any id is taken for that of a call with the host. A command that may be repeated
(mute, hold, …) does nothing where it is so already.

    none ──start──▶ connected ──hold──▶ held ──resume──▶ connected
                        └───────release───┴──▶ none
"""

from __future__ import annotations

from collections.abc import Sequence

from .errors import Refusal, not_found
from .tables import Json

__all__ = ["Conferences"]

_FEWEST = 2


class Conferences:
    """The conference on each line, of which everybody has one of their own and may share those of others.

    Raises a `Refusal` for what cannot be done: 400 where the calls make no conference, 404 where there is none or
    somebody does not take part, 409 where it is under way already or on hold.
    """

    def __init__(self) -> None:
        self._running: dict[tuple[str, str], Json] = {}

    def on(self, host_id: str, line: str) -> Json | None:
        """The conference of a host on the line of `line`, who may be the host."""
        return self._running.get((host_id, line))

    def start(self, host_id: str, line: str, call_ids: Sequence[str], stamp: str) -> None:
        """Begin a conference."""
        if len(set(call_ids)) < max(_FEWEST, len(call_ids)) or not all(call_ids):
            raise Refusal(400, f"A conference is made of {_FEWEST} different calls at least.")
        if self.on(host_id, line) is not None:
            raise Refusal(409, "There is a conference already.")
        for call_id in call_ids:
            self._refuse_taken(host_id, call_id)
        participants = [_participant(call_id) for call_id in call_ids]
        conference: Json = {"state": "connected", "created": stamp, "muted": False, "participants": participants}
        self._running[host_id, line] = conference

    def release(self, host_id: str, line: str) -> None:
        """End a conference."""
        self._found(host_id, line)
        del self._running[host_id, line]

    def add(self, host_id: str, line: str, call_id: str) -> None:
        """Take another call in."""
        conference = self._found(host_id, line)
        if conference["state"] != "connected":
            raise Refusal(409, "The conference is on hold.")
        if not call_id:
            raise Refusal(400, "callId must not be empty.")
        self._refuse_taken(host_id, call_id)
        conference["participants"].append(_participant(call_id))

    def set_state(self, host_id: str, line: str, state: str) -> None:
        """Hold (`held`) or resume (`connected`) a conference."""
        self._found(host_id, line)["state"] = state

    def set_muted(self, host_id: str, call_id: str | None, muted: bool) -> None:
        """Let a participant, or the host on their own line, be heard or not."""
        (self._found(host_id, host_id) if call_id is None else self._participant(host_id, call_id))["muted"] = muted

    def set_deafened(self, host_id: str, call_id: str, deafened: bool) -> None:
        """Let a participant hear or not."""
        self._participant(host_id, call_id)["deafened"] = deafened

    def _found(self, host_id: str, line: str) -> Json:
        conference = self.on(host_id, line)
        if conference is None:
            raise not_found("conference")
        return conference

    def _participants(self, host_id: str) -> list[Json]:
        """Who takes part in any conference of a host."""
        return [
            participant
            for (host, _), conference in self._running.items()
            if host == host_id
            for participant in conference["participants"]
        ]

    def _participant(self, host_id: str, call_id: str) -> Json:
        for participant in self._participants(host_id):
            if participant["callId"] == call_id:
                return participant
        raise not_found("participant")

    def _refuse_taken(self, host_id: str, call_id: str) -> None:
        if any(participant["callId"] == call_id for participant in self._participants(host_id)):
            raise Refusal(409, "This call is in a conference already.")


def _participant(call_id: str) -> Json:
    return {"callId": call_id, "muted": False, "deafened": False}
