"""What the scenarios of every peer begin with, and the table of what they called at the end."""

from __future__ import annotations

import inspect
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from delivery import Inbox, receiving
from fake_process import FakeProcess, running
from peer import PEERS

LOG = b"214 tests passed\r\n"


@pytest.fixture
def fake(request: pytest.FixtureRequest) -> Iterator[FakeProcess]:
    """A process for each scenario, with an empty organization; an `indirect` parameter has its options."""
    with running(*getattr(request, "param", ())) as fake:
        yield fake


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """A file to upload."""
    path = tmp_path / "build.log"
    path.write_bytes(LOG)
    return path


@pytest.fixture
def inbox() -> Iterator[Inbox]:
    """An address that webhooks can be sent to."""
    with receiving() as inbox:
        yield inbox


@pytest.fixture
def all_scenarios(request: pytest.FixtureRequest) -> None:
    """For what can be said after all scenarios alone."""
    chosen = {(item.path, item.originalname) for item in request.session.items if isinstance(item, pytest.Function)}
    modules = {item.path: item.module for item in request.session.items if isinstance(item, pytest.Function)}
    written = {(path, name) for path, module in modules.items() for name in vars(module) if name.startswith("test_")}
    written -= {(path, name) for path, name in written if inspect.ismodule(vars(modules[path])[name])}
    if written > chosen or set(Path(__file__).parent.glob("test_*.py")) > modules.keys():
        pytest.skip("only some of the scenarios were asked for")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What is said of all scenarios comes after them."""
    items.sort(key=lambda item: item.path.name == "test_methods.py")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """The other clients are there for `nox -s peers` alone: nothing here runs that was not asked for."""
    here = Path(__file__).parent
    asked = [Path(argument.partition("::")[0]).resolve() for argument in config.args]
    return None if any(path == here or here in path.parents for path in asked) else True


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """How often each client called what, by resource."""
    counts = {peer.name: Counter(map(peer.resource_of, peer.calls.elements())) for peer in PEERS}
    if not any(counts.values()):
        return
    terminalreporter.section("calls by resource")
    terminalreporter.line(f"{'':20}" + "".join(f"{name:>16}" for name in counts))
    for resource in sorted({resource for count in counts.values() for resource in count}):
        terminalreporter.line(f"{resource:20}" + "".join(f"{count[resource]:16}" for count in counts.values()))
