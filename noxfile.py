"""Every command a contributor runs: `nox -l` lists them."""

from __future__ import annotations

import argparse
import os
import shutil
from pathlib import Path

import nox

nox.needs_version = ">=2024.10.9"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_existing_virtualenvs = True
nox.options.sessions = ["generate", "lint", "typing", "tests"]

PYPROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = nox.project.python_versions(PYPROJECT)


EXTRAS = "[aiohttp,auth,testing]"

# Half of the time tests wait, for servers to end and for disks.
IN_PARALLEL = ("--numprocesses", str(2 * (os.cpu_count() or 1)))


def install(session: nox.Session, *groups: str, extras: str = "") -> None:
    """The project as it stands, with what some dependency groups name."""
    session.install("-e", f".{extras}", *nox.project.dependency_groups(PYPROJECT, *groups))


@nox.session
def generate(session: nox.Session) -> None:
    """Make models, endpoints and openapi.json from spec/; `-- --check` only says what is not fresh."""
    install(session, "generator")
    if session.posargs != ["--check"]:
        session.run("python", "-m", "generator", "lint")
    session.run("python", "-m", "generator", "build", *session.posargs)


@nox.session
def regenerate(session: nox.Session) -> None:
    """All that follows an edit of spec/, up to CHANGELOG.md; `-- --since REV` where some of it is committed."""
    options = argparse.ArgumentParser(prog="nox -s regenerate --")
    options.add_argument("--since", default="HEAD", metavar="REV", help="the revision before the edit, else HEAD")
    since = options.parse_args(session.posargs).since
    install(session, "tests", extras=EXTRAS)
    session.run("python", "-m", "generator", "lint")
    session.run("python", "-m", "generator", "build")
    session.run("ruff", "format", ".")
    session.run("ruff", "check", ".")
    concerned = str(session.run("python", "-m", "tests.affected", "--since", since, silent=True)).split()
    if not concerned:
        session.log(f"nothing that a test reads has changed since {since}")
        return
    session.run("pytest", *IN_PARALLEL, *concerned)
    session.run("python", "-m", "generator", "changelog", since, "--write")


@nox.session
def drift(session: nox.Session) -> None:
    """What the official files say and spec/ does not: `-- --upstream DIR_OR_FILE…`."""
    install(session, "generator")
    session.run("python", "-m", "generator", "drift", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Hold spec/ against OpenAPI and the rules of the house, the code against ruff, the workflows against GitHub's."""
    install(session, "generator", "lint")
    session.run("python", "-m", "generator", "lint")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    workflows = sorted(map(str, Path(".github", "workflows").glob("*.yml")))
    session.run("check-jsonschema", "--builtin-schema", "vendor.github-workflows", *workflows)
    session.run("zizmor", "--offline", "--quiet", ".github")
    # There is no wheel of it: who has it at hand has its rules too.
    if shutil.which("actionlint"):
        session.run("actionlint", *workflows, external=True)


@nox.session
def typing(session: nox.Session) -> None:
    """mypy --strict and pyright strict, over handwritten and generated code alike."""
    install(session, "typing", extras=EXTRAS)
    session.run("mypy")
    session.run("mypy", "--strict", "tests/typing", "docs/examples")
    session.run("basedpyright")


@nox.session
def tests(session: nox.Session) -> None:
    """The tests, on all processors; what follows `--` goes to pytest."""
    install(session, "tests", extras=EXTRAS)
    session.run("pytest", *IN_PARALLEL, *session.posargs)


@nox.session(python=PYTHONS)
def everywhere(session: nox.Session) -> None:
    """The tests under each Python that is supported and installed."""
    install(session, "tests", extras=EXTRAS)
    session.run("pytest", "--numprocesses", "auto", *session.posargs)


@nox.session
def package(session: nox.Session) -> None:
    """A wheel alone, the repository's or `-- FILE`: all of it imports, and what it gives tests is there for pytest."""
    wheel = Path(session.posargs[0] if session.posargs else ".").resolve()
    session.install(str(wheel))
    folder = Path(session.create_tmp()).resolve()
    session.chdir(folder)
    session.run("python", "-I", "-W", "error", "-c", IMPORT_EVERYTHING, "webex_client.testing")
    session.install(f"webex-client[testing] @ {wheel.as_uri()}")
    session.run("python", "-I", "-W", "error", "-c", IMPORT_EVERYTHING)
    (folder / "pytest.ini").write_text("[pytest]\n")  # or the settings of this repository would be found
    (folder / "test_three_lines.py").write_text(THREE_LINES)
    session.run("python", "-I", "-m", "pytest", "-W", "error", "test_three_lines.py")


@nox.session
def compat(session: nox.Session) -> None:
    """Samples and examples of an older revision against the package as it is now: `-- v1.2`."""
    if len(session.posargs) != 1:
        session.error("name a revision: nox -s compat -- v1.2")
    install(session, "tests", extras=EXTRAS)
    session.run("python", "-m", "tests.compat", *session.posargs)


@nox.session
def peers(session: nox.Session) -> None:
    """What other makers' clients can do, against the fake over HTTP; what follows `--` goes to pytest."""
    install(session, "peers", extras="[testing]")
    session.run("pytest", *(session.posargs or ["tests/peers"]))


@nox.session
def conformance(session: nox.Session) -> None:
    """schemathesis against the fake over HTTP: no answer outside the contract; what follows `--` goes to it."""
    install(session, "conformance", extras="[testing]")
    session.run("python", "-m", "tests.conformance", *session.posargs)


@nox.session
def contract(session: nox.Session) -> None:
    """Recorded and documented answers of Webex held against the contract; `-- PATH…` for others."""
    install(session, extras="[testing]")
    accepted = ["--accepted", "tests/contract/accepted.yaml", "--whole"]
    recorded = [str(path) for name in ("recordings", "examples") if (path := Path("../shared", name)).is_dir()]
    if not (session.posargs or recorded):
        session.skip("needs the recorded answers of shared/ beside the repository")
    session.run("python", "-m", "webex_client.testing.contract", *(session.posargs or [*recorded, *accepted]))


@nox.session
def demo(session: nox.Session) -> None:
    """Make the client, prove it fresh, run the example against the fake; `-- --live E-MAIL …` on the real Webex."""
    install(session, "generator", "demo", extras="[testing]")
    session.run("python", "-m", "generator", "build")
    session.run("python", "-m", "generator", "build", "--check")
    session.run("python", "docs/examples/project_alpha.py", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure the budgets of the design beside other clients, in one run."""
    install(session, "bench", extras="[aiohttp]")
    session.run("python", "-m", "tests.benchmarks", *session.posargs)


@nox.session
def release(session: nox.Session) -> None:
    """What is to be published, in dist/: `-- TAG`, which must be the version's, with its section in CHANGELOG.md."""
    session.run("python", ".github/release_notes.py", *session.posargs)
    session.install(*nox.project.dependency_groups(PYPROJECT, "release"))
    shutil.rmtree("dist", ignore_errors=True)
    session.run("python", "-m", "build")
    session.run("twine", "check", "--strict", *map(str, Path("dist").iterdir()))


IMPORT_EVERYTHING = """
import importlib, pkgutil, sys, webex_client
of_extras = ("webex_client.aiohttp_transport", "webex_client.auth.guest_issuer")
left_out = (*sys.argv[1:], *of_extras, "webex_client.testing.pytest_plugin")  # which pytest alone imports
for module in pkgutil.walk_packages(webex_client.__path__, "webex_client."):
    if not module.name.startswith(left_out) and not module.name.endswith("__main__"):
        importlib.import_module(module.name)
for name in webex_client.__all__:
    getattr(webex_client, name)
print("all of webex_client", webex_client.__version__, "imports from the wheel")
"""

THREE_LINES = """
def test_my_bot_posts(webex_fake, webex):
    webex.messages.create(to_person_email="ada@example.com", markdown="**built**")
    assert webex_fake.requests[-1].operation == "messages.create"
"""
