"""Every command a contributor runs: `nox -l` lists them."""

from __future__ import annotations

import nox

nox.needs_version = ">=2024.10.9"
nox.options.default_venv_backend = "virtualenv"
nox.options.reuse_existing_virtualenvs = True
nox.options.sessions = ["generate", "lint", "typing", "tests"]

PYPROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = nox.project.python_versions(PYPROJECT)


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
def lint(session: nox.Session) -> None:
    """Hold spec/ against OpenAPI and the rules of the house, and the code against ruff."""
    install(session, "generator", "lint")
    session.run("python", "-m", "generator", "lint")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def typing(session: nox.Session) -> None:
    """mypy --strict and pyright strict, over handwritten and generated code alike."""
    install(session, "typing", extras="[testing]")
    session.run("mypy")
    session.run("mypy", "--strict", "tests/typing")
    session.run("basedpyright")


@nox.session
def tests(session: nox.Session) -> None:
    """The tests; what follows `--` goes to pytest."""
    install(session, "tests", extras="[testing]")
    session.run("pytest", *session.posargs)


@nox.session(python=PYTHONS)
def everywhere(session: nox.Session) -> None:
    """The tests under each Python that is supported and installed."""
    install(session, "tests", extras="[testing]")
    session.run("pytest", *session.posargs)


@nox.session
def package(session: nox.Session) -> None:
    """The built wheel in an environment of its own: every module imports, nothing but it is needed."""
    session.install(".")
    session.chdir(session.create_tmp())
    session.run("python", "-I", "-W", "error", "-c", IMPORT_EVERYTHING)


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
    install(session, "bench")
    session.run("python", "-m", "tests.benchmarks", *session.posargs)


IMPORT_EVERYTHING = """
import importlib, pkgutil, webex_client
needs_extra = "webex_client.testing"
for module in pkgutil.walk_packages(webex_client.__path__, "webex_client."):
    if not module.name.startswith(needs_extra) and not module.name.endswith("__main__"):
        importlib.import_module(module.name)
for name in webex_client.__all__:
    getattr(webex_client, name)
print("all of webex_client", webex_client.__version__, "imports from the wheel")
"""
