"""What is public is what `__all__` says, everywhere."""

from __future__ import annotations

import ast
import inspect
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

import webex_client
from webex_client import errors

MODULES = [
    "webex_client",
    *(
        found.name
        for found in pkgutil.walk_packages(webex_client.__path__, "webex_client.")
        if not found.name.endswith("__main__")
    ),
]
LAZY = ["webex_client", "webex_client.auth", "webex_client.models", "webex_client.testing", "webex_client.webhooks"]


def source(name: str) -> ast.Module:
    return ast.parse(Path(inspect.getfile(import_module(name))).read_text(encoding="utf-8"))


def definitions(tree: ast.Module, *, aliases: bool) -> Iterator[str]:
    """The names a module defines, but for type variables, and for type aliases where these may be its own affair."""
    for node in tree.body:
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation):
                if aliases or ast.unparse(annotation) != "TypeAlias":
                    yield name
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if name != "TYPE_CHECKING":
                if not (isinstance(value, ast.Call) and ast.unparse(value.func) in ("TypeVar", "ParamSpec")):
                    yield name
            case ast.Try(body=imports):  # what comes with an extra may be handed on, by name
                for imported in (each for each in imports if isinstance(each, ast.ImportFrom)):
                    yield from (alias.name for alias in imported.names if alias.asname == alias.name)


def handed_on(tree: ast.Module) -> set[str]:
    """The names of other modules that a module has as its own: `from … import X as X`."""
    imports = [node for node in tree.body if isinstance(node, ast.ImportFrom)]
    return {alias.name for node in imports for alias in node.names if alias.asname == alias.name}


@pytest.mark.parametrize("name", [name for name in MODULES if name not in LAZY])
def test_all_of_a_module_is_exactly_what_it_defines_and_does_not_hide(name: str) -> None:
    module = import_module(name)
    generated = inspect.getsource(module).startswith("# Generated")
    defined = set(definitions(source(name), aliases=True)) | handed_on(source(name))
    public = {
        name for name in definitions(source(name), aliases=not generated) if not name.startswith(("_", "pytest_"))
    }
    listed = getattr(module, "__all__", [])

    assert len(set(listed)) == len(listed)
    assert public - set(listed) == set()
    if not hasattr(module, "__path__"):  # a package may hand on what its modules define
        assert set(listed) - defined == set()


@pytest.mark.parametrize("name", LAZY)
def test_type_checkers_see_exactly_what_is_there_at_run_time(name: str) -> None:
    module = import_module(name)
    (block,) = [node for node in source(name).body if isinstance(node, ast.If)]
    seen = {}
    for node in block.body:
        assert isinstance(node, ast.ImportFrom)
        assert node.level == 1
        for alias in node.names:
            assert alias.asname == alias.name, "only `import X as X` exports X"
            seen[alias.name] = f"{name}.{node.module}"

    assert ast.unparse(block.test) == "TYPE_CHECKING"
    assert set(seen) == set(module.__all__) - {"__version__"}
    assert len(module.__all__) == len(set(module.__all__))
    for public, home in seen.items():
        assert getattr(module, public) is getattr(import_module(home), public)
        assert public in import_module(home).__all__


@pytest.mark.parametrize("name", LAZY)
def test_what_is_not_there_is_an_attribute_error_that_names_it(name: str) -> None:
    module = import_module(name)

    with pytest.raises(AttributeError, match="no_such_name"):
        _ = module.no_such_name
    assert set(module.__all__) <= set(dir(module))


@pytest.mark.parametrize("name", LAZY)
def test_everything_can_be_imported_by_a_star(name: str) -> None:
    namespace: dict[str, object] = {}

    exec(f"from {name} import *", namespace)

    assert set(import_module(name).__all__) <= namespace.keys()


def test_every_error_can_be_imported_from_the_package() -> None:
    kinds = {name for name in errors.__all__ if inspect.isclass(getattr(errors, name))}

    assert kinds <= set(webex_client.__all__)


def test_what_the_signatures_of_the_clients_name_can_be_imported_from_the_package() -> None:
    promised = {
        "AccessToken",
        "AsyncPaginator",
        "AsyncTransport",
        "AsyncWebexClient",
        "Clock",
        "FileSource",
        "Headers",
        "Operation",
        "Page",
        "PagedOperation",
        "Paginator",
        "RateLimiter",
        "Request",
        "Response",
        "RetryPolicy",
        "Transport",
        "WebexClient",
    }

    assert promised <= set(webex_client.__all__)


def test_the_version_is_the_one_of_the_distribution() -> None:
    from importlib.metadata import version

    assert webex_client.__version__ == version("webex-client")


def test_type_checkers_are_told_that_the_package_is_typed() -> None:
    assert Path(inspect.getfile(webex_client)).with_name("py.typed").exists()
