"""A team, its people, two rooms and a welcome in each; then all of it read back, page by page.

    python docs/examples/project_alpha.py                          # against the fake Webex, started for the occasion
    python docs/examples/project_alpha.py --live E-MAIL …        # on the real one, with the token of the environment

The real run offers to delete what it made.
"""

from __future__ import annotations

import argparse
import contextlib
import re
import subprocess
import sys
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field

from dotenv import load_dotenv
from rich.console import Console
from rich.table import Table

from webex_client import RateLimitWarning, RetryPolicy, Wait, WebexClient, WebexError
from webex_client.models import Room, Team

PEOPLE = [
    "ada.lovelace@example.com",
    "grace.hopper@example.com",
    "alan.turing@example.com",
    "katherine.johnson@example.com",
    "edsger.dijkstra@example.com",
]
WELCOME = "**Welcome to {room}**, part of *Project Alpha*.\n\n- builds are announced here\n- ask anything"

console = Console()


@dataclass
class Made:
    """What the run has created so far, to be deleted on request."""

    teams: list[Team] = field(default_factory=list[Team])
    rooms: list[Room] = field(default_factory=list[Room])


@contextlib.contextmanager
def fake_webex() -> Iterator[tuple[str, str]]:
    """A fake Webex over HTTP in a process of its own: its address and its token. It will send one 429."""
    command = [sys.executable, "-m", "webex_client.testing.fake", "--port", "0", "--token", "demo-token"]
    command += ["--fail", "GET /team/memberships=429:1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            address = next((found[0] for line in process.stdout if (found := re.search(r"http://\S+", line))), None)
            if address is None:
                raise SystemExit("the fake Webex did not start")
            yield address, "demo-token"
        finally:
            process.terminate()


def set_up(webex: WebexClient, people: list[str], made: Made) -> None:
    """Create the team, put the people into it, and share them out between two rooms."""
    team = webex.teams.create(name="Project Alpha", description="The example of webex-client")
    made.teams.append(team)
    for email in people:
        webex.team_memberships.create(team_id=team.id, person_email=email)

    developers = (len(people) * 3 + 4) // 5
    for title, members in (("Dev Room", people[:developers]), ("QA Room", people[developers:])):
        room = webex.rooms.create(title=title, team_id=team.id)
        made.rooms.append(room)
        for email in members:
            webex.memberships.create(room_id=room.id, person_email=email)
        webex.messages.create(room_id=room.id, markdown=WELCOME.format(room=title))


def read_back(webex: WebexClient, made: Made, waits: list[Wait]) -> Table:
    """Ask Webex what is there now, in pages of two, and make a table of it."""
    me = webex.people.me()
    table = Table(title="Project Alpha, as Webex tells it", title_justify="left")
    for heading in ("what", "how many", "which"):
        table.add_column(heading, justify="right" if heading == "how many" else "left")

    ours = {team.id for team in made.teams}
    teams = [team for team in webex.teams.list(page_size=2) if team.id in ours]
    table.add_row("teams", str(len(teams)), ", ".join(str(team.name) for team in teams))
    for team in teams:
        members = [m for m in webex.team_memberships.list(team_id=team.id, page_size=2) if m.person_id != me.id]
        table.add_row("team members", str(len(members)), ", ".join(str(m.person_email) for m in members))

    titles = {room.id: str(room.title) for room in made.rooms}
    rooms = [room for team in teams for room in webex.rooms.list(team_id=team.id, page_size=2) if room.id in titles]
    rooms.sort(key=lambda room: list(titles).index(room.id))
    table.add_row("rooms", str(len(rooms)), ", ".join(str(room.title) for room in rooms))
    messages = 0
    for room in rooms:
        people = [m for m in webex.memberships.list(room_id=room.id, page_size=2) if m.person_id != me.id]
        table.add_row(f"members of {room.title}", str(len(people)), ", ".join(str(m.person_email) for m in people))
        messages += sum(1 for _ in webex.messages.list(room_id=room.id, page_size=2))
    table.add_row("messages", str(messages), "a welcome in each room")

    limits = [wait for wait in waits if wait.reason == "rate limit"]
    lasted = ", ".join(f"{wait.seconds:.1f} s" for wait in limits)
    table.add_row("waits for a rate limit", str(len(limits)), lasted or "none was needed")
    return table


def clean_up(webex: WebexClient, made: Made) -> None:
    """Delete what was made, if whoever runs this says so."""
    if not (made.teams or made.rooms):
        return
    if not sys.stdin.isatty() or console.input("Delete the team and its rooms again? [y/N] ").strip().lower() != "y":
        console.print("What was made stays: delete the team Project Alpha in the Webex app when you are done.")
        return
    for room in made.rooms:
        webex.rooms.delete(room.id)
    for team in made.teams:
        webex.teams.delete(team.id)
    console.print("Deleted.")


def run(webex: WebexClient, people: list[str], waits: list[Wait], *, live: bool) -> int:
    """The whole example; 1 where Webex would not."""
    made = Made()
    try:
        set_up(webex, people, made)
        console.print(read_back(webex, made, waits))
    except WebexError as error:
        console.print(f"[red]{type(error).__name__}[/red]: {error}", soft_wrap=True)
        return 1
    finally:
        if live:
            clean_up(webex, made)
    return 0


def main() -> int:
    """Read the command line and choose between the fake and the real Webex."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--live", action="store_true", help="use the real Webex, with the token of the environment")
    parser.add_argument("people", nargs="*", metavar="E-MAIL", help="who to add; with --live at least one")
    options = parser.parse_args()
    waits: list[Wait] = []
    warnings.simplefilter("ignore", RateLimitWarning)  # the table tells of each wait
    retry = RetryPolicy(on_wait=waits.append)
    if not options.live:
        with fake_webex() as (address, token), WebexClient(token, base_url=address, retry=retry) as webex:
            return run(webex, options.people or PEOPLE, waits, live=False)
    if not options.people:
        parser.error("--live needs the addresses of the people to add")
    load_dotenv(".env")
    try:
        with WebexClient(retry=retry) as webex:
            return run(webex, options.people, waits, live=True)
    except WebexError as error:
        console.print(f"[red]{type(error).__name__}[/red]: {error}", soft_wrap=True)
        return 1


if __name__ == "__main__":
    sys.exit(main())
