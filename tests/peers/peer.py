"""The clients of other makers, and which of their methods were called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

from webex_client.testing.fake.contract import contract


@dataclass
class Peer:
    """A client of another maker.

    - `renamed`: what it has under other names than our resources, as a path from the client, with our name for it.
    - `left_out`: the methods that no scenario can call, each with the reason.
    """

    name: str
    renamed: Mapping[str, str]
    left_out: Mapping[str, str]
    calls: Counter[str] = field(default_factory=Counter)

    def counted(self, client: Any) -> Counted:
        """`client`, whose calls are counted from here on."""
        return Counted(client, self.calls)

    def methods(self, client: Any) -> set[str]:
        """What `client` has for the resources of our contract, in its own words: `rooms.list`."""
        described = {operation.id.partition(".")[0] for operation in contract().operations}
        names = {theirs for theirs, ours in self.renamed.items() if ours in described}
        names |= described & vars(client).keys()
        return {f"{name}.{method}" for name in names for method in _methods(attrgetter(name)(client))}

    def check(self, counted: Counted) -> None:
        """Fail where a method was neither called nor left out, or where a reason to leave one out has gone."""
        methods, called, left_out = self.methods(counted.wrapped), set(self.calls), set(self.left_out)
        assert called & methods, f"{self.name}: nothing was called"
        for complaint, names in (
            ("neither called nor left out", methods - called - left_out),
            ("left out, but not there", left_out - methods),
            ("left out, but called", left_out & called),
        ):
            assert not names, f"{self.name}: {complaint}: {', '.join(sorted(names))}"

    def resource_of(self, method: str) -> str:
        """Our name of the resource that a method is for."""
        name = method.rpartition(".")[0]
        return self.renamed.get(name, name)


class Counted:
    """A client, or a part of one, that counts the calls of its methods: `rooms.list`."""

    def __init__(self, wrapped: Any, calls: Counter[str], path: str = "") -> None:
        self.wrapped = wrapped
        self._calls = calls
        self._path = path

    def __getattr__(self, name: str) -> Any:
        value = getattr(self.wrapped, name)
        path = f"{self._path}.{name}".lstrip(".")
        return self._counting(value, path) if callable(value) else Counted(value, self._calls, path)

    def _counting(self, method: Callable[..., Any], path: str) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            self._calls[path] += 1
            return method(*arguments, **options)

        return call


def _methods(part: Any) -> Iterator[str]:
    """The public methods that the class of `part` adds; what it inherits is how requests are sent."""
    return (name for name, value in vars(type(part)).items() if callable(value) and not name.startswith("_"))


_LEFT_OUT_OF_WEBEXPYTHONSDK = {
    "meeting_invitees.bulk": "sends PUT where there is only POST",
    "recordings.delete": "sends GET, and deletes nothing",
}

WEBEXPYTHONSDK = Peer(name="webexpythonsdk", renamed={"guest_issuer": "guests"}, left_out=_LEFT_OUT_OF_WEBEXPYTHONSDK)

_RENAMED_BY_WXC = {
    "admin_audit": "admin_audit_events",
    "meetings.invitees": "meeting_invitees",
    "meetings.recordings": "recordings",
    "membership": "memberships",
    "telephony.conference": "conference",
    "webhook": "webhooks",
}
_LEFT_OUT_OF_WXC = {
    "webhook.update": "sends a form that it calls JSON, with fields in snake_case",
}

WXC_SDK = Peer(name="wxc-sdk", renamed=_RENAMED_BY_WXC, left_out=_LEFT_OUT_OF_WXC)
WXC_SDK_ASYNC = Peer(name="wxc-sdk, async", renamed=_RENAMED_BY_WXC, left_out=_LEFT_OUT_OF_WXC)

PEERS = (WEBEXPYTHONSDK, WXC_SDK, WXC_SDK_ASYNC)
