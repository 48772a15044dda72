"""What docs/migrating.md says is so: every method of webexpythonsdk is in its tables, and each of ours exists.

`nox -s peers` says the same of wxc-sdk.
"""

from __future__ import annotations

import importlib.util
import inspect
import re
from pathlib import Path
from typing import Any

import pytest
from migration import GUIDE, Row, called, looked_up, parameters, renamed, rows, unexplained

from webex_client.testing import FakeWebex

DOCS = Path(__file__).resolve().parent.parent / "docs"
ROWS = [*rows("webexpythonsdk"), *rows("wxc-sdk")]
METHODS = [row for row in ROWS if row.ours and row.ours[0].startswith("webex.")]


def test_the_tables_are_read() -> None:
    assert len(rows("webexpythonsdk")) > 150
    assert len(rows("wxc-sdk")) > 100
    assert renamed()["max"] == "page_size"


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_each_name_of_ours_exists_with_the_arguments_that_are_named(row: Row) -> None:
    for name in row.ours:
        _, arguments = called(name)
        for thing in looked_up(name):
            assert set(arguments) <= (parameters(thing).keys() if arguments else set()), name


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_each_name_in_what_changes_exists(row: Row) -> None:
    for name in row.remarks:
        if re.match(r"(webex|webex_client|WebexClient)\b[.(]", name):
            _, arguments = called(name)
            for thing in looked_up(name):
                assert set(arguments) <= (parameters(thing).keys() if arguments else set()), name


@pytest.mark.parametrize("row", METHODS, ids=str)
def test_each_argument_in_what_changes_is_one_of_ours_unless_it_is_said_to_be_gone(row: Row) -> None:
    ours = set().union(*(parameters(method) for name in row.ours for method in looked_up(name) if callable(method)))
    gone = re.findall(r"\bno `(\w+)`", row.changes)
    for name in row.remarks:
        if name not in gone and (name.endswith("=") or re.fullmatch(r"[a-z]+(_[a-z]+)+", name)):
            assert name.rstrip("=") in ours, name


@pytest.mark.parametrize("row", [row for row in ROWS if not row.ours], ids=str)
def test_what_has_no_equivalent_has_a_reason(row: Row) -> None:
    assert row.changes


@pytest.mark.parametrize("row", METHODS, ids=str)
def test_each_method_of_ours_is_the_same_in_both_clients(row: Row) -> None:
    for name in row.ours:
        one, other = looked_up(name)
        if callable(one):
            assert parameters(one).keys() == parameters(other).keys(), name


def test_the_same_program_is_written_for_both(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is shown at the beginning makes the same requests with either client."""
    theirs, ours = re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "build.log").write_text("214 tests passed")
    asked = [_requests_of(theirs.replace("WebexAPI()", "WebexAPI(TOKEN, base_url=URL)"))] if _theirs() else []
    asked.append(_requests_of(ours.replace("WebexClient()", "WebexClient(TOKEN, base_url=URL)")))

    assert asked[0] == asked[-1] == ["rooms.list", "messages.create"]


def _theirs() -> bool:
    return importlib.util.find_spec("webexpythonsdk") is not None


def _requests_of(program: str) -> list[str | None]:
    """What a program asks a fake Webex with one room."""
    fake = FakeWebex()
    with fake.client() as webex:
        webex.rooms.create(title="Dev Room")
    fake.requests.clear()
    with fake.serve() as url:
        names: dict[str, Any] = {"TOKEN": fake.me.token, "URL": url}
        exec(compile(program, "migrating.md", "exec", dont_inherit=True), names)
        if "api" in names:
            # It keeps its connections until it is collected, which would be in the middle of another test.
            names["api"]._session._req_session.close()
    return [request.operation for request in fake.requests]


def test_every_file_it_links_to_is_there() -> None:
    for target in re.findall(r"\]\((?!http|#)([^)#]+)\)", GUIDE):
        assert (DOCS / target).exists(), target


# Of webexpythonsdk itself, which is there with the other dependencies of the tests


@pytest.fixture(scope="module")
def sdk() -> Any:
    return pytest.importorskip("webexpythonsdk")


@pytest.fixture(scope="module")
def api(sdk: Any) -> Any:
    return sdk.WebexAPI(access_token="token")


def named() -> set[str]:
    """What the tables call it there, without arguments."""
    return {name.partition("(")[0] for row in rows("webexpythonsdk") for name in row.theirs}


def methods(api: Any) -> dict[str, Any]:
    """Every public name of every family, `rooms.list`, and what it is."""
    return {
        f"{family}.{name}": member
        for family, part in vars(api).items()
        if not family.startswith("_")
        for name, member in inspect.getmembers(type(part))
        if not name.startswith("_")
    }


def test_every_public_method_of_webexpythonsdk_is_in_a_table(api: Any) -> None:
    assert len(methods(api)) >= 80
    assert methods(api).keys() - named() == set()


def test_every_family_in_the_tables_has_only_methods_that_it_has(api: Any) -> None:
    families = {name.partition(".")[0] for name in methods(api)}
    there = {name for name in named() if name.partition(".")[0] in families}

    assert there - methods(api).keys() == set()


def test_every_parameter_of_a_method_has_an_equivalent_or_is_explained(api: Any) -> None:
    missing = [
        f"{theirs}({parameter})"
        for row in rows("webexpythonsdk")
        for theirs in row.theirs
        if callable(methods(api).get(theirs))
        for parameter in unexplained(methods(api)[theirs], row)
    ]

    assert missing == []


def test_every_option_of_its_client_is_in_a_table(sdk: Any) -> None:
    options = inspect.signature(sdk.WebexAPI).parameters.keys()
    there = [called(name) for row in rows("webexpythonsdk") for name in row.theirs if name.startswith("WebexAPI(")]

    assert sorted(argument for _, arguments in there for argument in arguments) == sorted(options)
    assert {f"WebexAPI.{name}" for name in vars(sdk.WebexAPI) if not name.startswith("_")} <= named()


def test_everything_it_exports_is_in_a_table(sdk: Any) -> None:
    exported = {
        name
        for name, member in vars(sdk).items()
        if not name.startswith("_") and str(getattr(member, "__module__", "")).startswith("webexpythonsdk")
    }

    assert len(exported) > 30
    assert exported - named() == set()


def test_every_class_of_its_cards_is_in_a_table(sdk: Any) -> None:
    cards = {f"cards.{name}" for name, member in vars(sdk.models.cards).items() if inspect.isclass(member)}

    assert len(cards) > 25
    assert cards - named() == set()


def test_every_option_of_its_cards_is_here_under_its_own_name(sdk: Any) -> None:
    options = importlib.import_module("webexpythonsdk.models.cards.options")
    ours = importlib.import_module("webex_client.cards")
    names = [name for name, member in vars(options).items() if getattr(member, "__module__", "") == options.__name__]

    assert len(names) > 10
    for name in set(names) - {"AbstractOption"}:
        assert {member.name for member in getattr(options, name)} <= {member.name for member in getattr(ours, name)}
