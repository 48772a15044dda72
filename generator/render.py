"""Resources as files of Python: templates, the few filters they need, and ruff to format."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import tempfile
import textwrap
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from ruff import find_ruff_bin  # type: ignore[import-untyped]  # it brings no types

from .bodies import with_one_json
from .bundle import Bundle, SpecError
from .description import Argument, Endpoint, Field
from .names import reader_name
from .paging import with_views
from .parser import Parsed
from .resources import describe

__all__ = ["draft", "render", "written"]

TEMPLATES = Path(__file__).parent / "templates"
WIDTH = 120

_RUFF = f"""\
line-length = {WIDTH}
target-version = "py311"
[lint]
select = ["F401", "I", "RUF022"]
[format]
docstring-code-format = false
"""


def render(bundle: Bundle, drafted: dict[str, str] | None = None) -> dict[str, str]:
    """The generated files by their path within the package. Raises `SpecError`.

    `drafted` are the files of Python, where they are there already.
    """
    files = _formatted(draft(bundle) if drafted is None else drafted)
    files["openapi.json"] = json.dumps(bundle.document, ensure_ascii=False, indent=1) + "\n"
    return files


def written(template: str, bundle: Bundle, **context: object) -> str:
    """One more file of Python, not formatted yet, that a template makes of what it is given alone."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    filters: dict[str, Callable[..., str]] = {
        "docstring": _docstring,
        "origin": _House(bundle.file).origin,
        "pystr": _python_text,
    }
    environment.filters.update(filters)
    return environment.get_template(template).render(**context)


def draft(bundle: Bundle) -> dict[str, str]:
    """The files of Python among them, not formatted yet. Raises `SpecError`."""
    bundle = replace(bundle, document=with_one_json(with_views(bundle.document)))
    parsed = Parsed(bundle)
    resources = describe(bundle, parsed)
    filters: dict[str, Callable[..., str]] = {
        "authorization": _authorization,
        "docstring": _docstring,
        "documentation": _documentation,
        "operation_type": _operation_type,
        "parameter": _parameter,
        "path": _path,
        "pylist": _python_list,
        "pystr": _python_text,
        "read": _read,
        "reader": reader_name,
        "returns": _returns,
        "sync_type": _sync_type,
    }
    renderer = parsed.renderer(TEMPLATES, filters)
    house = _House(bundle.file)
    known: dict[str, Any] = {
        "foreign": house.foreign,
        "runtime": house.runtime,
        "support": house.support,
        "at": house.at,
    }
    cast("dict[str, Any]", renderer.env.globals).update(known)
    renderer.env.filters["origin"] = house.origin
    with_models = [resource for resource in resources if resource.models or house.carries_support(resource.name)]
    with_endpoints = [resource for resource in resources if resource.endpoints]
    # A file without paths is a vocabulary: its words mean something in their own module alone.
    modules = [
        (resource.name, sorted(model.name for model in resource.models))
        for resource in with_models
        if resource.endpoints or resource.name == "common"
    ]
    files = {
        "models/__init__.py": renderer.render(
            "models_init.py.jinja", modules=modules, exported=sorted(name for _, names in modules for name in names)
        ),
        "api/__init__.py": renderer.render("api_init.py.jinja", resources=with_endpoints),
    }
    read = {name for resource in resources for model in resource.models for name in getattr(model, "classes", ())}
    for resource in with_models:
        files[f"models/{resource.name}.py"] = renderer.render(
            "models_module.py.jinja",
            resource=resource,
            read=read,
            carries_support=house.carries_support(resource.name),
            imports=_imports(resource.name, (c for m in resource.models for c in getattr(m, "classes", ()))),
            handwritten=_imports(
                None, ((b.module, b.class_name) for m in resource.models for b in getattr(m, "behaviours", ()))
            ),
            exported=[
                *(model.name for model in resource.models),
                *(reader for home, reader in read if home == resource.name and reader.startswith("read_")),
                *(_SUPPORT if house.carries_support(resource.name) else ()),
            ],
        )
    also = {part.name: f"{group.name}.{name}" for group in resources for name, part in group.parts.items()}
    for resource in with_endpoints:
        files[f"api/{resource.name}.py"] = renderer.render(
            "api_module.py.jinja",
            resource=resource,
            also=also.get(resource.name),
            takes_card=any(endpoint.at("card") for endpoint in resource.endpoints),
            imports=_imports(None, (c for endpoint in resource.endpoints for c in endpoint.classes)),
            exported=[
                f"Async{resource.class_name}",
                resource.class_name,
                *(endpoint.name for endpoint in resource.endpoints),
            ],
        )
    for name, text in files.items():
        _refuse_twins(name, text)
    return files


@dataclass(frozen=True)
class _House:
    """Where a package stands: whether it has a runtime of its own, and what it is made of."""

    file: str | None
    """The file that a package is made of that stands on the runtime of `webex_client`."""

    @property
    def foreign(self) -> bool:
        """Whether the runtime is another package."""
        return self.file is not None

    @property
    def runtime(self) -> str:
        """What stands before the name of a module of the runtime where it is imported."""
        return "webex_client." if self.foreign else ".."

    @property
    def support(self) -> str:
        """The module with what every model is built on."""
        return "webex_client.models.common" if self.foreign else ".common"

    @property
    def at(self) -> str:
        """What a resource is an attribute of, in the docstrings."""
        return "Resources(webex)" if self.foreign else "webex"

    def carries_support(self, resource: str) -> bool:
        """Whether the models of a resource stand beside what every model is built on."""
        return resource == "common" and not self.foreign

    def origin(self, resource: str) -> str:
        """What a module says that it is generated from."""
        return self.file or (f"spec/{resource}.yaml" if resource else "spec/")


_SUPPORT = re.findall(
    r"^(?:class |def )?(?!_)(\w+)(?=[(:])", (TEMPLATES / "support.py.jinja").read_text(encoding="utf-8"), re.MULTILINE
)


def _imports(own: str | None, classes: Iterable[tuple[str, str]]) -> list[tuple[str, list[str]]]:
    """What to import from which module."""
    names: defaultdict[str, set[str]] = defaultdict(set)
    for home, name in classes:
        if home != own:
            names[home].add(name)
    return [(home, sorted(found)) for home, found in sorted(names.items())]


def _formatted(files: dict[str, str]) -> dict[str, str]:
    """The files without imports they do not need, formatted."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "ruff.toml").write_text(_RUFF, encoding="utf-8")
        for name, text in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        ruff = find_ruff_bin()
        for command in (["check", "--fix", "--quiet"], ["format", "--quiet"]):
            done = subprocess.run(
                [ruff, *command, "--no-cache", "--config", "ruff.toml", "."], cwd=root, capture_output=True, text=True
            )
            if done.returncode:
                raise SpecError(f"ruff {command[0]} does not accept the generated code:\n{done.stdout}{done.stderr}")
        return {name: (root / name).read_text(encoding="utf-8") for name in files}


def _refuse_twins(name: str, text: str) -> None:
    """A class or function named as another, or as something imported, would take its place."""
    try:
        body = ast.parse(text, name).body
    except SyntaxError as error:
        raise SpecError(f"{name}: would not be Python: {error}") from error
    seen: set[str] = set()
    for node in (inner for outer in body for inner in (outer.body if isinstance(outer, ast.If) else [outer])):
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
            bound = [node.name]
        elif isinstance(node, ast.ImportFrom):
            bound = [alias.name for alias in node.names]
        else:
            targets = [node.target] if isinstance(node, ast.AnnAssign) else getattr(node, "targets", ())
            bound = [target.id for target in targets if isinstance(target, ast.Name)]
        for twin in bound:
            if twin in seen:
                raise SpecError(f"{name}: two things in here would be called {twin}: give one another name")
            seen.add(twin)


def _python_text(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)


def _python_list(values: Iterable[str]) -> str:
    return f"[{', '.join(_python_text(value) for value in values)}]"


_WRAPPING: dict[str, Any] = {"break_long_words": False, "break_on_hyphens": False}


def _docstring(text: str, indent: int) -> str:
    """A docstring of one paragraph, wrapped to the width that is left."""
    return _quoted([text], indent)


def _quoted(paragraphs: list[str], indent: int) -> str:
    width = WIDTH - indent
    text = "\n\n".join(
        part if part.startswith("    ") or "\n" in part else textwrap.fill(part, width - 6, **_WRAPPING)
        for part in paragraphs
    )
    text = re.sub(r'"{3,}|"\Z', lambda quotes: quotes[0].replace('"', '\\"'), text.replace("\\", "\\\\"))
    if "\n" in text:
        text += "\n"
    return textwrap.indent(f'"""{text}"""', " " * indent).lstrip()


def _documentation(endpoint: Endpoint, indent: int) -> str:
    """The docstring of an endpoint: what it does, its arguments, what it gives and raises, the scopes."""
    arguments = [*endpoint.positional, *endpoint.named]
    names = {argument.key: argument.name for argument in arguments}

    def in_python(text: str) -> str:
        # The contract speaks of parameters by their names on the wire; whoever reads this knows them by Python's.
        return re.sub(r"(?<=`)\w+(?=[`=])", lambda match: names.get(match[0], match[0]), text)

    parts = [endpoint.summary]
    if endpoint.deprecated:
        parts.append("Deprecated.")
    if endpoint.description:
        parts.append(in_python(endpoint.description))
    if arguments:
        lines = [_argument_line(argument.name, in_python(argument.doc), WIDTH - indent) for argument in arguments]
        parts.append("Args:\n" + "\n".join(lines))
    closing = "Raises `ApiError` where Webex refuses, `TransportError` where no answer comes"
    if any(argument.place in _CHECKED or argument.type.array or argument.type.model for argument in arguments):
        closing += ", `ArgumentError` before anything is sent where an argument cannot be right"
    parts.append(closing + ".")
    if asked_by := _asked_by(endpoint, names):
        parts.append(asked_by)
    return _quoted(parts, indent)


_CHECKED = ("card", "credential", "files", "header")
"""Where arguments go that are looked at before anything is sent."""


def _asked_by(endpoint: Endpoint, names: dict[str, str]) -> str:
    """What a docstring says of who may ask; `names` are those of the arguments by their keys."""
    shown = " and ".join(f"`{names[key]}`" for key in endpoint.credentials)
    if shown:
        return f"In place of the client's access token it sends {shown}."
    if endpoint.authorization:
        return "It sends no access token."
    needed = " or ".join(f"`{scope}`" for scope in dict.fromkeys(endpoint.scopes))
    return f"Scope: {needed}." if needed else ""


def _argument_line(name: str, doc: str, width: int) -> str:
    return textwrap.fill(
        f"{name}: {doc}" if doc else name,
        width,
        initial_indent="    ",
        subsequent_indent="        ",
        **_WRAPPING,
    )


def _parameter(argument: Argument) -> str:
    """A parameter as a signature has it."""
    kind = argument.type.argument
    if argument.place == "nullable":
        return (
            f"{argument.name}: {kind} | None"
            if argument.required
            else f"{argument.name}: {kind} | Unset | None = UNSET"
        )
    return f"{argument.name}: {kind}" if argument.required else f"{argument.name}: {kind} | None = None"


def _path(endpoint: Endpoint) -> str:
    """The code for an operation's path, without its first slash."""
    path = endpoint.path.removeprefix("/")
    if not endpoint.positional:
        return _python_text(path)
    for argument in endpoint.positional:
        path = path.replace(f"{{{argument.key}}}", f"{{segment('{argument.name}', {argument.name})}}")
    return f'f"{path}"'


def _read(field: Field) -> str:
    """The code that reads a field from `get`."""
    key, reader = _python_text(field.key), field.type.reader
    if field.required:
        return (reader or "{}").replace("{}", f"get({key}, ABSENT)")
    # Most optional fields of most objects are absent: nothing is called for those.
    return f"(value := get({key})) and {reader.replace('{}', 'value')}" if reader else f"get({key})"


def _authorization(endpoint: Endpoint) -> str:
    """The code for what is sent in place of the client's access token."""
    taken = {argument.key: argument.name for argument in endpoint.at("body", "credential")}
    names = [taken[key] for key in endpoint.credentials]
    if endpoint.authorization == "bearer":
        names.append(_python_text(names[0]))
    return f"{endpoint.authorization}({', '.join(names)})" if names else str(endpoint.authorization)


def _returns(endpoint: Endpoint) -> str:
    """The code for how an answer is read."""
    if endpoint.result in ("Content", "Head", "Json", "Nothing", "Number", "Text"):
        return f"{endpoint.result}()"
    under = f", {_python_text(endpoint.items)}" if endpoint.result == "Many" and endpoint.items != "items" else ""
    return f"{endpoint.result}({endpoint.returns}{under})"


def _sync_type(endpoint: Endpoint) -> str:
    """What the method of a synchronous client returns."""
    if endpoint.result == "Many":
        return f"Paginator[{endpoint.returns}]"
    if endpoint.result in ("Array", "ListOf"):
        return f"builtins.list[{endpoint.returns}]"  # what is called list in these modules is an operation
    return f"{endpoint.returns} | None" if endpoint.result == "OneOrNone" else endpoint.returns or "None"


def _operation_type(endpoint: Endpoint) -> str:
    """What the endpoint function returns."""
    if endpoint.result == "Many":
        return f"PagedOperation[{endpoint.returns}]"
    return f"Operation[{_sync_type(endpoint)}]"
